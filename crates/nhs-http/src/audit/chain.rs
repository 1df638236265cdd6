//! The lines of an audit file: each ends in a hash over its own text and the hash before it, so that
//! no line can be changed, taken out, put in or moved without breaking all that follow.

use std::fmt;
use std::str::FromStr;

use aws_lc_rs::{digest, hmac};

use super::key::AuditKey;

/// The format, as the first line of a file names it.
pub(crate) const FORMAT: &str = "nhs-audit/1";

/// A line may be no longer than this, line end included.
pub(crate) const LONGEST: usize = 1024 * 1024;

/// The hash of a line.
pub(crate) type Hash = [u8; 32];

/// The hash before the first line of a chain.
pub(crate) const ORIGIN: Hash = [0; 32];

/// How lines are tied together.
#[derive(Clone)]
pub(crate) enum Link {
    /// SHA-256: whoever can write the file can make the chain anew.
    Plain,
    /// HMAC-SHA-256: only who has the key can.
    Keyed(Box<hmac::Key>),
}

impl Link {
    pub(crate) fn new(key: Option<&AuditKey>) -> Self {
        key.map_or(Self::Plain, |key| Self::Keyed(Box::new(key.hmac())))
    }

    pub(crate) fn algorithm(&self) -> &'static str {
        match self {
            Self::Plain => "sha256",
            Self::Keyed(_) => "hmac-sha256",
        }
    }

    /// The hash of a line whose text up to its hash is `body`.
    pub(crate) fn hash(&self, previous: &Hash, body: &[u8]) -> Hash {
        let mut hash = ORIGIN;
        match self {
            Self::Plain => {
                let mut context = digest::Context::new(&digest::SHA256);
                context.update(previous);
                context.update(body);
                copy(&mut hash, context.finish().as_ref());
            }
            Self::Keyed(key) => {
                let mut context = hmac::Context::with_key(key);
                context.update(previous);
                context.update(body);
                copy(&mut hash, context.sign().as_ref());
            }
        }
        hash
    }
}

fn copy(to: &mut Hash, from: &[u8]) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
    }
}

/// The line with that number and content, line end included, and its hash. The content is one member
/// of a JSON object, such as `"event":{}`.
pub(crate) fn seal(link: &Link, previous: &Hash, seq: u64, content: &str) -> (String, Hash) {
    let mut line = format!("{{\"seq\":{seq},{content}");
    let hash = link.hash(previous, line.as_bytes());
    line.push_str(BEFORE_HASH);
    line.push_str(&hex(&hash));
    line.push_str(AFTER_HASH);
    line.push('\n');
    (line, hash)
}

const BEFORE_HASH: &str = ",\"hash\":\"";
const AFTER_HASH: &str = "\"}";

/// A line, taken apart but not checked.
pub(crate) struct Line<'a> {
    pub(crate) seq: u64,
    /// What the hash is over.
    pub(crate) body: &'a [u8],
    /// The body without the number.
    pub(crate) content: &'a str,
    pub(crate) hash: Hash,
}

impl<'a> Line<'a> {
    /// Takes a line without its line end apart, if it has exactly the form that [`seal`] gives.
    pub(crate) fn read(line: &'a [u8]) -> Option<Self> {
        let text = std::str::from_utf8(line).ok()?;
        let rest = text.strip_suffix(AFTER_HASH)?;
        let (rest, hash) = rest.split_at_checked(rest.len().checked_sub(64)?)?;
        let body = rest.strip_suffix(BEFORE_HASH)?;
        let (number, content) = body.strip_prefix("{\"seq\":")?.split_once(',')?;
        let plain = number == "0" || !number.starts_with(['0', '+']);
        Some(Self {
            seq: plain.then(|| number.parse().ok())??,
            body: body.as_bytes(),
            content,
            hash: unhex(hash)?,
        })
    }
}

/// Small letters, two for each byte.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use fmt::Write;
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        // Writing to a String does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// The reverse of [`hex`], for 32 bytes and nothing else.
pub(crate) fn unhex(text: &str) -> Option<Hash> {
    let mut hash = ORIGIN;
    if text.len() != 64 {
        return None;
    }
    for (byte, pair) in hash.iter_mut().zip(text.as_bytes().chunks(2)) {
        let mut value = 0;
        for digit in pair {
            let digit = match digit {
                b'0'..=b'9' => digit - b'0',
                b'a'..=b'f' => digit - b'a' + 10,
                _ => return None,
            };
            value = value * 16 + digit;
        }
        *byte = value;
    }
    Some(hash)
}

/// A place in a chain: the number and hash of a line. Kept where the file's writer cannot reach it, it
/// shows later whether the end of the file was cut off or made anew.
///
/// As text it is the number and the hash, with a colon between.
///
/// ```
/// use nhs_http::AuditHead;
///
/// let text = format!("41:{}", "0f".repeat(32));
/// let head: AuditHead = text.parse()?;
/// assert_eq!((head.seq(), head.to_string()), (41, text));
/// # Ok::<(), nhs_http::AuditHeadError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AuditHead {
    pub(crate) seq: u64,
    pub(crate) hash: Hash,
}

impl AuditHead {
    /// The number of the line, counted from 0 over all files of the chain.
    #[must_use]
    pub fn seq(&self) -> u64 {
        self.seq
    }
}

impl fmt::Display for AuditHead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.seq, hex(&self.hash))
    }
}

/// A text that is no [`AuditHead`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AuditHeadError;

impl fmt::Display for AuditHeadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a head is a line's number, a colon and 64 hexadecimal digits in small letters")
    }
}

impl std::error::Error for AuditHeadError {}

impl FromStr for AuditHead {
    type Err = AuditHeadError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (seq, hash) = text.trim().split_once(':')?;
            Some(Self {
                seq: seq.parse().ok()?,
                hash: unhex(hash)?,
            })
        };
        read().ok_or(AuditHeadError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_line_is_read_back_and_every_changed_byte_is_seen() {
        let key = AuditKey::new(b"0123456789abcdef0123456789abcdef".to_vec()).unwrap();
        for link in [Link::Plain, Link::new(Some(&key))] {
            let (line, hash) = seal(&link, &ORIGIN, 12, "\"event\":{}");
            let line = line.trim_end().as_bytes();
            let read = Line::read(line).unwrap();
            assert_eq!(
                (read.seq, read.content, read.hash),
                (12, "\"event\":{}", hash)
            );
            for at in 0..line.len() {
                for byte in 0..=255 {
                    let mut changed = line.to_vec();
                    if std::mem::replace(&mut changed[at], byte) == byte {
                        continue;
                    }
                    let Some(read) = Line::read(&changed) else {
                        continue;
                    };
                    assert_ne!(link.hash(&ORIGIN, read.body), read.hash, "{at} {byte}");
                }
            }
        }
    }

    #[test]
    fn hash_is_that_of_the_standard() {
        // printf '%064d' 0 | xxd -r -p | cat - <(printf '{"seq":0,"x":1') | sha256sum
        let (line, _) = seal(&Link::Plain, &ORIGIN, 0, "\"x\":1");
        let expected = digest::digest(
            &digest::SHA256,
            &[&ORIGIN[..], b"{\"seq\":0,\"x\":1"].concat(),
        );
        assert!(line.contains(&hex(expected.as_ref())));
    }
}
