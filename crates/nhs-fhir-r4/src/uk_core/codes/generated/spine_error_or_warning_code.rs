// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! Codes and displays of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SpineErrorOrWarningCode>: Copyright © 2021+ HL7 UK, Apache-2.0.

use nhs_fhir_base::uk::codes::code_system;

use crate::Coding;

code_system! {
/// The codes of <https://fhir.hl7.org.uk/CodeSystem/UKCore-SpineErrorOrWarningCode>, version 1.0.0, retired: for reading what was written with it.
SpineErrorOrWarningCode, "https://fhir.hl7.org.uk/CodeSystem/UKCore-SpineErrorOrWarningCode", also [], value_set "", {
AccessDenied = "ACCESS_DENIED" "Access has been denied to process this request",
FailureToProcessMessage = "FAILURE_TO_PROCESS_MESSAGE" "Failure to process message",
UnableToCallService = "UNABLE_TO_CALL_SERVICE" "Unable to call service",
UnsupportedService = "UNSUPPORTED_SERVICE" "Unsupported service",
ResourceNotFound = "RESOURCE_NOT_FOUND" "Resource not found",
InvalidResourceId = "INVALID_RESOURCE_ID" "Invalid resource ID",
InvalidatedResource = "INVALIDATED_RESOURCE" "Invalidated resource",
InvalidSearchData = "INVALID_SEARCH_DATA" "Invalid search data",
TooManyMatches = "TOO_MANY_MATCHES" "Too many matches",
PreconditionFailed = "PRECONDITION_FAILED" "Precondition failed",
ResourceVersionMismatch = "RESOURCE_VERSION_MISMATCH" "Resource version mismatch",
ForbiddenUpdate = "FORBIDDEN_UPDATE" "Forbidden update",
ValidationError = "VALIDATION_ERROR" "Validation error",
InvalidUpdate = "INVALID_UPDATE" "Invalid update",
MissingValue = "MISSING_VALUE" "Missing value",
InvalidValue = "INVALID_VALUE" "Invalid value",
UnsupportedValue = "UNSUPPORTED_VALUE" "Unsupported value",
TooFewValuesSubmitted = "TOO_FEW_VALUES_SUBMITTED" "Too few values submitted",
TooManyValuesSubmitted = "TOO_MANY_VALUES_SUBMITTED" "Too many values submitted",
AdditionalProperties = "ADDITIONAL_PROPERTIES" "Additional properties",
PollingIdNotFound = "POLLING_ID_NOT_FOUND" "Polling ID not found",
PollingMessageFailure = "POLLING_MESSAGE_FAILURE" "Polling message failure",
} }
