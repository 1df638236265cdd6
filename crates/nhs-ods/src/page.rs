//! One page of a search result: what was found, what came beside it, and what should not be there.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use nhs_fhir_core::r4::codes::{IssueSeverity, SearchEntryMode};
use nhs_fhir_core::r4::{Bundle, BundleEntry, OperationOutcome, Resource};
use nhs_fhir_core::{Issue, Raw, primitive::Coded};
use nhs_http::{Error, Response};

use crate::affiliation::{AffiliationEnd, OrganizationAffiliation};
use crate::organization::Organization;
use crate::outcome;
use crate::search::Ends;

/// One page of a search result. Nothing of the answer is dropped: what is no match stands beside the
/// matches.
#[non_exhaustive]
pub struct Page<T> {
    /// What was found, in the order of the answer.
    pub matches: Vec<T>,
    /// How many records match in all, if the service says so. It does when they fit on one page and
    /// does not otherwise: [`Results::count`](crate::Results::count) asks.
    pub total: Option<u32>,
    /// What the service has to say of the search, such as that it ignored a part of it.
    pub outcomes: Vec<OperationOutcome>,
    /// Entries that the search did not ask for, or that hold no resource.
    pub unexpected: Vec<BundleEntry>,
    /// What the FHIR specification has against the answer. None of it keeps a record from being read.
    pub issues: Vec<Issue>,
    pub(crate) next: Option<Box<str>>,
    pub(crate) fault: Option<Error>,
}

impl<T> Page<T> {
    /// Whether another page follows. A page without matches is no sign of the end.
    #[must_use]
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }
}

impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("matches", &self.matches)
            .field("total", &self.total)
            .field("outcomes", &self.outcomes.len())
            .field("unexpected", &self.unexpected.len())
            .field("issues", &self.issues.len())
            .field("has_next", &self.has_next())
            .finish_non_exhaustive()
    }
}

/// An organisation that was found, and the relationships asked for beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrganizationMatch {
    /// The organisation.
    pub organization: Organization,
    /// The relationships in which it stands at an end given to
    /// [`with_affiliations`](crate::search::OrganizationSearch::with_affiliations). One between two
    /// organisations of a page can be shared by both.
    pub affiliations: Vec<Arc<OrganizationAffiliation>>,
}

/// A relationship that was found, and the organisations asked for beside it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AffiliationMatch {
    /// The relationship.
    pub affiliation: OrganizationAffiliation,
    /// The primary (source) organisation, if
    /// [`with_organization`](crate::search::AffiliationSearch::with_organization) asked for it and it
    /// came. Relationships of a page share it.
    pub primary: Option<Arc<Organization>>,
    /// The participating (target) organisation, likewise.
    pub participating: Option<Arc<Organization>>,
}

/// What can be searched for: [`OrganizationMatch`], [`AffiliationMatch`] and
/// [`CodeSystemSummary`](crate::CodeSystemSummary).
pub trait Searchable: sealed::Arrange + fmt::Debug + Send + Unpin + 'static {}

impl Searchable for OrganizationMatch {}
impl Searchable for AffiliationMatch {}

pub(crate) mod sealed {
    use super::{Arranged, BundleEntry, Ends};

    #[allow(unreachable_pub, private_interfaces)]
    pub trait Arrange: Sized {
        /// Puts what was included beside what it belongs to.
        fn arrange(entries: Vec<BundleEntry>, ends: Ends) -> Arranged<Self>;
    }
}

/// Entries told apart.
pub(crate) struct Arranged<T> {
    pub(crate) matches: Vec<T>,
    pub(crate) unexpected: Vec<BundleEntry>,
}

/// The page in an answer.
pub(crate) fn read<T: Searchable>(response: &Response, ends: Ends) -> Result<Page<T>, Error> {
    let (bundle, issues) = outcome::bundle(response)?;
    if let Some(message) = torn(&bundle) {
        return Err(outcome::unusable(response, message));
    }
    let next = next(&bundle).map_err(|message| outcome::unusable(response, message))?;
    let total = bundle.total;
    let (mut outcomes, mut entries) = (Vec::new(), Vec::new());
    for mut entry in bundle.entry {
        match entry.resource {
            Some(Resource::OperationOutcome(outcome)) => outcomes.push(outcome.into_inner()),
            resource => {
                entry.resource = resource;
                entries.push(entry);
            }
        }
    }
    let Arranged {
        matches,
        unexpected,
    } = T::arrange(entries, ends);
    let fault = if outcomes.iter().any(is_serious) {
        Some("the page has an OperationOutcome that warns of the result, read it with pages()")
    } else if !unexpected.is_empty() {
        Some("the page has entries that the search did not ask for, read them with pages()")
    } else {
        None
    };
    Ok(Page {
        matches,
        total,
        outcomes,
        unexpected,
        issues,
        next,
        fault: fault.map(|message| outcome::unusable(response, message)),
    })
}

/// What of the page the lenient reading could not take in, so that following it would be a guess.
fn torn(bundle: &Bundle) -> Option<&'static str> {
    let unread = |member: &str, len: usize| {
        let misfit = bundle.side.misfit(member);
        misfit.is_some_and(|raw| !is_empty(raw))
            || bundle.side.filled_places(member, len).contains(&false)
    };
    if unread("entry", bundle.entry.len()) {
        return Some("the page has entries that are no objects, so records may be missing");
    }
    if unread("link", bundle.link.len()) {
        return Some("the page has links that are no objects, so where it goes on is not known");
    }
    if bundle.side.is_repeated("entry") {
        return Some("the page has several lists of entries, so records may be missing");
    }
    let mut links = bundle.link.iter();
    if bundle.side.is_repeated("link")
        || links.any(|link| link.side.is_repeated("relation") || link.side.is_repeated("url"))
    {
        return Some("the page says twice where it goes on, so none of it is followed");
    }
    let mut entries = bundle.entry.iter();
    entries
        .any(|entry| entry.side.is_repeated("resource"))
        .then_some("the page has an entry with several resources, none is taken for the record")
}

