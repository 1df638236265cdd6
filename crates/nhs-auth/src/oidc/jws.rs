//! A signed JWT in compact form (RFC 7515), verified by our own rules: which algorithms, which key,
//! and nothing that its own header asks us to trust.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::Claims;
use super::key_set::KeySet;
use crate::SigningAlgorithm;

/// Why a JWT is not to be trusted, whatever it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum JwsError {
    /// It is longer than 64 KiB.
    #[error("the token is longer than 64 KiB")]
    TooLarge,
    /// It has not three parts, or one of them is no base64url, or its header is no JOSE header.
    #[error("the token is no signed JWT in compact form")]
    Malformed,
    /// It is encrypted.
    #[error("the token is encrypted, register the client for signed tokens")]
    Encrypted,
    /// Its `alg` is `none`.
    #[error("the token is not signed")]
    Unsigned,
    /// Its `alg` is none that we accept from this provider.
    #[error("the token's algorithm is none that is accepted from this provider")]
    AlgorithmNotAllowed,
    /// Its header has `crit`.
    #[error("the token's header has critical extensions, which none may have")]
    CriticalHeader,
    /// Its header brings a key, or an address of one (`jku`, `jwk`, `x5u`, `x5c`).
    #[error("the token's header brings a key of its own, which is never trusted")]
    KeyInHeader,
    /// It holds another JWT.
    #[error("the token holds another token")]
    Nested,
    /// Its `typ` is that of another kind of token.
    #[error("the token's typ is that of another kind of token")]
    WrongType,
    /// Its header names no key.
    #[error("the token's header has no kid")]
    KeyIdMissing,
    /// The provider publishes no such key.
    #[error("the provider publishes no key with the token's kid")]
    KeyIdUnknown,
    /// The provider publishes several keys under that id.
    #[error("the provider publishes different keys under the token's kid")]
    KeyIdAmbiguous,
    /// The key is published for another algorithm.
    #[error("the key with the token's kid is published for another algorithm")]
    KeyForOtherAlgorithm,
    /// The signature does not fit.
    #[error("the token's signature does not fit the provider's key")]
    SignatureInvalid,
    /// What is signed is no JSON object.
    #[error("the token's claims are no JSON object")]
    ClaimsUnreadable,
}

/// A JWT whose signature has not been looked at: it gives away nothing but the key it needs.
pub(crate) struct Unverified<'a> {
    message: &'a [u8],
    payload: &'a str,
    signature: Vec<u8>,
    algorithm: SigningAlgorithm,
    key_id: String,
}

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
    cty: Option<String>,
    enc: Option<IgnoredAny>,
    crit: Option<IgnoredAny>,
    b64: Option<IgnoredAny>,
    jku: Option<IgnoredAny>,
    jwk: Option<IgnoredAny>,
    x5u: Option<IgnoredAny>,
    x5c: Option<IgnoredAny>,
}

impl<'a> Unverified<'a> {
    /// Reads the header. `types` are the values that `typ` may have, in lower case; it may also be
    /// absent.
    pub(crate) fn read(
        token: &'a str,
        allowed: &[SigningAlgorithm],
        types: &[&str],
    ) -> Result<Self, JwsError> {
        if token.len() > LARGEST {
            return Err(JwsError::TooLarge);
        }
        let (message, signature) = token.rsplit_once('.').ok_or(JwsError::Malformed)?;
        let (header, payload) = message.split_once('.').ok_or(JwsError::Malformed)?;
        let dots = payload.bytes().filter(|byte| *byte == b'.').count();
        if dots == 2 {
            return Err(JwsError::Encrypted);
        }
        if dots > 0 {
            return Err(JwsError::Malformed);
        }
        let header = bytes(header)?;
        let header: Header = serde_json::from_slice(&header).map_err(|_| JwsError::Malformed)?;
        if header.enc.is_some() {
            return Err(JwsError::Encrypted);
        }
        if header.alg.eq_ignore_ascii_case("none") {
            return Err(JwsError::Unsigned);
        }
        let algorithm = *allowed
            .iter()
            .find(|allowed| allowed.as_str() == header.alg)
            .ok_or(JwsError::AlgorithmNotAllowed)?;
        if header.crit.is_some() || header.b64.is_some() {
            return Err(JwsError::CriticalHeader);
        }
        let brought = [header.jku, header.jwk, header.x5u, header.x5c];
        if brought.iter().any(Option::is_some) {
            return Err(JwsError::KeyInHeader);
        }
        if header
            .cty
            .is_some_and(|cty| cty.eq_ignore_ascii_case("jwt"))
        {
            return Err(JwsError::Nested);
        }
        if let Some(typ) = header.typ {
            let typ = typ.to_ascii_lowercase();
            if !types.contains(&typ.trim_start_matches("application/")) {
                return Err(JwsError::WrongType);
            }
        }
        Ok(Self {
            message: message.as_bytes(),
            payload,
            signature: bytes(signature)?,
            algorithm,
            key_id: header
                .kid
                .filter(|kid| !kid.is_empty())
                .ok_or(JwsError::KeyIdMissing)?,
        })
    }

