//! Setting up a client: where, as whom, and within which limits.

use nhs_http::{Environment, Error, Setup};

use crate::{Client, endpoint};

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

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Config`](nhs_http::ErrorKind::Config) if the base URL is not allowed, if it is that of the
    /// integration or production environment and there is no credential, or if a limit leaves nothing.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client::new(self.setup.client()?))
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
