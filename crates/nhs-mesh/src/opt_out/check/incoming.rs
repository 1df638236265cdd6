//! What a check is told of a message, and what it makes of it.

use std::fmt;

use super::FileFault;
use crate::opt_out::{ClearedFile, JobRecord};

/// A message that was received, as far as a check wants to know of it. Debug shows its kind.
#[derive(Clone, Copy)]
pub struct Incoming<'a> {
    /// `Mex-LocalID`.
    pub local_id: &'a str,
    /// `Mex-WorkflowID`.
    pub workflow_id: &'a str,
    /// Data or a report.
    pub kind: Kind<'a>,
}

/// The kind of a message.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Kind<'a> {
    /// A message from another mailbox.
    Data {
        /// `Mex-From`: the mailbox that sent it.
        from: &'a str,
        /// `Mex-Subject`.
        subject: &'a str,
        /// All of it, decompressed.
        body: &'a [u8],
    },
    /// A report of MESH about a message that could not be delivered.
    Report {
        /// `Mex-LinkedMsgID`: the message that it is about.
        linked: Option<&'a str>,
        /// `Mex-StatusCode`, such as `14`.
        code: Option<&'a str>,
    },
}

impl<'a> Incoming<'a> {
    /// A message from another mailbox.
    #[must_use]
    pub fn data(
        local_id: &'a str,
        workflow_id: &'a str,
        from: &'a str,
        subject: &'a str,
        body: &'a [u8],
    ) -> Self {
        Self {
            local_id,
            workflow_id,
            kind: Kind::Data {
                from,
                subject,
                body,
            },
        }
    }

    /// A report of MESH.
    #[must_use]
    pub fn report(
        local_id: &'a str,
        workflow_id: &'a str,
        linked: Option<&'a str>,
        code: Option<&'a str>,
    ) -> Self {
        Self {
            local_id,
            workflow_id,
            kind: Kind::Report { linked, code },
        }
    }
}

impl fmt::Debug for Incoming<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Incoming")
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Kind<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Data { body, .. } => f
                .debug_struct("Data")
                .field("bytes", &body.len())
                .finish_non_exhaustive(),
            Self::Report { .. } => f.debug_struct("Report").finish_non_exhaustive(),
        }
    }
}

/// What a message was to a check. Store the check, then acknowledge the message, unless it is
/// [`NotOurs`](Self::NotOurs).
#[derive(Debug)]
#[non_exhaustive]
pub enum Reception {
    /// It belongs to something else. Leave it in the mailbox.
    NotOurs,
    /// The service has the file and is at work.
    Job(JobRecord),
    /// The list of who may be disclosed. Give it to the cache, if there is one, before it is
    /// acknowledged.
    Cleared(ClearedFile),
    /// The file was refused, or not delivered. Nobody on it is cleared.
    Failed(FileFault),
    /// It says what is known already.
    Known,
}
