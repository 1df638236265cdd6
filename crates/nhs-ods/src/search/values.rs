//! The values of search conditions: texts with their modifier, dates with their prefix, lists of codes.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use super::{Conditions, SearchFault};

/// A text to look for, and where: at the start, anywhere, or the whole.
///
/// A plain `&str` looks at the start, as the API does by default. Its Debug hides the text, since a
/// postcode can be a patient's.
///
/// ```
/// use nhs_ods::search::Text;
///
/// assert_eq!(Text::from("LEEDS"), Text::starts_with("LEEDS"));
/// assert_ne!(Text::from("LEEDS"), Text::contains("LEEDS"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Text {
    place: Place,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Place {
    Start,
    Anywhere,
    Whole,
}

impl Text {
    /// What starts with this, in upper or lower case.
    pub fn starts_with(text: impl Into<String>) -> Self {
        Self::at(Place::Start, text)
    }

    /// What holds this anywhere, in upper or lower case (`:contains`).
    pub fn contains(text: impl Into<String>) -> Self {
        Self::at(Place::Anywhere, text)
    }

    /// What is exactly this (`:exact`). Case counts, and ODS writes in UPPER CASE: `Leeds` finds
    /// nothing.
    pub fn exact(text: impl Into<String>) -> Self {
        Self::at(Place::Whole, text)
    }

    fn at(place: Place, text: impl Into<String>) -> Self {
        Self {
            place,
            text: text.into(),
        }
    }

    /// The rules for `name`.
    pub(super) fn check_name(&self) -> Result<(), SearchFault> {
        // the API's documentation prints the apostrophe as ’, its data have '
        let allowed = |c: char| c.is_ascii_alphanumeric() || "&()'’+-_./:@ ".contains(c);
        if self.text.trim().chars().count() < 3 || self.text.chars().count() > 100 {
            Err(SearchFault::NameLength)
        } else if !self.text.chars().all(allowed) {
            Err(SearchFault::NameCharacter)
        } else {
            Ok(())
        }
    }

    /// The rules for the parts of an address.
    pub(super) fn check_part(&self, parameter: &'static str) -> Result<(), SearchFault> {
        if self.text.trim().chars().count() < 2 {
            return Err(SearchFault::AddressLength { parameter });
        }
        if !self
            .text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == ' ')
        {
            return Err(SearchFault::AddressCharacter { parameter });
        }
        Ok(())
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    /// Adds this as a parameter; `names` are the plain one and those with `:contains` and `:exact`.
    pub(super) fn add_to(&self, conditions: &mut Conditions, names: [&'static str; 3]) {
        let [plain, contains, exact] = names;
        let name = match self.place {
            Place::Start => plain,
            Place::Anywhere => contains,
            Place::Whole => exact,
        };
        conditions.add(name, escaped(&self.text));
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::starts_with(text)
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::starts_with(text)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Text")
            .field("place", &self.place)
            .finish_non_exhaustive()
    }
}

/// A condition on a date. Several together make a range.
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_ods::search::{DateCondition, OrganizationSearch};
///
/// let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
/// let third_of_may = OrganizationSearch::new()
///     .last_changed(DateCondition::After(day(2)))
///     .last_changed(DateCondition::Before(day(4)));
/// assert!(third_of_may.check().is_ok());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DateCondition {
    /// On this day (`eq`).
    On(NaiveDate),
    /// After this day (`gt`).
    After(NaiveDate),
    /// Before this day (`lt`).
    Before(NaiveDate),
}

impl DateCondition {
    fn parts(self) -> (&'static str, NaiveDate) {
        match self {
            Self::On(date) => ("eq", date),
            Self::After(date) => ("gt", date),
            Self::Before(date) => ("lt", date),
        }
    }

    pub(super) fn check_all(
        conditions: &[Self],
        parameter: &'static str,
    ) -> Result<(), SearchFault> {
        let mut years = conditions
            .iter()
            .map(|condition| condition.parts().1.year());
        if !years.all(|year| (1..=9999).contains(&year)) {
            return Err(SearchFault::Year { parameter });
        }
        let after = conditions.iter().filter_map(|condition| match condition {
            Self::After(date) => Some(date),
            _ => None,
        });
        let before = conditions.iter().filter_map(|condition| match condition {
            Self::Before(date) => Some(date),
            _ => None,
        });
        match (after.max(), before.min()) {
            (Some(after), Some(before)) if after >= before => {
                Err(SearchFault::EmptyRange { parameter })
            }
            _ => Ok(()),
        }
    }

