//! The two versions of the API, told apart by `Accept`.

use crate::answer::JSON;
use crate::request::Request;

/// What version 2 calls its answers.
const V2_JSON: &str = "application/vnd.mesh.v2+json";

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Version {
    #[default]
    One,
    Two,
}

impl Version {
    /// The version that a request asks for; none when it asks for one in a form that MESH does not know.
    pub(super) fn of(request: &Request) -> Option<Self> {
        let accept = request.header("accept").unwrap_or_default();
        let asked = accept
            .split(';')
            .map(str::trim)
            .find(|media_type| media_type.contains("vnd.mesh"));
        let Some(asked) = asked else {
            return Some(Self::One);
        };
        let number = asked
            .strip_prefix("application/vnd.mesh.v")?
            .strip_suffix("+json")?;
        if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        // a version that is not there yet is answered as the newest that is
        Some(match number.trim_start_matches('0') {
            "" | "1" => Self::One,
            _ => Self::Two,
        })
    }

    /// The content type of what this version says in a form of its own.
    pub(super) fn content_type(self) -> &'static str {
        match self {
            Self::One => JSON,
            Self::Two => V2_JSON,
        }
    }
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderValue, Method};

    use super::*;

    fn of(accept: &'static str) -> Option<Version> {
        let mut headers = HeaderMap::new();
        headers.insert("accept", HeaderValue::from_static(accept));
        Version::of(&Request {
            method: Method::GET,
            path: String::new(),
            raw_query: String::new(),
            query: Vec::new(),
            headers,
            body: Default::default(),
        })
    }

    #[test]
    fn accept_says_the_version() {
        assert_eq!(of("application/json"), Some(Version::One));
        assert_eq!(of("*/*"), Some(Version::One));
        assert_eq!(of("application/vnd.mesh.v1+json"), Some(Version::One));
        assert_eq!(of("application/vnd.mesh.v2+json"), Some(Version::Two));
        assert_eq!(
            of("text/html; application/vnd.mesh.v2+json"),
            Some(Version::Two)
        );
        assert_eq!(of("application/vnd.mesh.v9+json"), Some(Version::Two));
    }

    #[test]
    fn a_malformed_version_is_none() {
        assert_eq!(of("application/vnd.mesh.vX+json"), None);
        assert_eq!(of("application/vnd.mesh.v+json"), None);
        // two media types make one that nobody knows
        assert_eq!(of("application/vnd.mesh.v2+json, application/json"), None);
    }
}