/// Whether a value that stands where a list is due is one of nothing: no FHIR, but its sense is clear.
fn is_empty(raw: &Raw) -> bool {
    raw.is_null() || raw.is_empty_array()
}

/// The next link. More than one, or one without a URL, would make the walk a guess.
fn next(bundle: &Bundle) -> Result<Option<Box<str>>, &'static str> {
    let mut links = bundle
        .link
        .iter()
        .filter(|link| link.relation.as_deref() == Some("next"));
    let Some(link) = links.next() else {
        return Ok(None);
    };
    if links.next().is_some() {
        return Err("the page has several next links, none is followed");
    }
    match &link.url {
        Some(url) if !url.as_str().trim().is_empty() => Ok(Some(url.as_str().into())),
        _ => Err("the page has a next link without a URL"),
    }
}

/// Whether an outcome says more than information.
fn is_serious(outcome: &OperationOutcome) -> bool {
    outcome.issue.is_empty()
        || outcome.issue.iter().any(|issue| {
            issue
                .severity
                .as_ref()
                .is_none_or(|severity| *severity != IssueSeverity::Information)
        })
}

#[allow(private_interfaces)]
impl sealed::Arrange for OrganizationMatch {
    fn arrange(entries: Vec<BundleEntry>, ends: Ends) -> Arranged<Self> {
        let (mut matches, mut included, mut unexpected) = (Vec::new(), Vec::new(), Vec::new());
        for mut entry in entries {
            let mode = mode(&entry);
            match entry.resource.take() {
                Some(Resource::Organization(organization)) if mode != Mode::Include => {
                    matches.push(Self {
                        organization: organization.into_inner().into(),
                        affiliations: Vec::new(),
                    });
                }
                Some(Resource::OrganizationAffiliation(affiliation)) if mode != Mode::Match => {
                    let affiliation = affiliation.into_inner();
                    included.push((entry, OrganizationAffiliation::from(affiliation)));
                }
                resource => {
                    entry.resource = resource;
                    unexpected.push(entry);
                }
            }
        }
        let places: HashMap<String, usize> = matches
            .iter()
            .enumerate()
            .filter_map(|(place, found)| Some((found.organization.code_text()?.to_owned(), place)))
            .collect();
        for (mut entry, affiliation) in included {
            let mut owners: Vec<usize> = ends
                .iter()
                .filter_map(|end| places.get(affiliation.code_text(end)?).copied())
                .collect();
            owners.dedup();
            if owners.is_empty() {
                entry.resource = Some(affiliation.into_resource().into());
                unexpected.push(entry);
                continue;
            }
            let affiliation = Arc::new(affiliation);
            for owner in owners {
                if let Some(found) = matches.get_mut(owner) {
                    found.affiliations.push(Arc::clone(&affiliation));
                }
            }
        }
        Arranged {
            matches,
            unexpected,
        }
    }
}

#[allow(private_interfaces)]
impl sealed::Arrange for AffiliationMatch {
    fn arrange(entries: Vec<BundleEntry>, ends: Ends) -> Arranged<Self> {
        let (mut matches, mut included, mut unexpected) = (Vec::new(), Vec::new(), Vec::new());
        for mut entry in entries {
            let mode = mode(&entry);
            match entry.resource.take() {
                Some(Resource::OrganizationAffiliation(affiliation)) if mode != Mode::Include => {
                    matches.push(Self {
                        affiliation: affiliation.into_inner().into(),
                        primary: None,
                        participating: None,
                    });
                }
                Some(Resource::Organization(organization)) if mode != Mode::Match => {
                    let organization = Organization::from(organization.into_inner());
                    included.push((entry, Arc::new(organization)));
                }
                resource => {
                    entry.resource = resource;
                    unexpected.push(entry);
                }
            }
        }
        let organizations: HashMap<String, Arc<Organization>> = included
            .iter()
            .filter_map(|(_, organization)| {
                Some((
                    organization.code_text()?.to_owned(),
                    Arc::clone(organization),
                ))
            })
            .collect();
        for found in &mut matches {
            for end in ends.iter() {
                let code = found.affiliation.code_text(end);
                let organization = code.and_then(|code| organizations.get(code)).cloned();
                match end {
                    AffiliationEnd::Primary => found.primary = organization,
                    AffiliationEnd::Participating => found.participating = organization,
                }
            }
        }
        drop(organizations);
        for (mut entry, organization) in included {
            // nobody else holds what belongs to no match
            if let Some(organization) = Arc::into_inner(organization) {
                entry.resource = Some(organization.into_resource().into());
                unexpected.push(entry);
            }
        }
        Arranged {
            matches,
            unexpected,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    Match,
    Include,
    Unsaid,
}

fn mode(entry: &BundleEntry) -> Mode {
    let mode = entry
        .search
        .as_ref()
        .and_then(|search| search.mode.as_ref());
    match mode.and_then(Coded::known) {
        Some(SearchEntryMode::Match) => Mode::Match,
        Some(SearchEntryMode::Include) => Mode::Include,
        _ => Mode::Unsaid,
    }
}
