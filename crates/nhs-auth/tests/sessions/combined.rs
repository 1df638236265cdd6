//! Combined authentication: where the browser is sent, what it comes back with, what is made of that.

use std::sync::Arc;

use nhs_auth::TokenErrorKind;
use nhs_auth::assurance::{Acr, AuthenticatorAssurance, IdentityAssurance};
use nhs_auth::combined::{CallbackError, CombinedAuth, IdentityProvider, State};
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
    let state = State::new("kept");
    let code = auth.callback("code=c-1&state=kept", &state).unwrap();
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
    let error = auth.callback("code=c&state=other", &State::new("kept"));
    assert_eq!(error.unwrap_err(), CallbackError::State);
}

#[tokio::test]
async fn code_whose_answer_was_lost_is_not_sent_again() {
    let (platform, auth) = scene().await;
    platform.state.lock().unwrap().exchange_answer = Some(ResponseTemplate::new(504));
    let code = auth.callback("code=c&state=s", &State::new("s")).unwrap();
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
        let code = auth.callback("code=c&state=s", &State::new("s")).unwrap();
        assert_eq!(kind(&auth.redeem(code).await.unwrap_err()), expected);
    }
}

#[tokio::test]
async fn userinfo_of_cis2_is_read_leniently() {
    let (platform, auth) = scene().await;
    for roles in [
        json!([{"person_roleid": "555254242105"}, {"person_roleid": "555254242106"}]),
        json!({"person_roleid": "555254242105"}),
    ] {
        let answer = json!({"sub": "555021935107", "name": "TESTERLY Ann Ms",
            "idassurancelevel": "3", "nhsid_nrbac_roles": roles});
        Mock::given(method("GET"))
            .and(path("/oauth2/userinfo"))
            .and(header("authorization", "Bearer access-1-0"))
            .respond_with(ResponseTemplate::new(200).set_body_json(answer))
            .up_to_n_times(1)
            .mount(platform.server())
            .await;
        platform.state.lock().unwrap().exchange_answer = None;
        let code = auth.callback("code=c&state=s", &State::new("s")).unwrap();
        let tokens = auth.redeem(code).await.unwrap();
        if tokens.access_token().expose_secret() != "access-1-0" {
            continue;
        }
        let user = auth.userinfo(&tokens).await.unwrap();
        assert_eq!(user.sub(), Some("555021935107"));
        assert_eq!(user.identity_assurance(), Some(IdentityAssurance::HIGH));
        assert!(user.assurance(AuthenticatorAssurance::Aal3).is_some());
        assert_eq!(user.role_ids()[0], "555254242105");
        assert!(!format!("{user:?}").contains("TESTERLY"));
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
    let code = auth.callback("code=c&state=s", &State::new("s")).unwrap();
    let tokens = auth.redeem(code).await.unwrap();
    let error = auth.userinfo(&tokens).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert_eq!(error.code(), Some("invalid_request"));
}
