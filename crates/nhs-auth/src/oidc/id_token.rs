//! The rules for an id_token (OpenID Connect Core section 3.1.3.7), each with an error of its own.

use std::time::SystemTime;

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::digest::{SHA256, SHA512, digest};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_http::secrecy::{ExposeSecret, SecretString};

use super::jws::Verified;
use super::pending::PendingLogin;
use super::{Claims, JwsError};
use crate::SigningAlgorithm;
use crate::assertion::seconds;

/// Why an id_token is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum IdTokenError {
    /// The token endpoint gave none.
    #[error("the provider gave no id_token, ask for the scope openid")]
    Missing,
    /// Its signature, or the way it is signed, is not to be trusted.
    #[error(transparent)]
    Signature(#[from] JwsError),
    /// A claim that must be there is not.
    #[error("the id_token has no {0}")]
    ClaimMissing(&'static str),
    /// A claim is not of the form it must have.
    #[error("the id_token's {0} has not the form it must have")]
    ClaimInvalid(&'static str),
    /// `iss` is not the provider's issuer, letter by letter.
    #[error("the id_token's issuer is not the provider's, letter by letter")]
    WrongIssuer,
    /// `aud` does not name this client.
    #[error("the id_token is for another client")]
    WrongAudience,
    /// `azp` is another client, or is missing where `aud` names several.
    #[error("the id_token was issued to another client")]
    WrongAuthorizedParty,
    /// `exp` has passed.
    #[error("the id_token has expired, check this machine's clock")]
    Expired,
    /// `iat` lies in the future.
    #[error("the id_token was issued in the future, check this machine's clock")]
    IssuedInFuture,
    /// `nbf` lies in the future.
    #[error("the id_token does not hold yet, check this machine's clock")]
    NotYetValid,
    /// `nonce` is another login's.
    #[error("the id_token belongs to another login")]
    WrongNonce,
    /// `auth_time` is longer ago than `max_age` allows.
    #[error("the user authenticated too long ago, log in with prompt login")]
    AuthenticationTooOld,
    /// `auth_time` lies in the future.
    #[error("the user authenticated in the future, check this machine's clock")]
    AuthenticationInFuture,
    /// `at_hash` does not fit the access token.
    #[error("the access token is not the one that the id_token was issued with")]
    WrongAccessToken,
    /// The vector of trust meets none of those asked for.
    #[error("the login achieved none of the vectors of trust that were asked for")]
    TrustNotMet,
    /// The account has not been proven to the level that the vector claims.
    #[error("the account's identity proofing is lower than what was asked for")]
    ProofingTooLow,
    /// The authentication was weaker than what was asked for.
    #[error("the authentication was weaker than what was asked for")]
    AuthenticationTooWeak,
    /// The user's identity was checked less well than is needed.
    #[error(
        "the user's identity assurance is lower than is needed, their registration authority can raise it"
    )]
    IdentityTooWeak,
}

/// Who the id_token must be from and for.
pub(crate) struct Party<'a> {
    pub(crate) issuer: &'a str,
    pub(crate) client_id: &'a str,
}

/// Checks everything that is the same for every provider.
pub(crate) fn check(
    token: &Verified,
    party: &Party<'_>,
    pending: &PendingLogin,
    access_token: &SecretString,
    now: SystemTime,
) -> Result<(), IdTokenError> {
    let claims = &token.claims;
    let needed = |name| claims.text(name).ok_or(IdTokenError::ClaimMissing(name));
    if needed("iss")? != party.issuer {
        return Err(IdTokenError::WrongIssuer);
    }
    if needed("sub")?.len() > 255 {
        return Err(IdTokenError::ClaimInvalid("sub"));
    }
    check_audience(claims, party.client_id)?;
    let now = seconds(now);
    check_times(claims, now)?;
    let nonce = claims.text("nonce");
    let nonce = nonce.ok_or(IdTokenError::ClaimMissing("nonce"))?;
    if !pending.nonce.is(nonce) {
        return Err(IdTokenError::WrongNonce);
    }
    check_authentication(claims, pending.max_age, now)?;
    check_access_token(token, access_token)
}

