//! Tokens as they stand in requests: each once, and by the service's clock if ours is wrong.

use std::collections::HashSet;

use nhs_http::RetryPolicy;
use nhs_mesh::{ErrorCode, ErrorKind};
use wiremock::{Request, ResponseTemplate};

use crate::{always, header, refusal, requests, service};

/// The parts of a token: mailbox, nonce, count, time, hash.
fn token(request: &Request) -> Vec<String> {
    let value = header(request, "authorization").unwrap();
    let value = value.strip_prefix("NHSMESH ").unwrap();
    value.split(':').map(str::to_owned).collect()
}

#[tokio::test]
async fn every_attempt_has_a_token_of_its_own() {
    let (server, client) = always(ResponseTemplate::new(503)).await;
    client.handshake().await.unwrap_err();
    client.handshake().await.unwrap_err();
    let requests = requests(&server).await;
    assert_eq!(requests.len(), 8);
    let tokens: HashSet<_> = requests.iter().map(token).collect();
    assert_eq!(tokens.len(), 8);
    let counts: Vec<_> = requests
        .iter()
        .map(|request| token(request)[2].clone())
        .collect();
    assert_eq!(counts, ["0", "1", "2", "3", "4", "5", "6", "7"]);
    let first = token(&requests[0]);
    assert_eq!(
        (first[0].as_str(), first[3].as_str()),
        ("X26ABC1", "202601050900")
    );
    assert_eq!((first[1].len(), first[4].len()), (36, 64));
}

#[tokio::test]
async fn clones_at_once_never_share_a_count() {
    let (server, client) = always(ResponseTemplate::new(200)).await;
    let calls = (0..20).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.handshake().await.unwrap() })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap();
    }
    let tokens: HashSet<_> = requests(&server).await.iter().map(token).collect();
    assert_eq!(tokens.len(), 20);
}

#[tokio::test]
async fn clock_three_hours_off_is_mended_by_the_services_date() {
    let (server, client, _) = service(|request: &Request| {
        // The service's clock says noon.
        match token(request)[3].as_str() {
            "202601051200" => ResponseTemplate::new(200),
            _ => refusal(403, "", "Invalid Authentication Token")
                .insert_header("date", "Mon, 05 Jan 2026 12:00:10 GMT"),
        }
    })
    .await;
    client.handshake().await.unwrap();
    client.handshake().await.unwrap();
    // What was learnt stays learnt.
    assert_eq!(requests(&server).await.len(), 3);
}

#[tokio::test]
async fn wrong_password_is_tried_once() {
    let answer = refusal(403, "", "Invalid Authentication Token")
        .insert_header("date", "Mon, 05 Jan 2026 09:00:10 GMT");
    let (server, client) = always(answer).await;
    let error = client.handshake().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidToken));
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn refused_replay_is_not_sent_again_whatever_the_clock_says() {
    let answer = refusal(403, "", "Error Duplicated Authentication Token")
        .insert_header("date", "Mon, 05 Jan 2026 15:00:00 GMT");
    let (server, client) = always(answer).await;
    let error = client
        .send_message(&crate::message(), &b"hello"[..])
        .await
        .unwrap_err();
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::DuplicateToken));
    assert_eq!(requests(&server).await.len(), 1);
}

#[tokio::test]
async fn lookups_and_ping_go_without_a_token() {
    let answer = crate::json(
        200,
        &serde_json::json!({"results": [], "status": "running"}),
    );
    let (server, client) = always(answer).await;
    let workflow = nhs_mesh::WorkflowId::parse("W").unwrap();
    let code = nhs_fhir_core::identifier::OdsCode::parse("X26").unwrap();
    client.endpoint_lookup(&code, &workflow).await.unwrap();
    client.workflow_search(&workflow).await.unwrap();
    client.ping().await.unwrap();
    for request in requests(&server).await {
        assert!(header(&request, "authorization").is_none());
    }
}

#[tokio::test]
async fn retries_can_be_switched_off() {
    let server = wiremock::MockServer::start().await;
    wiremock::Mock::given(wiremock::matchers::any())
        .respond_with(ResponseTemplate::new(503))
        .mount(&server)
        .await;
    let (builder, _) = crate::builder(&server);
    let client = builder.retry(RetryPolicy::none()).build().unwrap();
    client.handshake().await.unwrap_err();
    assert_eq!(requests(&server).await.len(), 1);
}
