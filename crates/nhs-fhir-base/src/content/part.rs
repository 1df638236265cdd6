//! A part of a resource, and the parts that a member of it holds.

use std::borrow::Cow;
use std::fmt;

use crate::Boxed;
use crate::engine::node::{
    Erased, Kept, Lexeme, Node, Nodes, Primitive, Primitives, ResourceRef, Resources, Slot, Written,
};
use crate::engine::raw::{OtherResource, Raw};
use crate::engine::table::{FieldInfo, Shape};
use crate::engine::write;
use crate::json::{FhirJson, MAX_DEPTH, Reader};
use crate::primitive::{CodeSet, Coded};

/// An element, a primitive or a resource within another, borrowed.
///
/// `Debug` shows its type only.
#[derive(Clone, Copy)]
pub struct Part<'a>(pub(super) Kind<'a>);

#[derive(Clone, Copy)]
pub(super) enum Kind<'a> {
    Node(&'a dyn Node),
    Primitive {
        type_name: &'static str,
        value: Option<Written<'a>>,
        /// Its id and extensions.
        element: Option<&'a dyn Node>,
    },
    Other(&'a OtherResource),
    /// What fits no field.
    Raw(&'a Raw),
}

impl<'a> Part<'a> {
    /// A whole resource or element as a part.
    pub fn of<T: FhirJson>(value: &'a T) -> Self {
        Self::of_resource(value.shown())
    }

    pub(super) fn of_resource(resource: ResourceRef<'a>) -> Self {
        match resource {
            ResourceRef::Node(node) => Self(Kind::Node(node)),
            ResourceRef::Other(other) => Self(Kind::Other(other)),
        }
    }

    /// Its FHIR type: `date`, `HumanName`, `Patient`, of a backbone element `Patient.contact`. Empty for a value that did
    /// not fit its element. Of a resource that the model has no struct for, it is text from the input.
    pub fn type_name(&self) -> &'a str {
        match self.0 {
            Kind::Node(node) => node.info().name,
            Kind::Primitive { type_name, .. } => type_name,
            Kind::Other(other) => other.type_name(),
            Kind::Raw(_) => "",
        }
    }

    /// The value of a primitive as text: a string itself, a number digit for digit, `true` or `false`. None for anything
    /// else, and for a primitive that has an id or extensions only.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        Some(match self.written()? {
            Written::Text(text) => text.into(),
            Written::Number(digits) => digits.into(),
            Written::Integer(number) => number.to_string().into(),
            Written::Boolean(value) => if value { "true" } else { "false" }.into(),
        })
    }

    /// The value of a primitive as a Rust type: `Date`, `Text`, `bool`, `i32`. None if it is of another JSON type.
    ///
    /// ```
    /// use nhs_fhir_core::content::get;
    /// use nhs_fhir_core::primitive::Date;
    /// use nhs_fhir_core::r4::Patient;
    ///
    /// let patient = Patient { birth_date: Some(Date::parse("1985-07")?), ..Patient::default() };
    /// let born = get(&patient, "birthDate").ok().and_then(|found| found.first()?.value::<Date>());
    /// assert_eq!(born.and_then(|date| date.month()), Some(7));
    /// # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
    /// ```
    pub fn value<T: Primitive>(&self) -> Option<T> {
        match self.written()? {
            Written::Text(text) => T::take(Lexeme::Text(text.into())),
            Written::Number(digits) => T::take(Lexeme::Number(digits)),
            Written::Integer(number) => T::take(Lexeme::Number(&number.to_string())),
            Written::Boolean(value) => T::take(Lexeme::Boolean(value)),
        }
    }

    /// The value of a primitive as a code of a value set, or as another code. None if it is no JSON string.
    pub fn code<E: CodeSet>(&self) -> Option<Coded<E>> {
        match self.written()? {
            Written::Text(text) => Some(Coded::new(text)),
            _ => None,
        }
    }

    /// A copy of an element or resource as its type; none if it is of another.
    pub fn copy<T: Node + Default>(&self) -> Option<T> {
        let Kind::Node(node) = self.0 else {
            return None;
        };
        // one table for each type of each release
        if !std::ptr::eq(node.info(), T::erased(&Boxed::default()).info()) {
            return None;
        }
        let json = write::to_vec(&ResourceRef::Node(node));
        let reader = Reader::lenient().max_depth(MAX_DEPTH).max_bytes(usize::MAX);
        reader.read(&json).ok().map(|reading| reading.value)
    }

    /// The JSON of a value that did not fit its element. None for all else.
    pub fn misfit(&self) -> Option<&'a Raw> {
        match self.0 {
            Kind::Raw(raw) => Some(raw),
            _ => None,
        }
    }

    /// A resource of a type that the model has no struct for. None for all else.
    pub fn other_resource(&self) -> Option<&'a OtherResource> {
        match self.0 {
            Kind::Other(other) => Some(other),
            _ => None,
        }
    }

    /// Whether it is a primitive, with a value or without.
    pub fn is_primitive(&self) -> bool {
        matches!(self.0, Kind::Primitive { .. })
    }

    pub(super) fn written(&self) -> Option<Written<'a>> {
        match self.0 {
            Kind::Primitive { value, .. } => value,
            _ => None,
        }
    }

    /// What has the members of this part: of a primitive, what has its id and extensions.
    pub(crate) fn node(&self) -> Option<&'a dyn Node> {
        match self.0 {
            Kind::Node(node) => Some(node),
            Kind::Primitive { element, .. } => element,
            Kind::Other(_) | Kind::Raw(_) => None,
        }
    }
}

