//! What every API crate's client builder collects: where the API is, who calls, and how hard to try.
//! An API's builder holds a [`Setup`] and gets its methods from [`setup_methods!`](crate::setup_methods).

use std::fmt;
use std::sync::Arc;

use secrecy::SecretSlice;

use crate::{
    AuditSink, BaseUrl, Client, Credential, Environment, Error, ErrorKind, RetryPolicy, Runtime,
    Timeouts,
};

/// The settings that the builders of all API clients share.
///
/// ```
/// use nhs_http::{Environment, Setup};
///
/// let setup = Setup::new("PDS", "/personal-demographics/FHIR/R4", Environment::Sandbox);
/// assert_eq!(setup.client()?.base().path(), "/personal-demographics/FHIR/R4");
///
/// // live, a credential must be given
/// let setup = Setup::new("PDS", "/personal-demographics/FHIR/R4", Environment::Production);
/// assert!(setup.client().is_err());
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
pub struct Setup {
    api: &'static str,
    path: &'static str,
    environment: Environment,
    base_url: Option<String>,
    credential: Option<Arc<dyn Credential>>,
    sinks: Vec<Arc<dyn AuditSink>>,
    retry: RetryPolicy,
    timeouts: Timeouts,
    max_response_bytes: Option<u64>,
    user_agent: Option<String>,
    runtime: Option<Arc<dyn Runtime>>,
    roots: Vec<Vec<u8>>,
    identity: Option<SecretSlice<u8>>,
}

impl Setup {
    /// The settings for an API by its name and its path below the platform's root.
    #[must_use]
    pub fn new(api: &'static str, path: &'static str, environment: Environment) -> Self {
        Self {
            api,
            path,
            environment,
            base_url: None,
            credential: None,
            sinks: Vec::new(),
            retry: RetryPolicy::default(),
            timeouts: Timeouts::default(),
            max_response_bytes: None,
            user_agent: None,
            runtime: None,
            roots: Vec::new(),
            identity: None,
        }
    }

    /// Sets who calls.
    pub fn set_credential(&mut self, credential: Arc<dyn Credential>) {
        self.credential = Some(credential);
    }

    /// Sets the base URL of the API, in place of the environment's.
    pub fn set_base_url(&mut self, base_url: String) {
        self.base_url = Some(base_url);
    }

    /// Adds an audit sink.
    pub fn add_audit(&mut self, sink: Arc<dyn AuditSink>) {
        self.sinks.push(sink);
    }

    /// Adds an audit sink without which nothing is done.
    pub fn add_required_audit(&mut self, sink: Arc<dyn AuditSink>) {
        self.sinks.push(Arc::new(crate::audit::Required(sink)));
    }

    /// Sets when to try again.
    pub fn set_retry(&mut self, policy: RetryPolicy) {
        self.retry = policy;
    }

    /// Sets how long things may take.
    pub fn set_timeouts(&mut self, timeouts: Timeouts) {
        self.timeouts = timeouts;
    }

    /// Sets the largest body that is read, in bytes.
    pub fn set_max_response_bytes(&mut self, bytes: u64) {
        self.max_response_bytes = Some(bytes);
    }

    /// Sets the `User-Agent` header.
    pub fn set_user_agent(&mut self, user_agent: String) {
        self.user_agent = Some(user_agent);
    }

    /// Sets time and chance, for tests.
    pub fn set_runtime(&mut self, runtime: Arc<dyn Runtime>) {
        self.runtime = Some(runtime);
    }

    /// Trusts the root certificates in a PEM, beside those of the system.
    pub fn add_root_certificate_pem(&mut self, pem: Vec<u8>) {
        self.roots.push(pem);
    }

    /// Sets the client certificate for mutual TLS: its chain and its private key, as one PEM.
    pub fn set_tls_identity_pem(&mut self, pem: SecretSlice<u8>) {
        self.identity = Some(pem);
    }

