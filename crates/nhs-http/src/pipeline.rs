//! The way of a call: authorise, send, classify, perhaps wait and send again, record.
//! Everything that decides about a repeat stands here, in [`Run::after`].

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE, RETRY_AFTER};
use secrecy::ExposeSecret;
use tracing::Instrument;
use url::Url;

use crate::call::Body;
use crate::client::Shared;
use crate::fate::{Fate, blames_the_role};
use crate::ids::{Ids, X_CORRELATION_ID, X_REQUEST_ID};
use crate::record::Record;
use crate::response::Trace;
use crate::transport::{Exchange, Fault, exchange, within};
use crate::watch::{AttemptWatch, CallWatch};
use crate::{
    Attempt, Authorization, Call, Error, ErrorKind, Replay, Response, encode, retry_after,
};

pub(crate) async fn send(shared: &Arc<Shared>, call: Call) -> Result<Response, Error> {
    let url = call.url(&shared.base)?;
    let ids = Ids::of(&call, shared)?;
    let watch = CallWatch::begin(shared, &call, &ids);
    let span = watch.span();
    let run = async move {
        let mut record = Record::open(shared, &call, &url, &ids);
        let result = match record.begin().await {
            Err(refused) => Err(refused),
            Ok(()) => {
                Run {
                    shared,
                    call: &call,
                    url: &url,
                    ids: &ids,
                    started: shared.runtime.monotonic(),
                    tries: 0,
                    refreshed: false,
                    doubted: false,
                    last: None,
                }
                .until_done(&mut record)
                .await
            }
        };
        let attempts = record.attempts();
        let result = record.close(result).await;
        watch.end(&result, attempts);
        result
    };
    run.instrument(span).await
}

/// One call on its way.
struct Run<'a> {
    shared: &'a Shared,
    call: &'a Call,
    url: &'a Url,
    ids: &'a Ids,
    /// On the monotonic clock.
    started: Duration,
    /// Attempts that count against the policy.
    tries: u32,
    /// Whether a rejected token has been replaced once already.
    refreshed: bool,
    /// Whether an earlier attempt may have been carried out.
    doubted: bool,
    /// What the last attempt met that is to be repeated, for a call that ends before it is.
    last: Option<(Error, Fate)>,
}

/// What follows an attempt.
enum Next {
    /// Another attempt, after a wait.
    Again(Duration, Error),
    /// The end.
    Stop(Error),
}

