//! The values of members: one or many, each taken into its field.

use std::borrow::Cow;

use super::{NotJson, Pass, Step};
use crate::engine::issue::IssueCode;
use crate::engine::node::{Form, Lexeme, Node, SlotMut, Taken};
use crate::engine::table::{FieldInfo, Kind, Release, Shape};
use crate::primitive::{stu3, take_code};

/// Characters that a string may have. Source: [string](http://hl7.org/fhir/R4/datatypes.html#string).
const LONGEST_TEXT: usize = 1 << 20;

/// The greatest whole number that FHIR has.
const GREATEST: u32 = i32::MAX as u32;

impl Pass<'_> {
    /// A member of the type.
    #[inline(always)]
    pub(super) fn member(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        let first = self.cursor.peek();
        match (field.shape, first) {
            // most members; a call less than by `single`
            (Shape::One | Shape::Choice, Some(b'"')) if field.kind == Kind::Primitive => {
                self.text(node, field, None)
            }
            (_, Some(b'n')) => self.keep_misfit(node, field, None, IssueCode::Null),
            (Shape::Many, Some(b'[')) => self.list(node, field),
            (Shape::Many, Some(_)) => {
                self.issue(IssueCode::ListDue);
                self.side_of(node).add_form(field.name, None, Form::Bare);
                self.single(node, field, None, first)
            }
            (_, Some(b'[')) => self.listed(node, field),
            _ => self.single(node, field, None, first),
        }
    }

    /// One value: of a member that may occur once, or an item of a list. `first` is the byte at the cursor.
    fn single(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
        first: Option<u8>,
    ) -> Step<()> {
        let object = first == Some(b'{');
        match (field.kind, object) {
            (Kind::Primitive, false) if first == Some(b'"') => self.text(node, field, item),
            (Kind::Primitive, false) => self.primitive(node, field, item, first),
            (Kind::Element, true) => match make(node.slot_mut(field.slot), field) {
                Some(child) => self.object(child),
                None => self.keep_misfit(node, field, item, IssueCode::WrongType),
            },
            (Kind::Resource, true) => match node.slot_mut(field.slot) {
                SlotMut::Resources(resources) => self.resource(resources),
                _ => self.keep_misfit(node, field, item, IssueCode::WrongType),
            },
            _ => self.keep_misfit(node, field, item, IssueCode::WrongType),
        }
    }

    /// A primitive that is a text: most are plain and fit.
    #[inline(always)]
    fn text(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
    ) -> Step<()> {
        let from = self.cursor.at();
        match self.cursor.plain_string() {
            Some(text) if text.len() <= LONGEST_TEXT => {
                let taken = match node.slot_mut(field.slot) {
                    SlotMut::Primitives(slot) => slot.add_text(text),
                    slot => take(slot, field, Lexeme::Text(Cow::Borrowed(text))),
                };
                let taken = match self.release {
                    Release::Stu3 => self.as_stu3(taken, field, from, Some(b'"'))?,
                    _ => taken,
                };
                match taken {
                    Taken::Well => return Ok(()),
                    Taken::Faulty(code) => {
                        self.issue_at(code, self.start + from);
                        return Ok(());
                    }
                    Taken::Misfit => {}
                }
            }
            _ => {}
        }
        self.cursor.rewind(from);
        self.primitive(node, field, item, Some(b'"'))
    }

    #[inline(never)]
    fn primitive(
        &mut self,
        node: &mut dyn Node,
        field: &'static FieldInfo,
        item: Option<u32>,
        first: Option<u8>,
    ) -> Step<()> {
        let from = self.cursor.at();
        let lexeme = self.cursor.lexeme(first);
        let mut fault = None;
        let taken = match self.json(lexeme)? {
            Some(lexeme) => {
                fault = fault_of_text(&lexeme, field, self.release);
                take(node.slot_mut(field.slot), field, lexeme)
            }
            None => Taken::Misfit,
        };
        let taken = match self.release {
            Release::Stu3 => self.as_stu3(taken, field, from, first)?,
            _ => taken,
        };
        match (taken, fault) {
            (Taken::Well, None) => {}
            (Taken::Well, Some(code)) | (Taken::Faulty(code), _) => {
                self.issue_at(code, self.start + from);
            }
            (Taken::Misfit, _) => {
                self.cursor.rewind(from);
                self.keep_misfit(node, field, item, code_of_misfit(field, first))?;
            }
        }
        Ok(())
    }

    /// How well a primitive fits in STU3, which has other forms for some; what their own types say is R4's. The cursor is
    /// behind it.
    fn as_stu3(
        &mut self,
        taken: Taken,
        field: &'static FieldInfo,
        from: usize,
        first: Option<u8>,
    ) -> Step<Taken> {
        let narrower = taken == Taken::Well && field.type_name == "time";
        if !narrower && taken != Taken::Faulty(IssueCode::InvalidValue) {
            return Ok(taken);
        }
        self.cursor.rewind(from);
        let lexeme = self.cursor.lexeme(first);
        let allowed = match self.json(lexeme)? {
            Some(Lexeme::Text(text)) => stu3::allows(field.type_name, &text),
            _ => None,
        };
        Ok(match allowed {
            None => taken,
            Some(true) => Taken::Well,
            Some(false) => Taken::Faulty(IssueCode::InvalidValue),
        })
    }

    /// A list where a list is due.
    fn list(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        let from = self.cursor.at();
        let opened = self.cursor.expect(b'[');
        self.json(opened)?;
        if self.cursor.take(b']') {
            self.cursor.rewind(from);
            return self.keep_misfit(node, field, None, IssueCode::Empty);
        }
        self.enter()?;
        let mut item = 0;
        loop {
            self.path.item(item);
            let first = self.cursor.peek();
            if first != Some(b'{') {
                self.count(0)?;
            }
            if first == Some(b'n') {
                // a primitive's null is lawful beside an id or extension: looked at when the object ends
                let lawful = field.kind == Kind::Primitive;
                let from = self.here();
                self.keep(node, field, Some(item))?;
                if !lawful {
                    self.issue_at(IssueCode::Null, from);
                }
            } else {
                self.single(node, field, Some(item), first)?;
            }
            item += 1;
            let more = self.cursor.more(b']');
            if !self.json(more)? {
                break;
            }
        }
        self.levels += 1;
        Ok(())
    }

    /// A list where a single value is due: a list of one is taken as that one.
    #[cold]
    fn listed(&mut self, node: &mut dyn Node, field: &'static FieldInfo) -> Step<()> {
        let from = self.cursor.at();
        let one = self.list_of_one();
        let one = self.json(one)?;
        self.cursor.rewind(from);
        if !one {
            return self.keep_misfit(node, field, None, IssueCode::SingleDue);
        }
        self.issue(IssueCode::SingleDue);
        self.side_of(node).add_form(field.name, None, Form::Listed);
        self.enter()?;
        let opened = self.cursor.expect(b'[');
        self.json(opened)?;
        let first = self.cursor.peek();
        self.single(node, field, None, first)?;
        let closed = self.cursor.expect(b']');
        self.json(closed)?;
        self.levels += 1;
        Ok(())
    }

    fn list_of_one(&mut self) -> Result<bool, NotJson> {
        self.cursor.expect(b'[')?;
        if matches!(self.cursor.peek(), Some(b']' | b'[' | b'n')) {
            return Ok(false);
        }
        self.cursor.value()?;
        Ok(!self.cursor.more(b']')?)
    }
}

