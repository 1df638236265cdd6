//! What a retrieval comes to: the record of the number that was asked for, or of the one that took
//! its place.

use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4::Resource;
use nhs_http::{Error, ErrorKind, Response};

use crate::{Answer, ErrorCode, PatientRecord, Version, Versioned};

/// What a retrieval found. There is no third outcome: a number that nobody has, or whose record is
/// invalid, is an [`Error`] of kind [`NotFound`](ErrorKind::NotFound), and [`ErrorCode::of`] tells
/// which.
///
/// ```
/// use nhs_pds::{NhsNumber, Retrieved};
///
/// fn number_to_keep(retrieved: &Retrieved) -> NhsNumber {
///     match retrieved {
///         Retrieved::Current(record) => record.nhs_number(),
///         Retrieved::Superseded(merged) => merged.record().nhs_number(),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Retrieved {
    /// The record of the number that was asked for.
    Current(Versioned<PatientRecord>),
    /// The number was merged into another, and this is the other's record. The number on file has to
    /// be replaced, and what is held under both be brought together.
    Superseded(Superseded),
}

/// A number that was merged into another, and the record that was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Superseded {
    requested: NhsNumber,
    record: Versioned<PatientRecord>,
}

impl Superseded {
    /// The number that was asked for, which is no longer in use.
    #[must_use]
    pub fn requested(&self) -> NhsNumber {
        self.requested
    }

    /// The record that was kept, under another number.
    #[must_use]
    pub fn record(&self) -> &Versioned<PatientRecord> {
        &self.record
    }

    /// The record that was kept, by value.
    #[must_use]
    pub fn into_record(self) -> Versioned<PatientRecord> {
        self.record
    }
}

impl Retrieved {
    /// The record if it is that of the number asked for.
    ///
    /// # Errors
    ///
    /// The merge, if the number was superseded.
    pub fn current(self) -> Result<Versioned<PatientRecord>, Superseded> {
        match self {
            Self::Current(record) => Ok(record),
            Self::Superseded(merged) => Err(merged),
        }
    }

    /// The record, whichever number it is held under: for callers that compare
    /// [`PatientRecord::nhs_number`] themselves.
    #[must_use]
    pub fn even_if_superseded(self) -> Versioned<PatientRecord> {
        match self {
            Self::Current(record) => record,
            Self::Superseded(merged) => merged.into_record(),
        }
    }

    /// Reads the answer to [`endpoint::retrieve`](crate::endpoint::retrieve), for calls that were
    /// sent through [`Client::send`](crate::Client::send).
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`] if the body is neither a Patient nor an OperationOutcome, or
    /// the patient has no valid NHS number. An OperationOutcome is an error of its own code.
    pub fn read(requested: NhsNumber, response: &Response) -> Result<Answer<Self>, Error> {
        let reading = response.fhir::<Resource>()?;
        let patient = match reading.value {
            Resource::Patient(patient) => patient.into_inner(),
            Resource::OperationOutcome(_) => return Err(refused(response)),
            _ => {
                let message = "the answer is neither a Patient nor an OperationOutcome";
                return Err(invalid(response, message));
            }
        };
        let version = Version::of(response, patient.meta.as_deref());
        let record = PatientRecord::new(patient).map_err(|fault| invalid(response, fault))?;
        let same = record.nhs_number() == requested;
        let record = Versioned::new(record, version);
        let retrieved = if same {
            Self::Current(record)
        } else {
            Self::Superseded(Superseded { requested, record })
        };
        Ok(Answer::new(retrieved, reading.issues, response))
    }
}

/// A 2xx answer that is no answer of this API.
pub(crate) fn invalid(response: &Response, message: &'static str) -> Error {
    response.clone().reject(ErrorKind::InvalidResponse, message)
}

/// A 2xx answer that says no by an OperationOutcome. Its severity is no help: PDS sends refusals as
/// `information`.
pub(crate) fn refused(response: &Response) -> Error {
    let issues = response.issues();
    let code = issues.iter().find_map(|issue| issue.spine_code());
    let (kind, message) = match code.map(ErrorCode::new) {
        Some(ErrorCode::ResourceNotFound | ErrorCode::InvalidatedResource) => {
            (ErrorKind::NotFound, "the service has no such record")
        }
        Some(ErrorCode::AccessDenied) => {
            (ErrorKind::Forbidden, "the service does not allow this call")
        }
        _ => (
            ErrorKind::Rejected,
            "the service answered with an OperationOutcome in place of a patient",
        ),
    };
    response.clone().reject(kind, message)
}
