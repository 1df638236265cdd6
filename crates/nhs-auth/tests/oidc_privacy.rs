//! Nothing about a login shows: not in spans and events, not in the Debug or Display of any public
//! type, not in errors. One binary, since it owns the global subscriber.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

use std::error::Error;
use std::sync::{Arc, LazyLock};
use std::time::UNIX_EPOCH;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{RSA_PKCS1_SHA512, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use nhs_auth::cis2::{Cis2, Cis2Roles};
use nhs_auth::oidc::{Callback, CallbackError, MemoryReplayGuard, StartedLogin};
use nhs_auth::{Jwk, Jwks, NhsLogin};
use nhs_http::Runtime;
use nhs_http::TracingAudit;
use nhs_http::secrecy::SecretString;
use nhs_http::testing::{ManualRuntime, MemoryAudit, Traces};
use nhs_http::url::Url;
use serde_json::{Value, json};
use wiremock::matchers::path;
use wiremock::{Mock, MockServer, ResponseTemplate};

const HIDDEN: [&str; 13] = [
    "code-5up3r",
    "access-5up3r",
    "refresh-5up3r",
    "s3cr3t-5up3r",
    "5ubject-5up3r",
    "sid-5up3r",
    "9990000018",
    "Testerly",
    "1970-01-01",
    "555254242105",
    "1234567",
    "5ays-the-provider",
    "eyJ",
];

static KEY: LazyLock<RsaKeyPair> =
    LazyLock::new(|| RsaKeyPair::generate(KeySize::Rsa2048).unwrap());

static PEM: LazyLock<String> = LazyLock::new(|| {
    let text = STANDARD.encode(KEY.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
});

fn sign(claims: &Value) -> String {
    let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let header = json!({"alg": "RS512", "typ": "JWT", "kid": "k"});
    let message = format!("{}.{}", part(&header), part(claims));
    let mut signature = vec![0; KEY.public_modulus_len()];
    let random = SystemRandom::new();
    KEY.sign(
        &RSA_PKCS1_SHA512,
        &random,
        message.as_bytes(),
        &mut signature,
    )
    .unwrap();
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
}

struct Run {
    server: MockServer,
    runtime: Arc<ManualRuntime>,
    audit: Arc<MemoryAudit>,
    /// The state, nonce and verifier of each login so far.
    secrets: Vec<String>,
}

impl Run {
    async fn start() -> Self {
        let _ = Traces::capture();
        let run = Self {
            server: MockServer::start().await,
            runtime: Arc::new(ManualRuntime::new()),
            audit: Arc::new(MemoryAudit::new().with_patient()),
            secrets: Vec::new(),
        };
        let at = |path: &str| format!("{}{path}", run.server.uri());
        let discovery = json!({
            "issuer": run.server.uri(), "authorization_endpoint": at("/authorize"),
            "token_endpoint": at("/token"), "userinfo_endpoint": at("/me"),
            "jwks_uri": at("/keys"), "end_session_endpoint": at("/end"),
        });
        run.on("/.well-known/openid-configuration", 200, discovery)
            .await;
        let jwk = Jwk::from_private_key_pem("k", PEM.as_str()).unwrap();
        let keys = serde_json::from_str(&Jwks::new(vec![jwk]).to_json()).unwrap();
        run.on("/keys", 200, keys).await;
        run
    }

    async fn on(&self, at: &str, status: u16, body: Value) {
        let answer = ResponseTemplate::new(status).set_body_json(body);
        Mock::given(path(at))
            .respond_with(answer)
            .mount(&self.server)
            .await;
    }

    fn nhs_login(&self) -> NhsLogin {
        let builder = NhsLogin::builder()
            .issuer(self.server.uri())
            .client_id("c")
            .redirect_uri("https://app.example.nhs.uk")
            .private_key_pem("k", PEM.as_str())
            .audit(Arc::new(TracingAudit))
            .audit(self.audit.clone())
            .runtime(self.runtime.clone());
        self.check("NhsLoginBuilder", &builder);
        builder.build().unwrap()
    }

    fn cis2(&self) -> Cis2 {
        let builder = Cis2::builder()
            .issuer(self.server.uri())
            .client_id("c")
            .redirect_uri("https://app.example.nhs.uk")
            .client_secret("s3cr3t-5up3r")
            .audit(Arc::new(TracingAudit))
            .audit(self.audit.clone())
            .runtime(self.runtime.clone());
        self.check("Cis2Builder", &builder);
        builder.build().unwrap()
    }

    fn claims(&self, nonce: &str) -> Value {
        let now = self
            .runtime
            .now()
            .duration_since(UNIX_EPOCH)
            .unwrap()
            .as_secs();
        json!({
            "iss": self.server.uri(), "sub": "5ubject-5up3r", "aud": "c", "iat": now,
            "exp": now + 300, "nonce": nonce, "sid": "sid-5up3r", "jti": "jti-5up3r",
            "vot": "P9.Cm", "identity_proofing_level": "P9", "nhs_number": "9990000018",
            "family_name": "Testerly", "selected_roleid": "555254242105",
            "authentication_assurance_level": 3, "id_assurance_level": 3,
        })
    }

    /// Keeps what the address holds, and answers the login with these tokens and that userinfo.
    async fn answer(&mut self, started: &StartedLogin, user_info: Value) -> Callback {
        self.check("StartedLogin", started);
        self.check("AuthorizationUrl", &started.url);
        self.check("PendingLogin", &started.pending);
        let url = Url::parse(started.url.as_str()).unwrap();
        let get = |name: &str| {
            let mut pairs = url.query_pairs();
            pairs.find(|(key, _)| key == name).unwrap().1.into_owned()
        };
        let (state, nonce) = (get("state"), get("nonce"));
        let stored = serde_json::to_value(&started.pending).unwrap();
        let verifier = stored["verifier"].as_str().map(str::to_owned);
        self.secrets
            .extend([state.clone(), nonce.clone()].into_iter().chain(verifier));
        let tokens = json!({
            "access_token": "access-5up3r", "refresh_token": "refresh-5up3r", "expires_in": "300",
            "id_token": sign(&self.claims(&nonce)),
        });
        self.on("/token", 200, tokens).await;
        self.on("/me", 200, user_info).await;
        let query = format!("code=code-5up3r&state={state}");
        let callback = Callback::from_query(&query).unwrap();
        self.check("Callback", &callback);
        callback
    }

    fn check(&self, place: &str, shown: &impl std::fmt::Debug) {
        self.check_text(place, &format!("{shown:?} {shown:#?}"));
    }

    fn check_error(&self, error: &dyn Error) {
        let mut next = Some(error);
        while let Some(error) = next {
            self.check_text("an error", &format!("{error} {error:?} {error:#?}"));
            next = error.source();
        }
    }

    fn check_text(&self, place: &str, shown: &str) {
        let key = PEM.lines().nth(1).unwrap().get(64..128).unwrap();
        let secrets = self.secrets.iter().map(String::as_str);
        for hidden in HIDDEN.into_iter().chain([key]).chain(secrets) {
            assert!(!shown.contains(hidden), "{place} shows {hidden}: {shown}");
        }
    }

    fn finish(&self) {
        self.check("AuditEvent", &self.audit.events());
        let traces = Traces::capture().text();
        assert!(traces.contains("auth."), "something was traced");
        self.check_text("tracing", &traces);
    }
}

#[tokio::test]
async fn login_of_a_patient_shows_nothing() {
    let mut run = Run::start().await;
    let nhs_login = run.nhs_login();
    let request = nhs_login
        .login()
        .user_info()
        .pkce()
        .asserted_login_identity(SecretString::from("s3cr3t-5up3r"));
    run.check("NhsLoginRequest", &request);
    let started = request.start().await.unwrap();
    let user_info = json!({
        "sub": "5ubject-5up3r", "nhs_number": "9990000018", "family_name": "Testerly",
        "birthdate": "1970-01-01",
    });
    let callback = run.answer(&started, user_info).await;
    let mut login = nhs_login.complete(started.pending, callback).await.unwrap();
    run.check("Login", &login);
    run.check("Claims", login.claims());
    run.check("Patient", login.patient().unwrap());
    run.check("NhsNumberClaim", &login.nhs_number());
    run.check("NhsLogin", &nhs_login);
    nhs_login.asserted_login_identity(&login).await.unwrap();
    nhs_login.refresh(&mut login).await.unwrap();
    let note = "Testerly, 1970-01-01";
    nhs_login.set_client_metadata(&login, note).await.unwrap();
    run.check("Login after a refresh", &login);
    run.finish();
}

#[tokio::test]
async fn login_and_logout_of_a_worker_show_nothing() {
    let mut run = Run::start().await;
    let cis2 = run.cis2();
    let started = cis2.login().user_info().pkce().start().await.unwrap();
    let role = json!({"person_roleid": "555254242105", "org_code": "A83011"});
    let user_info = json!({
        "sub": "5ubject-5up3r", "name": "Testerly", "gmc_id": "1234567",
        "nhsid_nrbac_roles": [role],
    });
    let callback = run.answer(&started, user_info).await;
    let login = cis2.complete(started.pending, callback).await.unwrap();
    run.check("Login", &login);
    run.check("Worker", login.worker().unwrap());
    let roles = Cis2Roles::of(&login);
    run.check("Cis2Roles", &roles);
    run.check("RoleChoice", &roles.choice());
    run.check("SelectedRole", &roles.selected());
    run.check("Cis2", &cis2);
    run.check("LogoutUrl", &cis2.logout_url(&login, None).await.unwrap());

    let mut claims = run.claims("");
    claims["nonce"] = Value::Null;
    claims["events"] = json!({"http://schemas.openid.net/event/backchannel-logout": {}});
    let guard = MemoryReplayGuard::new();
    let token = sign(&claims);
    run.check(
        "LogoutToken",
        &cis2.logout_token(&token, &guard).await.unwrap(),
    );
    run.check_error(&cis2.logout_token(&token, &guard).await.unwrap_err());
    run.finish();
}

#[tokio::test]
async fn failures_show_nothing() {
    let mut run = Run::start().await;
    let nhs_login = run.nhs_login();
    // a callback that holds secrets in every place
    let started = nhs_login.login().start().await.unwrap();
    let callback = run
        .answer(&started, json!({"sub": "other 9990000018"}))
        .await;
    for query in [
        "error=9990000018&error_description=Testerly&state={state}",
        "error=access_denied&error_description=5ays-the-provider&state={state}",
        "code=code-5up3r&state=5ubject-5up3r",
        "code=code-5up3r&state={state}&iss=https://Testerly.example",
    ] {
        let query = query.replace("{state}", started.pending.state());
        let callback = Callback::from_query(&query).unwrap();
        let pending = started.pending.clone();
        run.check_error(&nhs_login.complete(pending, callback).await.unwrap_err());
    }
    let repeated: CallbackError = Callback::from_query("code=code-5up3r&code=x").unwrap_err();
    run.check_error(&repeated);
    // userinfo of another user
    let mut login = nhs_login.complete(started.pending, callback).await.unwrap();
    run.check_error(&nhs_login.user_info(&login).await.unwrap_err());
    let note = "9990000018 ".repeat(100);
    run.check_error(
        &nhs_login
            .set_client_metadata(&login, &note)
            .await
            .unwrap_err(),
    );

    // refresh tokens and notes that are refused in words that repeat them
    run.server.reset().await;
    let said = "refresh-5up3r Testerly 9990000018";
    let said = json!({"error": said, "error_description": said});
    run.on("/token", 400, said.clone()).await;
    run.on("/me", 403, said).await;
    run.check_error(&nhs_login.refresh(&mut login).await.unwrap_err());
    let note = "Testerly";
    run.check_error(
        &nhs_login
            .set_client_metadata(&login, note)
            .await
            .unwrap_err(),
    );

    // a token endpoint and userinfo that repeat what they were sent
    let said = "code-5up3r access-5up3r Testerly 9990000018 eyJ 5ays-the-provider";
    for (status, body) in [
        (400, json!({"error": said, "error_description": said})),
        (
            401,
            json!({"error": "invalid_client", "error_description": said}),
        ),
        (500, json!(said)),
        (200, json!({"access_token": said})),
        (
            200,
            json!({"access_token": "access-5up3r", "id_token": said}),
        ),
    ] {
        let mut run = Run::start().await;
        let nhs_login = run.nhs_login();
        let started = nhs_login.login().user_info().start().await.unwrap();
        run.on("/token", status, body).await;
        let callback = run.answer(&started, json!({})).await;
        run.check_error(
            &nhs_login
                .complete(started.pending, callback)
                .await
                .unwrap_err(),
        );
        run.finish();
    }
    run.finish();
}
