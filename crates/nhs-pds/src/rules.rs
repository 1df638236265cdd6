//! The rules that PDS has for a search, checked before anything is sent.

use crate::pattern::check_text;
use crate::search::{BIRTH_DATE, DEATH_DATE, EMAIL, FAMILY, GIVEN, PHONE, POSTCODE};
use crate::{Access, Search, SearchFault};

impl Search {
    /// Whether PDS can take this search from a caller with that access.
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn check(&self, access: Access) -> Result<(), SearchFault> {
        if access.most_matches() == 0 {
            return Err(SearchFault::NotForPatients);
        }
        self.check_values()?;
        self.check_minimum()?;
        match self.max_results {
            Some(count) if !(1..=50).contains(&count) => Err(SearchFault::MaxResults),
            Some(count) if count > access.most_matches() => {
                Err(SearchFault::MaxResultsForApplication)
            }
            _ => Ok(()),
        }
    }

    fn check_values(&self) -> Result<(), SearchFault> {
        let (fuzzy, exact) = (self.fuzzy, self.exact);
        if let Some(family) = &self.family {
            family.check(FAMILY, fuzzy, exact)?;
        }
        for (place, given) in self.given.iter().enumerate() {
            given.check(GIVEN, fuzzy, exact)?;
            if place > 0 && given.has_wildcard() {
                return Err(SearchFault::WildcardInLaterGivenName);
            }
        }
        if let Some(postcode) = &self.postcode {
            postcode.check(POSTCODE, fuzzy, exact)?;
        }
        if let Some(range) = &self.birth_date {
            range.check(BIRTH_DATE)?;
        }
        if let Some(range) = &self.death_date {
            range.check(DEATH_DATE)?;
        }
        if let Some(email) = &self.email {
            check_contact(EMAIL, email)?;
            let inner = email.trim_matches('@');
            if !inner.contains('@') || email.chars().any(char::is_whitespace) {
                let form = "an email address, such as name@example.com";
                return Err(SearchFault::Malformed {
                    parameter: EMAIL,
                    form,
                });
            }
        }
        if let Some(phone) = &self.phone {
            check_contact(PHONE, phone)?;
            if !phone.chars().any(|character| character.is_ascii_digit()) {
                let form = "a telephone number";
                return Err(SearchFault::Malformed {
                    parameter: PHONE,
                    form,
                });
            }
        }
        Ok(())
    }

    fn check_minimum(&self) -> Result<(), SearchFault> {
        if self.birth_date.is_none() {
            return Err(SearchFault::BirthDateMissing);
        }
        let (family, given) = (self.family.is_some(), !self.given.is_empty());
        if !self.fuzzy {
            return if family {
                Ok(())
            } else {
                Err(SearchFault::FamilyMissing)
            };
        }
        let placed = self.gender.is_some() && self.postcode.is_some();
        if (family && given) || ((family || given) && placed) {
            Ok(())
        } else {
            Err(SearchFault::FuzzyMinimum)
        }
    }
}

fn check_contact(parameter: &'static str, text: &str) -> Result<(), SearchFault> {
    check_text(parameter, text)?;
    if text.contains('*') {
        return Err(SearchFault::NoWildcards { parameter });
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::Gender;

    fn born() -> NaiveDate {
        NaiveDate::from_ymd_opt(1987, 8, 19).unwrap()
    }

    fn enough() -> Search {
        Search::new().family("Quillfeather").birth_date(born())
    }

    fn fault(search: &Search) -> Option<SearchFault> {
        search.check(Access::HealthcareWorker).err()
    }

    #[test]
    fn plain_search_needs_family_name_and_birth_date() {
        assert_eq!(fault(&enough()), None);
        assert_eq!(
            fault(&Search::new().birth_date(born()).given("Barnaby")),
            Some(SearchFault::FamilyMissing)
        );
        assert_eq!(
            fault(&Search::new().family("Quillfeather").given("Barnaby")),
            Some(SearchFault::BirthDateMissing)
        );
        assert_eq!(fault(&Search::new()), Some(SearchFault::BirthDateMissing));
    }

    #[test]
    fn fuzzy_search_needs_one_of_three_combinations() {
        let start = || Search::new().fuzzy(true).birth_date(born());
        let placed = |search: Search| search.gender(Gender::Male).postcode("XQ1 7NP");
        let combinations = [
            start().family("Quillfeather").given("Barnaby"),
            placed(start().family("Quillfeather")),
            placed(start().given("Barnaby")),
        ];
        for search in combinations {
            assert_eq!(fault(&search), None, "{search:?}");
        }
        let short = [
            start().family("Quillfeather"),
            start().family("Quillfeather").gender(Gender::Male),
            start().given("Barnaby").postcode("XQ1 7NP"),
            placed(start()),
        ];
        for search in short {
            assert_eq!(
                fault(&search),
                Some(SearchFault::FuzzyMinimum),
                "{search:?}"
            );
        }
    }

    #[test]
    fn wildcards_do_not_go_with_fuzzy_or_exact() {
        let wild = || enough().given_starting("Bar");
        let parameter = "given";
        assert_eq!(fault(&wild()), None);
        assert_eq!(
            fault(&wild().fuzzy(true)),
            Some(SearchFault::WildcardInFuzzySearch { parameter })
        );
        assert_eq!(
            fault(&wild().exact(true)),
            Some(SearchFault::WildcardInExactSearch { parameter })
        );
        assert_eq!(
            fault(&enough().given("Barnaby").given_starting("Hu")),
            Some(SearchFault::WildcardInLaterGivenName)
        );
    }

    #[test]
    fn contacts_take_no_wildcards_and_must_look_like_what_they_are() {
        assert_eq!(fault(&enough().email("b.quillfeather@example.com")), None);
        assert_eq!(fault(&enough().phone("07700 900117")), None);
        assert_eq!(
            fault(&enough().email("b*@example.com")),
            Some(SearchFault::NoWildcards { parameter: "email" })
        );
        assert_eq!(
            fault(&enough().phone("07700*")),
            Some(SearchFault::NoWildcards { parameter: "phone" })
        );
        for email in ["b.quillfeather", "@example.com", "b q@example.com", "b@"] {
            let fault = fault(&enough().email(email));
            assert!(
                matches!(fault, Some(SearchFault::Malformed { .. })),
                "{email}"
            );
        }
        assert!(matches!(
            fault(&enough().phone("home")),
            Some(SearchFault::Malformed { .. })
        ));
        assert_eq!(
            fault(&enough().phone("")),
            Some(SearchFault::Empty { parameter: "phone" })
        );
    }

    #[test]
    fn number_of_results_depends_on_the_access() {
        let asks = |count| enough().max_results(count);
        for (access, count, fault) in [
            (Access::HealthcareWorker, 50, None),
            (Access::HealthcareWorker, 51, Some(SearchFault::MaxResults)),
            (Access::HealthcareWorker, 0, Some(SearchFault::MaxResults)),
            (Access::ApplicationRestricted, 1, None),
            (
                Access::ApplicationRestricted,
                2,
                Some(SearchFault::MaxResultsForApplication),
            ),
            (
                Access::PrivilegedApplicationRestricted,
                50,
                Some(SearchFault::MaxResultsForApplication),
            ),
            (Access::Patient, 1, Some(SearchFault::NotForPatients)),
        ] {
            assert_eq!(asks(count).check(access).err(), fault, "{access:?} {count}");
        }
    }
}
