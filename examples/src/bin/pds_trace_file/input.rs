//! The file of patients: its columns, and its rows one after the other, never more than one in memory.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{Context, SHA256};
use chrono::NaiveDate;
use csv::{ByteRecord, Reader, ReaderBuilder};
use nhs_pds::NhsNumber;

/// What a first reading of the file has found.
pub(crate) struct Input {
    path: PathBuf,
    columns: Columns,
    total: u64,
    digest: String,
}

/// A row to be looked up. It is patient data, so it has no Debug.
pub(crate) struct Row {
    /// Its place among the rows, 1 for the first.
    pub(crate) number: u64,
    /// The caller's own key for it.
    pub(crate) reference: String,
    /// Who it is about, or why that cannot be told.
    pub(crate) person: Result<Person, &'static str>,
}

/// Whom a row is about.
pub(crate) struct Person {
    /// The number on file: none, one, or one that is not valid.
    pub(crate) number: Option<Result<NhsNumber, ()>>,
    /// What else is known.
    pub(crate) demographics: Option<Demographics>,
    /// When they were born, with or without a name.
    pub(crate) born: Option<NaiveDate>,
}

/// What a trace needs.
pub(crate) struct Demographics {
    pub(crate) family: String,
    pub(crate) born: NaiveDate,
    pub(crate) given: Option<String>,
    pub(crate) postcode: Option<String>,
}

/// Why the file cannot be worked on. It repeats nothing of the file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum InputFault {
    #[error("{} cannot be read", path.display())]
    Unreadable {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error(
        "row {row} of the input is longer than a megabyte: is a quotation mark before it left open?"
    )]
    RowTooLong { row: u64 },
    #[error(
        "the input has none of the columns to look up by: its first line must name nhs_number, or \
         family and birthdate, separated by commas"
    )]
    NoColumns,
    #[error("the input has the column {column} twice, rename one of the two")]
    ColumnTwice { column: &'static str },
    #[error(
        "the input was changed while it was read: delete the journal beside the output, and start again"
    )]
    Changed,
}

impl Input {
    /// Reads the file once: are its columns there, how many rows has it, and which file is it.
    pub(crate) fn survey(path: &Path) -> Result<Self, InputFault> {
        let mut source = Source::open(path)?;
        let columns = Columns::of(source.headers()?)?;
        let mut record = ByteRecord::new();
        let mut total = 0;
        while source.read(&mut record, total + 1)? {
            total += 1;
        }
        Ok(Self {
            path: path.to_owned(),
            columns,
            total,
            digest: source.digest(),
        })
    }

    /// How many rows there are.
    pub(crate) fn total(&self) -> u64 {
        self.total
    }

    /// What tells the file from any other: the SHA-256 of its bytes, in hexadecimal.
    pub(crate) fn digest(&self) -> &str {
        &self.digest
    }

    /// The rows, but for the first so many.
    pub(crate) fn rows(&self, skip: u64) -> Result<Rows<'_>, InputFault> {
        let mut source = Source::open(&self.path)?;
        source.headers()?;
        let mut rows = Rows {
            input: self,
            source,
            record: ByteRecord::new(),
            read: 0,
        };
        while rows.read < skip && rows.advance()? {}
        Ok(rows)
    }
}

/// The rows of the file, read as they are asked for.
pub(crate) struct Rows<'a> {
    input: &'a Input,
    source: Source,
    record: ByteRecord,
    read: u64,
}

impl Rows<'_> {
    fn advance(&mut self) -> Result<bool, InputFault> {
        let there = self.source.read(&mut self.record, self.read + 1)?;
        self.read += u64::from(there);
        Ok(there)
    }

    /// Whether what was read is what the survey read. For when all has been read.
    pub(crate) fn check_unchanged(self) -> Result<(), InputFault> {
        if self.read == self.input.total && self.source.digest() == self.input.digest {
            Ok(())
        } else {
            Err(InputFault::Changed)
        }
    }
}

impl Iterator for Rows<'_> {
    type Item = Result<Row, InputFault>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.advance() {
            Ok(true) => Some(Ok(self.input.columns.row(self.read, &self.record))),
            Ok(false) => None,
            Err(fault) => Some(Err(fault)),
        }
    }
}

/// Where each column stands in a row.
struct Columns {
    places: [Option<usize>; NAMES.len()],
    count: usize,
}

const NAMES: [&str; 6] = [
    "reference",
    "nhs_number",
    "family",
    "given",
    "birthdate",
    "postcode",
];

impl Columns {
    fn of(header: &ByteRecord) -> Result<Self, InputFault> {
        let mut places = [None; NAMES.len()];
        for (place, name) in header.iter().enumerate() {
            let name = String::from_utf8_lossy(name).trim().to_lowercase();
            let known = NAMES.iter().zip(&mut places);
            for (column, held) in known.filter(|(column, _)| **column == name) {
                if held.replace(place).is_some() {
                    return Err(InputFault::ColumnTwice { column });
                }
            }
        }
        let [_, number, family, _, born, _] = places;
        if number.is_none() && (family.is_none() || born.is_none()) {
            return Err(InputFault::NoColumns);
        }
        Ok(Self {
            places,
            count: header.len(),
        })
    }

