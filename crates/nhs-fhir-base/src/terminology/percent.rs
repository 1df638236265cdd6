//! Percent-encoding of what stands in the query of a URI.
//!
//! Source: [RFC 3986, section 2](https://www.rfc-editor.org/rfc/rfc3986#section-2).

use std::fmt::{self, Write};

/// Writes a text with all but unreserved characters encoded.
pub(super) fn encode(text: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                out.write_char(char::from(byte))?;
            }
            _ => write!(out, "%{byte:02X}")?,
        }
    }
    Ok(())
}

/// The text that was encoded; none if an encoding is cut short or what it makes is not UTF-8.
pub(super) fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => digit(rest.next())? * 16 + digit(rest.next())?,
            _ => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn digit(byte: Option<u8>) -> Option<u8> {
    let digit = char::from(byte?).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_an_encoding_is_refused() {
        assert_eq!(decoded("a%20%C3%A9").as_deref(), Some("a \u{e9}"));
        for text in ["%", "%2", "%2x", "%+2", "%C3", "%FF"] {
            assert_eq!(decoded(text), None, "{text}");
        }
    }
}
