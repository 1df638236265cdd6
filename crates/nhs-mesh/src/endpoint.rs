//! The calls of MESH as data: each function gives a [`Call`], with no network.
//! Source: NHS England, MESH API,
//! <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
//!
//! ```
//! use nhs_mesh::{ApiVersion, MailboxId, MessageId, endpoint};
//!
//! let mailbox = MailboxId::parse("X26ABC1")?;
//! let id = MessageId::parse("20210311101813838554_1B8F53")?;
//! let call = endpoint::acknowledge(ApiVersion::V2, &mailbox, &id);
//! assert_eq!(call.template(), "/{mailbox}/inbox/{message}/status/acknowledged");
//! # Ok::<(), nhs_mesh::InvalidValue>(())
//! ```

use std::sync::Arc;

use nhs_fhir_core::identifier::OdsCode;
use nhs_http::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE};
use nhs_http::http::{HeaderMap, HeaderName, HeaderValue, Method};
use nhs_http::{BodySource, Call, Replay};

use crate::chunk::ChunkRange;
use crate::search::{InboxSearch, RichSearch};
use crate::{ClientInfo, LocalId, MailboxId, MessageId, WorkflowId};

/// The path of MESH below its host.
pub const PATH: &str = "/messageexchange";

/// The version of the API, chosen by the `Accept` header.
///
/// ```
/// use nhs_mesh::ApiVersion;
///
/// assert_eq!(ApiVersion::default().media_type(), "application/vnd.mesh.v2+json");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiVersion {
    /// The first one: no paging links, fields in camel case.
    V1,
    /// The second one, which pages and compresses.
    #[default]
    V2,
}

impl ApiVersion {
    /// The media type that asks for this version.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::V1 => "application/vnd.mesh.v1+json",
            Self::V2 => "application/vnd.mesh.v2+json",
        }
    }
}

const PING: &str = "mesh.ping";
const LOOKUP: &str = "mesh.endpoint.lookup";
const WORKFLOW: &str = "mesh.workflow.search";

/// The operations that go without a token: the client certificate is enough.
pub(crate) const WITHOUT_TOKEN: [&str; 3] = [PING, LOOKUP, WORKFLOW];

pub(crate) const INBOX: &str = "mesh.inbox.list";
pub(crate) const INBOX_PATH: &str = "/{mailbox}/inbox";
pub(crate) const SEND: &str = "mesh.message.send";

fn call(
    version: ApiVersion,
    method: Method,
    operation: &'static str,
    template: &'static str,
) -> Call {
    Call::new(method, operation, template).accept(version.media_type())
}

/// Whether the service is there.
#[must_use]
pub fn ping(version: ApiVersion) -> Call {
    call(version, Method::GET, PING, "/_ping")
}

/// Tells MESH that the mailbox is in use and by which software, once every 24 hours. Repeating it does
/// no harm.
#[must_use]
pub fn handshake(version: ApiVersion, mailbox: &MailboxId, client: &ClientInfo) -> Call {
    let mut call = call(version, Method::POST, "mesh.handshake", "/{mailbox}")
        .param("mailbox", mailbox.as_str())
        .replay(Replay::Keyed);
    for (name, value) in client.headers() {
        call = call.header(name, value);
    }
    call
}

/// The ids of the messages that wait in the inbox.
#[must_use]
pub fn inbox(version: ApiVersion, mailbox: &MailboxId, search: &InboxSearch) -> Call {
    let mut call = call(version, Method::GET, INBOX, INBOX_PATH).param("mailbox", mailbox.as_str());
    for (name, value) in search.pairs() {
        call = call.query(name, &value);
    }
    call
}

/// How many messages wait. Deprecated by MESH in favour of the list.
#[must_use]
pub fn count(version: ApiVersion, mailbox: &MailboxId) -> Call {
    call(version, Method::GET, "mesh.inbox.count", "/{mailbox}/count")
        .param("mailbox", mailbox.as_str())
}

/// The headers of a message, without its content.
#[must_use]
pub fn head(version: ApiVersion, mailbox: &MailboxId, message: &MessageId) -> Call {
    let template = "/{mailbox}/inbox/{message}";
    call(version, Method::HEAD, "mesh.message.head", template)
        .param("mailbox", mailbox.as_str())
        .param("message", message.as_str())
}

/// A message, or its first chunk.
#[must_use]
pub fn retrieve(version: ApiVersion, mailbox: &MailboxId, message: &MessageId) -> Call {
    let template = "/{mailbox}/inbox/{message}";
    call(version, Method::GET, "mesh.message.get", template)
        .param("mailbox", mailbox.as_str())
        .param("message", message.as_str())
        .header(ACCEPT_ENCODING, HeaderValue::from_static("gzip"))
        .hedge(None)
}

