//! What can be seen of a call while it runs: a span for the call and one for each attempt, named by
//! OpenTelemetry's conventions for HTTP clients, and the metrics of both. No patient data, no
//! secret: <https://opentelemetry.io/docs/specs/semconv/http/http-spans/>.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;
use url::Url;

use crate::client::Shared;
use crate::ids::Ids;
use crate::meter::{self, InFlight, Of};
use crate::privacy::shown_id;
use crate::transport::Exchange;
use crate::{Call, Error, ErrorKind, Response};

/// A call that is watched. Dropped before its end, it counts as cancelled.
pub(crate) struct CallWatch<'a> {
    span: Span,
    shared: &'a Shared,
    call: &'a Call,
    began: Duration,
    ended: bool,
}

impl<'a> CallWatch<'a> {
    /// `began` is on the monotonic clock.
    pub(crate) fn begin(shared: &'a Shared, call: &'a Call, ids: &Ids, began: Duration) -> Self {
        let span = tracing::info_span!(
            "nhs.call",
            otel.name = call.operation(),
            otel.kind = "internal",
            otel.status_code = Empty,
            nhs.operation = call.operation(),
            nhs.request_id = shown_id(&ids.request),
            nhs.correlation_id = shown_id(&ids.correlation),
            nhs.attempts = Empty,
            http.request.method = call.method().as_str(),
            url.template = call.template(),
            server.address = shared.base.host_str(),
            server.port = shared.base.port_or_known_default(),
            http.response.status_code = Empty,
            error.type = Empty,
        );
        Self {
            span,
            shared,
            call,
            began,
            ended: false,
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(crate) fn end(mut self, result: &Result<Response, Error>, attempts: u32) {
        let (status, error) = match result {
            Ok(response) => (Some(response.status()), None),
            Err(error) => (error.status(), Some(error.kind().as_str())),
        };
        self.span.record("nhs.attempts", attempts);
        self.close(status, error);
    }

    fn close(&mut self, status: Option<http::StatusCode>, error: Option<&'static str>) {
        self.ended = true;
        record(&self.span, status.map(|s| s.as_u16()), error);
        meter::call_ended(of(self.shared, self.call), status, error, || {
            since(self.shared, self.began)
        });
    }
}

impl Drop for CallWatch<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.close(None, Some("cancelled"));
        }
    }
}

/// An attempt that is watched. Dropped before its end, it counts as cancelled.
pub(crate) struct AttemptWatch<'a> {
    span: Span,
    shared: &'a Shared,
    call: &'a Call,
    began: Duration,
    ended: bool,
    _flight: InFlight<'a>,
}

impl<'a> AttemptWatch<'a> {
    /// `number` is 1 for the first attempt of a call.
    pub(crate) fn begin(shared: &'a Shared, call: &'a Call, number: u32) -> Self {
        let base: &Url = &shared.base;
        let resends = number.saturating_sub(1);
        let span = tracing::info_span!(
            "nhs.attempt",
            otel.name = %format_args!("{} {}", call.method(), call.template()),
            otel.kind = "client",
            otel.status_code = Empty,
            nhs.operation = call.operation(),
            http.request.method = call.method().as_str(),
            http.request.resend_count = (resends > 0).then_some(resends),
            url.full = %format_args!("{}{}", base.as_str().trim_end_matches('/'), call.template()),
            url.template = call.template(),
            url.scheme = base.scheme(),
            server.address = base.host_str(),
            server.port = base.port_or_known_default(),
            http.response.status_code = Empty,
            error.type = Empty,
        );
        meter::attempt_begun(of(shared, call), resends > 0);
        Self {
            span,
            _flight: InFlight::begin(&shared.host),
            shared,
            call,
            began: meter::begun(|| shared.runtime.monotonic()),
            ended: false,
        }
    }

    pub(crate) fn span(&self) -> Span {
        self.span.clone()
    }

    pub(crate) fn end(mut self, exchange: &Exchange) {
        let status = exchange.answer.as_ref().map(|answer| answer.status);
        let refused = status.filter(|status| !status.is_success());
        let error = match (refused, &exchange.fault) {
            (Some(status), _) => Some(ErrorKind::of_status(status)),
            (None, fault) => fault.as_ref().map(|fault| fault.kind),
        };
        let error = error.map(ErrorKind::as_str);
        self.close(status, error);
    }

    fn close(&mut self, status: Option<http::StatusCode>, error: Option<&'static str>) {
        self.ended = true;
        record(&self.span, status.map(|s| s.as_u16()), error);
        meter::attempt_ended(of(self.shared, self.call), status, error, || {
            since(self.shared, self.began)
        });
    }
}

impl Drop for AttemptWatch<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.close(None, Some("cancelled"));
        }
    }
}

fn of<'a>(shared: &'a Shared, call: &'a Call) -> Of<'a> {
    Of {
        operation: call.operation(),
        method: call.method(),
        host: &shared.host,
    }
}

fn since(shared: &Shared, began: Duration) -> Duration {
    shared.runtime.monotonic().saturating_sub(began)
}

fn record(span: &Span, status: Option<u16>, error: Option<&'static str>) {
    span.record("http.response.status_code", status);
    if let Some(error) = error {
        span.record("otel.status_code", "ERROR");
        // By the conventions, an answer's status is its error type.
        match status.filter(|status| !(200..300).contains(status)) {
            Some(status) => span.record("error.type", tracing::field::display(status)),
            None => span.record("error.type", error),
        };
    }
}
