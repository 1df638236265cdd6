//! Cookies that hold a random id and nothing else, as strict as a login allows.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

/// How cookies are set: `HttpOnly` and `SameSite=Lax` always, and on https `Secure` with the prefix
/// `__Host-`, so that no other host can set them.
///
/// `Lax` and not `Strict`, for the browser comes back from the provider's site with the callback.
///
/// ```
/// use nhs_examples::login::cookies::Cookies;
///
/// let cookies = Cookies::new(true);
/// let set = cookies.set("session", "a-random-id").unwrap();
/// assert_eq!(set, "__Host-session=a-random-id; Path=/; HttpOnly; SameSite=Lax; Secure");
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Cookies {
    secure: bool,
}

impl Cookies {
    /// Cookies of a site that is reached by https, or (on loopback only) by http.
    #[must_use]
    pub fn new(secure: bool) -> Self {
        Self { secure }
    }

    /// The header that sets a cookie for as long as the browser runs. `None` if the value cannot
    /// stand in a header.
    #[must_use]
    pub fn set(self, name: &str, value: &str) -> Option<HeaderValue> {
        let text = format!("{}={value}{}", self.name(name), self.attributes());
        let mut header = HeaderValue::from_str(&text).ok()?;
        header.set_sensitive(true);
        Some(header)
    }

    /// The header that takes a cookie away.
    #[must_use]
    pub fn clear(self, name: &str) -> Option<HeaderValue> {
        let text = format!("{}=; Max-Age=0{}", self.name(name), self.attributes());
        HeaderValue::from_str(&text).ok()
    }

    /// The value of a cookie that the browser sent.
    #[must_use]
    pub fn get<'a>(self, headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
        let name = self.name(name);
        let sent = headers.get_all(COOKIE).into_iter();
        let mut pairs = sent
            .filter_map(|header| header.to_str().ok())
            .flat_map(|header| header.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs
            .find(|(sent, value)| *sent == name && !value.is_empty())
            .map(|(_, value)| value)
    }

    fn name(self, name: &str) -> String {
        if self.secure {
            format!("__Host-{name}")
        } else {
            name.to_owned()
        }
    }

    fn attributes(self) -> &'static str {
        if self.secure {
            "; Path=/; HttpOnly; SameSite=Lax; Secure"
        } else {
            "; Path=/; HttpOnly; SameSite=Lax"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cookie_is_found_among_others() {
        let mut headers = HeaderMap::new();
        headers.append(COOKIE, HeaderValue::from_static("a=1; session=x; empty="));
        headers.append(COOKIE, HeaderValue::from_static("__Host-session=y"));
        let get = |secure, name| Cookies::new(secure).get(&headers, name);
        assert_eq!(get(false, "session"), Some("x"));
        assert_eq!(get(true, "session"), Some("y"));
        assert_eq!(get(false, "empty"), None);
        assert_eq!(get(true, "a"), None);
    }

    #[test]
    fn value_that_would_begin_another_header_is_not_set() {
        let cookies = Cookies::new(false);
        assert!(cookies.set("session", "x\r\nset-cookie: y=1").is_none());
        assert!(
            cookies
                .clear("session")
                .unwrap()
                .to_str()
                .unwrap()
                .contains("Max-Age=0")
        );
    }
}
