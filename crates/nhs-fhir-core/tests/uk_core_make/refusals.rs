//! What the constructors refuse, and how they say it.

use nhs_fhir_core::primitive::{Date, DateTime, Text, Url};
use nhs_fhir_core::r4::codes::{
    DocumentReferenceStatus, NameUse, ObservationStatus, RequestIntent, RequestStatus,
};
use nhs_fhir_core::r4::{
    Address, Attachment, CodeableConcept, Coding, DocumentReference, Extension, HumanName,
    Immunization, ImmunizationOccurrence, MedicationRequest, MedicationRequestMedication,
    Observation, Patient, Period, Reference, ServiceRequest,
};
use nhs_fhir_core::uk_core::codes::{AddressKeyType, CodeSystem};
use nhs_fhir_core::uk_core::make::{
    InvalidPart, NewPatient, NrlRetrieval, RegisteringAuthorityType, Vaccination,
};

use super::samples::{day, new_patient_parts, order, pointer_parts, snomed, subject, words};

fn element<T>(refused: Result<T, InvalidPart>) -> &'static str {
    refused.map(|_| ()).unwrap_err().element()
}

#[test]
fn an_empty_concept_or_reference_is_refused() {
    let empty = CodeableConcept::default;
    assert_eq!(
        element(Observation::uk_core(ObservationStatus::Final, empty())),
        "Observation.code"
    );
    let only_system = CodeableConcept::from(Coding {
        code: None,
        ..snomed("27113001", "Weight")
    });
    assert_eq!(
        element(Observation::uk_core(ObservationStatus::Final, only_system)),
        "Observation.code"
    );
    let nobody = ServiceRequest::uk_core(
        RequestStatus::Active,
        RequestIntent::Order,
        Reference::default(),
    );
    assert_eq!(element(nobody), "ServiceRequest.subject");
    let document =
        DocumentReference::uk_core(DocumentReferenceStatus::Current, Attachment::default());
    assert_eq!(element(document), "DocumentReference.content.attachment");
    let nothing = MedicationRequestMedication::Reference(Reference::default().into());
    let mut medicine = order();
    medicine.medication = nothing;
    assert_eq!(
        element(MedicationRequest::uk_core(medicine)),
        "MedicationRequest.medicationReference"
    );
}

#[test]
fn a_vaccination_not_done_needs_a_reason_and_each_a_time() {
    let at = ImmunizationOccurrence::DateTime(DateTime::parse("2026").unwrap());
    let unexplained = Vaccination::NotDone(CodeableConcept::default());
    let refused = Immunization::uk_core(unexplained, words("Vaccine"), subject(), at);
    assert_eq!(element(refused), "Immunization.statusReason");
    let untold = ImmunizationOccurrence::String(Text::from(""));
    let refused =
        Immunization::uk_core(Vaccination::Completed, words("Vaccine"), subject(), untold);
    assert_eq!(element(refused), "Immunization.occurrence");
}

#[test]
fn a_patient_that_pds_would_refuse_is_refused_before() {
    let with = |change: &dyn Fn(&mut NewPatient)| {
        let mut parts = new_patient_parts();
        change(&mut parts);
        element(Patient::for_pds(parts))
    };
    assert_eq!(
        with(&|new| new.name = HumanName::official("Sample", ["A"])),
        "Patient.name.use"
    );
    assert_eq!(with(&|new| new.name.family = None), "Patient.name.family");
    assert_eq!(
        with(&|new| new.name.family = Some("x".repeat(36).into())),
        "Patient.name.family"
    );
    assert_eq!(
        with(&|new| new.name =
            HumanName::new(NameUse::Usual, "Sample", ["a", "b", "c", "d", "e", "f"])),
        "Patient.name.given"
    );
    let over = Period {
        end: Some(day("2020-01-01").into()),
        ..Period::default()
    };
    assert_eq!(
        with(&|new| new.name.period = Some(over.clone().into())),
        "Patient.name.period"
    );
    assert_eq!(
        with(&|new| new.birth_date = Date::parse("1985").unwrap()),
        "Patient.birthDate"
    );
    assert_eq!(
        with(&|new| new.address.period = None),
        "Patient.address.period"
    );
    let no_town = Address::for_pds(
        ["1", "Sample Street", "", "", ""],
        "LS1 6AE",
        day("2020-01-01"),
    );
    assert_eq!(
        with(&|new| new.address = no_town.clone()),
        "Patient.address.line"
    );
    assert_eq!(
        with(&|new| new.registering_authority.organisation = "R".into()),
        "organisationIdentifier"
    );
    assert!(RegisteringAuthorityType::from_code('2').is_err());
}

