//! An application whose users log in, over HTTP and by hand, for all tests of that.

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_sandbox::{Builder, Clock, Issuer, ManualClock, Sandbox};
use reqwest::Url;
use reqwest::redirect::Policy;
use serde_json::{Value, json};

use crate::support::{Answer, Caller, jwt, send};

pub(crate) const REDIRECT_URI: &str = "https://app.example/callback";
pub(crate) const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
pub(crate) const EXCHANGE: &str = "urn:ietf:params:oauth:grant-type:token-exchange";
pub(crate) const ID_TOKEN: &str = "urn:ietf:params:oauth:token-type:id_token";

pub(crate) struct Party {
    pub(crate) caller: Caller,
    pub(crate) clock: Arc<ManualClock>,
    /// Follows no redirects, keeps no cookies.
    pub(crate) browser: reqwest::Client,
    ids: AtomicU32,
}

/// Where a browser was sent.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) to: String,
    pub(crate) query: HashMap<String, String>,
    pub(crate) cookie: Option<String>,
}

impl Sent {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.query.get(name).map(String::as_str)
    }
}

impl Party {
    pub(crate) async fn start() -> Self {
        Self::with(|builder| builder).await
    }

    pub(crate) async fn with(options: impl FnOnce(Builder) -> Builder) -> Self {
        let clock = Arc::new(ManualClock::default());
        let caller = Caller::with(options(Sandbox::builder().clock(clock.clone()))).await;
        let browser = reqwest::Client::builder().redirect(Policy::none());
        Self {
            caller,
            clock,
            browser: browser.build().unwrap(),
            ids: AtomicU32::new(0),
        }
    }

    pub(crate) fn sandbox(&self) -> &Sandbox {
        &self.caller.sandbox
    }

    pub(crate) async fn discovery(&self, issuer: Issuer) -> Value {
        send(self.caller.http.get(self.sandbox().discovery_url(issuer)))
            .await
            .body
    }

