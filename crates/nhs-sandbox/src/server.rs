//! The server: takes requests in, lets faults strike, and hands the rest to the stand-ins.

use std::future::IntoFuture;
use std::net::TcpListener;
use std::sync::Arc;

use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{self, State as Shared};
use axum::response::Response;
use bytes::Bytes;
use http::{StatusCode, header};
use serde_json::json;
use tokio::runtime::Builder as RuntimeBuilder;
use tokio::sync::oneshot;

use crate::answer::{Answer, FHIR_JSON, JSON};
use crate::connection::{Cut, CuttableListener, End, Link};
use crate::control;
use crate::credentials::Credentials;
use crate::fault::{FaultBody, FaultKind};
use crate::issuer::Issuer;
use crate::operation::{Api, Operation};
use crate::request::Request;
use crate::sandbox::{GRACE, StartError};
use crate::state::State;
use crate::{issuer, mesh, ods, ord, pds, token};

/// How a server is told to end. One whose sender is dropped ends at once.
#[derive(Debug)]
pub(crate) enum Stop {
    Gracefully,
}

type Ready = oneshot::Sender<Result<(Arc<State>, Credentials), StartError>>;

/// Serves until told to stop, on the thread it is called on. The error is that nobody waits for the server any more.
pub(crate) fn run(
    listener: TcpListener,
    state: Arc<State>,
    credentials: Credentials,
    ready: Ready,
    stopping: oneshot::Receiver<Stop>,
) -> Result<(), ()> {
    let runtime = match RuntimeBuilder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return ready.send(Err(StartError::Runtime(error))).map_err(drop),
    };
    let result = runtime.block_on(async {
        let listener = match tokio::net::TcpListener::from_std(listener) {
            Ok(listener) => CuttableListener(listener),
            Err(error) => return ready.send(Err(StartError::Runtime(error))).map_err(drop),
        };
        let app = Router::new()
            .fallback(handle)
            .with_state(Arc::clone(&state));
        let (close, closing) = oneshot::channel::<()>();
        let serve = axum::serve(listener, app.into_make_service_with_connect_info::<Link>());
        let serving = tokio::spawn(
            serve
                .with_graceful_shutdown(async move {
                    let _ = closing.await;
                })
                .into_future(),
        );
        ready.send(Ok((state, credentials))).map_err(drop)?;
        if let Ok(Stop::Gracefully) = stopping.await {
            let _ = close.send(());
            let _ = tokio::time::timeout(GRACE, serving).await;
        }
        Ok(())
    });
    // connections still open end with the runtime
    runtime.shutdown_background();
    result
}

async fn handle(
    Shared(state): Shared<Arc<State>>,
    ConnectInfo(link): ConnectInfo<Link>,
    request: extract::Request,
) -> Response {
    let (parts, body) = request.into_parts();
    if mesh::owns(parts.uri.path()) {
        return mesh::serve(&state, &link, parts, body).await;
    }
    let Some(request) = Request::read(parts, body).await else {
        // what is left of the body would be taken for the next request
        return Answer::empty(StatusCode::PAYLOAD_TOO_LARGE)
            .with(header::CONNECTION, "close")
            .into_response();
    };
    if let Some(answer) = control::answer(&state, &request).await {
        return answer.into_response();
    }
    let operation = Operation::of(&request);
    let ticket = state.journal().open(&request, operation, state.now());
    let strike = state.faults().strike(operation, &request);
    if !strike.delay.is_zero() {
        tokio::time::sleep(strike.delay).await;
    }
    let route = async || {
        let next_links = strike.next_links.as_ref().unwrap_or(&state.next_links);
        match operation.api() {
            Some(Api::Platform) => token::answer(&state, &request),
            Some(Api::Cis2) => issuer::answer(&state, Issuer::Cis2, &request).await,
            Some(Api::NhsLogin) => issuer::answer(&state, Issuer::NhsLogin, &request).await,
            Some(Api::Pds) => pds::answer(&state, &request),
            Some(Api::Ods) => ods::answer(&state, &request, next_links),
            Some(Api::Ord) => ord::answer(&state, &request),
            // MESH was answered above
            Some(Api::Mesh) | None => no_such_proxy(),
        }
    };
    let (answer, cut) = match &strike.fault {
        None => (route().await, None),
        Some(FaultKind::CutBeforeHeaders) => (
            route().await,
            Some(Cut {
                body_bytes: None,
                end: End::Reset,
            }),
        ),
        Some(FaultKind::CutMidBody) => cut_in_body(route().await, None, End::Reset),
        Some(FaultKind::CutAfter(bytes)) => cut_in_body(route().await, Some(*bytes), End::Reset),
        Some(FaultKind::TruncatedBody) => cut_in_body(route().await, None, End::Close),
        Some(FaultKind::StalledBody(pause)) => cut_in_body(route().await, None, End::Pause(*pause)),
        Some(FaultKind::StillbornToken) => (stillborn(&state, route().await), None),
        Some(kind) => {
            if strike.carried_out {
                route().await;
            }
            (faulty(&state, operation, &request, kind), None)
        }
    };
    let answer = answer.with(header::DATE, &state.now().format(HTTP_DATE).to_string());
    if let Some(cut) = cut {
        link.cut(cut);
    }
    if cut.is_none_or(|cut| matches!(cut.end, End::Pause(_))) {
        state.journal().close(ticket, answer.status.as_u16());
    }
    answer.into_response()
}

/// Dates as HTTP has them.
const HTTP_DATE: &str = "%a, %d %b %Y %H:%M:%S GMT";

