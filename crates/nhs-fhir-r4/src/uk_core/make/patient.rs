//! Patients as UK Core has them.

use super::{meta, profile};
use crate::primitive::Uri;
use crate::uk_core::codes::{CodeSystem, NhsNumberVerificationStatusEngland};
use crate::{Extension, Identifier, Patient, Value};
use nhs_fhir_base::identifier::NhsNumber;

/// How far an NHS number has been checked against the national record.
const VERIFICATION: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus";

impl Patient {
    /// A patient that follows [UKCore-Patient](profile::PATIENT), known by NHS number, and how far that has been checked. To
    /// create one at PDS see [`for_pds`](Self::for_pds).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::NhsNumber;
    /// use nhs_fhir_core::r4::{HumanName, Patient};
    /// use nhs_fhir_core::uk_core::codes::NhsNumberVerificationStatusEngland as Verification;
    ///
    /// let number = NhsNumber::parse("999 000 0018")?;
    /// let patient = Patient {
    ///     name: [HumanName::usual("Sample", ["Amina"])].into(),
    ///     ..Patient::uk_core(number, Verification::NumberPresentAndVerified)
    /// };
    /// assert_eq!(patient.nhs_number()?, Some(number));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(number: NhsNumber, verification: NhsNumberVerificationStatusEngland) -> Self {
        let verification = Extension {
            url: Some(Uri::listed(VERIFICATION)),
            value: Some(Value::from(verification.to_codeable_concept())),
            ..Extension::default()
        };
        let number = Identifier {
            extension: [verification].into(),
            ..Identifier::from(number)
        };
        Self {
            meta: meta(profile::PATIENT),
            identifier: [number].into(),
            ..Self::default()
        }
    }
}