#[test]
fn an_address_keeps_the_places_of_its_lines() {
    let mut parts = new_patient_parts();
    parts.address = Address::for_pds(
        ["", "23 Mill Lane", "", "Leeds", ""],
        "LS1 6AE",
        day("2020-01-01"),
    );
    let patient = Patient::for_pds(parts).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&patient.to_vec()).unwrap();
    assert_eq!(
        json["address"][0]["line"],
        serde_json::json!(["", "23 Mill Lane", "", "Leeds"])
    );
}

#[test]
fn one_of_no_fixed_abode_needs_no_lines() {
    let mut parts = new_patient_parts();
    parts.address = Address::for_pds([""; 5], "ZZ99 3VZ", day("2020-01-01"));
    assert!(Patient::for_pds(parts).is_ok());
}

#[test]
fn a_key_into_the_postcode_address_file_does_in_place_of_lines() {
    let with_key = |key_type: AddressKeyType| {
        let url = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey";
        let parts = [
            Extension::new("type", key_type.to_coding()).unwrap(),
            Extension::new("value", "12345678").unwrap(),
        ];
        let mut parts_of_patient = new_patient_parts();
        parts_of_patient.address = Address {
            extension: [Extension::group(url, parts).unwrap()].into(),
            ..Address::for_pds([""; 5], "LS1 6AE", day("2020-01-01"))
        };
        Patient::for_pds(parts_of_patient)
    };
    assert!(with_key(AddressKeyType::PostcodeAddressFile).is_ok());
    let other = with_key(AddressKeyType::UniquePropertyReferenceNumber);
    assert_eq!(element(other), "Patient.address.line");
}

#[test]
fn a_pointer_that_the_nrl_would_refuse_is_refused_before() {
    let mut parts = pointer_parts();
    parts.record_type.display = None;
    assert_eq!(
        element(DocumentReference::for_nrl(parts)),
        "DocumentReference.type"
    );
    let mut parts = pointer_parts();
    parts.content.retrieval = NrlRetrieval::SpineSecureProxy {
        asid: "12345".into(),
    };
    assert_eq!(
        element(DocumentReference::for_nrl(parts)),
        "DocumentReference.context.related"
    );
    let mut parts = pointer_parts();
    parts.content.url = Url::parse("https://example.nhs.uk/plan").unwrap();
    assert_eq!(
        element(DocumentReference::for_nrl(parts)),
        "DocumentReference.content.attachment.url"
    );
    let mut parts = pointer_parts();
    parts.content.retrieval = NrlRetrieval::Direct;
    assert_eq!(
        element(DocumentReference::for_nrl(parts)),
        "DocumentReference.content.attachment.url"
    );
}

#[test]
fn neither_errors_nor_debug_tell_of_the_patient() {
    let parts = new_patient_parts();
    assert_eq!(format!("{parts:?}"), "NewPatient(..)");
    let mut long = new_patient_parts();
    long.name = HumanName::usual("Sample".repeat(9), ["Amina"]);
    let error = Patient::for_pds(long).unwrap_err();
    assert!(!format!("{error} {error:?}").contains("Sample"));
    let pointer = format!("{:?}", pointer_parts());
    assert!(
        !pointer.contains("9990000018") && !pointer.contains("crisis"),
        "{pointer}"
    );
    let order = format!("{:?}", order());
    assert!(
        !order.contains("Paracetamol") && !order.contains("9990000018"),
        "{order}"
    );
    assert_eq!(
        format!("{:?}", Vaccination::NotDone(words("Declined"))),
        "Vaccination(..)"
    );
}
