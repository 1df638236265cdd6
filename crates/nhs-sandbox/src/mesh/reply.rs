//! An answer of MESH: one that is whole, or one whose body is read while it goes out.

use std::io;

use axum::body::Body;
use axum::response::Response;
use bytes::Bytes;
use futures_util::stream;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use serde_json::Value;

use super::content::{Blocks, Content};
use crate::answer::Answer;

/// What is taken of a body whose length nobody knows beforehand. Only what is larger than memory holds is sent so, and gzip
/// never makes so little of it.
const OF_UNKNOWN_LENGTH: u64 = 512;

pub(super) struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    body: ReplyBody,
}

type BlockStream = Box<dyn Iterator<Item = io::Result<Bytes>> + Send>;

enum ReplyBody {
    Whole(Bytes),
    Stream {
        blocks: BlockStream,
        len: Option<u64>,
    },
}

impl From<Answer> for Reply {
    fn from(answer: Answer) -> Self {
        Self {
            status: answer.status,
            headers: answer.headers,
            body: ReplyBody::Whole(answer.body),
        }
    }
}

impl Reply {
    pub(super) fn empty(status: StatusCode) -> Self {
        Answer::empty(status).into()
    }

    pub(super) fn json(status: StatusCode, content_type: &'static str, body: &Value) -> Self {
        Answer::json(status, content_type, body).into()
    }

    pub(super) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    /// The bytes as they are.
    pub(super) fn content(mut self, content: &Content) -> io::Result<Self> {
        self.body = match content.in_memory() {
            Some(bytes) => ReplyBody::Whole(bytes.clone()),
            None => ReplyBody::Stream {
                blocks: Box::new(Blocks(content.reader()?)),
                len: Some(content.len()),
            },
        };
        Ok(self)
    }

    /// The bytes as a gzip stream.
    pub(super) fn gzipped(mut self, content: &Content) -> io::Result<Self> {
        let mut stream = content.deflating()?;
        self.body = if content.in_memory().is_some() {
            let mut bytes = Vec::new();
            io::Read::read_to_end(&mut stream, &mut bytes)?;
            ReplyBody::Whole(bytes.into())
        } else {
            ReplyBody::Stream {
                blocks: Box::new(Blocks(stream)),
                len: None,
            }
        };
        Ok(self)
    }

    /// How many bytes of the body make half of it; none when there is no body to divide.
    pub(super) fn half(&self) -> Option<u64> {
        match &self.body {
            ReplyBody::Whole(bytes) => Some(bytes.len() as u64 / 2),
            ReplyBody::Stream { len, .. } => Some(len.map_or(OF_UNKNOWN_LENGTH, |len| len / 2)),
        }
        .filter(|half| *half > 0)
    }

    /// How many bytes go out at most before the last one; none when there is no body to divide.
    pub(super) fn all_but_one(&self) -> Option<u64> {
        let len = match &self.body {
            ReplyBody::Whole(bytes) => bytes.len() as u64,
            ReplyBody::Stream { len, .. } => len.unwrap_or(u64::MAX),
        };
        len.checked_sub(1).filter(|len| *len > 0)
    }

    /// The same with half of the body, as if that were all of it.
    pub(super) fn halved(mut self) -> Self {
        let Some(half) = self.half() else { return self };
        self.body = match self.body {
            ReplyBody::Whole(bytes) => {
                let half = usize::try_from(half).unwrap_or(usize::MAX).min(bytes.len());
                ReplyBody::Whole(bytes.slice(..half))
            }
            ReplyBody::Stream { blocks, len } => ReplyBody::Stream {
                blocks: Box::new(taken(blocks, half)),
                len: len.map(|_| half),
            },
        };
        self
    }

    pub(super) fn into_response(self) -> Response {
        let (body, len) = match self.body {
            ReplyBody::Whole(bytes) => (Body::from(bytes), None),
            ReplyBody::Stream { blocks, len } => (Body::from_stream(stream::iter(blocks)), len),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers;
        if let Some(len) = len {
            let headers = response.headers_mut();
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(len));
        }
        response
    }
}

/// The first bytes of a stream.
fn taken(blocks: BlockStream, mut left: u64) -> impl Iterator<Item = io::Result<Bytes>> + Send {
    blocks.map_while(move |block| {
        if left == 0 {
            return None;
        }
        Some(block.map(|mut block| {
            block.truncate(usize::try_from(left).unwrap_or(usize::MAX));
            left -= block.len() as u64;
            block
        }))
    })
}
