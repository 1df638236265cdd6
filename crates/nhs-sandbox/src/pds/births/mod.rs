//! Registering a birth: a transaction Bundle of twelve entries, of which the first is the baby. Not published; what is asked is
//! what the service's own tests show.

mod bundle;

use http::{HeaderName, StatusCode};
use serde_json::Value;

use super::create::{self, new_record};
use super::update::{has_content_type, rules};
use super::{Outcome, render};
use crate::answer::{Answer, FHIR_JSON, Put};
use crate::request::Request;
use crate::state::State;

/// What is kept of the baby beside what is kept of every new patient.
const BIRTH_PLACE: &str = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

pub(super) fn answer(state: &State, request: &Request) -> Result<Answer, Outcome> {
    if !has_content_type(request, "application/json") {
        return Err(Outcome::unsupported_service());
    }
    let ignore = ignores_matches(request)?;
    let register = &state.register;
    register.once(request, |records| {
        let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
        let baby = bundle::check(&body, state.now().date_naive())?;
        if !ignore {
            match create::matches(state, records, baby).as_slice() {
                [] => {}
                [one] => return Err(Outcome::single_match(one)),
                _ => return Err(Outcome::multiple_matches()),
            }
        }
        let number = create::new_number(state, records)
            .ok_or_else(|| Outcome::unknown_error(StatusCode::INTERNAL_SERVER_ERROR))?;
        records.put_resource(&number, 1, None, record(baby, &number, state));
        let (resource, _) = register.current(records, &number)?;
        let notification = state.random.uuid().to_string().to_uppercase();
        Ok(Answer::json(StatusCode::CREATED, FHIR_JSON, &resource)
            .with(HeaderName::from_static("notification-id"), &notification))
    })
}

/// Whether a number is wanted even if someone like that has one already, as a twin may.
fn ignores_matches(request: &Request) -> Result<bool, Outcome> {
    let mut ignore = false;
    for (name, value) in &request.query {
        match (name.as_str(), value.as_str()) {
            ("ignore_potential_matches", "true") => ignore = true,
            ("ignore_potential_matches", "false") => ignore = false,
            ("ignore_potential_matches", value) => return Err(Outcome::invalid_field(value, name)),
            (name, _) => return Err(Outcome::additional_properties(&[name])),
        }
    }
    Ok(ignore)
}

fn record(baby: &Value, number: &str, state: &State) -> Value {
    let mut resource = new_record(baby, number, state);
    for member in ["multipleBirthInteger", "deceasedDateTime"] {
        if let Some(value) = baby.get(member) {
            resource.put(member, value.clone());
        }
    }
    let kept = rules::items(baby, "extension")
        .iter()
        .filter_map(kept_extension);
    let kept: Vec<Value> = kept.collect();
    if !kept.is_empty() {
        resource.put("extension", Value::Array(kept));
    }
    resource
}

/// The place of birth without its text, and that the baby has died.
fn kept_extension(extension: &Value) -> Option<Value> {
    if rules::is_extension(extension, "DeathNotificationStatus") {
        return Some(extension.clone());
    }
    let url = extension.get("url")?.as_str()?;
    (url == BIRTH_PLACE).then(|| render::without(extension.clone(), "/valueAddress", "text"))
}
