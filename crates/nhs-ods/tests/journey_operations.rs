//! Journeys against the embedded sandbox beyond searches: lookups, walks, and the mirror over nights.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::Arc;

use async_trait::async_trait;
use futures_util::TryStreamExt;
use nhs_auth::ApiKey;
use nhs_http::Environment;
use nhs_http::testing::ManualRuntime;
use nhs_ods::mirror::{Batch, Change, Checkpoint, Kind, Mirror, MirrorStore};
use nhs_ods::search::{CodeCheck, CodeSystemSearch, Expand, Filter, Lookup};
use nhs_ods::{
    AffiliationSearch, Client, CurrentSuccessors, Deleted, DeletionList, ErrorCode, ErrorKind,
    OdsCode, OrganizationSearch, RelationshipCode, RoleCode, WalkLimits, system,
};
use nhs_sandbox::{Reload, Sandbox, organisations as org};

fn code(text: &str) -> OdsCode {
    OdsCode::parse(text).unwrap()
}

fn client(sandbox: &Sandbox) -> Client {
    let key = ApiKey::new(sandbox.credentials().api_key()).unwrap();
    Client::builder(Environment::custom(sandbox.platform_url()).unwrap())
        .credential(Arc::new(key))
        .runtime(Arc::new(ManualRuntime::new()))
        .build()
        .unwrap()
}

#[tokio::test]
async fn codes_are_looked_up_checked_and_selected() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let practice = client
        .lookup_organization(&code(org::PRACTICE))
        .await
        .unwrap()
        .value;
    assert_eq!(
        practice.primary_role(),
        Some(RoleCode::PrescribingCostCentre)
    );
    assert_eq!(practice.is_active(), Some(true));
    let boards = practice.related(&RelationshipCode::CommissionedBy);
    assert_eq!(boards, [code(org::SUB_ICB)]);
    let role = Lookup::new(system::ROLE, "RO197").property("primaryRole");
    let role = client.lookup(&role).await.unwrap().value;
    assert_eq!(role.is_primary_role(), Some(true));
    let error = client
        .lookup_organization(&code(org::UNKNOWN))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);

    let check = CodeCheck::organization(&code(org::PRACTICE));
    let valid = async |check: CodeCheck| client.validate_code(&check).await.unwrap().value.valid;
    assert!(valid(check.clone().having("status", "active")).await);
    assert!(!valid(check.having("status", "inactive")).await);
    assert!(!valid(CodeCheck::organization(&code(org::UNKNOWN))).await);

    let practices = Expand::new(system::ORGANISATION)
        .filter(Filter::equal("primaryRole", "RO177"))
        .property("primaryRole")
        .page_size(5);
    let found: Vec<_> = client
        .expand(&practices)
        .unwrap()
        .stream()
        .try_collect()
        .await
        .unwrap();
    let codes: BTreeSet<_> = found.iter().filter_map(|concept| concept.code()).collect();
    assert_eq!(codes.len(), found.len());
    assert!(codes.contains(org::PRACTICE) && codes.contains(org::CLOSED_PRACTICE));
    assert!(
        found
            .iter()
            .all(|concept| concept.value("primaryRole").unwrap().text() == Some("RO177"))
    );
    let active = client.expand(&practices.active_only(true)).unwrap();
    let active: Vec<_> = active.stream().try_collect().await.unwrap();
    assert!(active.len() < found.len());
    let wrong = Expand::new(system::ORGANISATION).filter(Filter::equal("constituency", "x"));
    let wrong: Result<Vec<_>, _> = client.expand(&wrong).unwrap().stream().try_collect().await;
    assert_eq!(
        ErrorCode::of(&wrong.unwrap_err()),
        Some(ErrorCode::UndeclaredFilter)
    );

    let mut systems = client
        .code_systems(&CodeSystemSearch::new().url(system::ORGANISATION))
        .unwrap()
        .stream();
    let summary = systems.next().await.unwrap().unwrap();
    assert!(summary.filters().any(|filter| filter == "lastChangeDate"));
    assert!(summary.version().is_some() && summary.concept.is_empty());
    let metadata = client.metadata().await.unwrap().value;
    assert!(metadata.version.is_some());
}

