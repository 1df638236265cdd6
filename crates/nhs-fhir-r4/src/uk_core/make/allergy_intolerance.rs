//! Allergies and intolerances as UK Core has them.

use super::status::AllergyStatus;
use super::{InvalidPart, concept, meta, profile, reference};
use crate::{AllergyIntolerance, CodeableConcept, Reference};

impl AllergyIntolerance {
    /// An allergy that follows [UKCore-AllergyIntolerance](profile::ALLERGY_INTOLERANCE): its status, what it is to, and who
    /// has it.
    ///
    /// # Errors
    /// When the concept is empty or the reference leads nowhere.
    ///
    /// ```
    /// use nhs_fhir_core::r4::{AllergyIntolerance, CodeableConcept, Reference};
    /// use nhs_fhir_core::uk_core::make::status::{AllergyClinical, AllergyStatus, AllergyVerification};
    ///
    /// let allergy = AllergyIntolerance::uk_core(
    ///     AllergyStatus::Held(AllergyClinical::Active, AllergyVerification::Unconfirmed),
    ///     CodeableConcept::of_text("Penicillin")?,
    ///     Reference::to("Patient", "9990000018")?,
    /// )?;
    /// assert!(allergy.verification_status.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(
        status: AllergyStatus,
        code: CodeableConcept,
        patient: Reference,
    ) -> Result<Self, InvalidPart> {
        let (clinical_status, verification_status) = status.concepts();
        Ok(Self {
            meta: meta(profile::ALLERGY_INTOLERANCE),
            clinical_status,
            verification_status,
            code: Some(concept("AllergyIntolerance.code", code)?),
            patient: Some(reference("AllergyIntolerance.patient", patient)?),
            ..Self::default()
        })
    }
}
