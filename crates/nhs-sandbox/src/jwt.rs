//! Signed JWTs: reading them without trust, checking a signature against a JWK, and making them.

use aws_lc_rs::rsa::PublicKeyComponents;
use aws_lc_rs::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA512};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

/// The algorithms that the platform and the identity providers sign with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Algorithm {
    Rs256,
    Rs512,
}

impl Algorithm {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Rs256 => "RS256",
            Self::Rs512 => "RS512",
        }
    }

    fn named(name: &str) -> Option<Self> {
        [Self::Rs256, Self::Rs512]
            .into_iter()
            .find(|algorithm| algorithm.as_str() == name)
    }
}

/// A JWT taken apart. Nothing in it is true until its signature was checked.
pub(crate) struct Jwt<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Jwt<'a> {
    /// Three base64url parts, the first two of which are JSON objects.
    pub(crate) fn read(text: &'a str) -> Option<Self> {
        let (signed, signature) = text.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let object = |part: &str| serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok();
        Some(Self {
            header: object(header)?,
            claims: object(claims)?,
            signed,
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// A header or claim that is a string with something in it.
    pub(crate) fn text(&self, part: Part, name: &str) -> Option<&str> {
        let object = match part {
            Part::Header => &self.header,
            Part::Claims => &self.claims,
        };
        object
            .get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    }

    pub(crate) fn claim(&self, name: &str) -> Option<&str> {
        self.text(Part::Claims, name)
    }

    pub(crate) fn number(&self, claim: &str) -> Option<f64> {
        self.claims.get(claim).and_then(Value::as_f64)
    }

    /// The algorithm the header names, if it is one we know.
    pub(crate) fn algorithm(&self) -> Option<Algorithm> {
        Algorithm::named(self.text(Part::Header, "alg")?)
    }

    /// Whether `aud` is `wanted`, or a list that has it.
    pub(crate) fn is_for(&self, wanted: &str) -> bool {
        match self.claims.get("aud") {
            Some(Value::Array(several)) => several.iter().any(|one| one.as_str() == Some(wanted)),
            Some(one) => one.as_str() == Some(wanted),
            None => false,
        }
    }

    /// Whether the JWK `key` made the signature with the algorithm that the header names.
    pub(crate) fn signed_by(&self, key: &Value) -> bool {
        let number = |name: &str| URL_SAFE_NO_PAD.decode(key.get(name)?.as_str()?).ok();
        let (Some(n), Some(e), Some(algorithm)) = (number("n"), number("e"), self.algorithm())
        else {
            return false;
        };
        let parameters = match algorithm {
            Algorithm::Rs256 => &RSA_PKCS1_2048_8192_SHA256,
            Algorithm::Rs512 => &RSA_PKCS1_2048_8192_SHA512,
        };
        PublicKeyComponents { n, e }
            .verify(parameters, self.signed.as_bytes(), &self.signature)
            .is_ok()
    }

    /// The key of a JWKS that the header's `kid` names.
    pub(crate) fn key_in<'keys>(&self, jwks: &'keys Value) -> Option<&'keys Value> {
        let kid = self.text(Part::Header, "kid")?;
        jwks.get("keys")?
            .as_array()?
            .iter()
            .find(|key| key.get("kid").and_then(Value::as_str) == Some(kid))
    }
}

/// Which of a JWT's two objects.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Part {
    Header,
    Claims,
}

/// The part of a JWT that is signed.
pub(crate) fn signing_input(header: &Value, claims: &Value) -> String {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    format!("{}.{}", part(header), part(claims))
}

/// The whole JWT.
pub(crate) fn with_signature(signing_input: &str, signature: &[u8]) -> String {
    format!("{signing_input}.{}", URL_SAFE_NO_PAD.encode(signature))
}
