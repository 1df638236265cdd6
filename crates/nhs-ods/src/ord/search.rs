//! The parameters of a search in ORD, checked before anything is sent.

use std::error::Error as _;
use std::fmt;

use chrono::{Datelike, NaiveDate};
use nhs_http::{Error, ErrorKind};

use crate::codes::{RecordClass, RoleCode};

/// How many days back a day may lie.
pub const MAX_DAYS_BACK: i64 = 185;

/// The largest page.
pub const MAX_LIMIT: u32 = 1000;

/// A search for organisations. All conditions must hold, and there must be one.
///
/// ```
/// #![allow(deprecated)]
/// use nhs_ods::ord::Search;
///
/// let search = Search::new().name("surgery").postcode("TN22").active(true).limit(100);
/// # let _ = search;
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct Search {
    name: Option<String>,
    postcode: Option<String>,
    since: Option<NaiveDate>,
    active: Option<bool>,
    primary: Option<RoleCode>,
    non_primary: Option<RoleCode>,
    roles: Vec<RoleCode>,
    class: Option<RecordClass>,
    limit: Option<u32>,
    offset: Option<u32>,
}

impl Search {
    /// A search without conditions, which is refused as long as it has none.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whose name holds this anywhere (`Name`).
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With this postcode or its first half (`PostCode`).
    pub fn postcode(mut self, postcode: impl Into<String>) -> Self {
        self.postcode = Some(postcode.into());
        self
    }

    /// That changed on this day or later (`LastChangeDate`), at most 185 days back.
    pub fn changed_since(mut self, day: NaiveDate) -> Self {
        self.since = Some(day);
        self
    }

    /// Whose record is in use, or is not (`Status`).
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// With this primary role (`PrimaryRoleId`).
    pub fn primary_role(mut self, role: impl Into<RoleCode>) -> Self {
        self.primary = Some(role.into());
        self
    }

    /// With this role that is not their primary one (`NonPrimaryRoleId`).
    pub fn non_primary_role(mut self, role: impl Into<RoleCode>) -> Self {
        self.non_primary = Some(role.into());
        self
    }

    /// With any of these roles (`Roles`). Called again, any of all.
    pub fn roles(mut self, roles: impl IntoIterator<Item = RoleCode>) -> Self {
        self.roles.extend(roles);
        self
    }

    /// That is an organisation, or a site (`OrgRecordClass`).
    pub fn record_class(mut self, class: RecordClass) -> Self {
        self.class = Some(class);
        self
    }

    /// How many one page has (`Limit`): 1 to [`MAX_LIMIT`], which it is unless told.
    pub fn limit(mut self, organisations: u32) -> Self {
        self.limit = Some(organisations);
        self
    }

    /// With which one to begin (`Offset`), counted from 1.
    pub fn offset(mut self, first: u32) -> Self {
        self.offset = Some(first);
        self
    }

    /// Checks the search against ORD's rules, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self, today: NaiveDate) -> Result<(), SearchFault> {
        self.pairs(today).map(drop)
    }

    pub(super) fn pairs(
        &self,
        today: NaiveDate,
    ) -> Result<Vec<(&'static str, String)>, SearchFault> {
        let mut pairs = Vec::new();
        for (name, text) in [("Name", &self.name), ("PostCode", &self.postcode)] {
            if let Some(text) = text {
                if text.trim().is_empty() {
                    return Err(SearchFault::Empty { parameter: name });
                }
                pairs.push((name, text.clone()));
            }
        }
        if let Some(since) = self.since {
            pairs.push(("LastChangeDate", recent(since, today)?));
        }
        if let Some(active) = self.active {
            let status = if active { "Active" } else { "Inactive" };
            pairs.push(("Status", status.to_owned()));
        }
        for (name, role) in [
            ("PrimaryRoleId", &self.primary),
            ("NonPrimaryRoleId", &self.non_primary),
        ] {
            if let Some(role) = role {
                pairs.push((name, code(name, role.as_str())?));
            }
        }
        if !self.roles.is_empty() {
            let roles: Result<Vec<String>, _> = self
                .roles
                .iter()
                .map(|role| code("Roles", role.as_str()))
                .collect();
            pairs.push(("Roles", roles?.join(",")));
        }
        if let Some(class) = &self.class {
            pairs.push(("OrgRecordClass", code("OrgRecordClass", class.as_str())?));
        }
        if pairs.is_empty() {
            return Err(SearchFault::NoCondition);
        }
        let limit = self.limit.unwrap_or(MAX_LIMIT);
        if !(1..=MAX_LIMIT).contains(&limit) {
            return Err(SearchFault::Limit);
        }
        pairs.push(("Limit", limit.to_string()));
        if let Some(offset) = self.offset {
            if offset == 0 {
                return Err(SearchFault::Offset);
            }
            pairs.push(("Offset", offset.to_string()));
        }
        Ok(pairs)
    }
}

