//! Sealing at rest: AES-256-GCM with keys that the user supplies. A record is bound to its name, so
//! that whoever can write to the store cannot put one in another's place.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey};
use aws_lc_rs::digest::{SHA256, digest};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use nhs_http::secrecy::{ExposeSecret, SecretSlice, SecretString};
use nhs_http::{Error, ErrorKind};

/// A key for what is kept in a store: 32 random bytes, made with `openssl rand -base64 32` and kept
/// where the application's other secrets are.
#[derive(Clone)]
pub struct SealingKey {
    id: String,
    key: Arc<RandomizedNonceKey>,
}

impl SealingKey {
    /// A key from its 32 bytes. The id tells it from the keys before and after it, such as
    /// `2026-11`; it stands in each record in clear.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if there are not 32 bytes, they are all the same, or the id is not 1 to
    /// 64 visible ASCII characters.
    pub fn new(id: impl Into<String>, bytes: impl Into<SecretSlice<u8>>) -> Result<Self, Error> {
        let (id, bytes) = (id.into(), bytes.into());
        let bytes = bytes.expose_secret();
        let refuse = |message: &'static str| Error::new(ErrorKind::Config, message);
        if id.is_empty() || id.len() > 64 || !id.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(refuse(
                "the id of a sealing key must be 1 to 64 visible ASCII characters",
            ));
        }
        let wrong = || refuse("a sealing key must be 32 random bytes");
        if bytes.len() != 32 || bytes.iter().all(|byte| Some(byte) == bytes.first()) {
            return Err(wrong());
        }
        let key = RandomizedNonceKey::new(&AES_256_GCM, bytes).map_err(|_| wrong())?;
        Ok(Self {
            id,
            key: Arc::new(key),
        })
    }

    /// A key from its 32 bytes in base64.
    ///
    /// # Errors
    ///
    /// As [`SealingKey::new`], and if the text is no base64.
    pub fn from_base64(
        id: impl Into<String>,
        text: impl Into<SecretString>,
    ) -> Result<Self, Error> {
        let text: SecretString = text.into();
        let bytes = STANDARD
            .decode(text.expose_secret().trim())
            .map_err(|_| Error::new(ErrorKind::Config, "the sealing key is not base64"))?;
        Self::new(id, bytes)
    }
}

impl fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SealingKey")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}

/// One key to seal with, and others that still open what they sealed.
///
/// To change the key, give the new one as [`also_opens`](Self::also_opens) to every replica first;
/// then seal with it and let the old one open, for as long as sessions last; then drop the old one.
///
/// ```
/// use nhs_auth::{SealingKey, SealingKeys};
///
/// # fn run(new: String, old: String) -> Result<(), nhs_http::Error> {
/// let keys = SealingKeys::new(SealingKey::from_base64("2026-11", new)?)
///     .also_opens(SealingKey::from_base64("2026-05", old)?);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct SealingKeys {
    seals: SealingKey,
    opens: Vec<SealingKey>,
}

/// The record is not one that these keys sealed under this name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum SealError {
    #[error("the record is sealed with a key that was not given")]
    UnknownKey,
    #[error("the record was not sealed here, or has been changed")]
    NotOurs,
    #[error("the record could not be sealed")]
    NotSealed,
}

impl SealingKeys {
    /// Seals with this key.
    #[must_use]
    pub fn new(seals: SealingKey) -> Self {
        Self {
            seals,
            opens: Vec::new(),
        }
    }

    /// Opens what this key sealed as well.
    #[must_use]
    pub fn also_opens(mut self, key: SealingKey) -> Self {
        self.opens.push(key);
        self
    }

    /// A key that nobody else has, for a store that nobody else reads.
    pub(crate) fn of_this_process() -> Result<Self, Error> {
        let mut bytes = vec![0; 32];
        aws_lc_rs::rand::fill(&mut bytes)
            .map_err(|_| Error::new(ErrorKind::Config, "the system gives no random bytes"))?;
        SealingKey::new("process", bytes).map(Self::new)
    }

    /// `plain`, sealed for the record of that name: the form's number, the key's id with its length
    /// before it, the nonce, the ciphertext and its tag.
    pub(crate) fn seal(&self, name: &str, plain: &[u8]) -> Result<Vec<u8>, SealError> {
        let SealingKey { id, key } = &self.seals;
        let mut text = plain.to_vec();
        let nonce = key
            .seal_in_place_append_tag(bound_to(id, name), &mut text)
            .map_err(|_| SealError::NotSealed)?;
        let length = u8::try_from(id.len()).map_err(|_| SealError::NotSealed)?;
        let mut sealed = vec![FORM, length];
        sealed.extend_from_slice(id.as_bytes());
        sealed.extend_from_slice(nonce.as_ref());
        sealed.extend_from_slice(&text);
        Ok(sealed)
    }

