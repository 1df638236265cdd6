//! Why there is no token: a typed error, shared by everyone who waited for the same one.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use nhs_http::{BodyShape, Error, ErrorKind};

use crate::{JwtFault, TokenErrorKind};

/// A token request that brought no token. It is the source of the [`nhs_http::Error`] that the API
/// call returns; [`TokenError::of`] finds it there.
///
/// ```
/// use nhs_auth::{JwtFault, TokenError, TokenErrorKind};
///
/// fn advice(error: &nhs_http::Error) -> Option<String> {
///     let refused = TokenError::of(error)?;
///     Some(match refused.kind() {
///         TokenErrorKind::Assertion(JwtFault::KeyIdUnknown) => "register the key first".to_owned(),
///         _ => format!("ask support, quoting {}", refused.message_id().unwrap_or("no id")),
///     })
/// }
/// # assert_eq!(advice(&nhs_http::Error::new(nhs_http::ErrorKind::NotFound, "x")), None);
/// ```
#[derive(Clone)]
pub struct TokenError {
    kind: TokenErrorKind,
    source: Option<Arc<Error>>,
}

impl TokenError {
    /// The token error among the causes of `error`, if there is one.
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        let mut next = error.source();
        while let Some(source) = next {
            if let Some(found) = source.downcast_ref::<Self>() {
                return Some(found);
            }
            next = source.source();
        }
        None
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> TokenErrorKind {
        self.kind
    }

    /// The HTTP status of the token endpoint's answer.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.source()?.status()
    }

    /// The `error` of the answer, as sent.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.answer()?.code()
    }

    /// The `error_description` of the answer, as sent. Not part of Display.
    #[must_use]
    pub fn error_description(&self) -> Option<&str> {
        self.answer()?.service_text()
    }

    /// The `message_id` of the answer (`rrt-…`), which the platform's support asks for.
    #[must_use]
    pub fn message_id(&self) -> Option<&str> {
        self.source()?.message_id()
    }

    /// Whether the same request would meet the same answer until somebody changes something. Such
    /// an error is kept for half a minute before the endpoint is asked again. Any other makes the
    /// call's error [retryable](nhs_http::Error::is_retryable).
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.kind.is_permanent()
    }

    /// Whether nothing but a new login of the user helps.
    #[must_use]
    pub fn needs_login(&self) -> bool {
        matches!(
            self.kind,
            TokenErrorKind::SessionOver(_)
                | TokenErrorKind::AnswerLost
                | TokenErrorKind::AuthorizationCodeInvalid
                | TokenErrorKind::RefreshTokenInvalid
                | TokenErrorKind::RefreshPeriodOver
                | TokenErrorKind::SubjectToken(JwtFault::Expired)
        )
    }

    /// How long the token endpoint asked to wait.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.source()?.retry_after()
    }

    pub(crate) fn new(kind: TokenErrorKind) -> Self {
        Self { kind, source: None }
    }

    /// The same failure under another kind, its cause kept.
    pub(crate) fn of_kind(self, kind: TokenErrorKind) -> Self {
        Self { kind, ..self }
    }

    pub(crate) fn caused(kind: TokenErrorKind, error: Error) -> Self {
        Self {
            kind,
            source: Some(Arc::new(error)),
        }
    }

    /// What the caller of an API has: retryable unless this is permanent.
    pub(crate) fn into_error(self) -> Error {
        let permanent = self.is_permanent();
        Error::credential(self).with_retryable(!permanent)
    }

    pub(crate) fn of_call(error: Error) -> Self {
        let kind = match (error.kind(), error.status().map(|status| status.as_u16())) {
            (ErrorKind::Credential, _) => TokenErrorKind::Signing,
            (ErrorKind::Audit, _) => TokenErrorKind::Audit,
            (ErrorKind::TooLarge, _) => TokenErrorKind::InvalidResponse,
            (ErrorKind::RateLimited, _) => TokenErrorKind::RateLimited,
            (_, Some(405)) => TokenErrorKind::Method,
            (_, status) => {
                let answer = (error.body_shape() == BodyShape::OAuth)
                    .then(|| error.code().unwrap_or_default())
                    .map(|code| TokenErrorKind::of(code, error.service_text().unwrap_or_default()));
                match (answer, status) {
                    (Some(kind), _) if kind != TokenErrorKind::Other => kind,
                    (_, Some(404)) => TokenErrorKind::NotFound,
                    (_, Some(300..=407 | 409..=499)) => TokenErrorKind::Other,
                    _ => TokenErrorKind::Unavailable,
                }
            }
        };
        Self::caused(kind, error)
    }

    /// The `Date` header of the answer.
    pub(crate) fn date(&self) -> Option<&str> {
        self.source()?.header("date")
    }

    fn source(&self) -> Option<&Error> {
        self.source.as_deref()
    }

    /// The call's error, if its body was the token endpoint's own.
    fn answer(&self) -> Option<&Error> {
        self.source()
            .filter(|error| error.body_shape() == BodyShape::OAuth)
    }
}

impl fmt::Display for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.message())?;
        if let Some(status) = self.status() {
            write!(f, " (HTTP {}", status.as_u16())?;
            if let Some(id) = self.message_id().and_then(shown_message_id) {
                write!(f, ", message id {id}")?;
            }
            f.write_str(")")?;
        }
        Ok(())
    }
}

impl fmt::Debug for TokenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenError")
            .field("kind", &self.kind)
            .field("status", &self.status())
            .field("message_id", &self.message_id().and_then(shown_message_id))
            .field("source", &self.source)
            .finish()
    }
}

impl StdError for TokenError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source
            .as_deref()
            .map(|source| source as &(dyn StdError + 'static))
    }
}

/// A message id is shown only if it has the platform's form.
fn shown_message_id(id: &str) -> Option<&str> {
    let plain = id.starts_with("rrt-")
        && id.len() <= 80
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    plain.then_some(id)
}
