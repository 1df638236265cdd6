//! The people related to a patient.

use chrono::SecondsFormat;
use serde_json::{Value, json};

use super::person::{Person, Related, Sensitivity};
use super::{Outcome, render};
use crate::answer::{Answer, Put};
use crate::state::State;

const FULL_URL: &str = "https://api.service.nhs.uk/personal-demographics/FHIR/R4/Patient";

/// The related people of one patient: none for a sensitive record, whatever it holds.
pub(super) fn list(state: &State, id: &str) -> Result<Answer, Outcome> {
    // whoever was given a number here has a record, and nobody in it yet
    let (_, version) = state.register.current(&state.register.records(), id)?;
    let entries: Vec<Value> = match state.register.find(id) {
        Ok(person) if person.sensitivity == Sensitivity::Unrestricted => person
            .related
            .iter()
            .enumerate()
            .map(|(place, related)| entry(person, place, related))
            .collect(),
        _ => Vec::new(),
    };
    let mut bundle = json!({
        "resourceType": "Bundle",
        "type": "searchset",
        "timestamp": state.now().to_rfc3339_opts(SecondsFormat::Millis, true),
        "total": entries.len(),
    });
    if !entries.is_empty() {
        bundle.put("entry", Value::Array(entries));
    }
    Ok(Answer::fhir(&bundle).with(http::header::ETAG, &format!("W/\"{version}\"")))
}

fn entry(person: &Person, place: usize, related: &Related) -> Value {
    let id = render::object_id(person, "related", place);
    let (Related::Known { kind, .. } | Related::Details { kind, .. }) = related;
    let coding = |system: &str, code: &str, display: &str| json!({ "system": system, "code": code, "display": display });
    let roles = "https://fhir.nhs.uk/R4/CodeSystem/UKCore-AdditionalRelatedPersonRole";
    let types = "http://hl7.org/fhir/ValueSet/relatedperson-relationshiptype";
    let mut resource = json!({
        "resourceType": "RelatedPerson",
        "id": id,
        "active": true,
        "period": { "start": "2019-09-01" },
        "relationship": [{ "coding": [coding(roles, "Personal", "Personal relationship with the patient"), coding(types, kind.0, kind.1)] }],
        "extension": [{
            "url": "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank",
            "valuePositiveInt": place + 1,
        }],
    });
    match related {
        // not the subject: the related person's own number
        Related::Known { number, .. } => {
            resource.put("patient", json!({ "identifier": { "system": "https://fhir.nhs.uk/Id/nhs-number", "value": number } }));
        }
        Related::Details { given, family, .. } => {
            resource.put("patient", json!({}));
            resource.put("name", json!([{ "use": "usual", "period": { "start": "2019-09-01" }, "given": [given], "family": family }]));
        }
    }
    json!({ "fullUrl": format!("{FULL_URL}/{}/RelatedPerson/{id}", person.number), "resource": resource })
}
