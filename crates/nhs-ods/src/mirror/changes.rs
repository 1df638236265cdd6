//! What has changed since the last time: organisations with their relationships, and deletions.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use nhs_fhir_core::identifier::OdsCode;
use nhs_http::Error;

use super::checkpoint::State;
use super::page::{self, Keyed, Place, Step};
use super::whole::Mirrored;
use super::{Change, Checkpoint, Mirror, MirrorStore, Report, SyncError};
use crate::affiliation::AffiliationEnd;
use crate::page::{AffiliationMatch, OrganizationMatch};
use crate::results::Results;
use crate::search::{AffiliationSearch, DateCondition, OrganizationSearch};

/// How many codes one search is asked for: a URL has room for hundreds, an answer of 10 MB for those of
/// as many.
pub(super) const CODES_AT_ONCE: usize = 50;

impl Mirror<'_> {
    pub(super) async fn changes<S: MirrorStore>(
        &self,
        store: &mut S,
        held: &Checkpoint,
        through: NaiveDate,
    ) -> Result<Report, SyncError<S::Error>> {
        let mut report = Report::default();
        let since = through.checked_sub_days(Days::new(self.overlap.into()));
        // a directory whose records have no dates is walked through whole
        let Some(since) = since.filter(|_| through > NaiveDate::default()) else {
            let begun = Checkpoint::begin(held.generation.saturating_add(1));
            return self.whole(store, begun, false).await;
        };
        for pass in 1..=self.passes {
            report.passes = pass;
            let Some(latest) = self.changed(store, held, since, &mut report).await? else {
                continue;
            };
            let changes = self.deletions(&mut report).await?;
            let through = through.max(latest.unwrap_or(through));
            let checkpoint = Checkpoint {
                generation: held.generation,
                state: State::Through(through),
            };
            self.apply(store, &changes, &checkpoint).await?;
            report.through = Some(through);
            return Ok(report);
        }
        Err(SyncError::Unsteady {
            passes: self.passes,
        })
    }

    /// Puts all that changed after a day, and gives the latest change; None if the directory changed
    /// meanwhile.
    async fn changed<S: MirrorStore>(
        &self,
        store: &mut S,
        held: &Checkpoint,
        since: NaiveDate,
        report: &mut Report,
    ) -> Result<Option<Option<NaiveDate>>, SyncError<S::Error>> {
        let version = self.version().await?;
        let total = self.since(since, 0)?.count().await?;
        let (mut place, mut latest) = (Place::default(), None);
        let (mut seen, mut skipped) = (HashSet::new(), 0);
        loop {
            let results = self.since(since, place.from())?;
            let Step::Records(records, next, ended) = page::next(&results, &place).await? else {
                return Ok(None);
            };
            place = next;
            let (mut changes, mut codes) = (Vec::new(), Vec::new());
            for record in records {
                let Some(key) = record.key() else {
                    skipped += 1;
                    report.skipped += 1;
                    continue;
                };
                seen.insert(key.to_owned());
                codes.extend(record.organization.ods_code());
                latest = latest.max(record.changed().filter(|day| *day <= self.today()));
                changes.push(record.put(report));
            }
            for codes in codes.chunks(CODES_AT_ONCE) {
                let clear = codes.iter().cloned().map(Change::ClearAffiliations);
                changes.extend(clear);
                let mut related = Vec::new();
                // one that ends because its other end closes changes that end alone
                for end in [AffiliationEnd::Primary, AffiliationEnd::Participating] {
                    let Some(found) = self.relationships_of(codes, end).await? else {
                        return Ok(None);
                    };
                    related.extend(found);
                }
                for record in related {
                    match record.key() {
                        Some(_) => changes.push(record.put(report)),
                        None => report.skipped += 1,
                    }
                }
            }
            if !changes.is_empty() {
                self.apply(store, &changes, held).await?;
            }
            if ended {
                break;
            }
        }
        let now = self.since(since, 0)?.count().await?;
        let whole = now == total
            && seen.len() + skipped == total as usize
            && self.version().await? == version;
        Ok(whole.then_some(latest))
    }

    fn since(&self, since: NaiveDate, offset: u32) -> Result<Results<OrganizationMatch>, Error> {
        let search = OrganizationSearch::new()
            .last_changed(DateCondition::After(since))
            .page_size(self.page_size)
            .offset(offset);
        self.client.organizations(&search)
    }

    async fn relationships_of(
        &self,
        codes: &[OdsCode],
        end: AffiliationEnd,
    ) -> Result<Option<Vec<AffiliationMatch>>, Error> {
        page::all(|offset| {
            let search = AffiliationSearch::new();
            let search = match end {
                AffiliationEnd::Primary => search.primary_organization(codes.to_vec()),
                AffiliationEnd::Participating => search.participating_organization(codes.to_vec()),
            };
            self.client
                .affiliations(&search.page_size(self.page_size).offset(offset))
        })
        .await
    }
}
