//! The bytes that the writer makes. There is room ahead, so that short pieces are copied as whole words, and a string is looked
//! through for what must be escaped while it is copied.

use std::fmt;

use super::scan::{is_special, plain_end, special};
use super::table::FieldInfo;

/// Bytes written, and zeros where the next ones go.
pub(crate) struct Out {
    bytes: Vec<u8>,
    at: usize,
}

/// What most resources fit in.
const FIRST: usize = 4096;

impl Out {
    pub(crate) fn new() -> Self {
        Self {
            bytes: vec![0; FIRST],
            at: 0,
        }
    }

    pub(crate) fn into_vec(mut self) -> Vec<u8> {
        self.bytes.truncate(self.at);
        self.bytes
    }

    /// The place of the next bytes, with room for so many at least.
    #[inline]
    fn room(&mut self, length: usize) -> &mut [u8] {
        if self.bytes.len() - self.at < length {
            self.grow(length);
        }
        self.bytes.get_mut(self.at..).unwrap_or_default()
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, length: usize) {
        let length = (self.bytes.len() * 2).max(self.at + length);
        self.bytes.resize(length, 0);
    }

    #[inline]
    pub(crate) fn byte(&mut self, byte: u8) {
        if let Some(next) = self.room(1).first_mut() {
            *next = byte;
            self.at += 1;
        }
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) {
        if let Some(room) = self.room(bytes.len()).get_mut(..bytes.len()) {
            room.copy_from_slice(bytes);
            self.at += bytes.len();
        }
    }

    /// The name of a member, quoted, with its colon and with `lead` before it: a comma, or the brace that opens the object.
    #[inline]
    pub(crate) fn member(&mut self, lead: u8, field: &FieldInfo) {
        let length = field.key.len();
        let room = self.room(length.max(field.words.len()));
        if length <= field.words.len() {
            if let Some(words) = room.first_chunk_mut() {
                *words = field.words;
            }
        } else if let Some(room) = room.get_mut(..length) {
            room.copy_from_slice(field.key.as_bytes());
        }
        if let Some(first) = room.first_mut() {
            *first = lead;
        }
        self.at += length;
    }

    /// A JSON string.
    pub(crate) fn text(&mut self, content: &str) {
        let bytes = content.as_bytes();
        let length = bytes.len() + 2;
        if quoted(self.room(length), bytes) {
            self.at += length;
        } else {
            self.escaped(bytes);
        }
    }

    #[cold]
    fn escaped(&mut self, bytes: &[u8]) {
        let mut from = 0;
        self.byte(b'"');
        loop {
            let end = plain_end(bytes, from);
            self.bytes(bytes.get(from..end).unwrap_or_default());
            match bytes.get(end) {
                None => break,
                Some(b'"') => self.bytes(b"\\\""),
                Some(b'\\') => self.bytes(b"\\\\"),
                Some(b'\n') => self.bytes(b"\\n"),
                Some(b'\r') => self.bytes(b"\\r"),
                Some(b'\t') => self.bytes(b"\\t"),
                Some(control) => self.shown(format_args!("\\u{control:04x}")),
            }
            from = end + 1;
        }
        self.byte(b'"');
    }

    #[inline(never)]
    pub(crate) fn shown(&mut self, what: fmt::Arguments<'_>) {
        // writing here does not fail
        let _ = fmt::Write::write_fmt(self, what);
    }
}

impl fmt::Write for Out {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.bytes(text.as_bytes());
        Ok(())
    }
}

/// Copies a text in quotes to where there is room for it, and says whether it can stand so: whether none of it must be escaped.
#[inline(always)]
fn quoted(room: &mut [u8], text: &[u8]) -> bool {
    let Some([open, inner @ .., close]) = room.get_mut(..text.len() + 2) else {
        return false;
    };
    (*open, *close) = (b'"', b'"');
    match (text.first_chunk::<8>(), text.last_chunk::<8>()) {
        (Some(first), Some(last)) => {
            let mut found = word(inner.first_chunk_mut(), *first);
            if let ([_, words @ ..], _) = text.as_chunks::<8>()
                && text.len() > 16
                && let ([_, to @ ..], _) = inner.as_chunks_mut::<8>()
            {
                for (to, from) in to.iter_mut().zip(words) {
                    found |= word(Some(to), *from);
                }
            }
            // it overlaps the one before, which does no harm
            found |= word(inner.last_chunk_mut(), *last);
            found == 0
        }
        _ => short(inner, text),
    }
}

/// Copies a word, and says whether there is something in it that must be escaped.
#[inline]
fn word(to: Option<&mut [u8; 8]>, from: [u8; 8]) -> u64 {
    if let Some(to) = to {
        *to = from;
    }
    special(u64::from_le_bytes(from))
}

/// The same for fewer than eight bytes.
#[inline]
fn short(to: &mut [u8], from: &[u8]) -> bool {
    if let (Some(first), Some(last)) = (from.first_chunk::<4>(), from.last_chunk::<4>()) {
        if let Some(to) = to.first_chunk_mut() {
            *to = *first;
        }
        if let Some(to) = to.last_chunk_mut() {
            *to = *last;
        }
        let [first, last] = [*first, *last].map(u32::from_le_bytes).map(u64::from);
        return special(first | last << 32) == 0;
    }
    let mut plain = true;
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
        plain &= !is_special(*from);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut out = Out::new();
        out.text(text);
        String::from_utf8(out.into_vec()).unwrap()
    }

    #[test]
    fn a_string_of_any_length_is_written_whole() {
        for length in (0..80).chain([4093, 4094, 4095, 9000]) {
            let text: String = "é€abcdefg\u{7f}z".chars().cycle().take(length).collect();
            assert_eq!(written(&text), format!("\"{text}\""));
        }
    }

    #[test]
    fn what_must_be_escaped_is_found_wherever_it_stands() {
        for length in 0..80 {
            for at in 0..=length {
                for (special, escaped) in [
                    ('"', "\\\""),
                    ('\\', "\\\\"),
                    ('\u{1f}', "\\u001f"),
                    ('\n', "\\n"),
                    ('\0', "\\u0000"),
                ] {
                    let mut text = "x".repeat(length);
                    text.insert(at, special);
                    let expected = text.replace(special, escaped);
                    assert_eq!(written(&text), format!("\"{expected}\""));
                }
            }
        }
    }

    #[test]
    fn pieces_follow_one_another_however_long_they_are() {
        let mut out = Out::new();
        let mut expected = Vec::new();
        for length in 0..500 {
            let piece = vec![b'a' + u8::try_from(length % 26).unwrap(); length];
            out.bytes(&piece);
            out.byte(b'!');
            expected.extend_from_slice(&piece);
            expected.push(b'!');
        }
        assert_eq!(out.into_vec(), expected);
    }
}
