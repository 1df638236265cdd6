//! Refresh with rotation: when, by whom, and what becomes of answers that are lost.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use nhs_auth::session::{SessionEnd, Sessions};
use nhs_auth::{MemoryStore, SessionStore, TokenError, TokenErrorKind, TokenExchange};
use nhs_http::Runtime;
use nhs_http::testing::{ManualRuntime, MemoryAudit};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::platform::{Fault, Platform};
use crate::{API_KEY, Replica, SECRET, application, id_token, keys, login, over, refusal, token};

async fn scene() -> (Platform, Replica) {
    let platform = Platform::start().await;
    let replica = Replica::new(&platform, &Arc::new(ManualRuntime::new()));
    (platform, replica)
}

/// Two replicas that share a store and a clock.
async fn fleet() -> (Platform, Replica, Replica) {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store: Arc<dyn SessionStore> = Arc::new(MemoryStore::with_runtime(runtime.clone()));
    let one = Replica::with_store(&platform, &runtime, Arc::clone(&store));
    let two = Replica::with_store(&platform, &runtime, store);
    (platform, one, two)
}

/// Waits without moving the clock, so that who waits for another leaves the other's lease alone.
#[derive(Debug)]
struct Patient(Arc<ManualRuntime>);

#[async_trait]
impl Runtime for Patient {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, _duration: Duration) {
        tokio::task::yield_now().await;
    }

    async fn elapsed(&self, duration: Duration) {
        self.0.elapsed(duration).await;
    }

    fn random(&self) -> u64 {
        self.0.random()
    }
}

#[tokio::test]
async fn refresh_sends_the_client_secret_and_takes_the_next_token() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    for round in 1..=3 {
        replica.pass(595);
        assert_eq!(token(&session).await, format!("access-1-{round}"));
        assert_eq!(session.refresh_count(), round);
    }
    let forms = platform.requests("refresh_token");
    for (round, form) in forms.iter().enumerate() {
        assert_eq!(form["refresh_token"], format!("refresh-1-{round}"));
        assert_eq!(
            (form["client_id"].as_str(), form["client_secret"].as_str()),
            (API_KEY, SECRET)
        );
        assert!(!form.contains_key("client_assertion"));
    }
    assert_eq!(forms.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_callers_share_one_refresh() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    replica.pass(595);
    let callers: Vec<_> = (0..200)
        .map(|_| {
            let session = session.clone();
            tokio::spawn(async move { token(&session).await })
        })
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "access-1-1");
    }
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_share_one_refresh() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store: Arc<dyn SessionStore> = Arc::new(MemoryStore::with_runtime(runtime.clone()));
    let application = application(&platform, &runtime)
        .runtime(Arc::new(Patient(runtime.clone())))
        .build()
        .unwrap();
    let replica = || {
        let sessions = Sessions::builder(&application);
        sessions.store(Arc::clone(&store), keys()).build().unwrap()
    };
    let first = replica();
    let exchange = TokenExchange::new(&application).unwrap();
    let tokens = exchange.exchange(&id_token()).await.unwrap();
    let session = first.start(login(), tokens).await.unwrap();
    let mut replicas = vec![session.clone()];
    for _ in 0..7 {
        replicas.push(replica().open(session.id()).await.unwrap());
    }
    runtime.advance(Duration::from_secs(595));
    let callers: Vec<_> = replicas
        .into_iter()
        .map(|session| tokio::spawn(async move { token(&session).await }))
        .collect();
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "access-1-1");
    }
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn session_opened_elsewhere_has_the_newest_token_and_role() {
    let (platform, one, two) = fleet().await;
    let here = one.log_in().await;
    let there = two.sessions.open(here.id()).await.unwrap();
    one.pass(595);
    token(&here).await;
    here.act_as(Some("555254242105".to_owned()), None)
        .await
        .unwrap();
    let again = two.sessions.open(here.id()).await.unwrap();
    assert_eq!(token(&again).await, "access-1-1");
    assert_eq!(there.user().role_id(), Some("555254242105"));
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn period_that_is_over_asks_for_a_login_without_a_request() {
    let (platform, replica) = scene().await;
    platform.state.lock().unwrap().window = 3599;
    let session = replica.log_in().await;
    assert_eq!(session.window_left(), Some(Duration::from_secs(3599)));
    replica.pass(3000);
    platform.state.lock().unwrap().window = 599;
    token(&session).await;
    assert_eq!(session.window_left(), Some(Duration::from_secs(599)));
    replica.pass(600);
    assert_eq!(refusal(&session).await, over(SessionEnd::RefreshPeriodOver));
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn period_that_the_platform_calls_over_ends_the_session() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.state.lock().unwrap().window_over = true;
    replica.pass(600);
    assert_eq!(refusal(&session).await, over(SessionEnd::RefreshPeriodOver));
    assert_eq!(session.ended(), Some(SessionEnd::RefreshPeriodOver));
}

#[tokio::test]
async fn refresh_token_used_elsewhere_ends_the_session_once() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.state.lock().unwrap().current = 7;
    replica.pass(600);
    for _ in 0..5 {
        assert_eq!(
            refusal(&session).await,
            over(SessionEnd::RefreshTokenInvalid)
        );
        replica.pass(60);
    }
    assert_eq!(platform.refreshes(), 1);
    let error = session.access_token().await.unwrap_err();
    assert!(TokenError::of(&error).unwrap().needs_login() && !error.is_retryable());
}

