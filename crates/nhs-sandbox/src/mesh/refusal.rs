//! What MESH says when it says no: the codes, and the shapes of body that it wraps them in.

use http::StatusCode;
use serde_json::{Value, json};

use super::reply::Reply;
use super::version::Version;
use crate::answer::JSON;

/// Why a request is refused.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Refusal {
    pub(super) status: StatusCode,
    shape: Shape,
}

#[derive(Debug, Clone, PartialEq)]
enum Shape {
    /// MESH's own error, in the form of the version that was asked for.
    Error {
        fault: Fault,
        message_id: Option<String>,
    },
    /// Fields that do not meet their definition; alike in both versions.
    Fields(Vec<Value>),
    /// Something that should not have happened.
    Internal,
    /// What the web framework says for itself.
    Framework(&'static str),
}

/// Event, code and text of an error, as the specification's table has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) event: &'static str,
    pub(super) code: &'static str,
    pub(super) text: &'static str,
}

const fn fault(event: &'static str, code: &'static str, text: &'static str) -> Fault {
    Fault { event, code, text }
}

pub(super) const MISSING_DATA: Fault =
    fault("COLLECT", "02", "Data file is missing or inaccessible.");
pub(super) const MALFORMED_HEADERS: Fault = fault("TRANSFER", "06", "MalformedControlFile");
pub(super) const INVALID_FROM: Fault =
    fault("SEND", "07", "Invalid From Address in the control file");
pub(super) const MISSING_TO: Fault = fault("SEND", "08", "TO_DTS missing");
pub(super) const UNREGISTERED: Fault = fault("SEND", "12", "Unregistered to address");
pub(super) const NOT_COLLECTED: Fault = fault(
    "SEND",
    "14",
    "Message not collected by recipient after 5 days",
);
pub(super) const DEACTIVATED: Fault = fault(
    "SEND",
    "14",
    "Message was not collected as the mailbox is deactivated",
);
pub(super) const SENDER_NOT_ALLOWED: Fault = fault(
    "SEND",
    "16",
    "Sender is not allowed to send messages of this type",
);
pub(super) const WORKFLOW_NOT_REGISTERED: Fault =
    fault("SEND", "17", "Workflow ID not registered for mailbox");
pub(super) const NO_MESSAGE: Fault = fault("RECEIVE", "20", "Message does not exist");
pub(super) const SEVERAL_MAILBOXES: Fault = fault("SEND", "EPL-150", "Multiple mailboxes matches");
pub(super) const NO_MAILBOX: Fault = fault("SEND", "EPL-151", "No mailbox matched");
pub(super) const INVALID_NHS_NUMBER: Fault = fault("SEND", "EPL-152", "Invalid NHS Number");
pub(super) const UNKNOWN_NHS_NUMBER: Fault = fault("SEND", "EPL-153", "NHS Number not found");
pub(super) const OTHER_DEMOGRAPHICS: Fault = fault(
    "SEND",
    "EPL-154",
    "NHS Number supplied does not match the demographics",
);
pub(super) const INVALID_CHUNKS: Fault = fault(
    "SEND",
    "InvalidHeaderChunks",
    "Invalid chunk values sent in mex-Chunk-Range header",
);
pub(super) const SMALL_CHUNK: Fault = fault(
    "SEND",
    "InvalidHeaderChunks",
    "All chunks but the last must be larger than 5 MB",
);
pub(super) const UNSUPPORTED_ENCODING: Fault = fault(
    "SEND",
    "UnsupportedContentEncoding",
    "Unsupported content encoding",
);
pub(super) const INVALID_CHECKSUM: Fault = fault("SEND", "Invalid checksum", "Invalid checksum");
pub(super) const GONE: Fault = fault(
    "SEND",
    "Message already accepted",
    "Message no longer available for download",
);

/// An error that has a text and nothing else.
pub(super) const fn plain(text: &'static str) -> Fault {
    fault("", "", text)
}

pub(super) const NO_AUTHORIZATION: Fault = plain("Error reading from Authorization header");
pub(super) const OTHER_MAILBOX: Fault = plain("Mailbox id does not match token");
pub(super) const INVALID_TOKEN: Fault = plain("Invalid Authentication Token");
pub(super) const REPLAYED_TOKEN: Fault = plain("Error Duplicated Authentication Token");
pub(super) const INACTIVE: Fault = plain("Request Received from Inactive Mailbox");
pub(super) const ENCODING_CHANGED: Fault = plain("cannot change content encoding");
pub(super) const MALFORMED_ACCEPT: Fault = plain("Accept header api format incorrect");

impl Refusal {
    pub(super) fn new(status: StatusCode, fault: Fault) -> Self {
        let shape = Shape::Error {
            fault,
            message_id: None,
        };
        Self { status, shape }
    }

