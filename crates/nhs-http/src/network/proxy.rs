//! A proxy that a client goes through, and its credentials, which are never shown.

use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{Error, ErrorKind};

/// A proxy for all of a client's calls. TLS goes through it untouched (`CONNECT`), so it sees the
/// host's name and no more.
///
/// ```
/// use nhs_http::Proxy;
/// use nhs_http::secrecy::SecretString;
///
/// let proxy = Proxy::new("http://proxy.trust.example:3128")?
///     .credentials("svc-pds", SecretString::from("secret"))
///     .bypass("intranet.trust.example, 10.0.0.0/8");
/// assert!(!format!("{proxy:?}").contains("svc-pds"));
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone)]
pub struct Proxy {
    url: Url,
    credentials: Option<(String, SecretString)>,
    bypass: Option<String>,
}

impl Proxy {
    /// The proxy at an http or https URL.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if it is none, or holds a user or password. The message never repeats
    /// the URL.
    pub fn new(url: &str) -> Result<Self, Error> {
        let fault = |message: &'static str| Error::new(ErrorKind::Config, message);
        let url = Url::parse(url)
            .map_err(|_| fault("the proxy must be given by a URL like http://proxy:3128"))?;
        if !matches!(url.scheme(), "http" | "https") || url.host().is_none() {
            return Err(fault("the proxy's URL must be http or https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            let message = "the proxy's URL must not hold a user or password, give them to \
                           Proxy::credentials";
            return Err(fault(message));
        }
        Ok(Self {
            url,
            credentials: None,
            bypass: None,
        })
    }

    /// The user and password for the proxy (`Proxy-Authorization: Basic`). The services do not see
    /// them.
    #[must_use]
    pub fn credentials(mut self, user: impl Into<String>, password: SecretString) -> Self {
        self.credentials = Some((user.into(), password));
        self
    }

    /// Hosts that are reached without the proxy: names (with the names below them), addresses and
    /// CIDR blocks, with commas between.
    #[must_use]
    pub fn bypass(mut self, hosts: impl Into<String>) -> Self {
        self.bypass = Some(hosts.into());
        self
    }

    pub(super) fn for_reqwest(&self) -> Result<reqwest::Proxy, Error> {
        let mut proxy = reqwest::Proxy::all(self.url.as_str()).map_err(|source| {
            let message = "the proxy's URL cannot be used";
            Error::new(ErrorKind::Config, message).with_source(source.without_url())
        })?;
        if let Some((user, password)) = &self.credentials {
            proxy = proxy.basic_auth(user, password.expose_secret());
        }
        let bypass = self.bypass.as_deref();
        Ok(proxy.no_proxy(bypass.and_then(reqwest::NoProxy::from_string)))
    }
}

impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Proxy")
            .field("url", &self.url.as_str())
            .field("has_credentials", &self.credentials.is_some())
            .field("bypass", &self.bypass)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_are_never_shown() {
        for url in ["http://svc:s3cr3t@proxy:3128", "s3cr3t", "ftp://s3cr3t"] {
            let error = Proxy::new(url).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error} {error:?}").contains("s3cr3t"), "{error}");
        }
        let proxy = Proxy::new("http://proxy:3128").unwrap();
        let proxy = proxy.credentials("svc-pds", SecretString::from("s3cr3t"));
        let shown = format!("{proxy:?}");
        assert!(shown.contains("proxy:3128"));
        assert!(!shown.contains("s3cr3t") && !shown.contains("svc-pds"));
    }
}
