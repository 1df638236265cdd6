//! The parameters of a search for code systems: which versions there are, and what can be asked of them.

use nhs_http::Call;

use super::lookup::system;
use super::{Conditions, Ends, Paging, Query, SearchFault};
use crate::endpoint;

/// A search for code systems. Two or three versions of each are kept, all of which are found.
///
/// The service gives summaries: the properties and filters of a code system, and not its codes. Source:
/// <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>, "Search for additional
/// instance and reference data".
///
/// ```
/// use nhs_ods::search::CodeSystemSearch;
/// use nhs_ods::system;
///
/// assert!(CodeSystemSearch::new().url(system::ROLE).check().is_ok());
/// assert!(CodeSystemSearch::new().url("ODSOrganisationRole").check().is_err());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct CodeSystemSearch {
    url: Option<String>,
    system: Option<String>,
    whole: bool,
    paging: Option<u32>,
}

impl CodeSystemSearch {
    /// A search for all of them.
    pub fn new() -> Self {
        Self::default()
    }

    /// Of this URI (`url`). [`crate::system`] names those of ODS.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// That defines codes of this URI (`system`), which finds the same.
    pub fn system(mut self, system: impl Into<String>) -> Self {
        self.system = Some(system.into());
        self
    }

    /// With all their codes (`_summary=false`). Only for small ones: those of organisations, roles,
    /// relationships, postcodes and geography are refused.
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }

    /// How many one page has (`_count`), 1 to [`MAX_PAGE_SIZE`](super::MAX_PAGE_SIZE).
    pub fn page_size(mut self, code_systems: u32) -> Self {
        self.paging = Some(code_systems);
        self
    }

    /// Checks the search, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.query().map(drop)
    }

    pub(crate) fn query(&self) -> Result<Query, SearchFault> {
        let paging = Paging {
            size: self.paging.unwrap_or(DEFAULT_PAGE),
            offset: 0,
        };
        paging.check()?;
        let mut conditions = Conditions::default();
        for (name, uri) in [("url", &self.url), ("system", &self.system)] {
            if let Some(uri) = uri {
                conditions.add(name, system(name, uri)?);
            }
        }
        if self.whole {
            conditions.add("_summary", "false");
        }
        Ok(Query {
            operation: endpoint::CODE_SYSTEM_SEARCH,
            template: "/CodeSystem",
            conditions,
            paging,
            include: "",
            ends: Ends::default(),
        })
    }

    pub(crate) fn call(&self) -> Result<Call, SearchFault> {
        Ok(self.query()?.page_call())
    }
}

/// There are some twenty code systems, each in a few versions.
const DEFAULT_PAGE: u32 = 100;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summaries_are_the_default_and_whole_ones_are_asked_for() {
        let pairs = |search: CodeSystemSearch| search.call().unwrap().query_pairs().to_vec();
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(
            pairs(CodeSystemSearch::new().url("urn:x")),
            [pair("url", "urn:x"), pair("_count", "100")]
        );
        assert_eq!(
            pairs(CodeSystemSearch::new().system("urn:x").whole().page_size(2)),
            [
                pair("system", "urn:x"),
                pair("_summary", "false"),
                pair("_count", "2")
            ]
        );
        let none = CodeSystemSearch::new().page_size(0);
        assert_eq!(none.check(), Err(SearchFault::PageSize));
    }
}
