//! The subject token of an exchange: an id_token of one of the identity providers, checked in the platform's order.

use serde_json::{Map, Value};

use super::holder::UserSession;
use super::{Refusal, seconds};
use crate::issuer::Issuer;
use crate::jwt::{Jwt, Part};
use crate::state::State;

/// The words for each thing that can be missing from a token.
struct Words {
    kid: Refusal,
    typ: Refusal,
    alg: Refusal,
    exp: Refusal,
    exp_type: Refusal,
    iss: Refusal,
    aud: Refusal,
}

const SUBJECT: Words = Words {
    kid: Refusal::SUBJECT_KID_MISSING,
    typ: Refusal::SUBJECT_TYP,
    alg: Refusal::SUBJECT_ALG_MISSING,
    exp: Refusal::SUBJECT_EXP_MISSING,
    exp_type: Refusal::SUBJECT_EXP_TYPE,
    iss: Refusal::SUBJECT_ISS_MISSING,
    aud: Refusal::SUBJECT_AUD_MISSING,
};

const ACTOR: Words = Words {
    kid: Refusal::ACTOR_KID_MISSING,
    typ: Refusal::ACTOR_TYP,
    alg: Refusal::ACTOR_ALG_MISSING,
    exp: Refusal::ACTOR_EXP_MISSING,
    exp_type: Refusal::ACTOR_EXP_TYPE,
    iss: Refusal::ACTOR_ISS_MISSING,
    aud: Refusal::ACTOR_AUD_MISSING,
};

/// The login that the subject token stands for.
pub(super) fn check(state: &State, token: &str) -> Result<UserSession, Refusal> {
    let now = state.now();
    let jwt = Jwt::read(token).ok_or(Refusal::SUBJECT_MALFORMED)?;
    complete(&jwt, &SUBJECT, Some(seconds(now)))?;
    check_actor(&jwt.claims)?;

    let issuer = [Issuer::Cis2, Issuer::NhsLogin]
        .into_iter()
        .find(|issuer| jwt.claim("iss") == Some(state.provider(*issuer).issuer.as_str()))
        .ok_or(Refusal::SUBJECT_ISS)?;
    let jwks = state.provider(issuer).keys().published(&state.random);
    let key = jwt.key_in(&jwks).ok_or(Refusal::SUBJECT_KID_UNKNOWN)?;
    if !jwt.signed_by(key) {
        return Err(Refusal::SIGNATURE);
    }
    match issuer {
        Issuer::Cis2 => UserSession::of_worker(&jwt.claims, None, now),
        Issuer::NhsLogin => UserSession::of_citizen(&jwt.claims, false, now),
    }
}

/// Whoever acts for the user, if there is one, comes as a token within the token.
fn check_actor(claims: &Map<String, Value>) -> Result<(), Refusal> {
    let Some(actor) = claims
        .get("act")
        .and_then(|act| act.get("sub"))
        .and_then(Value::as_str)
    else {
        return Ok(());
    };
    let jwt = Jwt::read(actor).ok_or(Refusal::ACTOR_CORRUPT)?;
    complete(&jwt, &ACTOR, None)?;
    jwt.claim("nhs_number").ok_or(Refusal::ACTOR_NHS_NUMBER)?;
    Ok(())
}

/// Whether all is there that has to be; the time is looked at when it is given.
fn complete(jwt: &Jwt<'_>, words: &Words, now: Option<f64>) -> Result<(), Refusal> {
    jwt.text(Part::Header, "kid").ok_or(words.kid)?;
    if !jwt
        .text(Part::Header, "typ")
        .is_some_and(|typ| typ.eq_ignore_ascii_case("JWT"))
    {
        return Err(words.typ);
    }
    jwt.text(Part::Header, "alg").ok_or(words.alg)?;
    if jwt.claims.get("exp").is_none_or(is_nothing) {
        return Err(words.exp);
    }
    let expires = jwt.number("exp").ok_or(words.exp_type)?;
    if now.is_some_and(|now| now > expires) {
        return Err(Refusal::SUBJECT_EXPIRED);
    }
    jwt.claim("iss").ok_or(words.iss)?;
    if jwt.claims.get("aud").is_none_or(is_nothing) {
        return Err(words.aud);
    }
    Ok(())
}

/// What the platform's scripts take for missing.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::String(text) => text.is_empty(),
        Value::Number(number) => number.as_f64() == Some(0.0),
        _ => false,
    }
}
