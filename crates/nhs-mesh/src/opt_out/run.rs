//! Runs a check over a mailbox: sends its files, looks for their answers, acknowledges what was kept.

use std::collections::HashSet;
use std::fmt;
use std::io;
use std::time::Duration;

use nhs_http::{Error, ErrorKind};
use thiserror::Error as ThisError;

use super::{AnswerFault, Incoming, NotInThisState, OptOutCheck, Outcome, Reception, Reference};
use crate::{
    Client, ErrorCode, FileName, InboxSearch, InvalidValue, LocalId, MailboxId, MessageHeaders,
    MessageId, MessageKind, OutgoingMessage, Subject, Tracked, WorkflowFilter, WorkflowId,
};

/// NHS asks that a mailbox be looked into every five minutes at most.
const POLL_EVERY: Duration = Duration::from_secs(300);
/// Users have waited for a day.
const GIVE_UP_AFTER: Duration = Duration::from_secs(2 * 24 * 3600);
/// 12 bytes for a number; no list that was sent comes back longer than it went.
const SPARE_BYTES: u64 = 64 * 1024;

type Keep<'a> = Box<dyn FnMut(&OptOutCheck) -> io::Result<()> + Send + 'a>;
type Told<'a> = Box<dyn FnMut(&OptOutCheck, &Reception) + Send + 'a>;

/// Runs checks over one mailbox. What belongs to no check stays in the mailbox, unacknowledged.
///
/// ```no_run
/// use nhs_mesh::Client;
/// use nhs_mesh::opt_out::{ClearedCache, OptOutCheck, Outcome, Reception, RunFault, Runner};
///
/// async fn run(
///     client: &Client,
///     check: &mut OptOutCheck,
///     cache: &mut ClearedCache,
/// ) -> Result<Outcome, RunFault> {
///     let mut runner = Runner::new(client, |check| {
///         // write to a temporary file and rename it: a check that is half written is lost
///         let text = serde_json::to_vec(check)?;
///         std::fs::write("check.new", text)?;
///         std::fs::rename("check.new", "check.json")
///     })
///     .on_answer(|check, answer| {
///         if let Reception::Cleared(file) = answer {
///             cache.record(file);
///         }
///         println!("{:?}", check.progress());
///     });
///     runner.run(check).await
/// }
/// ```
pub struct Runner<'a> {
    client: &'a Client,
    keep: Keep<'a>,
    told: Option<Told<'a>>,
    poll_every: Duration,
    give_up_after: Duration,
    /// Messages of others, which need not be looked at again.
    others: HashSet<MessageId>,
}

impl<'a> Runner<'a> {
    /// A runner that has the check kept by `keep` at every step: before a file is sent, after it, and
    /// before an answer is acknowledged. What `keep` was given last is what to go on from.
    #[must_use]
    pub fn new(
        client: &'a Client,
        keep: impl FnMut(&OptOutCheck) -> io::Result<()> + Send + 'a,
    ) -> Self {
        Self {
            client,
            keep: Box::new(keep),
            told: None,
            poll_every: POLL_EVERY,
            give_up_after: GIVE_UP_AFTER,
            others: HashSet::new(),
        }
    }

    /// Told of each answer, before the check is kept and the answer acknowledged: here the cache takes
    /// it in. An answer may be told twice if the process ends in between.
    #[must_use]
    pub fn on_answer(mut self, told: impl FnMut(&OptOutCheck, &Reception) + Send + 'a) -> Self {
        self.told = Some(Box::new(told));
        self
    }

    /// How often [`run`](Self::run) looks for answers: every five minutes unless told, which is as often
    /// as NHS allows.
    #[must_use]
    pub fn poll_every(mut self, interval: Duration) -> Self {
        self.poll_every = interval;
        self
    }

    /// After which time [`run`](Self::run) waits no longer: two days unless told.
    #[must_use]
    pub fn give_up_after(mut self, time: Duration) -> Self {
        self.give_up_after = time;
        self
    }

