//! The throw-away credentials of one sandbox: an API key, and an RSA key pair made when the sandbox starts.

use std::fmt;

use serde_json::{Value, json};

use crate::jwt::Algorithm;
use crate::keys::Key;
use crate::random::Random;

/// What an application registered with the sandbox has: the API key and its secret, a client id at each identity provider, and
/// the key pair it signs its JWTs with, everywhere the same.
///
/// Made anew by each sandbox, worth nothing anywhere else. Even so `Debug` hides the keys, as it should for real ones.
#[derive(Clone)]
pub struct Credentials {
    api_key: String,
    api_secret: String,
    cis2_secret: String,
    kid: String,
    private_key_pem: String,
    jwks: Value,
}

/// The application's client id at CIS2, in the shape that CIS2 gives them.
pub(crate) const CIS2_CLIENT_ID: &str = "999900000001.apps.national";
/// The application's client id at NHS login.
pub(crate) const NHS_LOGIN_CLIENT_ID: &str = "nhs-sandbox-app";

impl Credentials {
    /// Makes secrets and a 2048 bit RSA key pair; none when the machine has no randomness to give.
    pub(crate) fn generate(random: &Random) -> Option<Self> {
        let kid = format!("sandbox-{}", random.word(6).to_lowercase());
        let key = Key::generate(kid.clone())?;
        Some(Self {
            api_key: random.word(32),
            api_secret: random.word(16),
            cis2_secret: random.word(40),
            private_key_pem: key.private_pem()?,
            kid,
            jwks: json!({ "keys": [key.jwk(Algorithm::Rs512)] }),
        })
    }

    /// The application's API key, which is also the `iss` and `sub` of its JWTs.
    pub fn api_key(&self) -> &str {
        &self.api_key
    }

    /// The secret that goes with the API key: combined authorisation and refreshes ask for it.
    pub fn api_secret(&self) -> &str {
        &self.api_secret
    }

    /// The application's client id as a relying party of CIS2.
    pub fn cis2_client_id(&self) -> &str {
        CIS2_CLIENT_ID
    }

    /// The application's client secret as a relying party of CIS2.
    pub fn cis2_client_secret(&self) -> &str {
        &self.cis2_secret
    }

    /// The application's client id as a relying party of NHS login, which knows no secrets.
    pub fn nhs_login_client_id(&self) -> &str {
        NHS_LOGIN_CLIENT_ID
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_shows_no_key() {
        let credentials = Credentials::generate(&Random::seeded(1)).unwrap();
        let shown = format!("{credentials:?}");
        assert!(!shown.contains(credentials.api_key()));
        assert!(!shown.contains(credentials.api_secret()));
        assert!(!shown.contains(credentials.cis2_client_secret()));
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
