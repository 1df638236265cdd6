//! Which numbers and texts are identifiers, and why the others are not.

use nhs_fhir_core::terminology::{
    Component, DmdCode, InvalidSctid, Sctid, SctidProblem, Snomed, SnomedCode, SnomedDescriptionId,
    SnomedRelationshipId, namespace,
};
use proptest::prelude::*;

fn problem(text: &str) -> SctidProblem {
    Sctid::parse(text).unwrap_err().problem()
}

#[test]
fn each_fault_is_told_apart() {
    let character = |position| SctidProblem::Character { position };
    for (text, due) in [
        (" 86290005", SctidProblem::Blank),
        ("394595002 ", SctidProblem::Blank),
        ("\u{a0}22298006", SctidProblem::Blank),
        ("TBD", character(0)),
        ("2229800\u{e9}", character(7)),
        ("222\u{663}8006", character(3)),
        ("-22298006", character(0)),
        ("+22298006", character(0)),
        ("71341001:272741003=7771000", character(8)),
        ("022298006", SctidProblem::LeadingZero),
        ("0", SctidProblem::LeadingZero),
        ("", SctidProblem::Length),
        ("1003", SctidProblem::Length),
        ("1000000000000000000", SctidProblem::Length),
        ("99999999999999999999999999", SctidProblem::Length),
        ("415818005", SctidProblem::CheckDigit),
        ("163001000000104", SctidProblem::CheckDigit),
    ] {
        assert_eq!(problem(text), due, "{text:?}");
    }
}

/// The number whose last digit is its check digit, found by trying all ten.
fn with_check_digit(digits: u64) -> (u64, Result<Sctid, InvalidSctid>) {
    let is_right = |number: &u64| {
        Sctid::new(*number).map_or_else(
            |error| error.problem() != SctidProblem::CheckDigit,
            |_| true,
        )
    };
    let found: Vec<u64> = (digits * 10..digits * 10 + 10).filter(is_right).collect();
    assert_eq!(found.len(), 1, "one digit in ten is right");
    (found[0], Sctid::new(found[0]))
}

#[test]
fn partition_and_namespace_are_judged_when_the_check_digit_is_right() {
    for partition in (3..100).filter(|partition| !matches!(partition, 10..=12)) {
        let (_, outcome) = with_check_digit(7_654_321_000_000 * 100 + partition);
        assert_eq!(outcome.unwrap_err().problem(), SctidProblem::Partition);
    }
    // one digit, or none, before a namespace of seven
    assert!(with_check_digit(1_000_000_110).1.is_ok());
    let (_, short) = with_check_digit(100_000_010);
    assert_eq!(short.unwrap_err().problem(), SctidProblem::Namespace);
}

#[test]
fn an_identifier_says_what_it_identifies_and_who_made_it() {
    for (number, component, made_in) in [
        (22_298_006, Component::Concept, None),
        (37_436_014, Component::Description, None),
        (100_022, Component::Relationship, None),
        (
            196_411_000_000_103,
            Component::Concept,
            Some(namespace::UK_CLINICAL),
        ),
        (
            2_571_781_000_000_111,
            Component::Description,
            Some(namespace::UK_CLINICAL),
        ),
        (
            3_229_461_000_000_123,
            Component::Relationship,
            Some(namespace::UK_CLINICAL),
        ),
        (
            17_369_211_000_001_102,
            Component::Concept,
            Some(namespace::UK_DRUG),
        ),
        (11_000_001_102, Component::Concept, Some(namespace::UK_DRUG)),
        (12_021_000_237_106, Component::Concept, Some(1_000_237)),
    ] {
        let id = Sctid::new(number).unwrap();
        assert_eq!(
            (id.component(), id.namespace(), id.get()),
            (component, made_in, number)
        );
    }
}

#[test]
fn one_kind_of_identifier_does_not_pass_for_another() {
    let [concept, description, relationship] = ["22298006", "37436014", "100022"];
    let found = |found| SctidProblem::Component { found };
    assert_eq!(
        SnomedCode::parse(description).unwrap_err().problem(),
        found(Component::Description)
    );
    assert_eq!(
        SnomedDescriptionId::parse(relationship)
            .unwrap_err()
            .problem(),
        found(Component::Relationship)
    );
    assert_eq!(
        SnomedRelationshipId::parse(concept).unwrap_err().problem(),
        found(Component::Concept)
    );
    assert_eq!(
        SnomedCode::try_from(Sctid::parse(description).unwrap())
            .unwrap_err()
            .to_string(),
        "not a SNOMED CT code: it is the identifier of a description"
    );
    let code = SnomedCode::parse(concept).unwrap();
    assert_eq!(SnomedCode::from(DmdCode::from(code)), code);
    assert_eq!(SnomedCode::try_from(Sctid::from(code)), Ok(code));
}

