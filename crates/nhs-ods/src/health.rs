//! Whether the service is there, and what it says it can do: `_ping`, `_status` and `metadata`.

use nhs_fhir_core::r4::CapabilityStatement;
use nhs_http::{Answer, Call, Error, ErrorKind};
use serde_json::Value;

use crate::{Client, endpoint, outcome};

/// What is running, as the gateway says of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Running {
    /// Whether it says `pass`. A ping does not say.
    pub passes: Option<bool>,
    /// The version of the API.
    pub version: Option<String>,
    /// The revision that is deployed.
    pub revision: Option<String>,
    /// The release.
    pub release: Option<String>,
    /// The commit.
    pub commit: Option<String>,
}

impl Client {
    /// Asks whether the gateway is there (`_ping`), and which version of it. It stands beside the API's
    /// `/fhir` and not below it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] if the client's base URL does not end in `/fhir`, so that the place is
    /// not known; [`ErrorKind::InvalidResponse`] if the answer is no JSON object; and those of
    /// [`Client::send`].
    pub async fn ping(&self) -> Result<Running, Error> {
        self.running(endpoint::ping()).await
    }

    /// Asks how the service does (`_status`).
    ///
    /// # Errors
    ///
    /// As for [`Client::ping`].
    pub async fn status(&self) -> Result<Running, Error> {
        self.running(endpoint::status()).await
    }

    /// What the API says it can do. The answer is written into the gateway and does not follow the
    /// service.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`] if the answer is another resource, and those of [`Client::send`].
    pub async fn metadata(&self) -> Result<Answer<CapabilityStatement>, Error> {
        let response = self.send(endpoint::metadata()).await?;
        outcome::capabilities(&response)
    }

    async fn running(&self, call: Call) -> Result<Running, Error> {
        let response = self.gateway(call.operation())?.send(call).await?;
        let body: Value = serde_json::from_slice(response.body()).unwrap_or_default();
        if !body.is_object() {
            let message = "the answer of the gateway is no JSON object";
            return Err(response.reject(ErrorKind::InvalidResponse, message));
        }
        let text = |name: &str| body.get(name).and_then(Value::as_str).map(str::to_owned);
        Ok(Running {
            passes: text("status").map(|status| status == "pass"),
            version: text("version"),
            revision: text("revision"),
            release: text("releaseId"),
            commit: text("commitId"),
        })
    }
}
