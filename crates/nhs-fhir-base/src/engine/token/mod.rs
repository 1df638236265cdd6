//! A tokenizer over JSON text: strings, numbers, literals, and whole values passed over.
//!
//! It borrows what it can, keeps no state but its place, and never recurses.

mod string;

use std::borrow::Cow;

use super::nesting::Nesting;
use super::node::Lexeme;
use super::scan::spaces;
use super::table::{FieldInfo, TypeInfo};

/// The text is not JSON at the cursor's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotJson;

type Outcome<T> = Result<T, NotJson>;

/// A place in a JSON text.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Cursor<'a> {
    #[inline]
    pub(crate) fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    #[inline]
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    #[inline]
    pub(crate) fn rewind(&mut self, at: usize) {
        self.at = at;
    }

    /// The text from a place up to here.
    #[inline]
    pub(crate) fn since(&self, from: usize) -> &'a str {
        self.text.get(from..self.at).unwrap_or_default()
    }

    #[inline]
    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    #[inline]
    fn here(&self) -> Option<u8> {
        self.bytes().get(self.at).copied()
    }

    /// The next byte that is not white space, without passing it.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        match self.here()? {
            0..=b' ' => self.peek_behind_blank(),
            byte => Some(byte),
        }
    }

    #[inline(never)]
    fn peek_behind_blank(&mut self) -> Option<u8> {
        let mut rest = self.bytes().get(self.at..)?;
        while let [b' ' | b'\n' | b'\r' | b'\t', behind @ ..] = rest {
            // indentation, mostly
            rest = behind.split_at_checked(spaces(behind))?.1;
        }
        self.at = self.text.len() - rest.len();
        rest.first().copied()
    }

    /// Passes a byte that must be next.
    #[inline]
    pub(crate) fn expect(&mut self, byte: u8) -> Outcome<()> {
        if self.peek() == Some(byte) {
            self.at += 1;
            Ok(())
        } else {
            Err(NotJson)
        }
    }

    /// Passes a byte if it is next.
    #[inline]
    pub(crate) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// After an item of a list or object: whether another follows. Passes the comma or the end.
    #[inline]
    pub(crate) fn more(&mut self, end: u8) -> Outcome<bool> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(NotJson),
        }
    }

    /// The end of the text must follow.
    pub(crate) fn end(&mut self) -> Outcome<()> {
        if self.peek().is_none() {
            Ok(())
        } else {
            Err(NotJson)
        }
    }

    /// Passes a member's name and its colon. `None` for a name that no Rust string can hold (a lone surrogate).
    #[inline]
    pub(crate) fn key(&mut self) -> Outcome<Option<Cow<'a, str>>> {
        let key = self.string()?;
        self.expect(b':')?;
        Ok(key)
    }

    /// Passes the name and colon of a member of a type, if one is next and is written plainly.
    #[inline]
    pub(crate) fn known_key(
        &mut self,
        info: &TypeInfo,
        hint: usize,
    ) -> Option<(usize, &'static FieldInfo)> {
        self.peek();
        let (at, field, length) = info.find_ahead(self.bytes().get(self.at..)?, hint)?;
        self.at += length;
        Some((at, field))
    }

    /// Passes the primitive that starts with `first`, the byte at the cursor. `None` for anything else than a string,
    /// number or boolean, and for a string that no Rust string can hold.
    #[inline]
    pub(crate) fn lexeme(&mut self, first: Option<u8>) -> Outcome<Option<Lexeme<'a>>> {
        match first {
            Some(b'"') => Ok(self.string()?.map(Lexeme::Text)),
            Some(b't') => self.word("true").map(|()| Some(Lexeme::Boolean(true))),
            Some(b'f') => self.word("false").map(|()| Some(Lexeme::Boolean(false))),
            Some(b'-' | b'0'..=b'9') => self.number().map(|text| Some(Lexeme::Number(text))),
            _ => Ok(None),
        }
    }

    /// Passes a number and gives its text.
    pub(crate) fn number(&mut self) -> Outcome<&'a str> {
        self.peek();
        let from = self.at;
        self.at += usize::from(self.here() == Some(b'-'));
        match self.here() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits(),
            _ => return Err(NotJson),
        }
        if self.here() == Some(b'.') {
            self.at += 1;
            self.some_digits()?;
        }
        if let Some(b'e' | b'E') = self.here() {
            self.at += 1;
            self.at += usize::from(matches!(self.here(), Some(b'+' | b'-')));
            self.some_digits()?;
        }
        Ok(self.since(from))
    }

    fn digits(&mut self) {
        while let Some(b'0'..=b'9') = self.here() {
            self.at += 1;
        }
    }

    fn some_digits(&mut self) -> Outcome<()> {
        let from = self.at;
        self.digits();
        if self.at > from { Ok(()) } else { Err(NotJson) }
    }

    /// Passes `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &str) -> Outcome<()> {
        self.peek();
        let end = self.at + word.len();
        if self.bytes().get(self.at..end) == Some(word.as_bytes()) {
            self.at = end;
            Ok(())
        } else {
            Err(NotJson)
        }
    }

    /// Passes a whole value and gives its text. It may be nested to any depth.
    pub(crate) fn value(&mut self) -> Outcome<&'a str> {
        self.peek();
        let from = self.at;
        let mut open = Nesting::default();
        loop {
            // a value is due here
            match self.peek().ok_or(NotJson)? {
                b'{' => {
                    self.at += 1;
                    if !self.take(b'}') {
                        open.push(true);
                        self.key()?;
                        continue;
                    }
                }
                b'[' => {
                    self.at += 1;
                    if !self.take(b']') {
                        open.push(false);
                        continue;
                    }
                }
                b'"' => {
                    self.string()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => {
                    self.number()?;
                }
            }
            // a value is behind us: pass the ends that follow it, up to the next value
            loop {
                let Some(in_object) = open.top() else {
                    return Ok(self.since(from));
                };
                if self.more(if in_object { b'}' } else { b']' })? {
                    if in_object {
                        self.key()?;
                    }
                    break;
                }
                open.pop();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(json: &str) -> Outcome<&str> {
        let mut cursor = Cursor::new(json);
        let value = cursor.value()?;
        cursor.end()?;
        Ok(value)
    }

    #[test]
    fn well_formed_values_are_passed_over() {
        for json in [
            "0",
            "-0",
            "1E-245",
            "1.00",
            "true",
            "null",
            r#""a""#,
            "[]",
            "{}",
            "[1,[2,{}],3]",
            r#"{"a":{"b":[{"c":null}]},"d":"\u00e9\ud83d\ude00"}"#,
            r#""\ud800""#,
        ] {
            assert_eq!(whole(json), Ok(json));
        }
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for json in [
            "",
            "01",
            "1.",
            ".5",
            "+1",
            "1e",
            "tru",
            "nul",
            "[1,]",
            "[1 2]",
            "{,}",
            r#"{"a"}"#,
            r#"{"a":1,}"#,
            "\"a\nb\"",
            r#""\x""#,
            r#""\u12g4""#,
            "\"open",
            "[",
            "{\"a\":[}",
            "[}",
            "1 2",
            "NaN",
        ] {
            assert_eq!(whole(json), Err(NotJson), "{json}");
        }
    }

    #[test]
    fn depth_costs_no_stack() {
        let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
        assert!(whole(&deep).is_ok());
        assert!(whole(&"{\"a\":".repeat(100_000)).is_err());
    }
}
