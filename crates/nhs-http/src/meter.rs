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

use std::sync::Arc;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::BreakerState;

/// Which call or attempt something is counted of.
#[derive(Clone, Copy)]
pub(crate) struct Of<'a> {
    pub(crate) operation: &'static str,
    pub(crate) method: &'a Method,
    pub(crate) host: &'a Arc<str>,
}

/// An attempt in flight, counted until it is dropped.
pub(crate) struct InFlight<'a>(&'a Arc<str>);

impl<'a> InFlight<'a> {
    pub(crate) fn begin(host: &'a Arc<str>) -> Self {
        change("http.client.active_requests", 1.0, host);
        Self(host)
    }
}

impl Drop for InFlight<'_> {
    fn drop(&mut self) {
        change("http.client.active_requests", -1.0, self.0);
    }
}

/// An attempt is about to be made; `resend` if it is not the first of its call.
pub(crate) fn attempt_begun(of: Of<'_>, resend: bool) {
    let labels = [("operation", of.operation)];
    count("nhs.client.attempts", labels, Some(of.host));
    if resend {
        count("nhs.client.retries", labels, Some(of.host));
    }
    if of.operation.starts_with("auth.token") {
        count("nhs.client.token.requests", labels, Some(of.host));
    }
}

/// When something begins whose time is taken; the clock is not asked for nothing.
pub(crate) fn begun(clock: impl FnOnce() -> Duration) -> Duration {
    if cfg!(feature = "metrics") {
        clock()
    } else {
        Duration::ZERO
    }
}

/// An attempt ended. `error` is none for an answer of 2xx.
pub(crate) fn attempt_ended(
    of: Of<'_>,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: impl FnOnce() -> Duration,
) {
    ended("http.client.request.duration", of, status, error, took);
}

/// A call ended, after all its attempts.
pub(crate) fn call_ended(
    of: Of<'_>,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: impl FnOnce() -> Duration,
) {
    ended("nhs.client.call.duration", of, status, error, took);
}

/// A sink did not take an event.
pub(crate) fn audit_failed(operation: &'static str, required: bool) {
    let required = if required { "true" } else { "false" };
    let labels = [("operation", operation), ("required", required)];
    count("nhs.client.audit.failures", labels, None);
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
pub(crate) fn breaker_refused(operation: &'static str, host: &Arc<str>) {
    let labels = [("operation", operation)];
    count("nhs.client.breaker.refused", labels, Some(host));
}

/// A call waited that long for the rate or concurrency limit.
pub(crate) fn limiter_waited(operation: &'static str, host: &Arc<str>, waited: Duration) {
    let labels = [("operation", operation)];
    time("nhs.client.limiter.waited", || waited, labels, host);
}

/// A call was refused because the client's own limits had no room for it in time.
pub(crate) fn limiter_refused(operation: &'static str, host: &Arc<str>) {
    let labels = [("operation", operation)];
    count("nhs.client.limiter.refused", labels, Some(host));
}

fn ended(
    name: &'static str,
    of: Of<'_>,
    status: Option<StatusCode>,
    error: Option<&'static str>,
    took: impl FnOnce() -> Duration,
) {
    let labels = [
        ("operation", of.operation),
        ("http.request.method", method(of.method)),
        ("http.response.status_class", class(status)),
        ("error.type", error.unwrap_or("none")),
    ];
    time(name, took, labels, of.host);
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

/// Nothing of a label is copied: the words are constants, and the host is shared.
#[cfg(feature = "metrics")]
fn labelled<const N: usize>(
    labels: [(&'static str, &'static str); N],
    host: Option<Arc<str>>,
) -> Vec<metrics::Label> {
    let mut all = Vec::with_capacity(N + 1);
    all.extend(labels.map(|(name, value)| metrics::Label::from_static_parts(name, value)));
    all.extend(host.map(|host| metrics::Label::new("host", host)));
    all
}

#[cfg(feature = "metrics")]
fn count<const N: usize>(
    name: &'static str,
    labels: [(&'static str, &'static str); N],
    host: Option<&Arc<str>>,
) {
    metrics::counter!(name, labelled(labels, host.cloned())).increment(1);
}

#[cfg(feature = "metrics")]
fn time<const N: usize>(
    name: &'static str,
    took: impl FnOnce() -> Duration,
    labels: [(&'static str, &'static str); N],
    host: &Arc<str>,
) {
    let labels = labelled(labels, Some(Arc::clone(host)));
    metrics::histogram!(name, labels).record(took().as_secs_f64());
}

#[cfg(feature = "metrics")]
fn change(name: &'static str, by: f64, host: &Arc<str>) {
    metrics::gauge!(name, labelled([], Some(Arc::clone(host)))).increment(by);
}

#[cfg(feature = "metrics")]
fn set(name: &'static str, to: f64, host: &str) {
    metrics::gauge!(name, labelled([], Some(host.into()))).set(to);
}

#[cfg(not(feature = "metrics"))]
fn count<const N: usize>(
    _: &'static str,
    _: [(&'static str, &'static str); N],
    _: Option<&Arc<str>>,
) {
}

#[cfg(not(feature = "metrics"))]
fn time<const N: usize>(
    _: &'static str,
    _: impl FnOnce() -> Duration,
    _: [(&'static str, &'static str); N],
    _: &Arc<str>,
) {
}

#[cfg(not(feature = "metrics"))]
fn change(_: &'static str, _: f64, _: &Arc<str>) {}

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
