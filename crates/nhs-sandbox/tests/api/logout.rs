//! The end of a session: by the application, at the identity provider, and what the platform makes of it.

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use nhs_sandbox::{Fault, Issuer, TokenChange, people, users};
use serde_json::{Value, json};
use tokio::sync::mpsc;

use crate::relying_party::{Party, REDIRECT_URI, opened, refused, sent, text};
use crate::support::{Answer, send};

/// An application's address for logout tokens, on loopback.
async fn listener() -> (String, mpsc::UnboundedReceiver<String>) {
    let (sender, receiver) = mpsc::unbounded_channel();
    let app = Router::new()
        .route(
            "/logout",
            post(
                async |State(sender): State<mpsc::UnboundedSender<String>>, body: String| {
                    drop(sender.send(body));
                },
            ),
        )
        .with_state(sender);
    let socket = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(socket, app).await });
    (format!("http://{address}/logout"), receiver)
}

async fn end_session(party: &Party, query: &[(&str, &str)]) -> Answer {
    let endpoint = party.endpoint(Issuer::Cis2, "end_session_endpoint").await;
    send(party.browser.get(endpoint).query(query)).await
}

#[tokio::test]
async fn cis2_tells_the_application_and_the_platform_of_a_logout() {
    let (uri, mut received) = listener().await;
    let party = Party::with(|builder| builder.backchannel_logout_uri(&uri)).await;
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    let sid = text(&opened(&id_token).1, "sid");
    let tokens = party.exchange(&id_token, &[]).await.body;
    let access = text(&tokens, "access_token");
    assert_eq!(
        party.patient(&access, people::RETAINED, None).await.status,
        200
    );

    let told = party.sandbox().log_out(users::ONE_ROLE).await;
    assert_eq!(
        told.iter()
            .map(|one| (one.uri(), one.status()))
            .collect::<Vec<_>>(),
        [(uri.as_str(), Some(200))]
    );
    let body = received.recv().await.unwrap();
    let (header, claims) = opened(body.strip_prefix("logout_token=").unwrap());
    assert_eq!(
        (&header["alg"], &claims["sid"], &claims["sub"]),
        (&json!("RS256"), &json!(sid), &json!(users::ONE_ROLE))
    );
    assert_eq!(claims["aud"], party.client_id(Issuer::Cis2));
    assert_eq!(
        claims["events"],
        json!({ "http://schemas.openid.net/event/backchannel-logout": {} })
    );
    assert!(claims.get("nonce").is_none());

    let late = party.patient(&access, people::RETAINED, None).await;
    assert_eq!(
        (late.status, late.diagnostics()),
        (401, Some("Invalid Access Token"))
    );
    refused(
        &party.refresh(&text(&tokens, "refresh_token"), &[]).await,
        401,
        "invalid_grant",
        "refresh_token is invalid",
    );
    assert!(party.sandbox().log_out(users::ONE_ROLE).await.is_empty());
}

#[tokio::test]
async fn a_logout_token_can_be_spoilt_and_a_deaf_application_is_noticed() {
    let (uri, mut received) = listener().await;
    let party = Party::start().await;
    party.sandbox().register_backchannel_logout_uri(&uri);
    party
        .sandbox()
        .register_backchannel_logout_uri("http://127.0.0.1:1/nobody");
    party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    party
        .sandbox()
        .change_next_logout_token(TokenChange::Claims(json!({ "nonce": "odd" })));
    let told = party.sandbox().log_out(users::ONE_ROLE).await;
    assert_eq!(
        told.iter()
            .map(nhs_sandbox::LogoutDelivery::status)
            .collect::<Vec<_>>(),
        [Some(200), None]
    );
    let (_, claims) = opened(
        received
            .recv()
            .await
            .unwrap()
            .strip_prefix("logout_token=")
            .unwrap(),
    );
    assert_eq!(claims["nonce"], "odd");
}