fn check_audience(claims: &Claims, client_id: &str) -> Result<(), IdTokenError> {
    let (mut count, mut named) = (0_usize, false);
    for audience in claims.list("aud") {
        let audience = audience.as_str().ok_or(IdTokenError::ClaimInvalid("aud"))?;
        named |= audience == client_id;
        count += 1;
    }
    if count == 0 {
        return Err(IdTokenError::ClaimMissing("aud"));
    }
    if !named {
        return Err(IdTokenError::WrongAudience);
    }
    match claims.get("azp") {
        Some(azp) if azp.as_str() != Some(client_id) => Err(IdTokenError::WrongAuthorizedParty),
        None if count > 1 => Err(IdTokenError::WrongAuthorizedParty),
        _ => Ok(()),
    }
}

fn check_times(claims: &Claims, now: i64) -> Result<(), IdTokenError> {
    let needed = |name| time(claims, name)?.ok_or(IdTokenError::ClaimMissing(name));
    if now >= needed("exp")?.saturating_add(SKEW) {
        return Err(IdTokenError::Expired);
    }
    if needed("iat")? > now.saturating_add(SKEW) {
        return Err(IdTokenError::IssuedInFuture);
    }
    if time(claims, "nbf")?.is_some_and(|start| start > now.saturating_add(SKEW)) {
        return Err(IdTokenError::NotYetValid);
    }
    Ok(())
}

fn check_authentication(
    claims: &Claims,
    max_age: Option<u64>,
    now: i64,
) -> Result<(), IdTokenError> {
    let Some(at) = time(claims, "auth_time")? else {
        return match max_age {
            Some(_) => Err(IdTokenError::ClaimMissing("auth_time")),
            None => Ok(()),
        };
    };
    if at > now.saturating_add(SKEW) {
        return Err(IdTokenError::AuthenticationInFuture);
    }
    let Some(max_age) = max_age else {
        return Ok(());
    };
    let max_age = i64::try_from(max_age).unwrap_or(i64::MAX);
    if now.saturating_sub(at) > max_age.saturating_add(SKEW) {
        return Err(IdTokenError::AuthenticationTooOld);
    }
    Ok(())
}

fn check_access_token(token: &Verified, access_token: &SecretString) -> Result<(), IdTokenError> {
    let Some(given) = token.claims.get("at_hash") else {
        return Ok(());
    };
    let given = given
        .as_str()
        .ok_or(IdTokenError::ClaimInvalid("at_hash"))?;
    let hash = match token.algorithm {
        SigningAlgorithm::Rs256 => &SHA256,
        SigningAlgorithm::Rs512 => &SHA512,
    };
    let hash = digest(hash, access_token.expose_secret().as_bytes());
    let half = hash
        .as_ref()
        .get(..hash.as_ref().len() / 2)
        .unwrap_or_default();
    let expected = URL_SAFE_NO_PAD.encode(half);
    verify_slices_are_equal(expected.as_bytes(), given.trim_end_matches('=').as_bytes())
        .map_err(|_| IdTokenError::WrongAccessToken)
}

fn time(claims: &Claims, name: &'static str) -> Result<Option<i64>, IdTokenError> {
    let time = claims.seconds(name);
    time.map_err(|()| IdTokenError::ClaimInvalid(name))
}

