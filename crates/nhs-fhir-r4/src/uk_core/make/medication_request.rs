//! Orders of medicines as UK Core has them.

use super::{InvalidPart, concept, meta, profile, reference};
use crate::codes::{MedicationRequestIntent, MedicationrequestStatus};
use crate::{
    MedicationRequest, MedicationRequestMedication, MedicationRequestSubstitution,
    MedicationRequestSubstitutionAllowed, Reference,
};

/// What UK Core demands of an order of a medicine.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs)] // all of it is demanded
pub struct MedicationOrder {
    /// How far it has come.
    pub status: MedicationrequestStatus,
    /// Whether it is a proposal, a plan or an order, and of which kind.
    pub intent: MedicationRequestIntent,
    /// What is to be given: a code of dm+d, or a reference to a `Medication`.
    pub medication: MedicationRequestMedication,
    /// Who is to have it.
    pub subject: Reference,
    /// Whether something else may be dispensed in its place.
    pub substitution_allowed: MedicationRequestSubstitutionAllowed,
}

impl MedicationRequest {
    /// An order that follows [UKCore-MedicationRequest](profile::MEDICATION_REQUEST).
    ///
    /// # Errors
    /// When a concept is empty or a reference leads nowhere.
    ///
    /// ```
    /// use nhs_fhir_core::identifier::system;
    /// use nhs_fhir_core::r4::codes::{MedicationRequestIntent, MedicationrequestStatus};
    /// use nhs_fhir_core::r4::{CodeableConcept, MedicationRequest, Reference};
    /// use nhs_fhir_core::r4::{MedicationRequestMedication, MedicationRequestSubstitutionAllowed};
    /// use nhs_fhir_core::uk_core::make::MedicationOrder;
    ///
    /// let medicine = CodeableConcept::new(system::DMD, "39720311000001101")?.with_text("Paracetamol 500mg tablets");
    /// let order = MedicationRequest::uk_core(MedicationOrder {
    ///     status: MedicationrequestStatus::Active,
    ///     intent: MedicationRequestIntent::Order,
    ///     medication: MedicationRequestMedication::CodeableConcept(medicine.into()),
    ///     subject: Reference::to("Patient", "9990000018")?,
    ///     substitution_allowed: MedicationRequestSubstitutionAllowed::Boolean(false),
    /// })?;
    /// assert!(order.substitution.is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn uk_core(order: MedicationOrder) -> Result<Self, InvalidPart> {
        type Medication = MedicationRequestMedication;
        type Allowed = MedicationRequestSubstitutionAllowed;
        let medication = match order.medication {
            Medication::CodeableConcept(code) => {
                let code = code.into_inner();
                Medication::CodeableConcept(concept(
                    "MedicationRequest.medicationCodeableConcept",
                    code,
                )?)
            }
            Medication::Reference(to) => {
                let to = to.into_inner();
                Medication::Reference(reference("MedicationRequest.medicationReference", to)?)
            }
        };
        let allowed = match order.substitution_allowed {
            Allowed::Boolean(allowed) => Allowed::Boolean(allowed),
            Allowed::CodeableConcept(code) => Allowed::CodeableConcept(concept(
                "MedicationRequest.substitution.allowedCodeableConcept",
                code.into_inner(),
            )?),
        };
        let substitution = MedicationRequestSubstitution {
            allowed: Some(allowed),
            ..MedicationRequestSubstitution::default()
        };
        Ok(Self {
            meta: meta(profile::MEDICATION_REQUEST),
            status: Some(order.status.into()),
            intent: Some(order.intent.into()),
            medication: Some(medication),
            subject: Some(reference("MedicationRequest.subject", order.subject)?),
            substitution: Some(substitution.into()),
            ..Self::default()
        })
    }
}
