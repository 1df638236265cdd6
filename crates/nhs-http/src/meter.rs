//! What is counted and timed, through the `metrics` facade: names, units and the bounded labels
//! stand here alone. Without the feature `metrics` nothing is counted.
//!
//! | metric | kind | labels |
//! |---|---|---|
//! | `http.client.request.duration` | histogram, seconds, one attempt | operation, method, status class, error, host |
//! | `http.client.active_requests` | gauge, attempts in flight | host |
//! | `nhs.client.call.duration` | histogram, seconds, one call with its waits | operation, method, status class, error, host |
//! | `nhs.client.attempts` | counter | operation, host |
//! | `nhs.client.retries` | counter | operation, host |
//! | `nhs.client.token.requests` | counter | operation, host |
//! | `nhs.client.breaker.state` | gauge: 0 closed, 1 half open, 2 open | host |
//! | `nhs.client.breaker.refused` | counter | operation, host |
//! | `nhs.client.limiter.waited` | histogram, seconds | operation, host |
//! | `nhs.client.limiter.refused` | counter | operation, host |
//! | `nhs.client.audit.failures` | counter | operation, required |

use std::time::Duration;

use http::{Method, StatusCode};

use crate::BreakerState;

/// Which call or attempt something is counted of.
#[derive(Clone)]
pub(crate) struct Of {
    pub(crate) operation: &'static str,
    pub(crate) method: Method,
    pub(crate) host: String,
}

/// An attempt in flight, counted until it is dropped.
pub(crate) struct InFlight(String);

impl InFlight {
    pub(crate) fn begin(host: &str) -> Self {
        change("http.client.active_requests", 1.0, host);
        Self(host.to_owned())
    }
}

impl Drop for InFlight {
    fn drop(&mut self) {
        change("http.client.active_requests", -1.0, &self.0);
    }
}

/// An attempt is about to be made; `resend` if it is not the first of its call.
pub(crate) fn attempt_begun(of: &Of, resend: bool) {
    let labels = || [("operation", of.operation), ("host", &of.host)];
    count("nhs.client.attempts", labels());
    if resend {
        count("nhs.client.retries", labels());
    }
    if of.operation.starts_with("auth.token") {
        count("nhs.client.token.requests", labels());
    }
}

/// An attempt ended. `error` is none for an answer of 2xx.
pub(crate) fn attempt_ended(
    of: &Of,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: Duration,
) {
    ended("http.client.request.duration", of, status, error, took);
}

/// A call ended, after all its attempts.
pub(crate) fn call_ended(
    of: &Of,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: Duration,
) {
    ended("nhs.client.call.duration", of, status, error, took);
}

/// A sink did not take an event.
pub(crate) fn audit_failed(operation: &'static str, required: bool) {
    let required = if required { "true" } else { "false" };
    let labels = [("operation", operation), ("required", required)];
    count("nhs.client.audit.failures", labels);
}

/// The breaker of `host` is now in that state.
pub(crate) fn breaker(host: &str, state: BreakerState) {
    let value = match state {
        BreakerState::Closed => 0.0,
        BreakerState::HalfOpen => 1.0,
        BreakerState::Open => 2.0,
    };
    set("nhs.client.breaker.state", value, host);
}

/// A call was refused because the breaker is open.
pub(crate) fn breaker_refused(operation: &'static str, host: &str) {
    let labels = [("operation", operation), ("host", host)];
    count("nhs.client.breaker.refused", labels);
}

/// A call waited that long for the rate or concurrency limit.
pub(crate) fn limiter_waited(operation: &'static str, host: &str, waited: Duration) {
    let labels = [("operation", operation), ("host", host)];
    time("nhs.client.limiter.waited", waited, labels);
}

/// A call was refused because the client's own limits had no room for it in time.
pub(crate) fn limiter_refused(operation: &'static str, host: &str) {
    let labels = [("operation", operation), ("host", host)];
    count("nhs.client.limiter.refused", labels);
}

fn ended(
    name: &'static str,
    of: &Of,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: Duration,
) {
    let labels = [
        ("operation", of.operation),
        ("http.request.method", method(&of.method)),
        ("http.response.status_class", class(status)),
        ("error.type", error.unwrap_or("none")),
        ("host", &of.host),
    ];
    time(name, took, labels);
}

/// The method's name as a label; a method of someone's own is `_OTHER`, as OpenTelemetry has it.
fn method(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "PUT" => "PUT",
        "PATCH" => "PATCH",
        "DELETE" => "DELETE",
        _ => "_OTHER",
    }
}

fn class(status: Option<StatusCode>) -> &'static str {
    match status.map(|status| status.as_u16() / 100) {
        Some(1) => "1xx",
        Some(2) => "2xx",
        Some(3) => "3xx",
        Some(4) => "4xx",
        Some(5) => "5xx",
        Some(_) => "other",
        None => "none",
    }
}

#[cfg(feature = "metrics")]
fn labelled<const N: usize>(labels: [(&'static str, &str); N]) -> Vec<metrics::Label> {
    let owned = |(name, value): (&'static str, &str)| metrics::Label::new(name, value.to_owned());
    labels.into_iter().map(owned).collect()
}

#[cfg(feature = "metrics")]
fn count<const N: usize>(name: &'static str, labels: [(&'static str, &str); N]) {
    metrics::counter!(name, labelled(labels)).increment(1);
}

#[cfg(feature = "metrics")]
fn time<const N: usize>(name: &'static str, took: Duration, labels: [(&'static str, &str); N]) {
    metrics::histogram!(name, labelled(labels)).record(took.as_secs_f64());
}

#[cfg(feature = "metrics")]
fn change(name: &'static str, by: f64, host: &str) {
    metrics::gauge!(name, labelled([("host", host)])).increment(by);
}

#[cfg(feature = "metrics")]
fn set(name: &'static str, to: f64, host: &str) {
    metrics::gauge!(name, labelled([("host", host)])).set(to);
}

#[cfg(not(feature = "metrics"))]
fn count<const N: usize>(_: &'static str, _: [(&'static str, &str); N]) {}

#[cfg(not(feature = "metrics"))]
fn time<const N: usize>(_: &'static str, _: Duration, _: [(&'static str, &str); N]) {}

#[cfg(not(feature = "metrics"))]
fn change(_: &'static str, _: f64, _: &str) {}

#[cfg(not(feature = "metrics"))]
fn set(_: &'static str, _: f64, _: &str) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_of_few_values_whatever_is_sent() {
        let own = Method::from_bytes(b"PATIENT-9990000018").unwrap();
        assert_eq!(method(&own), "_OTHER");
        assert_eq!(class(StatusCode::from_u16(418).ok()), "4xx");
        assert_eq!(class(StatusCode::from_u16(999).ok()), "other");
        assert_eq!(class(None), "none");
    }
}
