//! The control file: who sends what to whom, and what became of it.

use std::fmt;

use super::StatusRecord;
use super::status::words;
use crate::{MailboxId, WorkflowId};

words! {
    /// By which kind of address the two mailboxes are named.
    AddressType {
        /// `DTS`: by mailbox id.
        Dts = "DTS",
        /// `ALL`: by both.
        All = "ALL",
        /// `SMTP`: by mail address, from before MESH.
        Smtp = "SMTP",
    }
}

words! {
    /// What a control file stands for.
    MessageType {
        /// `Data`: a pair.
        Data = "Data",
        /// `Report`: a control file alone.
        Report = "Report",
    }
}

/// The content of a `.ctl` file. An element that is empty is one that is not there. Reading takes what
/// the Java client and other programs write; writing has its elements in its order.
///
/// The recipient may be a patient (`GPPROVIDER_` and what follows), and the subject anything, so Debug
/// shows the kind of message and the workflow only.
///
/// ```
/// use nhs_mesh::folder::{ControlFile, MessageType};
///
/// let control = ControlFile::from_xml(
///     b"<DTSControl><MessageType>DATA</MessageType><To_DTS>X26ABC2</To_DTS>\
///       <WorkflowId>TEST_WORKFLOW</WorkflowId><Subject>a &amp; b</Subject></DTSControl>",
/// )?;
/// assert_eq!(control.message_type, MessageType::Data);
/// assert_eq!(control.subject.as_deref(), Some("a & b"));
/// # Ok::<(), nhs_mesh::folder::ControlFault>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ControlFile {
    /// `Version`, `1.0` as a rule; some workflows number their documents with it.
    pub version: String,
    /// `AddressType`.
    pub address_type: AddressType,
    /// `MessageType`.
    pub message_type: MessageType,
    /// `From_DTS`: the mailbox of the sender.
    pub from_dts: Option<String>,
    /// `To_DTS`: the mailbox of the recipient, or an automatic address.
    pub to_dts: Option<String>,
    /// `From_ESMTP`: the sender's mail address.
    pub from_esmtp: Option<String>,
    /// `To_ESMTP`: the recipient's.
    pub to_esmtp: Option<String>,
    /// `Subject`.
    pub subject: Option<String>,
    /// `LocalId`: the sender's own reference.
    pub local_id: Option<String>,
    /// `DTSId`: the message id, once there is one.
    pub dts_id: Option<String>,
    /// `PartnerId`.
    pub partner_id: Option<String>,
    /// `Compress`: whether the client may compress on the way.
    pub compress: Option<bool>,
    /// `Encrypted`: whether the sender encrypted the data.
    pub encrypted: Option<bool>,
    /// `WorkflowId`.
    pub workflow_id: Option<String>,
    /// `ProcessId`.
    pub process_id: Option<String>,
    /// `DataChecksum`.
    pub data_checksum: Option<String>,
    /// `IsCompressed`: whether the data is compressed.
    pub is_compressed: Option<bool>,
    /// `AllowChunking`: whether the client may send it in chunks.
    pub allow_chunking: Option<bool>,
    /// Elements that are not known here, by name, in their order. They are written back.
    pub other: Vec<(String, String)>,
    /// `StatusRecord`.
    pub status: Option<StatusRecord>,
}

impl ControlFile {
    /// Of a message to be sent: may be compressed and sent in chunks.
    #[must_use]
    pub fn data(from: &MailboxId, to: &str, workflow_id: &WorkflowId) -> Self {
        Self {
            from_dts: Some(from.as_str().to_owned()),
            to_dts: Some(to.to_owned()),
            workflow_id: Some(workflow_id.as_str().to_owned()),
            compress: Some(true),
            encrypted: Some(false),
            allow_chunking: Some(true),
            ..Self::empty()
        }
    }

    /// Of a report about the message of another control file: the same but for its kind and its status.
    #[must_use]
    pub fn report(about: &Self, status: StatusRecord) -> Self {
        Self {
            message_type: MessageType::Report,
            status: Some(status),
            ..about.clone()
        }
    }

    pub(super) fn empty() -> Self {
        Self {
            version: "1.0".to_owned(),
            address_type: AddressType::Dts,
            message_type: MessageType::Data,
            from_dts: None,
            to_dts: None,
            from_esmtp: None,
            to_esmtp: None,
            subject: None,
            local_id: None,
            dts_id: None,
            partner_id: None,
            compress: None,
            encrypted: None,
            workflow_id: None,
            process_id: None,
            data_checksum: None,
            is_compressed: None,
            allow_chunking: None,
            other: Vec::new(),
            status: None,
        }
    }
}

impl fmt::Debug for ControlFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ControlFile")
            .field("message_type", &self.message_type)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}
