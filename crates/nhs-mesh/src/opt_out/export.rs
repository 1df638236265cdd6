//! CSV exports: the NHS numbers of a file, and the file with the rows of cleared people only.

use std::io::{self, Read, Write};

use csv::{ByteRecord, WriterBuilder};
use thiserror::Error;

use super::list::{Collector, number_in};
use super::{CheckList, Clearance, Guard, InvalidNumber, Reading, Tally};
use crate::csv_lines::{self, Lines, line_of};

/// Which column of a CSV file has the NHS number.
///
/// ```
/// use nhs_mesh::opt_out::{CheckList, Column};
///
/// let export = "id,nhs_number\n1,9990000018\n2,\n3,9990000019\n";
/// let reading = CheckList::read_csv(export.as_bytes(), &Column::named("NHS_NUMBER"))?;
/// assert_eq!((reading.list.len(), reading.blank), (1, 1));
/// assert_eq!(reading.invalid[0].line, 4);
/// # Ok::<(), nhs_mesh::opt_out::ExportFault>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    which: Which,
    delimiter: u8,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Which {
    Named(Box<str>),
    At(usize),
}

impl Column {
    /// The column with this name in the first row. Blanks around it and upper or lower case do not
    /// matter.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self {
            which: Which::Named(name.trim().into()),
            delimiter: b',',
        }
    }

    /// The column at this place, from 0, of a file whose first row is data.
    #[must_use]
    pub fn at(place: usize) -> Self {
        Self {
            which: Which::At(place),
            delimiter: b',',
        }
    }

    /// Fields are parted by this and not by a comma.
    #[must_use]
    pub fn delimiter(mut self, delimiter: u8) -> Self {
        self.delimiter = delimiter;
        self
    }

    /// The place of the column, by the file's first row. The row is told whether it is data.
    fn place(&self, first: &ByteRecord) -> Result<usize, ExportFault> {
        let name = match &self.which {
            Which::At(place) if *place < first.len() => return Ok(*place),
            Which::At(_) => return Err(ExportFault::NoColumn),
            Which::Named(name) => name,
        };
        let is_named = |field: &[u8]| {
            let field = field.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(field);
            field.trim_ascii().eq_ignore_ascii_case(name.as_bytes())
        };
        let mut found = (0..).zip(first).filter(|(_, field)| is_named(field));
        match (found.next(), found.next()) {
            (Some((place, _)), None) => Ok(place),
            (None, _) => Err(ExportFault::NoColumn),
            (Some(_), Some(_)) => Err(ExportFault::TwoColumns),
        }
    }

    fn first_is_names(&self) -> bool {
        matches!(self.which, Which::Named(_))
    }

    fn rows<R: Read>(&self, source: R) -> Rows<'_, R> {
        Rows {
            column: self,
            reader: csv_lines::reader(source, self.delimiter),
            row: ByteRecord::new(),
            first: None,
        }
    }
}

/// The rows of a file, each checked to have as many fields as the first.
struct Rows<'a, R> {
    column: &'a Column,
    reader: csv::Reader<Lines<R>>,
    row: ByteRecord,
    first: Option<First>,
}

struct First {
    place: usize,
    fields: usize,
}

/// What was read into [`Rows::row`].
enum Next {
    Names,
    /// Data, with the number at this place.
    Data(usize),
    End,
}

impl<R: Read> Rows<'_, R> {
    fn next(&mut self) -> Result<Next, ExportFault> {
        let has_names = self.column.first_is_names();
        let is_there = csv_lines::next(&mut self.reader, &mut self.row)?;
        match &self.first {
            None if !is_there && has_names => Err(ExportFault::NoColumn),
            _ if !is_there => Ok(Next::End),
            Some(first) if first.fields != self.row.len() => Err(ExportFault::Ragged {
                line: line_of(&self.row),
                found: self.row.len() as u64,
                expected: first.fields as u64,
            }),
            Some(first) => Ok(Next::Data(first.place)),
            None => {
                let place = self.column.place(&self.row)?;
                let fields = self.row.len();
                self.first = Some(First { place, fields });
                Ok(if has_names {
                    Next::Names
                } else {
                    Next::Data(place)
                })
            }
        }
    }
}

