//! A record read as people mean it: who dispenses for the patient, how to reach and to speak with them,
//! and whether they have left their practice.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::r4::{CodeableConcept, Reference};
use nhs_fhir_core::uk_core::ContactPreferencePreferredContactTimes;

use crate::{Death, DeathStatus, PatientRecord};

/// How a patient wants to be contacted, by the codes of UK Core.
///
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference>.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Preference {
    /// `1` letter, `2` visit, `3` telephone, `4` e-mail, `5` minicom, `6` by proxy, `7` sign language,
    /// `8` not by telephone.
    pub method: Option<String>,
    /// When, in words.
    pub times: Option<String>,
    /// `11` large print, `12` Braille, `13` audio.
    pub written_format: Option<String>,
}

/// How a patient is spoken with.
///
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication>.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Communication {
    /// ISO 639-1, or `q1` (Braille) to `q5` (Makaton).
    pub language: Option<String>,
    /// Whether an interpreter is needed; `None` if the record does not say.
    pub interpreter: Option<bool>,
}

impl PatientRecord {
    /// The pharmacy that the patient nominated. None if there is none, or what is there is no ODS code.
    #[must_use]
    pub fn nominated_pharmacy(&self) -> Option<OdsCode> {
        ods_code(self.patient().nominated_pharmacy())
    }

    /// The dispensing doctor that the patient nominated.
    #[must_use]
    pub fn dispensing_doctor(&self) -> Option<OdsCode> {
        ods_code(self.patient().preferred_dispenser_organization())
    }

    /// The supplier of medical appliances that the patient nominated.
    #[must_use]
    pub fn appliance_supplier(&self) -> Option<OdsCode> {
        ods_code(self.patient().medical_appliance_supplier())
    }

    /// How the patient wants to be contacted, if the record says anything of it.
    #[must_use]
    pub fn contact_preference(&self) -> Option<Preference> {
        let held = self.patient().contact_preference()?;
        let times = match held.preferred_contact_times {
            Some(ContactPreferencePreferredContactTimes::String(times)) => {
                Some(times.as_str().to_owned())
            }
            _ => None,
        };
        Some(Preference {
            method: code(held.preferred_contact_method.as_ref()),
            times,
            written_format: code(held.preferred_written_communication_format.as_ref()),
        })
    }

    /// How the patient is spoken with, if the record says anything of it.
    #[must_use]
    pub fn communication(&self) -> Option<Communication> {
        let held = self.patient().nhs_communication().next()?;
        Some(Communication {
            language: code(held.language.as_ref()),
            interpreter: held.interpreter_required,
        })
    }

    /// Whether the patient has left their practice and has none on that day. The reason is in
    /// [`PatientRecord::removal_reason`], which not every application is given.
    #[must_use]
    pub fn is_deregistered(&self, on: NaiveDate) -> bool {
        self.general_practice(on).is_none() && self.removal_reason().is_some()
    }

    /// Why the patient was removed from a practice, as PDS codes it (`DEA`, `EMB`, `SCT`, `ORR` and so
    /// on).
    #[must_use]
    pub fn removal_reason(&self) -> Option<String> {
        let removal = self.patient().removal_from_registration()?;
        code(removal.removal_from_registration_code.as_ref())
    }

    /// Whether the registrar has confirmed that the patient is dead.
    #[must_use]
    pub fn is_formally_dead(&self) -> bool {
        matches!(
            self.death(),
            Some(Death {
                status: DeathStatus::Formal,
                ..
            })
        )
    }
}

fn ods_code(reference: Option<&Reference>) -> Option<OdsCode> {
    let identifier = reference?.identifier.as_deref()?;
    OdsCode::parse(identifier.value.as_deref()?).ok()
}

fn code(concept: Option<&CodeableConcept>) -> Option<String> {
    let coding = concept?.coding.iter().next()?;
    Some(coding.code.as_ref()?.as_str().to_owned())
}

/// Shows nothing of it.
impl std::fmt::Debug for Preference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Preference(..)")
    }
}

/// Shows nothing of it.
impl std::fmt::Debug for Communication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Communication(..)")
    }
}
