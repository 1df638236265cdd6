//! A record read as people mean it.

use chrono::NaiveDate;
use nhs_http::testing::response;
use nhs_pds::{PatientRecord, Retrieved};
use serde_json::{Value, json};

use super::{fixture, number};

const UKC: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

fn record(extensions: Value) -> PatientRecord {
    let mut patient = fixture("patient");
    patient["extension"] = extensions;
    let response = response(200, &[], patient.to_string()).unwrap();
    let answer = Retrieved::read(number(), &response).unwrap();
    answer.value.even_if_superseded().into_value()
}

fn reference(name: &str, code: &str) -> Value {
    json!({ "url": format!("{UKC}{name}"), "valueReference": { "identifier": { "value": code } } })
}

fn concept(url: &str, code: &str) -> Value {
    json!({ "url": url, "valueCodeableConcept": { "coding": [{ "code": code }] } })
}

#[test]
fn nominations_preference_and_communication_are_read() {
    let record = record(json!([
        reference("NominatedPharmacy", "Y12345"),
        reference("PreferredDispenserOrganization", "Y23456"),
        reference("MedicalApplianceSupplier", "Y34567"),
        { "url": format!("{UKC}ContactPreference"), "extension": [
            concept("PreferredContactMethod", "3"),
            { "url": "PreferredContactTimes", "valueString": "mornings" },
            concept("PreferredWrittenCommunicationFormat", "12") ] },
        { "url": format!("{UKC}NHSCommunication"), "extension": [
            concept("language", "cy"), { "url": "interpreterRequired", "valueBoolean": true } ] },
    ]));
    let code = |code: Option<nhs_pds::OdsCode>| code.unwrap().to_string();
    assert_eq!(code(record.nominated_pharmacy()), "Y12345");
    assert_eq!(code(record.dispensing_doctor()), "Y23456");
    assert_eq!(code(record.appliance_supplier()), "Y34567");
    let preference = record.contact_preference().unwrap();
    assert_eq!(preference.method.as_deref(), Some("3"));
    assert_eq!(preference.times.as_deref(), Some("mornings"));
    assert_eq!(preference.written_format.as_deref(), Some("12"));
    let spoken = record.communication().unwrap();
    assert_eq!(
        (spoken.language.as_deref(), spoken.interpreter),
        (Some("cy"), Some(true))
    );
    let shown = format!("{preference:?} {spoken:?} {record:?}");
    assert!(!shown.contains("mornings") && !shown.contains("cy\""));
}

#[test]
fn what_is_absent_or_unreadable_is_none() {
    let record = record(json!([reference("NominatedPharmacy", "?"), { "url": "x" }]));
    assert_eq!(record.nominated_pharmacy(), None);
    assert_eq!(record.contact_preference(), None);
    assert_eq!(record.communication(), None);
    assert_eq!(record.removal_reason(), None);
    assert!(!record.is_formally_dead());
}

#[test]
fn patient_who_left_the_practice_is_deregistered() {
    let removed = json!([{ "url": "https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration",
        "extension": [concept("removalFromRegistrationCode", "SCT")] }]);
    let record = record(removed);
    assert_eq!(record.removal_reason().as_deref(), Some("SCT"));
    let day = |year| NaiveDate::from_ymd_opt(year, 1, 5).unwrap();
    assert!(record.is_deregistered(day(2010)));
    // registered again since
    assert!(!record.is_deregistered(day(2026)));
}