/// Why an export cannot be read or written.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ExportFault {
    /// There is no such column.
    #[error("the file has no such column for the NHS number; look at its first row")]
    NoColumn,
    /// There are several columns of the name.
    #[error("two columns have the name of that for the NHS number; give its place instead")]
    TwoColumns,
    /// A row has another number of fields than the first.
    #[error(
        "line {line} has {found} fields and the first row has {expected}; the row cannot be relied on"
    )]
    Ragged {
        /// Its line, from 1.
        line: u64,
        /// How many fields it has.
        found: u64,
        /// How many it should have.
        expected: u64,
    },
    /// Reading or writing failed. The source says how, without the content.
    #[error("the export could not be read or written: {0}")]
    Io(#[source] io::Error),
}

impl From<csv::Error> for ExportFault {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Io(error),
            _ => Self::Io(io::ErrorKind::InvalidData.into()),
        }
    }
}

impl CheckList {
    /// Reads the NHS numbers of a CSV file. A row with nothing in the column is counted as blank.
    ///
    /// # Errors
    ///
    /// If the column is not there, a row has another number of fields than the first, or the source
    /// cannot be read. An invalid number is no error here: see [`Reading::complete`].
    pub fn read_csv(source: impl Read, column: &Column) -> Result<Reading, ExportFault> {
        let mut rows = column.rows(source);
        let mut collector = Collector::default();
        loop {
            match rows.next()? {
                Next::Names => {}
                Next::Data(place) => {
                    collector.read(line_of(&rows.row), field(&rows.row, place));
                }
                Next::End => break,
            }
        }
        Ok(collector.finish())
    }
}

/// What became of a CSV export.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct CsvTally {
    /// How many rows passed and how many were withheld.
    pub tally: Tally,
    /// The rows withheld because what stands in the column is no NHS number.
    pub invalid: Vec<InvalidNumber>,
}

impl<C: Clearance + ?Sized> Guard<'_, C> {
    /// Copies the rows of cleared people from one CSV file to another, with the row of names if there
    /// is one. Fields are kept byte for byte; quotes are written where they are needed, lines end with a
    /// line feed, and a byte order mark is left out.
    ///
    /// On an error the output is incomplete; write to a temporary file and rename it after.
    ///
    /// # Errors
    ///
    /// As [`CheckList::read_csv`], and if the output cannot be written.
    pub fn csv(
        &self,
        source: impl Read,
        output: impl Write,
        column: &Column,
    ) -> Result<CsvTally, ExportFault> {
        let mut rows = column.rows(source);
        let mut writer = WriterBuilder::new()
            .delimiter(column.delimiter)
            .from_writer(output);
        let mut done = CsvTally::default();
        loop {
            let place = match rows.next()? {
                Next::Names => {
                    writer.write_byte_record(&rows.row)?;
                    continue;
                }
                Next::Data(place) => place,
                Next::End => break,
            };
            let row = &rows.row;
            let number = number_in(field(row, place)).unwrap_or_else(|fault| {
                let line = line_of(row);
                done.invalid.push(InvalidNumber { line, fault });
                None
            });
            if self.count(number.as_ref(), &mut done.tally) {
                writer.write_byte_record(row)?;
            }
        }
        writer.flush().map_err(ExportFault::Io)?;
        Ok(done)
    }
}

