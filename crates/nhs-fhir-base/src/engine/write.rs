//! The writer: a struct of the model to JSON, in the order of the specification.

use std::io::Write;

use super::node::{Form, Kept, Node, Nodes, Primitives, ResourceRef, Resources, Slot, Written};
use super::raw::Raw;
use super::scan::{is_plain, plain_end};
use super::table::{FieldInfo, Shape, TypeInfo};

/// A resource or struct as JSON.
pub(crate) fn to_vec(value: &ResourceRef<'_>) -> Vec<u8> {
    let mut out = Vec::with_capacity(1024);
    resource(&mut out, value);
    out
}

/// Writes a struct as a JSON object.
fn object(out: &mut Vec<u8>, node: &dyn Node) {
    let info = node.info();
    let mut object = Object { out, first: true };
    object.out.push(b'{');
    if info.resource {
        object.member(",\"resourceType\":");
        text(object.out, info.name);
    }
    let side = node.side();
    if side.is_empty() {
        for (at, slot) in node.slots() {
            object.slot(info, at, slot);
        }
    } else {
        for field in info.fields {
            object.field_with_side(node, field);
        }
        object.elements_of_no_field(node);
        for (name, raw) in side.unknown() {
            object.unknown(name, raw);
        }
    }
    object.out.push(b'}');
}

/// Writes a resource, of the model or kept whole.
fn resource(out: &mut Vec<u8>, resource: &ResourceRef<'_>) {
    match resource {
        ResourceRef::Node(node) => object(out, *node),
        ResourceRef::Other(other) => out.extend_from_slice(other.raw().as_str().as_bytes()),
    }
}

struct Object<'o> {
    out: &'o mut Vec<u8>,
    first: bool,
}

impl Object<'_> {
    fn comma(&mut self) {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
    }

    /// The name of a member; `key` opens with the comma, which the first member does not have.
    fn member(&mut self, key: &'static str) {
        let from = usize::from(std::mem::take(&mut self.first));
        let key = key.as_bytes().get(from..).unwrap_or_default();
        self.out.extend_from_slice(key);
    }

    fn sibling(&mut self, name: &str) {
        self.comma();
        self.out.extend_from_slice(b"\"_");
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn unknown(&mut self, name: &str, raw: &Raw) {
        self.comma();
        text(self.out, name);
        self.out.push(b':');
        self.raw(raw);
    }

    fn raw(&mut self, raw: &Raw) {
        self.out.extend_from_slice(raw.as_str().as_bytes());
    }

    /// A field of a struct that has nothing beside its fields.
    fn slot(&mut self, info: &TypeInfo, at: u16, slot: Slot<'_>) {
        let variant = match slot {
            Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _) => variant,
            _ => 0,
        };
        let first = info.slots.get(usize::from(at)).copied().unwrap_or_default();
        let Some(field) = info.fields.get(usize::from(first + variant)) else {
            return;
        };
        self.member(field.key);
        match slot {
            Slot::Primitive(value) | Slot::ChosenPrimitive(_, value) => primitive(self.out, value),
            Slot::Node(node) | Slot::ChosenNode(_, node) => object(self.out, node),
            slot if field.shape == Shape::Many => self.list(&slot_items(slot)),
            slot => self.item(&slot_items(slot), 0),
        }
    }

    /// A field of a struct that has something beside its fields, which may be for this one.
    #[cold]
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
                self.member(field.key);
                self.out.push(b'[');
                self.raw(raw);
                self.out.push(b']');
            }
            (Some(raw), _) if !filled => {
                self.member(field.key);
                self.raw(raw);
            }
            (_, Some(Form::Listed)) => {
                self.member(field.key);
                self.out.push(b'[');
                self.item(&items, 0);
                self.out.push(b']');
            }
            (_, Some(Form::Bare)) if len == 1 && misfits.is_empty() => {
                self.member(field.key);
                self.item(&items, 0);
            }
            _ if field.is_single() => {
                self.member(field.key);
                self.item(&items, 0);
            }
            _ => {
                self.member(field.key);
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
        self.out.push(b'[');
        while next < len || misfits.peek().is_some() {
            if place > 0 {
                self.out.push(b',');
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
        self.out.push(b']');
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
        self.out.push(b'[');
        let mut place = 0;
        let nulls = |out: &mut Vec<u8>, place: &mut usize, until: usize| {
            while *place < until {
                out.extend_from_slice(if *place > 0 { b",null" } else { b"null" });
                *place += 1;
            }
        };
        for (item, element) in elements {
            nulls(self.out, &mut place, item.unwrap_or_default() as usize);
            if place > 0 {
                self.out.push(b',');
            }
            object(self.out, *element);
            place += 1;
        }
        nulls(self.out, &mut place, padded);
        self.out.push(b']');
    }

    fn list(&mut self, items: &Items<'_>) {
        self.out.push(b'[');
        for index in 0..items.len() {
            if index > 0 {
                self.out.push(b',');
            }
            self.item(items, index);
        }
        self.out.push(b']');
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

fn primitive(out: &mut Vec<u8>, value: Written<'_>) {
    match value {
        Written::Text(content) => text(out, content),
        Written::Number(number) => out.extend_from_slice(number.as_bytes()),
        Written::Boolean(true) => out.extend_from_slice(b"true"),
        Written::Boolean(false) => out.extend_from_slice(b"false"),
        Written::Integer(number) => {
            // writing to a Vec does not fail
            let _ = write!(out, "{number}");
        }
    }
}

/// Writes a JSON string.
pub(crate) fn text(out: &mut Vec<u8>, content: &str) {
    out.reserve(content.len() + 2);
    out.push(b'"');
    if is_plain(content.as_bytes()) {
        out.extend_from_slice(content.as_bytes());
    } else {
        escaped(out, content.as_bytes());
    }
    out.push(b'"');
}

fn escaped(out: &mut Vec<u8>, bytes: &[u8]) {
    let mut from = 0;
    loop {
        let end = plain_end(bytes, from);
        out.extend_from_slice(bytes.get(from..end).unwrap_or_default());
        match bytes.get(end) {
            None => break,
            Some(b'"') => out.extend_from_slice(b"\\\""),
            Some(b'\\') => out.extend_from_slice(b"\\\\"),
            Some(b'\n') => out.extend_from_slice(b"\\n"),
            Some(b'\r') => out.extend_from_slice(b"\\r"),
            Some(b'\t') => out.extend_from_slice(b"\\t"),
            Some(control) => {
                // writing to a Vec does not fail
                let _ = write!(out, "\\u{control:04x}");
            }
        }
        from = end + 1;
    }
}
