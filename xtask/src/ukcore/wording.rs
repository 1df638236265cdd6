//! What the generated documentation says of an extension, from facts of its definitions only.

use super::merge::Extension;
use super::places::Place;
use super::shape::{Part, Shape};

/// `CodeableConcept`, or `string` or `Timing`, or the parts of an extension.
pub(crate) fn holds(shape: &Shape) -> String {
    match shape {
        Shape::Value(types) => types_of(types),
        Shape::Parts(parts) => {
            let names: Vec<_> = parts.iter().map(|part| format!("`{}`", part.url)).collect();
            names.join(", ")
        }
        Shape::Extension(url) => format!("<{url}>"),
    }
}

/// The types of a value.
pub(crate) fn types_of(types: &[String]) -> String {
    if types.is_empty() {
        return "a value of any type".to_owned();
    }
    let names: Vec<_> = types.iter().map(|code| format!("`{code}`")).collect();
    names.join(" or ")
}

/// `` `language`, 1..1: `CodeableConcept` ``
pub(crate) fn part(part: &Part) -> String {
    let max = if part.many { "*" } else { "1" };
    let holds = match &part.shape {
        Shape::Parts(_) => format!("with the parts {}", holds(&part.shape)),
        shape => holds(shape),
    };
    format!("`{}`, {}..{max}: {holds}", part.url, part.min)
}

/// `Patient`, `ContactPoint.system`, any element.
pub(crate) fn place(place: &Place) -> String {
    let Some(found) = &place.of else {
        return "any element".to_owned();
    };
    match &place.member {
        Some(member) => format!("`{}.{member}`", found.path),
        None => format!("`{}`", found.path),
    }
}

/// How often.
pub(crate) fn times(many: bool) -> &'static str {
    if many { "0..*" } else { "0..1" }
}

/// The second sentence on where the facts are from.
pub(crate) fn source(extension: &Extension) -> String {
    let mut urls: Vec<_> = extension
        .urls
        .iter()
        .map(|url| format!("<{url}>"))
        .collect();
    let first = urls.remove(0);
    let mut source = if extension.defined {
        format!("Source: {first}")
    } else {
        format!(
            "Url: {first} (no structure definition is published; this is what published examples have)"
        )
    };
    if !urls.is_empty() {
        source += &format!(", and read under {}", urls.join(", "));
    }
    source + "."
}
