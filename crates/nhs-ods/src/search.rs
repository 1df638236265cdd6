//! Search parameters, checked before anything is sent: each rule of the API has its own error here.
//!
//! [`OrganizationSearch`] and [`AffiliationSearch`] gather conditions, which must all hold. Where one
//! condition takes several values, any of them is enough.
//!
//! ```
//! use nhs_ods::search::{SearchFault, OrganizationSearch, Text};
//! use nhs_ods::RoleCode;
//!
//! let practices = OrganizationSearch::new()
//!     .name(Text::contains("SURGERY"))
//!     .postcode("LS1")
//!     .active_role(RoleCode::GpPractice)
//!     .active(true);
//! assert!(practices.check().is_ok());
//!
//! let short = OrganizationSearch::new().name("ST");
//! assert_eq!(short.check(), Err(SearchFault::NameLength));
//! ```
//!
//! # `_lastUpdated` is a trap
//!
//! When an organisation changed is `lastChangeDate` ([`OrganizationSearch::last_changed`]). The
//! standard's `_lastUpdated` ([`OrganizationSearch::row_loaded`]) is when the row was loaded into the
//! FHIR server: after a reload of the directory everything is new, and a change that ODS dates back is
//! not found where one looks for it.

mod affiliation;
mod code_system;
mod expand;
mod lookup;
mod organization;
mod values;

pub use affiliation::AffiliationSearch;
pub use code_system::CodeSystemSearch;
pub use expand::{Expand, Filter, FilterOperator};
pub use lookup::{CodeCheck, Lookup};
pub use organization::OrganizationSearch;
pub use values::{AnyOf, DateCondition, Text};

use std::error::Error as _;

use nhs_http::{Call, Error, ErrorKind};

use crate::affiliation::AffiliationEnd;

/// How many records a page has unless told otherwise: what NHS England recommends. The service's own
/// default is 20, which has cut many a result short unnoticed.
pub const RECOMMENDED_PAGE_SIZE: u32 = 1000;

/// The largest page that may be asked for. Well before that, most answers exceed the gateway's 10 MB.
pub const MAX_PAGE_SIZE: u32 = 50_000;

/// The largest offset that the server can hold.
pub const MAX_OFFSET: u32 = i32::MAX.unsigned_abs();

/// A rule that a search breaks. The text names the parameter and the remedy, and never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SearchFault {
    /// A name of fewer than 3 or more than 100 characters.
    #[error("name must have 3 to 100 characters, give more of it or leave it out")]
    NameLength,
    /// A character that the API does not take in a name.
    #[error(
        "name may only hold A-Z, a-z, 0-9, space and & ( ) ' + - _ . / : @, give a part without others and search with name:contains"
    )]
    NameCharacter,
    /// A part of an address of fewer than 2 characters.
    #[error("{parameter} must have at least 2 characters, give more of it or leave it out")]
    AddressLength {
        /// The parameter.
        parameter: &'static str,
    },
    /// A character that the API does not take in a part of an address.
    #[error(
        "{parameter} may only hold letters A-Z, digits and spaces, give a part without other characters"
    )]
    AddressCharacter {
        /// The parameter.
        parameter: &'static str,
    },
    /// An address of nothing but blanks.
    #[error("address must not be empty, give a part of the address or leave it out")]
    AddressEmpty,
    /// A condition that lists no value, which nothing could meet.
    #[error("{parameter} must list at least one value, leave it out to search for any")]
    NoValue {
        /// The parameter.
        parameter: &'static str,
    },
    /// A code that is empty or holds other characters than letters and digits.
    #[error("{parameter} must be a code of letters and digits, give one such as {example}")]
    Code {
        /// The parameter.
        parameter: &'static str,
        /// A code as it should be.
        example: &'static str,
    },
    /// A date that cannot be written with a year of four digits.
    #[error("{parameter} must be a date of the years 1 to 9999, give an earlier or later one")]
    Year {
        /// The parameter.
        parameter: &'static str,
    },
    /// Two dates that leave no day between them.
    #[error("{parameter} asks for days after a date and before an earlier one, swap the two")]
    EmptyRange {
        /// The parameter.
        parameter: &'static str,
    },
    /// A page of no records, or of too many.
    #[error(
        "_count must be 1 to 50000 and should be about 1000, to learn the number of matches alone ask for count()"
    )]
    PageSize,
    /// A code system that is named by something else than its URI.
    #[error(
        "{parameter} must be the URI of a code system, give one such as https://fhir.nhs.uk/Id/ods-organization-code"
    )]
    System {
        /// The parameter.
        parameter: &'static str,
    },
    /// A code of a concept, or of a property, that is none: empty, with blanks at an end, or with the name
    /// of another parameter.
    #[error("{parameter} must be a code without blanks around it, give one such as {example}")]
    Concept {
        /// The parameter.
        parameter: &'static str,
        /// A code as it should be.
        example: &'static str,
    },
    /// An offset that the server cannot hold.
    #[error("_offset must be at most 2147483647, narrow the search instead")]
    Offset,
}

