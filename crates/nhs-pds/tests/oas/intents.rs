//! An update by each intent.

use nhs_fhir_core::r4::codes::{AddressUse, ContactPointSystem, ContactPointUse, NameUse};
use nhs_fhir_core::r4::{self, Address, HumanName};
use nhs_http::testing::response;
use nhs_pds::{Gender, OdsCode, PatientPatch, Retrieved};
use serde_json::{Value, json};

use crate::{day, number};

fn patch() -> PatientPatch {
    let path = format!("{}/tests/fixtures/patient.json", env!("CARGO_MANIFEST_DIR"));
    let body = std::fs::read(path).unwrap();
    let response = response(200, &[("etag", r#"W/"7""#)], body).unwrap();
    let answer = Retrieved::read(number(), &response).unwrap();
    let record = answer.value.current().unwrap();
    PatientPatch::of(&record, day("2026-01-05")).unwrap()
}

pub(crate) fn from_json<T>(json: &Value, read: impl Fn(&[u8]) -> T) -> T {
    read(json.to_string().as_bytes())
}

fn address(of: &str) -> Address {
    let json = json!({ "resourceType": "Patient", "address": [{ "text": of,
        "period": { "start": "2026-01-01", "end": "2026-02-01" },
        "line": ["", "3 Quay Street", "", "Northmoor", ""], "postalCode": "XQ1 6GH" }] });
    let patient = from_json(&json, |bytes| {
        r4::Patient::from_slice_lenient(bytes).unwrap().value
    });
    patient.address.iter().next().unwrap().clone()
}

/// An update by each intent, with its name.
pub(crate) fn intents() -> Vec<(&'static str, PatientPatch)> {
    let name = |given: &'static str| HumanName {
        family: Some("Ashdown".into()),
        given: [given.into()].into(),
        prefix: ["Dr".into()].into(),
        ..HumanName::default()
    };
    let nickname = HumanName {
        r#use: Some(NameUse::Nickname.into()),
        ..name("Bea")
    };
    let code = |text: &str| OdsCode::parse(text).unwrap();
    let home = Address {
        period: None,
        text: None,
        ..address("")
    };
    let place = Address {
        city: Some("Northmoor".into()),
        country: Some("GBR".into()),
        ..Address::default()
    };
    let (phone, email) = (ContactPointSystem::Phone, ContactPointSystem::Email);
    let mobile = ContactPointUse::Mobile;
    vec![
        ("set_usual_name", patch().set_usual_name(name("Beatrix"))),
        ("add_name", patch().add_name(nickname)),
        ("remove_names", patch().remove_names(NameUse::Maiden)),
        ("set_gender", patch().set_gender(Gender::Male)),
        ("set_birth_date", patch().set_birth_date(day("1971-10-09"))),
        ("set_home_address", patch().set_home_address(home)),
        (
            "add_temporary_address",
            patch().add_temporary_address(address("Holiday Home")),
        ),
        (
            "set_correspondence_address",
            patch().set_correspondence_address(Address {
                text: None,
                ..address("")
            }),
        ),
        (
            "remove_addresses",
            patch().remove_addresses(AddressUse::Home),
        ),
        (
            "set_telecom, replaced",
            patch().set_telecom(phone, mobile, "07700900111").unwrap(),
        ),
        (
            "set_telecom, added",
            patch()
                .set_telecom(email, ContactPointUse::Work, "b@example.com")
                .unwrap(),
        ),
        ("remove_telecom", patch().remove_telecom(phone, mobile)),
        (
            "add_emergency_contact",
            patch().add_emergency_contact("07700900119").unwrap(),
        ),
        (
            "set_general_practice",
            patch().set_general_practice(code("Y90002")),
        ),
        (
            "set_nominated_pharmacy",
            patch().set_nominated_pharmacy(Some(code("FZ002"))),
        ),
        (
            "set_dispensing_doctor",
            patch().set_dispensing_doctor(Some(code("Y90003"))),
        ),
        (
            "set_appliance_supplier",
            patch().set_appliance_supplier(Some(code("FZ003"))),
        ),
        (
            "record_informal_death",
            patch().record_informal_death(day("2026-01-02")).unwrap(),
        ),
        (
            "set_communication",
            patch().set_communication("cy", true).unwrap(),
        ),
        (
            "set_contact_preference",
            patch()
                .set_contact_preference("3", Some("not at 8am"), Some("11"))
                .unwrap(),
        ),
        ("set_birth_place", patch().set_birth_place(Some(place))),
        (
            "edit",
            patch().edit(|patient| {
                patient.multiple_birth = Some(r4::PatientMultipleBirth::Integer(2));
            }),
        ),
    ]
}
