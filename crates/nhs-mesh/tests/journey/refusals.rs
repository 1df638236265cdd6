//! What is refused, and how that is told.

use nhs_http::ErrorKind;
use nhs_mesh::{ApiVersion, ErrorCode, MessageId, OutgoingMessage};

use crate::servers::{ONE, Server, id, on_both};

on_both!(
    unknown_recipient_is_refused,
    wrong_password_is_refused,
    message_that_is_not_there_is_not_found,
);

async fn unknown_recipient_is_refused(server: Server) {
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let one = server.builder(ONE).version(version).build().unwrap();
        let message = OutgoingMessage::new(id("X26NONE9"), server.workflow.clone());
        let error = one.send_message(&message, "a letter").await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 417);
        assert_eq!(
            ErrorCode::of(&error),
            Some(ErrorCode::UnregisteredRecipient)
        );
        assert!(!error.outcome_unknown());
    }
}

async fn wrong_password_is_refused(server: Server) {
    for version in [ApiVersion::V1, ApiVersion::V2] {
        let builder = server.builder(ONE).version(version).password("wrong");
        let error = builder.build().unwrap().handshake().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Forbidden);
        assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidToken));
    }
}

async fn message_that_is_not_there_is_not_found(server: Server) {
    let one = server.client(ONE);
    let unknown = MessageId::parse("20260101000000000000_ABCDEF").unwrap();
    for error in [
        one.head(&unknown).await.unwrap_err(),
        one.retrieve(&unknown).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), ErrorKind::NotFound);
    }
}
