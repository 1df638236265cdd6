//! Who is calling: the seam between the pipeline and everything that can authorise a request.
//! A credential is asked on every attempt, so that what must be fresh each time is.

use std::fmt;
use std::time::SystemTime;

use async_trait::async_trait;
use bytes::Bytes;
use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue, Method};
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{Error, ErrorKind, NeededLogin, Subject};

/// Authorises attempts. Implementations live in `nhs-auth` and in API crates with a scheme of their
/// own.
///
/// ```
/// use nhs_http::secrecy::SecretString;
/// use nhs_http::{Attempt, Authorization, Credential, Error};
///
/// #[derive(Debug)]
/// struct Fixed(SecretString);
///
/// #[async_trait::async_trait]
/// impl Credential for Fixed {
///     async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
///         Authorization::none().bearer(&self.0)
///     }
/// }
/// ```
#[async_trait]
pub trait Credential: fmt::Debug + Send + Sync {
    /// What to add to this attempt. Called before each one, also before a repeated one.
    ///
    /// # Errors
    ///
    /// Best made with [`Error::credential`]; any other error becomes the source of one, but for
    /// [`ErrorKind::StepUp`], which stays what it is.
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error>;

    /// The service answered 401 to `used`. Forgets the token if it is still that one, and says
    /// whether one more attempt makes sense. Asked at most once for each call.
    async fn rejected(&self, used: &Authorization) -> bool {
        let _ = used;
        false
    }

    /// The service answered 2xx to `used`: whatever it minds at another time, it is not that. Called
    /// once for each call that succeeds.
    fn accepted(&self, used: &Authorization) {
        let _ = used;
    }

    /// The service answered 403 to `used`. Schemes whose tokens are refused so learn from the answer
    /// what they can, and say whether one more attempt with another token makes sense. It must be so
    /// that nothing was done: a call that writes is then sent again. Asked at most once for each
    /// call, and not after [`Credential::rejected`].
    async fn forbidden(&self, used: &Authorization, error: &Error) -> bool {
        let _ = (used, error);
        false
    }

    /// Who calls, for the audit.
    fn subject(&self) -> Subject {
        Subject::open()
    }
}

/// The attempt about to be made.
pub struct Attempt<'a> {
    pub(crate) number: u32,
    pub(crate) operation: &'static str,
    pub(crate) method: &'a Method,
    pub(crate) url: &'a Url,
    pub(crate) body: Option<&'a Bytes>,
    pub(crate) request_id: &'a str,
    pub(crate) correlation_id: &'a str,
    pub(crate) now: SystemTime,
    pub(crate) needed_login: Option<NeededLogin>,
}

impl Attempt<'_> {
    /// 1 for the first attempt of a call.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// The operation, such as `pds.patient.get`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.method
    }

    /// The whole URL. May hold patient data.
    #[must_use]
    pub fn url(&self) -> &Url {
        self.url
    }

    /// The body, unless it is a form, to which the credential may add. May hold patient data.
    #[must_use]
    pub fn body(&self) -> Option<&Bytes> {
        self.body
    }

    /// The `X-Request-ID`, the same on every attempt.
    #[must_use]
    pub fn request_id(&self) -> &str {
        self.request_id
    }

    /// The `X-Correlation-ID`, the same on every attempt.
    #[must_use]
    pub fn correlation_id(&self) -> &str {
        self.correlation_id
    }

    /// What the operation needs of the user's login, as given to
    /// [`Call::requires`](crate::Call::requires).
    #[must_use]
    pub fn needed_login(&self) -> Option<NeededLogin> {
        self.needed_login
    }

    /// The time of day, by the client's runtime.
    #[must_use]
    pub fn now(&self) -> SystemTime {
        self.now
    }
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("number", &self.number)
            .field("operation", &self.operation)
            .field("method", &self.method)
            .finish_non_exhaustive()
    }
}

/// What a credential adds to one attempt: headers and form fields. Debug names them, no more.
#[derive(Clone, Default)]
pub struct Authorization {
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) form: Vec<(String, SecretString)>,
    generation: Option<u64>,
}

impl Authorization {
    /// Nothing to add, for open access.
    #[must_use]
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds a header, marked sensitive.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`] if the value has characters that a header cannot carry.
    pub fn header(mut self, name: HeaderName, value: &SecretString) -> Result<Self, Error> {
        let mut value = HeaderValue::from_str(value.expose_secret()).map_err(|_| {
            Error::new(
                ErrorKind::Credential,
                format!("the value for header {name} holds characters that no header can carry"),
            )
        })?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(self)
    }

    /// Adds `Authorization: Bearer …`.
    ///
    /// # Errors
    ///
    /// As [`Authorization::header`].
    pub fn bearer(self, token: &SecretString) -> Result<Self, Error> {
        let value = SecretString::from(format!("Bearer {}", token.expose_secret()));
        self.header(AUTHORIZATION, &value)
    }

    /// Adds a field to the form body of the call.
    #[must_use]
    pub fn form_field(mut self, name: impl Into<String>, value: SecretString) -> Self {
        self.form.push((name.into(), value));
        self
    }

    /// Marks which token this is, so that [`Credential::rejected`] forgets only that one.
    #[must_use]
    pub fn with_generation(mut self, generation: u64) -> Self {
        self.generation = Some(generation);
        self
    }

    /// The mark given to [`Authorization::with_generation`].
    #[must_use]
    pub fn generation(&self) -> Option<u64> {
        self.generation
    }

    /// The value of a header added here, for tests of credentials.
    #[must_use]
    pub fn header_value(&self, name: &str) -> Option<SecretString> {
        let (_, value) = self
            .headers
            .iter()
            .find(|(given, _)| given.as_str() == name)?;
        value.to_str().ok().map(SecretString::from)
    }

    /// The value of a form field added here, for tests of credentials.
    #[must_use]
    pub fn form_value(&self, name: &str) -> Option<&SecretString> {
        self.form
            .iter()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value)
    }
}

impl fmt::Debug for Authorization {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        let form: Vec<&str> = self.form.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Authorization")
            .field("headers", &headers)
            .field("form", &form)
            .field("generation", &self.generation)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_that_no_header_can_carry_are_refused_without_being_shown() {
        let value = SecretString::from("s3cr3t\r\nX-Evil: 1");
        let error = Authorization::none().bearer(&value).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Credential);
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
    }

    #[test]
    fn debug_names_headers_and_fields_only() {
        let authorization = Authorization::none()
            .bearer(&SecretString::from("s3cr3t"))
            .unwrap()
            .form_field("client_assertion", SecretString::from("h.p.s3cr3t"));
        let shown = format!("{authorization:?}");
        assert!(shown.contains("authorization") && shown.contains("client_assertion"));
        assert!(!shown.contains("s3cr3t"));
    }

    #[test]
    fn added_headers_are_marked_sensitive() {
        let authorization = Authorization::none()
            .bearer(&SecretString::from("t"))
            .unwrap();
        assert!(
            authorization
                .headers
                .iter()
                .all(|(_, value)| value.is_sensitive())
        );
    }
}
