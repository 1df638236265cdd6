//! How the content of a message is cut into chunks.

use nhs_http::{Error, ErrorKind};

use super::UploadFault;
use crate::outgoing::OutgoingMessage;
use crate::source::Source;

/// How the content is cut.
pub(super) struct Plan {
    pub(super) length: u64,
    pub(super) chunk_size: u64,
    pub(super) chunks: u32,
    pub(super) gzip: bool,
}

impl Plan {
    pub(super) fn of(message: &OutgoingMessage, source: &dyn Source) -> Result<Self, Error> {
        let length = source.length();
        let invalid = ErrorKind::InvalidRequest;
        if length == 0 {
            let text = "the content is empty, MESH takes no message without content";
            return Err(UploadFault::Empty.error(invalid, text));
        }
        let chunks = message.chunk_size.chunks(length);
        match u32::try_from(chunks) {
            Ok(chunks) if length <= MOST => Ok(Self {
                length,
                chunk_size: message.chunk_size.bytes(),
                chunks,
                gzip: message.gzips(length),
            }),
            _ => {
                let text = "the content is larger than MESH takes, 100 GB in all";
                Err(UploadFault::TooLarge.error(invalid, text))
            }
        }
    }
}

/// The most that MESH takes in all: 100 GB.
const MOST: u64 = 100_000_000_000;
