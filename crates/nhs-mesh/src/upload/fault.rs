//! Why an upload did not come to its end.

use nhs_http::{Error, ErrorKind};
use thiserror::Error as ThisError;

use crate::{MessageId, endpoint};

/// Why an upload did not come to its end, as the source of its [`Error`].
///
/// ```
/// use nhs_mesh::{Error, UploadFault};
///
/// fn advice(error: &Error) -> &'static str {
///     match UploadFault::of(error) {
///         Some(UploadFault::Interrupted { .. }) => "send it again with the same journal",
///         Some(UploadFault::Ambiguous) => "give each message a local id of its own",
///         _ => "a person must look at this",
///     }
/// }
/// # assert_eq!(advice(&Error::new(nhs_http::ErrorKind::Connect, "x")), "a person must look at this");
/// ```
#[derive(Clone, Debug, ThisError, PartialEq, Eq)]
#[non_exhaustive]
pub enum UploadFault {
    /// The content is empty, which MESH does not take.
    #[error("the content is empty")]
    Empty,
    /// The content makes more chunks than can be numbered, or is larger than MESH takes.
    #[error("the content is larger than MESH takes")]
    TooLarge,
    /// The source could not be read.
    #[error("the source of the content could not be read ({0:?})")]
    Source(std::io::ErrorKind),
    /// The journal is of another upload.
    #[error("the journal is of another upload")]
    OtherUpload,
    /// Some chunks were accepted, and then no more. With its journal the upload goes on behind them.
    #[error("the upload of message {message_id} stopped after {accepted} of {chunks} chunks")]
    Interrupted {
        /// The message.
        message_id: MessageId,
        /// How many chunks were accepted.
        accepted: u32,
        /// How many there are.
        chunks: u32,
    },
    /// The answer to the first chunk was lost, and several messages have the local id: which of them this
    /// one is, or whether any, cannot be told.
    #[error("several messages have the local id of the one whose answer was lost")]
    Ambiguous,
    /// MESH says that the message is whole, though chunks of it were not sent.
    #[error("MESH takes the message for whole before its last chunk")]
    ClosedEarly,
}

impl UploadFault {
    /// The fault behind an error, if it is one of an upload.
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        let mut next = std::error::Error::source(error);
        while let Some(source) = next {
            if let Some(fault) = source.downcast_ref() {
                return Some(fault);
            }
            next = source.source();
        }
        None
    }

    pub(super) fn error(self, kind: ErrorKind, message: &'static str) -> Error {
        Error::new(kind, message)
            .with_source(self)
            .with_operation(endpoint::SEND)
    }
}

/// The fault with the error that led to it, for both to be among the sources.
#[derive(Debug, ThisError)]
#[error("{error}")]
pub(super) struct Stopped {
    #[source]
    pub(super) fault: UploadFault,
    pub(super) error: Error,
}
