//! Observations as UK Core has them.

use super::{InvalidPart, concept, meta, profile};
use crate::codes::ObservationStatus;
use crate::{CodeableConcept, Observation};

impl Observation {
    /// An observation that follows [UKCore-Observation](profile::OBSERVATION): its status, and what was observed.
    ///
    /// # Errors
    /// When the concept is empty.
    ///
    /// ```
    /// use nhs_fhir_core::r4::codes::ObservationStatus;
    /// use nhs_fhir_core::r4::{CodeableConcept, Observation};
    ///
    /// let code = CodeableConcept::of_text("Smoking status")?;
    /// let observation = Observation::uk_core(ObservationStatus::Preliminary, code)?;
    /// assert!(observation.meta.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(status: ObservationStatus, code: CodeableConcept) -> Result<Self, InvalidPart> {
        Ok(Self {
            meta: meta(profile::OBSERVATION),
            status: Some(status.into()),
            code: Some(concept("Observation.code", code)?),
            ..Self::default()
        })
    }
}
