//! Each rule that PDS has for the fields of an update, broken once: a row for each, whose fault is told from
//! those of all other rows.

use std::collections::HashMap;

use nhs_pds::{Access, WriteFault};
use serde_json::{Value, json};

use super::fixture;
use super::update_rules::{concept, extension, fault_from, pharmacy, push};

type Change = fn(&mut Value);

const WORKER: Access = Access::HealthcareWorker;
const PATIENT: Access = Access::Patient;

/// Rule, who updates, what is changed, and what the fault says of the field at fault.
#[rustfmt::skip] // a row is a line
const RULES: &[(&str, Access, Change, &str)] = &[
    // versions and the update as a whole
    ("something is changed", WORKER, |_| {}, "nothing is changed"),
    ("only known members", WORKER, |p| p["maritalStatus"] = json!({ "text": "x" }), "not let anyone update"),
    ("ids are PDS's own", WORKER, |p| push(p, "name", json!({ "id": "z", "use": "old", "family": "A" })), "an item of name has an id"),
    // name
    ("one usual name", WORKER, |p| push(p, "name", json!({ "use": "usual", "family": "A" })), "name of use usual may be there 1 times"),
    ("usual name stays", WORKER, |p| { p["name"].as_array_mut().unwrap().remove(0); }, "the usual name cannot be removed"),
    ("usual name does not end", WORKER, |p| p["name"][0]["period"]["end"] = "2025-01-01".into(), "the end of the usual name's period"),
    ("one nickname", WORKER, |p| { for _ in 0..2 { push(p, "name", json!({ "use": "nickname", "family": "A" })) } }, "name of use nickname may be there 1 times"),
    ("use of a name stays", WORKER, |p| p["name"][1]["use"] = "old".into(), "name.use of an item cannot be changed"),
    ("use of a name is known", WORKER, |p| push(p, "name", json!({ "use": "official", "family": "A" })), "name.use must be"),
    ("a name has a use", WORKER, |p| push(p, "name", json!({ "family": "A" })), "name.use is missing"),
    ("suffix starts with a capital", WORKER, |p| p["name"][0]["suffix"] = json!(["phD"]), "name.suffix must be"),
    ("characters of a family name", WORKER, |p| p["name"][0]["family"] = "A_B".into(), "name.family must be"),
    ("characters of a given name", WORKER, |p| p["name"][0]["given"] = json!(["\u{3b1}"]), "name.given must be"),
    ("characters of a prefix", WORKER, |p| p["name"][0]["prefix"] = json!(["M&s"]), "name.prefix must be"),
    ("length of a family name", WORKER, |p| p["name"][0]["family"] = "A".repeat(36).into(), "name.family is longer than 35"),
    ("length of a given name", WORKER, |p| p["name"][0]["given"] = json!(["A".repeat(36)]), "name.given is longer than 35"),
    ("five given names", WORKER, |p| p["name"][0]["given"] = json!(["A", "B", "C", "D", "E", "F"]), "name.given may be there 5 times"),
    ("name does not start later", WORKER, |p| p["name"][0]["period"]["start"] = "2026-01-06".into(), "name.period is in the future"),
    // gender and birthDate
    ("gender stays", WORKER, |p| remove(p, "gender"), "gender cannot be removed"),
    ("gender other is read only", WORKER, |p| p["gender"] = "other".into(), "gender has a value that PDS gives"),
    ("birthDate stays", WORKER, |p| remove(p, "birthDate"), "birthDate cannot be removed"),
    ("birthDate is whole", WORKER, |p| p["birthDate"] = "1971-10".into(), "birthDate must be"),
    ("birthDate is not to come", WORKER, |p| p["birthDate"] = "2026-01-06".into(), "birthDate is in the future"),
    ("birthDate is before death", WORKER, |p| die(p, "1971-10-07T00:00:00+00:00", "1"), "deceasedDateTime is before birthDate"),
    // death
    ("date of death is UTC", WORKER, |p| die(p, "2026-01-02T00:00:00+01:00", "1"), "deceasedDateTime must be"),
    ("date of death is not to come", WORKER, |p| die(p, "2026-01-06T00:00:00+00:00", "1"), "deceasedDateTime is in the future"),
    ("date and status go together", WORKER, |p| p["deceasedDateTime"] = "2026-01-02T00:00:00+00:00".into(), "must be sent together"),
    ("status U is read only", WORKER, |p| die(p, "2026-01-02T00:00:00+00:00", "U"), "DeathNotificationStatus has a value that PDS gives"),
    ("status is known", WORKER, |p| die(p, "2026-01-02T00:00:00+00:00", "3"), "DeathNotificationStatus must be"),
    ("no effective date", WORKER, |p| { die(p, "2026-01-02T00:00:00+00:00", "1"); push(&mut p["extension"][0], "extension", json!({ "url": "systemEffectiveDate", "valueDateTime": "2026-01-02" })) }, "systemEffectiveDate must be left out"),
    // address
    ("one home address", WORKER, |p| add_address(p, json!({ "use": "home" })), "address of use home may be there 1 times"),
    ("one temporary address", WORKER, |p| { for _ in 0..2 { add_address(p, temp()) } }, "address of use temp may be there 1 times"),
    ("one address for correspondence", WORKER, |p| { for _ in 0..2 { add_address(p, billing()) } }, "address of use billing may be there 1 times"),
    ("work address is read only", WORKER, |p| add_address(p, json!({ "use": "work" })), "address.use has a value that PDS gives"),
    ("use of an address is known", WORKER, |p| add_address(p, json!({ "use": "old" })), "address.use must be"),
    ("use of an address stays", WORKER, |p| p["address"][0]["use"] = "temp".into(), "address.use of an item cannot be changed"),
    ("temporary address ends", WORKER, |p| { add_address(p, json!({ "use": "temp", "text": "Holiday Home", "period": { "start": "2026-01-01" } })) }, "of a temporary address is missing"),
    ("temporary address ends within 90 days", WORKER, |p| { add_address(p, json!({ "use": "temp", "text": "Holiday Home", "period": { "start": "2026-01-01", "end": "2026-04-02" } })) }, "temporary address may last 90 days"),
    ("temporary address has a kind", WORKER, |p| { add_address(p, json!({ "use": "temp", "text": "Castle", "period": { "start": "2026-01-01", "end": "2026-02-01" } })) }, "address.text must be"),
    ("address for correspondence ends", WORKER, |p| { add_address(p, json!({ "use": "billing", "period": { "start": "2026-01-01" } })) }, "of an address for correspondence is missing"),
    ("address for correspondence ends within 366 days", WORKER, |p| { add_address(p, json!({ "use": "billing", "period": { "start": "2026-01-01", "end": "2027-01-03" } })) }, "correspondence may last 366 days"),
    ("address has lines 1 or 2, and 4", WORKER, |p| p["address"][0]["line"] = json!(["", "14 Weavers Lane"]), "address.line needs"),
    ("address has five lines", WORKER, |p| p["address"][0]["line"] = json!(["A", "B", "C", "D", "E", "F"]), "address.line may be there 5 times"),
    ("address does not start later", WORKER, |p| p["address"][0]["period"]["start"] = "2026-01-06".into(), "address.period is in the future"),
    ("a period ends after its start", WORKER, |p| p["address"][0]["period"]["end"] = "2014-05-31".into(), "address.period ends before it starts"),
    ("a period has a start", WORKER, |p| p["address"][0]["period"] = json!({ "end": "2026-01-01" }), "address.period is missing"),
    // telecom
    ("system of a contact is known", WORKER, |p| { push(p, "telecom", json!({ "system": "pager", "use": "work", "value": "1" })) }, "telecom.system must be phone, fax"),
    ("use of a contact is known", WORKER, |p| { push(p, "telecom", json!({ "system": "phone", "use": "old", "value": "1" })) }, "telecom.use must be"),
    ("one of each system and use", WORKER, |p| { push(p, "telecom", json!({ "system": "phone", "use": "mobile", "value": "1" })) }, "telecom of the same system and use may be"),
    ("system and use stay", WORKER, |p| p["telecom"][0]["use"] = "work".into(), "telecom.use or telecom.system of an item cannot"),
    ("form of an email address", WORKER, |p| p["telecom"][1]["value"] = "nobody".into(), "telecom.value must be an email"),
    ("a contact has a value", WORKER, |p| push(p, "telecom", json!({ "system": "phone", "use": "work" })), "telecom.value is missing"),
    ("contact does not start later", WORKER, |p| p["telecom"][0]["period"]["start"] = "2026-01-06".into(), "telecom.period is in the future"),
    // emergency contact
    ("emergency contacts only", WORKER, |p| emergency(p, "N", json!({ "system": "phone", "value": "1" })), "contact.relationship must be"),
    ("no use in an emergency contact", WORKER, |p| { emergency(p, "C", json!({ "system": "phone", "value": "1", "use": "home" })) }, "contact.telecom.use must be left out"),
    ("no fax in an emergency contact", WORKER, |p| emergency(p, "C", json!({ "system": "fax", "value": "1" })), "must be phone, email or other"),
    ("period stands at the contact", WORKER, |p| { emergency(p, "C", json!({ "system": "phone", "value": "1", "period": { "start": "2026-01-01" } })) }, "contact.telecom.period must be left out"),
    // practice, managing organisation, birth order
    ("one practice", WORKER, |p| { push(p, "generalPractitioner", json!({ "identifier": ods("Y90002") })) }, "generalPractitioner may be there 1 times"),
    ("practice has an ODS code", WORKER, |p| p["generalPractitioner"][0]["identifier"]["value"] = "?".into(), "generalPractitioner must be"),
    ("practice does not end", WORKER, |p| p["generalPractitioner"][0]["identifier"]["period"]["end"] = "2026-01-01".into(), "the end of generalPractitioner must"),
    ("managing organisation has an ODS code", WORKER, |p| p["managingOrganization"] = json!({ "identifier": { "value": "Y90002" } }), "managingOrganization must be"),
    ("order of birth is 1 to 9", WORKER, |p| p["multipleBirthInteger"] = 10.into(), "multipleBirthInteger must be"),
    // extensions
    ("one pharmacy of a kind", WORKER, |p| { for _ in 0..2 { push(p, "extension", pharmacy("FZ002")) } }, "NominatedPharmacy may be there 1 times"),
    ("pharmacy has an ODS code", WORKER, |p| push(p, "extension", pharmacy("!")), "NominatedPharmacy must be"),
    ("pharmacy has no period", WORKER, |p| { push(p, "extension", pharmacy("FZ002")); p["extension"][0]["valueReference"]["identifier"]["period"] = json!({ "start": "2026-01-01" }) }, "the period of a nominated pharmacy must"),
    ("birth place says something", WORKER, |p| born_in(p, json!({ "text": "x" })), "city, district or country of patient-birthPlace is missing"),
    ("country of birth is known", WORKER, |p| born_in(p, json!({ "country": "5" })), "country of patient-birthPlace must be"),
    ("language is not English", WORKER, |p| speaks(p, &[concept("language", "en")]), "must not be English"),
    ("language is of the list", WORKER, |p| speaks(p, &[concept("language", "zz")]), "language of NHSCommunication must be"),
    ("language is there", WORKER, |p| { speaks(p, &[json!({ "url": "interpreterRequired", "valueBoolean": true })]) }, "language of NHSCommunication is missing"),
    ("times need a method", WORKER, |p| prefers(p, &[times("am")]), "PreferredContactTimes needs"),
    ("times have 40 characters", WORKER, |p| { prefers(p, &[concept("PreferredContactMethod", "1"), times(&"x".repeat(41))]) }, "PreferredContactTimes is longer than 40"),
    ("method is of the list", WORKER, |p| prefers(p, &[concept("PreferredContactMethod", "9")]), "PreferredContactMethod must be"),
    ("written format is of the list", WORKER, |p| prefers(p, &[concept("PreferredWrittenCommunicationFormat", "14")]), "PreferredWrittenCommunicationFormat must be"),
    // patients themselves
    ("not their name", PATIENT, |p| p["name"][0]["family"] = "Ashdown".into(), "name cannot be updated with patient access"),
    ("not their gender", PATIENT, |p| p["gender"] = "male".into(), "gender cannot be updated with patient access"),
    ("not their birthDate", PATIENT, |p| p["birthDate"] = "1971-10-09".into(), "birthDate cannot be updated with patient access"),
    ("not their death", PATIENT, |p| p["deceasedDateTime"] = "2026-01-02T00:00:00+00:00".into(), "deceasedDateTime cannot be updated with patient"),
    ("not their practice", PATIENT, |p| p["generalPractitioner"][0]["identifier"]["value"] = "Y90002".into(), "generalPractitioner cannot be updated with patient"),
    ("not their landline", PATIENT, |p| { push(p, "telecom", json!({ "system": "phone", "use": "home", "value": "1" })) }, "telecom cannot be updated with patient access"),
    ("not their preferences", PATIENT, |p| prefers(p, &[concept("PreferredContactMethod", "1")]), "extension cannot be updated with patient access"),
];