/// One chunk of a message, from 1; the first goes by [`retrieve`]'s path.
#[must_use]
pub fn retrieve_chunk(
    version: ApiVersion,
    mailbox: &MailboxId,
    message: &MessageId,
    chunk: u32,
) -> Call {
    if chunk <= 1 {
        return retrieve(version, mailbox, message);
    }
    let template = "/{mailbox}/inbox/{message}/{chunk}";
    call(version, Method::GET, "mesh.message.get_chunk", template)
        .param("mailbox", mailbox.as_str())
        .param("message", message.as_str())
        .param("chunk", chunk.to_string())
        .header(ACCEPT_ENCODING, HeaderValue::from_static("gzip"))
        .hedge(None)
}

/// Takes a message out of the inbox for good. Repeating it does no harm.
#[must_use]
pub fn acknowledge(version: ApiVersion, mailbox: &MailboxId, message: &MessageId) -> Call {
    let template = "/{mailbox}/inbox/{message}/status/acknowledged";
    call(version, Method::PUT, "mesh.message.acknowledge", template)
        .param("mailbox", mailbox.as_str())
        .param("message", message.as_str())
        .replay(Replay::Keyed)
}

/// Sends a message, or its first chunk. Never sent twice by itself: MESH would make two messages of it.
#[must_use]
pub fn send(
    version: ApiVersion,
    mailbox: &MailboxId,
    headers: &HeaderMap,
    body: Arc<dyn BodySource>,
) -> Call {
    let mut call = call(version, Method::POST, SEND, "/{mailbox}/outbox")
        .param("mailbox", mailbox.as_str())
        .body_from("application/octet-stream", body);
    for (name, value) in headers {
        call = call.header(name.clone(), value.clone());
    }
    call
}

