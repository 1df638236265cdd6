//! A person as JSON: the whole record, or the part of it that a search shows.

use serde_json::{Map, Value, json};

use super::person::{Address, Contact, Death, Name, Person, Sensitivity};
use crate::answer::Put;

const UK_CORE: &str = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-";
const UK_CORE_CODES: &str = "https://fhir.hl7.org.uk/CodeSystem/UKCore-";
const ODS: &str = "https://fhir.nhs.uk/Id/ods-organization-code";

/// The whole record, as a retrieval gives it.
pub(super) fn whole(person: &Person) -> Value {
    record(person, located(person))
}

/// A value without one member of an object in it.
pub(super) fn without(mut value: Value, pointer: &str, name: &str) -> Value {
    let object = value.pointer_mut(pointer).and_then(Value::as_object_mut);
    if let Some(object) = object {
        object.remove(name);
    }
    value
}

/// The same with all that tells where a restricted patient is.
pub(super) fn in_full(person: &Person) -> Value {
    record(person, true)
}

fn record(person: &Person, located: bool) -> Value {
    let mut resource = shown_always(person);
    if named(person) {
        let names = person
            .names
            .iter()
            .enumerate()
            .map(|(place, name)| rendered_name(person, place, name))
            .collect();
        insert_list(&mut resource, "name", names);
    }
    let mut extensions = Vec::new();
    if located {
        let addresses = person.addresses.iter().enumerate();
        insert_list(
            &mut resource,
            "address",
            addresses
                .map(|(place, item)| address(person, place, item))
                .collect(),
        );
        insert_reachable(&mut resource, person);
        if let Some(pharmacy) = person.pharmacy {
            extensions.push(json!({
                "url": format!("{UK_CORE}NominatedPharmacy"),
                "valueReference": { "identifier": { "system": ODS, "value": pharmacy } },
            }));
        }
    }
    if let Some(death) = person.death {
        extensions.push(death_status(death));
    }
    if let Some((code, display, interpreter)) = person.language {
        extensions.push(json!({
            "url": format!("{UK_CORE}NHSCommunication"),
            "extension": [
                { "url": "language", "valueCodeableConcept": uk_core_code("HumanLanguage", code, display) },
                { "url": "interpreterRequired", "valueBoolean": interpreter },
            ],
        }));
    }
    if let Some(times) = person.contact_times {
        let coded = |system: &str, code: &str, display: &str| json!({ "coding": [{ "system": format!("{UK_CORE_CODES}{system}"), "code": code, "display": display }] });
        extensions.push(json!({
            "url": format!("{UK_CORE}ContactPreference"),
            "extension": [
                {
                    "url": "PreferredWrittenCommunicationFormat",
                    "valueCodeableConcept": coded("PreferredWrittenCommunicationFormat", "11", "Large Print"),
                },
                { "url": "PreferredContactMethod", "valueCodeableConcept": coded("PreferredContactMethod", "3", "Telephone") },
                { "url": "PreferredContactTimes", "valueString": times },
            ],
        }));
    }
    if let Some((city, country)) = person.born_in.filter(|_| located) {
        extensions.push(json!({
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
            "valueAddress": { "city": city, "country": country },
        }));
    }
    if let Some(removal) = person.removed {
        let code = json!({
            "system": "https://fhir.nhs.uk/CodeSystem/PDS-RemovalReasonExitCode",
            "code": removal.code,
            "display": removal.display,
        });
        extensions.push(json!({
            "url": "https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration",
            "extension": [
                { "url": "removalFromRegistrationCode", "valueCodeableConcept": { "coding": [code] } },
                { "url": "effectiveTime", "valuePeriod": { "start": format!("{}T00:00:00+00:00", removal.on) } },
            ],
        }));
        resource.insert(
            "managingOrganization".to_owned(),
            organisation(removal.organisation, removal.on),
        );
    }
    insert_list(&mut resource, "extension", extensions);
    Value::Object(resource)
}