    pub(super) fn add_to(self, conditions: &mut Conditions, parameter: &'static str) {
        let (prefix, date) = self.parts();
        conditions.add(parameter, format!("{prefix}{}", date.format("%Y-%m-%d")));
    }
}

/// Values of which one must hold, where a search takes several: the comma in FHIR.
///
/// ```
/// use nhs_ods::RoleCode;
/// use nhs_ods::search::OrganizationSearch;
///
/// // trusts or their sites …
/// let either = OrganizationSearch::new().role([RoleCode::NhsTrust, RoleCode::NhsTrustSite]);
/// // … and what is both a prescribing cost centre and a GP practice
/// let both = OrganizationSearch::new()
///     .role(RoleCode::PrescribingCostCentre)
///     .role(RoleCode::GpPractice);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnyOf<T>(Vec<T>);

impl<T> AnyOf<T> {
    pub(super) fn values(&self) -> &[T] {
        &self.0
    }
}

impl<T> From<T> for AnyOf<T> {
    fn from(value: T) -> Self {
        Self(vec![value])
    }
}

impl<T: Clone> From<&T> for AnyOf<T> {
    fn from(value: &T) -> Self {
        Self(vec![value.clone()])
    }
}

impl<T, const N: usize> From<[T; N]> for AnyOf<T> {
    fn from(values: [T; N]) -> Self {
        Self(values.into())
    }
}

impl<T> From<Vec<T>> for AnyOf<T> {
    fn from(values: Vec<T>) -> Self {
        Self(values)
    }
}

impl<T> FromIterator<T> for AnyOf<T> {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Self(values.into_iter().collect())
    }
}

/// Alternatives as one parameter value, each escaped and perhaps with its system before it.
pub(super) fn alternatives<'a>(
    system: Option<&str>,
    values: impl Iterator<Item = &'a str>,
) -> String {
    let values: Vec<String> = values
        .map(|value| match system {
            Some(system) => format!("{system}|{}", escaped(value)),
            None => escaped(value),
        })
        .collect();
    values.join(",")
}

/// A value with FHIR's separators escaped (<https://hl7.org/fhir/R4/search.html#escaping>).
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        if matches!(character, '\\' | ',' | '|' | '$') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn separators_within_a_value_do_not_part_it() {
        assert_eq!(escaped(r"A,B|C$D\E"), r"A\,B\|C\$D\\E");
        assert_eq!(
            alternatives(Some("urn:x"), ["A,B", "C"].into_iter()),
            r"urn:x|A\,B,urn:x|C"
        );
    }

    #[test]
    fn name_rules_count_characters_and_not_blanks() {
        let check = |text: &str| Text::from(text).check_name();
        assert_eq!(check("ST "), Err(SearchFault::NameLength));
        assert_eq!(check("   "), Err(SearchFault::NameLength));
        assert_eq!(check(&"A".repeat(101)), Err(SearchFault::NameLength));
        assert_eq!(check(&"A".repeat(100)), Ok(()));
        assert_eq!(check("ABC, D"), Err(SearchFault::NameCharacter));
        assert_eq!(check("CAFÉ"), Err(SearchFault::NameCharacter));
        assert_eq!(check("ST JAMES'S (A&E) 1+1-2_3.4/5:6@7"), Ok(()));
        assert_eq!(check("ST JAMES’S"), Ok(()));
    }

    #[test]
    fn range_with_no_day_in_it_is_refused() {
        let day = |day| NaiveDate::from_ymd_opt(2023, 5, day).unwrap();
        let check = |conditions: &[DateCondition]| DateCondition::check_all(conditions, "d");
        let empty = Err(SearchFault::EmptyRange { parameter: "d" });
        assert_eq!(
            check(&[DateCondition::After(day(4)), DateCondition::Before(day(2))]),
            empty
        );
        assert_eq!(
            check(&[DateCondition::Before(day(4)), DateCondition::After(day(4))]),
            empty
        );
        assert_eq!(
            check(&[DateCondition::After(day(2)), DateCondition::Before(day(4))]),
            Ok(())
        );
        let far = NaiveDate::from_ymd_opt(10_000, 1, 1).unwrap();
        assert_eq!(
            check(&[DateCondition::On(far)]),
            Err(SearchFault::Year { parameter: "d" })
        );
    }
}
