//! Searching for patients: reading the query, matching it against everyone, and answering with a bundle or an outcome.

mod criteria;
mod matching;
mod parameters;

use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::person::{Person, Sensitivity};
use super::{Outcome, render};
use crate::access::Mode;
use crate::answer::{Answer, Put};
use crate::request::Request;
use crate::state::State;
use criteria::Criteria;

const FULL_URL: &str = "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient";

pub(super) fn answer(state: &State, request: &Request, mode: &Mode) -> Result<Answer, Outcome> {
    let criteria = Criteria::read(&request.query, mode)?;
    let mut found: Vec<(f64, &Person)> = Vec::new();
    for (matched, given) in state.register.searchable() {
        if !may_be_found(matched, &criteria) || !may_be_found(given, &criteria) {
            continue;
        }
        let Some(score) = matching::score(&criteria, matched) else {
            continue;
        };
        if criteria.exact && score < 1.0 {
            continue;
        }
        // a patient whose merged records match too is one patient, found by the best of them
        match found
            .iter_mut()
            .find(|(_, person)| person.number == given.number)
        {
            Some((best, _)) => *best = best.max(score),
            None => found.push((score, given)),
        }
    }
    if found.len() > criteria.max_results {
        return Err(Outcome::too_many_matches());
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));

    let mut bundle = json!({
        "resourceType": "Bundle",
        "type": "searchset",
        "timestamp": state.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        "total": found.len(),
    });
    if !found.is_empty() {
        bundle.put(
            "entry",
            found
                .iter()
                .map(|(score, person)| entry(*score, person))
                .collect(),
        );
    }
    Ok(Answer::fhir(&bundle))
}

/// A query that tells where someone is does not find those whose whereabouts are kept back.
fn may_be_found(person: &Person, criteria: &Criteria) -> bool {
    let locating = criteria.postcode.is_some() || criteria.practice.is_some();
    person.sensitivity == Sensitivity::Unrestricted || !locating
}

fn entry(score: f64, person: &Person) -> Value {
    let score = if score >= 1.0 {
        json!(1)
    } else {
        json!((score * 10_000.0).round() / 10_000.0)
    };
    json!({
        "fullUrl": format!("{FULL_URL}/{}", person.number),
        "search": { "score": score },
        "resource": render::found(person),
    })
}