    pub(super) fn bad_request(fault: Fault) -> Self {
        Self::new(StatusCode::BAD_REQUEST, fault)
    }

    pub(super) fn forbidden(fault: Fault) -> Self {
        Self::new(StatusCode::FORBIDDEN, fault)
    }

    /// 417, which MESH uses for what cannot be sent.
    pub(super) fn unsendable(fault: Fault) -> Self {
        Self::new(StatusCode::EXPECTATION_FAILED, fault)
    }

    /// A status in no other words than its own.
    pub(super) fn status(status: StatusCode) -> Self {
        Self::new(status, plain(status.canonical_reason().unwrap_or("Error")))
    }

    pub(super) fn no_message() -> Self {
        Self::new(StatusCode::NOT_FOUND, NO_MESSAGE)
    }

    pub(super) fn gone() -> Self {
        Self::new(StatusCode::GONE, GONE)
    }

    pub(super) fn fields(fields: Vec<Value>) -> Self {
        Self {
            status: StatusCode::BAD_REQUEST,
            shape: Shape::Fields(fields),
        }
    }

    pub(super) fn internal(status: StatusCode) -> Self {
        Self {
            status,
            shape: Shape::Internal,
        }
    }

    pub(super) fn framework(status: StatusCode) -> Self {
        let text = status.canonical_reason().unwrap_or("Error");
        Self {
            status,
            shape: Shape::Framework(text),
        }
    }

    /// Names the message that the error is about.
    pub(super) fn about(mut self, id: &str) -> Self {
        if let Shape::Error { message_id, .. } = &mut self.shape {
            *message_id = Some(id.to_owned());
        }
        self
    }

    pub(super) fn reply(&self, version: Version, internal_id: impl FnOnce() -> String) -> Reply {
        let body = match &self.shape {
            Shape::Error { fault, message_id } => {
                let (mut body, id) = match version {
                    Version::One => (
                        json!({
                            "errorEvent": fault.event,
                            "errorCode": fault.code,
                            "errorDescription": fault.text,
                        }),
                        "messageID",
                    ),
                    Version::Two => (
                        json!({ "detail": [{ "event": fault.event, "code": fault.code, "msg": fault.text }] }),
                        "message_id",
                    ),
                };
                if let (Some(message_id), Some(members)) = (message_id, body.as_object_mut()) {
                    members.insert(id.to_owned(), Value::String(message_id.clone()));
                }
                return Reply::json(self.status, version.content_type(), &body);
            }
            Shape::Fields(fields) => json!({ "detail": fields }),
            Shape::Internal => json!({
                "internal_id": internal_id(),
                "message": "An internal error occurred.\n\nPlease contact support.",
            }),
            Shape::Framework(text) => json!({ "detail": text }),
        };
        Reply::json(self.status, JSON, &body)
    }
}

/// A field that is not there.
pub(super) fn missing(place: &str, name: &str) -> Value {
    json!({ "type": "missing", "loc": [place, name], "msg": "Field required" })
}

/// A text with too many characters.
pub(super) fn too_long(place: &str, name: &str, text: &str, most: usize) -> Value {
    json!({
        "type": "string_too_long",
        "loc": [place, name],
        "msg": format!("String should have at most {most} characters"),
        "input": text,
        "ctx": { "max_length": most },
    })
}

/// A text with too few characters.
pub(super) fn too_short(place: &str, name: &str, text: &str, least: usize) -> Value {
    json!({
        "type": "string_too_short",
        "loc": [place, name],
        "msg": format!("String should have at least {least} characters"),
        "input": text,
        "ctx": { "min_length": least },
    })
}

/// A whole number within bounds, or what is wrong with it.
pub(super) fn whole_number(
    place: &str,
    name: &str,
    text: &str,
    least: u64,
    most: u64,
) -> Result<u64, Value> {
    let Ok(number) = text.trim().parse::<i128>() else {
        return Err(json!({
            "type": "int_parsing",
            "loc": [place, name],
            "msg": "Input should be a valid integer, unable to parse string as an integer",
            "input": text,
        }));
    };
    if number < i128::from(least) {
        return Err(json!({
            "type": "greater_than_equal",
            "loc": [place, name],
            "msg": format!("Input should be greater than or equal to {least}"),
            "input": text,
            "ctx": { "ge": least },
        }));
    }
    if number > i128::from(most) {
        return Err(json!({
            "type": "less_than_equal",
            "loc": [place, name],
            "msg": format!("Input should be less than or equal to {most}"),
            "input": text,
            "ctx": { "le": most },
        }));
    }
    u64::try_from(number).map_err(|_| missing(place, name))
}
