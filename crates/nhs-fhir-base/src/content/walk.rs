//! Going over a whole resource part by part.

use std::cmp::Reverse;

use super::part::{Kind, Part, parts_of};
use crate::engine::node::{Node, SIDE};
use crate::engine::raw::Raw;
use crate::engine::table::FieldInfo;
use crate::json::FhirJson;

/// What to do with each part of a resource on a [`walk`]. Each method does nothing by default and goes on.
///
/// ```
/// use nhs_fhir_core::content::{Part, Place, Step, Visitor, walk};
/// use nhs_fhir_core::r4::{Observation, Reference};
///
/// /// Collects where a resource refers to others.
/// struct References(Vec<String>);
///
/// impl Visitor for References {
///     fn enter(&mut self, place: &Place<'_>, element: Part<'_>) -> Step {
///         match element.type_name() {
///             "Reference" => self.0.push(place.path()),
///             "Narrative" => return Step::Over,
///             _ => {}
///         }
///         Step::Into
///     }
/// }
///
/// let subject = Reference::to("Patient", "1")?;
/// let weight = Observation { subject: Some(subject.into()), ..Observation::default() };
/// let mut references = References(Vec::new());
/// walk(&weight, &mut references);
/// assert_eq!(references.0, ["Observation.subject"]);
/// # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
/// ```
pub trait Visitor {
    /// An element or resource, before what it holds; also a resource of a type that the model has no struct for.
    fn enter(&mut self, place: &Place<'_>, element: Part<'_>) -> Step {
        let _ = (place, element);
        Step::Into
    }

    /// The same element or resource, after what it holds; not if it was passed over, or is a resource of a type that the
    /// model has no struct for.
    fn leave(&mut self, place: &Place<'_>, element: Part<'_>) {
        let _ = (place, element);
    }

    /// A primitive, before its id and extensions. It may have these only and no value.
    fn primitive(&mut self, place: &Place<'_>, primitive: Part<'_>) -> Step {
        let _ = (place, primitive);
        Step::Into
    }

    /// JSON that fits no field: a value of a wrong type, at its place; or, with its name, a member that the type does not
    /// have or that came twice, where the place is that of what has the member. A name from outside may be patient data.
    fn misfit(&mut self, place: &Place<'_>, unknown_member: Option<&str>, json: &Raw) -> Step {
        let _ = (place, unknown_member, json);
        Step::Into
    }
}

/// How a walk goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Into the part.
    Into,
    /// Over the part, to the next beside it.
    Over,
    /// Nowhere: the walk is over.
    Stop,
}

/// Goes over a resource or element and all it holds, in the order of the specification, and tells the visitor. True if it
/// went to the end, false if the visitor stopped it.
///
/// It does not recurse, so depth costs no stack.
pub fn walk<T: FhirJson>(value: &T, visitor: &mut dyn Visitor) -> bool {
    let mut steps = Steps::new(Part::of(value));
    while let Some(event) = steps.next() {
        let place = Place { steps: &steps };
        let step = match event {
            Event::Enter(part) => visitor.enter(&place, part),
            Event::Primitive(part) => visitor.primitive(&place, part),
            Event::Misfit(name, raw) => visitor.misfit(&place, name, raw),
            Event::Leave(part) => {
                visitor.leave(&place, part);
                Step::Into
            }
        };
        match step {
            Step::Into => {}
            Step::Over => steps.skip(),
            Step::Stop => return false,
        }
    }
    true
}

/// Where a walk is.
#[allow(missing_debug_implementations)] // it borrows the walk and its content
pub struct Place<'w> {
    steps: &'w Steps<'w>,
}

impl Place<'_> {
    /// The FHIR path: `Patient.name[0].given[1]`. It holds nothing of the content, so it may be logged.
    pub fn path(&self) -> String {
        self.steps.path()
    }

    /// How many members lead here from the root, which is at 0.
    pub fn depth(&self) -> usize {
        self.steps.depth()
    }

    /// The name of the member that holds this part, as in JSON; empty at the root.
    pub fn member(&self) -> &'static str {
        self.steps
            .members()
            .last()
            .map_or("", |(field, _)| field.name)
    }

    /// The place in the list, counted from 0; none if the member is no list.
    pub fn item(&self) -> Option<u32> {
        self.steps.members().last().and_then(|(_, item)| item)
    }
}