#[test]
fn serde_writes_digits_as_text_and_checks_what_it_reads() {
    let code: SnomedCode = "999000541000001108".parse().unwrap();
    let json = serde_json::to_string(&code).unwrap();
    assert_eq!(json, r#""999000541000001108""#);
    assert_eq!(serde_json::from_str::<SnomedCode>(&json).unwrap(), code);
    for wrong in [r#""22298007""#, "22298006", "null"] {
        assert!(
            serde_json::from_str::<SnomedCode>(wrong).is_err(),
            "{wrong}"
        );
    }
}

#[test]
fn debug_and_errors_hide_the_code() {
    let code = SnomedCode::parse("22298006").unwrap();
    let shown = format!(
        "{code:?} {:?} {:?} {:?} {:?}",
        Sctid::from(code),
        DmdCode::from(code),
        Snomed::Code(code),
        Snomed::parse("71341001:272741003=7771000"),
    );
    for digits in ["2229800", "7134100", "2727410"] {
        assert!(!shown.contains(digits), "{shown}");
    }
    for text in [
        "22298007",
        "x22298006",
        "022298006",
        "22298006 ",
        "3743601437436014374360143",
    ] {
        let error = SnomedCode::parse(text).unwrap_err();
        let shown = format!("{error} {error:?} {:?}", Snomed::parse(text));
        assert!(
            !shown.contains("2229800") && !shown.contains("3743"),
            "{shown}"
        );
    }
}

/// A right identifier of any component, short or long.
fn sctid() -> impl Strategy<Value = Sctid> {
    let partition = prop::sample::select(&[0_u64, 1, 2, 10, 11, 12][..]);
    (1_u64..100_000_000, 0_u64..10_000_000, partition).prop_map(|(item, made_in, partition)| {
        let number = match partition {
            0..10 => (item + 1_000) * 100,
            _ => (item * 10_000_000 + made_in) * 100,
        };
        with_check_digit(number + partition).1.unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_wrong_digit_is_caught(id in sctid()) {
        let text = id.to_string();
        for (place, _) in text.char_indices() {
            for digit in ('0'..='9').filter(|digit| !text[place..].starts_with(*digit)) {
                let mut wrong = text.clone();
                wrong.replace_range(place..=place, &digit.to_string());
                let due = if digit == '0' && place == 0 { SctidProblem::LeadingZero } else { SctidProblem::CheckDigit };
                prop_assert_eq!(Sctid::parse(&wrong).map_err(|error| error.problem()), Err(due));
            }
        }
    }

    #[test]
    fn every_swap_of_neighbours_is_caught(id in sctid()) {
        let text = id.to_string();
        for place in 1..text.len() {
            let mut wrong = text.clone().into_bytes();
            wrong.swap(place - 1, place);
            let wrong = String::from_utf8(wrong).unwrap();
            if wrong != text {
                let problem = Sctid::parse(&wrong).unwrap_err().problem();
                let due = if wrong.starts_with('0') { SctidProblem::LeadingZero } else { SctidProblem::CheckDigit };
                prop_assert_eq!(problem, due);
            }
        }
    }

    #[test]
    fn what_is_read_is_written_the_same(id in sctid()) {
        let text = id.to_string();
        prop_assert_eq!(Sctid::parse(&text), Ok(id));
        prop_assert_eq!(Sctid::new(id.get()), Ok(id));
        prop_assert_eq!(id.namespace().is_some(), text.as_bytes()[text.len() - 3] == b'1');
    }

    #[test]
    fn text_of_any_kind_does_no_harm(text in any::<String>(), digits in "[ 0-9]{0,22}") {
        for text in [text, digits] {
            if let Ok(id) = Sctid::parse(&text) {
                prop_assert_eq!(id.to_string(), text.clone());
            }
            let _ = Snomed::parse(&text);
        }
    }

    #[test]
    fn numbers_of_any_size_do_no_harm(number in any::<u64>()) {
        prop_assert_eq!(Sctid::new(number), Sctid::parse(&number.to_string()));
    }
}
