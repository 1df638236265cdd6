//! A request as the stand-ins see it: whole, decoded, and free of axum.

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http::{HeaderMap, Method, request::Parts};
use percent_encoding::percent_decode_str;

/// The gateway takes no larger body.
const MAX_BODY: usize = 1024 * 1024;

pub(crate) struct Request {
    pub(crate) method: Method,
    /// As sent, percent-encoding kept.
    pub(crate) path: String,
    /// As sent, without the question mark.
    pub(crate) raw_query: String,
    /// Name and value decoded, in order.
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Request {
    /// Reads the whole request; none when the body is too large or breaks off.
    pub(crate) async fn read(parts: Parts, body: Body) -> Option<Self> {
        let body = to_bytes(body, MAX_BODY).await.ok()?;
        let raw_query = parts.uri.query().unwrap_or_default().to_owned();
        Some(Self {
            method: parts.method,
            path: parts.uri.path().to_owned(),
            query: pairs(&raw_query),
            raw_query,
            headers: parts.headers,
            body,
        })
    }

    /// The header's text, bytes that are no UTF-8 replaced; none when it is absent.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let value = self.headers.get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    }

    /// The path below `base`, as decoded segments; none when the path does not lie below it.
    pub(crate) fn segments_below(&self, base: &str) -> Option<Vec<String>> {
        let rest = self.path.strip_prefix(base)?;
        let rest = if rest.is_empty() {
            rest
        } else {
            rest.strip_prefix('/')?
        };
        Some(
            rest.split('/')
                .map(decode)
                .filter(|segment| !segment.is_empty())
                .collect(),
        )
    }

    /// What an `application/x-www-form-urlencoded` body says.
    pub(crate) fn form(&self) -> Vec<(String, String)> {
        pairs(&String::from_utf8_lossy(&self.body))
    }
}

/// Reads `a=1&b=2`, with `+` for a space, as both query strings and forms have it.
fn pairs(text: &str) -> Vec<(String, String)> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (
                decode(&name.replace('+', " ")),
                decode(&value.replace('+', " ")),
            )
        })
        .collect()
}

fn decode(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn queries_are_decoded_in_order() {
        let read = pairs("family=Sm%2A&given=John+Paul&&flag&given=%C3%89lise");
        let expected = [
            ("family", "Sm*"),
            ("given", "John Paul"),
            ("flag", ""),
            ("given", "Élise"),
        ];
        assert_eq!(
            read,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }
}
