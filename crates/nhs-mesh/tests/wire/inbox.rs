//! The inbox, page by page, in both versions of the API.

use nhs_mesh::{ApiVersion, ErrorKind, Inbox, InboxSearch, WorkflowFilter, WorkflowId};
use serde_json::{Value, json};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request};

use crate::{always, asked, builder, json as answer, service};

async fn walk(mut inbox: Inbox) -> Result<Vec<String>, nhs_mesh::Error> {
    let mut ids = Vec::new();
    while let Some(id) = inbox.next().await {
        ids.push(id?.to_string());
    }
    assert!(inbox.next().await.is_none(), "the end stays the end");
    Ok(ids)
}

fn page(messages: &[&str], next: Option<&str>) -> Value {
    let mut links = json!({"self": "/messageexchange/X26ABC1/inbox"});
    if let Some(next) = next {
        links["next"] = json!(format!("/messageexchange/X26ABC1/inbox?{next}"));
    }
    json!({"messages": messages, "links": links, "approx_inbox_count": 3})
}

#[tokio::test]
async fn pages_are_followed_by_the_links_as_given() {
    let (server, client, _) = service(|request: &Request| {
        let page = match request.url.query() {
            Some("max_results=10") => {
                page(&["A", "B"], Some("max_results=10&continue_from=t%3D%3D"))
            }
            // An empty page is not the end.
            Some("max_results=10&continue_from=t%3D%3D") => page(&[], Some("continue_from=u")),
            Some("continue_from=u") => page(&["B", "C"], None),
            other => panic!("{other:?}"),
        };
        answer(200, &page)
    })
    .await;
    let search = InboxSearch::new().max_results(10).unwrap();
    let ids = walk(client.inbox(&search)).await.unwrap();
    assert_eq!(ids, ["A", "B", "C"]);
    assert_eq!(
        asked(&server).await,
        [
            "GET /X26ABC1/inbox?max_results=10",
            "GET /X26ABC1/inbox?max_results=10&continue_from=t%3D%3D",
            "GET /X26ABC1/inbox?continue_from=u",
        ]
    );
}

#[tokio::test]
async fn first_version_goes_on_behind_the_last_message_of_a_full_page() {
    let server = MockServer::start().await;
    let ids = |from: usize, to: usize| (from..to).map(|n| format!("M{n}")).collect::<Vec<_>>();
    Mock::given(any())
        .respond_with(move |request: &Request| {
            let page = match request.url.query() {
                Some("max_results=10") => ids(0, 10),
                Some("max_results=10&continue_from=M9") => ids(9, 12),
                other => panic!("{other:?}"),
            };
            answer(200, &json!({"messages": page}))
        })
        .mount(&server)
        .await;
    let client = builder(&server).0.version(ApiVersion::V1).build().unwrap();
    let search = InboxSearch::new().max_results(10).unwrap();
    let ids = walk(client.inbox(&search)).await.unwrap();
    assert_eq!(ids.len(), 12);
    assert_eq!(ids.last().unwrap(), "M11");
}

#[tokio::test]
async fn filter_is_sent_as_its_grammar_has_it() {
    let (server, client) = always(answer(200, &page(&[], None))).await;
    let workflow = WorkflowId::parse("W2").unwrap();
    for filter in [
        WorkflowFilter::is(&workflow).unwrap().negated(),
        WorkflowFilter::contains("_ACK").unwrap(),
    ] {
        let search = InboxSearch::new().workflow(filter);
        client.inbox_page(&search).await.unwrap();
    }
    assert_eq!(
        asked(&server).await,
        [
            "GET /X26ABC1/inbox?workflow_filter=%21W2",
            "GET /X26ABC1/inbox?workflow_filter=%2A_ACK%2A",
        ]
    );
}

#[tokio::test]
async fn links_that_lead_elsewhere_or_nowhere_end_the_walk() {
    for link in [
        "/messageexchange/X26ABC2/inbox?continue_from=t",
        "/messageexchange/X26ABC1/outbox?continue_from=t",
        "/messageexchange/X26ABC1/inbox",
        "http://[",
    ] {
        let body = json!({"messages": ["A"], "links": {"next": link}});
        let (server, client) = always(answer(200, &body)).await;
        let error = walk(client.inbox(&InboxSearch::new())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{link}");
        assert_eq!(asked(&server).await.len(), 1);
    }
    let (server, client) = always(answer(200, &page(&["A"], Some("continue_from=t")))).await;
    let error = walk(client.inbox(&InboxSearch::new())).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
    assert_eq!(asked(&server).await.len(), 2);
}

#[tokio::test]
async fn host_of_a_link_is_not_followed() {
    let body = json!({"messages": [], "links": {"next": "https://elsewhere.example/messageexchange/X26ABC1/inbox?continue_from=t"}});
    let (server, client, _) = service(move |request: &Request| match request.url.query() {
        None => answer(200, &body),
        Some(_) => answer(200, &page(&["A"], None)),
    })
    .await;
    let ids = walk(client.inbox(&InboxSearch::new())).await.unwrap();
    assert_eq!(ids, ["A"]);
    assert_eq!(
        asked(&server).await[1],
        "GET /X26ABC1/inbox?continue_from=t"
    );
}

#[tokio::test]
async fn answers_that_are_no_page_are_errors() {
    for body in [
        json!({}),
        json!({"messages": [7]}),
        json!({"messages": ["a/b"]}),
        json!([]),
    ] {
        let (_server, client) = always(answer(200, &body)).await;
        let error = client.inbox_page(&InboxSearch::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidResponse, "{body}");
    }
}
