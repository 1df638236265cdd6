//! FHIR's `string`, and the primitives that are text of a certain form: ids, codes and the kinds of URI.

use std::fmt;
use std::mem::ManuallyDrop;
use std::ops::Deref;

use lean_string::LeanString;

use super::{InvalidPrimitive, text_primitive};
use crate::IssueCode;
use crate::engine::node::{Lexeme, Primitive, Written};
use crate::engine::scan::has_blank;

/// Text: FHIR's `string`, `markdown` and `xhtml`. It reads as a `str`, is made by `"..".into()`, and `Debug` shows its length only.
///
/// ```
/// use nhs_fhir_core::primitive::Text;
///
/// let family: Option<Text> = Some("Sample".into());
/// assert_eq!(family.as_deref(), Some("Sample"));
/// assert_eq!(format!("{family:?}"), "Some(Text(6 bytes))");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
// most texts of a resource are codes, dates and short names, which this keeps in place; it is dropped out of line, as a `Boxed` is
pub struct Text(ManuallyDrop<LeanString>);

impl Drop for Text {
    #[inline]
    fn drop(&mut self) {
        // most stand in place, or are ours
        if self.0.is_heap_allocated() {
            drop_text(&mut self.0);
        }
    }
}

#[inline(never)]
#[allow(improper_ctypes_definitions)]
extern "C" fn drop_text(text: &mut LeanString) {
    drop(std::mem::take(text));
}

impl Text {
    /// Takes a text that is not empty, as FHIR asks of every `string`.
    ///
    /// # Errors
    /// When it is empty.
    pub fn parse(text: &str) -> Result<Self, InvalidPrimitive> {
        if text.is_empty() {
            return Err(InvalidPrimitive::new("string", "text that is not empty"));
        }
        Ok(text.into())
    }

    /// One of our own lists, which takes no memory besides.
    pub(super) fn of_static(text: &'static str) -> Self {
        Self(ManuallyDrop::new(LeanString::from_static_str(text)))
    }

    /// Whether it is one of our own lists.
    #[inline]
    pub(super) fn is_of_static(&self) -> bool {
        self.len() > size_of::<Self>() && !self.0.is_heap_allocated()
    }

    /// The text.
    #[inline]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for Text {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Text {
    #[inline]
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl From<&str> for Text {
    #[inline]
    fn from(text: &str) -> Self {
        Self(ManuallyDrop::new(LeanString::from(text)))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(ManuallyDrop::new(LeanString::from(text)))
    }
}

impl From<Box<str>> for Text {
    fn from(text: Box<str>) -> Self {
        Self(ManuallyDrop::new(LeanString::from(&*text)))
    }
}

impl From<std::borrow::Cow<'_, str>> for Text {
    #[inline]
    fn from(text: std::borrow::Cow<'_, str>) -> Self {
        Self(ManuallyDrop::new(LeanString::from(&*text)))
    }
}

impl From<Text> for String {
    fn from(text: Text) -> Self {
        text.as_str().into()
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Text({} bytes)", self.len())
    }
}

impl Primitive for Text {
    #[inline]
    fn take(lexeme: Lexeme<'_>) -> Option<Self> {
        super::take::string(lexeme)
    }

    #[inline]
    fn take_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    #[inline]
    fn written(&self) -> Written<'_> {
        super::give::string(self)
    }

    #[inline]
    fn fault(&self) -> Option<IssueCode> {
        super::fault(!self.is_empty(), self)
    }
}

text_primitive! {
    /// The id of a resource: 1 to 64 letters, digits, `-` and `.`. In PDS it is the NHS number, so `Debug` hides it.
    /// Source: [id](http://hl7.org/fhir/R4/datatypes.html#id).
    Id, "id", "1 to 64 of A-Z, a-z, 0-9, '-' and '.'", is_id, string
}

text_primitive! {
    /// A code of any system: text without white space around it or doubled within.
    /// Source: [code](http://hl7.org/fhir/R4/datatypes.html#code).
    Code, "code", "text with no space at its ends and single spaces within", is_code, string
}

text_primitive! {
    /// A URI of any kind. Source: [uri](http://hl7.org/fhir/R4/datatypes.html#uri).
    Uri, "uri", "text without white space", is_uri, uri
}

text_primitive! {
    /// A URL, where something can be fetched. Source: [url](http://hl7.org/fhir/R4/datatypes.html#url).
    Url, "url", "text without white space", is_uri, uri
}

