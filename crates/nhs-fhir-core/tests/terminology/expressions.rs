//! The compositional grammar: what follows it, and where the rest departs from it.

use nhs_fhir_core::terminology::{
    DefinitionStatus, ExpressionProblem, SctidProblem, Snomed, SnomedCode, SnomedExpression,
};
use proptest::prelude::*;

fn read(text: &str) -> SnomedExpression {
    SnomedExpression::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn code(number: u64) -> SnomedCode {
    SnomedCode::new(number).unwrap()
}

#[test]
fn every_form_of_the_grammar_is_recognised_and_kept() {
    for (text, concepts, compact) in [
        ("22298006", 1, "22298006"),
        (" \t22298006\r\n", 1, "22298006"),
        ("22298006 | any words (here) |", 1, "22298006"),
        ("22298006|\u{e9}\u{1f489} a  b|", 1, "22298006"),
        ("22298006+71341001", 2, "22298006+71341001"),
        ("=== 22298006 + 71341001", 2, "===22298006+71341001"),
        ("<<<22298006", 1, "<<<22298006"),
        (
            "71341001:272741003=7771000",
            3,
            "71341001:272741003=7771000",
        ),
        (
            "71341001 |a| : 272741003 |b| = 7771000 |c| , 363698007 = 22298006",
            5,
            "71341001:272741003=7771000,363698007=22298006",
        ),
        (
            "22298006:{363698007=71341001}",
            3,
            "22298006:{363698007=71341001}",
        ),
        (
            "22298006 : 363698007=71341001 { 272741003=7771000 , 363698007=71341001 } , {272741003=7771000}",
            9,
            "22298006:363698007=71341001{272741003=7771000,363698007=71341001},{272741003=7771000}",
        ),
        (
            "22298006:363698007=71341001,{272741003=7771000}{272741003=7771000}",
            7,
            "22298006:363698007=71341001,{272741003=7771000}{272741003=7771000}",
        ),
        (
            "22298006 : 363698007 = ( 71341001 + 22298006 : { 272741003 = ( 7771000 ) } ), 272741003=7771000",
            8,
            "22298006:363698007=(71341001+22298006:{272741003=(7771000)}),272741003=7771000",
        ),
        ("22298006:272741003=#10", 2, "22298006:272741003=#10"),
        (
            "22298006:272741003 = #-0.50",
            2,
            "22298006:272741003=#-0.50",
        ),
        ("22298006:272741003=#+0", 2, "22298006:272741003=#+0"),
        (
            "22298006:272741003=\"a | \\\" \\\\ 1)\"",
            2,
            "22298006:272741003=\"a | \\\" \\\\ 1)\"",
        ),
        (
            "22298006:272741003=True,272741003=FALSE",
            3,
            "22298006:272741003=True,272741003=FALSE",
        ),
    ] {
        let expression = read(text);
        assert_eq!(expression.as_str(), text);
        assert_eq!(expression.to_string(), text);
        assert_eq!(expression.concepts().len(), concepts, "{text}");
        assert_eq!(expression.compact(), compact);
        assert_eq!(read(compact).concepts(), expression.concepts());
    }
}

#[test]
fn focus_status_and_refinement_are_told() {
    let expression = read("<<<22298006 + 71341001 : 272741003 = (7771000 + 22298006)");
    assert_eq!(
        expression.definition_status(),
        Some(DefinitionStatus::SubtypeOf)
    );
    assert_eq!(expression.focus(), [code(22_298_006), code(71_341_001)]);
    assert!(expression.is_refined());
    assert_eq!(expression.code(), None);

    let plain = read("22298006 |a term|");
    assert_eq!(
        (plain.definition_status(), plain.is_refined()),
        (None, false)
    );
    assert_eq!(plain.focus(), plain.concepts());
}

#[test]
fn a_single_concept_is_its_code_unless_it_is_said_to_be_a_kind_of_it() {
    for text in ["22298006", "22298006 |a term|", "=== 22298006"] {
        assert_eq!(read(text).code(), Some(code(22_298_006)), "{text}");
    }
    assert_eq!(read("<<<22298006").code(), None);
    assert_eq!(read("22298006:272741003=#1").code(), None);
    assert_eq!(SnomedExpression::from(code(22_298_006)), read("22298006"));
    assert_eq!(
        Snomed::parse("22298006 |a term|").code(),
        Some(code(22_298_006))
    );
}

#[test]
fn what_departs_from_the_grammar_is_refused_with_the_place() {
    for (text, position, due) in [
        ("", 0, "the identifier of a concept"),
        ("===", 3, "the identifier of a concept"),
        ("== 22298006", 0, "the identifier of a concept"),
        ("=== <<< 22298006", 4, "the identifier of a concept"),
        ("22298006 22298006", 9, "'+', ':' or the end"),
        ("22298006)", 8, "'+', ':' or the end"),
        ("22298006+", 9, "the identifier of a concept"),
        ("22298006||", 9, "a term"),
        ("22298006| |", 10, "a term"),
        ("22298006|a", 10, "the '|' after the term"),
        ("22298006|a\tb|", 11, "the '|' after the term"),
        ("22298006|\u{e9}|x", 11, "'+', ':' or the end"),
        ("22298006:", 9, "an attribute or '{'"),
        ("22298006:{}", 10, "an attribute"),
        ("22298006:272741003", 18, "'='"),
        ("22298006:{272741003=7771000", 27, "',' or '}'"),
        ("22298006:{272741003=7771000,{", 28, "an attribute"),
        ("22298006:{272741003=7771000},272741003=7771000", 29, "'{'"),
        (
            "22298006:{272741003=7771000}272741003=7771000",
            28,
            "',', '{' or the end",
        ),
        ("22298006:272741003=7771000,", 27, "an attribute or '{'"),
        ("22298006:272741003=(7771000", 27, "'+', ':' or ')'"),
        (
            "22298006:272741003=(7771000:272741003=#1}",
            40,
            "',', '{' or ')'",
        ),
        ("22298006:272741003=7771000}", 26, "',', '{' or the end"),
        ("22298006:272741003=()", 20, "the identifier of a concept"),
        ("22298006:272741003=x", 19, VALUE),
        ("22298006:272741003=tru", 19, VALUE),
        ("22298006:272741003=truefalse", 19, VALUE),
        ("22298006:272741003=#01", 20, NUMBER),
        ("22298006:272741003=#", 20, NUMBER),
        ("22298006:272741003=#--1", 21, NUMBER),
        ("22298006:272741003=#1.", 22, "a digit"),
        ("22298006:272741003=\"\"", 20, STRING),
        ("22298006:272741003=\"a", 21, STRING),
        ("22298006:272741003=\"\\n\"", 20, STRING),
        ("< 22298006", 0, "the identifier of a concept"),
    ] {
        let error = SnomedExpression::parse(text).unwrap_err();
        let found = (error.position(), error.problem());
        assert_eq!(
            found,
            (position, ExpressionProblem::Expected(due)),
            "{text}"
        );
    }
}

const VALUE: &str = "a concept, '(', '#', a quotation mark, true or false";
const NUMBER: &str = "a number without a zero in front";
const STRING: &str = "text with a quotation mark at its end";

#[test]
fn every_identifier_in_it_is_checked() {
    let fault = |text| {
        let error = SnomedExpression::parse(text).unwrap_err();
        match error.problem() {
            ExpressionProblem::Concept(problem) => (error.position(), problem.problem()),
            other => panic!("{text}: {other:?}"),
        }
    };
    assert_eq!(fault("22298007+71341001"), (0, SctidProblem::CheckDigit));
    assert_eq!(
        fault("71341001 : 272741003 = 7771001"),
        (23, SctidProblem::CheckDigit)
    );
    assert_eq!(fault("71341001:27274=7771000"), (9, SctidProblem::Length));
    assert!(matches!(
        fault("71341001:37436014=7771000"),
        (9, SctidProblem::Component { .. })
    ));
}

#[test]
fn nesting_has_a_bound_and_does_no_harm() {
    let nested = |depth| {
        let inner = "(22298006:272741003=".repeat(depth);
        format!("22298006:272741003={inner}7771000{}", ")".repeat(depth))
    };
    assert!(SnomedExpression::parse(&nested(SnomedExpression::MAX_DEPTH)).is_ok());
    for depth in [SnomedExpression::MAX_DEPTH + 1, 100_000] {
        let error = SnomedExpression::parse(&nested(depth)).unwrap_err();
        assert_eq!(error.problem(), ExpressionProblem::TooDeep);
    }
}

#[test]
fn debug_and_errors_hide_what_it_says() {
    let expression = read("22298006 |secret|");
    assert_eq!(
        format!("{expression:?}"),
        "SnomedExpression(17 bytes, 1 concepts)"
    );
    for text in [
        "22298006 |secret",
        "22298006 |secret| secret",
        "22298007|secret|",
    ] {
        let error = SnomedExpression::parse(text).unwrap_err();
        let shown = format!("{error} {error:?} {:?}", Snomed::parse(text));
        assert!(
            !shown.contains("secret") && !shown.contains("222980"),
            "{shown}"
        );
    }
}

/// Parts of expressions, and some that never are.
fn piece() -> impl Strategy<Value = &'static str> {
    prop::sample::select(
        &[
            "22298006",
            "71341001",
            "272741003",
            "7771000",
            "22298007",
            "===",
            "<<<",
            "+",
            ":",
            "=",
            ",",
            "{",
            "}",
            "(",
            ")",
            "|",
            "a term",
            "#",
            "1",
            "0.5",
            "-",
            "\"",
            "\\",
            "true",
            "False",
            " ",
            "\t",
            "\u{e9}",
            "\u{0}",
        ][..],
    )
}

