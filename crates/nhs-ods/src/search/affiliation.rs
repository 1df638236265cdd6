//! The parameters of a search for relationships between organisations.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;

use super::organization::add_codes;
use super::values::alternatives;
use super::{AnyOf, Conditions, Ends, Paging, Query, SearchFault};
use crate::affiliation::AffiliationEnd;
use crate::endpoint;
use crate::system::RELATIONSHIP_INSTANCE;

/// A search for relationships. All conditions must hold; with none, everything is found: more than
/// 600,000 records.
///
/// Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>, "Search for
/// a relationship".
///
/// ```
/// use nhs_ods::search::AffiliationSearch;
/// use nhs_ods::{AffiliationEnd, OdsCode, endpoint};
///
/// // what the practice is commissioned by, partner to, …, and who those are
/// let search = AffiliationSearch::new()
///     .primary_organization(OdsCode::parse("G81086")?)
///     .active(true)
///     .with_organization(AffiliationEnd::Participating);
/// let call = endpoint::affiliations(&search)?;
/// assert_eq!(call.query_pairs()[0], ("active".into(), "true".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Default, PartialEq)]
#[must_use]
pub struct AffiliationSearch {
    ids: Vec<AnyOf<Id>>,
    identifiers: Vec<AnyOf<Id>>,
    active: Option<bool>,
    primary: Vec<AnyOf<OdsCode>>,
    participating: Vec<AnyOf<OdsCode>>,
    ends: Ends,
    paging: Paging,
}

impl AffiliationSearch {
    /// A search without conditions.
    pub fn new() -> Self {
        Self::default()
    }

    /// With one of these instance ids (`_id`), such as `617400`.
    pub fn id(mut self, ids: impl Into<AnyOf<Id>>) -> Self {
        self.ids.push(ids.into());
        self
    }

    /// With one of these instance ids, given with their system (`identifier`).
    pub fn identifier(mut self, ids: impl Into<AnyOf<Id>>) -> Self {
        self.identifiers.push(ids.into());
        self
    }

    /// Which last, or have ended (`active`).
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Of one of these primary (source) organisations (`primary-organization`): who is commissioned,
    /// operated, ….
    pub fn primary_organization(mut self, codes: impl Into<AnyOf<OdsCode>>) -> Self {
        self.primary.push(codes.into());
        self
    }

    /// Of one of these participating (target) organisations (`participating-organization`): who
    /// commissions, operates, ….
    pub fn participating_organization(mut self, codes: impl Into<AnyOf<OdsCode>>) -> Self {
        self.participating.push(codes.into());
        self
    }

    /// Gives beside each relationship the organisation at this end (`_include`); see
    /// [`AffiliationMatch`](crate::AffiliationMatch). May be called for both.
    pub fn with_organization(mut self, end: AffiliationEnd) -> Self {
        self.ends.add(end);
        self
    }

    /// How many relationships one page has (`_count`): 1 to [`MAX_PAGE_SIZE`](super::MAX_PAGE_SIZE),
    /// [`RECOMMENDED_PAGE_SIZE`](super::RECOMMENDED_PAGE_SIZE) unless told.
    pub fn page_size(mut self, relationships: u32) -> Self {
        self.paging.size = relationships;
        self
    }

    /// How many relationships to pass over first (`_offset`), at most
    /// [`MAX_OFFSET`](super::MAX_OFFSET). The server takes it, though the API's documentation does not
    /// list it.
    pub fn offset(mut self, relationships: u32) -> Self {
        self.paging.offset = relationships;
        self
    }

    /// Checks the search against the API's rules, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.query().map(drop)
    }

    pub(crate) fn query(&self) -> Result<Query, SearchFault> {
        self.paging.check()?;
        let mut conditions = Conditions::default();
        let all = &mut conditions;
        for (lists, parameter, system) in [
            (&self.ids, "_id", None),
            (&self.identifiers, "identifier", Some(RELATIONSHIP_INSTANCE)),
        ] {
            for ids in lists {
                let (ids, example) = (ids.values(), "617400");
                if ids.is_empty() {
                    return Err(SearchFault::NoValue { parameter });
                }
                // an id that was read leniently can be any text
                if !ids.iter().all(Id::is_valid) {
                    return Err(SearchFault::Code { parameter, example });
                }
                all.add(parameter, alternatives(system, ids.iter().map(Id::as_str)));
            }
        }
        if let Some(active) = self.active {
            all.add("active", active.to_string());
        }
        add_codes(all, "primary-organization", None, &self.primary)?;
        add_codes(all, "participating-organization", None, &self.participating)?;
        Ok(Query {
            operation: endpoint::AFFILIATION_SEARCH,
            template: "/OrganizationAffiliation",
            conditions,
            paging: self.paging,
            include: "_include",
            ends: self.ends,
        })
    }
}

impl fmt::Debug for AffiliationSearch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AffiliationSearch")
            .field("active", &self.active)
            .field("primary", &self.primary)
            .field("participating", &self.participating)
            .field("page_size", &self.paging.size)
            .field("offset", &self.paging.offset)
            .finish_non_exhaustive()
    }
}
