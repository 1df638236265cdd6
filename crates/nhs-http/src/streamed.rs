//! A good answer whose body is read piece by piece.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::pipeline::verdict::of_fault;
use crate::transport::{Fault, within};
use crate::{Error, Response, Runtime};

/// What [`Client::open`](crate::Client::open) gives: the head of a 2xx answer, and its body as it
/// comes in.
///
/// ```no_run
/// use nhs_http::{Call, Client, Error};
///
/// async fn size(client: &Client) -> Result<u64, Error> {
///     let mut answer = client.open(Call::get("mesh.message.get", "/inbox/1")).await?;
///     let mut bytes = 0;
///     while let Some(piece) = answer.piece().await? {
///         bytes += piece.len() as u64;
///     }
///     Ok(bytes)
/// }
/// ```
pub struct Streamed {
    head: Response,
    rest: Option<reqwest::Response>,
    runtime: Arc<dyn Runtime>,
    idle: Duration,
    read: u64,
    most: Option<u64>,
}

impl Streamed {
    pub(crate) fn new(
        head: Response,
        rest: Option<reqwest::Response>,
        runtime: Arc<dyn Runtime>,
        idle: Duration,
        most: Option<u64>,
    ) -> Self {
        Self {
            head,
            rest,
            runtime,
            idle,
            read: 0,
            most,
        }
    }

    /// Status, headers and ids of the answer. Its body is empty.
    #[must_use]
    pub fn head(&self) -> &Response {
        &self.head
    }

    /// How many bytes of the body have been read.
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.read
    }

    /// The next piece of the body, or `None` once all of it was read. Dropping the future loses
    /// nothing.
    ///
    /// # Errors
    ///
    /// Of kind [`Transport`](crate::ErrorKind::Transport) if the connection broke before the end that the
    /// answer announced, [`Timeout`](crate::ErrorKind::Timeout) if no piece came in time, and
    /// [`TooLarge`](crate::ErrorKind::TooLarge) beyond the size that the call set. The body is over then.
    pub async fn piece(&mut self) -> Result<Option<Bytes>, Error> {
        let Some(rest) = &mut self.rest else {
            return Ok(None);
        };
        let piece = match within(self.runtime.as_ref(), self.idle, rest.chunk()).await {
            Some(Ok(piece)) => piece,
            Some(Err(error)) => return Err(self.broken(Fault::of(error))),
            None => return Err(self.broken(Fault::TIMEOUT)),
        };
        let Some(piece) = piece else {
            self.rest = None;
            return Ok(None);
        };
        self.read = self.read.saturating_add(piece.len() as u64);
        if self.most.is_some_and(|most| self.read > most) {
            return Err(self.broken(Fault::TOO_LARGE));
        }
        Ok(Some(piece))
    }

    fn broken(&mut self, fault: Fault) -> Error {
        self.rest = None;
        let mut error = of_fault(fault);
        error.set_trace(self.head.trace().clone());
        error
    }
}

impl fmt::Debug for Streamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Streamed")
            .field("head", &self.head)
            .field("bytes_read", &self.read)
            .field("ended", &self.rest.is_none())
            .finish_non_exhaustive()
    }
}
