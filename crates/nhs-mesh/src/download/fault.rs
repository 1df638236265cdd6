//! Why a message was not read whole.

use std::io;

use nhs_http::{Error, ErrorKind};
use thiserror::Error as ThisError;

use crate::headers::HeaderFault;

/// Why a message was not read whole, as the source of its [`Error`].
#[derive(Clone, Debug, ThisError, PartialEq, Eq)]
#[non_exhaustive]
pub enum DownloadFault {
    /// The headers are not those of a message, or of this chunk of it.
    #[error(transparent)]
    Headers(#[from] HeaderFault),
    /// Another chunk came than was asked for, or the number of chunks has changed.
    #[error("chunk {got} of {of} came for chunk {asked} of {total}")]
    WrongChunk {
        /// The chunk that was asked for.
        asked: u32,
        /// How many there were to be.
        total: u32,
        /// The chunk that came.
        got: u32,
        /// How many there are by that one.
        of: u32,
    },
    /// The status says otherwise than the headers whether more chunks follow.
    #[error("the status and the headers of chunk {0} differ on whether more follow")]
    Status(u32),
    /// The content is encoded in another way than gzip.
    #[error("the content encoding is not known")]
    Encoding,
    /// The compressed content is damaged or ends before its end.
    #[error("the compressed content of chunk {0} is damaged or not whole")]
    Damaged(u32),
    /// A chunk that was read again had other content than before.
    #[error("chunk {0} has other content than before")]
    Changed(u32),
    /// The content is not what the sender's checksum is of.
    #[error("the content does not match the sender's checksum")]
    Checksum,
    /// The content could not be written.
    #[error("the content could not be written ({0:?})")]
    Write(io::ErrorKind),
    /// The content is larger than was allowed.
    #[error("the content is larger than the {0} bytes that were allowed")]
    TooLarge(u64),
}

impl DownloadFault {
    /// The fault behind an error, if it is one of a download.
    ///
    /// ```
    /// use nhs_mesh::{DownloadFault, Error};
    ///
    /// fn damaged(error: &Error) -> bool {
    ///     matches!(DownloadFault::of(error), Some(DownloadFault::Damaged(_)))
    /// }
    /// # assert!(!damaged(&Error::new(nhs_http::ErrorKind::Connect, "no connection")));
    /// ```
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        std::error::Error::source(error)?.downcast_ref()
    }

    pub(super) fn error(self) -> Error {
        let (kind, message) = match &self {
            Self::Write(_) => (
                ErrorKind::InvalidRequest,
                "the content could not be written",
            ),
            Self::TooLarge(_) => (
                ErrorKind::TooLarge,
                "the content is larger than was allowed",
            ),
            Self::Checksum => (
                ErrorKind::InvalidResponse,
                "the content does not match the sender's checksum, it is not acknowledged",
            ),
            _ => (
                ErrorKind::InvalidResponse,
                "the message did not come whole, it is not acknowledged",
            ),
        };
        Error::new(kind, message)
            .with_source(self)
            .with_operation("mesh.message.get")
    }

    /// Whether reading the chunk again may help.
    pub(super) fn may_pass(&self) -> bool {
        matches!(self, Self::Damaged(_))
    }
}
