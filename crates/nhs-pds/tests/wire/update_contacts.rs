//! The rules of an update for contacts, practice and extensions, and what patients may update.

use nhs_pds::{Access, WriteFault};
use serde_json::{Value, json};

use super::fixture;
use super::update_rules::{concept, extension, fault, fault_as, fault_from, pharmacy, push};

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
