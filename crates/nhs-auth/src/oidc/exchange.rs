//! A code or a refresh token for tokens: one request to the token endpoint, its answer read leniently.

use std::fmt;
use std::time::{Duration, SystemTime};

use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Call, Error, ErrorKind};

use super::Claims;
use super::pending::PendingLogin;
use super::provider::{Connected, Operations};

/// What the token endpoint gave.
pub(crate) struct Tokens {
    pub(crate) access_token: SecretString,
    pub(crate) id_token: Option<SecretString>,
    pub(crate) refresh_token: Option<SecretString>,
    expires_in: Option<Duration>,
    pub(crate) scope: Option<String>,
}

/// Exchanges the code. Never sent twice once it may have arrived: a code can be used once.
pub(crate) async fn exchange(
    connected: &Connected,
    operations: &Operations,
    pending: &PendingLogin,
    code: &SecretString,
) -> Result<Tokens, ExchangeError> {
    let mut fields = vec![
        field("grant_type", "authorization_code"),
        field("code", code.expose_secret()),
        field("redirect_uri", &pending.redirect_uri),
    ];
    if let Some(verifier) = &pending.verifier {
        fields.push(field("code_verifier", verifier.as_str()));
    }
    let spent = ExchangeErrorKind::CodeInvalid;
    request(connected, operations.token, fields, spent).await
}

/// Exchanges a refresh token. Never sent twice once it may have arrived: it rotates.
pub(crate) async fn refresh(
    connected: &Connected,
    operation: &'static str,
    refresh_token: &SecretString,
) -> Result<Tokens, ExchangeError> {
    let fields = vec![
        field("grant_type", "refresh_token"),
        field("refresh_token", refresh_token.expose_secret()),
    ];
    let spent = ExchangeErrorKind::RefreshTokenInvalid;
    request(connected, operation, fields, spent).await
}

/// `spent` is what `invalid_grant` means for this grant.
async fn request(
    connected: &Connected,
    operation: &'static str,
    fields: Vec<(String, String)>,
    spent: ExchangeErrorKind,
) -> Result<Tokens, ExchangeError> {
    let call = Call::post(operation, "/{token_endpoint}")
        .accept("application/json")
        .form(fields);
    let response = connected.token.send(call).await;
    let response = response.map_err(|error| ExchangeError::of_call(error, spent))?;
    Tokens::read(response.body()).map_err(|message| {
        let error = Error::new(ErrorKind::InvalidResponse, message).with_operation(operation);
        ExchangeError {
            kind: ExchangeErrorKind::InvalidResponse,
            source: error,
        }
    })
}

fn field(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

impl Tokens {
    /// When the access token expires that was asked for at `sent`, if the provider says.
    pub(crate) fn expire(&self, sent: SystemTime) -> Option<SystemTime> {
        sent.checked_add(self.expires_in?)
    }

    /// Reads a 200 body. The error names what is missing and shows nothing of the body.
    fn read(body: &[u8]) -> Result<Self, &'static str> {
        let body = Claims::read(body).ok_or("the token response is no JSON object")?;
        let secret = |name: &str| body.text(name).map(SecretString::from);
        let access_token = body
            .text("access_token")
            .filter(|token| token.bytes().all(|byte| byte.is_ascii_graphic()))
            .ok_or("the token response has no usable access token")?;
        let kind = body.text("token_type");
        if !kind.is_none_or(|kind| kind.eq_ignore_ascii_case("bearer")) {
            return Err("the token response gives a token that is no bearer token");
        }
        let expires_in = body.get("expires_in").and_then(|value| match value {
            serde_json::Value::String(text) => text.trim().parse().ok(),
            number => number.as_f64(),
        });
        Ok(Self {
            access_token: SecretString::from(access_token),
            id_token: secret("id_token"),
            refresh_token: secret("refresh_token"),
            expires_in: expires_in
                .and_then(|seconds: f64| Duration::try_from_secs_f64(seconds).ok())
                .filter(|lifetime| *lifetime <= LONGEST),
            scope: body.text("scope").map(str::to_owned),
        })
    }
}

/// Whatever claims to hold for longer does not say how long it holds.
const LONGEST: Duration = Duration::from_secs(366 * 24 * 3600);

/// The token endpoint gave no tokens for a code or a refresh token. Its source is the call that failed.
#[derive(thiserror::Error)]
#[error("{}", kind.message())]
pub struct ExchangeError {
    kind: ExchangeErrorKind,
    source: Error,
}

