//! Keys made for the run, and JWTs of any shape signed with them.

use std::sync::LazyLock;

use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::hmac;
use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::rsa::KeySize;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PKCS1_SHA512, RsaEncoding, RsaKeyPair};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use nhs_auth::{Jwk, Jwks};
use serde_json::{Value, json};

pub(crate) struct Key {
    pair: RsaKeyPair,
    pub(crate) pem: String,
}

/// The provider's key, under the id `key/1+=`.
pub(crate) static PROVIDER: LazyLock<Key> = LazyLock::new(Key::new);
/// A key that the provider knows nothing of.
pub(crate) static STRANGER: LazyLock<Key> = LazyLock::new(Key::new);
/// Our own.
pub(crate) static CLIENT: LazyLock<Key> = LazyLock::new(Key::new);

pub(crate) const KEY_ID: &str = "key/1+=";

impl Key {
    fn new() -> Self {
        let pair = RsaKeyPair::generate(KeySize::Rsa2048).unwrap();
        let text = STANDARD.encode(pair.as_der().unwrap().as_ref());
        let label = "PRIVATE KEY";
        let pem = format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n");
        Self { pair, pem }
    }

    /// The public half as a member of a JWKS.
    pub(crate) fn public(&self, id: &str) -> Value {
        let jwk = Jwk::from_private_key_pem(id, self.pem.as_str()).unwrap();
        let set: Value = serde_json::from_str(&Jwks::new(vec![jwk]).to_json()).unwrap();
        let mut key = set["keys"][0].clone();
        key.as_object_mut().unwrap().remove("alg");
        key
    }

    pub(crate) fn sign(&self, header: &Value, claims: &Value) -> String {
        let encoding: &'static dyn RsaEncoding = match header["alg"].as_str() {
            Some("RS256") => &RSA_PKCS1_SHA256,
            _ => &RSA_PKCS1_SHA512,
        };
        let message = format!("{}.{}", part(header), part(claims));
        let mut signature = vec![0; self.pair.public_modulus_len()];
        self.pair
            .sign(
                encoding,
                &SystemRandom::new(),
                message.as_bytes(),
                &mut signature,
            )
            .unwrap();
        format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature))
    }
}

pub(crate) fn header(algorithm: &str) -> Value {
    json!({"alg": algorithm, "typ": "JWT", "kid": KEY_ID})
}

/// Signed with HMAC, the provider's public key being the secret.
pub(crate) fn sign_with_public_key(claims: &Value) -> String {
    let public = PROVIDER.public(KEY_ID);
    let secret = URL_SAFE_NO_PAD
        .decode(public["n"].as_str().unwrap())
        .unwrap();
    let message = format!("{}.{}", part(&header("HS256")), part(claims));
    let key = hmac::Key::new(hmac::HMAC_SHA256, &secret);
    let tag = hmac::sign(&key, message.as_bytes());
    format!("{message}.{}", URL_SAFE_NO_PAD.encode(tag.as_ref()))
}

pub(crate) fn unsigned(claims: &Value) -> String {
    format!(
        "{}.{}.",
        part(&json!({"alg": "none", "typ": "JWT"})),
        part(claims)
    )
}

pub(crate) fn part(json: &Value) -> String {
    URL_SAFE_NO_PAD.encode(json.to_string())
}

/// Header and claims of a JWT, whoever signed it.
pub(crate) fn decode(jwt: &str) -> (Value, Value) {
    let mut parts = jwt.split('.').map(|part| {
        let bytes = URL_SAFE_NO_PAD.decode(part).unwrap();
        serde_json::from_slice(&bytes).unwrap_or_default()
    });
    (parts.next().unwrap(), parts.next().unwrap())
}
