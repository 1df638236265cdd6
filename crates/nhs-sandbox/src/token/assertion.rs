//! The client assertion: a JWT whose header, claims and signature are checked in the platform's order.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::Refusal;
use crate::jwt::{Algorithm, Jwt, Part};

/// Five minutes, and ten seconds for clocks that differ.
const MAX_AHEAD: f64 = 310.0;
/// What `nbf` and `iat` may lie ahead.
const CLOCK_ALLOWANCE: f64 = 10.0;

/// What the platform holds about the calling application's key.
pub(crate) struct Registration {
    pub(crate) api_key: String,
    pub(crate) client_secret: String,
    /// Null when no key was registered.
    pub(crate) jwks: Value,
}

/// Checks a client assertion. `first_use` uses up its `jti` and says whether that was new, `approved` says whether the
/// application that the API key belongs to may be served.
pub(super) fn check(
    assertion: &str,
    registration: &Registration,
    audiences: &[Option<&str>],
    now: DateTime<Utc>,
    first_use: impl FnOnce(&str) -> bool,
    approved: impl FnOnce() -> Result<(), Refusal>,
) -> Result<(), Refusal> {
    let jwt = Jwt::read(assertion).ok_or(Refusal::MALFORMED)?;
    let now = seconds(now);

    if jwt.algorithm() != Some(Algorithm::Rs512) {
        return Err(Refusal::ALG);
    }
    let expires = jwt.number("exp");
    if expires.is_some_and(|expires| expires <= now) {
        return Err(Refusal::EXPIRED);
    }
    jwt.text(Part::Header, "kid").ok_or(Refusal::KID_MISSING)?;
    if !jwt
        .text(Part::Header, "typ")
        .is_some_and(|typ| typ.eq_ignore_ascii_case("JWT"))
    {
        return Err(Refusal::TYP);
    }
    if jwt.claims.get("exp").is_none_or(Value::is_null) {
        return Err(Refusal::EXP_MISSING);
    }
    let expires = expires.ok_or(Refusal::EXP_TYPE)?;
    let issuer = jwt.claim("iss").ok_or(Refusal::ISS_SUB)?;
    if jwt.claim("sub") != Some(issuer) {
        return Err(Refusal::ISS_SUB);
    }
    match jwt.claims.get("jti") {
        None | Some(Value::Null) => return Err(Refusal::JTI_MISSING),
        Some(Value::String(jti)) if jti.is_empty() => return Err(Refusal::JTI_MISSING),
        // used up here, before key and signature are looked at
        Some(Value::String(jti)) if first_use(jti) => {}
        Some(Value::String(_)) => return Err(Refusal::JTI_REUSED),
        Some(_) => return Err(Refusal::JTI_TYPE),
    }
    if expires > now + MAX_AHEAD {
        return Err(Refusal::EXP_FAR);
    }
    if issuer != registration.api_key {
        return Err(Refusal::API_KEY);
    }
    approved()?;
    if registration
        .jwks
        .get("keys")
        .is_none_or(|keys| !keys.is_array())
    {
        return Err(Refusal::NO_PUBLIC_KEY);
    }
    if !jwt.signed_by(jwt.key_in(&registration.jwks).ok_or(Refusal::KID_UNKNOWN)?) {
        return Err(Refusal::SIGNATURE);
    }
    let ahead = |claim: &str| {
        jwt.number(claim)
            .is_some_and(|at| at > now + CLOCK_ALLOWANCE)
    };
    if ahead("nbf") || ahead("iat") {
        return Err(Refusal::SIGNATURE);
    }
    if audiences
        .iter()
        .flatten()
        .any(|audience| jwt.is_for(audience))
    {
        Ok(())
    } else {
        Err(Refusal::AUD)
    }
}

/// Seconds since 1970 with their fraction, as `exp` counts them.
#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds of this millennium fit an f64 exactly"
)]
pub(crate) fn seconds(at: DateTime<Utc>) -> f64 {
    at.timestamp_millis() as f64 / 1000.0
}
