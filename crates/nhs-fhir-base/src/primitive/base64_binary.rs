//! FHIR's `base64Binary`.

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::{InvalidPrimitive, text_primitive};

const FORM: &str = "base64 of the standard alphabet, padded with '='";

text_primitive! {
    /// Bytes as base64 text. Line breaks between groups of four letters (in STU3: anywhere) are kept
    /// and passed over when decoding.
    /// Source: [base64Binary](http://hl7.org/fhir/R4/datatypes.html#base64Binary).
    Base64Binary, "base64Binary", "base64 of the standard alphabet, padded with '='", is_base64, string
}

/// Padding is due; bits behind the last byte may be anything, as other decoders have it.
const STANDARD: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::RequireCanonical)
        .with_decode_allow_trailing_bits(true),
);

impl Base64Binary {
    /// The text for some bytes.
    pub fn encode(bytes: &[u8]) -> Self {
        Self(STANDARD.encode(bytes).into())
    }

    /// The bytes.
    ///
    /// # Errors
    /// When the text is not base64.
    pub fn decode(&self) -> Result<Vec<u8>, InvalidPrimitive> {
        let text: String;
        let packed = if self.0.bytes().any(|byte| byte.is_ascii_whitespace()) {
            text = self.0.split_ascii_whitespace().collect();
            &text
        } else {
            &*self.0
        };
        STANDARD.decode(packed).map_err(|_| InvalidPrimitive {
            type_name: "base64Binary",
            form: FORM,
        })
    }
}

/// Whether it is base64, with white space between groups of four letters at most: the form that R4 has.
fn is_base64(text: &str) -> bool {
    has_groups(text, false)
}

/// Whether it is base64, with white space anywhere: the form that STU3 has.
pub(super) fn is_spaced_base64(text: &str) -> bool {
    has_groups(text, true)
}

/// A look at the letters and the length only: decoding, which finds the rest, is for who wants the bytes.
fn has_groups(text: &str, spaced: bool) -> bool {
    let (mut letters, mut padding, mut clean) = (0_usize, 0_usize, true);
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' => {
                clean &= padding == 0;
                letters += 1;
            }
            b'=' => padding += 1,
            _ => clean &= byte.is_ascii_whitespace() && (spaced || (letters + padding) % 4 == 0),
        }
    }
    clean && letters > 0 && padding <= 2 && (letters + padding) % 4 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back() {
        for bytes in [&b"a"[..], b"ab", b"abc", &[0, 255, 128]] {
            assert_eq!(Base64Binary::encode(bytes).decode().as_deref(), Ok(bytes));
        }
        assert_eq!(
            Base64Binary::parse("YWJj\nYWJj ")
                .unwrap()
                .decode()
                .as_deref(),
            Ok(&b"abcabc"[..])
        );
    }

    #[test]
    fn what_is_no_base64_is_refused() {
        for text in ["", "A", "AB=", "AB=C", "AB*=", "====", "YWI", "YW\nJj"] {
            assert!(Base64Binary::parse(text).is_err(), "{text}");
        }
    }
}
