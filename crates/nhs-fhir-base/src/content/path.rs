//! Getting parts by FHIR path: names, places in lists, types of a choice and urls of extensions.

use std::fmt;

use super::check::check;
use super::part::{Kind, Part, parts_of};
use crate::engine::table::{FieldInfo, Shape, TypeInfo};
use crate::json::FhirJson;

/// The most steps that a path may have.
const LONGEST: usize = 64;

/// The parts that a path leads to, in their order; none if there is nothing there.
///
/// A path is a small part of FHIRPath, not the whole:
/// - members: `Patient.name.given`, the type in front may be left out;
/// - a place among what has been found so far, counted from 0: `name[0].given`, and `name.given[2]` over all names;
/// - a choice by its name or by that of its JSON member: `value`, `valueQuantity`; by its type: `value.ofType(Quantity)`;
/// - a resource by its type: `entry.resource.ofType(Patient).name`;
/// - extensions by url, of primitives also: `birthDate.extension('http://..')`.
///
/// There are no operators and no other functions, and nothing is resolved.
/// Source: [FHIRPath](http://hl7.org/fhirpath/N1/).
///
/// # Errors
/// When the text is no such path, or has a member that the type there does not have, whatever the resource holds. What
/// follows a resource of any type, as `entry.resource` does, cannot be checked unless `ofType` says the type.
///
/// ```
/// use nhs_fhir_core::content::get;
/// use nhs_fhir_core::r4::{Observation, Quantity};
///
/// let json = br#"{"resourceType":"Observation","status":"final","code":{"text":"weight"},
///     "valueQuantity":{"value":71.50,"unit":"kg"}}"#;
/// let weight = Observation::from_slice(json).unwrap();
/// assert_eq!(get(&weight, "Observation.value.value")?[0].text().as_deref(), Some("71.50"));
/// let quantity = get(&weight, "value.ofType(Quantity)")?[0].copy::<Quantity>();
/// assert_eq!(quantity.and_then(|found| found.unit).as_deref(), Some("kg"));
/// assert!(get(&weight, "value.ofType(Period)")?.is_empty());
///
/// let error = get(&weight, "value.unitt").unwrap_err();
/// assert_eq!(error.segment(), "unitt");
/// # Ok::<(), nhs_fhir_core::content::PathError>(())
/// ```
pub fn get<'a, T: FhirJson>(value: &'a T, path: &str) -> Result<Vec<Part<'a>>, PathError> {
    let root = Part::of(value);
    let segments = parse(path, root)?;
    if !matches!(root.0, Kind::Other(_)) {
        check::<T>(root.type_name(), &segments)?;
    }
    Ok(follow(root, &segments))
}

/// Why a path leads nowhere: the text is no path, or the type has no such member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    segment: Box<str>,
    problem: Problem,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// The type that was reached has no such member; several types if it is a choice.
    NoMember(&'static str),
    /// No such type is possible there.
    NoType,
    /// The path starts with the name of another type.
    OtherRoot,
    Malformed,
    TooLong,
}

impl PathError {
    pub(super) fn new(segment: &Segment<'_>, problem: Problem) -> Self {
        Self {
            segment: segment.text.into(),
            problem,
        }
    }

    /// The segment of the path that is at fault.
    pub fn segment(&self) -> &str {
        &self.segment
    }
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let segment = &self.segment;
        match self.problem {
            Problem::NoMember("") => write!(
                f,
                "no type has the member {segment:?} at that place of the path"
            ),
            Problem::NoMember(type_name) => write!(
                f,
                "{type_name} has no member {segment:?}: see its fields for the names"
            ),
            Problem::NoType => write!(
                f,
                "{segment:?} asks for a type that cannot stand at that place of the path"
            ),
            Problem::OtherRoot => write!(
                f,
                "the path starts with {segment:?}, which is not the type it is asked of"
            ),
            Problem::Malformed => write!(
                f,
                "{segment:?} is no segment of a path: write a name, name[0], ofType(Type) or extension('url')"
            ),
            Problem::TooLong => write!(f, "the path has more than {LONGEST} segments"),
        }
    }
}

impl std::error::Error for PathError {}

/// One segment of a path, as it was written and what it means.
pub(super) struct Segment<'p> {
    pub(super) text: &'p str,
    pub(super) what: What<'p>,
    index: Option<usize>,
}