/// Sends a further chunk of a message. MESH keeps chunks by their number, so that a second one takes the
/// place of the first; once the message is whole it answers 423.
#[must_use]
pub fn send_chunk(
    version: ApiVersion,
    mailbox: &MailboxId,
    message: &MessageId,
    range: ChunkRange,
    gzipped: bool,
    body: Arc<dyn BodySource>,
) -> Call {
    let template = "/{mailbox}/outbox/{message}/{chunk}";
    let mut call = call(version, Method::POST, "mesh.message.send_chunk", template)
        .param("mailbox", mailbox.as_str())
        .param("message", message.as_str())
        .param("chunk", range.number().to_string())
        .replay(Replay::Conditional)
        .header(CHUNK_RANGE, range.header_value())
        .header(
            CONTENT_TYPE,
            HeaderValue::from_static("application/octet-stream"),
        )
        .body_from("application/octet-stream", body);
    if gzipped {
        call = call.header(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
    }
    call
}

pub(crate) const CHUNK_RANGE: HeaderName = HeaderName::from_static("mex-chunk-range");

/// What has become of a message that this mailbox sent.
#[must_use]
pub fn track(version: ApiVersion, mailbox: &MailboxId, message: &MessageId) -> Call {
    let template = "/{mailbox}/outbox/tracking";
    call(version, Method::GET, "mesh.message.track", template)
        .param("mailbox", mailbox.as_str())
        .query("messageID", message.as_str())
}

/// The same by the sender's own reference, which may be that of several messages. Deprecated by MESH,
/// but the one way to find a message whose id was lost.
#[must_use]
pub fn track_by_local_id(version: ApiVersion, mailbox: &MailboxId, local_id: &LocalId) -> Call {
    let template = "/{mailbox}/outbox/tracking/{local_id}";
    call(
        version,
        Method::GET,
        "mesh.message.track_by_local_id",
        template,
    )
    .param("mailbox", mailbox.as_str())
    .param("local_id", local_id.as_str())
}

/// The mailboxes of an organisation that take a workflow. Needs no token.
#[must_use]
pub fn endpoint_lookup(version: ApiVersion, organisation: &OdsCode, workflow: &WorkflowId) -> Call {
    let template = "/endpointlookup/{ods_code}/{workflow}";
    call(version, Method::GET, LOOKUP, template)
        .param("ods_code", organisation.as_str())
        .param("workflow", workflow.as_str())
}

/// All mailboxes that take a workflow. Needs no token.
#[must_use]
pub fn workflow_search(version: ApiVersion, workflow: &WorkflowId) -> Call {
    let template = "/workflowsearch/{workflow}";
    call(version, Method::GET, WORKFLOW, template).param("workflow", workflow.as_str())
}

/// Messages of the inbox with more about each, acknowledged ones included. NHS England's stand-in has
/// it; the specification does not. Only the second version of the API answers.
#[must_use]
pub fn rich_inbox(mailbox: &MailboxId, search: &RichSearch) -> Call {
    rich("mesh.inbox.rich", "/{mailbox}/inbox/rich", mailbox, search)
}

/// The same of the outbox.
#[must_use]
pub fn rich_outbox(mailbox: &MailboxId, search: &RichSearch) -> Call {
    rich(
        "mesh.outbox.rich",
        "/{mailbox}/outbox/rich",
        mailbox,
        search,
    )
}

fn rich(
    operation: &'static str,
    template: &'static str,
    mailbox: &MailboxId,
    search: &RichSearch,
) -> Call {
    let call = call(ApiVersion::V2, Method::GET, operation, template);
    let call = call.param("mailbox", mailbox.as_str());
    let pairs = search.pairs().into_iter();
    pairs.fold(call, |call, (name, value)| call.query(&name, &value))
}

#[cfg(test)]
mod tests {
    use url::Url;

    use super::*;

    fn url(call: &Call) -> String {
        let base = Url::parse("https://mesh.example/messageexchange").unwrap();
        let url = call.url(&base).unwrap();
        let rest = url.as_str().strip_prefix("https://mesh.example").unwrap();
        format!("{} {rest}", call.method())
    }

    fn mailbox() -> MailboxId {
        MailboxId::parse("x26abc1").unwrap()
    }

    #[test]
    fn calls_have_the_paths_of_the_api() {
        let (v2, mailbox) = (ApiVersion::V2, mailbox());
        let id = MessageId::parse("M1").unwrap();
        let local = LocalId::parse("a/b c").unwrap();
        let workflow = WorkflowId::parse("W 1").unwrap();
        let code = OdsCode::parse("x26").unwrap();
        let p = "/messageexchange/X26ABC1";
        for (call, expected) in [
            (ping(v2), "GET /messageexchange/_ping".to_owned()),
            (count(v2, &mailbox), format!("GET {p}/count")),
            (head(v2, &mailbox, &id), format!("HEAD {p}/inbox/M1")),
            (retrieve(v2, &mailbox, &id), format!("GET {p}/inbox/M1")),
            (
                retrieve_chunk(v2, &mailbox, &id, 1),
                format!("GET {p}/inbox/M1"),
            ),
            (
                retrieve_chunk(v2, &mailbox, &id, 3),
                format!("GET {p}/inbox/M1/3"),
            ),
            (
                acknowledge(v2, &mailbox, &id),
                format!("PUT {p}/inbox/M1/status/acknowledged"),
            ),
            (
                track(v2, &mailbox, &id),
                format!("GET {p}/outbox/tracking?messageID=M1"),
            ),
            (
                track_by_local_id(v2, &mailbox, &local),
                format!("GET {p}/outbox/tracking/a%2Fb%20c"),
            ),
            (
                endpoint_lookup(v2, &code, &workflow),
                "GET /messageexchange/endpointlookup/X26/W%201".to_owned(),
            ),
            (
                workflow_search(v2, &workflow),
                "GET /messageexchange/workflowsearch/W%201".to_owned(),
            ),
        ] {
            assert_eq!(url(&call), expected);
            assert_eq!(call.accepted(), "application/vnd.mesh.v2+json");
        }
        assert_eq!(
            count(ApiVersion::V1, &mailbox).accepted(),
            "application/vnd.mesh.v1+json"
        );
    }

    #[test]
    fn only_what_cannot_do_harm_twice_is_repeated() {
        let id = MessageId::parse("M1").unwrap();
        let acknowledge = acknowledge(ApiVersion::V2, &mailbox(), &id);
        assert!(acknowledge.replay_class().survives_doubt());
        assert!(acknowledge.replay_class().writes());
        let body: Arc<dyn BodySource> = Arc::new(crate::chunk::Nothing);
        let first = send(
            ApiVersion::V2,
            &mailbox(),
            &HeaderMap::new(),
            Arc::clone(&body),
        );
        assert_eq!(first.replay_class(), Replay::Once);
        let range = ChunkRange::new(2, 3).unwrap();
        let second = send_chunk(ApiVersion::V2, &mailbox(), &id, range, true, body);
        assert!(second.replay_class().survives_doubt());
        assert_eq!(second.headers()["content-encoding"], "gzip");
        assert_eq!(second.headers()["mex-chunk-range"], "2:3");
    }
}