/// The empty element that a member's value is to fill.
fn make<'n>(slot: SlotMut<'n>, field: &FieldInfo) -> Option<&'n mut dyn Node> {
    match slot {
        SlotMut::Nodes(nodes) => nodes.add(),
        SlotMut::Choice(choice) => choice.make(field.variant),
        _ => None,
    }
}

/// Takes a primitive into its field.
fn take(slot: SlotMut<'_>, field: &FieldInfo, lexeme: Lexeme<'_>) -> Taken {
    match slot {
        SlotMut::Primitives(slot) => slot.add(lexeme),
        SlotMut::Code(slot) => match take_code(lexeme, slot.codes()) {
            Some((code, taken)) => {
                slot.put(code);
                taken
            }
            None => Taken::Misfit,
        },
        SlotMut::Choice(slot) => slot.take(field.variant, lexeme),
        _ => Taken::Misfit,
    }
}

/// What the specification has against a primitive's text that the primitive's own type does not look at.
#[inline]
fn fault_of_text(lexeme: &Lexeme<'_>, field: &FieldInfo, release: Release) -> Option<IssueCode> {
    match lexeme {
        // most text is short and came without escapes
        Lexeme::Text(Cow::Borrowed(text)) if text.len() <= LONGEST_TEXT => None,
        Lexeme::Text(text) => fault_of_odd_text(text, field, release),
        Lexeme::Number(number) => fault_of_number(number, field, release),
        _ => None,
    }
}

/// R4 advises against control characters in text, and the forms of its types leave out two that are white space; no other
/// type has any.
#[cold]
fn fault_of_odd_text(text: &str, field: &FieldInfo, release: Release) -> Option<IssueCode> {
    let free = matches!(field.type_name, "string" | "markdown" | "code");
    if free && text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT {
        return Some(IssueCode::TooLong);
    }
    let mut controls = text
        .bytes()
        .filter(|byte| matches!(byte, 0..0x20) && !matches!(byte, b'\t' | b'\n' | b'\r'))
        .peekable();
    controls.peek()?;
    let formless = |byte| matches!(byte, b'\x0b' | b'\x0c') && release == Release::R4;
    Some(if free && !controls.any(formless) {
        IssueCode::ControlCharacter
    } else {
        IssueCode::InvalidValue
    })
}

#[cold]
fn fault_of_number(number: &str, field: &FieldInfo, release: Release) -> Option<IssueCode> {
    let least = match field.type_name {
        "positiveInt" => 1,
        "unsignedInt" => 0,
        "decimal" if release == Release::Stu3 => {
            return number
                .contains(['e', 'E'])
                .then_some(IssueCode::InvalidValue);
        }
        _ => return None,
    };
    // what is no number of 32 bits does not fit the field, which is told elsewhere
    let number: u32 = number.parse().ok()?;
    (!(least..=GREATEST).contains(&number)).then_some(IssueCode::InvalidValue)
}

/// What to say of a primitive that does not fit: a number of the wrong form is a number all the same.
#[cold]
fn code_of_misfit(field: &FieldInfo, first: Option<u8>) -> IssueCode {
    let number_due = matches!(
        field.type_name,
        "integer" | "positiveInt" | "unsignedInt" | "decimal"
    );
    let of_due_type = match first {
        // of a text, only one that no Rust string can hold does not fit
        Some(b'"') => !number_due && field.type_name != "boolean",
        Some(b'-' | b'0'..=b'9') => number_due,
        _ => false,
    };
    if of_due_type {
        IssueCode::InvalidValue
    } else {
        IssueCode::WrongType
    }
}
