//! The people the sandbox knows, by theme.

mod families;
mod names;
mod records;

use super::person::Person;

pub(super) fn all() -> Vec<Person> {
    [records::all(), names::all(), families::all()].concat()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use nhs_fhir_core::identifier::NhsNumber;

    use super::*;
    use crate::pds::person::Related;

    #[test]
    fn every_number_is_a_test_number_with_a_valid_check_digit_held_once() {
        let people = all();
        assert!(people.len() >= 30);
        let mut seen = HashSet::new();
        for person in &people {
            assert!(person.number.starts_with("999"));
            assert!(NhsNumber::parse(person.number).is_ok(), "{}", person.number);
            assert!(seen.insert(person.number), "{}", person.number);
        }
        assert!(
            NhsNumber::parse(crate::people::UNKNOWN).is_ok()
                && !seen.contains(crate::people::UNKNOWN)
        );
        assert!(NhsNumber::parse(crate::people::BAD_CHECK_DIGIT).is_err());
    }

    #[test]
    fn merges_relations_and_practices_lead_somewhere() {
        let people = all();
        let held = |number: &str| people.iter().any(|person| person.number == number);
        let directory = crate::ods::Directory::new();
        for person in &people {
            assert!(person.merged_into.is_none_or(held));
            for related in &person.related {
                assert!(!matches!(related, Related::Known { number, .. } if !held(number)));
            }
            for code in person
                .practice
                .map(|(code, _)| code)
                .into_iter()
                .chain(person.pharmacy)
            {
                assert!(directory.organisation(code).is_some(), "{code}");
            }
        }
    }
}
