//! A UUID that keeps its letters as they came, and is the same in either case.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

use super::{InvalidIdentifier, Problem, shape};

const FORM: &[&str] = &["HHHHHHHH-HHHH-HHHH-HHHH-HHHHHHHHHHHH"];

/// The text of a UUID. Services write it in upper or lower case, and some compare what they get back letter by letter; so the
/// text stays as it is, while [RFC 9562](https://www.rfc-editor.org/rfc/rfc9562#section-4) has us compare without regard to it.
#[derive(Clone, Copy)]
pub(super) struct UuidText([u8; 36]);

impl UuidText {
    pub(super) fn parse(name: &'static str, text: &str) -> Result<Self, InvalidIdentifier> {
        shape::of_form(name, FORM, text)?;
        let length = Problem::Length { min: 36, max: 36 };
        match text.trim().as_bytes().try_into() {
            Ok(bytes) => Ok(Self(bytes)),
            Err(_) => Err(InvalidIdentifier::new(name, length)),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        // the bytes are ASCII by construction
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    fn lower(&self) -> [u8; 36] {
        self.0.map(|byte| byte.to_ascii_lowercase())
    }
}

impl PartialEq for UuidText {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for UuidText {}

impl PartialOrd for UuidText {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for UuidText {
    fn cmp(&self, other: &Self) -> Ordering {
        self.lower().cmp(&other.lower())
    }
}

impl Hash for UuidText {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.lower().hash(state);
    }
}
