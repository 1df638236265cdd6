//! What the browser comes back with: a code, or the reason why there is none.

use std::borrow::Cow;
use std::fmt;

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::url::form_urlencoded;

use super::State;

/// A code that the platform takes once, for tokens.
#[derive(Clone)]
pub struct AuthorizationCode(SecretString);

/// Why a callback brings no code.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// There is no state, or not the one that this browser began with: the callback may be forged.
    /// Nothing else in it was looked at.
    #[error("the callback's state is not the one that this login began with, begin again")]
    State,
    /// The user was not logged in.
    #[error("the login was refused ({refusal})")]
    Refused {
        /// The `error`.
        refusal: Refusal,
        /// The `error_description`, as sent. Not part of Display.
        description: Option<String>,
    },
    /// A parameter comes twice, or there is no code.
    #[error("the callback has no code, or a parameter that comes twice")]
    Malformed,
}

/// The `error` of a callback: RFC 6749 section 4.1.2.1, and whatever else is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Refusal {
    /// `access_denied`: the user or the provider said no.
    AccessDenied,
    /// `invalid_request`.
    InvalidRequest,
    /// `unauthorized_client`.
    UnauthorizedClient,
    /// `unsupported_response_type`.
    UnsupportedResponseType,
    /// `invalid_scope`.
    InvalidScope,
    /// `server_error`.
    ServerError,
    /// `temporarily_unavailable`.
    TemporarilyUnavailable,
    /// Any other, as sent.
    Other(String),
}

impl AuthorizationCode {
    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

pub(super) fn read(query: &str, expected: &State) -> Result<AuthorizationCode, CallbackError> {
    let query = query.strip_prefix('?').unwrap_or(query);
    let pairs: Vec<_> = form_urlencoded::parse(query.as_bytes()).collect();
    let one = |name: &str| -> Result<Option<&Cow<'_, str>>, CallbackError> {
        let mut found = pairs.iter().filter(|(given, _)| given == name);
        let first = found.next().map(|(_, value)| value);
        match found.next() {
            Some(_) => Err(CallbackError::Malformed),
            None => Ok(first.filter(|value| !value.is_empty())),
        }
    };
    if !one("state")?.is_some_and(|given| expected.is(given)) {
        return Err(CallbackError::State);
    }
    if let Some(error) = one("error")? {
        return Err(CallbackError::Refused {
            refusal: Refusal::from(error.as_ref()),
            description: one("error_description")?.map(|text| text.to_string()),
        });
    }
    let code = one("code")?.ok_or(CallbackError::Malformed)?;
    Ok(AuthorizationCode(SecretString::from(code.as_ref())))
}

impl Refusal {
    /// As sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AccessDenied => "access_denied",
            Self::InvalidRequest => "invalid_request",
            Self::UnauthorizedClient => "unauthorized_client",
            Self::UnsupportedResponseType => "unsupported_response_type",
            Self::InvalidScope => "invalid_scope",
            Self::ServerError => "server_error",
            Self::TemporarilyUnavailable => "temporarily_unavailable",
            Self::Other(text) => text,
        }
    }
}

impl From<&str> for Refusal {
    fn from(text: &str) -> Self {
        let known = [
            Self::AccessDenied,
            Self::InvalidRequest,
            Self::UnauthorizedClient,
            Self::UnsupportedResponseType,
            Self::InvalidScope,
            Self::ServerError,
            Self::TemporarilyUnavailable,
        ];
        let found = known.into_iter().find(|refusal| refusal.as_str() == text);
        found.unwrap_or_else(|| Self::Other(text.to_owned()))
    }
}

/// What the caller's browser sent is shown only if it has the form of an error code.
impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other(_) => "another error",
            known => known.as_str(),
        })
    }
}

impl fmt::Debug for CallbackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::State => f.write_str("State"),
            Self::Malformed => f.write_str("Malformed"),
            Self::Refused { refusal, .. } => f
                .debug_struct("Refused")
                .field("refusal", &format_args!("{refusal}"))
                .finish_non_exhaustive(),
        }
    }
}

impl fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationCode").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_with(query: &str) -> Result<String, CallbackError> {
        read(query, &State::new("s-1")).map(|code| code.expose().to_owned())
    }

    #[test]
    fn code_is_taken_if_the_state_is_ours() {
        assert_eq!(read_with("code=a%2Bb&state=s-1").unwrap(), "a+b");
        assert_eq!(read_with("?state=s-1&code=c&iss=x").unwrap(), "c");
    }

    #[test]
    fn other_state_is_refused_whatever_else_there_is() {
        for query in [
            "",
            "code=c",
            "code=c&state=",
            "code=c&state=s-2",
            "code=c&state=s-",
            "code=c&state=s-11",
            "error=access_denied&state=x",
        ] {
            assert_eq!(read_with(query), Err(CallbackError::State), "{query}");
        }
        let empty = read("code=c&state=", &State::new(""));
        assert_eq!(empty.unwrap_err(), CallbackError::State);
    }

    #[test]
    fn refusal_is_typed_and_its_words_are_not_shown() {
        let query = "error=access_denied&error_description=Testerly&state=s-1";
        let error = read_with(query).unwrap_err();
        let CallbackError::Refused {
            refusal,
            description,
        } = &error
        else {
            panic!("{error:?}")
        };
        assert_eq!(*refusal, Refusal::AccessDenied);
        assert_eq!(description.as_deref(), Some("Testerly"));
        assert!(!format!("{error} {error:?}").contains("Testerly"));
        let error = read_with("error=Testerly&state=s-1").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("Testerly"));
    }

    #[test]
    fn parameter_that_comes_twice_is_refused() {
        for query in [
            "code=a&code=b&state=s-1",
            "code=a&state=s-1&state=s-1",
            "state=s-1",
            "state=s-1&code=",
        ] {
            assert_eq!(read_with(query), Err(CallbackError::Malformed), "{query}");
        }
    }
}