    fn row(&self, number: u64, record: &ByteRecord) -> Row {
        let whole = record.len() == self.count;
        let texts = self.places.map(|place| {
            let bytes = place.and_then(|place| record.get(place)).unwrap_or(b"");
            std::str::from_utf8(bytes).map(str::trim)
        });
        let [Ok(reference), rest @ ..] = texts else {
            return Row {
                number,
                reference: String::new(),
                person: Err("the reference is not UTF-8"),
            };
        };
        // a line of the output is a row, whatever happens to its end
        if reference.contains(char::is_control) {
            return Row {
                number,
                reference: String::new(),
                person: Err("the reference has a line end or another control character"),
            };
        }
        let person = match rest {
            _ if !whole => Err("the row has more or fewer fields than the line of column names"),
            [
                Ok(nhs_number),
                Ok(family),
                Ok(given),
                Ok(born),
                Ok(postcode),
            ] => person([nhs_number, family, given, born, postcode]),
            _ => Err("a field is not UTF-8"),
        };
        Row {
            number,
            reference: reference.to_owned(),
            person,
        }
    }
}

fn person([nhs_number, family, given, born, postcode]: [&str; 5]) -> Result<Person, &'static str> {
    let filled = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    let born = match born {
        "" => None,
        text if text.len() != 10 => return Err(BIRTHDATE),
        text => Some(text.parse::<NaiveDate>().map_err(|_| BIRTHDATE)?),
    };
    let number = filled(nhs_number).map(|text| NhsNumber::parse(&text).map_err(|_| ()));
    let demographics = match (filled(family), born) {
        (Some(family), Some(born)) => Some(Demographics {
            family,
            born,
            given: filled(given),
            postcode: filled(postcode),
        }),
        _ => None,
    };
    match (&number, &demographics) {
        (None, None) => Err("the row needs nhs_number, or family and birthdate"),
        (Some(Err(())), None) => Err("nhs_number is not valid: its check digit or length is wrong"),
        _ => Ok(Person {
            number,
            demographics,
            born,
        }),
    }
}

const BIRTHDATE: &str = "birthdate must be a date as yyyy-mm-dd";

/// The CSV reader, which knows what it has read and how much of it for one row.
struct Source {
    path: PathBuf,
    reader: Reader<Watched>,
}

impl Source {
    fn open(path: &Path) -> Result<Self, InputFault> {
        let file = File::open(path).map_err(|source| unreadable(path, source))?;
        Ok(Self {
            path: path.to_owned(),
            reader: ReaderBuilder::new().flexible(true).from_reader(Watched {
                file,
                digest: Context::new(&SHA256),
                since_row: 0,
            }),
        })
    }

    fn headers(&mut self) -> Result<&ByteRecord, InputFault> {
        let path = self.path.clone();
        match self.reader.byte_headers() {
            Ok(header) => Ok(header),
            Err(fault) => Err(fault_of(&path, fault, 0)),
        }
    }

    /// Reads the next row; false if there is none.
    fn read(&mut self, record: &mut ByteRecord, row: u64) -> Result<bool, InputFault> {
        let there = self
            .reader
            .read_byte_record(record)
            .map_err(|fault| fault_of(&self.path, fault, row))?;
        self.reader.get_mut().since_row = 0;
        Ok(there)
    }

    fn digest(self) -> String {
        let digest = self.reader.into_inner().digest.finish();
        let digits = digest.as_ref().iter().map(|byte| format!("{byte:02x}"));
        digits.collect()
    }
}

fn fault_of(path: &Path, fault: csv::Error, row: u64) -> InputFault {
    match fault.into_kind() {
        csv::ErrorKind::Io(source) if source.kind() == io::ErrorKind::FileTooLarge => {
            InputFault::RowTooLong { row }
        }
        csv::ErrorKind::Io(source) => unreadable(path, source),
        // flexible rows of bytes have no other faults
        _ => unreadable(path, io::ErrorKind::InvalidData.into()),
    }
}

fn unreadable(path: &Path, source: io::Error) -> InputFault {
    InputFault::Unreadable {
        path: path.to_owned(),
        source,
    }
}

/// The file, with the digest of what was read of it.
struct Watched {
    file: File,
    digest: Context,
    since_row: usize,
}

impl Read for Watched {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.since_row > LONGEST_ROW {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let read = self.file.read(buffer)?;
        self.digest.update(buffer.get(..read).unwrap_or_default());
        self.since_row += read;
        Ok(read)
    }
}

/// In bytes: a quotation mark that is left open makes one row of all that follows.
const LONGEST_ROW: usize = 1 << 20;
