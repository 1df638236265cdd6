//! What has become of a message that was sent, read from either version of the API.

use std::fmt;

use chrono::{DateTime, Utc};
use nhs_http::{Error, ErrorKind, Response};
use serde_json::{Map, Value};

use crate::{ErrorCode, MailboxId, MessageId, WorkflowId, time};

/// The state of a sent message. Debug shows ids and state.
///
/// ```no_run
/// use nhs_mesh::{Client, Error, MessageId, TrackingStatus};
///
/// async fn arrived(client: &Client, id: &MessageId) -> Result<bool, Error> {
///     let tracking = client.track(id).await?;
///     Ok(tracking.status() == Some(TrackingStatus::Acknowledged))
/// }
/// ```
#[derive(Clone)]
pub struct Tracking {
    message_id: MessageId,
    fields: Map<String, Value>,
}

/// Where a sent message stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackingStatus {
    /// Chunks of it are still to come.
    Uploading,
    /// It lies in the recipient's inbox.
    Accepted,
    /// The recipient has taken it.
    Acknowledged,
    /// It could not be delivered, or was not collected in time.
    Undeliverable,
    /// It failed.
    Error,
}

/// What a local id leads to.
#[derive(Clone, Debug)]
#[must_use]
pub enum Tracked {
    /// One message has it.
    One(Box<Tracking>),
    /// No message has it.
    None,
    /// Several messages have it; MESH does not say which.
    Several,
}

impl Tracking {
    pub(crate) fn read(response: &Response) -> Result<Self, &'static str> {
        let value = serde_json::from_slice(response.body()).map_err(|_| "it is no JSON")?;
        let Value::Object(fields) = value else {
            return Err("it is no JSON object");
        };
        let id = text_of(&fields, &["message_id", "messageId", "dtsId"]);
        let id = id.and_then(|id| MessageId::parse(id).ok());
        Ok(Self {
            message_id: id.ok_or("it names no message")?,
            fields,
        })
    }

    /// The id of the message.
    #[must_use]
    pub fn message_id(&self) -> &MessageId {
        &self.message_id
    }

    /// Where it stands; `None` for a word that is not known.
    #[must_use]
    pub fn status(&self) -> Option<TrackingStatus> {
        match self.field("status")?.to_ascii_lowercase().as_str() {
            "uploading" => Some(TrackingStatus::Uploading),
            "accepted" => Some(TrackingStatus::Accepted),
            "acknowledged" => Some(TrackingStatus::Acknowledged),
            "undeliverable" => Some(TrackingStatus::Undeliverable),
            "error" => Some(TrackingStatus::Error),
            _ => None,
        }
    }

    /// Whether the last step went well. NHS England's stand-in says so of undeliverable messages too.
    #[must_use]
    pub fn status_success(&self) -> Option<bool> {
        match self
            .fields
            .get("status_success")
            .or_else(|| self.fields.get("statusSuccess"))?
        {
            Value::Bool(success) => Some(*success),
            Value::String(text) => match text.as_str() {
                "SUCCESS" => Some(true),
                "ERROR" => Some(false),
                _ => None,
            },
            _ => None,
        }
    }

    /// The code of a failure.
    #[must_use]
    pub fn status_code(&self) -> Option<ErrorCode> {
        let code = self.either("status_code", "statusCode")?;
        Some(ErrorCode::named(code))
    }

    /// The state in words.
    #[must_use]
    pub fn status_description(&self) -> Option<&str> {
        self.either("status_description", "statusDescription")
    }

    /// When it came to that state.
    #[must_use]
    pub fn status_time(&self) -> Option<DateTime<Utc>> {
        time::parse(self.either("status_timestamp", "statusTimestamp")?)
    }

    /// When it was sent.
    #[must_use]
    pub fn uploaded(&self) -> Option<DateTime<Utc>> {
        time::parse(self.either("upload_timestamp", "uploadTimestamp")?)
    }

    /// Until when the recipient can collect it.
    #[must_use]
    pub fn expires(&self) -> Option<DateTime<Utc>> {
        time::parse(self.either("expiry_time", "expiryTime")?)
    }

    /// The recipient's mailbox.
    #[must_use]
    pub fn recipient(&self) -> Option<MailboxId> {
        MailboxId::parse(self.either("recipient", "meshRecipient")?).ok()
    }

    /// The workflow.
    #[must_use]
    pub fn workflow_id(&self) -> Option<WorkflowId> {
        WorkflowId::parse(self.either("workflow_id", "workflowId")?).ok()
    }

    /// The sender's reference. May hold patient data.
    #[must_use]
    pub fn local_id(&self) -> Option<&str> {
        self.either("local_id", "localId")
    }

    /// The name of the file. May hold patient data.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.either("filename", "fileName")
    }

    /// How many bytes it has, which the first version of the API says.
    #[must_use]
    pub fn file_size(&self) -> Option<u64> {
        self.fields.get("fileSize").and_then(Value::as_u64)
    }

    /// How many chunks it has, which the first version of the API says.
    #[must_use]
    pub fn chunk_count(&self) -> Option<u64> {
        self.fields.get("chunkCount").and_then(Value::as_u64)
    }

    /// Any other text field, by its name in the answer. May hold patient data.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        text_of(&self.fields, &[name])
    }

    fn either(&self, second: &str, first: &str) -> Option<&str> {
        text_of(&self.fields, &[second, first])
    }
}

fn text_of<'a>(fields: &'a Map<String, Value>, names: &[&str]) -> Option<&'a str> {
    let mut texts = names.iter().filter_map(|name| fields.get(*name)?.as_str());
    texts.find(|text| !text.is_empty())
}

impl fmt::Debug for Tracking {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tracking")
            .field("message_id", &self.message_id)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}

/// What tracking by local id came to.
pub(crate) fn tracked(result: Result<Response, Error>) -> Result<Tracked, Error> {
    match result {
        Ok(response) => match Tracking::read(&response) {
            Ok(tracking) => Ok(Tracked::One(Box::new(tracking))),
            Err(_) => Err(unreadable(response)),
        },
        Err(error) => match (error.status().map(|status| status.as_u16()), error.kind()) {
            (Some(300), _) => Ok(Tracked::Several),
            (Some(404), ErrorKind::NotFound) => Ok(Tracked::None),
            _ => Err(error),
        },
    }
}

pub(crate) fn unreadable(response: Response) -> Error {
    response.reject(
        ErrorKind::InvalidResponse,
        "the answer is not what MESH answers here",
    )
}
