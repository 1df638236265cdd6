//! A store in memory that a mirror fills, and that can be made to fail.

use std::collections::BTreeMap;

use async_trait::async_trait;
use nhs_ods::Deleted;
use nhs_ods::mirror::{Batch, Change, Checkpoint, Kind, MirrorStore};

#[derive(Default)]
pub(crate) struct Store {
    /// Generation by code.
    pub(crate) organizations: BTreeMap<String, u64>,
    /// Generation and primary organisation by id.
    pub(crate) affiliations: BTreeMap<String, (u64, String)>,
    pub(crate) roles_deleted: Vec<String>,
    /// As a text, as a database would hold it.
    pub(crate) checkpoint: Option<String>,
    pub(crate) batches: usize,
    /// The batch that fails, counted from 1.
    pub(crate) fails_at: Option<usize>,
}

#[derive(Debug, thiserror::Error)]
#[error("the disk is full")]
pub(crate) struct Full;

impl Store {
    pub(crate) fn codes(&self) -> Vec<String> {
        self.organizations.keys().cloned().collect()
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        self.affiliations.keys().cloned().collect()
    }
}

#[async_trait]
impl MirrorStore for Store {
    type Error = Full;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Full> {
        Ok(self.checkpoint.as_ref().map(|text| text.parse().unwrap()))
    }

    async fn apply(&mut self, batch: Batch<'_>) -> Result<(), Full> {
        self.batches += 1;
        if self.fails_at == Some(self.batches) {
            return Err(Full);
        }
        for change in batch.changes {
            match change {
                Change::PutOrganization(held) => {
                    let code = held.ods_code().unwrap().to_string();
                    self.organizations.insert(code, batch.generation);
                }
                Change::PutAffiliation(held) => {
                    let primary = held.primary_code().unwrap().to_string();
                    let id = held.instance_id().unwrap().to_owned();
                    self.affiliations.insert(id, (batch.generation, primary));
                }
                Change::ClearAffiliations(code) => {
                    self.affiliations.retain(|_, held| held.1 != code.as_str());
                }
                Change::Delete(Deleted::Organization(code)) => {
                    self.organizations.remove(code.as_str());
                }
                Change::Delete(Deleted::Affiliation(id)) => {
                    self.affiliations.remove(id);
                }
                Change::Delete(Deleted::Role(id)) => self.roles_deleted.push(id.clone()),
                Change::Sweep(generation) => {
                    self.organizations.retain(|_, held| *held >= *generation);
                    self.affiliations.retain(|_, held| held.0 >= *generation);
                }
                other => panic!("{other:?} is not expected here"),
            }
        }
        self.checkpoint = Some(batch.checkpoint.to_string());
        Ok(())
    }

    async fn count(&mut self, kind: Kind, from_generation: u64) -> Result<u64, Full> {
        let count = match kind {
            Kind::Organizations => {
                let held = self.organizations.values();
                held.filter(|held| **held >= from_generation).count()
            }
            Kind::Affiliations => {
                let held = self.affiliations.values();
                held.filter(|held| held.0 >= from_generation).count()
            }
        };
        Ok(count as u64)
    }
}
