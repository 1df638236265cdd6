//! Reports: what MESH says became of a message that was sent.

use chrono::{DateTime, Utc};

use crate::headers::MessageHeaders;
use crate::receipt::Receipt;
use crate::{ErrorCode, MailboxId, MessageId, SentMessage};

/// A report about a message of this mailbox, such as that it was not collected in five days. It has no
/// content. `Mex-To` of a report is this mailbox, whatever the specification says of it.
#[derive(Clone, Debug)]
pub struct Report {
    headers: MessageHeaders,
    mailbox: MailboxId,
}

impl Report {
    pub(crate) fn new(headers: MessageHeaders, mailbox: MailboxId) -> Self {
        Self { headers, mailbox }
    }

    /// The id of the report itself.
    #[must_use]
    pub fn message_id(&self) -> &MessageId {
        self.headers.message_id()
    }

    /// The message that it is about.
    #[must_use]
    pub fn about(&self) -> Option<MessageId> {
        self.headers.linked_message_id()
    }

    /// What it reports, such as [`ErrorCode::NotCollected`].
    #[must_use]
    pub fn code(&self) -> Option<ErrorCode> {
        self.headers.status_code()
    }

    /// The same in MESH's own words.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.headers.status_description()
    }

    /// Whether the message failed, as all reports that are known say.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        self.headers.status_success() != Some(true)
    }

    /// When that was.
    #[must_use]
    pub fn time(&self) -> Option<DateTime<Utc>> {
        self.headers.status_time()
    }

    /// All of its headers: local id and workflow are those of the message it is about.
    #[must_use]
    pub fn headers(&self) -> &MessageHeaders {
        &self.headers
    }

    /// Whether it is about that message: by its id, or where the report names none, by local id and workflow.
    #[must_use]
    pub fn concerns(&self, sent: &SentMessage) -> bool {
        match self.about() {
            Some(about) => about
                .as_str()
                .eq_ignore_ascii_case(sent.message_id.as_str()),
            None => {
                self.headers.local_id() == Some(sent.local_id.as_str())
                    && self.headers.workflow_id().as_ref() == Some(&sent.workflow_id)
            }
        }
    }

    /// The message among those sent that it is about, if it is one of them. Of several that match by
    /// local id alone, none is: a guess would blame the wrong one.
    #[must_use]
    pub fn find<'a>(&self, sent: &'a [SentMessage]) -> Option<&'a SentMessage> {
        let mut found = sent.iter().filter(|sent| self.concerns(sent));
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// Says that the report was taken note of, and may be acknowledged.
    #[must_use = "the report stays in the inbox until its receipt is acknowledged"]
    pub fn handed_over(self) -> Receipt {
        Receipt::new(self.mailbox, self.headers.message_id().clone())
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::http::{HeaderMap, HeaderValue};

    use super::*;
    use crate::{LocalId, WorkflowId};

    fn report(linked: Option<&'static str>) -> Report {
        let mut headers = HeaderMap::new();
        headers.insert("mex-messagetype", HeaderValue::from_static("REPORT"));
        headers.insert("mex-localid", HeaderValue::from_static("l1"));
        headers.insert("mex-workflowid", HeaderValue::from_static("W"));
        headers.insert("mex-statuscode", HeaderValue::from_static("14"));
        if let Some(linked) = linked {
            headers.insert("mex-linkedmsgid", HeaderValue::from_static(linked));
        }
        let id = MessageId::parse("R1").unwrap();
        let headers = MessageHeaders::read(&headers, &id).unwrap();
        Report::new(headers, MailboxId::parse("X26ABC1").unwrap())
    }

    fn sent(id: &str, local_id: &str) -> SentMessage {
        SentMessage {
            message_id: MessageId::parse(id).unwrap(),
            local_id: LocalId::parse(local_id).unwrap(),
            workflow_id: WorkflowId::parse("W").unwrap(),
            chunks: 1,
            bytes: 1,
            recovered: false,
        }
    }

    #[test]
    fn report_is_tied_to_its_message_by_id_first() {
        let all = [sent("M1", "l1"), sent("M2", "l2")];
        assert_eq!(report(Some("m2")).find(&all), Some(&all[1]));
        assert_eq!(report(Some("M3")).find(&all), None);
        assert_eq!(report(None).find(&all), Some(&all[0]));
        let twice = [sent("M1", "l1"), sent("M2", "l1")];
        assert_eq!(report(None).find(&twice), None);
    }

    #[test]
    fn failures_are_told_by_code() {
        let report = report(None);
        assert!(report.is_failure());
        assert_eq!(report.code(), Some(ErrorCode::NotCollected));
        assert_eq!(report.handed_over().message_id().as_str(), "R1");
    }
}
