//! Application-restricted access by API key: one header, no token.

use std::fmt;

use async_trait::async_trait;
use http::{HeaderName, HeaderValue};
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Attempt, Authorization, Credential, Error, ErrorKind, Subject};

/// An API key, sent as the header `apikey`.
///
/// Source: NHS England, "Application-restricted RESTful APIs: API key authentication",
/// <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation/application-restricted-restful-apis-api-key-authentication>.
///
/// ```
/// use nhs_auth::ApiKey;
///
/// let credential = ApiKey::new("Zk3vJ0hXq1")?.with_subject(
///     nhs_http::Subject::application().named("ward-board"),
/// );
/// assert!(!format!("{credential:?}").contains("Zk3vJ0hXq1"));
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
pub struct ApiKey {
    key: SecretString,
    subject: Subject,
}

impl ApiKey {
    /// A credential with the key of an application from the developer hub.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the key is empty or holds characters that a header cannot carry,
    /// such as the line end of the file it was read from.
    pub fn new(key: impl Into<SecretString>) -> Result<Self, Error> {
        let key = key.into();
        check(&key)?;
        Ok(Self {
            key,
            subject: Subject::application(),
        })
    }

    /// Who calls, as the audit is to record it.
    #[must_use]
    pub fn with_subject(mut self, subject: Subject) -> Self {
        self.subject = subject;
        self
    }
}

#[async_trait]
impl Credential for ApiKey {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        Authorization::none().header(HeaderName::from_static("apikey"), &self.key)
    }

    fn subject(&self) -> Subject {
        self.subject.clone()
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiKey")
            .field("subject", &self.subject)
            .finish_non_exhaustive()
    }
}

/// Whether `key` can be an API key at all.
pub(crate) fn check(key: &SecretString) -> Result<(), Error> {
    let text = key.expose_secret();
    if text.is_empty() || text.trim() != text || HeaderValue::from_str(text).is_err() {
        return Err(Error::new(
            ErrorKind::Config,
            "the API key is empty or has white space or control characters, give it without them",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_with_a_line_end_is_refused_without_being_shown() {
        for key in ["", " ", "s3cr3t\n", " s3cr3t", "s3\ncr3t"] {
            let error = ApiKey::new(key).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error} {error:?}").contains("cr3t"));
        }
    }
}
