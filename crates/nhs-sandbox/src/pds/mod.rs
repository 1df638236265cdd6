//! The Personal Demographics Service FHIR API, as its gateway and the Spine behind it answer.

mod births;
mod coverage;
mod create;
mod gateway;
mod outcome;
mod people;
mod person;
mod records;
mod register;
mod related;
mod render;
mod search;
mod traced;
mod update;

pub(crate) use register::Register;
pub(crate) use traced::{Traced, Untraced};

use http::{HeaderName, Method, StatusCode};

use crate::access::Mode;
use crate::answer::Answer;
use crate::operation::PDS_PATH;
use crate::request::Request;
use crate::state::State;

pub(crate) use outcome::Outcome;

/// Answers a request below the PDS base path, and mirrors its correlation headers as the gateway does.
pub(crate) fn answer(state: &State, request: &Request) -> Answer {
    let outcome = gateway::admit(state, request).and_then(|mode| route(state, request, &mode));
    mirror(request, outcome.unwrap_or_else(Outcome::answer))
}

/// Gives the caller's own request and correlation ids back.
pub(crate) fn mirror(request: &Request, mut answer: Answer) -> Answer {
    for name in ["x-request-id", "x-correlation-id"] {
        if let Some(value) = request.headers.get(name) {
            answer
                .headers
                .insert(HeaderName::from_static(name), value.clone());
        }
    }
    answer
}

fn route(state: &State, request: &Request, mode: &Mode) -> Result<Answer, Outcome> {
    let segments = request.segments_below(PDS_PATH).unwrap_or_default();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    match (&request.method, segments.as_slice()) {
        (&Method::GET | &Method::HEAD, ["_ping"]) => Ok(state.ping()),
        (&Method::GET | &Method::HEAD, ["_status"]) => match request.headers.contains_key("apikey")
        {
            true => Ok(state.ping()),
            false => Ok(Answer::empty(StatusCode::UNAUTHORIZED)),
        },
        (&Method::OPTIONS, _) => Err(Outcome::unknown_error(StatusCode::BAD_GATEWAY)),
        (&Method::GET, ["Patient"]) if request.path.ends_with('/') => {
            Err(Outcome::unsupported_service())
        }
        (&Method::GET, ["Patient"]) => {
            gateway::check_own(mode, None)?;
            search::answer(state, request, mode)
        }
        (&Method::GET, ["Patient", id]) => {
            gateway::check_own(mode, Some(id))?;
            state.register.retrieve(id, mode)
        }
        (&Method::GET, ["Patient", id, "RelatedPerson"]) => {
            gateway::check_own(mode, Some(id))?;
            related::list(state, id)
        }
        (&Method::PATCH, ["Patient", id]) => {
            gateway::check_own(mode, Some(id))?;
            update::answer(state, request, mode, id)
        }
        (&Method::POST, ["Patient"]) => {
            gateway::check_creation(mode)?;
            create::answer(state, request)
        }
        (&Method::POST, ["Patient", "$process-birth-details"]) => {
            gateway::check_creation(mode)?;
            births::answer(state, request)
        }
        (&Method::GET, ["Coverage"]) => {
            gateway::check_coverage(mode, &request.method)?;
            coverage::read(state, request, mode)
        }
        (&Method::POST, ["Coverage"]) => {
            gateway::check_coverage(mode, &request.method)?;
            coverage::replace(state, request, mode)
        }
        (_, ["Patient"] | ["Patient", _] | ["Patient", _, "RelatedPerson"] | ["Coverage"]) => {
            Err(Outcome::unsupported_service())
        }
        _ => Err(Outcome::unsupported_path(
            request.path.strip_prefix(PDS_PATH).unwrap_or(&request.path),
        )),
    }
}
