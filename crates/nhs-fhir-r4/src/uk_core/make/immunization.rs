//! Vaccinations as UK Core has them.

use std::fmt;

use super::{InvalidPart, concept, demand, meta, profile, reference};
use crate::codes::ImmunizationStatusCodes as Status;
use crate::{CodeableConcept, Immunization, ImmunizationOccurrence, Reference};

/// What came of a vaccination. UK Core asks for a reason when it was not given (its invariant ukcore-imm-001).
#[derive(Clone, PartialEq)]
pub enum Vaccination {
    /// It was given.
    Completed,
    /// It was not given, for this reason.
    NotDone(CodeableConcept),
    /// The record should not have been made.
    EnteredInError,
}

/// It tells of a patient, so `Debug` does not show which it is.
impl fmt::Debug for Vaccination {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Vaccination(..)")
    }
}

impl Immunization {
    /// A vaccination that follows [UKCore-Immunization](profile::IMMUNIZATION): what came of it, with which vaccine, of whom and
    /// when.
    ///
    /// # Errors
    /// When a concept is empty, the reference leads nowhere, or the time is an empty text or no date.
    ///
    /// ```
    /// use nhs_fhir_core::primitive::DateTime;
    /// use nhs_fhir_core::r4::{CodeableConcept, Immunization, ImmunizationOccurrence, Reference};
    /// use nhs_fhir_core::uk_core::make::Vaccination;
    ///
    /// let declined = Immunization::uk_core(
    ///     Vaccination::NotDone(CodeableConcept::of_text("Patient declined")?),
    ///     CodeableConcept::of_text("Influenza vaccine")?,
    ///     Reference::to("Patient", "9990000018")?,
    ///     ImmunizationOccurrence::DateTime(DateTime::parse("2026-01-05")?),
    /// )?;
    /// assert!(declined.status_reason.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(
        outcome: Vaccination,
        vaccine: CodeableConcept,
        patient: Reference,
        occurrence: ImmunizationOccurrence,
    ) -> Result<Self, InvalidPart> {
        let (status, status_reason) = match outcome {
            Vaccination::Completed => (Status::Completed, None),
            Vaccination::EnteredInError => (Status::EnteredInError, None),
            Vaccination::NotDone(reason) => (
                Status::NotDone,
                Some(concept("Immunization.statusReason", reason)?),
            ),
        };
        let is_told = match &occurrence {
            ImmunizationOccurrence::DateTime(at) => at.is_valid(),
            ImmunizationOccurrence::String(words) => !words.is_empty(),
        };
        demand(
            is_told,
            "Immunization.occurrence",
            "must be a date, a date and time, or words",
        )?;
        Ok(Self {
            meta: meta(profile::IMMUNIZATION),
            status: Some(status.into()),
            status_reason,
            vaccine_code: Some(concept("Immunization.vaccineCode", vaccine)?),
            patient: Some(reference("Immunization.patient", patient)?),
            occurrence: Some(occurrence),
            ..Self::default()
        })
    }
}
