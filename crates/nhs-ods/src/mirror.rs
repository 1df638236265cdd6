//! A copy of the directory in a store of one's own: filled once, kept up to date from then on.
//!
//! Give a [`MirrorStore`] to [`Mirror::sync`]. It goes on where it stopped, fills the store if it is empty,
//! and else fetches what has changed.
//!
//! # What it takes care of
//!
//! - **The nightly reload.** Places of a page are counted from the start, so a reload amid a walk moves
//!   them. Each page is asked for with the last record of the one before as its first; if another stands
//!   there, if the number of records or the version of the code systems changed, or if the store does not
//!   hold as many records as the directory counts, the walk is done again ([`Mirror::passes`] times at
//!   most). Records are put by their code or id, so a walk that is done again doubles nothing.
//! - **Changes.** `lastChangeDate` after the latest that the store has seen, less some days
//!   ([`Mirror::overlap`]), because ODS dates changes back. Relationships have no such date: those at either end
//!   of each organisation that changed are fetched.
//! - **Deletions.** The four lists, each time whole. What the directory still has, or has again, is not
//!   deleted.
//! - **A directory that is not whole.** A walk for the whole of it stops before it changes anything if the
//!   directory has lost more than a tenth since ([`Mirror::shrinkage`]).
//!
//! # Order and atomicity
//!
//! A [`Batch`] is applied whole or not at all, with its [`Checkpoint`]; after that point a run that was
//! killed goes on with the next.
//!
//! - The first time, or by [`Mirror::full`]: organisations, a page a batch; then relationships, a page a
//!   batch; then one batch with the deletions, and with [`Change::Sweep`], which removes what the walk did
//!   not meet. Until that batch the store may have an organisation without its relationships.
//! - Later: a page of changed organisations and all relationships at either end of them, in one batch, so that an organisation changes with its relationships; at last one batch with the deletions.
//!   The checkpoint moves on with the last batch only, so a run that was killed fetches the changes again.
//!
//! A relationship that changes without a change of either of its organisations is met by the next
//! [`Mirror::full`]: run it now and then, monthly say.
//!
//! ```
//! use std::convert::Infallible;
//! use nhs_ods::mirror::{Batch, Change, Checkpoint, Kind, Mirror, MirrorStore, SyncError};
//! use nhs_ods::Client;
//!
//! /// Counts, and forgets.
//! #[derive(Default)]
//! struct Counter {
//!     checkpoint: Option<Checkpoint>,
//!     counts: [u64; 2],
//! }
//!
//! #[async_trait::async_trait]
//! impl MirrorStore for Counter {
//!     type Error = Infallible;
//!
//!     async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Infallible> {
//!         Ok(self.checkpoint.clone())
//!     }
//!
//!     async fn apply(&mut self, batch: Batch<'_>) -> Result<(), Infallible> {
//!         for change in batch.changes {
//!             match change {
//!                 Change::PutOrganization(_) => self.counts[0] += 1,
//!                 Change::PutAffiliation(_) => self.counts[1] += 1,
//!                 _ => {}
//!             }
//!         }
//!         self.checkpoint = Some(batch.checkpoint.clone());
//!         Ok(())
//!     }
//!
//!     async fn count(&mut self, kind: Kind, _from_generation: u64) -> Result<u64, Infallible> {
//!         Ok(self.counts[usize::from(kind == Kind::Affiliations)])
//!     }
//! }
//!
//! async fn fill(client: &Client) -> Result<u64, SyncError<Infallible>> {
//!     let mut store = Counter::default();
//!     Ok(Mirror::new(client).sync(&mut store).await?.organizations)
//! }
//! ```

mod changes;
mod checkpoint;
mod deletions;
mod error;
mod page;
mod store;
mod whole;

pub use checkpoint::{Checkpoint, InvalidCheckpoint};
pub use error::SyncError;
pub use store::{Batch, Change, Kind, MirrorStore};

use chrono::{DateTime, NaiveDate, Utc};

use crate::Client;
use crate::search::{CodeSystemSearch, RECOMMENDED_PAGE_SIZE};
use crate::system;
use nhs_http::{Error, ErrorKind};

