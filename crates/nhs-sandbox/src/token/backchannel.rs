//! CIS2's word to the platform that a session has ended: every token that hangs on it is revoked.

use http::StatusCode;

use super::{Form, Refusal};
use crate::answer::Answer;
use crate::issuer::{Issuer, PLATFORM_CLIENT_ID};
use crate::jwt::Jwt;
use crate::request::Request;
use crate::state::State;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

pub(super) fn answer(state: &State, request: &Request) -> Result<Answer, Refusal> {
    let form = Form(request.form());
    let provider = state.provider(Issuer::Cis2);
    let token = form.get("logout_token").unwrap_or_default();
    let jwks = provider.keys().published(&state.random);
    let jwt = Jwt::read(token)
        .filter(|jwt| jwt.key_in(&jwks).is_some_and(|key| jwt.signed_by(key)))
        .ok_or(Refusal::LOGOUT_UNVERIFIED)?;
    if !jwt.is_for(PLATFORM_CLIENT_ID) {
        return Err(Refusal::LOGOUT_AUD);
    }
    if jwt.claim("iss") != Some(&provider.issuer) {
        return Err(Refusal::LOGOUT_ISS);
    }
    let sid = jwt.claim("sid").ok_or(Refusal::LOGOUT_SID)?;
    let events = jwt.claims.get("events");
    if events.and_then(|events| events.get(EVENT)).is_none() {
        return Err(Refusal::LOGOUT_EVENTS);
    }
    if jwt.claims.contains_key("nonce") {
        return Err(Refusal::LOGOUT_NONCE);
    }
    if state.tokens().revoke_session(sid) == 0 {
        return Err(Refusal::LOGOUT_SID_UNKNOWN);
    }
    Ok(Answer::empty(StatusCode::OK))
}
