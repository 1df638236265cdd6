//! The table as a page of documentation.

use std::fmt::Write;

use nhs_fhir_core::IssueCode::{self, *};
use nhs_fhir_core::Severity;

use super::table::{Input, Row, Written};

/// Every kind of issue.
pub(crate) const CODES: &[IssueCode] = &[
    Syntax,
    NotUtf8,
    ByteOrderMark,
    LoneSurrogate,
    TooDeep,
    TooLarge,
    TooMany,
    TooCostly,
    WrongResource,
    UnknownResource,
    UnknownMember,
    Duplicate,
    SecondChoice,
    WrongType,
    ListDue,
    SingleDue,
    Null,
    Empty,
    Missing,
    InvalidValue,
    ControlCharacter,
    TooLong,
    UnlistedCode,
    More,
];

const OPENING: &str = "\
# What becomes of input that departs from FHIR

Made from `crates/nhs-fhir-core/tests/outcomes/table.rs`, whose rows are tests; do not edit it here.

An issue is a **warning** (worth a note), an **error** (a rule of the FHIR release is broken) or **fatal** (it cannot be read, or is
beyond the reader's limits). `Reader::strict` refuses errors and what is fatal; `Reader::lenient` refuses what is fatal only. Both list
all issues, and both go on after an error. What was read is written back with the same members and values: a departure is kept in the
value, in its field or in the `side` of the struct it stands in, and comes out again where it came in. White space, and the order of
different members, are not kept. Examples are members of a Patient or an Observation, or whole documents; \u{ab}0a\u{bb} is the byte 0x0a.
";

pub(crate) fn document(table: &[(&str, &[Row])]) -> String {
    let mut page = String::from(OPENING);
    for (title, rows) in table {
        let _ = write!(page, "\n## {title}\n");
        page += "| input | example | strict | lenient | kept in | written back |\n|---|---|---|---|---|---|\n";
        for row in *rows {
            page += &line(row);
        }
    }
    page += "\n## Kinds of issue\nThe second column is FHIR's own code, as an `OperationOutcome` has it.\n\n";
    page += "| code | issue type | in words |\n|---|---|---|\n";
    for code in CODES {
        let _ = writeln!(
            page,
            "| `{code:?}` | `{}` | {} |",
            code.issue_type(),
            code.message()
        );
    }
    page
}

fn line(row: &Row) -> String {
    let example = match &row.input {
        Input::Patient(json) | Input::Observation(json) => code(json.as_bytes()),
        Input::Whole(json) => code(json),
        Input::Made(words, _) => (*words).to_owned(),
    };
    let kept = row.kept.map_or("", |(place, _)| place);
    let written = match row.written {
        Written::Same => "as it came",
        Written::As(words, _) => words,
        Written::Nothing => "",
    };
    format!(
        "| {} | {example} | {} | {} | {kept} | {written} |\n",
        row.departure,
        outcome(row, Severity::Error),
        outcome(row, Severity::Fatal)
    )
}

/// What a reader says that refuses issues of this severity.
fn outcome(row: &Row, refused: Severity) -> String {
    let gravest = row.issues.iter().map(|(severity, _, _)| *severity).max();
    let verdict = if gravest >= Some(refused) {
        "refused"
    } else {
        "taken"
    };
    let mut codes: Vec<String> = Vec::new();
    for (severity, code, _) in row.issues {
        let note = match severity {
            Severity::Warning => format!("`{code:?}` (warning)"),
            _ => format!("`{code:?}`"),
        };
        if !codes.contains(&note) {
            codes.push(note);
        }
    }
    if codes.is_empty() {
        verdict.to_owned()
    } else {
        format!("{verdict}: {}", codes.join(", "))
    }
}

/// Bytes as code in a cell: what is not plain ASCII is escaped.
fn code(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        match byte {
            b'|' => text += "\\|",
            b' '..=b'~' => text.push(char::from(*byte)),
            _ => {
                let _ = write!(text, "\u{ab}{byte:02x}\u{bb}");
            }
        }
    }
    if text.is_empty() {
        String::new()
    } else {
        format!("`{text}`")
    }
}
