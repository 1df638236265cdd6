//! Which keys and clocks the token endpoint goes by.

use nhs_sandbox::{Clock, Sandbox};
use serde_json::{Value, json};

use crate::support::jwt;
use crate::token::{Platform, refused};

#[tokio::test]
async fn key_signature_and_audience_come_last() {
    let platform = Platform::start().await;
    let kid = platform
        .changed("a", json!({"kid": "other"}), json!({"aud": "wrong"}))
        .await;
    refused(
        &kid,
        401,
        "invalid_request",
        "Invalid 'kid' header in client_assertion JWT - no matching public key",
    );

    let (header, mut claims) = platform.good("b");
    let other = Sandbox::start().await.unwrap();
    claims["aud"] = json!("wrong");
    let foreign = jwt(&header, &claims, other.credentials().private_key_pem());
    refused(
        &platform.assertion(&foreign).await,
        401,
        "public_key error",
        "JWT signature verification failed",
    );

    for (jti, aud) in [
        ("c", json!("https://api.service.nhs.uk/oauth2/token")),
        ("d", Value::Null),
        ("e", json!([])),
    ] {
        let answer = platform.changed(jti, json!({}), json!({"aud": aud})).await;
        refused(
            &answer,
            401,
            "invalid_request",
            "Missing or invalid 'aud' claim in client_assertion JWT",
        );
    }
    let among = json!({"aud": ["x", platform.caller.sandbox.token_url()]});
    assert_eq!(platform.changed("f", json!({}), among).await.status, 200);
}

#[tokio::test]
async fn clocks_may_differ_by_ten_seconds() {
    let platform = Platform::start().await;
    let now = platform.clock.now().timestamp();
    let allowed = platform
        .changed("a", json!({}), json!({"iat": now + 9, "nbf": now + 9}))
        .await;
    assert_eq!(allowed.status, 200);
    for (jti, claim) in [("b", "iat"), ("c", "nbf")] {
        let answer = platform
            .changed(jti, json!({}), json!({claim: now + 12}))
            .await;
        assert_eq!(
            (answer.status, &answer.body["error"]),
            (401, &json!("public_key error"))
        );
    }
}

#[tokio::test]
async fn keys_of_ones_own_can_be_registered_or_none() {
    let none = Platform::with(|builder| builder.jwks(Value::Null)).await;
    let text = "You need to register a public key to use this authentication method - please contact support to configure";
    refused(
        &none.changed("a", json!({}), json!({})).await,
        403,
        "public_key error",
        text,
    );

    let elsewhere = Sandbox::start().await.unwrap();
    let theirs = elsewhere.credentials();
    let platform = Platform::with(|builder| builder.jwks(theirs.jwks().clone())).await;
    let (mut header, claims) = platform.good("b");
    header["kid"] = json!(theirs.kid());
    let answer = platform
        .assertion(&jwt(&header, &claims, theirs.private_key_pem()))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_key_and_tokens() {
    let start = || Sandbox::builder().seed(42).start();
    let (one, other) = (start().await.unwrap(), start().await.unwrap());
    assert_eq!(one.credentials().api_key(), other.credentials().api_key());
    assert_eq!(one.issue_access_token(), other.issue_access_token());
    assert_ne!(
        one.credentials().private_key_pem(),
        other.credentials().private_key_pem()
    );
}
