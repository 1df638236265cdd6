//! A hook for users around each attempt: it may add headers and may refuse, and sees how it went.
//! It never sees a credential.

use std::fmt;
use std::time::Duration;

use async_trait::async_trait;
use http::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, COOKIE, HOST, PROXY_AUTHORIZATION, TRANSFER_ENCODING,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::ids::{X_CORRELATION_ID, X_REQUEST_ID};
use crate::response::Answer;
use crate::{Attempt, Error, ErrorKind};

/// Stands around every attempt of a client's calls, a hedge included.
///
/// ```
/// use nhs_http::http::{HeaderName, HeaderValue};
/// use nhs_http::{Additions, Attempt, Error, Middleware, Sent};
///
/// #[derive(Debug)]
/// struct Traceparent(HeaderValue);
///
/// #[async_trait::async_trait]
/// impl Middleware for Traceparent {
///     async fn before(&self, _attempt: &Attempt<'_>, additions: &mut Additions) -> Result<(), Error> {
///         additions.header(HeaderName::from_static("traceparent"), self.0.clone())
///     }
///
///     async fn after(&self, attempt: &Attempt<'_>, sent: &Sent<'_>) {
///         println!("{} answered {:?}", attempt.operation(), sent.status());
///     }
/// }
/// ```
#[async_trait]
pub trait Middleware: fmt::Debug + Send + Sync {
    /// Before an attempt, and before its credential is asked for. The time it takes is the call's.
    ///
    /// # Errors
    ///
    /// Ends the call, with nothing sent by this attempt. The error is the caller's, so it must hold
    /// neither patient data nor secrets.
    async fn before(&self, attempt: &Attempt<'_>, additions: &mut Additions) -> Result<(), Error> {
        let _ = (attempt, additions);
        Ok(())
    }

    /// After an attempt that was sent. Not called if the call was dropped meanwhile, or the attempt
    /// lost to its hedge.
    async fn after(&self, attempt: &Attempt<'_>, sent: &Sent<'_>) {
        let _ = (attempt, sent);
    }
}

/// The headers that middleware adds to one attempt. Debug names them, no more.
#[derive(Clone, Default)]
pub struct Additions {
    headers: HeaderMap,
}

impl Additions {
    /// Adds a header, in place of the call's own of that name.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the header is one that the pipeline, the credential or HTTP itself
    /// sets.
    pub fn header(&mut self, name: HeaderName, value: HeaderValue) -> Result<(), Error> {
        if RESERVED.contains(&name) {
            let message = format!("middleware must not set the header {name}, the pipeline does");
            return Err(Error::new(ErrorKind::Config, message));
        }
        self.headers.insert(name, value);
        Ok(())
    }

    /// What was added so far.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }
}

impl fmt::Debug for Additions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.headers.keys().map(HeaderName::as_str))
            .finish()
    }
}

const RESERVED: [HeaderName; 9] = [
    AUTHORIZATION,
    PROXY_AUTHORIZATION,
    COOKIE,
    HOST,
    CONNECTION,
    CONTENT_LENGTH,
    TRANSFER_ENCODING,
    X_REQUEST_ID,
    X_CORRELATION_ID,
];

/// How an attempt went. Debug shows no header and no body.
pub struct Sent<'a> {
    pub(crate) answer: Option<&'a Answer>,
    pub(crate) fault: Option<ErrorKind>,
    pub(crate) took: Duration,
}

impl Sent<'_> {
    /// The status of the answer, if there was one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.answer.map(|answer| answer.status)
    }

    /// A header of the answer, if it is there and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.answer?.header(name)
    }

    /// Why there is no whole answer: [`ErrorKind::Connect`], [`ErrorKind::Timeout`],
    /// [`ErrorKind::Transport`] or [`ErrorKind::TooLarge`].
    #[must_use]
    pub fn fault(&self) -> Option<ErrorKind> {
        self.fault
    }

    /// How long it took, from sending to the last byte of the answer.
    #[must_use]
    pub fn took(&self) -> Duration {
        self.took
    }
}

impl fmt::Debug for Sent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sent")
            .field("status", &self.status())
            .field("fault", &self.fault)
            .field("took", &self.took)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_of_the_pipeline_cannot_be_set() {
        let mut additions = Additions::default();
        for name in RESERVED {
            let value = HeaderValue::from_static("s3cr3t");
            let error = additions.header(name, value).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error} {error:?}").contains("s3cr3t"));
        }
        assert!(additions.headers().is_empty());
    }

    #[test]
    fn debug_names_headers_only() {
        let mut additions = Additions::default();
        let name = HeaderName::from_static("x-tenant");
        additions
            .header(name, HeaderValue::from_static("s3cr3t"))
            .unwrap();
        assert_eq!(format!("{additions:?}"), r#"["x-tenant"]"#);
    }
}
