//! MESH, the Message Exchange for Social Care and Health: mailboxes, messages whole and in chunks, tracking, lookups, reports.
//!
//! The API is that of <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>, in both
//! versions. Bodies are streamed in and out, so this has a way of its own from the socket to the answer.

mod auth;
mod content;
mod control;
mod envelope;
mod exchange;
mod faults;
mod handle;
mod inbox;
mod lookup;
mod mailbox;
mod message;
mod options;
mod outbox;
mod pages;
mod refusal;
mod reply;
mod report;
mod responders;
mod rich;
mod route;
mod routing;
mod times;
mod tracking;
mod version;

use axum::body::Body;
use axum::response::Response;
use http::request::Parts;
use http::{StatusCode, header};

pub(crate) use self::control::answer as control;
pub(crate) use self::exchange::Exchange;
pub(crate) use self::faults::SOAP_FAULT;
pub use self::handle::{Mesh, MeshMessage};
pub use self::mailbox::MeshMailbox;
pub use self::message::MeshStatus;
pub use self::options::MeshOptions;
pub use self::report::MeshReport;
pub(crate) use self::route::operation;

use self::content::{Broken, Upload};
use self::outbox::Unsent;
use self::refusal::Refusal;
use self::reply::Reply;
use self::rich::Folder;
use self::route::Call;
use self::version::Version;
use crate::connection::{Cut, End, Link};
use crate::operation::{MESH_PATH, Operation};
use crate::request::Request;
use crate::state::State;

/// Headers that a handshake must have.
const OF_A_HANDSHAKE: [&str; 3] = ["mex-clientversion", "mex-osname", "mex-osversion"];

/// Whether a path is MESH's.
pub(crate) fn owns(path: &str) -> bool {
    let below = path.strip_prefix(MESH_PATH);
    below.is_some_and(|below| below.is_empty() || below.starts_with('/'))
}

/// Answers a request from its head on.
pub(crate) async fn serve(state: &State, link: &Link, parts: Parts, body: Body) -> Response {
    // nothing can go wrong with a body that is not there
    let Some(request) = Request::read(parts, Body::empty()).await else {
        return Reply::empty(StatusCode::BAD_REQUEST).into_response();
    };
    let operation = Operation::of(&request);
    let ticket = state.journal().open(&request, operation, state.now());
    let strike = state.faults().strike(operation, &request);
    if !strike.delay.is_zero() {
        tokio::time::sleep(strike.delay).await;
    }
    let upload = Upload {
        body,
        cut_after: None,
    };
    let version = Version::of(&request).unwrap_or_default();
    let (reply, cut) = match faults::answer(state, &request, version, &strike, upload).await {
        Ok(answered) => answered,
        Err(Broken::TooLarge) => (outbox::too_large(version), None),
        Err(Broken::Unwritten) => {
            let refusal = Refusal::internal(StatusCode::INSUFFICIENT_STORAGE);
            (refused(state, version, &refusal), None)
        }
        // nobody is there to be answered, or is to be
        Err(Broken::Interrupted | Broken::Cut) => {
            let cut = Cut {
                body_bytes: None,
                end: End::Reset,
            };
            (Reply::empty(StatusCode::BAD_REQUEST), Some(cut))
        }
    };
    let reply = reply.with(header::DATE, &times::http(state.now()));
    if let Some(cut) = cut {
        link.cut(cut);
    }
    if cut.is_none_or(|cut| matches!(cut.end, End::Pause(_))) {
        state.journal().close(ticket, reply.status.as_u16());
    }
    reply.into_response()
}

/// Carries a request out. The body is taken when it is wanted, and read to its end when it is not.
async fn carry_out(
    state: &State,
    request: &Request,
    version: Version,
    call: Result<Call, Refusal>,
    upload: Upload,
) -> Result<Reply, Broken> {
    let limit = state.mesh().limits.body;
    let mut upload = Some(upload);
    let done = match call {
        Ok(call) => dispatch(state, request, version, call, &mut upload).await,
        Err(refusal) => Err(Unsent::Refused(refusal)),
    };
    let reply = match done {
        Ok(reply) => reply,
        Err(Unsent::Refused(refusal)) => refused(state, version, &refusal),
        Err(Unsent::Broken(broken)) => return Err(broken),
    };
    if let Some(upload) = upload {
        upload.discard(limit).await?;
    }
    Ok(reply)
}