impl fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            // the type of such a resource is text from outside
            Kind::Other(other) => other.fmt(f),
            Kind::Raw(raw) => raw.fmt(f),
            _ => write!(f, "{}(..)", self.type_name()),
        }
    }
}

/// The parts that a member of a node holds, each with its place in the JSON array if it is a list.
pub(super) fn parts_of<'a>(
    node: &'a dyn Node,
    field: &'static FieldInfo,
) -> Vec<(Option<u32>, Part<'a>)> {
    let values = Values::of(node, field);
    let len = values.len();
    let mut kept = KeptParts::default();
    if !node.side().is_empty() {
        kept = KeptParts::of(node, field.name);
    }
    let item = |place: u32| (field.shape == Shape::Many).then_some(place);
    let mut parts = Vec::with_capacity(len);
    let mut raws = kept.raw.into_iter().peekable();
    let mut elements = kept.elements.into_iter().peekable();
    let (mut next, mut place) = (0, 0);
    while next < len || raws.peek().is_some() {
        let element = elements.next_if(|(at, _)| *at <= place);
        let element = element.map(|(_, element)| element);
        match raws.next_if(|(at, _)| *at <= place || next == len) {
            Some((_, raw)) => {
                if element.is_some() {
                    parts.push((item(place), values.primitive(None, element)));
                }
                if !raw.is_null() {
                    parts.push((item(place), Part(Kind::Raw(raw))));
                }
            }
            None => {
                let part = values.part(next, element);
                parts.extend(part.map(|part| (item(place), part)));
                next += 1;
            }
        }
        place = place.saturating_add(1);
    }
    for (at, element) in elements {
        parts.push((item(at), values.primitive(None, Some(element))));
    }
    parts
}

/// What is kept beside the fields for one member.
#[derive(Default)]
struct KeptParts<'a> {
    raw: Vec<(u32, &'a Raw)>,
    elements: Vec<(u32, &'a dyn Node)>,
}

impl<'a> KeptParts<'a> {
    fn of(node: &'a dyn Node, member: &str) -> Self {
        let side = node.side();
        let mut found = Self::default();
        for place in (0..side.places()).filter_map(|at| side.place(at)) {
            if place.member != member {
                continue;
            }
            let at = place.item.unwrap_or_default();
            match place.kept {
                Kept::Raw(raw) => found.raw.push((at, raw)),
                Kept::Element(element) => found.elements.push((at, element)),
                Kept::Form(_) => {}
            }
        }
        found
    }
}

/// The values that a field holds, one or many.
struct Values<'a> {
    slot: Slot<'a>,
    type_name: &'static str,
}

impl<'a> Values<'a> {
    fn of(node: &'a dyn Node, field: &'static FieldInfo) -> Self {
        let slot = match node.slot(field.slot) {
            Slot::ChosenPrimitive(variant, _) | Slot::ChosenNode(variant, _)
                if variant != field.variant =>
            {
                Slot::Empty
            }
            slot => slot,
        };
        Self {
            slot,
            type_name: field.type_name,
        }
    }

    fn len(&self) -> usize {
        match &self.slot {
            Slot::Empty | Slot::Side(_) | Slot::Info(_) => 0,
            Slot::Primitives(list) => list.len(),
            Slot::Nodes(list) => list.len(),
            Slot::Resources(list) => list.len(),
            _ => 1,
        }
    }

    fn part(&self, index: usize, element: Option<&'a dyn Node>) -> Option<Part<'a>> {
        match self.slot {
            Slot::Primitive(value) | Slot::ChosenPrimitive(_, value) => {
                Some(self.primitive(Some(value), element))
            }
            Slot::Primitives(list) => {
                let value = Primitives::at(list, index)?;
                Some(self.primitive(Some(value), element))
            }
            Slot::Node(node) | Slot::ChosenNode(_, node) => Some(Part(Kind::Node(node))),
            Slot::Nodes(list) => Nodes::at(list, index).map(|node| Part(Kind::Node(node))),
            Slot::Resources(list) => Resources::at(list, index).map(Part::of_resource),
            Slot::Empty | Slot::Side(_) | Slot::Info(_) => None,
        }
    }

    fn primitive(&self, value: Option<Written<'a>>, element: Option<&'a dyn Node>) -> Part<'a> {
        Part(Kind::Primitive {
            type_name: self.type_name,
            value,
            element,
        })
    }
}
