//! The small calls: handshake, count, lookups, tracking, rich views.

use std::time::Duration;

use nhs_fhir_core::identifier::OdsCode;
use nhs_mesh::{
    ApiVersion, Call, ClientInfo, ErrorCode, ErrorKind, MessageKind, RichSearch, TrackingStatus,
    WorkflowId,
};
use serde_json::json;
use wiremock::{Request, ResponseTemplate};

use crate::{always, asked, builder, chunk, header, json as answer, message_id, requests, service};

#[tokio::test]
async fn handshake_tells_of_the_software_once_in_24_hours() {
    let (server, _, _) = service(|_: &Request| ResponseTemplate::new(200)).await;
    let (builder, runtime) = builder(&server);
    let info = ClientInfo::this_machine()
        .software("ward-board==2")
        .unwrap();
    let client = builder.client_info(info).build().unwrap();
    assert!(client.handshake_if_due().await.unwrap());
    assert!(!client.clone().handshake_if_due().await.unwrap());
    runtime.advance(Duration::from_secs(24 * 60 * 60));
    assert!(client.handshake_if_due().await.unwrap());
    assert_eq!(asked(&server).await, ["POST /X26ABC1", "POST /X26ABC1"]);
    let request = &requests(&server).await[0];
    assert_eq!(header(request, "mex-clientversion"), Some("ward-board==2"));
    for name in ["mex-osname", "mex-osversion", "mex-osarchitecture"] {
        assert!(header(request, name).is_some(), "{name}");
    }
}

#[tokio::test]
async fn failed_handshake_stays_due() {
    let (_server, client) = always(ResponseTemplate::new(503)).await;
    assert!(client.handshake_if_due().await.is_err());
    assert!(client.handshake_if_due().await.is_err());
}

#[tokio::test]
async fn first_version_is_asked_for_by_its_media_type() {
    let body = json!({"count": 5, "internalID": "x", "allResultsIncluded": true});
    let (server, _) = always(answer(200, &body)).await;
    let client = builder(&server).0.version(ApiVersion::V1).build().unwrap();
    let count = client.count().await.unwrap();
    assert_eq!((count.count, count.all_included), (5, Some(true)));
    let request = &requests(&server).await[0];
    assert_eq!(
        header(request, "accept"),
        Some("application/vnd.mesh.v1+json")
    );
}

#[tokio::test]
async fn both_forms_of_lookups_are_read() {
    let workflow = WorkflowId::parse("W").unwrap();
    let code = OdsCode::parse("X26").unwrap();
    for body in [
        json!({"results": [{"mailbox_id": "X26ABC1", "mailbox_name": "ONE"}]}),
        json!({"query_id": "q", "results": [{"address": "X26ABC1", "description": "ONE", "endpoint_type": "MESH"}]}),
    ] {
        let (_server, client) = always(answer(200, &body)).await;
        let found = client.endpoint_lookup(&code, &workflow).await.unwrap();
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].mailbox_id.as_str(), found[0].name.as_str()),
            ("X26ABC1", "ONE")
        );
    }
    let (_server, client) = always(answer(200, &json!({"results": []}))).await;
    assert!(client.workflow_search(&workflow).await.unwrap().is_empty());
    let (_server, client) = always(answer(200, &json!({"results": [{"name": "x"}]}))).await;
    let error = client.workflow_search(&workflow).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn head_has_the_headers_alone() {
    let (server, client) = always(chunk(1, 3, "")).await;
    let headers = client.head(&message_id("M1")).await;
    let headers = headers.unwrap();
    assert_eq!(
        (headers.kind(), headers.total_chunks()),
        (MessageKind::Data, 3)
    );
    assert_eq!(asked(&server).await, ["HEAD /X26ABC1/inbox/M1"]);
    let (_server, client) = always(ResponseTemplate::new(404)).await;
    let error = client.head(&message_id("M1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn tracking_is_read_in_the_second_versions_form() {
    let body = json!({"message_id": "M1", "local_id": "l", "status": "undeliverable",
        "status_success": false, "status_code": "14", "expiry_time": "2026-11-27T11:00:33.811307",
        "upload_timestamp": "20261122110033", "recipient": "X26ABC2", "new_field": {"a": 1}});
    let (_server, client) = always(answer(200, &body)).await;
    let tracking = client.track(&message_id("M1")).await.unwrap();
    assert_eq!(tracking.status(), Some(TrackingStatus::Undeliverable));
    assert_eq!(tracking.status_success(), Some(false));
    assert_eq!(tracking.status_code(), Some(ErrorCode::NotCollected));
    assert_eq!(tracking.expires().unwrap().timestamp(), 1_795_777_233);
    assert!(tracking.uploaded().unwrap() < tracking.expires().unwrap());
    let (_server, client) = always(answer(200, &json!({"status": "accepted"}))).await;
    let error = client.track(&message_id("M1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidResponse);
}

#[tokio::test]
async fn rich_views_ask_for_the_second_version_whatever_the_client_has() {
    let body = json!({"valid_at": "2026-11-22T11:00:33.877904", "messages": [
        {"message_id": "M1", "status": "acknowledged", "sender": "X26ABC2", "total_chunks": 3,
         "sent_date": "2026-11-22T11:00:33.844673", "local_id": ""}], "links": {"next": "/messageexchange/X26ABC1/inbox/rich?max_results=1&continue_from=t%3D"}});
    let (server, _) = always(answer(200, &body)).await;
    let client = builder(&server).0.version(ApiVersion::V1).build().unwrap();
    let search = RichSearch::new().max_results(1).unwrap();
    let page = client.rich_inbox(&search).await.unwrap();
    client.rich_inbox(&page.next().unwrap()).await.unwrap();
    let message = &page.messages[0];
    assert_eq!(message.status(), Some("acknowledged"));
    assert_eq!(message.total_chunks(), Some(3));
    assert_eq!(message.text("local_id"), None);
    client.rich_outbox(&search).await.unwrap();
    assert_eq!(
        asked(&server).await,
        [
            "GET /X26ABC1/inbox/rich?max_results=1",
            "GET /X26ABC1/inbox/rich?max_results=1&continue_from=t%3D",
            "GET /X26ABC1/outbox/rich?max_results=1",
        ]
    );
    assert_eq!(
        header(&requests(&server).await[0], "accept"),
        Some(crate::V2)
    );
}

#[tokio::test]
async fn any_other_call_goes_through_the_same_pipeline() {
    let (server, client) = always(ResponseTemplate::new(200)).await;
    let call = Call::post("mesh.update", "/{mailbox}/update").param("mailbox", "X26ABC1");
    client.send(call).await.unwrap();
    assert!(header(&requests(&server).await[0], "authorization").is_some());
}
