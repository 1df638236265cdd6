//! What is wrong with a file, a row or a field, each with its place and none with its content.

use std::fmt;

use nhs_fhir_core::identifier::InvalidIdentifier;
use thiserror::Error;

/// Why a file cannot be read or written at all.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum FileFault {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// The first row has neither column names nor the header of an MPT file.
    #[error("the first row has neither the names of the columns nor the header of an MPT file")]
    NoHeader,
    /// A column that must be there is not.
    #[error("the file has no column {0}")]
    NoColumn(&'static str),
    /// Two columns have one name.
    #[error("column {place} has the name of an earlier one")]
    TwoColumns {
        /// Its place, from 1.
        place: usize,
    },
    /// A request has a column that the service does not know.
    #[error("column {place} has a name that requests do not have; see RequestColumn")]
    UnknownColumn {
        /// Its place, from 1.
        place: usize,
    },
    /// A field of the header of an MPT file is not what it should be.
    #[error("the header of the MPT file has no valid {0}")]
    MptHeader(&'static str),
    /// An MPT file has another number of rows than its header says.
    #[error("the header says {declared} rows and there are {found}; the file may be cut short")]
    RowCount {
        /// As the header says.
        declared: u64,
        /// As they are.
        found: u64,
    },
    /// Two rows have one reference, so that their responses could not be told apart.
    #[error("row {row} has the unique reference of an earlier one")]
    RepeatedReference {
        /// The row, from 1.
        row: u64,
    },
    /// A file must have at least one row.
    #[error("the file has no row; a request must have at least one")]
    NoRows,
    /// Reading or writing failed.
    #[error("the file could not be read or written: {0}")]
    Io(#[source] std::io::Error),
}

impl From<csv::Error> for FileFault {
    fn from(error: csv::Error) -> Self {
        match error.into_kind() {
            csv::ErrorKind::Io(error) => Self::Io(error),
            _ => Self::Io(std::io::ErrorKind::InvalidData.into()),
        }
    }
}

/// Why a row cannot be read. The rows after it can.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum RowFault {
    /// It has too few or too many fields.
    #[error("line {line} has {found} fields and there are {expected} columns")]
    Fields {
        /// Its line, from 1.
        line: u64,
        /// How many it has.
        found: usize,
        /// How many columns there are.
        expected: usize,
    },
    /// A field is not UTF-8.
    #[error("line {line}, field {field} is not UTF-8")]
    NotText {
        /// Its line, from 1.
        line: u64,
        /// The field, from 1.
        field: usize,
    },
    /// A field of a request breaks a rule.
    #[error(transparent)]
    Field(#[from] FieldFault),
    /// The file as a whole is wrong; nothing comes after it.
    #[error(transparent)]
    File(#[from] FileFault),
}

/// A field whose text is not what its column asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// Its line in the file, from 1; 0 for a row that is not in a file yet.
    pub line: u64,
    /// The name of its column.
    pub column: &'static str,
    /// What is wrong.
    pub fault: ValueFault,
}

impl fmt::Display for FieldFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}, ", self.line)?;
        }
        write!(f, "{}: {}", self.column, self.fault)
    }
}

impl std::error::Error for FieldFault {}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ValueFault {
    /// It must be given.
    #[error("it must be given")]
    Missing,
    /// It has a character that is not allowed.
    #[error("character {position} is not allowed")]
    Character {
        /// Its place, counted in characters from 0.
        position: usize,
    },
    /// It is no date.
    #[error("it is no date: write yyyymmdd, yyyymm or yyyy")]
    Date,
    /// It is no NHS number.
    #[error("{0}")]
    NhsNumber(InvalidIdentifier),
    /// It is no code of two digits.
    #[error("it is no code of two digits")]
    Code,
    /// It is no percentage.
    #[error("it is no percentage")]
    Percentage,
}
