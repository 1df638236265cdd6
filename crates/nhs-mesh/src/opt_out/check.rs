//! A check from list to outcome, as states with no I/O: which files are to be sent, which messages were
//! received, and what came of it. It is stored with serde and goes on after a restart.

mod incoming;
mod outcome;
mod plan;
mod receive;
mod state;
#[cfg(test)]
mod tests;

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use super::{Cleared, FileName, Reference, Service, request};
use crate::{MailboxId, MessageId};

pub use incoming::{Incoming, Kind, Reception};
pub use outcome::{FileFault, InDoubt, Outcome, Overdue, Progress};
pub use plan::PlanFault;
use state::{CheckFile, State};

/// A check of one list: it is cut into files, each file is uploaded, and each is answered by a job
/// record and by a list of who may be disclosed.
///
/// Store it after every step: before a file is sent ([`sending`](Self::sending)), after it
/// ([`sent`](Self::sent)), and before a received message is acknowledged. What is stored holds the
/// NHS numbers of the files that are not answered yet, and of the cleared: keep it as safe as the list.
/// Once a file is answered, who was asked about is forgotten. Debug shows counts only.
#[derive(Clone, Serialize, Deserialize)]
pub struct OptOutCheck {
    service: Service,
    #[serde(with = "super::stored")]
    sender: MailboxId,
    files: Vec<CheckFile>,
}

/// A file to upload.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upload {
    /// The mailbox that it goes to.
    pub recipient: MailboxId,
    /// The workflow.
    pub workflow_id: crate::WorkflowId,
    /// `Mex-FileName`.
    pub file_name: FileName,
    /// `Mex-LocalID` and `Mex-Subject`. Both must be sent, or the service stays silent.
    pub reference: Reference,
    /// The lines of the file.
    pub content: Vec<u8>,
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("recipient", &self.recipient)
            .field("file_name", &self.file_name)
            .field("bytes", &self.content.len())
            .finish_non_exhaustive()
    }
}

impl OptOutCheck {
    /// The service that is asked.
    #[must_use]
    pub fn service(&self) -> &Service {
        &self.service
    }

    /// The mailbox that asks, and that the answers come to.
    #[must_use]
    pub fn mailbox_id(&self) -> &MailboxId {
        &self.sender
    }

    /// The next file that is waiting to be sent; none if all are under way.
    #[must_use]
    pub fn next_upload(&self) -> Option<Upload> {
        self.files.iter().find_map(|file| {
            let State::Waiting { asked } = &file.state else {
                return None;
            };
            Some(Upload {
                recipient: self.service.recipient.clone(),
                workflow_id: self.service.workflow_id.clone(),
                file_name: file.name.clone(),
                reference: file.reference.clone(),
                content: request::lines(asked),
            })
        })
    }

    /// A file is about to be sent. Store the check before it is: from here on it is in doubt whether
    /// the file is there, until [`sent`](Self::sent) or [`not_sent`](Self::not_sent) says so.
    ///
    /// # Errors
    ///
    /// If no file of this reference is waiting.
    pub fn sending(
        &mut self,
        reference: &Reference,
        now: SystemTime,
    ) -> Result<(), NotInThisState> {
        self.step(reference, |state| match state {
            State::Waiting { asked } => Ok(State::Sending { asked, since: now }),
            other => Err(other),
        })
    }

    /// MESH took a file, or was found to have it.
    ///
    /// # Errors
    ///
    /// If the file of this reference was not being sent.
    pub fn sent(
        &mut self,
        reference: &Reference,
        message_id: MessageId,
    ) -> Result<(), NotInThisState> {
        self.step(reference, |state| match state {
            State::Sending { asked, since } => Ok(State::Sent {
                asked,
                since,
                message_id: Some(message_id),
                job: false,
            }),
            other => Err(other),
        })
    }

