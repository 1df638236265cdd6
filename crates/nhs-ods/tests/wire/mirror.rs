//! A mirror against a directory that changes under it: nothing is lost, nothing is doubled.

use nhs_ods::mirror::{Checkpoint, Kind, Mirror, SyncError};

use crate::asked;
use crate::directory::{Directory, Hand, code};
use crate::store::Store;

fn assert_same(store: &Store, hand: &Hand) {
    let directory = hand.directory();
    assert_eq!(store.codes(), directory.codes());
    assert_eq!(store.ids(), directory.ids());
}

/// A night that changes something at the front, so that all places move.
fn reload(directory: &mut Directory) {
    directory.version.push('x');
    directory.organizations.rotate_right(1);
    directory.affiliations.rotate_right(1);
}

#[tokio::test]
async fn empty_store_is_filled_page_by_page() {
    let (hand, server, client) = Hand::of(5).await;
    let mut store = Store::default();
    let report = Mirror::new(&client)
        .page_size(3)
        .sync(&mut store)
        .await
        .unwrap();
    assert_same(&store, &hand);
    assert!(report.whole && !report.resumed);
    assert_eq!((report.organizations, report.affiliations), (5, 5));
    assert_eq!((report.passes, report.skipped), (1, 0));
    assert_eq!(report.through.unwrap().to_string(), "2024-10-01");
    // each page begins with the last record of the one before
    let pages: Vec<String> = asked(&server).await;
    let pages: Vec<_> = pages
        .iter()
        .filter(|page| page.starts_with("/Organization?_count"))
        .collect();
    assert_eq!(
        pages,
        ["/Organization?_count=3", "/Organization?_count=3&_offset=2",]
    );
}

#[tokio::test]
async fn killed_at_every_batch_it_goes_on_from_there() {
    let (hand, _server, client) = Hand::of(6).await;
    let mirror = Mirror::new(&client).page_size(3);
    for fails_at in 1..=7 {
        let mut store = Store {
            fails_at: Some(fails_at),
            ..Store::default()
        };
        let error = mirror.sync(&mut store).await.unwrap_err();
        assert!(matches!(error, SyncError::Store(_)), "{error}");
        let before = store.codes().len();
        store.fails_at = None;
        let report = mirror.sync(&mut store).await.unwrap();
        assert_same(&store, &hand);
        assert_eq!(report.resumed, fails_at > 1, "at batch {fails_at}");
        assert_eq!(report.organizations as usize, 6 - before);
        assert_eq!(report.passes, 1);
    }
}

#[tokio::test]
async fn reload_amid_a_walk_loses_and_doubles_nothing() {
    for page in 2..=5 {
        let (hand, _server, client) = Hand::of(6).await;
        hand.before_page(page, reload);
        let mut store = Store::default();
        let mirror = Mirror::new(&client).page_size(3);
        let report = mirror.sync(&mut store).await.unwrap();
        assert_eq!(report.passes, 2, "at page {page}");
        assert_same(&store, &hand);
    }
}

#[tokio::test]
async fn record_that_goes_amid_a_walk_takes_no_other_with_it() {
    let (hand, _server, client) = Hand::of(7).await;
    // what comes after moves one place to the front, and the count fits all the same in the end
    hand.before_page(2, |directory| {
        directory.organizations.remove(0);
        directory.deleted.push(code(0));
        directory.add("ZNEW", "2024-11-02");
    });
    let mut store = Store::default();
    let report = Mirror::new(&client)
        .page_size(3)
        .sync(&mut store)
        .await
        .unwrap();
    assert_eq!(report.passes, 2);
    assert_same(&store, &hand);
}

#[tokio::test]
async fn reload_between_two_runs_begins_the_walk_anew() {
    let (hand, _server, client) = Hand::of(6).await;
    let mirror = Mirror::new(&client).page_size(3);
    let mut store = Store {
        fails_at: Some(3),
        ..Store::default()
    };
    assert!(mirror.sync(&mut store).await.is_err());
    hand.change(reload);
    store.fails_at = None;
    let report = mirror.sync(&mut store).await.unwrap();
    assert!(report.resumed && report.passes == 2);
    assert_same(&store, &hand);
}

#[tokio::test]
async fn directory_that_never_holds_still_is_told_and_met_again_later() {
    let (hand, _server, client) = Hand::of(6).await;
    hand.before_page(0, reload);
    let mirror = Mirror::new(&client).page_size(3).passes(2);
    let mut store = Store::default();
    let error = mirror.sync(&mut store).await.unwrap_err();
    assert!(
        matches!(error, SyncError::Unsteady { passes: 2 }),
        "{error}"
    );
    hand.leave_alone();
    assert!(mirror.sync(&mut store).await.is_ok());
    assert_same(&store, &hand);
}

