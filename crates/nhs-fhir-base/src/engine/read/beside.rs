//! What the fields of a struct cannot hold: ids and extensions of primitives, members that are unknown or come twice,
//! values that do not fit. It is kept beside the fields, and each gives an issue.

use super::{NotJson, Pass, Seen, Step};
use crate::engine::issue::IssueCode;
use crate::engine::node::{Form, Kept, Node, Slot};
use crate::engine::table::{FieldInfo, Kind, Shape, TypeInfo};

/// Bytes of memory that something kept beside the fields takes, without its text, and what the first takes besides.
const KEPT_SIZE: usize = 48;
const FIRST_KEPT_SIZE: usize = 48;

impl Pass<'_> {
    /// A member that is not one of the type's own: `_x` beside a primitive `x`, or unknown.
    #[cold]
    pub(super) fn other_member(
        &mut self,
        node: &mut dyn Node,
        info: &'static TypeInfo,
        key: &str,
        siblings: &mut Seen,
    ) -> Step<()> {
        let primitive = key.strip_prefix('_').and_then(|name| info.field(name));
        match primitive.filter(|field| field.kind == Kind::Primitive) {
            Some(field) => {
                self.path.enter(field.name);
                if siblings.add_slot(field.slot) {
                    self.sibling(node, field)?;
                } else {
                    self.keep_unknown(node, key, IssueCode::Duplicate)?;
                }
            }
            None => {
                let repeated = info.resource && key == "resourceType";
                let code = if repeated {
                    IssueCode::Duplicate
                } else {
                    IssueCode::UnknownMember
                };
                self.path.set_unknown(Some(key));
                self.keep_unknown(node, key, code)?;
                self.path.set_unknown(None);
                return Ok(());
            }
        }
        self.path.leave();
        Ok(())
    }

    /// Another type of a choice than one that came as null or as what does not fit. If this one has the value, the other
    /// becomes the surplus member that it would have been behind it.
    #[cold]
    pub(super) fn other_choice(
        &mut self,
        node: &mut dyn Node,
        info: &'static TypeInfo,
        field: &'static FieldInfo,
    ) -> Step<()> {
        self.member(node, field)?;
        if !node.slot(field.slot).is_empty() {
            for other in info.fields_of(field.slot) {
                self.side_of(node).move_to_unknown(other.name);
            }
        }
        Ok(())
    }

    /// A member whose field has been filled before: it came twice, or it is a second value of a choice.
    #[cold]
    pub(super) fn repeated(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        let code = match node.slot(field.slot) {
            Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _)
                if variant != field.variant =>
            {
                IssueCode::SecondChoice
            }
            _ => IssueCode::Duplicate,
        };
        self.keep_unknown(node, field.name, code)
    }

    /// The ids and extensions of a primitive member.
    #[cold]
    fn sibling(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        match (field.shape, self.cursor.peek()) {
            (Shape::Many, Some(b'[')) => self.sibling_list(node, field),
            (Shape::One | Shape::Choice, Some(b'{')) => self.sibling_element(node, field, None),
            (Shape::One | Shape::Choice, Some(b'[')) => {
                self.keep_unknown(node, &format!("_{}", field.name), IssueCode::SingleDue)
            }
            (Shape::Many, Some(b'{')) => {
                self.keep_unknown(node, &format!("_{}", field.name), IssueCode::ListDue)
            }
            (_, Some(b'n')) => {
                self.keep_unknown(node, &format!("_{}", field.name), IssueCode::Null)
            }
            _ => self.keep_unknown(node, &format!("_{}", field.name), IssueCode::WrongType),
        }
    }

    fn sibling_element(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
    ) -> Step<()> {
        self.count_kept(node)?;
        match self.side_of(node).add_element(field.name, item) {
            Some(element) => self.object(element),
            None => self.keep_misfit(node, field, item, IssueCode::WrongType),
        }
    }

    fn sibling_list(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        let from = self.cursor.at();
        let fault = self.fault_of_siblings();
        let fault = self.json(fault)?;
        self.cursor.rewind(from);
        if let Some(code) = fault {
            return self.keep_unknown(node, &format!("_{}", field.name), code);
        }
        self.enter()?;
        let opened = self.cursor.expect(b'[');
        self.json(opened)?;
        let mut item = 0;
        loop {
            self.path.item(item);
            let padding = self.cursor.peek() == Some(b'n');
            if padding {
                self.count(0)?;
                self.raw()?;
            } else {
                self.sibling_element(node, field, Some(item))?;
            }
            let more = self.cursor.more(b']');
            if !self.json(more)? {
                if padding {
                    self.side_of(node)
                        .add_form(field.name, Some(item), Form::Padding);
                }
                break;
            }
            item += 1;
        }
        self.levels += 1;
        Ok(())
    }

    /// What is wrong with the list at the cursor if it is not of objects and nulls, with at least one object.
    fn fault_of_siblings(&mut self) -> Result<Option<IssueCode>, NotJson> {
        self.cursor.expect(b'[')?;
        if self.cursor.take(b']') {
            return Ok(Some(IssueCode::Empty));
        }
        let mut fault = Some(IssueCode::Null);
        loop {
            match self.cursor.peek() {
                Some(b'{') if fault == Some(IssueCode::Null) => fault = None,
                Some(b'{' | b'n') => {}
                _ => fault = Some(IssueCode::WrongType),
            }
            self.cursor.value()?;
            if !self.cursor.more(b']')? {
                return Ok(fault);
            }
        }
    }

    pub(super) fn keep_misfit(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
        code: IssueCode,
    ) -> Step<()> {
        let from = self.here();
        self.keep(node, field, item)?;
        self.issue_at(code, from);
        Ok(())
    }

    /// Keeps the value at the cursor as it came, at its place.
    pub(super) fn keep(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
    ) -> Step<()> {
        self.count_kept(node)?;
        let raw = self.raw()?;
        self.side_of(node).add_raw(field.name, item, raw);
        Ok(())
    }

    fn keep_unknown(&mut self, node: &mut dyn Node, name: &str, code: IssueCode) -> Step<()> {
        let from = self.here();
        self.count_kept(node)?;
        let raw = self.raw()?;
        self.side_of(node).add_unknown(name, raw);
        self.issue_at(code, from);
        Ok(())
    }

    fn count_kept(&mut self, node: &dyn Node) -> Step<()> {
        let first = if node.side().is_empty() {
            FIRST_KEPT_SIZE
        } else {
            0
        };
        self.count(KEPT_SIZE + first)
    }

    #[cold]
    pub(super) fn check_missing(
        &mut self,
        node: &dyn Node,
        info: &'static TypeInfo,
        slot: u16,
        from: usize,
    ) {
        let fields = info.fields_of(slot);
        let stood_for = fields
            .iter()
            .any(|field| places(node, field.name).next().is_some());
        if let (false, Some(field)) = (stood_for, fields.first()) {
            self.path.enter(field.name);
            self.issue_at(IssueCode::Missing, from);
            self.path.leave();
        }
    }

    /// What can be told only when the whole object has been read: nulls that nothing stands for, and a choice that has
    /// an id or extension for another type than its value.
    #[cold]
    pub(super) fn check_side(&mut self, node: &dyn Node, info: &'static TypeInfo, from: usize) {
        let mut nulls = Vec::new();
        let mut stands = Vec::new();
        let mut second_choices = Vec::new();
        let side = node.side();
        for place in (0..side.places()).filter_map(|at| side.place(at)) {
            match (place.kept, place.item) {
                (Kept::Raw(raw), Some(item)) if raw.is_null() => nulls.push((place.member, item)),
                (Kept::Element(_), Some(item)) => stands.push((place.member, item)),
                (Kept::Element(_), None) => {
                    let Some(field) = info.field(place.member) else {
                        continue;
                    };
                    if let Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _) =
                        node.slot(field.slot)
                        && variant != field.variant
                    {
                        second_choices.push(place.member);
                    }
                }
                _ => {}
            }
        }
        stands.sort_unstable();
        // a null among elements has been reported where it stood
        nulls.retain(|null| {
            let primitive = info
                .field(null.0)
                .is_some_and(|field| field.kind == Kind::Primitive);
            primitive && stands.binary_search(null).is_err()
        });
        for (member, item) in nulls {
            self.path.enter(member);
            self.path.item(item);
            self.issue_at(IssueCode::Null, from);
            self.path.leave();
        }
        for member in second_choices {
            self.path.enter(member);
            self.issue_at(IssueCode::SecondChoice, from);
            self.path.leave();
        }
    }
}

/// What is kept beside the fields for one member.
fn places<'n>(
    node: &'n dyn Node,
    member: &'n str,
) -> impl Iterator<Item = (Option<u32>, Kept<'n>)> {
    let side = node.side();
    let all = (0..side.places()).filter_map(move |at| side.place(at));
    all.filter(move |place| place.member == member)
        .map(|place| (place.item, place.kept))
}
