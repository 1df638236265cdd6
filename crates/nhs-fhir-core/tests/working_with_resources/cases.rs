//! What each release does alike.

use super::release::codes::{AddressUse, ContactPointSystem, ContactPointUse, NameUse};
use super::release::*;
use chrono::NaiveDate;
use nhs_fhir_core::identifier::{NhsNumber, UnclearIdentifier, system};
use nhs_fhir_core::json::Reader;
use nhs_fhir_core::primitive::{Date, DateTime, InvalidPrimitive};

type Outcome = Result<(), InvalidPrimitive>;

fn day(text: &str) -> NaiveDate {
    Date::parse(text).unwrap().to_naive_date().unwrap()
}

fn patient(members: &str) -> Patient {
    let json = format!(r#"{{"resourceType":"Patient",{members}}}"#);
    Patient::from_slice_lenient(json.as_bytes()).unwrap().value
}

#[test]
fn extensions_are_found_by_url_at_every_level() {
    let patient = patient(
        r#""extension":[{"url":"urn:a","extension":[{"url":"x","valueString":"1"}]},{"url":"urn:b","valueBoolean":true},
           {"url":"urn:a","extension":[{"url":"y","valueString":"2"},{"url":"x","valueString":"3"}]}],
           "birthDate":"1985","_birthDate":{"extension":[{"url":"urn:t","valueString":"noon"}]},
           "name":[{"given":["A",null],"_given":[null,{"extension":[{"url":"urn:g","valueString":"none"}]}]}]"#,
    );
    let text = |found: Option<&Extension>| match found.map(|extension| extension.value.clone()) {
        Some(Some(Value::String(text))) => Some(text.as_str().to_owned()),
        _ => None,
    };
    let list = &patient.extension;
    assert_eq!(list.by_url("urn:a").unwrap().extension.len(), 1);
    assert_eq!(list.all_by_url("urn:a").count(), 2);
    assert!(list.by_url("urn:A").is_none() && list.by_url("").is_none());
    assert_eq!(text(list.nested(&["urn:a", "x"])), Some("1".into()));
    // the first outer one has no such part, so the second is looked at
    assert_eq!(text(list.nested(&["urn:a", "y"])), Some("2".into()));
    assert_eq!(list.all_nested(&["urn:a", "x"]).len(), 2);
    assert!(list.nested(&[]).is_none() && list.nested(&["urn:b", "x"]).is_none());
    assert_eq!(
        text(patient.side.extension("birthDate", "urn:t")),
        Some("noon".into())
    );
    assert_eq!(patient.side.extension("deceasedBoolean", "urn:t"), None);
    let name = &patient.name[0];
    assert_eq!(
        text(name.side.extension_at("given", 1, "urn:g")),
        Some("none".into())
    );
    assert_eq!(name.side.extension_at("given", 0, "urn:g"), None);
}

#[test]
fn identifiers_are_found_under_any_name_of_their_system() {
    let patient = patient(
        r#""identifier":[{"value":"0"},{"system":"https://fhir.hl7.org.uk/Id/ODS-code"},
           {"system":"https://fhir.nhs.uk/id/ods-organization-code","value":"RR8"},{"system":"urn:x","value":"1"}]"#,
    );
    let list = &patient.identifier;
    assert_eq!(list.all_by_system(system::ODS_ORGANISATION).count(), 2);
    assert_eq!(list.value_of(system::ODS_ORGANISATION), Some("RR8"));
    assert_eq!(
        list.by_system("https://fhir.hl7.org.uk/Id/ODS-code")
            .unwrap()
            .value,
        None
    );
    assert_eq!(list.value_of("urn:x"), Some("1"));
    assert!(list.by_system(system::ODS_SITE).is_none());
}