    pub(crate) fn open(&self, name: &str, sealed: &[u8]) -> Result<SecretSlice<u8>, SealError> {
        let (id, rest) = match sealed {
            [FORM, length, rest @ ..] => rest
                .split_at_checked(usize::from(*length))
                .ok_or(SealError::NotOurs)?,
            _ => return Err(SealError::NotOurs),
        };
        let (nonce, text) = rest.split_at_checked(NONCE_LEN).ok_or(SealError::NotOurs)?;
        let known = std::iter::once(&self.seals).chain(&self.opens);
        let SealingKey { id, key } = known
            .clone()
            .find(|key| key.id.as_bytes() == id)
            .ok_or(SealError::UnknownKey)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| SealError::NotOurs)?;
        let mut text = text.to_vec();
        let length = key
            .open_in_place(nonce, bound_to(id, name), &mut text)
            .map_err(|_| SealError::NotOurs)?
            .len();
        text.truncate(length);
        Ok(text.into())
    }
}

/// The name under which something is kept: nothing can be read from it.
pub(crate) fn name_of(kind: &str, parts: &[&str]) -> String {
    let mut text = Vec::new();
    for part in [kind].iter().chain(parts) {
        text.extend_from_slice(&(part.len() as u64).to_be_bytes());
        text.extend_from_slice(part.as_bytes());
    }
    let hash = digest(&SHA256, &text);
    let hex: String = hash.as_ref().iter().map(|b| format!("{b:02x}")).collect();
    format!("{kind}:{hex}")
}

fn bound_to(id: &str, name: &str) -> Aad<Vec<u8>> {
    let mut bound = vec![FORM];
    for part in [id, name] {
        bound.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bound.extend_from_slice(part.as_bytes());
    }
    Aad::from(bound)
}

/// The number of this form of records.
const FORM: u8 = 1;

#[cfg(test)]
mod tests {
    use super::*;

    fn key(id: &str, byte: u8) -> SealingKey {
        let bytes: Vec<u8> = (0..32).map(|i| byte.wrapping_add(i)).collect();
        SealingKey::new(id, bytes).unwrap()
    }

    fn opened(keys: &SealingKeys, name: &str, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        keys.open(name, sealed)
            .map(|plain| plain.expose_secret().to_vec())
    }

    #[test]
    fn what_is_sealed_opens_under_its_own_name_only() {
        let keys = SealingKeys::new(key("a", 1));
        let sealed = keys.seal("one", b"s3cr3t").unwrap();
        assert_eq!(opened(&keys, "one", &sealed).unwrap(), b"s3cr3t");
        assert_eq!(opened(&keys, "two", &sealed), Err(SealError::NotOurs));
        assert!(!sealed.windows(6).any(|window| window == b"s3cr3t"));
    }

    #[test]
    fn sealing_twice_gives_two_texts() {
        let keys = SealingKeys::new(key("a", 1));
        assert_ne!(keys.seal("n", b"x").unwrap(), keys.seal("n", b"x").unwrap());
    }

    #[test]
    fn key_is_changed_without_losing_what_the_old_one_sealed() {
        let (old, new) = (key("old", 1), key("new", 2));
        let before = SealingKeys::new(old.clone());
        let between = SealingKeys::new(old.clone()).also_opens(new.clone());
        let after = SealingKeys::new(new.clone()).also_opens(old);
        let sealed = before.seal("n", b"x").unwrap();
        assert_eq!(opened(&after, "n", &sealed).unwrap(), b"x");
        let sealed = after.seal("n", b"y").unwrap();
        assert_eq!(opened(&between, "n", &sealed).unwrap(), b"y");
        assert_eq!(opened(&before, "n", &sealed), Err(SealError::UnknownKey));
        let other = SealingKeys::new(key("new", 3));
        assert_eq!(opened(&other, "n", &sealed), Err(SealError::NotOurs));
    }

    #[test]
    fn any_changed_byte_and_any_cut_is_noticed() {
        let keys = SealingKeys::new(key("a", 1));
        let sealed = keys.seal("n", b"s3cr3t").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(opened(&keys, "n", &changed).is_err(), "byte {at}");
            assert!(opened(&keys, "n", &sealed[..at]).is_err(), "cut at {at}");
        }
    }

    #[test]
    fn what_is_no_key_is_refused_and_not_shown() {
        for bytes in [vec![7; 32], vec![], vec![1, 2, 3], (0..33).collect()] {
            let error = SealingKey::new("a", bytes).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
        }
        assert!(SealingKey::new("", (0..32).collect::<Vec<u8>>()).is_err());
        let error = SealingKey::from_base64("a", "s3cr3t?").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("s3cr3t"));
        let shown = format!("{:?}", SealingKeys::new(key("a", 1)));
        assert_eq!(
            shown,
            "SealingKeys { seals: SealingKey { id: \"a\", .. }, opens: [] }"
        );
    }

    #[test]
    fn names_tell_nothing_and_do_not_run_together() {
        let name = name_of("token", &["Zk3vJ0hXq1", "https://x"]);
        assert!(name.starts_with("token:") && name.len() == 6 + 64);
        assert_ne!(name_of("a", &["b", "c"]), name_of("a", &["bc", ""]));
    }
}
