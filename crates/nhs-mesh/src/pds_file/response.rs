//! A row of a response: texts as written, and typed views of those that are codes.

use std::fmt;
use std::sync::Arc;

use csv::StringRecord;
use nhs_fhir_core::identifier::NhsNumber;

use super::columns::same;
use super::{
    Algorithm, FieldFault, FileDate, Gender, Matched, ResponseColumn, ResultCode, Sensitivity,
    ValueFault,
};

/// What a trace found: a row of a response. Debug shows the code and nothing of the patient.
#[derive(Clone, PartialEq, Eq)]
pub struct TraceResponse {
    names: Arc<[String]>,
    fields: StringRecord,
    line: u64,
}

impl TraceResponse {
    pub(super) fn new(names: Arc<[String]>, fields: StringRecord, line: u64) -> Self {
        Self {
            names,
            fields,
            line,
        }
    }

    /// Its line in the file, from 1.
    #[must_use]
    pub fn line(&self) -> u64 {
        self.line
    }

    /// The text of a column by its name, as written; none if the file has no such column. The empty
    /// text is one that is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        let place = self.names.iter().position(|known| same(known, name))?;
        self.fields.get(place)
    }

    /// Every column with its text, in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.names.iter().map(String::as_str).zip(&self.fields)
    }

    pub(super) fn texts(&self) -> impl Iterator<Item = &str> {
        self.fields.iter()
    }

    /// The text of a column; none if it is empty or the file has no such column.
    #[must_use]
    pub fn text(&self, column: ResponseColumn) -> Option<&str> {
        self.get(column.name()).filter(|text| !text.is_empty())
    }

    /// Your own reference of the row.
    #[must_use]
    pub fn unique_reference(&self) -> &str {
        self.text(ResponseColumn::UniqueReference)
            .unwrap_or_default()
    }

    /// What came of the trace.
    ///
    /// # Errors
    ///
    /// If the row has no code of two digits.
    pub fn code(&self) -> Result<ResultCode, FieldFault> {
        let column = ResponseColumn::ErrorSuccessCode;
        let text = self.text(column).unwrap_or_default();
        if text.is_empty() {
            return Err(self.fault(column, ValueFault::Missing));
        }
        ResultCode::parse(text).map_err(|fault| self.fault(column, fault))
    }

    /// The number that was found.
    ///
    /// # Errors
    ///
    /// If the field is no NHS number, nor a special value.
    pub fn matched(&self) -> Result<Matched, FieldFault> {
        let column = ResponseColumn::MatchedNhsNo;
        Matched::parse(self.text(column).unwrap_or_default())
            .map_err(|fault| self.fault(column, fault))
    }

    /// The number that was asked with.
    ///
    /// # Errors
    ///
    /// If the field is no NHS number.
    pub fn requested(&self) -> Result<Option<NhsNumber>, FieldFault> {
        self.typed(ResponseColumn::ReqNhsNumber, |text| {
            NhsNumber::parse(text).map_err(ValueFault::NhsNumber)
        })
    }

    /// How the patient was found.
    ///
    /// # Errors
    ///
    /// If the field is no number.
    pub fn algorithm(&self) -> Result<Option<Algorithm>, FieldFault> {
        self.typed(ResponseColumn::MatchedAlgorithmIndicator, Algorithm::parse)
    }

    /// How sure that is, in percent.
    ///
    /// # Errors
    ///
    /// If the field is no number from 0 to 100.
    pub fn confidence(&self) -> Result<Option<f64>, FieldFault> {
        self.typed(ResponseColumn::MatchedConfidencePercentage, |text| {
            let percentage: f64 = text.trim().parse().map_err(|_| ValueFault::Percentage)?;
            (0.0..=100.0)
                .contains(&percentage)
                .then_some(percentage)
                .ok_or(ValueFault::Percentage)
        })
    }

    /// The flag of a sensitive record.
    #[must_use]
    pub fn sensitivity(&self) -> Sensitivity {
        Sensitivity::of(
            self.text(ResponseColumn::SensitivityFlag)
                .unwrap_or_default(),
        )
    }

    /// Whether the record must be handled as sensitive: by its code, by any flag, or because the code
    /// cannot be read.
    #[must_use]
    pub fn is_sensitive(&self) -> bool {
        !matches!(self.code(), Ok(code) if code != ResultCode::Sensitive)
            || self.sensitivity() != Sensitivity::None
    }

    /// The gender.
    #[must_use]
    pub fn gender(&self) -> Option<Gender> {
        self.text(ResponseColumn::Gender).map(Gender::of)
    }

    /// A date: of birth, of death, of registration.
    ///
    /// # Errors
    ///
    /// If the field is no date.
    pub fn date(&self, column: ResponseColumn) -> Result<Option<FileDate>, FieldFault> {
        self.typed(column, FileDate::parse)
    }

    /// Every field of the row that is not what its column asks for.
    #[must_use]
    pub fn faults(&self) -> Vec<FieldFault> {
        let dates = [
            ResponseColumn::DateOfBirth,
            ResponseColumn::DateOfDeath,
            ResponseColumn::GpRegistrationDate,
            ResponseColumn::AsAtDate,
        ];
        let checked = [
            self.code().err(),
            self.matched().err(),
            self.requested().err(),
            self.algorithm().err(),
            self.confidence().err(),
        ];
        let dates = dates.into_iter().map(|column| self.date(column).err());
        checked.into_iter().chain(dates).flatten().collect()
    }

    fn typed<T>(
        &self,
        column: ResponseColumn,
        read: impl FnOnce(&str) -> Result<T, ValueFault>,
    ) -> Result<Option<T>, FieldFault> {
        let Some(text) = self.text(column) else {
            return Ok(None);
        };
        read(text)
            .map(Some)
            .map_err(|fault| self.fault(column, fault))
    }

    fn fault(&self, column: ResponseColumn, fault: ValueFault) -> FieldFault {
        FieldFault {
            line: self.line,
            column: column.name(),
            fault,
        }
    }
}

impl fmt::Debug for TraceResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TraceResponse")
            .field("line", &self.line)
            .field("code", &self.code().ok())
            .finish_non_exhaustive()
    }
}
