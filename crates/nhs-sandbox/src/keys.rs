//! RSA key pairs: making them, publishing them as JWKs, signing with them.

use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der, PublicKeyX509Der};
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use aws_lc_rs::signature::{KeyPair as _, RSA_PKCS1_SHA256, RSA_PKCS1_SHA512};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Value, json};

use crate::jwt::{Algorithm, signing_input, with_signature};

/// One key pair and the id it is published under.
pub(crate) struct Key {
    pub(crate) kid: String,
    pair: KeyPair,
}

impl Key {
    /// A 2048 bit RSA key; none when the machine has no randomness to give.
    pub(crate) fn generate(kid: String) -> Option<Self> {
        let pair = KeyPair::generate(KeySize::Rsa2048).ok()?;
        Some(Self { kid, pair })
    }

    /// The public key as a JWK.
    pub(crate) fn jwk(&self, algorithm: Algorithm) -> Value {
        let public = self.pair.public_key();
        json!({
            "kty": "RSA",
            "n": URL_SAFE_NO_PAD.encode(public.modulus().big_endian_without_leading_zero()),
            "e": URL_SAFE_NO_PAD.encode(public.exponent().big_endian_without_leading_zero()),
            "alg": algorithm.as_str(),
            "kid": self.kid,
            "use": "sig",
        })
    }

    /// The private key as PEM (PKCS#8).
    pub(crate) fn private_pem(&self) -> Option<String> {
        let der: Pkcs8V1Der<'_> = self.pair.as_der().ok()?;
        Some(pem("PRIVATE KEY", der.as_ref()))
    }

    /// A JWT with this header and these claims.
    pub(crate) fn sign(&self, algorithm: Algorithm, header: &Value, claims: &Value) -> String {
        let input = signing_input(header, claims);
        let mut signature = vec![0; self.pair.public_modulus_len()];
        let encoding = match algorithm {
            Algorithm::Rs256 => &RSA_PKCS1_SHA256,
            Algorithm::Rs512 => &RSA_PKCS1_SHA512,
        };
        // a key of ours signs any text; were it not to, the signature of zeros would be refused by whoever checks it
        let _ = self.pair.sign(
            encoding,
            &SystemRandom::new(),
            input.as_bytes(),
            &mut signature,
        );
        with_signature(&input, &signature)
    }

    /// A JWT whose "signature" is an HMAC keyed with the text of the public key: what an attacker sends to a verifier that
    /// lets the header choose the algorithm.
    pub(crate) fn sign_with_public_key(&self, header: &Value, claims: &Value) -> String {
        let input = signing_input(header, claims);
        let der: Option<PublicKeyX509Der<'_>> = self.pair.public_key().as_der().ok();
        let text = der.map_or_else(String::new, |der| pem("PUBLIC KEY", der.as_ref()));
        let key = hmac::Key::new(hmac::HMAC_SHA256, text.as_bytes());
        with_signature(&input, hmac::sign(&key, input.as_bytes()).as_ref())
    }
}

fn pem(label: &str, der: &[u8]) -> String {
    let mut text = format!("-----BEGIN {label}-----\n");
    for (position, character) in STANDARD.encode(der).chars().enumerate() {
        if position > 0 && position % 64 == 0 {
            text.push('\n');
        }
        text.push(character);
    }
    text.push_str(&format!("\n-----END {label}-----\n"));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jwt::Jwt;

    #[test]
    fn a_key_signs_what_its_jwk_verifies() {
        let key = Key::generate("one".to_owned()).unwrap();
        for algorithm in [Algorithm::Rs256, Algorithm::Rs512] {
            let header = json!({ "alg": algorithm.as_str(), "kid": "one" });
            let text = key.sign(algorithm, &header, &json!({ "sub": "me" }));
            let jwt = Jwt::read(&text).unwrap();
            let jwks = json!({ "keys": [key.jwk(algorithm)] });
            assert!(jwt.signed_by(jwt.key_in(&jwks).unwrap()));
            assert!(!jwt.signed_by(&Key::generate("two".to_owned()).unwrap().jwk(algorithm)));
        }
        let header = json!({ "alg": "HS256", "kid": "one" });
        let forged = key.sign_with_public_key(&header, &json!({}));
        assert!(
            !Jwt::read(&forged)
                .unwrap()
                .signed_by(&key.jwk(Algorithm::Rs256))
        );
    }
}
