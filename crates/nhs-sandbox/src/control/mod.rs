//! The sandbox's own endpoints below `/_sandbox`: faults, the journal, logins, for products that are not written in Rust.

mod faults;
mod identity;

use http::{Method, StatusCode};
use serde_json::{Value, json};

use self::faults::read_faults;
use crate::answer::{Answer, JSON};
use crate::journal::ReceivedRequest;
use crate::mesh;
use crate::request::Request;
use crate::state::State;

const PATH: &str = "/_sandbox";

/// Answers a request to the sandbox itself; none for every other.
pub(crate) async fn answer(state: &State, request: &Request) -> Option<Answer> {
    let segments = request.segments_below(PATH)?;
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let answer = match (segments.as_slice(), &request.method) {
        (["faults"], &Method::POST) => match read_faults(&request.body) {
            Ok(faults) => {
                faults
                    .into_iter()
                    .for_each(|fault| state.faults().add(fault));
                pending(state, StatusCode::CREATED)
            }
            Err(problem) => {
                Answer::json(StatusCode::BAD_REQUEST, JSON, &json!({ "error": problem }))
            }
        },
        (["faults"], &Method::GET) => pending(state, StatusCode::OK),
        (["faults"], &Method::DELETE) => {
            state.faults().clear();
            Answer::empty(StatusCode::NO_CONTENT)
        }
        (["requests"], &Method::GET) => {
            let requests: Vec<Value> = state
                .journal()
                .all()
                .iter()
                .map(ReceivedRequest::to_json)
                .collect();
            Answer::json(StatusCode::OK, JSON, &json!({ "requests": requests }))
        }
        (["requests"], &Method::DELETE) => {
            state.journal().clear();
            Answer::empty(StatusCode::NO_CONTENT)
        }
        (["mesh", below @ ..], method) => mesh::control(state, below, method, &request.body),
        ([name], method) if identity::knows(name) => {
            if method == Method::POST {
                identity::answer(state, name, &request.body).await
            } else {
                Answer::empty(StatusCode::METHOD_NOT_ALLOWED)
            }
        }
        (["faults" | "requests"], _) => Answer::empty(StatusCode::METHOD_NOT_ALLOWED),
        _ => {
            let problem = format!(
                "there are /_sandbox/faults, /_sandbox/requests, /_sandbox/mesh, and for POST {}",
                identity::NAMES
                    .map(|name| format!("/_sandbox/{name}"))
                    .join(", ")
            );
            Answer::json(StatusCode::NOT_FOUND, JSON, &json!({ "error": problem }))
        }
    };
    Some(answer)
}

fn pending(state: &State, status: StatusCode) -> Answer {
    Answer::json(status, JSON, &json!({ "pending": state.faults().len() }))
}
