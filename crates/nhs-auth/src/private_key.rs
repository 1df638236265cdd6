//! An RSA private key read from PEM: what it can sign, and its public half.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::aws_lc::DEFAULT_PROVIDER;
use jsonwebtoken::jwk::ThumbprintHash;
use jsonwebtoken::{Algorithm, EncodingKey};
use nhs_http::{Error, ErrorKind};

use crate::SigningAlgorithm;

/// An RSA private key of at least 2048 bits.
pub(crate) struct PrivateKey {
    key: EncodingKey,
    modulus: String,
    exponent: String,
}

impl PrivateKey {
    /// Reads PKCS#8 or PKCS#1 PEM, and signs once, so that a key that cannot sign is found now.
    pub(crate) fn from_pem(pem: &[u8]) -> Result<Self, Error> {
        let refuse = |message| Error::new(ErrorKind::Config, message);
        let has = |text: &[u8]| pem.windows(text.len()).any(|window| window == text);
        if has(b"ENCRYPTED") {
            return Err(refuse(
                "the private key is encrypted, decrypt it before giving it here",
            ));
        }
        if has(b"PUBLIC KEY") || has(b"CERTIFICATE") {
            return Err(refuse(
                "the PEM holds a public key or certificate, give the private key",
            ));
        }
        let unusable = || refuse("the private key is not RSA in PEM (PKCS#8 or PKCS#1)");
        let key = EncodingKey::from_rsa_pem(pem).map_err(|_| unusable())?;
        let public = DEFAULT_PROVIDER
            .key_utils
            .rsa_pub_components_from_private_key;
        let (modulus, exponent) = public(key.as_bytes()).map_err(|_| unusable())?;
        if modulus.len() < 256 {
            return Err(refuse(
                "the RSA key is shorter than 2048 bits, the platform wants 4096",
            ));
        }
        let key = Self {
            key,
            modulus: URL_SAFE_NO_PAD.encode(modulus),
            exponent: URL_SAFE_NO_PAD.encode(exponent),
        };
        key.sign(SigningAlgorithm::Rs512, b"can this key sign")
            .map_err(|_| unusable())?;
        Ok(key)
    }

    /// RSASSA-PKCS1-v1_5 (RFC 7518 section 3.3).
    pub(crate) fn sign(
        &self,
        algorithm: SigningAlgorithm,
        message: &[u8],
    ) -> Result<Vec<u8>, CannotSign> {
        let algorithm = match algorithm {
            SigningAlgorithm::Rs256 => Algorithm::RS256,
            SigningAlgorithm::Rs512 => Algorithm::RS512,
        };
        // The provider is named, so that no other crate's choice of features changes it.
        let signer =
            (DEFAULT_PROVIDER.signer_factory)(&algorithm, &self.key).map_err(|_| CannotSign)?;
        signer.try_sign(message).map_err(|_| CannotSign)
    }

    /// The modulus `n`, in base64url.
    pub(crate) fn modulus(&self) -> &str {
        &self.modulus
    }

    /// The exponent `e`, in base64url.
    pub(crate) fn exponent(&self) -> &str {
        &self.exponent
    }

    /// The SHA-256 thumbprint of the public key (RFC 7638), in base64url.
    pub(crate) fn thumbprint(&self) -> Result<String, Error> {
        let json = format!(
            r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#,
            self.exponent, self.modulus
        );
        (DEFAULT_PROVIDER.key_utils.compute_digest)(json.as_bytes(), ThumbprintHash::SHA256)
            .map(|digest| URL_SAFE_NO_PAD.encode(digest))
            .map_err(|_| Error::new(ErrorKind::Config, "the key's thumbprint cannot be computed"))
    }
}

impl fmt::Debug for PrivateKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PrivateKey").finish_non_exhaustive()
    }
}

/// The key made no signature.
#[derive(Debug, thiserror::Error)]
#[error("the private key made no signature")]
pub(crate) struct CannotSign;
