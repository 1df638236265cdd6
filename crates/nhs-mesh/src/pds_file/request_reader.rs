//! Reads request files: those of others, or one's own again.

use std::io::Read;

use csv::{ByteRecord, StringRecord};

use super::columns::of_mpt_request;
use super::response_reader::{Rows, count_fault, text_row};
use super::{FieldFault, FileFault, MptRequestHeader, RequestColumn, RowFault, TraceRequest};
use crate::csv_lines::line_of;

/// Reads the rows of a request of either format. An iterator: a row that cannot be read is an error
/// with its line, and the rows after it follow.
///
/// ```
/// use nhs_mesh::pds_file::RequestReader;
///
/// let file = "UNIQUE REFERENCE,NHS_NO,DATE_OF_BIRTH\nr1,9990000018,19850704\nr2,9990000019,\n";
/// let rows: Vec<_> = RequestReader::new(file.as_bytes())?.collect();
/// assert!(rows[0].is_ok());
/// let fault = rows[1].as_ref().err().map(ToString::to_string).unwrap_or_default();
/// assert!(fault.starts_with("line 3, NHS_NO: not an NHS number"));
/// # Ok::<(), nhs_mesh::pds_file::FileFault>(())
/// ```
#[derive(Debug)]
pub struct RequestReader<R> {
    rows: Rows<R>,
    header: Option<MptRequestHeader>,
    columns: Vec<RequestColumn>,
    /// The first row of data, where there was no row of names before it.
    pending: Option<ByteRecord>,
    /// Whether a row of names came after the header of the deprecated format.
    has_names: bool,
    over: bool,
}

impl<R: Read> RequestReader<R> {
    /// Reads the header.
    ///
    /// # Errors
    ///
    /// If the file is empty or cannot be read, or has no header, or columns that are unknown, twice
    /// there, or not there though they must be.
    pub fn new(source: R) -> Result<Self, FileFault> {
        let mut rows = Rows::new(source);
        let first = rows.next()?.ok_or(FileFault::Empty)?;
        let first = StringRecord::from_byte_record(first).map_err(|_| FileFault::NoHeader)?;
        let mut pending = None;
        let (header, columns) = if MptRequestHeader::is_one(&first) {
            let header = MptRequestHeader::read(&first)?;
            let next = rows.next()?.ok_or(FileFault::NoRows)?;
            let columns = match named(&next) {
                Some(columns) => columns?,
                None => {
                    let columns = of_mpt_request(next.len()).ok_or(FileFault::NoHeader)?;
                    pending = Some(next);
                    columns
                }
            };
            (Some(header), columns)
        } else {
            let columns = named(first.as_byte_record()).ok_or(FileFault::NoHeader)??;
            (None, columns)
        };
        if !columns.contains(&RequestColumn::UniqueReference) {
            return Err(FileFault::NoColumn(RequestColumn::UniqueReference.name()));
        }
        Ok(Self {
            rows,
            header,
            columns,
            has_names: pending.is_none(),
            pending,
            over: false,
        })
    }

    /// The header of the deprecated format; none for the present one.
    pub fn header(&self) -> Option<&MptRequestHeader> {
        self.header.as_ref()
    }

    fn row(&self, row: &ByteRecord) -> Result<TraceRequest, RowFault> {
        let line = line_of(row);
        let row = text_row(row, self.columns.len())?;
        let at = |fault: FieldFault| FieldFault { line, ..fault };
        let pairs = || self.columns.iter().copied().zip(&row);
        let reference = pairs()
            .find(|(column, _)| *column == RequestColumn::UniqueReference)
            .map(|(_, text)| text)
            .unwrap_or_default();
        let mut request = TraceRequest::new(reference).map_err(at)?;
        for (column, text) in pairs() {
            request = request.with(column, text).map_err(at)?;
        }
        Ok(request)
    }
}

impl<R: Read> Iterator for RequestReader<R> {
    type Item = Result<TraceRequest, RowFault>;

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
                count_fault(declared, self.rows.after_header(u64::from(self.has_names))).map(Err)
            }
            Err(fault) => {
                self.over = true;
                Some(Err(fault.into()))
            }
        }
    }
}

/// The columns that a row of names has; none if it is no row of names.
fn named(row: &ByteRecord) -> Option<Result<Vec<RequestColumn>, FileFault>> {
    let row = StringRecord::from_byte_record(row.clone()).ok()?;
    // one known name makes it a row of names, for no row of data has one
    row.iter().find_map(RequestColumn::named)?;
    let mut columns = Vec::with_capacity(row.len());
    for (place, name) in (1..).zip(&row) {
        match RequestColumn::named(name) {
            None => return Some(Err(FileFault::UnknownColumn { place })),
            Some(column) if columns.contains(&column) => {
                return Some(Err(FileFault::TwoColumns { place }));
            }
            Some(column) => columns.push(column),
        }
    }
    Some(Ok(columns))
}
