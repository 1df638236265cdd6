//! The patient's European health insurance card: read and replaced by the patient, with the version of their record.

use std::sync::Arc;

use chrono::SecondsFormat;
use http::{StatusCode, header};
use serde_json::{Value, json};

use super::records::Records;
use super::update::{has_content_type, if_match, rules};
use super::{Outcome, gateway};
use crate::access::Mode;
use crate::answer::{Answer, FHIR_JSON, Put};
use crate::request::Request;
use crate::state::State;

const QUERY: &str = "subscriber%3Aidentifier=";
const FULL_URL: &str =
    "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Coverage?subscriber:identifier=";
const NHS_NUMBER: &str = "https://fhir.nhs.uk/Id/nhs-number";
/// A card may end so many years before or after today.
const YEARS: u32 = 150;

/// The states that issue cards.
const COUNTRIES: [(&str, &str); 32] = [
    ("AUT", "Austria"),
    ("BEL", "Belgium"),
    ("BGR", "Bulgaria"),
    ("CHE", "Switzerland"),
    ("CYP", "Cyprus"),
    ("CZE", "Czech Republic"),
    ("DEU", "Germany"),
    ("DNK", "Denmark"),
    ("ESP", "Spain"),
    ("EST", "Estonia"),
    ("FIN", "Finland"),
    ("FRA", "France"),
    ("GBR", "United Kingdom"),
    ("GRC", "Greece"),
    ("HRV", "Croatia"),
    ("HUN", "Hungary"),
    ("IRL", "Ireland"),
    ("ISL", "Iceland"),
    ("ITA", "Italy"),
    ("LIE", "Liechtenstein"),
    ("LTU", "Lithuania"),
    ("LUX", "Luxembourg"),
    ("LVA", "Latvia"),
    ("MLT", "Malta"),
    ("NLD", "Netherlands"),
    ("NOR", "Norway"),
    ("POL", "Poland"),
    ("PRT", "Portugal"),
    ("ROU", "Romania"),
    ("SVK", "Slovakia"),
    ("SVN", "Slovenia"),
    ("SWE", "Sweden"),
];

/// Values that a card must have, each with the most letters it may have.
const FIELDS: [(&str, usize); 6] = [
    ("/identifier/0/value", 25),
    ("/identifier/0/assigner/identifier/value", 3),
    ("/payor/0/identifier/value", 30),
    ("/subscriber/identifier/value", 10),
    ("/beneficiary/identifier/value", 25),
    ("/period/end", 10),
];

pub(super) fn read(state: &State, request: &Request, mode: &Mode) -> Result<Answer, Outcome> {
    // the proxy looks at the URL as it was sent: encoded, and with nothing after it
    let number = request
        .raw_query
        .strip_prefix(QUERY)
        .filter(|rest| rest.len() == 10 && rest.bytes().all(|byte| byte.is_ascii_digit()))
        .ok_or_else(|| {
            Outcome::invalid_search_data(
                "Coverage search request must follow the format /Coverage?subscriber:identifier=NHS_NUMBER",
            )
        })?;
    gateway::check_own(mode, Some(number))?;
    bundle(state, &state.register.records(), number, StatusCode::OK)
}

pub(super) fn replace(state: &State, request: &Request, mode: &Mode) -> Result<Answer, Outcome> {
    if !has_content_type(request, "application/json") {
        return Err(Outcome::unsupported_service());
    }
    let body: Value = serde_json::from_slice(&request.body).unwrap_or_default();
    let number = body
        .pointer("/subscriber/identifier/value")
        .and_then(Value::as_str)
        .map(str::to_owned);
    gateway::check_own(mode, number.as_deref())?;
    let number = number.unwrap_or_default();
    let register = &state.register;
    register.once(request, |records| {
        let expected = if_match(request)?;
        check(&body, state)?;
        register.check_writable(records, &number)?;
        let (_, version) = register.current(records, &number)?;
        if expected != version {
            return Err(Outcome::version_mismatch());
        }
        records.put_coverage(&number, version.saturating_add(1), held(&body, &number));
        bundle(state, records, &number, StatusCode::CREATED)
    })
}

