//! The identity providers: CIS2 for health workers, NHS login for citizens, both as OpenID providers of their own.
//!
//! Endpoints, claims and refusals follow CIS2's developer pages and NHS login's interface specification for federation.

mod assurance;
mod authorize;
mod book;
mod chooser;
mod client;
mod deliver;
mod discovery;
mod keyring;
mod login;
mod logout;
mod token;
mod token_change;
mod userinfo;

use std::sync::{Mutex, MutexGuard};

use http::{Method, StatusCode, header};
use serde_json::{Value, json};

pub(crate) use book::{Book, User};
pub use client::ClientAuth;
pub(crate) use client::{Client, PLATFORM_CLIENT_ID};
pub(crate) use keyring::KeyRing;
pub use keyring::Rotation;
pub use login::Login;
pub use logout::LogoutDelivery;
pub(crate) use logout::log_out;
pub(crate) use token::redeem;
pub use token_change::TokenChange;
pub(crate) use userinfo::of_worker as worker_userinfo;

use crate::answer::{Answer, JSON};
use crate::request::Request;
use crate::state::{State, lock};

/// One of the identity providers the sandbox stands in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issuer {
    /// CIS2 Authentication: health and care workers.
    Cis2,
    /// NHS login: citizens.
    NhsLogin,
}

impl Issuer {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "cis2" => Some(Self::Cis2),
            "nhs-login" => Some(Self::NhsLogin),
            _ => None,
        }
    }
}

/// One identity provider: what it is called, who may use it, what it has given out.
pub(crate) struct Provider {
    pub(crate) kind: Issuer,
    /// Exactly as it stands in discovery and in tokens.
    pub(crate) issuer: String,
    /// What its endpoints begin with, exactly as discovery has it.
    pub(crate) base: String,
    pub(crate) clients: Vec<Client>,
    /// One item of a list stands alone, without the list.
    pub(crate) single_items: bool,
    /// Userinfo is a JWT rather than plain JSON.
    pub(crate) signed_userinfo: bool,
    pub(crate) keys: Mutex<KeyRing>,
    pub(crate) book: Mutex<Book>,
}

impl Provider {
    pub(crate) fn book(&self) -> MutexGuard<'_, Book> {
        lock(&self.book)
    }

    pub(crate) fn keys(&self) -> MutexGuard<'_, KeyRing> {
        lock(&self.keys)
    }

    pub(crate) fn client(&self, id: &str) -> Option<&Client> {
        self.clients.iter().find(|client| client.id == id)
    }

    fn endpoint(&self, name: Endpoint) -> String {
        format!("{}{}", self.base, name.path(self.kind))
    }
}

#[derive(Debug, Clone, Copy)]
enum Endpoint {
    Authorize,
    Token,
    Userinfo,
    Keys,
    EndSession,
}

impl Endpoint {
    fn path(self, issuer: Issuer) -> &'static str {
        match (self, issuer) {
            (Self::Authorize, _) => "/authorize",
            (Self::Token, Issuer::Cis2) => "/access_token",
            (Self::Token, Issuer::NhsLogin) => "/token",
            (Self::Userinfo, _) => "/userinfo",
            (Self::Keys, Issuer::Cis2) => "/connect/jwk_uri",
            (Self::Keys, Issuer::NhsLogin) => "/.well-known/jwks.json",
            (Self::EndSession, _) => "/connect/endSession",
        }
    }
}

/// Answers a request below one identity provider's path.
pub(crate) async fn answer(state: &State, issuer: Issuer, request: &Request) -> Answer {
    let provider = state.provider(issuer);
    let base = crate::operation::issuer_path(issuer);
    let path = request.path.strip_prefix(base).unwrap_or_default();
    let is = |endpoint: Endpoint| path == endpoint.path(issuer);
    let read = request.method == Method::GET || request.method == Method::HEAD;
    let post = request.method == Method::POST;
    if path == "/.well-known/openid-configuration" && read {
        Answer::json(StatusCode::OK, JSON, &discovery::document(provider))
    } else if is(Endpoint::Keys) && read {
        let jwks = provider.keys().published(&state.random);
        Answer::json(StatusCode::OK, JSON, &jwks)
    } else if is(Endpoint::Authorize) && (read || post) {
        authorize::answer(state, provider, request)
    } else if is(Endpoint::Token) && post {
        token::answer(state, provider, request)
    } else if is(Endpoint::Userinfo) {
        userinfo::answer(state, provider, request)
    } else if is(Endpoint::EndSession) && issuer == Issuer::Cis2 && (read || post) {
        logout::end_session(state, provider, request).await
    } else {
        Answer::json(
            StatusCode::NOT_FOUND,
            JSON,
            &json!({ "error": "not_found", "error_description": "Not Found" }),
        )
    }
}

/// An OAuth error as a JSON body.
fn refusal(status: StatusCode, error: &str, description: &str) -> Answer {
    let body = json!({ "error": error, "error_description": description });
    Answer::json(status, JSON, &body).with(header::CACHE_CONTROL, "no-store")
}

/// Why a token endpoint says no.
#[derive(Debug, Clone, Copy)]
struct Refused {
    status: StatusCode,
    error: &'static str,
    description: &'static str,
}

impl Refused {
    /// 400, as most are.
    fn bad(error: &'static str, description: &'static str) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            error,
            description,
        }
    }

    fn answer(self) -> Answer {
        refusal(self.status, self.error, self.description)
    }
}

/// A redirect to `uri` with `parameters` added to its query.
pub(crate) fn redirect(uri: &str, parameters: &[(&str, &str)]) -> Answer {
    let mut location = uri.to_owned();
    for (name, value) in parameters {
        location.push(if location.contains('?') { '&' } else { '?' });
        location.push_str(&format!("{name}={}", encode(value)));
    }
    Answer::empty(StatusCode::FOUND)
        .with(header::LOCATION, &location)
        .with(header::CACHE_CONTROL, "no-store")
}

pub(crate) fn encode(text: &str) -> String {
    percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC).to_string()
}

/// Lays `changes` over an object; null takes a member away.
pub(crate) fn overlay(object: &mut Value, changes: &Value) {
    let (Some(object), Some(changes)) = (object.as_object_mut(), changes.as_object()) else {
        return;
    };
    for (name, value) in changes {
        if value.is_null() {
            object.remove(name);
        } else {
            object.insert(name.clone(), value.clone());
        }
    }
}
