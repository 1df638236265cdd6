//! The OperationOutcomes that only writes meet.

use http::StatusCode;

use super::Outcome;

impl Outcome {
    pub(in crate::pds) fn precondition_failed() -> Self {
        let display = "Required condition was not fulfilled";
        Self::spine(
            StatusCode::PRECONDITION_FAILED,
            "structure",
            "PRECONDITION_FAILED",
            display,
        )
        .says(
            "Invalid request with error - If-Match header must be supplied to update this resource",
        )
    }

    pub(in crate::pds) fn version_mismatch() -> Self {
        let display = "Resource version supplied does not match actual version";
        Self::spine(
            StatusCode::CONFLICT,
            "conflict",
            "RESOURCE_VERSION_MISMATCH",
            display,
        )
    }

    pub(in crate::pds) fn invalid_update(reason: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "structure",
            "INVALID_UPDATE",
            "Update is invalid",
        )
        .says(format!("Invalid update with error - {reason}"))
    }

    /// Refused for good, which the live service calls information.
    pub(in crate::pds) fn forbidden_update(reason: &str) -> Self {
        Self::spine(
            StatusCode::FORBIDDEN,
            "forbidden",
            "FORBIDDEN_UPDATE",
            "Update is forbidden",
        )
        .informs()
        .says(format!("Forbidden update with error - {reason}"))
    }

    pub(in crate::pds) fn invalid_create(reason: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "INVALID_CREATE",
            "Patient create data is invalid",
        )
        .says(format!("Invalid patient create data provided - '{reason}'"))
    }

    /// A member of the body that must be there; `field` is such as `address/0/period`.
    pub(in crate::pds) fn missing_field(field: &str) -> Self {
        Self::missing_value(&format!("Missing value - '{field}'"))
    }

    pub(in crate::pds) fn invalid_field(value: &str, field: &str) -> Self {
        Self::invalid_value(value, &format!("field '{field}'"))
    }

    pub(in crate::pds) fn unsupported_value(value: &str, field: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "UNSUPPORTED_VALUE",
            "Unsupported value",
        )
        .says(format!("Unsupported value - '{value}' in field '{field}'"))
    }

    pub(in crate::pds) fn unsupported_characters(value: &str, field: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "UNSUPPORTED_CHARACTERS_IN_FIELD",
            "Unsupported characters in field",
        )
        .says(format!(
            "Unsupported characters - '{value}' in field '{field}'"
        ))
    }

    pub(in crate::pds) fn too_few_values(values: &str, field: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "TOO_FEW_VALUES_SUBMITTED",
            "Too few values submitted",
        )
        .says(format!(
            "Too few values submitted - {values} in field '{field}'"
        ))
    }

    /// A baby cannot have been born alive and be registered as dead.
    pub(in crate::pds) fn birth_death_inconsistent() -> Self {
        const CODE: &str = "INSERT_BIRTH_DEATH_STATUS_INCONSISTENT";
        Self::spine(StatusCode::BAD_REQUEST, "processing", CODE, CODE)
    }

    /// `values` as Python would show them.
    pub(in crate::pds) fn too_many_values(values: &str, field: &str) -> Self {
        Self::spine(
            StatusCode::BAD_REQUEST,
            "value",
            "TOO_MANY_VALUES_SUBMITTED",
            "Too many values submitted",
        )
        .says(format!(
            "Too many values submitted - {values} in field '{field}'"
        ))
    }

    /// The data is that of someone who has a record already; their number stands in the text alone.
    pub(in crate::pds) fn single_match(nhs_number: &str) -> Self {
        Self::spine(
            StatusCode::OK,
            "value",
            "SINGLE_MATCH",
            "Single match found",
        )
        .says(format!(
            "Unable to create new patient. NHS number {nhs_number} found for supplied demographic data."
        ))
    }

    pub(in crate::pds) fn multiple_matches() -> Self {
        Self::spine(
            StatusCode::OK,
            "value",
            "MULTIPLE_MATCHES",
            "Multiple matches found",
        )
        .says("Unable to create new patient. Multiple matches found for supplied demographic data.")
    }
}
