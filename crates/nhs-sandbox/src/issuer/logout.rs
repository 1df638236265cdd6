//! The end of a session at CIS2, and the word of it to the applications the user had gone to.

use http::{StatusCode, header};
use serde_json::json;

use super::client::PLATFORM_CLIENT_ID;
use super::{Issuer, Provider, deliver, refusal, token_change};
use crate::answer::Answer;
use crate::jwt::Jwt;
use crate::request::Request;
use crate::state::State;

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// How telling one application about a logout went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogoutDelivery {
    uri: String,
    status: Option<u16>,
}

impl LogoutDelivery {
    /// The registered address that the logout token was posted to.
    pub fn uri(&self) -> &str {
        &self.uri
    }

    /// The HTTP status of the answer; none when there was no answer in five seconds.
    pub fn status(&self) -> Option<u16> {
        self.status
    }
}

/// Ends sessions at CIS2: those of a user (name or uid), or the one with this sid. The platform's tokens that hang on them are
/// revoked, and a logout token is posted to every address registered for that.
pub(crate) async fn log_out(state: &State, user_or_sid: &str) -> Vec<LogoutDelivery> {
    let provider = state.provider(Issuer::Cis2);
    let mut sids = provider.book().sids(provider.kind, user_or_sid);
    if sids.is_empty() {
        // the platform may still hold tokens of a session that ended here long ago
        sids.push(user_or_sid.to_owned());
    }
    let mut deliveries = Vec::new();
    for sid in sids {
        deliveries.extend(end(state, provider, &sid).await);
    }
    deliveries
}

async fn end(state: &State, provider: &Provider, sid: &str) -> Vec<LogoutDelivery> {
    state.tokens().revoke_session(sid);
    let Some(session) = provider.book().end(sid) else {
        return Vec::new();
    };
    let uris = state.registered().logout_uris.clone();
    let mut deliveries = Vec::new();
    // the platform heard of it above
    for client in session
        .clients
        .iter()
        .filter(|id| *id != PLATFORM_CLIENT_ID)
    {
        for uri in &uris {
            let Some(token) = logout_token(state, provider, client, session.user.sub(), sid) else {
                continue;
            };
            let form = format!("logout_token={token}");
            let status = deliver::post_form(uri, &form).await;
            deliveries.push(LogoutDelivery {
                uri: uri.clone(),
                status,
            });
        }
    }
    deliveries
}

fn logout_token(
    state: &State,
    provider: &Provider,
    client_id: &str,
    sub: &str,
    sid: &str,
) -> Option<String> {
    let claims = json!({
        "iss": provider.issuer,
        "aud": client_id,
        "sub": sub,
        "sid": sid,
        "iat": state.now().timestamp(),
        "jti": state.random.uuid().to_string(),
        "events": { EVENT: {} },
    });
    let change = provider.book().logout_token_changes.pop_front();
    token_change::issue(provider, &state.random, claims, change)
}

/// `/connect/endSession`: the application ends the session that its id_token came from.
pub(super) async fn end_session(state: &State, provider: &Provider, request: &Request) -> Answer {
    let form = request.form();
    let field = |name: &str| {
        request
            .query
            .iter()
            .chain(&form)
            .find(|(field, _)| field == name)
            .map(|(_, value)| value.as_str())
    };
    let bad = |description| refusal(StatusCode::BAD_REQUEST, "bad_request", description);
    let Some(hint) = field("id_token_hint") else {
        return bad("id_token_hint is missing");
    };
    let jwks = provider.keys().published(&state.random);
    let sid = Jwt::read(hint)
        .filter(|jwt| jwt.key_in(&jwks).is_some_and(|key| jwt.signed_by(key)))
        .and_then(|jwt| jwt.claim("sid").map(str::to_owned));
    let Some(sid) = sid else {
        return bad("id_token_hint is not valid");
    };
    let back = field("post_logout_redirect_uri");
    if let Some(uri) = back
        && !state
            .registered()
            .redirect_uris
            .iter()
            .any(|one| one == uri)
    {
        return bad("post_logout_redirect_uri is not registered");
    }
    end(state, provider, &sid).await;
    match back {
        Some(uri) => {
            let state: Vec<(&str, &str)> = field("state")
                .map(|text| ("state", text))
                .into_iter()
                .collect();
            super::redirect(uri, &state)
        }
        None => Answer::empty(StatusCode::NO_CONTENT).with(header::CACHE_CONTROL, "no-store"),
    }
}
