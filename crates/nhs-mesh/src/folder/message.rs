//! Between control files and the headers of messages.

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;

use super::{AddressType, ControlFile, Event, MessageType, PairName, Reason, Status, StatusRecord};
use crate::{
    Checksum, Compression, FileName, InvalidValue, LocalId, MailboxId, MessageHeaders, MessageKind,
    OutgoingMessage, PartnerId, Recipient, Subject, WorkflowId,
};

impl ControlFile {
    /// The message that it describes, from that mailbox; the data file's name goes with it.
    ///
    /// ```
    /// use nhs_mesh::folder::{ControlFile, PairName, Reason};
    /// use nhs_mesh::{MailboxId, WorkflowId};
    ///
    /// let (own, other) = (MailboxId::parse("X26ABC1")?, MailboxId::parse("X26ABC3")?);
    /// let mut control = ControlFile::data(&own, "X26ABC2", &WorkflowId::parse("TEST_WORKFLOW")?);
    /// let name = PairName::parse("letter-0001")?;
    /// assert!(control.message(&name, &own).is_ok());
    /// assert_eq!(control.message(&name, &other).err(), Some(Reason::OtherSender));
    /// # Ok::<(), nhs_mesh::InvalidValue>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The reason for which such a pair cannot be sent.
    pub fn message(&self, name: &PairName, from: &MailboxId) -> Result<OutgoingMessage, Reason> {
        if self.message_type != MessageType::Data {
            return Err(Reason::NoMessage);
        }
        let own = |text: &String| MailboxId::parse(text).as_ref() == Ok(from);
        if !self.from_dts.as_ref().is_none_or(own) {
            return Err(Reason::OtherSender);
        }
        let element = "To_DTS";
        let to = self.to_dts.as_deref().ok_or(Reason::Missing { element })?;
        let to = recipient(to).ok_or(Reason::Value { element })?;
        let workflow = read("WorkflowId", &self.workflow_id, WorkflowId::parse)?;
        let workflow = workflow.ok_or(Reason::Missing {
            element: "WorkflowId",
        })?;
        let mut message = OutgoingMessage::new(to, workflow);
        if let Some(local_id) = read("LocalId", &self.local_id, LocalId::parse)? {
            message = message.local_id(local_id);
        }
        if let Some(subject) = read("Subject", &self.subject, Subject::parse)? {
            message = message.subject(subject);
        }
        if let Some(partner_id) = read("PartnerId", &self.partner_id, PartnerId::parse)? {
            message = message.partner_id(partner_id);
        }
        if let Some(checksum) = read("DataChecksum", &self.data_checksum, Checksum::parse)? {
            message = message.checksum(checksum);
        }
        if let Some(encrypted) = self.encrypted {
            message = message.encrypted(encrypted);
        }
        if let Some(compressed) = self.is_compressed {
            message = message.compressed(compressed);
        }
        if self.compress == Some(true) {
            message = message.compression(Compression::above(WORTH_COMPRESSING));
        }
        // a name that no header can carry is none that MESH needs
        if let Ok(file_name) = FileName::parse(&format!("{}.dat", name.as_str())) {
            message = message.file_name(file_name);
        }
        Ok(message)
    }

    /// What goes with a message or report that has come to that mailbox.
    pub(super) fn received(headers: &MessageHeaders, to: &MailboxId) -> Self {
        let text = |name| headers.text(name).map(str::to_owned);
        let flag = |name| match headers.text(name) {
            Some("Y") => Some(true),
            Some("N") => Some(false),
            _ => None,
        };
        let is_report = headers.kind() == MessageKind::Report;
        let about = headers.linked_message_id().filter(|_| is_report);
        let id = about.as_ref().unwrap_or(headers.message_id());
        Self {
            version: text("mex-version").unwrap_or_else(|| "1.0".to_owned()),
            address_type: headers
                .text("mex-addresstype")
                .map_or(AddressType::Dts, AddressType::of),
            message_type: match headers.kind() {
                MessageKind::Report => MessageType::Report,
                MessageKind::Data => MessageType::Data,
            },
            from_dts: text("mex-from"),
            to_dts: text("mex-to").or_else(|| Some(to.as_str().to_owned())),
            subject: text("mex-subject"),
            local_id: text("mex-localid"),
            dts_id: Some(id.as_str().to_owned()),
            partner_id: text("mex-partnerid"),
            encrypted: flag("mex-content-encrypted"),
            workflow_id: text("mex-workflowid"),
            data_checksum: text("mex-content-checksum"),
            is_compressed: flag("mex-content-compressed"),
            status: status(headers),
            ..Self::empty()
        }
    }
}

/// What is smaller is not made so by much.
const WORTH_COMPRESSING: u64 = 1024;

/// A value of an element, if it is there.
fn read<T>(
    element: &'static str,
    text: &Option<String>,
    parse: impl Fn(&str) -> Result<T, InvalidValue>,
) -> Result<Option<T>, Reason> {
    let text = text.as_deref().map(parse).transpose();
    text.map_err(|_| Reason::Value { element })
}

/// A mailbox, or the practice of a patient: `GPPROVIDER_` with NHS number, date of birth and family name.
fn recipient(text: &str) -> Option<Recipient> {
    let Some(patient) = text.trim().strip_prefix("GPPROVIDER_") else {
        return MailboxId::parse(text).ok().map(Recipient::from);
    };
    let (number, rest) = patient.split_once('_')?;
    let (born, family_name) = rest.split_once('_')?;
    let number = NhsNumber::parse(number).ok()?;
    let born = NaiveDate::parse_from_str(born, "%Y%m%d").ok()?;
    Recipient::gp_of(&number, born, family_name).ok()
}

fn status(headers: &MessageHeaders) -> Option<StatusRecord> {
    let text = |name| headers.text(name).unwrap_or_default().to_owned();
    let status = headers.text("mex-statussuccess")?;
    Some(StatusRecord {
        date_time: text("mex-statustimestamp"),
        event: Event::of(&text("mex-statusevent")),
        status: Status::of(status),
        code: text("mex-statuscode"),
        description: text("mex-statusdescription"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recipients_are_mailboxes_and_the_practices_of_patients() {
        let to = |text| recipient(text).map(|to| to.header_value().to_owned());
        assert_eq!(to("x26abc2").as_deref(), Some("X26ABC2"));
        let practice = "GPPROVIDER_9990000018_19700131_Testerly";
        assert_eq!(to(practice).as_deref(), Some(practice));
        for text in [
            "GPPROVIDER_9990000019_19700131_Testerly",
            "GPPROVIDER_9990000018_19703101_Testerly",
            "GPPROVIDER_9990000018",
            "no mailbox",
        ] {
            assert_eq!(to(text), None, "{text}");
        }
    }
}
