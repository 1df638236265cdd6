//! Faults on request: what goes wrong, where, and how often.

mod pending;

use std::time::Duration;

use http::StatusCode;

use crate::operation::{Api, Operation};
use crate::request::Request;

pub(crate) use pending::{Faults, Strike};

/// Something that goes wrong when a matching request comes in.
///
/// A fault strikes once, at the next request of any kind, unless told otherwise with [`Fault::on`], [`Fault::times`] and
/// [`Fault::after`]. Faults are tried in the order they were injected; delays add up, the first other fault answers.
///
/// ```
/// use std::time::Duration;
/// use nhs_sandbox::{Api, Fault, FaultBody, Operation};
///
/// // the second and third retrieval meet a gateway that is down
/// Fault::status(502, FaultBody::Html).on(Operation::PdsPatientGet).after(1).times(2);
/// // every ODS request is slow
/// Fault::delay(Duration::from_millis(300)).on(Api::Ods).always();
/// // the next token is refused by the first API that is shown it
/// Fault::expired_token();
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    pub(crate) kind: FaultKind,
    scope: Scope,
    request_id: Option<String>,
    skip: u32,
    /// How often it still strikes; none is for ever.
    left: Option<u32>,
    /// Whether the request is carried out before the fault answers it.
    pub(crate) carried_out: bool,
}

/// The body that an injected status comes with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum FaultBody {
    /// What the service behind the path would send: an OperationOutcome, or the token endpoint's error object.
    #[default]
    OperationOutcome,
    /// The gateway product's own JSON: `{"fault": {"faultstring": ..}}`.
    Apigee,
    /// A load balancer's HTML page.
    Html,
    /// Plain text.
    Text,
    /// A SOAP fault, which MESH may send when what lies behind it fails.
    Soap,
    /// The JSON value `null`, which MESH may send.
    Null,
    /// Nothing at all.
    Empty,
}

/// Where the `next` links of ODS search results point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum NextLinks {
    /// The sandbox itself, as the gateway's rewriting intends.
    #[default]
    Own,
    /// `https://hscorganisationdata.nhs.uk`: the host behind the gateway, when its rewriting misses.
    Internal,
    /// Some other origin, such as `https://elsewhere.example`, which no client should follow.
    Foreign(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum FaultKind {
    Status {
        status: StatusCode,
        body: FaultBody,
        retry_after: Option<String>,
    },
    RateLimited {
        retry_after: Option<String>,
    },
    ServiceUnavailable,
    ExpiredToken,
    InvalidToken,
    Delay(Duration),
    Garbage,
    CutBeforeHeaders,
    CutMidBody,
    CutAfter(usize),
    TruncatedBody,
    StalledBody(Duration),
    NextLinks(NextLinks),
    TokenError {
        status: StatusCode,
        error: String,
        description: String,
    },
    StillbornToken,
    CutUpload(u64),
    WrongChunk,
    TruncatedGzip,
    ReplayedToken,
}

/// Which requests a fault strikes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Every request.
    Everything,
    /// Every request to one service.
    Api(Api),
    /// Every request for one operation.
    Operation(Operation),
    /// Every request whose path starts so, percent-encoding as sent.
    Path(String),
}

impl From<Api> for Scope {
    fn from(api: Api) -> Self {
        Self::Api(api)
    }
}

impl From<Operation> for Scope {
    fn from(operation: Operation) -> Self {
        Self::Operation(operation)
    }
}

impl Fault {
    pub(crate) fn new(kind: FaultKind) -> Self {
        Self {
            kind,
            scope: Scope::Everything,
            request_id: None,
            skip: 0,
            left: Some(1),
            carried_out: false,
        }
    }

    /// An HTTP status with a body of the chosen kind. A number that is no final HTTP status (200 to 599) becomes 500.
    pub fn status(status: u16, body: FaultBody) -> Self {
        let final_status = (200..=599)
            .contains(&status)
            .then(|| StatusCode::from_u16(status).ok());
        let status = final_status
            .flatten()
            .unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(FaultKind::Status {
            status,
            body,
            retry_after: None,
        })
    }

    /// 429 in the words of the API that is called, without `Retry-After`, as the platform sends it.
    pub fn too_many_requests() -> Self {
        Self::new(FaultKind::RateLimited { retry_after: None })
    }

    /// 503 `SERVICE_UNAVAILABLE` with `Retry-After: 5`: what PDS sends when a request took too long behind the gateway, so that
    /// its outcome is not known.
    pub fn service_unavailable() -> Self {
        Self::new(FaultKind::ServiceUnavailable)
    }

    /// The same 503, but the request was carried out behind the gateway all the same.
    pub fn unavailable_after_write() -> Self {
        Self::service_unavailable().carried_out()
    }

    /// 401 in the gateway product's own words: the access token has expired.
    pub fn expired_token() -> Self {
        Self::new(FaultKind::ExpiredToken)
    }

    /// 401 in the gateway product's own words: the access token is not known.
    pub fn invalid_token() -> Self {
        Self::new(FaultKind::InvalidToken)
    }