/// Rules about what the record held before: what it held, the change, the fault.
#[rustfmt::skip] // a row is a line
const AFTERWARDS: &[(&str, Change, Change, &str)] = &[
    ("formal death stays", |p| die(p, DIED, "2"), |p| p["deceasedDateTime"] = "2026-01-01T00:00:00+00:00".into(), "the death is formal"),
    ("date of death stays", |p| die(p, DIED, "1"), |p| remove(p, "deceasedDateTime"), "deceasedDateTime cannot be removed"),
    ("status of death stays", |p| die(p, DIED, "1"), |p| remove(p, "extension"), "DeathNotificationStatus cannot be removed"),
    ("interpreter stays", |p| { speaks(p, &[concept("language", "cy"), json!({ "url": "interpreterRequired", "valueBoolean": true })]) }, |p| { p["extension"][0]["extension"].as_array_mut().unwrap().pop(); }, "interpreterRequired cannot be removed"),
];

const DIED: &str = "2026-01-02T00:00:00+00:00";

fn remove(patient: &mut Value, member: &str) {
    patient.as_object_mut().unwrap().remove(member);
}

fn die(patient: &mut Value, at: &str, status: &str) {
    patient["deceasedDateTime"] = at.into();
    let parts = json!({ "extension": [concept("deathNotificationStatus", status)] });
    push(
        patient,
        "extension",
        extension("DeathNotificationStatus", parts),
    );
}

