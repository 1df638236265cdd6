//! A row of a request, and the writer of request files.

use std::collections::{BTreeMap, HashSet};
use std::fmt;
use std::io::Write;

use csv::{Terminator, WriterBuilder};
use nhs_fhir_core::identifier::NhsNumber;

use super::{
    FieldFault, FileDate, FileFault, Gender, MptRequestHeader, MptTimestamp, RequestColumn,
    ValueFault,
};

/// Whom to trace: a row of a request. Texts are kept as given; Debug shows which fields there are.
#[derive(Clone, PartialEq, Eq)]
pub struct TraceRequest {
    fields: BTreeMap<RequestColumn, String>,
}

impl TraceRequest {
    /// A row with your own reference, by which the response is matched. It must be unique in its file
    /// and say nothing of the patient.
    ///
    /// # Errors
    ///
    /// If it is empty, or has a control character, a comma, a quote or a colon. The service has a list
    /// of characters that it does not take; that the colon is one is known from NHS's own software.
    pub fn new(unique_reference: &str) -> Result<Self, FieldFault> {
        let fields = BTreeMap::new();
        Self { fields }.with(RequestColumn::UniqueReference, unique_reference)
    }

    /// Adds the text of a column as it is to stand in the file. An empty text takes the column away.
    ///
    /// # Errors
    ///
    /// If the text has a control character, or is not what the column asks for: an NHS number, a date.
    pub fn with(mut self, column: RequestColumn, text: &str) -> Result<Self, FieldFault> {
        check(column, text).map_err(|fault| FieldFault {
            line: 0,
            column: column.name(),
            fault,
        })?;
        if text.is_empty() {
            self.fields.remove(&column);
        } else {
            self.fields.insert(column, text.to_owned());
        }
        Ok(self)
    }

    /// The NHS number.
    #[must_use]
    pub fn nhs_number(self, number: NhsNumber) -> Self {
        self.put(RequestColumn::NhsNo, number.as_str())
    }

    /// The date of birth.
    #[must_use]
    pub fn date_of_birth(self, date: FileDate) -> Self {
        self.put(RequestColumn::DateOfBirth, date.as_str())
    }

    /// The family name, as it is to stand in the file.
    ///
    /// # Errors
    ///
    /// If it has a control character.
    pub fn family_name(self, name: &str) -> Result<Self, FieldFault> {
        self.with(RequestColumn::FamilyName, name)
    }

    /// The first given name, likewise.
    ///
    /// # Errors
    ///
    /// If it has a control character.
    pub fn given_name(self, name: &str) -> Result<Self, FieldFault> {
        self.with(RequestColumn::GivenName, name)
    }

    /// The gender.
    #[must_use]
    pub fn gender(self, gender: &Gender) -> Self {
        self.put(RequestColumn::Gender, gender.code())
    }

    /// The postcode.
    ///
    /// # Errors
    ///
    /// If it has a control character.
    pub fn postcode(self, postcode: &str) -> Result<Self, FieldFault> {
        self.with(RequestColumn::Postcode, postcode)
    }

    fn put(mut self, column: RequestColumn, text: &str) -> Self {
        self.fields.insert(column, text.to_owned());
        self
    }

    /// The text of a column, as given; none if it is empty.
    #[must_use]
    pub fn get(&self, column: RequestColumn) -> Option<&str> {
        self.fields.get(&column).map(String::as_str)
    }

    /// Your own reference.
    #[must_use]
    pub fn unique_reference(&self) -> &str {
        self.get(RequestColumn::UniqueReference).unwrap_or_default()
    }

    pub(super) fn row(&self) -> impl Iterator<Item = &str> {
        RequestColumn::ALL
            .iter()
            .map(|column| self.get(*column).unwrap_or_default())
    }
}

impl fmt::Debug for TraceRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceRequest")
            .field("columns", &self.fields.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

fn check(column: RequestColumn, text: &str) -> Result<(), ValueFault> {
    let is_reference = column == RequestColumn::UniqueReference;
    if is_reference && text.is_empty() {
        return Err(ValueFault::Missing);
    }
    let refused = |c: char| c.is_control() || (is_reference && matches!(c, ',' | '"' | ':'));
    if let Some(position) = text.chars().position(refused) {
        return Err(ValueFault::Character { position });
    }
    if text.is_empty() {
        return Ok(());
    }
    match column {
        RequestColumn::NhsNo => NhsNumber::parse(text)
            .map(drop)
            .map_err(ValueFault::NhsNumber),
        RequestColumn::DateOfBirth
        | RequestColumn::DateOfDeath
        | RequestColumn::AddressDate
        | RequestColumn::GpRegistrationDate
        | RequestColumn::AsAtDate => FileDate::parse(text).map(drop),
        _ => Ok(()),
    }
}

/// Writes a request row by row: present format, or the deprecated one with
/// [`mpt`](Self::mpt). Lines end with a line feed; quotes are written where they are needed.
#[derive(Debug)]
pub struct RequestWriter<W: Write> {
    writer: csv::Writer<W>,
    references: HashSet<String>,
    declared: Option<u64>,
}

impl<W: Write> RequestWriter<W> {
    /// Begins a request of the present format: the first row has the names of the columns.
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn new(output: W) -> Result<Self, FileFault> {
        let mut writer = writer(output);
        writer.write_record(RequestColumn::ALL.iter().map(|column| column.name()))?;
        Ok(Self {
            writer,
            references: HashSet::new(),
            declared: None,
        })
    }

    /// Begins a request of the deprecated format, whose first row says when it was made and how many
    /// rows follow. Its file name is [`MptTimestamp::file_name`].
    ///
    /// # Errors
    ///
    /// If the output cannot be written.
    pub fn mpt(output: W, made: MptTimestamp, rows: u64) -> Result<Self, FileFault> {
        let mut writer = WriterBuilder::new()
            .flexible(true)
            .terminator(Terminator::Any(b'\n'))
            .from_writer(output);
        writer.write_record(MptRequestHeader { made, rows }.fields())?;
        Ok(Self {
            writer,
            references: HashSet::new(),
            declared: Some(rows),
        })
    }

    /// Writes a row.
    ///
    /// # Errors
    ///
    /// If an earlier row has the same reference, or the output cannot be written.
    pub fn write(&mut self, request: &TraceRequest) -> Result<(), FileFault> {
        let row = self.references.len() as u64 + 1;
        if !self
            .references
            .insert(request.unique_reference().to_owned())
        {
            return Err(FileFault::RepeatedReference { row });
        }
        Ok(self.writer.write_record(request.row())?)
    }

    /// Ends the file and gives the output back.
    ///
    /// # Errors
    ///
    /// If no row was written, or another number than was said at the beginning, or the output cannot be
    /// written.
    pub fn finish(self) -> Result<W, FileFault> {
        let found = self.references.len() as u64;
        if found == 0 {
            return Err(FileFault::NoRows);
        }
        if let Some(declared) = self.declared.filter(|declared| *declared != found) {
            return Err(FileFault::RowCount { declared, found });
        }
        let output = self.writer.into_inner();
        output.map_err(|error| FileFault::Io(error.into_error()))
    }
}

fn writer<W: Write>(output: W) -> csv::Writer<W> {
    WriterBuilder::new()
        .terminator(Terminator::Any(b'\n'))
        .from_writer(output)
}