/// Keeps a store up to date. See the [module](self).
#[derive(Clone, Debug)]
#[must_use]
pub struct Mirror<'a> {
    client: &'a Client,
    page_size: u32,
    passes: u32,
    overlap: u32,
    shrinkage: f64,
}

/// What a run did. What was put again in a second pass is counted again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Report {
    /// Whether the whole directory was walked through, or its changes alone.
    pub whole: bool,
    /// Whether the run went on where an earlier one had stopped.
    pub resumed: bool,
    /// How many organisations were put.
    pub organizations: u64,
    /// How many relationships were put.
    pub affiliations: u64,
    /// How many entries of the lists of deletions were handed on.
    pub deletions: u64,
    /// How many entries of those lists could not be read.
    pub unread_deletions: u64,
    /// How many records could not be put, for they have no code or id.
    pub skipped: u64,
    /// How many walks it took: 1, unless the directory changed amid one.
    pub passes: u32,
    /// The latest change that the store knows now.
    pub through: Option<NaiveDate>,
}

impl<'a> Mirror<'a> {
    /// A mirror of that client's directory.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            page_size: RECOMMENDED_PAGE_SIZE,
            passes: 3,
            overlap: 7,
            shrinkage: 0.1,
        }
    }

    /// How many records a page has, and with it a batch; 1,000 unless told, at least 2 and at most
    /// [`MAX_PAGE_SIZE`](crate::search::MAX_PAGE_SIZE).
    pub fn page_size(mut self, records: u32) -> Self {
        self.page_size = records.clamp(2, crate::search::MAX_PAGE_SIZE);
        self
    }

    /// How many walks a run makes at most until one meets no change; 3 unless told.
    pub fn passes(mut self, passes: u32) -> Self {
        self.passes = passes.max(1);
        self
    }

    /// How many days before the latest known change are asked for again; 7 unless told.
    pub fn overlap(mut self, days: u32) -> Self {
        self.overlap = days;
        self
    }

    /// The part of its records that the directory may have lost since the last time, 0.1 unless told. Beyond
    /// that nothing is changed, for it is rather broken than smaller; 1 allows all.
    pub fn shrinkage(mut self, part: f64) -> Self {
        self.shrinkage = part.clamp(0.0, 1.0);
        self
    }

    /// Goes on with a walk that had stopped; else fills an empty store; else fetches what has changed.
    ///
    /// # Errors
    ///
    /// [`SyncError`]. What was applied before stays, and the next run goes on from there.
    pub async fn sync<S: MirrorStore>(&self, store: &mut S) -> Result<Report, SyncError<S::Error>> {
        let held = store.checkpoint().await.map_err(SyncError::Store)?;
        match held {
            None => self.whole(store, Checkpoint::begin(1), false).await,
            Some(held) => match held.through() {
                Some(through) => self.changes(store, &held, through).await,
                None => self.whole(store, held, true).await,
            },
        }
    }

    /// Walks through the whole directory, whatever the store has. One that had stopped begins anew.
    ///
    /// # Errors
    ///
    /// As for [`Mirror::sync`].
    pub async fn full<S: MirrorStore>(&self, store: &mut S) -> Result<Report, SyncError<S::Error>> {
        let held = store.checkpoint().await.map_err(SyncError::Store)?;
        let generation = held.map_or(1, |held| held.generation().saturating_add(1));
        let begun = Checkpoint::begin(generation);
        self.whole(store, begun, false).await
    }

    /// Today, by the client's clock.
    fn today(&self) -> NaiveDate {
        let now: DateTime<Utc> = self.client.http().runtime().now().into();
        now.date_naive()
    }

    /// The latest version of the code system of organisations, which is named by the night that it was
    /// loaded in. None where there is no such thing.
    async fn version(&self) -> Result<Option<String>, Error> {
        let search = CodeSystemSearch::new().url(system::ORGANISATION);
        let mut found = self.client.code_systems(&search)?.stream();
        let mut latest: Option<String> = None;
        while let Some(summary) = found.next().await {
            match summary {
                Ok(summary) => {
                    latest = latest.max(summary.version().map(str::to_owned));
                }
                Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::Rejected) => {
                    return Ok(None);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(latest)
    }
}
