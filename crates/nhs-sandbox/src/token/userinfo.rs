//! The platform's userinfo: what CIS2 told it about the user at the time of the login.

use http::StatusCode;

use super::{Holder, Refusal, TokenState, Who};
use crate::answer::{Answer, JSON};
use crate::request::Request;
use crate::state::State;

pub(super) fn answer(state: &State, request: &Request) -> Result<Answer, Refusal> {
    let header = request.header("authorization").unwrap_or_default();
    let token = header.strip_prefix("Bearer ").unwrap_or_default().trim();
    if token.is_empty() {
        return Ok(fault("Invalid access token", "oauth.v2.InvalidAccessToken"));
    }
    let holder = match state.tokens().state(token, state.now()) {
        TokenState::Valid(holder) => holder,
        TokenState::Expired => {
            return Ok(fault(
                "Access Token expired",
                "keymanagement.service.access_token_expired",
            ));
        }
        TokenState::Unknown => {
            return Ok(fault(
                "Invalid Access Token",
                "keymanagement.service.invalid_access_token",
            ));
        }
    };
    let Holder::User(session) = holder else {
        return Err(Refusal::USERINFO);
    };
    match &session.who {
        Who::Worker {
            userinfo: Some(userinfo),
            ..
        } => Ok(Answer::json(StatusCode::OK, JSON, userinfo)),
        _ => Err(Refusal::USERINFO),
    }
}

fn fault(text: &str, code: &str) -> Answer {
    Answer::apigee(StatusCode::UNAUTHORIZED, text, code)
}
