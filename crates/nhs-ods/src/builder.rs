//! Setting up a client: where, as whom, and within which limits.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::{Environment, Error, LocalRateLimiter, Rate, RateLimits, Setup};

use crate::{Client, endpoint};

/// What the service allows an application: 5,000 requests in 5 minutes. Those that may come at once after a
/// pause and those that come one after another are 5,000 between them, so that no 5 minutes have more.
pub const SERVICE_RATE: Rate = Rate::new(4_500, Duration::from_secs(300)).burst(500);

/// Sets up a [`Client`].
///
/// ```
/// use std::sync::Arc;
/// use nhs_auth::ApiKey;
/// use nhs_ods::{Client, Environment};
///
/// let client = Client::builder(Environment::Integration)
///     .credential(Arc::new(ApiKey::new("your-api-key")?))
///     .build()?;
///
/// let error = Client::builder(Environment::Production).build().unwrap_err();
/// assert!(error.to_string().contains("credential"));
/// # Ok::<(), nhs_ods::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    setup: Setup,
}

impl ClientBuilder {
    pub(crate) fn new(environment: Environment) -> Self {
        Self {
            setup: Setup::new("ODS", endpoint::PATH, environment),
        }
    }

    nhs_http::setup_methods!(setup);

    /// Stays within the service's limit of 5,000 requests in 5 minutes ([`SERVICE_RATE`]), by waiting. For
    /// several processes that share an API key, give them a
    /// [`rate_limiter`](Self::rate_limiter) that they share. A [`runtime`](Self::runtime) is set before this.
    ///
    /// # Errors
    ///
    /// None in practice: of kind [`Config`](nhs_http::ErrorKind::Config) if the limit could not be kept.
    pub fn service_rate_limit(mut self) -> Result<Self, Error> {
        let limits = RateLimits::per_host(SERVICE_RATE);
        let runtime = self.setup.runtime().clone();
        let limiter = LocalRateLimiter::new(&limits)?.with_runtime(runtime);
        self.setup
            .configure(|pipeline| pipeline.rate_limiter(Arc::new(limiter)));
        Ok(self)
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Config`](nhs_http::ErrorKind::Config) if the base URL is not allowed, if it is that of the
    /// integration or production environment and there is no credential, or if a limit leaves nothing.
    pub fn build(self) -> Result<Client, Error> {
        Client::new(self.setup)
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::ErrorKind;

    use super::*;

    const LIVE: &str = "https://api.service.nhs.uk/organisation-data-terminology-api/fhir";

    #[test]
    fn live_environments_need_an_api_key_by_whatever_name_they_are_reached() {
        for builder in [
            Client::builder(Environment::Integration),
            Client::builder(Environment::Production),
            Client::builder(Environment::custom("https://api.service.nhs.uk").unwrap()),
            Client::builder(Environment::Sandbox).base_url(LIVE),
        ] {
            let error = builder.build().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains("credential"), "{error}");
        }
        assert!(Client::builder(Environment::Sandbox).build().is_ok());
        let own = Client::builder(Environment::Production).base_url("http://127.0.0.1:4000");
        assert!(own.build().is_ok());
    }

    #[test]
    fn base_url_is_the_environments_or_ones_own() {
        let base = |builder: ClientBuilder| builder.build().unwrap().base_url().to_string();
        assert_eq!(
            base(Client::builder(Environment::Sandbox)),
            "https://sandbox.api.service.nhs.uk/organisation-data-terminology-api/fhir"
        );
        let own = "https://proxy.example.org/ods";
        assert_eq!(
            base(Client::builder(Environment::Sandbox).base_url(own)),
            own
        );
    }

    #[test]
    fn base_url_that_is_not_allowed_is_refused() {
        for url in [
            "http://example.org/ods",
            "example.org",
            "https://u:p@example.org",
        ] {
            let error = Client::builder(Environment::Sandbox).base_url(url).build();
            assert_eq!(error.unwrap_err().kind(), ErrorKind::Config, "{url}");
        }
    }
}
