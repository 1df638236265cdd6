//! Combined authorisation: the browser goes from the application to the platform, from there to an identity provider, and back.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::holder::UserSession;
use super::refusal::Refusal;
use crate::answer::Answer;
use crate::issuer::{self, Issuer, PLATFORM_CLIENT_ID, User, redirect};
use crate::jwt::Jwt;
use crate::operation::issuer_path;
use crate::request::Request;
use crate::state::State;

/// How long an unfinished login, and then a code, is kept.
const PATIENCE: TimeDelta = TimeDelta::minutes(10);

/// Logins under way, by the platform's own `state`, and codes not yet redeemed.
#[derive(Default)]
pub(crate) struct Logins {
    begun: HashMap<String, Begun>,
    codes: HashMap<String, Ended>,
}

struct Begun {
    issuer: Issuer,
    redirect_uri: String,
    state: String,
    expires: DateTime<Utc>,
}

struct Ended {
    issuer: Issuer,
    redirect_uri: String,
    callback: String,
    /// The identity provider's code, which the platform redeems when the application redeems its own.
    code: String,
    expires: DateTime<Utc>,
}

/// `GET /authorize`: sends the browser to the identity provider that `scope` chooses.
pub(super) fn authorize(state: &State, base: &str, request: &Request) -> Result<Answer, Refusal> {
    let asked = |name: &str| {
        request
            .query
            .iter()
            .find(|(field, value)| field == name && !value.is_empty())
            .map(|(_, value)| value.as_str())
    };
    let client_id = asked("client_id").ok_or(Refusal::CLIENT_ID_MISSING)?;
    if client_id != state.registration.api_key {
        return Err(Refusal::CLIENT_ID_INVALID);
    }
    state.application().may_call()?;
    let uri = asked("redirect_uri").ok_or(Refusal::REDIRECT_URI_MISSING)?;
    if !state
        .registered()
        .redirect_uris
        .iter()
        .any(|one| one == uri)
    {
        return Err(Refusal::REDIRECT_URI_INVALID);
    }
    let back = |refusal: Refusal| {
        let mut parameters = vec![
            ("error", refusal.error),
            ("error_description", refusal.description),
        ];
        parameters.extend(asked("state").map(|state| ("state", state)));
        redirect(uri, &parameters)
    };
    let Some(theirs) = asked("state") else {
        return Ok(back(Refusal::STATE_MISSING));
    };
    match asked("response_type") {
        Some("code") => {}
        None => return Ok(back(Refusal::RESPONSE_TYPE_MISSING)),
        Some(_) => return Ok(back(Refusal::RESPONSE_TYPE_INVALID)),
    }
    state.application().scopes()?;

    let chosen = match asked("scope") {
        Some("nhs-login") => Issuer::NhsLogin,
        _ => Issuer::Cis2,
    };
    let (ours, now) = (state.random.word(32), state.now());
    let mut logins = state.logins();
    logins.begun.retain(|_, begun| begun.expires > now);
    logins.begun.insert(
        ours.clone(),
        Begun {
            issuer: chosen,
            redirect_uri: uri.to_owned(),
            state: theirs.to_owned(),
            expires: now + PATIENCE,
        },
    );
    let callback = format!("{}{base}/callback", state.root);
    let nonce = state.random.word(16);
    let mut parameters = vec![
        ("response_type", "code"),
        ("client_id", PLATFORM_CLIENT_ID),
        ("redirect_uri", &callback),
        ("state", &ours),
        ("nonce", &nonce),
    ];
    match chosen {
        Issuer::Cis2 => parameters.extend([
            ("scope", "openid nationalrbacaccess"),
            ("acr_values", asked("acr_values").unwrap_or("AAL3_ANY")),
            ("max_age", "300"),
        ]),
        // whatever the user can reach: the API says whether it is enough
        Issuer::NhsLogin => {
            parameters.extend([("scope", "openid profile"), ("vtr", r#"["P9","P5","P0"]"#)]);
        }
    }
    // the sandbox's own way to choose a user goes along
    for name in ["_user", "_role"] {
        parameters.extend(asked(name).map(|value| (name, value)));
    }
    let endpoint = format!("{}{}/authorize", state.root, issuer_path(chosen));
    Ok(redirect(&endpoint, &parameters))
}

/// `GET /callback`: where the identity provider sends the browser, and whence it goes on to the application.
pub(super) fn callback(state: &State, base: &str, request: &Request) -> Result<Answer, Refusal> {
    let asked = |name: &str| {
        request
            .query
            .iter()
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    };
    let now = state.now();
    let mut logins = state.logins();
    let begun = asked("state")
        .and_then(|ours| logins.begun.remove(ours))
        .filter(|begun| begun.expires > now)
        .ok_or(Refusal::STATE_UNKNOWN)?;
    let Some(code) = asked("code") else {
        let mut parameters = vec![("error", asked("error").unwrap_or("server_error"))];
        parameters.extend(asked("error_description").map(|text| ("error_description", text)));
        parameters.push(("state", &begun.state));
        return Ok(redirect(&begun.redirect_uri, &parameters));
    };
    let ours = state.random.word(8);
    logins.codes.insert(
        ours.clone(),
        Ended {
            issuer: begun.issuer,
            redirect_uri: begun.redirect_uri.clone(),
            callback: format!("{}{base}/callback", state.root),
            code: code.to_owned(),
            expires: now + PATIENCE,
        },
    );
    Ok(redirect(
        &begun.redirect_uri,
        &[("code", &ours), ("state", &begun.state)],
    ))
}

/// The login that a code of the platform stands for. The identity provider's id_token is looked at here, not before.
pub(super) fn redeem(
    state: &State,
    code: &str,
    redirect_uri: &str,
) -> Result<UserSession, Refusal> {
    let now = state.now();
    let ended = state.logins().codes.remove(code);
    let ended = ended
        .filter(|ended| ended.expires > now && ended.redirect_uri == redirect_uri)
        .ok_or(Refusal::CODE_INVALID)?;
    let provider = state.provider(ended.issuer);
    let (grant, id_token) = issuer::redeem(state, provider, &ended.code, &ended.callback)
        .ok_or(Refusal::CODE_INVALID)?;

    let jwt = Jwt::read(&id_token).ok_or(Refusal::EXTERNAL_MALFORMED)?;
    if !jwt.is_for(PLATFORM_CLIENT_ID) {
        return Err(Refusal::EXTERNAL_AUD);
    }
    if jwt.claim("iss") != Some(&provider.issuer) {
        return Err(Refusal::EXTERNAL_ISS);
    }
    let jwks = provider.keys().published(&state.random);
    let key = jwt.key_in(&jwks).ok_or(Refusal::EXTERNAL_KID)?;
    if !jwt.signed_by(key) {
        return Err(Refusal::UNKNOWN);
    }
    match grant.user {
        User::Worker(worker) => {
            let userinfo = issuer::worker_userinfo(provider, worker, &grant);
            UserSession::of_worker(&jwt.claims, Some(userinfo), now)
        }
        User::Citizen(_) => UserSession::of_citizen(&jwt.claims, true, now),
    }
}
