//! The writer: a struct of the model to JSON, in the order of the specification.

use super::node::{
    Form, Kept, Node, Nodes, Primitives, ResourceRef, Resources, SIDE, Slot, Written,
};
use super::out::Out;
use super::raw::Raw;
use super::table::{FieldInfo, Shape, TypeInfo};

/// A resource or struct as JSON.
pub(crate) fn to_vec(value: &ResourceRef<'_>) -> Vec<u8> {
    let mut out = Out::new();
    resource(&mut out, value);
    out.into_vec()
}

/// Writes a struct as a JSON object.
fn object(out: &mut Out, node: &dyn Node) {
    let info = node.info();
    let mut object = Object { out, lead: b'{' };
    if info.resource {
        object.name(b"\"resourceType\":");
        object.out.text(info.name);
    }
    let filled = node.filled();
    if filled >> SIDE == 0 {
        let mut left = filled;
        while left != 0 {
            let at = left.trailing_zeros() as u16;
            left &= left - 1;
            object.slot(info, at, node.slot(at));
        }
    } else {
        object.with_side(info, node);
    }
    object.close();
}

/// Writes a resource, of the model or kept whole.
fn resource(out: &mut Out, resource: &ResourceRef<'_>) {
    match resource {
        ResourceRef::Node(node) => object(out, *node),
        ResourceRef::Other(other) => out.bytes(other.raw().as_str().as_bytes()),
    }
}

struct Object<'o> {
    out: &'o mut Out,
    /// What stands before the next member: the brace that opens the object, or a comma.
    lead: u8,
}

impl Object<'_> {
    #[inline]
    fn lead(&mut self) -> u8 {
        std::mem::replace(&mut self.lead, b',')
    }

    fn close(&mut self) {
        if self.lead == b'{' {
            self.out.byte(b'{');
        }
        self.out.byte(b'}');
    }

    #[inline]
    fn member(&mut self, field: &FieldInfo) {
        let lead = self.lead();
        self.out.member(lead, field);
    }

    /// The name of a member that is no field's, as it stands in JSON.
    fn name(&mut self, name: &[u8]) {
        let lead = self.lead();
        self.out.byte(lead);
        self.out.bytes(name);
    }

    fn sibling(&mut self, name: &str) {
        self.name(b"\"_");
        self.out.bytes(name.as_bytes());
        self.out.bytes(b"\":");
    }

    fn unknown(&mut self, name: &str, raw: &Raw) {
        self.name(b"");
        self.out.text(name);
        self.out.byte(b':');
        self.raw(raw);
    }

    fn raw(&mut self, raw: &Raw) {
        self.out.bytes(raw.as_str().as_bytes());
    }

    /// A field that has nothing beside it, by its number.
    #[inline]
    fn slot(&mut self, info: &TypeInfo, at: u16, slot: Slot<'_>) {
        let first = info.slots.get(usize::from(at)).copied().unwrap_or_default();
        if let Some(field) = info.fields.get(usize::from(first + variant(&slot))) {
            self.field(field, slot);
        }
    }

    /// A field that has nothing beside it, as the member that it is.
    #[inline]
    fn field(&mut self, field: &FieldInfo, slot: Slot<'_>) {
        self.member(field);
        match slot {
            Slot::Primitive(value) | Slot::ChosenPrimitive(_, value) => primitive(self.out, value),
            Slot::Node(node) | Slot::ChosenNode(_, node) => object(self.out, node),
            slot if field.shape == Shape::Many => self.list(&slot_items(slot)),
            slot => self.item(&slot_items(slot), 0),
        }
    }

    /// A struct that has something beside its fields.
    #[cold]
    fn with_side(&mut self, info: &'static TypeInfo, node: &dyn Node) {
        let side = node.side();
        let filled = node.filled();
        let members = (0..side.places()).filter_map(|at| Some(side.place(at)?.member));
        let mut beside: Vec<_> = members.collect();
        beside.dedup();
        for field in info.fields {
            if beside.contains(&field.name) {
                self.field_with_side(node, field);
            } else if filled >> field.slot & 1 == 1 {
                let slot = node.slot(field.slot);
                if variant(&slot) == field.variant {
                    self.field(field, slot);
                }
            }
        }
        self.elements_of_no_field(node);
        for (name, raw) in side.unknown() {
            self.unknown(name, raw);
        }
    }

    /// A field with what is kept beside it.
    fn field_with_side(&mut self, node: &dyn Node, field: &'static FieldInfo) {
        let slot = match node.slot(field.slot) {
            Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _)
                if variant != field.variant =>
            {
                Slot::Empty
            }
            Slot::ChosenPrimitive(_, value) => Slot::Primitive(value),
            Slot::ChosenNode(_, node) => Slot::Node(node),
            slot => slot,
        };
        let items = slot_items(slot);
        let side = node.side();
        let mut misfits = Vec::new();
        let mut elements = Vec::new();
        let (mut whole, mut form, mut padded) = (None, None, 0);
        for place in (0..side.places()).filter_map(|at| side.place(at)) {
            if place.member != field.name {
                continue;
            }
            match (place.kept, place.item) {
                (Kept::Raw(raw), None) => whole = Some(raw),
                (Kept::Raw(raw), Some(item)) => misfits.push((item as usize, raw)),
                (Kept::Element(element), item) => elements.push((item, element)),
                (Kept::Form(Form::Padding), Some(item)) => padded = item as usize + 1,
                (Kept::Form(kept), _) => form = Some(kept),
            }
        }
        let len = items.len();
        let filled = len > 0 || !misfits.is_empty();
        // the form is that of the value that came: once the field has been set instead, neither is true any more
        let form = form.filter(|_| whole.is_none() || !filled);
        match (whole, form) {
            (None, _) if !filled => {}
            (Some(raw), Some(Form::Listed)) if !filled => {
                self.member(field);
                self.out.byte(b'[');
                self.raw(raw);
                self.out.byte(b']');
            }
            (Some(raw), _) if !filled => {
                self.member(field);
                self.raw(raw);
            }
            (_, Some(Form::Listed)) => {
                self.member(field);
                self.out.byte(b'[');
                self.item(&items, 0);
                self.out.byte(b']');
            }
            (_, Some(Form::Bare)) if len == 1 && misfits.is_empty() => {
                self.member(field);
                self.item(&items, 0);
            }
            _ if field.is_single() => {
                self.member(field);
                self.item(&items, 0);
            }
            _ => {
                self.member(field);
                self.merged(&items, len, &misfits);
            }
        }
        if !elements.is_empty() {
            self.siblings(field, &elements, padded);
        }
    }

    /// Ids and extensions that were set for a member that the type does not have: written all the same, so that whoever
    /// reads them can say so.
    fn elements_of_no_field(&mut self, node: &dyn Node) {
        let side = node.side();
        for place in (0..side.places()).filter_map(|at| side.place(at)) {
            if let Kept::Element(element) = place.kept
                && node.info().field(place.member).is_none()
            {
                self.sibling(place.member);
                object(self.out, element);
            }
        }
    }

    /// A list with the values that did not fit at their places.
    fn merged(&mut self, items: &Items<'_>, len: usize, misfits: &[(usize, &Raw)]) {
        let mut misfits = misfits.iter().peekable();
        let mut next = 0;
        let mut place = 0;
        self.out.byte(b'[');
        while next < len || misfits.peek().is_some() {
            if place > 0 {
                self.out.byte(b',');
            }
            match misfits.next_if(|(at, _)| *at <= place || next == len) {
                Some((_, raw)) => self.raw(raw),
                None => {
                    self.item(items, next);
                    next += 1;
                }
            }
            place += 1;
        }
        self.out.byte(b']');
    }

    fn siblings(
        &mut self,
        field: &FieldInfo,
        elements: &[(Option<u32>, &dyn Node)],
        padded: usize,
    ) {
        self.sibling(field.name);
        if let [(None, element)] = elements {
            object(self.out, *element);
            return;
        }
        self.out.byte(b'[');
        let mut place = 0;
        let nulls = |out: &mut Out, place: &mut usize, until: usize| {
            while *place < until {
                out.bytes(if *place > 0 { b",null" } else { b"null" });
                *place += 1;
            }
        };
        for (item, element) in elements {
            nulls(self.out, &mut place, item.unwrap_or_default() as usize);
            if place > 0 {
                self.out.byte(b',');
            }
            object(self.out, *element);
            place += 1;
        }
        nulls(self.out, &mut place, padded);
        self.out.byte(b']');
    }

    fn list(&mut self, items: &Items<'_>) {
        self.out.byte(b'[');
        for index in 0..items.len() {
            if index > 0 {
                self.out.byte(b',');
            }
            self.item(items, index);
        }
        self.out.byte(b']');
    }

    fn item(&mut self, items: &Items<'_>, index: usize) {
        match items {
            Items::None => {}
            Items::Primitive(value) => primitive(self.out, *value),
            Items::Node(node) => object(self.out, *node),
            Items::Primitives(list) => {
                if let Some(value) = list.at(index) {
                    primitive(self.out, value);
                }
            }
            Items::Nodes(list) => {
                if let Some(node) = list.at(index) {
                    object(self.out, node);
                }
            }
            Items::Resources(list) => {
                if let Some(item) = list.at(index) {
                    resource(self.out, &item);
                }
            }
        }
    }
}

