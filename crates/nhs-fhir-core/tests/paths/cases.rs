//! What each release does alike.

use super::release::codes::{AdministrativeGender, ResourceType};
use super::release::*;
use nhs_fhir_core::Raw;
use nhs_fhir_core::content::{Part, get};
use nhs_fhir_core::json::Reader;
use nhs_fhir_core::primitive::{CodeSet, Date, Decimal, Text};

const PATIENT: &str = r#"{"resourceType":"Patient","id":"p1","meta":{"versionId":"1"},"gender":"female","active":true,
    "name":[{"family":"Sample","given":["Amina",null,"Jane"],"_given":[null,{"id":"g"},null]},{"given":["Mina"]}],
    "birthDate":"1985-07","_birthDate":{"extension":[{"url":"urn:t.x/a[0]","valueString":"noon"}]},
    "multipleBirthInteger":2,"_deceasedDateTime":{"id":"d"},
    "contained":[{"resourceType":"Slot","id":"s","comment":"free"},{"resourceType":"Basic","id":"b"}],
    "extension":[{"url":"urn:a","valueQuantity":{"value":1.50}},{"url":"urn:b","valueCode":"c"}],"shoeSize":[4, 5]}"#;

fn patient() -> Patient {
    Patient::from_slice_lenient(PATIENT.as_bytes())
        .unwrap()
        .value
}

fn texts(patient: &Patient, path: &str) -> Vec<String> {
    let found = get(patient, path).unwrap_or_else(|error| panic!("{path}: {error}"));
    found
        .iter()
        .map(|part| part.text().map_or("-".into(), Into::into))
        .collect()
}

#[test]
fn paths_lead_to_parts() {
    #[rustfmt::skip] // a row for each case
    let cases: &[(&str, &[&str])] = &[
        ("Patient.birthDate", &["1985-07"]),
        ("birthDate", &["1985-07"]),
        ("Resource.id", &["p1"]),
        ("name.given", &["Amina", "-", "Jane", "Mina"]),
        ("Patient.name[1].given", &["Mina"]),
        ("name.given[2]", &["Jane"]),
        ("name.given[9]", &[]),
        ("name[7].given", &[]),
        ("name.given.id", &["g"]),
        ("active", &["true"]),
        ("multipleBirth", &["2"]),
        ("multipleBirthInteger", &["2"]),
        ("multipleBirthBoolean", &[]),
        ("multipleBirth.ofType(integer)", &["2"]),
        ("multipleBirth.ofType(boolean)", &[]),
        // an id and no value
        ("deceased", &["-"]),
        ("deceased.id", &["d"]),
        ("birthDate.extension('urn:t.x/a[0]').value", &["noon"]),
        ("birthDate.extension('urn:t.x/a[0]')[0].value.ofType(string)", &["noon"]),
        ("birthDate.extension('urn:u')", &[]),
        ("extension('urn:a').value.value", &["1.50"]),
        ("extension.value.ofType(Quantity).value", &["1.50"]),
        ("extension.value.ofType(FHIR.code)", &["c"]),
        ("extension.url", &["urn:a", "urn:b"]),
        ("contained.ofType(Slot).comment", &["free"]),
        ("contained.comment", &["free"]),
        ("contained.id", &["s"]),
        ("contained", &["-", "-"]),
        ("contact.name.family", &[]),
        ("contact.relationship.coding.extension.value.coding.code", &[]),
        ("Patient", &["-"]),
    ];
    for (path, found) in cases {
        assert_eq!(texts(&patient(), path), *found, "{path}");
    }
}

#[test]
fn paths_that_the_type_does_not_have_are_refused_with_their_segment() {
    #[rustfmt::skip] // a row for each case
    let cases: &[(&str, &str, &str)] = &[
        ("Patient.nam", "nam", "Patient has no member"),
        ("name.givn", "givn", "HumanName has no member"),
        // nothing is there, yet it is checked
        ("contact.name.givn", "givn", "HumanName has no member"),
        ("link.other.refrence", "refrence", "Reference has no member"),
        ("extension.value.bogus", "bogus", "no type has the member"),
        ("multipleBirth.bogus", "bogus", "Element has no member"),
        ("multipleBirth.ofType(string)", "ofType(string)", "cannot stand"),
        ("name.ofType(Address)", "ofType(Address)", "cannot stand"),
        ("contained.ofType(Sloth)", "ofType(Sloth)", "cannot stand"),
        ("contained.ofType(Slot).commnt", "commnt", "Slot has no member"),
        ("birthDate.value", "value", "Element has no member"),
        ("Observation.status", "Observation", "not the type"),
        ("name.", "", "no segment"),
        ("", "", "no segment"),
        ("name..given", "", "no segment"),
        ("name[x]", "name[x]", "no segment"),
        ("name[-1]", "name[-1]", "no segment"),
        ("name[+1]", "name[+1]", "no segment"),
        ("name.where(use='usual')", "where(use='usual')", "no segment"),
        ("name.first()", "first()", "no segment"),
        ("extension(urn:x)", "extension(urn:x)", "no segment"),
        ("na me", "na me", "no segment"),
    ];
    for (path, segment, words) in cases {
        let error = get(&patient(), path).map(|found| found.len()).unwrap_err();
        assert_eq!(error.segment(), *segment, "{path}");
        assert!(error.to_string().contains(words), "{path}: {error}");
    }
    let long = vec!["extension"; 65].join(".");
    assert!(
        get(&patient(), &long)
            .unwrap_err()
            .to_string()
            .contains("64")
    );
    let wide = format!("{}.bogus", vec!["extension.value"; 30].join("."));
    assert_eq!(get(&patient(), &wide).unwrap_err().segment(), "bogus");
}

