//! JSON strings: those without escapes, which are borrowed, and those with, which are not.

use std::borrow::Cow;

use super::{Cursor, NotJson, Outcome};
use crate::engine::scan::plain_end;

impl<'a> Cursor<'a> {
    /// Passes the string at the cursor, if one is there and has no escapes.
    #[inline]
    pub(crate) fn plain_string(&mut self) -> Option<&'a str> {
        let from = self.at + 1;
        let end = plain_end(self.bytes(), from);
        if self.bytes().get(end) != Some(&b'"') {
            return None;
        }
        let text = self.text.get(from..end)?;
        self.at = end + 1;
        Some(text)
    }

    /// Passes a string. `None` if it has an escape that stands for no character (a lone surrogate).
    #[inline]
    pub(crate) fn string(&mut self) -> Outcome<Option<Cow<'a, str>>> {
        self.expect(b'"')?;
        self.opened_string()
    }

    /// Passes the rest of a string whose quote has been passed.
    #[inline]
    fn opened_string(&mut self) -> Outcome<Option<Cow<'a, str>>> {
        let from = self.at;
        self.at = plain_end(self.bytes(), from);
        if self.here() == Some(b'"') {
            let text = self.text.get(from..self.at).ok_or(NotJson)?;
            self.at += 1;
            return Ok(Some(Cow::Borrowed(text)));
        }
        self.escaped_string(from)
    }

    #[cold]
    fn escaped_string(&mut self, mut from: usize) -> Outcome<Option<Cow<'a, str>>> {
        let mut text = String::new();
        let mut whole = true;
        loop {
            text.push_str(self.text.get(from..self.at).ok_or(NotJson)?);
            match self.here() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(whole.then_some(Cow::Owned(text)));
                }
                Some(b'\\') => {
                    self.at += 1;
                    match self.escape()? {
                        Some(character) => text.push(character),
                        None => whole = false,
                    }
                }
                _ => return Err(NotJson),
            }
            from = self.at;
            self.at = plain_end(self.bytes(), from);
        }
    }

    /// Passes what follows a backslash. `None` for a lone surrogate.
    fn escape(&mut self) -> Outcome<Option<char>> {
        let byte = self.here().ok_or(NotJson)?;
        self.at += 1;
        Ok(Some(match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode_escape(),
            _ => return Err(NotJson),
        }))
    }

    fn unicode_escape(&mut self) -> Outcome<Option<char>> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return Ok(char::from_u32(first));
        }
        let after_first = self.at;
        if self.bytes().get(self.at..self.at + 2) == Some(b"\\u") {
            self.at += 2;
            let second = self.hex()?;
            if (0xdc00..0xe000).contains(&second) {
                return Ok(char::from_u32(
                    0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00),
                ));
            }
            self.at = after_first;
        }
        Ok(None)
    }

    fn hex(&mut self) -> Outcome<u32> {
        let digits = self.bytes().get(self.at..self.at + 4).ok_or(NotJson)?;
        self.at += 4;
        digits.iter().try_fold(0, |value, digit| {
            char::from(*digit)
                .to_digit(16)
                .map(|digit| value * 16 + digit)
                .ok_or(NotJson)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_unescaped_and_lone_surrogates_told() {
        let string = |json| Cursor::new(json).string();
        assert_eq!(
            string(r#""pl\u0061in \n \ud83d\ude00""#),
            Ok(Some("plain \n 😀".into()))
        );
        assert_eq!(string(r#""\udc00""#), Ok(None));
        assert_eq!(string(r#""\ud800\u0041""#), Ok(None));
        assert!(matches!(
            string(r#""borrowed""#),
            Ok(Some(Cow::Borrowed("borrowed")))
        ));
    }
}
