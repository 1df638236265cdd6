//! The list of NHS numbers to check: each valid, each once; what is no NHS number is told with its
//! line, because a single one makes the service refuse a whole file.

use std::collections::HashSet;
use std::fmt;
use std::io::{self, BufRead};

use nhs_fhir_core::identifier::{InvalidIdentifier, NhsNumber};

/// NHS numbers to check, each once, in the order in which they were first met. Debug shows how many.
///
/// ```
/// use nhs_mesh::opt_out::CheckList;
///
/// let reading = CheckList::read(&b"9990000018,\r\n999 000 0018\n9990000019\n"[..])?;
/// assert_eq!(reading.list.len(), 1);
/// assert_eq!(reading.list.repeated(), 1);
/// assert_eq!(reading.invalid[0].line, 3);
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub struct CheckList {
    numbers: Vec<NhsNumber>,
    repeated: usize,
}

impl CheckList {
    /// A list of numbers that were read before. Repeated ones are taken once.
    #[must_use]
    pub fn from_numbers(numbers: impl IntoIterator<Item = NhsNumber>) -> Self {
        let mut reading = Collector::default();
        for number in numbers {
            reading.add(number);
        }
        reading.finish().list
    }

    /// Reads one number a line. Blanks, hyphens, a comma at the end, a byte order mark and either kind
    /// of line end are passed over; a line with nothing on it is counted.
    ///
    /// # Errors
    ///
    /// If the source cannot be read. What is no NHS number is no error here: see
    /// [`Reading::complete`].
    pub fn read(mut source: impl BufRead) -> io::Result<Reading> {
        let mut collector = Collector::default();
        let mut bytes = Vec::new();
        let mut line = 0;
        while source.read_until(b'\n', &mut bytes)? > 0 {
            line += 1;
            let text = bytes.trim_ascii();
            let text = if line == 1 {
                text.strip_prefix(b"\xEF\xBB\xBF".as_slice())
                    .unwrap_or(text)
            } else {
                text
            };
            let text = text.strip_suffix(b",").unwrap_or(text).trim_ascii();
            collector.read(line, text);
            bytes.clear();
        }
        Ok(collector.finish())
    }

    /// How many numbers there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// How many numbers were left out because they stood in the list already.
    #[must_use]
    pub fn repeated(&self) -> usize {
        self.repeated
    }

    /// The numbers, in the order in which they were first met.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &NhsNumber> {
        self.numbers.iter()
    }

    pub(super) fn as_slice(&self) -> &[NhsNumber] {
        &self.numbers
    }
}

impl fmt::Debug for CheckList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CheckList")
            .field("numbers", &self.numbers.len())
            .field("repeated", &self.repeated)
            .finish()
    }
}

/// What a text that should be a list of NHS numbers came to.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Reading {
    /// The numbers that are valid.
    pub list: CheckList,
    /// What is no NHS number, in order. None of these people can be checked, so none may be disclosed.
    pub invalid: Vec<InvalidNumber>,
    /// How many lines or rows had nothing where the number belongs.
    pub blank: usize,
}

impl Reading {
    /// The list, if nothing in it was invalid.
    ///
    /// # Errors
    ///
    /// With every line that has no NHS number.
    pub fn complete(self) -> Result<CheckList, InvalidNumbers> {
        if self.invalid.is_empty() {
            Ok(self.list)
        } else {
            Err(InvalidNumbers {
                invalid: self.invalid,
            })
        }
    }
}

/// A text that should be an NHS number and is none. It does not repeat the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidNumber {
    /// Its line in the source, from 1.
    pub line: u64,
    /// What is wrong.
    pub fault: NumberFault,
}

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.fault)
    }
}

/// Why a text is no NHS number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NumberFault {
    /// It is not UTF-8.
    NotText,
    /// It breaks a rule of the NHS number.
    Invalid(InvalidIdentifier),
}

impl fmt::Display for NumberFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => f.write_str("not an NHS number: the text is not UTF-8"),
            Self::Invalid(invalid) => invalid.fmt(f),
        }
    }
}

/// Lines that should have had an NHS number each and have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidNumbers {
    invalid: Vec<InvalidNumber>,
}

impl InvalidNumbers {
    /// Every one of them, in order.
    #[must_use]
    pub fn all(&self) -> &[InvalidNumber] {
        &self.invalid
    }
}

