//! Logging in at the identity providers: who logs in, what is asked of a request, what a login achieves.

use std::time::Duration;

use nhs_sandbox::{Issuer, Login, people, users};
use serde_json::json;

use crate::relying_party::{Party, opened, sent, text};
use crate::support::send;

#[tokio::test]
async fn discovery_says_where_everything_is() {
    let party = Party::start().await;
    let cis2 = party.discovery(Issuer::Cis2).await;
    let issuer = party.sandbox().issuer(Issuer::Cis2);
    assert_eq!(cis2["issuer"], issuer);
    assert_eq!(cis2["token_endpoint"], format!("{issuer}/access_token"));
    assert_eq!(
        cis2["end_session_endpoint"],
        format!("{issuer}/connect/endSession")
    );
    let login = party.discovery(Issuer::NhsLogin).await;
    assert_eq!(
        login["id_token_signing_alg_values_supported"],
        json!(["RS512"])
    );
    assert!(login.get("end_session_endpoint").is_none());
    assert!(login.get("code_challenge_methods_supported").is_none());
}

#[tokio::test]
async fn an_issuer_can_be_spelt_so_that_url_libraries_change_it() {
    let named =
        "https://am.example:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare";
    let party = Party::with(|builder| builder.cis2_issuer(named)).await;
    assert_eq!(party.discovery(Issuer::Cis2).await["issuer"], named);
    let (_, claims) = opened(&party.id_token(Issuer::Cis2, users::ONE_ROLE).await);
    assert_eq!(claims["iss"], named);

    let party = Party::with(|builder| builder.cis2_padded_port(true)).await;
    let endpoint = party.endpoint(Issuer::Cis2, "token_endpoint").await;
    let parsed = reqwest::Url::parse(&endpoint).unwrap();
    assert_ne!(parsed.as_str(), endpoint);
    // the assertion is for the text as it stands
    let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    assert_eq!(party.redeem(Issuer::Cis2, &code, &[]).await.status, 200);
    let normalised = json!({ "aud": parsed.as_str() });
    let assertion = party.assertion(Issuer::Cis2, "RS512", &normalised).await;
    let code = party.code(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    let answer = party
        .redeem(Issuer::Cis2, &code, &[("client_assertion", &assertion)])
        .await;
    assert_eq!(answer.body["error_description"], "JWT is not valid");
}

#[tokio::test]
async fn a_user_is_chosen_by_the_test_by_the_request_by_the_session_or_by_hand() {
    let party = Party::with(|builder| builder.usual_login(users::AAL3)).await;
    let sub = async |code: &str| {
        let answer = party.redeem(Issuer::Cis2, code, &[]).await;
        opened(&text(&answer.body, "id_token")).1["sub"].clone()
    };
    party.sandbox().next_login(users::ONE_ROLE);
    let queued = party
        .sent(Issuer::Cis2, &[("_user", users::SEVERAL_ROLES)])
        .await;
    assert_eq!(sub(queued.get("code").unwrap()).await, users::ONE_ROLE);
    let named = party
        .sent(Issuer::Cis2, &[("_user", users::SEVERAL_ROLES)])
        .await;
    assert_eq!(sub(named.get("code").unwrap()).await, users::SEVERAL_ROLES);
    let cookie = named.cookie.as_deref();
    let again = sent(&party.authorize(Issuer::Cis2, &[], cookie).await);
    assert_eq!(sub(again.get("code").unwrap()).await, users::SEVERAL_ROLES);
    let usual = party.sent(Issuer::Cis2, &[]).await;
    assert_eq!(sub(usual.get("code").unwrap()).await, "656005750203");

    // nobody is usual at NHS login: a page with a link for each
    let page = party.authorize(Issuer::NhsLogin, &[], None).await;
    assert_eq!(page.status, 200);
    assert!(
        page.header("content-type")
            .unwrap()
            .starts_with("text/html")
    );
    let link = page
        .text
        .split("href=\"")
        .find(|part| part.contains("9912003071"))
        .unwrap();
    let link = link.split('"').next().unwrap().replace("&amp;", "&");
    let endpoint = party
        .endpoint(Issuer::NhsLogin, "authorization_endpoint")
        .await;
    let chosen = sent(&send(party.browser.get(format!("{endpoint}{link}"))).await);
    assert_eq!(chosen.get("state"), Some("my-state"));
    assert!(chosen.get("code").is_some());
}

#[tokio::test]
async fn an_unknown_application_or_address_is_a_dead_end() {
    let party = Party::start().await;
    for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
        for change in [
            ("client_id", "nobody"),
            ("client_id", ""),
            ("redirect_uri", "https://app.example/callback/"),
            ("redirect_uri", "https://APP.example/callback"),
            ("redirect_uri", ""),
        ] {
            let answer = party.authorize(issuer, &[change], None).await;
            assert_eq!(
                (answer.status, answer.header("location")),
                (400, None),
                "{change:?}"
            );
        }
    }
    party
        .sandbox()
        .register_redirect_uri("http://localhost:3000/back");
    party.sandbox().next_login(users::P9);
    let added = party
        .sent(
            Issuer::NhsLogin,
            &[("redirect_uri", "http://localhost:3000/back")],
        )
        .await;
    assert!(added.to.starts_with("http://localhost:3000/back?code="));
}

