//! The first row of a file of the deprecated Master Patient Trace, and its file name.

use std::fmt;

use chrono::{DateTime, NaiveDateTime, Utc};

use super::{FileFault, MPT_WORKFLOW, ResultCode};

/// When an MPT request was made: `CCYYMMDDHHMISS`.
///
/// ```
/// use nhs_mesh::pds_file::MptTimestamp;
///
/// let made = MptTimestamp::parse("20261130111500").ok_or("no timestamp")?;
/// assert_eq!(made.file_name(), "MPTREQ_20261130111500.csv");
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MptTimestamp(NaiveDateTime);

impl MptTimestamp {
    const FORMAT: &'static str = "%Y%m%d%H%M%S";

    /// Reads 14 digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.len() == 14 && text.bytes().all(|byte| byte.is_ascii_digit());
        let time = NaiveDateTime::parse_from_str(text, Self::FORMAT).ok();
        time.filter(|_| digits).map(Self)
    }

    /// The name of the request: `MPTREQ_` and the time.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.csv", self.reference())
    }

    /// The reference in the header: the file name without `.csv`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("MPTREQ_{self}")
    }
}

impl From<DateTime<Utc>> for MptTimestamp {
    fn from(time: DateTime<Utc>) -> Self {
        Self(time.naive_utc())
    }
}

impl fmt::Display for MptTimestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.format(Self::FORMAT))
    }
}

/// The header of an MPT request: reference, workflow, time, number of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MptRequestHeader {
    /// When the request was made; its reference follows from it.
    pub made: MptTimestamp,
    /// How many rows follow.
    pub rows: u64,
}

impl MptRequestHeader {
    pub(super) fn fields(&self) -> [String; 4] {
        [
            self.made.reference(),
            MPT_WORKFLOW.to_owned(),
            self.made.to_string(),
            self.rows.to_string(),
        ]
    }

    /// Whether a first row is such a header.
    pub(super) fn is_one(row: &csv::StringRecord) -> bool {
        row.get(1).is_some_and(|field| field.trim() == MPT_WORKFLOW)
    }

    pub(super) fn read(row: &csv::StringRecord) -> Result<Self, FileFault> {
        let field = |place: usize| row.get(place).unwrap_or_default().trim();
        let made = MptTimestamp::parse(field(2)).ok_or(FileFault::MptHeader("timestamp"))?;
        if field(0) != made.reference() {
            return Err(FileFault::MptHeader("reference: MPTREQ_ and the timestamp"));
        }
        let rows = field(3)
            .parse()
            .map_err(|_| FileFault::MptHeader("number of rows"))?;
        Ok(Self { made, rows })
    }
}

/// The header of an MPT response: reference, workflow, number of rows, code of the file.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MptResponseHeader {
    /// The reference of the request, as written.
    pub reference: String,
    /// The workflow, as written.
    pub workflow: String,
    /// How many rows follow.
    pub rows: u64,
    /// What came of the file as a whole.
    pub code: ResultCode,
}

impl MptResponseHeader {
    /// Whether a first row is such a header: four fields, of which the last two are a count and a code.
    pub(super) fn is_one(row: &csv::StringRecord) -> bool {
        let number = |place: usize| {
            row.get(place).is_some_and(|field| {
                let field = field.trim();
                !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        row.len() == 4 && number(2) && number(3)
    }

    pub(super) fn read(row: &csv::StringRecord) -> Result<Self, FileFault> {
        let field = |place: usize| row.get(place).unwrap_or_default();
        let rows = field(2).trim().parse();
        Ok(Self {
            reference: field(0).trim_start_matches('\u{feff}').to_owned(),
            workflow: field(1).to_owned(),
            rows: rows.map_err(|_| FileFault::MptHeader("number of rows"))?,
            code: ResultCode::parse(field(3))
                .map_err(|_| FileFault::MptHeader("response code of two digits"))?,
        })
    }

    pub(super) fn fields(&self) -> [String; 4] {
        [
            self.reference.clone(),
            self.workflow.clone(),
            self.rows.to_string(),
            self.code.as_str().to_owned(),
        ]
    }
}

impl fmt::Debug for MptResponseHeader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MptResponseHeader")
            .field("rows", &self.rows)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_is_fourteen_digits_of_a_real_time() {
        let made = MptTimestamp::parse("20261130235959").unwrap();
        assert_eq!(made.to_string(), "20261130235959");
        assert_eq!(made.reference(), "MPTREQ_20261130235959");
        for text in [
            "",
            "2026113023595",
            "20261330235959",
            "2026-11-30 111",
            "2026113011150a",
        ] {
            assert!(MptTimestamp::parse(text).is_none(), "{text}");
        }
    }
}