#[tokio::test]
async fn changes_come_with_their_relationships_and_the_deletions() {
    let (hand, server, client) = Hand::of(6).await;
    let mirror = Mirror::new(&client).page_size(3);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    hand.change(|directory| {
        directory.version = "2024-11-02".to_owned();
        directory.organizations[1].1 = "2024-10-02".to_owned();
        directory.add("ZNEW", "2023-12-30");
        directory.organizations[6].1 = "2024-09-28".to_owned();
        // one ends up without its relationship, the new one has one
        directory.affiliations.remove(1);
        directory.relate(50, "ZNEW", &code(0));
        let gone = directory.organizations.remove(3);
        directory.deleted.push(gone.0);
        let gone = directory.affiliations.remove(4);
        directory.unrelated.push(gone.0);
        directory.roles_deleted.push("37525".to_owned());
        // deleted long ago, and there again
        directory.deleted.push(code(0));
        directory.unrelated.push("900000".to_owned());
    });
    let before = asked(&server).await.len();
    let report = mirror.sync(&mut store).await.unwrap();
    assert_same(&store, &hand);
    assert!(!report.whole);
    assert_eq!(report.deletions, 3);
    assert_eq!(store.roles_deleted, ["37525"]);
    assert_eq!(report.through.unwrap().to_string(), "2024-10-02");
    let asked = asked(&server).await;
    assert!(
        asked[before..].iter().any(|asked| {
            asked.starts_with("/Organization?lastChangeDate=gt2024-09-24&_count=3")
        })
    );
    // again, and nothing is different
    let again = mirror.sync(&mut store).await.unwrap();
    assert_same(&store, &hand);
    assert_eq!(again.through, report.through);
}

#[tokio::test]
async fn changes_that_move_amid_the_walk_are_fetched_again() {
    let (hand, _server, client) = Hand::of(8).await;
    let mirror = Mirror::new(&client).page_size(3);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    hand.before_page(4, |directory| {
        directory.version = "2024-11-02".to_owned();
        directory.add("ZNEW", "2024-10-03");
        directory.organizations.rotate_right(1);
    });
    let report = mirror.sync(&mut store).await.unwrap();
    assert_eq!(report.passes, 2);
    assert_same(&store, &hand);
}

#[tokio::test]
async fn killed_amid_changes_it_fetches_them_again() {
    let (hand, _server, client) = Hand::of(6).await;
    let mirror = Mirror::new(&client).page_size(3);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    let held = store.checkpoint.clone();
    hand.change(|directory| directory.organizations[5].1 = "2024-10-09".to_owned());
    store.fails_at = Some(store.batches + 2);
    assert!(mirror.sync(&mut store).await.is_err());
    assert_eq!(store.checkpoint, held);
    store.fails_at = None;
    let report = mirror.sync(&mut store).await.unwrap();
    assert_eq!(report.through.unwrap().to_string(), "2024-10-09");
    assert_same(&store, &hand);
}

#[tokio::test]
async fn whole_walk_removes_what_is_in_no_list_either() {
    let (hand, _server, client) = Hand::of(12).await;
    let mirror = Mirror::new(&client).page_size(5);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    hand.change(|directory| {
        directory.organizations.remove(2);
        directory.affiliations.remove(2);
    });
    mirror.sync(&mut store).await.unwrap();
    assert_eq!(store.codes().len(), 12);
    let report = mirror.full(&mut store).await.unwrap();
    assert!(report.whole);
    assert_same(&store, &hand);
}

#[tokio::test]
async fn directory_that_has_lost_much_changes_nothing() {
    let (hand, _server, client) = Hand::of(12).await;
    let mirror = Mirror::new(&client).page_size(5);
    let mut store = Store::default();
    mirror.sync(&mut store).await.unwrap();
    hand.change(|directory| directory.organizations.truncate(4));
    let error = mirror.full(&mut store).await.unwrap_err();
    assert!(
        matches!(
            error,
            SyncError::Shrunk {
                kind: Kind::Organizations,
                held: 12,
                found: 4
            }
        ),
        "{error}"
    );
    assert!(error.to_string().contains("shrinkage"));
    assert_eq!(store.codes().len(), 12);
    let mirror = mirror.shrinkage(1.0);
    mirror.full(&mut store).await.unwrap();
    assert_same(&store, &hand);
}

#[tokio::test]
async fn failure_of_the_service_keeps_what_was_applied() {
    let (hand, _server, client) = Hand::of(6).await;
    let mut store = Store::default();
    let gone =
        nhs_ods::Client::builder(nhs_http::Environment::custom("http://127.0.0.1:9").unwrap())
            .retry(nhs_http::RetryPolicy::none())
            .build()
            .unwrap();
    let error = Mirror::new(&gone).sync(&mut store).await.unwrap_err();
    assert!(matches!(error, SyncError::Service(_)));
    assert!(store.checkpoint.is_none());
    Mirror::new(&client)
        .page_size(3)
        .sync(&mut store)
        .await
        .unwrap();
    assert_same(&store, &hand);
    let checkpoint: Checkpoint = store.checkpoint.unwrap().parse().unwrap();
    assert!(checkpoint.through().is_some());
}