    pub(crate) fn key_id(&self) -> &str {
        &self.key_id
    }

    /// The claims, if the signature is that of the one key which the header names.
    pub(crate) fn verify(self, keys: &KeySet) -> Result<Verified, JwsError> {
        let key = keys.find(&self.key_id, self.algorithm)?;
        key.verify(self.algorithm, self.message, &self.signature)?;
        let payload = bytes(self.payload)?;
        let claims = Claims::read(&payload).ok_or(JwsError::ClaimsUnreadable)?;
        Ok(Verified {
            claims,
            algorithm: self.algorithm,
        })
    }
}

/// What a JWT says, its signature being right.
pub(crate) struct Verified {
    pub(crate) claims: Claims,
    pub(crate) algorithm: SigningAlgorithm,
}

fn bytes(part: &str) -> Result<Vec<u8>, JwsError> {
    URL_SAFE_NO_PAD
        .decode(part)
        .map_err(|_| JwsError::Malformed)
}

/// Far more than any token of NHS login or CIS2 has.
const LARGEST: usize = 64 * 1024;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn read(header: &serde_json::Value) -> Result<(), JwsError> {
        let header = URL_SAFE_NO_PAD.encode(header.to_string());
        let token = format!("{header}.e30.AA");
        Unverified::read(&token, &[SigningAlgorithm::Rs512], &["jwt"]).map(|_| ())
    }

    #[test]
    fn each_fault_of_a_header_has_its_own_error() {
        for (header, error) in [
            (json!({"alg": "none"}), JwsError::Unsigned),
            (json!({"alg": "NONE", "kid": "a"}), JwsError::Unsigned),
            (
                json!({"alg": "HS256", "kid": "a"}),
                JwsError::AlgorithmNotAllowed,
            ),
            (
                json!({"alg": "RS256", "kid": "a"}),
                JwsError::AlgorithmNotAllowed,
            ),
            (
                json!({"alg": "rs512", "kid": "a"}),
                JwsError::AlgorithmNotAllowed,
            ),
            (json!({"alg": "RS512"}), JwsError::KeyIdMissing),
            (json!({"alg": "RS512", "kid": ""}), JwsError::KeyIdMissing),
            (json!({"alg": "RS512", "kid": 5}), JwsError::Malformed),
            (json!({"kid": "a"}), JwsError::Malformed),
            (json!([]), JwsError::Malformed),
            (
                json!({"alg": "RS512", "kid": "a", "enc": "A256GCM"}),
                JwsError::Encrypted,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "crit": ["b64"]}),
                JwsError::CriticalHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "b64": false}),
                JwsError::CriticalHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "jku": "https://e"}),
                JwsError::KeyInHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "jwk": {}}),
                JwsError::KeyInHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "x5u": "https://e"}),
                JwsError::KeyInHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "x5c": []}),
                JwsError::KeyInHeader,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "cty": "JWT"}),
                JwsError::Nested,
            ),
            (
                json!({"alg": "RS512", "kid": "a", "typ": "at+jwt"}),
                JwsError::WrongType,
            ),
        ] {
            assert_eq!(read(&header), Err(error), "{header}");
        }
        for typ in [json!("JWT"), json!("jwt"), json!(null)] {
            assert_eq!(
                read(&json!({"alg": "RS512", "kid": "a", "typ": typ})),
                Ok(())
            );
        }
    }

    #[test]
    fn shapes_that_are_no_signed_token_are_told_apart() {
        let read = |token: &str| {
            Unverified::read(token, &[SigningAlgorithm::Rs512], &["jwt"])
                .map(|_| ())
                .unwrap_err()
        };
        for token in [
            "",
            ".",
            "..",
            "a",
            "a.b",
            "a.b.c",
            "é.é.é",
            "a.b.c.d",
            "a.b.c.d.e.f",
        ] {
            assert_eq!(read(token), JwsError::Malformed, "{token}");
        }
        assert_eq!(read("a.b.c.d.e"), JwsError::Encrypted);
        assert_eq!(read(&"a".repeat(LARGEST + 1)), JwsError::TooLarge);
    }

    proptest! {
        #[test]
        fn no_text_is_too_odd(token in any::<String>()) {
            let _ = Unverified::read(&token, &[SigningAlgorithm::Rs512], &["jwt"]);
        }
    }
}