/// The part of a whole record that a search shows: current names, the home address, contact details, GP and death.
pub(super) fn found(mut resource: Value) -> Value {
    let Some(members) = resource.as_object_mut() else {
        return resource;
    };
    members.remove("managingOrganization");
    let has_use = |item: &Value, uses: &[&str]| {
        let usage = item.get("use").and_then(Value::as_str);
        usage.is_some_and(|usage| uses.contains(&usage))
    };
    let death = format!("{UK_CORE}DeathNotificationStatus");
    for (list, items) in members.iter_mut() {
        let Value::Array(items) = items else { continue };
        match list.as_str() {
            "name" => items.retain(|name| !has_use(name, &["old", "maiden"])),
            "address" => items.retain(|address| has_use(address, &["home"])),
            "extension" => items
                .retain(|extension| extension.get("url").and_then(Value::as_str) == Some(&death)),
            _ => {}
        }
    }
    members.retain(|_, value| !matches!(value, Value::Array(items) if items.is_empty()));
    resource
}

fn located(person: &Person) -> bool {
    person.sensitivity == Sensitivity::Unrestricted
}

fn named(person: &Person) -> bool {
    person.sensitivity != Sensitivity::VeryRestricted
}

/// What no sensitivity hides.
fn shown_always(person: &Person) -> Map<String, Value> {
    let (code, display) = match person.sensitivity {
        Sensitivity::Unrestricted => ("U", "unrestricted"),
        Sensitivity::Restricted => ("R", "restricted"),
        Sensitivity::VeryRestricted => ("V", "very restricted"),
        Sensitivity::Invalidated => ("REDACTED", "redacted"),
    };
    let security = json!({ "system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": code, "display": display });
    let verified = uk_core_code(
        "NHSNumberVerificationStatus",
        "01",
        "Number present and verified",
    );
    let mut resource = Map::new();
    resource.insert("resourceType".to_owned(), json!("Patient"));
    resource.insert("id".to_owned(), json!(person.number));
    resource.insert(
        "meta".to_owned(),
        json!({ "versionId": person.version.to_string(), "security": [security] }),
    );
    resource.insert(
        "identifier".to_owned(),
        json!([{
            "system": "https://fhir.nhs.uk/Id/nhs-number",
            "value": person.number,
            "extension": [{
                "url": format!("{UK_CORE}NHSNumberVerificationStatus"),
                "valueCodeableConcept": verified,
            }],
        }]),
    );
    let mut plain = |name: &str, value: Option<Value>| {
        if let Some(value) = value {
            resource.insert(name.to_owned(), value);
        }
    };
    plain("gender", person.gender.map(Value::from));
    plain(
        "birthDate",
        person.birth_date.filter(|_| named(person)).map(Value::from),
    );
    plain("multipleBirthInteger", person.birth_order.map(Value::from));
    plain(
        "deceasedDateTime",
        person.death.map(|death| Value::from(death.at)),
    );
    resource
}

fn insert_reachable(resource: &mut Map<String, Value>, person: &Person) {
    let contacts = person.contacts.iter().enumerate();
    insert_list(
        resource,
        "telecom",
        contacts
            .map(|(place, item)| contact(person, place, item))
            .collect(),
    );
    let emergency = person.emergency_phone.map(|phone| {
        json!({
            "id": object_id(person, "emergency", 0),
            "period": { "start": "2019-02-01" },
            "relationship": [{ "coding": [{
                "system": "http://terminology.hl7.org/CodeSystem/v2-0131",
                "code": "C",
                "display": "Emergency Contact",
            }]}],
            "telecom": [{ "system": "phone", "value": phone }],
        })
    });
    insert_list(resource, "contact", emergency.into_iter().collect());
    let practice = person.practice.map(|(code, since)| {
        let mut practice = organisation(code, since);
        practice.put("id", json!(object_id(person, "practice", 0)));
        practice
    });
    insert_list(
        resource,
        "generalPractitioner",
        practice.into_iter().collect(),
    );
}

/// FHIR has no empty lists: one that would be empty is left out.
fn insert_list(resource: &mut Map<String, Value>, name: &str, items: Vec<Value>) {
    if !items.is_empty() {
        resource.insert(name.to_owned(), Value::Array(items));
    }
}

