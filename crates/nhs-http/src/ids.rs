//! The ids that tie a call to the logs of the service (`X-Request-ID`, `X-Correlation-ID`).

use http::HeaderName;

use crate::client::Shared;
use crate::{Call, Error};

/// The ids of a call, the same on every attempt.
pub(crate) struct Ids {
    pub(crate) request: String,
    pub(crate) correlation: String,
}

impl Ids {
    /// Those that were given, else fresh ones.
    pub(crate) fn of(call: &Call, shared: &Shared) -> Result<Self, Error> {
        let given = |given: Option<&str>, name: &HeaderName| {
            let in_headers = call.headers().get(name);
            let in_headers = in_headers.map(|id| id.to_str().unwrap_or_default());
            let Some(id) = given.or(in_headers) else {
                return Ok(None);
            };
            let plain =
                !id.is_empty() && id.len() <= 128 && id.bytes().all(|b| b.is_ascii_graphic());
            plain.then(|| Some(id.to_owned())).ok_or_else(|| {
                call.invalid(format!(
                    "the {name} must be 1 to 128 visible ASCII characters"
                ))
            })
        };
        let request = given(call.given_request_id(), &X_REQUEST_ID)?;
        let correlation = given(call.given_correlation_id(), &X_CORRELATION_ID)?;
        let fresh = || shared.runtime.unique_id();
        let [request, correlation] = match (request, correlation) {
            (None, None) => shared.runtime.unique_ids(),
            (request, correlation) => [request, correlation].map(|id| id.unwrap_or_else(fresh)),
        };
        Ok(Self {
            request,
            correlation,
        })
    }
}

pub(crate) const X_REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
pub(crate) const X_CORRELATION_ID: HeaderName = HeaderName::from_static("x-correlation-id");
