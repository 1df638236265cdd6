//! The platform's refusals of a token exchange: status, error and words of each row, in order.

use nhs_sandbox::{Clock, Issuer, TokenChange, users};
use serde_json::{Value, json};

use crate::relying_party::{ASSERTION_TYPE, EXCHANGE, ID_TOKEN, Party, refused};

type Row<'a> = (&'a [(&'a str, &'a str)], u16, &'a str, &'a str);

const INVALID: &str = "invalid_request";

#[tokio::test]
async fn an_exchange_names_what_is_missing_from_its_form() {
    let party = Party::start().await;
    let kind = "missing or invalid subject_token_type - must be 'urn:ietf:params:oauth:token-type:id_token'";
    let client = "Missing or invalid client_assertion_type - must be 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'";
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    let rows: [Row<'_>; 9] = [
        (&[("grant_type", "")], 400, INVALID, "grant_type is invalid"),
        (
            &[("grant_type", "other")],
            400,
            INVALID,
            "grant_type is invalid",
        ),
        (&[("subject_token_type", "")], 400, INVALID, kind),
        (&[("subject_token_type", "other")], 400, INVALID, kind),
        (&[("client_assertion_type", "")], 400, INVALID, client),
        (
            &[("client_assertion", "")],
            400,
            INVALID,
            "Missing client_assertion",
        ),
        (
            &[("client_assertion", "x")],
            400,
            INVALID,
            "Malformed JWT in client_assertion",
        ),
        (
            &[("subject_token", "")],
            400,
            INVALID,
            "Missing subject_token",
        ),
        (
            &[("subject_token", "x.y.z")],
            400,
            INVALID,
            "Malformed JWT in subject_token",
        ),
    ];
    for (changes, status, error, description) in rows {
        let assertion = party.platform_assertion();
        let usual = [
            ("grant_type", EXCHANGE),
            ("subject_token_type", ID_TOKEN),
            ("subject_token", id_token.as_str()),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion.as_str()),
        ];
        let answer = party
            .platform(&crate::relying_party::changed(&usual, changes))
            .await;
        refused(&answer, status, error, description);
    }
}

#[tokio::test]
async fn a_subject_token_is_checked_in_order() {
    let party = Party::start().await;
    let issuer = party.sandbox().issuer(Issuer::Cis2).to_owned();
    let now = party.clock.now().timestamp();
    let good = json!({ "iss": issuer, "aud": "app", "sub": "656005750104", "exp": now + 60, "authentication_assurance_level": 3 });
    // each row is wrong in what the rows below it are wrong in too, so the order shows
    let rows = [
        (
            json!({ "kid": null, "typ": "x" }),
            json!({}),
            400,
            "Missing 'kid' header in subject_token JWT",
        ),
        (
            json!({ "typ": "x", "alg": null }),
            json!({}),
            400,
            "Invalid 'typ' header in subject_token JWT - must be 'JWT'",
        ),
        (
            json!({ "typ": null }),
            json!({}),
            400,
            "Invalid 'typ' header in subject_token JWT - must be 'JWT'",
        ),
        (
            json!({ "alg": null }),
            json!({ "exp": null }),
            400,
            "Missing 'alg' header in subject_token JWT",
        ),
        (
            json!({}),
            json!({ "exp": null, "iss": null }),
            400,
            "Missing 'exp' claim in subject_token JWT",
        ),
        (
            json!({}),
            json!({ "exp": "soon", "iss": null }),
            400,
            "Invalid 'exp' claim in subject_token JWT - must be an integer",
        ),
        (
            json!({}),
            json!({ "exp": now - 1, "iss": null }),
            400,
            "Invalid 'exp' claim in subject_token JWT - JWT has expired",
        ),
        (
            json!({}),
            json!({ "iss": null, "aud": null }),
            400,
            "Missing 'iss' claim in subject_token JWT",
        ),
        (
            json!({ "kid": "x" }),
            json!({ "iss": "x", "aud": null }),
            401,
            "Missing 'aud' claim in subject_token JWT",
        ),
        (
            json!({ "kid": "x" }),
            json!({ "iss": "x" }),
            400,
            "Missing or non-matching 'iss' claim in subject_token JWT",
        ),
        (
            json!({ "kid": "x" }),
            json!({ "iss": format!("{issuer}/") }),
            400,
            "Missing or non-matching 'iss' claim in subject_token JWT",
        ),
        (
            json!({ "kid": "x" }),
            json!({}),
            401,
            "Invalid 'kid' header in subject_token JWT - no matching public key",
        ),
    ];
    for (header, changes, status, description) in rows {
        let mut claims = good.clone();
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        let token = party.sandbox().sign_as(Issuer::Cis2, &header, &claims);
        refused(
            &party.exchange(&token, &[]).await,
            status,
            INVALID,
            description,
        );
    }
    for change in [
        TokenChange::BadSignature,
        TokenChange::ForeignKey,
        TokenChange::Unsigned,
        TokenChange::HmacWithPublicKey,
    ] {
        party.sandbox().change_next_id_token(Issuer::Cis2, change);
        let token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
        refused(
            &party.exchange(&token, &[]).await,
            401,
            "public_key error",
            "JWT signature verification failed",
        );
    }
    // a level that no scope has, and no level at all
    let weak = party.id_token(Issuer::Cis2, users::AAL1).await;
    assert_eq!(
        party.exchange(&weak, &[]).await.body["error"],
        "unauthorized_client"
    );
    let bare = party
        .log_in(Issuer::NhsLogin, users::P9, &[("scope", "openid")])
        .await;
    let answer = party
        .exchange(bare["id_token"].as_str().unwrap(), &[])
        .await;
    assert_eq!(
        (answer.status, &answer.body["error"]),
        (500, &json!("unknown_error"))
    );
}