fn field(row: &ByteRecord, place: usize) -> &[u8] {
    let field = row.get(place).unwrap_or_default();
    field.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(field)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use nhs_fhir_core::identifier::NhsNumber;
    use nhs_http::Runtime;
    use nhs_http::testing::ManualRuntime;
    use proptest::prelude::*;

    use super::super::{Cleared, Standing};
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    fn cleared(numbers: &[&str], runtime: &ManualRuntime) -> Cleared {
        let mut cleared = Cleared::default();
        for number in numbers {
            cleared.insert(NhsNumber::parse(number).unwrap(), runtime.now());
        }
        cleared
    }

    #[test]
    fn rows_of_cleared_people_pass_byte_for_byte_and_no_others() {
        let runtime = Arc::new(ManualRuntime::new());
        let cleared = cleared(&["9990000018"], &runtime);
        let current = cleared.current(HOUR, runtime);
        let export = b"\xEF\xBB\xBFnote,NHS No\r\n\"a, \"\"b\"\"\",999 000 0018\r\n\"two\nlines\",9990001014\r\n\xE9t\xE9,9990000018\r\nx,\r\ny,9990000019\r\n";
        let mut output = Vec::new();
        let done = Guard::new(&current)
            .csv(&export[..], &mut output, &Column::named("nhs no"))
            .unwrap();
        assert_eq!(
            output,
            b"note,NHS No\n\"a, \"\"b\"\"\",999 000 0018\n\xE9t\xE9,9990000018\n"
        );
        let tally = done.tally;
        assert_eq!(
            (tally.passed, tally.not_cleared, tally.without_number),
            (2, 1, 2)
        );
        assert_eq!(done.invalid.len(), 1);
        assert_eq!(done.invalid[0].line, 7);
        assert!(!format!("{done:?}").contains("999"));
    }

    #[test]
    fn an_expired_clearance_withholds_every_row() {
        let runtime = Arc::new(ManualRuntime::new());
        let cleared = cleared(&["9990000018"], &runtime);
        let current = cleared.current(HOUR, runtime.clone());
        runtime.advance(HOUR);
        let mut output = Vec::new();
        let done = Guard::new(&current)
            .csv(
                &b"9990000018;x\n"[..],
                &mut output,
                &Column::at(0).delimiter(b';'),
            )
            .unwrap();
        assert!(output.is_empty());
        assert_eq!(done.tally.expired, 1);
    }

    #[test]
    fn a_file_that_cannot_be_relied_on_is_an_error_with_its_line() {
        let nobody = Cleared::default();
        let current = nobody.current(HOUR, Arc::new(ManualRuntime::new()));
        let fault = |export: &str, column: &Column| {
            Guard::new(&current)
                .csv(export.as_bytes(), Vec::new(), column)
                .unwrap_err()
        };
        let named = Column::named("nhs");
        assert!(matches!(fault("", &named), ExportFault::NoColumn));
        assert!(matches!(fault("a,b\n", &named), ExportFault::NoColumn));
        assert!(matches!(
            fault("nhs,NHS\n", &named),
            ExportFault::TwoColumns
        ));
        assert!(matches!(
            fault("a,b\n", &Column::at(2)),
            ExportFault::NoColumn
        ));
        let ragged = fault("nhs,b\n9990000018,x\n9990000018\n", &named);
        let ExportFault::Ragged {
            line,
            found,
            expected,
        } = ragged
        else {
            panic!("{ragged:?}");
        };
        assert_eq!((line, found, expected), (3, 1, 2));
        assert!(!format!("{ragged} {ragged:?}").contains("999"));
    }

    proptest! {
        #[test]
        fn whatever_the_rows_are_only_cleared_ones_come_out(rows in proptest::collection::vec((0_u32..40, "[a-z\",\n é]{0,6}"), 0..40)) {
            let runtime = Arc::new(ManualRuntime::new());
            let people: Vec<_> = (0..)
                .filter_map(|n: u32| NhsNumber::parse(&format!("999{n:07}")).ok())
                .take(40)
                .collect();
            let mut cleared = Cleared::default();
            for person in people.iter().step_by(3) {
                cleared.insert(*person, runtime.now());
            }
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(["n", "text"]).unwrap();
            for (person, text) in &rows {
                writer.write_record([people[*person as usize].as_str(), text]).unwrap();
            }
            let export = writer.into_inner().unwrap();
            let current = cleared.current(HOUR, runtime);
            let mut output = Vec::new();
            let done = Guard::new(&current).csv(&export[..], &mut output, &Column::named("n")).unwrap();
            prop_assert_eq!(done.tally.passed + done.tally.withheld(), rows.len() as u64);
            let mut reader = csv::Reader::from_reader(&output[..]);
            let out: Vec<_> = reader.records().map(|row| {
                let row = row.unwrap();
                (row[0].to_owned(), row[1].to_owned())
            }).collect();
            let expected: Vec<_> = rows.iter()
                .filter(|(person, _)| person % 3 == 0)
                .map(|(person, text)| (people[*person as usize].as_str().to_owned(), text.clone()))
                .collect();
            prop_assert_eq!(out, expected);
            let agrees = |person: &NhsNumber| {
                (current.standing(person) == Standing::Cleared) == cleared.contains(person)
            };
            prop_assert!(people.iter().all(agrees));
        }
    }
}