    pub(crate) async fn endpoint(&self, issuer: Issuer, name: &str) -> String {
        self.discovery(issuer).await[name]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub(crate) fn client_id(&self, issuer: Issuer) -> &str {
        let credentials = self.sandbox().credentials();
        match issuer {
            Issuer::Cis2 => credentials.cis2_client_id(),
            _ => credentials.nhs_login_client_id(),
        }
    }

    /// A request to an authorisation endpoint, with what is usual unless `changes` say otherwise; empty takes away.
    pub(crate) async fn authorize(
        &self,
        issuer: Issuer,
        changes: &[(&str, &str)],
        cookie: Option<&str>,
    ) -> Answer {
        let scope = match issuer {
            Issuer::Cis2 => "openid profile nationalrbacaccess",
            _ => "openid profile",
        };
        let usual = [
            ("response_type", "code"),
            ("client_id", self.client_id(issuer)),
            ("redirect_uri", REDIRECT_URI),
            ("scope", scope),
            ("state", "my-state"),
            ("nonce", "my-nonce"),
        ];
        let endpoint = self.endpoint(issuer, "authorization_endpoint").await;
        let mut request = self.browser.get(with_changes(&endpoint, &usual, changes));
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        send(request).await
    }

    pub(crate) async fn sent(&self, issuer: Issuer, changes: &[(&str, &str)]) -> Sent {
        sent(&self.authorize(issuer, changes, None).await)
    }

    /// A code for this user.
    pub(crate) async fn code(
        &self,
        issuer: Issuer,
        user: &str,
        changes: &[(&str, &str)],
    ) -> String {
        self.sandbox().next_login(user);
        let sent = self.sent(issuer, changes).await;
        sent.get("code")
            .unwrap_or_else(|| panic!("{sent:?}"))
            .to_owned()
    }

    pub(crate) fn fresh_id(&self) -> String {
        format!("id-{}", self.ids.fetch_add(1, Ordering::Relaxed))
    }

    /// A client assertion for an identity provider, with some claims changed.
    pub(crate) async fn assertion(&self, issuer: Issuer, alg: &str, changes: &Value) -> String {
        let endpoint = self.endpoint(issuer, "token_endpoint").await;
        let client_id = self.client_id(issuer);
        let credentials = self.sandbox().credentials();
        let header = json!({ "alg": alg, "typ": "JWT", "kid": credentials.kid() });
        let mut claims = json!({
            "iss": client_id, "sub": client_id, "aud": endpoint, "jti": self.fresh_id(),
            "exp": self.clock.now().timestamp() + 300,
        });
        for (name, value) in changes.as_object().unwrap() {
            claims[name] = value.clone();
        }
        jwt(&header, &claims, credentials.private_key_pem())
    }

    /// Redeems a code with a client assertion.
    pub(crate) async fn redeem(&self, issuer: Issuer, code: &str, more: &[(&str, &str)]) -> Answer {
        let assertion = self.assertion(issuer, "RS512", &json!({})).await;
        let mut form = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT_URI),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", &assertion),
        ];
        form.retain(|(name, _)| !more.iter().any(|(changed, _)| changed == name));
        form.extend(more.iter().filter(|(_, value)| !value.is_empty()));
        let endpoint = self.endpoint(issuer, "token_endpoint").await;
        send(self.caller.http.post(endpoint).form(&form)).await
    }

    /// All tokens of a login of this user.
    pub(crate) async fn log_in(
        &self,
        issuer: Issuer,
        user: &str,
        changes: &[(&str, &str)],
    ) -> Value {
        let code = self.code(issuer, user, changes).await;
        let answer = self.redeem(issuer, &code, &[]).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.body
    }

    pub(crate) async fn id_token(&self, issuer: Issuer, user: &str) -> String {
        text(&self.log_in(issuer, user, &[]).await, "id_token")
    }

    pub(crate) async fn userinfo(&self, issuer: Issuer, access_token: &str) -> Answer {
        let endpoint = self.endpoint(issuer, "userinfo_endpoint").await;
        send(self.caller.http.get(endpoint).bearer_auth(access_token)).await
    }

    /// A form to the platform's token endpoint.
    pub(crate) async fn platform(&self, fields: &[(&str, &str)]) -> Answer {
        send(
            self.caller
                .http
                .post(self.sandbox().token_url())
                .form(fields),
        )
        .await
    }

    /// A client assertion for the platform.
    pub(crate) fn platform_assertion(&self) -> String {
        let now = self.clock.now().timestamp();
        let (header, claims) = crate::support::good_jwt(self.sandbox(), now, &self.fresh_id());
        jwt(
            &header,
            &claims,
            self.sandbox().credentials().private_key_pem(),
        )
    }

    pub(crate) async fn exchange(&self, id_token: &str, more: &[(&str, &str)]) -> Answer {
        let assertion = self.platform_assertion();
        let mut form = vec![
            ("grant_type", EXCHANGE),
            ("subject_token_type", ID_TOKEN),
            ("subject_token", id_token),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", &assertion),
        ];
        form.extend(more);
        self.platform(&form).await
    }

    /// The platform's tokens for this user, by separate authorisation.
    pub(crate) async fn separate(&self, issuer: Issuer, user: &str) -> Value {
        let id_token = self.id_token(issuer, user).await;
        let answer = self.exchange(&id_token, &[]).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.body
    }

    /// A request to the platform's authorisation endpoint.
    pub(crate) async fn platform_authorize(&self, changes: &[(&str, &str)]) -> Answer {
        let usual = [
            ("response_type", "code"),
            ("client_id", self.sandbox().credentials().api_key()),
            ("redirect_uri", REDIRECT_URI),
            ("state", "my-state"),
        ];
        let endpoint = format!("{}/oauth2/authorize", self.sandbox().platform_url());
        send(self.browser.get(with_changes(&endpoint, &usual, changes))).await
    }

    /// The way of a browser through combined authorisation, up to where the application gets it back.
    pub(crate) async fn combined_way(&self, user: &str, changes: &[(&str, &str)]) -> Sent {
        self.sandbox().next_login(user);
        let mut at = sent(&self.platform_authorize(changes).await);
        while !at.to.starts_with(REDIRECT_URI) {
            at = sent(&send(self.browser.get(&at.to)).await);
        }
        at
    }

    pub(crate) async fn platform_code(&self, code: &str, more: &[(&str, &str)]) -> Answer {
        let credentials = self.sandbox().credentials();
        let usual = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT_URI),
            ("client_id", credentials.api_key()),
            ("client_secret", credentials.api_secret()),
        ];
        self.platform(&changed(&usual, more)).await
    }

    /// The platform's tokens for this user, by combined authorisation.
    pub(crate) async fn combined(&self, user: &str, changes: &[(&str, &str)]) -> Value {
        let sent = self.combined_way(user, changes).await;
        let code = sent.get("code").unwrap_or_else(|| panic!("{sent:?}"));
        let answer = self.platform_code(code, &[]).await;
        assert_eq!(answer.status, 200, "{}", answer.text);
        answer.body
    }

    pub(crate) async fn refresh(&self, refresh_token: &str, more: &[(&str, &str)]) -> Answer {
        let credentials = self.sandbox().credentials();
        let usual = [
            ("grant_type", "refresh_token"),
            ("refresh_token", refresh_token),
            ("client_id", credentials.api_key()),
            ("client_secret", credentials.api_secret()),
        ];
        self.platform(&changed(&usual, more)).await
    }

    /// A patient's record, for whoever holds the token.
    pub(crate) async fn patient(&self, token: &str, number: &str, role: Option<&str>) -> Answer {
        let url = format!("{}/Patient/{number}", self.sandbox().pds_base_url());
        let request = self.caller.http.get(url).bearer_auth(token);
        let mut request = request.header("X-Request-ID", crate::support::REQUEST_ID);
        if let Some(role) = role {
            request = request.header("NHSD-Session-URID", role);
        }
        send(request).await
    }
}

