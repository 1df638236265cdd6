//! How far a check is, and what came of it.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::state::{CheckFile, State};
use crate::opt_out::{Cleared, Reference, StageName};

/// What came of a check.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Outcome {
    /// Who may be disclosed.
    pub cleared: Cleared,
    /// The files that were not answered by a list, and why. Nobody on them is cleared: check them again.
    pub faults: Vec<(Reference, FileFault)>,
}

/// Why a file of a check has no list for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum FileFault {
    /// The service found an invalid NHS number in it. All have a right check digit, so one may be of
    /// another kind of number.
    InvalidNumbers,
    /// The file did not pass this check of the service.
    NotPassed(StageName),
    /// The service gave the job up.
    JobFailed,
    /// MESH could not deliver it.
    Undelivered {
        /// The code of MESH, such as `14` or `EPL-151`.
        code: Option<Box<str>>,
    },
    /// Two different lists came for it.
    Contradiction,
}

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InvalidNumbers => f.write_str(
                "the service found an invalid NHS number in the file and checked none of it; check it in smaller files to find which",
            ),
            Self::NotPassed(StageName::ValidateIsUniqueUpload) => f.write_str(
                "the service has seen the same file before; plan the check anew, which writes it in another order",
            ),
            Self::NotPassed(stage) => write!(f, "the file did not pass a check of the service: {stage}"),
            Self::JobFailed => f.write_str("the service gave the job up; check the people again"),
            Self::Undelivered { code } => match code.as_deref().filter(|code| plain(code)) {
                Some(code) => write!(f, "MESH could not deliver the file, code {code}; check the recipient and workflow"),
                None => f.write_str("MESH could not deliver the file; check the recipient and workflow"),
            },
            Self::Contradiction => {
                f.write_str("two different lists came for the file, so neither holds; check the people again")
            }
        }
    }
}

impl std::error::Error for FileFault {}

/// Whether a text from outside has the form of a code of MESH.
fn plain(code: &str) -> bool {
    code.len() <= 8
        && code
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// How far a check is, in files and in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Files in all.
    pub files: usize,
    /// Not sent yet.
    pub waiting: usize,
    /// Perhaps sent: see [`in_doubt`](super::OptOutCheck::in_doubt).
    pub in_doubt: usize,
    /// Sent, and not known to be at work.
    pub sent: usize,
    /// The service is at work.
    pub at_work: usize,
    /// Answered by a list.
    pub answered: usize,
    /// Failed.
    pub failed: usize,
    /// NHS numbers in all.
    pub numbers: usize,
    /// NHS numbers on files that are answered by a list. How many of them are cleared is another count.
    pub numbers_answered: usize,
}

impl Progress {
    /// Whether nothing more is to come.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.answered + self.failed == self.files
    }

    pub(super) fn add(&mut self, file: &CheckFile) {
        self.files += 1;
        self.numbers += file.count;
        match &file.state {
            State::Waiting { .. } => self.waiting += 1,
            State::Sending { .. } => self.in_doubt += 1,
            State::Sent { job: false, .. } => self.sent += 1,
            State::Sent { job: true, .. } => self.at_work += 1,
            State::Cleared { .. } => {
                self.answered += 1;
                self.numbers_answered += file.count;
            }
            State::Failed { .. } => self.failed += 1,
        }
    }
}

/// A file of which it is not known whether MESH has it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InDoubt {
    /// Its reference: the local id to look for.
    pub reference: Reference,
    /// When it was begun to send.
    pub since: SystemTime,
}

/// A file whose list does not come.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Overdue {
    /// Its reference.
    pub reference: Reference,
    /// How long ago it was sent.
    pub waited: Duration,
    /// Whether the service said that it is at work. If not, it may never have understood the message.
    pub job: bool,
}
