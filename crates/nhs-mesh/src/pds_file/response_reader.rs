//! Reads response files row by row, and writes them again without loss.

use std::io::{Read, Write};
use std::sync::Arc;

use csv::{ByteRecord, StringRecord, Terminator, WriterBuilder};

use super::columns::{of_mpt_response, same};
use super::{FileFault, MptResponseHeader, ResponseColumn, RowFault, TraceResponse};
use crate::csv_lines::{self, Lines, line_of};

/// Reads the rows of a response of either format, whatever columns it has beside those that are known.
/// An iterator: a row that cannot be read is an error with its line, and the rows after it follow.
///
/// See the [module](super) for an example.
#[derive(Debug)]
pub struct ResponseReader<R> {
    rows: Rows<R>,
    header: Option<MptResponseHeader>,
    names: Arc<[String]>,
    has_names: bool,
    pending: Option<ByteRecord>,
    over: bool,
}

impl<R: Read> ResponseReader<R> {
    /// Reads the header: the names of the columns, or the header of an MPT response, after which a row
    /// of names may come.
    ///
    /// # Errors
    ///
    /// If the file is empty or cannot be read, has no header, two columns of one name, or no
    /// `UNIQUE REFERENCE`.
    pub fn new(source: R) -> Result<Self, FileFault> {
        let mut rows = Rows::new(source);
        let first = rows.next()?.ok_or(FileFault::Empty)?;
        let first = StringRecord::from_byte_record(first).map_err(|_| FileFault::NoHeader)?;
        let mut made = Self {
            rows,
            header: None,
            names: Arc::default(),
            has_names: true,
            pending: None,
            over: false,
        };
        if let Some(names) = named(&first) {
            made.names = names?;
            return Ok(made);
        }
        if !MptResponseHeader::is_one(&first) {
            return Err(FileFault::NoHeader);
        }
        made.header = Some(MptResponseHeader::read(&first)?);
        let Some(next) = made.rows.next()? else {
            return Ok(made);
        };
        let text = StringRecord::from_byte_record_lossy(next.clone());
        if let Some(names) = named(&text) {
            made.names = names?;
        } else {
            made.names = of_mpt_response(next.len())
                .ok_or(FileFault::NoHeader)?
                .into();
            made.has_names = false;
            made.pending = Some(next);
        }
        Ok(made)
    }

    /// The header of the deprecated format; none for the present one.
    pub fn header(&self) -> Option<&MptResponseHeader> {
        self.header.as_ref()
    }

    /// The names of the columns, in their order.
    pub fn column_names(&self) -> &[String] {
        &self.names
    }

    fn row(&self, row: &ByteRecord) -> Result<TraceResponse, RowFault> {
        let line = line_of(row);
        let fields = text_row(row, self.names.len())?;
        Ok(TraceResponse::new(self.names.clone(), fields, line))
    }
}

impl<R: Read> Iterator for ResponseReader<R> {
    type Item = Result<TraceResponse, RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.over {
            return None;
        }
        let row = match self.pending.take() {
            Some(row) => Ok(Some(row)),
            None => self.rows.next(),
        };
        match row {
            Ok(Some(row)) => Some(self.row(&row)),
            Ok(None) => {
                self.over = true;
                let declared = self.header.as_ref().map(|header| header.rows);
                let before = u64::from(self.has_names && !self.names.is_empty());
                count_fault(declared, self.rows.after_header(before)).map(Err)
            }
            Err(fault) => {
                self.over = true;
                Some(Err(fault.into()))
            }
        }
    }
}

/// The names that a row has; none if it is no row of names.
fn named(row: &StringRecord) -> Option<Result<Arc<[String]>, FileFault>> {
    row.iter().find_map(ResponseColumn::named)?;
    let mut names: Vec<String> = Vec::with_capacity(row.len());
    for (place, name) in (1..).zip(row) {
        if names.iter().any(|earlier| same(earlier, name)) {
            return Some(Err(FileFault::TwoColumns { place }));
        }
        names.push(name.to_owned());
    }
    let reference = ResponseColumn::UniqueReference.name();
    if !names.iter().any(|name| same(name, reference)) {
        return Some(Err(FileFault::NoColumn(reference)));
    }
    Some(Ok(names.into()))
}

/// Rows as bytes, counted.
#[derive(Debug)]
pub(super) struct Rows<R> {
    reader: csv::Reader<Lines<R>>,
    read: u64,
}

impl<R: Read> Rows<R> {
    pub(super) fn new(source: R) -> Self {
        let reader = csv_lines::reader(source, b',');
        Self { reader, read: 0 }
    }

    pub(super) fn next(&mut self) -> Result<Option<ByteRecord>, FileFault> {
        let mut row = ByteRecord::new();
        if csv_lines::next(&mut self.reader, &mut row)? {
            self.read += 1;
            Ok(Some(row))
        } else {
            Ok(None)
        }
    }

    /// How many rows there were, the first one and `names` rows of names aside.
    pub(super) fn after_header(&self, names: u64) -> u64 {
        self.read.saturating_sub(names + 1)
    }
}

/// The fault of a file with another number of rows than its header declares.
pub(super) fn count_fault(declared: Option<u64>, found: u64) -> Option<RowFault> {
    let declared = declared.filter(|declared| *declared != found)?;
    Some(FileFault::RowCount { declared, found }.into())
}

/// A row as text, if it has as many fields as there are columns.
pub(super) fn text_row(row: &ByteRecord, expected: usize) -> Result<StringRecord, RowFault> {
    let line = line_of(row);
    if row.len() != expected {
        let found = row.len();
        return Err(RowFault::Fields {
            line,
            found,
            expected,
        });
    }
    StringRecord::from_byte_record(row.clone()).map_err(|error| RowFault::NotText {
        line,
        field: error.utf8_error().field() + 1,
    })
}

/// Writes responses as they were read: the same header, columns and texts.
#[derive(Debug)]
pub struct ResponseWriter<W: Write> {
    writer: csv::Writer<W>,
}

impl<W: Write> ResponseWriter<W> {
    /// Begins a file with the header and the columns of the one that is read.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn like<R: Read>(output: W, reader: &ResponseReader<R>) -> Result<Self, FileFault> {
        let mut writer = WriterBuilder::new()
            .flexible(true)
            .terminator(Terminator::Any(b'\n'))
            .from_writer(output);
        if let Some(header) = &reader.header {
            writer.write_record(header.fields())?;
        }
        if reader.has_names && !reader.names.is_empty() {
            writer.write_record(reader.names.iter())?;
        }
        Ok(Self { writer })
    }

    /// Writes a row.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn write(&mut self, response: &TraceResponse) -> Result<(), FileFault> {
        Ok(self.writer.write_record(response.texts())?)
    }

    /// Ends the file and gives the output back.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn finish(self) -> Result<W, FileFault> {
        let output = self.writer.into_inner();
        output.map_err(|error| FileFault::Io(error.into_error()))
    }
}
