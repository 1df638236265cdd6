//! The identifiers of MESH: mailbox, workflow, message, and the sender's own reference.
//! Each is checked when it is made, so that none can break a URL or a header later.

use std::fmt;
use std::str::FromStr;

/// A text that MESH would not take, found before it was sent. It never repeats the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue {
    name: &'static str,
    problem: ValueProblem,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ValueProblem {
    /// There is nothing in it.
    Empty,
    /// It has more characters than MESH takes.
    TooLong {
        /// The most it may have.
        most: usize,
    },
    /// It has fewer characters than MESH takes.
    TooShort {
        /// The fewest it may have.
        least: usize,
    },
    /// A character that is not allowed.
    Character {
        /// Its place, counted in characters from 0.
        position: usize,
    },
    /// A number that is smaller than MESH takes.
    Below {
        /// The smallest it takes.
        least: usize,
    },
    /// A number that is larger than MESH takes.
    Above {
        /// The largest it takes.
        most: usize,
    },
    /// It holds `http://` or `https://`, which MESH refuses.
    Link,
}

impl InvalidValue {
    pub(crate) fn new(name: &'static str, problem: ValueProblem) -> Self {
        Self { name, problem }
    }

    /// What the text was meant to be, such as `mailbox id`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What is wrong with it.
    #[must_use]
    pub fn problem(&self) -> ValueProblem {
        self.problem
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.name;
        match self.problem {
            ValueProblem::Empty => write!(f, "the {name} is empty"),
            ValueProblem::TooLong { most } => {
                write!(f, "the {name} is too long, MESH takes {most} characters")
            }
            ValueProblem::TooShort { least } => {
                write!(
                    f,
                    "the {name} is too short, MESH asks for {least} characters"
                )
            }
            ValueProblem::Character { position } => write!(
                f,
                "the {name} has a character at position {position} that is not allowed there"
            ),
            ValueProblem::Below { least } => write!(f, "the {name} is below {least}"),
            ValueProblem::Above { most } => write!(f, "the {name} is above {most}"),
            ValueProblem::Link => write!(f, "the {name} holds a link, which MESH refuses"),
        }
    }
}

impl std::error::Error for InvalidValue {}

impl From<InvalidValue> for nhs_http::Error {
    fn from(invalid: InvalidValue) -> Self {
        let kind = nhs_http::ErrorKind::InvalidRequest;
        Self::new(kind, invalid.to_string()).with_source(invalid)
    }
}

/// What is allowed in a text of MESH.
#[derive(Clone, Copy)]
pub(crate) struct Rule {
    pub(crate) name: &'static str,
    pub(crate) most: usize,
    pub(crate) links: bool,
    pub(crate) allows: fn(char) -> bool,
}

impl Rule {
    /// The text without blanks around it, if it keeps the rule.
    pub(crate) fn check<'a>(&self, text: &'a str) -> Result<&'a str, InvalidValue> {
        let refused = |problem| Err(InvalidValue::new(self.name, problem));
        // A header loses the blanks around its value on the way; better to lose them here.
        let text = text.trim_matches(' ');
        if text.is_empty() {
            return refused(ValueProblem::Empty);
        }
        if let Some(position) = text.chars().position(|c| !(self.allows)(c)) {
            return refused(ValueProblem::Character { position });
        }
        if text.chars().count() > self.most {
            return refused(ValueProblem::TooLong { most: self.most });
        }
        if !self.links && holds_link(text) {
            return refused(ValueProblem::Link);
        }
        Ok(text)
    }
}

fn holds_link(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    lower.contains("http://") || lower.contains("https://")
}

/// What a header carries unharmed: printable ASCII. MESH refuses control characters, and reads
/// anything beyond ASCII differently from how it was written.
pub(crate) fn printable(c: char) -> bool {
    (' '..='~').contains(&c)
}

/// What an id that stands in a path may hold.
fn in_a_path(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '~' | ':')
}