    /// Sends what is to be sent and waits until everything is answered.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send) and [`collect`](Self::collect), and if answers do not come in time. The
    /// check can be run on.
    pub async fn run(&mut self, check: &mut OptOutCheck) -> Result<Outcome, RunFault> {
        self.client.handshake_if_due().await?;
        self.send(check).await?;
        let runtime = self.client.runtime().clone();
        let begun = runtime.monotonic();
        loop {
            self.client.handshake_if_due().await?;
            self.collect(check).await?;
            if let Some(outcome) = check.outcome() {
                return Ok(outcome);
            }
            if runtime.monotonic().saturating_sub(begun) >= self.give_up_after {
                let progress = check.progress();
                let left = progress.files - progress.answered - progress.failed;
                return Err(RunFault::NoAnswer { files: left });
            }
            runtime.sleep(self.poll_every).await;
        }
    }

    /// Finds out about the files of which it is not known whether they were sent, then sends those that
    /// wait, one after the other.
    ///
    /// # Errors
    ///
    /// If a file could not be sent, or the check not be kept. A file that MESH did not take waits again; one
    /// of which it is not known is in doubt, and looked up by the next call.
    pub async fn send(&mut self, check: &mut OptOutCheck) -> Result<(), RunFault> {
        let doubt: Vec<_> = check.in_doubt().map(|doubt| doubt.reference).collect();
        for reference in doubt {
            let local_id = reference.to_local_id()?;
            match self.client.track_by_local_id(&local_id).await? {
                Tracked::One(found) => check.sent(&reference, found.message_id().clone())?,
                Tracked::None => check.not_sent(&reference)?,
                Tracked::Several => return Err(RunFault::SeveralSent { reference }),
            }
            self.keep(check)?;
        }
        while let Some(upload) = check.next_upload() {
            let reference = upload.reference;
            let message = OutgoingMessage::new(upload.recipient, upload.workflow_id)
                .local_id(LocalId::parse(reference.as_str())?)
                .subject(Subject::parse(reference.as_str())?)
                .file_name(FileName::parse(upload.file_name.as_str())?);
            check.sending(&reference, self.client.runtime().now())?;
            self.keep(check)?;
            match self.client.send_message(&message, upload.content).await {
                Ok(sent) => check.sent(&reference, sent.message_id)?,
                // it may be there: the next call finds out
                Err(error) if error.kind() == ErrorKind::OutcomeUnknown => return Err(error.into()),
                Err(error) => {
                    check.not_sent(&reference)?;
                    self.keep(check)?;
                    return Err(error.into());
                }
            }
            self.keep(check)?;
        }
        Ok(())
    }

    /// Looks through the mailbox once for answers to the check. Gives how many were taken in.
    ///
    /// # Errors
    ///
    /// If the mailbox could not be read, the check not be kept, or an answer cannot be relied on. Such an
    /// answer stays in the mailbox, those beside it are taken in first, and nobody is cleared by it.
    pub async fn collect(&mut self, check: &mut OptOutCheck) -> Result<usize, RunFault> {
        let mut taken = 0;
        let mut refused = None;
        // reports have the workflow of what they are about
        let search = InboxSearch::new().workflow(WorkflowFilter::is(&check.service().workflow_id)?);
        let mut inbox = self.client.inbox(&search);
        while let Some(id) = inbox.next().await {
            let id = id?;
            if self.others.contains(&id) {
                continue;
            }
            let headers = self.client.head(&id).await?;
            if !is_ours(check, &headers) {
                self.others.insert(id);
                continue;
            }
            match self.take(check, &id).await {
                Ok(true) => taken += 1,
                Ok(false) => {
                    self.others.insert(id);
                }
                Err(RunFault::Answer { fault, message_id }) => {
                    refused = refused.or(Some(RunFault::Answer { fault, message_id }));
                }
                Err(fault) => return Err(fault),
            }
        }
        refused.map_or(Ok(taken), Err)
    }