fn rendered_name(person: &Person, place: usize, name: &Name) -> Value {
    let mut value = json!({ "id": object_id(person, "name", place), "use": name.usage, "period": period(name.period) });
    if !name.given.is_empty() {
        value.put("given", json!(name.given));
    }
    if let Some(family) = name.family {
        value.put("family", json!(family));
    }
    if let Some(prefix) = name.prefix {
        value.put("prefix", json!([prefix]));
    }
    if let Some(suffix) = name.suffix {
        value.put("suffix", json!([suffix]));
    }
    value
}

fn address(person: &Person, place: usize, address: &Address) -> Value {
    let mut value = json!({
        "id": object_id(person, "address", place),
        "use": address.usage,
        "period": period(address.period),
        "postalCode": address.postcode,
    });
    if address.keeps_empty_lines {
        // what is missing says so in the parallel list
        let absent = json!({ "extension": [{
            "url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
            "valueCode": "unknown",
        }]});
        value.put(
            "line",
            address
                .lines
                .iter()
                .map(|line| {
                    if line.is_empty() {
                        Value::Null
                    } else {
                        json!(line)
                    }
                })
                .collect(),
        );
        value.put(
            "_line",
            address
                .lines
                .iter()
                .map(|line| {
                    if line.is_empty() {
                        absent.clone()
                    } else {
                        Value::Null
                    }
                })
                .collect(),
        );
    } else {
        value.put(
            "line",
            address
                .lines
                .iter()
                .filter(|line| !line.is_empty())
                .map(|line| json!(line))
                .collect(),
        );
    }
    if let Some(text) = address.text {
        value.put("text", json!(text));
    }
    if let Some(uprn) = address.uprn {
        let system = format!("{UK_CORE_CODES}AddressKeyType");
        value.put(
            "extension",
            json!([{
                "url": format!("{UK_CORE}AddressKey"),
                "extension": [
                    { "url": "type", "valueCoding": { "system": system, "code": "UPRN" } },
                    { "url": "value", "valueString": uprn },
                ],
            }]),
        );
    }
    value
}

fn contact(person: &Person, place: usize, contact: &Contact) -> Value {
    let mut value = json!({
        "id": object_id(person, "contact", place),
        "period": { "start": "2018-07-01" },
        "system": contact.system,
        "value": contact.value,
        "use": contact.usage,
    });
    if contact.textphone {
        value.put(
            "extension",
            json!([{
                "url": format!("{UK_CORE}OtherContactSystem"),
                "valueCoding": {
                    "system": format!("{UK_CORE_CODES}OtherContactSystem"),
                    "code": "textphone",
                    "display": "Minicom (Textphone)",
                },
            }]),
        );
    }
    value
}

fn death_status(death: Death) -> Value {
    let display = match death.status {
        "1" => {
            "Informal - death notice received via an update from a local NHS Organisation such as GP or Trust"
        }
        "2" => "Formal - death notice received from Registrar of Deaths",
        _ => "Removed",
    };
    json!({
        "url": format!("{UK_CORE}DeathNotificationStatus"),
        "extension": [
            {
                "url": "deathNotificationStatus",
                "valueCodeableConcept": uk_core_code("DeathNotificationStatus", death.status, display),
            },
            { "url": "systemEffectiveDate", "valueDateTime": "2023-02-03T00:00:00+00:00" },
        ],
    })
}

fn organisation(ods_code: &str, since: &str) -> Value {
    json!({
        "type": "Organization",
        "identifier": { "system": ODS, "value": ods_code, "period": { "start": since } },
    })
}

fn uk_core_code(system: &str, code: &str, display: &str) -> Value {
    json!({ "coding": [{
        "system": format!("{UK_CORE_CODES}{system}"),
        "version": "1.0.0",
        "code": code,
        "display": display,
    }]})
}

pub(super) fn period((start, end): (&str, Option<&str>)) -> Value {
    match end {
        Some(end) => json!({ "start": start, "end": end }),
        None => json!({ "start": start }),
    }
}

/// Object ids stay the same from run to run: FNV-1a over what they name.
pub(super) fn object_id(person: &Person, kind: &str, place: usize) -> String {
    let named = format!("{}/{kind}/{place}", person.number);
    let hash = named.bytes().fold(0x811C_9DC5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    format!("{hash:08X}")
}
