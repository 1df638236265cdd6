//! Searching for patients: reading the query, matching it against everyone, and answering with a bundle or an outcome.

mod criteria;
mod matching;
mod parameters;
mod subject;

pub(super) use subject::Subject;

use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::{Outcome, render};
use crate::access::Mode;
use crate::answer::{Answer, Put};
use crate::request::Request;
use crate::state::State;
use criteria::Criteria;

const FULL_URL: &str = "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient";

pub(super) fn answer(state: &State, request: &Request, mode: &Mode) -> Result<Answer, Outcome> {
    let criteria = Criteria::read(&request.query, mode)?;
    let records = state.register.records();
    let mut found: Vec<(f64, String)> = Vec::new();
    for subject in state.register.searchable(&records) {
        if !may_be_found(&subject, &criteria) {
            continue;
        }
        let Some(score) = matching::score(&criteria, &subject) else {
            continue;
        };
        if criteria.exact && score < 1.0 {
            continue;
        }
        // a patient whose merged records match too is one patient, found by the best of them
        match found
            .iter_mut()
            .find(|(_, number)| *number == subject.gives)
        {
            Some((best, _)) => *best = best.max(score),
            None => found.push((score, subject.gives)),
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
        let entries = found.iter().map(|(score, number)| {
            let (resource, _) = state.register.current(&records, number)?;
            Ok(entry(*score, number, resource))
        });
        bundle.put("entry", entries.collect::<Result<_, Outcome>>()?);
    }
    Ok(Answer::fhir(&bundle))
}

/// A query that tells where someone is does not find those whose whereabouts are kept back.
fn may_be_found(subject: &Subject, criteria: &Criteria) -> bool {
    let locating = criteria.postcode.is_some() || criteria.practice.is_some();
    !subject.hidden || !locating
}

/// What a match shows is the record as it is now, whatever led to it.
fn entry(score: f64, number: &str, resource: Value) -> Value {
    let score = if score >= 1.0 {
        json!(1)
    } else {
        json!((score * 10_000.0).round() / 10_000.0)
    };
    json!({
        "fullUrl": format!("{FULL_URL}/{number}"),
        "search": { "score": score },
        "resource": render::found(resource),
    })
}
