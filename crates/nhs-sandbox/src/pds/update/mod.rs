//! Changing a patient: what is asked of the request, and what comes of it, all or nothing.

mod apply;
mod own;
mod patches;
pub(super) mod rules;

use super::register::record_answer;
use super::{Outcome, gateway};
use crate::access::Mode;
use crate::answer::Answer;
use crate::request::Request;
use crate::state::State;
use patches::Patches;

const CONTENT_TYPE: &str = "application/json-patch+json";

pub(super) fn answer(
    state: &State,
    request: &Request,
    mode: &Mode,
    id: &str,
) -> Result<Answer, Outcome> {
    gateway::check_update(mode)?;
    if !has_content_type(request, CONTENT_TYPE) {
        return Err(Outcome::unsupported_service());
    }
    let register = &state.register;
    register.once(request, |records| {
        let expected = if_match(request)?;
        let patches = Patches::read(&request.body)?;
        register.check_writable(records, id)?;
        if register.is_sensitive(id) {
            return Err(Outcome::forbidden_update(
                "not permitted to update a sensitive record",
            ));
        }
        let (before, version) = register.current(records, id)?;
        if expected != version {
            return Err(Outcome::version_mismatch());
        }
        let mut after = apply::all(&patches, &before, &state.random)?;
        if matches!(mode, Mode::Patient { .. }) {
            own::check(&patches, &before, &after)?;
        }
        rules::settle(&before, &mut after, state.now())?;
        if after == before {
            return Err(Outcome::invalid_update(
                "Provided patch made no changes to the resource",
            ));
        }
        let version = version.saturating_add(1);
        records.put_resource(id, version, Some(&before), after);
        let (resource, version) = register.current(records, id)?;
        Ok(record_answer(&resource, version))
    })
}

/// Whether the body is said to be of this media type; parameters after it do not matter.
pub(super) fn has_content_type(request: &Request, wanted: &str) -> bool {
    request.header("content-type").is_some_and(|value| {
        let media_type = value.split(';').next().unwrap_or_default();
        media_type.trim().eq_ignore_ascii_case(wanted)
    })
}

/// The version that the caller has seen.
pub(super) fn if_match(request: &Request) -> Result<u32, Outcome> {
    let value = request
        .header("if-match")
        .ok_or_else(Outcome::precondition_failed)?;
    let digits = value
        .strip_prefix("W/\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .ok_or_else(|| Outcome::invalid_value(&value, "header 'If-Match'"))?;
    // a number too large for any version is the version of no record
    Ok(digits.parse().unwrap_or(u32::MAX))
}