/// What two clocks may differ by, in seconds.
pub(crate) const SKEW: i64 = 60;

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use serde_json::{Value, json};

    use super::*;

    const ISSUER: &str = "https://am.example:443/openam";
    const NOW: u64 = 1_767_603_600;

    struct Case {
        pending: PendingLogin,
        claims: Value,
    }

    impl Case {
        fn new() -> Self {
            let now = UNIX_EPOCH + Duration::from_secs(NOW);
            let pending = PendingLogin::start(ISSUER.to_owned(), String::new(), now).unwrap();
            let claims = json!({
                "iss": ISSUER, "sub": "s", "aud": "me", "exp": NOW + 300, "iat": NOW,
                "nonce": pending.nonce.as_str(),
            });
            Self { pending, claims }
        }

        fn with(mut self, name: &str, value: Value) -> Self {
            self.claims[name] = value;
            self
        }

        fn max_age(mut self, seconds: u64) -> Self {
            self.pending.max_age = Some(seconds);
            self
        }

        fn check(&self) -> Result<(), IdTokenError> {
            let token = Verified {
                claims: Claims::of(&self.claims).unwrap(),
                algorithm: SigningAlgorithm::Rs256,
            };
            let party = Party {
                issuer: ISSUER,
                client_id: "me",
            };
            let now = UNIX_EPOCH + Duration::from_secs(NOW);
            check(
                &token,
                &party,
                &self.pending,
                &SecretString::from("access"),
                now,
            )
        }
    }

    #[test]
    fn issuer_is_compared_letter_by_letter() {
        assert_eq!(Case::new().check(), Ok(()));
        for issuer in [
            "https://am.example/openam",
            "https://am.example:443/openam/",
            "https://AM.example:443/openam",
        ] {
            let case = Case::new().with("iss", json!(issuer));
            assert_eq!(case.check(), Err(IdTokenError::WrongIssuer), "{issuer}");
        }
    }

    #[test]
    fn clocks_may_differ_by_a_minute_and_no_more() {
        for (name, value, error) in [
            ("exp", NOW - 59, None),
            ("exp", NOW - 60, Some(IdTokenError::Expired)),
            ("iat", NOW + 60, None),
            ("iat", NOW + 61, Some(IdTokenError::IssuedInFuture)),
            ("nbf", NOW + 60, None),
            ("nbf", NOW + 61, Some(IdTokenError::NotYetValid)),
            ("auth_time", NOW + 60, None),
            (
                "auth_time",
                NOW + 61,
                Some(IdTokenError::AuthenticationInFuture),
            ),
        ] {
            let case = Case::new().with(name, json!(value));
            assert_eq!(case.check().err(), error, "{name} {value}");
        }
    }

    #[test]
    fn authentication_is_no_older_than_was_asked() {
        for (ago, error) in [(360, None), (361, Some(IdTokenError::AuthenticationTooOld))] {
            let case = Case::new().max_age(300).with("auth_time", json!(NOW - ago));
            assert_eq!(case.check().err(), error, "{ago}");
        }
        let missing = Err(IdTokenError::ClaimMissing("auth_time"));
        assert_eq!(Case::new().max_age(300).check(), missing);
    }

    #[test]
    fn audience_may_be_a_list_if_the_party_is_named() {
        for (aud, azp, error) in [
            (json!("me"), json!(null), None),
            (json!(["me"]), json!(null), None),
            (json!("me"), json!("me"), None),
            (json!(["me", "other"]), json!("me"), None),
            (
                json!(["me", "other"]),
                json!(null),
                Some(IdTokenError::WrongAuthorizedParty),
            ),
            (
                json!("me"),
                json!("other"),
                Some(IdTokenError::WrongAuthorizedParty),
            ),
            (
                json!("me"),
                json!(["me"]),
                Some(IdTokenError::WrongAuthorizedParty),
            ),
            (
                json!("other"),
                json!(null),
                Some(IdTokenError::WrongAudience),
            ),
            (
                json!(["other"]),
                json!("me"),
                Some(IdTokenError::WrongAudience),
            ),
            (
                json!([]),
                json!(null),
                Some(IdTokenError::ClaimMissing("aud")),
            ),
            (
                json!(null),
                json!(null),
                Some(IdTokenError::ClaimMissing("aud")),
            ),
            (
                json!(["me", 5]),
                json!("me"),
                Some(IdTokenError::ClaimInvalid("aud")),
            ),
        ] {
            let case = Case::new().with("aud", aud).with("azp", azp);
            assert_eq!(case.check().err(), error, "{}", case.claims);
        }
    }

    #[test]
    fn access_token_is_the_one_issued_with_it() {
        let hash = digest(&SHA256, b"access");
        let half = URL_SAFE_NO_PAD.encode(&hash.as_ref()[..16]);
        assert_eq!(Case::new().with("at_hash", json!(half)).check(), Ok(()));
        for other in [json!("x"), json!(URL_SAFE_NO_PAD.encode(hash.as_ref()))] {
            let case = Case::new().with("at_hash", other);
            assert_eq!(case.check(), Err(IdTokenError::WrongAccessToken));
        }
        let invalid = Err(IdTokenError::ClaimInvalid("at_hash"));
        assert_eq!(Case::new().with("at_hash", json!(5)).check(), invalid);
    }

    #[test]
    fn what_must_be_there_is_named() {
        for name in ["iss", "sub", "aud", "exp", "iat", "nonce"] {
            let case = Case::new().with(name, json!(null));
            assert_eq!(case.check(), Err(IdTokenError::ClaimMissing(name)));
        }
        for name in ["exp", "iat", "nbf", "auth_time"] {
            let case = Case::new().with(name, json!("1767603600"));
            assert_eq!(case.check(), Err(IdTokenError::ClaimInvalid(name)));
        }
        let case = Case::new().with("sub", json!("s".repeat(256)));
        assert_eq!(case.check(), Err(IdTokenError::ClaimInvalid("sub")));
    }
}
