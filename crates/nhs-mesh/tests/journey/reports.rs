//! Reports of messages that were not delivered.

use nhs_http::Call;
use nhs_mesh::{Client, ErrorCode, LocalId, SentMessage, TrackingStatus};
use serde_json::json;

use crate::servers::{ONE, Server, TWO, on_both, report, unique};

on_both!(report_is_tied_to_the_message_it_is_about);

/// Lets a message go uncollected: by five days with ours, by its administrator with NHS's.
pub(crate) async fn let_expire(server: &Server, client: &Client, sent: &SentMessage) {
    let id = sent.message_id.as_str();
    if let Some(sandbox) = server.sandbox() {
        assert!(sandbox.mesh().expire(id));
        return;
    }
    let event = json!({"status": "undeliverable", "code": "14", "event": "SEND", "description": "not collected"});
    let report = json!({
        "mailbox_id": ONE, "code": "14", "description": "not collected", "workflow_id": sent.workflow_id.as_str(),
        "local_id": sent.local_id.as_str(), "linked_message_id": id,
    });
    let json = "application/json";
    for call in [
        Call::post("mesh.admin", "/admin/message/{id}/event")
            .param("id", id)
            .body(json, event.to_string()),
        Call::post("mesh.admin", "/admin/report").body(json, report.to_string()),
    ] {
        client.send(call).await.unwrap();
    }
}

async fn report_is_tied_to_the_message_it_is_about(server: Server) {
    let one = server.client(ONE);
    let mut all = Vec::new();
    for letter in ["first", "second"] {
        let local_id = LocalId::parse(&unique(letter)).unwrap();
        let message = server.message(TWO).local_id(local_id);
        all.push(one.send_message(&message, letter).await.unwrap());
    }
    let_expire(&server, &one, &all[1]).await;
    assert_eq!(
        server.waiting(&server.client(TWO)).await,
        [all[0].message_id.clone()]
    );
    let tracking = one.track(&all[1].message_id).await.unwrap();
    assert_eq!(tracking.status(), Some(TrackingStatus::Undeliverable));
    // NHS's stand-in calls that a success
    assert_eq!(tracking.status_success(), Some(!server.is_ours()));

    let waiting = server.waiting(&one).await;
    assert_eq!(waiting.len(), 1);
    let report = report(&one, &waiting[0]).await;
    assert!(report.is_failure());
    assert_eq!(report.code(), Some(ErrorCode::NotCollected));
    assert_eq!(report.about(), Some(all[1].message_id.clone()));
    assert_eq!(report.headers().local_id(), Some(all[1].local_id.as_str()));
    assert_eq!(report.headers().total_chunks(), 0);
    assert_eq!(report.find(&all), Some(&all[1]));
    one.acknowledge(report.handed_over()).await.unwrap();
    assert!(server.waiting(&one).await.is_empty());
}
