//! What an error tells a caller who must know whether a write was carried out.

use std::time::Duration;

use nhs_http::{Error, ErrorKind, Replay, RetryPolicy, Runtime};
use tokio::net::{TcpListener, TcpSocket};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::{Bytewise, CUT, OK, client, read, write};

async fn fail(statuses: &[u16], replay: Replay) -> Error {
    let server = MockServer::start().await;
    for status in statuses {
        Mock::given(any())
            .respond_with(ResponseTemplate::new(*status))
            .up_to_n_times(1)
            .mount(&server)
            .await;
    }
    let (builder, _) = client(server.uri());
    let policy = RetryPolicy {
        max_attempts: statuses.len() as u32,
        ..RetryPolicy::default()
    };
    let client = builder.retry(policy).build().unwrap();
    client.send(write().replay(replay)).await.unwrap_err()
}

#[tokio::test]
async fn conflict_on_the_first_attempt_is_a_lost_race() {
    let error = fail(&[409], Replay::Conditional).await;
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert!(!error.after_replay() && !error.outcome_unknown());
}

#[tokio::test]
async fn conflict_after_a_replay_may_be_the_echo_of_success() {
    for (status, kind) in [
        (409, ErrorKind::Conflict),
        (412, ErrorKind::PreconditionFailed),
    ] {
        let error = fail(&[503, status], Replay::Conditional).await;
        assert_eq!((error.kind(), error.attempts()), (kind, 2));
        assert!(error.after_replay() && error.outcome_unknown());
    }
}

#[tokio::test]
async fn conflict_after_a_refused_attempt_is_a_lost_race_still() {
    let error = fail(&[429, 409], Replay::Conditional).await;
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Conflict, 2));
    assert!(!error.after_replay() && !error.outcome_unknown());
}

#[tokio::test]
async fn answer_of_a_deduplicating_server_settles_the_call() {
    let error = fail(&[503, 400], Replay::Keyed).await;
    assert!(error.after_replay() && !error.outcome_unknown() && error.can_replay());
}

#[tokio::test]
async fn failed_server_leaves_a_write_in_doubt() {
    let error = fail(&[503], Replay::Keyed).await;
    assert!(error.outcome_unknown() && error.can_replay() && error.is_retryable());
    let error = fail(&[503], Replay::Once).await;
    assert_eq!(error.kind(), ErrorKind::Server);
    assert!(error.outcome_unknown() && !error.can_replay());
}

#[tokio::test]
async fn refusal_leaves_nothing_in_doubt() {
    for status in [400, 404, 409, 429, 501] {
        let error = fail(&[status], Replay::Once).await;
        assert!(!error.outcome_unknown() && error.can_replay(), "{status}");
    }
}

#[test]
fn errors_and_responses_cross_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    crosses::<Error>();
    crosses::<nhs_http::Response>();
    crosses::<nhs_http::Client>();
    crosses::<nhs_http::Call>();
}

#[tokio::test]
async fn once_is_not_sent_again_when_the_connection_breaks_after_sending() {
    for answer in ["", CUT, "HTTP/1.1 2"] {
        let server = Bytewise::start(vec![answer.to_owned(), OK.to_owned()]).await;
        let (builder, runtime) = client(&server.url);
        let error = builder.build().unwrap().send(write()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{answer:?}");
        assert!(error.outcome_unknown() && !error.can_replay() && !error.is_retryable());
        assert!(std::error::Error::source(&error).is_some());
        assert_eq!((server.requests().len(), runtime.sleeps().len()), (1, 0));
    }
}

#[tokio::test]
async fn others_are_sent_again_when_the_connection_breaks_after_sending() {
    for replay in [Replay::Safe, Replay::Keyed, Replay::Conditional] {
        for answer in ["", CUT] {
            let server = Bytewise::start(vec![answer.to_owned(), OK.to_owned()]).await;
            let (builder, _) = client(&server.url);
            let response = builder
                .build()
                .unwrap()
                .send(write().replay(replay))
                .await
                .unwrap();
            assert_eq!((response.attempts(), server.requests().len()), (2, 2));
        }
    }
}

#[tokio::test]
async fn once_is_sent_again_when_nothing_was_sent() {
    // Bound but not listening: the port is ours, and nobody answers there.
    let silent = TcpSocket::new_v4().unwrap();
    silent.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let (builder, runtime) = client(format!("http://{}", silent.local_addr().unwrap()));
    let error = builder.build().unwrap().send(write()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert_eq!((error.attempts(), runtime.sleeps().len()), (4, 3));
    assert!(error.can_replay() && !error.outcome_unknown() && error.is_retryable());
}

#[tokio::test]
async fn once_that_gets_no_answer_in_time_has_an_unknown_outcome() {
    let (error, attempts) = time_out(write(), 1).await;
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(attempts, 1);
}

#[tokio::test]
async fn read_that_gets_no_answer_in_time_is_repeated_and_then_a_timeout() {
    let (error, attempts) = time_out(read(), 4).await;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!((attempts, error.status()), (4, None));
    assert!(error.is_retryable() && !error.outcome_unknown());
}

/// A server that takes requests and never answers; the clock is moved on once it has one.
async fn time_out(call: nhs_http::Call, expected: u32) -> (Error, u32) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (builder, runtime) = client(format!("http://{}", listener.local_addr().unwrap()));
    let timeouts = nhs_http::Timeouts {
        total: Duration::from_secs(3600),
        ..Default::default()
    };
    let client = builder.timeouts(timeouts).build().unwrap();
    let call = tokio::spawn(async move { client.send(call).await });
    let mut open = Vec::new();
    for _ in 0..expected {
        let (mut socket, _) = listener.accept().await.unwrap();
        crate::read_request(&mut socket).await;
        runtime.advance(Duration::from_secs(40));
        open.push(socket);
    }
    let error = call.await.unwrap().unwrap_err();
    assert!(runtime.monotonic() >= Duration::from_secs(40) * expected);
    let attempts = error.attempts();
    (error, attempts)
}
