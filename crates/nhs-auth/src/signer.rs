//! Who signs client assertions: a key in memory, or anything that can be asked, such as an HSM.

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Error, ErrorKind};

use crate::private_key::PrivateKey;

/// Why there is no signature. Kept as the source of an error, so it must hold no secret.
pub type SignError = Box<dyn std::error::Error + Send + Sync>;

/// Signs with RS512, the one algorithm that the platform takes. Implement it to leave the key in an
/// HSM or a key vault.
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

    /// The RSASSA-PKCS1-v1_5 signature with SHA-512 of `message`, as bytes.
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
        })
    }
}

#[async_trait]
impl Signer for RsaPemSigner {
    fn key_id(&self) -> &str {
        &self.key_id
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        Ok(self.key.sign(message)?)
    }
}