#[tokio::test]
async fn the_token_of_whoever_acts_for_a_patient_is_checked_too() {
    let party = Party::start().await;
    let now = party.clock.now().timestamp();
    let issuer = party.sandbox().issuer(Issuer::NhsLogin).to_owned();
    let sign =
        |header: &Value, claims: &Value| party.sandbox().sign_as(Issuer::NhsLogin, header, claims);
    let actor = json!({ "iss": issuer, "aud": "app", "exp": now + 60, "nhs_number": "9990031312" });
    let rows = [
        (
            json!({ "kid": null }),
            json!({}),
            400,
            "Missing 'kid' header in act.sub JWT",
        ),
        (
            json!({ "typ": null }),
            json!({}),
            400,
            "Invalid 'typ' header in act.sub JWT - must be 'JWT'",
        ),
        (
            json!({ "alg": null }),
            json!({}),
            400,
            "Missing 'alg' header in act.sub JWT",
        ),
        (
            json!({}),
            json!({ "exp": null }),
            400,
            "Missing 'exp' claim in act.sub JWT",
        ),
        (
            json!({}),
            json!({ "exp": "soon" }),
            400,
            "Invalid 'exp' claim in act.sub JWT - must be an integer",
        ),
        (
            json!({}),
            json!({ "iss": null }),
            400,
            "Missing 'iss' claim in act.sub JWT",
        ),
        (
            json!({}),
            json!({ "aud": null }),
            400,
            "Missing 'aud' claim in act.sub JWT",
        ),
        (
            json!({}),
            json!({ "nhs_number": null }),
            400,
            "Missing 'nhs_number' claim in act.sub JWT",
        ),
    ];
    let exchange = async |inner: String| {
        let claims = json!({
            "iss": issuer, "aud": "app", "sub": "son", "exp": now + 60, "identity_proofing_level": "P9", "act": { "sub": inner },
        });
        party.exchange(&sign(&json!({}), &claims), &[]).await
    };
    for (header, changes, status, description) in rows {
        let mut claims = actor.clone();
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        refused(
            &exchange(sign(&header, &claims)).await,
            status,
            INVALID,
            description,
        );
    }
    refused(
        &exchange("x.y.z".to_owned()).await,
        400,
        INVALID,
        "act.sub JWT is corrupt or unparseable",
    );
    assert_eq!(exchange(sign(&json!({}), &actor)).await.status, 200);
    let token = party.id_token(Issuer::NhsLogin, users::P9_DELEGATE).await;
    assert_eq!(party.exchange(&token, &[]).await.status, 200);
}
