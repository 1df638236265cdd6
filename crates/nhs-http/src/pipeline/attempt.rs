//! One attempt: middleware, credential and request, then the wire, then those who watch.

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderValue};
use secrecy::ExposeSecret;
use tracing::Instrument;

use super::Run;
use super::verdict::found_down;
use crate::breaker::Admission;
use crate::call::Body;
use crate::client::Shared;
use crate::ids::{X_CORRELATION_ID, X_REQUEST_ID};
use crate::transport::{Exchange, exchange, within};
use crate::watch::AttemptWatch;
use crate::{Additions, Attempt, Authorization, Call, Error, ErrorKind, Sent, encode};

/// An attempt that is ready to go out.
pub(super) struct Ready {
    number: u32,
    request: reqwest::Request,
    authorization: Authorization,
    admission: Option<Admission>,
}

/// An attempt that went out, and how it ended.
pub(super) struct Shot {
    pub(super) exchange: Exchange,
    pub(super) authorization: Authorization,
}

impl Run<'_> {
    /// Makes the `number`-th attempt ready. Dropped, it leaves nothing behind.
    pub(super) async fn ready(&self, number: u32, left: Duration) -> Result<Ready, Error> {
        let attempt = self.attempt(number);
        let additions = self.before(&attempt, left).await?;
        let authorization = self.authorize(&attempt, left).await?;
        let mut request = self.request(additions, &authorization)?;
        self.open_body(&mut request, left).await?;
        Ok(Ready {
            number,
            request,
            authorization,
            admission: self.admission()?,
        })
    }

    /// Sends an attempt and waits for its end.
    pub(super) async fn shoot(&self, ready: Ready, left: Duration) -> Shot {
        let runtime = self.shared.runtime.as_ref();
        let watched = !self.shared.middleware.is_empty();
        let began = watched.then(|| runtime.monotonic());
        let limit = self.attempt_time().min(left);
        let max_bytes = self.call.own_max_response_bytes();
        let watch = AttemptWatch::begin(self.shared, self.call, ready.number);
        let exchange = pin!(exchange(
            &self.shared.http,
            ready.request,
            limit,
            max_bytes.unwrap_or(self.shared.max_response_bytes),
            self.call.streams(),
            runtime,
        ));
        let exchange = exchange.instrument(watch.span()).await;
        watch.end(&exchange);
        let had_its_time = limit >= self.attempt_time().min(self.total_time());
        let down = found_down(&exchange, had_its_time);
        if let (Some(admission), Some(down)) = (ready.admission, down) {
            admission.report(down, runtime.monotonic());
        }
        let status = exchange.answer.as_ref().map(|answer| answer.status);
        if down == Some(false) && status.is_none_or(|status| status.as_u16() != 429) {
            self.shared.budget.deposit();
        }
        if let Some(began) = began {
            let took = runtime.monotonic().saturating_sub(began);
            self.after_sending(ready.number, &exchange, took).await;
        }
        Shot {
            exchange,
            authorization: ready.authorization,
        }
    }

    fn attempt(&self, number: u32) -> Attempt<'_> {
        Attempt {
            number,
            operation: self.call.operation(),
            method: self.call.method(),
            url: self.url,
            body: self.call.body_bytes(),
            request_id: &self.ids.request,
            correlation_id: &self.ids.correlation,
            now: self.shared.runtime.now(),
            needed_login: self.call.needed_login(),
        }
    }

    /// Leave of the circuit breaker, if there is one.
    fn admission(&self) -> Result<Option<Admission>, Error> {
        let Some(breaker) = &self.shared.breaker else {
            return Ok(None);
        };
        let now = self.shared.runtime.monotonic();
        let admission = breaker.admit(&self.shared.host, now);
        admission.map(Some).map_err(|wait| self.circuit_open(wait))
    }

    async fn before(&self, attempt: &Attempt<'_>, left: Duration) -> Result<HeaderMap, Error> {
        let mut additions = Additions::default();
        for middleware in &self.shared.middleware {
            let work = middleware.before(attempt, &mut additions);
            match within(self.shared.runtime.as_ref(), left, work).await {
                Some(said) => said?,
                None => {
                    let message = "the call's time ran out in its middleware";
                    return Err(Error::new(ErrorKind::Timeout, message));
                }
            }
        }
        Ok(additions.into_headers())
    }

    async fn after_sending(&self, number: u32, exchange: &Exchange, took: Duration) {
        let attempt = self.attempt(number);
        let sent = Sent {
            answer: exchange.answer.as_ref(),
            fault: exchange.fault.as_ref().map(|fault| fault.kind),
            took,
        };
        for middleware in self.shared.middleware.iter().rev() {
            let left = self.left().unwrap_or_default();
            let work = middleware.after(&attempt, &sent);
            let _ = within(self.shared.runtime.as_ref(), left, work).await;
        }
    }

    async fn authorize(
        &self,
        attempt: &Attempt<'_>,
        left: Duration,
    ) -> Result<Authorization, Error> {
        let Some(credential) = &self.shared.credential else {
            return Ok(Authorization::none());
        };
        match within(
            self.shared.runtime.as_ref(),
            left,
            credential.authorize(attempt),
        )
        .await
        {
            Some(Ok(authorization)) => Ok(authorization),
            Some(Err(error))
                if matches!(error.kind(), ErrorKind::Credential | ErrorKind::StepUp) =>
            {
                Err(error)
            }
            Some(Err(error)) => Err(Error::credential(error)),
            None => Err(Error::new(
                ErrorKind::Timeout,
                "the call's time ran out before there was a credential",
            )),
        }
    }

    fn request(
        &self,
        additions: HeaderMap,
        authorization: &Authorization,
    ) -> Result<reqwest::Request, Error> {
        let call = self.call;
        let mut request = reqwest::Request::new(call.method().clone(), self.url.clone());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static(call.accepted()));
        if let Some(content_type) = call.content_type() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        if !call.headers().is_empty() {
            headers.extend(call.headers().clone());
        }
        headers.extend(additions);
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
                let encoded = encode::pairs(given.chain(added));
                self.shared.check_size(call, encoded.len())?;
                Some(Bytes::from(encoded))
            }
            Body::Bytes { .. } | Body::Source { .. } | Body::None
                if !authorization.form.is_empty() =>
            {
                let message = "the credential adds form fields, but the call has no form body";
                return Err(call.invalid(message));
            }
            Body::Bytes { bytes, .. } => Some(bytes.clone()),
            // Opened once all else is ready.
            Body::Source { .. } | Body::None => None,
        };
        *request.body_mut() = body.map(reqwest::Body::from);
        Ok(request)
    }
}