#[tokio::test]
async fn lost_request_is_tried_again_and_the_session_goes_on() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.fail_next(Fault::NeverArrives);
    replica.pass(600);
    assert_eq!(refusal(&session).await, TokenErrorKind::RefreshInDoubt);
    replica.pass(2);
    assert_eq!(refusal(&session).await, TokenErrorKind::RefreshInDoubt);
    assert_eq!(platform.refreshes(), 1, "it is given some time");
    replica.pass(5);
    assert_eq!(token(&session).await, "access-1-1");
    assert_eq!(platform.refreshes(), 2);
}

#[tokio::test]
async fn lost_answer_is_found_out_and_asks_for_a_login() {
    for fault in [Fault::LosesAnswer, Fault::Garbles] {
        let (platform, replica) = scene().await;
        let session = replica.log_in().await;
        platform.fail_next(fault);
        replica.pass(600);
        assert_eq!(refusal(&session).await, TokenErrorKind::RefreshInDoubt);
        replica.pass(6);
        for _ in 0..5 {
            assert_eq!(refusal(&session).await, over(SessionEnd::RefreshLost));
            replica.pass(60);
        }
        assert_eq!(platform.refreshes(), 2);
    }
}

#[tokio::test]
async fn doubt_upon_doubt_ends_the_session_and_never_loops() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    for _ in 0..9 {
        platform.fail_next(Fault::NeverArrives);
    }
    replica.pass(600);
    assert_eq!(refusal(&session).await, TokenErrorKind::RefreshInDoubt);
    for _ in 0..5 {
        replica.pass(40);
        assert_eq!(refusal(&session).await, over(SessionEnd::RefreshLost));
    }
    assert_eq!(platform.refreshes(), 2);
}

#[tokio::test]
async fn refusal_that_did_not_look_at_the_token_costs_no_try() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    replica.pass(600);
    for _ in 0..4 {
        platform.fail_next(Fault::Limits);
        assert_eq!(refusal(&session).await, TokenErrorKind::RateLimited);
        replica.pass(60);
    }
    assert_eq!(token(&session).await, "access-1-1");
}

#[tokio::test]
async fn doubt_leaves_the_token_that_still_holds() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    platform.fail_next(Fault::NeverArrives);
    replica.pass(592);
    assert_eq!(token(&session).await, "access-1-0");
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn caller_who_stops_waiting_loses_no_rotated_token() {
    let (platform, replica) = scene().await;
    let session = replica.log_in().await;
    replica.pass(600);
    {
        let call = session.access_token();
        tokio::pin!(call);
        // One poll starts the flight; then the caller goes.
        assert!(futures_util::poll!(call.as_mut()).is_pending());
    }
    let id = session.id().clone();
    drop(session);
    let session = replica.sessions.open(&id).await.unwrap();
    assert_eq!(token(&session).await, "access-1-1");
    assert_eq!(platform.refreshes(), 1);
}

#[tokio::test]
async fn connection_that_breaks_after_sending_is_a_doubt() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let taken = tokio::spawn(async move {
        let mut forms = Vec::new();
        for _ in 0..2 {
            let (mut connection, _) = listener.accept().await.unwrap();
            let mut bytes = vec![0; 16 * 1024];
            let length = connection.read(&mut bytes).await.unwrap();
            let text = String::from_utf8_lossy(&bytes[..length]).into_owned();
            if !text.contains("refresh_token=") {
                let body = r#"{"access_token":"a","expires_in":"599","refresh_token":"r"}"#;
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
                let answer = format!("{head}{body}");
                connection.write_all(answer.as_bytes()).await.unwrap();
                connection.flush().await.unwrap();
            }
            forms.push(text);
        }
        forms
    });
    let runtime = Arc::new(ManualRuntime::new());
    let platform = Platform::start().await;
    let application = application(&platform, &runtime)
        .token_url(format!("http://{address}/oauth2/token"))
        .build()
        .unwrap();
    let sessions = Sessions::builder(&application).build().unwrap();
    let tokens = TokenExchange::new(&application)
        .unwrap()
        .exchange(&id_token())
        .await
        .unwrap();
    let session = sessions.start(login(), tokens).await.unwrap();
    runtime.advance(Duration::from_secs(600));
    assert_eq!(refusal(&session).await, TokenErrorKind::RefreshInDoubt);
    assert_eq!(taken.await.unwrap().len(), 2);
}

#[tokio::test]
async fn refresh_that_could_not_be_audited_withholds_the_token_and_keeps_the_session() {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let store: Arc<dyn SessionStore> = Arc::new(MemoryStore::with_runtime(runtime.clone()));
    let audited = application(&platform, &runtime)
        .audit(Arc::new(MemoryAudit::new().required().failing()))
        .build()
        .unwrap();
    let audited = Sessions::builder(&audited)
        .store(Arc::clone(&store), keys())
        .build()
        .unwrap();
    let replica = Replica::with_store(&platform, &runtime, store);
    let id = replica.log_in().await.id().clone();
    replica.pass(600);
    let session = audited.open(&id).await.unwrap();
    assert_eq!(refusal(&session).await, TokenErrorKind::Audit);
    replica.pass(60);
    let session = replica.sessions.open(&id).await.unwrap();
    assert_eq!(
        token(&session).await,
        "access-1-2",
        "the token in between was never given out"
    );
}

#[tokio::test]
async fn log_out_during_a_refresh_stands() {
    let (_platform, one, two) = fleet().await;
    let here = one.log_in().await;
    let there = two.sessions.open(here.id()).await.unwrap();
    there.log_out().await;
    one.pass(600);
    assert_eq!(refusal(&here).await, over(SessionEnd::LoggedOut));
}
