//! URIs of editions, versions and value sets.

use chrono::NaiveDate;
use nhs_fhir_core::terminology::{
    InvalidSnomedUri, Members, SctidProblem, SnomedCode, SnomedEdition, SnomedValueSet,
};
use proptest::prelude::*;

fn code(text: &str) -> SnomedCode {
    SnomedCode::parse(text).unwrap()
}

#[test]
fn editions_and_versions_are_written_and_read() {
    let uk = "http://snomed.info/sct/83821000000107";
    assert_eq!(SnomedEdition::UK.to_string(), uk);
    assert_eq!(SnomedEdition::parse(uk), Ok(SnomedEdition::UK));

    let version = SnomedEdition::parse(&format!("{uk}/version/20210804")).unwrap();
    assert_eq!(version.published(), NaiveDate::from_ymd_opt(2021, 8, 4));
    assert_eq!(version.module(), code("83821000000107"));
    assert_eq!(version.edition(), SnomedEdition::UK);
    assert_eq!(version.to_string(), format!("{uk}/version/20210804"));

    let other = SnomedEdition::parse("https://snomed.info/sct/731000124108").unwrap();
    assert_eq!(other, SnomedEdition::of_module(code("731000124108")));
    assert_eq!(
        format!("{other:?}"),
        "SnomedEdition(http://snomed.info/sct/731000124108)"
    );
}

#[test]
fn what_is_no_edition_is_refused_with_its_reason() {
    let uk = "http://snomed.info/sct/83821000000107";
    for text in [
        "",
        "http://snomed.info/sct",
        "http://snomed.info/id/22298006",
        "83821000000107",
    ] {
        assert_eq!(
            SnomedEdition::parse(text),
            Err(InvalidSnomedUri::Base),
            "{text}"
        );
    }
    for rest in [
        "/",
        "/version",
        "/version/",
        "/version/2021",
        "/version/20210230",
        "/version/20210804/",
        "/x/20210804",
    ] {
        let text = format!("{uk}{rest}");
        assert_eq!(
            SnomedEdition::parse(&text),
            Err(InvalidSnomedUri::Version),
            "{text}"
        );
    }
    for (module, due) in [
        ("", SctidProblem::Length),
        ("US1000124", SctidProblem::Character { position: 0 }),
        ("83821000000108", SctidProblem::CheckDigit),
    ] {
        match SnomedEdition::parse(&format!("http://snomed.info/sct/{module}")) {
            Err(InvalidSnomedUri::Concept(error)) => assert_eq!(error.problem(), due),
            other => panic!("{module}: {other:?}"),
        }
    }
}

#[test]
fn value_sets_are_written_and_read() {
    let refset = code("999000541000001108");
    let version = SnomedEdition::UK.at(NaiveDate::from_ymd_opt(2021, 12, 22).unwrap());
    let uk = "http://snomed.info/sct/83821000000107/version/20211222";
    for (value_set, uri) in [
        (SnomedValueSet::all(), "http://snomed.info/sct?fhir_vs".to_owned()),
        (SnomedValueSet::all().of_edition(version), format!("{uk}?fhir_vs")),
        (SnomedValueSet::refsets(), "http://snomed.info/sct?fhir_vs=refset".to_owned()),
        (
            SnomedValueSet::refset(refset).of_edition(version),
            format!("{uk}?fhir_vs=refset/999000541000001108"),
        ),
        (
            SnomedValueSet::is_a(code("138875005")),
            "http://snomed.info/sct?fhir_vs=isa/138875005".to_owned(),
        ),
        (
            SnomedValueSet::ecl("<! 362981000 |\u{e9}| OR ^ 999000541000001108"),
            "http://snomed.info/sct?fhir_vs=ecl/%3C%21%20362981000%20%7C%C3%A9%7C%20OR%20%5E%20999000541000001108"
                .to_owned(),
        ),
    ] {
        assert_eq!(value_set.to_string(), uri);
        assert_eq!(SnomedValueSet::parse(&uri), Ok(value_set));
    }
}

#[test]
fn constraints_are_read_however_they_are_encoded() {
    for uri in [
        "http://snomed.info/sct?fhir_vs=ecl/<< 22298006",
        "http://snomed.info/sct?fhir_vs=ecl/%3C%3C%2022298006",
        "http://snomed.info/sct?fhir_vs=ecl/%3c%3c%2022298006",
        "http://snomed.info/sct?fhir_vs=ecl%2F%3C%3C%2022298006",
    ] {
        let found = SnomedValueSet::parse(uri).unwrap();
        assert_eq!(
            found.members(),
            &Members::Ecl("<< 22298006".into()),
            "{uri}"
        );
        assert_eq!(found.edition(), None);
    }
}

#[test]
fn what_is_no_value_set_is_refused_with_its_reason() {
    let parse = |rest: &str| SnomedValueSet::parse(&format!("http://snomed.info/sct{rest}"));
    for rest in ["", "?", "?fhir_cm=1", "s?fhir_vs"] {
        assert!(matches!(parse(rest), Err(InvalidSnomedUri::Base)), "{rest}");
    }
    for rest in [
        "?fhir_vsx",
        "?fhir_vs=",
        "?fhir_vs=isa",
        "?fhir_vs=ecl/",
        "?fhir_vs=ecl",
        "?fhir_vs=kind/22298006",
    ] {
        assert_eq!(parse(rest), Err(InvalidSnomedUri::Members), "{rest}");
    }
    for rest in ["?fhir_vs=ecl/%3", "?fhir_vs=ecl/%zz", "?fhir_vs=ecl/%FF"] {
        assert_eq!(parse(rest), Err(InvalidSnomedUri::Encoding), "{rest}");
    }
    for rest in [
        "?fhir_vs=isa/",
        "?fhir_vs=refset/22298007",
        "?fhir_vs=isa/37436014",
    ] {
        assert!(
            matches!(parse(rest), Err(InvalidSnomedUri::Concept(_))),
            "{rest}"
        );
    }
    assert!(matches!(
        parse("/1?fhir_vs"),
        Err(InvalidSnomedUri::Concept(_))
    ));
}

#[test]
fn debug_and_errors_hide_what_is_asked_for() {
    let asked = SnomedValueSet::ecl("<< 22298006");
    assert_eq!(
        format!("{asked:?} {:?}", asked.members()),
        "SnomedValueSet(Ecl) Ecl"
    );
    let error = SnomedValueSet::parse("http://snomed.info/sct?fhir_vs=isa/22298007").unwrap_err();
    assert!(!format!("{error} {error:?}").contains("222980"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_constraint_comes_back(constraint in any::<String>().prop_filter("not empty", |text| !text.is_empty())) {
        let asked = SnomedValueSet::ecl(constraint);
        let uri = asked.to_string();
        prop_assert!(uri.is_ascii() && !uri.contains(' '));
        prop_assert_eq!(SnomedValueSet::parse(&uri), Ok(asked));
    }

    #[test]
    fn text_of_any_kind_does_no_harm(text in any::<String>(), rest in "[/a-z0-9%=?_]{0,40}") {
        let near = format!("http://snomed.info/sct{rest}");
        for text in [text, near] {
            let _ = SnomedEdition::parse(&text);
            if let Ok(found) = SnomedValueSet::parse(&text) {
                prop_assert_eq!(SnomedValueSet::parse(&found.to_string()), Ok(found));
            }
        }
    }
}
