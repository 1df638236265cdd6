//! Reading ODS's extensions: leniently, so what is absent or of another type gives nothing.

use nhs_fhir_core::primitive::Uri;
use nhs_fhir_core::r4::Many;
use nhs_fhir_core::r4::{CodeableConcept, Coding, Extension, Value};

/// The value of the first extension with this url that has one.
pub(crate) fn value<'a>(extensions: &'a Many<Extension>, url: &str) -> Option<&'a Value> {
    extensions
        .all_by_url(url)
        .find_map(|extension| extension.value.as_ref())
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