text_primitive! {
    /// The URI by which a definition is known, perhaps with `|version` behind it.
    /// Source: [canonical](http://hl7.org/fhir/R4/datatypes.html#canonical).
    Canonical, "canonical", "text without white space", is_uri, uri
}

text_primitive! {
    /// An object identifier as a URI: `urn:oid:1.2.3`. Source: [oid](http://hl7.org/fhir/R4/datatypes.html#oid).
    Oid, "oid", "urn:oid: and numbers with dots between", is_oid, string
}

text_primitive! {
    /// A UUID as a URI, in lower case. Source: [uuid](http://hl7.org/fhir/R4/datatypes.html#uuid).
    Uuid, "uuid", "urn:uuid: and 8-4-4-4-12 lower case hexadecimal digits", is_uuid, string
}

impl Uri {
    /// A URI of our own tables.
    #[doc(hidden)] // for generated code
    pub fn listed(uri: &'static str) -> Self {
        Self(Text::of_static(uri))
    }
}

fn is_id(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

fn is_code(text: &str) -> bool {
    let mut spaced = true;
    for byte in text.bytes() {
        match byte {
            b' ' | b'\t'..=b'\r' if spaced => return false,
            b' ' | b'\t'..=b'\r' => spaced = true,
            0x80.. => return is_code_beyond_ascii(text),
            _ => spaced = false,
        }
    }
    !spaced
}

#[cold]
fn is_code_beyond_ascii(text: &str) -> bool {
    let ends = text.trim() == text && !text.is_empty();
    let mut characters = text.chars().peekable();
    let mut doubled = false;
    while let Some(character) = characters.next() {
        doubled |=
            character.is_whitespace() && characters.peek().is_some_and(|next| next.is_whitespace());
    }
    ends && !doubled
}

fn is_uri(text: &str) -> bool {
    let bytes = text.as_bytes();
    // what the quick look finds may be a control character that is no white space
    !bytes.is_empty() && (!has_blank(bytes) || !bytes.iter().any(u8::is_ascii_whitespace))
}

fn is_oid(text: &str) -> bool {
    let Some(arcs) = text.strip_prefix("urn:oid:") else {
        return false;
    };
    let mut parts = arcs.split('.');
    let first = parts
        .next()
        .is_some_and(|arc| matches!(arc, "0" | "1" | "2"));
    let lawful = |arc: &str| {
        arc == "0"
            || !arc.is_empty()
                && !arc.starts_with('0')
                && arc.bytes().all(|byte| byte.is_ascii_digit())
    };
    first && arcs.contains('.') && parts.all(lawful)
}

fn is_uuid(text: &str) -> bool {
    let Some(uuid) = text.strip_prefix("urn:uuid:") else {
        return false;
    };
    let mut groups = uuid.split('-').map(|group| {
        group
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            .then_some(group.len())
    });
    [8, 4, 4, 4, 12]
        .iter()
        .all(|len| groups.next() == Some(Some(*len)))
        && groups.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_knows_its_form() {
        assert!(
            Id::parse("9990000018").is_ok() && Id::parse("a b").is_err() && Id::parse("").is_err()
        );
        assert!(Id::parse(&"x".repeat(65)).is_err());
        assert!(Code::parse("entered in error").is_ok());
        assert!(Code::parse("naïve Bayes").is_ok() && Code::parse("é\u{a0}\u{a0}e").is_err());
        assert!(
            [" a", "a ", "a  b", "", "\u{a0}a", "é "]
                .iter()
                .all(|text| Code::parse(text).is_err())
        );
        assert!(Uri::parse("urn:x").is_ok() && Uri::parse("a b").is_err());
        assert!(Oid::parse("urn:oid:1.2.0.3").is_ok());
        assert!(
            ["1.2", "urn:oid:1", "urn:oid:3.1", "urn:oid:1.02"]
                .iter()
                .all(|text| Oid::parse(text).is_err())
        );
        assert!(Uuid::parse("urn:uuid:c757873d-ec9a-4326-a141-556f43239520").is_ok());
        assert!(Uuid::parse("urn:uuid:C757873D-ec9a-4326-a141-556f43239520").is_err());
    }

    #[test]
    fn debug_and_errors_hide_the_text() {
        let id = Id::parse("9990000018").unwrap();
        assert_eq!(format!("{id:?}"), "Id(10 bytes)");
        let error = Id::parse("Smith, Jane").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Smith"));
    }
}
