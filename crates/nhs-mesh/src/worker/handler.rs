//! What becomes of each message: the part of the work that is the application's.

use std::fmt;

use async_trait::async_trait;

use crate::{Incoming, MailboxId, MessageId, Receipt};

/// Why a handler could not take a message. It is not shown, for it may hold what the message held.
pub type HandlerError = Box<dyn std::error::Error + Send + Sync>;

/// What becomes of each message.
///
/// ```
/// use nhs_mesh::worker::{Delivery, Handler, HandlerError};
/// use nhs_mesh::{Incoming, Receipt};
///
/// struct ToFolder;
///
/// #[async_trait::async_trait]
/// impl Handler for ToFolder {
///     async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError> {
///         Ok(match delivery.incoming {
///             Incoming::Data(download) => {
///                 let path = format!("in/{}", download.headers().message_id());
///                 download.save(path).await?
///             }
///             Incoming::Report(report) => report.handed_over(),
///         })
///     }
/// }
/// ```
#[async_trait]
pub trait Handler: Send + Sync {
    /// Takes a message to where it outlasts a crash, and gives its receipt.
    ///
    /// A message may come more than once: if the process ends between the receipt and its
    /// acknowledgement it comes again, with the same [`Delivery::key`].
    ///
    /// # Errors
    ///
    /// Leave the message in the inbox, to be tried again with the next look. So does a panic.
    async fn handle(&self, delivery: Delivery) -> Result<Receipt, HandlerError>;

    /// Takes a message that [`Handler::handle`] refused too often. With a receipt it is acknowledged; with
    /// none, as by default, it stays in the inbox and is not tried again by this worker.
    ///
    /// # Errors
    ///
    /// Leave it in the inbox as well.
    async fn quarantine(&self, delivery: Delivery) -> Result<Option<Receipt>, HandlerError> {
        let _ = delivery;
        Ok(None)
    }
}

/// A message as a handler has it.
#[derive(Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// The message or report.
    pub incoming: Incoming,
    /// What tells it from any other, in whatever process it comes.
    pub key: DeliveryKey,
    /// How often this worker has tried it, with this time.
    pub attempt: u32,
}

/// Mailbox and message: the same each time that a message comes. A handler that notes it together with its
/// work does nothing twice.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DeliveryKey {
    pub(crate) mailbox: MailboxId,
    pub(crate) message_id: MessageId,
}

impl fmt::Display for DeliveryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.mailbox, self.message_id)
    }
}
