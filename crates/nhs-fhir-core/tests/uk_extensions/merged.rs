//! Extensions that CareConnect and GP Connect both define.

use serde_json::json;

use super::every::{read, written};
use super::release::{Coding, Patient};
use super::uk::known;

const CARE_CONNECT: &str =
    "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EthnicCategory-1";
const GP_CONNECT: &str =
    "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1";

#[test]
fn one_accessor_reads_both_and_leaves_the_url_of_a_definition_as_it_is() {
    for url in [CARE_CONNECT, GP_CONNECT] {
        let json = json!({"resourceType": "Patient", "extension": [{"url": url, "valueCodeableConcept": {"text": "x"}}]});
        let mut patient: Patient = read(&json);
        let found = patient.ethnic_category().cloned();
        assert!(found.is_some());
        patient.set_ethnic_category(found);
        assert_eq!(written(&patient), json);
    }
    assert_eq!(known::ETHNIC_CATEGORY.url(), GP_CONNECT);
}

#[test]
fn what_differs_in_shape_has_an_accessor_of_its_own() {
    let url = "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeathNotificationStatus-1";
    let patient: Patient = read(
        &json!({"resourceType": "Patient", "extension": [{"url": url, "extension": [
        {"url": "deathNotificationStatus", "valueCodeableConcept": {"text": "x"}}]}]}),
    );
    assert!(patient.death_notification_status().is_none());
    assert!(patient.care_connect_death_notification_status().is_some());
}

#[test]
fn suppliers_spellings_of_a_part_are_read_and_kept() {
    let json = json!({"extension": [{"url": "http://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
        "extension": [{"url": "DescriptionID", "valueId": "123"}]}]});
    let mut coding: Coding = read(&json);
    let found = coding.coding_sctdescid().unwrap();
    assert_eq!(
        found.description_id.as_ref().map(AsRef::as_ref),
        Some("123")
    );
    coding.set_coding_sctdescid(Some(found));
    assert_eq!(
        written(&coding)["extension"][0]["extension"],
        json["extension"][0]["extension"]
    );
}
