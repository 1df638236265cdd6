//! Getters and setters of UK Core's extensions, and of those that NHS England adds, on the types of R4.
//!
//! The feature `uk-core` puts them on the types themselves, named as the extensions are:
//!
//! ```
//! use nhs_fhir_core::r4::{CodeableConcept, Identifier, Patient};
//! use nhs_fhir_core::uk_core::NhsCommunication;
//!
//! let welsh = CodeableConcept::new("https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage", "cy")?;
//! let verified = CodeableConcept::new("https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus", "01")?;
//!
//! let mut number = Identifier::new("https://fhir.nhs.uk/Id/nhs-number", "9990000018")?;
//! number.set_nhs_number_verification_status(Some(verified));
//! let mut patient = Patient { identifier: [number].into(), ..Patient::default() };
//! patient.set_nhs_communication([NhsCommunication {
//!     language: Some(welsh),
//!     interpreter_required: Some(true),
//!     ..NhsCommunication::default()
//! }]);
//!
//! let needs_interpreter = patient.nhs_communication().any(|spoken| spoken.interpreter_required == Some(true));
//! assert!(needs_interpreter);
//! assert!(patient.ethnic_category().is_none());
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```
//!
//! An accessor is on the type that the definition names: `Patient.identifier` is an [`Identifier`](crate::Identifier), and
//! an extension that may stand anywhere is on the list of extensions, as in `patient.extension.effective_period()`. All of
//! them with urls, types and cardinalities are in [the table](known), and in `docs/uk-core-extensions.md`.
//!
//! # What getters give
//! - **At most one** (0..1): an `Option`. If it is there more than once, the first that can be read.
//! - **Any number** (0..*): an iterator.
//! - **An extension with parts**: a struct of its own, whose field `other` has the parts that the definition does not name or
//!   that do not fit. Getting and setting it again loses nothing.
//! - **A value of one of several types**: an enum. UK Core and PDS differ on some, as on the type of an address key.
//!
//! # What setters do
//! A setter takes the place of all that are there, under whichever url, and keeps the place of the first in the list; `None`, or
//! an empty list, takes them away. An extension keeps its url if that is one of the definitions', and is otherwise written under
//! the first of [`urls`](KnownExtension::urls).
//!
//! # Urls
//! NHS extensions have moved between hosts and releases. A getter reads every url that a definition has had: see
//! [`KnownExtension::is`].
//!
//! ```
//! use nhs_fhir_core::r4::RelatedPerson;
//!
//! let json = br#"{"resourceType":"RelatedPerson","patient":{"reference":"Patient/1"},"extension":[
//!     {"url":"https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank","valuePositiveInt":2}]}"#;
//! assert_eq!(RelatedPerson::from_slice(json)?.contact_rank(), Some(2));
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```
//!
//! # Extensions that cannot be read
//! A getter passes over an extension whose value is of a type that it cannot give, as if it were not there. That keeps
//! `patient.ethnic_category()` free of errors that few callers can act on one by one. Who must not miss one calls [`check`] on
//! a resource once, when it comes in; it tells of every known extension that a getter does not give as it stands, with path,
//! reason and remedy, and without the content. The extension itself stays in `extension`, and is written back.
//!
//! ```
//! use nhs_fhir_core::r4::Patient;
//! use nhs_fhir_core::uk_core::{FaultKind, check};
//!
//! let json = br#"{"resourceType":"Patient","extension":[
//!     {"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex","valueCode":"female"}]}"#;
//! let patient = Patient::from_slice(json)?;
//! assert!(patient.birth_sex().is_none());
//!
//! let faults = check(&patient);
//! assert_eq!(faults[0].kind, FaultKind::WrongType);
//! assert_eq!(
//!     faults[0].to_string(),
//!     "Patient.extension[0]: BirthSex has a value of a wrong type; use CodeableConcept"
//! );
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```
//!
//! # Extensions of primitives
//! Some belong on a primitive, as `birth_time` on `birthDate` and `other_contact_system` on `system`. They are read there, and if
//! there is none, on the element around it, where services put them as well: PDS has the contact system on the telecom itself. A
//! setter leaves one where it is, and puts a new one where the definition says.
//!
//! # Sources
//! [UK Core](https://simplifier.net/guide/uk-core-implementation-guide-stu2) and the projects of NHS England on Simplifier. Those
//! that no published structure definition describes, as most of EPS and SDS, are as the published examples of their APIs have
//! them: their documentation says so, and theirs may repeat, or hold, what those examples happen not to show.

mod access {
    //! What the accessors call, over the types of R4.

    nhs_fhir_base::uk::access::access! {
        plain: [
            bool: Boolean, i32: Integer, u32: UnsignedInt or PositiveInt "positiveInt", Text: String or Markdown "markdown",
            Base64Binary: Base64Binary, Canonical: Canonical, Code: Code, Date: Date, DateTime: DateTime, Decimal: Decimal,
            Id: Id, Instant: Instant, Oid: Oid, Time: Time, Uri: Uri, Url: Url, Uuid: Uuid,
        ],
        boxed: [
            Address, Annotation, Attachment, CodeableConcept, Coding, ContactPoint, HumanName, Identifier, Period, Quantity,
            Range, Ratio, Reference, Timing,
        ],
    }
}
pub mod codes;
mod generated;
pub mod make;

pub use generated::*;

use nhs_fhir_base::json::FhirJson;
pub use nhs_fhir_base::uk::{ExtensionFault, FaultKind, KnownExtension, KnownHost, KnownPart};

/// What keeps getters from giving the known extensions in a resource of R4 and in all that it holds: values of a wrong type,
/// repeats, missing parts, wrong places.
pub fn check<T: FhirJson>(resource: &T) -> Vec<ExtensionFault> {
    nhs_fhir_base::uk::check(resource, known::ALL)
}