fn refused(state: &State, version: Version, refusal: &Refusal) -> Reply {
    refusal.reply(version, || exchange::message_id(&state.random, state.now()))
}

/// The call that the request makes, whoever makes it.
fn call_of(request: &Request) -> Result<Call, Refusal> {
    let segments = request.segments_below(MESH_PATH).unwrap_or_default();
    Call::of(&request.method, &segments)
}

async fn dispatch(
    state: &State,
    request: &Request,
    version: Version,
    call: Call,
    upload: &mut Option<Upload>,
) -> Result<Reply, Unsent> {
    if Version::of(request).is_none() {
        return Err(Refusal::bad_request(refusal::MALFORMED_ACCEPT).into());
    }
    {
        let mut exchange = state.mesh();
        exchange.advance(state);
        if let Some(mailbox) = call.mailbox() {
            let header = request.header("authorization");
            exchange.authorise(mailbox, header.as_deref(), state.now())?;
        }
    }
    match &call {
        Call::Send { mailbox } => {
            return outbox::send(state, request, version, mailbox, upload).await;
        }
        Call::SendChunk { mailbox, id, chunk } => {
            let to = (id.as_str(), chunk.as_str());
            return outbox::send_chunk(state, request, version, mailbox, to, upload).await;
        }
        Call::Retrieve { mailbox, id, chunk } => {
            let retrieval = {
                let exchange = state.mesh();
                inbox::retrieve(&exchange, request, version, mailbox, id, chunk.as_deref())?
            };
            return Ok(retrieval.open().await?);
        }
        _ => {}
    }
    Ok(look(&mut state.mesh(), state, request, version, &call)?)
}

/// All calls that neither bring nor fetch content.
fn look(
    exchange: &mut Exchange,
    state: &State,
    request: &Request,
    version: Version,
    call: &Call,
) -> Result<Reply, Refusal> {
    match call {
        Call::Ping => Ok(lookup::ping()),
        Call::Handshake { mailbox } => handshake(request, version, mailbox),
        Call::Inbox { mailbox } => inbox::list(exchange, request, version, mailbox),
        Call::Count { mailbox } => Ok(inbox::count(exchange, state, version, mailbox)),
        Call::RichInbox { mailbox } => rich::view(exchange, state, request, mailbox, Folder::Inbox),
        Call::RichOutbox { mailbox } => {
            rich::view(exchange, state, request, mailbox, Folder::Outbox)
        }
        Call::Head { mailbox, id } => inbox::head(exchange, mailbox, id),
        Call::Acknowledge { mailbox, id } => {
            inbox::acknowledge(exchange, state, version, mailbox, id)
        }
        Call::Track { mailbox } => tracking::by_message_id(exchange, request, version, mailbox),
        Call::TrackLocalId { mailbox, local_id } => {
            tracking::by_local_id(exchange, mailbox, local_id)
        }
        Call::Lookup { ods_code, workflow } => {
            lookup::endpoints(exchange, state, version, ods_code, workflow)
        }
        Call::WorkflowSearch { workflow } => lookup::workflow(exchange, version, workflow),
        Call::Update { .. }
        | Call::Retrieve { .. }
        | Call::Send { .. }
        | Call::SendChunk { .. } => Ok(Reply::empty(StatusCode::OK)),
    }
}

/// Says that a mailbox is in use; nothing changes by it.
fn handshake(request: &Request, version: Version, mailbox: &str) -> Result<Reply, Refusal> {
    let missing: Vec<serde_json::Value> = OF_A_HANDSHAKE
        .iter()
        .filter(|name| request.header(name).is_none())
        .map(|name| refusal::missing("header", name))
        .collect();
    if !missing.is_empty() {
        return Err(Refusal::fields(missing));
    }
    Ok(match version {
        Version::One => Reply::json(
            StatusCode::OK,
            crate::answer::JSON,
            &serde_json::json!({ "mailboxId": mailbox }),
        ),
        Version::Two => Reply::empty(StatusCode::OK),
    })
}
