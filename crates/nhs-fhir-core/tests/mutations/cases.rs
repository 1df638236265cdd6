//! What each release does alike.

use super::make::{self, TYPES};
use super::mutate;
use super::release::Resource;
use super::tree::{Chance, Tree};
use crate::compare;
use nhs_fhir_core::Severity;
use nhs_fhir_core::json::{Reader, to_vec};
use proptest::prelude::*;

/// Every member of the input is in what is written; the readers agree; writing and reading again changes nothing.
fn check(tree: &Tree) -> Result<(), TestCaseError> {
    let json = tree.to_string();
    let strict = Reader::strict().read::<Resource>(json.as_bytes());
    let reading = match Reader::lenient().read::<Resource>(json.as_bytes()) {
        Ok(reading) => reading,
        Err(error) => {
            // only what is no object at all
            prop_assert!(!matches!(tree, Tree::Object(_)), "{error}: {json}");
            prop_assert_eq!(Some(error), strict.err());
            return Ok(());
        }
    };
    let written = to_vec(&reading.value);
    let difference = compare::difference(json.as_bytes(), &written);
    prop_assert_eq!(
        difference,
        None,
        "{} became {}",
        json,
        String::from_utf8_lossy(&written)
    );
    match strict {
        Ok(strict) => {
            let warnings = strict
                .issues
                .iter()
                .all(|issue| issue.severity == Severity::Warning);
            prop_assert!(strict == reading && warnings);
        }
        Err(error) => {
            prop_assert_eq!(error.issues(), reading.issues.as_slice());
            let gravest = error.issues().iter().map(|issue| issue.severity).max();
            prop_assert_eq!(gravest, Some(Severity::Error));
        }
    }
    let again = Reader::lenient().read::<Resource>(&written).unwrap();
    prop_assert!(again.value == reading.value, "{json}");
    prop_assert!(to_vec(&again.value) == written, "{json}");
    Ok(())
}

#[test]
fn every_type_is_made_and_comes_back() {
    for type_name in TYPES {
        for seed in 0..4 {
            let tree = make::resource(type_name, &mut Chance::new(seed));
            let json = tree.to_string();
            let reading = Reader::lenient().read::<Resource>(json.as_bytes()).unwrap();
            assert_eq!(reading.value.type_name(), *type_name);
            // of a choice of codes that the tables do not list, some guesses are wrong
            let unlisted = nhs_fhir_core::IssueCode::UnlistedCode;
            let other = reading.issues.iter().find(|issue| issue.code != unlisted);
            assert_eq!(other, None, "{json}");
            check(&tree).unwrap();
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn nothing_is_lost_of_a_resource_that_went_wrong(
        type_name in prop::sample::select(TYPES),
        seed in any::<u64>(),
        mutations in 1_usize..8,
    ) {
        let mut chance = Chance::new(seed);
        let mut tree = make::resource(type_name, &mut chance);
        for _ in 0..mutations {
            mutate::mutate(&mut tree, &mut chance);
        }
        check(&tree)?;
    }

    #[test]
    fn one_thing_wrong_is_told(type_name in prop::sample::select(TYPES), seed in any::<u64>()) {
        let mut chance = Chance::new(seed);
        let mut tree = make::resource(type_name, &mut chance);
        mutate::add_unknown(&mut tree, &mut chance);
        let error = Reader::strict().read::<Resource>(tree.to_string().as_bytes()).unwrap_err();
        prop_assert!(error.issues().iter().any(|issue| issue.code == nhs_fhir_core::IssueCode::UnknownMember));
        check(&tree)?;
    }
}
