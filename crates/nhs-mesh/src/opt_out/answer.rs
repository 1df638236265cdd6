//! The second answer to an upload: the list without those who may not be disclosed, or one line that
//! says the list was refused. Whatever is neither is an error, and nobody is cleared by it.

use std::collections::HashSet;

use nhs_fhir_core::identifier::NhsNumber;
use thiserror::Error;

use super::{JobRecord, NumberFault};

/// The subject of the message with the job record.
const JOB_SUBJECT: &str = "SUCCESS";
/// What the one line of a refusal says, without its full stop and in small letters.
const REFUSAL: &str = "the file contains one or more invalid nhs numbers";

/// What a message of the service holds.
#[derive(Debug)]
pub(super) enum Answer {
    Job(JobRecord),
    InvalidNumbers,
    List(Vec<NhsNumber>),
}

/// Why a message is no answer that can be relied on. Nobody is cleared by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum AnswerFault {
    /// It came from another mailbox than that of the service.
    #[error(
        "the answer comes from another mailbox than the service's; check the setting of the recipient"
    )]
    ForeignSender,
    /// It has the subject of a job record and is none.
    #[error(
        "the message with the subject SUCCESS is no job record; leave it for a person to look at"
    )]
    NoJobRecord,
    /// The job record names another upload.
    #[error("the job record is about another upload than its local id says")]
    OtherUpload,
    /// A line is no NHS number with a comma.
    #[error("line {line} of the answer is not a line of the list: {fault}")]
    Line {
        /// Its place, from 1.
        line: u64,
        /// What is wrong with it.
        fault: LineFault,
    },
    /// A line has a number that was not in the upload.
    #[error("line {line} of the answer has a number that was not asked about")]
    NotAsked {
        /// Its place, from 1.
        line: u64,
    },
    /// A list came for an upload that had been refused.
    #[error("a list came for an upload that was refused before; check those people again")]
    AfterRefusal,
    /// A second list for one upload differs from the first, so neither holds.
    #[error("two different lists came for one upload, so neither holds; check those people again")]
    Contradiction,
}

/// What is wrong with a line of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum LineFault {
    /// It ends without a line feed, so the answer is cut short.
    #[error("it does not end, so the answer is cut short")]
    CutShort,
    /// It has no comma at its end.
    #[error("it does not end with a comma")]
    NoComma,
    /// It is empty, and others follow.
    #[error("it is empty")]
    Empty,
    /// It holds no NHS number.
    #[error("{0}")]
    Number(NumberFault),
    /// Its digits are parted, which those of a request are not.
    #[error("its digits are parted by spaces or hyphens")]
    Spaced,
}

/// Reads what a message of the service holds. An empty list is one on which nobody is cleared.
pub(super) fn read(subject: &str, body: &[u8]) -> Result<Answer, AnswerFault> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let is_json = body.trim_ascii_start().starts_with(b"{");
    if is_json || subject.trim().eq_ignore_ascii_case(JOB_SUBJECT) {
        return JobRecord::read(body)
            .map(Answer::Job)
            .ok_or(AnswerFault::NoJobRecord);
    }
    if is_refusal(body) {
        return Ok(Answer::InvalidNumbers);
    }
    list(body).map(Answer::List)
}

fn is_refusal(body: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(body) else {
        return false;
    };
    let text = text
        .trim()
        .trim_end_matches([',', '.', '"'])
        .trim_start_matches('"');
    text.eq_ignore_ascii_case(REFUSAL)
}

fn list(body: &[u8]) -> Result<Vec<NhsNumber>, AnswerFault> {
    let lines = body.trim_ascii_end();
    let after = body.get(lines.len()..).unwrap_or_default();
    let count = lines.split(|byte| *byte == b'\n').count();
    let mut numbers = Vec::with_capacity(if lines.is_empty() { 0 } else { count });
    if lines.is_empty() {
        return Ok(numbers);
    }
    for (line, text) in (1..).zip(lines.split(|byte| *byte == b'\n')) {
        let at = |fault| AnswerFault::Line { line, fault };
        let ends = numbers.len() + 1 < count || after.contains(&b'\n');
        if !ends {
            return Err(at(LineFault::CutShort));
        }
        let text = text.trim_ascii();
        if text.is_empty() {
            return Err(at(LineFault::Empty));
        }
        let text = text.strip_suffix(b",").ok_or(at(LineFault::NoComma))?;
        numbers.push(number(text).map_err(at)?);
    }
    Ok(numbers)
}

/// Ten digits and nothing else: what the service sends back is what was sent to it.
fn number(text: &[u8]) -> Result<NhsNumber, LineFault> {
    let text = std::str::from_utf8(text).map_err(|_| LineFault::Number(NumberFault::NotText))?;
    let number = NhsNumber::parse(text)
        .map_err(|invalid| LineFault::Number(NumberFault::Invalid(invalid)))?;
    if number.as_str() == text {
        Ok(number)
    } else {
        Err(LineFault::Spaced)
    }
}

