//! Logins, tokens and keys told to the sandbox over HTTP, as products that are not written in Rust do it.

use nhs_sandbox::{Clock, Issuer, people, users};
use serde_json::{Value, json};

use crate::relying_party::{Party, opened, refused, text};
use crate::support::{Answer, send};

async fn tell(party: &Party, name: &str, body: Value) -> Answer {
    let url = format!("{}/_sandbox/{name}", party.sandbox().platform_url());
    send(party.caller.http.post(url).json(&body)).await
}

async fn told(party: &Party, name: &str, body: Value) {
    let answer = tell(party, name, body).await;
    assert_eq!(answer.status, 204, "{}", answer.text);
}

#[tokio::test]
async fn logins_and_addresses_can_be_said_over_http() {
    let party = Party::start().await;
    told(
        &party,
        "redirect-uris",
        json!({ "uri": "http://localhost:3000/back" }),
    )
    .await;
    told(
        &party,
        "logins",
        json!({ "user": users::SEVERAL_ROLES, "role": "656014452102" }),
    )
    .await;
    let changes = [
        ("redirect_uri", "http://localhost:3000/back"),
        ("scope", "openid selectedrole"),
    ];
    let back = party.sent(Issuer::Cis2, &changes).await;
    assert!(back.to.starts_with("http://localhost:3000/back?"));
    let more = [("redirect_uri", "http://localhost:3000/back")];
    let answer = party
        .redeem(Issuer::Cis2, back.get("code").unwrap(), &more)
        .await;
    assert_eq!(
        opened(&text(&answer.body, "id_token")).1["selected_roleid"],
        "656014452102"
    );

    told(&party, "logins", json!({ "issuer": "nhs-login", "error": "access_denied", "description": "ConsentNotGiven" })).await;
    let back = party.sent(Issuer::NhsLogin, &[]).await;
    assert_eq!(
        (back.get("error"), back.get("error_description")),
        (Some("access_denied"), Some("ConsentNotGiven"))
    );
}

#[tokio::test]
async fn tokens_keys_and_time_can_be_changed_over_http() {
    let party = Party::start().await;
    told(
        &party,
        "id-tokens",
        json!({ "issuer": "cis2", "claims": { "nonce": null } }),
    )
    .await;
    let (header, claims) = opened(&party.id_token(Issuer::Cis2, users::ONE_ROLE).await);
    assert!(claims.get("nonce").is_none());
    told(
        &party,
        "id-tokens",
        json!({ "issuer": "cis2", "change": "unsigned" }),
    )
    .await;
    assert_eq!(
        opened(&party.id_token(Issuer::Cis2, users::ONE_ROLE).await).0["alg"],
        "none"
    );
    told(
        &party,
        "keys",
        json!({ "issuer": "cis2", "rotation": "replace" }),
    )
    .await;
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    assert_ne!(opened(&id_token).0["kid"], header["kid"]);

    let sid = text(&opened(&id_token).1, "sid");
    let first = text(&party.exchange(&id_token, &[]).await.body, "access_token");
    let answer = tell(&party, "revocations", json!({ "token": first })).await;
    assert_eq!(answer.body, json!({ "revoked": 1 }));
    let second = text(&party.exchange(&id_token, &[]).await.body, "access_token");
    // two refresh tokens and the access token that was not revoked yet
    let answer = tell(&party, "revocations", json!({ "sid": sid })).await;
    assert_eq!(answer.body, json!({ "revoked": 3 }));
    assert_eq!(
        party.patient(&second, people::RETAINED, None).await.status,
        401
    );
    assert_eq!(
        tell(&party, "logouts", json!({ "user": users::ONE_ROLE }))
            .await
            .body,
        json!({ "told": [] })
    );

    told(&party, "token-life", json!({ "millis": 5000 })).await;
    assert_eq!(party.exchange(&id_token, &[]).await.body["expires_in"], "5");
    told(&party, "application", json!({ "state": "revoked" })).await;
    let words = "The developer app associated with the API key is not approved or revoked";
    refused(
        &party.exchange(&id_token, &[]).await,
        401,
        "access_denied",
        words,
    );
    told(&party, "clock", json!({ "skew_seconds": -90 })).await;
    let date = tell(&party, "clock", json!({ "skew_seconds": -90 })).await;
    assert_eq!(date.status, 204);
    let ping = send(
        party
            .caller
            .http
            .get(format!("{}/oauth2/_ping", party.sandbox().platform_url())),
    )
    .await;
    let theirs = chrono::DateTime::parse_from_rfc2822(ping.header("date").unwrap()).unwrap();
    assert_eq!(theirs.timestamp(), party.clock.now().timestamp() - 90);
}

#[tokio::test]
async fn what_makes_no_sense_is_refused_with_a_reason() {
    let party = Party::start().await;
    for (name, body, word) in [
        ("logins", json!({ "user": "nobody" }), "nobody"),
        ("logins", json!({ "error": "access_denied" }), "issuer"),
        ("logouts", json!({}), "sid"),
        ("revocations", json!({}), "token"),
        ("id-tokens", json!({ "issuer": "cis2" }), "claims"),
        (
            "id-tokens",
            json!({ "issuer": "cis2", "change": "x" }),
            "unsigned",
        ),
        (
            "keys",
            json!({ "issuer": "other", "rotation": "overlap" }),
            "nhs-login",
        ),
        (
            "keys",
            json!({ "issuer": "cis2", "rotation": "x" }),
            "same-kid",
        ),
        ("application", json!({ "state": "x" }), "without-scopes"),
        ("clock", json!({}), "skew_seconds"),
        ("token-life", json!({ "seconds": 1 }), "seconds"),
    ] {
        let answer = tell(&party, name, body).await;
        assert_eq!(answer.status, 400, "{name}");
        assert!(
            answer.body["error"].as_str().unwrap().contains(word),
            "{}",
            answer.text
        );
    }
    let url = format!("{}/_sandbox/logins", party.sandbox().platform_url());
    assert_eq!(send(party.caller.http.get(url)).await.status, 405);
    let other = tell(&party, "nothing", json!({})).await;
    assert!(
        other.body["error"]
            .as_str()
            .unwrap()
            .contains("/_sandbox/logins")
    );
}
