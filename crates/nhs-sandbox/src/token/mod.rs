//! The platform's token endpoint, `POST /oauth2/token`, for the client credentials grant with a signed JWT.
//!
//! Rules, their order and their words follow the platform's identity service.

mod assertion;
mod refusal;
mod store;

use http::{Method, StatusCode, header};
use serde_json::json;

pub(crate) use assertion::Registration;
pub(crate) use refusal::Refusal;
pub(crate) use store::{TokenState, Tokens};

use crate::answer::{Answer, JSON};
use crate::operation::TOKEN_PATH;
use crate::request::Request;
use crate::state::State;

const FORM: &str = "application/x-www-form-urlencoded";
const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// Answers a request below `/oauth2`.
pub(crate) fn answer(state: &State, request: &Request) -> Answer {
    let segments = request.segments_below(TOKEN_PATH).unwrap_or_default();
    let outcome = match segments.first().map(String::as_str) {
        Some("token") if segments.len() == 1 => {
            if request.method != Method::POST {
                return Answer::new(StatusCode::METHOD_NOT_ALLOWED, "text/plain", "")
                    .with(header::ALLOW, "POST");
            }
            token(state, request)
        }
        Some("_ping") if segments.len() == 1 => return state.ping(),
        _ => Err(Refusal::NOT_FOUND),
    };
    outcome.unwrap_or_else(|refusal| refusal.answer(&state.random))
}

fn token(state: &State, request: &Request) -> Result<Answer, Refusal> {
    // the proxy compares the header as a whole: a charset parameter is refused
    if request.header("content-type").as_deref() != Some(FORM) {
        return Err(Refusal::CONTENT_TYPE);
    }
    let form = request.form();
    let field = |name: &str| {
        form.iter()
            .find(|(field, value)| field == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    };
    match field("grant_type") {
        None => return Err(Refusal::GRANT_TYPE_MISSING),
        Some("client_credentials") => {}
        Some(
            "authorization_code"
            | "refresh_token"
            | "urn:ietf:params:oauth:grant-type:token-exchange",
        ) => return Err(Refusal::GRANT_NOT_CONFIGURED),
        Some(_) => return Err(Refusal::GRANT_TYPE_INVALID),
    }
    if field("client_assertion_type") != Some(ASSERTION_TYPE) {
        return Err(Refusal::ASSERTION_TYPE);
    }
    let assertion = field("client_assertion").ok_or(Refusal::ASSERTION_MISSING)?;
    let now = state.clock.now();
    let called_as = request
        .header("host")
        .map(|host| format!("http://{host}{TOKEN_PATH}/token"));
    let audiences = [Some(state.token_url.as_str()), called_as.as_deref()];
    assertion::check(assertion, &state.registration, &audiences, now, |jti| {
        state.tokens().first_use(jti, now)
    })?;

    let wanted = field("_access_token_expiry_ms").and_then(|text| text.parse().ok());
    let (access_token, lifetime) = state.tokens().issue(&state.random, now, wanted);
    let body = json!({
        "access_token": access_token,
        "expires_in": lifetime.as_secs().to_string(),
        "token_type": "Bearer",
        "issued_at": now.timestamp_millis().to_string(),
    });
    Ok(Answer::json(StatusCode::OK, JSON, &body).with(header::CACHE_CONTROL, "no-store"))
}
