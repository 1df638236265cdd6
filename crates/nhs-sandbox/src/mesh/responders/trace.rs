//! PDS over MESH: a file of patients in, a file with what each was traced to out, in the present form and in the one before it.

use std::io;

use chrono::{DateTime, Utc};
use csv::{ByteRecord, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::trace_row::{Found, Row};
use super::{Response, whole};
use crate::mesh::content::{Content, Spool};
use crate::mesh::mailbox::LEGACY_TRACE_WORKFLOW;
use crate::mesh::message::Message;
use crate::mesh::times::stamp;
use crate::pds::Traced;
use crate::state::State;

/// The header row of a request, which must be there.
pub(super) const REQUEST: [&str; 24] = [
    "UNIQUE REFERENCE",
    "NHS_NO",
    "FAMILY_NAME",
    "GIVEN_NAME",
    "OTHER_GIVEN_NAME",
    "GENDER",
    "DATE_OF_BIRTH",
    "POSTCODE",
    "DATE_OF_DEATH",
    "ADDRESS_LINE1",
    "ADDRESS_LINE2",
    "ADDRESS_LINE3",
    "ADDRESS_LINE4",
    "ADDRESS_LINE5",
    "ADDRESS_DATE",
    "GP_PRACTICE_CODE",
    "GP_REGISTRATION_DATE",
    "NHAIS_POSTING_ID",
    "AS_AT_DATE",
    "LOCAL_PATIENT_ID",
    "INTERNAL_ID",
    "TELEPHONE_NUMBER",
    "MOBILE_NUMBER",
    "EMAIL_ADDRESS",
];

/// The header row of a response.
pub(super) const RESPONSE: [&str; 29] = [
    "UNIQUE REFERENCE",
    "REQ_NHS_NUMBER",
    "FAMILY_NAME",
    "GIVEN_NAME",
    "OTHER_GIVEN_NAME",
    "GENDER",
    "DATE_OF_BIRTH",
    "DATE_OF_DEATH",
    "ADDRESS_LINE1",
    "ADDRESS_LINE2",
    "ADDRESS_LINE3",
    "ADDRESS_LINE4",
    "ADDRESS_LINE5",
    "POSTCODE",
    "GP_PRACTICE_CODE",
    "GP_REGISTRATION_DATE",
    "NHAIS_POSTING_ID",
    "AS_AT_DATE",
    "LOCAL_PATIENT_ID",
    "INTERNAL_ID",
    "TELEPHONE_NUMBER",
    "MOBILE_NUMBER",
    "EMAIL_ADDRESS",
    "SENSITIVITY_FLAG",
    "MPS_ID",
    "ERROR/SUCCESS_CODE",
    "MATCHED_NHS_NO",
    "MATCHED_ALGORITHM_INDICATOR",
    "MATCHED_CONFIDENCE_PERCENTAGE",
];

const SUCCESS: &str = "00";
const UNREADABLE: &str = "01";

type Rows = csv::Reader<Box<dyn io::Read + Send>>;
type Answers = csv::Writer<Spool>;

/// The present form: a header row, then a row for each patient.
pub(super) fn trace(state: &State, message: &Message, at: DateTime<Utc>) -> io::Result<Response> {
    let mut rows = rows(message)?;
    let mut answers = answers();
    answers.write_record(RESPONSE)?;
    let mut header = StringRecord::new();
    let readable = rows.read_record(&mut header).is_ok();
    let header: Vec<&str> = header
        .iter()
        .map(|name| name.trim_start_matches('\u{feff}').trim())
        .collect();
    if readable && header == REQUEST {
        let patients = state.register.all_traced();
        answer_rows(state, &patients, &mut rows, &mut answers)?;
    } else {
        Found::code(UNREADABLE).write(&Row::default(), &mut answers)?;
    }
    Ok(response(message, at, finish(answers)?))
}

/// The form before it: a first row with reference, workflow, time and count, then the rows without names of columns.
pub(super) fn legacy(state: &State, message: &Message, at: DateTime<Utc>) -> io::Result<Response> {
    let code = match check_legacy(message)? {
        Ok(()) => SUCCESS,
        Err(code) => code,
    };
    let mut rows = rows(message)?;
    let mut control = ByteRecord::new();
    // it was read once already
    rows.read_byte_record(&mut control)?;
    let field =
        |place| String::from_utf8_lossy(control.get(place).unwrap_or_default()).into_owned();
    let mut answers = answers();
    answers.write_record([
        field(0),
        LEGACY_TRACE_WORKFLOW.to_owned(),
        field(3),
        code.to_owned(),
    ])?;
    if code == SUCCESS {
        let patients = state.register.all_traced();
        answer_rows(state, &patients, &mut rows, &mut answers)?;
    }
    Ok(response(message, at, finish(answers)?))
}

/// What is wrong with a file in the older form as a whole, by its code.
fn check_legacy(message: &Message) -> io::Result<Result<(), &'static str>> {
    let mut rows = rows(message)?;
    let mut control = StringRecord::new();
    if rows.read_record(&mut control).is_err() || control.len() != 4 {
        return Ok(Err(UNREADABLE));
    }
    let field = |place| control.get(place).unwrap_or_default().trim();
    let is_time = |text: &str| text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit());
    let name = message.file_name();
    let named = name
        .strip_prefix("MPTREQ_")
        .and_then(|name| name.strip_suffix(".csv"));
    let mut count = 0_u64;
    let mut row = ByteRecord::new();
    while rows.read_byte_record(&mut row)? {
        count += 1;
    }
    Ok(if field(0).is_empty() {
        Err("02")
    } else if field(1) != LEGACY_TRACE_WORKFLOW {
        Err("03")
    } else if field(3).parse() != Ok(count) {
        Err("04")
    } else if !named.is_some_and(is_time) {
        Err("07")
    } else if !is_time(field(2)) {
        Err("09")
    } else {
        Ok(())
    })
}

fn answer_rows(
    state: &State,
    patients: &[Traced],
    rows: &mut Rows,
    answers: &mut Answers,
) -> io::Result<()> {
    let mut row = ByteRecord::new();
    while rows.read_byte_record(&mut row)? {
        let fields: Vec<String> = row
            .iter()
            .map(|field| String::from_utf8_lossy(field).trim().to_owned())
            .collect();
        let row = Row::of(&fields);
        let found = match fields.len().cmp(&REQUEST.len()) {
            std::cmp::Ordering::Less => Found::code("16"),
            std::cmp::Ordering::Greater => Found::code("17"),
            std::cmp::Ordering::Equal => row.trace(&state.register, patients),
        };
        found.write(&row, answers)?;
    }
    Ok(())
}

fn rows(message: &Message) -> io::Result<Rows> {
    let mut builder = ReaderBuilder::new();
    builder.has_headers(false).flexible(true);
    Ok(builder.from_reader(whole(message)?))
}

fn answers() -> Answers {
    let mut builder = WriterBuilder::new();
    builder.flexible(true).terminator(Terminator::CRLF);
    builder.from_writer(Spool::default())
}

fn finish(answers: Answers) -> io::Result<Content> {
    let spool = answers
        .into_inner()
        .map_err(csv::IntoInnerError::into_error)?;
    spool.finish()
}

fn response(message: &Message, at: DateTime<Utc>, content: Content) -> Response {
    let name = message.file_name();
    let request = name
        .rsplit_once('.')
        .map_or(name.as_str(), |(stem, _)| stem);
    Response {
        subject: message.envelope.subject.clone(),
        file_name: format!("RESP_{request}_{}.csv", stamp(at)),
        content,
    }
}
