//! Lists of MESH: pages of an inbox, filters by workflow, counts and rich views.

use serde_json::{Value, json};

use crate::mesh_support::{ONE, Post, TWO, V2, give};

async fn letters(post: &Post, count: usize, workflow: &str) -> Vec<String> {
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.push(post.send(&[("Mex-WorkflowID", workflow)], "x").await);
    }
    ids
}

fn ids(body: &Value) -> Vec<String> {
    serde_json::from_value(body["messages"].clone()).unwrap()
}

/// Follows a path as a link has it.
async fn follow(post: &Post, mailbox: &str, link: &Value) -> Value {
    let url = format!("{}{}", post.sandbox.mesh().url(), link.as_str().unwrap());
    let token = post.sandbox.mesh().authorization(mailbox).unwrap();
    let request = post
        .http
        .get(url)
        .header("Accept", V2)
        .header("Authorization", token);
    give(request).await.json()
}

#[tokio::test]
async fn pages_lead_through_the_inbox_oldest_first() {
    let post = Post::start().await;
    let sent = letters(&post, 23, "TEST_WORKFLOW").await;
    let whole = post.get(TWO, "/inbox").await.json();
    assert_eq!(
        (ids(&whole), &whole["approx_inbox_count"]),
        (sent.clone(), &json!(23))
    );
    assert_eq!(
        whole["links"],
        json!({ "self": "/messageexchange/X26ABC2/inbox" })
    );
    let mut page = post.get(TWO, "/inbox?max_results=10").await.json();
    assert_eq!(
        page["links"]["self"],
        "/messageexchange/X26ABC2/inbox?max_results=10"
    );
    let mut seen = ids(&page);
    // what is taken out between two pages shifts nothing
    post.acknowledge(TWO, &sent[9]).await;
    while let Some(next) = page["links"].get("next").cloned() {
        page = follow(&post, TWO, &next).await;
        seen.extend(ids(&page));
    }
    assert_eq!(seen, sent);
    // version 1 goes on from an id
    let first = ids(&post.get_v1(TWO, "/inbox?max_results=10").await.json());
    assert_eq!(first.len(), 10);
    let from = format!("/inbox?max_results=10&continue_from={}", first[9]);
    let second = post.get_v1(TWO, &from).await.json();
    assert_eq!(
        (ids(&second), second.get("links")),
        (sent[11..21].to_vec(), None)
    );
    let foreign = post
        .get(ONE, "/inbox?continue_from=eyJtYWlsYm94IjoiWDI2QUJDMiJ9")
        .await;
    assert_eq!(foreign.status, 400);
}

#[tokio::test]
async fn a_filtered_page_may_be_empty_and_not_the_last() {
    let post = Post::start().await;
    letters(&post, 12, "TEST_WORKFLOW").await;
    let wanted = letters(&post, 2, "TEST_WORKFLOW2").await;
    let page = post
        .get(TWO, "/inbox?max_results=10&workflow_filter=*FLOW2*")
        .await
        .json();
    assert!(ids(&page).is_empty());
    let page = follow(&post, TWO, &page["links"]["next"]).await;
    assert_eq!(
        (ids(&page), page["links"].get("next")),
        (wanted.clone(), None)
    );
    for (filter, count) in [
        ("TEST_WORKFLOW", 12),
        ("!TEST_WORKFLOW", 2),
        ("TEST*", 14),
        ("!TEST*", 0),
        ("*WORKFLOW*", 14),
        ("!*W2*", 12),
    ] {
        let page = post
            .get(TWO, &format!("/inbox?workflow_filter={filter}"))
            .await
            .json();
        assert_eq!(ids(&page).len(), count, "{filter}");
    }
    assert_eq!(
        post.get(TWO, "/inbox?workflow_filter=A*B").await.status,
        400
    );
}

#[tokio::test]
async fn pages_have_bounds() {
    let post = Post::start().await;
    for (query, fault, name) in [
        ("max_results=9", "greater_than_equal", "max_results"),
        ("max_results=5001", "less_than_equal", "max_results"),
        ("max_results=ten", "int_parsing", "max_results"),
        ("continue_from=short", "string_too_short", "continue_from"),
        ("workflow_filter=W", "string_too_short", "workflow_filter"),
    ] {
        let given = post.get(TWO, &format!("/inbox?{query}")).await;
        let detail = &given.json()["detail"][0];
        assert_eq!(
            (given.status, &detail["type"]),
            (400, &json!(fault)),
            "{query}"
        );
        assert_eq!(detail["loc"], json!(["query", name]));
    }
    assert_eq!(post.get(TWO, "/inbox?max_results=5000").await.status, 200);
}

#[tokio::test]
async fn six_hundred_messages_come_five_hundred_at_a_time() {
    let post = Post::start().await;
    letters(&post, 600, "TEST_WORKFLOW").await;
    let first = post.waiting(TWO).await;
    assert_eq!(first.len(), 500);
    for id in &first {
        assert_eq!(post.acknowledge(TWO, id).await.status, 200);
    }
    assert_eq!(post.waiting(TWO).await.len(), 100);
    assert_eq!(
        post.get(TWO, "/count").await.json(),
        json!({ "count": 100 })
    );
    let v1 = post.get_v1(TWO, "/count").await.json();
    assert_eq!(
        (&v1["count"], &v1["allResultsIncluded"]),
        (&json!(100), &json!(true))
    );
}

#[tokio::test]
async fn rich_views_show_everything_newest_first() {
    let post = Post::start().await;
    let sent = letters(&post, 3, "TEST_WORKFLOW").await;
    post.acknowledge(TWO, &sent[0]).await;
    let page = post.get(TWO, "/inbox/rich?max_results=2").await.json();
    let first: Vec<&Value> = page["messages"].as_array().unwrap().iter().collect();
    assert_eq!(first.len(), 2);
    assert_eq!(
        (&first[0]["message_id"], &first[0]["status"]),
        (&json!(sent[2]), &json!("accepted"))
    );
    assert_eq!(
        (&first[0]["sender_name"], &first[0]["total_chunks"]),
        (&json!("TESTMB1"), &json!(1))
    );
    let last = follow(&post, TWO, &page["links"]["next"]).await;
    assert_eq!(last["messages"][0]["status"], "acknowledged");
    assert!(last["links"].get("next").is_none());
    let outbox = post.get(ONE, "/outbox/rich").await.json();
    assert_eq!(outbox["messages"].as_array().unwrap().len(), 3);
    let future = post
        .get(ONE, "/outbox/rich?start_time=2999-01-01T00:00:00")
        .await
        .json();
    assert_eq!(future["messages"], json!([]));
    assert_eq!(
        post.get(ONE, "/outbox/rich?start_time=yesterday")
            .await
            .status,
        400
    );
}