macro_rules! text_value {
    ($type:ident, $rule:expr) => {
        impl $type {
            pub(crate) const RULE: $crate::ids::Rule = $rule;

            /// The text, as it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $type {
            type Err = $crate::InvalidValue;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    };
}
pub(crate) use text_value;

/// Debug of a text that may name a person: its type and no more.
macro_rules! hidden_debug {
    ($type:ident) => {
        impl fmt::Debug for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct(stringify!($type)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use hidden_debug;

/// The id of a mailbox, such as `X26ABC1`. Upper case, as the token of each request needs it.
///
/// Source: NHS England, MESH API, path parameter `mailbox_id`,
/// <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
///
/// ```
/// use nhs_mesh::MailboxId;
///
/// assert_eq!(MailboxId::parse(" x26abc1 ")?.as_str(), "X26ABC1");
/// assert!(MailboxId::parse("X26/ABC1").is_err());
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MailboxId(Box<str>);

impl MailboxId {
    /// Reads a mailbox id: blanks around it are dropped, letters become upper case.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 100 characters, or has anything else than ASCII letters, digits,
    /// `-` and `_`.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let text = Self::RULE.check(text)?;
        Ok(Self(text.to_ascii_uppercase().into()))
    }
}

text_value!(
    MailboxId,
    Rule {
        name: "mailbox id",
        most: 100,
        links: true,
        allows: |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'),
    }
);

/// The id of a workflow, such as `SPINE_NTT_UPHOLDING`: what kind of message it is.
///
/// ```
/// use nhs_mesh::WorkflowId;
///
/// let workflow = WorkflowId::parse("GPFED_CONSULT_REPORT")?;
/// assert_eq!(workflow.acknowledgement()?.as_str(), "GPFED_CONSULT_REPORT_ACK");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WorkflowId(Box<str>);

impl WorkflowId {
    /// Reads a workflow id. Case is kept.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 300 characters, has anything but printable ASCII, or holds a link.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::RULE.check(text).map(|text| Self(text.into()))
    }

    /// The workflow of the business acknowledgement, `_ACK`.
    ///
    /// # Errors
    ///
    /// If the id is then longer than 300 characters.
    pub fn acknowledgement(&self) -> Result<Self, InvalidValue> {
        Self::parse(&format!("{}_ACK", self.0))
    }
}

text_value!(
    WorkflowId,
    Rule {
        name: "workflow id",
        most: 300,
        links: false,
        allows: printable,
    }
);

/// The id that MESH gave to a message. Opaque: `20210311101813838554_1B8F53` at the live service, 32
/// hexadecimal digits elsewhere.
///
/// ```
/// use nhs_mesh::MessageId;
///
/// let id = MessageId::parse("20210311101813838554_1B8F53")?;
/// assert_eq!(id.as_str(), "20210311101813838554_1B8F53");
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(Box<str>);

impl MessageId {
    /// Reads a message id. Case is kept.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 200 characters, or has anything else than ASCII letters, digits and
    /// `_ - . ~ :`.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        let text = Self::RULE.check(text)?;
        // A path would read these as something else than a name.
        if matches!(text, "." | "..") {
            let problem = ValueProblem::Character { position: 0 };
            return Err(InvalidValue::new(Self::RULE.name, problem));
        }
        Ok(Self(text.into()))
    }
}

text_value!(
    MessageId,
    Rule {
        name: "message id",
        most: 200,
        links: true,
        allows: in_a_path,
    }
);

/// The sender's own reference (`Mex-LocalID`). Reports carry it back, and a send whose answer was lost
/// is found by it. MESH does not ask that it be unique, and it must not hold patient data; Debug hides
/// it all the same.
///
/// ```
/// use nhs_mesh::LocalId;
///
/// let id = LocalId::parse("discharge-000231")?;
/// assert_eq!(id.as_str(), "discharge-000231");
/// assert!(!format!("{id:?}").contains("000231"));
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LocalId(Box<str>);

impl LocalId {
    /// Reads a local id. Case is kept.
    ///
    /// # Errors
    ///
    /// If it is empty, longer than 300 characters, or has anything but printable ASCII.
    pub fn parse(text: &str) -> Result<Self, InvalidValue> {
        Self::RULE.check(text).map(|text| Self(text.into()))
    }
}

text_value!(
    LocalId,
    Rule {
        name: "local id",
        most: 300,
        links: true,
        allows: printable,
    }
);
hidden_debug!(LocalId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailbox_ids_are_upper_case() {
        assert_eq!(MailboxId::parse("x26abc1").unwrap().as_str(), "X26ABC1");
    }

    #[test]
    fn what_would_leave_a_path_or_a_header_is_refused_at_its_place() {
        let character = |position| ValueProblem::Character { position };
        for (problem, expected) in [
            (MailboxId::parse("X26/1").unwrap_err(), character(3)),
            (MailboxId::parse("..").unwrap_err(), character(0)),
            (MessageId::parse("..").unwrap_err(), character(0)),
            (MessageId::parse("AB/..").unwrap_err(), character(2)),
            (MessageId::parse("A%2f").unwrap_err(), character(1)),
            (WorkflowId::parse("W\nX: 1").unwrap_err(), character(1)),
            (LocalId::parse("caf\u{e9}").unwrap_err(), character(3)),
            (
                WorkflowId::parse("HTTPS://x").unwrap_err(),
                ValueProblem::Link,
            ),
            (LocalId::parse("  ").unwrap_err(), ValueProblem::Empty),
        ] {
            assert_eq!(problem.problem(), expected, "{problem}");
        }
        let long = "x".repeat(301);
        let error = LocalId::parse(&long).unwrap_err();
        assert_eq!(error.problem(), ValueProblem::TooLong { most: 300 });
        assert!(LocalId::parse(&"x".repeat(300)).is_ok());
    }

    #[test]
    fn errors_name_the_value_and_do_not_repeat_it() {
        let error = LocalId::parse("9990000018\u{e9}").unwrap_err();
        assert_eq!(error.name(), "local id");
        let error = nhs_http::Error::from(error);
        assert_eq!(error.kind(), nhs_http::ErrorKind::InvalidRequest);
        assert!(!format!("{error} {error:?}").contains("999"));
    }
}