#[test]
fn nhs_number_is_that_of_the_identifiers_or_an_error() {
    let current = r#"{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000018"}"#;
    let number = NhsNumber::parse("9990000018").unwrap();
    let of = |identifiers: &str| {
        patient(&format!(
            r#""id":"9990001014","identifier":[{identifiers}]"#
        ))
        .nhs_number()
    };

    assert_eq!(of(current), Ok(Some(number)));
    assert_eq!(of(&format!("{current},{current}")), Ok(Some(number)));
    assert_eq!(
        of(&current.replace("https://fhir.nhs.uk", "http://fhir.nhs.net")),
        Ok(Some(number))
    );
    assert_eq!(of(r#"{"value":"9990000018"}"#), Ok(None));
    assert_eq!(
        of(r#"{"system":"https://fhir.nhs.uk/Id/nhs-number"}"#),
        Ok(None)
    );

    let other = current.replace("9990000018", "9990001014");
    assert_eq!(
        of(&format!("{current},{other}")),
        Err(UnclearIdentifier::Conflicting)
    );
    let old = other.replace("{", r#"{"use":"old","#);
    assert_eq!(of(&format!("{old},{current}")), Ok(Some(number)));

    assert!(matches!(
        of(&current.replace("18\"", "19\"")),
        Err(UnclearIdentifier::Invalid(_))
    ));
    for unreadable in [
        current.replace("\"9990000018\"", "9990000018"),
        current.replace("}", r#","value":"9990001014"}"#),
        current.replace("\"https://fhir.nhs.uk/Id/nhs-number\"", "[1]"),
        current.replace("{", r#"{"use":5,"#),
        format!("{current},\"9990001014\""),
    ] {
        assert_eq!(
            of(&unreadable),
            Err(UnclearIdentifier::Unreadable),
            "{unreadable}"
        );
    }
    let twice = patient(&format!(
        r#""identifier":[{current}],"identifier":[{other}]"#
    ));
    assert_eq!(twice.nhs_number(), Err(UnclearIdentifier::Unreadable));
}

#[test]
fn what_makes_a_number_unclear_is_said_without_the_number() {
    let wrong = patient(
        r#""identifier":[{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9990000019"}]"#,
    );
    let error = wrong.nhs_number().unwrap_err();
    let conflict = UnclearIdentifier::Conflicting;
    let shown = format!(
        "{error} {error:?} {conflict} {:?}",
        UnclearIdentifier::Unreadable
    );
    assert!(!shown.contains("999"), "{shown}");
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn codes_are_found_by_system_and_words_by_their_rank() -> Outcome {
    let concept = CodeableConcept::new("http://read.info/readctv3", "H33..")?
        .with_coding(Coding::new(system::SNOMED_CT, "195967001")?.with_display("Asthma"))
        .with_coding(Coding {
            user_selected: Some(true),
            ..Coding::new("urn:local", "A1")?.with_display("Wheeze")
        });
    assert_eq!(concept.code_of(system::READ_CTV3), Some("H33.."));
    assert!(concept.has(system::READ_CTV3, "H33..") && !concept.has(system::SNOMED_CT, "H33.."));
    assert_eq!(concept.code_of(system::DMD), None);
    assert_eq!(concept.shown(), Some("Wheeze"));
    assert_eq!(
        concept.with_text("Asthma, chronic").shown(),
        Some("Asthma, chronic")
    );
    assert_eq!(CodeableConcept::default().shown(), None);
    Ok(())
}

#[test]
fn preferred_name_is_current_and_never_an_old_or_nickname() {
    let name = |members: &str| patient(&format!(r#""name":[{members}]"#)).name;
    let given = |names: &Many<HumanName>, on: &str| {
        names
            .preferred(day(on))
            .and_then(|name| name.family.as_deref().map(str::to_owned))
    };
    let all = name(
        r#"{"use":"old","family":"A"},{"use":"nickname","family":"B"},{"family":"C"},{"use":"official","family":"D"},
           {"use":"usual","family":"E","period":{"start":"2020","end":"2021-06"}},{"use":"usual","family":"F","period":{"start":"2022"}}"#,
    );
    assert_eq!(given(&all, "2021-06-30"), Some("E".into()));
    assert_eq!(given(&all, "2021-07-01"), Some("D".into()));
    assert_eq!(given(&all, "2022-01-01"), Some("F".into()));
    assert_eq!(
        all.by_use(NameUse::Nickname).unwrap().family.as_deref(),
        Some("B")
    );
    assert_eq!(
        given(
            &name(r#"{"use":"maiden","family":"A"},{"family":"C"}"#),
            "2024-01-01"
        ),
        Some("C".into())
    );
    assert_eq!(
        given(
            &name(
                r#"{"use":"temp","family":"A"},{"use":"pet","family":"B"},{"use":5,"family":"G"}"#
            ),
            "2024-01-01"
        ),
        None
    );
}

#[test]
fn telecoms_and_addresses_are_found_by_kind_use_and_day() -> Outcome {
    let telecom = [
        ContactPoint::phone("01632 960001")?.with_use(ContactPointUse::Old),
        ContactPoint::phone("01632 960002")?.with_use(ContactPointUse::Home),
        ContactPoint {
            rank: Some(1),
            ..ContactPoint::phone("07700 900003")?.with_use(ContactPointUse::Mobile)
        },
        ContactPoint::email("a@example.org")?,
    ];
    let address = |text: &str, period| Address {
        r#use: Some(AddressUse::Home.into()),
        text: Some(text.into()),
        period: Some(nhs_fhir_core::Boxed::new(period)),
        ..Address::default()
    };
    let patient = Patient {
        telecom: telecom.into(),
        address: [
            address(
                "then",
                Period::between(DateTime::parse("2001")?, DateTime::parse("2009-03-31")?)?,
            ),
            address("now", Period::starting(DateTime::parse("2009-04-01")?)),
        ]
        .into(),
        ..Patient::default()
    };
    let (phone, today) = (ContactPointSystem::Phone, day("2026-01-05"));
    assert_eq!(patient.telecom.by_system(phone).count(), 3);
    assert_eq!(
        patient.telecom.preferred(phone, today).unwrap().rank,
        Some(1)
    );
    assert!(
        patient
            .telecom
            .by_use(phone, ContactPointUse::Home)
            .is_some()
    );
    assert!(
        patient
            .telecom
            .by_use(ContactPointSystem::Email, ContactPointUse::Home)
            .is_none()
    );
    let home = |on| {
        patient
            .address
            .by_use(AddressUse::Home, day(on))
            .and_then(|home| home.text.as_deref())
    };
    assert_eq!(home("2009-03-31"), Some("then"));
    assert_eq!(home("2009-04-01"), Some("now"));
    assert_eq!(home("2000-12-31"), None);
    Ok(())
}

#[test]
fn periods_contain_what_is_certainly_within_them() -> Outcome {
    let at = |text| DateTime::parse(text);
    let period = Period::between(at("2012-02-01")?, at("2012-02-03")?)?;
    for (text, within) in [
        ("2012-02-03T10:00:00+01:00", Some(true)),
        ("2012-02-01", Some(true)),
        ("2012-02-02", Some(true)),
        ("2012-02-02T12:00:00Z", None),
        ("2012-02", None),
        ("2012-01-31", Some(false)),
        ("2012-02-05T12:00:00Z", Some(false)),
        ("2013", Some(false)),
    ] {
        assert_eq!(period.contains(&at(text)?), within, "{text}");
    }
    assert_eq!(Period::default().contains(&at("2012")?), Some(true));
    assert!(Period::between(at("2013")?, at("2012-12")?).is_err());
    assert!(Period::between(at("2012")?, at("2012-02")?).is_ok());
    Ok(())
}

#[test]
fn days_of_a_period_include_both_ends_and_all_that_a_partial_end_means() {
    let covered = |start: &str, end: &str, on: &str| {
        let at = |text: &str| DateTime::parse(text).ok();
        Period {
            start: at(start),
            end: at(end),
            ..Period::default()
        }
        .covers(day(on))
    };
    assert!(covered("", "", "2026-01-05"));
    assert!(
        covered("2020-01-02", "2020-03-04", "2020-01-02")
            && covered("2020-01-02", "2020-03-04", "2020-03-04")
    );
    assert!(
        !covered("2020-01-02", "2020-03-04", "2020-01-01")
            && !covered("2020-01-02", "2020-03-04", "2020-03-05")
    );
    assert!(covered("2020-01-02T09:00:00+00:00", "", "2020-01-02"));
    assert!(covered("", "2020", "2020-12-31") && !covered("", "2020", "2021-01-01"));
    assert!(covered("", "2020-02", "2020-02-29") && !covered("", "2020-02", "2020-03-01"));
    assert!(covered("2020", "", "2020-01-01") && !covered("2020", "", "2019-12-31"));
}

#[test]
fn codes_and_texts_of_values_are_given_whatever_holds_them() -> Outcome {
    let coding = Coding::new("urn:x", "a")?;
    assert_eq!(Value::from(coding.clone()).code(), Some("a"));
    assert_eq!(
        Value::from(CodeableConcept::of_text("x")?.with_coding(coding)).code(),
        Some("a")
    );
    assert_eq!(Value::Code("b".parse()?).code(), Some("b"));
    assert_eq!(Value::from("b").code(), None);
    assert_eq!(Value::from("b").text(), Some("b"));
    assert_eq!(Value::from(5).text(), None);
    Ok(())
}

#[test]
fn resources_give_what_all_types_have() {
    let read = |json: &str| {
        Reader::lenient()
            .read::<Resource>(json.as_bytes())
            .unwrap()
            .value
    };
    let mut resource = read(
        r#"{"resourceType":"Patient","id":"1","meta":{"versionId":"2"},"contained":[{"resourceType":"Slot","id":"s"}]}"#,
    );
    assert_eq!(resource.id().unwrap().as_str(), "1");
    assert_eq!(
        resource
            .meta()
            .unwrap()
            .version_id
            .as_ref()
            .unwrap()
            .as_str(),
        "2"
    );
    assert!(resource.contained()[0].get::<Slot>().is_some());
    resource.get_mut::<Patient>().unwrap().active = Some(true);
    assert_eq!(resource.get::<Patient>().unwrap().active, Some(true));
    assert!(resource.get::<Slot>().is_none() && resource.get_mut::<Slot>().is_none());
    let other = read(r#"{"resourceType":"Basic","id":"1"}"#);
    assert!(other.id().is_none() && other.contained().is_empty());
    let patient = resource.get::<Patient>().unwrap();
    assert_eq!(patient.contained.of_type::<Slot>().count(), 1);
    let slot = Reference::to_contained("s").unwrap();
    assert!(patient.contained.resolve(&slot).found().is_some());
    assert_eq!(<Patient as ResourceType>::NAME, "Patient");
}
