//! The Organisation Data Terminology API (ODS FHIR R4), as the HAPI server and the gateway in front of it answer.

mod affiliation;
mod affiliation_search;
mod bundle;
mod data;
mod directory;
mod gateway;
mod metadata;
mod organisation;
mod organisation_search;
mod outcome;
mod query;

pub(crate) use directory::Directory;
pub(crate) use gateway::catch_all;
pub(crate) use outcome::Outcome;

use http::Method;

use crate::answer::Answer;
use crate::fault::NextLinks;
use crate::operation::{ODS_PATH, ODS_ROOT};
use crate::request::Request;
use crate::state::State;

/// Answers a request below the ODS root. `next_links` says where the pages after this one are.
pub(crate) fn answer(state: &State, request: &Request, next_links: &NextLinks) -> Answer {
    if let Some([probe]) = request.segments_below(ODS_ROOT).as_deref()
        && (probe == "_ping" || probe == "_status")
    {
        return state.ping();
    }
    if let Some(refusal) = gateway::refusal(state, request) {
        return refusal;
    }
    let answer = route(state, request, next_links).unwrap_or_else(Outcome::answer);
    if answer.body.len() > state.ods_response_limit {
        Outcome::too_big().answer()
    } else {
        answer
    }
}

fn route(state: &State, request: &Request, next_links: &NextLinks) -> Result<Answer, Outcome> {
    let Some(segments) = request.segments_below(ODS_PATH) else {
        return Err(Outcome::unknown_resource_type(&request.path));
    };
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match segments.as_slice() {
        []
        | ["Organization" | "OrganizationAffiliation" | "metadata"]
        | ["Organization" | "OrganizationAffiliation", _]
            if request.method != Method::GET =>
        {
            Err(Outcome::method_not_allowed(&request.method))
        }
        _ if wants_xml(request) => Err(Outcome::not_in_the_sandbox(
            "XML; ask for application/fhir+json",
        )),
        ["metadata"] => Ok(Answer::fhir(&metadata::capability_statement())),
        ["Organization"] => organisation_search::search(state, request, next_links),
        ["Organization", code] => match state.directory.organisation(code) {
            Some(organisation) => Ok(Answer::fhir(&organisation.resource())),
            None => Err(Outcome::not_known("Organization", code)),
        },
        ["OrganizationAffiliation"] => affiliation_search::search(state, request, next_links),
        ["OrganizationAffiliation", id] => match state.directory.affiliation(id) {
            Some(affiliation) => Ok(Answer::fhir(&affiliation.resource())),
            None => Err(Outcome::not_known("OrganizationAffiliation", id)),
        },
        [
            "CodeSystem"
            | "ValueSet"
            | "ConceptMap"
            | "StructureDefinition"
            | "List"
            | "SearchParameter",
            ..,
        ] => Err(Outcome::not_in_the_sandbox(
            "code systems, value sets and lists of deletions",
        )),
        [kind, ..] => Err(Outcome::unknown_resource_type(kind)),
        [] => Err(Outcome::unknown_resource_type("")),
    }
}

fn wants_xml(request: &Request) -> bool {
    let format = request
        .query
        .iter()
        .find(|(name, _)| name == "_format")
        .map(|(_, value)| value.clone());
    let wanted = format
        .or_else(|| request.header("accept"))
        .unwrap_or_default()
        .to_ascii_lowercase();
    wanted.contains("xml") && !wanted.contains("json") && !wanted.contains("*/*")
}
