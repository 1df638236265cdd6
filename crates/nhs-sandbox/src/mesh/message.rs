//! A message: what its sender said of it, how far it has come, and its content.

use chrono::{DateTime, TimeDelta, Utc};

use super::content::Content;
use super::refusal::Fault;

/// How long a message waits to be collected.
pub(super) const IN_INBOX: TimeDelta = TimeDelta::days(5);
/// How long a message is kept at all.
pub(super) const KEPT: TimeDelta = TimeDelta::days(30);

/// How far a message has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeshStatus {
    /// Chunks are still to come.
    Uploading,
    /// It lies in the recipient's inbox.
    Accepted,
    /// The recipient has acknowledged it.
    Acknowledged,
    /// Nobody collected it in time.
    Undeliverable,
    /// It could not be delivered at all.
    Error,
}

impl MeshStatus {
    /// The name that version 2 of the API uses, such as `accepted`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Uploading => "uploading",
            Self::Accepted => "accepted",
            Self::Acknowledged => "acknowledged",
            Self::Undeliverable => "undeliverable",
            Self::Error => "error",
        }
    }

    /// The name that version 1 uses.
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Uploading => "Uploading",
            Self::Accepted => "Accepted",
            Self::Acknowledged => "Acknowledged",
            Self::Undeliverable => "Undeliverable",
            Self::Error => "Error",
        }
    }
}

/// What a sender says of a message in its headers.
#[derive(Debug, Clone, Default)]
pub(super) struct Envelope {
    pub(super) workflow_id: String,
    pub(super) subject: String,
    pub(super) local_id: String,
    pub(super) partner_id: String,
    pub(super) file_name: String,
    pub(super) content_type: String,
    pub(super) checksum: String,
    pub(super) encrypted: bool,
    pub(super) compressed: bool,
    /// Whether the chunks are gzip streams for the time of the transport.
    pub(super) gzip: bool,
}

#[derive(Clone)]
pub(super) struct Message {
    pub(super) id: String,
    /// None of a report.
    pub(super) sender: Option<String>,
    /// A mailbox, or what the sender wrote in its place when it leads to none.
    pub(super) recipient: String,
    pub(super) envelope: Envelope,
    pub(super) is_report: bool,
    pub(super) total_chunks: u64,
    /// The chunks received so far, first to last. Given up when nobody may read them any more.
    pub(super) chunks: Vec<Content>,
    pub(super) size: u64,
    pub(super) status: MeshStatus,
    pub(super) created: DateTime<Utc>,
    /// When it came into the inbox.
    pub(super) accepted: Option<DateTime<Utc>>,
    pub(super) acknowledged: Option<DateTime<Utc>>,
    /// What went wrong with it, or what a report reports.
    pub(super) failure: Option<Failure>,
}

#[derive(Debug, Clone)]
pub(super) struct Failure {
    pub(super) event: String,
    pub(super) code: String,
    pub(super) description: String,
    pub(super) linked_message_id: Option<String>,
    pub(super) at: DateTime<Utc>,
}

impl Failure {
    pub(super) fn new(fault: Fault, at: DateTime<Utc>) -> Self {
        Self {
            event: fault.event.to_owned(),
            code: fault.code.to_owned(),
            description: fault.text.to_owned(),
            linked_message_id: None,
            at,
        }
    }
}

impl Message {
    pub(super) fn file_name(&self) -> String {
        if self.envelope.file_name.is_empty() {
            format!("{}.dat", self.id)
        } else {
            self.envelope.file_name.clone()
        }
    }

    /// When it leaves the inbox if nobody acknowledges it.
    pub(super) fn leaves_inbox(&self) -> DateTime<Utc> {
        self.accepted.unwrap_or(self.created) + IN_INBOX
    }

    /// Whether all is well with it, as far as one can tell.
    pub(super) fn is_well(&self) -> bool {
        !self.is_report && self.failure.is_none()
    }

    /// When it last changed.
    pub(super) fn changed(&self) -> DateTime<Utc> {
        let moments = [
            Some(self.created),
            self.accepted,
            self.acknowledged,
            self.failure.as_ref().map(|failure| failure.at),
        ];
        moments.into_iter().flatten().max().unwrap_or(self.created)
    }
}
