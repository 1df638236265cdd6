//! What a verifier found in audit files: each fault with its file, line and remedy.

use std::fmt;

use super::chain::AuditHead;

/// What [`verify`](crate::verify) found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Verdict {
    /// How many lines were read whole.
    pub lines: u64,
    /// How many of them are events, intents included.
    pub events: u64,
    /// The number of the first line: 0 unless earlier files of the chain were not given.
    pub first: Option<u64>,
    /// The last line, to be kept elsewhere and given to [`Verifier::expecting`](crate::Verifier::expecting)
    /// the next time. None if there are faults.
    pub head: Option<AuditHead>,
    /// Whether the lines are tied by a key, and so shown to be its holder's.
    pub keyed: bool,
    /// The numbers of intents that no event follows: the process ended, or is still at it.
    pub unfinished: Vec<u64>,
    /// Lines that a crash tore and the next start kept and vouched for. They hold what was never
    /// said to be audited.
    pub torn: Vec<TornLine>,
    /// What is wrong, in the order it was met; a thousand at most.
    pub faults: Vec<AuditFault>,
}

impl Verdict {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.faults.is_empty()
    }

    /// Whether nothing is wrong but a last line without its end, as a process leaves it that was
    /// killed while writing, or is writing now.
    #[must_use]
    pub fn is_intact_but_for_its_end(&self) -> bool {
        let torn = |fault: &AuditFault| matches!(fault.what, FaultKind::TornEnd { .. });
        self.faults.iter().all(torn)
    }
}

/// A place with torn lines, vouched for by the line after them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct TornLine {
    /// Which file, counted from 1.
    pub file: usize,
    /// The first torn line, counted from 1.
    pub line: u64,
    /// How many bytes, line ends included.
    pub bytes: u64,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct AuditFault {
    /// Which file, counted from 1.
    pub file: usize,
    /// Which line, counted from 1.
    pub line: u64,
    /// What is wrong with it.
    pub what: FaultKind,
}

impl AuditFault {
    pub(crate) fn no_header() -> Self {
        Self {
            file: 1,
            line: 1,
            what: FaultKind::NoHeader,
        }
    }
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FaultKind {
    /// The file does not begin as an audit file does.
    NoHeader,
    /// The file is of a format that this version does not know.
    UnknownFormat,
    /// The chain is tied by a key, and none was given.
    NeedsKey,
    /// A key was given, and the chain is tied without one: anyone could have made it.
    Unsigned,
    /// The first line does not fit the key: another key, or a changed line.
    WrongKey,
    /// The line does not fit its hash: it was changed, or put in.
    Changed,
    /// The line has not the form of one: it was changed, or put in.
    Malformed,
    /// Lines with these numbers are missing before this one.
    Missing {
        /// The number of the first.
        from: u64,
        /// The number of the last.
        to: u64,
    },
    /// The line stands in another place than where it was written.
    OutOfOrder,
    /// A line of this number was there already.
    Repeated,
    /// The line comes after the one that closed its file.
    AfterClose,
    /// A new file begins here, and the one before was not closed: its end is missing, or the files
    /// are not in order.
    NotClosed,
    /// The file does not continue the one before it.
    Discontinued,
    /// The last line has no end: the process was killed while writing, or is writing now.
    TornEnd {
        /// How many bytes of it there are.
        bytes: u64,
    },
    /// The chain ends before a line that it is known to have had.
    CutTail {
        /// The number of the known line.
        known: u64,
    },
    /// The line of the known number has another hash: the chain was made anew.
    NotTheKnown,
    /// The known line lies before these files.
    KnownNotCovered {
        /// The number of the known line.
        known: u64,
    },
}

impl fmt::Display for AuditFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "file {}, line {}: {}", self.file, self.line, self.what)
    }
}

impl std::error::Error for AuditFault {}

impl fmt::Display for FaultKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeader => f.write_str("no audit file begins like this"),
            Self::UnknownFormat => {
                f.write_str("the format is unknown, verify with a newer version")
            }
            Self::NeedsKey => f.write_str("the chain is tied by a key, give it"),
            Self::Unsigned => f.write_str("the chain is tied without the key that was given"),
            Self::WrongKey => f.write_str("the key is another one, or the line was changed"),
            Self::Changed => f.write_str("the line was changed or put in, its hash does not fit"),
            Self::Malformed => f.write_str("the line was changed or put in, it has no form"),
            Self::Missing { from, to } if from == to => {
                write!(f, "the line numbered {from} is missing before this one")
            }
            Self::Missing { from, to } => {
                write!(
                    f,
                    "the lines numbered {from} to {to} are missing before this one"
                )
            }
            Self::OutOfOrder => f.write_str("the line was moved"),
            Self::Repeated => f.write_str("the number of this line was there already"),
            Self::AfterClose => f.write_str("the file was closed before this line"),
            Self::NotClosed => {
                f.write_str("the file before this one was not closed, its end is missing")
            }
            Self::Discontinued => f.write_str("the file does not continue the one before it"),
            Self::TornEnd { bytes } => {
                write!(f, "the last line has no end, {bytes} bytes of it are there")
            }
            Self::CutTail { known } => {
                write!(
                    f,
                    "the end was cut off, the line numbered {known} is known to have been"
                )
            }
            Self::NotTheKnown => f.write_str("the line is not the one known, the chain was remade"),
            Self::KnownNotCovered { known } => {
                write!(
                    f,
                    "the known line {known} is in an earlier file, give that too"
                )
            }
        }
    }
}
