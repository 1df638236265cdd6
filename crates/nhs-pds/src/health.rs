//! Whether the service is there: `_ping` and `_status`.

use http::{HeaderName, HeaderValue};
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Call, Error, ErrorKind};
use serde_json::Value;

use crate::outcome::invalid;
use crate::{Client, Mode, endpoint};

/// What is running, as the service says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Running {
    /// The version of the API.
    pub version: Option<String>,
    /// The revision that is deployed.
    pub revision: Option<String>,
    /// The release.
    pub release: Option<String>,
    /// The commit.
    pub commit: Option<String>,
}

impl<M: Mode> Client<M> {
    /// Asks whether the service is there (`_ping`), and which version of it.
    ///
    /// # Errors
    ///
    /// [`InvalidResponse`](ErrorKind::InvalidResponse) if the answer is no JSON object, and whatever
    /// [`nhs_http::Client::send`] gives.
    pub async fn ping(&self) -> Result<Running, Error> {
        let call = Call::get(endpoint::PING, "/_ping").accept("application/json");
        let response = self.send(call).await?;
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        if !body.is_object() {
            return Err(invalid(&response, "the answer to a ping is no JSON object"));
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Running {
            version: text("version"),
            revision: text("revision"),
            release: text("releaseId"),
            commit: text("commitId"),
        })
    }

    /// Asks how the service does (`_status`), with the key that NHS England gives for monitoring. True
    /// if it says `pass`.
    ///
    /// # Errors
    ///
    /// [`Unauthorised`](ErrorKind::Unauthorised) without the right key;
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if the key is no header value; and whatever
    /// [`nhs_http::Client::send`] gives.
    pub async fn status(&self, key: &SecretString) -> Result<bool, Error> {
        let mut key = HeaderValue::from_str(key.expose_secret()).map_err(|_| {
            let message = "the key for monitoring is no header value";
            Error::new(ErrorKind::InvalidRequest, message).with_operation(endpoint::STATUS)
        })?;
        key.set_sensitive(true);
        let call = Call::get(endpoint::STATUS, "/_status")
            .accept("application/json")
            .header(HeaderName::from_static("apikey"), key);
        let response = self.send(call).await?;
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        Ok(body.get("status").and_then(Value::as_str) == Some("pass"))
    }
}