fn add_address(patient: &mut Value, mut address: Value) {
    address["line"] = json!(["", "3 Quay Street", "", "Northmoor", ""]);
    address["postalCode"] = "XQ1 6GH".into();
    push(patient, "address", address);
}

fn temp() -> Value {
    json!({ "use": "temp", "text": "Holiday Home", "period": { "start": "2026-01-01", "end": "2026-02-01" } })
}

fn billing() -> Value {
    json!({ "use": "billing", "period": { "start": "2026-01-01", "end": "2026-12-01" } })
}

fn emergency(patient: &mut Value, code: &str, telecom: Value) {
    let relationship = json!([{ "coding": [{ "code": code }] }]);
    push(
        patient,
        "contact",
        json!({ "relationship": relationship, "telecom": [telecom] }),
    );
}

fn ods(code: &str) -> Value {
    json!({ "system": "https://fhir.nhs.uk/Id/ods-organization-code", "value": code })
}

fn born_in(patient: &mut Value, place: Value) {
    let url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
    push(
        patient,
        "extension",
        json!({ "url": url, "valueAddress": place }),
    );
}

fn speaks(patient: &mut Value, parts: &[Value]) {
    push(
        patient,
        "extension",
        extension("NHSCommunication", json!({ "extension": parts })),
    );
}

