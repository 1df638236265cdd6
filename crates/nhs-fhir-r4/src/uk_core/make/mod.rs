//! Constructors for what UK software creates most: the fixed parts are filled in, what a profile or an API demands is an
//! argument, and `meta.profile` says which profile was meant. All else is set as a field, with struct update.
//!
//! Source: the [UK Core profiles](https://simplifier.net/hl7fhirukcorer4), and the rules of the API where one is named.
//!
//! ```
//! use nhs_fhir_core::identifier::{NhsNumber, system};
//! use nhs_fhir_core::r4::codes::ObservationStatus;
//! use nhs_fhir_core::r4::{CodeableConcept, Observation, Quantity, Reference};
//!
//! let number = NhsNumber::parse("999 000 0018")?;
//! let code = CodeableConcept::new(system::SNOMED_CT, "27113001")?.with_text("Body weight");
//! let weight = Observation {
//!     subject: Some(Reference::by_identifier(number).into()),
//!     value: Some(nhs_fhir_core::r4::ObservationValue::Quantity(Quantity::ucum(72, "kg")?.into())),
//!     ..Observation::uk_core(ObservationStatus::Final, code)?
//! };
//! assert!(weight.meta.is_some_and(|meta| meta.profile[0] == nhs_fhir_core::uk_core::make::profile::OBSERVATION));
//!
//! let empty = Observation::uk_core(ObservationStatus::Final, CodeableConcept::default());
//! assert_eq!(empty.unwrap_err().to_string(), "Observation.code must have a coding with a code, or a text");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod allergy_intolerance;
mod condition;
mod document_reference;
mod immunization;
mod medication_request;
mod nrl;
mod observation;
mod patient;
mod pds;
pub mod profile;
mod service_request;
pub mod status;

use std::fmt;

pub use immunization::Vaccination;
pub use medication_request::MedicationOrder;
pub use nrl::{NrlContent, NrlFormat, NrlMechanism, NrlPointer, NrlRetrieval, NrlStability};
pub use pds::{NewPatient, RegisteringAuthority, RegisteringAuthorityType};

use crate::primitive::Canonical;
use crate::{Boxed, Many};
use crate::{CodeableConcept, Meta, Reference};

/// A part that a constructor was given does not hold what is demanded of it. It never repeats the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPart {
    element: &'static str,
    demand: &'static str,
}

impl InvalidPart {
    /// The element that the part was meant for: `Observation.code`.
    pub fn element(&self) -> &'static str {
        self.element
    }
}

impl fmt::Display for InvalidPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.element, self.demand)
    }
}

impl std::error::Error for InvalidPart {}

/// An error if a demand is not met.
fn demand(is_met: bool, element: &'static str, demand: &'static str) -> Result<(), InvalidPart> {
    if is_met {
        Ok(())
    } else {
        Err(InvalidPart { element, demand })
    }
}

/// The concept, if it says anything: an empty one is written as nothing at all.
fn concept(
    element: &'static str,
    concept: CodeableConcept,
) -> Result<Boxed<CodeableConcept>, InvalidPart> {
    let coded = concept.coding.iter().any(|coding| coding.code.is_some());
    let worded = concept.text.as_ref().is_some_and(|text| !text.is_empty());
    let says = coded || worded || !concept.extension.is_empty();
    demand(says, element, "must have a coding with a code, or a text")?;
    Ok(concept.into())
}

/// The reference, if it leads anywhere.
fn reference(element: &'static str, reference: Reference) -> Result<Boxed<Reference>, InvalidPart> {
    let filled =
        |text: &Option<crate::primitive::Text>| text.as_ref().is_some_and(|text| !text.is_empty());
    let identified = reference
        .identifier
        .as_ref()
        .is_some_and(|identifier| filled(&identifier.value));
    let leads = identified || filled(&reference.reference) || !reference.extension.is_empty();
    demand(
        leads,
        element,
        "must have a reference or an identifier with a value",
    )?;
    Ok(reference.into())
}

/// The metadata of a resource that follows one of our [profiles](profile).
fn meta(profile: &'static str) -> Option<Boxed<Meta>> {
    let profile: Many<Canonical> = Canonical::parse(profile).ok().into_iter().collect();
    Some(
        Meta {
            profile,
            ..Meta::default()
        }
        .into(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_part_is_an_error_that_names_the_element() {
        let error = reference("Condition.subject", Reference::default()).unwrap_err();
        assert_eq!(error.element(), "Condition.subject");
        assert!(error.to_string().starts_with("Condition.subject must have"));
        assert!(concept("Condition.code", CodeableConcept::default()).is_err());
    }

    #[test]
    fn a_reference_in_words_leads_nowhere() {
        let named = Reference::default().with_display("Amina Sample");
        let error = reference("Condition.subject", named).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Sample"));
    }
}
