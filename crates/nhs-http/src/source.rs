//! A request body that is read while it is sent, and read anew for each attempt.

use std::io;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::stream::BoxStream;

/// The pieces of a body, in order.
pub type BodyStream = BoxStream<'static, io::Result<Bytes>>;

/// Where the body of a call comes from that is too large to be held in memory.
///
/// ```
/// use futures_util::stream::{self, StreamExt};
/// use nhs_http::bytes::Bytes;
/// use nhs_http::{BodySource, BodyStream};
///
/// /// The same page, a thousand times.
/// struct Pages(Bytes);
///
/// #[async_trait::async_trait]
/// impl BodySource for Pages {
///     fn length(&self) -> Option<u64> {
///         Some(self.0.len() as u64 * 1000)
///     }
///
///     async fn open(&self) -> std::io::Result<BodyStream> {
///         let page = self.0.clone();
///         Ok(stream::iter((0..1000).map(move |_| Ok(page.clone()))).boxed())
///     }
/// }
/// ```
#[async_trait]
pub trait BodySource: Send + Sync {
    /// How many bytes each opening yields, which is announced as `Content-Length`; `None` if that is
    /// not known beforehand. A body of another length breaks the request off.
    fn length(&self) -> Option<u64>;

    /// The body from its first byte. Called once for each attempt.
    ///
    /// # Errors
    ///
    /// End the call, with nothing sent by this attempt. An error of the stream itself breaks the
    /// request off, as a broken connection does.
    async fn open(&self) -> io::Result<BodyStream>;
}