impl Run<'_> {
    /// Opens the source of the body, if it has one. Its length is announced if it is known.
    async fn open_body(&self, request: &mut reqwest::Request, left: Duration) -> Result<(), Error> {
        let Body::Source { source, .. } = self.call.content() else {
            return Ok(());
        };
        let opened = within(self.shared.runtime.as_ref(), left, source.open()).await;
        let Some(opened) = opened else {
            let message = "the call's time ran out before its body could be opened";
            return Err(Error::new(ErrorKind::Timeout, message));
        };
        let body = opened.map_err(|source| {
            let message = "the body of the call could not be opened";
            Error::new(ErrorKind::InvalidRequest, message).with_source(source)
        })?;
        if let Some(length) = source.length() {
            let headers = request.headers_mut();
            headers.insert(CONTENT_LENGTH, HeaderValue::from(length));
        }
        *request.body_mut() = Some(reqwest::Body::wrap_stream(body));
        Ok(())
    }
}

impl Shared {
    /// Refuses a body that is larger than the client may send.
    pub(super) fn check_size(&self, call: &Call, bytes: usize) -> Result<(), Error> {
        let most = self.max_request_bytes;
        if bytes as u64 <= most {
            return Ok(());
        }
        Err(call.invalid(format!(
            "the body has {bytes} bytes, the client sends {most} at most, raise \
             ClientBuilder::max_request_bytes"
        )))
    }
}
