//! Setting up a client: where PDS is, who calls, and how hard to try.

use std::marker::PhantomData;

use nhs_http::{Environment, Error, Setup};

use crate::{Application, Client, Mode, endpoint};

/// Sets up a [`Client`].
///
/// ```
/// use std::sync::Arc;
/// use nhs_http::{RetryPolicy, TracingAudit};
/// use nhs_pds::{Client, Environment};
///
/// let client = Client::builder(Environment::Sandbox)
///     .retry(RetryPolicy { max_attempts: 3, ..RetryPolicy::default() })
///     .audit(Arc::new(TracingAudit))
///     .build()?;
///
/// // live, a credential must be given
/// let refused = Client::builder(Environment::Production).build().unwrap_err();
/// assert!(refused.to_string().contains("credential"));
/// # Ok::<(), nhs_pds::Error>(())
/// ```
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder<M: Mode = Application> {
    setup: Setup,
    mode: PhantomData<fn() -> M>,
}

impl ClientBuilder {
    pub(crate) fn new(environment: Environment) -> Self {
        Self {
            setup: Setup::new("PDS", endpoint::PATH, environment),
            mode: PhantomData,
        }
    }
}

impl<M: Mode> ClientBuilder<M> {
    nhs_http::setup_methods!(setup);

    /// The access mode of that credential, in place of [`Application`]:
    /// `Client::builder(environment).mode::<HealthcareWorker>()`.
    pub fn mode<N: Mode>(self) -> ClientBuilder<N> {
        ClientBuilder {
            setup: self.setup,
            mode: PhantomData,
        }
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Config`](nhs_http::ErrorKind::Config) if the base URL is not allowed, if it is that of the
    /// integration or production environment and there is no credential, or if a limit leaves nothing.
    pub fn build(self) -> Result<Client<M>, Error> {
        Ok(Client::new(self.setup.client()?))
    }
}

impl<M: Mode> Clone for ClientBuilder<M> {
    fn clone(&self) -> Self {
        Self {
            setup: self.setup.clone(),
            mode: PhantomData,
        }
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::ErrorKind;

    use super::*;

    fn fault(builder: ClientBuilder) -> String {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        error.to_string()
    }

    #[test]
    fn live_environments_need_a_credential_by_whatever_name_they_are_reached() {
        let live = "https://api.service.nhs.uk/personal-demographics/FHIR/R4";
        for builder in [
            Client::builder(Environment::Integration),
            Client::builder(Environment::Production),
            Client::builder(Environment::custom("https://api.service.nhs.uk").unwrap()),
            Client::builder(Environment::Sandbox).base_url(live),
        ] {
            assert!(fault(builder).contains("ClientBuilder::credential"));
        }
        assert!(Client::builder(Environment::Sandbox).build().is_ok());
        let stand_in = Client::builder(Environment::Production).base_url("http://127.0.0.1:4000");
        assert!(stand_in.build().is_ok());
    }

    #[test]
    fn base_url_replaces_that_of_the_environment() {
        let base = |builder: ClientBuilder| builder.build().unwrap().base_url().to_string();
        assert_eq!(
            base(Client::builder(Environment::Sandbox)),
            "https://sandbox.api.service.nhs.uk/personal-demographics/FHIR/R4"
        );
        let own = "https://pds.example.org/FHIR/R4";
        assert_eq!(
            base(Client::builder(Environment::Sandbox).base_url(own)),
            own
        );
    }

    #[test]
    fn base_url_that_is_not_safe_is_refused() {
        for url in [
            "http://pds.example.org",
            "pds.example.org",
            "https://a:b@example.org",
            "",
        ] {
            let builder = Client::builder(Environment::Sandbox).base_url(url);
            assert!(fault(builder).contains("base URL"), "{url}");
        }
    }
}