pub(super) enum What<'p> {
    Member(&'p str),
    Extension(&'p str),
    OfType(&'p str),
}

fn parse<'p>(path: &'p str, root: Part<'_>) -> Result<Vec<Segment<'p>>, PathError> {
    let mut segments = Vec::new();
    for (at, text) in split(path).enumerate() {
        let malformed = |problem| PathError {
            segment: text.into(),
            problem,
        };
        if at == 0 && text.starts_with(|first: char| first.is_ascii_uppercase()) {
            let is_resource = matches!(root.0, Kind::Other(_))
                || root.node().is_some_and(|node| node.info().resource);
            if text == root.type_name() || text == "Resource" && is_resource {
                continue;
            }
            return Err(malformed(Problem::OtherRoot));
        }
        if segments.len() == LONGEST {
            return Err(malformed(Problem::TooLong));
        }
        segments.push(segment(text).ok_or_else(|| malformed(Problem::Malformed))?);
    }
    Ok(segments)
}

/// The segments between the dots that stand in no quotes and no brackets.
fn split(path: &str) -> impl Iterator<Item = &str> {
    let (mut quoted, mut within) = (false, false);
    path.split(move |character| {
        match character {
            '\'' => quoted = !quoted,
            '(' if !quoted => within = true,
            ')' if !quoted => within = false,
            _ => {}
        }
        character == '.' && !quoted && !within
    })
}

fn segment(text: &str) -> Option<Segment<'_>> {
    let (word, index) = match text.strip_suffix(']') {
        Some(rest) => {
            let (word, index) = rest.rsplit_once('[')?;
            let digits = index.bytes().all(|byte| byte.is_ascii_digit());
            (word, Some(index.parse().ok().filter(|_| digits)?))
        }
        None => (text, None),
    };
    let what = match word.strip_suffix(')').and_then(|call| call.split_once('(')) {
        Some(("ofType", name)) => What::OfType(name.strip_prefix("FHIR.").unwrap_or(name)),
        Some(("extension", url)) => {
            let url = url.strip_prefix('\'')?.strip_suffix('\'')?;
            What::Extension(url)
        }
        Some(_) => return None,
        None => What::Member(word),
    };
    let name = match what {
        What::Member(name) | What::OfType(name) => name,
        What::Extension(_) => "extension",
    };
    let lawful = name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    lawful.then_some(Segment { text, what, index })
}

fn follow<'a>(root: Part<'a>, segments: &[Segment<'_>]) -> Vec<Part<'a>> {
    let mut found = vec![root];
    for segment in segments {
        found = match segment.what {
            What::Member(name) => members(&found, name),
            What::Extension(url) => {
                let extensions = members(&found, "extension").into_iter();
                extensions.filter(|part| has_url(*part, url)).collect()
            }
            What::OfType(name) => {
                let parts = found.into_iter();
                parts.filter(|part| part.type_name() == name).collect()
            }
        };
        if let Some(index) = segment.index {
            found = found.into_iter().skip(index).take(1).collect();
        }
    }
    found
}

fn members<'a>(parts: &[Part<'a>], name: &str) -> Vec<Part<'a>> {
    let mut found = Vec::new();
    for node in parts.iter().filter_map(Part::node) {
        for field in fields(node.info(), name) {
            found.extend(parts_of(node, field).into_iter().map(|(_, part)| part));
        }
    }
    found
}

fn has_url(extension: Part<'_>, url: &str) -> bool {
    let urls = members(&[extension], "url");
    urls.iter().any(|held| held.text().as_deref() == Some(url))
}

/// The JSON members that a name stands for: itself, or each of a choice.
pub(super) fn fields(
    info: &'static TypeInfo,
    name: &str,
) -> impl Iterator<Item = &'static FieldInfo> {
    info.fields
        .iter()
        .filter(move |field| field.name == name || is_choice_named(field, name))
}

/// Whether a member such as `valueQuantity` is that of a choice `value`.
fn is_choice_named(field: &FieldInfo, name: &str) -> bool {
    let type_in_name = || field.name.strip_prefix(name);
    field.shape == Shape::Choice
        && type_in_name().is_some_and(|suffix| {
            suffix.len() == field.type_name.len() && suffix.eq_ignore_ascii_case(field.type_name)
        })
}
