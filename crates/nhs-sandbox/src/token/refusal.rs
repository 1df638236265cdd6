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
    KEY_SET_UNREACHABLE: FORBIDDEN, "public_key error", "The JWKS endpoint, for your client_assertion can't be reached";
    NO_ACCESS: UNAUTHORIZED, "access_denied", "API Key supplied does not have access to this resource. Please check the API Key you are using belongs to an app which has sufficient access to access this resource.";
    NOT_APPROVED: UNAUTHORIZED, "access_denied", "The developer app associated with the API key is not approved or revoked";
    DEVELOPER_INACTIVE: UNAUTHORIZED, "access_denied", "The developer who created the developer app that has the API key you are using has an inactive status";
    COMPANY_INACTIVE: UNAUTHORIZED, "access_denied", "The company associated with the developer app that has the API key you are using has an inactive status";

    EXCHANGE_GRANT_TYPE: BAD_REQUEST, "invalid_request", "grant_type is invalid";
    SUBJECT_TYPE: BAD_REQUEST, "invalid_request", "missing or invalid subject_token_type - must be 'urn:ietf:params:oauth:token-type:id_token'";
    SUBJECT_MISSING: BAD_REQUEST, "invalid_request", "Missing subject_token";
    SUBJECT_MALFORMED: BAD_REQUEST, "invalid_request", "Malformed JWT in subject_token";
    SUBJECT_KID_MISSING: BAD_REQUEST, "invalid_request", "Missing 'kid' header in subject_token JWT";
    SUBJECT_TYP: BAD_REQUEST, "invalid_request", "Invalid 'typ' header in subject_token JWT - must be 'JWT'";
    SUBJECT_ALG_MISSING: BAD_REQUEST, "invalid_request", "Missing 'alg' header in subject_token JWT";
    SUBJECT_EXP_MISSING: BAD_REQUEST, "invalid_request", "Missing 'exp' claim in subject_token JWT";
    SUBJECT_EXP_TYPE: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in subject_token JWT - must be an integer";
    SUBJECT_EXPIRED: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in subject_token JWT - JWT has expired";
    SUBJECT_ISS_MISSING: BAD_REQUEST, "invalid_request", "Missing 'iss' claim in subject_token JWT";
    SUBJECT_ISS: BAD_REQUEST, "invalid_request", "Missing or non-matching 'iss' claim in subject_token JWT";
    SUBJECT_AUD_MISSING: UNAUTHORIZED, "invalid_request", "Missing 'aud' claim in subject_token JWT";
    SUBJECT_KID_UNKNOWN: UNAUTHORIZED, "invalid_request", "Invalid 'kid' header in subject_token JWT - no matching public key";
    ACTOR_CORRUPT: BAD_REQUEST, "invalid_request", "act.sub JWT is corrupt or unparseable";
    ACTOR_KID_MISSING: BAD_REQUEST, "invalid_request", "Missing 'kid' header in act.sub JWT";
    ACTOR_TYP: BAD_REQUEST, "invalid_request", "Invalid 'typ' header in act.sub JWT - must be 'JWT'";
    ACTOR_ALG_MISSING: BAD_REQUEST, "invalid_request", "Missing 'alg' header in act.sub JWT";
    ACTOR_EXP_MISSING: BAD_REQUEST, "invalid_request", "Missing 'exp' claim in act.sub JWT";
    ACTOR_EXP_TYPE: BAD_REQUEST, "invalid_request", "Invalid 'exp' claim in act.sub JWT - must be an integer";
    ACTOR_ISS_MISSING: BAD_REQUEST, "invalid_request", "Missing 'iss' claim in act.sub JWT";
    ACTOR_AUD_MISSING: BAD_REQUEST, "invalid_request", "Missing 'aud' claim in act.sub JWT";
    ACTOR_NHS_NUMBER: BAD_REQUEST, "invalid_request", "Missing 'nhs_number' claim in act.sub JWT";

    CLIENT_ID_MISSING: UNAUTHORIZED, "invalid_request", "client_id is missing";
    CLIENT_ID_INVALID: UNAUTHORIZED, "invalid_request", "client_id is invalid";
    CLIENT_INVALID: UNAUTHORIZED, "invalid_client", "client_id or client_secret is invalid";
    CLIENT_SECRET_MISSING: UNAUTHORIZED, "invalid_request", "client_secret is missing";
    REDIRECT_URI_MISSING: BAD_REQUEST, "invalid_request", "redirect_uri is missing";
    REDIRECT_URI_INVALID: BAD_REQUEST, "invalid_request", "redirect_uri is invalid";
    CODE_MISSING: BAD_REQUEST, "invalid_request", "authorization_code is missing";
    CODE_INVALID: BAD_REQUEST, "invalid_grant", "authorization_code is invalid";
    REFRESH_MISSING: BAD_REQUEST, "invalid_request", "refresh_token is missing";
    REFRESH_INVALID: UNAUTHORIZED, "invalid_grant", "refresh_token is invalid";
    REFRESH_PERIOD: UNAUTHORIZED, "invalid_grant", "refresh token refresh period has expired";
    STATE_MISSING: FOUND, "invalid_request", "state is missing";
    RESPONSE_TYPE_MISSING: FOUND, "invalid_request", "response_type is missing";
    RESPONSE_TYPE_INVALID: FOUND, "unsupported_response_type", "response_type is invalid";
    STATE_UNKNOWN: BAD_REQUEST, "invalid_request", "Invalid state parameter.";
    EXTERNAL_MALFORMED: BAD_REQUEST, "invalid_request", "Malformed JWT in External ID token";
    EXTERNAL_AUD: UNAUTHORIZED, "invalid_request", "Invalid 'aud' claim in external ID token JWT";
    EXTERNAL_ISS: UNAUTHORIZED, "invalid_request", "Invalid iss claim in external ID token JWT";
    EXTERNAL_KID: UNAUTHORIZED, "invalid_request", "Invalid 'kid' header in external ID token JWT - no matching public key";
    USERINFO: BAD_REQUEST, "invalid_request", "The Userinfo endpoint is only supported for Combined Auth integrations. Currently this is only for NHS CIS2 authentications - for more guidance see https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation/user-restricted-restful-apis-nhs-cis2-combined-authentication-and-authorisation";

    LOGOUT_UNVERIFIED: BAD_REQUEST, "bad_request", "Unable to verify JWT";
    LOGOUT_AUD: BAD_REQUEST, "invalid_request", "Missing/invalid aud claim in JWT";
    LOGOUT_ISS: BAD_REQUEST, "invalid_request", "Missing/invalid iss claim in JWT";
    LOGOUT_SID: BAD_REQUEST, "invalid_request", "Missing sid claim in JWT";
    LOGOUT_EVENTS: BAD_REQUEST, "invalid_request", "Missing/invalid events claim in JWT";
    LOGOUT_NONCE: BAD_REQUEST, "invalid_request", "Prohibited nonce claim in JWT";
    LOGOUT_SID_UNKNOWN: NOT_IMPLEMENTED, "not_implemented", "SID not found";
    UNKNOWN: INTERNAL_SERVER_ERROR, "unknown_error", "An unknown error occurred processing this request. Contact us for assistance diagnosing this issue: https://digital.nhs.uk/developer/help-and-support quoting Message ID";
}

impl Refusal {
    pub(crate) fn answer(self, random: &Random) -> Answer {
        error(self.status, self.error, self.description, random)
    }
}

/// An error in the shape that the platform's authorisation server gives all of them.
pub(crate) fn error(status: StatusCode, error: &str, description: &str, random: &Random) -> Answer {
    let body = json!({
        "error": error,
        "error_description": description,
        "message_id": format!("rrt-{}-b-geu2-{}-{}-1", random.next() >> 1, random.next() % 100_000, random.next() % 10_000_000),
    });
    Answer::json(status, JSON, &body)
}
