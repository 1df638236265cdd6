//! The client assertion: a JWT that says which application asks (RFC 7523 section 2.2), signed anew
//! for each attempt, since the platform remembers every `jti` for thirty days.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Attempt, Authorization, Credential, Error, Runtime, Subject};
use serde::Serialize;

use crate::{JwtFault, Signer, TokenError, TokenErrorKind};

/// Signs assertions and adds one to each token request.
pub(crate) struct Assertion {
    pub(crate) api_key: SecretString,
    /// The token URL, letter by letter as it is called, unless another was given.
    pub(crate) audience: String,
    pub(crate) signer: Arc<dyn Signer>,
    pub(crate) lifetime: Duration,
    pub(crate) runtime: Arc<dyn Runtime>,
    pub(crate) subject: Subject,
    /// What the platform's clock is ahead of ours, in seconds.
    pub(crate) skew: AtomicI64,
}

#[derive(Serialize)]
struct Header<'a> {
    alg: &'static str,
    kid: &'a str,
    typ: &'static str,
}

#[derive(Serialize)]
struct Claims<'a> {
    iss: &'a str,
    sub: &'a str,
    aud: &'a str,
    jti: &'a str,
    exp: i64,
}

/// Why an assertion could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum AssertionError {
    #[error("the client assertion could not be signed")]
    Sign(#[source] crate::SignError),
    #[error("the client assertion could not be written as JSON")]
    Encode,
    #[error("the clock stands before 1970")]
    Clock,
}

impl Assertion {
    /// Takes over the platform's clock from the `Date` of an answer. Says whether that changes
    /// anything.
    fn learn_clock(&self, date: SystemTime) -> bool {
        let ahead = seconds(date).saturating_sub(seconds(self.runtime.now()));
        let before = self.skew.swap(ahead, Ordering::Relaxed);
        before.abs_diff(ahead) >= NOTICED_SKEW
    }

    /// Does `ask`, and if the platform minds the time of the assertion, takes over its clock and does
    /// it once more.
    pub(crate) async fn on_the_platforms_clock<T, Asked>(
        &self,
        ask: impl Fn() -> Asked,
    ) -> Result<T, TokenError>
    where
        Asked: Future<Output = Result<T, TokenError>>,
    {
        let error = match ask().await {
            Ok(answer) => return Ok(answer),
            Err(error) => error,
        };
        let about_time = matches!(
            error.kind(),
            TokenErrorKind::Assertion(JwtFault::Expired | JwtFault::ExpiryTooFar)
        );
        let date = error
            .date()
            .and_then(|date| httpdate::parse_http_date(date).ok());
        match date {
            Some(date) if about_time && self.learn_clock(date) => {
                tracing::warn!(
                    "this machine's clock differs from the platform's, assertions use the platform's"
                );
                ask().await
            }
            _ => Err(error),
        }
    }

    async fn sign(&self) -> Result<SecretString, AssertionError> {
        let now = seconds(self.runtime.now());
        if now < 0 {
            return Err(AssertionError::Clock);
        }
        let lifetime = i64::try_from(self.lifetime.as_secs()).unwrap_or(i64::MAX);
        let key = self.api_key.expose_secret();
        let claims = Claims {
            iss: key,
            sub: key,
            aud: &self.audience,
            jti: &self.runtime.unique_id(),
            exp: now
                .saturating_add(self.skew.load(Ordering::Relaxed))
                .saturating_add(lifetime),
        };
        sign_claims(self.signer.as_ref(), &claims).await
    }
}

/// A JWT of these claims, signed.
pub(crate) async fn sign_claims(
    signer: &dyn Signer,
    claims: &(impl Serialize + Sync),
) -> Result<SecretString, AssertionError> {
    let header = Header {
        alg: signer.algorithm().as_str(),
        kid: signer.key_id(),
        typ: "JWT",
    };
    let message = format!("{}.{}", part(&header)?, part(claims)?);
    let signature = signer
        .sign(message.as_bytes())
        .await
        .map_err(AssertionError::Sign)?;
    Ok(SecretString::from(format!(
        "{message}.{}",
        URL_SAFE_NO_PAD.encode(signature)
    )))
}

#[async_trait]
impl Credential for Assertion {
    async fn authorize(&self, _attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        let assertion = self.sign().await.map_err(Error::credential)?;
        Ok(Authorization::none().form_field("client_assertion", assertion))
    }

    fn subject(&self) -> Subject {
        self.subject.clone()
    }
}

impl fmt::Debug for Assertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Assertion")
            .field("signer", &self.signer)
            .finish_non_exhaustive()
    }
}

fn part(value: &impl Serialize) -> Result<String, AssertionError> {
    let json = serde_json::to_vec(value).map_err(|_| AssertionError::Encode)?;
    Ok(URL_SAFE_NO_PAD.encode(json))
}

/// Seconds since 1970, negative before.
pub(crate) fn seconds(time: SystemTime) -> i64 {
    match time.duration_since(UNIX_EPOCH) {
        Ok(after) => i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
        Err(before) => -i64::try_from(before.duration().as_secs()).unwrap_or(i64::MAX),
    }
}

/// The `Date` header has whole seconds and has travelled, so a small difference says nothing.
const NOTICED_SKEW: u64 = 5;
