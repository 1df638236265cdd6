//! What a test tells a running sandbox about logins, tokens and keys.

use std::sync::atomic::Ordering;
use std::time::Duration;

use serde_json::{Value, json};

use crate::issuer::{self, Issuer, Login, LogoutDelivery, Rotation, TokenChange, overlay};
use crate::operation::issuer_path;
use crate::sandbox::Sandbox;
use crate::state::lock;
use crate::token::Application;

/// Logins, tokens and keys.
impl Sandbox {
    /// An identity provider's issuer, exactly as it stands in discovery and in tokens.
    pub fn issuer(&self, issuer: Issuer) -> &str {
        &self.state.provider(issuer).issuer
    }

    /// Where an identity provider's discovery document is.
    pub fn discovery_url(&self, issuer: Issuer) -> String {
        let path = issuer_path(issuer);
        format!("{}{path}/.well-known/openid-configuration", self.state.root)
    }

    /// Who logs in next at their identity provider, or what goes wrong there instead: one of [`users`](crate::users), or a
    /// [`Login`]. Logins queue up. Before anyone who is queued comes nobody; after that, the user named in the parameter `_user`
    /// of the request, the browser's session, and [`Builder::usual_login`](crate::Builder::usual_login).
    pub fn next_login(&self, login: impl Into<Login>) {
        let login = login.into();
        // a name that nobody has stands for the page to choose on, wherever the browser comes first
        for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
            if login.issuer.is_none_or(|wanted| wanted == issuer) {
                let mut book = self.state.provider(issuer).book();
                book.logins.push_back(login.clone());
            }
        }
    }

    /// Registers one more address that users may be sent back to.
    pub fn register_redirect_uri(&self, uri: impl Into<String>) {
        self.state.registered().redirect_uris.push(uri.into());
    }

    /// The addresses that users may be sent back to.
    pub fn redirect_uris(&self) -> Vec<String> {
        self.state.registered().redirect_uris.clone()
    }

    /// Registers one more address for CIS2's logout tokens.
    pub fn register_backchannel_logout_uri(&self, uri: impl Into<String>) {
        self.state.registered().logout_uris.push(uri.into());
    }

    /// Changes the next id_token of an identity provider. Changes queue up, one for each token.
    pub fn change_next_id_token(&self, issuer: Issuer, change: TokenChange) {
        let mut book = self.state.provider(issuer).book();
        book.id_token_changes.push_back(change);
    }

    /// Changes the next logout token of CIS2.
    pub fn change_next_logout_token(&self, change: TokenChange) {
        let mut book = self.state.provider(Issuer::Cis2).book();
        book.logout_token_changes.push_back(change);
    }

    /// Lays members over an identity provider's next userinfo; null takes one away.
    pub fn change_next_userinfo(&self, issuer: Issuer, members: Value) {
        let mut book = self.state.provider(issuer).book();
        book.userinfo_changes.push_back(members);
    }

    /// Gives an identity provider a new signing key.
    pub fn rotate_keys(&self, issuer: Issuer, rotation: Rotation) {
        let mut keys = self.state.provider(issuer).keys();
        keys.rotate(rotation, &self.state.random);
    }

    /// A JWT of any claims, signed by an identity provider: for tests of what such a token may lack. `header` is laid over the
    /// usual one.
    pub fn sign_as(&self, issuer: Issuer, header: &Value, claims: &Value) -> String {
        let mut keys = self.state.provider(issuer).keys();
        let algorithm = keys.algorithm;
        let Some(key) = keys.signing(&self.state.random) else {
            return String::new();
        };
        let mut whole = json!({ "typ": "JWT", "kid": key.kid, "alg": algorithm.as_str() });
        overlay(&mut whole, header);
        key.sign(algorithm, &whole, claims)
    }

    /// The client id that the platform has at the identity providers, for combined authorisation.
    pub fn platform_client_id(&self) -> &'static str {
        issuer::PLATFORM_CLIENT_ID
    }

    /// Ends sessions at CIS2: those of a user, or the one with this `sid`. The platform's tokens that hang on them are revoked,
    /// and logout tokens are posted to the addresses registered for that; what comes back says how that went.
    pub async fn log_out(&self, user_or_sid: &str) -> Vec<LogoutDelivery> {
        issuer::log_out(&self.state, user_or_sid).await
    }

    /// Revokes an access or refresh token of the platform; false when there is none such.
    pub fn revoke_token(&self, token: &str) -> bool {
        self.state.tokens().revoke(token)
    }

    /// Revokes every token of the platform that came from this session at CIS2, and says how many those were.
    pub fn revoke_session(&self, sid: &str) -> usize {
        self.state.tokens().revoke_session(sid)
    }

    /// What the platform's access tokens live at most from now on; with zero they have expired when they arrive, and `expires_in`
    /// says so. None for the usual 599 seconds. See [`Fault::stillborn_token`](crate::Fault::stillborn_token) for one that lies.
    pub fn limit_token_life(&self, longest: Option<Duration>) {
        self.state.tokens().limit_life(longest);
    }

    /// Puts the sandbox's time so many seconds ahead of its clock, or with a negative number behind: assertions and tokens are
    /// judged by it, and the `Date` header tells it.
    pub fn skew_clock(&self, seconds: i64) {
        let milliseconds = seconds.saturating_mul(1000);
        self.state.skew.store(milliseconds, Ordering::Relaxed);
    }

    /// Changes how the application is registered with the platform.
    pub fn set_application(&self, application: Application) {
        *lock(&self.state.application) = application;
    }
}
