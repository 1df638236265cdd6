//! What a search asks for. The rules it must meet stand in `rules`.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::CodeSet;

use crate::pattern::Rules;
use crate::{DateRange, Gender, Pattern};

/// A search for patients.
///
/// What must be given: a family name and a date of birth; or, if the search is
/// [fuzzy](Search::fuzzy), a date of birth with given and family name, or with one of them, gender
/// and postcode. More parameters narrow it down. Every matched patient is audited by PDS.
///
/// Patients whose record is restricted are not found by a search with a postcode or practice.
///
/// Source: NHS England, "Search for a patient",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient>.
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_pds::{Access, DateRange, Search};
///
/// let born = NaiveDate::from_ymd_opt(1987, 8, 19).ok_or("no such day")?;
/// let search = Search::new()
///     .family_starting("Quill")
///     .given("Barnaby")
///     .birth_date(DateRange::Between(born, born))
///     .postcode_starting("XQ")
///     .history(true);
/// assert_eq!(search.check(Access::ApplicationRestricted), Ok(()));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
#[must_use]
pub struct Search {
    pub(crate) family: Option<Pattern>,
    pub(crate) given: Vec<Pattern>,
    pub(crate) gender: Option<Gender>,
    pub(crate) birth_date: Option<DateRange>,
    pub(crate) death_date: Option<DateRange>,
    pub(crate) postcode: Option<Pattern>,
    pub(crate) general_practitioner: Option<OdsCode>,
    pub(crate) email: Option<Box<str>>,
    pub(crate) phone: Option<Box<str>>,
    pub(crate) fuzzy: bool,
    pub(crate) exact: bool,
    pub(crate) history: bool,
    pub(crate) max_results: Option<u8>,
}

impl Search {
    /// A search that asks for nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The search that NHS England recommends to find one patient with application-restricted
    /// access: family name and date of birth in full, the first three letters of the given name, the
    /// first two of the postcode, history included.
    ///
    /// A given name or postcode that is no longer than that is searched for as it is. With a postcode,
    /// restricted patients are not found: that nobody matches does not mean that there is no record.
    pub fn for_unique_match(
        family: impl AsRef<str>,
        given: impl AsRef<str>,
        birth_date: impl Into<DateRange>,
        postcode: impl AsRef<str>,
    ) -> Self {
        Self::new()
            .family(Pattern::exactly(family))
            .given(beginning(given.as_ref(), 3))
            .birth_date(birth_date)
            .postcode(beginning(postcode.as_ref(), 2))
            .history(true)
    }

    /// `family`: the family name, up to 35 characters, whatever the case.
    pub fn family(mut self, family: impl Into<Pattern>) -> Self {
        self.family = Some(family.into());
        self
    }

    /// `family` with a wildcard at its end.
    pub fn family_starting(self, start: impl AsRef<str>) -> Self {
        self.family(Pattern::starting(start))
    }

    /// `given`: a given name, up to 35 characters. Called again, it adds the next one: a middle
    /// name. A first name of two words (`John Paul`) is one value.
    ///
    /// Only the first may have a wildcard, and it is compared with the first given name alone.
    pub fn given(mut self, given: impl Into<Pattern>) -> Self {
        self.given.push(given.into());
        self
    }

    /// `given` with a wildcard at its end.
    pub fn given_starting(self, start: impl AsRef<str>) -> Self {
        self.given(Pattern::starting(start))
    }

    /// `gender`. NHS England advises to leave it out unless the search is fuzzy and needs it: what
    /// PDS holds may not be what the patient identifies with.
    pub fn gender(mut self, gender: Gender) -> Self {
        self.gender = Some(gender);
        self
    }

    /// `birthdate`: a day or a range.
    pub fn birth_date(mut self, birth_date: impl Into<DateRange>) -> Self {
        self.birth_date = Some(birth_date.into());
        self
    }

    /// `death-date`: a day or a range. In a fuzzy search it counts for the score only.
    pub fn death_date(mut self, death_date: impl Into<DateRange>) -> Self {
        self.death_date = Some(death_date.into());
        self
    }

    /// `address-postalcode`: the postcode of any address of the patient. Blanks are ignored.
    pub fn postcode(mut self, postcode: impl Into<Pattern>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// `address-postalcode` with a wildcard at its end.
    pub fn postcode_starting(self, start: impl AsRef<str>) -> Self {
        self.postcode(Pattern::starting(start))
    }

    /// `general-practitioner`: the practice where the patient is registered. In a fuzzy search it
    /// counts for the score only.
    pub fn general_practitioner(mut self, practice: OdsCode) -> Self {
        self.general_practitioner = Some(practice);
        self
    }

    /// `email`: an email address in full. Former ones are found with [history](Search::history).
    pub fn email(mut self, email: impl AsRef<str>) -> Self {
        self.email = Some(email.as_ref().trim().into());
        self
    }

    /// `phone`: a telephone number in full, a country code written with `00`. Former ones are found
    /// with [history](Search::history).
    pub fn phone(mut self, phone: impl AsRef<str>) -> Self {
        self.phone = Some(phone.as_ref().trim().into());
        self
    }

    /// `_fuzzy-match`: also matches names that sound alike or are swapped, and history. Takes no
    /// wildcards, and is for when an ordinary search found nobody.
    pub fn fuzzy(mut self, fuzzy: bool) -> Self {
        self.fuzzy = fuzzy;
        self
    }

    /// `_exact-match`: only matches with score 1. Takes no wildcards, and does little good in a
    /// fuzzy search.
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = exact;
        self
    }

    /// `_history`: also matches former names, addresses and contacts. What is found shows the
    /// current ones all the same. A fuzzy search always does.
    pub fn history(mut self, history: bool) -> Self {
        self.history = history;
        self
    }

