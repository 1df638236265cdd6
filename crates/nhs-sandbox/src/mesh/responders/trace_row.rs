//! One patient to be traced: by number and date of birth, else by name, date of birth and gender.

use std::io::Write;

use super::trace::REQUEST;
use crate::pds::{Register, Traced, Untraced};

/// A row of a request.
#[derive(Debug, Default)]
pub(super) struct Row {
    reference: String,
    number: String,
    family: String,
    given: String,
    gender: String,
    born: String,
    postcode: String,
    as_at: String,
    local_id: String,
    internal_id: String,
}

/// Which way of tracing found someone.
#[derive(Debug, Clone, Copy)]
enum Algorithm {
    None = 0,
    CrossCheck = 1,
    Simple = 2,
    Alphanumeric = 3,
}

/// What one row came to.
pub(super) struct Found<'p> {
    code: &'static str,
    matched: &'static str,
    patient: Option<Patient<'p>>,
    algorithm: Algorithm,
}

enum Patient<'p> {
    Own(Box<Traced>),
    Of(&'p Traced),
}

const NOBODY: &str = "0000000000";
const SEVERAL: &str = "9999999999";

impl Row {
    pub(super) fn of(fields: &[String]) -> Self {
        let field = |name: &str| {
            let place = REQUEST.iter().position(|column| *column == name);
            place
                .and_then(|place| fields.get(place))
                .cloned()
                .unwrap_or_default()
        };
        Self {
            reference: field("UNIQUE REFERENCE"),
            number: field("NHS_NO"),
            family: field("FAMILY_NAME"),
            given: field("GIVEN_NAME"),
            gender: field("GENDER"),
            born: field("DATE_OF_BIRTH"),
            postcode: field("POSTCODE"),
            as_at: field("AS_AT_DATE"),
            local_id: field("LOCAL_PATIENT_ID"),
            internal_id: field("INTERNAL_ID"),
        }
    }

    pub(super) fn trace<'p>(&self, register: &Register, patients: &'p [Traced]) -> Found<'p> {
        if let Some(code) = self.fault() {
            return Found::code(code);
        }
        if !self.number.is_empty() {
            match register.traced(&self.number) {
                Err(Untraced::Malformed) => return Found::code("13"),
                Err(Untraced::Invalidated) => return Found::code("91"),
                Err(Untraced::Unknown) => {}
                Ok(patient) if patient.born == self.born => {
                    let code = if patient.number == self.number {
                        success(&patient)
                    } else {
                        "90"
                    };
                    return Found {
                        code,
                        matched: "",
                        patient: Some(Patient::Own(Box::new(patient))),
                        algorithm: Algorithm::CrossCheck,
                    };
                }
                Ok(_) => {}
            }
        }
        if self.family.is_empty() || self.gender.is_empty() {
            // a number alone that leads nowhere leaves nothing to go by
            return if self.number.is_empty() {
                Found::code("96")
            } else {
                Found::nobody()
            };
        }
        self.by_demographics(patients)
    }

    /// What is wrong with the row itself, by its code.
    fn fault(&self) -> Option<&'static str> {
        let is_date = chrono::NaiveDate::parse_from_str(&self.born, "%Y%m%d").is_ok();
        if self.reference.is_empty() {
            Some("08")
        } else if !["", "0", "1", "2", "9"].contains(&self.gender.as_str()) {
            Some("12")
        } else if self.born.is_empty() {
            Some("96")
        } else if self.born.len() != 8 || !is_date {
            Some("13")
        } else if self.family.chars().count() > 40 || self.given.chars().count() > 40 {
            Some("11")
        } else {
            None
        }
    }

    fn by_demographics<'p>(&self, patients: &'p [Traced]) -> Found<'p> {
        let same = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        let given = |patient: &Traced| {
            self.given.is_empty() || patient.given.iter().any(|name| same(name, &self.given))
        };
        let spaceless = |text: &str| text.replace(' ', "").to_uppercase();
        let places = |patient: &Traced| {
            self.postcode.is_empty() || spaceless(&patient.postcode) == spaceless(&self.postcode)
        };
        let alike = |patient: &&Traced| {
            same(&patient.family, &self.family)
                && patient.born == self.born
                && gender_code(&patient.gender) == self.gender
        };
        let close: Vec<&Traced> = patients.iter().filter(alike).collect();
        let exact: Vec<&Traced> = close
            .iter()
            .copied()
            .filter(|patient| given(patient) && places(patient))
            .collect();
        match (exact.as_slice(), close.as_slice()) {
            ([patient], _) => Found::of(patient, Algorithm::Simple),
            // what else was given does not fit, and yet there is no other who it could be
            ([], [patient]) => Found::of(patient, Algorithm::Alphanumeric),
            ([], []) => Found::nobody(),
            _ => Found {
                code: "97",
                matched: SEVERAL,
                patient: None,
                algorithm: Algorithm::None,
            },
        }
    }
}

