//! Why the token endpoint says no: its complete list of answers, each with what to do about it.
//! The list is open, so what is not on it is [`TokenErrorKind::Other`].

use crate::answers::ANSWERS;
use crate::session::SessionEnd;

/// What is wrong with a JWT that was sent to the token endpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JwtFault {
    /// It was not sent.
    Missing,
    /// It is no JWT.
    Malformed,
    /// `alg` is missing.
    AlgorithmMissing,
    /// `alg` is not RS512.
    AlgorithmInvalid,
    /// `kid` is missing.
    KeyIdMissing,
    /// No registered key has this `kid`. The platform keeps a key set for an hour.
    KeyIdUnknown,
    /// `typ` is not `JWT`.
    TypeInvalid,
    /// `exp` is missing.
    ExpiryMissing,
    /// `exp` is no whole number.
    ExpiryNotInteger,
    /// `exp` has passed: usually one of the two clocks is wrong.
    Expired,
    /// `exp` is more than five minutes ahead: usually one of the two clocks is wrong.
    ExpiryTooFar,
    /// `iss` is missing.
    IssuerMissing,
    /// `iss` is not the one it must be; in a client assertion, `iss` and `sub` must both be the
    /// API key.
    IssuerMismatch,
    /// `iss` and `sub` are no API key of this environment.
    ApiKeyUnknown,
    /// `jti` is missing.
    IdMissing,
    /// `jti` is no string.
    IdInvalid,
    /// `jti` has been used before.
    IdReused,
    /// `aud` is missing, or is not the token URL.
    AudienceInvalid,
    /// `nhs_number` is missing.
    NhsNumberMissing,
    /// The signature does not fit the registered key.
    SignatureInvalid,
}

/// The kind of a [`TokenError`](crate::TokenError): one for each answer of the token endpoint, and
/// the ways to get no answer at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenErrorKind {
    /// The client assertion was refused.
    Assertion(JwtFault),
    /// The `subject_token` of a token exchange was refused.
    SubjectToken(JwtFault),
    /// The `act.sub` token within a subject token was refused.
    Actor(JwtFault),
    /// `client_assertion_type` is missing or wrong.
    AssertionType,
    /// `subject_token_type` is missing or wrong.
    SubjectTokenType,
    /// The request was no bare `application/x-www-form-urlencoded`.
    MediaType,
    /// The request was no POST.
    Method,
    /// `grant_type` is missing.
    GrantTypeMissing,
    /// `grant_type` is not one that the platform knows.
    GrantTypeInvalid,
    /// There is no token endpoint at this URL.
    NotFound,
    /// No public key is registered for the application.
    PublicKeyNotRegistered,
    /// The application's JWKS URL does not answer the platform.
    KeySetUnreachable,
    /// The application is not set up for this grant: it has no subscription that allows it.
    GrantNotAllowed,
    /// The API key has no access to this resource.
    ApiKeyWithoutAccess,
    /// The application is not approved, or revoked.
    ApplicationNotApproved,
    /// The developer of the application is inactive.
    DeveloperInactive,
    /// The company of the application is inactive.
    CompanyInactive,
    /// `client_id` is missing.
    ClientIdMissing,
    /// `client_id` is invalid.
    ClientIdInvalid,
    /// `client_id` or `client_secret` is invalid.
    ClientSecretInvalid,
    /// `client_secret` is missing.
    ClientSecretMissing,
    /// `redirect_uri` is missing.
    RedirectUriMissing,
    /// `redirect_uri` is invalid.
    RedirectUriInvalid,
    /// The authorization code is missing.
    AuthorizationCodeMissing,
    /// The authorization code is invalid.
    AuthorizationCodeInvalid,
    /// The refresh token is missing.
    RefreshTokenMissing,
    /// The refresh token is invalid, or has been exchanged already.
    RefreshTokenInvalid,
    /// The period in which the refresh token may be exchanged is over.
    RefreshPeriodOver,
    /// The platform's own `unknown_error`; its support wants the message id.
    Unknown,
    /// 429, after every attempt.
    RateLimited,
    /// No answer, or 5xx, after every attempt.
    Unavailable,
    /// A required audit sink did not take the token request, whatever the endpoint said to it.
    Audit,
    /// The client assertion could not be signed; nothing was sent.
    Signing,
    /// A success that holds no usable token, or is larger than any.
    InvalidResponse,
    /// The request for a token was broken off with the runtime it ran on.
    Interrupted,
    /// The answer to a one-time request was lost: an authorization code has been spent, and the user
    /// must log in again.
    AnswerLost,
    /// The answer to a refresh was lost, so that nobody knows whether the refresh token still holds. It
    /// is tried once more, in a while.
    RefreshInDoubt,
    /// The store does not answer, and this process alone cannot go on with the session, or does not
    /// know it.
    StoreUnavailable,
    /// What the store has of the session cannot be opened with the sealing keys given.
    SessionUnreadable,
    /// The session is over: the user must log in again.
    SessionOver(SessionEnd),
    /// Any other answer.
    Other,
}

