//! Setting up a client of ORD: there is one environment and no credential, so little is left to say.

use std::sync::Arc;
use std::time::Duration;

use nhs_http::{Environment, Error, LocalRateLimiter, Rate, RateLimits, Setup};

use super::{Client, endpoint};

/// Sets up a [`Client`].
///
/// ```
/// #![allow(deprecated)]
/// let client = nhs_ods::ord::Client::builder().build()?;
/// assert_eq!(client.base_url().as_str(), "https://directory.spineservices.nhs.uk/ORD/2-0-0");
/// # Ok::<(), nhs_ods::Error>(())
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    setup: Setup,
    limited: bool,
}

/// ORD asks for fewer than 5 requests in a second. One each quarter of it keeps to that in any second.
const RATE: Rate = Rate::new(4, Duration::from_secs(1)).burst(1);

impl ClientBuilder {
    pub(super) fn new() -> Self {
        let mut setup = Setup::new("ORD", "", Environment::Production);
        setup.set_base_url(endpoint::BASE_URL.to_owned());
        Self {
            setup,
            limited: true,
        }
    }

    nhs_http::setup_methods!(setup);

    /// Without the limit of fewer than 5 requests in a second: for a service of one's own, or for a client
    /// with another [`rate_limiter`](Self::rate_limiter), which else is replaced.
    pub fn without_default_rate_limit(mut self) -> Self {
        self.limited = false;
        self
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// Of kind [`Config`](nhs_http::ErrorKind::Config) if the base URL is not allowed, or a limit leaves
    /// nothing.
    pub fn build(mut self) -> Result<Client, Error> {
        if self.limited {
            let runtime = self.setup.runtime().clone();
            let limiter = LocalRateLimiter::new(&RateLimits::per_host(RATE))?.with_runtime(runtime);
            self.setup
                .configure(|pipeline| pipeline.rate_limiter(Arc::new(limiter)));
        }
        Ok(Client::new(self.setup.client()?))
    }
}
