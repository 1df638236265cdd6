//! The walk through the whole directory: organisations, relationships, deletions, and what is left over.

use chrono::NaiveDate;
use nhs_http::Error;

use super::checkpoint::{Phase, Progress, State};
use super::page::{self, Keyed, Place, Step};
use super::{Batch, Change, Checkpoint, Kind, Mirror, MirrorStore, Report, SyncError};
use crate::page::{AffiliationMatch, OrganizationMatch, Searchable};
use crate::results::Results;
use crate::search::{AffiliationSearch, OrganizationSearch};

/// How a walk ended.
enum End {
    Whole,
    Drifted,
}

impl Mirror<'_> {
    pub(super) async fn whole<S: MirrorStore>(
        &self,
        store: &mut S,
        mut checkpoint: Checkpoint,
        resumed: bool,
    ) -> Result<Report, SyncError<S::Error>> {
        let mut report = Report {
            whole: true,
            resumed,
            ..Report::default()
        };
        for pass in 1..=self.passes {
            report.passes = pass;
            let generation = checkpoint.generation;
            let progress = match &checkpoint.state {
                State::Walking(progress) => progress.clone(),
                State::Through(_) => Progress::default(),
            };
            match self.pass(store, generation, progress, &mut report).await? {
                End::Whole => return Ok(report),
                End::Drifted => checkpoint = Checkpoint::begin(generation.saturating_add(1)),
            }
        }
        // what comes next begins with a generation of its own
        self.apply(store, &[], &checkpoint).await?;
        Err(SyncError::Unsteady {
            passes: self.passes,
        })
    }

    async fn pass<S: MirrorStore>(
        &self,
        store: &mut S,
        generation: u64,
        mut progress: Progress,
        report: &mut Report,
    ) -> Result<End, SyncError<S::Error>> {
        let version = self.version().await?;
        if progress == Progress::default() {
            progress.version = version;
        } else if progress.version != version {
            // it stopped before a reload, and would go on after it
            return Ok(End::Drifted);
        }
        while let Some(kind) = progress.phase.kind() {
            let ended = match kind {
                Kind::Organizations => {
                    self.walk(
                        store,
                        generation,
                        &mut progress,
                        report,
                        Self::organizations,
                    )
                    .await?
                }
                Kind::Affiliations => {
                    self.walk(store, generation, &mut progress, report, Self::affiliations)
                        .await?
                }
            };
            if let End::Drifted = ended {
                return Ok(End::Drifted);
            }
            progress = Progress {
                phase: match kind {
                    Kind::Organizations => Phase::Affiliations,
                    Kind::Affiliations => Phase::Deletions,
                },
                version: progress.version,
                latest: progress.latest,
                ..Progress::default()
            };
        }
        let mut changes = self.deletions(report).await?;
        changes.push(Change::Sweep(generation));
        let through = progress.latest.unwrap_or_default();
        let checkpoint = Checkpoint {
            generation,
            state: State::Through(through),
        };
        self.apply(store, &changes, &checkpoint).await?;
        report.through = progress.latest;
        Ok(End::Whole)
    }

    /// Walks through all records of one kind, from where it stopped.
    async fn walk<S, T>(
        &self,
        store: &mut S,
        generation: u64,
        progress: &mut Progress,
        report: &mut Report,
        at: impl Fn(&Self, u32) -> Result<Results<T>, Error>,
    ) -> Result<End, SyncError<S::Error>>
    where
        S: MirrorStore,
        T: Searchable + Keyed + Mirrored,
    {
        let kind = T::KIND;
        let total = match progress.total {
            Some(total) => total,
            None => {
                let total = at(self, 0)?.count().await?;
                self.check_size(store, kind, total).await?;
                progress.total = Some(total);
                total
            }
        };
        loop {
            let place = Place {
                offset: progress.offset,
                anchor: progress.anchor.clone(),
            };
            let results = at(self, place.from())?;
            let Step::Records(records, place, ended) = page::next(&results, &place).await? else {
                return Ok(End::Drifted);
            };
            let mut changes = Vec::with_capacity(records.len());
            for record in records {
                if record.key().is_none() {
                    progress.skipped += 1;
                    report.skipped += 1;
                    continue;
                }
                let changed = record.changed().filter(|day| *day <= self.today());
                progress.latest = progress.latest.max(changed);
                changes.push(record.put(report));
            }
            progress.offset = place.offset;
            progress.anchor = place.anchor;
            let checkpoint = Checkpoint {
                generation,
                state: State::Walking(progress.clone()),
            };
            if !changes.is_empty() {
                self.apply(store, &changes, &checkpoint).await?;
            }
            if ended {
                break;
            }
        }
        let held = store.count(kind, generation).await;
        let held = held.map_err(SyncError::Store)?;
        let now = at(self, 0)?.count().await?;
        let whole = now == total
            && held + u64::from(progress.skipped) == u64::from(total)
            && self.version().await? == progress.version;
        Ok(if whole { End::Whole } else { End::Drifted })
    }

    /// Whether the directory is as large as the store suggests.
    async fn check_size<S: MirrorStore>(
        &self,
        store: &mut S,
        kind: Kind,
        found: u32,
    ) -> Result<(), SyncError<S::Error>> {
        let held = store.count(kind, 0).await.map_err(SyncError::Store)?;
        let found = u64::from(found);
        if (found as f64) < held as f64 * (1.0 - self.shrinkage) {
            return Err(SyncError::Shrunk { kind, held, found });
        }
        Ok(())
    }

    pub(super) async fn apply<S: MirrorStore>(
        &self,
        store: &mut S,
        changes: &[Change],
        checkpoint: &Checkpoint,
    ) -> Result<(), SyncError<S::Error>> {
        let batch = Batch {
            changes,
            generation: checkpoint.generation,
            checkpoint,
        };
        store.apply(batch).await.map_err(SyncError::Store)
    }

    fn organizations(&self, offset: u32) -> Result<Results<OrganizationMatch>, Error> {
        let search = OrganizationSearch::new();
        self.client
            .organizations(&search.page_size(self.page_size).offset(offset))
    }

    fn affiliations(&self, offset: u32) -> Result<Results<AffiliationMatch>, Error> {
        let search = AffiliationSearch::new();
        self.client
            .affiliations(&search.page_size(self.page_size).offset(offset))
    }
}

/// A record that a mirror holds.
pub(super) trait Mirrored {
    const KIND: Kind;

    /// The day of its last change, if it has one.
    fn changed(&self) -> Option<NaiveDate>;

    fn put(self, report: &mut Report) -> Change;
}

impl Mirrored for OrganizationMatch {
    const KIND: Kind = Kind::Organizations;

    fn changed(&self) -> Option<NaiveDate> {
        self.organization.last_changed()?.last_day()
    }

    fn put(self, report: &mut Report) -> Change {
        report.organizations += 1;
        Change::PutOrganization(self.organization)
    }
}

impl Mirrored for AffiliationMatch {
    const KIND: Kind = Kind::Affiliations;

    fn changed(&self) -> Option<NaiveDate> {
        None
    }

    fn put(self, report: &mut Report) -> Change {
        report.affiliations += 1;
        Change::PutAffiliation(self.affiliation)
    }
}