    /// The pipeline that these settings ask for. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the base URL is not allowed (see [`BaseUrl::parse`]), if it is that
    /// of the integration or production environment and there is no credential, if a certificate
    /// cannot be used, or if the policy allows no attempt or no time.
    pub fn client(self) -> Result<Client, Error> {
        let base = match &self.base_url {
            Some(base_url) => BaseUrl::parse(base_url)?.into_url(),
            None => self.environment.api(self.path),
        };
        let guarded = [Environment::Integration, Environment::Production]
            .into_iter()
            .find(|guarded| guarded.platform().origin() == base.origin());
        if let (Some(guarded), None) = (guarded, &self.credential) {
            let message = format!(
                "{} in the {guarded} environment answers nobody without a credential, give one to \
                 ClientBuilder::credential",
                self.api
            );
            return Err(Error::new(ErrorKind::Config, message));
        }
        let mut builder = Client::builder(base)
            .retry(self.retry)
            .timeouts(self.timeouts);
        if let Some(credential) = self.credential {
            builder = builder.credential(credential);
        }
        if let Some(bytes) = self.max_response_bytes {
            builder = builder.max_response_bytes(bytes);
        }
        if let Some(user_agent) = self.user_agent {
            builder = builder.user_agent(user_agent);
        }
        if let Some(runtime) = self.runtime {
            builder = builder.runtime(runtime);
        }
        if let Some(identity) = self.identity {
            builder = builder.tls_identity_pem(identity);
        }
        for pem in self.roots {
            builder = builder.root_certificate_pem(pem);
        }
        let sinks = self.sinks.into_iter();
        sinks.fold(builder, crate::ClientBuilder::audit).build()
    }
}

impl fmt::Debug for Setup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Setup")
            .field("api", &self.api)
            .field("environment", &self.environment)
            .field("retry", &self.retry)
            .field("timeouts", &self.timeouts)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("has_credential", &self.credential.is_some())
            .finish_non_exhaustive()
    }
}

/// The methods that the builders of all API clients share, for a builder that holds a [`Setup`] in
/// the named field.
#[macro_export]
macro_rules! setup_methods {
    ($setup:ident) => {
        /// Who calls. Only sandboxes do without.
        pub fn credential(mut self, credential: ::std::sync::Arc<dyn $crate::Credential>) -> Self {
            self.$setup.set_credential(credential);
            self
        }

        /// The base URL of the whole API, in place of the environment's: one's own proxy, or a
        /// stand-in. Checked in `build` as by [`BaseUrl::parse`]($crate::BaseUrl::parse).
        pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
            self.$setup.set_base_url(base_url.into());
            self
        }

        /// Adds an audit sink; each sink has every event, in the order they were added.
        pub fn audit(mut self, sink: ::std::sync::Arc<dyn $crate::AuditSink>) -> Self {
            self.$setup.add_audit(sink);
            self
        }

        /// Adds an audit sink without which nothing is done: what it does not take is not sent, and
        /// what was sent already is not handed out.
        pub fn audit_required(mut self, sink: ::std::sync::Arc<dyn $crate::AuditSink>) -> Self {
            self.$setup.add_required_audit(sink);
            self
        }

        /// When to try again.
        pub fn retry(mut self, policy: $crate::RetryPolicy) -> Self {
            self.$setup.set_retry(policy);
            self
        }

        /// How long each call may take.
        pub fn timeouts(mut self, timeouts: $crate::Timeouts) -> Self {
            self.$setup.set_timeouts(timeouts);
            self
        }

        /// The largest body that is read, in bytes.
        pub fn max_response_bytes(mut self, bytes: u64) -> Self {
            self.$setup.set_max_response_bytes(bytes);
            self
        }

        /// The `User-Agent` header, in place of the SDK's own.
        pub fn user_agent(mut self, user_agent: impl Into<String>) -> Self {
            self.$setup.set_user_agent(user_agent.into());
            self
        }

        /// Time and chance, for tests.
        pub fn runtime(mut self, runtime: ::std::sync::Arc<dyn $crate::Runtime>) -> Self {
            self.$setup.set_runtime(runtime);
            self
        }

        /// Trusts the root certificates in a PEM, beside those of the system: those of a proxy that
        /// looks into TLS, for one.
        pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
            self.$setup.add_root_certificate_pem(pem.into());
            self
        }

        /// The client certificate for mutual TLS: its chain and its private key, as one PEM.
        pub fn tls_identity_pem(
            mut self,
            pem: impl Into<$crate::secrecy::SecretSlice<u8>>,
        ) -> Self {
            self.$setup.set_tls_identity_pem(pem.into());
            self
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Builder {
        setup: Setup,
    }

    #[allow(unreachable_pub, dead_code, clippy::must_use_candidate)]
    impl Builder {
        setup_methods!(setup);
    }

    #[test]
    fn certificates_reach_the_client() {
        let builder = || Builder {
            setup: Setup::new("PDS", "/pds", Environment::Sandbox),
        };
        for (builder, word) in [
            (builder().root_certificate_pem("x"), "root certificate"),
            (builder().tls_identity_pem(b"x".to_vec()), "TLS identity"),
        ] {
            let error = builder.setup.client().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(error.to_string().contains(word), "{error}");
        }
    }
}
