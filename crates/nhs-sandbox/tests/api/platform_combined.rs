//! Combined authorisation: the browser's way through the platform, and the userinfo behind it.

use std::time::Duration;

use nhs_sandbox::{Fault, Issuer, Login, TokenChange, users};
use serde_json::json;

use crate::relying_party::{Party, REDIRECT_URI, refused, sent, text};
use crate::support::{Answer, send};

async fn userinfo(party: &Party, token: &str) -> Answer {
    let url = format!("{}/oauth2/userinfo", party.sandbox().platform_url());
    send(party.caller.http.get(url).bearer_auth(token)).await
}

#[tokio::test]
async fn the_platform_asks_cis2_or_nhs_login_in_its_own_name() {
    let party = Party::start().await;
    let to_cis2 = sent(&party.platform_authorize(&[("scope", "nhs-cis2")]).await);
    assert!(to_cis2.to.starts_with(party.sandbox().issuer(Issuer::Cis2)));
    assert_eq!(
        (
            to_cis2.get("scope"),
            to_cis2.get("acr_values"),
            to_cis2.get("max_age"),
            to_cis2.get("client_id")
        ),
        (
            Some("openid nationalrbacaccess"),
            Some("AAL3_ANY"),
            Some("300"),
            Some(party.sandbox().platform_client_id())
        )
    );
    assert_ne!(to_cis2.get("state"), Some("my-state"));
    let acr = sent(
        &party
            .platform_authorize(&[("acr_values", "AAL2_OR_AAL3_ANY")])
            .await,
    );
    assert_eq!(acr.get("acr_values"), Some("AAL2_OR_AAL3_ANY"));
    let to_login = sent(
        &party
            .platform_authorize(&[("scope", "nhs-login"), ("acr_values", "AAL2_ANY")])
            .await,
    );
    assert!(
        to_login
            .to
            .starts_with(party.sandbox().issuer(Issuer::NhsLogin))
    );
    assert_eq!(
        (to_login.get("scope"), to_login.get("acr_values")),
        (Some("openid profile"), None)
    );
}

#[tokio::test]
async fn the_browser_comes_back_with_a_code_and_the_applications_own_state() {
    let party = Party::start().await;
    for (user, scope) in [
        (users::ONE_ROLE, "nhs-cis2"),
        (users::P9, "nhs-login"),
        (users::P0, "nhs-login"),
    ] {
        let back = party.combined_way(user, &[("scope", scope)]).await;
        assert_eq!(back.get("state"), Some("my-state"));
        let tokens = party.platform_code(back.get("code").unwrap(), &[]).await;
        assert_eq!(
            (tokens.status, &tokens.body["expires_in"]),
            (200, &json!("599")),
            "{}",
            tokens.text
        );
    }
    let strict = party.combined_way(users::AAL2, &[]).await;
    assert_eq!(
        (strict.get("error"), strict.get("state")),
        (Some("access_denied"), Some("my-state"))
    );
    let lenient = party
        .combined(users::AAL2, &[("acr_values", "AAL2_OR_AAL3_ANY")])
        .await;
    assert_eq!(lenient["refresh_count"], "0");
}

#[tokio::test]
async fn the_mock_path_does_the_same() {
    let party = Party::start().await;
    let root = party.sandbox().platform_url();
    let client_id = party.sandbox().credentials().api_key();
    let query = [
        ("response_type", "code"),
        ("client_id", client_id),
        ("redirect_uri", REDIRECT_URI),
        ("state", "s"),
    ];
    party.sandbox().next_login(users::ONE_ROLE);
    let mut at = sent(
        &send(
            party
                .browser
                .get(format!("{root}/oauth2-mock/authorize"))
                .query(&query),
        )
        .await,
    );
    assert!(
        at.get("redirect_uri")
            .unwrap()
            .ends_with("/oauth2-mock/callback")
    );
    while !at.to.starts_with(REDIRECT_URI) {
        at = sent(&send(party.browser.get(&at.to)).await);
    }
    let form = [
        ("grant_type", "authorization_code"),
        ("code", at.get("code").unwrap()),
        ("redirect_uri", REDIRECT_URI),
        ("client_id", client_id),
        ("client_secret", party.sandbox().credentials().api_secret()),
    ];
    let answer = send(
        party
            .caller
            .http
            .post(format!("{root}/oauth2-mock/token"))
            .form(&form),
    )
    .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
}

#[tokio::test]
async fn a_refusal_of_the_identity_provider_reaches_the_application() {
    let party = Party::start().await;
    party
        .sandbox()
        .next_login(Login::refused(Issuer::NhsLogin, "access_denied").described("ConsentNotGiven"));
    let at = sent(&party.platform_authorize(&[("scope", "nhs-login")]).await);
    let at = sent(&send(party.browser.get(&at.to)).await);
    let back = sent(&send(party.browser.get(&at.to)).await);
    assert!(back.to.starts_with(REDIRECT_URI));
    assert_eq!(
        (
            back.get("error"),
            back.get("error_description"),
            back.get("state")
        ),
        (
            Some("access_denied"),
            Some("ConsentNotGiven"),
            Some("my-state")
        )
    );
}

