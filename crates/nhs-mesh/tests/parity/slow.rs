//! Readers and writers that take little at a time.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use nhs_http::bytes::Bytes;
use nhs_mesh::source::{Reader, Source};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// Reads or writes one byte, then two, and so on.
#[derive(Default)]
pub(crate) struct Growing {
    pub(crate) bytes: Vec<u8>,
    at: usize,
    step: usize,
}

impl Growing {
    pub(crate) fn over(bytes: &[u8]) -> Self {
        Self {
            bytes: bytes.to_vec(),
            ..Self::default()
        }
    }
}

impl AsyncRead for Growing {
    fn poll_read(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.step += 1;
        let left = self.bytes.len() - self.at;
        let count = self.step.min(left).min(buffer.remaining());
        buffer.put_slice(&self.bytes[self.at..self.at + count]);
        self.at += count;
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Growing {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.step += 1;
        let count = self.step.min(bytes.len());
        self.bytes.extend_from_slice(&bytes[..count]);
        Poll::Ready(Ok(count))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// A source that is read so.
pub(crate) struct Trickle(pub(crate) Bytes);

#[async_trait::async_trait]
impl Source for Trickle {
    fn length(&self) -> u64 {
        self.0.len() as u64
    }

    async fn open(&self, offset: u64) -> io::Result<Reader> {
        let rest = &self.0[usize::try_from(offset).unwrap()..];
        Ok(Box::pin(Growing::over(rest)))
    }
}
