//! The identity providers' token endpoints: who may call, what a code is good for, what comes back.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use nhs_sandbox::{ClientAuth, Clock, Issuer, users};
use serde_json::{Value, json};

use crate::relying_party::{Party, REDIRECT_URI, opened, refused, text};
use crate::support::send;

/// The claims of an id_token as another library verifies them.
async fn verified(party: &Party, issuer: Issuer, token: &str, algorithm: Algorithm) -> Value {
    let jwks = send(
        party
            .caller
            .http
            .get(party.endpoint(issuer, "jwks_uri").await),
    )
    .await
    .text;
    let jwks: jsonwebtoken::jwk::JwkSet = serde_json::from_str(&jwks).unwrap();
    let header = jsonwebtoken::decode_header(token).unwrap();
    assert_eq!(
        (header.typ.as_deref(), header.alg),
        (Some("JWT"), algorithm)
    );
    let key = DecodingKey::from_jwk(jwks.find(&header.kid.unwrap()).unwrap()).unwrap();
    let mut validation = Validation::new(algorithm);
    validation.set_audience(&[party.client_id(issuer)]);
    validation.set_issuer(&[party.sandbox().issuer(issuer)]);
    jsonwebtoken::decode(token, &key, &validation)
        .unwrap()
        .claims
}

#[tokio::test]
async fn cis2_gives_an_id_token_with_its_own_claims() {
    let party = Party::start().await;
    let tokens = party
        .log_in(Issuer::Cis2, users::ONE_ROLE, &[("acr_values", "AAL3_ANY")])
        .await;
    assert_eq!(
        (&tokens["token_type"], &tokens["expires_in"]),
        (&json!("Bearer"), &json!(3599))
    );
    assert!(tokens.get("refresh_token").is_none());
    let id_token = text(&tokens, "id_token");
    let claims = verified(&party, Issuer::Cis2, &id_token, Algorithm::RS256).await;
    let now = party.clock.now().timestamp();
    let expected = json!({
        "sub": users::ONE_ROLE, "nonce": "my-nonce", "acr": "AAL3_ANY", "amr": ["N3_SMARTCARD"],
        "id_assurance_level": "3", "authentication_assurance_level": "3", "iat": now, "auth_time": now, "exp": now + 3600,
        "name": "Marguerite Ollerton",
    });
    for (name, value) in expected.as_object().unwrap() {
        assert_eq!(&claims[name], value, "{name}");
    }
    let hash = digest(&SHA256, text(&tokens, "access_token").as_bytes());
    assert_eq!(
        claims["at_hash"],
        URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16])
    );
    assert!(claims["sid"].is_string());
    // base64 with all its characters, not fit for a path
    assert!(opened(&id_token).0["kid"].as_str().unwrap().ends_with('='));

    let party = Party::with(|builder| builder.cis2_rs512(true)).await;
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    verified(&party, Issuer::Cis2, &id_token, Algorithm::RS512).await;
}

#[tokio::test]
async fn nhs_login_gives_an_id_token_with_its_own_claims() {
    let party = Party::start().await;
    let tokens = party.log_in(Issuer::NhsLogin, users::P9, &[]).await;
    assert_eq!(
        (&tokens["token_type"], &tokens["expires_in"]),
        (&json!("bearer"), &json!(300))
    );
    assert_eq!(text(&tokens, "scope"), "openid profile");
    let claims = verified(
        &party,
        Issuer::NhsLogin,
        &text(&tokens, "id_token"),
        Algorithm::RS512,
    )
    .await;
    assert_eq!(
        (&claims["vot"], &claims["identity_proofing_level"]),
        (&json!("P9.Cp.Cd"), &json!("P9"))
    );
    assert!(claims["vtm"].as_str().unwrap().contains("/trustmark/"));
    for absent in ["azp", "acr", "amr", "at_hash", "sid", "act"] {
        assert!(claims.get(absent).is_none(), "{absent}");
    }
    let bare = party
        .log_in(Issuer::NhsLogin, users::P9, &[("scope", "openid")])
        .await;
    let (_, claims) = opened(&text(&bare, "id_token"));
    assert!(claims.get("identity_proofing_level").is_none() && claims.get("nhs_number").is_none());
    let (_, access) = opened(&text(&tokens, "access_token"));
    assert_eq!(
        (&access["token_use"], &access["vot"]),
        (&json!("access"), &json!("P9.Cp.Cd"))
    );
}

#[tokio::test]
async fn a_code_is_good_once_for_ten_minutes_for_who_asked() {
    let party = Party::start().await;
    for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
        let user = if issuer == Issuer::Cis2 {
            users::ONE_ROLE
        } else {
            users::P9
        };
        let invalid = async |code: &str, more: &[(&str, &str)]| {
            let answer = party.redeem(issuer, code, more).await;
            assert_eq!(
                (answer.status, &answer.body["error"]),
                (400, &json!("invalid_grant")),
                "{}",
                answer.text
            );
        };
        let code = party.code(issuer, user, &[]).await;
        assert_eq!(party.redeem(issuer, &code, &[]).await.status, 200);
        invalid(&code, &[]).await;
        invalid("never-issued", &[]).await;
        let code = party.code(issuer, user, &[]).await;
        invalid(&code, &[("redirect_uri", "https://app.example/other")]).await;
        let code = party.code(issuer, user, &[]).await;
        invalid(&code, &[("code_verifier", "nobody-asked")]).await;
        let code = party.code(issuer, user, &[]).await;
        party.clock.advance(Duration::from_secs(599));
        assert_eq!(party.redeem(issuer, &code, &[]).await.status, 200);
        let code = party.code(issuer, user, &[]).await;
        party.clock.advance(Duration::from_secs(600));
        invalid(&code, &[]).await;
    }
}