#[tokio::test]
async fn walks_lead_up_and_on_to_whoever_is_there_today() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let parents = client.parents(&code(org::SITE)).await.unwrap();
    assert_eq!(parents[0].to, code(org::TRUST));
    assert!(parents[0].name.is_some());
    let up = [
        RelationshipCode::CommissionedBy,
        RelationshipCode::InGeographyOf,
    ];
    let practice = code(org::PRACTICE);
    let lineage = client
        .lineage(&practice, &up, WalkLimits::default())
        .await
        .unwrap();
    let met: Vec<_> = lineage
        .links()
        .iter()
        .map(|link| link.to.as_str())
        .collect();
    assert!(
        met.contains(&org::SUB_ICB) && met.contains(&org::ICB),
        "{met:?}"
    );

    let current = async |start: &str| {
        let found = client
            .current_successors(&code(start), WalkLimits::default())
            .await;
        found.unwrap()
    };
    let (CurrentSuccessors::These(split), trail) = current(org::TWICE_SUCCEEDED).await else {
        panic!("two took over in the end");
    };
    assert_eq!(split, [code(org::SUB_ICB), code("Z7B")]);
    assert_eq!(trail.links().len(), 3);
    let [east, _] = org::SUCCESSION_CIRCLE;
    let (outcome, circle) = current(east).await;
    assert!(matches!(outcome, CurrentSuccessors::Nobody) && circle.circles().len() == 2);
    assert!(matches!(
        current(org::TRUST).await.0,
        CurrentSuccessors::Itself
    ));
    let before = client.predecessors(&code(org::SPLIT)).await.unwrap();
    assert_eq!(before.len(), 2);
}

/// A store in memory: codes, ids, names, and what was said to be deleted.
#[derive(Default)]
struct Store {
    organizations: BTreeMap<String, (u64, Option<String>, usize)>,
    affiliations: BTreeMap<String, (u64, String, Option<bool>)>,
    deleted: Vec<Deleted>,
    checkpoint: Option<Checkpoint>,
}

#[async_trait]
impl MirrorStore for Store {
    type Error = Infallible;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Infallible> {
        Ok(self.checkpoint.clone())
    }

    async fn apply(&mut self, batch: Batch<'_>) -> Result<(), Infallible> {
        let generation = batch.generation;
        for change in batch.changes {
            match change {
                Change::PutOrganization(held) => {
                    let name = held.name.as_deref().map(str::to_owned);
                    let row = (generation, name, held.roles().count());
                    self.organizations
                        .insert(held.ods_code().unwrap().to_string(), row);
                }
                Change::PutAffiliation(held) => {
                    let row = (
                        generation,
                        held.primary_code().unwrap().to_string(),
                        held.active,
                    );
                    self.affiliations
                        .insert(held.instance_id().unwrap().to_owned(), row);
                }
                Change::ClearAffiliations(code) => {
                    self.affiliations.retain(|_, held| held.1 != code.as_str());
                }
                Change::Delete(deleted) => {
                    match deleted {
                        Deleted::Organization(code) => {
                            self.organizations.remove(code.as_str());
                        }
                        Deleted::Affiliation(id) => {
                            self.affiliations.remove(id);
                        }
                        _ => {}
                    }
                    self.deleted.push(deleted.clone());
                }
                Change::Sweep(from) => {
                    self.organizations.retain(|_, held| held.0 >= *from);
                    self.affiliations.retain(|_, held| held.0 >= *from);
                }
                other => panic!("{other:?} is not known here"),
            }
        }
        self.checkpoint = Some(batch.checkpoint.clone());
        Ok(())
    }

    async fn count(&mut self, kind: Kind, from: u64) -> Result<u64, Infallible> {
        Ok(match kind {
            Kind::Organizations => self
                .organizations
                .values()
                .filter(|held| held.0 >= from)
                .count(),
            Kind::Affiliations => self
                .affiliations
                .values()
                .filter(|held| held.0 >= from)
                .count(),
        } as u64)
    }
}

