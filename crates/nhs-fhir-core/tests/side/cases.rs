//! What each release does alike.

use nhs_fhir_core::IssueCode::UnknownMember;
use nhs_fhir_core::json::{Reader, to_vec};

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
