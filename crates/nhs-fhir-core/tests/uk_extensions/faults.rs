//! What the check says of extensions that getters do not give.

use serde_json::json;

use super::every::read;
use super::release::{Bundle, Patient};
use super::uk::{FaultKind, check};

const UK_CORE: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

#[test]
fn a_value_of_a_wrong_type_is_not_given_and_is_told() {
    let json = json!({"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "Patient", "extension": [
        {"url": format!("{UK_CORE}BirthSex"), "valueCode": "secret"}]}}]});
    let faults = check(&read::<Bundle>(&json));
    assert_eq!(faults.len(), 1);
    assert_eq!(
        (faults[0].kind, faults[0].extension.name),
        (FaultKind::WrongType, "BirthSex")
    );
    assert_eq!(
        faults[0].to_string(),
        "Bundle.entry[0].resource.extension[0]: BirthSex has a value of a wrong type; use CodeableConcept"
    );
    assert!(!format!("{:?}", faults[0]).contains("secret"));
}

#[test]
fn every_kind_of_fault_is_told_with_its_place() {
    let patient: Patient = read(&json!({"resourceType": "Patient",
        "extension": [
            {"url": format!("{UK_CORE}EthnicCategory"), "valueCodeableConcept": {"text": "one"}},
            {"url": format!("{UK_CORE}EthnicCategory"), "valueCodeableConcept": {"text": "two"}},
            {"url": format!("{UK_CORE}ResidentialStatus")},
            {"url": format!("{UK_CORE}DeathNotificationStatus"), "valueCode": "1"},
            {"url": format!("{UK_CORE}NHSCommunication"), "extension": [
                {"url": "preferred", "valueBoolean": true}, {"url": "preferred", "valueBoolean": false},
                {"url": "interpreterRequired", "valueString": "yes"}]},
            {"url": format!("{UK_CORE}AdmissionMethod"), "valueCodeableConcept": {"text": "x"}},
            {"url": "https://example.org/unknown"}],
        "_birthDate": {"extension": [
            {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueString": "noon"}]}}));
    let told: Vec<_> = check(&patient)
        .into_iter()
        .map(|found| (found.path.clone(), found.part, found.kind))
        .collect();
    let at = |place: &str, part, kind| (format!("Patient.{place}"), part, kind);
    assert_eq!(
        told,
        [
            at("extension[1]", None, FaultKind::Repeated),
            at("extension[2]", None, FaultKind::NoValue),
            at("extension[3]", None, FaultKind::Value),
            at("extension[4]", Some("language"), FaultKind::MissingPart),
            at("extension[4]", Some("preferred"), FaultKind::Repeated),
            at(
                "extension[4]",
                Some("interpreterRequired"),
                FaultKind::WrongType
            ),
            at("extension[5]", None, FaultKind::Misplaced),
            at("birthDate.extension[0]", None, FaultKind::WrongType),
        ]
    );
}

#[test]
fn what_the_definitions_say_has_no_fault() {
    let patient: Patient = read(&json!({"resourceType": "Patient",
        "identifier": [{"extension": [{"url": format!("{UK_CORE}NHSNumberVerificationStatus"), "valueCodeableConcept": {"text": "x"}}]}],
        "telecom": [
            {"extension": [{"url": format!("{UK_CORE}OtherContactSystem"), "valueCoding": {"code": "textphone"}}]},
            {"_system": {"extension": [{"url": format!("{UK_CORE}OtherContactSystem"), "valueCodeableConcept": {"text": "x"}}]}}],
        "contact": [{"extension": [{"url": format!("{UK_CORE}ContactRank"), "valuePositiveInt": 1}]}]}));
    assert!(check(&patient).is_empty());
}