#[test]
fn parts_give_typed_values_and_copies() {
    let patient = patient();
    let part = |path: &str| get(&patient, path).unwrap()[0];
    assert_eq!(part("birthDate").value::<Date>().unwrap().month(), Some(7));
    assert_eq!(part("active").value::<bool>(), Some(true));
    assert_eq!(part("multipleBirth").value::<i32>(), Some(2));
    assert_eq!(part("multipleBirth").value::<Text>(), None);
    assert_eq!(
        part("extension.value.value").value::<Decimal>().unwrap(),
        "1.50"
    );
    let gender = part("gender").code::<AdministrativeGender>().unwrap();
    assert!(gender == AdministrativeGender::Female);
    assert_eq!(part("active").code::<AdministrativeGender>(), None);
    assert_eq!(part("name").copy::<HumanName>().unwrap(), patient.name[0]);
    assert_eq!(part("name").copy::<Address>(), None);
    assert_eq!(
        part("contained").copy::<Slot>().unwrap().comment.as_deref(),
        Some("free")
    );
    assert_eq!(part("Patient").copy::<Patient>().unwrap(), patient);
    assert_eq!(part("birthDate").copy::<HumanName>(), None);
    assert_eq!(
        get(&patient, "contained").unwrap()[1]
            .other_resource()
            .unwrap()
            .type_name(),
        "Basic"
    );
    let types: Vec<_> = ["name", "birthDate", "Patient"]
        .map(part)
        .iter()
        .map(Part::type_name)
        .collect();
    assert_eq!(types, ["HumanName", "date", "Patient"]);

    let lenient = Patient::from_slice_lenient(
        br#"{"resourceType":"Patient","birthDate":1985,"name":["A",{"family":"B"}]}"#,
    );
    let odd = lenient.unwrap().value;
    assert_eq!(
        get(&odd, "birthDate").unwrap()[0].misfit().map(Raw::as_str),
        Some("1985")
    );
    let names = get(&odd, "name").unwrap();
    assert_eq!(
        (names[0].misfit().map(Raw::as_str), names[1].type_name()),
        (Some("\"A\""), "HumanName")
    );
}

#[test]
fn every_member_of_every_type_is_reached_by_its_path() {
    for name in ResourceType::CODES {
        let json = format!(r#"{{"resourceType":"{name}"}}"#);
        let resource = Reader::lenient()
            .read::<Resource>(json.as_bytes())
            .unwrap()
            .value;
        assert!(get(&resource, "id").unwrap().is_empty());
        if matches!(resource, Resource::Other(_)) {
            continue;
        }
        assert!(
            get(&resource, "meta.tag.code").unwrap().is_empty(),
            "{name}"
        );
        assert!(get(&resource, "noSuchMember").is_err(), "{name}");
        assert!(
            get(&resource, &format!("{name}.language.extension.value.value")).is_ok(),
            "{name}"
        );
    }
    for path in [
        "Observation.value.ofType(Quantity).unit",
        "Observation.component.value.ofType(CodeableConcept).coding.code",
        "Observation.effective.ofType(dateTime)",
        "Observation.value.coding.code",
    ] {
        assert!(get(&Observation::default(), path).is_ok(), "{path}");
    }
    assert!(
        get(
            &Bundle::default(),
            "entry.resource.ofType(Patient).name.given"
        )
        .is_ok()
    );
    assert!(get(&Bundle::default(), "entry.link.relation").is_ok());
    assert!(get(&Questionnaire::default(), "item.item.item.linkId").is_ok());
}

#[test]
fn debug_of_parts_and_errors_shows_no_content() {
    let patient = patient();
    for path in [
        "birthDate",
        "name",
        "name.given",
        "contained",
        "extension.value",
        "Patient",
    ] {
        let shown = format!("{:?}", get(&patient, path).unwrap());
        for content in ["1985", "Sample", "Amina", "free", "1.50", "noon"] {
            assert!(!shown.contains(content), "{shown}");
        }
    }
}
