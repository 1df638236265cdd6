//! Content in memory.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use thiserror::Error as ThisError;
use tokio::io::AsyncWrite;

use super::DownloadFault;

/// Content in memory, up to a size.
pub(super) struct Bounded {
    pub(super) bytes: Vec<u8>,
    pub(super) most: u64,
}

/// The size that was allowed.
#[derive(Debug, ThisError)]
#[error("too large")]
struct Beyond(u64);

pub(super) fn too_large(error: &io::Error) -> Option<DownloadFault> {
    let beyond = error.get_ref()?.downcast_ref::<Beyond>()?;
    Some(DownloadFault::TooLarge(beyond.0))
}

impl AsyncWrite for Bounded {
    fn poll_write(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let size = (self.bytes.len() as u64).saturating_add(bytes.len() as u64);
        if size > self.most {
            return Poll::Ready(Err(io::Error::other(Beyond(self.most))));
        }
        self.bytes.extend_from_slice(bytes);
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
