//! The rules of an update, each broken one an error of its own that names field and remedy.

use std::error::Error as _;

use nhs_http::{Error, ErrorKind};

/// Why an update, a new patient or a cover was not sent. It repeats nothing of the patient.
///
/// Source: NHS England, "Update patient details",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#patch-/Patient/-id->.
///
/// ```
/// use nhs_pds::WriteFault;
///
/// let fault = WriteFault::NotRemovable { field: "gender" };
/// assert_eq!(fault.to_string(), "gender cannot be removed, give another value instead");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WriteFault {
    /// The record has no version.
    #[error("the record has no version to update, retrieve it again")]
    NoVersion,
    /// Nothing is changed.
    #[error("nothing is changed, PDS refuses an empty update")]
    NoChange,
    /// The record could not be written as JSON and read again.
    #[error("the patient cannot be written as JSON")]
    NotWritable,
    /// A member that no update reaches.
    #[error("the update touches a field that PDS does not let anyone update, leave it as it was")]
    ReadOnly,
    /// Patients may not update the field themselves.
    #[error("{field} cannot be updated with patient access, leave it as it was")]
    NotForPatients {
        /// The field.
        field: &'static str,
    },
    /// The id is not one of the record's.
    #[error("an item of {field} has an id that the record does not, leave it out of what is added")]
    UnknownId {
        /// The field.
        field: &'static str,
    },
    /// PDS keeps it.
    #[error("{field} cannot be removed, give another value instead")]
    NotRemovable {
        /// The field.
        field: &'static str,
    },
    /// It is missing.
    #[error("{field} is missing, give it")]
    Missing {
        /// The field.
        field: &'static str,
    },
    /// There may be no more.
    #[error("{field} may be there {most} times at most, remove or replace the other")]
    TooMany {
        /// The field.
        field: &'static str,
        /// How many there may be.
        most: usize,
    },
    /// It is too long.
    #[error("{field} is longer than {most} characters, shorten it")]
    TooLong {
        /// The field.
        field: &'static str,
        /// The most characters.
        most: usize,
    },
    /// It does not have the form of its kind.
    #[error("{field} must be {form}")]
    Malformed {
        /// The field.
        field: &'static str,
        /// What it must be.
        form: &'static str,
    },
    /// The value is given out by PDS, but not taken.
    #[error("{field} has a value that PDS gives but does not take, choose another")]
    ReadOnlyValue {
        /// The field.
        field: &'static str,
    },
    /// The item's use or kind is what it is.
    #[error("{field} of an item cannot be changed, remove the item and add another")]
    KindChanged {
        /// The field.
        field: &'static str,
    },
    /// It must not be there.
    #[error("{field} must be left out")]
    NotAllowed {
        /// The field.
        field: &'static str,
    },
    /// A day to come.
    #[error("{field} is in the future, give today or earlier")]
    InFuture {
        /// The field.
        field: &'static str,
    },
    /// The end stands before the start.
    #[error("{field} ends before it starts, swap the two dates")]
    EndsBeforeStart {
        /// The field.
        field: &'static str,
    },
    /// A temporary address or one for correspondence lasts too long.
    #[error("{field} may last {days} days at most, end it earlier")]
    TooLongPeriod {
        /// The field.
        field: &'static str,
        /// The most days.
        days: i64,
    },
    /// A day that lies too far back or ahead.
    #[error("{field} must be less than {years} years away, correct the year")]
    TooFarAway {
        /// The field.
        field: &'static str,
        /// The first number of years that is too many.
        years: u32,
    },
    /// A death before the birth.
    #[error("deceasedDateTime is before birthDate, correct the wrong one")]
    DeathBeforeBirth,
    /// The date of a death without its status, or the other way round.
    #[error(
        "deceasedDateTime and the extension DeathNotificationStatus must be sent together, add \
         the other"
    )]
    DeathIncomplete,
    /// The registrar has confirmed the death.
    #[error("the death is formal, only the registrar can change it")]
    FormalDeath,
    /// Lines of an address.
    #[error(
        "address.line needs line 1 or 2, and line 4, of five: premises, number and street, \
         locality, town, county"
    )]
    AddressLines,
    /// English is no communication need.
    #[error("NHSCommunication must not be English, leave it out")]
    EnglishLanguage,
    /// Times without a method.
    #[error("PreferredContactTimes needs PreferredContactMethod, give it")]
    TimesWithoutMethod,
}

impl WriteFault {
    /// The fault behind an error of [`Client::update`](crate::Client::update), if a rule of the update
    /// is what it failed for.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        error.source()?.downcast_ref().copied()
    }
}

impl From<WriteFault> for Error {
    fn from(fault: WriteFault) -> Self {
        Self::new(ErrorKind::InvalidRequest, fault.to_string())
            .with_operation(crate::endpoint::UPDATE)
            .with_source(fault)
    }
}