#[tokio::test]
async fn an_application_ends_a_session_with_its_id_token() {
    let (uri, mut received) = listener().await;
    let party = Party::with(|builder| builder.backchannel_logout_uri(&uri)).await;
    let tokens = party.log_in(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    let hint = text(&tokens, "id_token");
    for (query, description) in [
        (vec![], "id_token_hint is missing"),
        (
            vec![("id_token_hint", "x.y.z")],
            "id_token_hint is not valid",
        ),
        (
            vec![
                ("id_token_hint", hint.as_str()),
                ("post_logout_redirect_uri", "https://else.example"),
            ],
            "post_logout_redirect_uri is not registered",
        ),
    ] {
        refused(
            &end_session(&party, &query).await,
            400,
            "bad_request",
            description,
        );
    }
    let back = sent(
        &end_session(
            &party,
            &[
                ("id_token_hint", &hint),
                ("post_logout_redirect_uri", REDIRECT_URI),
                ("state", "bye"),
            ],
        )
        .await,
    );
    assert_eq!(
        (back.to.starts_with(REDIRECT_URI), back.get("state")),
        (true, Some("bye"))
    );
    assert!(received.recv().await.unwrap().starts_with("logout_token="));
    assert_eq!(
        party
            .userinfo(Issuer::Cis2, &text(&tokens, "access_token"))
            .await
            .status,
        401
    );
    assert_eq!(
        end_session(&party, &[("id_token_hint", &hint)])
            .await
            .status,
        204
    );
}

#[tokio::test]
async fn the_platform_checks_a_logout_token_before_it_revokes() {
    let party = Party::start().await;
    let sandbox = party.sandbox();
    let tokens = party.combined(users::ONE_ROLE, &[]).await;
    let access = text(&tokens, "access_token");
    let url = format!("{}/oauth2/backchannel_logout", sandbox.platform_url());
    let post = async |token: &str| {
        send(
            party
                .caller
                .http
                .post(&url)
                .form(&[("logout_token", token)]),
        )
        .await
    };
    let event = json!({ "http://schemas.openid.net/event/backchannel-logout": {} });
    let good = json!({ "iss": sandbox.issuer(Issuer::Cis2), "aud": sandbox.platform_client_id(), "sid": "a-sid", "events": event });
    let signed = |changes: Value| {
        let mut claims = good.clone();
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        sandbox.sign_as(Issuer::Cis2, &json!({}), &claims)
    };
    let (aud, iss) = (
        "Missing/invalid aud claim in JWT",
        "Missing/invalid iss claim in JWT",
    );
    let events = "Missing/invalid events claim in JWT";
    let rows = [
        (json!({ "aud": "other" }), aud),
        (json!({ "aud": null }), aud),
        (json!({ "iss": "other" }), iss),
        (json!({ "iss": null }), iss),
        (json!({ "sid": null }), "Missing sid claim in JWT"),
        (json!({ "events": { "other": {} } }), events),
        (json!({ "events": null }), events),
        (json!({ "nonce": "one" }), "Prohibited nonce claim in JWT"),
    ];
    for (changes, description) in rows {
        refused(
            &post(&signed(changes)).await,
            400,
            "invalid_request",
            description,
        );
    }
    let unknown = sandbox.sign_as(Issuer::Cis2, &json!({ "kid": "other" }), &good);
    for bad in [unknown.as_str(), "", "x.y.z"] {
        refused(&post(bad).await, 400, "bad_request", "Unable to verify JWT");
    }
    refused(
        &post(&signed(json!({}))).await,
        501,
        "not_implemented",
        "SID not found",
    );
    for (status, error, text) in [
        (501, "not_implemented", "Logout Failed"),
        (
            504,
            "gateway_timeout",
            "The local logout successed but some downstream logouts have failed",
        ),
    ] {
        sandbox.inject(Fault::token_error(status, error, text));
        refused(&post(&signed(json!({}))).await, status, error, text);
    }
    assert_eq!(
        party.patient(&access, people::RETAINED, None).await.status,
        200
    );

    // a session of the platform's own: its sid is seen in no token that the application gets, so ask for the logout by name
    sandbox.log_out(users::ONE_ROLE).await;
    assert_eq!(
        party.patient(&access, people::RETAINED, None).await.status,
        401
    );

    // and with a session the application knows
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    let access = text(&party.exchange(&id_token, &[]).await.body, "access_token");
    let sid = opened(&id_token).1["sid"].clone();
    assert_eq!(post(&signed(json!({ "sid": sid }))).await.status, 200);
    assert_eq!(
        party.patient(&access, people::RETAINED, None).await.status,
        401
    );
}