/// Every code, name and number of roles, and every relationship with whether it lasts, as the service has
/// them.
async fn assert_same(client: &Client, store: &Store) {
    let found = client
        .organizations(&OrganizationSearch::new())
        .unwrap()
        .stream();
    let found: Vec<_> = found.try_collect().await.unwrap();
    let directory: BTreeMap<_, _> = found
        .iter()
        .map(|found| {
            let held = &found.organization;
            let name = held.name.as_deref().map(str::to_owned);
            (
                held.ods_code().unwrap().to_string(),
                (name, held.roles().count()),
            )
        })
        .collect();
    let held: BTreeMap<_, _> = store
        .organizations
        .iter()
        .map(|(code, held)| (code.clone(), (held.1.clone(), held.2)))
        .collect();
    assert_eq!(held, directory);
    let found = client
        .affiliations(&AffiliationSearch::new())
        .unwrap()
        .stream();
    let found: Vec<_> = found.try_collect().await.unwrap();
    let directory: BTreeMap<_, _> = found
        .iter()
        .map(|found| {
            let held = &found.affiliation;
            (held.instance_id().unwrap().to_owned(), held.active)
        })
        .collect();
    let held: BTreeMap<_, _> = store
        .affiliations
        .iter()
        .map(|(id, held)| (id.clone(), held.2))
        .collect();
    assert_eq!(held, directory);
}

#[tokio::test]
async fn mirror_follows_the_directory_over_its_nights() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    let mirror = Mirror::new(&client).page_size(40);
    let mut store = Store::default();
    let first = mirror.sync(&mut store).await.unwrap();
    assert!(first.whole && first.passes == 1);
    assert_same(&client, &store).await;
    assert!(
        store
            .deleted
            .contains(&Deleted::Organization(code(org::DELETED)))
    );

    for night in 0..4 {
        let changed = sandbox.reload_organisations(Reload::Changes);
        let report = mirror.sync(&mut store).await.unwrap();
        assert!(!report.whole, "night {night}");
        assert_same(&client, &store).await;
        for gone in &changed.deleted {
            assert!(store.deleted.contains(&Deleted::Organization(code(gone))));
        }
    }
    let lists = client
        .deletions(DeletionList::Successions)
        .await
        .unwrap()
        .value;
    assert!(lists.unread.is_empty());
    let succession = |deleted: &&Deleted| matches!(deleted, Deleted::Succession { .. });
    assert!(store.deleted.iter().find(succession).is_some());
    let again = mirror.full(&mut store).await.unwrap();
    assert!(again.whole);
    assert_same(&client, &store).await;
}

/// A store that has the directory reloaded amid the walk: behind a batch of the test's choice.
struct Reloading<'a> {
    store: Store,
    sandbox: &'a Sandbox,
    batches: usize,
    at: usize,
}

#[async_trait]
impl MirrorStore for Reloading<'_> {
    type Error = Infallible;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>, Infallible> {
        self.store.checkpoint().await
    }

    async fn apply(&mut self, batch: Batch<'_>) -> Result<(), Infallible> {
        self.store.apply(batch).await?;
        self.batches += 1;
        if self.batches == self.at {
            self.sandbox.reload_organisations(Reload::Changes);
        }
        Ok(())
    }

    async fn count(&mut self, kind: Kind, from: u64) -> Result<u64, Infallible> {
        self.store.count(kind, from).await
    }
}

#[tokio::test]
async fn reload_amid_the_walk_loses_and_doubles_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client(&sandbox);
    for at in [1, 2, 4] {
        let mut store = Reloading {
            store: Store::default(),
            sandbox: &sandbox,
            batches: 0,
            at,
        };
        let report = Mirror::new(&client)
            .page_size(40)
            .sync(&mut store)
            .await
            .unwrap();
        assert_eq!(report.passes, 2, "behind batch {at}");
        assert_same(&client, &store.store).await;
    }
}