#[tokio::test]
async fn what_is_wrong_with_a_request_comes_back_with_the_browser() {
    let party = Party::start().await;
    let both = [
        ("response_type", "", "invalid_request"),
        ("response_type", "token", "unsupported_response_type"),
        ("scope", "profile", "invalid_scope"),
        ("prompt", "consent", "invalid_request"),
        ("request", "x", "request_not_supported"),
        ("request_uri", "x", "request_uri_not_supported"),
        ("code_challenge", "x", "invalid_request"),
    ];
    let login = [
        ("nonce", "", "invalid_request"),
        ("scope", "openid everything", "invalid_scope"),
        (
            "scope",
            "openid profile basic_demographics",
            "invalid_scope",
        ),
        ("vtr", "P9.Cp.Cd", "invalid_request"),
        ("prompt", "none", "sso_login_required"),
    ];
    let cis2 = [
        ("max_age", "soon", "invalid_request"),
        ("prompt", "none", "login_required"),
    ];
    let rows = both
        .iter()
        .flat_map(|row| [(Issuer::Cis2, row), (Issuer::NhsLogin, row)]);
    let rows = rows.chain(login.iter().map(|row| (Issuer::NhsLogin, row)));
    for (issuer, (name, value, error)) in rows.chain(cis2.iter().map(|row| (Issuer::Cis2, row))) {
        let back = party.sent(issuer, &[(name, value)]).await;
        assert_eq!(
            (back.get("error"), back.get("state")),
            (Some(*error), Some("my-state")),
            "{name}={value}"
        );
        assert_eq!(back.get("code"), None);
    }
    let stateless = party.sent(Issuer::NhsLogin, &[("state", "")]).await;
    assert_eq!(
        (stateless.get("error"), stateless.get("state")),
        (Some("invalid_request"), None)
    );
}

#[tokio::test]
async fn the_user_or_the_provider_can_refuse() {
    let party = Party::start().await;
    let refusal = Login::refused(Issuer::NhsLogin, "access_denied").described("ConsentNotGiven");
    party.sandbox().next_login(refusal);
    let back = party.sent(Issuer::NhsLogin, &[]).await;
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
    party
        .sandbox()
        .next_login(Login::refused(Issuer::Cis2, "temporarily_unavailable"));
    assert_eq!(
        party.sent(Issuer::Cis2, &[]).await.get("error"),
        Some("temporarily_unavailable")
    );
}

#[tokio::test]
async fn a_session_answers_prompt_none_until_it_is_too_old() {
    let party = Party::start().await;
    party.sandbox().next_login(users::ONE_ROLE);
    let first = party.sent(Issuer::Cis2, &[]).await;
    let cookie = first.cookie.as_deref();
    let at_login = opened(&text(
        &party
            .redeem(Issuer::Cis2, first.get("code").unwrap(), &[])
            .await
            .body,
        "id_token",
    ))
    .1;
    party.clock.advance(Duration::from_secs(200));
    let quiet = sent(
        &party
            .authorize(
                Issuer::Cis2,
                &[("prompt", "none"), ("max_age", "300")],
                cookie,
            )
            .await,
    );
    let later = opened(&text(
        &party
            .redeem(Issuer::Cis2, quiet.get("code").unwrap(), &[])
            .await
            .body,
        "id_token",
    ))
    .1;
    assert_eq!(
        (&later["auth_time"], &later["sid"]),
        (&at_login["auth_time"], &at_login["sid"])
    );
    party.clock.advance(Duration::from_secs(101));
    let old = sent(
        &party
            .authorize(
                Issuer::Cis2,
                &[("prompt", "none"), ("max_age", "300")],
                cookie,
            )
            .await,
    );
    assert_eq!(old.get("error"), Some("login_required"));
    // prompt=login asks again in spite of the session
    let asked = party
        .authorize(Issuer::Cis2, &[("prompt", "login")], cookie)
        .await;
    assert_eq!((asked.status, asked.header("location")), (200, None));
    party.sandbox().next_login(users::ONE_ROLE);
    let anew = sent(
        &party
            .authorize(Issuer::Cis2, &[("prompt", "login")], cookie)
            .await,
    );
    let anew = opened(&text(
        &party
            .redeem(Issuer::Cis2, anew.get("code").unwrap(), &[])
            .await
            .body,
        "id_token",
    ))
    .1;
    assert!(anew["auth_time"].as_i64() > at_login["auth_time"].as_i64());
    assert_ne!(anew["sid"], at_login["sid"]);
}

