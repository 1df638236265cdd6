//! Conditions as UK Core has them.

use super::status::ConditionStatus;
use super::{InvalidPart, concept, meta, profile, reference};
use crate::{CodeableConcept, Condition, Reference};

impl Condition {
    /// A condition that follows [UKCore-Condition](profile::CONDITION): its status, what it is, and who has it.
    ///
    /// The profile demands the subject only. Without a code a condition says nothing, and a clinical status is due or forbidden
    /// by the verification status, so these are asked for as well. An `abatement` may be added when the clinical status is
    /// inactive, remission or resolved.
    ///
    /// # Errors
    /// When the concept is empty or the reference leads nowhere.
    ///
    /// ```
    /// use nhs_fhir_core::identifier::system;
    /// use nhs_fhir_core::r4::{CodeableConcept, Condition, Reference};
    /// use nhs_fhir_core::uk_core::make::status::{ConditionClinical, ConditionStatus, ConditionVerification};
    ///
    /// let asthma = Condition::uk_core(
    ///     ConditionStatus::Held(ConditionClinical::Active, ConditionVerification::Confirmed),
    ///     CodeableConcept::new(system::SNOMED_CT, "195967001")?.with_text("Asthma"),
    ///     Reference::to("Patient", "9990000018")?,
    /// )?;
    /// assert!(asthma.clinical_status.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(
        status: ConditionStatus,
        code: CodeableConcept,
        subject: Reference,
    ) -> Result<Self, InvalidPart> {
        let (clinical_status, verification_status) = status.concepts();
        Ok(Self {
            meta: meta(profile::CONDITION),
            clinical_status,
            verification_status,
            code: Some(concept("Condition.code", code)?),
            subject: Some(reference("Condition.subject", subject)?),
            ..Self::default()
        })
    }
}
