//! What the browser brings back to the redirect URI: a code, or the provider's reason for none.

use std::fmt;

use nhs_http::secrecy::SecretString;
use nhs_http::url::{Url, form_urlencoded};

use super::PendingLogin;
use super::metadata::Metadata;

/// The parameters of the request to the redirect URI. Debug shows none of them.
///
/// ```
/// use nhs_auth::oidc::Callback;
///
/// let callback = Callback::from_query("code=abc&state=xyz")?;
/// assert!(!format!("{callback:?}").contains("abc"));
/// # Ok::<(), nhs_auth::oidc::CallbackError>(())
/// ```
#[derive(Clone, Default)]
pub struct Callback {
    code: Option<SecretString>,
    state: Option<String>,
    issuer: Option<String>,
    error: Option<String>,
    description: Option<String>,
}

impl Callback {
    /// Reads the query of the request, with or without `?` before it.
    ///
    /// # Errors
    ///
    /// [`CallbackError::Repeated`] if a parameter comes twice, as no provider sends it.
    pub fn from_query(query: &str) -> Result<Self, CallbackError> {
        let query = query.trim_start_matches('?');
        Self::from_pairs(form_urlencoded::parse(query.as_bytes()))
    }

    /// Reads the URL of the request.
    ///
    /// # Errors
    ///
    /// As [`Callback::from_query`].
    pub fn from_url(url: &Url) -> Result<Self, CallbackError> {
        Self::from_query(url.query().unwrap_or_default())
    }

    /// Reads parameters that a web framework has decoded already.
    ///
    /// # Errors
    ///
    /// As [`Callback::from_query`].
    pub fn from_pairs<N: AsRef<str>, V: Into<String>>(
        pairs: impl IntoIterator<Item = (N, V)>,
    ) -> Result<Self, CallbackError> {
        let mut code = None;
        let mut callback = Self::default();
        for (name, value) in pairs {
            let slot = match name.as_ref() {
                "code" => &mut code,
                "state" => &mut callback.state,
                "iss" => &mut callback.issuer,
                "error" => &mut callback.error,
                "error_description" => &mut callback.description,
                _ => continue,
            };
            if slot.replace(value.into()).is_some() {
                return Err(CallbackError::Repeated);
            }
        }
        callback.code = code.filter(|code| !code.is_empty()).map(SecretString::from);
        Ok(callback)
    }

    /// The code, if this is the answer to that login. The state comes first: until it fits, nothing
    /// else here is the provider's word.
    pub(crate) fn code(
        self,
        pending: &PendingLogin,
        provider: &Metadata,
    ) -> Result<SecretString, CallbackError> {
        self.check_state(|state| pending.state.is(state))?;
        match &self.issuer {
            Some(issuer) if *issuer != provider.issuer => return Err(CallbackError::WrongIssuer),
            None if provider.names_issuer => return Err(CallbackError::IssuerMissing),
            _ => {}
        }
        self.outcome()
    }

    /// The code, if this is the answer to the login whose state that is, from a provider that does not
    /// name itself.
    pub(crate) fn code_for(
        self,
        is_ours: impl Fn(&str) -> bool,
    ) -> Result<SecretString, CallbackError> {
        self.check_state(is_ours)?;
        self.outcome()
    }

    fn check_state(&self, is_ours: impl Fn(&str) -> bool) -> Result<(), CallbackError> {
        let state = self.state.as_ref().ok_or(CallbackError::StateMissing)?;
        if is_ours(state) {
            Ok(())
        } else {
            Err(CallbackError::StateMismatch)
        }
    }

    fn outcome(self) -> Result<SecretString, CallbackError> {
        if let Some(error) = self.error {
            return Err(CallbackError::Refused(Refusal {
                code: RefusalCode::from(error.as_str()),
                description: self.description,
            }));
        }
        self.code.ok_or(CallbackError::CodeMissing)
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Callback")
            .field("has_code", &self.code.is_some())
            .field("has_error", &self.error.is_some())
            .finish_non_exhaustive()
    }
}

/// A callback that brings no code to the login it answers.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackError {
    /// A parameter comes twice.
    #[error("a parameter of the callback comes twice")]
    Repeated,
    /// There is no state.
    #[error("the callback has no state")]
    StateMissing,
    /// The state is not that of the pending login: another login of the same browser, or an attack.
    #[error("the callback answers another login, begin it again")]
    StateMismatch,
    /// The issuer is not the provider that was asked (RFC 9207).
    #[error("the callback comes from another provider than the one asked")]
    WrongIssuer,
    /// The provider says that it names itself in callbacks, and did not.
    #[error("the callback does not name its provider, as this one always does")]
    IssuerMissing,
    /// There is neither code nor error.
    #[error("the callback has no code")]
    CodeMissing,
    /// The provider, or the user, said no.
    #[error(transparent)]
    Refused(Refusal),
}

impl CallbackError {
    /// Whether the same login may succeed if it is begun again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(
            self,
            Self::Refused(Refusal {
                code: RefusalCode::ServerError | RefusalCode::TemporarilyUnavailable,
                ..
            })
        )
    }
}

