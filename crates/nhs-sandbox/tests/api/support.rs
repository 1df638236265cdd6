//! A sandbox and a caller of it, for all tests.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, EncodingKey};
use nhs_sandbox::{Builder, Sandbox};
use reqwest::RequestBuilder;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};

pub(crate) const REQUEST_ID: &str = "60E0B220-8136-4CA5-AE46-1D97EF59D068";
pub(crate) const CORRELATION_ID: &str = "11C46F5F-CDEF-4865-94B2-0EE0EDCC26DA";

/// A running sandbox, and a client with a token.
pub(crate) struct Caller {
    pub(crate) sandbox: Sandbox,
    pub(crate) http: reqwest::Client,
    pub(crate) token: String,
}

/// An answer, read to its end.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) text: String,
    /// Null when the body is no JSON.
    pub(crate) body: Value,
}

impl Caller {
    pub(crate) async fn start() -> Self {
        Self::with(Sandbox::builder()).await
    }

    pub(crate) async fn with(builder: Builder) -> Self {
        let sandbox = builder.start().await.unwrap();
        let token = sandbox.issue_access_token();
        Self {
            http: reqwest::Client::new(),
            token,
            sandbox,
        }
    }

    /// A PDS request with everything it needs.
    pub(crate) fn pds_request(&self, path: &str) -> RequestBuilder {
        self.http
            .get(format!("{}{path}", self.sandbox.pds_base_url()))
            .header("X-Request-ID", REQUEST_ID)
            .header("X-Correlation-ID", CORRELATION_ID)
            .bearer_auth(&self.token)
    }

    pub(crate) async fn pds(&self, path: &str) -> Answer {
        send(self.pds_request(path)).await
    }

    /// An ODS request with everything it needs.
    pub(crate) fn ods_request(&self, path: &str) -> RequestBuilder {
        self.http
            .get(format!("{}{path}", self.sandbox.ods_base_url()))
            .header("apikey", self.sandbox.credentials().api_key())
    }

    pub(crate) async fn ods(&self, path: &str) -> Answer {
        send(self.ods_request(path)).await
    }
}

pub(crate) async fn send(request: RequestBuilder) -> Answer {
    let response = request.send().await.unwrap();
    let (status, headers) = (response.status().as_u16(), response.headers().clone());
    let text = response.text().await.unwrap();
    let body = serde_json::from_str(&text).unwrap_or(Value::Null);
    Answer {
        status,
        headers,
        text,
        body,
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    /// Status, Spine code, issue code and severity of an OperationOutcome.
    pub(crate) fn outcome(&self) -> (u16, &str, &str, &str) {
        assert_eq!(
            self.body["resourceType"], "OperationOutcome",
            "{}",
            self.text
        );
        let issue = &self.body["issue"][0];
        let text = Value::as_str;
        (
            self.status,
            text(&issue["details"]["coding"][0]["code"]).unwrap_or_default(),
            text(&issue["code"]).unwrap_or_default(),
            text(&issue["severity"]).unwrap_or_default(),
        )
    }

    pub(crate) fn diagnostics(&self) -> Option<&str> {
        self.body["issue"][0]["diagnostics"].as_str()
    }

    pub(crate) fn display(&self) -> &str {
        self.body["issue"][0]["details"]["coding"][0]["display"]
            .as_str()
            .unwrap()
    }

    /// The ids of the resources in a bundle, in order.
    pub(crate) fn ids(&self) -> Vec<&str> {
        assert_eq!(self.body["resourceType"], "Bundle", "{}", self.text);
        let entries = self.body["entry"]
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        entries
            .iter()
            .map(|entry| entry["resource"]["id"].as_str().unwrap())
            .collect()
    }

    pub(crate) fn link(&self, relation: &str) -> Option<&str> {
        let links = self.body["link"].as_array()?;
        links.iter().find(|link| link["relation"] == relation)?["url"].as_str()
    }
}

/// A signed JWT of any header and claims: with RS256 if the header says so, else with RS512.
pub(crate) fn jwt(header: &Value, claims: &Value, pem: &str) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let signed = format!("{}.{}", part(header), part(claims));
    let key = EncodingKey::from_rsa_pem(pem.as_bytes()).unwrap();
    let algorithm = match header["alg"].as_str() {
        Some("RS256") => Algorithm::RS256,
        _ => Algorithm::RS512,
    };
    let signature = jsonwebtoken::crypto::sign(signed.as_bytes(), &key, algorithm).unwrap();
    format!("{signed}.{signature}")
}

/// The header and claims that the platform accepts at `now` (seconds).
pub(crate) fn good_jwt(sandbox: &Sandbox, now: i64, jti: &str) -> (Value, Value) {
    let credentials = sandbox.credentials();
    let header = json!({ "alg": "RS512", "typ": "JWT", "kid": credentials.kid() });
    let claims = json!({
        "iss": credentials.api_key(),
        "sub": credentials.api_key(),
        "aud": sandbox.token_url(),
        "jti": jti,
        "exp": now + 300,
    });
    (header, claims)
}
