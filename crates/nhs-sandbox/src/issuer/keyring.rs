//! An identity provider's signing keys, and what it publishes of them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::Issuer;
use crate::jwt::Algorithm;
use crate::keys::Key;
use crate::random::Random;

/// How an identity provider changes its signing key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rotation {
    /// A new key signs; the old one is still published, as a careful provider does it.
    Overlap,
    /// A new key signs, and the old one is gone from the JWKS.
    Replace,
    /// A new key signs, but the JWKS does not have it yet.
    Unpublished,
    /// A new key signs under the old one's `kid`, and both are published.
    SameKid,
}

pub(crate) struct KeyRing {
    issuer: Issuer,
    pub(crate) algorithm: Algorithm,
    /// Made when first asked for, since most tests need no identity provider. The last one signs.
    keys: Vec<Entry>,
}

struct Entry {
    key: Key,
    published: bool,
}

impl KeyRing {
    pub(crate) fn new(issuer: Issuer, algorithm: Algorithm) -> Self {
        Self {
            issuer,
            algorithm,
            keys: Vec::new(),
        }
    }

    /// The JWKS.
    pub(crate) fn published(&mut self, random: &Random) -> Value {
        self.signing(random);
        let keys: Vec<Value> = self
            .keys
            .iter()
            .filter(|entry| entry.published)
            .map(|entry| entry.key.jwk(self.algorithm))
            .collect();
        json!({ "keys": keys })
    }

    /// The key that signs; none when the machine has no randomness to make one.
    pub(crate) fn signing(&mut self, random: &Random) -> Option<&Key> {
        if self.keys.is_empty() {
            self.add(self.fresh_kid(random), true);
        }
        self.keys.last().map(|entry| &entry.key)
    }

    pub(crate) fn rotate(&mut self, rotation: Rotation, random: &Random) {
        let old = self.signing(random).map(|key| key.kid.clone());
        let fresh = self.fresh_kid(random);
        let kid = match rotation {
            Rotation::SameKid => old.unwrap_or(fresh),
            Rotation::Overlap | Rotation::Replace | Rotation::Unpublished => fresh,
        };
        if rotation == Rotation::Replace {
            self.keys.clear();
        }
        self.add(kid, rotation != Rotation::Unpublished);
    }

    fn add(&mut self, kid: String, published: bool) {
        if let Some(key) = Key::generate(kid) {
            self.keys.push(Entry { key, published });
        }
    }

    /// CIS2's key ids are base64 with all of its characters; those of NHS login are hexadecimal.
    fn fresh_kid(&self, random: &Random) -> String {
        let bytes: Vec<u8> = (0..3)
            .flat_map(|_| random.next().to_be_bytes())
            .take(20)
            .collect();
        match self.issuer {
            Issuer::Cis2 => STANDARD.encode(bytes),
            Issuer::NhsLogin => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
        }
    }
}
