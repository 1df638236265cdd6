//! Who signs client assertions: a key in memory, or anything that can be asked, such as an HSM.

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Error, ErrorKind};

use crate::private_key::PrivateKey;

/// Why there is no signature. Kept as the source of an error, so it must hold no secret.
pub type SignError = Box<dyn std::error::Error + Send + Sync>;

/// A signature algorithm of RFC 7518 that the NHS uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SigningAlgorithm {
    /// RSASSA-PKCS1-v1_5 with SHA-256: CIS2 takes it beside RS512, as registered.
    Rs256,
    /// RSASSA-PKCS1-v1_5 with SHA-512: the one that the platform and NHS login take.
    Rs512,
}

impl SigningAlgorithm {
    /// The `alg` of a JWT header.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs512 => "RS512",
        }
    }
}

/// Signs with RS512, the one algorithm that the platform takes, unless [`Signer::algorithm`] says
/// otherwise. Implement it to leave the key in an HSM or a key vault.
///
/// ```
/// use nhs_auth::{SignError, Signer};
///
/// #[derive(Debug)]
/// struct Vault;
///
/// #[async_trait::async_trait]
/// impl Signer for Vault {
///     fn key_id(&self) -> &str {
///         "live-2"
///     }
///
///     async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
///         Err(format!("the vault is closed, {} bytes are not signed", message.len()).into())
///     }
/// }
/// ```
#[async_trait]
pub trait Signer: std::fmt::Debug + Send + Sync {
    /// The `kid` under which the public key is registered.
    fn key_id(&self) -> &str;

    /// The algorithm of the signatures. Only CIS2 takes another than RS512.
    fn algorithm(&self) -> SigningAlgorithm {
        SigningAlgorithm::Rs512
    }

    /// The RSASSA-PKCS1-v1_5 signature of `message`, as bytes, with the hash that
    /// [`Signer::algorithm`] names.
    ///
    /// # Errors
    ///
    /// Any; the token request is then not made.
    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError>;
}

/// Signs with an RSA private key in memory.
#[derive(Debug)]
pub struct RsaPemSigner {
    key_id: String,
    key: PrivateKey,
    algorithm: SigningAlgorithm,
}

impl RsaPemSigner {
    /// A signer with a key in PEM, PKCS#8 or PKCS#1, registered as `key_id`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the PEM holds no usable RSA private key of at least 2048 bits, or
    /// the key id is empty. The message names the fault and shows nothing of the key.
    pub fn new(key_id: impl Into<String>, pem: impl Into<SecretString>) -> Result<Self, Error> {
        let key_id = key_id.into();
        if key_id.is_empty() {
            return Err(Error::new(
                ErrorKind::Config,
                "the key id is empty, give the kid under which the public key is registered",
            ));
        }
        let pem: SecretString = pem.into();
        Ok(Self {
            key_id,
            key: PrivateKey::from_pem(pem.expose_secret().as_bytes())?,
            algorithm: SigningAlgorithm::Rs512,
        })
    }

    /// The same key with another algorithm than RS512, for a client that is registered with CIS2
    /// for it.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: SigningAlgorithm) -> Self {
        self.algorithm = algorithm;
        self
    }
}

#[async_trait]
impl Signer for RsaPemSigner {
    fn key_id(&self) -> &str {
        &self.key_id
    }

    fn algorithm(&self) -> SigningAlgorithm {
        self.algorithm
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(self.key.sign(self.algorithm, message)?)
    }
}
