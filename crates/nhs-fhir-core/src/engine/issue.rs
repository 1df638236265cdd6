//! What is wrong with an input, where, and never what it said.

use std::fmt;

/// One thing that the specification has against an input.
///
/// It names the place by FHIR path and byte offset and holds nothing of the content, so it may be logged.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// What is wrong.
    pub code: IssueCode,
    /// Where, as a FHIR path: `Patient.name[1].given[0]`. Names that the specification does not have read `?`
    /// unless they are plain words.
    pub path: Box<str>,
    /// Where, in bytes from the start of the input.
    pub offset: usize,
}

/// The kinds of fault that reading finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueCode {
    /// The text is not JSON.
    Syntax,
    /// The bytes are not UTF-8.
    NotUtf8,
    /// It starts with a byte order mark.
    ByteOrderMark,
    /// It is nested deeper than the reader allows.
    TooDeep,
    /// It is longer than the reader allows.
    TooLarge,
    /// It is another resource than the one asked for.
    WrongResource,
    /// It has no `resourceType`, or one that the release does not have.
    UnknownResource,
    /// The type has no such member.
    UnknownMember,
    /// The member has come before.
    Duplicate,
    /// The choice element has another value already.
    SecondChoice,
    /// The value has another JSON type than the element.
    WrongType,
    /// A single value where a list is due.
    ListDue,
    /// A list where a single value is due.
    SingleDue,
    /// A `null` with nothing to stand for.
    Null,
    /// An empty string, list or object.
    Empty,
    /// A member that must be there is not.
    Missing,
    /// The value does not have the form of its type.
    InvalidValue,
    /// The code is not in the value set that the element requires.
    UnlistedCode,
    /// More issues follow than are reported.
    More,
}

impl IssueCode {
    /// What is wrong, in words.
    pub fn message(self) -> &'static str {
        match self {
            Self::Syntax => "this is not well-formed JSON",
            Self::NotUtf8 => "the bytes are not UTF-8",
            Self::ByteOrderMark => "a byte order mark stands before the JSON; leave it out",
            Self::TooDeep => {
                "nested deeper than the reader's limit; raise max_depth if it is meant to be"
            }
            Self::TooLarge => {
                "longer than the reader's limit; raise max_bytes if it is meant to be"
            }
            Self::WrongResource => "another resource type than the one asked for",
            Self::UnknownResource => "not a resource type of this FHIR release",
            Self::UnknownMember => "not a member of this type",
            Self::Duplicate => "this member occurs more than once",
            Self::SecondChoice => "a choice element has more than one value",
            Self::WrongType => "the value has a wrong JSON type",
            Self::ListDue => "a single value where a list is due",
            Self::SingleDue => "a list where a single value is due",
            Self::Null => "a null with no id or extension to stand for",
            Self::Empty => "empty strings, lists and objects are not allowed",
            Self::Missing => "a mandatory member is missing",
            Self::InvalidValue => "the value does not have the form of its type",
            Self::UnlistedCode => "the code is not in the required value set",
            Self::More => "more issues follow that are not listed",
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        write!(f, "{} (byte {})", self.code.message(), self.offset)
    }
}

/// Why an input could not be read. It holds every issue found, not the first only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    issues: Vec<Issue>,
}

impl ReadError {
    pub(crate) fn new(issues: Vec<Issue>) -> Self {
        Self { issues }
    }

    /// All that is wrong with the input, in the order it was met.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.issues.as_slice() {
            [] => f.write_str("the input could not be read"),
            [only] => only.fmt(f),
            [first, rest @ ..] => write!(f, "{first}, and {} more", rest.len()),
        }
    }
}

impl std::error::Error for ReadError {}
