//! Logins, tokens, keys and reloads by `POST`, each with a JSON object that says what to do.

use std::sync::atomic::Ordering;
use std::time::Duration;

use http::StatusCode;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::answer::{Answer, JSON};
use crate::issuer::{self, Issuer, Login, Rotation, TokenChange};
use crate::ods::Reload;
use crate::state::{State, lock};
use crate::token::Application;
use crate::users;

pub(super) const NAMES: [&str; 10] = [
    "logins",
    "logouts",
    "revocations",
    "redirect-uris",
    "id-tokens",
    "keys",
    "reloads",
    "application",
    "clock",
    "token-life",
];

pub(super) fn knows(name: &str) -> bool {
    NAMES.contains(&name)
}

/// Does what the body says, and answers with what came of it.
pub(super) async fn answer(state: &State, name: &str, body: &[u8]) -> Answer {
    match act(state, name, body).await {
        Ok(Value::Null) => Answer::empty(StatusCode::NO_CONTENT),
        Ok(said) => Answer::json(StatusCode::OK, JSON, &said),
        Err(problem) => Answer::json(StatusCode::BAD_REQUEST, JSON, &json!({ "error": problem })),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LoginWire {
    user: Option<String>,
    role: Option<String>,
    issuer: Option<String>,
    error: Option<String>,
    description: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UserWire {
    user: Option<String>,
    sid: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RevocationWire {
    token: Option<String>,
    sid: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct UriWire {
    uri: String,
    #[serde(default)]
    backchannel_logout: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChangeWire {
    issuer: String,
    change: Option<String>,
    claims: Option<Value>,
    header: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KeysWire {
    issuer: String,
    rotation: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApplicationWire {
    state: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockWire {
    skew_seconds: i64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ReloadWire {
    changes: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LifeWire {
    millis: Option<u64>,
}

fn read<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Result<T, String> {
    serde_json::from_slice(body).map_err(|error| format!("the body is not what is due: {error}"))
}

fn named_issuer(name: &str) -> Result<Issuer, String> {
    Issuer::named(name).ok_or_else(|| "issuer must be cis2 or nhs-login".to_owned())
}

async fn act(state: &State, name: &str, body: &[u8]) -> Result<Value, String> {
    match name {
        "logins" => {
            let (issuer, login) = login(read(body)?)?;
            state.provider(issuer).book().logins.push_back(login);
        }
        "logouts" => {
            let wire: UserWire = read(body)?;
            let who = wire.sid.or(wire.user).ok_or("give a user or a sid")?;
            let told: Vec<Value> = issuer::log_out(state, &who)
                .await
                .iter()
                .map(|delivery| json!({ "uri": delivery.uri(), "status": delivery.status() }))
                .collect();
            return Ok(json!({ "told": told }));
        }
        "revocations" => {
            let revoked = match read(body)? {
                RevocationWire {
                    token: Some(token),
                    sid: None,
                } => usize::from(state.tokens().revoke(&token)),
                RevocationWire {
                    token: None,
                    sid: Some(sid),
                } => state.tokens().revoke_session(&sid),
                _ => return Err("give a token or a sid".to_owned()),
            };
            return Ok(json!({ "revoked": revoked }));
        }
        "redirect-uris" => {
            let wire: UriWire = read(body)?;
            let mut registered = state.registered();
            if wire.backchannel_logout {
                registered.logout_uris.push(wire.uri);
            } else {
                registered.redirect_uris.push(wire.uri);
            }
        }
        "id-tokens" => {
            let wire: ChangeWire = read(body)?;
            let issuer = named_issuer(&wire.issuer)?;
            let change = change(wire)?;
            state
                .provider(issuer)
                .book()
                .id_token_changes
                .push_back(change);
        }
        "keys" => {
            let wire: KeysWire = read(body)?;
            let rotation = match wire.rotation.as_str() {
                "overlap" => Rotation::Overlap,
                "replace" => Rotation::Replace,
                "unpublished" => Rotation::Unpublished,
                "same-kid" => Rotation::SameKid,
                _ => {
                    return Err(
                        "rotation must be overlap, replace, unpublished or same-kid".to_owned()
                    );
                }
            };
            let provider = state.provider(named_issuer(&wire.issuer)?);
            provider.keys().rotate(rotation, &state.random);
        }
        "application" => {
            let wire: ApplicationWire = read(body)?;
            let application = Application::named(&wire.state).ok_or(
                "state must be approved, unsubscribed, revoked, developer-inactive, company-inactive, without-scopes or \
                 key-set-unreachable",
            )?;
            *lock(&state.application) = application;
        }
        "reloads" => {
            let wire: ReloadWire = read(body)?;
            let reload = match wire.changes {
                Some(false) => Reload::RowsOnly,
                None | Some(true) => Reload::Changes,
            };
            return Ok(json!(state.reload_directory(reload)));
        }
        "clock" => {
            let wire: ClockWire = read(body)?;
            let milliseconds = wire.skew_seconds.saturating_mul(1000);
            state.skew.store(milliseconds, Ordering::Relaxed);
        }
        _ => {
            let wire: LifeWire = read(body)?;
            state
                .tokens()
                .limit_life(wire.millis.map(Duration::from_millis));
        }
    }
    Ok(Value::Null)
}

fn login(wire: LoginWire) -> Result<(Issuer, Login), String> {
    match wire {
        LoginWire {
            user: Some(user),
            role,
            issuer: None,
            error: None,
            description: None,
        } => {
            let issuer = users::issuer_of(&user).ok_or_else(|| {
                format!("nobody is called {user}; see `users` in what the program prints")
            })?;
            let login = Login::user(user);
            Ok((
                issuer,
                match role {
                    Some(role) => login.with_role(role),
                    None => login,
                },
            ))
        }
        LoginWire {
            user: None,
            role: None,
            issuer: Some(issuer),
            error: Some(error),
            description,
        } => {
            let issuer = named_issuer(&issuer)?;
            let login = Login::refused(issuer, error);
            Ok((
                issuer,
                match description {
                    Some(text) => login.described(text),
                    None => login,
                },
            ))
        }
        _ => Err(
            "give a user and perhaps a role, or an issuer, an error and perhaps a description"
                .to_owned(),
        ),
    }
}

fn change(wire: ChangeWire) -> Result<TokenChange, String> {
    match wire {
        ChangeWire { claims: Some(claims), change: None, header: None, .. } => Ok(TokenChange::Claims(claims)),
        ChangeWire { header: Some(header), change: None, claims: None, .. } => Ok(TokenChange::Header(header)),
        ChangeWire { change: Some(change), claims: None, header: None, .. } => match change.as_str() {
            "unsigned" => Ok(TokenChange::Unsigned),
            "hmac-with-public-key" => Ok(TokenChange::HmacWithPublicKey),
            "other-algorithm" => Ok(TokenChange::OtherAlgorithm),
            "bad-signature" => Ok(TokenChange::BadSignature),
            "unknown-key" => Ok(TokenChange::UnknownKey),
            "foreign-key" => Ok(TokenChange::ForeignKey),
            "malformed" => Ok(TokenChange::Malformed),
            _ => Err("change must be unsigned, hmac-with-public-key, other-algorithm, bad-signature, unknown-key, foreign-key or \
                      malformed".to_owned()),
        },
        _ => Err("give one of claims, header and change".to_owned()),
    }
}
