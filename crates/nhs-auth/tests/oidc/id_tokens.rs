//! id_tokens that must not be accepted, each refused for its own reason.

use nhs_auth::oidc::{IdTokenError, JwsError, LoginError};
use serde_json::{Value, json};

use crate::issuer::{Issuer, sign};
use crate::keys::{
    KEY_ID, PROVIDER, STRANGER, decode, header, part, sign_with_public_key, unsigned,
};

fn with(mut json: Value, name: &str, value: Value) -> Value {
    json[name] = value;
    json
}

fn refusal(result: Result<nhs_auth::oidc::Login, LoginError>) -> IdTokenError {
    match result {
        Err(LoginError::IdToken(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn signatures_that_are_not_the_providers_are_refused() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    type Forge = fn(Value) -> String;
    let signed_with = |name: &'static str, value: Value| {
        move |claims: Value| PROVIDER.sign(&with(header("RS512"), name, value.clone()), &claims)
    };
    let forgeries: [(Forge, JwsError); 12] = [
        (|claims| unsigned(&claims), JwsError::Unsigned),
        (
            |claims| sign_with_public_key(&claims),
            JwsError::AlgorithmNotAllowed,
        ),
        (
            |claims| PROVIDER.sign(&header("RS256"), &claims),
            JwsError::AlgorithmNotAllowed,
        ),
        (
            |claims| STRANGER.sign(&header("RS512"), &claims),
            JwsError::SignatureInvalid,
        ),
        (
            |claims| STRANGER.sign(&with(header("RS512"), "kid", json!("other")), &claims),
            JwsError::KeyIdUnknown,
        ),
        (
            |claims| {
                let token = sign(&claims);
                let (message, _) = token.rsplit_once('.').unwrap();
                format!("{message}.")
            },
            JwsError::SignatureInvalid,
        ),
        (
            |claims| {
                let token = sign(&claims);
                token.split_at(token.len() - 10).0.to_owned()
            },
            JwsError::SignatureInvalid,
        ),
        (
            |claims| {
                let token = sign(&claims);
                token.split_at(token.len() / 2).0.to_owned()
            },
            JwsError::Malformed,
        ),
        (
            // the claims of one token under the signature of another
            |claims| {
                let token = sign(&json!({}));
                let parts: Vec<&str> = token.split('.').collect();
                format!("{}.{}.{}", parts[0], part(&claims), parts[2])
            },
            JwsError::SignatureInvalid,
        ),
        (
            |claims| {
                PROVIDER.sign(
                    &with(header("RS512"), "cty", json!("JWT")),
                    &json!(sign(&claims)),
                )
            },
            JwsError::Nested,
        ),
        (
            |claims| PROVIDER.sign(&header("RS512"), &json!(sign(&claims))),
            JwsError::ClaimsUnreadable,
        ),
        (
            |claims| format!("{}.a.a", sign(&claims)),
            JwsError::Encrypted,
        ),
    ];
    for (forge, error) in forgeries {
        let refused = refusal(issuer.patient_login(&nhs_login, forge).await);
        assert_eq!(refused, IdTokenError::Signature(error));
    }
    let key = STRANGER.public(KEY_ID);
    for (name, value, error) in [
        ("jku", json!(issuer.url("/other")), JwsError::KeyInHeader),
        ("x5u", json!(issuer.url("/other")), JwsError::KeyInHeader),
        ("jwk", key.clone(), JwsError::KeyInHeader),
        ("x5c", json!(["AA"]), JwsError::KeyInHeader),
        ("crit", json!(["exp"]), JwsError::CriticalHeader),
        ("kid", json!(null), JwsError::KeyIdMissing),
        ("typ", json!("at+jwt"), JwsError::WrongType),
        ("typ", json!("logout+jwt"), JwsError::WrongType),
    ] {
        let refused = issuer
            .patient_login(&nhs_login, signed_with(name, value))
            .await;
        assert_eq!(refusal(refused), IdTokenError::Signature(error), "{name}");
    }
    let huge = refusal(
        issuer
            .patient_login(&nhs_login, |claims| {
                sign(&with(claims, "x", json!("x".repeat(65_536))))
            })
            .await,
    );
    assert_eq!(huge, IdTokenError::Signature(JwsError::TooLarge));
    assert!(issuer.requests("/other").await.is_empty());
}

#[tokio::test]
async fn claims_that_do_not_fit_are_refused() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let now = issuer.now();
    for (name, value, error) in [
        ("iss", json!(issuer.url("/")), IdTokenError::WrongIssuer),
        (
            "iss",
            json!("https://evil.example"),
            IdTokenError::WrongIssuer,
        ),
        ("aud", json!("other"), IdTokenError::WrongAudience),
        (
            "aud",
            json!(["my-client", "other"]),
            IdTokenError::WrongAuthorizedParty,
        ),
        ("azp", json!("other"), IdTokenError::WrongAuthorizedParty),
        ("nonce", json!(null), IdTokenError::ClaimMissing("nonce")),
        ("nonce", json!("other"), IdTokenError::WrongNonce),
        ("exp", json!(now - 61), IdTokenError::Expired),
        ("iat", json!(now + 90), IdTokenError::IssuedInFuture),
        ("nbf", json!(now + 90), IdTokenError::NotYetValid),
        ("sub", json!(null), IdTokenError::ClaimMissing("sub")),
        ("at_hash", json!("AAAA"), IdTokenError::WrongAccessToken),
        ("vot", json!(null), IdTokenError::ClaimMissing("vot")),
        ("vot", json!("P5.Cp.Cd"), IdTokenError::TrustNotMet),
        ("vot", json!("P9.Cp"), IdTokenError::TrustNotMet),
        ("vot", json!("P9.Cp.Zz"), IdTokenError::ClaimInvalid("vot")),
        (
            "identity_proofing_level",
            json!("P5"),
            IdTokenError::ProofingTooLow,
        ),
        (
            "identity_proofing_level",
            json!(null),
            IdTokenError::ClaimMissing("identity_proofing_level"),
        ),
    ] {
        let made = |claims| sign(&with(claims, name, value.clone()));
        let refused = refusal(issuer.patient_login(&nhs_login, made).await);
        assert_eq!(refused, error, "{name}");
    }
}

#[tokio::test]
async fn workers_levels_must_be_those_asked_for() {
    let issuer = Issuer::start().await;
    let cis2 = issuer.cis2();
    for (name, value, error) in [
        (
            "authentication_assurance_level",
            json!("2"),
            IdTokenError::AuthenticationTooWeak,
        ),
        (
            "authentication_assurance_level",
            json!(null),
            IdTokenError::ClaimMissing("authentication_assurance_level"),
        ),
        (
            "id_assurance_level",
            json!(2),
            IdTokenError::IdentityTooWeak,
        ),
        (
            "id_assurance_level",
            json!(null),
            IdTokenError::ClaimMissing("id_assurance_level"),
        ),
    ] {
        let made = |claims| sign(&with(claims, name, value.clone()));
        let refused = refusal(issuer.worker_login(&cis2, made).await);
        assert_eq!(refused, error, "{name}");
    }
}

#[tokio::test]
async fn what_may_differ_is_accepted() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    for (name, value) in [
        ("aud", json!(["my-client"])),
        ("unknown", json!({"a": [1]})),
        ("vot", json!("Cd.Cp.P9")),
        ("iat", json!(issuer.now() + 30)),
        ("exp", json!(issuer.now() - 30)),
    ] {
        let made = |claims| sign(&with(claims, name, value.clone()));
        issuer.patient_login(&nhs_login, made).await.unwrap();
    }
    // some providers leave typ out
    let login = issuer
        .patient_login(&nhs_login, |claims| {
            PROVIDER.sign(&json!({"alg": "RS512", "kid": KEY_ID}), &claims)
        })
        .await;
    login.unwrap();
}

#[tokio::test]
async fn answer_without_an_id_token_is_refused() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let refused = issuer.patient_login(&nhs_login, |_| String::new()).await;
    assert_eq!(refusal(refused), IdTokenError::Missing);
}

#[tokio::test]
async fn id_token_of_another_login_of_the_same_user_is_refused() {
    let issuer = Issuer::start().await;
    let nhs_login = issuer.nhs_login();
    let earlier = issuer
        .patient_login(&nhs_login, |claims| sign(&claims))
        .await
        .unwrap();
    use nhs_http::secrecy::ExposeSecret;
    let replayed = earlier.id_token().expose_secret().to_owned();
    assert!(decode(&replayed).1["nonce"].is_string());
    let refused = issuer.patient_login(&nhs_login, |_| replayed).await;
    assert_eq!(refusal(refused), IdTokenError::WrongNonce);
}
