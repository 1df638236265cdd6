//! The throw-away credentials of one sandbox: an API key, and an RSA key pair made when the sandbox starts.

use std::fmt;

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::KeyPair as _;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::random::Random;

/// What an application registered with the sandbox has: the API key, and the key pair it signs its JWTs with.
///
/// Made anew by each sandbox, worth nothing anywhere else. Even so `Debug` hides the keys, as it should for real ones.
#[derive(Clone)]
pub struct Credentials {
    api_key: String,
    kid: String,
    private_key_pem: String,
    jwks: Value,
}

impl Credentials {
    /// Makes an API key and a 2048 bit RSA key pair; none when the machine has no randomness to give.
    pub(crate) fn generate(random: &Random) -> Option<Self> {
        let pair = KeyPair::generate(KeySize::Rsa2048).ok()?;
        let private: Pkcs8V1Der<'_> = pair.as_der().ok()?;
        let kid = format!("sandbox-{}", random.word(6).to_lowercase());
        let public = pair.public_key();
        let jwks = json!({ "keys": [{
            "kty": "RSA",
            "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
            "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
            "alg": "RS512",
            "kid": kid,
            "use": "sig",
        }]});
        Some(Self {
            api_key: random.word(32),
            private_key_pem: pem(private.as_ref()),
            kid,
            jwks,
        })
    }

    /// The application's API key, which is also the `iss` and `sub` of its JWTs.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The id of the key pair: the `kid` in a JWT's header.
    pub fn kid(&self) -> &str {
        &self.kid
    }

    /// The private key as PEM (PKCS#8).
    pub fn private_key_pem(&self) -> &str {
        &self.private_key_pem
    }

    /// The public key as the JWKS that the application has registered.
    pub fn jwks(&self) -> &Value {
        &self.jwks
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credentials")
            .field("kid", &self.kid)
            .finish_non_exhaustive()
    }
}

fn pem(der: &[u8]) -> String {
    let mut text = String::from("-----BEGIN PRIVATE KEY-----\n");
    for (position, character) in STANDARD.encode(der).chars().enumerate() {
        if position > 0 && position % 64 == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text.push_str("\n-----END PRIVATE KEY-----\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_key() {
        let credentials = Credentials::generate(&Random::seeded(1)).unwrap();
        let shown = format!("{credentials:?}");
        assert!(!shown.contains(credentials.api_key()));
        assert!(!shown.contains("PRIVATE"));
    }

    #[test]
    fn the_private_key_reads_as_pem_by_another_library() {
        let credentials = Credentials::generate(&Random::seeded(1)).unwrap();
        assert!(
            jsonwebtoken::EncodingKey::from_rsa_pem(credentials.private_key_pem().as_bytes())
                .is_ok()
        );
    }
}
