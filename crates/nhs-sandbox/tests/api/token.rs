//! The token endpoint: every check, in its order and with its words.

use std::sync::Arc;
use std::time::Duration;

use crate::support::{Answer, Caller, good_jwt, jwt, send};
use nhs_sandbox::{Clock, ManualClock, Sandbox, people};
use serde_json::{Value, json};

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

pub(crate) struct Platform {
    pub(crate) caller: Caller,
    pub(crate) clock: Arc<ManualClock>,
}

impl Platform {
    pub(crate) async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(
        options: impl FnOnce(nhs_sandbox::Builder) -> nhs_sandbox::Builder,
    ) -> Self {
        let clock = Arc::new(ManualClock::default());
        let caller = Caller::with(options(Sandbox::builder().clock(clock.clone()))).await;
        Self { caller, clock }
    }

    pub(crate) fn good(&self, jti: &str) -> (Value, Value) {
        good_jwt(&self.caller.sandbox, self.clock.now().timestamp(), jti)
    }

    async fn form(&self, fields: &[(&str, &str)]) -> Answer {
        send(
            self.caller
                .http
                .post(self.caller.sandbox.token_url())
                .form(fields),
        )
        .await
    }

    pub(crate) async fn assertion(&self, assertion: &str) -> Answer {
        self.form(&[
            ("grant_type", "client_credentials"),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion),
        ])
        .await
    }

    async fn signed(&self, header: &Value, claims: &Value) -> Answer {
        self.assertion(&jwt(
            header,
            claims,
            self.caller.sandbox.credentials().private_key_pem(),
        ))
        .await
    }

    /// The good JWT with some header and claims replaced; null takes one away.
    pub(crate) async fn changed(
        &self,
        jti: &str,
        header_changes: Value,
        claim_changes: Value,
    ) -> Answer {
        let (mut header, mut claims) = self.good(jti);
        for (object, changes) in [(&mut header, header_changes), (&mut claims, claim_changes)] {
            for (name, value) in changes.as_object().unwrap() {
                match value {
                    Value::Null => drop(object.as_object_mut().unwrap().remove(name)),
                    value => object[name] = value.clone(),
                }
            }
        }
        self.signed(&header, &claims).await
    }
}