#[tokio::test]
async fn assurance_is_what_was_asked_for_and_can_be_reached() {
    let party = Party::start().await;
    let rows = [
        (users::AAL3, "AAL3_ANY", Some("3")),
        (users::AAL2, "AAL3_ANY", None),
        (users::AAL2, "AAL2_OR_AAL3_ANY", Some("2")),
        (users::AAL1, "AAL1_USERPASS", Some("1")),
    ];
    for (user, acr, level) in rows {
        party.sandbox().next_login(user);
        let back = party.sent(Issuer::Cis2, &[("acr_values", acr)]).await;
        match level {
            None => assert_eq!(back.get("error"), Some("access_denied"), "{user} {acr}"),
            Some(level) => {
                let answer = party
                    .redeem(Issuer::Cis2, back.get("code").unwrap(), &[])
                    .await;
                let (_, claims) = opened(&text(&answer.body, "id_token"));
                assert_eq!(
                    (&claims["authentication_assurance_level"], &claims["acr"]),
                    (&json!(level), &json!(acr))
                );
            }
        }
    }
    let rows = [
        (users::P9, r#"["P5.Cp.Cd"]"#, Some(("P5.Cp.Cd", "P9"))),
        (
            users::P9,
            r#"["P5.Cp.Cd","P9.Cp.Cd"]"#,
            Some(("P9.Cp.Cd", "P9")),
        ),
        (
            users::P5,
            r#"["P5.Cp.Cd","P9.Cp.Cd"]"#,
            Some(("P5.Cp.Cd", "P5")),
        ),
        (
            users::P9_PASSKEY,
            r#"["P9.Cp.Cd","P9.Cm"]"#,
            Some(("P9.Cm", "P9")),
        ),
        (users::P5, "", None),
        (users::P9_PASSWORD, "", None),
    ];
    for (user, vtr, reached) in rows {
        party.sandbox().next_login(user);
        let back = party.sent(Issuer::NhsLogin, &[("vtr", vtr)]).await;
        match reached {
            None => assert_eq!(back.get("error"), Some("access_denied"), "{user} {vtr}"),
            Some((vot, level)) => {
                let answer = party
                    .redeem(Issuer::NhsLogin, back.get("code").unwrap(), &[])
                    .await;
                let (_, claims) = opened(&text(&answer.body, "id_token"));
                assert_eq!(
                    (&claims["vot"], &claims["identity_proofing_level"]),
                    (&json!(vot), &json!(level))
                );
            }
        }
    }
}

#[tokio::test]
async fn a_role_is_selected_when_it_is_asked_for() {
    let party = Party::start().await;
    let selecting = [("scope", "openid selectedrole")];
    let role = async |login: Login, changes: &[(&str, &str)]| {
        party.sandbox().next_login(login);
        let back = party.sent(Issuer::Cis2, changes).await;
        let answer = party
            .redeem(Issuer::Cis2, back.get("code").unwrap(), &[])
            .await;
        opened(&text(&answer.body, "id_token"))
            .1
            .get("selected_roleid")
            .cloned()
    };
    assert_eq!(role(users::SEVERAL_ROLES.into(), &[]).await, None);
    assert_eq!(
        role(users::SEVERAL_ROLES.into(), &selecting).await,
        Some(json!("656014452101"))
    );
    let second = Login::user(users::SEVERAL_ROLES).with_role("656014452102");
    assert_eq!(role(second, &selecting).await, Some(json!("656014452102")));
    assert_eq!(
        role(users::SELECTED_ROLE.into(), &[]).await,
        Some(json!("555254242105"))
    );
    assert_eq!(
        role(users::EMPTY_SELECTED_ROLE.into(), &[]).await,
        Some(json!(""))
    );
    assert_eq!(role(users::AAL3.into(), &selecting).await, None);
}

#[tokio::test]
async fn the_patient_who_logs_in_is_in_the_register() {
    let party = Party::start().await;
    let (_, claims) = opened(&party.id_token(Issuer::NhsLogin, users::P9).await);
    assert_eq!(claims["nhs_number"], people::FULL_RECORD);
    assert_eq!(
        (&claims["family_name"], &claims["birthdate"]),
        (&json!("Thackwray"), &json!("1956-04-11"))
    );
}