impl TokenErrorKind {
    /// The kind that an `error` and its `error_description` stand for.
    pub(crate) fn of(error: &str, description: &str) -> Self {
        let description = description.trim();
        let rows = ANSWERS.iter().filter(|(code, _, _)| *code == error);
        rows.clone()
            .find(|(_, text, _)| description == *text)
            .or_else(|| {
                rows.clone()
                    .filter(|(_, text, _)| description.starts_with(text))
                    .max_by_key(|(_, text, _)| text.len())
            })
            .map_or(Self::Other, |(_, _, kind)| *kind)
    }

    /// What went wrong and what to do about it.
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::Assertion(fault) => assertion_message(fault),
            Self::SubjectToken(JwtFault::Expired) => "the subject token has expired, log in again",
            Self::SubjectToken(_) => "the token endpoint refused the subject token",
            Self::Actor(_) => "the token endpoint refused the actor token in the subject token",
            Self::AssertionType => "the token endpoint refused client_assertion_type",
            Self::SubjectTokenType => "the token endpoint refused subject_token_type",
            Self::MediaType => "the token endpoint wants a bare form media type",
            Self::Method => "the token endpoint wants POST, check the token URL",
            Self::GrantTypeMissing => "the token request has no grant_type",
            Self::GrantTypeInvalid => "the token endpoint does not know this grant_type",
            Self::NotFound => "there is no token endpoint at this URL, check it",
            Self::PublicKeyNotRegistered => {
                "no public key is registered for the application, register its JWKS"
            }
            Self::KeySetUnreachable => "the platform cannot reach the application's JWKS URL",
            Self::GrantNotAllowed => {
                "the application is not set up for this grant, subscribe it to an API that allows it"
            }
            Self::ApiKeyWithoutAccess => "the API key has no access, check the subscriptions",
            Self::ApplicationNotApproved => "the application is not approved or is revoked",
            Self::DeveloperInactive => "the developer of the application is inactive",
            Self::CompanyInactive => "the company of the application is inactive",
            Self::ClientIdMissing | Self::ClientIdInvalid => "client_id is missing or invalid",
            Self::ClientSecretInvalid => "client_id or client_secret is invalid",
            Self::ClientSecretMissing => "client_secret is missing",
            Self::RedirectUriMissing | Self::RedirectUriInvalid => {
                "redirect_uri is missing or is not the registered one"
            }
            Self::AuthorizationCodeMissing | Self::AuthorizationCodeInvalid => {
                "the authorization code is missing or invalid, log in again"
            }
            Self::RefreshTokenMissing | Self::RefreshTokenInvalid => {
                "the refresh token is missing, invalid or used already, log in again"
            }
            Self::RefreshPeriodOver => "the refresh period is over, log in again",
            Self::Unknown => "the token endpoint failed, give the message id to its support",
            Self::RateLimited => {
                "the token endpoint is rate limiting, wait before the next request"
            }
            Self::Unavailable => "the token endpoint gave no answer, try again later",
            Self::Audit => "the token request could not be audited, see to the required audit sink",
            Self::Signing => "the client assertion could not be signed",
            Self::InvalidResponse => "the token endpoint's success holds no usable token",
            Self::Interrupted => "the token request was broken off, try again",
            Self::AnswerLost => {
                "the answer with the tokens was lost and cannot be had again, log in again"
            }
            Self::RefreshInDoubt => {
                "the answer to the refresh was lost, it is tried once more in a while"
            }
            Self::StoreUnavailable => {
                "the session store does not answer and this process cannot go on alone, try again later"
            }
            Self::SessionUnreadable => {
                "the stored session cannot be opened, check the sealing keys"
            }
            Self::SessionOver(end) => end.message(),
            Self::Other => "the token endpoint refused the request",
        }
    }

    /// Whether the same request would meet the same answer until somebody changes something.
    pub(crate) fn is_permanent(self) -> bool {
        match self {
            Self::Assertion(fault) => !matches!(
                fault,
                JwtFault::Expired | JwtFault::ExpiryTooFar | JwtFault::IdReused
            ),
            Self::KeySetUnreachable
            | Self::Unknown
            | Self::RateLimited
            | Self::Unavailable
            | Self::Audit
            | Self::Signing
            | Self::InvalidResponse
            | Self::RefreshInDoubt
            | Self::StoreUnavailable
            | Self::Interrupted => false,
            _ => true,
        }
    }
}

fn assertion_message(fault: JwtFault) -> &'static str {
    match fault {
        JwtFault::KeyIdUnknown => {
            "no registered key has this key id, register it and wait an hour for the platform's cache"
        }
        JwtFault::SignatureInvalid => {
            "the signature does not fit the registered key, check that key and key id belong together"
        }
        JwtFault::ApiKeyUnknown => "the platform does not know the API key, check the environment",
        JwtFault::AudienceInvalid => {
            "the assertion's audience is not the token URL, check the token URL"
        }
        JwtFault::Expired | JwtFault::ExpiryTooFar => {
            "the assertion's expiry does not suit the platform, check this machine's clock"
        }
        JwtFault::IdReused => "the assertion's id has been used before",
        _ => "the token endpoint refused the client assertion",
    }
}
