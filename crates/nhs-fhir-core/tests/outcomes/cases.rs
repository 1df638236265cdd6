//! What each release does alike.

use super::release::Resource;
use crate::compare;
use nhs_fhir_core::IssueCode::{self, *};
use nhs_fhir_core::json::{Reader, to_vec};

/// Members of a Patient or Observation, and the issues due: code and path.
type Departure = (
    &'static str,
    &'static str,
    &'static [(IssueCode, &'static str)],
);

#[rustfmt::skip] // a row for each case
const DEPARTURES: &[Departure] = &[
    ("Patient", r#""shoeSize":42.0"#, &[(UnknownMember, "Patient.shoeSize")]),
    ("Patient", r#""999 000 0018":1"#, &[(UnknownMember, "Patient.?")]),
    ("Patient", r#""_name":[{"id":"a"}]"#, &[(UnknownMember, "Patient._name")]),
    ("Patient", r#""birthDate":1985"#, &[(WrongType, "Patient.birthDate")]),
    ("Patient", r#""birthDate":"1985-13""#, &[(InvalidValue, "Patient.birthDate")]),
    ("Patient", r#""birthDate":null"#, &[(Null, "Patient.birthDate")]),
    ("Patient", r#""birthDate":"""#, &[(Empty, "Patient.birthDate")]),
    ("Patient", r#""birthDate":["1985"]"#, &[(SingleDue, "Patient.birthDate")]),
    ("Patient", r#""birthDate":["1985","1986"]"#, &[(SingleDue, "Patient.birthDate")]),
    ("Patient", r#""birthDate":[5]"#, &[(SingleDue, "Patient.birthDate"), (WrongType, "Patient.birthDate")]),
    ("Patient", r#""birthDate":[]"#, &[(SingleDue, "Patient.birthDate")]),
    ("Patient", r#""birthDate":[null]"#, &[(SingleDue, "Patient.birthDate")]),
    ("Patient", r#""birthDate":["\ud800"]"#, &[(SingleDue, "Patient.birthDate"), (WrongType, "Patient.birthDate")]),
    ("Patient", r#""birthDate":{"a":[1.00,null]}"#, &[(WrongType, "Patient.birthDate")]),
    ("Patient", r#""birthDate":"1985","birthDate":"1986""#, &[(Duplicate, "Patient.birthDate")]),
    ("Patient", r#""birthDate":null,"birthDate":"1986""#, &[(Null, "Patient.birthDate"), (Duplicate, "Patient.birthDate")]),
    ("Patient", r#""active":"true""#, &[(WrongType, "Patient.active")]),
    ("Patient", r#""gender":"indeterminate""#, &[(UnlistedCode, "Patient.gender")]),
    ("Patient", r#""id":"a b""#, &[(InvalidValue, "Patient.id")]),
    ("Patient", r#""id":"\udc00""#, &[(WrongType, "Patient.id")]),
    ("Patient", r#""multipleBirthInteger":1.0"#, &[(WrongType, "Patient.multipleBirthInteger")]),
    ("Patient", r#""multipleBirthInteger":-0"#, &[(WrongType, "Patient.multipleBirthInteger")]),
    ("Patient", r#""multipleBirthInteger":3000000000"#, &[(WrongType, "Patient.multipleBirthInteger")]),
    ("Patient", r#""deceasedBoolean":true,"deceasedDateTime":"2020""#, &[(SecondChoice, "Patient.deceasedDateTime")]),
    ("Patient", r#""deceasedBoolean":true,"_deceasedDateTime":{"id":"d"}"#, &[(SecondChoice, "Patient.deceasedDateTime")]),
    ("Patient", r#""deceasedDateTime":{"id":"x"},"deceasedBoolean":true"#, &[(WrongType, "Patient.deceasedDateTime")]),
    ("Patient", r#""name":{"family":"A"}"#, &[(ListDue, "Patient.name")]),
    ("Patient", r#""name":[]"#, &[(Empty, "Patient.name")]),
    ("Patient", r#""name":[{}]"#, &[(Empty, "Patient.name[0]")]),
    ("Patient", r#""name":[null,{"family":"A"}]"#, &[(Null, "Patient.name[0]")]),
    ("Patient", r#""name":[{"family":"A"},"B",[1]]"#, &[(WrongType, "Patient.name[1]"), (WrongType, "Patient.name[2]")]),
    ("Patient", r#""name":[{"family":"A"}],"name":[{"family":"B"}]"#, &[(Duplicate, "Patient.name")]),
    ("Patient", r#""name":[{"given":"A"}]"#, &[(ListDue, "Patient.name[0].given")]),
    ("Patient", r#""name":[{"given":["A",null,"B"]}]"#, &[(Null, "Patient.name[0].given[1]")]),
    ("Patient", r#""name":[{"given":["A",5,"B",{}]}]"#, &[(WrongType, "Patient.name[0].given[1]"), (WrongType, "Patient.name[0].given[3]")]),
    ("Patient", r#""name":[{"given":[null],"_given":[null]}]"#, &[(WrongType, "Patient.name[0].given"), (Null, "Patient.name[0].given[0]")]),
    ("Patient", r#""name":[{"_given":{"id":"a"}}]"#, &[(WrongType, "Patient.name[0].given")]),
    ("Patient", r#""name":[{"_family":[{"id":"a"}]}]"#, &[(WrongType, "Patient.name[0].family")]),
    ("Patient", r#""name":[{"_family":{"id":"a"},"_family":{"id":"b"}}]"#, &[(Duplicate, "Patient.name[0].family")]),
    ("Patient", r#""managingOrganization":[{"display":"A"}]"#, &[(SingleDue, "Patient.managingOrganization")]),
    ("Patient", r#""managingOrganization":"A""#, &[(WrongType, "Patient.managingOrganization")]),
    ("Patient", r#""resourceType":"Group""#, &[(Duplicate, "Patient.resourceType")]),
    ("Patient", r#""contained":[{"resourceType":"NotAType","a":1}]"#, &[(UnknownResource, "Patient.contained[0]")]),
    ("Patient", r#""contained":[{"id":"x"}]"#, &[(UnknownResource, "Patient.contained[0]")]),
    ("Patient", r#""contained":["x"]"#, &[(WrongType, "Patient.contained[0]")]),
    ("Patient", r#""communication":[{"preferred":true}]"#, &[(Missing, "Patient.communication[0].language")]),
    ("Patient", r#""extension":[{"valueString":"x"}]"#, &[(Missing, "Patient.extension[0].url")]),
    ("Patient", r#""photo":[{"data":"A"}]"#, &[(InvalidValue, "Patient.photo[0].data")]),
    ("Observation", r#""status":"final","code":{"text":"x"},"effectiveDateTime":"2019-03-28T10:30:00""#, &[(InvalidValue, "Observation.effectiveDateTime")]),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueQuantity":{"value":"12","unit":"mg"}"#, &[(WrongType, "Observation.valueQuantity.value")]),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueQuantity":"12 mg""#, &[(WrongType, "Observation.valueQuantity")]),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueString":"a","valueBoolean":true"#, &[(SecondChoice, "Observation.valueBoolean")]),
    ("Observation", r#""status":"final""#, &[(Missing, "Observation.code")]),
    ("Observation", r#""code":{"text":"x"}"#, &[(Missing, "Observation.status")]),
];

/// What the JSON of FHIR allows, however odd it looks: no issue, and nothing changed.
#[rustfmt::skip] // a row for each case
const LAWFUL: &[(&str, &str)] = &[
    ("Patient", r#""_birthDate":{"extension":[{"url":"urn:x","valueCode":"unknown"}]}"#),
    ("Patient", r#""birthDate":"1985","_birthDate":{"id":"b"}"#),
    ("Patient", r#""name":[{"given":["A",null,"B"],"_given":[null,{"id":"x"},null]}]"#),
    ("Patient", r#""name":[{"_given":[{"id":"x"}]}]"#),
    ("Patient", r#""name":[{"given":["A","B","C"],"_given":[null,{"id":"x"}]}]"#),
    ("Patient", r#""_deceasedDateTime":{"id":"d"}"#),
    ("Patient", r#""contained":[{"resourceType":"Account","status":"active","x":[1.00]}]"#),
    ("Patient", r#""deceasedDateTime":"2016-12-31T23:59:60.123456789012Z""#),
    ("Observation", r#""_status":{"extension":[{"url":"urn:x","valueCode":"unknown"}]},"code":{"text":"x"}"#),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueQuantity":{"value":1.00}"#),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueQuantity":{"value":1E-245}"#),
    ("Observation", r#""status":"final","code":{"text":"x"},"valueQuantity":{"value":-0.1234567890123456789012345678901234567890}"#),
    ("Observation", r#""status":"final","code":{"text":"\u00e9\ud83d\ude00 \"\\\/\b\f\n\r\t"}"#),
    ("Observation", r#""status":"final","code":{"text":"x"},"component":[{"code":{"text":"y"},"_valueString":{"id":"v"}}]"#),
];

fn document(resource: &str, members: &str) -> String {
    format!(r#"{{"resourceType":"{resource}",{members}}}"#)
}

#[test]
fn departures_are_refused_strictly_with_every_place_named() {
    for (resource, members, due) in DEPARTURES {
        let json = document(resource, members);
        let error = Reader::strict()
            .read::<Resource>(json.as_bytes())
            .expect_err(&json);
        let found: Vec<_> = error
            .issues()
            .iter()
            .map(|issue| (issue.code, &*issue.path))
            .collect();
        assert_eq!(&found, due, "{json}");
        assert!(
            error.issues().iter().all(|issue| issue.offset < json.len()),
            "{json}"
        );
    }
}

#[test]
fn departures_are_taken_leniently_and_written_back_as_they_came() {
    for (resource, members, due) in DEPARTURES {
        let json = document(resource, members);
        let reading = Reader::lenient()
            .read::<Resource>(json.as_bytes())
            .expect(&json);
        assert_eq!(reading.issues.len(), due.len(), "{json}");
        let written = to_vec(&reading.value);
        // serde_json refuses lone surrogates, so such a text can be compared with itself only
        if !json.contains(r"\ud800") && !json.contains(r"\udc00") {
            assert_eq!(
                compare::difference(json.as_bytes(), &written),
                None,
                "{json}"
            );
        }
        let again = Reader::lenient().read::<Resource>(&written).expect(&json);
        assert_eq!(again.value, reading.value, "{json}");
        assert_eq!(to_vec(&again.value), written, "{json}");
    }
}

#[test]
fn lone_surrogates_stay_in_the_text() {
    let json = r#"{"resourceType":"Patient","id":"\udc00"}"#;
    let reading = Reader::lenient().read::<Resource>(json.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(to_vec(&reading.value)).unwrap(), json);
}

#[test]
fn what_is_lawful_has_no_issue_and_comes_back_unchanged() {
    for (resource, members) in LAWFUL {
        let json = document(resource, members);
        let reading = Reader::strict()
            .read::<Resource>(json.as_bytes())
            .expect(&json);
        assert_eq!(
            compare::difference(json.as_bytes(), &to_vec(&reading.value)),
            None,
            "{json}"
        );
    }
}

#[test]
fn what_is_no_json_or_another_resource_is_refused_by_both() {
    use super::release::Patient;
    let cases: &[(&[u8], IssueCode, usize)] = &[
        (b"", Syntax, 0),
        (b"{", Syntax, 1),
        (b"[]", WrongType, 0),
        (br#"{"resourceType":"Patient"} x"#, Syntax, 27),
        (br#"{"resourceType":"Patient",}"#, Syntax, 26),
        (br#"{"resourceType":"Patient","id":01}"#, Syntax, 32),
        (
            b"{\"resourceType\":\"Patient\",\"id\":\"\xff\"}",
            NotUtf8,
            32,
        ),
        (br#"{"resourceType":"Group"}"#, WrongResource, 0),
        (br#"{"id":"x"}"#, UnknownResource, 0),
    ];
    for reader in [Reader::strict(), Reader::lenient()] {
        for (json, code, offset) in cases {
            let error = reader
                .read::<Patient>(json)
                .expect_err(&String::from_utf8_lossy(json));
            let issue = error.issues().last().unwrap();
            assert_eq!(
                (issue.code, issue.offset),
                (*code, *offset),
                "{}",
                String::from_utf8_lossy(json)
            );
        }
    }
}

#[test]
fn a_byte_order_mark_is_told_and_offsets_count_it() {
    let json = "\u{feff}{\"resourceType\":\"Patient\",\"x\":1}".as_bytes();
    let reading = Reader::lenient().read::<Resource>(json).unwrap();
    let found: Vec<_> = reading
        .issues
        .iter()
        .map(|issue| (issue.code, issue.offset))
        .collect();
    assert_eq!(found, [(ByteOrderMark, 0), (UnknownMember, 33)]);
    assert!(Reader::strict().read::<Resource>(json).is_err());
}

#[test]
fn resource_type_may_come_last_and_members_in_any_order() {
    let json = br#"{"gender":"female","contained":[{"id":"c","resourceType":"Group"}],"id":"a","resourceType":"Patient"}"#;
    let Resource::Patient(patient) = Resource::from_slice_lenient(json).unwrap().value else {
        panic!()
    };
    assert_eq!(patient.id.as_ref().unwrap(), &"a");
    assert_eq!(patient.contained.first().unwrap().type_name(), "Group");
}

#[test]
fn a_null_in_one_type_of_a_choice_does_not_hide_the_value_in_another() {
    use super::release::{Patient, PatientDeceased, Value};
    let json = r#"{"resourceType":"Patient","deceasedBoolean":null,"deceasedDateTime":"2024-01-01",
        "extension":[{"url":"urn:x","valueString":null,"valueCode":"X"}]}"#;
    let reading = Patient::from_slice_lenient(json.as_bytes()).unwrap();
    assert!(
        matches!(&reading.value.deceased, Some(PatientDeceased::DateTime(date)) if *date == "2024-01-01")
    );
    let extension = reading.value.extension.first().unwrap();
    assert!(matches!(&extension.value, Some(Value::Code(code)) if *code == "X"));
    assert_eq!(
        compare::difference(json.as_bytes(), &reading.value.to_vec()),
        None
    );
}

#[test]
fn places_can_be_kept_in_step_with_the_list() {
    use super::release::HumanName;
    let json = br#"{"given":["A",null,"B"],"_given":[null,{"id":"x"},{"id":"y"}]}"#;
    let mut name = Reader::strict().read::<HumanName>(json).unwrap().value;
    name.given.remove(0);
    name.side.remove_item("given", 0);
    let written = |name: &HumanName| String::from_utf8(to_vec(name)).unwrap();
    assert_eq!(
        written(&name),
        r#"{"given":[null,"B"],"_given":[{"id":"x"},{"id":"y"}]}"#
    );
    assert_eq!(
        name.side
            .remove_element("given", Some(1))
            .unwrap()
            .id
            .as_deref(),
        Some("y")
    );
    assert_eq!(
        written(&name),
        r#"{"given":[null,"B"],"_given":[{"id":"x"}]}"#
    );
    name.side.clear_member("given");
    assert_eq!(written(&name), r#"{"given":["B"]}"#);
}

#[test]
fn an_element_set_for_a_member_that_is_none_is_written_and_refused() {
    use super::release::{Element, Patient};
    let mut patient = Patient::default();
    patient.side.set_element(
        "birthdate",
        None,
        Element {
            id: Some("b".into()),
            ..Element::default()
        },
    );
    let error = Patient::from_slice(&patient.to_vec()).unwrap_err();
    assert_eq!(
        error.issues().first().map(|issue| issue.code),
        Some(UnknownMember)
    );
}

#[test]
fn a_field_that_is_set_replaces_what_did_not_fit() {
    use super::release::Patient;
    let json = br#"{"resourceType":"Patient","birthDate":1985,"name":{"given":"A"}}"#;
    let mut patient = Patient::from_slice_lenient(json).unwrap().value;
    assert_eq!(patient.side.misfit("birthDate").unwrap().as_str(), "1985");
    assert!(!patient.side.is_repeated("birthDate"));
    patient.birth_date = Some("1985".parse().unwrap());
    patient.name.push(Default::default());
    let written = String::from_utf8(patient.to_vec()).unwrap();
    assert_eq!(
        written,
        r#"{"resourceType":"Patient","name":[{"given":"A"},{}],"birthDate":"1985"}"#
    );
}

#[test]
fn a_member_that_came_twice_is_told() {
    use super::release::Patient;
    let json = br#"{"resourceType":"Patient","birthDate":"1985","birthDate":"1986"}"#;
    let patient = Patient::from_slice_lenient(json).unwrap().value;
    assert!(patient.side.is_repeated("birthDate") && !patient.side.is_repeated("name"));
}

#[test]
fn places_of_a_padded_list_are_told() {
    use super::release::Address;
    let json = br#"{"line":[null,"1 Invented Terrace",null,"Sampleton"],"_line":[{"id":"a"},null,{"id":"b"},null]}"#;
    let address = Reader::strict().read::<Address>(json).unwrap().value;
    let lines: Vec<&str> = address.line.iter().map(AsRef::as_ref).collect();
    assert_eq!(lines, ["1 Invented Terrace", "Sampleton"]);
    assert_eq!(
        address.side.filled_places("line", address.line.len()),
        [false, true, false, true]
    );
    assert_eq!(
        address.side.element_at("line", 2).unwrap().id.as_deref(),
        Some("b")
    );
}

#[test]
fn ids_and_extensions_of_primitives_can_be_set() {
    use super::release::{Element, HumanName, Patient};
    let element = |id: &str| Element {
        id: Some(id.into()),
        ..Element::default()
    };
    let mut name = HumanName {
        given: ["A".into(), "B".into()].into(),
        ..HumanName::default()
    };
    name.side.set_element("given", Some(1), element("g"));
    name.side.set_element("given", Some(1), element("h"));
    let mut patient = Patient {
        name: [name].into(),
        ..Patient::default()
    };
    patient.side.set_element("birthDate", None, element("b"));
    let written = String::from_utf8(patient.to_vec()).unwrap();
    assert_eq!(
        written,
        r#"{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[null,{"id":"h"}]}],"_birthDate":{"id":"b"}}"#
    );
    assert_eq!(
        Patient::from_slice(written.as_bytes()).unwrap().to_vec(),
        written.as_bytes()
    );
}
