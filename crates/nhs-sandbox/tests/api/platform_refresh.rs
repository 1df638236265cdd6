//! Refresh tokens of the platform: rotation, counts, and the time since the login that no refresh extends.

use std::time::Duration;

use nhs_sandbox::{Fault, Issuer, people, users};
use serde_json::json;

use crate::relying_party::{Party, refused, text};
use crate::support::send;

#[tokio::test]
async fn each_refresh_rotates_counts_and_leaves_the_window_where_it_is() {
    for (issuer, user, window) in [
        (Issuer::Cis2, users::ONE_ROLE, 43_199_u64),
        (Issuer::NhsLogin, users::P9, 3_599),
    ] {
        let party = Party::start().await;
        let mut tokens = party.separate(issuer, user).await;
        assert_eq!(
            tokens["issued_token_type"],
            "urn:ietf:params:oauth:token-type:access_token"
        );
        assert_eq!(
            (&tokens["expires_in"], &tokens["refresh_count"]),
            (&json!("599"), &json!("0"))
        );
        assert_eq!(tokens["refresh_token_expires_in"], window.to_string());
        for count in 1..=5_u64 {
            party.clock.advance(Duration::from_secs(600));
            let old = text(&tokens, "refresh_token");
            let answer = party.refresh(&old, &[]).await;
            assert_eq!(answer.status, 200, "{}", answer.text);
            assert!(
                answer
                    .body
                    .as_object()
                    .unwrap()
                    .values()
                    .all(serde_json::Value::is_string)
            );
            assert_eq!(answer.body["refresh_count"], count.to_string());
            assert_eq!(
                answer.body["refresh_token_expires_in"],
                (window - 600 * count).to_string()
            );
            assert!(answer.body.get("issued_token_type").is_none());
            refused(
                &party.refresh(&old, &[]).await,
                401,
                "invalid_grant",
                "refresh_token is invalid",
            );
            tokens = answer.body;
        }
        let role = party
            .patient(&text(&tokens, "access_token"), people::FULL_RECORD, None)
            .await;
        assert_eq!(role.status, 200, "{}", role.text);
        party.clock.advance(Duration::from_secs(window - 3_000));
        let late = party.refresh(&text(&tokens, "refresh_token"), &[]).await;
        refused(
            &late,
            401,
            "invalid_grant",
            "refresh token refresh period has expired",
        );
    }
}

#[tokio::test]
async fn combined_authorisation_refreshes_alike() {
    let party = Party::start().await;
    for (user, scope, window) in [
        (users::ONE_ROLE, "nhs-cis2", "43199"),
        (users::P9, "nhs-login", "3599"),
    ] {
        let tokens = party.combined(user, &[("scope", scope)]).await;
        assert_eq!(
            (
                &tokens["refresh_token_expires_in"],
                &tokens["refresh_count"]
            ),
            (&json!(window), &json!("0"))
        );
        assert!(tokens.get("id_token").is_none() && tokens.get("issued_at").is_none());
        let next = party.refresh(&text(&tokens, "refresh_token"), &[]).await;
        assert_eq!(next.body["refresh_count"], "1");
    }
}

#[tokio::test]
async fn a_request_may_shorten_each_life_and_lengthen_none() {
    let party = Party::start().await;
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    for (name, value, member, expected) in [
        ("_access_token_expiry_ms", "2000", "expires_in", "2"),
        ("_access_token_expiry_ms", "9000000", "expires_in", "599"),
        (
            "_refresh_token_expiry_ms",
            "60000",
            "refresh_token_expires_in",
            "60",
        ),
        (
            "_refresh_token_expiry_ms",
            "99000000000",
            "refresh_token_expires_in",
            "43199",
        ),
    ] {
        let answer = party.exchange(&id_token, &[(name, value)]).await;
        assert_eq!(answer.body[member], expected, "{name}={value}");
        let again = party
            .refresh(&text(&answer.body, "refresh_token"), &[(name, value)])
            .await;
        assert_eq!(again.body[member], expected, "{name}={value}");
    }
    let tokens = party
        .exchange(&id_token, &[("_refresh_token_expiry_ms", "60000")])
        .await
        .body;
    party.clock.advance(Duration::from_secs(60));
    let over = "refresh token refresh period has expired";
    refused(
        &party.refresh(&text(&tokens, "refresh_token"), &[]).await,
        401,
        "invalid_grant",
        over,
    );

    let tokens = party.separate(Issuer::Cis2, users::ONE_ROLE).await;
    party.clock.advance(Duration::from_secs(61));
    let validity = [("_refresh_tokens_validity_ms", "60000")];
    refused(
        &party
            .refresh(&text(&tokens, "refresh_token"), &validity)
            .await,
        401,
        "invalid_grant",
        over,
    );
}

