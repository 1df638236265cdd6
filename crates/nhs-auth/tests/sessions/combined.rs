//! Combined authentication: where the browser is sent, what it comes back with, what is made of that.

use std::sync::Arc;

use nhs_auth::TokenErrorKind;
use nhs_auth::assurance::{Acr, Assurance, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::cis2::Cis2Roles;
use nhs_auth::combined::{AuthorizationCode, CombinedAuth, IdentityProvider, State};
use nhs_auth::oidc::{Callback, CallbackError};
use nhs_http::ErrorKind;
use nhs_http::secrecy::ExposeSecret;
use nhs_http::testing::ManualRuntime;
use serde_json::json;
use wiremock::matchers::{header, method, path};
use wiremock::{Mock, ResponseTemplate};

use crate::platform::{Platform, refuse};
use crate::{API_KEY, SECRET, application, kind};

const REDIRECT: &str = "https://ward-board.example/callback?a=1";

async fn scene() -> (Platform, CombinedAuth) {
    let platform = Platform::start().await;
    let runtime = Arc::new(ManualRuntime::new());
    let application = application(&platform, &runtime).build().unwrap();
    let auth = CombinedAuth::new(&application, REDIRECT).unwrap();
    (platform, auth)
}

fn code(auth: &CombinedAuth, query: &str) -> Result<AuthorizationCode, CallbackError> {
    auth.callback(Callback::from_query(query)?, &State::new("kept"))
}

fn parameter(url: &url::Url, name: &str) -> Option<String> {
    let mut pairs = url.query_pairs();
    pairs
        .find(|(given, _)| given == name)
        .map(|(_, value)| value.into_owned())
}

#[tokio::test]
async fn browser_is_sent_to_the_provider_that_was_chosen() {
    let (platform, auth) = scene().await;
    let acr = Acr::Aal2OrAal3Any;
    let cis2 = auth.begin(IdentityProvider::Cis2, Some(&acr)).unwrap();
    assert!(
        cis2.url
            .as_str()
            .starts_with(&format!("{}/oauth2/authorize?", platform.url()))
    );
    let state = cis2.state.expose().to_owned();
    for (name, value) in [
        ("response_type", Some("code")),
        ("client_id", Some(API_KEY)),
        ("redirect_uri", Some(REDIRECT)),
        ("state", Some(state.as_str())),
        ("scope", Some("nhs-cis2")),
        ("acr_values", Some("AAL2_OR_AAL3_ANY")),
        ("nonce", None),
        ("code_challenge", None),
    ] {
        assert_eq!(parameter(&cis2.url, name).as_deref(), value, "{name}");
    }
    let patient = auth.begin(IdentityProvider::NhsLogin, Some(&acr)).unwrap();
    assert_eq!(parameter(&patient.url, "scope").unwrap(), "nhs-login");
    assert_eq!(parameter(&patient.url, "acr_values"), None);
    assert_ne!(patient.state.expose(), state);
    assert!(state.len() >= 43);
}

#[tokio::test]
async fn code_is_exchanged_with_the_client_secret() {
    let (platform, auth) = scene().await;
    let code = code(&auth, "code=c-1&state=kept").unwrap();
    let tokens = auth.redeem(code).await.unwrap();
    assert_eq!(tokens.access_token().expose_secret(), "access-1-0");
    let form = platform.requests("authorization_code").remove(0);
    for (name, value) in [
        ("code", "c-1"),
        ("redirect_uri", REDIRECT),
        ("client_id", API_KEY),
        ("client_secret", SECRET),
    ] {
        assert_eq!(form[name], value);
    }
}

#[tokio::test]
async fn forged_callback_is_refused() {
    let (_platform, auth) = scene().await;
    for (query, expected) in [
        ("code=c&state=other", CallbackError::StateMismatch),
        ("code=c&state=", CallbackError::StateMismatch),
        ("code=c", CallbackError::StateMissing),
        ("error=access_denied&state=x", CallbackError::StateMismatch),
        ("state=kept", CallbackError::CodeMissing),
    ] {
        assert_eq!(code(&auth, query).unwrap_err(), expected, "{query}");
    }
    let refused = code(&auth, "error=access_denied&state=kept").unwrap_err();
    assert!(matches!(refused, CallbackError::Refused(_)));
}

#[tokio::test]
async fn code_whose_answer_was_lost_is_not_sent_again() {
    let (platform, auth) = scene().await;
    platform.state.lock().unwrap().exchange_answer = Some(ResponseTemplate::new(504));
    let code = code(&auth, "code=c&state=kept").unwrap();
    let error = auth.redeem(code).await.unwrap_err();
    assert_eq!(kind(&error), TokenErrorKind::AnswerLost);
    assert!(nhs_auth::TokenError::of(&error).unwrap().needs_login());
    assert_eq!(platform.requests("authorization_code").len(), 1);
}

#[tokio::test]
async fn refusals_of_code_and_secret_are_typed() {
    for (status, error, text, expected) in [
        (
            400,
            "invalid_grant",
            "authorization_code is invalid",
            TokenErrorKind::AuthorizationCodeInvalid,
        ),
        (
            401,
            "invalid_client",
            "client_id or client_secret is invalid",
            TokenErrorKind::ClientSecretInvalid,
        ),
        (
            401,
            "invalid_request",
            "client_secret is missing",
            TokenErrorKind::ClientSecretMissing,
        ),
        (
            400,
            "invalid_request",
            "redirect_uri is invalid",
            TokenErrorKind::RedirectUriInvalid,
        ),
    ] {
        let (platform, auth) = scene().await;
        platform.state.lock().unwrap().exchange_answer = Some(refuse(status, error, text));
        let code = code(&auth, "code=c&state=kept").unwrap();
        assert_eq!(kind(&auth.redeem(code).await.unwrap_err()), expected);
    }
}

#[tokio::test]
async fn userinfo_of_cis2_tells_who_and_in_which_roles() {
    for roles in [
        json!([{"person_roleid": "555254242105", "org_code": "A83011"}, {"person_roleid": "2"}]),
        json!({"person_roleid": "555254242105", "org_code": "A83011"}),
    ] {
        let (platform, auth) = scene().await;
        let answer = json!({"sub": "555021935107", "name": "TESTERLY Ann Ms",
            "idassurancelevel": "3", "nhsid_nrbac_roles": roles});
        Mock::given(method("GET"))
            .and(path("/oauth2/userinfo"))
            .and(header("authorization", "Bearer access-1-0"))
            .respond_with(ResponseTemplate::new(200).set_body_json(answer))
            .mount(platform.server())
            .await;
        let code = code(&auth, "code=c&state=kept").unwrap();
        let tokens = auth.redeem(code).await.unwrap();
        let worker = auth.userinfo(&tokens).await.unwrap();
        assert_eq!(worker.sds_user_id().unwrap().as_str(), "555021935107");
        let assurance = CombinedAuth::assurance(&worker, AuthenticatorAssurance::Aal3);
        assert!(matches!(
            assurance,
            Some(Assurance::Cis2 {
                identity: IdentityAssurance::HIGH,
                ..
            })
        ));
        let roles = Cis2Roles::of_worker(&worker);
        assert_eq!(roles.list()[0].id, "555254242105");
        assert!(!format!("{worker:?}").contains("TESTERLY"));
    }
}

#[tokio::test]
async fn userinfo_of_nhs_login_is_refused_by_the_platform() {
    let (platform, auth) = scene().await;
    let text = "The Userinfo endpoint is only supported for Combined Auth integrations";
    Mock::given(method("GET"))
        .and(path("/oauth2/userinfo"))
        .respond_with(refuse(400, "invalid_request", text))
        .mount(platform.server())
        .await;
    let code = code(&auth, "code=c&state=kept").unwrap();
    let tokens = auth.redeem(code).await.unwrap();
    let error = auth.userinfo(&tokens).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.code(), Some("invalid_request"));
}