impl SearchFault {
    /// The fault behind an error of [`Client::organizations`](crate::Client::organizations) or
    /// [`Client::affiliations`](crate::Client::affiliations).
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.source()?.downcast_ref().copied()
    }

    /// The parameter whose rule is broken, as the API names it.
    #[must_use]
    pub fn parameter(&self) -> &'static str {
        match self {
            Self::NameLength | Self::NameCharacter => "name",
            Self::AddressEmpty => "address",
            Self::PageSize => "_count",
            Self::Offset => "_offset",
            Self::System { parameter }
            | Self::Concept { parameter, .. }
            | Self::AddressLength { parameter }
            | Self::AddressCharacter { parameter }
            | Self::NoValue { parameter }
            | Self::Code { parameter, .. }
            | Self::Year { parameter }
            | Self::EmptyRange { parameter } => parameter,
        }
    }
}

impl From<SearchFault> for Error {
    fn from(fault: SearchFault) -> Self {
        Self::new(ErrorKind::InvalidRequest, fault.to_string()).with_source(fault)
    }
}

/// A search that has passed its checks, as what goes on the wire.
#[derive(Clone)]
pub(crate) struct Query {
    pub(crate) operation: &'static str,
    pub(crate) template: &'static str,
    pub(crate) conditions: Conditions,
    pub(crate) paging: Paging,
    /// `_include` or `_revinclude`.
    pub(crate) include: &'static str,
    pub(crate) ends: Ends,
}

impl Query {
    /// The call for the first page.
    pub(crate) fn page_call(&self) -> Call {
        let mut call = self.matching();
        for end in self.ends.iter() {
            call = call.query(self.include, end.search_value());
        }
        call = call.query("_count", &self.paging.size.to_string());
        if self.paging.offset > 0 {
            call = call.query("_offset", &self.paging.offset.to_string());
        }
        call
    }

    /// The call for the number of matches alone.
    pub(crate) fn count_call(&self) -> Call {
        self.matching().query("_summary", "count")
    }

    fn matching(&self) -> Call {
        let call = Call::get(self.operation, self.template);
        self.conditions
            .0
            .iter()
            .fold(call, |call, (name, value)| call.query(name, value))
    }
}

/// Parameters in order, a name possibly more than once.
#[derive(Clone, Default)]
pub(crate) struct Conditions(Vec<(&'static str, String)>);

impl Conditions {
    fn add(&mut self, name: &'static str, value: impl Into<String>) {
        self.0.push((name, value.into()));
    }
}

/// Which part of the result one page is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Paging {
    pub(crate) size: u32,
    pub(crate) offset: u32,
}

impl Default for Paging {
    fn default() -> Self {
        Self {
            size: RECOMMENDED_PAGE_SIZE,
            offset: 0,
        }
    }
}

impl Paging {
    fn check(self) -> Result<(), SearchFault> {
        if !(1..=MAX_PAGE_SIZE).contains(&self.size) {
            return Err(SearchFault::PageSize);
        }
        if self.offset > MAX_OFFSET {
            return Err(SearchFault::Offset);
        }
        Ok(())
    }
}

/// At which ends related records are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ends {
    pub(crate) primary: bool,
    pub(crate) participating: bool,
}

