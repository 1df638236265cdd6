//! A death as the record tells it: when, and who said so.

use std::fmt;

use nhs_fhir_core::primitive::DateTime;
use nhs_fhir_core::r4::{Extension, Patient, PatientDeceased};

/// The death of a patient.
///
/// Source: NHS England, "Personal Demographics Service - FHIR API", UK Core extension
/// `DeathNotificationStatus`,
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir>.
///
/// ```
/// use nhs_pds::{Death, DeathStatus};
///
/// fn is_certain(death: Death<'_>) -> bool {
///     death.status == DeathStatus::Formal
/// }
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Death<'a> {
    /// When, perhaps known to the year or month only, perhaps not known at all.
    pub at: Option<&'a DateTime>,
    /// Who said so.
    pub status: DeathStatus,
}

/// Who notified a death.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeathStatus {
    /// `1`: a practice, a trust or the like; the registrar has not confirmed it.
    Informal,
    /// `2`: the registrar of deaths.
    Formal,
    /// `U`: the notification was taken back. With a date of death on the record the two contradict each
    /// other: do not take the patient for dead, nor for alive, without asking.
    Removed,
    /// No status, or one that is not known here.
    Unrecognised,
}

impl<'a> Death<'a> {
    /// The death in a record: there is one if it has a date of death, or a status that is not
    /// `U` (removed). A date beside `U` is given with [`DeathStatus::Removed`].
    #[must_use]
    pub fn of(patient: &'a Patient) -> Option<Self> {
        let code = patient.extension.iter().find_map(status_code);
        let at = match &patient.deceased {
            Some(PatientDeceased::DateTime(at)) => Some(at),
            Some(PatientDeceased::Boolean(false)) => return None,
            Some(_) => None,
            None if code.is_none_or(|code| code == "U") => return None,
            None => None,
        };
        let status = match code {
            Some("1") => DeathStatus::Informal,
            Some("2") => DeathStatus::Formal,
            Some("U") => DeathStatus::Removed,
            _ => DeathStatus::Unrecognised,
        };
        Some(Self { at, status })
    }
}

/// Shows nothing of the death.
impl fmt::Debug for Death<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Death(..)")
    }
}

/// The code in a DeathNotificationStatus extension. Its older url differs before the last segment.
fn status_code(extension: &Extension) -> Option<&str> {
    if !named(extension, "Extension-UKCore-DeathNotificationStatus") {
        return None;
    }
    let status = extension
        .extension
        .iter()
        .find(|part| named(part, "deathNotificationStatus"))?;
    status.value.as_ref()?.code()
}

fn named(extension: &Extension, name: &str) -> bool {
    let url = extension.url.as_ref().map_or("", AsRef::as_ref);
    url.rsplit('/').next() == Some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(members: &str) -> Option<(Option<String>, DeathStatus)> {
        let json = format!(r#"{{"resourceType":"Patient"{members}}}"#);
        let patient = Patient::from_slice_lenient(json.as_bytes()).unwrap().value;
        Death::of(&patient).map(|death| (death.at.map(|at| at.as_str().to_owned()), death.status))
    }

    fn status(code: &str) -> String {
        format!(
            r#","extension":[{{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus",
            "extension":[{{"url":"deathNotificationStatus","valueCodeableConcept":{{"coding":[{{"code":"{code}"}}]}}}}]}}]"#
        )
    }

    #[test]
    fn formal_and_informal_deaths_are_told_apart() {
        let dead = r#","deceasedDateTime":"2023-01-28T00:00:00+00:00""#;
        let at = Some("2023-01-28T00:00:00+00:00".to_owned());
        let read_with = |code| read(&format!("{dead}{}", status(code)));
        assert_eq!(read_with("1"), Some((at.clone(), DeathStatus::Informal)));
        assert_eq!(read_with("2"), Some((at.clone(), DeathStatus::Formal)));
        assert_eq!(
            read_with("9"),
            Some((at.clone(), DeathStatus::Unrecognised))
        );
        assert_eq!(read(dead), Some((at, DeathStatus::Unrecognised)));
    }

    #[test]
    fn death_without_a_date_is_a_death() {
        assert_eq!(read(&status("2")), Some((None, DeathStatus::Formal)));
        let flag = r#","deceasedBoolean":true"#;
        assert_eq!(read(flag), Some((None, DeathStatus::Unrecognised)));
    }

    #[test]
    fn the_living_have_no_death() {
        assert_eq!(read(""), None);
        assert_eq!(read(&status("U")), None);
        assert_eq!(read(r#","deceasedBoolean":false"#), None);
    }

    #[test]
    fn date_of_a_death_that_was_taken_back_is_no_plain_death() {
        let removed = |deceased: &str| read(&format!("{deceased}{}", status("U")));
        let at = Some("2023-01-28".to_owned());
        assert_eq!(
            removed(r#","deceasedDateTime":"2023-01-28""#),
            Some((at, DeathStatus::Removed))
        );
        assert_eq!(
            removed(r#","deceasedBoolean":true"#),
            Some((None, DeathStatus::Removed))
        );
    }

    #[test]
    fn partial_date_of_death_stays_partial() {
        let read = read(r#","deceasedDateTime":"2019""#);
        assert_eq!(read.unwrap().0.as_deref(), Some("2019"));
    }
}