/// What a walk comes by.
#[derive(Clone, Copy)]
pub(super) enum Event<'a> {
    Enter(Part<'a>),
    Leave(Part<'a>),
    Primitive(Part<'a>),
    Misfit(Option<&'a str>, &'a Raw),
}

type Member = (&'static FieldInfo, Option<u32>);

/// A walk, one event at a time.
pub(super) struct Steps<'a> {
    root: Option<Part<'a>>,
    root_name: &'a str,
    /// The elements that the walk is in.
    within: Vec<Frame<'a>>,
    /// The member of the innermost of them that the last event was about; none if it was about that element itself.
    at: Option<Member>,
    /// The part to go into next, unless it is skipped.
    next: Option<Part<'a>>,
}

struct Frame<'a> {
    part: Part<'a>,
    node: &'a dyn Node,
    /// The member that holds it.
    held_by: Option<Member>,
    next_field: usize,
    field: Option<&'static FieldInfo>,
    parts: std::vec::IntoIter<(Option<u32>, Part<'a>)>,
    next_unknown: usize,
}

impl<'a> Steps<'a> {
    pub(super) fn new(root: Part<'a>) -> Self {
        // of another resource the type is text from outside
        let root_name = match root.0 {
            Kind::Other(_) => "Resource",
            _ => root.type_name(),
        };
        Self {
            root: Some(root),
            root_name,
            within: Vec::new(),
            at: None,
            next: None,
        }
    }

    /// Does not go into the part that the last event was about.
    pub(super) fn skip(&mut self) {
        self.next = None;
    }

    pub(super) fn next(&mut self) -> Option<Event<'a>> {
        if let Some(root) = self.root.take() {
            return Some(self.come_by(root));
        }
        if let Some(part) = self.next.take() {
            self.go_into(part);
        }
        loop {
            let frame = self.within.last_mut()?;
            if let Some((item, part)) = frame.parts.next() {
                self.at = frame.field.map(|field| (field, item));
                return Some(self.come_by(part));
            }
            if let Some((at, field)) = field_from(frame.node, frame.next_field) {
                frame.next_field = at + 1;
                frame.field = Some(field);
                frame.parts = parts_of(frame.node, field).into_iter();
                continue;
            }
            if let Some((name, raw)) = frame.node.side().unknown().get(frame.next_unknown) {
                frame.next_unknown += 1;
                self.at = None;
                return Some(Event::Misfit(Some(name), raw));
            }
            let left = frame.part;
            self.at = frame.held_by;
            self.within.pop();
            if !left.is_primitive() {
                return Some(Event::Leave(left));
            }
        }
    }

    fn come_by(&mut self, part: Part<'a>) -> Event<'a> {
        self.next = Some(part);
        match part.0 {
            Kind::Raw(raw) => Event::Misfit(None, raw),
            Kind::Primitive { .. } => Event::Primitive(part),
            Kind::Node(_) | Kind::Other(_) => Event::Enter(part),
        }
    }

    fn go_into(&mut self, part: Part<'a>) {
        if let Some(node) = part.node() {
            self.within.push(Frame {
                part,
                node,
                held_by: self.at,
                next_field: 0,
                field: None,
                parts: Vec::new().into_iter(),
                next_unknown: 0,
            });
        }
    }

    /// The members that lead to where the walk is.
    pub(super) fn members(&self) -> impl Iterator<Item = Member> {
        let frames = self.within.iter().filter_map(|frame| frame.held_by);
        frames.chain(self.at)
    }

    /// The element that has the member which the last event was about.
    pub(super) fn holder(&self) -> Option<&'a dyn Node> {
        self.within.last().map(|frame| frame.node)
    }

    /// How far the walk has gone: of two walks alike so far, the lesser is behind. The one that is further in is, because
    /// the other has left that element.
    pub(super) fn progress(&self) -> (Reverse<usize>, usize, usize, Option<u32>) {
        let frame = self.within.last();
        let fields = frame.map_or(usize::MAX, |frame| frame.next_field);
        let unknown = frame.map_or(usize::MAX, |frame| frame.next_unknown);
        let item = self.at.and_then(|(_, item)| item);
        (Reverse(self.within.len()), fields, unknown, item)
    }

    pub(super) fn path(&self) -> String {
        use std::fmt::Write;
        let mut path = String::from(self.root_name);
        for (field, item) in self.members() {
            path.push('.');
            path.push_str(field.name);
            if let Some(item) = item {
                // writing to a String does not fail
                let _ = write!(path, "[{item}]");
            }
        }
        path
    }

    pub(super) fn depth(&self) -> usize {
        self.members().count()
    }
}

/// The next member of an element that may hold something, from a place in its table on, and its place there.
fn field_from(node: &dyn Node, from: usize) -> Option<(usize, &'static FieldInfo)> {
    let info = node.info();
    let field = info.fields.get(from)?;
    let filled = node.filled();
    if filled >> SIDE == 1 {
        return Some((from, field));
    }
    let later = filled & u64::MAX.checked_shl(field.slot.into())?;
    let next = later.trailing_zeros();
    if next == u32::from(field.slot) {
        return Some((from, field));
    }
    let at = usize::from(*info.slots.get(next as usize)?);
    Some((at, info.fields.get(at)?))
}
