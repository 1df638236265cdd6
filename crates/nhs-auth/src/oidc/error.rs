//! Why there is no login: one error for each step of it, each of which says what to do.

use nhs_http::Error;

use super::{CallbackError, ExchangeError, IdTokenError, JwsError};

/// A login that came to nothing. Shows no token, no claim and nothing that the browser sent.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The login was begun too long ago, or its start lies in the future.
    #[error("the login took too long, begin it again")]
    Expired,
    /// The pending login belongs to another provider than the one asked to complete it.
    #[error("the pending login was begun with another provider")]
    OtherProvider,
    /// The browser came back without a code, or not to the login it began.
    #[error(transparent)]
    Callback(#[from] CallbackError),
    /// What the provider publishes about itself could not be had.
    #[error(transparent)]
    Provider(#[from] ProviderError),
    /// The token endpoint gave no tokens for the code or the refresh token.
    #[error(transparent)]
    Exchange(#[from] ExchangeError),
    /// The id_token is not to be trusted, or achieves less than was asked.
    #[error(transparent)]
    IdToken(#[from] IdTokenError),
    /// There is no userinfo.
    #[error(transparent)]
    UserInfo(#[from] UserInfoError),
    /// What was asked for cannot be, and nothing was sent. The message says why.
    #[error("{0}")]
    Request(&'static str),
    /// The system gave no randomness, or a JWT could not be signed.
    #[error("the login could not be prepared")]
    Prepare(#[source] Box<dyn std::error::Error + Send + Sync>),
}

impl LoginError {
    /// Whether the same login may succeed if it is begun again, with no one changing anything: a
    /// network fault or a provider that is down for now.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Expired => true,
            Self::Callback(error) => error.is_retryable(),
            Self::Provider(error) => error.call().is_some_and(Error::is_retryable),
            Self::Exchange(error) => error.is_retryable(),
            Self::UserInfo(UserInfoError::Call(error)) => error.is_retryable(),
            _ => false,
        }
    }
}

/// What a provider publishes about itself could not be had, or not be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ProviderError {
    /// The discovery document did not come.
    #[error("the provider's discovery document could not be had, check the issuer")]
    Discovery(#[source] Error),
    /// It is no JSON object.
    #[error("the provider's discovery document is no JSON object")]
    DiscoveryUnreadable,
    /// It lacks a member.
    #[error("the provider's discovery document has no {0}")]
    Missing(&'static str),
    /// It is that of another issuer.
    #[error("the provider's discovery document names another issuer than the one configured")]
    WrongIssuer,
    /// An address in it cannot be called: it must be https, or http to loopback.
    #[error("the provider's {0} is no https address")]
    Endpoint(&'static str),
    /// A client for an address in it could not be set up.
    #[error("the client for the provider is set up wrongly")]
    Setup(#[source] Error),
    /// The key set did not come, or is larger than 256 KiB.
    #[error("the provider's key set could not be had")]
    KeySet(#[source] Error),
    /// It is no JWKS.
    #[error("the provider's key set is no JWKS")]
    KeySetUnreadable,
}

impl ProviderError {
    /// The call that failed, if one did.
    #[must_use]
    pub fn call(&self) -> Option<&Error> {
        match self {
            Self::Discovery(error) | Self::KeySet(error) => Some(error),
            _ => None,
        }
    }
}

/// There is no userinfo that may be trusted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UserInfoError {
    /// The provider offers none.
    #[error("the provider has no userinfo endpoint")]
    NotOffered,
    /// The call failed: [`nhs_http::ErrorKind::Unauthorised`] if the access token has expired (after
    /// 5 minutes, at NHS login), [`nhs_http::ErrorKind::Forbidden`] if it lacks the scope.
    #[error("the userinfo could not be had")]
    Call(#[source] Error),
    /// The answer is no JSON object.
    #[error("the userinfo is no JSON object")]
    Unreadable,
    /// It is that of another user than the id_token's: it must not be used.
    #[error("the userinfo is that of another user than the id_token's")]
    WrongSubject,
    /// It came as a JWT that is not to be trusted.
    #[error("the signed userinfo is not to be trusted")]
    Signature(#[source] JwsError),
    /// It came as a JWT of another issuer, or for another client.
    #[error("the signed userinfo is of another issuer or for another client")]
    WrongParty,
}
