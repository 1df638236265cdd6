//! One of each resource that can be made, of a synthetic patient.

use nhs_fhir_core::identifier::{NhsNumber, OdsCode, system};
use nhs_fhir_core::primitive::{Code, Date, DateTime, Url};
use nhs_fhir_core::r4::codes::{
    AdministrativeGender, DocumentReferenceStatus, MedicationRequestIntent,
    MedicationrequestStatus, ObservationStatus, RequestIntent, RequestStatus,
};
use nhs_fhir_core::r4::{
    Address, AllergyIntolerance, Attachment, CodeableConcept, Coding, Condition, DocumentReference,
    HumanName, Immunization, ImmunizationOccurrence, MedicationRequest,
    MedicationRequestMedication, MedicationRequestSubstitutionAllowed, Observation, Patient,
    Reference, Resource, ServiceRequest,
};
use nhs_fhir_core::uk_core::codes::NhsNumberVerificationStatusEngland;
use nhs_fhir_core::uk_core::make::status::{
    AllergyClinical, AllergyStatus, AllergyVerification, ConditionClinical, ConditionStatus,
    ConditionVerification,
};
use nhs_fhir_core::uk_core::make::{
    MedicationOrder, NewPatient, NrlContent, NrlFormat, NrlPointer, NrlRetrieval, NrlStability,
    RegisteringAuthority, RegisteringAuthorityType, Vaccination, profile,
};

pub(crate) fn number() -> NhsNumber {
    NhsNumber::parse("9990000018").unwrap()
}

pub(crate) fn subject() -> Reference {
    Reference::by_identifier(number()).of_type::<Patient>()
}

pub(crate) fn words(text: &str) -> CodeableConcept {
    CodeableConcept::of_text(text).unwrap()
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Each resource with its profile, in each of its ways.
pub(crate) fn all() -> Vec<(&'static str, Resource)> {
    let letter = Url::parse("https://example.nhs.uk/letter.pdf").unwrap();
    let letter = Attachment {
        url: Some(letter),
        ..Attachment::default()
    };
    let held = ConditionStatus::Held(ConditionClinical::Active, ConditionVerification::Confirmed);
    let mut all: Vec<(&'static str, Resource)> = vec![
        (
            profile::PATIENT,
            Patient::uk_core(number(), NhsNumberVerificationStatusEngland::TraceRequired).into(),
        ),
        (profile::DOCUMENT_REFERENCE, pointer().into()),
        (
            profile::DOCUMENT_REFERENCE,
            DocumentReference::uk_core(DocumentReferenceStatus::Current, letter)
                .unwrap()
                .into(),
        ),
        (
            profile::SERVICE_REQUEST,
            ServiceRequest::uk_core(RequestStatus::Active, RequestIntent::Order, subject())
                .unwrap()
                .into(),
        ),
        (
            profile::OBSERVATION,
            Observation::uk_core(ObservationStatus::Final, words("Weight"))
                .unwrap()
                .into(),
        ),
        (
            profile::CONDITION,
            Condition::uk_core(held, words("Asthma"), subject())
                .unwrap()
                .into(),
        ),
        (
            profile::CONDITION,
            Condition::uk_core(ConditionStatus::EnteredInError, words("Asthma"), subject())
                .unwrap()
                .into(),
        ),
        (
            profile::MEDICATION_REQUEST,
            MedicationRequest::uk_core(order()).unwrap().into(),
        ),
    ];
    let allergies = [
        AllergyStatus::Held(AllergyClinical::Active, AllergyVerification::Unconfirmed),
        AllergyStatus::EnteredInError,
    ];
    for status in allergies {
        let allergy = AllergyIntolerance::uk_core(status, words("Penicillin"), subject()).unwrap();
        all.push((profile::ALLERGY_INTOLERANCE, allergy.into()));
    }
    let outcomes = [
        Vaccination::Completed,
        Vaccination::NotDone(words("Declined")),
        Vaccination::EnteredInError,
    ];
    for outcome in outcomes {
        let at = ImmunizationOccurrence::DateTime(DateTime::parse("2026-01-05").unwrap());
        let vaccination = Immunization::uk_core(outcome, words("Influenza vaccine"), subject(), at);
        all.push((profile::IMMUNIZATION, vaccination.unwrap().into()));
    }
    all
}

pub(crate) fn order() -> MedicationOrder {
    MedicationOrder {
        status: MedicationrequestStatus::Active,
        intent: MedicationRequestIntent::Order,
        medication: MedicationRequestMedication::CodeableConcept(words("Paracetamol").into()),
        subject: subject(),
        substitution_allowed: MedicationRequestSubstitutionAllowed::Boolean(true),
    }
}

pub(crate) fn new_patient_parts() -> NewPatient {
    let lines = [
        "1 Example House",
        "Sample Street",
        "Example Park",
        "Leeds",
        "West Yorkshire",
    ];
    NewPatient {
        name: HumanName::usual("Sample", ["Amina", "Jane"]),
        gender: AdministrativeGender::Female,
        birth_date: day("1985-07-21"),
        address: Address::for_pds(lines, "LS1 6AE", day("2020-01-01")),
        registering_authority: RegisteringAuthority {
            authority_type: RegisteringAuthorityType::NHAIS,
            organisation: "RGS".into(),
        },
    }
}

pub(crate) fn new_patient() -> Patient {
    Patient::for_pds(new_patient_parts()).unwrap()
}

pub(crate) fn snomed(code: &str, display: &str) -> Coding {
    Coding::new(system::SNOMED_CT, code)
        .unwrap()
        .with_display(display)
}

pub(crate) fn pointer_parts() -> NrlPointer {
    NrlPointer {
        subject: number(),
        custodian: OdsCode::parse("Y05868").unwrap(),
        author: OdsCode::parse("RQI").unwrap(),
        record_type: snomed("736253002", "Mental health crisis plan"),
        category: snomed("734163000", "Care plan"),
        practice_setting: snomed("788002001", "Adult mental health service"),
        content: NrlContent {
            content_type: Code::parse("application/pdf").unwrap(),
            url: Url::parse("ssp://provider.example.nhs.uk/plans/1").unwrap(),
            format: NrlFormat::Unstructured,
            stability: NrlStability::Static,
            retrieval: NrlRetrieval::SpineSecureProxy {
                asid: "230811201350".into(),
            },
        },
    }
}

pub(crate) fn pointer() -> DocumentReference {
    DocumentReference::for_nrl(pointer_parts()).unwrap()
}
