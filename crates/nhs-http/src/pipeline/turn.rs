//! Before an attempt: is the service thought to be up, is there room, is there a permit?

use std::time::Duration;

use super::Run;
use crate::client::Shared;
use crate::concurrency::Room;
use crate::transport::within;
use crate::{Error, ErrorKind, PermitRequest, meter};

impl Shared {
    /// Whether anything may hold an attempt back.
    pub(super) fn has_limits(&self) -> bool {
        self.breaker.is_some() || self.concurrency.is_some() || self.limiter.is_some()
    }
}

impl Run<'_> {
    /// Waits in line for the client's limits. The room is held for as long as the request is under
    /// way; whoever drops it gives it back.
    pub(super) async fn turn(&self, left: Duration) -> Result<Option<Room>, Error> {
        let runtime = self.shared.runtime.as_ref();
        let began = runtime.monotonic();
        if let Some(breaker) = &self.shared.breaker
            && let Some(wait) = breaker.closed_to(&self.shared.host, began)
        {
            return Err(self.circuit_open(wait));
        }
        let room = match &self.shared.concurrency {
            None => None,
            Some(limit) => match within(runtime, left, limit.room()).await.flatten() {
                Some(room) => Some(room),
                None => {
                    return Err(self.throttled("too many requests of this client are under way"));
                }
            },
        };
        if let Some(limiter) = &self.shared.limiter {
            let left = left.saturating_sub(runtime.monotonic().saturating_sub(began));
            let request = self.permit(left);
            match within(runtime, left, limiter.acquire(&request)).await {
                Some(Ok(())) => {}
                Some(Err(refusal)) => {
                    let mut error = match refusal.retry_after() {
                        Some(_) => self.throttled("the client's rate limit leaves no room in time"),
                        None => self
                            .throttled("the client's rate limit never has so many permits")
                            .with_retryable(false),
                    };
                    error.set_retry_after(refusal.retry_after());
                    return Err(error);
                }
                None => {
                    return Err(self.throttled("the client's rate limit leaves no room in time"));
                }
            }
        }
        if self.shared.concurrency.is_some() || self.shared.limiter.is_some() {
            let waited = runtime.monotonic().saturating_sub(began);
            meter::limiter_waited(self.call.operation(), &self.shared.host, waited);
        }
        Ok(room)
    }

    /// Room and permit for a hedge, if they are there without waiting.
    pub(super) async fn turn_now(&self) -> Option<Option<Room>> {
        let room = match &self.shared.concurrency {
            None => None,
            Some(limit) => Some(limit.room_now()?),
        };
        if let Some(limiter) = &self.shared.limiter {
            limiter.acquire(&self.permit(Duration::ZERO)).await.ok()?;
        }
        let now = self.shared.runtime.monotonic();
        self.shared.budget.withdraw(now).then_some(room)
    }

    /// Tells the rate limit that the service asked to be left alone.
    pub(super) async fn heed(&self, error: &Error) {
        let asked = error.retry_after();
        if let (ErrorKind::RateLimited, Some(pause), Some(limiter)) =
            (error.kind(), asked, &self.shared.limiter)
        {
            let left = self.left().unwrap_or_default();
            let told = limiter.pause(&self.shared.host, pause);
            let _ = within(self.shared.runtime.as_ref(), left, told).await;
        }
    }

    fn throttled(&self, message: &'static str) -> Error {
        meter::limiter_refused(self.call.operation(), &self.shared.host);
        Error::new(ErrorKind::Throttled, message)
    }

    fn permit(&self, patience: Duration) -> PermitRequest<'_> {
        let host = &self.shared.host;
        PermitRequest::new(host, self.call.operation(), patience).with_weight(self.call.permits())
    }
}