/// Refuses a list with a number that was not asked about.
pub(super) fn all_asked(list: &[NhsNumber], asked: &[NhsNumber]) -> Result<(), AnswerFault> {
    let asked: HashSet<&NhsNumber> = asked.iter().collect();
    match (1..).zip(list).find(|(_, number)| !asked.contains(number)) {
        Some((line, _)) => Err(AnswerFault::NotAsked { line }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::request::lines;
    use super::*;

    fn numbers(texts: &[&str]) -> Vec<NhsNumber> {
        texts
            .iter()
            .map(|text| NhsNumber::parse(text).unwrap())
            .collect()
    }

    fn list_of(body: &[u8]) -> Result<Vec<NhsNumber>, AnswerFault> {
        match read("a subject", body)? {
            Answer::List(list) => Ok(list),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_cleaned_list_is_read_with_either_line_end() {
        let expected = numbers(&["9990000018", "9990001014"]);
        for body in [
            "9990000018,\n9990001014,\n",
            "\u{feff}9990000018,\r\n9990001014,\r\n",
            "9990000018,\n9990001014,\n\n",
        ] {
            assert_eq!(list_of(body.as_bytes()).unwrap(), expected, "{body:?}");
        }
    }

    #[test]
    fn an_empty_answer_clears_nobody() {
        for body in ["", "\n", "\r\n\r\n"] {
            assert_eq!(list_of(body.as_bytes()).unwrap(), [], "{body:?}");
        }
    }

    #[test]
    fn a_refusal_is_one_line_of_words() {
        for body in [
            "The file contains one or more invalid NHS Numbers.",
            "The file contains one or more invalid NHS Numbers.\r\n",
            "the file contains one or more invalid nhs numbers,\n",
        ] {
            let answer = read("x", body.as_bytes()).unwrap();
            assert!(matches!(answer, Answer::InvalidNumbers), "{body:?}");
        }
    }

    #[test]
    fn whatever_is_no_line_of_the_list_is_an_error_with_its_place() {
        let fault = |body: &str| match list_of(body.as_bytes()).unwrap_err() {
            AnswerFault::Line { line, fault } => (line, fault),
            other => panic!("{other:?}"),
        };
        assert_eq!(fault("9990000018,\n99900"), (2, LineFault::CutShort));
        assert_eq!(fault("9990000018,"), (1, LineFault::CutShort));
        assert_eq!(fault("9990000018\n"), (1, LineFault::NoComma));
        assert_eq!(fault("9990000018,\n\n9990001014,\n"), (2, LineFault::Empty));
        assert_eq!(fault("999 000 0018,\n"), (1, LineFault::Spaced));
        for foreign in [
            "NHS Number,\n9990000018,\n",
            "<html><body>error,\n</body></html>,\n",
            "9990000019,\n",
            "9990000018;,\n",
        ] {
            assert!(
                matches!(fault(foreign), (1, LineFault::Number(_))),
                "{foreign}"
            );
        }
        assert_eq!(
            list_of(b"\xFF\xFE9,\n").unwrap_err(),
            AnswerFault::Line {
                line: 1,
                fault: LineFault::Number(NumberFault::NotText)
            }
        );
    }

    #[test]
    fn a_job_record_is_known_by_its_subject_or_by_its_brace() {
        let json = br#"{"status":"pending","stages":[]}"#;
        assert!(matches!(read("SUCCESS", json), Ok(Answer::Job(_))));
        assert!(matches!(read("", json), Ok(Answer::Job(_))));
        for body in ["9990000018,\n", "", "{\"status\":"] {
            let fault = read("SUCCESS", body.as_bytes()).unwrap_err();
            assert_eq!(fault, AnswerFault::NoJobRecord, "{body}");
        }
    }

    #[test]
    fn a_number_that_was_not_asked_about_is_an_error_that_does_not_show_it() {
        let asked = numbers(&["9990000018"]);
        let list = numbers(&["9990000018", "9990001014"]);
        let fault = all_asked(&list, &asked).unwrap_err();
        assert_eq!(fault, AnswerFault::NotAsked { line: 2 });
        assert!(!format!("{fault} {fault:?}").contains("999"));
        assert!(all_asked(&asked, &list).is_ok());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(count in 1_usize..60) {
            let list: Vec<_> = (0..)
                .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
                .take(count)
                .collect();
            let body = lines(&list);
            prop_assert_eq!(list_of(&body).unwrap(), list);
        }

        #[test]
        fn a_list_cut_within_a_line_is_an_error(count in 1_usize..20, cut in 1_usize..12) {
            let list: Vec<_> = (0..)
                .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
                .take(count)
                .collect();
            let body = lines(&list);
            prop_assert!(list_of(&body[..body.len() - cut]).is_err());
        }

        #[test]
        fn no_bytes_do_harm_and_none_clear_anyone_who_is_not_in_them(body in proptest::collection::vec(any::<u8>(), 0..80)) {
            if let Ok(Answer::List(list)) = read("x", &body) {
                let is_there = |number: &NhsNumber| {
                    body.windows(10).any(|window| window == number.as_str().as_bytes())
                };
                prop_assert!(list.iter().all(is_there));
            }
        }
    }
}