/// What a field holds, one or many.
enum Items<'a> {
    None,
    Primitive(Written<'a>),
    Node(&'a dyn Node),
    Primitives(&'a dyn Primitives),
    Nodes(&'a dyn Nodes),
    Resources(&'a dyn Resources),
}

impl Items<'_> {
    fn len(&self) -> usize {
        match self {
            Self::None => 0,
            Self::Primitive(_) | Self::Node(_) => 1,
            Self::Primitives(list) => list.len(),
            Self::Nodes(list) => list.len(),
            Self::Resources(list) => list.len(),
        }
    }
}

fn slot_items(slot: Slot<'_>) -> Items<'_> {
    match slot {
        Slot::Primitive(value) | Slot::ChosenPrimitive(_, value) => Items::Primitive(value),
        Slot::Node(node) | Slot::ChosenNode(_, node) => Items::Node(node),
        Slot::Primitives(list) => Items::Primitives(list),
        Slot::Nodes(list) => Items::Nodes(list),
        Slot::Resources(list) => Items::Resources(list),
        Slot::Empty | Slot::Side(_) | Slot::Info(_) => Items::None,
    }
}

impl FieldInfo {
    fn is_single(&self) -> bool {
        self.shape != Shape::Many
    }
}

/// Of a choice that has been made: which of its types.
#[inline]
fn variant(slot: &Slot<'_>) -> u16 {
    match slot {
        Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _) => *variant,
        _ => 0,
    }
}

#[inline]
fn primitive(out: &mut Out, value: Written<'_>) {
    match value {
        Written::Text(content) => out.text(content),
        Written::Number(number) => out.bytes(number.as_bytes()),
        Written::Boolean(true) => out.bytes(b"true"),
        Written::Boolean(false) => out.bytes(b"false"),
        Written::Integer(number) => out.shown(format_args!("{number}")),
    }
}