impl fmt::Debug for Search {
    /// Shows what is asked about, not the values: a postcode can be a patient's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Search")
            .field("name", &self.name.is_some())
            .field("postcode", &self.postcode.is_some())
            .field("limit", &self.limit)
            .field("offset", &self.offset)
            .finish_non_exhaustive()
    }
}

/// A rule of ORD that a search breaks. The text names the parameter and the remedy, and never the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SearchFault {
    /// A search without a condition.
    #[error("the search needs a condition, give one such as PrimaryRoleId")]
    NoCondition,
    /// A condition that is empty.
    #[error("{parameter} must not be empty, give a part of it or leave it out")]
    Empty {
        /// The parameter.
        parameter: &'static str,
    },
    /// A code that is none.
    #[error("{parameter} must be a code of letters and digits, give one such as RO197 or RC1")]
    Code {
        /// The parameter.
        parameter: &'static str,
    },
    /// A day that ORD no longer knows the changes of.
    #[error(
        "LastChangeDate must be at most 185 days back, give a later day or read all organisations"
    )]
    TooFarBack,
    /// A page of none, or of too many.
    #[error("Limit must be 1 to 1000, give a smaller page")]
    Limit,
    /// A search that begins with none.
    #[error("Offset counts from 1, give 1 for the first organisation")]
    Offset,
}

impl SearchFault {
    /// The fault behind an error of [`Client::search`](super::Client::search) or
    /// [`Client::sync`](super::Client::sync).
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.source()?.downcast_ref().copied()
    }
}

impl From<SearchFault> for Error {
    fn from(fault: SearchFault) -> Self {
        Self::new(ErrorKind::InvalidRequest, fault.to_string()).with_source(fault)
    }
}

/// A day as ORD takes it, if it is not too far back.
pub(super) fn recent(day: NaiveDate, today: NaiveDate) -> Result<String, SearchFault> {
    let back = today.signed_duration_since(day).num_days();
    if back > MAX_DAYS_BACK || day.year() > 9999 {
        return Err(SearchFault::TooFarBack);
    }
    Ok(day.format("%Y-%m-%d").to_string())
}

fn code(parameter: &'static str, code: &str) -> Result<String, SearchFault> {
    let plain = !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if plain {
        Ok(code.to_owned())
    } else {
        Err(SearchFault::Code { parameter })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn each_rule_has_its_own_error_with_a_remedy() {
        let today = day("2026-11-30");
        let search = Search::new;
        for (search, expected) in [
            (search(), SearchFault::NoCondition),
            (search().limit(5), SearchFault::NoCondition),
            (search().name(" "), SearchFault::Empty { parameter: "Name" }),
            (search().active(true).limit(0), SearchFault::Limit),
            (search().active(true).limit(1001), SearchFault::Limit),
            (search().active(true).offset(0), SearchFault::Offset),
            (
                search().primary_role("RO1,2"),
                SearchFault::Code {
                    parameter: "PrimaryRoleId",
                },
            ),
            (
                search().changed_since(day("2026-05-28")),
                SearchFault::TooFarBack,
            ),
        ] {
            assert_eq!(search.check(today), Err(expected));
            assert!(expected.to_string().contains(", give "), "{expected}");
            assert_eq!(SearchFault::of(&Error::from(expected)), Some(expected));
        }
        let bound = search().changed_since(day("2026-05-29"));
        assert_eq!(bound.check(today), Ok(()));
    }

    #[test]
    fn conditions_have_ords_names_and_the_page_is_as_large_as_can_be() {
        let search = Search::new()
            .name("SURGERY")
            .postcode("TN22")
            .active(false)
            .non_primary_role(RoleCode::GpPractice)
            .roles([RoleCode::NhsTrust, RoleCode::NhsTrustSite])
            .record_class(RecordClass::Site)
            .offset(21);
        let pairs = search.pairs(day("2026-11-30")).unwrap();
        let pairs: Vec<String> = pairs.iter().map(|(n, v)| format!("{n}={v}")).collect();
        assert_eq!(
            pairs.join("&"),
            "Name=SURGERY&PostCode=TN22&Status=Inactive&NonPrimaryRoleId=RO76&Roles=RO197,RO198&\
             OrgRecordClass=RC2&Limit=1000&Offset=21"
        );
    }
}
