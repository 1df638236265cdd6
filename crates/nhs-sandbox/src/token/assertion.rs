//! The client assertion: a JWT whose header, claims and signature are checked in the platform's order.

use aws_lc_rs::rsa::PublicKeyComponents;
use aws_lc_rs::signature::RSA_PKCS1_2048_8192_SHA512;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use serde_json::{Map, Value};

use super::Refusal;

/// Five minutes, and ten seconds for clocks that differ.
const MAX_AHEAD: f64 = 310.0;
/// What `nbf` and `iat` may lie ahead.
const CLOCK_ALLOWANCE: f64 = 10.0;

/// What the platform holds about the calling application.
pub(crate) struct Registration {
    pub(crate) api_key: String,
    /// Null when no key was registered.
    pub(crate) jwks: Value,
}

/// Checks a client assertion. `first_use` uses up its `jti` and says whether that was new.
pub(crate) fn check(
    assertion: &str,
    registration: &Registration,
    audiences: &[Option<&str>],
    now: DateTime<Utc>,
    first_use: impl FnOnce(&str) -> bool,
) -> Result<(), Refusal> {
    let jwt = Jwt::read(assertion).ok_or(Refusal::MALFORMED)?;
    #[expect(
        clippy::cast_precision_loss,
        reason = "milliseconds of this millennium fit an f64 exactly"
    )]
    let now = now.timestamp_millis() as f64 / 1000.0;
    let text = |value: Option<&Value>| {
        value
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
            .map(str::to_owned)
    };

    if jwt.header.get("alg").and_then(Value::as_str) != Some("RS512") {
        return Err(Refusal::ALG);
    }
    let expires = jwt.claims.get("exp").and_then(Value::as_f64);
    if expires.is_some_and(|expires| expires <= now) {
        return Err(Refusal::EXPIRED);
    }
    let kid = text(jwt.header.get("kid")).ok_or(Refusal::KID_MISSING)?;
    if !text(jwt.header.get("typ")).is_some_and(|typ| typ.eq_ignore_ascii_case("JWT")) {
        return Err(Refusal::TYP);
    }
    if jwt.claims.get("exp").is_none_or(Value::is_null) {
        return Err(Refusal::EXP_MISSING);
    }
    let expires = expires.ok_or(Refusal::EXP_TYPE)?;
    let issuer = text(jwt.claims.get("iss")).ok_or(Refusal::ISS_SUB)?;
    if text(jwt.claims.get("sub")).as_deref() != Some(&issuer) {
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
    let keys = registration
        .jwks
        .get("keys")
        .and_then(Value::as_array)
        .ok_or(Refusal::NO_PUBLIC_KEY)?;
    let key = keys
        .iter()
        .find(|key| key.get("kid").and_then(Value::as_str) == Some(&kid));
    if !jwt.signed_by(key.ok_or(Refusal::KID_UNKNOWN)?) {
        return Err(Refusal::SIGNATURE);
    }
    let ahead = |claim: &str| {
        jwt.claims
            .get(claim)
            .and_then(Value::as_f64)
            .is_some_and(|at| at > now + CLOCK_ALLOWANCE)
    };
    if ahead("nbf") || ahead("iat") {
        return Err(Refusal::SIGNATURE);
    }
    let aud = jwt.claims.get("aud");
    let names_us = |value: &Value| {
        value
            .as_str()
            .is_some_and(|aud| audiences.contains(&Some(aud)))
    };
    match aud {
        Some(Value::Array(several)) if several.iter().any(names_us) => Ok(()),
        Some(one) if names_us(one) => Ok(()),
        _ => Err(Refusal::AUD),
    }
}

struct Jwt<'a> {
    header: Map<String, Value>,
    claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Jwt<'a> {
    /// Three base64url parts, the first two of which are JSON objects.
    fn read(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let object = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
        Some(Self {
            header: object(header)?,
            claims: object(claims)?,
            signed,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    fn signed_by(&self, key: &Value) -> bool {
        let number = |name: &str| URL_SAFE_NO_PAD.decode(key.get(name)?.as_str()?).ok();
        let (Some(n), Some(e)) = (number("n"), number("e")) else {
            return false;
        };
        PublicKeyComponents { n, e }
            .verify(
                &RSA_PKCS1_2048_8192_SHA512,
                self.signed.as_bytes(),
                &self.signature,
            )
            .is_ok()
    }
}
