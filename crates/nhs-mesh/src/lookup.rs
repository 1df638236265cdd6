//! The small answers of MESH: pages of the inbox, counts, mailboxes found, rich views.

use std::fmt;

use chrono::{DateTime, Utc};
use nhs_http::Response;
use serde_json::Value;

use crate::{MailboxId, MessageId, RichSearch, WorkflowId, time};

/// A page of the inbox, oldest message first.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct InboxPage {
    /// The messages. With a workflow filter it may be empty though more pages follow.
    pub messages: Vec<MessageId>,
    /// About how many messages wait in all, if the service says so.
    pub approximate_count: Option<u64>,
    pub(crate) next: Option<String>,
}

/// A mailbox that takes a workflow.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct FoundMailbox {
    /// Its id.
    pub mailbox_id: MailboxId,
    /// Its name.
    pub name: String,
}

/// How many messages wait in the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboxCount {
    /// How many.
    pub count: u64,
    /// Whether all were counted; the second version of the API does not say.
    pub all_included: Option<bool>,
}

/// What the service says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ping {
    /// `running`.
    pub status: String,
    /// Its environment.
    pub environment: Option<String>,
    /// Its build.
    pub build: Option<String>,
}

/// A page of a rich view, newest message first.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RichPage {
    /// What it is true of.
    pub valid_at: Option<DateTime<Utc>>,
    /// The messages, acknowledged ones included.
    pub messages: Vec<RichMessage>,
    pub(crate) next: Option<String>,
}

impl RichPage {
    /// What to ask for the page that follows, if one does.
    #[must_use]
    pub fn next(&self) -> Option<RichSearch> {
        RichSearch::of_link(self.next.as_deref()?)
    }
}

/// A message in a rich view. Debug shows ids and state.
#[derive(Clone)]
pub struct RichMessage {
    message_id: MessageId,
    fields: Value,
}

impl RichMessage {
    /// The id of the message.
    #[must_use]
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// `accepted`, `acknowledged` and so on.
    #[must_use]
    pub fn status(&self) -> Option<&str> {
        self.text("status")
    }

    /// The sender's mailbox.
    #[must_use]
    pub fn sender(&self) -> Option<MailboxId> {
        MailboxId::parse(self.text("sender")?).ok()
    }

    /// The recipient's mailbox.
    #[must_use]
    pub fn recipient(&self) -> Option<MailboxId> {
        MailboxId::parse(self.text("recipient")?).ok()
    }

    /// The workflow.
    #[must_use]
    pub fn workflow_id(&self) -> Option<WorkflowId> {
        WorkflowId::parse(self.text("workflow_id")?).ok()
    }

    /// When it was sent.
    #[must_use]
    pub fn sent(&self) -> Option<DateTime<Utc>> {
        time::parse(self.text("sent_date")?)
    }

    /// Until when it can be collected.
    #[must_use]
    pub fn expires(&self) -> Option<DateTime<Utc>> {
        time::parse(self.text("expiry_timestamp")?)
    }

    /// How many chunks it has.
    #[must_use]
    pub fn total_chunks(&self) -> Option<u64> {
        self.fields.get("total_chunks")?.as_u64()
    }

    /// Any text field, by its name in the answer. May hold patient data.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        let text = self.fields.get(name)?.as_str()?;
        (!text.is_empty()).then_some(text)
    }
}

impl fmt::Debug for RichMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RichMessage")
            .field("message_id", &self.message_id)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

/// Reads the JSON of an answer; `None` if it is not what is expected.
pub(crate) fn json(response: &Response) -> Option<Value> {
    serde_json::from_slice(response.body()).ok()
}

pub(crate) fn inbox_page(value: &Value) -> Option<InboxPage> {
    let ids = value.get("messages")?.as_array()?.iter();
    let ids = ids.map(|id| MessageId::parse(id.as_str()?).ok());
    Some(InboxPage {
        messages: ids.collect::<Option<_>>()?,
        approximate_count: value.get("approx_inbox_count").and_then(Value::as_u64),
        next: next(value),
    })
}

pub(crate) fn mailboxes(value: &Value) -> Option<Vec<FoundMailbox>> {
    let results = value.get("results")?.as_array()?.iter();
    let text = |item: &Value, names: [&str; 2]| {
        let mut found = names.iter().filter_map(|name| item.get(*name)?.as_str());
        found.next().map(str::to_owned)
    };
    let results = results.map(|item| {
        let id = text(item, ["mailbox_id", "address"])?;
        Some(FoundMailbox {
            mailbox_id: MailboxId::parse(&id).ok()?,
            name: text(item, ["mailbox_name", "description"]).unwrap_or_default(),
        })
    });
    results.collect()
}

pub(crate) fn count(value: &Value) -> Option<InboxCount> {
    Some(InboxCount {
        count: value.get("count")?.as_u64()?,
        all_included: value.get("allResultsIncluded").and_then(Value::as_bool),
    })
}

pub(crate) fn ping(value: &Value) -> Option<Ping> {
    let text = |name: &str| value.get(name)?.as_str().map(str::to_owned);
    Some(Ping {
        status: text("status")?,
        environment: text("env"),
        build: text("build_label"),
    })
}

pub(crate) fn rich_page(value: &Value) -> Option<RichPage> {
    let messages = value.get("messages")?.as_array()?.iter();
    let messages = messages.map(|fields| {
        Some(RichMessage {
            message_id: MessageId::parse(fields.get("message_id")?.as_str()?).ok()?,
            fields: fields.clone(),
        })
    });
    Some(RichPage {
        valid_at: value
            .get("valid_at")
            .and_then(Value::as_str)
            .and_then(time::parse),
        messages: messages.collect::<Option<_>>()?,
        next: next(value),
    })
}

/// The link to the next page.
fn next(value: &Value) -> Option<String> {
    let link = value.pointer("/links/next")?.as_str()?;
    (!link.is_empty()).then(|| link.to_owned())
}
