//! A patient's record: the FHIR resource, with the number it is known by checked.

use std::fmt;
use std::ops::Deref;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
use nhs_fhir_core::r4::codes::{AddressUse, NameUse};
use nhs_fhir_core::r4::{Address, HumanName, Patient, Period};

use crate::doubt::is_doubtful;
use crate::{Death, Sensitivity};

/// The record of a patient whose id is a valid NHS number. It dereferences to the FHIR [`Patient`].
///
/// Everything but the number may be missing: a very restricted record has neither name nor date of
/// birth, and a newly made one may have nothing.
///
/// ```
/// use nhs_pds::PatientRecord;
///
/// fn greeting(record: &PatientRecord) -> String {
///     let family = record.usual_name().and_then(|name| name.family.as_deref());
///     family.map_or("Hello".to_owned(), |family| format!("Hello {family}"))
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct PatientRecord {
    nhs_number: NhsNumber,
    patient: Box<Patient>,
}

impl PatientRecord {
    /// Takes a patient whose id is an NHS number and whose identifiers do not say otherwise. What is
    /// wrong is said in words that can be shown.
    pub(crate) fn new(patient: Patient) -> Result<Self, &'static str> {
        if is_doubtful(&patient.side, "id", 0) {
            return Err("the patient in the answer has more than one id, or one that is no text");
        }
        let Some(id) = &patient.id else {
            return Err(
                "the patient in the answer has no id, so whose record it is cannot be told",
            );
        };
        // PDS writes the ten digits and nothing else: no other form is taken for a number
        let nhs_number = NhsNumber::parse(id.as_str())
            .ok()
            .filter(|number| number.as_str() == id.as_str())
            .ok_or("the id of the patient in the answer is not a valid NHS number")?;
        let contradicts = patient.identifier.iter().any(|identifier| {
            identifier.has_system(NhsNumber::SYSTEM)
                && identifier.value.as_deref() != Some(nhs_number.as_str())
        });
        if contradicts {
            return Err("the id and the NHS number of the patient in the answer are not the same");
        }
        Ok(Self {
            nhs_number,
            patient: Box::new(patient),
        })
    }

    /// The number under which the record is held: not always the one that was asked for, see
    /// [`Retrieved::Superseded`](crate::Retrieved::Superseded).
    #[must_use]
    pub fn nhs_number(&self) -> NhsNumber {
        self.nhs_number
    }

    /// The FHIR resource.
    #[must_use]
    pub fn patient(&self) -> &Patient {
        &self.patient
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_patient(self) -> Patient {
        *self.patient
    }

    /// How sensitive the record is.
    #[must_use]
    pub fn sensitivity(&self) -> Sensitivity {
        Sensitivity::of(&self.patient)
    }

    /// Whether it must be kept from sight where the patient lives and is treated. True as well if the
    /// record does not say, or says it in a way that is not known here.
    #[must_use]
    pub fn is_location_hidden(&self) -> bool {
        self.sensitivity().is_location_hidden()
    }

    /// The usual name, of which a record has one at most.
    #[must_use]
    pub fn usual_name(&self) -> Option<&HumanName> {
        let is_usual =
            |name: &&HumanName| name.r#use.as_ref().is_some_and(|u| *u == NameUse::Usual);
        self.patient.name.iter().find(is_usual)
    }

    /// The home address that holds on a day.
    #[must_use]
    pub fn home_address(&self, on: NaiveDate) -> Option<&Address> {
        self.address_for(AddressUse::Home, on)
    }

    /// The temporary address that holds on a day, such as a student's.
    #[must_use]
    pub fn temporary_address(&self, on: NaiveDate) -> Option<&Address> {
        self.address_for(AddressUse::Temp, on)
    }

    /// Where to send post on a day: the address for correspondence (`billing`), else the temporary
    /// one, else home.
    #[must_use]
    pub fn correspondence_address(&self, on: NaiveDate) -> Option<&Address> {
        [AddressUse::Billing, AddressUse::Temp, AddressUse::Home]
            .into_iter()
            .find_map(|wanted| self.address_for(wanted, on))
    }

    /// The practice where the patient is registered on a day. None if there is none, if it is kept
    /// back, or if what is there is no ODS code.
    #[must_use]
    pub fn general_practice(&self, on: NaiveDate) -> Option<OdsCode> {
        let identifiers = self
            .patient
            .general_practitioner
            .iter()
            .filter_map(|practice| practice.identifier.as_deref());
        identifiers
            .filter(|identifier| holds(identifier.period.as_deref(), on))
            .find_map(|identifier| OdsCode::parse(identifier.value.as_deref()?).ok())
    }

    /// The death of the patient, if the record tells of one.
    #[must_use]
    pub fn death(&self) -> Option<Death<'_>> {
        Death::of(&self.patient)
    }

    fn address_for(&self, wanted: AddressUse, on: NaiveDate) -> Option<&Address> {
        self.patient.address.iter().find(|address| {
            address.r#use.as_ref().is_some_and(|u| *u == wanted)
                && holds(address.period.as_deref(), on)
        })
    }
}