    /// `_max-results`: how many matches to take, 1 to 50. If more match, the outcome is
    /// [`TooMany`](crate::SearchOutcome::TooMany) and none is given. Left out, it is 50 for a
    /// healthcare worker and 1 for an application, which may ask for no more.
    pub fn max_results(mut self, matches: u8) -> Self {
        self.max_results = Some(matches);
        self
    }

    /// The query, in an order that is always the same.
    pub(crate) fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = Vec::new();
        let mut add = |name: &'static str, value: Option<String>| {
            query.extend(value.map(|value| (name, value)));
        };
        add(FAMILY.parameter, self.family.as_ref().map(Pattern::value));
        for given in &self.given {
            add(GIVEN.parameter, Some(given.value()));
        }
        add(GENDER, self.gender.map(|gender| gender.code().to_owned()));
        for (name, range) in [
            (BIRTH_DATE, &self.birth_date),
            (DEATH_DATE, &self.death_date),
        ] {
            for value in range.iter().flat_map(DateRange::values) {
                add(name, Some(value));
            }
        }
        add(
            POSTCODE.parameter,
            self.postcode.as_ref().map(Pattern::value),
        );
        let practice = self.general_practitioner.as_ref();
        add(PRACTICE, practice.map(ToString::to_string));
        add(EMAIL, self.email.as_deref().map(str::to_owned));
        add(PHONE, self.phone.as_deref().map(str::to_owned));
        for (name, flag) in [
            (FUZZY, self.fuzzy),
            (EXACT, self.exact),
            (HISTORY, self.history),
        ] {
            add(name, flag.then(|| "true".to_owned()));
        }
        add(MAX_RESULTS, self.max_results.map(|count| count.to_string()));
        query
    }
}

/// Names the parameters that are set, not their values.
impl fmt::Debug for Search {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Search ")?;
        let names = self.query().into_iter().map(|(name, _)| name);
        f.debug_list().entries(names).finish()
    }
}

pub(crate) const FAMILY: Rules = Rules {
    parameter: "family",
    max: Some(35),
    blanks_ignored: false,
};
pub(crate) const GIVEN: Rules = Rules {
    parameter: "given",
    max: Some(35),
    blanks_ignored: false,
};
pub(crate) const POSTCODE: Rules = Rules {
    parameter: "address-postalcode",
    max: None,
    blanks_ignored: true,
};
const GENDER: &str = "gender";
pub(crate) const BIRTH_DATE: &str = "birthdate";
pub(crate) const DEATH_DATE: &str = "death-date";
const PRACTICE: &str = "general-practitioner";
pub(crate) const EMAIL: &str = "email";
pub(crate) const PHONE: &str = "phone";
const FUZZY: &str = "_fuzzy-match";
const EXACT: &str = "_exact-match";
const HISTORY: &str = "_history";
const MAX_RESULTS: &str = "_max-results";

/// A pattern for the first letters of a text that has more of them.
fn beginning(text: &str, letters: usize) -> Pattern {
    let text = text.trim();
    if text.chars().count() > letters {
        Pattern::starting(text.chars().take(letters).collect::<String>())
    } else {
        Pattern::exactly(text)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::Access;

    fn born() -> NaiveDate {
        NaiveDate::from_ymd_opt(1987, 8, 19).unwrap()
    }

    fn enough() -> Search {
        Search::new().family("Quillfeather").birth_date(born())
    }

    #[test]
    fn query_has_every_parameter_that_is_set_and_no_other() {
        let all = Search::new()
            .family("Quillfeather")
            .given("Barnaby")
            .given("Hugh")
            .gender(Gender::Male)
            .birth_date(DateRange::Between(born(), born()))
            .death_date(DateRange::From(born()))
            .postcode("XQ1 7NP")
            .general_practitioner(OdsCode::parse("Y90001").unwrap())
            .email("b.quillfeather@example.com")
            .phone("07700 900117")
            .fuzzy(true)
            .exact(true)
            .history(true)
            .max_results(7);
        let text: Vec<String> = all
            .query()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(
            text,
            [
                "family=Quillfeather",
                "given=Barnaby",
                "given=Hugh",
                "gender=male",
                "birthdate=ge1987-08-19",
                "birthdate=le1987-08-19",
                "death-date=ge1987-08-19",
                "address-postalcode=XQ1 7NP",
                "general-practitioner=Y90001",
                "email=b.quillfeather@example.com",
                "phone=07700 900117",
                "_fuzzy-match=true",
                "_exact-match=true",
                "_history=true",
                "_max-results=7",
            ]
        );
        assert_eq!(enough().query().len(), 2);
    }

    #[test]
    fn recommended_search_shortens_given_name_and_postcode() {
        let sent = |given, postcode| {
            let search = Search::for_unique_match("Quillfeather", given, born(), postcode);
            assert_eq!(search.check(Access::default()), Ok(()));
            let value = |name| {
                let query = search.query();
                query.into_iter().find(|(n, _)| *n == name).unwrap().1
            };
            (value("given"), value("address-postalcode"))
        };
        assert_eq!(sent("Barnaby", "XQ1 7NP"), ("Bar*".into(), "XQ*".into()));
        assert_eq!(sent("Zoë", "XQ"), ("Zoë".into(), "XQ".into()));
        assert_eq!(sent("J", "XQ1"), ("J".into(), "XQ*".into()));
    }

    #[test]
    fn debug_names_parameters_only() {
        let shown = format!("{:?}", enough().given("Barnaby"));
        assert_eq!(shown, r#"Search ["family", "given", "birthdate"]"#);
    }
}