/// The one card of a patient, or none, with the version of the patient's record.
fn bundle(
    state: &State,
    records: &Records,
    number: &str,
    status: StatusCode,
) -> Result<Answer, Outcome> {
    let (patient, version) = state.register.current(records, number)?;
    // of a record that was merged into another, the other's
    let number = patient.get("id").and_then(Value::as_str).unwrap_or(number);
    let coverage = records
        .coverage(number)
        .or_else(|| first_held(number).map(Arc::new));
    let mut bundle = json!({
        "resourceType": "Bundle",
        "type": "searchset",
        "timestamp": state.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        "meta": { "versionId": version.to_string() },
        "total": usize::from(coverage.is_some()),
    });
    if let Some(coverage) = coverage {
        bundle.put(
            "entry",
            json!([{ "fullUrl": format!("{FULL_URL}{number}"), "resource": *coverage }]),
        );
    }
    Ok(Answer::json(status, FHIR_JSON, &bundle).with(header::ETAG, &format!("W/\"{version}\"")))
}

/// The card that someone has from the beginning.
fn first_held(number: &str) -> Option<Value> {
    let card = json!({
        "identifier": [{ "value": "80756099900001014826", "assigner": { "identifier": { "value": "IRL" } } }],
        "payor": [{ "identifier": { "value": "IE4471" } }],
        "beneficiary": { "identifier": { "value": "7410022XB" } },
        "period": { "end": "2028-09-30" },
    });
    (number == crate::people::FULL_RECORD).then(|| held(&card, number))
}

fn check(body: &Value, state: &State) -> Result<(), Outcome> {
    let status = body
        .get("status")
        .ok_or_else(|| Outcome::missing_field("status"))?;
    if status != "active" {
        let status = status.as_str().unwrap_or_default();
        return Err(Outcome::invalid_field(status, "status"));
    }
    for list in ["identifier", "payor"] {
        if let Some(items @ Value::Array(listed)) = body.get(list)
            && listed.len() > 1
        {
            return Err(Outcome::too_many_values(&python(items), list));
        }
    }
    for (pointer, longest) in FIELDS {
        let field = pointer.trim_start_matches('/');
        let value = body
            .pointer(pointer)
            .ok_or_else(|| Outcome::missing_field(field))?;
        let text = value.as_str().unwrap_or_default();
        let good = !text.is_empty() && text.len() <= longest && text.chars().all(is_held);
        if !good {
            return Err(Outcome::invalid_field(text, field));
        }
    }
    let country = text_at(body, "/identifier/0/assigner/identifier/value");
    if country_name(country).is_none() {
        return Err(Outcome::invalid_field(
            country,
            "identifier/0/assigner/identifier/value",
        ));
    }
    let end = text_at(body, "/period/end");
    let years = rules::full_date(end).and_then(|end| {
        state
            .now()
            .date_naive()
            .years_since(end)
            .or_else(|| end.years_since(state.now().date_naive()))
    });
    if years.is_none_or(|years| years >= YEARS) {
        return Err(Outcome::invalid_field(end, "period/end"));
    }
    Ok(())
}

/// What is kept of a card, and what the service adds to it.
fn held(body: &Value, number: &str) -> Value {
    let country = text_at(body, "/identifier/0/assigner/identifier/value");
    json!({
        "resourceType": "Coverage",
        "status": "active",
        "identifier": [{
            "value": text_at(body, "/identifier/0/value"),
            "assigner": {
                "display": country_name(country),
                "identifier": { "system": "urn:iso:std:iso:3166", "value": country },
            },
        }],
        "payor": [{ "identifier": { "value": text_at(body, "/payor/0/identifier/value") } }],
        "subscriber": { "type": "Patient", "identifier": { "system": NHS_NUMBER, "value": number } },
        "beneficiary": { "type": "Patient", "identifier": { "value": text_at(body, "/beneficiary/identifier/value") } },
        "period": { "end": text_at(body, "/period/end") },
    })
}

fn text_at<'a>(body: &'a Value, pointer: &str) -> &'a str {
    let value = body.pointer(pointer).and_then(Value::as_str);
    value.unwrap_or_default()
}

fn country_name(code: &str) -> Option<&'static str> {
    let found = COUNTRIES.iter().find(|(held, _)| *held == code);
    found.map(|(_, name)| *name)
}

fn is_held(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | ',' | '/' | ':' | '\'' | '.' | ' ')
}

/// JSON as the Spine, which is written in Python, shows it.
fn python(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => format!("'{text}'"),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(python).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("'{name}': {}", python(value)))
                .collect();
            format!("{{{}}}", members.join(", "))
        }
    }
}