#[tokio::test]
async fn a_callback_is_taken_once() {
    let party = Party::start().await;
    party.sandbox().next_login(users::ONE_ROLE);
    let at = sent(&party.platform_authorize(&[]).await);
    let callback = sent(&send(party.browser.get(&at.to)).await);
    let back = sent(&send(party.browser.get(&callback.to)).await);
    let again = send(party.browser.get(&callback.to)).await;
    refused(&again, 400, "invalid_request", "Invalid state parameter.");
    let code = back.get("code").unwrap();
    assert_eq!(party.platform_code(code, &[]).await.status, 200);
    refused(
        &party.platform_code(code, &[]).await,
        400,
        "invalid_grant",
        "authorization_code is invalid",
    );

    party.sandbox().next_login(users::ONE_ROLE);
    let at = sent(&party.platform_authorize(&[]).await);
    let callback = sent(&send(party.browser.get(&at.to)).await);
    party.clock.advance(Duration::from_secs(600));
    refused(
        &send(party.browser.get(&callback.to)).await,
        400,
        "invalid_request",
        "Invalid state parameter.",
    );
}

#[tokio::test]
async fn an_id_token_that_the_platform_cannot_use_is_said_when_the_code_is_redeemed() {
    let party = Party::start().await;
    let aud = "Invalid 'aud' claim in external ID token JWT";
    let kid = "Invalid 'kid' header in external ID token JWT - no matching public key";
    let rows = [
        (TokenChange::Claims(json!({ "aud": "other" })), 401, aud),
        (
            TokenChange::Claims(json!({ "iss": "other" })),
            401,
            "Invalid iss claim in external ID token JWT",
        ),
        (
            TokenChange::Malformed,
            400,
            "Malformed JWT in External ID token",
        ),
        (TokenChange::UnknownKey, 401, kid),
    ];
    for (change, status, description) in rows {
        let back = party.combined_way(users::ONE_ROLE, &[]).await;
        party.sandbox().change_next_id_token(Issuer::Cis2, change);
        let answer = party.platform_code(back.get("code").unwrap(), &[]).await;
        refused(&answer, status, "invalid_request", description);
    }
}

#[tokio::test]
async fn userinfo_is_for_combined_authorisation_of_cis2_only() {
    let party = Party::start().await;
    let tokens = party.combined(users::SEVERAL_ROLES, &[]).await;
    let info = userinfo(&party, &text(&tokens, "access_token")).await;
    assert_eq!(
        (info.status, &info.body["sub"]),
        (200, &json!(users::SEVERAL_ROLES))
    );
    assert_eq!(info.body["nhsid_nrbac_roles"].as_array().unwrap().len(), 2);

    let words = "The Userinfo endpoint is only supported for Combined Auth integrations. Currently this is only for NHS CIS2 \
                 authentications - ";
    let login = party.combined(users::P9, &[("scope", "nhs-login")]).await;
    let separate = party.separate(Issuer::Cis2, users::ONE_ROLE).await;
    let application = party.sandbox().issue_access_token();
    for token in [
        text(&login, "access_token"),
        text(&separate, "access_token"),
        application,
    ] {
        let answer = userinfo(&party, &token).await;
        assert_eq!(
            (answer.status, &answer.body["error"]),
            (400, &json!("invalid_request"))
        );
        assert!(
            answer.body["error_description"]
                .as_str()
                .unwrap()
                .starts_with(words)
        );
    }
    let fault = |answer: &Answer| {
        (
            answer.status,
            answer.body["fault"]["detail"]["errorcode"]
                .as_str()
                .unwrap()
                .to_owned(),
        )
    };
    assert_eq!(
        fault(&userinfo(&party, "unknown").await),
        (401, "keymanagement.service.invalid_access_token".to_owned())
    );
    let url = format!("{}/oauth2/userinfo", party.sandbox().platform_url());
    let bare = send(party.caller.http.get(url)).await;
    assert_eq!(
        fault(&bare),
        (401, "oauth.v2.InvalidAccessToken".to_owned())
    );
    party.clock.advance(Duration::from_secs(599));
    let late = userinfo(&party, &text(&tokens, "access_token")).await;
    assert_eq!(
        fault(&late),
        (401, "keymanagement.service.access_token_expired".to_owned())
    );
}

#[tokio::test]
async fn liveness_needs_nothing_and_status_a_key() {
    let party = Party::start().await;
    let root = party.sandbox().platform_url();
    for base in ["oauth2", "oauth2-mock"] {
        let get = |path: &str| party.caller.http.get(format!("{root}/{base}/{path}"));
        assert_eq!(send(get("_ping")).await.status, 200);
        assert_eq!(send(get("_status")).await.status, 401);
        assert_eq!(
            send(get("_status").header("apikey", "any")).await.status,
            200
        );
    }
    party.sandbox().inject(Fault::token_error(
        401,
        "invalid_grant",
        "refresh_token is invalid",
    ));
    refused(
        &party.refresh("any", &[]).await,
        401,
        "invalid_grant",
        "refresh_token is invalid",
    );
}
