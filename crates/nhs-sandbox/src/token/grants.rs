//! The four grants of the token endpoint. All values of an answer are strings, numbers too.

use std::sync::Arc;

use http::{StatusCode, header};
use serde_json::{Value, json};

use super::holder::Holder;
use super::store::{NotRefreshed, Refreshable};
use super::{Form, Refusal, assertion, browser, subject};
use crate::answer::{Answer, JSON};
use crate::issuer::overlay;
use crate::request::Request;
use crate::state::State;

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

/// The client assertion of the two grants that an application proves itself for with its key.
pub(super) fn prove_application(
    state: &State,
    base: &str,
    request: &Request,
    form: &Form,
) -> Result<(), Refusal> {
    if form.get("client_assertion_type") != Some(ASSERTION_TYPE) {
        return Err(Refusal::ASSERTION_TYPE);
    }
    let assertion = form
        .get("client_assertion")
        .ok_or(Refusal::ASSERTION_MISSING)?;
    let now = state.now();
    let own = format!("{}{base}/token", state.root);
    let called_as = request
        .header("host")
        .map(|host| format!("http://{host}{base}/token"));
    let audiences = [Some(own.as_str()), called_as.as_deref()];
    let application = state.application();
    assertion::check(
        assertion,
        &state.registration,
        &audiences,
        now,
        |jti| state.tokens().first_use(jti, now),
        || application.may_call().and_then(|()| application.key_set()),
    )?;
    application.scopes()
}

/// The client id and secret of the two grants that know no assertions.
fn prove_by_secret(state: &State, form: &Form) -> Result<(), Refusal> {
    let client_id = form.get("client_id").ok_or(Refusal::CLIENT_ID_MISSING)?;
    if client_id != state.registration.api_key {
        return Err(Refusal::CLIENT_INVALID);
    }
    state.application().may_call()?;
    let secret = form
        .get("client_secret")
        .ok_or(Refusal::CLIENT_SECRET_MISSING)?;
    if secret == state.registration.client_secret {
        Ok(())
    } else {
        Err(Refusal::CLIENT_INVALID)
    }
}

pub(super) fn client_credentials(state: &State, form: &Form) -> Result<Answer, Refusal> {
    let now = state.now();
    let mut body = access(state, form, Holder::Application);
    overlay(
        &mut body,
        &json!({ "issued_at": now.timestamp_millis().to_string() }),
    );
    Ok(answer(&body))
}

pub(super) fn token_exchange(state: &State, form: &Form) -> Result<Answer, Refusal> {
    let token = form.get("subject_token").ok_or(Refusal::SUBJECT_MISSING)?;
    let session = subject::check(state, token)?;
    let mut body = for_user(state, form, Holder::User(Arc::new(session)))?;
    let kind = "urn:ietf:params:oauth:token-type:access_token";
    overlay(&mut body, &json!({ "issued_token_type": kind }));
    Ok(answer(&body))
}

pub(super) fn authorization_code(state: &State, form: &Form) -> Result<Answer, Refusal> {
    prove_by_secret(state, form)?;
    let uri = form
        .get("redirect_uri")
        .ok_or(Refusal::REDIRECT_URI_MISSING)?;
    if !state
        .registered()
        .redirect_uris
        .iter()
        .any(|one| one == uri)
    {
        return Err(Refusal::REDIRECT_URI_INVALID);
    }
    let code = form.get("code").ok_or(Refusal::CODE_MISSING)?;
    let session = browser::redeem(state, code, uri)?;
    let body = for_user(state, form, Holder::User(Arc::new(session)))?;
    Ok(answer(&body))
}

pub(super) fn refresh_token(state: &State, form: &Form) -> Result<Answer, Refusal> {
    prove_by_secret(state, form)?;
    let token = form.get("refresh_token").ok_or(Refusal::REFRESH_MISSING)?;
    let rotated = state.tokens().rotate(
        token,
        &state.random,
        state.now(),
        form.number("_refresh_token_expiry_ms"),
        form.number("_refresh_tokens_validity_ms"),
    );
    let (refreshable, holder) = rotated.map_err(|refused| match refused {
        NotRefreshed::Unknown => Refusal::REFRESH_INVALID,
        NotRefreshed::PeriodOver => Refusal::REFRESH_PERIOD,
    })?;
    let mut body = access(state, form, holder);
    add_refresh(&mut body, &refreshable);
    Ok(answer(&body))
}

/// An access token and a first refresh token.
fn for_user(state: &State, form: &Form, holder: Holder) -> Result<Value, Refusal> {
    let wanted = form.number("_refresh_token_expiry_ms");
    let now = state.now();
    let refreshable = state
        .tokens()
        .make_refreshable(&state.random, now, wanted, holder.clone())
        .ok_or(Refusal::UNKNOWN)?;
    let mut body = access(state, form, holder);
    add_refresh(&mut body, &refreshable);
    Ok(body)
}

fn access(state: &State, form: &Form, holder: Holder) -> Value {
    let wanted = form.number("_access_token_expiry_ms");
    let now = state.now();
    let (token, lifetime) = state.tokens().issue(&state.random, now, wanted, holder);
    json!({
        "access_token": token,
        "expires_in": lifetime.as_secs().to_string(),
        "token_type": "Bearer",
    })
}

fn add_refresh(body: &mut Value, refreshable: &Refreshable) {
    overlay(
        body,
        &json!({
            "refresh_token": refreshable.token,
            "refresh_token_expires_in": refreshable.lifetime.num_seconds().to_string(),
            "refresh_count": refreshable.count.to_string(),
        }),
    );
}

fn answer(body: &Value) -> Answer {
    Answer::json(StatusCode::OK, JSON, body).with(header::CACHE_CONTROL, "no-store")
}
