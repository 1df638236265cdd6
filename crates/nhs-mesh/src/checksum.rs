//! The checksum that a sender may give, made and checked.

use std::fmt;
use std::io;
use std::str::FromStr;

use aws_lc_rs::digest;
use md5::Digest;
use tokio::io::AsyncReadExt;

use crate::InvalidValue;
use crate::ids::{Rule, text_value};
use crate::source::Source;

/// The checksum of a message's content (`Mex-Content-Checksum`), over the content before any compression on its
/// way. MESH passes it on and has no form for it; here it is `md5:…` or `sha256:…` and so on, in
/// hexadecimal digits.
///
/// ```
/// use nhs_mesh::Checksum;
///
/// let checksum = Checksum::parse("md5:b10a8db164e0754105b7a99be72e3fe5")?;
/// assert_eq!(checksum.as_str(), "md5:b10a8db164e0754105b7a99be72e3fe5");
/// assert!(Checksum::parse("{bad}").is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Checksum(Box<str>);

impl Checksum {
    /// Reads a checksum in any form.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 100 characters, or has anything but ASCII letters, digits, blanks and
    /// `: - /`.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::RULE.check(text).map(|text| Self(text.into()))
    }

    /// The SHA-256 of a source, which is read once for it.
    ///
    /// # Errors
    ///
    /// If the source cannot be read, or is shorter than it says.
    pub async fn sha256_of(source: &dyn Source) -> io::Result<Self> {
        let mut reader = source.open(0).await?.take(source.length());
        let mut hash = digest::Context::new(&digest::SHA256);
        let mut buffer = vec![0; 64 * 1024];
        let mut read = 0_u64;
        loop {
            let count = reader.read(&mut buffer).await?;
            if count == 0 {
                break;
            }
            hash.update(buffer.get(..count).unwrap_or_default());
            read += count as u64;
        }
        if read != source.length() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let text = format!("sha256:{}", hex(hash.finish().as_ref()));
        Ok(Self(text.into()))
    }
}

text_value!(
    Checksum,
    Rule {
        name: "checksum",
        most: 100,
        links: true,
        allows: |c| c.is_ascii_alphanumeric() || matches!(c, ' ' | ':' | '-' | '/'),
    }
);

/// What came of checking the content against the sender's checksum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChecksumVerdict {
    /// The sender gave none.
    NotGiven,
    /// The sender gave one in a form that is not understood.
    NotUnderstood,
    /// It is that of the content.
    Matches,
}

/// Hashes content as it goes by, if the sender's checksum is understood.
pub(crate) enum Checking {
    NotGiven,
    NotUnderstood,
    Md5 {
        hash: Box<md5::Md5>,
        expected: String,
    },
    Sha {
        hash: Box<digest::Context>,
        expected: String,
    },
}

impl Checking {
    /// Understands `algorithm:hex`, `algorithm hex`, and the bare digits of an MD5 or a SHA-256, as the API's
    /// own example has it.
    pub(crate) fn of(given: Option<&str>) -> Self {
        let Some(given) = given.map(str::trim).filter(|given| !given.is_empty()) else {
            return Self::NotGiven;
        };
        let parts = given.split_once(':').or_else(|| given.split_once(' '));
        let (name, digits) = parts.unwrap_or(("", given));
        let expected = digits.trim().to_ascii_lowercase();
        if !expected.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Self::NotUnderstood;
        }
        let name = name.trim().to_ascii_lowercase().replace(['-', '/'], "");
        let algorithm = match (name.as_str(), expected.len()) {
            ("md5" | "", 32) => {
                let hash = Box::new(md5::Md5::new());
                return Self::Md5 { hash, expected };
            }
            ("sha1", 40) => &digest::SHA1_FOR_LEGACY_USE_ONLY,
            ("sha256" | "", 64) => &digest::SHA256,
            ("sha384", 96) => &digest::SHA384,
            ("sha512", 128) => &digest::SHA512,
            _ => return Self::NotUnderstood,
        };
        let hash = Box::new(digest::Context::new(algorithm));
        Self::Sha { hash, expected }
    }

    pub(crate) fn is_needed(&self) -> bool {
        matches!(self, Self::Md5 { .. } | Self::Sha { .. })
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::NotGiven | Self::NotUnderstood => {}
            Self::Md5 { hash, .. } => hash.update(bytes),
            Self::Sha { hash, .. } => hash.update(bytes),
        }
    }

    /// The verdict; `None` if the content is not what the sender's checksum is of.
    pub(crate) fn verdict(self) -> Option<ChecksumVerdict> {
        let same = match self {
            Self::NotGiven => return Some(ChecksumVerdict::NotGiven),
            Self::NotUnderstood => return Some(ChecksumVerdict::NotUnderstood),
            Self::Md5 { hash, expected } => hex(&hash.finalize()) == expected,
            Self::Sha { hash, expected } => hex(hash.finish().as_ref()) == expected,
        };
        same.then_some(ChecksumVerdict::Matches)
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    data_encoding::HEXLOWER.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_forms_are_checked() {
        // of "hello world"
        let md5 = "5eb63bbbe01eeed093cb22bb8f5acdc3";
        let sha256 = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
        for given in [
            format!("md5:{md5}"),
            format!("MD5 {md5}"),
            md5.to_uppercase(),
            format!("sha-256:{sha256}"),
            sha256.to_owned(),
        ] {
            let mut checking = Checking::of(Some(&given));
            checking.update(b"hello ");
            checking.update(b"world");
            assert_eq!(
                checking.verdict(),
                Some(ChecksumVerdict::Matches),
                "{given}"
            );
            assert_eq!(Checking::of(Some(&given)).verdict(), None, "{given}");
        }
    }

    #[test]
    fn other_forms_are_left_alone() {
        for given in [
            "crc32:00000000",
            "md5:xyz",
            "b10a8db1",
            "md5:b10a8db164e07541",
            "as agreed",
        ] {
            let verdict = Checking::of(Some(given)).verdict();
            assert_eq!(verdict, Some(ChecksumVerdict::NotUnderstood), "{given}");
        }
        assert_eq!(
            Checking::of(None).verdict(),
            Some(ChecksumVerdict::NotGiven)
        );
    }
}
