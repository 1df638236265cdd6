//! The platform's table of refusals beyond those of tokens that are signed: status, error and words of each row.

use nhs_sandbox::{Application, Fault, Issuer, users};

use crate::relying_party::{ASSERTION_TYPE, Party, REDIRECT_URI, refused, sent};
use crate::support::send;

type Row<'a> = (&'a [(&'a str, &'a str)], u16, &'a str, &'a str);

const UNSUPPORTED: &str = "unsupported_grant_type";
const INVALID: &str = "invalid_request";

#[tokio::test]
async fn codes_and_refresh_tokens_name_what_is_missing_or_wrong() {
    let party = Party::start().await;
    let client = "client_id or client_secret is invalid";
    let common: [Row<'_>; 6] = [
        (&[("grant_type", "")], 400, INVALID, "grant_type is missing"),
        (
            &[("grant_type", "other")],
            400,
            UNSUPPORTED,
            "grant_type is invalid",
        ),
        (&[("client_id", "")], 401, INVALID, "client_id is missing"),
        (&[("client_id", "other")], 401, "invalid_client", client),
        (
            &[("client_secret", "")],
            401,
            INVALID,
            "client_secret is missing",
        ),
        (&[("client_secret", "other")], 401, "invalid_client", client),
    ];
    let code: [Row<'_>; 4] = [
        (
            &[("redirect_uri", "")],
            400,
            INVALID,
            "redirect_uri is missing",
        ),
        (
            &[("redirect_uri", "https://else.example")],
            400,
            INVALID,
            "redirect_uri is invalid",
        ),
        (
            &[("code", "")],
            400,
            INVALID,
            "authorization_code is missing",
        ),
        (
            &[("code", "other")],
            400,
            "invalid_grant",
            "authorization_code is invalid",
        ),
    ];
    let refresh: [Row<'_>; 2] = [
        (
            &[("refresh_token", "")],
            400,
            INVALID,
            "refresh_token is missing",
        ),
        (
            &[("refresh_token", "other")],
            401,
            "invalid_grant",
            "refresh_token is invalid",
        ),
    ];
    for (changes, status, error, description) in common.iter().chain(&code) {
        refused(
            &party.platform_code("any", changes).await,
            *status,
            error,
            description,
        );
    }
    for (changes, status, error, description) in common.iter().chain(&refresh) {
        refused(
            &party.refresh("any", changes).await,
            *status,
            error,
            description,
        );
    }
}

#[tokio::test]
async fn the_authorisation_endpoint_answers_itself_or_sends_the_browser_back() {
    let party = Party::start().await;
    let rows: [Row<'_>; 4] = [
        (
            &[("client_id", ""), ("redirect_uri", "")],
            401,
            INVALID,
            "client_id is missing",
        ),
        (
            &[("client_id", "other"), ("redirect_uri", "")],
            401,
            INVALID,
            "client_id is invalid",
        ),
        (
            &[("redirect_uri", ""), ("state", "")],
            400,
            INVALID,
            "redirect_uri is missing",
        ),
        (
            &[("redirect_uri", "/invalid"), ("state", "")],
            400,
            INVALID,
            "redirect_uri is invalid",
        ),
    ];
    for (changes, status, error, description) in rows {
        refused(
            &party.platform_authorize(changes).await,
            status,
            error,
            description,
        );
    }
    let rows: [Row<'_>; 3] = [
        (
            &[("state", ""), ("response_type", "")],
            302,
            INVALID,
            "state is missing",
        ),
        (
            &[("response_type", "")],
            302,
            INVALID,
            "response_type is missing",
        ),
        (
            &[("response_type", "token")],
            302,
            "unsupported_response_type",
            "response_type is invalid",
        ),
    ];
    for (changes, _, error, description) in rows {
        let back = sent(&party.platform_authorize(changes).await);
        assert!(back.to.starts_with(REDIRECT_URI));
        assert_eq!(
            (back.get("error"), back.get("error_description")),
            (Some(error), Some(description))
        );
        let stateless = changes.contains(&("state", ""));
        assert_eq!(back.get("state"), (!stateless).then_some("my-state"));
    }
    let url = format!("{}/oauth2/authorize", party.sandbox().platform_url());
    let method = send(party.caller.http.post(url)).await;
    assert_eq!(
        (method.status, method.header("allow"), method.text.as_str()),
        (405, Some("GET"), "")
    );
    assert_eq!(method.header("content-type"), Some("text/plain"));
}

#[tokio::test]
async fn each_state_of_the_application_has_its_words_wherever_the_api_key_is_looked_at() {
    let party = Party::start().await;
    let access = "API Key supplied does not have access to this resource. Please check the API Key you are using belongs to an app \
                  which has sufficient access to access this resource.";
    let revoked = "The developer app associated with the API key is not approved or revoked";
    let developer = "The developer who created the developer app that has the API key you are using has an inactive status";
    let company = "The company associated with the developer app that has the API key you are using has an inactive status";
    let grant = "you have tried to request authorization but your application is not configured to use this authorization grant type";
    let keys = "The JWKS endpoint, for your client_assertion can't be reached";
    let id_token = party.id_token(Issuer::Cis2, users::ONE_ROLE).await;
    for (application, status, error, words) in [
        (Application::Unsubscribed, 401, "access_denied", access),
        (Application::Revoked, 401, "access_denied", revoked),
        (
            Application::DeveloperInactive,
            401,
            "access_denied",
            developer,
        ),
        (Application::CompanyInactive, 401, "access_denied", company),
        (
            Application::WithoutScopes,
            401,
            "unauthorized_client",
            grant,
        ),
        (
            Application::KeySetUnreachable,
            403,
            "public_key error",
            keys,
        ),
    ] {
        party.sandbox().set_application(application);
        refused(&party.exchange(&id_token, &[]).await, status, error, words);
        let assertion = party.platform_assertion();
        let form = [
            ("grant_type", "client_credentials"),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion.as_str()),
        ];
        refused(&party.platform(&form).await, status, error, words);
        if application != Application::KeySetUnreachable {
            refused(&party.platform_authorize(&[]).await, status, error, words);
        }
        if error == "access_denied" {
            refused(&party.refresh("any", &[]).await, status, error, words);
            refused(&party.platform_code("any", &[]).await, status, error, words);
        }
    }
    party.sandbox().set_application(Application::Approved);
    assert_eq!(party.exchange(&id_token, &[]).await.status, 200);
}

#[tokio::test]
async fn rows_that_no_request_brings_about_can_be_asked_for() {
    let party = Party::start().await;
    let unknown = "An unknown error occurred processing this request. Contact us for assistance diagnosing this issue: \
                   https://digital.nhs.uk/developer/help-and-support quoting Message ID";
    for (status, error, words) in [
        (400, INVALID, "Missing 'alg' header in client_assertion JWT"),
        (400, INVALID, "subject_token is invalid"),
        (500, "unknown_error", unknown),
    ] {
        party
            .sandbox()
            .inject(Fault::token_error(status, error, words));
        let answer = party.refresh("any", &[]).await;
        refused(&answer, status, error, words);
        assert!(
            answer.body["message_id"]
                .as_str()
                .unwrap()
                .starts_with("rrt-")
        );
    }
}
