//! The check digits keep what their algorithms promise: no single mistake and no swap of neighbours goes through.

use nhs_fhir_core::identifier::{NhsNumber, PrescriptionId, Problem};
use proptest::prelude::*;

/// The last digit of an NHS number by the rule as the NHS Data Dictionary has it; none where the number may not be given out.
fn modulus_11(nine: &[u32]) -> Option<u32> {
    let mut sum = 0;
    for (place, digit) in nine.iter().enumerate() {
        sum += digit * (10 - u32::try_from(place).unwrap());
    }
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

/// The last character of a prescription's id by ISO 7064, computed with powers and not step by step.
fn modulus_37_2(before: &str) -> char {
    let values: Vec<u64> = before
        .chars()
        .filter_map(|c| c.to_digit(36))
        .map(u64::from)
        .collect();
    let mut sum = 0;
    for (place, value) in values.iter().rev().enumerate() {
        sum += value * 2_u64.pow(u32::try_from(place).unwrap() + 1);
    }
    let check = (38 - sum % 37) % 37;
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+"
        .chars()
        .nth(usize::try_from(check).unwrap())
        .unwrap()
}

fn nhs_number() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0..10_u32, 9).prop_filter_map("no check digit fits", |mut digits| {
        digits.push(modulus_11(&digits)?);
        Some(digits)
    })
}

fn prescription_id() -> impl Strategy<Value = String> {
    "[0-9A-F]{6}-[0-9A-Z]{6}-[0-9A-F]{5}".prop_map(|before| {
        let check = modulus_37_2(&before);
        format!("{before}{check}")
    })
}

fn text(digits: &[u32]) -> String {
    digits.iter().map(u32::to_string).collect()
}

proptest! {
    #[test]
    fn every_nhs_number_of_the_rule_is_read(digits in nhs_number()) {
        prop_assert!(NhsNumber::parse(&text(&digits)).is_ok());
    }

    #[test]
    fn every_wrong_digit_of_an_nhs_number_is_caught(digits in nhs_number(), place in 0..10_usize, by in 1..10_u32) {
        let mut wrong = digits;
        wrong[place] = (wrong[place] + by) % 10;
        let error = NhsNumber::parse(&text(&wrong)).unwrap_err();
        prop_assert_eq!(error.problem(), Problem::CheckDigit);
    }

    #[test]
    fn every_swap_of_neighbours_in_an_nhs_number_is_caught(digits in nhs_number(), place in 0..9_usize) {
        prop_assume!(digits[place] != digits[place + 1]);
        let mut wrong = digits;
        wrong.swap(place, place + 1);
        let error = NhsNumber::parse(&text(&wrong)).unwrap_err();
        prop_assert_eq!(error.problem(), Problem::CheckDigit);
    }

    #[test]
    fn every_prescription_id_of_the_rule_is_read(id in prescription_id()) {
        let parsed = PrescriptionId::parse(&id).unwrap();
        prop_assert_eq!(parsed.as_str(), id);
    }

    #[test]
    fn every_wrong_character_of_a_prescription_id_is_caught(id in prescription_id(), place in 0..20_usize, other in "[0-9A-Z+]") {
        let wrong = replaced(&id, place, other.chars().next().unwrap());
        prop_assume!(wrong != id);
        prop_assert!(PrescriptionId::parse(&wrong).is_err());
    }

    #[test]
    fn every_swap_of_neighbours_in_a_prescription_id_is_caught(id in prescription_id(), place in 0..17_usize) {
        // the neighbours are those without the hyphens
        let places: Vec<usize> = (0..20).filter(|place| !id[*place..].starts_with('-')).collect();
        let (one, two) = (places[place], places[place + 1]);
        let character = |place: usize| char::from(id.as_bytes()[place]);
        let wrong = replaced(&replaced(&id, one, character(two)), two, character(one));
        prop_assume!(wrong != id);
        prop_assert!(PrescriptionId::parse(&wrong).is_err());
    }

    #[test]
    fn no_text_at_all_breaks_the_reading(text in any::<String>()) {
        if let Ok(number) = NhsNumber::parse(&text) {
            let reread = NhsNumber::parse(number.as_str());
            prop_assert_eq!(reread, Ok(number));
        }
        if let Ok(id) = PrescriptionId::parse(&text) {
            let reread = PrescriptionId::parse(id.as_str());
            prop_assert_eq!(reread, Ok(id));
        }
    }
}

fn replaced(text: &str, place: usize, character: char) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    characters[place] = character;
    characters.into_iter().collect()
}
