//! The four lists of deletions, less what the directory has all the same.

use std::collections::HashSet;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;
use nhs_http::Error;

use super::changes::CODES_AT_ONCE;
use super::page::{self, Keyed};
use super::{Change, Mirror, Report};
use crate::deletions::{Deleted, DeletionList};
use crate::search::{AffiliationSearch, OrganizationSearch};

impl Mirror<'_> {
    /// What is to be deleted. The lists are never cut, so an entry may be of long ago and its record there
    /// again.
    pub(super) async fn deletions(&self, report: &mut Report) -> Result<Vec<Change>, Error> {
        let mut deleted = Vec::new();
        for list in DeletionList::ALL {
            let held = self.client.deletions(list).await?.value;
            report.unread_deletions += held.unread.len() as u64;
            deleted.extend(held.entries.into_iter().map(|entry| entry.what));
        }
        let there = self.still_there(&deleted).await?;
        deleted.retain(|deleted| match deleted {
            Deleted::Organization(code) => !there.contains(code.as_str()),
            Deleted::Affiliation(id) => !there.contains(id),
            _ => true,
        });
        report.deletions = deleted.len() as u64;
        Ok(deleted.into_iter().map(Change::Delete).collect())
    }

    /// The codes and ids among the deleted ones that the directory has.
    async fn still_there(&self, deleted: &[Deleted]) -> Result<HashSet<String>, Error> {
        let (mut codes, mut ids): (Vec<OdsCode>, Vec<Id>) = (Vec::new(), Vec::new());
        for deleted in deleted {
            match deleted {
                Deleted::Organization(code) => codes.push(code.clone()),
                Deleted::Affiliation(id) => ids.extend(Id::parse(id).ok()),
                _ => {}
            }
        }
        let mut there = HashSet::new();
        for codes in codes.chunks(CODES_AT_ONCE) {
            let found = page::all(|offset| {
                let search = OrganizationSearch::new().id(codes.to_vec());
                self.client.organizations(&search.offset(offset))
            });
            // what changes just now is kept, and met again by the next run
            match found.await? {
                Some(found) => there.extend(found.iter().filter_map(Keyed::key).map(str::to_owned)),
                None => there.extend(codes.iter().map(|code| code.as_str().to_owned())),
            }
        }
        for ids in ids.chunks(CODES_AT_ONCE) {
            let found = page::all(|offset| {
                let search = AffiliationSearch::new().id(ids.to_vec());
                self.client.affiliations(&search.offset(offset))
            });
            match found.await? {
                Some(found) => there.extend(found.iter().filter_map(Keyed::key).map(str::to_owned)),
                None => there.extend(ids.iter().map(|id| id.as_str().to_owned())),
            }
        }
        Ok(there)
    }
}
