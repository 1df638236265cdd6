//! The keys of the application and of the providers, and a signer that remembers what it signed.

use std::sync::{LazyLock, Mutex};

use async_trait::async_trait;
use aws_lc_rs::encoding::AsDer;
use aws_lc_rs::rsa::{KeyPair, KeySize};
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use nhs_auth::{Jwk, Jwks, RsaPemSigner, SignError, Signer, SigningAlgorithm};
use serde_json::Value;

pub(crate) const KEY_ID: &str = "app-1";

/// The application's.
pub(crate) static KEY: LazyLock<String> = LazyLock::new(new_key);
/// One that no provider knows.
pub(crate) static STRANGER: LazyLock<String> = LazyLock::new(new_key);

/// The providers'. They sign alike in all tests, to spare the time that new ones take.
pub(crate) static SIGNING_KEYS: LazyLock<[String; 4]> =
    LazyLock::new(|| std::array::from_fn(|_| new_key()));

fn new_key() -> String {
    let pair = KeyPair::generate(KeySize::Rsa2048).unwrap();
    let text = STANDARD.encode(pair.as_der().unwrap().as_ref());
    let label = "PRIVATE KEY";
    format!("-----BEGIN {label}-----\n{text}\n-----END {label}-----\n")
}

/// What the application registers. No algorithm is named, for one key serves both.
pub(crate) fn jwks() -> Value {
    let jwk = Jwk::from_private_key_pem(KEY_ID, KEY.as_str()).unwrap();
    let mut set: Value = serde_json::from_str(&Jwks::new(vec![jwk]).to_json()).unwrap();
    set["keys"][0].as_object_mut().unwrap().remove("alg");
    set
}

#[derive(Debug)]
pub(crate) struct RecordingSigner {
    signer: RsaPemSigner,
    signed: Mutex<Vec<String>>,
}

impl RecordingSigner {
    pub(crate) fn new(algorithm: SigningAlgorithm) -> Self {
        let signer = RsaPemSigner::new(KEY_ID, KEY.as_str()).unwrap();
        Self {
            signer: signer.with_algorithm(algorithm),
            signed: Mutex::default(),
        }
    }

    /// The JWT that was signed last.
    pub(crate) fn last(&self) -> String {
        self.signed.lock().unwrap().last().unwrap().clone()
    }
}

#[async_trait]
impl Signer for RecordingSigner {
    fn key_id(&self) -> &str {
        self.signer.key_id()
    }

    fn algorithm(&self) -> SigningAlgorithm {
        self.signer.algorithm()
    }

    async fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignError> {
        let signature = self.signer.sign(message).await?;
        let message = str::from_utf8(message)?;
        let jwt = format!("{message}.{}", URL_SAFE_NO_PAD.encode(&signature));
        self.signed.lock().unwrap().push(jwt);
        Ok(signature)
    }
}