/// The answer as it is, but the token in it has expired.
fn stillborn(state: &State, answer: Answer) -> Answer {
    let body: Option<serde_json::Value> = serde_json::from_slice(&answer.body).ok();
    let token = body.as_ref().and_then(|body| body.get("access_token"));
    if let Some(token) = token.and_then(serde_json::Value::as_str) {
        state.tokens().expire(token, state.now());
    }
    answer
}

/// So many bytes of the body go out, or half of it; without a body to divide, the cut comes before the head.
fn cut_in_body(answer: Answer, bytes: Option<usize>, end: End) -> (Answer, Option<Cut>) {
    let whole = answer.body.len();
    let bytes = bytes.unwrap_or(whole / 2).min(whole.saturating_sub(1));
    let body_bytes = (whole > 1).then_some(bytes);
    (answer, Some(Cut { body_bytes, end }))
}

/// The answer that an injected fault gives in place of the real one.
fn faulty(state: &State, operation: Operation, request: &Request, kind: &FaultKind) -> Answer {
    let api = operation.api();
    let answer = match kind {
        FaultKind::Status {
            status,
            body,
            retry_after,
        } => {
            let answer = with_body(state, api, *status, *body);
            with_retry_after(answer, retry_after.as_deref())
        }
        FaultKind::RateLimited { retry_after } => {
            let answer = with_body(
                state,
                api,
                StatusCode::TOO_MANY_REQUESTS,
                FaultBody::OperationOutcome,
            );
            with_retry_after(answer, retry_after.as_deref())
        }
        FaultKind::ServiceUnavailable if api == Some(Api::Pds) => {
            pds::Outcome::service_unavailable().answer()
        }
        FaultKind::ServiceUnavailable => with_body(
            state,
            api,
            StatusCode::SERVICE_UNAVAILABLE,
            FaultBody::OperationOutcome,
        )
        .with(header::RETRY_AFTER, "5"),
        FaultKind::TokenError {
            status,
            error,
            description,
        } => token::error(*status, error, description, &state.random),
        FaultKind::ExpiredToken => Answer::apigee(
            StatusCode::UNAUTHORIZED,
            "Access Token expired",
            "keymanagement.service.access_token_expired",
        ),
        FaultKind::InvalidToken => Answer::apigee(
            StatusCode::UNAUTHORIZED,
            "Invalid Access Token",
            "keymanagement.service.invalid_access_token",
        ),
        // looks like JSON for a while, then is not even UTF-8
        _ => Answer::new(
            StatusCode::OK,
            match api {
                Some(Api::Platform | Api::Cis2 | Api::NhsLogin) => JSON,
                _ => FHIR_JSON,
            },
            Bytes::from_static(b"{\"resourceType\": \"Pat\xff\xfe\x00 ient, [[[ "),
        ),
    };
    if api == Some(Api::Pds) {
        pds::mirror(request, answer)
    } else {
        answer
    }
}

fn with_body(state: &State, api: Option<Api>, status: StatusCode, body: FaultBody) -> Answer {
    let reason = status.canonical_reason().unwrap_or("Unknown");
    match body {
        FaultBody::OperationOutcome => match api {
            Some(Api::Pds) => pds::Outcome::for_status(status).answer(),
            Some(Api::Platform) => token::Refusal {
                status,
                ..token::Refusal::UNKNOWN
            }
            .answer(&state.random),
            Some(Api::Cis2 | Api::NhsLogin) => {
                let error = if status.is_server_error() {
                    "server_error"
                } else {
                    "invalid_request"
                };
                Answer::json(
                    status,
                    JSON,
                    &json!({ "error": error, "error_description": reason }),
                )
            }
            Some(Api::Ord) => ord::Fault::new(status, reason).answer(),
            Some(Api::Ods | Api::Mesh) | None => ods::catch_all(status, reason),
        },
        FaultBody::Apigee => {
            let code = match status {
                StatusCode::TOO_MANY_REQUESTS => "policies.ratelimit.QuotaViolation",
                StatusCode::SERVICE_UNAVAILABLE => {
                    "messaging.adaptors.http.flow.ServiceUnavailable"
                }
                StatusCode::GATEWAY_TIMEOUT => "messaging.adaptors.http.flow.GatewayTimeout",
                StatusCode::BAD_GATEWAY => "messaging.adaptors.http.flow.UnexpectedEOFAtTarget",
                _ => "messaging.runtime.SandboxFault",
            };
            Answer::apigee(status, reason, code)
        }
        FaultBody::Html => {
            let title = format!("{} {reason}", status.as_str());
            let page = format!(
                "<html>\r\n<head><title>{title}</title></head>\r\n<body>\r\n<center><h1>{title}</h1></center>\r\n</body>\r\n</html>\r\n"
            );
            Answer::new(status, "text/html", page)
        }
        FaultBody::Text => Answer::new(status, "text/plain", reason),
        FaultBody::Soap => Answer::new(status, "text/xml", mesh::SOAP_FAULT),
        FaultBody::Null => Answer::new(status, JSON, "null"),
        FaultBody::Empty => Answer::empty(status),
    }
}

fn with_retry_after(answer: Answer, value: Option<&str>) -> Answer {
    match value {
        Some(value) => answer.with(header::RETRY_AFTER, value),
        None => answer,
    }
}

/// What the gateway says to a path that no service has.
fn no_such_proxy() -> Answer {
    let body = json!({ "fault": {
        "faultstring": "Unable to identify proxy for host: secure-proxy",
        "detail": { "errorcode": "messaging.adaptors.http.flow.ApplicationNotFound" },
    }});
    Answer::json(StatusCode::NOT_FOUND, JSON, &body)
}
