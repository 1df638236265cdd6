//! The rules of a search, each broken one an error of its own that names parameter and remedy.

use std::error::Error as _;

use nhs_http::{Error, ErrorKind};

/// Why a search was not sent. It repeats nothing of what was searched for.
///
/// Source: NHS England, "Search for a patient",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient>.
///
/// ```
/// use nhs_pds::{Access, Search, SearchFault};
///
/// let fault = Search::new().family("Lowther").check(Access::default()).unwrap_err();
/// assert_eq!(fault, SearchFault::BirthDateMissing);
/// assert_eq!(fault.parameter(), Some("birthdate"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SearchFault {
    /// Patients cannot search.
    #[error("patient access cannot search, retrieve the patient's own record instead")]
    NotForPatients,
    /// Every search needs a date of birth.
    #[error("birthdate is missing, every search needs a date of birth or a range of dates")]
    BirthDateMissing,
    /// A search that is not fuzzy needs a family name.
    #[error("family is missing, a search needs it beside birthdate unless it is fuzzy")]
    FamilyMissing,
    /// A fuzzy search needs more.
    #[error(
        "a fuzzy search needs birthdate with given and family, or with one of them, gender and \
         address-postalcode"
    )]
    FuzzyMinimum,
    /// There is nothing in it.
    #[error("{parameter} is empty, leave it out or give a value")]
    Empty {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// It is longer than PDS allows.
    #[error("{parameter} is longer than {max} characters, give the start of it as a pattern")]
    TooLong {
        /// The parameter as PDS names it.
        parameter: &'static str,
        /// The most characters, a wildcard included.
        max: usize,
    },
    /// It has a line end or another control character.
    #[error("{parameter} has control characters, remove them")]
    ControlCharacter {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// It does not have the form of its kind.
    #[error("{parameter} must be {form}")]
    Malformed {
        /// The parameter as PDS names it.
        parameter: &'static str,
        /// What it must be.
        form: &'static str,
    },
    /// A literal text has an asterisk, which PDS would take for a wildcard.
    #[error(
        "{parameter} has an asterisk, which PDS takes for a wildcard: remove it, or use \
         Pattern::with_wildcards if one is meant"
    )]
    LiteralAsterisk {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// A wildcard stands too early.
    #[error("{parameter} has a wildcard in its first two characters, give at least two before it")]
    EarlyWildcard {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// A fuzzy search takes no wildcards.
    #[error(
        "{parameter} has a wildcard, which a fuzzy search does not take: choose one of the two"
    )]
    WildcardInFuzzySearch {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// An exact match takes no wildcards.
    #[error("{parameter} has a wildcard, with which no match is exact: choose one of the two")]
    WildcardInExactSearch {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// PDS compares a wildcard with the first given name only.
    #[error("given has a wildcard beyond the first name, where PDS matches none: leave it out")]
    WildcardInLaterGivenName,
    /// The parameter takes no wildcards.
    #[error("{parameter} has an asterisk, it takes no wildcards: remove it")]
    NoWildcards {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// A range of dates ends before it begins.
    #[error("{parameter} ends before it begins, swap the two dates")]
    DateOrder {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// A year does not have four digits.
    #[error("{parameter} must be a date in the years 1 to 9999")]
    DateYear {
        /// The parameter as PDS names it.
        parameter: &'static str,
    },
    /// The number of results is out of bounds.
    #[error("_max-results must be 1 to 50")]
    MaxResults,
    /// An application may ask for one match only.
    #[error(
        "_max-results must be 1 with application-restricted access, leave it out or set the \
         client's access to that of a healthcare worker"
    )]
    MaxResultsForApplication,
}

impl SearchFault {
    /// The fault behind an error of [`Client::search`](crate::Client::search), if a rule of the
    /// search is what it failed for.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.source()?.downcast_ref().copied()
    }

    /// The parameter at fault, as PDS names it; none if it is the search as a whole.
    #[must_use]
    pub fn parameter(&self) -> Option<&'static str> {
        match *self {
            Self::NotForPatients | Self::FuzzyMinimum => None,
            Self::BirthDateMissing => Some("birthdate"),
            Self::FamilyMissing => Some("family"),
            Self::WildcardInLaterGivenName => Some("given"),
            Self::MaxResults | Self::MaxResultsForApplication => Some("_max-results"),
            Self::Empty { parameter }
            | Self::TooLong { parameter, .. }
            | Self::ControlCharacter { parameter }
            | Self::Malformed { parameter, .. }
            | Self::LiteralAsterisk { parameter }
            | Self::EarlyWildcard { parameter }
            | Self::WildcardInFuzzySearch { parameter }
            | Self::WildcardInExactSearch { parameter }
            | Self::NoWildcards { parameter }
            | Self::DateOrder { parameter }
            | Self::DateYear { parameter } => Some(parameter),
        }
    }
}

impl From<SearchFault> for Error {
    fn from(fault: SearchFault) -> Self {
        Self::new(ErrorKind::InvalidRequest, fault.to_string())
            .with_operation(crate::endpoint::SEARCH)
            .with_source(fault)
    }
}
