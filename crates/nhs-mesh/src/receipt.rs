//! The receipt of a message: what it takes to acknowledge it, and what only a message that was read whole
//! and handed over yields.

use std::fmt;

use nhs_http::Error;

use crate::headers::MessageHeaders;
use crate::{ChecksumVerdict, MailboxId, MessageId};

/// A message whose content was read to its end and found whole. It is not acknowledged yet, for only the caller knows when
/// what was written outlasts a crash.
#[derive(Debug)]
#[must_use = "the message stays in the inbox until its receipt is acknowledged"]
pub struct Received {
    pub(crate) headers: MessageHeaders,
    pub(crate) mailbox: MailboxId,
    pub(crate) bytes: u64,
    pub(crate) checksum: ChecksumVerdict,
}

impl Received {
    /// The headers of the message.
    #[must_use]
    pub fn headers(&self) -> &MessageHeaders {
        &self.headers
    }

    /// How many bytes its content has.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// What came of its checksum. One that does not match is an error, and gives no such value.
    #[must_use]
    pub fn checksum(&self) -> ChecksumVerdict {
        self.checksum
    }

    /// Says that the content is where it outlasts a crash, or that its work is done. The message may be
    /// acknowledged then, and MESH forgets it.
    #[must_use = "the message stays in the inbox until its receipt is acknowledged"]
    pub fn handed_over(self) -> Receipt {
        Receipt::new(self.mailbox, self.headers.message_id().clone())
    }
}

/// Leave to acknowledge one message, by [`Client::acknowledge`](crate::Client::acknowledge). It is used up
/// by that.
#[derive(PartialEq, Eq)]
#[must_use = "the message stays in the inbox until its receipt is acknowledged"]
pub struct Receipt {
    mailbox: MailboxId,
    message_id: MessageId,
}

impl Receipt {
    pub(crate) fn new(mailbox: MailboxId, message_id: MessageId) -> Self {
        Self {
            mailbox,
            message_id,
        }
    }

    /// A receipt for a message that an earlier run handed over and could not acknowledge any more. For a
    /// message that nobody has read it loses the message.
    pub fn of_earlier_run(mailbox: MailboxId, message_id: MessageId) -> Self {
        Self::new(mailbox, message_id)
    }

    /// The mailbox that has the message.
    #[must_use]
    pub fn mailbox(&self) -> &MailboxId {
        &self.mailbox
    }

    /// The message.
    #[must_use]
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }
}

impl fmt::Debug for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receipt")
            .field("message_id", &self.message_id)
            .finish_non_exhaustive()
    }
}

/// An acknowledgement that failed, with the receipt to try it again.
#[derive(Debug, thiserror::Error)]
#[error("message {} could not be acknowledged: {error}", receipt.message_id())]
pub struct Unacknowledged {
    #[source]
    error: Error,
    receipt: Box<Receipt>,
}

impl Unacknowledged {
    pub(crate) fn new(error: Error, receipt: Receipt) -> Self {
        Self {
            error,
            receipt: Box::new(receipt),
        }
    }

    /// What failed.
    #[must_use]
    pub fn error(&self) -> &Error {
        &self.error
    }

    /// The receipt, to acknowledge again.
    pub fn into_receipt(self) -> Receipt {
        *self.receipt
    }
}

impl From<Unacknowledged> for Error {
    fn from(unacknowledged: Unacknowledged) -> Self {
        unacknowledged.error
    }
}
