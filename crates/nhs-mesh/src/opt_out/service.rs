//! Where the check is: the mailbox that answers, and the workflow.

use serde::{Deserialize, Serialize};

use super::stored;
use crate::{InvalidValue, MailboxId, WorkflowId};

/// The mailbox and the workflow of the check. Both have changed before, so both are settings.
///
/// ```
/// use nhs_mesh::opt_out::Service;
/// use nhs_mesh::{MailboxId, WorkflowId};
///
/// let live = Service::live()?;
/// assert_eq!(live.workflow_id.as_str(), "SPINE_NTT_UPHOLDING");
/// // whatever the service's own pages say today:
/// let moved = Service { recipient: MailboxId::parse("X26HC036")?, ..live };
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// The mailbox that lists are sent to, and from which the answers come. An answer from any other
    /// is refused.
    #[serde(with = "stored")]
    pub recipient: MailboxId,
    /// The workflow of the lists and of the answers.
    #[serde(with = "stored")]
    pub workflow_id: WorkflowId,
}

impl Service {
    /// The live service, as organisations that use it have written down: mailbox `X26HC065`. Check it
    /// against your own onboarding papers.
    ///
    /// # Errors
    ///
    /// None in practice.
    pub fn live() -> Result<Self, InvalidValue> {
        Self::at("X26HC065")
    }

    /// The integration environment: mailbox `X26OT154`, likewise.
    ///
    /// # Errors
    ///
    /// None in practice.
    pub fn integration() -> Result<Self, InvalidValue> {
        Self::at("X26OT154")
    }

    fn at(recipient: &str) -> Result<Self, InvalidValue> {
        Ok(Self {
            recipient: MailboxId::parse(recipient)?,
            workflow_id: WorkflowId::parse("SPINE_NTT_UPHOLDING")?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_environments_have_their_mailbox_and_survive_storage() {
        for (service, mailbox) in [
            (Service::live(), "X26HC065"),
            (Service::integration(), "X26OT154"),
        ] {
            let service = service.unwrap();
            assert_eq!(service.recipient.as_str(), mailbox);
            let json = serde_json::to_string(&service).unwrap();
            assert_eq!(serde_json::from_str::<Service>(&json).unwrap(), service);
        }
    }
}
