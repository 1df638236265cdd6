//! A logout token (OpenID Connect Back-Channel Logout 1.0): the provider tells us that a session of
//! its own is over, so that ours must be as well.

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::id_token::SKEW;
use super::provider::Unproven;
use super::relying_party::RelyingParty;
use super::{Claims, JwsError, ProviderError, ReplayGuard, ReplayGuardError};
use crate::assertion::seconds;

/// Whose session is over. Debug shows neither session nor user.
#[derive(Clone)]
pub struct LogoutToken {
    session_id: String,
    claims: Claims,
    issued: i64,
}

impl LogoutToken {
    /// The session that is over: the [`Login::session_id`](super::Login::session_id) of its logins.
    #[must_use]
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    /// The user, if the token names them.
    #[must_use]
    pub fn subject(&self) -> Option<&str> {
        self.claims.text("sub")
    }

    /// Whether it ends a session that began at `login`: it was issued then or later, as far as two
    /// clocks can tell.
    #[must_use]
    pub fn ends_session_of(&self, login: SystemTime) -> bool {
        self.issued.saturating_add(SKEW) >= seconds(login)
    }
}

impl fmt::Debug for LogoutToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LogoutToken")
            .field("issued", &self.issued)
            .finish_non_exhaustive()
    }
}

/// Why a logout token is not accepted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LogoutTokenError {
    /// The request has no `logout_token`.
    #[error("the request has no logout_token")]
    Missing,
    /// Its signature, or the way it is signed, is not to be trusted.
    #[error(transparent)]
    Signature(#[from] JwsError),
    /// The provider's keys could not be had, so nothing can be said about it.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// A claim that must be there is not.
    #[error("the logout token has no {0}")]
    ClaimMissing(&'static str),
    /// A claim is not of the form it must have.
    #[error("the logout token's {0} has not the form it must have")]
    ClaimInvalid(&'static str),
    /// `iss` is not the provider's issuer, letter by letter.
    #[error("the logout token's issuer is not the provider's")]
    WrongIssuer,
    /// `aud` does not name this client.
    #[error("the logout token is for another client")]
    WrongAudience,
    /// `iat` is more than five minutes away.
    #[error("the logout token was not issued within the last five minutes")]
    NotRecent,
    /// `exp` has passed.
    #[error("the logout token has expired")]
    Expired,
    /// `events` does not name the back-channel logout.
    #[error("the logout token's events name no back-channel logout")]
    NoLogoutEvent,
    /// It has a `nonce`, as only an id_token has.
    #[error("the logout token has a nonce, which it must not have")]
    HasNonce,
    /// It has been seen before.
    #[error("the logout token has been used before")]
    Replayed,
    /// The guard against replays could not tell.
    #[error("the guard against replays could not tell whether the logout token is new")]
    Guard(#[source] ReplayGuardError),
}

impl LogoutTokenError {
    /// The HTTP status to answer the provider with: 400 for a token that is not accepted, 503 if we
    /// could not tell. A token that is accepted is answered with 200 and `Cache-Control: no-store`.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Self::Provider(_) | Self::Guard(_) => 503,
            _ => 400,
        }
    }
}

impl RelyingParty {
    /// Checks a logout token by every rule, the guard last, so that only true ones fill it.
    pub(crate) async fn logout_token(
        &self,
        token: &str,
        guard: &dyn ReplayGuard,
    ) -> Result<LogoutToken, LogoutTokenError> {
        let token = token.trim();
        if token.is_empty() {
            return Err(LogoutTokenError::Missing);
        }
        let connected = self.connected().await?;
        let verified = self.provider.verify(token, &["jwt", "logout+jwt"]).await;
        let claims = verified.map_err(|unproven| match unproven {
            Unproven::Token(error) => LogoutTokenError::Signature(error),
            Unproven::Provider(error) => error.into(),
        })?;
        let claims = claims.claims;
        let now = self.runtime().now();
        let issued = check(&claims, &connected.metadata.issuer, &self.client_id, now)?;
        let session_id = claims.text("sid");
        let session_id = session_id.ok_or(LogoutTokenError::ClaimMissing("sid"))?;
        // CIS2 does not always give a jti; then the token is its own.
        let id = claims.text("jti").map_or_else(
            || URL_SAFE_NO_PAD.encode(digest(&SHA256, token.as_bytes())),
            str::to_owned,
        );
        match guard.first_use(&id, now, KEEP).await {
            Ok(true) => Ok(LogoutToken {
                session_id: session_id.to_owned(),
                issued,
                claims,
            }),
            Ok(false) => Err(LogoutTokenError::Replayed),
            Err(error) => Err(LogoutTokenError::Guard(error)),
        }
    }
}

/// When it was issued, if it is a logout token for this client and recent.
fn check(
    claims: &Claims,
    issuer: &str,
    client_id: &str,
    now: SystemTime,
) -> Result<i64, LogoutTokenError> {
    match claims.text("iss") {
        None => return Err(LogoutTokenError::ClaimMissing("iss")),
        Some(iss) if iss != issuer => return Err(LogoutTokenError::WrongIssuer),
        Some(_) => {}
    }
    if claims.get("aud").is_none() {
        return Err(LogoutTokenError::ClaimMissing("aud"));
    }
    if !claims.list("aud").any(|aud| aud == client_id) {
        return Err(LogoutTokenError::WrongAudience);
    }
    let now = seconds(now);
    let time = |name| {
        let time = claims.seconds(name);
        time.map_err(|()| LogoutTokenError::ClaimInvalid(name))
    };
    let issued = time("iat")?.ok_or(LogoutTokenError::ClaimMissing("iat"))?;
    if now.abs_diff(issued) > RECENT {
        return Err(LogoutTokenError::NotRecent);
    }
    if time("exp")?.is_some_and(|end| now >= end.saturating_add(SKEW)) {
        return Err(LogoutTokenError::Expired);
    }
    let events = claims.get("events");
    let events = events.ok_or(LogoutTokenError::ClaimMissing("events"))?;
    if !events.get(EVENT).is_some_and(serde_json::Value::is_object) {
        return Err(LogoutTokenError::NoLogoutEvent);
    }
    if claims.get("nonce").is_some() {
        return Err(LogoutTokenError::HasNonce);
    }
    Ok(issued)
}

const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// How far `iat` may lie from now, in seconds.
const RECENT: u64 = 300;

/// Longer than a token can be recent, on either side.
const KEEP: Duration = Duration::from_secs(660);
