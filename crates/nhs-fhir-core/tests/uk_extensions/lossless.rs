//! Getting an extension with parts and setting it again loses nothing.

use serde_json::{Value, json};

use super::every::{read, written};
use super::release::Patient;

/// The patient with an NHS communication of these parts, after getting and setting it.
fn again(parts: &Value) -> (Value, Patient) {
    let json = json!({"resourceType": "Patient", "extension": [{"id": "x",
        "url": "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication", "extension": parts}]});
    let mut patient: Patient = read(&json);
    let found: Vec<_> = patient.nhs_communication().collect();
    assert_eq!(found.len(), 1);
    patient.set_nhs_communication(found);
    (json, patient)
}

#[test]
fn unknown_parts_and_the_order_of_parts_survive() {
    let (json, patient) = again(&json!([
        {"url": "interpreterRequired", "valueBoolean": true},
        {"url": "https://example.org/new", "valueString": "kept"},
        {"url": "language", "valueCodeableConcept": {"text": "Welsh"}},
        {"url": "modeOfCommunication", "valueCodeableConcept": {"text": "a"}},
        {"url": "unheardOf", "extension": [{"url": "deep", "valueCode": "kept"}]},
        {"url": "modeOfCommunication", "valueCodeableConcept": {"text": "b"}}]));
    assert_eq!(written(&patient), json);
    let found = patient.nhs_communication().next().unwrap();
    assert_eq!(
        (
            found.other.len(),
            found.mode_of_communication.len(),
            found.id.as_deref()
        ),
        (2, 2, Some("x"))
    );
}

#[test]
fn parts_that_do_not_fit_survive() {
    let (json, patient) = again(&json!([
        {"url": "language", "valueString": "Welsh"},
        {"url": "language", "valueCodeableConcept": {"text": "Welsh"}},
        {"url": "language", "valueCodeableConcept": {"text": "one too many"}},
        {"url": "preferred"},
        {"url": "interpreterRequired", "valueBoolean": "yes"}]));
    assert_eq!(written(&patient), json);
    let found = patient.nhs_communication().next().unwrap();
    assert_eq!(
        found.language.and_then(|language| language.text).as_deref(),
        Some("Welsh")
    );
    assert_eq!(
        (
            found.preferred,
            found.interpreter_required,
            found.other.len()
        ),
        (None, None, 4)
    );
}

#[test]
fn ids_and_extensions_of_parts_survive_beside_their_values() {
    let (json, patient) = again(&json!([
        {"id": "l", "url": "language", "valueCodeableConcept": {"text": "Welsh"}},
        {"url": "Preferred", "valueBoolean": true, "_valueBoolean": {"id": "b"}},
        {"url": "modeOfCommunication", "valueCodeableConcept": {"text": "a"}},
        {"id": "m", "url": "modeOfCommunication", "valueCodeableConcept": {"text": "b"}}]));
    assert_eq!(written(&patient), json);
    let found = patient.nhs_communication().next().unwrap();
    assert!(found.language.is_some() && found.preferred == Some(true));
    assert_eq!(found.mode_of_communication.len(), 2);
}

#[test]
fn an_id_goes_with_the_value_that_is_put_in_the_place_of_its_own() {
    let (_, mut patient) =
        again(&json!([{"id": "l", "url": "language", "valueCodeableConcept": {"text": "Welsh"}}]));
    let mut found = patient.nhs_communication().next().unwrap();
    found.language = Some(super::release::CodeableConcept::of_text("English").unwrap());
    patient.set_nhs_communication([found]);
    let part = &written(&patient)["extension"][0]["extension"];
    assert_eq!(
        part,
        &json!([{"id": "l", "url": "language", "valueCodeableConcept": {"text": "English"}}])
    );
}
