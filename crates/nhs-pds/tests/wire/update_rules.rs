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
fn fault_as(access: Access, change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_from(fixture("patient"), access, change)
}

fn fault(change: impl FnOnce(&mut Value)) -> Option<WriteFault> {
    fault_as(Access::HealthcareWorker, change)
}

fn fault_from(
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

fn push(patient: &mut Value, list: &str, item: Value) {
    if patient[list].is_null() {
        patient[list] = json!([]);
    }
    patient[list].as_array_mut().unwrap().push(item);
}

fn extension(name: &str, mut value: Value) -> Value {
    value["url"] = format!("{UKC}{name}").into();
    value
}

fn concept(url: &str, code: &str) -> Value {
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

#[test]
fn contacts_keep_their_rules() {
    let telecom = |value: Value| fault(move |p| push(p, "telecom", value));
    let field = "telecom of the same system and use";
    assert_eq!(
        telecom(json!({ "system": "phone", "use": "work", "value": "1" })),
        None
    );
    assert_eq!(
        telecom(json!({ "system": "phone", "use": "mobile", "value": "1" })),
        Some(WriteFault::TooMany { field, most: 1 })
    );
    assert!(matches!(
        telecom(json!({ "system": "pager", "use": "work", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        telecom(json!({ "system": "phone", "use": "old", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    for email in ["a@b.c", "nobody", "a b@example.com", "a@@example.com"] {
        assert!(matches!(
            telecom(json!({ "system": "email", "use": "work", "value": email })),
            Some(WriteFault::Malformed { .. })
        ));
    }
    assert!(matches!(
        fault(|p| p["telecom"][0]["use"] = "work".into()),
        Some(WriteFault::KindChanged { .. })
    ));
    assert!(matches!(
        telecom(
            json!({ "system": "phone", "use": "work", "value": "1", "period": { "start": "2026-01-06" } })
        ),
        Some(WriteFault::InFuture { .. })
    ));

    let contact = |code: &str, telecom: Value| {
        let item =
            json!({ "relationship": [{ "coding": [{ "code": code }] }], "telecom": [telecom] });
        fault(move |p| push(p, "contact", item))
    };
    let phone = || json!({ "system": "phone", "value": "07700900119" });
    assert_eq!(contact("C", phone()), None);
    assert!(matches!(
        contact("N", phone()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        contact("C", json!({ "system": "fax", "value": "1" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        contact(
            "C",
            json!({ "system": "phone", "use": "home", "value": "1" })
        ),
        Some(WriteFault::NotAllowed { .. })
    ));
}

#[test]
fn practice_and_extensions_keep_their_rules() {
    let practice = json!({ "identifier": { "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": "Y90002" } });
    assert!(matches!(
        fault(|p| push(p, "generalPractitioner", practice)),
        Some(WriteFault::TooMany { .. })
    ));
    assert!(matches!(
        fault(|p| p["generalPractitioner"][0]["identifier"]["value"] = "?".into()),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        fault(|p| p["generalPractitioner"][0]["identifier"]["period"]["end"] = "2026-01-01".into()),
        Some(WriteFault::NotAllowed { .. })
    ));

    let add = |item: Value| fault(move |p| push(p, "extension", item));
    assert_eq!(add(pharmacy("Y12345")), None);
    assert!(matches!(
        add(pharmacy("!")),
        Some(WriteFault::Malformed { .. })
    ));
    let mut dated = pharmacy("Y12345");
    dated["valueReference"]["identifier"]["period"] = json!({ "start": "2020-01-01" });
    assert!(matches!(add(dated), Some(WriteFault::NotAllowed { .. })));
    assert!(matches!(
        fault(|p| {
            push(p, "extension", pharmacy("Y12345"));
            push(p, "extension", pharmacy("Y12346"));
        }),
        Some(WriteFault::TooMany { .. })
    ));
    assert_eq!(
        add(json!({ "url": "https://example.org/x", "valueString": "x" })),
        Some(WriteFault::ReadOnly)
    );

    let place = |value: Value| {
        add(
            json!({ "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", "valueAddress": value }),
        )
    };
    assert_eq!(place(json!({ "country": "GBR" })), None);
    assert_eq!(place(json!({ "country": "10" })), None);
    assert!(matches!(
        place(json!({ "country": "5" })),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        place(json!({ "text": "x" })),
        Some(WriteFault::Missing { .. })
    ));

    let speaks = |code: &str| {
        add(extension(
            "NHSCommunication",
            json!({ "extension": [concept("language", code)] }),
        ))
    };
    assert_eq!(speaks("q4"), None);
    assert_eq!(speaks("en"), Some(WriteFault::EnglishLanguage));
    assert!(matches!(speaks("q9"), Some(WriteFault::Malformed { .. })));
    let mut spoken = fixture("patient");
    let interpreter = json!({ "url": "interpreterRequired", "valueBoolean": true });
    push(
        &mut spoken,
        "extension",
        extension(
            "NHSCommunication",
            json!({ "extension": [concept("language", "cy"), interpreter] }),
        ),
    );
    let without = |p: &mut Value| {
        p["extension"][0]["extension"].as_array_mut().unwrap().pop();
    };
    assert_eq!(
        fault_from(spoken, Access::HealthcareWorker, without),
        Some(WriteFault::NotRemovable {
            field: "interpreterRequired"
        })
    );

    let prefers = |parts: Value| {
        add(extension(
            "ContactPreference",
            json!({ "extension": parts }),
        ))
    };
    let times = |text: &str| json!({ "url": "PreferredContactTimes", "valueString": text });
    assert_eq!(
        prefers(json!([concept("PreferredContactMethod", "1"), times("am")])),
        None
    );
    assert_eq!(
        prefers(json!([times("am")])),
        Some(WriteFault::TimesWithoutMethod)
    );
    assert!(matches!(
        prefers(json!([
            concept("PreferredContactMethod", "1"),
            times(&"x".repeat(41))
        ])),
        Some(WriteFault::TooLong { .. })
    ));
    assert!(matches!(
        prefers(json!([concept("PreferredContactMethod", "9")])),
        Some(WriteFault::Malformed { .. })
    ));
    assert!(matches!(
        prefers(json!([concept(
            "PreferredWrittenCommunicationFormat",
            "14"
        )])),
        Some(WriteFault::Malformed { .. })
    ));
}

#[test]
fn patients_may_update_less() {
    let patient = Access::Patient;
    let field = "gender";
    assert_eq!(
        fault_as(patient, |p| p["gender"] = "male".into()),
        Some(WriteFault::NotForPatients { field })
    );
    assert_eq!(
        fault_as(patient, |p| p["telecom"][0]["value"] = "07700900111".into()),
        None
    );
    let landline = json!({ "system": "phone", "use": "home", "value": "1" });
    assert_eq!(
        fault_as(patient, |p| push(p, "telecom", landline)),
        Some(WriteFault::NotForPatients { field: "telecom" })
    );
    assert_eq!(
        fault_as(patient, |p| push(p, "extension", pharmacy("Y12345"))),
        None
    );
    let preference = extension(
        "ContactPreference",
        json!({ "extension": [concept("PreferredContactMethod", "1")] }),
    );
    assert_eq!(
        fault_as(patient, |p| push(p, "extension", preference)),
        Some(WriteFault::NotForPatients { field: "extension" })
    );
}
