//! Every way in which the token endpoint says no, in its own words.

use http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, JSON};
use crate::random::Random;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) status: StatusCode,
    pub(crate) error: &'static str,
    pub(crate) description: &'static str,
}

/// Named refusals: status, error, description.
macro_rules! refusals {
    ($($name:ident: $status:ident, $error:literal, $description:literal;)*) => {
        impl Refusal {
            $(pub(crate) const $name: Self =
                Self { status: StatusCode::$status, error: $error, description: $description };)*
        }
    };
}

refusals! {
    NOT_FOUND: NOT_FOUND, "invalid_request", "Not Found";
    CONTENT_TYPE: UNSUPPORTED_MEDIA_TYPE, "invalid_request", "Content-Type header must be application/x-www-form-urlencoded";
    GRANT_TYPE_MISSING: BAD_REQUEST, "invalid_request", "grant_type is missing";
    GRANT_TYPE_INVALID: BAD_REQUEST, "unsupported_grant_type", "grant_type is invalid";
    GRANT_NOT_CONFIGURED: UNAUTHORIZED, "unauthorized_client", "you have tried to request authorization but your application is not configured to use this authorization grant type";
    ASSERTION_TYPE: BAD_REQUEST, "invalid_request", "Missing or invalid client_assertion_type - must be 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer'";
    ASSERTION_MISSING: BAD_REQUEST, "invalid_request", "Missing client_assertion";
    MALFORMED: BAD_REQUEST, "invalid_request", "Malformed JWT in client_assertion";
    ALG: BAD_REQUEST, "invalid_request", "Invalid 'alg' header in client_assertion JWT - unsupported JWT algorithm - must be 'RS512'";
    EXPIRED: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in client_assertion JWT - JWT has expired";
    KID_MISSING: BAD_REQUEST, "invalid_request", "Missing 'kid' header in client_assertion JWT";
    TYP: BAD_REQUEST, "invalid_request", "Invalid 'typ' header in client_assertion JWT - must be 'JWT'";
    EXP_MISSING: BAD_REQUEST, "invalid_request", "Missing 'exp' claim in client_assertion JWT";
    EXP_TYPE: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in client_assertion JWT - must be an integer";
    ISS_SUB: BAD_REQUEST, "invalid_request", "Missing or non-matching 'iss'/'sub' claims in client_assertion JWT";
    JTI_MISSING: BAD_REQUEST, "invalid_request", "Missing 'jti' claim in client_assertion JWT";
    JTI_TYPE: BAD_REQUEST, "invalid_request", "Invalid 'jti' claim in client_assertion JWT - must be a unique string value such as a GUID";
    JTI_REUSED: BAD_REQUEST, "invalid_request", "Non-unique 'jti' claim in client_assertion JWT";
    EXP_FAR: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future";
    API_KEY: UNAUTHORIZED, "invalid_request", "Invalid 'iss'/'sub' claims in client_assertion JWT";
    NO_PUBLIC_KEY: FORBIDDEN, "public_key error", "You need to register a public key to use this authentication method - please contact support to configure";
    KID_UNKNOWN: UNAUTHORIZED, "invalid_request", "Invalid 'kid' header in client_assertion JWT - no matching public key";
    SIGNATURE: UNAUTHORIZED, "public_key error", "JWT signature verification failed";
    AUD: UNAUTHORIZED, "invalid_request", "Missing or invalid 'aud' claim in client_assertion JWT";
    UNKNOWN: INTERNAL_SERVER_ERROR, "unknown_error", "An unknown error occurred processing this request. Contact us for assistance diagnosing this issue: https://digital.nhs.uk/developer/help-and-support quoting Message ID";
}

impl Refusal {
    pub(crate) fn answer(self, random: &Random) -> Answer {
        let body = json!({
            "error": self.error,
            "error_description": self.description,
            "message_id": format!("rrt-{}-b-geu2-{}-{}-1", random.next() >> 1, random.next() % 100_000, random.next() % 10_000_000),
        });
        Answer::json(self.status, JSON, &body)
    }
}
