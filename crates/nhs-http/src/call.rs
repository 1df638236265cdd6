//! A request as data: what an API crate wants sent, before anything is sent.
//! A `Call` is pure; its URL, headers and body are checked in tests with no network.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use url::Url;

use crate::audit::About;
use crate::overrides::Overrides;
use crate::{BodySource, Error, ErrorKind, NeededLogin, Replay};

/// One logical call of an API. Sent by [`Client::send`](crate::Client::send), over as many attempts
/// as its [`Replay`] class and the client's policy allow.
///
/// ```
/// use nhs_http::Call;
/// use url::Url;
///
/// let base = Url::parse("https://int.api.service.nhs.uk/personal-demographics/FHIR/R4")?;
/// let call = Call::get("pds.patient.search", "/Patient")
///     .query("family", "Sm*")
///     .query("birthdate", "ge1970-01-01");
/// assert_eq!(call.url(&base)?.query(), Some("family=Sm%2A&birthdate=ge1970-01-01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Call {
    method: Method,
    operation: &'static str,
    template: &'static str,
    pub(crate) params: Vec<(&'static str, String)>,
    pub(crate) query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Body,
    accept: &'static str,
    replay: Replay,
    pub(crate) at: Option<Url>,
    request_id: Option<String>,
    correlation_id: Option<String>,
    patient: Option<String>,
    pub(crate) about: About,
    pub(crate) overrides: Overrides,
    needed_login: Option<NeededLogin>,
    streams: bool,
}

#[derive(Clone)]
pub(crate) enum Body {
    None,
    Bytes {
        content_type: &'static str,
        bytes: Bytes,
    },
    Form(Vec<(String, String)>),
    Source {
        content_type: &'static str,
        source: Arc<dyn BodySource>,
    },
}

impl Call {
    /// A call named `operation` (`pds.patient.get`) on a path below the client's base
    /// (`/Patient/{id}`). Both are constants, so both may be logged.
    #[must_use]
    pub fn new(method: Method, operation: &'static str, template: &'static str) -> Self {
        let reads = method == Method::GET || method == Method::HEAD;
        Self {
            method,
            operation,
            template,
            params: Vec::new(),
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            accept: "application/fhir+json",
            replay: if reads { Replay::Safe } else { Replay::Once },
            at: None,
            request_id: None,
            correlation_id: None,
            patient: None,
            about: About::default(),
            overrides: Overrides::default(),
            needed_login: None,
            streams: false,
        }
    }

    /// A GET, which is [`Replay::Safe`].
    #[must_use]
    pub fn get(operation: &'static str, template: &'static str) -> Self {
        Self::new(Method::GET, operation, template)
    }

    /// A POST, which is [`Replay::Once`] until [`Call::replay`] says otherwise.
    #[must_use]
    pub fn post(operation: &'static str, template: &'static str) -> Self {
        Self::new(Method::POST, operation, template)
    }

    /// Fills `{name}` of the template with one path segment, whatever the value holds.
    #[must_use]
    pub fn param(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// Appends a query parameter. Order is kept and a name may come again; all but RFC 3986
    /// unreserved characters are encoded (`*` as `%2A`, `:` as `%3A`, space as `%20`).
    #[must_use]
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.query.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Sets a header, replacing an earlier one of that name.
    #[must_use]
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.insert(name, value);
        self
    }

    /// The body, with its media type.
    #[must_use]
    pub fn body(mut self, content_type: &'static str, bytes: impl Into<Bytes>) -> Self {
        self.body = Body::Bytes {
            content_type,
            bytes: bytes.into(),
        };
        self
    }

    /// A form body. Its media type is exactly `application/x-www-form-urlencoded`, with no charset:
    /// the token endpoint refuses any other with 415. A credential may add fields on each attempt.
    #[must_use]
    pub fn form(mut self, fields: Vec<(String, String)>) -> Self {
        self.body = Body::Form(fields);
        self
    }

    /// A body that is opened anew for each attempt and sent as it is read, with its media type. For
    /// what is too large to be held in memory; the client's limit of size does not apply to it.
    #[must_use]
    pub fn body_from(mut self, content_type: &'static str, source: Arc<dyn BodySource>) -> Self {
        self.body = Body::Source {
            content_type,
            source,
        };
        self
    }

    /// What sending the call twice may do.
    #[must_use]
    pub fn replay(mut self, replay: Replay) -> Self {
        self.replay = replay;
        self
    }

    /// The `Accept` header; `application/fhir+json` unless told.
    #[must_use]
    pub fn accept(mut self, media_type: &'static str) -> Self {
        self.accept = media_type;
        self
    }

    /// An absolute URL in place of base and template, such as the `next` link of a page. It must
    /// have the base's origin and lie at or below the base's path; [`Call::url`] checks.
    #[must_use]
    pub fn at(mut self, url: Url) -> Self {
        self.at = Some(url);
        self
    }

