//! Userinfo of both identity providers: claims by scope, and only to whoever holds a token.

use std::time::Duration;

use nhs_sandbox::{Issuer, users};
use serde_json::{Value, json};

use crate::relying_party::{Party, opened, text};
use crate::support::send;

async fn claims(party: &Party, issuer: Issuer, user: &str, scope: &str) -> Value {
    let vtr = [("scope", scope), ("vtr", r#"["P9","P5","P0"]"#)];
    let tokens = party.log_in(issuer, user, &vtr).await;
    let answer = party.userinfo(issuer, &text(&tokens, "access_token")).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    answer.body
}

fn names(claims: &Value) -> Vec<&str> {
    let mut names: Vec<&str> = claims
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect();
    names.retain(|name| !["iss", "aud", "sub"].contains(name));
    names.sort_unstable();
    names
}

#[tokio::test]
async fn nhs_login_tells_what_scope_and_proofing_allow() {
    let party = Party::start().await;
    let demographics = ["birthdate", "family_name", "identity_proofing_level"];
    let profile = [
        "birthdate",
        "family_name",
        "identity_proofing_level",
        "nhs_number",
    ];
    let rows: [(&str, &str, &[&str]); 13] = [
        (users::P9, "openid", &[]),
        (users::P9, "openid profile", &profile),
        (users::P5, "openid profile", &profile),
        (users::P0, "openid profile", &[]),
        (users::P9, "openid basic_demographics", &demographics),
        (users::P9, "openid profile_extended", &["given_name"]),
        (users::P0, "openid email", &["email", "email_verified"]),
        (
            users::P0,
            "openid phone",
            &[
                "phone_number",
                "phone_number_pds_matched",
                "phone_number_verified",
            ],
        ),
        (
            users::P5,
            "openid gp_registration_details",
            &["gp_registration_details"],
        ),
        (users::P0, "openid gp_registration_details", &[]),
        (users::P5, "openid gp_integration_credentials", &[]),
        (
            users::P9,
            "openid gp_integration_credentials",
            &["gp_integration_credentials"],
        ),
        // missing claims are left out, not null
        (
            users::P9_SPARSE,
            "openid profile email",
            &["family_name", "identity_proofing_level", "nhs_number"],
        ),
    ];
    for (user, scope, expected) in rows {
        let claims = claims(&party, Issuer::NhsLogin, user, scope).await;
        assert_eq!(names(&claims), expected, "{user} {scope}");
        assert_eq!(claims["aud"], party.client_id(Issuer::NhsLogin));
    }
}

#[tokio::test]
async fn an_application_can_leave_a_note_about_a_user() {
    let party = Party::start().await;
    let tokens = party
        .log_in(
            Issuer::NhsLogin,
            users::P9,
            &[("scope", "openid client_metadata")],
        )
        .await;
    let token = text(&tokens, "access_token");
    let endpoint = party.endpoint(Issuer::NhsLogin, "userinfo_endpoint").await;
    let note = async |token: &str, note: &str| {
        let body = json!({ "client_user_metadata": note });
        send(
            party
                .caller
                .http
                .patch(&endpoint)
                .bearer_auth(token)
                .json(&body),
        )
        .await
        .status
    };
    let kept = async || {
        let info = party.userinfo(Issuer::NhsLogin, &token).await.body;
        info.get("client_user_metadata").cloned()
    };
    assert_eq!(kept().await, None);
    assert_eq!(note(&token, "likes tea").await, 204);
    assert_eq!(kept().await, Some(json!("likes tea")));
    assert_eq!(note(&token, &"é".repeat(1024)).await, 204);
    assert_eq!(note(&token, &"é".repeat(1025)).await, 400);
    assert_eq!(note(&token, "").await, 204);
    assert_eq!(kept().await, None);
    let without = party.log_in(Issuer::NhsLogin, users::P9, &[]).await;
    assert_eq!(note(&text(&without, "access_token"), "no").await, 403);
}

#[tokio::test]
async fn cis2_tells_roles_and_organisations() {
    let party = Party::start().await;
    let all = "openid profile email nhsperson associatedorgs nationalrbacaccess organisationalmemberships";
    let info = claims(&party, Issuer::Cis2, users::SEVERAL_ROLES, all).await;
    assert_eq!(
        (
            &info["sub"],
            &info["nhsid_useruid"],
            &info["idassurancelevel"]
        ),
        (
            &json!(users::SEVERAL_ROLES),
            &json!(users::SEVERAL_ROLES),
            &json!("3")
        )
    );
    let roles = info["nhsid_nrbac_roles"].as_array().unwrap();
    assert_eq!(
        (
            roles.len(),
            &roles[0]["person_roleid"],
            &roles[0]["role_code"]
        ),
        (2, &json!("656014452101"), &json!("S8000:G8000:R8001"))
    );
    assert!(
        roles[0]["role_name"]
            .as_str()
            .unwrap()
            .starts_with("\"Clinical\":\"")
    );
    assert_eq!(info["nhsid_org_memberships"].as_array().unwrap().len(), 2);
    assert_eq!(info["nhsid_user_orgs"].as_array().unwrap().len(), 2);
    assert_eq!(
        claims(&party, Issuer::Cis2, users::AAL3, all).await["nhsid_nrbac_roles"],
        json!([])
    );
    let bare = claims(&party, Issuer::Cis2, users::SEVERAL_ROLES, "openid").await;
    assert!(bare.get("nhsid_nrbac_roles").is_none() && bare.get("email").is_none());

    let single = Party::with(|builder| builder.cis2_single_items(true)).await;
    let info = claims(&single, Issuer::Cis2, users::ONE_ROLE, all).await;
    assert_eq!(info["nhsid_nrbac_roles"]["person_roleid"], "555254242105");
    assert!(
        claims(&single, Issuer::Cis2, users::SEVERAL_ROLES, all).await["nhsid_nrbac_roles"]
            .is_array()
    );

    let signed = Party::with(|builder| builder.cis2_signed_userinfo(true)).await;
    let tokens = signed.log_in(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    let answer = signed
        .userinfo(Issuer::Cis2, &text(&tokens, "access_token"))
        .await;
    assert_eq!(answer.header("content-type"), Some("application/jwt"));
    assert_eq!(opened(&answer.text).1["sub"], users::ONE_ROLE);
}

#[tokio::test]
async fn userinfo_needs_a_token_that_lives() {
    let party = Party::start().await;
    for (issuer, user, life) in [
        (Issuer::Cis2, users::ONE_ROLE, 3599),
        (Issuer::NhsLogin, users::P9, 300),
    ] {
        let token = text(&party.log_in(issuer, user, &[]).await, "access_token");
        assert_eq!(party.userinfo(issuer, &token).await.status, 200);
        party.clock.advance(Duration::from_secs(life));
        for token in [token.as_str(), "never-issued"] {
            let answer = party.userinfo(issuer, token).await;
            assert_eq!(
                (answer.status, answer.header("www-authenticate")),
                (401, Some("Bearer error=\"invalid_token\""))
            );
        }
    }
}

#[tokio::test]
async fn the_next_userinfo_can_be_someone_elses() {
    let party = Party::start().await;
    let tokens = party.log_in(Issuer::Cis2, users::ONE_ROLE, &[]).await;
    let token = text(&tokens, "access_token");
    party
        .sandbox()
        .change_next_userinfo(Issuer::Cis2, json!({ "sub": "999999999999", "name": null }));
    let odd = party.userinfo(Issuer::Cis2, &token).await.body;
    assert_eq!(
        (&odd["sub"], odd.get("name")),
        (&json!("999999999999"), None)
    );
    assert_eq!(
        party.userinfo(Issuer::Cis2, &token).await.body["sub"],
        users::ONE_ROLE
    );
}
