//! What each release does alike.

use super::release::{CodeableConcept, Coding};
use super::{DMD, WITH_DESCRIPTION};
use nhs_fhir_core::identifier::system;
use nhs_fhir_core::json::{FhirJson, Reader};
use nhs_fhir_core::terminology::{
    Component, DmdCode, InvalidSnomed, SctidProblem, Snomed, SnomedCode, SnomedDescriptionId,
    SnomedExpression, TransferDegraded,
};

const SCT: &str = r#""system":"http://snomed.info/sct""#;

fn read<T: FhirJson>(json: &str) -> T {
    Reader::lenient().read(json.as_bytes()).unwrap().value
}

fn coding(members: &str) -> Coding {
    let json = format!("{{{members}}}");
    read(&json)
}

fn concept(codings: &str) -> CodeableConcept {
    let json = format!(r#"{{"coding":[{codings}]}}"#);
    read(&json)
}

fn code(number: u64) -> SnomedCode {
    SnomedCode::new(number).unwrap()
}

fn problem(found: &Snomed) -> SctidProblem {
    match found {
        Snomed::Invalid(InvalidSnomed::Code(error)) => error.problem(),
        other => panic!("{other:?}"),
    }
}

fn code_of(coding: Option<&Coding>) -> Option<&str> {
    coding?.code.as_ref().map(AsRef::as_ref)
}

#[test]
fn a_coding_says_what_its_code_is() {
    for system in [
        "http://snomed.info/sct",
        "https://snomed.info/sct",
        "urn:oid:2.16.840.1.113883.6.96",
    ] {
        let found = coding(&format!(r#""system":"{system}","code":"22298006""#)).snomed();
        assert_eq!(found, Snomed::Code(code(22_298_006)), "{system}");
    }
    for absent in [
        r#""system":"http://loinc.org","code":"22298006""#,
        r#""code":"22298006""#,
        r#""system":"http://snomed.info/sct","display":"a term""#,
    ] {
        assert_eq!(coding(absent).snomed(), Snomed::Absent, "{absent}");
    }
    match coding(&format!(r#"{SCT},"code":"71341001:272741003=7771000""#)).snomed() {
        Snomed::Expression(expression) => assert_eq!(expression.focus(), [code(71_341_001)]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_not_a_code_says_why() {
    let said = |code: &str| problem(&coding(&format!(r#"{SCT},"code":{code}"#)).snomed());
    assert_eq!(said(r#"" 86290005""#), SctidProblem::Blank);
    assert_eq!(said(r#""TBD""#), SctidProblem::Character { position: 0 });
    assert_eq!(said(r#""1003""#), SctidProblem::Length);
    assert_eq!(said(r#""415818005""#), SctidProblem::CheckDigit);
    assert_eq!(
        said(r#""37436014""#),
        SctidProblem::Component {
            found: Component::Description
        }
    );
    // a number in JSON is no code, and not nothing either
    assert_eq!(said("22298006"), SctidProblem::Unreadable);
    assert_eq!(
        said(r#""22298006","code":"71341001""#),
        SctidProblem::Unreadable
    );
    let found = coding(&format!(r#"{SCT},"code":"71341001:272741003""#)).snomed();
    assert!(matches!(
        found,
        Snomed::Invalid(InvalidSnomed::Expression(_))
    ));
}

#[test]
fn a_concept_gives_its_best_answer_in_snomed() {
    let [fault, expression, right, picked] = [
        format!(r#"{{{SCT},"code":"TBD"}}"#),
        format!(r#"{{{SCT},"code":"71341001:272741003=7771000"}}"#),
        format!(r#"{{{SCT},"code":"22298006"}}"#),
        format!(r#"{{{SCT},"code":"71341001","userSelected":true}}"#),
    ];
    let said = |codings: &[&str]| concept(&codings.join(",")).snomed();
    assert_eq!(
        said(&[&fault, &expression, &right]).code(),
        Some(code(22_298_006))
    );
    assert!(matches!(
        said(&[&fault, &expression]),
        Snomed::Expression(_)
    ));
    assert!(matches!(said(&[&fault]), Snomed::Invalid(_)));
    assert_eq!(said(&[&right, &picked]).code(), Some(code(71_341_001)));
    assert_eq!(said(&[]), Snomed::Absent);
}

#[test]
fn a_coding_that_could_not_be_read_is_not_taken_for_none() {
    for json in [
        r#"{"coding":"22298006"}"#,
        r#"{"coding":["22298006"]}"#,
        r#"{"coding":[{"system":"http://loinc.org","code":"1-8"},null]}"#,
        r#"{"coding":[{"system":["http://snomed.info/sct"],"code":"22298006"}]}"#,
    ] {
        let concept: CodeableConcept = read(json);
        let found = concept.snomed();
        // some of these the lenient reader can put right
        assert!(
            found.code().is_some() || problem(&found) == SctidProblem::Unreadable,
            "{json}: {found:?}"
        );
        assert!(concept.dmd() != Ok(None), "{json}");
    }
}

#[test]
fn the_best_coding_is_that_of_the_first_system_that_has_a_code() {
    let concept = concept(
        r#"{"system":"http://read.info/readctv3","code":"X200E"},
           {"system":"http://snomed.info/sct","display":"no code"},
           {"system":"https://fhir.hl7.org.uk/Id/emis-drug-codes","code":"A"},
           {"system":"https://fhir.hl7.org.uk/Id/emis-drug-codes","code":"B","userSelected":true}"#,
    );
    let best = |systems: &[&str]| code_of(concept.best(systems)).map(str::to_owned);
    assert_eq!(
        best(&[system::SNOMED_CT, system::READ_CTV3]).as_deref(),
        Some("X200E")
    );
    assert_eq!(best(&["http://read.info/ctv3"]).as_deref(), Some("X200E"));
    assert_eq!(
        best(&[system::EMIS_DRUG, system::READ_CTV3]).as_deref(),
        Some("B")
    );
    assert_eq!(best(&[system::SNOMED_CT, system::DMD]), None);
    assert_eq!(best(&[]), None);
}

#[test]
fn medicines_are_read_under_either_system() {
    let medicine = DmdCode::parse("17369211000001102").unwrap();
    for system in [
        "https://dmd.nhs.uk",
        "http://snomed.info/sct",
        "https://dmd.nhs.uk/",
    ] {
        let found = coding(&format!(
            r#""system":"{system}","code":"17369211000001102""#
        ))
        .dmd();
        assert_eq!(found, Ok(Some(medicine)), "{system}");
    }
    assert_eq!(
        coding(r#""system":"http://loinc.org","code":"1-8""#).dmd(),
        Ok(None)
    );
    let wrong = coding(r#""system":"https://dmd.nhs.uk","code":"39114911000001104""#).dmd();
    assert_eq!(wrong.unwrap_err().problem(), SctidProblem::CheckDigit);
    let unread = coding(r#""system":"https://dmd.nhs.uk","code":17369211000001102"#).dmd();
    assert_eq!(unread.unwrap_err().problem(), SctidProblem::Unreadable);

    let own = r#"{"system":"https://dmd.nhs.uk","code":"17369211000001102"}"#;
    let general = r#"{"system":"http://snomed.info/sct","code":"22298006"}"#;
    let wrong = r#"{"system":"https://dmd.nhs.uk","code":"39114911000001104"}"#;
    assert_eq!(
        concept(&format!("{general},{own}")).dmd(),
        Ok(Some(medicine))
    );
    assert_eq!(concept(&format!("{wrong},{own}")).dmd(), Ok(Some(medicine)));
    assert!(concept(wrong).dmd().is_err());
    assert_eq!(concept("").dmd(), Ok(None));
}

#[test]
fn codes_make_codings_of_the_system_that_the_release_wants() {
    let made = Coding::from(code(22_298_006));
    assert!(made.is(system::SNOMED_CT, "22298006"));
    assert_eq!(made.snomed(), Snomed::Code(code(22_298_006)));

    let medicine = DmdCode::parse("17369211000001102").unwrap();
    let made = Coding::from(medicine);
    assert_eq!(made.system.as_ref().map(AsRef::as_ref), Some(DMD));
    assert_eq!(made.dmd(), Ok(Some(medicine)));

    let expression = SnomedExpression::parse("71341001 |arm| :  272741003 = 7771000").unwrap();
    let made = Coding::try_from(&expression).unwrap();
    assert!(made.is(system::SNOMED_CT, "71341001:272741003=7771000"));
    let spaced = SnomedExpression::parse("71341001:272741003=\"a  b\"").unwrap();
    assert!(Coding::try_from(&spaced).is_err());
}

#[test]
fn the_term_that_was_picked_is_found_in_every_spelling() {
    let picked = SnomedDescriptionId::parse("37436014").unwrap();
    let group = |url: &str, id: &str, display: &str| {
        format!(
            r#""extension":[{{"url":"urn:x","valueString":"x"}},{{"url":"{url}","extension":[
                {{"url":"{id}","valueId":"37436014"}},{{"url":"{display}","valueString":"as picked"}}]}}]"#
        )
    };
    for url in [
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
        "http://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdecsid",
    ] {
        for (id, display) in [
            ("descriptionId", "descriptionDisplay"),
            ("DescriptionID", "DescriptionDisplay"),
        ] {
            let coding = coding(&group(url, id, display));
            assert_eq!(coding.description_id(), Ok(Some(picked)), "{url} {id}");
            assert_eq!(
                coding.description_display(),
                Some("as picked"),
                "{url} {display}"
            );
        }
    }
    let core = coding(
        r#""extension":[{"url":"http://hl7.org/fhir/StructureDefinition/coding-sctdescid","valueId":"37436014"}]"#,
    );
    assert_eq!(core.description_id(), Ok(Some(picked)));
    assert_eq!(core.description_display(), None);
    let retired = coding(
        r#""extension":[{"url":"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescId",
            "extension":[{"url":"descriptionId","valueIdentifier":{"value":"37436014"}}]}]"#,
    );
    assert_eq!(retired.description_id(), Ok(Some(picked)));
    let other = coding(&group(
        "http://example.org/coding-sctdescid",
        "descriptionId",
        "descriptionDisplay",
    ));
    assert_eq!(
        (other.description_id(), other.description_display()),
        (Ok(None), None)
    );
}

#[test]
fn a_description_id_that_is_none_says_why() {
    let said = |value: &str| {
        coding(&format!(
            r#""extension":[{{"url":"http://hl7.org/fhir/StructureDefinition/coding-sctdescid",{value}}}]"#
        ))
        .description_id()
        .map_err(|error| error.problem())
    };
    let concept = SctidProblem::Component {
        found: Component::Concept,
    };
    assert_eq!(said(r#""valueId":"22298006""#), Err(concept));
    assert_eq!(
        said(r#""valueId":"37436015""#),
        Err(SctidProblem::CheckDigit)
    );
    assert_eq!(said(r#""valueId":37436014"#), Err(SctidProblem::Unreadable));
    assert_eq!(said(r#""valueBoolean":true"#), Ok(None));
}

#[test]
fn a_description_is_written_in_the_extensions_of_the_release() {
    let picked = SnomedDescriptionId::parse("37436014").unwrap();
    let written = Coding::from(code(22_298_006)).with_description(picked, "as picked");
    assert_eq!(written, read::<Coding>(WITH_DESCRIPTION));
    assert_eq!(written.description_id(), Ok(Some(picked)));
    assert_eq!(written.description_display(), Some("as picked"));

    // another takes its place, and other extensions stay
    let mut other = written.clone();
    other
        .extension
        .extend(coding(r#""extension":[{"url":"urn:x","valueString":"x"}]"#).extension);
    let again = other.with_description(picked, "");
    assert_eq!(again.description_display(), None);
    assert_eq!(again.description_id(), Ok(Some(picked)));
    assert!(again.extension.by_url("urn:x").is_some());
}

#[test]
fn words_entered_code_and_translations_are_told_apart() {
    let json = r#"{"text":"crushing chest pain","coding":[
        {"system":"http://snomed.info/sct","code":"22298006"},
        {"system":"http://read.info/readv2","code":"G30..00","userSelected":true},
        {"system":"http://read.info/ctv3","code":"X200E","userSelected":true}]}"#;
    let concept: CodeableConcept = read(json);
    let recorded = concept.recorded();
    assert_eq!(recorded.text, Some("crushing chest pain"));
    assert_eq!(code_of(recorded.entered), Some("G30..00"));
    let codes: Vec<_> = recorded
        .translations
        .iter()
        .map(|coding| code_of(Some(coding)))
        .collect();
    assert_eq!(codes, [Some("22298006"), Some("X200E")]);
    assert!(recorded.unmarked.is_empty());
    assert_eq!(recorded.degraded, None);
    let shown = format!("{recorded:?}");
    assert!(
        !shown.contains("chest") && !shown.contains("22298006"),
        "{shown}"
    );
}

#[test]
fn what_is_marked_nowhere_is_not_guessed() {
    let concept = concept(
        r#"{"system":"http://read.info/readv2","code":"G30..00"},
           {"system":"http://snomed.info/sct","code":"22298006","userSelected":false}"#,
    );
    let recorded = concept.recorded();
    assert_eq!(recorded.entered, None);
    assert_eq!(code_of(recorded.unmarked.first().copied()), Some("G30..00"));
    assert_eq!(
        code_of(recorded.translations.first().copied()),
        Some("22298006")
    );
}

#[test]
fn a_degraded_code_is_neither_entered_nor_a_translation() {
    let json = r#"{"text":"local mixture","coding":[
        {"system":"http://snomed.info/sct","code":"196421000000109","userSelected":true}]}"#;
    let concept: CodeableConcept = read(json);
    let recorded = concept.recorded();
    assert_eq!(recorded.degraded, Some(TransferDegraded::Medication));
    assert_eq!(recorded.text, Some("local mixture"));
    assert_eq!(recorded.entered, None);
    assert!(recorded.translations.is_empty() && recorded.unmarked.is_empty());
}
