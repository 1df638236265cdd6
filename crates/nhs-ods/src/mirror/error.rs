//! Why a run ended early: the service, the store, or a directory that does not hold still.

use nhs_http::Error;

use super::Kind;

/// Why a run of a [`Mirror`](super::Mirror) ended early. Whatever was applied stays, and the next run goes on
/// from there.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SyncError<E> {
    /// The service did not answer, or not as it should.
    #[error("the directory could not be read, run the sync again to go on")]
    Service(#[from] Error),
    /// The store failed.
    #[error("the store of the mirror failed, mend it and run the sync again to go on")]
    Store(#[source] E),
    /// The directory changed amid each walk.
    #[error("the directory changed amid each of {passes} walks, run the sync again in an hour")]
    Unsteady {
        /// How many walks were made.
        passes: u32,
    },
    /// The directory has far fewer records than the store.
    #[error(
        "the directory has {found} {kind} where the store has {held}: nothing was changed, run the sync again later, or allow it with Mirror::shrinkage"
    )]
    Shrunk {
        /// Of which kind.
        kind: Kind,
        /// How many the store has.
        held: u64,
        /// How many the directory has.
        found: u64,
    },
}
