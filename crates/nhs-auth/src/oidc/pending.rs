//! A login between the redirect and the callback: what only the browser that began it may hold.

use std::fmt;
use std::time::{Duration, SystemTime};

use nhs_http::url::form_urlencoded::Serializer;
use serde::{Deserialize, Serialize};

use super::LoginError;
use super::secrets::{CodeVerifier, Nonce, State};
use crate::assertion::seconds;
use crate::assurance::{Acr, VectorsOfTrust};

/// A login that has been begun. Keep it where only the browser that began it can reach it, such as a
/// session on the server or an encrypted cookie, and give it back with the callback; then forget it.
///
/// It is written and read with serde, and what is written holds secrets: state, nonce and the
/// verifier of PKCE. Debug shows none of them.
#[derive(Clone, Serialize, Deserialize)]
pub struct PendingLogin {
    pub(crate) issuer: String,
    pub(crate) redirect_uri: String,
    pub(crate) state: State,
    pub(crate) nonce: Nonce,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) verifier: Option<CodeVerifier>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) vtr: Option<VectorsOfTrust>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) acr: Option<Acr>,
    /// In seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) max_age: Option<u64>,
    #[serde(default)]
    pub(crate) user_info: bool,
    /// In seconds since 1970.
    started: i64,
}

impl PendingLogin {
    pub(crate) fn start(
        issuer: String,
        redirect_uri: String,
        now: SystemTime,
    ) -> Result<Self, LoginError> {
        let lacking = |error: nhs_http::Error| LoginError::Prepare(error.into());
        Ok(Self {
            issuer,
            redirect_uri,
            state: State::new().map_err(lacking)?,
            nonce: Nonce::new().map_err(lacking)?,
            verifier: None,
            vtr: None,
            acr: None,
            max_age: None,
            user_info: false,
            started: seconds(now),
        })
    }

    /// The key under which several logins of one browser can be told apart: the `state` of the
    /// callback. A secret.
    #[must_use]
    pub fn state(&self) -> &str {
        self.state.as_str()
    }

    pub(crate) fn use_pkce(&mut self) -> Result<(), LoginError> {
        let verifier = CodeVerifier::new().map_err(|error| LoginError::Prepare(error.into()))?;
        self.verifier = Some(verifier);
        Ok(())
    }

    pub(crate) fn check_time(&self, now: SystemTime, limit: Duration) -> Result<(), LoginError> {
        let age = seconds(now).saturating_sub(self.started);
        let limit = i64::try_from(limit.as_secs()).unwrap_or(i64::MAX);
        if (-SKEW..=limit).contains(&age) {
            Ok(())
        } else {
            Err(LoginError::Expired)
        }
    }
}

impl fmt::Debug for PendingLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingLogin")
            .field("issuer", &self.issuer)
            .field("vtr", &self.vtr)
            .field("acr", &self.acr)
            .field("has_verifier", &self.verifier.is_some())
            .field("started", &self.started)
            .finish_non_exhaustive()
    }
}

/// A login that has been begun: where to send the browser, and what to keep until it comes back.
#[derive(Debug)]
pub struct StartedLogin {
    /// Where to redirect the browser to.
    pub url: AuthorizationUrl,
    /// What to keep.
    pub pending: PendingLogin,
}

/// The address to redirect the browser to. It holds state and nonce, so Debug shows only its
/// beginning.
#[derive(Clone)]
pub struct AuthorizationUrl(String);

impl AuthorizationUrl {
    /// The provider's own address, as it writes it, with these parameters behind it.
    pub(crate) fn new(endpoint: &str, parameters: &[(&'static str, String)]) -> Self {
        let mut query = Serializer::new(String::new());
        for (name, value) in parameters {
            query.append_pair(name, value);
        }
        // A space is `+` in forms; in a query `%20` is read alike by all.
        let query = query.finish().replace('+', "%20");
        let joint = if endpoint.contains('?') { '&' } else { '?' };
        Self(format!("{endpoint}{joint}{query}"))
    }

    /// The address, for the `Location` header.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for AuthorizationUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.0.split('?').next().unwrap_or_default();
        write!(f, "AuthorizationUrl({shown}?..)")
    }
}

/// Between the clocks of two servers that share logins, in seconds.
const SKEW: i64 = 60;

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn pending() -> PendingLogin {
        PendingLogin::start("https://i".to_owned(), "https://r".to_owned(), at(1000)).unwrap()
    }

    #[test]
    fn login_expires_and_does_not_come_from_the_future() {
        let limit = Duration::from_secs(600);
        for (now, fits) in [
            (1000, true),
            (1600, true),
            (1601, false),
            (940, true),
            (939, false),
        ] {
            assert_eq!(pending().check_time(at(now), limit).is_ok(), fits, "{now}");
        }
    }

    #[test]
    fn login_survives_a_store_and_shows_no_secret() {
        let mut before = pending();
        before.verifier = Some(CodeVerifier::new().unwrap());
        before.vtr = Some(VectorsOfTrust::medium());
        let json = serde_json::to_string(&before).unwrap();
        let after: PendingLogin = serde_json::from_str(&json).unwrap();
        assert_eq!(serde_json::to_string(&after).unwrap(), json);
        let shown = format!("{before:?} {before:#?}");
        for secret in [before.state.as_str(), before.nonce.as_str()] {
            assert!(!shown.contains(secret));
        }
        assert!(!shown.contains(before.verifier.unwrap().as_str()));
    }

    #[test]
    fn parameters_come_behind_whatever_the_address_has() {
        let parameters = [
            ("scope", "openid profile".to_owned()),
            ("vtr", "[\"P9+\"]".to_owned()),
        ];
        let query = "scope=openid%20profile&vtr=%5B%22P9%2B%22%5D";
        for (endpoint, joint) in [("https://a:443/x", "?"), ("https://a:443/x?realm=y", "&")] {
            let url = AuthorizationUrl::new(endpoint, &parameters);
            assert_eq!(url.as_str(), format!("{endpoint}{joint}{query}"));
            assert!(!format!("{url:?}").contains("openid"));
        }
    }
}
