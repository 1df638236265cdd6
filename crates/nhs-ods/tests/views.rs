//! What the typed views of a record give, and that whatever a record lacks or bends is nothing and no
//! panic.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use nhs_fhir_core::primitive::Date;
use nhs_fhir_core::r4;
use nhs_ods::{
    AffiliationEnd, Organization, OrganizationAffiliation, Period, RecordClass, RecordUse,
    RelationshipCode, RoleCode,
};
use serde_json::{Value, json};

fn fixture(name: &str) -> Value {
    let path = format!("{}/tests/fixtures/{name}.json", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

fn organization(json: &Value) -> Organization {
    let reading = r4::Organization::from_slice_lenient(json.to_string().as_bytes()).unwrap();
    reading.value.into()
}

fn affiliation(json: &Value) -> OrganizationAffiliation {
    let json = json.to_string();
    let reading = r4::OrganizationAffiliation::from_slice_lenient(json.as_bytes()).unwrap();
    reading.value.into()
}

fn days(period: &Period) -> (Option<&str>, Option<&str>) {
    (
        period.start.as_ref().map(Date::as_str),
        period.end.as_ref().map(Date::as_str),
    )
}

#[test]
fn organisation_gives_what_its_extensions_say() {
    let trust = organization(&fixture("organization"));
    assert_eq!(trust.ods_code().unwrap().as_str(), "ZQ4");
    assert_eq!(trust.last_changed().unwrap(), "2025-06-19");
    assert_eq!(trust.record_use(), Some(RecordUse::Full));
    assert_eq!(trust.record_class(), Some(RecordClass::Organisation));
    assert_eq!(trust.uprn(), Some("990000314159"));
    assert_eq!(trust.active, Some(true));
    assert_eq!(
        trust.name.as_deref(),
        Some("SALTERSFORD COMMUNITY NHS TRUST")
    );
}

#[test]
fn role_gives_its_code_periods_and_whether_it_lasts() {
    let trust = organization(&fixture("organization"));
    let roles: Vec<_> = trust.roles().collect();
    assert_eq!(roles.len(), 2);
    let role = roles[1];
    assert_eq!(role.instance_id(), Some(58213));
    assert_eq!(role.code(), Some(RoleCode::NhsTrust));
    assert_eq!(role.name(), Some("NHS TRUST"));
    assert_eq!(role.active(), Some(true));
    assert_eq!(days(&role.legal().unwrap()), (Some("2007-09-03"), None));
    assert_eq!(
        days(&role.operational().unwrap()),
        (Some("2007-10"), Some("2031-12-31"))
    );
    assert_eq!(role.extension().extension.len(), 5);
}

#[test]
fn role_that_ods_added_later_is_given_as_it_came() {
    let trust = organization(&fixture("organization"));
    let role = trust.roles().next().unwrap();
    assert_eq!(role.code().unwrap().as_str(), "RO988");
    assert_eq!(role.name(), Some("HARBOUR CLINIC"));
    assert_eq!((role.instance_id(), role.active()), (None, None));
    assert_eq!((role.legal(), role.operational()), (None, None));
}

#[test]
fn record_without_anything_gives_nothing() {
    let bare = organization(&json!({"resourceType": "Organization"}));
    assert_eq!(bare.ods_code(), None);
    assert_eq!(bare.roles().count(), 0);
    assert_eq!(bare.last_changed(), None);
    assert_eq!((bare.record_class(), bare.record_use()), (None, None));
    assert_eq!(bare.uprn(), None);
    let bare = affiliation(&json!({"resourceType": "OrganizationAffiliation"}));
    assert_eq!(
        (bare.relationship(), bare.relationship_name()),
        (None, None)
    );
    assert_eq!(
        (bare.primary_code(), bare.participating_code()),
        (None, None)
    );
    assert_eq!((bare.legal(), bare.operational()), (None, None));
    assert_eq!(bare.instance_id(), None);
}

#[test]
fn values_of_other_types_give_nothing() {
    let mut json = fixture("organization");
    let role = &mut json["extension"][2]["extension"];
    role[0] = json!({"url": "active", "valueString": "true"});
    role[1]["extension"][0] = json!({"url": "period", "valueString": "2007"});
    role[2]["extension"] = json!([]);
    role[3] = json!({"url": "roleCode", "valueString": "RO197"});
    role[4] = json!({"url": "instanceID", "valueString": "58213"});
    json["extension"][0]["extension"][0] = json!({"url": "dateTime", "valueBoolean": true});
    json["address"] = json!([{"extension": [{"url": "x"}, {}]}, "LEEDS"]);
    json["type"] = json!([{"coding": [{"code": "RC1"}, {"system": "urn:x", "code": "RC2"}]}]);
    let bent = organization(&json);
    let role = bent.roles().nth(1).unwrap();
    assert_eq!(
        (role.instance_id(), role.code(), role.name()),
        (None, None, None)
    );
    assert_eq!(
        (role.legal(), role.operational(), role.active()),
        (None, None, None)
    );
    assert_eq!((bent.last_changed(), bent.uprn()), (None, None));
    assert_eq!((bent.record_class(), bent.record_use()), (None, None));
}

#[test]
fn code_comes_from_the_identifier_and_else_from_the_id() {
    let code = |json: Value| organization(&json).ods_code().map(|code| code.to_string());
    let ods = "https://fhir.nhs.uk/Id/ods-organization-code";
    let identifier = |system: &str, value: &str| json!([{"system": system, "value": value}]);
    for (identifier, id, expected) in [
        (identifier(ods, "zx9"), json!("other"), Some("ZX9")),
        (identifier("urn:x", "AAA"), json!("ZX9"), Some("ZX9")),
        (json!([]), json!("ZX9"), Some("ZX9")),
        (json!([]), json!("not-a-code"), None),
    ] {
        let json = json!({"resourceType": "Organization", "id": id, "identifier": identifier});
        assert_eq!(code(json).as_deref(), expected);
    }
}

#[test]
fn relationship_gives_its_code_and_both_ends() {
    let held = affiliation(&fixture("affiliation"));
    assert_eq!(held.relationship(), Some(RelationshipCode::OperatedBy));
    assert_eq!(held.relationship_name(), Some("IS OPERATED BY"));
    assert_eq!(held.primary_code().unwrap().as_str(), "ZN3QD");
    assert_eq!(held.participating_code().unwrap().as_str(), "ZQ4");
    assert_eq!(held.code_at(AffiliationEnd::Primary), held.primary_code());
    assert_eq!(held.instance_id(), Some("830615"));
    assert_eq!(
        days(&held.legal().unwrap()),
        (Some("2009-02"), Some("2022-08-31"))
    );
    assert_eq!(
        days(&held.operational().unwrap()),
        (None, Some("2022-08-14"))
    );
    assert_eq!(held.active, Some(false));
}

#[test]
fn end_is_read_from_any_form_of_reference() {
    let end = |reference: Value| {
        let json = json!({"resourceType": "OrganizationAffiliation", "organization": reference});
        affiliation(&json)
            .primary_code()
            .map(|code| code.to_string())
    };
    let z7a = Some("Z7A".to_owned());
    assert_eq!(end(json!({"reference": "Organization/Z7A"})), z7a);
    assert_eq!(
        end(json!({"reference": "https://host.example/fhir/Organization/Z7A"})),
        z7a
    );
    assert_eq!(end(json!({"identifier": {"value": "Z7A"}})), z7a);
    let other = json!({"system": "urn:x", "value": "AAA"});
    assert_eq!(
        end(json!({"identifier": other, "reference": "Organization/Z7A"})),
        z7a
    );
    assert_eq!(end(json!({"reference": "Location/Z7A"})), None);
    assert_eq!(end(json!({"reference": "#contained"})), None);
    assert_eq!(end(json!({"display": "Z7A"})), None);
}

#[test]
fn resource_is_kept_whole() {
    let json = fixture("organization");
    let resource = organization(&json).into_resource();
    let written: Value = serde_json::from_slice(&resource.to_vec()).unwrap();
    assert_eq!(written, json);
    let json = fixture("affiliation");
    let resource = affiliation(&json).into_resource();
    let written: Value = serde_json::from_slice(&resource.to_vec()).unwrap();
    assert_eq!(written, json);
}
