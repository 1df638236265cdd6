//! What a search asks for, checked in the order and with the words of the live service.

use super::parameters::{DateTest, Pattern, flag};
use crate::access::Mode;
use crate::pds::Outcome;

const MAX_TEXT: usize = 35;
const MAX_RESULTS: usize = 50;
const TOO_LITTLE: &str =
    "No searches were performed as the search criteria did not meet the minimum requirements";
const NOT_FUZZY: &str =
    "A fuzzy search was requested however the data given did not meet the fuzzy search criteria";

#[derive(Debug)]
pub(super) struct Criteria {
    pub(super) fuzzy: bool,
    pub(super) exact: bool,
    pub(super) history: bool,
    pub(super) max_results: usize,
    pub(super) family: Option<Pattern>,
    pub(super) given: Vec<Pattern>,
    pub(super) gender: Option<String>,
    pub(super) birth: Vec<DateTest>,
    pub(super) death: Vec<DateTest>,
    pub(super) postcode: Option<Pattern>,
    pub(super) practice: Option<String>,
    pub(super) email: Option<String>,
    pub(super) phone: Option<String>,
}

impl Criteria {
    pub(super) fn read(query: &[(String, String)], mode: &Mode) -> Result<Self, Outcome> {
        let max_results = max_results(query, mode)?;
        if query.is_empty() {
            return Err(Outcome::unsupported_service());
        }
        let mut criteria = Self {
            fuzzy: false,
            exact: false,
            history: false,
            max_results,
            family: None,
            given: Vec::new(),
            gender: None,
            birth: Vec::new(),
            death: Vec::new(),
            postcode: None,
            practice: None,
            email: None,
            phone: None,
        };
        let unknown: Vec<&str> = query
            .iter()
            .map(|(name, _)| name.as_str())
            .filter(|name| !KNOWN.contains(name))
            .collect();
        if !unknown.is_empty() {
            return Err(Outcome::additional_properties(&unknown));
        }
        let sent = |wanted: &str| query.iter().any(|(name, _)| name == wanted);
        if sent("address-postalcode") && sent("address-postcode") {
            return Err(Outcome::invalid_search_data(
                "address-postalcode and address-postcode cannot be used in the same search",
            ));
        }
        for (name, value) in query {
            criteria.take(name, value)?;
        }
        criteria.check_minimum()?;
        Ok(criteria)
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Outcome> {
        let invalid = || Outcome::invalid_value(value, &format!("field '{name}'"));
        if value.is_empty() {
            return Err(invalid());
        }
        match name {
            "_fuzzy-match" => self.fuzzy = flag(name, value)?,
            "_exact-match" => self.exact = flag(name, value)?,
            "_history" => self.history = flag(name, value)?,
            "family" | "given" if value.chars().count() > MAX_TEXT => return Err(invalid()),
            "given" => self.given.push(Pattern::new(value)),
            "birthdate" => self.birth.push(DateTest::read(name, value)?),
            "death-date" => self.death.push(DateTest::read(name, value)?),
            "gender" if !matches!(value, "male" | "female" | "other" | "unknown") => {
                return Err(invalid());
            }
            "family" => once(&mut self.family, Pattern::new(value)).ok_or_else(invalid)?,
            "gender" => once(&mut self.gender, value.to_owned()).ok_or_else(invalid)?,
            "address-postalcode" | "address-postcode" => {
                once(&mut self.postcode, Pattern::postcode(value)).ok_or_else(invalid)?;
            }
            "general-practitioner" => {
                once(&mut self.practice, value.to_lowercase()).ok_or_else(invalid)?;
            }

            "email" => once(&mut self.email, value.to_lowercase()).ok_or_else(invalid)?,
            "phone" => once(&mut self.phone, digits(value)).ok_or_else(invalid)?,
            // the gateway has looked at `_max-results`
            _ => {}
        }
        Ok(())
    }

    fn check_minimum(&self) -> Result<(), Outcome> {
        if self.birth.is_empty() {
            return Err(Outcome::missing_value(
                "Missing value - 'birth_date/birth_date_range_start/birth_date_range_end'",
            ));
        }
        let mut patterns = self.family.iter().chain(&self.given).chain(&self.postcode);
        if self.fuzzy {
            if patterns.any(Pattern::has_wildcard) {
                return Err(Outcome::invalid_search_data(NOT_FUZZY));
            }
            let (family, given) = (self.family.is_some(), !self.given.is_empty());
            let placed = self.gender.is_some() && self.postcode.is_some();
            let enough = (family && given) || ((family || given) && placed);
            return if enough {
                Ok(())
            } else {
                Err(Outcome::invalid_search_data(TOO_LITTLE))
            };
        }
        if self.family.is_none() || patterns.any(Pattern::has_early_wildcard) {
            return Err(Outcome::invalid_search_data(TOO_LITTLE));
        }
        Ok(())
    }
}

const KNOWN: [&str; 14] = [
    "_exact-match",
    "_fuzzy-match",
    "_history",
    "_max-results",
    "address-postalcode",
    "address-postcode",
    "birthdate",
    "death-date",
    "email",
    "family",
    "gender",
    "general-practitioner",
    "given",
    "phone",
];

/// An application may only ask for one match, and the gateway adds that for it; a person may ask for up to 50.
fn max_results(query: &[(String, String)], mode: &Mode) -> Result<usize, Outcome> {
    let mut asked = query
        .iter()
        .filter(|(name, _)| name == "_max-results")
        .map(|(_, value)| value.as_str());
    if !mode.is_worker() {
        if asked.all(|value| value == "1") {
            return Ok(1);
        }
        let display = format!(
            "Cannot retrieve more than one result with {} access token",
            mode.as_str()
        );
        return Err(Outcome::forbidden("token", "INVALID_VALUE", &display));
    }
    match asked.next() {
        None => Ok(MAX_RESULTS),
        Some(value) => match value.parse() {
            Ok(number) if (1..=MAX_RESULTS).contains(&number) => Ok(number),
            _ => Err(Outcome::invalid_value(value, "field '_max-results'")),
        },
    }
}

/// Fills what was empty; none when it was not.
fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    if slot.is_some() {
        return None;
    }
    *slot = Some(value);
    Some(())
}

/// Telephone numbers are compared by their digits, the country code for the United Kingdom put back to a zero.
pub(super) fn digits(phone: &str) -> String {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    let international = digits
        .strip_prefix("0044")
        .or_else(|| digits.strip_prefix("44").filter(|_| phone.starts_with('+')));
    match international {
        Some(national) => format!("0{national}"),
        None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_are_compared_by_digits() {
        assert_eq!(digits("01632 960 587"), "01632960587");
        assert_eq!(digits("00441632960587"), "01632960587");
        assert_eq!(digits("+441632960587"), "01632960587");
    }
}
