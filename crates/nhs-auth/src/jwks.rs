//! The JSON Web Key Set to register with the platform, made from the private key.

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Error, ErrorKind};
use serde::Serialize;

use crate::SigningAlgorithm;
use crate::private_key::PrivateKey;

/// A set of public keys (RFC 7517), as the developer hub takes it.
///
/// The platform keeps a fetched set for an hour: register a new key at least that long before
/// signing with it, and leave the old one for ten minutes after.
///
/// ```no_run
/// use nhs_auth::{Jwk, Jwks};
///
/// # fn run(pem: String) -> Result<(), nhs_http::Error> {
/// let keys = Jwks::new(vec![Jwk::from_private_key_pem("test-1", pem)?]);
/// std::fs::write("jwks.json", keys.to_json()).ok();
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Jwks {
    keys: Vec<Jwk>,
}

impl Jwks {
    /// A set of these keys.
    #[must_use]
    pub fn new(keys: Vec<Jwk>) -> Self {
        Self { keys }
    }

    /// The keys.
    #[must_use]
    pub fn keys(&self) -> &[Jwk] {
        &self.keys
    }

    /// The set as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!(self).to_string()
    }
}

/// One public RSA key for RS512 signatures, unless told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Jwk {
    kty: &'static str,
    n: String,
    e: String,
    alg: &'static str,
    kid: String,
    #[serde(rename = "use")]
    usage: &'static str,
}

impl Jwk {
    /// The public half of a private key, under a key id of one's own choice.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] as for [`RsaPemSigner::new`](crate::RsaPemSigner::new).
    pub fn from_private_key_pem(
        key_id: impl Into<String>,
        pem: impl Into<SecretString>,
    ) -> Result<Self, Error> {
        let key_id = key_id.into();
        if key_id.is_empty() {
            return Err(Error::new(
                ErrorKind::Config,
                "the key id is empty, give any name",
            ));
        }
        let pem: SecretString = pem.into();
        let key = PrivateKey::from_pem(pem.expose_secret().as_bytes())?;
        Ok(Self::of(&key, key_id))
    }

    /// The public half of a private key, under its RFC 7638 thumbprint.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] as for [`RsaPemSigner::new`](crate::RsaPemSigner::new).
    pub fn with_thumbprint(pem: impl Into<SecretString>) -> Result<Self, Error> {
        let pem: SecretString = pem.into();
        let key = PrivateKey::from_pem(pem.expose_secret().as_bytes())?;
        let thumbprint = key.thumbprint()?;
        Ok(Self::of(&key, thumbprint))
    }

    /// The same key registered for another algorithm than RS512, for CIS2.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: SigningAlgorithm) -> Self {
        self.alg = algorithm.as_str();
        self
    }

    /// The key id.
    #[must_use]
    pub fn key_id(&self) -> &str {
        &self.kid
    }

    fn of(key: &PrivateKey, kid: String) -> Self {
        Self {
            kty: "RSA",
            n: key.modulus().to_owned(),
            e: key.exponent().to_owned(),
            alg: SigningAlgorithm::Rs512.as_str(),
            kid,
            usage: "sig",
        }
    }
}
