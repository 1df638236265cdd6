//! The check for National Data Opt-outs: a record of the job, then the list without those who have opted out.

use std::io::{self, BufRead, BufReader, Read, Write};

use aws_lc_rs::digest;
use chrono::{DateTime, Utc};
use nhs_fhir_core::identifier::NhsNumber;
use serde_json::json;

use super::{Response, content, whole};
use crate::mesh::content::Spool;
use crate::mesh::exchange::Exchange;
use crate::mesh::message::Message;
use crate::mesh::times::iso;
use crate::state::State;

/// What comes back in place of a list when one of its numbers is none.
const INVALID: &str = "The file contains one or more invalid NHS Numbers.";
/// No line of a list is longer; a longer one is no NHS number, however it goes on.
const LONGEST_LINE: u64 = 64;

pub(super) fn check(
    exchange: &mut Exchange,
    state: &State,
    message: &Message,
    at: DateTime<Utc>,
) -> io::Result<Vec<Response>> {
    if !is_heard(message) {
        return Ok(Vec::new());
    }
    let list = List::read(exchange, message)?;
    let sender = message.sender.clone().unwrap_or_default();
    let unique = exchange.checked.insert((sender, list.hash));
    let accepted = unique && !list.is_empty;
    let stage = |name: &str, passed: bool| json!({ "stage": name, "passed": passed });
    let job = json!({
        "version": 1,
        "id": state.random.uuid().to_string(),
        "status": if accepted { "pending" } else { "failed" },
        "received": iso(at),
        "stages": [
            stage("validate_non_empty_file", !list.is_empty),
            stage("validate_is_unique_upload", unique),
            stage("validate_in_order", true),
        ],
        "dataset_id": "mesh_to_pos",
        "metadata": {
            "request": {
                "extra": {
                    "message_id": message.id,
                    "filename": message.file_name(),
                    "local_id": message.envelope.local_id,
                },
            },
        },
    });
    let mut responses = vec![Response {
        subject: if accepted { "SUCCESS" } else { "FAILURE" }.to_owned(),
        file_name: message.file_name(),
        content: content(&job.to_string())?,
    }];
    if accepted {
        let cleaned = match list.cleaned {
            Some(cleaned) => cleaned.finish()?,
            None => content(INVALID)?,
        };
        responses.push(Response {
            subject: message.envelope.subject.clone(),
            file_name: message.file_name(),
            content: cleaned,
        });
    }
    Ok(responses)
}

/// Without a subject, or with other characters in it or in the local id, nothing ever comes back.
fn is_heard(message: &Message) -> bool {
    [&message.envelope.subject, &message.envelope.local_id]
        .into_iter()
        .all(|text| {
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            !text.is_empty() && text.chars().all(plain)
        })
}

/// A list that was sent, read once from end to end.
struct List {
    is_empty: bool,
    hash: Vec<u8>,
    /// Those who may be disclosed; none when a line is no NHS number with a comma.
    cleaned: Option<Spool>,
}

impl List {
    fn read(exchange: &Exchange, message: &Message) -> io::Result<Self> {
        let mut reader = BufReader::new(whole(message)?);
        let mut hash = digest::Context::new(&digest::SHA256);
        let mut cleaned = Some(Spool::default());
        let mut is_empty = true;
        let mut line = Vec::new();
        loop {
            line.clear();
            let mut start = reader.by_ref().take(LONGEST_LINE);
            let read = start.read_until(b'\n', &mut line)?;
            if read == 0 {
                break;
            }
            hash.update(&line);
            is_empty &= line.iter().all(u8::is_ascii_whitespace);
            match (number(&line), &mut cleaned) {
                (Some(number), Some(cleaned)) => {
                    if !exchange.opted_out.contains(number) {
                        cleaned.write_all(number.as_bytes())?;
                        cleaned.write_all(b",\n")?;
                    }
                }
                _ => cleaned = None,
            }
        }
        Ok(Self {
            is_empty,
            hash: hash.finish().as_ref().to_vec(),
            cleaned,
        })
    }
}

/// The number of a line `9990001014,`, which may end the file without a line feed.
fn number(line: &[u8]) -> Option<&str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let number = str::from_utf8(line).ok()?.strip_suffix(',')?;
    (number.len() == 10 && NhsNumber::parse(number).is_ok()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_number_and_a_comma() {
        assert_eq!(number(b"9990001014,\n"), Some("9990001014"));
        assert_eq!(number(b"9990001014,"), Some("9990001014"));
        for line in [
            "9990001014\n",
            "9990001014,\r\n",
            "9990001015,\n",
            "999 000 1014,\n",
            "NHS_NO,\n",
            "\n",
        ] {
            assert_eq!(number(line.as_bytes()), None, "{line:?}");
        }
    }
}
