//! The body of an answer as the content that it carries.

use std::io;

use async_compression::tokio::bufread::GzipDecoder;
use futures_util::stream::{self, BoxStream, StreamExt};
use nhs_http::bytes::Bytes;
use nhs_http::{Error, Streamed};
use thiserror::Error as ThisError;
use tokio::io::{AsyncBufRead, BufReader};
use tokio_util::io::StreamReader;

use super::DownloadFault;

/// What is read of it is lent, not copied.
pub(super) type Content = Box<dyn AsyncBufRead + Send + Unpin>;

/// The body of an answer, decompressed if it is compressed.
pub(super) fn decoded(answer: Streamed) -> Result<Content, DownloadFault> {
    let encoding = answer.head().header("content-encoding").map(str::trim);
    let gzip = match encoding {
        None | Some("") => false,
        Some(encoding) if encoding.eq_ignore_ascii_case("identity") => false,
        Some(encoding) if encoding.eq_ignore_ascii_case("gzip") => true,
        Some(_) => return Err(DownloadFault::Encoding),
    };
    let reader = StreamReader::new(pieces(answer));
    if !gzip {
        return Ok(Box::new(reader));
    }
    let mut decoder = GzipDecoder::new(reader);
    decoder.multiple_members(true);
    Ok(Box::new(BufReader::with_capacity(BLOCK, decoder)))
}

/// As much as is decompressed at once, in bytes.
const BLOCK: usize = 256 * 1024;

fn pieces(answer: Streamed) -> BoxStream<'static, io::Result<Bytes>> {
    stream::unfold(Some(answer), async |answer| {
        let mut answer = answer?;
        match answer.piece().await {
            Ok(Some(piece)) => Some((Ok(piece), Some(answer))),
            Ok(None) => None,
            Err(error) => Some((Err(io::Error::other(Gone(error))), None)),
        }
    })
    .boxed()
}

/// An error of the service on its way through a reader.
#[derive(Debug, ThisError)]
#[error(transparent)]
pub(super) struct Gone(pub(super) Error);
