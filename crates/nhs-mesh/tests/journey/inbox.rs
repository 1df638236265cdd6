//! What the inbox lists, and what else there is to look at.

use nhs_fhir_core::identifier::OdsCode;
use nhs_mesh::{ApiVersion, MessageId, RichSearch, WorkflowFilter, WorkflowId};

use crate::servers::{ONE, Server, THREE, TWO, all, id, on_both, read};

on_both!(
    inbox_is_listed_page_by_page_in_either_version,
    filters_choose_by_workflow,
    mailboxes_are_found_by_organisation_and_workflow,
    rich_views_hold_what_was_acknowledged_too,
);

async fn send(server: &Server, to: &str, count: usize) -> Vec<MessageId> {
    let one = server.client(ONE);
    let mut ids = Vec::new();
    for number in 0..count {
        let message = server.message(to);
        let sent = one.send_message(&message, format!("letter {number}"));
        ids.push(sent.await.unwrap().message_id);
    }
    ids
}

async fn inbox_is_listed_page_by_page_in_either_version(server: Server) {
    let ids = send(&server, TWO, 25).await;
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let two = server.builder(TWO).version(version).build().unwrap();
        let search = server.search().max_results(10).unwrap();
        assert_eq!(all(two.inbox(&search)).await, ids, "{version:?}");
        let page = two.inbox_page(&search).await.unwrap();
        assert_eq!(page.messages, ids[..10]);
        assert!(two.count().await.unwrap().count >= 25);
    }
    let two = server.client(TWO);
    for id in ids {
        let (_, received) = read(&two, &id).await;
        two.acknowledge(received.handed_over()).await.unwrap();
    }
    assert!(server.waiting(&two).await.is_empty());
}

async fn filters_choose_by_workflow(server: Server) {
    let ids = send(&server, TWO, 2).await;
    let two = server.client(TWO);
    let text = server.workflow.as_str();
    let filters = [
        WorkflowFilter::is(&server.workflow),
        WorkflowFilter::begins_with(text.get(..20).unwrap()),
        WorkflowFilter::contains(text.get(5..).unwrap()),
    ];
    for filter in filters {
        let filter = filter.unwrap();
        let search = nhs_mesh::InboxSearch::new().workflow(filter.clone());
        assert_eq!(all(two.inbox(&search)).await, ids, "{filter}");
        let others = nhs_mesh::InboxSearch::new().workflow(filter.negated());
        let others = all(two.inbox(&others)).await;
        assert!(others.iter().all(|other| !ids.contains(other)));
    }
}

async fn mailboxes_are_found_by_organisation_and_workflow(server: Server) {
    let (organisation, workflow) = (
        OdsCode::parse("X26").unwrap(),
        WorkflowId::parse("TEST_WORKFLOW").unwrap(),
    );
    let unknown = WorkflowId::parse("NO_SUCH_WORKFLOW").unwrap();
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let client = server.builder(ONE).version(version).build().unwrap();
        let found = client
            .endpoint_lookup(&organisation, &workflow)
            .await
            .unwrap();
        let found: Vec<_> = found.iter().map(|found| found.mailbox_id.clone()).collect();
        assert_eq!(found, [id(TWO)]);
        let none = client
            .endpoint_lookup(&organisation, &unknown)
            .await
            .unwrap();
        assert!(none.is_empty());
        let several = WorkflowId::parse("TEST_WORKFLOW2").unwrap();
        let found = client.workflow_search(&several).await.unwrap();
        let mut found: Vec<_> = found.iter().map(|found| found.mailbox_id.clone()).collect();
        found.sort();
        assert_eq!(found, [id(ONE), id(TWO), id(THREE)]);
    }
}

async fn rich_views_hold_what_was_acknowledged_too(server: Server) {
    let ids = send(&server, TWO, 3).await;
    let (one, two) = (server.client(ONE), server.client(TWO));
    let (_, received) = read(&two, &ids[0]).await;
    two.acknowledge(received.handed_over()).await.unwrap();
    let newest_first: Vec<_> = ids.iter().rev().cloned().collect();
    for inbox in [true, false] {
        // NHS's stand-in gives pages of the outbox with at least ten
        let most = if inbox { 2 } else { 10 };
        let mut next = Some(RichSearch::new().max_results(most).unwrap());
        let mut found = Vec::new();
        while let Some(search) = next {
            let page = match inbox {
                true => two.rich_inbox(&search).await.unwrap(),
                false => one.rich_outbox(&search).await.unwrap(),
            };
            assert!(page.messages.len() <= usize::from(most));
            let own = page.messages.iter();
            let own =
                own.filter(|message| message.workflow_id().as_ref() == Some(&server.workflow));
            found.extend(own.cloned());
            next = page.next();
        }
        let found_ids: Vec<_> = found.iter().map(|m| m.message_id().clone()).collect();
        assert_eq!(found_ids, newest_first, "inbox: {inbox}");
        let states: Vec<_> = found
            .iter()
            .map(|message| message.status().unwrap())
            .collect();
        assert_eq!(states, ["accepted", "accepted", "acknowledged"]);
        assert_eq!(found[0].sender(), Some(id(ONE)));
    }
}
