//! The texts that go into the headers of a message, each with the length and the characters that MESH takes.

use std::fmt;
use std::str::FromStr;

use crate::InvalidValue;
use crate::ids::{Rule, hidden_debug, printable, text_value};

/// What a message is about (`Mex-Subject`). It must not hold patient data; Debug hides it all the same.
///
/// ```
/// use nhs_mesh::Subject;
///
/// assert_eq!(Subject::parse("discharge letters")?.as_str(), "discharge letters");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Subject(Box<str>);

impl Subject {
    /// Reads a subject.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 500 characters, or has anything but printable ASCII.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::RULE.check(text).map(|text| Self(text.into()))
    }
}

text_value!(
    Subject,
    Rule {
        name: "subject",
        most: 500,
        links: true,
        allows: printable,
    }
);
hidden_debug!(Subject);

/// The name that the file has at its sender (`Mex-FileName`). Without one, MESH names it after the
/// message. Debug hides it.
///
/// ```
/// use nhs_mesh::FileName;
///
/// assert_eq!(FileName::parse("letters.zip")?.as_str(), "letters.zip");
/// assert!(FileName::parse("../letters.zip").is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct FileName(Box<str>);

impl FileName {
    /// Reads a file name.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 300 characters, or has anything but printable ASCII, or a slash, a
    /// backslash or a colon: a receiver could take such a name for a place outside its folder.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let text = Self::RULE.check(text)?;
        if matches!(text, "." | "..") {
            let problem = crate::ValueProblem::Character { position: 0 };
            return Err(InvalidValue::new(Self::RULE.name, problem));
        }
        Ok(Self(text.into()))
    }
}

text_value!(
    FileName,
    Rule {
        name: "file name",
        most: 300,
        links: true,
        allows: |c| printable(c) && !matches!(c, '/' | '\\' | ':'),
    }
);
hidden_debug!(FileName);

/// A reference that sender and recipient have agreed on (`Mex-PartnerID`). Debug hides it.
///
/// ```
/// use nhs_mesh::PartnerId;
///
/// assert_eq!(PartnerId::parse("LAB-7")?.as_str(), "LAB-7");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PartnerId(Box<str>);

impl PartnerId {
    /// Reads a partner id.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 500 characters, or has anything but printable ASCII.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::RULE.check(text).map(|text| Self(text.into()))
    }
}

text_value!(
    PartnerId,
    Rule {
        name: "partner id",
        most: 500,
        links: true,
        allows: printable,
    }
);
hidden_debug!(PartnerId);

/// The media type of a whole message, such as `text/csv` (`Content-Type`, and `Mex-Content-Type` where the
/// message goes in chunks).
///
/// ```
/// use nhs_mesh::MediaType;
///
/// assert_eq!(MediaType::parse("text/csv")?.as_str(), "text/csv");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct MediaType(Box<str>);

impl MediaType {
    /// Reads a media type.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 100 characters, has anything but printable ASCII, or no slash.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let text = Self::RULE.check(text)?;
        if !text.contains('/') {
            let position = text.len();
            let problem = crate::ValueProblem::Character { position };
            return Err(InvalidValue::new(Self::RULE.name, problem));
        }
        Ok(Self(text.into()))
    }
}

text_value!(
    MediaType,
    Rule {
        name: "media type",
        most: 100,
        links: true,
        allows: printable,
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_the_api() {
        assert!(Subject::parse(&"s".repeat(500)).is_ok());
        assert!(Subject::parse(&"s".repeat(501)).is_err());
        assert!(FileName::parse(&"f".repeat(300)).is_ok());
        assert!(FileName::parse(&"f".repeat(301)).is_err());
        assert!(PartnerId::parse(&"p".repeat(501)).is_err());
        assert!(MediaType::parse(&format!("a/{}", "b".repeat(99))).is_err());
    }

    #[test]
    fn control_characters_and_letters_beyond_ascii_are_refused() {
        for text in ["a\tb", "a\r\nX: y", "a\u{0}", "z\u{fc}rich", "a\u{7f}"] {
            assert!(Subject::parse(text).is_err(), "{text:?}");
            assert!(FileName::parse(text).is_err(), "{text:?}");
            assert!(PartnerId::parse(text).is_err(), "{text:?}");
            assert!(MediaType::parse(&format!("a/{text}")).is_err(), "{text:?}");
        }
    }

    #[test]
    fn file_names_stay_in_their_folder() {
        for text in ["..", ".", "a/b", "a\\b", "c:x", ""] {
            assert!(FileName::parse(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn debug_shows_no_text_that_may_name_a_person() {
        let shown = format!(
            "{:?} {:?} {:?}",
            Subject::parse("Testerly").unwrap(),
            FileName::parse("Testerly.pdf").unwrap(),
            PartnerId::parse("Testerly").unwrap()
        );
        assert!(!shown.contains("Testerly"));
    }
}
