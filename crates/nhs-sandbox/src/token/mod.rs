//! The platform's authorisation server below `/oauth2` and `/oauth2-mock`: the token endpoint with its four grants, the browser's
//! way through combined authorisation, userinfo, and the back-channel logout.
//!
//! Rules, their order and their words follow the platform's identity service.

mod application;
mod assertion;
mod backchannel;
mod browser;
mod grants;
mod holder;
mod refusal;
mod store;
mod subject;
mod userinfo;

use http::{Method, StatusCode, header};

pub use application::Application;
pub(crate) use assertion::{Registration, seconds};
pub(crate) use browser::Logins;
pub(crate) use holder::{Holder, UserSession, Who};
pub(crate) use refusal::{Refusal, error};
pub(crate) use store::{TokenState, Tokens};

use crate::answer::Answer;
use crate::operation::TOKEN_PATHS;
use crate::request::Request;
use crate::state::State;

const FORM: &str = "application/x-www-form-urlencoded";

/// Answers a request below one of the authorisation server's paths.
pub(crate) fn answer(state: &State, request: &Request) -> Answer {
    // the longer path first: both begin alike
    let base = TOKEN_PATHS
        .into_iter()
        .find(|path| request.segments_below(path).is_some())
        .unwrap_or_default();
    let segments = request.segments_below(base).unwrap_or_default();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let get = request.method == Method::GET;
    let outcome = match segments.as_slice() {
        ["token"] if request.method == Method::POST => token(state, base, request),
        ["token"] => return only("POST"),
        ["authorize"] if get => browser::authorize(state, base, request),
        ["authorize"] => return only("GET"),
        ["callback"] if get => browser::callback(state, base, request),
        ["userinfo"] if get => userinfo::answer(state, request),
        ["backchannel_logout"] if request.method == Method::POST => {
            backchannel::answer(state, request)
        }
        ["_ping"] => return state.ping(),
        ["_status"] if request.headers.contains_key("apikey") => return state.ping(),
        ["_status"] => return Answer::empty(StatusCode::UNAUTHORIZED),
        _ => Err(Refusal::NOT_FOUND),
    };
    outcome.unwrap_or_else(|refusal| refusal.answer(&state.random))
}

fn only(method: &str) -> Answer {
    Answer::new(StatusCode::METHOD_NOT_ALLOWED, "text/plain", "").with(header::ALLOW, method)
}

/// What a form says.
struct Form(Vec<(String, String)>);

impl Form {
    /// A field with something in it.
    fn get(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .find(|(field, value)| field == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.get(name)?.parse().ok()
    }
}

fn token(state: &State, base: &str, request: &Request) -> Result<Answer, Refusal> {
    // the proxy compares the header as a whole: a charset parameter is refused
    if request.header("content-type").as_deref() != Some(FORM) {
        return Err(Refusal::CONTENT_TYPE);
    }
    let form = Form(request.form());
    match form.get("grant_type") {
        Some("client_credentials") => {
            grants::prove_application(state, base, request, &form)?;
            grants::client_credentials(state, &form)
        }
        Some("urn:ietf:params:oauth:grant-type:token-exchange") => {
            if form.get("subject_token_type") != Some("urn:ietf:params:oauth:token-type:id_token") {
                return Err(Refusal::SUBJECT_TYPE);
            }
            grants::prove_application(state, base, request, &form)?;
            grants::token_exchange(state, &form)
        }
        Some("authorization_code") => grants::authorization_code(state, &form),
        Some("refresh_token") => grants::refresh_token(state, &form),
        // an exchange that says it is something else
        _ if form.get("subject_token_type").is_some() => Err(Refusal::EXCHANGE_GRANT_TYPE),
        None => Err(Refusal::GRANT_TYPE_MISSING),
        Some(_) => Err(Refusal::GRANT_TYPE_INVALID),
    }
}
