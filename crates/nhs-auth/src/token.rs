//! What the token endpoint answers, read leniently: the platform writes every number as a string.

use std::fmt;
use std::time::Duration;

use nhs_http::secrecy::SecretString;
use serde_json::Value;

/// An access token and how long it holds.
#[derive(Clone)]
pub(crate) struct Token {
    pub(crate) secret: SecretString,
    /// How long it holds, from when it was asked for.
    pub(crate) lifetime: Duration,
    /// How long it held when it was new, by which it is told whether it is old.
    pub(crate) whole: Duration,
}

/// What a user's login is worth at the platform: an access token, and mostly the token that brings
/// the next.
#[derive(Clone)]
pub(crate) struct Granted {
    pub(crate) access: Token,
    pub(crate) refresh: Option<SecretString>,
    /// How long `refresh` may be exchanged. Counted from the login, it shrinks with each refresh.
    pub(crate) window: Option<Duration>,
    /// How often it has been exchanged since the login, as the platform counts.
    pub(crate) count: Option<u64>,
}

impl Granted {
    /// Reads a 200 body. The error names what is missing and shows nothing of the body.
    pub(crate) fn read(body: &[u8]) -> Result<Self, &'static str> {
        let access = Token::read(body)?;
        let body: Value =
            serde_json::from_slice(body).map_err(|_| "the token response is not JSON")?;
        let refresh = match body.get("refresh_token") {
            None | Some(Value::Null) => None,
            Some(Value::String(token)) if is_token(token) => Some(token.as_str().into()),
            Some(_) => return Err("the refresh token holds characters it must not"),
        };
        let window = body.get("refresh_token_expires_in").and_then(seconds);
        // Apigee writes 0 for a token that does not expire.
        let window = window.filter(|window| !window.is_zero());
        Ok(Self {
            access,
            refresh,
            window: window.map(|window| window.min(LONGEST_WINDOW)),
            count: body
                .get("refresh_count")
                .and_then(seconds)
                .map(|n| n.as_secs()),
        })
    }
}

impl fmt::Debug for Granted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Granted")
            .field("access", &self.access)
            .field("refreshable", &self.refresh.is_some())
            .field("window", &self.window)
            .field("count", &self.count)
            .finish_non_exhaustive()
    }
}

impl Token {
    /// Reads a 200 body. The error names what is missing and shows nothing of the body.
    pub(crate) fn read(body: &[u8]) -> Result<Self, &'static str> {
        let body: Value =
            serde_json::from_slice(body).map_err(|_| "the token response is not JSON")?;
        let secret = match body.get("access_token") {
            Some(Value::String(token)) if is_token(token) => SecretString::from(token.as_str()),
            Some(Value::String(_)) => return Err("the access token holds characters it must not"),
            _ => return Err("the token response has no access token"),
        };
        match body.get("token_type") {
            None | Some(Value::Null) => {}
            Some(Value::String(kind)) if kind.eq_ignore_ascii_case("bearer") => {}
            Some(_) => return Err("the token response gives a token that is no bearer token"),
        }
        let lifetime = body.get("expires_in").and_then(seconds).unwrap_or(UNSTATED);
        let lifetime = lifetime.min(LONGEST);
        Ok(Self {
            secret,
            lifetime,
            whole: lifetime,
        })
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

/// Seconds from a number or a string; `None` if it is neither or makes no sense.
fn seconds(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    if seconds.is_nan() {
        return None;
    }
    Some(Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(Duration::MAX))
}

/// `b64token` of RFC 6750 section 2.1, and whatever else is visible ASCII.
fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_graphic())
}

/// For a response that does not say; half of what the platform gives.
const UNSTATED: Duration = Duration::from_secs(300);

/// The platform gives 599 s; whatever claims to hold for longer than this is asked for again.
const LONGEST: Duration = Duration::from_secs(3600);

/// The platform gives 12 hours at most; NHS login itself, 30 days.
const LONGEST_WINDOW: Duration = Duration::from_secs(30 * 86_400);

#[cfg(test)]
mod tests {
    use nhs_http::secrecy::ExposeSecret;
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn lifetime(expires_in: Value) -> u64 {
        let body = json!({"access_token": "t", "token_type": "Bearer", "expires_in": expires_in});
        Token::read(body.to_string().as_bytes())
            .unwrap()
            .lifetime
            .as_secs()
    }

    #[test]
    fn lifetime_is_read_from_string_or_number() {
        assert_eq!(lifetime(json!("599")), 599);
        assert_eq!(lifetime(json!(599)), 599);
        assert_eq!(lifetime(json!(599.0)), 599);
        assert_eq!(lifetime(json!(" 599 ")), 599);
    }

    #[test]
    fn absent_and_senseless_lifetimes_are_short_ones() {
        let body = br#"{"access_token":"t"}"#;
        assert_eq!(Token::read(body).unwrap().lifetime, UNSTATED);
        for value in [
            json!(null),
            json!("soon"),
            json!({}),
            json!("NaN"),
            json!(""),
        ] {
            assert_eq!(lifetime(value), UNSTATED.as_secs());
        }
    }

    #[test]
    fn absurd_lifetimes_are_bounded() {
        for value in [
            json!("1e400"),
            json!(u64::MAX),
            json!("inf"),
            json!("99999999999999"),
        ] {
            assert_eq!(lifetime(value), LONGEST.as_secs());
        }
        for value in [json!(-5), json!("-inf"), json!("0")] {
            assert_eq!(lifetime(value), 0);
        }
    }

    #[test]
    fn response_without_a_usable_token_is_refused() {
        for (body, word) in [
            ("", "not JSON"),
            ("[]", "no access token"),
            (r#"{"access_token":5}"#, "no access token"),
            (r#"{"access_token":""}"#, "characters"),
            (r#"{"access_token":"a\nb"}"#, "characters"),
            (r#"{"access_token":"a","token_type":"mac"}"#, "bearer"),
        ] {
            assert!(
                Token::read(body.as_bytes()).unwrap_err().contains(word),
                "{body}"
            );
        }
    }

    #[test]
    fn refresh_window_and_count_are_read_from_string_or_number() {
        for (window, count) in [(json!("43199"), json!("0")), (json!(43199), json!(0))] {
            let body = json!({"access_token": "t", "expires_in": "599", "refresh_token": "r",
                "refresh_token_expires_in": window, "refresh_count": count});
            let granted = Granted::read(body.to_string().as_bytes()).unwrap();
            assert_eq!(granted.window, Some(Duration::from_secs(43_199)));
            assert_eq!(granted.count, Some(0));
            assert_eq!(granted.refresh.unwrap().expose_secret(), "r");
        }
        let granted = Granted::read(br#"{"access_token":"t"}"#).unwrap();
        assert!(granted.refresh.is_none() && granted.window.is_none());
        let odd = br#"{"access_token":"t","refresh_token":"a b"}"#;
        assert!(Granted::read(odd).is_err());
    }

    #[test]
    fn token_is_kept_as_it_came() {
        let token = Token::read(br#"{"access_token":"a.b-c_d~e+f/g=","x":1}"#).unwrap();
        assert_eq!(token.secret.expose_secret(), "a.b-c_d~e+f/g=");
        assert!(!format!("{token:?}").contains("a.b"));
    }

    proptest! {
        #[test]
        fn no_body_is_too_odd(body in any::<Vec<u8>>(), expires_in in any::<String>()) {
            let _ = Granted::read(&body);
            lifetime(json!(expires_in));
        }
    }
}
