//! One login for a fleet, in Redis.

use std::sync::Arc;
use std::time::Duration;

use nhs_auth::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::oidc::SessionRules;
use nhs_auth::session::{SessionUser, Sessions};
use nhs_auth::{Application, TokenExchange};
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::testing::ManualRuntime;

use crate::redis_server::RedisServer;
use crate::{API_KEY, PEM, Platform, keys, store};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replicas_share_a_login_and_its_refresh() {
    let Some(redis) = RedisServer::start("replicas_share_a_login_and_its_refresh").await else {
        return;
    };
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let application = |runtime: Arc<dyn nhs_http::Runtime>| {
        Application::builder()
            .token_url(platform.token_url())
            .api_key(API_KEY)
            .client_secret("sTq8cl13ntSecret")
            .private_key_pem("test-1", PEM.as_str())
            .runtime(runtime)
            .build()
            .unwrap()
    };
    let replica = |application: &Application| {
        Sessions::builder(application)
            .store(store(&redis.url()), keys())
            .build()
            .unwrap()
    };
    let app = application(runtime.clone());
    let exchange = TokenExchange::new(&app).unwrap();
    let id_token = SecretString::from("eyJh.eyJz.c2ln");
    let tokens = exchange.exchange(&id_token).await.unwrap();
    let achieved = Assurance::Cis2 {
        authentication: AuthenticatorAssurance::Aal3,
        identity: IdentityAssurance::HIGH,
        acr: None,
        amr: Vec::new(),
    };
    let login = SessionUser::new("555021935107", achieved).organisation("A83011");
    let first = replica(&app);
    let session = first.start(login, tokens).await.unwrap();
    // The replicas' clocks stand after the token's end; they wait in real time.
    let ahead = runtime_ahead();
    let others: Vec<_> = (0..5)
        .map(|_| replica(&application(ahead.clone())))
        .collect();
    let mut callers = Vec::new();
    for sessions in others {
        let id = session.id().clone();
        callers.push(tokio::spawn(async move {
            let session = sessions.open(&id).await.unwrap();
            assert_eq!(session.user().organisation_code(), Some("A83011"));
            let token = session.access_token().await.unwrap();
            token.expose_secret().to_owned()
        }));
    }
    for caller in callers {
        assert_eq!(caller.await.unwrap(), "sl0VqToken1");
    }
    assert_eq!(platform.token_requests().await, 2, "a login and a refresh");
}

#[tokio::test]
async fn redis_keeps_a_session_no_longer_than_it_may_last() {
    let test = "redis_keeps_a_session_no_longer_than_it_may_last";
    let Some(redis) = RedisServer::start(test).await else {
        return;
    };
    let platform = Platform::start().await;
    let application = Application::builder()
        .token_url(platform.token_url())
        .api_key(API_KEY)
        .client_secret("sTq8cl13ntSecret")
        .private_key_pem("test-1", PEM.as_str())
        .build()
        .unwrap();
    let total = Duration::from_secs(7200);
    let sessions = Sessions::builder(&application)
        .store(store(&redis.url()), keys())
        .rules(SessionRules {
            idle: Duration::from_secs(3600),
            total,
        })
        .build()
        .unwrap();
    let exchange = TokenExchange::new(&application).unwrap();
    let id_token = SecretString::from("eyJh.eyJz.c2ln");
    let tokens = exchange.exchange(&id_token).await.unwrap();
    let achieved = Assurance::Cis2 {
        authentication: AuthenticatorAssurance::Aal3,
        identity: IdentityAssurance::HIGH,
        acr: None,
        amr: Vec::new(),
    };
    let login = SessionUser::new("555021935107", achieved);
    let session = sessions.start(login, tokens).await.unwrap();
    for ended in [false, true] {
        if ended {
            session.log_out().await;
        }
        let mut connection = redis.connection().await;
        let names: Vec<String> = ::redis::cmd("KEYS")
            .arg("*{session:*}")
            .query_async(&mut connection)
            .await
            .unwrap();
        assert_eq!(names.len(), 1, "{names:?}");
        let left: u128 = ::redis::cmd("PTTL")
            .arg(&names[0])
            .query_async(&mut connection)
            .await
            .unwrap();
        assert!(left > 0 && left <= total.as_millis(), "{left}");
    }
}

/// Time of day ten minutes after the manual clock's start; waiting is real.
fn runtime_ahead() -> Arc<dyn nhs_http::Runtime> {
    #[derive(Debug)]
    struct Ahead(ManualRuntime);

    #[async_trait::async_trait]
    impl nhs_http::Runtime for Ahead {
        fn now(&self) -> std::time::SystemTime {
            self.0.now()
        }

        fn monotonic(&self) -> Duration {
            nhs_http::SystemRuntime.monotonic()
        }

        async fn sleep(&self, duration: Duration) {
            nhs_http::SystemRuntime.sleep(duration).await;
        }

        async fn elapsed(&self, duration: Duration) {
            nhs_http::SystemRuntime.elapsed(duration).await;
        }

        fn random(&self) -> u64 {
            nhs_http::SystemRuntime.random()
        }
    }

    let ahead = ManualRuntime::new();
    ahead.advance(Duration::from_secs(595));
    Arc::new(Ahead(ahead))
}
