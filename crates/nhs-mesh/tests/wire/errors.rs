//! Refusals in all their shapes, and what of them is a success.

use nhs_mesh::{ErrorCode, ErrorKind, LocalId, Refusal, Tracked, TrackingStatus};
use serde_json::json;
use wiremock::ResponseTemplate;

use crate::{always, json as answer, message_id, refusal};

#[tokio::test]
async fn success_that_says_no_is_an_error() {
    let body =
        json!({"detail": [{"event": "SEND", "code": "EPL-151", "msg": "No mailbox matched"}]});
    let (_server, client) = always(answer(200, &body)).await;
    let error = client.handshake().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(ErrorCode::of(&error), Some(ErrorCode::NoMailboxMatches));
    let body = json!({"errorEvent": "SEND", "errorCode": "EPL-151", "errorDescription": "x"});
    let (_server, client) = always(answer(200, &body)).await;
    assert!(client.handshake_if_due().await.is_err());
    assert!(client.handshake_if_due().await.is_err(), "it is still due");
}

#[tokio::test]
async fn status_and_code_stay_together() {
    for (status, code, text, expected, kind) in [
        (
            417,
            "12",
            "Unregistered to address",
            ErrorCode::UnregisteredRecipient,
            ErrorKind::Rejected,
        ),
        (
            404,
            "20",
            "Message does not exist",
            ErrorCode::MessageNotFound,
            ErrorKind::NotFound,
        ),
        (
            410,
            "Message already accepted",
            "x",
            ErrorCode::NoLongerAvailable,
            ErrorKind::Rejected,
        ),
        (
            403,
            "",
            "Forbidden",
            ErrorCode::Forbidden,
            ErrorKind::Forbidden,
        ),
        (
            403,
            "",
            "Mailbox id does not match token",
            ErrorCode::MailboxMismatch,
            ErrorKind::Forbidden,
        ),
    ] {
        let (_server, client) = always(refusal(status, code, text)).await;
        let error = client.retrieve(&message_id("M1")).await.unwrap_err();
        assert_eq!(error.kind(), kind);
        assert_eq!(ErrorCode::of(&error), Some(expected));
    }
}

#[tokio::test]
async fn bodies_that_say_nothing_leave_the_status() {
    for body in ["", "null", "<html>busy</html>", "\u{0}", "{"] {
        let (_server, client) = always(ResponseTemplate::new(417).set_body_string(body)).await;
        let error = client.retrieve(&message_id("M1")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Rejected, "{body:?}");
        assert_eq!(Refusal::of(&error), None);
        assert_eq!(ErrorCode::of(&error), None);
    }
}

#[tokio::test]
async fn local_id_leads_to_one_message_none_or_several() {
    let local_id = LocalId::parse("l1").unwrap();
    let body = json!({"dtsId": "M1", "messageId": "M1", "localId": "l1", "status": "Acknowledged", "statusSuccess": "SUCCESS", "uploadTimestamp": "20261122110033"});
    let (_server, client) = always(answer(200, &body)).await;
    match client.track_by_local_id(&local_id).await.unwrap() {
        Tracked::One(tracking) => {
            assert_eq!(tracking.status(), Some(TrackingStatus::Acknowledged));
            assert_eq!(tracking.status_success(), Some(true));
            assert!(tracking.uploaded().is_some());
        }
        other => panic!("{other:?}"),
    }
    let (_server, client) = always(refusal(404, "", "Not Found")).await;
    let tracked = client.track_by_local_id(&local_id).await.unwrap();
    assert!(matches!(tracked, Tracked::None));
    let (_server, client) = always(refusal(300, "", "Multiple Choices")).await;
    let tracked = client.track_by_local_id(&local_id).await.unwrap();
    assert!(matches!(tracked, Tracked::Several));
    let (_server, client) = always(refusal(403, "", "Forbidden")).await;
    assert!(client.track_by_local_id(&local_id).await.is_err());
}
