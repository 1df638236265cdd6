//! Reading ODS's extensions: leniently, so what is absent or of another type gives nothing.

use nhs_fhir_core::primitive::{Code, Uri};
use nhs_fhir_core::r4::{CodeableConcept, Coding, Extension, Value};

/// The extensions with this url.
pub(crate) fn all<'a>(
    extensions: &'a [Extension],
    url: &'static str,
) -> impl Iterator<Item = &'a Extension> + use<'a> {
    extensions
        .iter()
        .filter(move |extension| extension.url.as_ref().is_some_and(|held| held == url))
}

/// The value of the first extension with this url.
pub(crate) fn value<'a>(extensions: &'a [Extension], url: &'static str) -> Option<&'a Value> {
    all(extensions, url).find_map(|extension| extension.value.as_ref())
}

/// The code of a coding, or of a concept's first coding that has one.
pub(crate) fn code(value: &Value) -> Option<&str> {
    let coding = match value {
        Value::Coding(coding) => coding,
        Value::CodeableConcept(concept) => concept.coding.iter().find(|c| c.code.is_some())?,
        _ => return None,
    };
    coding.code.as_ref().map(Code::as_str)
}

/// The coding of a concept that is of this system, else its first without any.
pub(crate) fn coding<'a>(concept: &'a CodeableConcept, system: &str) -> Option<&'a Coding> {
    let of = |wanted: Option<&str>| {
        concept.coding.iter().find(move |coding| {
            coding.code.is_some() && coding.system.as_ref().map(Uri::as_str) == wanted
        })
    };
    of(Some(system)).or_else(|| of(None))
}