/// Why the provider sends no code.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", code.message())]
pub struct Refusal {
    code: RefusalCode,
    description: Option<String>,
}

impl Refusal {
    /// The code.
    #[must_use]
    pub fn code(&self) -> &RefusalCode {
        &self.code
    }

    /// The provider's own words (`error_description`), such as `ConsentNotGiven`. Not part of Display.
    #[must_use]
    pub fn description(&self) -> Option<&str> {
        self.description.as_deref()
    }
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refusal")
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

macro_rules! refusal_codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $message:literal;)+) => {
        /// The `error` of a callback (RFC 6749 section 4.1.2.1, OpenID Connect Core section
        /// 3.1.2.6), with those that NHS login adds.
        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum RefusalCode {
            $($(#[$doc])* $name,)+
            /// Any other, as sent.
            Other(String),
        }

        impl RefusalCode {
            /// As it is sent.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$name => $text,)+
                    Self::Other(text) => text,
                }
            }

            fn message(&self) -> &'static str {
                match self {
                    $(Self::$name => $message,)+
                    Self::Other(_) => "the provider refused the login",
                }
            }
        }

        impl From<&str> for RefusalCode {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$name,)+
                    other => Self::Other(other.to_owned()),
                }
            }
        }
    };
}

refusal_codes! {
    /// `access_denied`: the user did not consent, or may not.
    AccessDenied = "access_denied", "the user did not agree to the login";
    /// `sso_login_required`: NHS login's, for `prompt=none` without a session.
    SsoLoginRequired = "sso_login_required",
        "the user has no session to go on with, begin a login without prompt none";
    /// `login_required`.
    LoginRequired = "login_required", "the user must log in, begin a login without prompt none";
    /// `interaction_required`.
    InteractionRequired = "interaction_required",
        "the user must be asked something, begin a login without prompt none";
    /// `consent_required`.
    ConsentRequired = "consent_required",
        "the user must consent, begin a login without prompt none";
    /// `account_selection_required`.
    AccountSelectionRequired = "account_selection_required",
        "the user must choose an account, begin a login without prompt none";
    /// `temporarily_unavailable`.
    TemporarilyUnavailable = "temporarily_unavailable",
        "the provider is not available for now, try again later";
    /// `server_error`.
    ServerError = "server_error", "the provider failed, try again later";
    /// `invalid_request`.
    InvalidRequest = "invalid_request", "the provider finds a fault in the authorisation request";
    /// `unauthorized_client`.
    UnauthorizedClient = "unauthorized_client",
        "the client may not ask for a code, check its registration";
    /// `unsupported_response_type`.
    UnsupportedResponseType = "unsupported_response_type",
        "the provider does not give codes to this client, check its registration";
    /// `invalid_scope`.
    InvalidScope = "invalid_scope", "the client may not have a scope that it asked for";
    /// `invalid_request_uri`.
    InvalidRequestUri = "invalid_request_uri", "the provider refused the request_uri";
    /// `invalid_request_object`.
    InvalidRequestObject = "invalid_request_object", "the provider refused the request object";
    /// `request_not_supported`.
    RequestNotSupported = "request_not_supported", "the provider takes no request object";
    /// `request_uri_not_supported`.
    RequestUriNotSupported = "request_uri_not_supported", "the provider takes no request_uri";
    /// `registration_not_supported`.
    RegistrationNotSupported = "registration_not_supported",
        "the provider takes no registration parameter";
}

impl fmt::Debug for RefusalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            // Came through the browser, so it may hold anything.
            Self::Other(_) => f.write_str("Other(..)"),
            known => f.write_str(known.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn query_is_decoded_and_what_is_not_ours_is_passed_over() {
        let callback = Callback::from_query("?code=a%2Fb&state=s&session_state=x&x=1&x=2").unwrap();
        assert!(callback.code.is_some());
        assert_eq!(callback.state.as_deref(), Some("s"));
        assert!(Callback::from_query("").unwrap().code.is_none());
        assert!(Callback::from_query("code=").unwrap().code.is_none());
    }

    #[test]
    fn parameter_that_comes_twice_is_refused() {
        for query in ["code=a&code=b", "state=a&state=a", "code=a&%63ode=b"] {
            assert_eq!(
                Callback::from_query(query).unwrap_err(),
                CallbackError::Repeated
            );
        }
    }

    #[test]
    fn codes_are_read_and_written_alike() {
        for text in [
            "invalid_request",
            "unauthorized_client",
            "access_denied",
            "unsupported_response_type",
            "invalid_scope",
            "sso_login_required",
            "server_error",
            "temporarily_unavailable",
            "interaction_required",
            "login_required",
            "account_selection_required",
            "consent_required",
            "invalid_request_uri",
            "invalid_request_object",
            "request_not_supported",
            "request_uri_not_supported",
            "registration_not_supported",
        ] {
            let code = RefusalCode::from(text);
            assert!(!matches!(code, RefusalCode::Other(_)), "{text}");
            assert_eq!(code.as_str(), text);
        }
        let other = RefusalCode::from("9990000018");
        assert_eq!(format!("{other:?}"), "Other(..)");
    }
}