impl Ends {
    fn add(&mut self, end: AffiliationEnd) {
        match end {
            AffiliationEnd::Primary => self.primary = true,
            AffiliationEnd::Participating => self.participating = true,
        }
    }

    pub(crate) fn iter(self) -> impl Iterator<Item = AffiliationEnd> {
        let primary = self.primary.then_some(AffiliationEnd::Primary);
        let participating = self.participating.then_some(AffiliationEnd::Participating);
        primary.into_iter().chain(participating)
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{OdsCode, RecordClass, RoleCode};

    /// Each broken rule, with the parameter that its text must name.
    fn broken() -> Vec<(OrganizationSearch, SearchFault)> {
        let search = OrganizationSearch::new;
        let day = |year| NaiveDate::from_ymd_opt(year, 5, 2).unwrap();
        let length = |parameter| SearchFault::AddressLength { parameter };
        let code = |parameter, example| SearchFault::Code { parameter, example };
        let (after, before) = (DateCondition::After, DateCondition::Before);
        vec![
            (search().name("ST"), SearchFault::NameLength),
            (
                search().name(Text::exact("A, B")),
                SearchFault::NameCharacter,
            ),
            (search().postcode("L"), length("address-postalcode")),
            (
                search().postcode(Text::contains(" 1 ")),
                length("address-postalcode"),
            ),
            (search().city("X"), length("address-city")),
            (search().country("E"), length("address-country")),
            (
                search().city("STOKE-ON-TRENT"),
                SearchFault::AddressCharacter {
                    parameter: "address-city",
                },
            ),
            (search().address("  "), SearchFault::AddressEmpty),
            (
                search().role([]),
                SearchFault::NoValue {
                    parameter: "roleCode",
                },
            ),
            (
                search().active_role(vec![]),
                SearchFault::NoValue {
                    parameter: "activeRoleCode",
                },
            ),
            (
                search().id(Vec::<OdsCode>::new()),
                SearchFault::NoValue { parameter: "_id" },
            ),
            (
                search().without_role(RoleCode::new("")),
                code("roleCode:not", "RO197"),
            ),
            (
                search().role(RoleCode::new("RO1,RO2")),
                code("roleCode", "RO197"),
            ),
            (
                search().record_class(RecordClass::new("x|y")),
                code("type", "RC1"),
            ),
            (
                search()
                    .last_changed(before(day(2023)))
                    .last_changed(after(day(2024))),
                SearchFault::EmptyRange {
                    parameter: "lastChangeDate",
                },
            ),
            (
                search().row_loaded(after(day(-1))),
                SearchFault::Year {
                    parameter: "_lastUpdated",
                },
            ),
            (search().page_size(0), SearchFault::PageSize),
            (search().page_size(MAX_PAGE_SIZE + 1), SearchFault::PageSize),
            (search().offset(MAX_OFFSET + 1), SearchFault::Offset),
        ]
    }

    #[test]
    fn each_rule_has_its_own_error_that_names_the_parameter() {
        for (search, expected) in broken() {
            assert_eq!(search.check(), Err(expected));
            let text = expected.to_string();
            assert!(text.contains(expected.parameter()), "{text}");
            assert!(text.contains(','), "{text} has no remedy");
            let error = Error::from(expected);
            assert_eq!(error.kind(), ErrorKind::InvalidRequest);
            assert_eq!(SearchFault::of(&error), Some(expected));
            assert!(error.to_string().contains(&text));
        }
    }

    #[test]
    fn bounds_themselves_are_allowed() {
        let search = OrganizationSearch::new()
            .page_size(MAX_PAGE_SIZE)
            .offset(MAX_OFFSET);
        assert_eq!(search.check(), Ok(()));
        assert_eq!(OrganizationSearch::new().page_size(1).check(), Ok(()));
        let search = AffiliationSearch::new().page_size(0);
        assert_eq!(search.check(), Err(SearchFault::PageSize));
    }

    #[test]
    fn documented_numbers_are_the_bounds() {
        assert!(
            SearchFault::PageSize
                .to_string()
                .contains(&MAX_PAGE_SIZE.to_string())
        );
        assert!(
            SearchFault::Offset
                .to_string()
                .contains(&MAX_OFFSET.to_string())
        );
    }
}