#[tokio::test]
async fn tokens_can_be_revoked_dead_on_arrival_or_short_lived() {
    let party = Party::start().await;
    let tokens = party.separate(Issuer::Cis2, users::ONE_ROLE).await;
    let (access, refresh) = (
        text(&tokens, "access_token"),
        text(&tokens, "refresh_token"),
    );
    assert!(party.sandbox().revoke_token(&access));
    assert!(!party.sandbox().revoke_token(&access));
    let answer = party.patient(&access, people::RETAINED, None).await;
    assert_eq!(
        (answer.status, answer.diagnostics()),
        (401, Some("Invalid Access Token"))
    );
    party.sandbox().inject(Fault::stillborn_token());
    let dead = party.refresh(&refresh, &[]).await.body;
    assert_eq!(dead["expires_in"], "599");
    let answer = party
        .patient(&text(&dead, "access_token"), people::RETAINED, None)
        .await;
    assert_eq!(
        (answer.status, answer.diagnostics()),
        (401, Some("Access Token expired"))
    );
    party.sandbox().limit_token_life(Some(Duration::ZERO));
    let short = party.refresh(&text(&dead, "refresh_token"), &[]).await.body;
    assert_eq!(short["expires_in"], "0");
    party.sandbox().limit_token_life(None);
    let good = party
        .refresh(&text(&short, "refresh_token"), &[])
        .await
        .body;
    assert_eq!(
        party
            .patient(&text(&good, "access_token"), people::RETAINED, None)
            .await
            .status,
        200
    );
    assert!(party.sandbox().revoke_token(&text(&good, "refresh_token")));
    assert_eq!(
        party
            .refresh(&text(&good, "refresh_token"), &[])
            .await
            .status,
        401
    );
}

#[tokio::test]
async fn a_rotation_whose_answer_is_lost_has_happened() {
    let party = Party::start().await;
    let tokens = party.separate(Issuer::Cis2, users::ONE_ROLE).await;
    let refresh = text(&tokens, "refresh_token");
    party
        .sandbox()
        .inject(Fault::cut_before_headers().on(nhs_sandbox::Operation::Token));
    let credentials = party.sandbox().credentials();
    let form = [
        ("grant_type", "refresh_token"),
        ("refresh_token", refresh.as_str()),
        ("client_id", credentials.api_key()),
        ("client_secret", credentials.api_secret()),
    ];
    assert!(
        party
            .caller
            .http
            .post(party.sandbox().token_url())
            .form(&form)
            .send()
            .await
            .is_err()
    );
    refused(
        &party.refresh(&refresh, &[]).await,
        401,
        "invalid_grant",
        "refresh_token is invalid",
    );
}

#[tokio::test]
async fn a_clock_that_is_wrong_shows_in_assertions_and_dates() {
    let party = Party::start().await;
    party.sandbox().skew_clock(400);
    let assertion = party.platform_assertion();
    let form = [
        ("grant_type", "client_credentials"),
        (
            "client_assertion_type",
            crate::relying_party::ASSERTION_TYPE,
        ),
        ("client_assertion", assertion.as_str()),
    ];
    let answer = party.platform(&form).await;
    refused(
        &answer,
        400,
        "invalid_request",
        "Invalid 'exp' claim in client_assertion JWT - JWT has expired",
    );
    use nhs_sandbox::Clock as _;
    let theirs = chrono::DateTime::parse_from_rfc2822(answer.header("date").unwrap()).unwrap();
    let ahead = theirs.timestamp() - party.clock.now().timestamp();
    assert_eq!(ahead, 400);
    party.sandbox().skew_clock(-400);
    let answer = party.platform(&form).await;
    refused(
        &answer,
        400,
        "invalid_request",
        "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future",
    );
    let ping = send(
        party
            .caller
            .http
            .get(format!("{}/oauth2/_ping", party.sandbox().platform_url())),
    )
    .await;
    assert_eq!(ping.status, 200);
}
