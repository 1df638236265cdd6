//! A patient of the shape that PDS gives, and a searchset of them.

use super::elements::{date, human_name, nhs_number, verified_nhs_number};
use super::json::{Json, list, number, object};
use super::random::Random;
use super::terms::{FAMILY, GIVEN, HL7_TERMS, ODS, TOWNS, UK_CORE};

/// A search's answer of so many patients.
pub fn searchset(count: u64) -> Json {
    let entries: Vec<Json> = (1..=count)
        .map(|seed| {
            let patient = patient(seed);
            let id = patient.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
            object! {
                "fullUrl": format!("https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient/{id}"),
                "search": object! {"score": number(["1", "0.9542", "0.90", "0.75"][seed as usize % 4])},
                "resource": patient,
            }
        })
        .collect();
    object! {
        "resourceType": "Bundle", "type": "searchset", "timestamp": "2024-06-01T10:00:00+00:00", "total": count, "entry": entries,
    }
}

/// A patient, most of it extensions, addresses and contacts: about 6 kB.
pub fn patient(seed: u64) -> Json {
    let random = &mut Random::new(seed);
    let number = nhs_number(seed * 11);
    object! {
        "resourceType": "Patient",
        "id": number.as_str(),
        "identifier": list![verified_nhs_number(&number)],
        "meta": object! {
            "versionId": random.between(1, 40).to_string(),
            "security": list![object! {
                "system": format!("{HL7_TERMS}v3-Confidentiality"), "code": "U", "display": "unrestricted"}],
        },
        "name": list![human_name(random, "usual"), human_name(random, "nickname")],
        "gender": *random.pick(&["female", "male", "other", "unknown"]),
        "birthDate": date(random),
        "_birthDate": object! {"extension": list![object! {
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthTime", "valueDateTime": "2004-10-22T14:05:00+01:00"}]},
        "multipleBirthInteger": random.between(1, 3),
        "generalPractitioner": list![organisation("254406A3", "Y12345")],
        "managingOrganization": organisation("M254406", "Y23456"),
        "extension": extensions(random),
        "telecom": telecom(random),
        "contact": list![contact(random)],
        "address": list![address(random, "home"), address(random, "temp")],
    }
}

fn core(name: &str) -> String {
    format!("{UK_CORE}Extension-UKCore-{name}")
}

fn concept(system: &str, code: &str, display: &str) -> Json {
    object! {"coding": list![object! {
        "system": format!("https://fhir.hl7.org.uk/CodeSystem/UKCore-{system}"),
        "version": "1.0.0", "code": code, "display": display,
    }]}
}

fn fixed_period() -> Json {
    object! {"start": "2020-01-01", "end": "2031-12-31"}
}

fn organisation(id: &str, code: &str) -> Json {
    object! {"id": id, "type": "Organization", "identifier": object! {
    "system": ODS, "value": code, "period": fixed_period()}}
}

fn pharmacy(name: &str, code: &str) -> Json {
    object! {"url": core(name), "valueReference": object! {"identifier": object! {"system": ODS, "value": code}}}
}

fn extensions(random: &mut Random) -> Json {
    list![
        pharmacy("NominatedPharmacy", "Y56789"),
        pharmacy("PreferredDispenserOrganization", "Y23456"),
        pharmacy("MedicalApplianceSupplier", "Y34567"),
        object! {"url": core("DeathNotificationStatus"), "extension": list![
        object! {"url": "deathNotificationStatus", "valueCodeableConcept":
            concept("DeathNotificationStatus", "U", "Removed")},
        object! {"url": "systemEffectiveDate", "valueDateTime": "2021-10-22T00:00:00+00:00"}]},
        object! {"url": core("NHSCommunication"), "extension": list![
        object! {"url": "language", "valueCodeableConcept": concept("HumanLanguage", "fr", "French")},
        object! {"url": "interpreterRequired", "valueBoolean": random.chance(50)}]},
        object! {"url": core("ContactPreference"), "extension": list![
        object! {"url": "PreferredWrittenCommunicationFormat", "valueCodeableConcept":
            concept("PreferredWrittenCommunicationFormat", "12", "Braille")},
        object! {"url": "PreferredContactMethod", "valueCodeableConcept": concept("PreferredContactMethod", "1", "Letter")},
        object! {"url": "PreferredContactTimes", "valueString": "Not after 7pm"}]},
        object! {"url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace", "valueAddress": object! {
        "city": *random.pick(&TOWNS), "district": "Exampleshire", "country": "GBR"}},
        object! {"url": core("DeathNotificationStatus"), "extension": list![
        object! {"url": "removalFromRegistration", "valueString": "None on the record"}]},
    ]
}

fn telecom(random: &mut Random) -> Json {
    let phone = format!("01632960{:03}", random.below(1000));
    let email = format!(
        "{}.{}@example.com",
        random.pick(&GIVEN),
        random.pick(&FAMILY)
    )
    .to_lowercase();
    list![
        object! {"id": "789", "period": fixed_period(), "system": "phone", "value": phone.as_str(), "use": "home"},
        object! {"id": "790", "period": fixed_period(), "system": "email", "value": email, "use": "home"},
        object! {"id": "OC789", "period": fixed_period(), "system": "other", "value": phone, "use": "home",
        "extension": list![object! {"url": core("OtherContactSystem"), "valueCoding": object! {
            "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-OtherContactSystem",
            "code": "textphone", "display": "Minicom (Textphone)"}}]},
    ]
}

fn contact(random: &mut Random) -> Json {
    object! {
        "id": "C123", "period": fixed_period(),
        "relationship": list![object! {"coding": list![object! {
            "system": format!("{HL7_TERMS}v2-0131"), "code": "C", "display": "Emergency Contact"}]}],
        "telecom": list![object! {"system": "phone", "value": format!("01632960{:03}", random.below(1000))}],
    }
}

fn address(random: &mut Random, usage: &str) -> Json {
    let line = format!("{} Invented Terrace", random.between(1, 200));
    let town = *random.pick(&TOWNS);
    object! {
        "id": random.between(100, 999).to_string(), "use": usage, "period": fixed_period(),
        "line": list![line.as_str(), "Back Row", town, "Exampleshire", "United Kingdom"],
        "text": format!("{line}, Back Row, {town}, Exampleshire, ZZ99 3VZ"),
        "postalCode": "ZZ99 3VZ",
        "extension": list![object! {"url": core("AddressKey"), "extension": list![
            object! {"url": "type", "valueCoding": object! {
                "system": "https://fhir.hl7.org.uk/CodeSystem/UKCore-AddressKeyType", "code": "PAF"}},
            object! {"url": "value", "valueString": random.between(10_000_000, 99_999_999).to_string()}]}],
    }
}
