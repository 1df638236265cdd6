//! What a store must do, and what it is given to do.

use std::fmt;

use async_trait::async_trait;
use nhs_fhir_core::identifier::OdsCode;

use super::Checkpoint;
use crate::affiliation::OrganizationAffiliation;
use crate::deletions::Deleted;
use crate::organization::Organization;

/// A store that a [`Mirror`](super::Mirror) keeps up to date: a database, as a rule. An example is in the
/// [module](super), and one with SQLite among the examples.
#[async_trait]
pub trait MirrorStore: Send {
    /// What can go wrong with it.
    type Error: std::error::Error + Send + Sync + 'static;

    /// The checkpoint of the last batch that was applied. None if there was none.
    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Self::Error>;

    /// Applies all changes in order and keeps the checkpoint, in one transaction.
    async fn apply(&mut self, batch: Batch<'_>) -> Result<(), Self::Error>;

    /// How many records of a kind it has whose [`Batch::generation`] was this or a later one; with 0, all.
    async fn count(&mut self, kind: Kind, from_generation: u64) -> Result<u64, Self::Error>;
}

/// Changes that belong together.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Batch<'a> {
    /// What to do, in this order.
    pub changes: &'a [Change],
    /// To be kept beside each record that is put, in place of an earlier one.
    pub generation: u64,
    /// To be kept for [`MirrorStore::checkpoint`].
    pub checkpoint: &'a Checkpoint,
}

/// One change of the store.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[allow(
    clippy::large_enum_variant,
    reason = "there are pages full of the large ones"
)]
pub enum Change {
    /// Put this organisation in place of the one with the same code.
    PutOrganization(Organization),
    /// Put this relationship in place of the one with the same instance id.
    PutAffiliation(OrganizationAffiliation),
    /// Remove all relationships in which this organisation is the primary one. Those that there are come
    /// after this.
    ClearAffiliations(OdsCode),
    /// Remove what was deleted, if it is there: an organisation with the relationships at either of its
    /// ends, a relationship, a role from the organisation that has it, a succession.
    Delete(Deleted),
    /// Remove every organisation and relationship whose generation is an earlier one than this: the walk
    /// through the whole directory did not meet it.
    Sweep(u64),
}

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Organisations and sites.
    Organizations,
    /// Relationships.
    Affiliations,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Organizations => "organisations",
            Self::Affiliations => "relationships",
        })
    }
}
