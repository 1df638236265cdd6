//! For tests of code that calls the NHS: a clock that is moved by hand, an audit sink that
//! remembers, and answers made without a network.
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//! use nhs_http::testing::{ManualRuntime, MemoryAudit};
//! use nhs_http::{Client, Runtime};
//!
//! let runtime = Arc::new(ManualRuntime::new());
//! let audit = Arc::new(MemoryAudit::new());
//! let client = Client::builder("http://127.0.0.1:4000")
//!     .runtime(runtime.clone())
//!     .audit(audit.clone())
//!     .build()?;
//! runtime.advance(Duration::from_secs(600));
//! assert_eq!(runtime.monotonic(), Duration::from_secs(600));
//! assert!(audit.events().is_empty());
//! # drop(client);
//! # Ok::<(), nhs_http::Error>(())
//! ```

mod events;
mod traces;

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use tokio::sync::watch;

use crate::response::{Answer, Trace};
use crate::runtime::scramble;
use crate::{AuditError, AuditEvent, AuditSink, Error, ErrorKind, Response, Runtime};

pub use events::audit_event;
pub use traces::Traces;

/// Time that passes only when told, and chance that is the same in every run.
///
/// [`Runtime::sleep`] records its duration, moves the clock on by it and comes back at once.
/// [`Runtime::elapsed`], which bounds attempts and calls, comes back once the clock has been moved
/// far enough, and else never.
#[derive(Debug)]
pub struct ManualRuntime {
    epoch: SystemTime,
    clock: watch::Sender<Duration>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    seed: u64,
    sleeps: Vec<Duration>,
    skew_back: Duration,
    skew_ahead: Duration,
}

impl ManualRuntime {
    /// A clock that stands at 9:00 UTC on 5 January 2026.
    #[must_use]
    pub fn new() -> Self {
        Self::at(UNIX_EPOCH + Duration::from_secs(1_767_603_600))
    }

    /// A clock that stands at `start`.
    #[must_use]
    pub fn at(start: SystemTime) -> Self {
        Self {
            epoch: start,
            clock: watch::Sender::new(Duration::ZERO),
            state: Mutex::default(),
        }
    }

    /// Another run of chance.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        self.state().seed = seed;
        self
    }

    /// Moves the clock on and wakes whoever waits for that.
    pub fn advance(&self, duration: Duration) {
        self.clock
            .send_modify(|now| *now = now.saturating_add(duration));
    }

    /// Sets the time of day ahead without moving the monotonic clock, as a correction of a wrong
    /// clock does.
    pub fn step_wall_clock_ahead(&self, by: Duration) {
        self.state().skew_ahead += by;
    }

    /// Sets the time of day back without moving the monotonic clock.
    pub fn step_wall_clock_back(&self, by: Duration) {
        self.state().skew_back += by;
    }

    /// Every wait so far, in order.
    #[must_use]
    pub fn sleeps(&self) -> Vec<Duration> {
        self.state().sleeps.clone()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for ManualRuntime {
    fn default() -> Self {
        Self::new()
    }
}

#[async_trait]
impl Runtime for ManualRuntime {
    fn now(&self) -> SystemTime {
        let (ahead, back) = {
            let state = self.state();
            (state.skew_ahead, state.skew_back)
        };
        let ahead = self.monotonic().saturating_add(ahead);
        let now = self
            .epoch
            .checked_add(ahead)
            .and_then(|now| now.checked_sub(back));
        now.unwrap_or(self.epoch)
    }

    fn monotonic(&self) -> Duration {
        *self.clock.borrow()
    }

    async fn sleep(&self, duration: Duration) {
        self.state().sleeps.push(duration);
        self.advance(duration);
    }

    async fn elapsed(&self, duration: Duration) {
        let mut clock = self.clock.subscribe();
        let end = self.monotonic().saturating_add(duration);
        // The sender lives as long as `self`, so this ends only when the time has come.
        let _ = clock.wait_for(|now| *now >= end).await;
    }

    fn random(&self) -> u64 {
        let mut state = self.state();
        let number = scramble(state.seed);
        state.seed = state.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        number
    }
}

/// An audit sink that keeps its events in memory.
#[derive(Debug, Default)]
pub struct MemoryAudit {
    events: Mutex<Vec<AuditEvent>>,
    patient: bool,
    required: bool,
    failing: bool,
}

impl MemoryAudit {
    /// A sink that takes everything, without patients.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks for patients too.
    #[must_use]
    pub fn with_patient(mut self) -> Self {
        self.patient = true;
        self
    }

    /// Makes the sink a required one.
    #[must_use]
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Makes the sink take nothing.
    #[must_use]
    pub fn failing(mut self) -> Self {
        self.failing = true;
        self
    }

    /// The events so far, in order.
    #[must_use]
    pub fn events(&self) -> Vec<AuditEvent> {
        self.events
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

#[async_trait]
impl AuditSink for MemoryAudit {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        if self.failing {
            return Err("this sink takes nothing".into());
        }
        self.events
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(event.clone());
        Ok(())
    }

    fn wants_patient(&self) -> bool {
        self.patient
    }

    fn required(&self) -> bool {
        self.required
    }
}

/// A response as [`Client::send`](crate::Client::send) gives it, made without a network.
///
/// # Errors
///
/// [`ErrorKind::Config`] if the status is not 2xx or a header is none.
pub fn response(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Result<Response, Error> {
    let answer = answer(status, headers, body.into())?;
    if !answer.status.is_success() {
        return Err(Error::new(
            ErrorKind::Config,
            "only a 2xx answer is a response",
        ));
    }
    Ok(Response::new(answer, trace()))
}

/// An error as [`Client::send`](crate::Client::send) gives it for such an answer, made without a
/// network.
///
/// # Errors
///
/// [`ErrorKind::Config`] if the status is 2xx or a header is none.
pub fn error(
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<Bytes>,
) -> Result<Error, Error> {
    let answer = answer(status, headers, body.into())?;
    if answer.status.is_success() {
        return Err(Error::new(ErrorKind::Config, "a 2xx answer is no error"));
    }
    let kind = ErrorKind::of_status(answer.status);
    Ok(Error::of_answer(kind, kind.message(), answer, trace()))
}

fn answer(status: u16, headers: &[(&str, &str)], body: Bytes) -> Result<Answer, Error> {
    let fault = |_| Error::new(ErrorKind::Config, "no valid status or header");
    let status = StatusCode::from_u16(status).map_err(|_| fault(()))?;
    let headers = headers
        .iter()
        .map(|(name, value)| {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| fault(()))?;
            Ok((name, HeaderValue::from_str(value).map_err(|_| fault(()))?))
        })
        .collect::<Result<HeaderMap, Error>>()?;
    Ok(Answer {
        status,
        headers,
        body,
        complete: true,
    })
}

fn trace() -> Trace {
    Trace {
        operation: Some("test"),
        attempts: 1,
        ..Trace::default()
    }
}
