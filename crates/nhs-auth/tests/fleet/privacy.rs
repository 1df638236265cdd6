//! What is in Redis shows nothing of whom it belongs to, nor what it opens.

use nhs_auth::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::session::{SessionUser, Sessions};
use nhs_auth::{Application, RedisStore, TokenExchange};
use nhs_http::secrecy::SecretString;

use crate::redis_server::RedisServer;
use crate::{API_KEY, PEM, Platform, keys, signed_jwt, store};

#[tokio::test]
async fn redis_holds_nothing_in_clear() {
    let Some(redis) = RedisServer::start("redis_holds_nothing_in_clear").await else {
        return;
    };
    let platform = Platform::start().await;
    let credential = signed_jwt(&platform.token_url()).store(store(&redis.url()), keys());
    credential.build().unwrap().access_token().await.unwrap();
    let application = Application::builder()
        .token_url(platform.token_url())
        .api_key(API_KEY)
        .client_secret("sTq8cl13ntSecret")
        .private_key_pem("test-1", PEM.as_str())
        .build()
        .unwrap();
    let sessions = Sessions::builder(&application).store(store(&redis.url()), keys());
    let exchange = TokenExchange::new(&application).unwrap();
    let id_token = SecretString::from("eyJh.eyJz.c2ln");
    let tokens = exchange.exchange(&id_token).await.unwrap();
    let achieved = Assurance::Cis2 {
        authentication: AuthenticatorAssurance::Aal3,
        identity: IdentityAssurance::HIGH,
        acr: None,
        amr: vec!["N3_SMARTCARD".to_owned()],
    };
    let login = SessionUser::new("555021935107", achieved)
        .role("555254242105")
        .organisation("A83011")
        .provider_session("https://cis2.example", "sid-4711");
    let session = sessions
        .build()
        .unwrap()
        .start(login, tokens)
        .await
        .unwrap();

    let client = ::redis::Client::open(redis.url()).unwrap();
    let mut connection = client.get_multiplexed_async_connection().await.unwrap();
    let names: Vec<String> = ::redis::cmd("KEYS")
        .arg("*")
        .query_async(&mut connection)
        .await
        .unwrap();
    assert!(names.len() >= 3, "a token, a session, an index: {names:?}");
    let mut all = names.join("\n").into_bytes();
    for name in &names {
        let dumped: Vec<u8> = ::redis::cmd("DUMP")
            .arg(name)
            .query_async(&mut connection)
            .await
            .unwrap();
        all.extend(dumped);
        let left: i64 = ::redis::cmd("PTTL")
            .arg(name)
            .query_async(&mut connection)
            .await
            .unwrap();
        assert!(left > 0, "{name} never goes");
    }
    let shown = String::from_utf8_lossy(&all);
    for hidden in [
        "sl0VqToken",
        "rQ7refresh",
        "sTq8cl13ntSecret",
        API_KEY,
        "555021935107",
        "555254242105",
        "A83011",
        "sid-4711",
        "cis2.example",
        "N3_SMARTCARD",
        "127.0.0.1",
        session.id().expose(),
    ] {
        assert!(!shown.contains(hidden), "Redis shows {hidden}");
    }
}

#[test]
fn store_shows_no_password() {
    let builder = RedisStore::builder("redis://user:s3cr3t@127.0.0.1:1/").prefix("ward:");
    assert!(!format!("{builder:?}").contains("s3cr3t"));
    let store = builder.build().unwrap();
    assert_eq!(format!("{store:?}"), "RedisStore { prefix: \"ward:\", .. }");
}
