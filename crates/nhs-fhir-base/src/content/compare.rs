//! Whether two resources say the same, and where they first do not.

use super::part::{Kind, Part};
use super::walk::{Event, Steps};
use crate::engine::raw::Raw;
use crate::json::FhirJson;

/// Whether two resources or elements say the same.
///
/// `==` asks for more: that what would be written is the same, but for the order of members. Here these make no difference:
/// - what a server sets: the resource's own `id`, `meta.versionId` and `meta.lastUpdated`;
/// - the ids of elements, which only mark places;
/// - `null`s in lists that stand for nothing, a list of one where a single value is due and the converse;
/// - white space in JSON that fits no field.
///
/// All else does: the order of lists, the digits of decimals, the text of dates, ids of contained resources and of those in
/// a bundle.
///
/// ```
/// use nhs_fhir_core::content::same_content;
/// use nhs_fhir_core::r4::Patient;
///
/// let sent = Patient::from_slice(br#"{"resourceType":"Patient","birthDate":"1985"}"#)?;
/// let kept = Patient::from_slice(br#"{"resourceType":"Patient","id":"1","meta":{"versionId":"1"},"birthDate":"1985"}"#)?;
/// assert!(sent != kept && same_content(&sent, &kept));
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
pub fn same_content<T: FhirJson>(one: &T, other: &T) -> bool {
    first_difference(Part::of(one), Part::of(other)).is_none()
}

/// The path of the first part that two resources or elements do not have alike, by the rules of [`same_content`]; none if
/// they say the same. It names the place, never the content.
pub fn difference<T: FhirJson>(one: &T, other: &T) -> Option<String> {
    first_difference(Part::of(one), Part::of(other))
}

fn first_difference(one: Part<'_>, other: Part<'_>) -> Option<String> {
    let (mut ones, mut others) = (Steps::new(one), Steps::new(other));
    loop {
        match (next(&mut ones), next(&mut others)) {
            (None, None) => return None,
            (Some(one), Some(other)) if are_alike(&ones, &one, &others, &other) => {}
            // what one has and the other does not comes first in the one that is behind
            _ if ones.progress() <= others.progress() => return Some(ones.path()),
            _ => return Some(others.path()),
        }
    }
}

/// The next event that makes a difference.
fn next<'a>(steps: &mut Steps<'a>) -> Option<Event<'a>> {
    loop {
        let event = steps.next()?;
        let ignored = match event {
            Event::Primitive(part) => {
                is_ignored_member(steps) || part.written().is_none() && is_blank(part)
            }
            Event::Enter(part) => is_meta(steps) && is_blank_meta(part),
            _ => false,
        };
        if !ignored {
            return Some(event);
        }
        steps.skip();
    }
}

/// Whether the walk is at the id of an element or of the root, or at what a server sets in the root's metadata.
fn is_ignored_member(steps: &Steps<'_>) -> bool {
    let Some((field, _)) = steps.members().last() else {
        return false;
    };
    let in_resource = steps.holder().is_some_and(|node| node.info().resource);
    match field.name {
        "id" => !in_resource || steps.depth() == 1,
        "versionId" | "lastUpdated" => steps.depth() == 2 && is_meta(steps),
        _ => false,
    }
}

/// Whether the walk is at the root's metadata or in it.
fn is_meta(steps: &Steps<'_>) -> bool {
    let first = steps.members().next();
    first.is_some_and(|(field, _)| field.name == "meta" && field.type_name == "Meta")
}

fn is_blank_meta(meta: Part<'_>) -> bool {
    holds_only(meta, |name| {
        matches!(name, "id" | "versionId" | "lastUpdated")
    })
}

/// Whether a primitive without a value has an id at most.
fn is_blank(primitive: Part<'_>) -> bool {
    holds_only(primitive, |name| name == "id")
}

fn holds_only(part: Part<'_>, ignored: fn(&str) -> bool) -> bool {
    let mut steps = Steps::new(part);
    // the first event is about the part itself
    steps.next();
    while let Some(event) = steps.next() {
        let member = steps.members().next();
        match (event, member) {
            (Event::Leave(_), _) => {}
            (Event::Primitive(_), Some((field, _))) if ignored(field.name) => steps.skip(),
            _ => return false,
        }
    }
    true
}

fn are_alike(ones: &Steps<'_>, one: &Event<'_>, others: &Steps<'_>, other: &Event<'_>) -> bool {
    let place = |steps: &Steps<'_>| steps.members().last().map(|(field, _)| field.name);
    let same_place = place(ones) == place(others);
    same_place
        && match (one, other) {
            (Event::Enter(one), Event::Enter(other)) => are_same_elements(*one, *other),
            (Event::Leave(_), Event::Leave(_)) => true,
            (Event::Primitive(one), Event::Primitive(other)) => one.text() == other.text(),
            (Event::Misfit(name, one), Event::Misfit(other_name, other)) => {
                name == other_name && is_same_json(one, other)
            }
            _ => false,
        }
}

fn are_same_elements(one: Part<'_>, other: Part<'_>) -> bool {
    match (one.0, other.0) {
        (Kind::Other(one), Kind::Other(other)) => is_same_json(one.raw(), other.raw()),
        (Kind::Node(one), Kind::Node(other)) => std::ptr::eq(one.info(), other.info()),
        _ => false,
    }
}

/// Whether two pieces of JSON differ by white space at most.
fn is_same_json(one: &Raw, other: &Raw) -> bool {
    packed(one.as_str()).eq(packed(other.as_str()))
}

fn packed(json: &str) -> impl Iterator<Item = u8> {
    let (mut in_string, mut escaped) = (false, false);
    json.bytes().filter(move |byte| {
        let kept = in_string || !byte.is_ascii_whitespace();
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ => {}
        }
        kept
    })
}