fn prefers(patient: &mut Value, parts: &[Value]) {
    push(
        patient,
        "extension",
        extension("ContactPreference", json!({ "extension": parts })),
    );
}

fn times(text: &str) -> Value {
    json!({ "url": "PreferredContactTimes", "valueString": text })
}

#[test]
fn each_rule_has_a_fault_of_its_own() {
    let mut told: HashMap<String, &str> = HashMap::new();
    let mut check = |rule: &'static str, fault: Option<WriteFault>, words: &str| {
        let fault = fault.unwrap_or_else(|| panic!("{rule}: nothing is at fault"));
        let text = fault.to_string();
        assert!(text.contains(words), "{rule}: {text}");
        if let Some(other) = told.insert(text, rule) {
            panic!("{rule} is told like {other}: {fault}");
        }
    };
    for (rule, access, change, words) in RULES {
        check(rule, fault_from(fixture("patient"), *access, change), words);
    }
    for (rule, held, change, words) in AFTERWARDS {
        let mut before = fixture("patient");
        held(&mut before);
        check(rule, fault_from(before, WORKER, change), words);
    }
}

/// What the rules allow at their edges.
#[test]
fn what_the_rules_allow_passes() {
    #[rustfmt::skip] // a row is a line
    let allowed: &[(Access, Change)] = &[
        (WORKER, |p| {
            p["name"][0]["family"] = "O'Brien-M\u{fc}ller St. \u{17d} 2".into();
        }),
        (WORKER, |p| p["name"][0]["family"] = "A".repeat(35).into()),
        (WORKER, |p| {
            p["name"][0]["given"] = json!(["A", "B", "C", "D", "E"]);
        }),
        (WORKER, |p| p["gender"] = "unknown".into()),
        (WORKER, |p| p["multipleBirthInteger"] = 9.into()),
        (WORKER, |p| p["birthDate"] = "2026-01-05".into()),
        (WORKER, |p| die(p, "2026-01-05T00:00:00+00:00", "1")),
        (WORKER, |p| {
            add_address(p, temp());
            add_address(p, billing());
        }),
        (WORKER, |p| {
            add_address(
                p,
                json!({ "use": "temp", "text": "Mobile Home", "period": { "start": "2026-01-01", "end": "2026-04-01" } }),
            );
        }),
        (WORKER, |p| {
            p["address"][0]["line"] = json!([]);
            p["address"][0]["postalCode"] = "ZZ99 3VZ".into();
        }),
        (WORKER, |p| {
            p["telecom"][1]["value"] = format!("{}@example.com", "a".repeat(77)).into();
        }),
        (WORKER, |p| born_in(p, json!({ "country": "4" }))),
        (WORKER, |p| speaks(p, &[concept("language", "q5")])),
        (WORKER, |p| {
            prefers(
                p,
                &[
                    concept("PreferredContactMethod", "8"),
                    times(&"x".repeat(40)),
                ],
            );
        }),
        (PATIENT, |p| {
            p["address"][0]["postalCode"] = "XQ1 6GJ".into();
        }),
        (PATIENT, |p| p["telecom"][0]["value"] = "07700900111".into()),
        (PATIENT, |p| push(p, "extension", pharmacy("FZ002"))),
        (PATIENT, |p| speaks(p, &[concept("language", "cy")])),
        (PATIENT, |p| born_in(p, json!({ "city": "Northmoor" }))),
        (PATIENT, |p| {
            emergency(p, "C", json!({ "system": "phone", "value": "07700900119" }));
        }),
    ];
    for (place, (access, change)) in allowed.iter().enumerate() {
        assert_eq!(
            fault_from(fixture("patient"), *access, change),
            None,
            "{place}"
        );
    }
}
