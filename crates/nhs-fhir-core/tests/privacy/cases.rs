//! What each release does alike.

use super::release::{Bundle, Patient, Resource};
use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::json::Reader;

const SECRETS: &[&str] = &[
    "Sample",
    "Amina",
    "9990000018",
    "1985",
    "ZZ99",
    "01632",
    "female",
    "Oncology",
    "Invented",
];

const PATIENT: &str = r#"{"resourceType":"Patient","id":"9990000018","identifier":[{"value":"9990000018"}],
    "name":[{"use":"usual","family":"Sample","given":["Amina"],"_given":[{"id":"Amina"}]}],"gender":"female","birthDate":"1985-07-21",
    "address":[{"line":["1 Invented Terrace"],"postalCode":"ZZ99 3VZ"}],"telecom":[{"value":"01632960587"}],
    "deceasedDateTime":"1985-08-01T00:00:00Z","extension":[{"url":"urn:x","valueString":"Oncology"}],
    "Amina Sample 9990000018":"Oncology","ward":"Oncology","contained":[{"resourceType":"Sample9990000018","a":"Oncology"}]}"#;

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[test]
fn debug_shows_the_shape_of_every_part() {
    let reading = Patient::from_slice_lenient(PATIENT.as_bytes()).unwrap();
    let patient = &reading.value;
    let shape = "Patient { id, contained: 1, extension: 1, identifier: 1, name: 1, telecom: 1, gender, birthDate, \
                 deceasedDateTime, address: 1, side: 2 }";
    assert_eq!(format!("{patient:?}"), shape);
    assert_clean(&format!("{reading:?} {reading:#?}"));
    assert_clean(&format!(
        "{:?} {:?} {:?}",
        patient.id, patient.birth_date, patient.gender
    ));
    assert_clean(&format!(
        "{:?} {:?} {:?}",
        patient.name, patient.address, patient.telecom
    ));
    assert_clean(&format!(
        "{:?} {:?} {:?}",
        patient.deceased, patient.extension, patient.contained
    ));
    assert_clean(&format!(
        "{:?} {:?}",
        patient.side,
        patient.side.unknown_members().collect::<Vec<_>>().len()
    ));
    assert_clean(&format!("{:?}", Resource::from(patient.clone())));
    assert_clean(&format!("{:?}", NhsNumber::parse("9990000018").unwrap()));
}

#[test]
fn issues_and_errors_name_places_only() {
    let broken = PATIENT
        .replace("\"Amina\"]", "5, {\"Sample\": \"Amina\"}]")
        .replace("1985-07-21", "21/07/1985");
    let error = Reader::strict()
        .read::<Patient>(broken.as_bytes())
        .unwrap_err();
    assert!(error.issues().len() > 3);
    assert_clean(&format!("{error} {error:?}"));
    for issue in error.issues() {
        assert_clean(&format!("{issue} {issue:?}"));
    }
    for cut in (0..PATIENT.len()).step_by(7) {
        let cut = PATIENT.get(..cut).unwrap_or_default();
        let error = Patient::from_slice(cut.as_bytes()).unwrap_err();
        assert_clean(&format!("{error} {error:?}"));
        if let Err(error) = serde_json::from_str::<Patient>(cut) {
            assert_clean(&error.to_string());
        }
    }
    let error = Bundle::from_slice(PATIENT.as_bytes()).unwrap_err();
    assert_clean(&format!("{error} {error:?}"));
}
