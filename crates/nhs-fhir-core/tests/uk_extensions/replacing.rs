//! What setters do to what was there, and what getters see of it.

use serde_json::json;

use super::every::{read, written};
use super::release::{
    Address, CodeableConcept, Coding, ContactPoint, Extension, Patient, Reference,
};
use super::uk::{AddressKey, AddressKeyType, NhsCommunication, OtherContactSystemValue, known};
use nhs_fhir_core::primitive::DateTime;

const UK_CORE: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

fn concept(code: &str) -> CodeableConcept {
    CodeableConcept::new("https://example.org/x", code).unwrap()
}

#[test]
fn a_setter_replaces_all_spellings_and_repeats_where_the_first_stood() {
    let mut patient: Patient = read(&json!({"resourceType": "Patient", "extension": [
        {"url": "https://example.org/first", "valueString": "kept"},
        {"url": "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-EthnicCategory", "valueCode": "misfit"},
        {"url": "https://example.org/second", "valueString": "kept"},
        {"url": format!("{UK_CORE}EthnicCategory"), "valueCodeableConcept": {"text": "old"}}]}));
    assert_eq!(
        patient
            .ethnic_category()
            .and_then(|found| found.text.as_deref()),
        Some("old")
    );
    assert_eq!(
        patient.extension.all_known(&known::ETHNIC_CATEGORY).count(),
        2
    );
    patient.set_ethnic_category(Some(concept("A")));
    patient.set_ethnic_category(Some(concept("B")));
    let urls: Vec<_> = patient
        .extension
        .iter()
        .map(|found| found.url.as_ref().unwrap().as_str())
        .collect();
    assert_eq!(
        urls,
        [
            "https://example.org/first",
            &format!("{UK_CORE}EthnicCategory"),
            "https://example.org/second"
        ]
    );
    assert_eq!(patient.ethnic_category(), Some(&concept("B")));
}

#[test]
fn urls_of_the_release_before_are_read_and_written_anew() {
    let mut patient: Patient = read(&json!({"resourceType": "Patient", "extension": [
        {"url": "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ResidentialStatus-1",
         "valueCodeableConcept": {"text": "usual"}}]}));
    let status = patient.residential_status().cloned();
    assert!(status.is_some());
    patient.set_residential_status(status);
    assert_eq!(
        written(&patient)["extension"][0]["url"],
        json!(format!("{UK_CORE}ResidentialStatus"))
    );
}

#[test]
fn the_id_of_a_replaced_extension_stays() {
    let url = format!("{UK_CORE}BirthSex");
    let mut patient: Patient = read(&json!({"resourceType": "Patient", "extension": [
        {"id": "x1", "url": url, "valueCodeableConcept": {"text": "old"}}]}));
    patient.set_birth_sex(Some(concept("F")));
    assert_eq!(patient.extension[0].id.as_deref(), Some("x1"));
}

#[test]
fn an_extension_of_a_primitive_is_read_from_it_and_from_the_element_around() {
    let url = format!("{UK_CORE}OtherContactSystem");
    let on_system = json!({"_system": {"id": "s", "extension": [{"url": url, "valueCodeableConcept": {"text": "textphone"}}]}});
    let on_itself = json!({"system": "other", "extension": [{"url": url, "valueCoding": {"code": "textphone"}}]});
    let mut by_uk_core: ContactPoint = read(&on_system);
    let mut by_pds: ContactPoint = read(&on_itself);
    assert!(matches!(
        by_uk_core.other_contact_system(),
        Some(OtherContactSystemValue::CodeableConcept(_))
    ));
    let found = by_pds.other_contact_system();
    assert!(matches!(&found, Some(OtherContactSystemValue::Coding(_))));
    // each stays where it was
    by_pds.set_other_contact_system(found);
    assert_eq!(written(&by_pds), on_itself);
    let found = by_uk_core.other_contact_system();
    by_uk_core.set_other_contact_system(found);
    assert_eq!(written(&by_uk_core), on_system);
    by_uk_core.set_other_contact_system(None);
    assert_eq!(written(&by_uk_core), json!({"_system": {"id": "s"}}));
    by_pds.set_other_contact_system(None);
    assert_eq!(written(&by_pds), json!({"system": "other"}));
    // a new one goes where the definition has it
    let mut patient = Patient::default();
    patient.set_birth_time(Some(DateTime::parse("1985-07-21T09:30:00+01:00").unwrap()));
    assert!(patient.side.element("birthDate").is_some());
    patient.set_birth_time(None);
    assert_eq!(written(&patient), written(&Patient::default()));
}

#[test]
fn each_type_of_a_choice_is_written_as_it_was_read() {
    let key = |r#type| AddressKey {
        r#type: Some(r#type),
        value: Some("12345678".into()),
        ..AddressKey::default()
    };
    let coding = Coding::new(
        "https://fhir.hl7.org.uk/CodeSystem/UKCore-AddressKeyType",
        "PAF",
    )
    .unwrap();
    let mut address = Address::default();
    address.set_address_key([
        key(AddressKeyType::Coding(coding.clone())),
        key(AddressKeyType::CodeableConcept(coding.into())),
    ]);
    let json = written(&address);
    assert!(json["extension"][0]["extension"][0]["valueCoding"].is_object());
    assert!(json["extension"][1]["extension"][0]["valueCodeableConcept"].is_object());
    assert_eq!(
        read::<Address>(&json).address_key().collect::<Vec<_>>(),
        address.address_key().collect::<Vec<_>>()
    );
}

#[test]
fn repeating_extensions_are_set_as_a_whole() {
    let speaks = |code| NhsCommunication {
        language: Some(concept(code)),
        interpreter_required: Some(true),
        ..NhsCommunication::default()
    };
    let mut patient = Patient::default();
    patient
        .extension
        .push(Extension::new("https://example.org/x", true).unwrap());
    patient.set_nhs_communication([speaks("bn"), speaks("cy")]);
    patient.set_nhs_communication([speaks("q4")]);
    assert_eq!(
        patient.nhs_communication().collect::<Vec<_>>(),
        [speaks("q4")]
    );
    assert_eq!(patient.extension.len(), 2);
    patient.set_nominated_pharmacy(Some(Reference::to("Organization", "Y12345").unwrap()));
    patient.set_nhs_communication([]);
    assert_eq!(patient.extension.len(), 2);
}

#[test]
fn debug_shows_the_shape_only() {
    let mut speaks = NhsCommunication {
        language: Some(concept("secret")),
        interpreter_required: Some(true),
        ..NhsCommunication::default()
    };
    speaks
        .other
        .push(Extension::new("https://example.org/secret", "secret").unwrap());
    assert_eq!(
        format!("{speaks:?}"),
        "NhsCommunication { language, interpreterRequired, other: 1 }"
    );
    let choice = OtherContactSystemValue::CodeableConcept(concept("secret"));
    assert_eq!(format!("{choice:?}"), "CodeableConcept(..)");
}
