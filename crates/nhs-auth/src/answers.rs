//! The token endpoint's answers, as the platform's identity service words them.

use crate::JwtFault as Jwt;
use crate::TokenErrorKind::{self, Actor, Assertion, SubjectToken};

/// `error`, the beginning of `error_description`, and what they stand for.
pub(crate) type Answer = (&'static str, &'static str, TokenErrorKind);

/// The list. A longer text that begins with one of these counts as well: some are followed by contact
/// details.
pub(crate) const ANSWERS: &[Answer] = &[
    (
        "invalid_request",
        "Content-Type header must be application/x-www-form-urlencoded",
        TokenErrorKind::MediaType,
    ),
    (
        "invalid_request",
        "grant_type is missing",
        TokenErrorKind::GrantTypeMissing,
    ),
    (
        "unsupported_grant_type",
        "grant_type is invalid",
        TokenErrorKind::GrantTypeInvalid,
    ),
    (
        "invalid_request",
        "grant_type is invalid",
        TokenErrorKind::GrantTypeInvalid,
    ),
    ("invalid_request", "Not Found", TokenErrorKind::NotFound),
    ("unknown_error", "", TokenErrorKind::Unknown),
    (
        "invalid_request",
        "Missing or invalid client_assertion_type",
        TokenErrorKind::AssertionType,
    ),
    (
        "invalid_request",
        "Missing client_assertion",
        Assertion(Jwt::Missing),
    ),
    (
        "invalid_request",
        "Malformed JWT in client_assertion",
        Assertion(Jwt::Malformed),
    ),
    (
        "invalid_request",
        "Invalid 'alg' header in client_assertion JWT",
        Assertion(Jwt::AlgorithmInvalid),
    ),
    (
        "invalid_request",
        "Missing 'alg' header in client_assertion JWT",
        Assertion(Jwt::AlgorithmMissing),
    ),
    (
        "invalid_request",
        "Missing 'kid' header in client_assertion JWT",
        Assertion(Jwt::KeyIdMissing),
    ),
    (
        "invalid_request",
        "Invalid 'typ' header in client_assertion JWT",
        Assertion(Jwt::TypeInvalid),
    ),
    (
        "invalid_request",
        "Missing 'exp' claim in client_assertion JWT",
        Assertion(Jwt::ExpiryMissing),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in client_assertion JWT - must be an integer",
        Assertion(Jwt::ExpiryNotInteger),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in client_assertion JWT - JWT has expired",
        Assertion(Jwt::Expired),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in client_assertion JWT - more than 5 minutes in future",
        Assertion(Jwt::ExpiryTooFar),
    ),
    (
        "invalid_request",
        "Missing or non-matching 'iss'/'sub' claims in client_assertion JWT",
        Assertion(Jwt::IssuerMismatch),
    ),
    (
        "invalid_request",
        "Missing 'jti' claim in client_assertion JWT",
        Assertion(Jwt::IdMissing),
    ),
    (
        "invalid_request",
        "Invalid 'jti' claim in client_assertion JWT",
        Assertion(Jwt::IdInvalid),
    ),
    (
        "invalid_request",
        "Non-unique 'jti' claim in client_assertion JWT",
        Assertion(Jwt::IdReused),
    ),
    (
        "invalid_request",
        "Invalid 'iss'/'sub' claims in client_assertion JWT",
        Assertion(Jwt::ApiKeyUnknown),
    ),
    (
        "invalid_request",
        "Missing or invalid 'aud' claim in client_assertion JWT",
        Assertion(Jwt::AudienceInvalid),
    ),
    (
        "invalid_request",
        "Invalid 'kid' header in client_assertion JWT - no matching public key",
        Assertion(Jwt::KeyIdUnknown),
    ),
    (
        "public_key error",
        "JWT signature verification failed",
        Assertion(Jwt::SignatureInvalid),
    ),
    (
        "public_key error",
        "You need to register a public key to use this authentication method",
        TokenErrorKind::PublicKeyNotRegistered,
    ),
    (
        "public_key error",
        "The JWKS endpoint",
        TokenErrorKind::KeySetUnreachable,
    ),
    (
        "unauthorized_client",
        "you have tried to request authorization but your application is not configured to use",
        TokenErrorKind::GrantNotAllowed,
    ),
    (
        "access_denied",
        "API Key supplied does not have access to this resource",
        TokenErrorKind::ApiKeyWithoutAccess,
    ),
    (
        "access_denied",
        "The developer app associated with the API key is not approved or revoked",
        TokenErrorKind::ApplicationNotApproved,
    ),
    (
        "access_denied",
        "The developer who created the developer app",
        TokenErrorKind::DeveloperInactive,
    ),
    (
        "access_denied",
        "The company associated with the developer app",
        TokenErrorKind::CompanyInactive,
    ),
    (
        "invalid_request",
        "missing or invalid subject_token_type",
        TokenErrorKind::SubjectTokenType,
    ),
    (
        "invalid_request",
        "Missing subject_token",
        SubjectToken(Jwt::Missing),
    ),
    (
        "invalid_request",
        "Malformed JWT in subject_token",
        SubjectToken(Jwt::Malformed),
    ),
    (
        "invalid_request",
        "subject_token is invalid",
        SubjectToken(Jwt::Malformed),
    ),
    (
        "invalid_request",
        "Missing 'kid' header in subject_token JWT",
        SubjectToken(Jwt::KeyIdMissing),
    ),
    (
        "invalid_request",
        "Missing 'alg' header in subject_token JWT",
        SubjectToken(Jwt::AlgorithmMissing),
    ),
    (
        "invalid_request",
        "Invalid 'typ' header in subject_token JWT",
        SubjectToken(Jwt::TypeInvalid),
    ),
    (
        "invalid_request",
        "Missing 'exp' claim in subject_token JWT",
        SubjectToken(Jwt::ExpiryMissing),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in subject_token JWT - must be an integer",
        SubjectToken(Jwt::ExpiryNotInteger),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in subject_token JWT - JWT has expired",
        SubjectToken(Jwt::Expired),
    ),
    (
        "invalid_request",
        "Missing 'iss' claim in subject_token JWT",
        SubjectToken(Jwt::IssuerMissing),
    ),
    (
        "invalid_request",
        "Missing or non-matching 'iss' claim in subject_token JWT",
        SubjectToken(Jwt::IssuerMismatch),
    ),
    (
        "invalid_request",
        "Missing 'aud' claim in subject_token JWT",
        SubjectToken(Jwt::AudienceInvalid),
    ),
    (
        "invalid_request",
        "Invalid 'kid' header in subject_token JWT - no matching public key",
        SubjectToken(Jwt::KeyIdUnknown),
    ),
    (
        "invalid_request",
        "Missing 'kid' header in act.sub JWT",
        Actor(Jwt::KeyIdMissing),
    ),
    (
        "invalid_request",
        "Invalid 'typ' header in act.sub JWT",
        Actor(Jwt::TypeInvalid),
    ),
    (
        "invalid_request",
        "Missing 'alg' header in act.sub JWT",
        Actor(Jwt::AlgorithmMissing),
    ),
    (
        "invalid_request",
        "Missing 'exp' claim in act.sub JWT",
        Actor(Jwt::ExpiryMissing),
    ),
    (
        "invalid_request",
        "Invalid 'exp' claim in act.sub JWT - must be an integer",
        Actor(Jwt::ExpiryNotInteger),
    ),
    (
        "invalid_request",
        "Missing 'iss' claim in act.sub JWT",
        Actor(Jwt::IssuerMissing),
    ),
    (
        "invalid_request",
        "Missing 'aud' claim in act.sub JWT",
        Actor(Jwt::AudienceInvalid),
    ),
    (
        "invalid_request",
        "Missing 'nhs_number' claim in act.sub JWT",
        Actor(Jwt::NhsNumberMissing),
    ),
    (
        "invalid_request",
        "act.sub JWT is corrupt or unparseable",
        Actor(Jwt::Malformed),
    ),
    (
        "invalid_request",
        "client_id is missing",
        TokenErrorKind::ClientIdMissing,
    ),
    (
        "invalid_request",
        "client_id is invalid",
        TokenErrorKind::ClientIdInvalid,
    ),
    (
        "invalid_client",
        "client_id or client_secret is invalid",
        TokenErrorKind::ClientSecretInvalid,
    ),
    (
        "invalid_request",
        "client_secret is missing",
        TokenErrorKind::ClientSecretMissing,
    ),
    (
        "invalid_request",
        "redirect_uri is missing",
        TokenErrorKind::RedirectUriMissing,
    ),
    (
        "invalid_request",
        "redirect_uri is invalid",
        TokenErrorKind::RedirectUriInvalid,
    ),
    (
        "invalid_request",
        "authorization_code is missing",
        TokenErrorKind::AuthorizationCodeMissing,
    ),
    (
        "invalid_request",
        "refresh_token is missing",
        TokenErrorKind::RefreshTokenMissing,
    ),
    (
        "invalid_grant",
        "authorization_code is invalid",
        TokenErrorKind::AuthorizationCodeInvalid,
    ),
    (
        "invalid_grant",
        "refresh_token is invalid",
        TokenErrorKind::RefreshTokenInvalid,
    ),
    (
        "invalid_grant",
        "refresh token refresh period has expired",
        TokenErrorKind::RefreshPeriodOver,
    ),
];
