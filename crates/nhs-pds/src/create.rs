//! Creating a patient: a new number, or the word that there is one already.

use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4::{self, Resource};
use nhs_http::Response;
use serde_json::Value;

use crate::diff::items;
use crate::outcome::{invalid, refused};
use crate::patch_contacts::check_telecom;
use crate::patch_items::{check_lines, check_name};
use crate::{
    Answer, Client, Error, ErrorCode, MayCreate, PatientRecord, Version, Versioned, WriteFault,
    endpoint,
};

/// What a creation came to. PDS answers 200 where nobody was created, and 201 where someone was.
///
/// ```
/// use nhs_pds::Created;
///
/// fn advice(created: &Created) -> &'static str {
///     match created {
///         Created::New(_) => "a number was allocated",
///         Created::SingleMatch(_) => "retrieve that patient, and ask whether it is the same",
///         Created::MultipleMatches => "search for the patient: several fit",
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Created {
    /// The new patient, with the number that was allocated.
    New(Versioned<PatientRecord>),
    /// Nobody was created: one patient fits. PDS gives the number in its diagnostics alone; `None` if
    /// there is no valid one in them.
    SingleMatch(Option<NhsNumber>),
    /// Nobody was created: several patients fit.
    MultipleMatches,
}

impl Created {
    /// Reads the answer to [`endpoint::create`], for calls that were sent through
    /// [`Client::send`].
    ///
    /// # Errors
    ///
    /// [`InvalidResponse`](crate::ErrorKind::InvalidResponse) if the body is neither a Patient nor an
    /// OperationOutcome. An OperationOutcome of another code is an error of its own.
    pub fn read(response: &Response) -> Result<Answer<Self>, Error> {
        let reading = response.fhir::<Resource>()?;
        let created = match reading.value {
            Resource::Patient(patient) => {
                let patient = patient.into_inner();
                let version = Version::of(response, patient.meta.as_deref());
                let record =
                    PatientRecord::new(patient).map_err(|fault| invalid(response, fault))?;
                Self::New(Versioned::new(record, version))
            }
            Resource::OperationOutcome(_) => {
                let refusal = refused(response);
                Self::of_refusal(&refusal).ok_or(refusal)?
            }
            _ => {
                let message = "the answer is neither a Patient nor an OperationOutcome";
                return Err(invalid(response, message));
            }
        };
        Ok(Answer::new(created, reading.issues, response))
    }

    pub(crate) fn of_refusal(error: &Error) -> Option<Self> {
        match ErrorCode::of(error)? {
            ErrorCode::SingleMatch => {
                let texts = error.issues().iter();
                let number = texts
                    .filter_map(|issue| issue.diagnostics())
                    .find_map(number_in);
                Some(Self::SingleMatch(number))
            }
            ErrorCode::MultipleMatches => Some(Self::MultipleMatches),
            _ => None,
        }
    }
}

impl<M: MayCreate> Client<M> {
    /// Creates a patient, and allocates a number. [Search](Client::search) first: that is a condition
    /// of use. Not for births, nor for registering with a practice.
    ///
    /// [`Patient::for_pds`](nhs_fhir_core::r4::Patient::for_pds) makes one with all that must be there.
    /// All callers together may create three a second.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if something that must be there is missing,
    /// in which case nothing is sent and [`WriteFault::of`] tells what;
    /// [`Rejected`](crate::ErrorKind::Rejected) with [`ErrorCode::InvalidCreate`] and others if PDS does
    /// not take it; and whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#post-/Patient>.
    pub async fn create(&self, patient: &r4::Patient) -> Result<Answer<Created>, Error> {
        check(patient).map_err(|fault| Error::from(fault).with_operation(endpoint::CREATE))?;
        match self.send(endpoint::create(patient)).await {
            Ok(response) => Created::read(&response),
            Err(error) => match Created::of_refusal(&error) {
                Some(created) => Ok(Answer::of_refusal(created, &error)),
                None => Err(error),
            },
        }
    }
}

/// What must be there, and what names, lines of an address and contacts must look like.
fn check(patient: &r4::Patient) -> Result<(), WriteFault> {
    let missing = |field| Err(WriteFault::Missing { field });
    match patient.name.len() {
        0 => return missing("name"),
        1 => {}
        _ => {
            let field = "name";
            return Err(WriteFault::TooMany { field, most: 1 });
        }
    }
    let ends = |name: &r4::HumanName| name.period.as_deref().is_some_and(|p| p.end.is_some());
    if patient.name.iter().any(ends) {
        let field = "the end of the usual name's period";
        return Err(WriteFault::NotAllowed { field });
    }
    if patient.gender.is_none() {
        return missing("gender");
    }
    if patient.birth_date.is_none() {
        return missing("birthDate");
    }
    if patient.address.is_empty() {
        return missing("address");
    }
    if patient
        .address
        .iter()
        .any(|address| address.period.is_none())
    {
        return missing("address.period");
    }
    if patient.registering_authority().is_none() {
        return missing("the extension RegisteringAuthority");
    }
    let json: Value =
        serde_json::from_slice(&patient.to_vec()).map_err(|_| WriteFault::NotWritable)?;
    items(&json, "name").iter().try_for_each(check_name)?;
    items(&json, "address").iter().try_for_each(check_lines)?;
    let mut telecoms = items(&json, "telecom").iter();
    telecoms.try_for_each(|telecom| check_telecom(telecom, true))
}

/// The first valid NHS number in a text.
fn number_in(text: &str) -> Option<NhsNumber> {
    text.split(|character: char| !character.is_ascii_digit())
        .filter(|digits| digits.len() == 10)
        .find_map(|digits| NhsNumber::parse(digits).ok())
}
