//! What is wrong with an input, how badly, where, and never what it said.

use std::fmt;

use super::position::Position;

/// One thing that the specification has against an input.
///
/// It names the place by FHIR path and byte offset and holds nothing of the content, so it may be logged.
///
/// ```
/// use nhs_fhir_core::{IssueCode, Severity, r4::Patient};
///
/// let json = b"{\"resourceType\":\"Patient\",\r\n  \"gender\":\"F\"}";
/// let refused = Patient::from_slice(json).unwrap_err();
/// let issue = &refused.issues()[0];
/// assert_eq!((issue.severity, issue.code), (Severity::Error, IssueCode::UnlistedCode));
/// assert_eq!((&*issue.path, issue.offset), ("Patient.gender", 39));
/// assert_eq!(issue.position(json).to_string(), "line 2, column 12");
/// assert_eq!(issue.code.issue_type(), "code-invalid");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Issue {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong.
    pub code: IssueCode,
    /// Where, as a FHIR path: `Patient.name[1].given[0]`. Names that the specification does not have read `?`
    /// unless they are plain words. Empty for the input as a whole.
    pub path: Box<str>,
    /// Where, in bytes from the start of the input. It is never beyond the input's end.
    pub offset: usize,
}

impl Issue {
    /// Where it is as an editor shows it, in the input that was read. It takes a pass over the input up to that place.
    pub fn position(&self, input: &[u8]) -> Position {
        Position::of(self.offset, input)
    }
}

/// How bad an issue is: FHIR's [issue-severity](http://hl7.org/fhir/R4/valueset-issue-severity.html).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth a note; no rule of the FHIR release is broken. Strict and lenient readers go on.
    Warning,
    /// A rule of the FHIR release is broken. A strict reader refuses the input; a lenient one goes on.
    Error,
    /// It cannot be read, or is beyond the reader's limits. Either reader refuses the input.
    Fatal,
}

impl Severity {
    /// The code that FHIR has for it: `warning`, `error` or `fatal`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
            Self::Fatal => "fatal",
        }
    }
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
    /// A member's name has an escape that stands for no character, so it cannot be kept.
    LoneSurrogate,
    /// It is nested deeper than the reader allows.
    TooDeep,
    /// It is longer than the reader allows.
    TooLarge,
    /// It has more elements than the reader allows.
    TooMany,
    /// Its value would take far more memory than the reader allows for its length.
    TooCostly,
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
    /// A text has a control character that FHIR advises against.
    ControlCharacter,
    /// The text is longer than FHIR allows.
    TooLong,
    /// The code is not in the value set that the element requires.
    UnlistedCode,
    /// More issues follow than are reported. Its severity is that of the gravest of them.
    More,
}

impl IssueCode {
    /// How bad this is wherever it stands: what can be told of a part is graver when it is all of the input.
    pub(crate) const fn severity(self) -> Severity {
        match self {
            Self::ByteOrderMark | Self::ControlCharacter => Severity::Warning,
            Self::Syntax
            | Self::NotUtf8
            | Self::LoneSurrogate
            | Self::TooDeep
            | Self::TooLarge
            | Self::TooMany
            | Self::TooCostly => Severity::Fatal,
            _ => Severity::Error,
        }
    }

    /// FHIR's own code for it, as an `OperationOutcome.issue.code` has it: `structure`, `required`, `value`.
    /// All are in the value set of STU3 and of R4.
    /// Source: [issue-type](http://hl7.org/fhir/R4/valueset-issue-type.html).
    pub const fn issue_type(self) -> &'static str {
        match self {
            Self::Missing => "required",
            Self::InvalidValue | Self::ControlCharacter => "value",
            Self::UnlistedCode => "code-invalid",
            Self::TooLarge | Self::TooLong => "too-long",
            Self::TooDeep | Self::TooMany | Self::TooCostly => "too-costly",
            Self::More => "processing",
            _ => "structure",
        }
    }

    /// What is wrong, in words.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Syntax => "this is not well-formed JSON",
            Self::NotUtf8 => "the bytes are not UTF-8",
            Self::ByteOrderMark => "a byte order mark stands before the JSON; leave it out",
            Self::LoneSurrogate => {
                "a member's name has half a surrogate pair; escape whole characters"
            }
            Self::TooDeep => {
                "nested deeper than the reader's limit; raise max_depth if it is meant to be"
            }
            Self::TooLarge => {
                "longer than the reader's limit; raise max_bytes if it is meant to be"
            }
            Self::TooMany => {
                "more elements than the reader's limit; raise max_elements if it is meant to be"
            }
            Self::TooCostly => {
                "far more memory than its length warrants; raise max_expansion if it is meant to be"
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
            Self::ControlCharacter => {
                "a control character other than tab, carriage return and line feed; leave it out"
            }
            Self::TooLong => "longer than the 1048576 characters that FHIR allows",
            Self::UnlistedCode => "the code is not in the required value set",
            Self::More => "more issues follow that are not listed; raise max_issues to see them",
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

    /// An input refused as a whole.
    pub(crate) fn whole(code: IssueCode, offset: usize) -> Self {
        Self::new(vec![Issue {
            severity: Severity::Fatal,
            code,
            path: "".into(),
            offset,
        }])
    }

    /// All that is wrong with the input, in the order it was met.
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

/// Shows the gravest issue, of several the first, and how many others there are.
impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let gravest = self.issues.iter().map(|issue| issue.severity).max();
        let first = self
            .issues
            .iter()
            .find(|issue| Some(issue.severity) == gravest);
        match (first, self.issues.len()) {
            (None, _) => f.write_str("the input could not be read"),
            (Some(only), 1) => only.fmt(f),
            (Some(first), count) => write!(f, "{first}, and {} more", count - 1),
        }
    }
}

impl std::error::Error for ReadError {}
