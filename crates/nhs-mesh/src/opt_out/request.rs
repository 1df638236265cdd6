//! The file that is uploaded: its name, and its lines exactly as the service wants them.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use nhs_fhir_core::identifier::NhsNumber;
use serde::{Deserialize, Serialize};

use super::Reference;
use crate::{InvalidValue, MailboxId};

/// The lines of a request: each number, a comma, a line feed. No header, no carriage return.
pub(super) fn lines(numbers: &[NhsNumber]) -> Vec<u8> {
    const LINE: usize = 12;
    let mut content = Vec::with_capacity(numbers.len().saturating_mul(LINE));
    for number in numbers {
        content.extend_from_slice(number.as_str().as_bytes());
        content.extend_from_slice(b",\n");
    }
    content
}

/// How the date stands in a file name. NHS asks for `ddmmyy`; some organisations are told `ddmmyyyy`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum DateStyle {
    /// `301126` for 30 November 2026.
    #[default]
    TwoDigitYear,
    /// `30112026`.
    FourDigitYear,
}

/// The name of a request file: mailbox, date, and the number of the file in its month.
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_mesh::MailboxId;
/// use nhs_mesh::opt_out::{DateStyle, FileName};
///
/// let date = NaiveDate::from_ymd_opt(2026, 11, 30).ok_or("no such day")?;
/// let name = FileName::new(&MailboxId::parse("X26ABC1")?, date, DateStyle::TwoDigitYear, 7);
/// assert_eq!(name.as_str(), "X26ABC1-301126-0007.dat");
/// assert_eq!(name.reference()?.as_str(), "X26ABC1-301126-0007");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileName(Box<str>);

impl FileName {
    /// The name of the `sequence`-th file of the month. It is written with four digits, and with more
    /// only from 10,000 on, which [`Uploads`](super::Uploads) does not give out.
    #[must_use]
    pub fn new(mailbox: &MailboxId, date: NaiveDate, style: DateStyle, sequence: u16) -> Self {
        let (day, month, year) = (date.day(), date.month(), date.year());
        let date = match style {
            DateStyle::TwoDigitYear => format!("{day:02}{month:02}{:02}", year.rem_euclid(100)),
            DateStyle::FourDigitYear => format!("{day:02}{month:02}{year:04}"),
        };
        Self(format!("{mailbox}-{date}-{sequence:04}.dat").into())
    }

    /// The name, with `.dat`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The name without `.dat`, as local id and subject.
    ///
    /// # Errors
    ///
    /// If the mailbox id makes it too long, or looks like an NHS number.
    pub fn reference(&self) -> Result<Reference, InvalidValue> {
        Reference::parse(self.0.strip_suffix(".dat").unwrap_or(&self.0))
    }
}

impl fmt::Display for FileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_a_number_a_comma_and_a_line_feed_for_each() {
        let numbers = ["9990000018", "9990001014"].map(|text| NhsNumber::parse(text).unwrap());
        assert_eq!(lines(&numbers), b"9990000018,\n9990001014,\n");
        assert_eq!(lines(&[]), b"");
    }

    #[test]
    fn names_have_the_date_in_the_style_asked_for() {
        let mailbox = MailboxId::parse("x26abc1").unwrap();
        let date = NaiveDate::from_ymd_opt(2026, 6, 3).unwrap();
        let name = |style| FileName::new(&mailbox, date, style, 1).to_string();
        assert_eq!(name(DateStyle::TwoDigitYear), "X26ABC1-030626-0001.dat");
        assert_eq!(name(DateStyle::FourDigitYear), "X26ABC1-03062026-0001.dat");
    }
}
