//! How the wire is set up: certificates, proxy, names and the times for them, made into the one
//! HTTP client below the pipeline.

mod dns;
mod proxy;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretSlice};
use url::Url;

use crate::{Error, ErrorKind, Runtime};

pub use dns::{ResolveError, Resolver};
pub use proxy::Proxy;

/// The settings of the wire.
#[derive(Clone)]
pub(crate) struct Network {
    pub(crate) identity: Option<SecretSlice<u8>>,
    pub(crate) roots: Vec<Vec<u8>>,
    pub(crate) only_those_roots: bool,
    pub(crate) proxy: Option<Proxy>,
    pub(crate) proxy_of_environment: bool,
    pub(crate) resolver: Option<Arc<dyn Resolver>>,
    pub(crate) addresses: Vec<(String, Vec<SocketAddr>)>,
    pub(crate) dns_timeout: Duration,
    pub(crate) keep_content_encoding: bool,
}

impl Network {
    /// The HTTP client for calls below `base`.
    pub(crate) fn client(
        &self,
        base: &Url,
        user_agent: HeaderValue,
        connect_timeout: Duration,
        runtime: &Arc<dyn Runtime>,
    ) -> Result<reqwest::Client, Error> {
        let plain = base.scheme() == "http";
        let mut http = reqwest::Client::builder()
            // A redirect could carry the credential to another origin.
            .redirect(reqwest::redirect::Policy::none())
            // Whether a request may be sent again is for the call's replay class alone to say.
            .retry(reqwest::retry::never())
            .referer(false)
            .gzip(!self.keep_content_encoding)
            .https_only(!plain)
            .user_agent(user_agent)
            .connect_timeout(connect_timeout);
        http = self.trusting(http)?;
        http = self.through_proxy(http, plain)?;
        http = self.resolving(http, plain, runtime)?;
        http.build().map_err(|source| {
            fault("the TLS set-up does not work, check the certificates").with_source(source)
        })
    }

    fn trusting(&self, mut http: reqwest::ClientBuilder) -> Result<reqwest::ClientBuilder, Error> {
        if let Some(pem) = &self.identity {
            let identity = reqwest::Identity::from_pem(pem.expose_secret()).map_err(|_| {
                fault("the TLS identity must be a PEM of certificates and their key")
            })?;
            http = http.identity(identity);
        }
        let mut roots = Vec::new();
        for pem in &self.roots {
            let bundle = reqwest::Certificate::from_pem_bundle(pem)
                .map_err(|_| fault("a root certificate is not valid PEM"))?;
            if bundle.is_empty() {
                return Err(fault("the PEM of a root certificate holds no certificate"));
            }
            roots.extend(bundle);
        }
        if !self.only_those_roots {
            return Ok(http.tls_certs_merge(roots));
        }
        if roots.is_empty() {
            let message =
                "only root certificates of one's own are to be trusted, but none is given";
            return Err(fault(message));
        }
        Ok(http.tls_certs_only(roots))
    }

    fn through_proxy(
        &self,
        http: reqwest::ClientBuilder,
        plain: bool,
    ) -> Result<reqwest::ClientBuilder, Error> {
        match &self.proxy {
            // Loopback traffic is plain, so it must not leave this machine.
            Some(_) if plain => Err(fault(
                "a base URL on loopback is not reached through a proxy, leave the proxy out",
            )),
            Some(proxy) => Ok(http.proxy(proxy.for_reqwest()?)),
            None if self.proxy_of_environment && !plain => Ok(http),
            None => Ok(http.no_proxy()),
        }
    }

    fn resolving(
        &self,
        mut http: reqwest::ClientBuilder,
        plain: bool,
        runtime: &Arc<dyn Runtime>,
    ) -> Result<reqwest::ClientBuilder, Error> {
        for (host, addresses) in &self.addresses {
            if addresses.is_empty() {
                return Err(fault("a host with addresses of its own needs at least one"));
            }
            if plain && addresses.iter().any(|address| !address.ip().is_loopback()) {
                return Err(fault("a base URL on loopback has loopback addresses only"));
            }
            http = http.resolve_to_addrs(host, addresses);
        }
        Ok(http.dns_resolver(Arc::new(dns::Bounded {
            resolver: self.resolver.clone(),
            limit: self.dns_timeout,
            loopback_only: plain,
            runtime: Arc::clone(runtime),
        })))
    }
}

impl Default for Network {
    fn default() -> Self {
        Self {
            identity: None,
            roots: Vec::new(),
            only_those_roots: false,
            proxy: None,
            proxy_of_environment: false,
            resolver: None,
            addresses: Vec::new(),
            dns_timeout: Duration::from_secs(5),
            keep_content_encoding: false,
        }
    }
}

fn fault(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}
