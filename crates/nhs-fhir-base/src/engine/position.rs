//! Lines and columns of a place in an input, for those who look at it in an editor.

use std::fmt;

/// A place in an input as an editor counts it.
///
/// A line ends with a line feed, with a carriage return, or with both together. A byte order mark has no column.
///
/// ```
/// use nhs_fhir_core::Position;
///
/// let input = "{\r\n  \"é\": 1}".as_bytes();
/// assert_eq!(Position::of(10, input), Position { line: 2, column: 7 });
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters (Unicode code points, not bytes), counted from 1.
    pub column: usize,
}

impl Position {
    /// The place that is so many bytes from the start of the input. A place beyond the end means the end.
    /// It takes a pass over the input up to that place, which need not be UTF-8.
    pub fn of(offset: usize, input: &[u8]) -> Self {
        let (text, offset) = match input.strip_prefix(b"\xef\xbb\xbf") {
            Some(text) => (text, offset.saturating_sub(3)),
            None => (input, offset),
        };
        let before = text.get(..offset).unwrap_or(text);
        let mut line = 1;
        let mut start = 0;
        for (at, byte) in before.iter().enumerate() {
            let ends = match byte {
                b'\n' => true,
                // of a pair, the line feed ends the line
                b'\r' => text.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            if ends {
                line += 1;
                start = at + 1;
            }
        }
        let since = before.get(start..).unwrap_or_default();
        // every byte but those that continue a character starts one
        let characters = since.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
        Self {
            line,
            column: characters + 1,
        }
    }
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(offset: usize, input: &[u8]) -> (usize, usize) {
        let Position { line, column } = Position::of(offset, input);
        (line, column)
    }

    #[test]
    fn every_kind_of_line_end_ends_one_line() {
        for input in [&b"a\nbc"[..], b"a\rbc"] {
            assert_eq!(at(0, input), (1, 1));
            assert_eq!(at(1, input), (1, 2));
            assert_eq!(at(2, input), (2, 1));
            assert_eq!(at(4, input), (2, 3));
        }
        assert_eq!(at(2, b"a\r\nbc"), (1, 3));
        assert_eq!(at(3, b"a\r\nbc"), (2, 1));
        assert_eq!(at(4, b"\n\n\r\rb"), (5, 1));
    }

    #[test]
    fn columns_count_characters() {
        let input = "é€😀x".as_bytes();
        assert_eq!(at(9, input), (1, 4));
        assert_eq!(at(2, input), (1, 2));
    }

    #[test]
    fn a_byte_order_mark_has_no_column() {
        assert_eq!(at(0, b"\xef\xbb\xbf{}"), (1, 1));
        assert_eq!(at(4, b"\xef\xbb\xbf{}"), (1, 2));
    }

    #[test]
    fn places_beyond_the_end_and_bytes_of_no_encoding_do_no_harm() {
        assert_eq!(at(99, b"ab"), (1, 3));
        assert_eq!(at(1, b""), (1, 1));
        assert_eq!(at(2, b"\xff\xfe"), (1, 3));
    }
}
