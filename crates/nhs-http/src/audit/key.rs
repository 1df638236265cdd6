//! The key of a keyed chain, which whoever writes the file uses and whoever verifies it needs.

use std::fmt;

use aws_lc_rs::hmac;
use secrecy::{ExposeSecret, SecretSlice};

/// The key of an audit chain. With one, lines are tied by HMAC-SHA-256, so that who can write the file
/// but has no key cannot make the chain anew.
///
/// ```
/// use nhs_http::AuditKey;
///
/// // openssl rand -hex 32
/// let key = AuditKey::from_hex(&"0f".repeat(32))?;
/// assert!(!format!("{key:?}").contains("0f0f"));
/// # Ok::<(), nhs_http::AuditKeyError>(())
/// ```
#[derive(Clone)]
pub struct AuditKey(SecretSlice<u8>);

impl AuditKey {
    /// A key of these bytes.
    ///
    /// # Errors
    ///
    /// [`AuditKeyError`] if there are fewer than 32.
    pub fn new(bytes: impl Into<SecretSlice<u8>>) -> Result<Self, AuditKeyError> {
        let bytes = bytes.into();
        if bytes.expose_secret().len() < 32 {
            return Err(AuditKeyError);
        }
        Ok(Self(bytes))
    }

    /// A key of the bytes that the text has in hexadecimal digits; white space around them is
    /// nothing.
    ///
    /// # Errors
    ///
    /// [`AuditKeyError`] if there are fewer than 64 digits, or anything else.
    pub fn from_hex(text: &str) -> Result<Self, AuditKeyError> {
        let digits = text.trim().as_bytes();
        let value = |digit: &u8| char::from(*digit).to_digit(16);
        let pairs = digits.chunks(2).map(|pair| match pair {
            [high, low] => {
                let byte = value(high)? * 16 + value(low)?;
                u8::try_from(byte).ok()
            }
            _ => None,
        });
        Self::new(pairs.collect::<Option<Vec<u8>>>().ok_or(AuditKeyError)?)
    }

    pub(crate) fn hmac(&self) -> hmac::Key {
        hmac::Key::new(hmac::HMAC_SHA256, self.0.expose_secret())
    }
}

impl fmt::Debug for AuditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuditKey").finish_non_exhaustive()
    }
}

/// Bytes that are no [`AuditKey`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditKeyError;

impl fmt::Display for AuditKeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "an audit key is 32 random bytes or more, as text 64 hexadecimal digits or more",
        )
    }
}

impl std::error::Error for AuditKeyError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_or_malformed_keys_are_refused() {
        for text in [
            "",
            "0f",
            &"0f".repeat(31),
            &"0g".repeat(32),
            &format!("{}0", "0f".repeat(32)),
        ] {
            assert_eq!(AuditKey::from_hex(text).unwrap_err(), AuditKeyError);
        }
        assert!(AuditKey::from_hex(&format!(" {}\n", "0F".repeat(32))).is_ok());
        assert!(AuditKey::new(vec![7; 31]).is_err());
    }
}
