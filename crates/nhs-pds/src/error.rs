//! The codes with which PDS says why not, and what each means.

use std::fmt;

use nhs_http::Error;

/// A code from `Spine-ErrorOrWarningCode`, as PDS puts it into an OperationOutcome.
///
/// The code, not the severity and not the status alone, tells what happened: both a number that
/// nobody has and an invalid record are 404, and the first comes with severity `information`.
///
/// Source: NHS England, "Personal Demographics Service - FHIR API", the responses of each endpoint,
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir>.
///
/// ```
/// use nhs_pds::{Error, ErrorCode};
///
/// fn advice(error: &Error) -> &'static str {
///     match ErrorCode::of(error) {
///         Some(ErrorCode::ResourceNotFound) => "nobody has this number",
///         Some(ErrorCode::InvalidatedResource) => "search for the patient by demographics",
///         _ => "see the error",
///     }
/// }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// A code that is not known here.
    Other(Box<str>),
    /// `ACCESS_DENIED`
    AccessDenied,
    /// `ADDITIONAL_PROPERTIES`
    AdditionalProperties,
    /// `FORBIDDEN_UPDATE`
    ForbiddenUpdate,
    /// `INSERT_BIRTH_DEATH_STATUS_INCONSISTENT`
    InsertBirthDeathStatusInconsistent,
    /// `INVALIDATED_RESOURCE`
    InvalidatedResource,
    /// `INVALID_CREATE`
    InvalidCreate,
    /// `INVALID_METHOD`
    InvalidMethod,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_SEARCH_DATA`
    InvalidSearchData,
    /// `INVALID_UPDATE`
    InvalidUpdate,
    /// `INVALID_VALUE`
    InvalidValue,
    /// `MISSING_VALUE`
    MissingValue,
    /// `MULTIPLE_MATCHES`
    MultipleMatches,
    /// `PRECONDITION_FAILED`
    PreconditionFailed,
    /// `RESOURCE_NOT_FOUND`
    ResourceNotFound,
    /// `RESOURCE_VERSION_MISMATCH`
    ResourceVersionMismatch,
    /// `SERVICE_UNAVAILABLE`
    ServiceUnavailable,
    /// `SINGLE_MATCH`
    SingleMatch,
    /// `TOO_FEW_VALUES_SUBMITTED`
    TooFewValuesSubmitted,
    /// `TOO_MANY_MATCHES`
    TooManyMatches,
    /// `TOO_MANY_REQUESTS`
    TooManyRequests,
    /// `TOO_MANY_VALUES_SUBMITTED`
    TooManyValuesSubmitted,
    /// `UNABLE_TO_CALL_SERVICE`
    UnableToCallService,
    /// `UNKNOWN_ERROR`
    UnknownError,
    /// `UNSUPPORTED_CHARACTERS_IN_FIELD`
    UnsupportedCharactersInField,
    /// `UNSUPPORTED_REQUEST`
    UnsupportedRequest,
    /// `UNSUPPORTED_SERVICE`
    UnsupportedService,
    /// `UNSUPPORTED_VALUE`
    UnsupportedValue,
    /// `VALIDATION_ERROR`
    ValidationError,
}

impl ErrorCode {
    /// The code of an error, if PDS gave one. The gateway's own faults, a token that could not be
    /// had, and failures of the network have none.
    #[must_use]
    pub fn of(error: &Error) -> Option<Self> {
        let mut codes = error.issues().iter().filter_map(|issue| issue.spine_code());
        codes.next().map(Self::new)
    }

    /// The code of this text.
    #[must_use]
    pub fn new(code: &str) -> Self {
        let known = KNOWN.iter().find(|(text, ..)| *text == code);
        known.map_or_else(|| Self::Other(code.into()), |(_, code, _)| code.clone())
    }

    /// The code as PDS writes it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Other(code) => code,
            known => known.entry().map_or("", |(text, ..)| text),
        }
    }

    /// What the code means and what can be done, in plain words for a person.
    #[must_use]
    pub fn meaning(&self) -> &'static str {
        self.entry().map_or(
            "PDS gave a code that this version of the software does not know",
            |(.., meaning)| meaning,
        )
    }

    fn entry(&self) -> Option<&'static (&'static str, Self, &'static str)> {
        KNOWN.iter().find(|(_, code, _)| code == self)
    }
}

/// A code that is not known may be anything, so it is not shown.
impl fmt::Debug for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other(_) => "Other(..)",
            known => known.as_str(),
        })
    }
}

const KNOWN: &[(&str, ErrorCode, &str)] = &[
    (
        "ACCESS_DENIED",
        ErrorCode::AccessDenied,
        "the access token is missing, wrong or expired, or does not allow this",
    ),
    (
        "ADDITIONAL_PROPERTIES",
        ErrorCode::AdditionalProperties,
        "the request has a parameter or field that PDS does not know",
    ),
    (
        "FORBIDDEN_UPDATE",
        ErrorCode::ForbiddenUpdate,
        "PDS does not allow this change of this record",
    ),
    (
        "INSERT_BIRTH_DEATH_STATUS_INCONSISTENT",
        ErrorCode::InsertBirthDeathStatusInconsistent,
        "the details of the birth and of the death contradict each other",
    ),
    (
        "INVALIDATED_RESOURCE",
        ErrorCode::InvalidatedResource,
        "the record was marked as invalid and no other took its place: search for the patient by \
         name and date of birth to find their number",
    ),
    (
        "INVALID_CREATE",
        ErrorCode::InvalidCreate,
        "the details of the new patient are not complete or not valid",
    ),
    (
        "INVALID_METHOD",
        ErrorCode::InvalidMethod,
        "the application's access mode does not allow this method",
    ),
    (
        "INVALID_RESOURCE_ID",
        ErrorCode::InvalidResourceId,
        "PDS does not take this for an NHS number: check its digits",
    ),
    (
        "INVALID_SEARCH_DATA",
        ErrorCode::InvalidSearchData,
        "the search has too little in it, or parameters that do not go together",
    ),
    (
        "INVALID_UPDATE",
        ErrorCode::InvalidUpdate,
        "the change does not fit the record",
    ),
    (
        "INVALID_VALUE",
        ErrorCode::InvalidValue,
        "a parameter, header or field has a value that PDS does not take",
    ),
    (
        "MISSING_VALUE",
        ErrorCode::MissingValue,
        "a parameter, header or field that PDS needs is missing",
    ),
    (
        "MULTIPLE_MATCHES",
        ErrorCode::MultipleMatches,
        "no patient was created, since several with these details exist",
    ),
    (
        "PRECONDITION_FAILED",
        ErrorCode::PreconditionFailed,
        "the change does not say which version of the record it is for",
    ),
    (
        "RESOURCE_NOT_FOUND",
        ErrorCode::ResourceNotFound,
        "PDS has no record under this number: check it with the patient",
    ),
    (
        "RESOURCE_VERSION_MISMATCH",
        ErrorCode::ResourceVersionMismatch,
        "the record has changed since it was read: read it again",
    ),
    (
        "SERVICE_UNAVAILABLE",
        ErrorCode::ServiceUnavailable,
        "PDS took too long: try again in a few seconds",
    ),
    (
        "SINGLE_MATCH",
        ErrorCode::SingleMatch,
        "no patient was created, since one with these details exists",
    ),
    (
        "TOO_FEW_VALUES_SUBMITTED",
        ErrorCode::TooFewValuesSubmitted,
        "a list has fewer values than PDS needs",
    ),
    (
        "TOO_MANY_MATCHES",
        ErrorCode::TooManyMatches,
        "more patients match than the search may have: say more about the patient",
    ),
    (
        "TOO_MANY_REQUESTS",
        ErrorCode::TooManyRequests,
        "the application, or all applications together, sent too many requests: wait and try again",
    ),
    (
        "TOO_MANY_VALUES_SUBMITTED",
        ErrorCode::TooManyValuesSubmitted,
        "a list has more values than PDS takes",
    ),
    (
        "UNABLE_TO_CALL_SERVICE",
        ErrorCode::UnableToCallService,
        "a service behind PDS did not answer in time: try again",
    ),
    (
        "UNKNOWN_ERROR",
        ErrorCode::UnknownError,
        "PDS failed: try again later",
    ),
    (
        "UNSUPPORTED_CHARACTERS_IN_FIELD",
        ErrorCode::UnsupportedCharactersInField,
        "a field has characters that PDS does not take",
    ),
    (
        "UNSUPPORTED_REQUEST",
        ErrorCode::UnsupportedRequest,
        "PDS has no such path: check the base URL",
    ),
    (
        "UNSUPPORTED_SERVICE",
        ErrorCode::UnsupportedService,
        "PDS does not take requests of this form",
    ),
    (
        "UNSUPPORTED_VALUE",
        ErrorCode::UnsupportedValue,
        "a field has a value that PDS no longer takes",
    ),
    (
        "VALIDATION_ERROR",
        ErrorCode::ValidationError,
        "PDS found the request not valid",
    ),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_code_reads_back_as_itself() {
        let mut seen = HashSet::new();
        for (text, code, meaning) in KNOWN {
            assert_eq!(&ErrorCode::new(text), code);
            assert_eq!(code.as_str(), *text);
            assert_eq!(code.meaning(), *meaning);
            assert!(seen.insert(code) && seen.len() <= KNOWN.len());
        }
    }

    #[test]
    fn other_codes_are_kept_and_not_shown() {
        let code = ErrorCode::new("9990000018");
        assert_eq!(code.as_str(), "9990000018");
        assert_eq!(format!("{code:?}"), "Other(..)");
        assert_eq!(
            format!("{:?}", ErrorCode::TooManyMatches),
            "TOO_MANY_MATCHES"
        );
    }
}