impl Run<'_> {
    async fn until_done(mut self, record: &mut Record) -> Result<Response, Error> {
        loop {
            let Some(left) = self.room(record) else {
                let error = Error::new(ErrorKind::Timeout, "the call's time ran out");
                return Err(self.give_up(error, record));
            };
            let authorization = match self.authorize(left, record).await {
                Ok(authorization) => authorization,
                Err(error) => return Err(self.give_up(error, record)),
            };
            let request = match self.request(&authorization) {
                Ok(request) => request,
                Err(error) => return Err(self.give_up(error, record)),
            };
            let Some(left) = self.room(record) else {
                continue;
            };
            let last = self.last.take();
            self.doubted |= last.is_some_and(|(_, fate)| fate == Fate::Doubt);
            record.attempt();
            self.tries += 1;
            let limit = self.attempt_time().min(left);
            let watch = AttemptWatch::begin(self.shared, self.call, record.attempts());
            let exchange = exchange(
                &self.shared.http,
                request,
                limit,
                self.shared.max_response_bytes,
                self.shared.runtime.as_ref(),
            )
            .instrument(watch.span())
            .await;
            watch.end(&exchange);
            let (error, fate) = match self.classify(exchange, record) {
                Ok(response) => return Ok(response),
                Err(failure) => failure,
            };
            match self.after(error, fate, &authorization, record).await {
                Next::Stop(error) => return Err(error),
                Next::Again(wait, error) => {
                    tracing::debug!(
                        kind = ?error.kind(),
                        wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX),
                        "the call is sent again"
                    );
                    // A refused token says less about the call than what became of its successor.
                    if error.kind() != ErrorKind::Unauthorised {
                        self.last = Some((error, fate));
                    }
                    if !wait.is_zero() {
                        self.shared.runtime.sleep(wait).await;
                    }
                }
            }
        }
    }

    /// The time that the whole call has left.
    fn left(&self) -> Option<Duration> {
        let spent = self.shared.runtime.monotonic().saturating_sub(self.started);
        self.shared
            .timeouts
            .total
            .checked_sub(spent)
            .filter(|left| !left.is_zero())
    }

    /// The time that the next attempt has. None is made in less than a second if its answer must
    /// not be missed: a call that ends in doubt is worse than one that was refused.
    fn room(&self, record: &Record) -> Option<Duration> {
        let least = if record.attempts() > 0 {
            self.least_time()
        } else {
            Duration::ZERO
        };
        self.left().filter(|left| *left >= least)
    }

    /// The least time in which an attempt is repeated.
    fn least_time(&self) -> Duration {
        if self.call.replay_class().survives_doubt() {
            Duration::ZERO
        } else {
            LEAST_TIME.min(self.attempt_time())
        }
    }

    fn attempt_time(&self) -> Duration {
        let own = self.call.own_attempt_timeout();
        own.unwrap_or(self.shared.timeouts.attempt)
    }

    /// Ends the call between two attempts: with what the last one met, or else with `error`.
    fn give_up(&mut self, error: Error, record: &Record) -> Error {
        let Some((last, fate)) = self.last.take() else {
            return self.finish(error, Fate::Nothing, record);
        };
        tracing::debug!(kind = ?error.kind(), "the call could not be sent again");
        self.finish(last, fate, record)
    }

    async fn authorize(&self, left: Duration, record: &Record) -> Result<Authorization, Error> {
        let Some(credential) = &self.shared.credential else {
            return Ok(Authorization::none());
        };
        let attempt = Attempt {
            number: record.attempts().saturating_add(1),
            operation: self.call.operation(),
            method: self.call.method(),
            url: self.url,
            body: self.call.body_bytes(),
            request_id: &self.ids.request,
            correlation_id: &self.ids.correlation,
            now: self.shared.runtime.now(),
        };
        match within(
            self.shared.runtime.as_ref(),
            left,
            credential.authorize(&attempt),
        )
        .await
        {
            Some(Ok(authorization)) => Ok(authorization),
            Some(Err(error)) if error.kind() == ErrorKind::Credential => Err(error),
            Some(Err(error)) => Err(Error::credential(error)),
            None => Err(Error::new(
                ErrorKind::Timeout,
                "the call's time ran out before there was a credential",
            )),
        }
    }

    fn request(&self, authorization: &Authorization) -> Result<reqwest::Request, Error> {
        let call = self.call;
        let mut request = reqwest::Request::new(call.method().clone(), self.url.clone());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static(call.accepted()));
        if let Some(content_type) = call.content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        headers.extend(call.headers().clone());
        for (name, id) in [
            (X_REQUEST_ID, &self.ids.request),
            (X_CORRELATION_ID, &self.ids.correlation),
        ] {
            let value = HeaderValue::from_str(id)
                .map_err(|_| call.invalid("an id of the call is no header value"))?;
            headers.insert(name, value);
        }
        // In place of the call's own: two of them would be one too many.
        for (name, value) in &authorization.headers {
            headers.insert(name, value.clone());
        }
        let body = match call.content() {
            Body::Form(fields) => {
                let given = fields
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()));
                let added = &authorization.form;
                let added = added
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.expose_secret()));
                Some(Bytes::from(encode::pairs(given.chain(added))))
            }
            Body::Bytes { .. } | Body::None if !authorization.form.is_empty() => {
                let message = "the credential adds form fields, but the call has no form body";
                return Err(call.invalid(message));
            }
            Body::Bytes { bytes, .. } => Some(bytes.clone()),
            Body::None => None,
        };
        *request.body_mut() = body.map(reqwest::Body::from);
        Ok(request)
    }

    /// The response, or the error and what the attempt may have done.
    fn classify(&self, exchange: Exchange, record: &Record) -> Result<Response, (Error, Fate)> {
        let trace = self.trace(record);
        match exchange {
            Exchange {
                answer: Some(answer),
                fault: None,
            } if answer.status.is_success() => Ok(Response::new(answer, trace)),
            Exchange {
                answer: Some(answer),
                fault: Some(fault),
            } if answer.status.is_success() => {
                // What was asked for is done; only its answer is lost.
                let fate = if fault.kind == ErrorKind::TooLarge {
                    Fate::Decided
                } else {
                    Fate::Doubt
                };
                let mut error = of_fault(fault);
                error.set_answer(answer);
                Err((error, fate))
            }
            // A status that says no outranks whatever became of its body.
            Exchange {
                answer: Some(answer),
                ..
            } => {
                let kind = ErrorKind::of_status(answer.status);
                let asked = answer.header(RETRY_AFTER.as_str());
                let asked = asked.and_then(|v| retry_after::parse(v, self.shared.runtime.now()));
                let fate = Fate::of_status(answer.status);
                let mut error = Error::of_answer(kind, kind.message(), answer, trace);
                error.set_retry_after(asked);
                Err((error, fate))
            }
            Exchange {
                answer: None,
                fault,
            } => {
                let fault = fault.unwrap_or(Fault {
                    kind: ErrorKind::Transport,
                    source: None,
                });
                let fate = match fault.kind {
                    ErrorKind::Connect | ErrorKind::InvalidRequest => Fate::Nothing,
                    _ => Fate::Doubt,
                };
                Err((of_fault(fault), fate))
            }
        }
    }

    /// Decides what follows a failed attempt.
    async fn after(
        &mut self,
        error: Error,
        fate: Fate,
        used: &Authorization,
        record: &Record,
    ) -> Next {
        if self.token_was_replaced(&error, used).await {
            self.refreshed = true;
            // The refused attempt is not held against the policy.
            self.tries = self.tries.saturating_sub(1);
            return Next::Again(Duration::ZERO, error);
        }
        let may_help = match error.status().map(|status| status.as_u16()) {
            Some(408 | 429 | 500 | 502 | 503 | 504) => true,
            Some(200..=299) | None => {
                matches!(
                    error.kind(),
                    ErrorKind::Timeout | ErrorKind::Connect | ErrorKind::Transport
                )
            }
            Some(_) => false,
        };
        let may_repeat = fate != Fate::Doubt || self.call.replay_class().survives_doubt();
        if may_help && may_repeat && self.tries < self.shared.retry.max_attempts {
            let (retry, runtime) = (&self.shared.retry, &self.shared.runtime);
            let wait = match error.retry_after() {
                None if error.kind() == ErrorKind::RateLimited => {
                    retry.wait_for_quota(self.tries, || runtime.fraction())
                }
                asked => retry.wait(self.tries, asked, || runtime.fraction()),
            };
            let needed = wait.saturating_add(self.least_time());
            if self.left().is_some_and(|left| needed < left) {
                return Next::Again(wait, error);
            }
        }
        Next::Stop(self.finish(error, fate, record))
    }

    async fn token_was_replaced(&self, error: &Error, used: &Authorization) -> bool {
        if error.kind() != ErrorKind::Unauthorised || self.refreshed || blames_the_role(error) {
            return false;
        }
        let (Some(credential), Some(left)) = (&self.shared.credential, self.left()) else {
            return false;
        };
        let rejected = credential.rejected(used);
        within(self.shared.runtime.as_ref(), left, rejected)
            .await
            .unwrap_or(false)
    }

    /// Gives the last error what the caller must know to go on.
    fn finish(&self, mut error: Error, fate: Fate, record: &Record) -> Error {
        let replay = self.call.replay_class();
        let lost = fate == Fate::Doubt
            && error.status().is_none_or(|status| status.is_success())
            && replay == Replay::Once;
        if lost {
            error = error.turn_into(ErrorKind::OutcomeUnknown);
        }
        let doubt = fate == Fate::Doubt || self.doubted;
        // A server that de-duplicates has given its one answer, whichever attempt it came on.
        let settled = fate == Fate::Decided && replay == Replay::Keyed;
        let unknown = replay.writes() && doubt && !settled;
        let done = fate == Fate::Decided && error.status().is_some_and(|s| s.is_success());
        let can_replay = replay.survives_doubt() || !(doubt || done);
        error.set_trace(self.trace(record));
        error.set_replay(can_replay, self.doubted, unknown);
        error
    }

    fn trace(&self, record: &Record) -> Trace {
        Trace {
            operation: Some(self.call.operation()),
            request_id: Some(self.ids.request.clone()),
            correlation_id: Some(self.ids.correlation.clone()),
            attempts: record.attempts(),
            replay: Some(self.call.replay_class()),
        }
    }
}

/// In less time than this, an attempt is more likely cut off than answered.
const LEAST_TIME: Duration = Duration::from_secs(1);

fn of_fault(fault: Fault) -> Error {
    let error = Error::new(fault.kind, fault.kind.message());
    match fault.source {
        Some(source) => error.with_source(source),
        None => error,
    }
}
