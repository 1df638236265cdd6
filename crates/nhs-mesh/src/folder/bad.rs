//! What is no proper pair, and why.

use std::fmt;

use super::{ControlFault, PairName};

/// A pair that was put aside into FAILED, with a file of its name and `.reason` that says why.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BadPair {
    /// Its name as it was.
    pub name: PairName,
    /// Its name in FAILED, where that name was taken.
    pub failed_name: PairName,
    /// Why.
    pub reason: Reason,
}

/// Why a pair is put aside.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Its control file cannot be read.
    Control(ControlFault),
    /// Its control file says nothing of a value that must be there.
    Missing {
        /// The element.
        element: &'static str,
    },
    /// Its control file has a value that MESH does not take.
    Value {
        /// The element.
        element: &'static str,
    },
    /// Its control file names another mailbox as the sender.
    OtherSender,
    /// Its control file is of a report, which only MESH sends.
    NoMessage,
    /// It has to go in one request, and is too large for one.
    NeedsChunks,
    /// There is a control file of a message, and no data file came.
    NoData,
    /// One of its files is a folder, a link, or something else that is no file.
    NotAFile,
    /// It could not be sent.
    NotSent {
        /// The code of MESH, such as `12`, if it has one.
        code: Option<String>,
    },
    /// It may have been sent, and cannot be told from others of its local id.
    InDoubt,
    /// It was changed while it was being sent.
    Changed,
    /// It could not be handled by whoever took it.
    NotHandled,
}

impl Reason {
    /// The code for the status record of the control file.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Control(_) | Self::Missing { .. } | Self::Value { .. } => "06",
            Self::OtherSender => "07",
            Self::NoMessage => "11",
            Self::NoData | Self::NotAFile => "02",
            Self::NotSent { code } => code.as_deref().unwrap_or_default(),
            Self::NeedsChunks | Self::InDoubt | Self::Changed | Self::NotHandled => "",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Control(fault) => fault.fmt(f),
            Self::Missing { element } => write!(f, "the control file has no {element}"),
            Self::Value { element } => {
                write!(f, "the control file's {element} is none that MESH takes")
            }
            Self::OtherSender => f.write_str("the control file names another mailbox as sender"),
            Self::NoMessage => f.write_str("the control file is of a report, which is not sent"),
            Self::NeedsChunks => f.write_str(
                "the data is too large for one request, and the control file allows no chunks",
            ),
            Self::InDoubt => f.write_str(
                "MESH may have the message; several have its local id, so look before it is sent again",
            ),
            Self::Changed => f.write_str(
                "the data was changed while it was sent; MESH may have it as it was before",
            ),
            Self::NoData => f.write_str("there is a control file, and its data file did not come"),
            Self::NotAFile => f.write_str("one of the two is a folder, a link or no file at all"),
            Self::NotSent { code } => {
                f.write_str("MESH did not take the message")?;
                match code.as_deref().filter(|code| plain(code)) {
                    Some(code) => write!(f, ", code {code}"),
                    None => Ok(()),
                }
            }
            Self::NotHandled => f.write_str("the message could not be handled"),
        }
    }
}

fn plain(code: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-';
    code.len() <= 8 && code.chars().all(allowed)
}
