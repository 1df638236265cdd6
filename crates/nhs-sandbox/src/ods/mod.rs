//! The Organisation Data Terminology API (ODS FHIR R4), as the HAPI server and the gateway in front of it answer.

mod affiliation;
mod affiliation_search;
mod bundle;
mod conformance_search;
mod data;
mod deletions;
mod directory;
mod gateway;
mod load;
mod metadata;
mod organisation;
mod organisation_search;
mod outcome;
mod query;
mod reload;
mod succession;
mod terminology;

pub(crate) use affiliation::Affiliation;
pub(crate) use directory::{Directory, Kind};
pub(crate) use gateway::catch_all;
pub(crate) use organisation::{COUNTRY, Organisation, Place, Role};
pub(crate) use outcome::Outcome;
pub use reload::{Reload, Reloaded};
pub(crate) use succession::Succession;

use http::Method;

use self::deletions::Deleted;
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
    let directory = state.directory();
    match segments.as_slice() {
        ["ValueSet", "$expand"] if request.method == Method::POST => {
            terminology::expand(state, request)
        }
        []
        | ["metadata" | "SearchParameter"]
        | ["Organization" | "OrganizationAffiliation" | "List" | "CodeSystem"]
        | [
            "Organization" | "OrganizationAffiliation" | "List" | "CodeSystem",
            _,
        ] if request.method != Method::GET => Err(Outcome::method_not_allowed(&request.method)),
        _ if wants_xml(request) => Err(Outcome::not_in_the_sandbox(
            "XML; ask for application/fhir+json",
        )),
        ["metadata"] => Ok(Answer::fhir(&metadata::capability_statement())),
        ["Organization"] => organisation_search::search(state, request, next_links),
        ["Organization", code] => match directory.organisation(code) {
            Some(organisation) => Ok(Answer::fhir(&organisation.resource(&directory.load))),
            None => Err(Outcome::not_known("Organization", code)),
        },
        ["OrganizationAffiliation"] => affiliation_search::search(state, request, next_links),
        ["OrganizationAffiliation", id] => match directory.affiliation(id) {
            Some(affiliation) => Ok(Answer::fhir(&affiliation.resource(&directory.load))),
            None => Err(Outcome::not_known("OrganizationAffiliation", id)),
        },
        ["List"] => conformance_search::lists(state, request, next_links),
        ["List", id] => match Deleted::ALL.into_iter().find(|list| list.id() == *id) {
            Some(list) => Ok(Answer::fhir(
                &directory.deletions.resource(list, directory.load),
            )),
            None => Err(Outcome::not_known("List", id)),
        },
        ["SearchParameter"] => conformance_search::parameters(state, request, next_links),
        ["CodeSystem"] => terminology::search(state, request, next_links),
        ["CodeSystem", "$lookup"] => terminology::lookup(state, request),
        ["CodeSystem", "$validate-code"] => terminology::validate_code(state, request),
        ["CodeSystem", id] => terminology::read_one(state, id),
        [
            "CodeSystem" | "ValueSet" | "ConceptMap" | "StructureDefinition",
            ..,
        ] => Err(Outcome::not_in_the_sandbox(
            "of the terminology server, all but $lookup, $validate-code, $expand by POST and reading code systems",
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
