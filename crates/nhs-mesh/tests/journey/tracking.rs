//! What has become of a message that was sent.

use nhs_http::ErrorKind;
use nhs_mesh::{ApiVersion, LocalId, MessageId, Tracked, TrackingStatus};

use crate::servers::{ONE, Server, TWO, id, on_both, read, unique};

on_both!(
    sent_message_is_tracked_by_either_id,
    what_was_not_sent_is_not_tracked
);

async fn sent_message_is_tracked_by_either_id(server: Server) {
    let two = server.client(TWO);
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let one = server.builder(ONE).version(version).build().unwrap();
        let local_id = LocalId::parse(&unique("l-")).unwrap();
        let message = server.message(TWO).local_id(local_id.clone());
        let sent = one.send_message(&message, "a letter").await.unwrap();
        let tracking = one.track(&sent.message_id).await.unwrap();
        assert_eq!(tracking.status(), Some(TrackingStatus::Accepted));
        assert_eq!(tracking.local_id(), Some(local_id.as_str()));
        assert!(tracking.uploaded().is_some());
        let (_, received) = read(&two, &sent.message_id).await;
        two.acknowledge(received.handed_over()).await.unwrap();
        let Tracked::One(tracking) = one.track_by_local_id(&local_id).await.unwrap() else {
            panic!("not found by its local id");
        };
        assert_eq!(tracking.message_id(), &sent.message_id);
        assert_eq!(tracking.status(), Some(TrackingStatus::Acknowledged));
        assert_eq!(tracking.recipient(), Some(id(TWO)));
        one.send_message(&message, "another").await.unwrap();
        let tracked = one.track_by_local_id(&local_id).await.unwrap();
        assert!(matches!(tracked, Tracked::Several), "{tracked:?}");
    }
}

async fn what_was_not_sent_is_not_tracked(server: Server) {
    let (one, two) = (server.client(ONE), server.client(TWO));
    let unknown = MessageId::parse("20260101000000000000_ABCDEF").unwrap();
    let error = one.track(&unknown).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let local_id = LocalId::parse(&unique("l-")).unwrap();
    let tracked = one.track_by_local_id(&local_id).await.unwrap();
    assert!(matches!(tracked, Tracked::None), "{tracked:?}");
    // the recipient is no sender
    let sent = one
        .send_message(&server.message(TWO), "a letter")
        .await
        .unwrap();
    let error = two.track(&sent.message_id).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
}