/// Expressions made by the grammar.
fn expression() -> impl Strategy<Value = String> {
    let concept = || {
        let digits =
            prop::sample::select(&["22298006", "71341001", "7771000", "196411000000103"][..]);
        (
            digits,
            prop::option::of(prop::sample::select(&["a", "b c", "\u{e9}"][..])),
            "[ \t\n]{0,2}",
        )
            .prop_map(|(digits, term, space)| match term {
                None => format!("{space}{digits}{space}"),
                Some(term) => format!("{space}{digits}{space}|{space}{term}{space}|{space}"),
            })
    };
    concept().prop_recursive(4, 40, 3, move |inner| {
        let value = prop_oneof![
            inner.prop_map(|nested| format!("({nested})")),
            concept(),
            "#[+-]?(0|[1-9][0-9]{0,3})(\\.[0-9]{1,3})?",
            "\"[a-z |(){}:=]{1,8}\"",
            "[tT]rue|[fF]ALSE",
        ];
        let attribute = (concept(), value).prop_map(|(name, value)| format!("{name}={value}"));
        let set = prop::collection::vec(attribute, 1..3).prop_map(|set| set.join(","));
        let focus = prop::collection::vec(concept(), 1..3).prop_map(|focus| focus.join("+"));
        (focus, prop::collection::vec(set, 1..3), any::<bool>()).prop_map(
            |(focus, sets, grouped)| {
                let sets: Vec<String> = sets
                    .into_iter()
                    .enumerate()
                    .map(|(at, set)| {
                        if at > 0 || grouped {
                            format!("{{{set}}}")
                        } else {
                            set
                        }
                    })
                    .collect();
                format!("{focus}:{}", sets.join(","))
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_grammar_makes_is_recognised(text in expression()) {
        let expression = SnomedExpression::parse(&text);
        prop_assert!(expression.is_ok(), "{}: {:?}", text, expression);
        let expression = expression.unwrap();
        prop_assert_eq!(expression.as_str(), &text);
        let compact = read(expression.compact());
        prop_assert_eq!(compact.concepts(), expression.concepts());
    }

    #[test]
    fn pieces_in_any_order_do_no_harm(pieces in prop::collection::vec(piece(), 0..30)) {
        let text = pieces.concat();
        match SnomedExpression::parse(&text) {
            Ok(expression) => prop_assert_eq!(expression.as_str(), &text),
            Err(error) => prop_assert!(error.position() <= text.chars().count()),
        }
        let _ = Snomed::parse(&text);
    }

    #[test]
    fn text_of_any_kind_does_no_harm(text in any::<String>()) {
        let _ = SnomedExpression::parse(&text);
        let _ = SnomedExpression::parse(&format!("22298006|{text}|"));
        let _ = SnomedExpression::parse(&format!("22298006:272741003=\"{text}\""));
    }
}