    /// An error of the platform's authorisation server, in its shape: any row of its table, also those that no request brings
    /// about. Strikes the platform only, unless told otherwise.
    pub fn token_error(
        status: u16,
        error: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        let status = (200..=599)
            .contains(&status)
            .then(|| StatusCode::from_u16(status).ok());
        Self::new(FaultKind::TokenError {
            status: status.flatten().unwrap_or(StatusCode::BAD_REQUEST),
            error: error.into(),
            description: description.into(),
        })
        .on(Api::Platform)
    }

    /// The platform gives an access token that looks good and has expired before it is ever used.
    pub fn stillborn_token() -> Self {
        Self::new(FaultKind::StillbornToken).on(Operation::Token)
    }

    /// The connection closes with a reset once so many bytes of the request's body have come in; nothing becomes of them. After
    /// the whole body, if it has no more: then the work is done and the answer is lost. Strikes MESH only, unless told otherwise.
    pub fn cut_upload_after(bytes: u64) -> Self {
        Self::new(FaultKind::CutUpload(bytes)).on(Api::Mesh)
    }

    /// MESH gives another chunk than the one that was asked for, and says so in `Mex-Chunk-Range`.
    pub fn wrong_chunk() -> Self {
        Self::new(FaultKind::WrongChunk).on(Api::Mesh)
    }

    /// MESH gives half of a gzip stream as if it were all of it: by HTTP's rules the answer is whole. Strikes answers with
    /// `Content-Encoding: gzip`; others are left as they are.
    pub fn truncated_gzip() -> Self {
        Self::new(FaultKind::TruncatedGzip).on(Api::Mesh)
    }

    /// MESH refuses a token as one that was used before, with 403.
    pub fn replayed_token() -> Self {
        Self::new(FaultKind::ReplayedToken).on(Api::Mesh)
    }

    /// The answer comes this much later, in real time. What it says is not changed.
    pub fn delay(by: Duration) -> Self {
        Self::new(FaultKind::Delay(by))
    }

    /// 200 with the right content type and a body that is no JSON.
    pub fn garbage_body() -> Self {
        Self::new(FaultKind::Garbage)
    }

    /// The connection closes with a reset before the first byte of the answer. The request was received.
    pub fn cut_before_headers() -> Self {
        Self::new(FaultKind::CutBeforeHeaders)
    }

    /// The connection closes with a reset in the middle of the body.
    pub fn cut_mid_body() -> Self {
        Self::new(FaultKind::CutMidBody)
    }

    /// The connection closes with a reset after so many bytes of the body, or before its last byte if it has no more than that.
    pub fn cut_after(bytes: usize) -> Self {
        Self::new(FaultKind::CutAfter(bytes))
    }

    /// Half of the body comes at once, the other half so much later, in real time.
    pub fn stalled_body(pause: Duration) -> Self {
        Self::new(FaultKind::StalledBody(pause))
    }

    /// `Content-Length` promises more than is sent; then the connection closes in good order.
    pub fn truncated_body() -> Self {
        Self::new(FaultKind::TruncatedBody)
    }

    /// ODS search results whose `next` link points elsewhere.
    pub fn next_links(to: NextLinks) -> Self {
        Self::new(FaultKind::NextLinks(to)).on(Api::Ods)
    }

    /// Adds a `Retry-After` header to [`Fault::status`] and [`Fault::too_many_requests`]: seconds, an HTTP date, or nonsense.
    /// Other faults are left as they are.
    pub fn retry_after(mut self, value: impl Into<String>) -> Self {
        if let FaultKind::Status { retry_after, .. } | FaultKind::RateLimited { retry_after } =
            &mut self.kind
        {
            *retry_after = Some(value.into());
        }
        self
    }

    /// Strikes only requests of this service ([`Api`]) or operation ([`Operation`]).
    pub fn on(mut self, scope: impl Into<Scope>) -> Self {
        self.scope = scope.into();
        self
    }

    /// Strikes only requests whose path starts so.
    pub fn on_path(self, prefix: impl Into<String>) -> Self {
        self.on(Scope::Path(prefix.into()))
    }

    /// Strikes only requests with this `X-Request-ID`: one call with all its repeats, however many others are under way.
    pub fn for_request(mut self, id: impl Into<String>) -> Self {
        self.request_id = Some(id.into());
        self
    }

    /// The request is carried out all the same, as behind a gateway that gives up waiting: the answer is lost, not the work.
    /// Faults that only break an answer off do so anyway.
    pub fn carried_out(mut self) -> Self {
        self.carried_out = true;
        self
    }

    /// Lets so many matching requests pass first.
    pub fn after(mut self, requests: u32) -> Self {
        self.skip = requests;
        self
    }

    /// Strikes so many times.
    pub fn times(mut self, times: u32) -> Self {
        self.left = Some(times);
        self
    }

    /// Strikes until it is cleared.
    pub fn always(mut self) -> Self {
        self.left = None;
        self
    }

    fn matches(&self, operation: Operation, request: &Request) -> bool {
        let sent = request.headers.get("x-request-id");
        if let Some(wanted) = &self.request_id
            && sent.is_none_or(|sent| sent != wanted.as_str())
        {
            return false;
        }
        match &self.scope {
            Scope::Everything => true,
            Scope::Api(api) => operation.api() == Some(*api),
            Scope::Operation(wanted) => operation == *wanted,
            Scope::Path(prefix) => request.path.starts_with(prefix),
        }
    }
}