    /// MESH refused a file, or was found not to have it: it waits to be sent again.
    ///
    /// # Errors
    ///
    /// If the file of this reference was not being sent.
    pub fn not_sent(&mut self, reference: &Reference) -> Result<(), NotInThisState> {
        self.step(reference, |state| match state {
            State::Sending { asked, .. } => Ok(State::Waiting { asked }),
            other => Err(other),
        })
    }

    fn step(
        &mut self,
        reference: &Reference,
        change: impl FnOnce(State) -> Result<State, State>,
    ) -> Result<(), NotInThisState> {
        let file = self
            .files
            .iter_mut()
            .find(|file| file.reference == *reference)
            .ok_or(NotInThisState)?;
        let before = std::mem::replace(&mut file.state, State::lost());
        let (after, result) = match change(before) {
            Ok(after) => (after, Ok(())),
            Err(unchanged) => (unchanged, Err(NotInThisState)),
        };
        file.state = after;
        result
    }

    /// The files of which it is not known whether MESH has them, because the program ended, or the
    /// answer was lost, while they were sent. Look each up by its reference, as the local id, and say
    /// [`sent`](Self::sent) or [`not_sent`](Self::not_sent). Their answers are taken in any case.
    pub fn in_doubt(&self) -> impl Iterator<Item = InDoubt> {
        self.files.iter().filter_map(|file| match file.state {
            State::Sending { since, .. } => Some(InDoubt {
                reference: file.reference.clone(),
                since,
            }),
            _ => None,
        })
    }

    /// Whether a message belongs to this check, by its local id and workflow. One that does not is
    /// somebody else's: do not acknowledge it.
    #[must_use]
    pub fn expects(&self, local_id: &str, workflow_id: &str) -> bool {
        workflow_id == self.service.workflow_id.as_str()
            && self.files.iter().any(|file| file.has(local_id))
    }

    /// How far it is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let mut progress = Progress::default();
        for file in &self.files {
            progress.add(file);
        }
        progress
    }

    /// Who is cleared by the answers so far.
    #[must_use]
    pub fn cleared_so_far(&self) -> Cleared {
        let mut all = Cleared::default();
        for file in &self.files {
            if let State::Cleared { as_of, cleared } = &file.state {
                for number in cleared {
                    all.insert(*number, *as_of);
                }
            }
        }
        all
    }

    /// What came of it, once every file is answered or has failed.
    #[must_use]
    pub fn outcome(&self) -> Option<Outcome> {
        let over = self.files.iter().all(|file| file.state.is_over());
        over.then(|| Outcome {
            cleared: self.cleared_so_far(),
            faults: self.faults(),
        })
    }

    fn faults(&self) -> Vec<(Reference, FileFault)> {
        let failed = self.files.iter().filter_map(|file| match &file.state {
            State::Failed { fault } => Some((file.reference.clone(), fault.clone())),
            _ => None,
        });
        failed.collect()
    }

    /// How many bytes the longest answer may have: a list comes back no longer than it went.
    pub(super) fn largest_answer(&self) -> u64 {
        let counts = self.files.iter().map(|file| file.count as u64);
        counts.max().unwrap_or_default().saturating_mul(13)
    }

    /// The files that were sent more than `patience` ago and have no list yet. NHS says that it takes
    /// up to an hour; users have waited for a day. A wrong subject or local id is answered by silence.
    pub fn overdue(
        &self,
        now: SystemTime,
        patience: Duration,
    ) -> impl Iterator<Item = Overdue> + '_ {
        self.files.iter().filter_map(move |file| {
            let State::Sent { since, job, .. } = file.state else {
                return None;
            };
            let waited = now.duration_since(since).unwrap_or_default();
            (waited > patience).then(|| Overdue {
                reference: file.reference.clone(),
                waited,
                job,
            })
        })
    }
}

impl fmt::Debug for OptOutCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OptOutCheck")
            .field("service", &self.service)
            .field("progress", &self.progress())
            .finish_non_exhaustive()
    }
}

/// A step of a check that does not follow from where the file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "no file of this reference is at this step of the check; go on from the check that was stored last"
)]
pub struct NotInThisState;