#[track_caller]
pub(crate) fn refused(answer: &Answer, status: u16, error: &str, description: &str) {
    let body = &answer.body;
    assert_eq!(
        (answer.status, &body["error"], &body["error_description"]),
        (status, &json!(error), &json!(description))
    );
    assert!(body["message_id"].as_str().unwrap().starts_with("rrt-"));
    assert_eq!(answer.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_good_assertion_gets_a_token_whose_values_are_all_strings() {
    let platform = Platform::start().await;
    let (header, claims) = platform.good("one");
    let answer = platform.signed(&header, &claims).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    assert!(
        answer
            .body
            .as_object()
            .unwrap()
            .values()
            .all(Value::is_string)
    );
    assert_eq!(
        (&answer.body["expires_in"], &answer.body["token_type"]),
        (&json!("599"), &json!("Bearer"))
    );
    assert_eq!(
        answer.body["issued_at"],
        platform.clock.now().timestamp_millis().to_string()
    );

    let token = answer.body["access_token"].as_str().unwrap();
    let retrieve = || {
        let request = platform.caller.http.get(format!(
            "{}/Patient/{}",
            platform.caller.sandbox.pds_base_url(),
            people::RETAINED
        ));
        send(
            request
                .header("X-Request-ID", crate::support::REQUEST_ID)
                .bearer_auth(token),
        )
    };
    assert_eq!(retrieve().await.status, 200);
    platform.clock.advance(Duration::from_secs(599));
    let late = retrieve().await;
    assert_eq!(late.outcome(), (401, "ACCESS_DENIED", "forbidden", "error"));
    assert_eq!(late.diagnostics(), Some("Access Token expired"));
}

#[tokio::test]
async fn a_shorter_life_may_be_asked_for() {
    let platform = Platform::start().await;
    let (header, claims) = platform.good("one");
    let assertion = jwt(
        &header,
        &claims,
        platform.caller.sandbox.credentials().private_key_pem(),
    );
    let answer = platform
        .form(&[
            ("grant_type", "client_credentials"),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", &assertion),
            ("_access_token_expiry_ms", "2000"),
        ])
        .await;
    assert_eq!(answer.body["expires_in"], "2");
}

#[tokio::test]
async fn the_form_is_checked_before_the_assertion() {
    let platform = Platform::start().await;
    let url = platform.caller.sandbox.token_url();

    let method = send(platform.caller.http.get(url)).await;
    assert_eq!(
        (method.status, method.header("allow"), method.text.as_str()),
        (405, Some("POST"), "")
    );
    assert_eq!(method.header("content-type"), Some("text/plain"));

    let media = "Content-Type header must be application/x-www-form-urlencoded";
    for content_type in [
        "application/json",
        "application/x-www-form-urlencoded; charset=UTF-8",
    ] {
        let request = platform
            .caller
            .http
            .post(url)
            .header("content-type", content_type)
            .body("grant_type=x");
        refused(&send(request).await, 415, "invalid_request", media);
    }
    refused(
        &platform.form(&[("a", "b")]).await,
        400,
        "invalid_request",
        "grant_type is missing",
    );
    refused(
        &platform.form(&[("grant_type", "password")]).await,
        400,
        "unsupported_grant_type",
        "grant_type is invalid",
    );
    let kind = "Missing or invalid client_assertion_type - must be 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'";
    refused(
        &platform.form(&[("grant_type", "client_credentials")]).await,
        400,
        "invalid_request",
        kind,
    );
    let form = [
        ("grant_type", "client_credentials"),
        ("client_assertion_type", ASSERTION_TYPE),
    ];
    refused(
        &platform.form(&form).await,
        400,
        "invalid_request",
        "Missing client_assertion",
    );
    for malformed in [
        "x",
        "a.b",
        "a.b.c",
        "e30.e30",
        "e30.W10.",
        "....",
        "e30.e30.!",
    ] {
        refused(
            &platform.assertion(malformed).await,
            400,
            "invalid_request",
            "Malformed JWT in client_assertion",
        );
    }
    let elsewhere = send(platform.caller.http.post(format!(
        "{}/oauth2/nothing",
        platform.caller.sandbox.platform_url()
    )))
    .await;
    refused(&elsewhere, 404, "invalid_request", "Not Found");
}

#[tokio::test]
async fn header_and_claims_are_checked_one_by_one() {
    let platform = Platform::start().await;
    let now = platform.clock.now().timestamp();
    let alg = "Invalid 'alg' header in client_assertion JWT - unsupported JWT algorithm - must be 'RS512'";
    let expired = "Invalid 'exp' claim in client_assertion JWT - JWT has expired";
    let kid = "Missing 'kid' header in client_assertion JWT";
    let typ = "Invalid 'typ' header in client_assertion JWT - must be 'JWT'";
    let exp_missing = "Missing 'exp' claim in client_assertion JWT";
    let exp_type = "Invalid 'exp' claim in client_assertion JWT - must be an integer";
    let iss_sub = "Missing or non-matching 'iss'/'sub' claims in client_assertion JWT";
    let jti_missing = "Missing 'jti' claim in client_assertion JWT";
    let jti_type = "Invalid 'jti' claim in client_assertion JWT - must be a unique string value such as a GUID";
    let far = "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future";
    // each row is wrong in what the rows below it are wrong in too, so the order shows
    let rows = [
        (
            json!({"alg": "RS256", "kid": null}),
            json!({"exp": now - 1}),
            alg,
        ),
        (json!({"alg": null}), json!({}), alg),
        (
            json!({"kid": null, "typ": null}),
            json!({"exp": now}),
            expired,
        ),
        (json!({"kid": null, "typ": null}), json!({"exp": null}), kid),
        (json!({"kid": ""}), json!({}), kid),
        (json!({"typ": "JOSE"}), json!({"exp": null}), typ),
        (json!({"typ": 1}), json!({}), typ),
        (json!({"typ": null}), json!({}), typ),
        (json!({}), json!({"exp": null, "iss": null}), exp_missing),
        (json!({}), json!({"exp": "soon", "iss": null}), exp_type),
        (json!({}), json!({"iss": null, "jti": null}), iss_sub),
        (
            json!({}),
            json!({"sub": "someone else", "jti": null}),
            iss_sub,
        ),
        (
            json!({}),
            json!({"jti": null, "exp": now + 400}),
            jti_missing,
        ),
        (json!({}), json!({"jti": 7, "exp": now + 400}), jti_type),
        (
            json!({}),
            json!({"jti": "far", "exp": now + 400, "iss": "who", "sub": "who"}),
            far,
        ),
    ];
    for (header, claims, description) in rows {
        let answer = platform.changed("unused", header, claims).await;
        refused(&answer, 400, "invalid_request", description);
    }
    let lower_case = platform
        .changed("lower", json!({"typ": "jwt"}), json!({"exp": now + 310}))
        .await;
    assert_eq!(lower_case.status, 200, "{}", lower_case.text);
}

#[tokio::test]
async fn a_jti_is_used_up_even_by_a_request_that_fails_later() {
    let platform = Platform::start().await;
    let unknown = platform
        .changed("one", json!({}), json!({"iss": "who", "sub": "who"}))
        .await;
    refused(
        &unknown,
        401,
        "invalid_request",
        "Invalid 'iss'/'sub' claims in client_assertion JWT",
    );
    let again = platform.changed("one", json!({}), json!({})).await;
    refused(
        &again,
        400,
        "invalid_request",
        "Non-unique 'jti' claim in client_assertion JWT",
    );
    platform
        .clock
        .advance(Duration::from_secs(30 * 24 * 60 * 60));
    assert_eq!(
        platform.changed("one", json!({}), json!({})).await.status,
        200
    );
}