    /// The `X-Request-ID` of this call, in place of a fresh UUID. It is the same on every attempt.
    /// Give the id of an earlier call to repeat a [`Replay::Keyed`] one.
    #[must_use]
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// The `X-Correlation-ID` of this call, in place of a fresh UUID, to tie several calls together.
    #[must_use]
    pub fn correlation_id(mut self, id: impl Into<String>) -> Self {
        self.correlation_id = Some(id.into());
        self
    }

    /// The patient whose record is read or written, for audit sinks that ask for it
    /// ([`AuditSink::wants_patient`](crate::AuditSink::wants_patient)) and for nobody else.
    #[must_use]
    pub fn patient(mut self, nhs_number: impl Into<String>) -> Self {
        self.patient = Some(nhs_number.into());
        self
    }

    /// What the operation needs of the user's login. A session that has less is refused before the
    /// network, with [`ErrorKind::StepUp`].
    #[must_use]
    pub fn requires(mut self, needed: NeededLogin) -> Self {
        self.needed_login = Some(needed);
        self
    }

    /// The name of the operation, such as `pds.patient.get`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path template, such as `/Patient/{id}`.
    #[must_use]
    pub fn template(&self) -> &'static str {
        self.template
    }

    /// The path parameters as given.
    #[must_use]
    pub fn params(&self) -> &[(&'static str, String)] {
        &self.params
    }

    /// The query parameters as given, not encoded.
    #[must_use]
    pub fn query_pairs(&self) -> &[(String, String)] {
        &self.query
    }

    /// The headers as given, without those that the pipeline adds.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The bytes given to [`Call::body`].
    #[must_use]
    pub fn body_bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Body::Bytes { bytes, .. } => Some(bytes),
            Body::None | Body::Form(_) | Body::Source { .. } => None,
        }
    }

    /// The fields given to [`Call::form`].
    #[must_use]
    pub fn form_fields(&self) -> Option<&[(String, String)]> {
        match &self.body {
            Body::Form(fields) => Some(fields),
            Body::None | Body::Bytes { .. } | Body::Source { .. } => None,
        }
    }

    /// The media type of the body, if there is one.
    #[must_use]
    pub fn content_type(&self) -> Option<&'static str> {
        match &self.body {
            Body::None => None,
            Body::Bytes { content_type, .. } | Body::Source { content_type, .. } => {
                Some(content_type)
            }
            Body::Form(_) => Some("application/x-www-form-urlencoded"),
        }
    }

    /// The media type asked for.
    #[must_use]
    pub fn accepted(&self) -> &'static str {
        self.accept
    }

    /// The replay class.
    #[must_use]
    pub fn replay_class(&self) -> Replay {
        self.replay
    }

    /// The request id given to [`Call::request_id`].
    #[must_use]
    pub fn given_request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The correlation id given to [`Call::correlation_id`].
    #[must_use]
    pub fn given_correlation_id(&self) -> Option<&str> {
        self.correlation_id.as_deref()
    }

    /// The patient given to [`Call::patient`].
    #[must_use]
    pub fn patient_id(&self) -> Option<&str> {
        self.patient.as_deref()
    }

    /// The requirement given to [`Call::requires`].
    #[must_use]
    pub fn needed_login(&self) -> Option<NeededLogin> {
        self.needed_login
    }

    /// The source given to [`Call::body_from`].
    #[must_use]
    pub fn body_source(&self) -> Option<&Arc<dyn BodySource>> {
        match &self.body {
            Body::Source { source, .. } => Some(source),
            Body::None | Body::Form(_) | Body::Bytes { .. } => None,
        }
    }

    /// The same call, whose body is left to be read by whoever asked.
    pub(crate) fn streaming(mut self) -> Self {
        self.streams = true;
        self
    }

    pub(crate) fn streams(&self) -> bool {
        self.streams
    }

    pub(crate) fn content(&self) -> &Body {
        &self.body
    }

    pub(crate) fn invalid(&self, message: impl Into<std::borrow::Cow<'static, str>>) -> Error {
        Error::new(ErrorKind::InvalidRequest, message).with_operation(self.operation)
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("template", &self.template)
            .field("replay", &self.replay)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_the_template_only() {
        let call = Call::get("pds.patient.get", "/Patient/{id}")
            .param("id", "9990000018")
            .query("family", "Testerly")
            .patient("9990000018")
            .header(
                http::header::AUTHORIZATION,
                HeaderValue::from_static("Bearer s3cr3t"),
            )
            .body("application/json", "Testerly");
        let shown = format!("{call:?}");
        assert!(shown.contains("/Patient/{id}"));
        for hidden in ["9990000018", "Testerly", "s3cr3t"] {
            assert!(!shown.contains(hidden));
        }
    }
}
