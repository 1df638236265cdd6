//! Where STU3 and R4 differ, each reads its own shape and names what is the other's.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, clippy::panic)]
#![cfg(all(feature = "r4", feature = "stu3"))]

use nhs_fhir_core::IssueCode::{self, *};
use nhs_fhir_core::Severity;
use nhs_fhir_core::json::{FhirJson, Reader, to_string};
use nhs_fhir_core::{r4, stu3};

/// What a reader has against a document: code and path.
type Issues = &'static [(IssueCode, &'static str)];

/// A resource type, members of it, and the issues due in STU3 and in R4.
type Difference = (&'static str, &'static str, Issues, Issues);

#[rustfmt::skip] // a row for each case
const DIFFERENCES: &[Difference] = &[
    // a code became a concept
    ("AllergyIntolerance", r#""clinicalStatus":"active","verificationStatus":"confirmed","patient":{"display":"x"}"#,
        &[], &[(WrongType, "AllergyIntolerance.clinicalStatus"), (WrongType, "AllergyIntolerance.verificationStatus")]),
    ("AllergyIntolerance", r#""clinicalStatus":{"text":"x"},"verificationStatus":{"text":"x"},"patient":{"display":"x"}"#,
        &[(WrongType, "AllergyIntolerance.clinicalStatus"), (WrongType, "AllergyIntolerance.verificationStatus")], &[]),
    ("Condition", r#""clinicalStatus":"active","subject":{"display":"x"}"#, &[], &[(WrongType, "Condition.clinicalStatus")]),
    // other types in a choice
    ("Condition", r#""subject":{"display":"x"},"abatementBoolean":true"#, &[], &[(UnknownMember, "Condition.abatementBoolean")]),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueInteger":1"#, &[(UnknownMember, "Observation.valueInteger")], &[]),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueAttachment":{"title":"x"}"#, &[], &[(UnknownMember, "Observation.valueAttachment")]),
    ("Patient", r#""extension":[{"url":"urn:x","valueCanonical":"urn:y"}]"#, &[(UnknownMember, "Patient.extension[0].valueCanonical")], &[]),
    ("Patient", r#""extension":[{"url":"urn:x","valueMoney":{"code":"GBP","system":"urn:iso:std:iso:4217"}}]"#,
        &[], &[(UnknownMember, "Patient.extension[0].valueMoney.code"), (UnknownMember, "Patient.extension[0].valueMoney.system")]),
    // a choice became a list of groups
    ("MedicationRequest", r#""status":"active","intent":"order","medicationReference":{"reference":"Medication/a"},"subject":{"display":"x"},"dosageInstruction":[{"doseQuantity":{"value":2.0},"rateRatio":{"numerator":{"value":1}}}]"#,
        &[], &[(UnknownMember, "MedicationRequest.dosageInstruction[0].doseQuantity"), (UnknownMember, "MedicationRequest.dosageInstruction[0].rateRatio")]),
    // a member became a choice
    ("MessageHeader", r#""event":{"code":"x"},"timestamp":"2024-01-31T09:30:00Z","source":{"endpoint":"urn:x"}"#,
        &[], &[(UnknownMember, "MessageHeader.event"), (UnknownMember, "MessageHeader.timestamp"), (Missing, "MessageHeader.eventCoding")]),
    ("Immunization", r#""status":"completed","notGiven":false,"vaccineCode":{"text":"x"},"patient":{"display":"x"},"date":"2024","primarySource":true"#,
        &[], &[(UnknownMember, "Immunization.notGiven"), (UnknownMember, "Immunization.date"), (Missing, "Immunization.occurrenceDateTime")]),
    // a group became a reference
    ("Task", r#""status":"requested","intent":"order","requester":{"agent":{"display":"x"}}"#, &[], &[(UnknownMember, "Task.requester.agent")]),
    ("DiagnosticReport", r#""status":"final","code":{"text":"x"},"performer":[{"actor":{"display":"x"}}]"#, &[], &[(UnknownMember, "DiagnosticReport.performer[0].actor")]),
    // one became many, and the other way round
    ("Slot", r#""schedule":{"display":"x"},"status":"free","start":"2024-01-31T09:30:00Z","end":"2024-01-31T09:40:00Z","serviceCategory":{"text":"x"}"#,
        &[], &[(ListDue, "Slot.serviceCategory")]),
    ("DocumentReference", r#""status":"current","type":{"text":"x"},"indexed":"2024-01-31T09:30:00Z","class":{"text":"x"},"created":"2024","content":[{"attachment":{"title":"x"}}]"#,
        &[], &[(UnknownMember, "DocumentReference.indexed"), (UnknownMember, "DocumentReference.class"), (UnknownMember, "DocumentReference.created")]),
    ("DocumentReference", r#""status":"current","date":"2024-01-31T09:30:00Z","category":[{"text":"x"}],"content":[{"attachment":{"title":"x"}}]"#,
        &[(UnknownMember, "DocumentReference.date"), (UnknownMember, "DocumentReference.category"), (Missing, "DocumentReference.type"), (Missing, "DocumentReference.indexed")], &[]),
    // members that R4 does not have any more
    ("Appointment", r#""status":"booked","participant":[{"status":"accepted"}],"reason":[{"text":"x"}],"incomingReferral":[{"display":"x"}]"#,
        &[], &[(UnknownMember, "Appointment.reason"), (UnknownMember, "Appointment.incomingReferral")]),
    ("MedicationStatement", r#""status":"active","taken":"y","medicationReference":{"reference":"Medication/a"},"subject":{"display":"x"}"#, &[], &[(UnknownMember, "MedicationStatement.taken")]),
    ("Communication", r#""status":"completed","notDone":true"#, &[], &[(UnknownMember, "Communication.notDone")]),
    ("Patient", r#""animal":{"species":{"text":"x"}}"#, &[], &[(UnknownMember, "Patient.animal")]),
    // and those it has only since
    ("Patient", r#""generalPractitioner":[{"type":"Organization","display":"x"}]"#, &[(UnknownMember, "Patient.generalPractitioner[0].type")], &[]),
    ("Encounter", r#""status":"finished""#, &[], &[(Missing, "Encounter.class")]),
    // resource types of one of them only; Person is of both, and in neither model
    ("ReferralRequest", r#""status":"active","intent":"order","subject":{"display":"x"}"#, &[], &[(UnknownResource, "")]),
    ("ServiceRequest", r#""status":"active","intent":"order","subject":{"display":"x"}"#, &[(UnknownResource, "")], &[]),
    ("Person", r#""name":[{"text":"x"}]"#, &[], &[]),
    // forms of primitives
    ("Patient", r#""birthDate":"-0044-03-15","deceasedDateTime":"-0044-03""#,
        &[], &[(InvalidValue, "Patient.birthDate"), (InvalidValue, "Patient.deceasedDateTime")]),
    ("Patient", r#""extension":[{"url":"urn:x","valueInstant":"-0044-03-15T10:00:00Z"}]"#,
        &[(InvalidValue, "Patient.extension[0].valueInstant")], &[(InvalidValue, "Patient.extension[0].valueInstant")]),
    ("Patient", r#""extension":[{"url":"urn:x","valueTime":"23:59:60"}]"#, &[(InvalidValue, "Patient.extension[0].valueTime")], &[]),
    ("Patient", r#""extension":[{"url":"urn:x","valueOid":"urn:oid:7"},{"url":"urn:x","valueOid":"urn:oid:3.4"}]"#,
        &[], &[(InvalidValue, "Patient.extension[0].valueOid"), (InvalidValue, "Patient.extension[1].valueOid")]),
    ("Patient", r#""extension":[{"url":"urn:x","valueDecimal":1E-245},{"url":"urn:x","valueDecimal":-1.50e+4}]"#,
        &[(InvalidValue, "Patient.extension[0].valueDecimal"), (InvalidValue, "Patient.extension[1].valueDecimal")], &[]),
    ("Patient", r#""photo":[{"data":"YW\nJj"}]"#, &[], &[(InvalidValue, "Patient.photo[0].data")]),
    ("Patient", r#""name":[{"text":"a\u000cb"}]"#, &[(ControlCharacter, "Patient.name[0].text")], &[(InvalidValue, "Patient.name[0].text")]),
    ("Patient", r#""contained":[{"resourceType":"Patient","birthDate":"-0044"}]"#, &[], &[(InvalidValue, "Patient.contained[0].birthDate")]),
    // comments were FHIR's in DSTU2
    ("Patient", r#""fhir_comments":["x"],"active":true"#, &[(UnknownMember, "Patient.fhir_comments")], &[(UnknownMember, "Patient.fhir_comments")]),
];

#[test]
fn each_release_names_what_is_only_the_others_and_loses_none_of_it() {
    for (type_name, members, in_stu3, in_r4) in DIFFERENCES {
        let json = format!(r#"{{"resourceType":"{type_name}",{members}}}"#);
        assert_issues::<stu3::Resource>(&json, in_stu3);
        assert_issues::<r4::Resource>(&json, in_r4);
    }
}

/// Checks the issues of a document, that strict reading has the same, and that lenient reading loses nothing.
fn assert_issues<R: FhirJson + PartialEq>(json: &str, due: Issues) {
    let reading = Reader::lenient().read::<R>(json.as_bytes()).expect(json);
    let found: Vec<_> = reading
        .issues
        .iter()
        .map(|issue| (issue.code, &*issue.path))
        .collect();
    assert_eq!(found, due, "{json}");
    match Reader::strict().read::<R>(json.as_bytes()) {
        Ok(strict) => {
            assert!(strict.value == reading.value && strict.issues == reading.issues);
            assert!(
                strict
                    .issues
                    .iter()
                    .all(|issue| issue.severity < Severity::Error)
            );
        }
        Err(error) => assert_eq!(error.issues(), reading.issues, "{json}"),
    }
    let tree = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(tree(&to_string(&reading.value)), tree(json));
}

#[test]
fn paths_are_those_of_the_release() {
    use nhs_fhir_core::content::get;
    let (old, new) = (stu3::Patient::default(), r4::Patient::default());
    for path in ["animal.species.coding.code", "Patient.animal"] {
        assert!(
            get(&old, path).is_ok() && get(&new, path).is_err(),
            "{path}"
        );
    }
    let path = "generalPractitioner.type";
    assert!(get(&old, path).is_err() && get(&new, path).is_ok());
    let (old, new) = (
        stu3::AllergyIntolerance::default(),
        r4::AllergyIntolerance::default(),
    );
    let path = "clinicalStatus.coding.code";
    assert!(get(&old, path).is_err() && get(&new, path).is_ok());
}

#[test]
fn a_part_is_no_copy_of_the_other_releases_type() {
    use nhs_fhir_core::content::get;
    let patient = r4::Patient {
        name: [r4::HumanName::official("Sample", ["Amina"])].into(),
        ..r4::Patient::default()
    };
    let name = get(&patient, "name").unwrap()[0];
    assert!(name.copy::<r4::HumanName>().is_some());
    assert!(name.copy::<stu3::HumanName>().is_none());
}

#[test]
fn an_old_number_is_passed_over_where_the_release_has_no_code_for_it_too() {
    use nhs_fhir_core::primitive::CodeSet;
    assert!(stu3::codes::IdentifierUse::from_code("old").is_none());
    assert!(r4::codes::IdentifierUse::from_code("old").is_some());
    let json = br#"{"resourceType":"Patient","identifier":[
        {"use":"old","system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990001014"},
        {"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000018"}]}"#;
    let due = nhs_fhir_core::identifier::NhsNumber::parse("9990000018").unwrap();
    let old = stu3::Patient::from_slice_lenient(json).unwrap().value;
    let new = r4::Patient::from_slice_lenient(json).unwrap().value;
    assert_eq!(old.nhs_number(), Ok(Some(due)));
    assert_eq!(new.nhs_number(), Ok(Some(due)));
}

#[test]
fn types_of_one_release_only_can_be_referred_to_in_it_only() {
    assert!(stu3::Reference::to("ReferralRequest", "1").is_ok());
    assert!(r4::Reference::to("ReferralRequest", "1").is_err());
    assert!(stu3::Reference::to("ServiceRequest", "1").is_err());
    assert!(r4::Reference::to("ServiceRequest", "1").is_ok());
}

#[test]
fn an_exponent_is_kept_as_it_came_and_is_r4s_only() {
    for number in ["1E-245", "1e400", "-1.50e+4"] {
        let json = format!(r#"{{"value":{number}}}"#);
        assert_eq!(
            to_string(&read::<r4::Quantity>(&Reader::strict(), &json)),
            json
        );
        assert!(
            Reader::strict()
                .read::<stu3::Quantity>(json.as_bytes())
                .is_err()
        );
        assert_eq!(
            to_string(&read::<stu3::Quantity>(&Reader::lenient(), &json)),
            json
        );
    }
}

fn read<T: FhirJson>(reader: &Reader, json: &str) -> T {
    reader.read(json.as_bytes()).unwrap().value
}

#[test]
fn the_same_code_may_be_known_to_one_release_only() {
    use nhs_fhir_core::primitive::CodeSet;
    use {r4::codes as new, stu3::codes as old};
    assert!(old::AppointmentStatus::from_code("waitlist").is_none());
    assert!(new::AppointmentStatus::from_code("waitlist").is_some());
    assert!(old::MedicationStatementTaken::from_code("unk").is_some());
    assert!(old::QuestionnaireResponseStatus::from_code("entered-in-error").is_some());
    // codes below others in the code system count too
    assert!(old::IssueType::from_code("code-invalid").is_some());
    assert!(old::ResourceType::from_code("ReferralRequest").is_some());
    assert!(old::ResourceType::from_code("ServiceRequest").is_none());
}

#[test]
fn a_referral_with_what_e_rs_contains_in_it_is_typed_throughout() {
    let json = br##"{"resourceType":"ReferralRequest","status":"active","intent":"order","subject":{"reference":"#p"},
        "contained":[{"resourceType":"Patient","id":"p"},
            {"resourceType":"Appointment","status":"booked","participant":[{"status":"accepted"}],"incomingReferral":[{"reference":"#p"}]}]}"##;
    let referral = stu3::ReferralRequest::from_slice(json).unwrap();
    let [
        stu3::Resource::Patient(patient),
        stu3::Resource::Appointment(appointment),
    ] = referral.contained.as_ref()
    else {
        panic!("{:?}", referral.contained)
    };
    assert_eq!(patient.id.as_ref().unwrap(), &"p");
    assert_eq!(appointment.incoming_referral.len(), 1);
    assert_eq!(
        format!("{referral:?}"),
        "ReferralRequest { contained: 2, status, intent, subject }"
    );
}
