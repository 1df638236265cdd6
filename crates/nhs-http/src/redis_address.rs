//! How to reach a Redis: its URL, and whom to trust there if it is spoken to over TLS.

use std::fmt;

use ::redis::{Client, ClientTlsConfig, ConnectionAddr, TlsCertificates};
use rustls::crypto::{CryptoProvider, aws_lc_rs};
use secrecy::{ExposeSecret, SecretSlice, SecretString};

use crate::{Error, ErrorKind};

/// Where a Redis is. For the crates of this family that keep something in one.
#[derive(Clone)]
pub struct RedisAddress {
    url: SecretString,
    roots: Option<Vec<u8>>,
    identity: Option<SecretSlice<u8>>,
}

impl RedisAddress {
    /// The Redis at that URL: `redis://`, `rediss://` (TLS) or `redis+unix://`. A user and password
    /// may stand in it.
    #[must_use]
    pub fn new(url: SecretString) -> Self {
        Self {
            url,
            roots: None,
            identity: None,
        }
    }

    /// Trusts the root certificates in a PEM, in place of those of the system.
    pub fn set_root_certificate_pem(&mut self, pem: Vec<u8>) {
        self.roots = Some(pem);
    }

    /// The client certificate for mutual TLS: its chain and its private key, as one PEM.
    pub fn set_tls_identity_pem(&mut self, pem: SecretSlice<u8>) {
        self.identity = Some(pem);
    }

    /// A client. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the URL is none of Redis or asks for TLS without its checks, a PEM cannot be
    /// read, or there are certificates for a connection without TLS. None of it is shown.
    pub fn client(&self) -> Result<Client, Error> {
        // The error may repeat the URL with its password, so it is not kept.
        let client = Client::open(self.url.expose_secret()).map_err(|_| {
            fault("the URL of Redis must be like redis://host:6379/, rediss://host:6379/ or redis+unix:///path")
        })?;
        let tls = match client.get_connection_info().addr() {
            ConnectionAddr::TcpTls { insecure: true, .. } => {
                return Err(fault(
                    "the URL of Redis asks for TLS without its checks, leave #insecure out",
                ));
            }
            ConnectionAddr::TcpTls { .. } => true,
            _ => false,
        };
        if tls {
            choose_provider();
        }
        match self.certificates()? {
            None => Ok(client),
            Some(_) if !tls => Err(fault(
                "certificates are for a Redis that is spoken to over TLS, give a rediss:// URL",
            )),
            Some(certificates) => {
                let client = Client::build_with_tls(self.url.expose_secret(), certificates);
                client.map_err(|_| fault("the certificates for Redis cannot be used"))
            }
        }
    }

    fn certificates(&self) -> Result<Option<TlsCertificates>, Error> {
        if let Some(pem) = &self.roots {
            let roots = reqwest::Certificate::from_pem_bundle(pem);
            if !roots.is_ok_and(|roots| !roots.is_empty()) {
                return Err(fault("the root certificate for Redis is not valid PEM"));
            }
        }
        let client_tls = match &self.identity {
            None => None,
            Some(pem) => {
                let pem = pem.expose_secret();
                reqwest::Identity::from_pem(pem).map_err(|_| {
                    fault("the TLS identity for Redis must be a PEM of certificates and their key")
                })?;
                // Each of the two takes what is its own out of the one PEM.
                Some(ClientTlsConfig {
                    client_cert: pem.to_vec(),
                    client_key: pem.to_vec(),
                })
            }
        };
        let given = self.roots.is_some() || client_tls.is_some();
        Ok(given.then(|| TlsCertificates {
            client_tls,
            root_cert: self.roots.clone(),
        }))
    }
}

/// Redis's client takes the process's cryptography, and panics where rustls was built with several and
/// none was chosen. What an application has chosen stays.
fn choose_provider() {
    if CryptoProvider::get_default().is_none() {
        let _ = aws_lc_rs::default_provider().install_default();
    }
}

fn fault(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}

impl fmt::Debug for RedisAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisAddress").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str, roots: Option<&str>, identity: Option<&str>) -> String {
        let mut address = RedisAddress::new(SecretString::from(url));
        if let Some(pem) = roots {
            address.set_root_certificate_pem(pem.into());
        }
        if let Some(pem) = identity {
            address.set_tls_identity_pem(pem.as_bytes().to_vec().into());
        }
        let error = address.client().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Config);
        format!("{error} {error:?} {address:?}")
    }

    #[test]
    fn what_cannot_work_is_named_and_not_shown() {
        let root = rcgen::generate_simple_self_signed(Vec::new()).unwrap();
        let root = root.cert.pem();
        for (url, roots, identity, word) in [
            ("", None, None, "redis://"),
            ("http://u:s3cr3t@x", None, None, "redis://"),
            ("rediss://u:s3cr3t@x/#insecure", None, None, "#insecure"),
            ("rediss://u:s3cr3t@x/", Some("s3cr3t"), None, "root"),
            ("rediss://u:s3cr3t@x/", None, Some("s3cr3t"), "identity"),
            ("redis://u:s3cr3t@x/", Some(root.as_str()), None, "rediss"),
        ] {
            let shown = refusal(url, roots, identity);
            assert!(shown.contains(word), "{shown}");
            assert!(!shown.contains("s3cr3t"), "{shown}");
        }
    }
}
