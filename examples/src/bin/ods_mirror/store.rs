//! The SQLite file: organisations, their roles, relationships, and how far the mirror has come.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use nhs_fhir_core::primitive::Date;
use nhs_ods::mirror::{Batch, Change, Checkpoint, InvalidCheckpoint, Kind, MirrorStore};
use nhs_ods::{Deleted, Organization, OrganizationAffiliation, Period};
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS mirror (
    id INTEGER PRIMARY KEY CHECK (id = 1), source TEXT, checkpoint TEXT
);
CREATE TABLE IF NOT EXISTS organisation (
    code TEXT PRIMARY KEY, name TEXT, active INTEGER, class TEXT, town TEXT, postcode TEXT, changed TEXT,
    generation INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS role (
    organisation TEXT NOT NULL, instance TEXT, code TEXT, name TEXT, active INTEGER, since TEXT, until TEXT
);
CREATE INDEX IF NOT EXISTS role_of ON role (organisation);
CREATE INDEX IF NOT EXISTS role_instance ON role (instance);
CREATE TABLE IF NOT EXISTS relationship (
    id TEXT PRIMARY KEY, source TEXT, target TEXT, kind TEXT, name TEXT, active INTEGER, since TEXT,
    until TEXT, generation INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS relationship_source ON relationship (source);
CREATE INDEX IF NOT EXISTS relationship_target ON relationship (target);
";

pub(crate) struct Store(Connection);

/// What can go wrong with the file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    #[error("the file {} cannot be used as a database, name another with --database", path.display())]
    Open {
        path: PathBuf,
        source: rusqlite::Error,
    },
    #[error("the file is a copy of {held}, name another with --database for {wanted}")]
    OtherSource { held: String, wanted: String },
    #[error("the file could not be read or written, check the disk")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the file's checkpoint cannot be read")]
    Checkpoint(#[from] InvalidCheckpoint),
}

impl Store {
    pub(crate) fn open(path: &Path) -> Result<Self, StoreError> {
        let open = || {
            let connection = Connection::open(path)?;
            connection.execute_batch(SCHEMA)?;
            connection.execute("INSERT OR IGNORE INTO mirror (id) VALUES (1)", [])?;
            Ok(Self(connection))
        };
        open().map_err(|source| StoreError::Open {
            path: path.to_owned(),
            source,
        })
    }

    /// Takes the file for a copy of that directory, and of no other.
    pub(crate) fn of(&mut self, wanted: &str) -> Result<(), StoreError> {
        let held: Option<String> = self
            .0
            .query_row("SELECT source FROM mirror", [], |row| row.get(0))?;
        match held {
            Some(held) if held != wanted => Err(StoreError::OtherSource {
                held,
                wanted: wanted.to_owned(),
            }),
            Some(_) => Ok(()),
            None => {
                self.0.execute("UPDATE mirror SET source = ?1", [wanted])?;
                Ok(())
            }
        }
    }

    /// How many organisations and relationships there are.
    pub(crate) fn sizes(&self) -> Result<(u64, u64), StoreError> {
        let sql = "SELECT (SELECT count(*) FROM organisation), (SELECT count(*) FROM relationship)";
        Ok(self
            .0
            .query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?)
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.0
    }
}

#[async_trait]
impl MirrorStore for Store {
    type Error = StoreError;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, StoreError> {
        let held = self
            .0
            .query_row("SELECT checkpoint FROM mirror", [], |row| row.get(0));
        let held: Option<String> = held.optional()?.flatten();
        Ok(held.map(|text| text.parse()).transpose()?)
    }

    async fn apply(&mut self, batch: Batch<'_>) -> Result<(), StoreError> {
        // dropped before the commit, it takes everything back
        let transaction = self.0.transaction()?;
        for change in batch.changes {
            apply(&transaction, change, stored(batch.generation))?;
        }
        let checkpoint = batch.checkpoint.to_string();
        transaction.execute("UPDATE mirror SET checkpoint = ?1", [checkpoint])?;
        Ok(transaction.commit()?)
    }

    async fn count(&mut self, kind: Kind, from_generation: u64) -> Result<u64, StoreError> {
        let sql = match kind {
            Kind::Organizations => "SELECT count(*) FROM organisation WHERE generation >= ?1",
            Kind::Affiliations => "SELECT count(*) FROM relationship WHERE generation >= ?1",
        };
        let from = stored(from_generation);
        Ok(self.0.query_row(sql, [from], |row| number(row, 0))?)
    }
}

/// SQLite's integers have a sign.
fn stored(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn number(row: &Row<'_>, place: usize) -> rusqlite::Result<u64> {
    Ok(row.get::<_, i64>(place)?.unsigned_abs())
}

fn apply(to: &Transaction<'_>, change: &Change, generation: i64) -> rusqlite::Result<()> {
    let run = |sql: &str, code: &str| to.prepare_cached(sql)?.execute([code]).map(drop);
    match change {
        Change::PutOrganization(held) => put_organisation(to, held, generation),
        Change::PutAffiliation(held) => put_relationship(to, held, generation),
        Change::ClearAffiliations(code) => {
            run("DELETE FROM relationship WHERE source = ?1", code.as_str())
        }
        Change::Delete(Deleted::Organization(code)) => {
            run("DELETE FROM organisation WHERE code = ?1", code.as_str())?;
            run("DELETE FROM role WHERE organisation = ?1", code.as_str())?;
            run(
                "DELETE FROM relationship WHERE source = ?1 OR target = ?1",
                code.as_str(),
            )
        }
        Change::Delete(Deleted::Affiliation(id)) => {
            run("DELETE FROM relationship WHERE id = ?1", id)
        }
        Change::Delete(Deleted::Role(instance)) => {
            run("DELETE FROM role WHERE instance = ?1", instance)
        }
        Change::Sweep(generation) => {
            let generation = stored(*generation);
            to.execute(
                "DELETE FROM relationship WHERE generation < ?1",
                [generation],
            )?;
            to.execute(
                "DELETE FROM organisation WHERE generation < ?1",
                [generation],
            )?;
            let left = "DELETE FROM role WHERE organisation NOT IN (SELECT code FROM organisation)";
            to.execute(left, []).map(drop)
        }
        // successions are not kept here
        _ => Ok(()),
    }
}

fn put_organisation(
    to: &Transaction<'_>,
    held: &Organization,
    generation: i64,
) -> rusqlite::Result<()> {
    let Some(code) = held.ods_code() else {
        return Ok(());
    };
    let code = code.as_str();
    let address = held.address.first();
    let put = "INSERT OR REPLACE INTO organisation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    to.prepare_cached(put)?.execute(params![
        code,
        held.name.as_deref(),
        held.active,
        held.record_class().map(|class| class.to_string()),
        address.and_then(|address| address.city.as_deref()),
        address.and_then(|address| address.postal_code.as_deref()),
        held.last_changed().map(|day| day.as_str().to_owned()),
        generation,
    ])?;
    let clear = "DELETE FROM role WHERE organisation = ?1";
    to.prepare_cached(clear)?.execute([code])?;
    let put = "INSERT INTO role VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    let mut put = to.prepare_cached(put)?;
    for role in held.roles() {
        let (since, until) = days(role.operational().or_else(|| role.legal()));
        put.execute(params![
            code,
            role.instance_id().map(|id| id.to_string()),
            role.code().map(|code| code.to_string()),
            role.name(),
            role.active(),
            since,
            until,
        ])?;
    }
    Ok(())
}

fn put_relationship(
    to: &Transaction<'_>,
    held: &OrganizationAffiliation,
    generation: i64,
) -> rusqlite::Result<()> {
    let (since, until) = days(held.operational().or_else(|| held.legal()));
    let put = "INSERT OR REPLACE INTO relationship VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    let mut put = to.prepare_cached(put)?;
    put.execute(params![
        held.instance_id(),
        held.primary_code().map(|code| code.to_string()),
        held.participating_code().map(|code| code.to_string()),
        held.relationship().map(|code| code.to_string()),
        held.relationship_name(),
        held.active,
        since,
        until,
        generation,
    ])?;
    Ok(())
}

fn days(period: Option<Period>) -> (Option<String>, Option<String>) {
    let day = |day: Option<Date>| day.map(|day| day.as_str().to_owned());
    match period {
        Some(period) => (day(period.start), day(period.end)),
        None => (None, None),
    }
}