impl fmt::Display for InvalidNumbers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let count = self.invalid.len();
        write!(
            f,
            "{count} of the lines hold no NHS number; correct them or leave them out: "
        )?;
        for (place, invalid) in self.invalid.iter().take(SHOWN).enumerate() {
            let before = if place == 0 { "" } else { "; " };
            write!(f, "{before}{invalid}")?;
        }
        match count.checked_sub(SHOWN) {
            Some(more) if more > 0 => write!(f, "; and {more} more"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for InvalidNumbers {}

/// Takes texts one by one and keeps each number once.
#[derive(Default)]
pub(super) struct Collector {
    seen: HashSet<NhsNumber>,
    reading: Reading,
}

impl Collector {
    pub(super) fn add(&mut self, number: NhsNumber) {
        if self.seen.insert(number) {
            self.reading.list.numbers.push(number);
        } else {
            self.reading.list.repeated += 1;
        }
    }

    /// Takes the text that stands on a line where a number is due.
    pub(super) fn read(&mut self, line: u64, text: &[u8]) {
        match number_in(text) {
            Ok(Some(number)) => self.add(number),
            Ok(None) => self.reading.blank += 1,
            Err(fault) => self.reading.invalid.push(InvalidNumber { line, fault }),
        }
    }

    pub(super) fn finish(self) -> Reading {
        self.reading
    }
}

/// The number that a text is; none if there is no text.
pub(super) fn number_in(text: &[u8]) -> Result<Option<NhsNumber>, NumberFault> {
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(None);
    }
    let text = std::str::from_utf8(text).map_err(|_| NumberFault::NotText)?;
    NhsNumber::parse(text)
        .map(Some)
        .map_err(NumberFault::Invalid)
}

#[cfg(test)]
mod tests {
    use nhs_fhir_core::identifier::Problem;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_line_is_a_number_a_repetition_a_blank_or_told() {
        let text =
            "\u{feff}9990000018,\r\n\r\n 999 000 0018 \n9990000019,\n99900\n\nsmith\n9990001014";
        let reading = CheckList::read(text.as_bytes()).unwrap();
        let numbers: Vec<_> = reading.list.iter().map(NhsNumber::as_str).collect();
        assert_eq!(numbers, ["9990000018", "9990001014"]);
        assert_eq!(reading.list.repeated(), 1);
        assert_eq!(reading.blank, 2);
        let lines: Vec<_> = reading.invalid.iter().map(|invalid| invalid.line).collect();
        assert_eq!(lines, [4, 5, 7]);
        let NumberFault::Invalid(first) = reading.invalid[0].fault else {
            panic!("another fault");
        };
        assert_eq!(first.problem(), Problem::CheckDigit);
    }

    #[test]
    fn a_list_with_an_invalid_line_is_not_complete_and_says_where() {
        let reading = CheckList::read(&b"9990000018\n9990000019\n\xFF\xFE\n"[..]).unwrap();
        let error = reading.complete().unwrap_err();
        assert_eq!(error.all().len(), 2);
        let said = error.to_string();
        assert!(said.contains("line 2: not an NHS number"), "{said}");
        assert!(said.contains("line 3: not an NHS number"), "{said}");
        assert!(!format!("{error:?} {said}").contains("999000"));
    }

    #[test]
    fn many_invalid_lines_are_counted_and_only_a_few_written_out() {
        let reading = CheckList::read("x\n".repeat(8).as_bytes()).unwrap();
        let said = reading.complete().unwrap_err().to_string();
        assert!(said.starts_with("8 of the lines"), "{said}");
        assert!(said.ends_with("; and 3 more"), "{said}");
    }

    #[test]
    fn debug_shows_how_many_and_not_who() {
        let list = CheckList::from_numbers([NhsNumber::parse("9990000018").unwrap()]);
        assert_eq!(format!("{list:?}"), "CheckList { numbers: 1, repeated: 0 }");
    }

    proptest! {
        #[test]
        fn no_line_is_dropped_in_silence(text in "([0-9 ,\n-]|9990000018\n){0,200}") {
            let lines = text.lines().count();
            let reading = CheckList::read(text.as_bytes()).unwrap();
            let told = reading.list.len() + reading.list.repeated() + reading.blank
                + reading.invalid.len();
            prop_assert_eq!(told, lines);
        }
    }
}