fn success(patient: &Traced) -> &'static str {
    if patient.is_sensitive { "92" } else { "00" }
}

fn gender_code(word: &str) -> &'static str {
    match word {
        "male" => "1",
        "female" => "2",
        "other" => "9",
        _ => "0",
    }
}

impl<'p> Found<'p> {
    pub(super) fn code(code: &'static str) -> Self {
        Self {
            code,
            matched: NOBODY,
            patient: None,
            algorithm: Algorithm::None,
        }
    }

    fn nobody() -> Self {
        Self::code("98")
    }

    fn of(patient: &'p Traced, algorithm: Algorithm) -> Self {
        Self {
            code: success(patient),
            matched: "",
            patient: Some(Patient::Of(patient)),
            algorithm,
        }
    }

    /// One row of the response, in the order of its columns.
    pub(super) fn write<W: Write>(
        &self,
        row: &Row,
        answers: &mut csv::Writer<W>,
    ) -> csv::Result<()> {
        let patient = self.patient.as_ref().map(|patient| match patient {
            Patient::Own(patient) => patient.as_ref(),
            Patient::Of(patient) => patient,
        });
        let text = |of: fn(&Traced) -> &str| patient.map_or("", of);
        // where a sensitive patient is stays blank
        let place = |of: fn(&Traced) -> &str| {
            patient
                .filter(|patient| !patient.is_sensitive)
                .map_or("", of)
        };
        let line = |number: usize| {
            let patient = patient.filter(|patient| !patient.is_sensitive);
            patient
                .and_then(|patient| patient.address.get(number))
                .map_or("", String::as_str)
        };
        let given = |number: usize| {
            let name = patient.and_then(|patient| patient.given.get(number));
            name.map_or("", String::as_str)
        };
        let sensitive = patient
            .filter(|patient| patient.is_sensitive)
            .map_or("", |_| "S");
        let gender = patient.map_or("", |patient| gender_code(&patient.gender));
        let matched = patient.map_or(self.matched, |patient| patient.number.as_str());
        let algorithm = (self.algorithm as u8).to_string();
        let confidence = match self.algorithm {
            Algorithm::None => "0",
            Algorithm::CrossCheck | Algorithm::Simple => "100",
            Algorithm::Alphanumeric => "90",
        };
        answers.write_record([
            row.reference.as_str(),
            row.number.as_str(),
            text(|patient| &patient.family),
            given(0),
            given(1),
            gender,
            text(|patient| &patient.born),
            text(|patient| &patient.died),
            line(0),
            line(1),
            line(2),
            line(3),
            line(4),
            place(|patient| &patient.postcode),
            place(|patient| &patient.practice),
            place(|patient| &patient.registered),
            "",
            row.as_at.as_str(),
            row.local_id.as_str(),
            row.internal_id.as_str(),
            place(|patient| &patient.telephone),
            place(|patient| &patient.mobile),
            place(|patient| &patient.email),
            sensitive,
            "",
            self.code,
            matched,
            algorithm.as_str(),
            confidence,
        ])
    }
}
