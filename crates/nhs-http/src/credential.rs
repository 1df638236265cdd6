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

use crate::{Error, ErrorKind, NeededLogin};

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

/// Who calls, as the audit records it.
///
/// ```
/// use nhs_http::{AccessMode, Subject};
///
/// let subject = Subject::new(AccessMode::HealthcareWorker)
///     .user("555021935107")
///     .role("555021935107-555254242105")
///     .organisation("A83011");
/// assert_eq!(subject.organisation_code(), Some("A83011"));
/// assert!(!format!("{subject:?}").contains("555021935107"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    mode: AccessMode,
    application: Option<String>,
    user: Option<String>,
    role: Option<String>,
    organisation: Option<String>,
}

/// The access modes of the platform
/// (<https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMode {
    /// Open access: nobody in particular.
    Open,
    /// Application-restricted: the software itself.
    Application,
    /// User-restricted, a healthcare worker.
    HealthcareWorker,
    /// User-restricted, a patient or their proxy.
    Patient,
}

impl AccessMode {
    /// The mode's name, for logs and audit files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open-access",
            Self::Application => "application-restricted",
            Self::HealthcareWorker => "user-restricted-healthcare-worker",
            Self::Patient => "user-restricted-patient",
        }
    }
}

impl Subject {
    /// A subject of that mode, with nothing else known.
    #[must_use]
    pub fn new(mode: AccessMode) -> Self {
        Self {
            mode,
            application: None,
            user: None,
            role: None,
            organisation: None,
        }
    }

    /// Nobody in particular.
    #[must_use]
    pub fn open() -> Self {
        Self::new(AccessMode::Open)
    }

    /// The software itself.
    #[must_use]
    pub fn application() -> Self {
        Self::new(AccessMode::Application)
    }

    /// Names the application. A name of one's own choice, not its key.
    #[must_use]
    pub fn named(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// The user's identifier.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The role in which the user acts.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The ODS code of the organisation on whose behalf the call is made.
    #[must_use]
    pub fn organisation(mut self, ods_code: impl Into<String>) -> Self {
        self.organisation = Some(ods_code.into());
        self
    }

    /// The access mode.
    #[must_use]
    pub fn mode(&self) -> AccessMode {
        self.mode
    }

    /// The name given to [`Subject::named`].
    #[must_use]
    pub fn application_name(&self) -> Option<&str> {
        self.application.as_deref()
    }

    /// The identifier given to [`Subject::user`]. Personal data.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The role given to [`Subject::role`]. Personal data.
    #[must_use]
    pub fn role_id(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The code given to [`Subject::organisation`].
    #[must_use]
    pub fn organisation_code(&self) -> Option<&str> {
        self.organisation.as_deref()
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject")
            .field("mode", &self.mode)
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