#[tokio::test]
async fn a_code_challenge_must_be_met() {
    let party = Party::start().await;
    let verifier = "a-verifier-of-at-least-forty-three-characters-0123";
    let challenge = URL_SAFE_NO_PAD.encode(digest(&SHA256, verifier.as_bytes()));
    let changes = [
        ("code_challenge", challenge.as_str()),
        ("code_challenge_method", "S256"),
    ];
    for (given, status) in [(verifier, 200), ("another", 400), ("", 400)] {
        let code = party.code(Issuer::Cis2, users::ONE_ROLE, &changes).await;
        let answer = party
            .redeem(Issuer::Cis2, &code, &[("code_verifier", given)])
            .await;
        assert_eq!(answer.status, status, "{given}");
    }
}

#[tokio::test]
async fn an_assertion_is_refused_for_each_thing_that_is_wrong() {
    let party = Party::start().await;
    let now = party.clock.now().timestamp();
    let rows = [
        json!({ "aud": party.sandbox().issuer(Issuer::Cis2) }),
        json!({ "exp": now - 1 }),
        json!({ "exp": now + 3700 }),
        json!({ "sub": "someone else" }),
        json!({ "iss": "someone else" }),
        json!({ "iat": now + 120 }),
        json!({ "jti": null }),
    ];
    for changes in rows {
        for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
            let assertion = party.assertion(issuer, "RS512", &changes).await;
            let answer = party
                .redeem(issuer, "any", &[("client_assertion", &assertion)])
                .await;
            if issuer == Issuer::Cis2 {
                refused(&answer, 401, "invalid_client", "JWT is not valid");
            } else {
                assert_eq!(
                    (answer.status, &answer.body["error"]),
                    (400, &json!("invalid_client")),
                    "{changes}"
                );
            }
        }
    }
    let assertion = party.assertion(Issuer::Cis2, "RS512", &json!({})).await;
    let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    assert_eq!(
        party
            .redeem(Issuer::Cis2, &code, &[("client_assertion", &assertion)])
            .await
            .status,
        200
    );
    let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    let replayed = party
        .redeem(Issuer::Cis2, &code, &[("client_assertion", &assertion)])
        .await;
    refused(&replayed, 401, "invalid_client", "JWT is not valid");
    let rs256 = party.assertion(Issuer::NhsLogin, "RS256", &json!({})).await;
    let answer = party
        .redeem(Issuer::NhsLogin, "any", &[("client_assertion", &rs256)])
        .await;
    assert_eq!(answer.body["error"], "invalid_client");
}

#[tokio::test]
async fn cis2_takes_the_proof_that_was_registered() {
    let rows = [
        (ClientAuth::Any, [200, 200, 200]),
        (ClientAuth::ClientSecretPost, [200, 401, 401]),
        (ClientAuth::PrivateKeyJwtRs256, [401, 200, 401]),
        (ClientAuth::PrivateKeyJwtRs512, [401, 401, 200]),
    ];
    for (auth, expected) in rows {
        let party = Party::with(|builder| builder.cis2_client_auth(auth)).await;
        let credentials = party.sandbox().credentials();
        let endpoint = party.endpoint(Issuer::Cis2, "token_endpoint").await;
        let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", &code),
            ("redirect_uri", REDIRECT_URI),
            ("client_id", credentials.cis2_client_id()),
            ("client_secret", credentials.cis2_client_secret()),
        ];
        let mut statuses = vec![
            send(party.caller.http.post(&endpoint).form(&form))
                .await
                .status,
        ];
        for alg in ["RS256", "RS512"] {
            let assertion = party.assertion(Issuer::Cis2, alg, &json!({})).await;
            let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
            statuses.push(
                party
                    .redeem(Issuer::Cis2, &code, &[("client_assertion", &assertion)])
                    .await
                    .status,
            );
        }
        assert_eq!(statuses, expected, "{auth:?}");
    }
}

#[tokio::test]
async fn nhs_login_refreshes_by_rotation_and_without_an_id_token() {
    let party = Party::start().await;
    let tokens = party
        .log_in(
            Issuer::NhsLogin,
            users::P9,
            &[("scope", "openid profile email")],
        )
        .await;
    let refresh = async |token: &str, scope: &str| {
        let more = [
            ("grant_type", "refresh_token"),
            ("code", ""),
            ("redirect_uri", ""),
            ("refresh_token", token),
            ("scope", scope),
        ];
        party.redeem(Issuer::NhsLogin, "", &more).await
    };
    let first = text(&tokens, "refresh_token");
    let next = refresh(&first, "openid email").await;
    assert_eq!(next.status, 200, "{}", next.text);
    assert!(next.body.get("id_token").is_none());
    assert_eq!(text(&next.body, "scope"), "openid email");
    assert_eq!(refresh(&first, "").await.body["error"], "invalid_grant");
    let second = text(&next.body, "refresh_token");
    let again = refresh(&second, "").await;
    let info = party
        .userinfo(Issuer::NhsLogin, &text(&again.body, "access_token"))
        .await;
    assert!(info.body.get("nhs_number").is_none() && info.body["email"].is_string());
    party.clock.advance(Duration::from_secs(30 * 24 * 60 * 60));
    assert_eq!(
        refresh(&text(&again.body, "refresh_token"), "").await.body["error"],
        "invalid_grant"
    );

    let other = party
        .redeem(Issuer::Cis2, "", &[("grant_type", "refresh_token")])
        .await;
    assert_eq!(other.body["error"], "unsupported_grant_type");
}
