//! Which call of the API a path and a method are.

use http::{Method, StatusCode};

use super::refusal::Refusal;
use crate::operation::Operation;

/// A call, with what its path says. Mailbox and message ids are in upper case, whatever the path has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Call {
    Ping,
    Handshake {
        mailbox: String,
    },
    Update {
        mailbox: String,
    },
    Inbox {
        mailbox: String,
    },
    Count {
        mailbox: String,
    },
    RichInbox {
        mailbox: String,
    },
    RichOutbox {
        mailbox: String,
    },
    Head {
        mailbox: String,
        id: String,
    },
    /// A whole message, or its first chunk, or the chunk of this number.
    Retrieve {
        mailbox: String,
        id: String,
        chunk: Option<String>,
    },
    Acknowledge {
        mailbox: String,
        id: String,
    },
    Send {
        mailbox: String,
    },
    SendChunk {
        mailbox: String,
        id: String,
        chunk: String,
    },
    Track {
        mailbox: String,
    },
    TrackLocalId {
        mailbox: String,
        local_id: String,
    },
    Lookup {
        ods_code: String,
        workflow: String,
    },
    WorkflowSearch {
        workflow: String,
    },
}

impl Call {
    /// The call that the segments below `/messageexchange` make.
    pub(super) fn of(method: &Method, segments: &[String]) -> Result<Self, Refusal> {
        let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
        let (get, post) = (*method == Method::GET, *method == Method::POST);
        let upper = |id: &str| id.to_uppercase();
        let (allowed, call) = match *segments.as_slice() {
            ["_ping"] => (get, Self::Ping),
            ["endpointlookup", ods_code, workflow] => (
                get,
                Self::Lookup {
                    ods_code: ods_code.to_owned(),
                    workflow: workflow.to_owned(),
                },
            ),
            ["workflowsearch", workflow] => (
                get,
                Self::WorkflowSearch {
                    workflow: workflow.to_owned(),
                },
            ),
            [mailbox, ref below @ ..] => {
                let mailbox = upper(mailbox);
                match *below {
                    [] => (get || post, Self::Handshake { mailbox }),
                    ["update"] => (post, Self::Update { mailbox }),
                    ["inbox"] => (get, Self::Inbox { mailbox }),
                    ["count"] => (get, Self::Count { mailbox }),
                    ["inbox", "rich"] => (get, Self::RichInbox { mailbox }),
                    ["outbox", "rich"] => (get, Self::RichOutbox { mailbox }),
                    ["inbox", id] if *method == Method::HEAD => {
                        let id = upper(id);
                        (true, Self::Head { mailbox, id })
                    }
                    ["inbox", id] => {
                        let (id, chunk) = (upper(id), None);
                        (get, Self::Retrieve { mailbox, id, chunk })
                    }
                    ["inbox", id, chunk] => {
                        let (id, chunk) = (upper(id), Some(chunk.to_owned()));
                        (get, Self::Retrieve { mailbox, id, chunk })
                    }
                    ["inbox", id, "status", "acknowledged"] => {
                        let id = upper(id);
                        (*method == Method::PUT, Self::Acknowledge { mailbox, id })
                    }
                    ["outbox"] => (post, Self::Send { mailbox }),
                    ["outbox", "tracking"] => (get, Self::Track { mailbox }),
                    ["outbox", "tracking", local_id] => {
                        let local_id = local_id.to_owned();
                        (get, Self::TrackLocalId { mailbox, local_id })
                    }
                    ["outbox", id, chunk] => {
                        let (id, chunk) = (upper(id), chunk.to_owned());
                        (post, Self::SendChunk { mailbox, id, chunk })
                    }
                    _ => return Err(Refusal::framework(StatusCode::NOT_FOUND)),
                }
            }
            _ => return Err(Refusal::framework(StatusCode::NOT_FOUND)),
        };
        if allowed {
            Ok(call)
        } else {
            Err(Refusal::framework(StatusCode::METHOD_NOT_ALLOWED))
        }
    }

    /// The mailbox whose token the call needs.
    pub(super) fn mailbox(&self) -> Option<&str> {
        match self {
            Self::Ping | Self::Lookup { .. } | Self::WorkflowSearch { .. } => None,
            Self::Handshake { mailbox }
            | Self::Update { mailbox }
            | Self::Inbox { mailbox }
            | Self::Count { mailbox }
            | Self::RichInbox { mailbox }
            | Self::RichOutbox { mailbox }
            | Self::Head { mailbox, .. }
            | Self::Retrieve { mailbox, .. }
            | Self::Acknowledge { mailbox, .. }
            | Self::Send { mailbox }
            | Self::SendChunk { mailbox, .. }
            | Self::Track { mailbox }
            | Self::TrackLocalId { mailbox, .. } => Some(mailbox),
        }
    }
}

/// The name of what is asked for.
pub(crate) fn operation(method: &Method, segments: &[String]) -> Operation {
    match Call::of(method, segments) {
        Ok(Call::Ping) => Operation::MeshPing,
        Ok(Call::Handshake { .. }) => Operation::MeshHandshake,
        Ok(Call::Inbox { .. }) => Operation::MeshInboxList,
        Ok(Call::Count { .. }) => Operation::MeshInboxCount,
        Ok(Call::RichInbox { .. }) => Operation::MeshInboxRich,
        Ok(Call::RichOutbox { .. }) => Operation::MeshOutboxRich,
        Ok(Call::Head { .. }) => Operation::MeshMessageHead,
        Ok(Call::Retrieve { chunk: None, .. }) => Operation::MeshMessageGet,
        Ok(Call::Retrieve { .. }) => Operation::MeshChunkGet,
        Ok(Call::Acknowledge { .. }) => Operation::MeshMessageAcknowledge,
        Ok(Call::Send { .. }) => Operation::MeshMessageSend,
        Ok(Call::SendChunk { .. }) => Operation::MeshChunkSend,
        Ok(Call::Track { .. } | Call::TrackLocalId { .. }) => Operation::MeshMessageTrack,
        Ok(Call::Lookup { .. }) => Operation::MeshLookup,
        Ok(Call::WorkflowSearch { .. }) => Operation::MeshWorkflowSearch,
        Ok(Call::Update { .. }) | Err(_) => Operation::MeshOther,
    }
}
