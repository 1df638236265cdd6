//! Getters and setters of the extensions of CareConnect, GP Connect and e-RS, on the types of STU3.
//!
//! The feature `uk-core` puts them on the types themselves, named as the extensions are. They work as those of R4, whose module
//! `uk_core` says more: an `Option` for 0..1, an iterator for 0..*, structs with a field `other` for extensions with parts,
//! setters that replace, and [`check`] for what a getter cannot give.
//!
//! ```
//! use nhs_fhir_core::careconnect::{NhsCommunication, check};
//! use nhs_fhir_core::stu3::{CodeableConcept, Patient};
//!
//! let json = br#"{"resourceType":"Patient","extension":[
//!     {"url":"https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1","extension":[
//!         {"url":"language","valueCodeableConcept":{"text":"Bengali"}},
//!         {"url":"interpreterRequired","valueBoolean":true}]}]}"#;
//! let mut patient = Patient::from_slice(json)?;
//! let spoken = patient.nhs_communication().next().unwrap_or_default();
//! assert_eq!(spoken.language.and_then(|language| language.text).as_deref(), Some("Bengali"));
//!
//! patient.set_nhs_communication([NhsCommunication { interpreter_required: Some(false), ..NhsCommunication::default() }]);
//! assert_eq!(patient.extension.len(), 1);
//! assert_eq!(check(&patient)[0].to_string(), "Patient.extension[0]: NHSCommunication, part language, is missing; add it");
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```
//!
//! # Two definitions of one extension
//! Where CareConnect and GP Connect both define one and it holds the same in both, one accessor reads either url. A new one is
//! written with GP Connect's, because that is the service that is there; one that is replaced keeps the url it has. Where the
//! two hold different things, each has an accessor: `death_notification_status` is GP Connect's and
//! `care_connect_death_notification_status` the other's.
//!
//! # Sources
//! [CareConnect](https://github.com/nhsconnect/CareConnect-profiles), [GP
//! Connect](https://simplifier.net/guide/gpconnect-structured), and for e-RS, ODS and NRL the published examples of the APIs,
//! because no structure definitions of theirs are published for STU3; the documentation of each says so.

mod access {
    //! What the accessors call, over the types of STU3.

    nhs_fhir_base::uk::access::access! {
        plain: [
            bool: Boolean, i32: Integer, u32: UnsignedInt or PositiveInt "positiveInt", Text: String or Markdown "markdown",
            Base64Binary: Base64Binary, Code: Code, Date: Date, DateTime: DateTime, Decimal: Decimal,
            Id: Id, Instant: Instant, Oid: Oid, Time: Time, Uri: Uri,
        ],
        boxed: [
            Address, Annotation, Attachment, CodeableConcept, Coding, ContactPoint, HumanName, Identifier, Period, Quantity,
            Range, Ratio, Reference, Timing,
        ],
    }
}
pub mod codes;
mod generated;

pub use generated::*;

use nhs_fhir_base::json::FhirJson;
pub use nhs_fhir_base::uk::{ExtensionFault, FaultKind, KnownExtension, KnownHost, KnownPart};

/// What keeps getters from giving the known extensions in a resource of STU3 and in all that it holds: values of a wrong type,
/// repeats, missing parts, wrong places.
pub fn check<T: FhirJson>(resource: &T) -> Vec<ExtensionFault> {
    nhs_fhir_base::uk::check(resource, known::ALL)
}