    /// Takes one message in. False if it is somebody else's.
    async fn take(&mut self, check: &mut OptOutCheck, id: &MessageId) -> Result<bool, RunFault> {
        let now = self.client.runtime().now();
        let most = check.largest_answer() + SPARE_BYTES;
        let (reception, receipt) = match self.client.retrieve(id).await? {
            crate::Incoming::Data(download) => {
                let (body, received) = download.read_to_bytes(most).await?;
                let headers = received.headers();
                let from = headers.from();
                let workflow = headers.workflow_id();
                let incoming = Incoming::data(
                    headers.local_id().unwrap_or_default(),
                    workflow.as_ref().map_or("", WorkflowId::as_str),
                    from.as_ref().map_or("", MailboxId::as_str),
                    headers.subject().unwrap_or_default(),
                    &body,
                );
                (check.receive(&incoming, now), received.handed_over())
            }
            crate::Incoming::Report(report) => {
                let about = report.about();
                let code = report.code();
                let headers = report.headers();
                let workflow = headers.workflow_id();
                let incoming = Incoming::report(
                    headers.local_id().unwrap_or_default(),
                    workflow.as_ref().map_or("", WorkflowId::as_str),
                    about.as_ref().map(MessageId::as_str),
                    code.as_ref().map(ErrorCode::as_str),
                );
                (check.receive(&incoming, now), report.handed_over())
            }
        };
        let reception = match reception {
            Ok(Reception::NotOurs) => return Ok(false),
            Ok(reception) => reception,
            Err(fault) => {
                // a contradiction takes people off the list of the cleared
                self.keep(check)?;
                let message_id = id.clone();
                return Err(RunFault::Answer { fault, message_id });
            }
        };
        if let Some(told) = &mut self.told {
            told(check, &reception);
        }
        self.keep(check)?;
        self.client
            .acknowledge(receipt)
            .await
            .map_err(Error::from)?;
        Ok(true)
    }

    fn keep(&mut self, check: &OptOutCheck) -> Result<(), RunFault> {
        (self.keep)(check).map_err(RunFault::NotKept)
    }
}

fn is_ours(check: &OptOutCheck, headers: &MessageHeaders) -> bool {
    let workflow = headers.workflow_id();
    let workflow = workflow.as_ref().map_or("", WorkflowId::as_str);
    let local_id = headers.local_id().unwrap_or_default();
    // a report may be known by the message that it is about alone
    headers.kind() == MessageKind::Report || check.expects(local_id, workflow)
}

impl fmt::Debug for Runner<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Runner")
            .field("client", &self.client)
            .field("poll_every", &self.poll_every)
            .finish_non_exhaustive()
    }
}

/// Why a check did not run to its end. It can be run on.
#[derive(Debug, ThisError)]
#[non_exhaustive]
pub enum RunFault {
    /// MESH, or the way to it.
    #[error(transparent)]
    Mesh(#[from] Error),
    /// The check could not be kept, so nothing more was done.
    #[error("the check could not be kept: {0}")]
    NotKept(#[source] io::Error),
    /// A message that should be an answer cannot be relied on. It is still in the mailbox.
    #[error("message {message_id} is no answer that can be relied on: {fault}")]
    Answer {
        /// What is wrong with it.
        fault: AnswerFault,
        /// The message.
        message_id: MessageId,
    },
    /// Several messages have the local id of a file.
    #[error(
        "several messages were sent with the local id of one file; a person must look which is the list"
    )]
    SeveralSent {
        /// The reference of the file.
        reference: Reference,
    },
    /// Answers did not come in time.
    #[error(
        "{files} files were not answered in time; run the check on, or ask the service's help desk"
    )]
    NoAnswer {
        /// How many.
        files: usize,
    },
    /// A value is none that MESH takes.
    #[error(transparent)]
    Value(#[from] InvalidValue),
    /// The check is not at the step it should be at.
    #[error(transparent)]
    Step(#[from] NotInThisState),
}
