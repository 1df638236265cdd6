//! A provider's public keys (RFC 7517), as far as they can verify what we accept: RSA signatures.

use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA512};
use aws_lc_rs::signature::{RsaParameters, RsaPublicKeyComponents};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use super::JwsError;
use crate::SigningAlgorithm;

/// The keys of a JWKS that can be used. Others, such as elliptic curves or keys to encrypt with, are
/// passed over: a provider may publish what it likes.
pub(crate) struct KeySet {
    keys: Vec<Key>,
}

pub(crate) struct Key {
    id: String,
    algorithm: Option<String>,
    components: RsaPublicKeyComponents<Vec<u8>>,
}

impl KeySet {
    /// Reads a JWKS. `None` if it is none at all; keys that cannot be used are left out.
    pub(crate) fn read(json: &[u8]) -> Option<Self> {
        let set: Value = serde_json::from_slice(json).ok()?;
        let keys = set.get("keys")?.as_array()?;
        Some(Self {
            keys: keys.iter().filter_map(Key::read).collect(),
        })
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.keys.iter().any(|key| key.id == id)
    }

    /// The one key with that id and for that algorithm. The same key published twice counts once.
    pub(crate) fn find(&self, id: &str, algorithm: SigningAlgorithm) -> Result<&Key, JwsError> {
        if !self.has(id) {
            return Err(JwsError::KeyIdUnknown);
        }
        let mut fitting = self.keys.iter().filter(|key| {
            let named = key.algorithm.as_deref();
            key.id == id && named.is_none_or(|named| named == algorithm.as_str())
        });
        let key = fitting.next().ok_or(JwsError::KeyForOtherAlgorithm)?;
        if fitting.any(|other| !other.is_same(key)) {
            return Err(JwsError::KeyIdAmbiguous);
        }
        Ok(key)
    }
}

impl Key {
    fn read(jwk: &Value) -> Option<Self> {
        let text = |name: &str| jwk.get(name).and_then(Value::as_str);
        let number = |name: &str| {
            URL_SAFE_NO_PAD
                .decode(text(name)?.trim_end_matches('='))
                .ok()
        };
        let verifies = jwk
            .get("key_ops")
            .and_then(Value::as_array)
            .is_none_or(|ops| ops.iter().any(|op| op == "verify"));
        if text("kty") != Some("RSA") || text("use").unwrap_or("sig") != "sig" || !verifies {
            return None;
        }
        let trimmed = |mut bytes: Vec<u8>| {
            let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
            bytes.drain(..zeros);
            bytes
        };
        let n = trimmed(number("n")?);
        // Shorter keys are refused when they verify, too; left out here, their id is unknown.
        if n.len() < 256 || n.len() > 1024 {
            return None;
        }
        Some(Self {
            id: text("kid").filter(|id| !id.is_empty())?.to_owned(),
            algorithm: text("alg").map(str::to_owned),
            components: RsaPublicKeyComponents {
                n,
                e: trimmed(number("e")?),
            },
        })
    }

    pub(crate) fn verify(
        &self,
        algorithm: SigningAlgorithm,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), JwsError> {
        let parameters: &'static RsaParameters = match algorithm {
            SigningAlgorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            SigningAlgorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
        };
        self.components
            .verify(parameters, message, signature)
            .map_err(|_| JwsError::SignatureInvalid)
    }

    fn is_same(&self, other: &Self) -> bool {
        self.components.n == other.components.n && self.components.e == other.components.e
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn key(id: &str, fill: u8) -> Value {
        json!({"kty": "RSA", "kid": id, "n": URL_SAFE_NO_PAD.encode([fill; 256]), "e": "AQAB"})
    }

    fn with(mut key: Value, name: &str, value: Value) -> Value {
        key[name] = value;
        key
    }

    fn set(keys: Value) -> KeySet {
        KeySet::read(json!({ "keys": keys }).to_string().as_bytes()).unwrap()
    }

    #[test]
    fn keys_that_cannot_verify_are_passed_over() {
        let set = set(json!([
            {"kty": "EC", "kid": "ec", "crv": "P-256", "x": "AA", "y": "AA"},
            {"kty": "oct", "kid": "oct", "k": "AA"},
            {"kty": "post-quantum"},
            7,
            with(key("enc", 1), "use", json!("enc")),
            with(key("ops", 1), "key_ops", json!(["encrypt"])),
            with(key("short", 1), "n", json!(URL_SAFE_NO_PAD.encode([1; 128]))),
            with(key("odd", 1), "n", json!("***")),
            with(key("", 1), "use", json!("sig")),
            key("b/O6OvVv1+y+WgrH5Ui9WTioLt0=", 1),
        ]));
        assert_eq!(set.keys.len(), 1);
        assert!(set.has("b/O6OvVv1+y+WgrH5Ui9WTioLt0="));
    }

    #[test]
    fn two_keys_under_one_id_are_ambiguous_and_one_twice_is_not() {
        let find = |keys| {
            set(keys)
                .find("a", SigningAlgorithm::Rs512)
                .map(|_| ())
                .err()
        };
        assert_eq!(
            find(json!([key("a", 1), key("a", 2)])),
            Some(JwsError::KeyIdAmbiguous)
        );
        assert_eq!(find(json!([key("a", 1), key("a", 1)])), None);
        let other = with(key("a", 2), "alg", json!("RS256"));
        assert_eq!(find(json!([key("a", 1), other])), None);
        assert_eq!(find(json!([other])), Some(JwsError::KeyForOtherAlgorithm));
        assert_eq!(find(json!([])), Some(JwsError::KeyIdUnknown));
    }

    #[test]
    fn what_is_no_key_set_is_none() {
        for text in ["", "[]", "{}", r#"{"keys":{}}"#, "{\"keys\":["] {
            assert!(KeySet::read(text.as_bytes()).is_none(), "{text}");
        }
    }
}