/// Whether what has this period holds on a day; what has none always does.
fn holds(period: Option<&Period>, on: NaiveDate) -> bool {
    period.is_none_or(|period| period.covers(on))
}

impl Deref for PatientRecord {
    type Target = Patient;

    fn deref(&self) -> &Patient {
        &self.patient
    }
}

/// Shows the shape of the record, not what it says.
impl fmt::Debug for PatientRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PatientRecord").field(&self.patient).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(json: &str) -> Result<PatientRecord, &'static str> {
        PatientRecord::new(Patient::from_slice_lenient(json.as_bytes()).unwrap().value)
    }

    fn with(members: &str) -> PatientRecord {
        read(&format!(
            r#"{{"resourceType":"Patient","id":"9990000018",{members}}}"#
        ))
        .unwrap()
    }

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn record_without_a_valid_number_is_refused() {
        for (member, word) in [
            ("", "no id"),
            (r#","id":null"#, "no text"),
            (r#","id":9990000018"#, "no text"),
            (r#","id":"9990000019""#, "valid"),
            (r#","id":"999 000 0018""#, "valid"),
            (r#","id":"abc""#, "valid"),
            (r#","id":"""#, "valid"),
            (r#","id":"9990000018","id":"9990001014""#, "more than one"),
            (
                r#","id":"9990000018","identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990001014"}]"#,
                "not the same",
            ),
            (
                r#","id":"9990000018","identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number"}]"#,
                "not the same",
            ),
        ] {
            let fault = read(&format!(r#"{{"resourceType":"Patient"{member}}}"#)).unwrap_err();
            assert!(fault.contains(word), "{member}: {fault}");
        }
        assert!(read(r#"{"resourceType":"Patient","id":"9990000018"}"#).is_ok());
        let other = r#""identifier":[{"system":"https://example.org/hospital","value":"H1"}]"#;
        assert_eq!(with(other).nhs_number().as_str(), "9990000018");
    }

    #[test]
    fn usual_name_is_found_by_its_use() {
        let record = with(
            r#""name":[{"use":"nickname","family":"A"},{"family":"B"},{"use":"usual","family":"C"}]"#,
        );
        let family = record.usual_name().and_then(|name| name.family.as_deref());
        assert_eq!(family, Some("C"));
        assert_eq!(with(r#""name":[{"family":"B"}]"#).usual_name(), None);
    }

    #[test]
    fn address_for_post_is_the_most_particular_that_holds() {
        let record = with(
            r#""address":[{"id":"h","use":"home","period":{"start":"2000"}},
                {"id":"t","use":"temp","period":{"start":"2025-01-01","end":"2025-03-31"}},
                {"id":"b","use":"billing","period":{"start":"2025-02-01","end":"2025-02-28"}}]"#,
        );
        let id = |on| {
            record
                .correspondence_address(on)
                .and_then(|a| a.id.as_deref())
        };
        assert_eq!(id(day(2024, 12, 31)), Some("h"));
        assert_eq!(id(day(2025, 1, 1)), Some("t"));
        assert_eq!(id(day(2025, 2, 28)), Some("b"));
        assert_eq!(id(day(2025, 4, 1)), Some("h"));
        assert_eq!(id(day(1999, 12, 31)), None);
        let home = record.home_address(day(2025, 2, 1));
        assert_eq!(home.and_then(|address| address.id.as_deref()), Some("h"));
    }

    #[test]
    fn practice_is_that_of_the_day() {
        let record = with(
            r#""generalPractitioner":[{"identifier":{"system":"https://fhir.nhs.uk/Id/ods-organization-code",
                "value":"y90001","period":{"start":"2020-01-01"}}}]"#,
        );
        let code = record.general_practice(day(2026, 1, 5)).unwrap();
        assert_eq!(code.as_str(), "Y90001");
        assert_eq!(record.general_practice(day(2019, 1, 5)), None);
        assert_eq!(
            with(r#""generalPractitioner":[{}]"#).general_practice(day(2026, 1, 5)),
            None
        );
    }

    #[test]
    fn debug_shows_shape_only() {
        let record = with(r#""name":[{"family":"Quillfeather"}],"birthDate":"1987-08-19""#);
        let shown = format!("{record:?} {record:#?}");
        for text in ["Quillfeather", "1987", "999"] {
            assert!(!shown.contains(text), "{shown}");
        }
    }
}
