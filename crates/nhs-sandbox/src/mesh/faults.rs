//! Faults on request, as MESH has them: errors in its shapes, broken uploads and downloads, chunks and gzip that are not right.

use http::{HeaderName, StatusCode, header};

use super::content::{Broken, Upload};
use super::refusal::{INVALID_TOKEN, REPLAYED_TOKEN, Refusal};
use super::reply::Reply;
use super::route::Call;
use super::version::Version;
use super::{call_of, carry_out, refused};
use crate::answer::{Answer, JSON};
use crate::connection::{Cut, End};
use crate::fault::{FaultBody, FaultKind, Strike};
use crate::request::Request;
use crate::state::State;

/// A fault of the service behind MESH, in the form it has when nothing of MESH is left to word it.
pub(crate) const SOAP_FAULT: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body><soap:Fault>\
<faultcode>soap:Server</faultcode><faultstring>The service is not available</faultstring>\
</soap:Fault></soap:Body></soap:Envelope>";

/// The answer to a request, with what the faults make of it, and where it breaks off.
pub(super) async fn answer(
    state: &State,
    request: &Request,
    version: Version,
    strike: &Strike,
    upload: Upload,
) -> Result<(Reply, Option<Cut>), Broken> {
    let call = call_of(request);
    let limit = state.mesh().limits.body;
    let Some(kind) = &strike.fault else {
        let reply = carry_out(state, request, version, call, upload).await?;
        return Ok((reply, None));
    };
    let (reply, cut) = match kind {
        FaultKind::CutUpload(bytes) => {
            let upload = Upload {
                cut_after: Some(*bytes),
                ..upload
            };
            let reply = carry_out(state, request, version, call, upload).await?;
            (reply, Some(cut_at(None, End::Reset)))
        }
        FaultKind::WrongChunk => {
            let (call, announced) = other_chunk(state, call);
            let reply = carry_out(state, request, version, call, upload).await?;
            let reply = match announced {
                Some(range) if reply.status.is_success() => {
                    reply.with(HeaderName::from_static("mex-chunk-range"), &range)
                }
                _ => reply,
            };
            (reply, None)
        }
        FaultKind::TruncatedGzip => {
            let reply = carry_out(state, request, version, call, upload).await?;
            let is_gzip = reply.headers.contains_key(header::CONTENT_ENCODING);
            (if is_gzip { reply.halved() } else { reply }, None)
        }
        FaultKind::CutBeforeHeaders
        | FaultKind::CutMidBody
        | FaultKind::CutAfter(_)
        | FaultKind::TruncatedBody
        | FaultKind::StalledBody(_) => {
            let reply = carry_out(state, request, version, call, upload).await?;
            let cut = match kind {
                FaultKind::CutBeforeHeaders => cut_at(None, End::Reset),
                FaultKind::CutAfter(bytes) => {
                    let most = reply.all_but_one();
                    cut_at(most.map(|most| most.min(*bytes as u64)), End::Reset)
                }
                FaultKind::TruncatedBody => cut_at(reply.half(), End::Close),
                FaultKind::StalledBody(pause) => cut_at(reply.half(), End::Pause(*pause)),
                _ => cut_at(reply.half(), End::Reset),
            };
            (reply, Some(cut))
        }
        kind => {
            if strike.carried_out {
                carry_out(state, request, version, call, upload).await?;
            } else {
                upload.discard(limit).await?;
            }
            (in_place_of_answer(state, version, kind), None)
        }
    };
    Ok((reply, cut))
}

fn cut_at(bytes: Option<u64>, end: End) -> Cut {
    let body_bytes = bytes.map(|bytes| usize::try_from(bytes).unwrap_or(usize::MAX));
    Cut { body_bytes, end }
}

/// Another chunk than the one that is asked for: its neighbour; of a message that has but one, the same under another number.
fn other_chunk(
    state: &State,
    call: Result<Call, Refusal>,
) -> (Result<Call, Refusal>, Option<String>) {
    let Ok(Call::Retrieve { mailbox, id, chunk }) = call else {
        return (call, None);
    };
    let total = state
        .mesh()
        .message(&id)
        .map_or(1, |(_, message)| message.total_chunks);
    let asked = chunk.as_deref().map_or(Ok(1), str::parse::<u64>);
    let (chunk, announced) = match asked {
        Ok(number) if total > 1 && number > 1 => (Some((number - 1).to_string()), None),
        Ok(_) if total > 1 => (Some("2".to_owned()), None),
        _ => (chunk, Some("2:2".to_owned())),
    };
    (Ok(Call::Retrieve { mailbox, id, chunk }), announced)
}

/// What a fault says without anything having been asked.
fn in_place_of_answer(state: &State, version: Version, kind: &FaultKind) -> Reply {
    let with_retry_after = |reply: Reply, value: Option<&str>| match value {
        Some(value) => reply.with(header::RETRY_AFTER, value),
        None => reply,
    };
    match kind {
        FaultKind::Status {
            status,
            body,
            retry_after,
        } => with_retry_after(
            with_body(state, version, *status, *body),
            retry_after.as_deref(),
        ),
        FaultKind::RateLimited { retry_after } => with_retry_after(
            with_body(
                state,
                version,
                StatusCode::TOO_MANY_REQUESTS,
                FaultBody::OperationOutcome,
            ),
            retry_after.as_deref(),
        ),
        FaultKind::ReplayedToken => refused(state, version, &Refusal::forbidden(REPLAYED_TOKEN)),
        FaultKind::ExpiredToken | FaultKind::InvalidToken => {
            refused(state, version, &Refusal::forbidden(INVALID_TOKEN))
        }
        FaultKind::Garbage => {
            let garbage: &[u8] = b"{\"messages\": [\"2021\xff\xfe\x00 [[[ ";
            Answer::new(StatusCode::OK, JSON, garbage.to_vec()).into()
        }
        _ => with_body(
            state,
            version,
            StatusCode::SERVICE_UNAVAILABLE,
            FaultBody::OperationOutcome,
        )
        .with(header::RETRY_AFTER, "5"),
    }
}

fn with_body(state: &State, version: Version, status: StatusCode, body: FaultBody) -> Reply {
    let reason = status.canonical_reason().unwrap_or("Unknown");
    match body {
        // MESH has no FHIR; its own words take the place
        FaultBody::OperationOutcome if status.is_server_error() => {
            refused(state, version, &Refusal::internal(status))
        }
        FaultBody::OperationOutcome => refused(state, version, &Refusal::status(status)),
        FaultBody::Apigee => Refusal::framework(status).reply(version, String::new),
        FaultBody::Html => Answer::new(
            status,
            "text/html",
            format!("<html><head><title>{reason}</title></head><body>{reason}</body></html>"),
        )
        .into(),
        FaultBody::Soap => Answer::new(status, "text/xml", SOAP_FAULT).into(),
        FaultBody::Text => Answer::new(status, "text/plain", reason).into(),
        FaultBody::Null => Answer::new(status, JSON, "null").into(),
        FaultBody::Empty => Reply::empty(status),
    }
}
