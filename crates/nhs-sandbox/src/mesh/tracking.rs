//! What has become of a message, for the mailbox that sent it.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::exchange::Exchange;
use super::message::Message;
use super::pages::query;
use super::refusal::{Refusal, missing};
use super::reply::Reply;
use super::times::{iso, stamp};
use super::version::Version;
use crate::answer::JSON;
use crate::request::Request;

pub(super) fn by_message_id(
    exchange: &Exchange,
    request: &Request,
    version: Version,
    mailbox: &str,
) -> Result<Reply, Refusal> {
    let id = query(request, "messageID")
        .ok_or_else(|| Refusal::fields(vec![missing("query", "messageID")]))?;
    let (_, message) = exchange.message(&id.to_uppercase()).ok_or_else(not_found)?;
    if message.sender.as_deref() != Some(mailbox) {
        return Err(not_found());
    }
    let body = match version {
        Version::One => version_one(exchange, message),
        Version::Two => version_two(exchange, message),
    };
    Ok(Reply::json(StatusCode::OK, version.content_type(), &body))
}

/// In the form of version 1, whichever is asked for.
pub(super) fn by_local_id(
    exchange: &Exchange,
    mailbox: &str,
    local_id: &str,
) -> Result<Reply, Refusal> {
    let sent = exchange.mailboxes.get(mailbox).into_iter();
    let mut found = sent
        .flat_map(|mailbox| &mailbox.sent)
        .filter_map(|place| exchange.messages.get(place))
        .filter(|message| message.envelope.local_id == local_id);
    let message = found.next().ok_or_else(not_found)?;
    if found.next().is_some() {
        return Err(Refusal::status(StatusCode::MULTIPLE_CHOICES));
    }
    Ok(Reply::json(
        StatusCode::OK,
        JSON,
        &version_one(exchange, message),
    ))
}

fn not_found() -> Refusal {
    Refusal::status(StatusCode::NOT_FOUND)
}

fn version_two(exchange: &Exchange, message: &Message) -> Value {
    let envelope = &message.envelope;
    let recipient = message.recipient.as_str();
    let ods_code = exchange.ods_code_of(recipient);
    let mut body = json!({
        "message_id": message.id,
        "local_id": envelope.local_id,
        "workflow_id": envelope.workflow_id,
        "filename": message.file_name(),
        "expiry_time": iso(message.leaves_inbox()),
        "upload_timestamp": iso(message.created),
        "recipient": recipient,
        "recipient_name": exchange.name_of(recipient),
        "recipient_ods_code": ods_code,
        "recipient_org_code": ods_code,
        "recipient_org_name": "",
        "status_success": message.is_well(),
        "status": message.status.as_str(),
    });
    if let (Some(failure), Some(members)) = (&message.failure, body.as_object_mut()) {
        for (name, value) in [
            ("status_event", failure.event.clone()),
            ("status_timestamp", iso(failure.at)),
            ("status_description", failure.description.clone()),
            ("status_code", failure.code.clone()),
        ] {
            members.insert(name.to_owned(), Value::String(value));
        }
    }
    body
}

fn version_one(exchange: &Exchange, message: &Message) -> Value {
    let envelope = &message.envelope;
    let flag = |set| if set { "Y" } else { "" };
    let (sender, recipient) = (
        message.sender.as_deref().unwrap_or_default(),
        message.recipient.as_str(),
    );
    let mut body = json!({
        "addressType": "ALL",
        "checksum": envelope.checksum,
        "chunkCount": message.total_chunks,
        "compressFlag": flag(envelope.compressed),
        "contentEncoding": if envelope.gzip { "gzip" } else { "" },
        "downloadTimestamp": message.acknowledged.map(stamp).unwrap_or_default(),
        "dtsId": message.id,
        "encryptedFlag": flag(envelope.encrypted),
        "expiryTime": stamp(message.leaves_inbox()),
        "fileName": message.file_name(),
        "fileSize": message.size,
        "isCompressed": flag(envelope.compressed),
        "localId": envelope.local_id,
        "meshRecipientOdsCode": exchange.ods_code_of(recipient),
        "messageId": message.id,
        "messageType": "Data",
        "partnerId": envelope.partner_id,
    });
    let more = json!({
        "recipient": recipient,
        "recipientName": exchange.name_of(recipient),
        "recipientOrgCode": exchange.ods_code_of(recipient),
        "recipientOrgName": "",
        "recipientSmtp": "",
        "sender": sender,
        "senderName": exchange.name_of(sender),
        "senderOdsCode": exchange.ods_code_of(sender),
        "senderOrgCode": exchange.ods_code_of(sender),
        "senderOrgName": "",
        "senderSmtp": "",
        "status": message.status.title(),
        "statusSuccess": if message.is_well() { "SUCCESS" } else { "ERROR" },
        "subject": envelope.subject,
        "uploadTimestamp": stamp(message.created),
        "version": "1.0",
        "workflowId": envelope.workflow_id,
    });
    let mut failed = Map::new();
    if let Some(failure) = &message.failure {
        for (name, value) in [
            ("failureDate", stamp(failure.at)),
            ("failureDiagnostic", failure.description.clone()),
            ("statusCode", failure.code.clone()),
            ("statusDescription", failure.description.clone()),
            ("statusEvent", failure.event.clone()),
            ("statusTimestamp", stamp(failure.at)),
        ] {
            failed.insert(name.to_owned(), Value::String(value));
        }
    }
    if let (Some(members), Value::Object(more)) = (body.as_object_mut(), more) {
        members.extend(more);
        members.extend(failed);
    }
    body
}
