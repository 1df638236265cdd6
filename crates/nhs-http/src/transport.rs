//! One attempt on the wire: send, read the body within its limits, and say what went wrong where.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::future::{Either, select};

use crate::response::Answer;
use crate::{ErrorKind, Runtime};

/// How an attempt ended.
pub(crate) struct Exchange {
    /// What came back, perhaps with a part of its body only.
    pub(crate) answer: Option<Answer>,
    pub(crate) fault: Option<Fault>,
    /// The body of a good answer that was asked for as a stream, still to be read.
    pub(crate) rest: Option<reqwest::Response>,
}

/// Why an attempt has no whole answer.
pub(crate) struct Fault {
    pub(crate) kind: ErrorKind,
    pub(crate) source: Option<reqwest::Error>,
}

/// Sends `request` and reads the answer, all within `limit` and `max_bytes`. The body of a good
/// answer is left alone if it `streams`.
pub(crate) async fn exchange(
    http: &reqwest::Client,
    request: reqwest::Request,
    limit: Duration,
    max_bytes: u64,
    streams: bool,
    runtime: &dyn Runtime,
) -> Exchange {
    let mut deadline = runtime.elapsed(limit);
    let sent = match select(pin!(http.execute(request)), &mut deadline).await {
        Either::Left((sent, _)) => sent,
        Either::Right(_) => {
            return Exchange {
                answer: None,
                fault: Some(Fault::TIMEOUT),
                rest: None,
            };
        }
    };
    let mut response = match sent {
        Ok(response) => response,
        Err(error) => {
            return Exchange {
                answer: None,
                fault: Some(Fault::of(error)),
                rest: None,
            };
        }
    };
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    if streams && status.is_success() {
        return Exchange {
            answer: Some(Answer {
                status,
                headers,
                body: Bytes::new(),
                complete: true,
            }),
            fault: None,
            rest: Some(response),
        };
    }
    let read = match select(pin!(read(response, max_bytes)), deadline).await {
        Either::Left((read, _)) => read,
        Either::Right(_) => Err(Fault::TIMEOUT),
    };
    let (body, fault) = match read {
        Ok(body) => (body, None),
        Err(fault) => (Bytes::new(), Some(fault)),
    };
    Exchange {
        answer: Some(Answer {
            status,
            headers,
            body,
            complete: fault.is_none(),
        }),
        fault,
        rest: None,
    }
}

/// Runs `work` for at most `limit`; `None` if that was not enough.
pub(crate) async fn within<T>(
    runtime: &dyn Runtime,
    limit: Duration,
    work: impl Future<Output = T>,
) -> Option<T> {
    let mut work = pin!(work);
    // Most of it is done at once, and needs no timer.
    let mut timer = None;
    poll_fn(|context| {
        if let Poll::Ready(done) = work.as_mut().poll(context) {
            return Poll::Ready(Some(done));
        }
        let timer = timer.get_or_insert_with(|| runtime.elapsed(limit));
        timer.as_mut().poll(context).map(|()| None)
    })
    .await
}

async fn read(mut response: reqwest::Response, max_bytes: u64) -> Result<Bytes, Fault> {
    let announced = response.content_length();
    if announced.is_some_and(|announced| announced > max_bytes) {
        return Err(Fault::TOO_LARGE);
    }
    let mut chunks = Chunks::None;
    while let Some(chunk) = response.chunk().await.map_err(Fault::of)? {
        chunks = chunks.and(chunk, announced, max_bytes)?;
    }
    Ok(match chunks {
        Chunks::None => Bytes::new(),
        Chunks::One(bytes) => bytes,
        Chunks::Many(bytes) => bytes.freeze(),
    })
}

/// A body as it comes in. Most come in one piece, which then need not be copied.
enum Chunks {
    None,
    One(Bytes),
    Many(BytesMut),
}

impl Chunks {
    fn and(self, chunk: Bytes, announced: Option<u64>, max_bytes: u64) -> Result<Self, Fault> {
        let so_far = match &self {
            Self::None => 0,
            Self::One(bytes) => bytes.len(),
            Self::Many(bytes) => bytes.len(),
        };
        if (so_far as u64).saturating_add(chunk.len() as u64) > max_bytes {
            return Err(Fault::TOO_LARGE);
        }
        Ok(match self {
            Self::None => Self::One(chunk),
            Self::One(first) => {
                // A peer's word is good for so much room and no more.
                let room = announced.unwrap_or(0).min(MOST_AHEAD);
                let mut bytes = BytesMut::with_capacity(usize::try_from(room).unwrap_or(0));
                bytes.extend_from_slice(&first);
                bytes.extend_from_slice(&chunk);
                Self::Many(bytes)
            }
            Self::Many(mut bytes) => {
                bytes.extend_from_slice(&chunk);
                Self::Many(bytes)
            }
        })
    }
}

/// The most bytes that are set aside before they have come.
const MOST_AHEAD: u64 = 1024 * 1024;

impl Fault {
    pub(crate) const TIMEOUT: Self = Self {
        kind: ErrorKind::Timeout,
        source: None,
    };
    pub(crate) const TOO_LARGE: Self = Self {
        kind: ErrorKind::TooLarge,
        source: None,
    };

    /// The source is kept without its URL, which may hold patient data.
    pub(crate) fn of(error: reqwest::Error) -> Self {
        let kind = if error.is_connect() {
            ErrorKind::Connect
        } else if error.is_timeout() {
            ErrorKind::Timeout
        } else if error.is_builder() {
            ErrorKind::InvalidRequest
        } else {
            ErrorKind::Transport
        };
        Self {
            kind,
            source: Some(error.without_url()),
        }
    }
}