/// What is usual, with some fields replaced, added, or (with empty text) taken away.
pub(crate) fn changed<'a>(
    usual: &[(&'a str, &'a str)],
    changes: &[(&'a str, &'a str)],
) -> Vec<(&'a str, &'a str)> {
    let mut fields = usual.to_vec();
    fields.retain(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    fields.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
    fields
}

fn with_changes(endpoint: &str, usual: &[(&str, &str)], changes: &[(&str, &str)]) -> Url {
    Url::parse_with_params(endpoint, changed(usual, changes)).unwrap()
}

#[track_caller]
pub(crate) fn sent(answer: &Answer) -> Sent {
    assert_eq!(answer.status, 302, "{}", answer.text);
    let to = answer.header("location").unwrap().to_owned();
    let query = Url::parse(&to)
        .unwrap()
        .query_pairs()
        .into_owned()
        .collect();
    let cookie = answer
        .header("set-cookie")
        .map(|cookie| cookie.split(';').next().unwrap().to_owned());
    Sent { to, query, cookie }
}

#[track_caller]
pub(crate) fn text(body: &Value, name: &str) -> String {
    body[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name} in {body}"))
        .to_owned()
}

/// Header and claims of a JWT, unverified.
pub(crate) fn opened(token: &str) -> (Value, Value) {
    let part = |index: usize| {
        let part = token.split('.').nth(index).unwrap();
        serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
    };
    (part(0), part(1))
}

/// Status, error and description of a refusal of the platform or of an identity provider.
#[track_caller]
pub(crate) fn refused(answer: &Answer, status: u16, error: &str, description: &str) {
    let (said, words) = (&answer.body["error"], &answer.body["error_description"]);
    assert_eq!(
        (answer.status, said.as_str(), words.as_str()),
        (status, Some(error), Some(description)),
        "{}",
        answer.text
    );
}