/// Why the token endpoint gave no tokens for a code or a refresh token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExchangeErrorKind {
    /// The code has been used, has expired, or belongs to another redirect URI or verifier.
    CodeInvalid,
    /// The refresh token has been used, has expired, or was taken back.
    RefreshTokenInvalid,
    /// The client's assertion or secret is not accepted.
    ClientRefused,
    /// The request has a fault.
    RequestRefused,
    /// The client assertion could not be signed; nothing was sent.
    Signing,
    /// Too many requests.
    RateLimited,
    /// No answer, or none that helps: the login can be begun again later.
    Unavailable,
    /// The connection broke after the code or the refresh token may have been used.
    OutcomeUnknown,
    /// A success without a usable access token, or too large.
    InvalidResponse,
    /// Any other answer.
    Other,
}

impl ExchangeErrorKind {
    fn message(self) -> &'static str {
        match self {
            Self::CodeInvalid => {
                "the code has been used or has expired, or the redirect URI is another, log in again"
            }
            Self::RefreshTokenInvalid => {
                "the refresh token has been used or has expired, log in again"
            }
            Self::ClientRefused => {
                "the provider does not accept the client, check client id, registered key and algorithm, and this machine's clock"
            }
            Self::RequestRefused => "the provider refused the request for tokens",
            Self::Signing => "the client assertion could not be signed",
            Self::RateLimited => "the provider is rate limiting, log in again later",
            Self::Unavailable => "the provider gave no tokens, log in again later",
            Self::OutcomeUnknown => {
                "the connection broke when the code or refresh token may have been used, log in again"
            }
            Self::InvalidResponse => "the provider's answer holds no usable tokens",
            Self::Other => "the provider gave no tokens",
        }
    }
}

impl ExchangeError {
    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ExchangeErrorKind {
        self.kind
    }

    /// The call that failed, with its status and the provider's own code.
    #[must_use]
    pub fn call(&self) -> &Error {
        &self.source
    }

    /// Whether a login that is begun again may succeed, with no one changing anything.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        matches!(
            self.kind,
            ExchangeErrorKind::CodeInvalid
                | ExchangeErrorKind::RefreshTokenInvalid
                | ExchangeErrorKind::RateLimited
                | ExchangeErrorKind::Unavailable
                | ExchangeErrorKind::OutcomeUnknown
        )
    }

    fn of_call(error: Error, spent: ExchangeErrorKind) -> Self {
        let kind = match error.kind() {
            ErrorKind::Credential => ExchangeErrorKind::Signing,
            ErrorKind::OutcomeUnknown => ExchangeErrorKind::OutcomeUnknown,
            ErrorKind::TooLarge => ExchangeErrorKind::InvalidResponse,
            ErrorKind::RateLimited => ExchangeErrorKind::RateLimited,
            _ => match error.code() {
                Some("invalid_grant") => spent,
                Some("invalid_client" | "unauthorized_client") => ExchangeErrorKind::ClientRefused,
                Some("invalid_request" | "invalid_scope" | "unsupported_grant_type") => {
                    ExchangeErrorKind::RequestRefused
                }
                _ if error.is_retryable() => ExchangeErrorKind::Unavailable,
                _ => ExchangeErrorKind::Other,
            },
        };
        Self {
            kind,
            source: error,
        }
    }
}

impl fmt::Debug for ExchangeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExchangeError")
            .field("kind", &self.kind)
            .field("source", &self.source)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(body: &Value) -> Result<Tokens, &'static str> {
        Tokens::read(body.to_string().as_bytes())
    }

    #[test]
    fn lifetimes_are_numbers_or_strings() {
        for (value, seconds) in [
            (json!(300), Some(300)),
            (json!("599"), Some(599)),
            (json!("soon"), None),
            (json!(-1), None),
            (json!("1e300"), None),
            (json!(null), None),
        ] {
            let tokens = read(&json!({"access_token": "t", "expires_in": value})).unwrap();
            assert_eq!(tokens.expires_in, seconds.map(Duration::from_secs));
        }
    }

    #[test]
    fn answer_without_a_bearer_token_is_refused() {
        for body in [
            json!([]),
            json!({}),
            json!({"access_token": ""}),
            json!({"access_token": 5}),
            json!({"access_token": "a b"}),
            json!({"access_token": "a", "token_type": "mac"}),
        ] {
            assert!(read(&body).is_err(), "{body}");
        }
        assert!(read(&json!({"access_token": "a", "token_type": "bearer"})).is_ok());
    }

    #[test]
    fn tokens_are_kept_as_they_came() {
        let tokens = read(&json!({
            "access_token": "a.b-c", "id_token": "h.p.s", "refresh_token": "r/=", "scope": "openid"
        }))
        .unwrap();
        assert_eq!(tokens.id_token.unwrap().expose_secret(), "h.p.s");
        assert_eq!(tokens.refresh_token.unwrap().expose_secret(), "r/=");
    }
}
