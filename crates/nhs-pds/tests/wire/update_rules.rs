//! The rules of an update, each broken once.

use chrono::NaiveDate;
use nhs_fhir_core::r4::Patient;
use nhs_http::testing::response;
use nhs_pds::{Access, PatientPatch, PatientRecord, Retrieved, Versioned, WriteFault};
use serde_json::{Value, json};

use super::{fixture, number};

const UKC: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 5).unwrap()
}

pub(super) fn record_of(body: &Value) -> Versioned<PatientRecord> {
    let response = response(200, &[("etag", r#"W/"7""#)], body.to_string()).unwrap();
    let answer = Retrieved::read(number(), &response).unwrap();
    answer.value.current().unwrap()
}

/// What a change of the fixture's JSON breaks.
pub(super) fn fault_as(access: Access, change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_from(fixture("patient"), access, change)
}

pub(super) fn fault(change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_as(Access::HealthcareWorker, change)
}

pub(super) fn fault_from(
    before: Value,
    access: Access,
    change: impl FnOnce(&mut Value),
) -> Option<WriteFault> {
    let mut after = before.clone();
    change(&mut after);
    let after = Patient::from_slice_lenient(after.to_string().as_bytes());
    let patch = PatientPatch::between(&record_of(&before), after.unwrap().value, today());
    patch.unwrap().check(access).err()
}

pub(super) fn push(patient: &mut Value, list: &str, item: Value) {
    if patient[list].is_null() {
        patient[list] = json!([]);
    }
    patient[list].as_array_mut().unwrap().push(item);
}

pub(super) fn extension(name: &str, mut value: Value) -> Value {
    value["url"] = format!("{UKC}{name}").into();
    value
}

pub(super) fn concept(url: &str, code: &str) -> Value {
    json!({ "url": url, "valueCodeableConcept": { "coding": [{ "code": code }] } })
}

fn death(code: &str) -> Value {
    let parts = json!({ "extension": [concept("deathNotificationStatus", code)] });
    extension("DeathNotificationStatus", parts)
}

pub(super) fn pharmacy(code: &str) -> Value {
    extension(
        "NominatedPharmacy",
        json!({ "valueReference": { "identifier": {
            "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": code } } }),
    )
}

#[test]
fn names_keep_their_rules() {
    let field = "name.use";
    assert_eq!(
        fault(|p| p["name"][1]["use"] = "old".into()),
        Some(WriteFault::KindChanged { field })
    );
    let field = "the usual name";
    assert_eq!(
        fault(|p| {
            p["name"].as_array_mut().unwrap().remove(0);
        }),
        Some(WriteFault::NotRemovable { field })
    );
    let field = "name of use usual";
    let second = json!({ "use": "usual", "family": "B" });
    assert_eq!(
        fault(|p| push(p, "name", second)),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    let nickname = || json!({ "use": "nickname", "given": ["B"] });
    let field = "name of use nickname";
    assert_eq!(fault(|p| push(p, "name", nickname())), None);
    assert_eq!(
        fault(|p| {
            push(p, "name", nickname());
            push(p, "name", nickname());
        }),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    let field = "the end of the usual name's period";
    assert_eq!(
        fault(|p| p["name"][0]["period"]["end"] = "2025-01-01".into()),
        Some(WriteFault::NotAllowed { field })
    );
    assert_eq!(
        fault(|p| p["name"][0]["given"] = json!(["A", "B", "C", "D", "E", "F"])),
        Some(WriteFault::TooMany {
            field: "name.given",
            most: 5
        })
    );
    assert_eq!(
        fault(|p| p["name"][0]["given"] = json!(["A".repeat(36)])),
        Some(WriteFault::TooLong {
            field: "name.given",
            most: 35
        })
    );
    for (member, text) in [
        ("family", "M\u{fc}ller\u{3b1}"),
        ("family", "A&B"),
        ("given", "A_B"),
    ] {
        let value = if member == "given" {
            json!([text])
        } else {
            text.into()
        };
        assert!(matches!(
            fault(|p| p["name"][0][member] = value),
            Some(WriteFault::Malformed { .. })
        ));
    }
    assert_eq!(
        fault(|p| p["name"][0]["family"] = "O'Brien-M\u{fc}ller St. \u{17d}".into()),
        None
    );
    assert!(matches!(
        fault(|p| p["name"][0]["suffix"] = json!(["phD"])),
        Some(WriteFault::Malformed {
            field: "name.suffix",
            ..
        })
    ));
}

#[test]
fn dates_and_single_values_keep_their_rules() {
    let set = |member: &'static str, value: Value| fault(move |p| p[member] = value);
    let field = "gender";
    assert_eq!(
        set(field, "other".into()),
        Some(WriteFault::ReadOnlyValue { field })
    );
    let gone = |member: &'static str| {
        fault(move |p| {
            p.as_object_mut().unwrap().remove(member);
        })
    };
    assert_eq!(gone(field), Some(WriteFault::NotRemovable { field }));
    let field = "birthDate";
    assert_eq!(gone(field), Some(WriteFault::NotRemovable { field }));
    assert_eq!(
        set(field, "2026-01-06".into()),
        Some(WriteFault::InFuture { field })
    );
    assert!(matches!(
        set(field, "1971".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert_eq!(set("multipleBirthInteger", 2.into()), None);
    assert!(matches!(
        set("multipleBirthInteger", 10.into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert_eq!(
        set("maritalStatus", json!({ "text": "x" })),
        Some(WriteFault::ReadOnly)
    );
    assert_eq!(set("active", true.into()), Some(WriteFault::ReadOnly));
}

#[test]
fn death_and_its_status_go_together() {
    let die = |at: &'static str, code: Option<&'static str>| {
        fault(move |p| {
            p["deceasedDateTime"] = at.into();
            if let Some(code) = code {
                push(p, "extension", death(code));
            }
        })
    };
    let day = "2026-01-02T00:00:00+00:00";
    assert_eq!(die(day, Some("1")), None);
    assert_eq!(die(day, None), Some(WriteFault::DeathIncomplete));
    assert_eq!(
        fault(|p| push(p, "extension", death("1"))),
        Some(WriteFault::DeathIncomplete)
    );
    assert!(matches!(
        die(day, Some("U")),
        Some(WriteFault::ReadOnlyValue { .. })
    ));
    assert!(matches!(
        die("2026-01-02T00:00:00+01:00", Some("1")),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        die("2026-01-02", Some("1")),
        Some(WriteFault::Malformed { .. })
    ));
    let field = "deceasedDateTime";
    assert_eq!(
        die("2026-01-06T00:00:00+00:00", Some("1")),
        Some(WriteFault::InFuture { field })
    );
    assert_eq!(
        die("1970-01-01T00:00:00+00:00", Some("1")),
        Some(WriteFault::DeathBeforeBirth)
    );

    let mut dead = fixture("patient");
    dead["deceasedDateTime"] = day.into();
    let with = |code: &str| {
        let mut dead = dead.clone();
        push(&mut dead, "extension", death(code));
        dead
    };
    let earlier = |p: &mut Value| p["deceasedDateTime"] = "2026-01-01T00:00:00+00:00".into();
    let worker = Access::HealthcareWorker;
    assert_eq!(fault_from(with("1"), worker, earlier), None);
    assert_eq!(
        fault_from(with("2"), worker, earlier),
        Some(WriteFault::FormalDeath)
    );
    let revived = |p: &mut Value| {
        p.as_object_mut().unwrap().remove("deceasedDateTime");
    };
    assert_eq!(
        fault_from(with("1"), worker, revived),
        Some(WriteFault::NotRemovable { field })
    );
    let untold = |p: &mut Value| p["extension"] = json!([]);
    let field = "DeathNotificationStatus";
    assert_eq!(
        fault_from(with("1"), worker, untold),
        Some(WriteFault::NotRemovable { field })
    );
}

#[test]
fn addresses_keep_their_rules() {
    let temp = |change: fn(&mut Value)| {
        let mut address = json!({ "use": "temp", "text": "Holiday Home",
            "period": { "start": "2026-01-01", "end": "2026-02-01" },
            "line": ["", "3 Quay Street", "", "Northmoor", ""], "postalCode": "XQ1 6GH" });
        change(&mut address);
        fault(move |p| push(p, "address", address))
    };
    assert_eq!(temp(|_| {}), None);
    assert_eq!(
        temp(|a| a["text"] = "Elsewhere".into()).map(|f| f.to_string().contains("address.text")),
        Some(true)
    );
    assert!(matches!(
        temp(|a| a["period"] = json!({ "start": "2026-01-01" })),
        Some(WriteFault::Missing { .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["end"] = "2026-04-02".into()),
        Some(WriteFault::TooLongPeriod { days: 90, .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["end"] = "2025-04-02".into()),
        Some(WriteFault::EndsBeforeStart { .. })
    ));
    assert!(matches!(
        temp(|a| a["period"]["start"] = "2026-01-06".into()),
        Some(WriteFault::InFuture { .. })
    ));
    assert_eq!(
        temp(|a| a["line"] = json!(["", "3 Quay Street"])),
        Some(WriteFault::AddressLines)
    );
    assert_eq!(
        temp(|a| {
            a["line"] = json!([]);
            a["postalCode"] = "ZZ99 3VZ".into();
        }),
        None
    );
    assert_eq!(
        temp(|a| {
            a["line"] = json!([]);
            a["extension"] = json!([extension(
                "AddressKey",
                json!({ "extension": [
            { "url": "type", "valueCoding": { "code": "PAF" } }, { "url": "value", "valueString": "12345678" }] })
            )]);
        }),
        None
    );
    assert!(matches!(
        temp(|a| a["use"] = "work".into()),
        Some(WriteFault::ReadOnlyValue { .. })
    ));
    assert!(matches!(
        temp(|a| a["use"] = "old".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        temp(|a| a["use"] = "home".into()),
        Some(WriteFault::TooMany { .. })
    ));
    assert!(matches!(
        temp(|a| {
            a["use"] = "billing".into();
            a["period"]["end"] = "2027-01-03".into();
        }),
        Some(WriteFault::TooLongPeriod { days: 366, .. })
    ));
    assert!(matches!(
        temp(|a| a["id"] = "made up".into()),
        Some(WriteFault::UnknownId { .. })
    ));
}
