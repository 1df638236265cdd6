//! On which line a row of a CSV file begins. The reader counts a line feed that follows a carriage
//! return, and empty lines, to the row after them, which would tell faults with the wrong line.

use std::collections::VecDeque;
use std::io::{self, Read};

use csv::{ByteRecord, Reader, ReaderBuilder};

/// Passes bytes on and remembers where line ends follow one another.
#[derive(Debug)]
pub(crate) struct Lines<R> {
    source: R,
    offset: u64,
    after_line_end: bool,
    /// Carriage returns and line feeds that follow another one: where, and whether it is a line feed.
    following: VecDeque<(u64, bool)>,
}

impl<R: Read> Read for Lines<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.source.read(buffer)?;
        for byte in buffer.iter().take(length) {
            let is_end = matches!(byte, b'\r' | b'\n');
            if is_end && self.after_line_end {
                self.following.push_back((self.offset, *byte == b'\n'));
            }
            self.after_line_end = is_end;
            self.offset += 1;
        }
        Ok(length)
    }
}

impl<R> Lines<R> {
    /// How many line feeds stand at `offset` before anything else does.
    fn line_feeds_at(&mut self, mut offset: u64) -> u64 {
        let mut count = 0;
        while let Some((place, is_line_feed)) = self.following.front().copied() {
            if place > offset {
                break;
            }
            self.following.pop_front();
            if place == offset {
                count += u64::from(is_line_feed);
                offset += 1;
            }
        }
        count
    }
}

/// A reader of rows of any length, the first row among them.
pub(crate) fn reader<R: Read>(source: R, delimiter: u8) -> Reader<Lines<R>> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(Lines {
            source,
            offset: 0,
            after_line_end: true,
            following: VecDeque::new(),
        })
}

/// Reads the next row, whose position has the line on which its first field begins. False at the end.
pub(crate) fn next<R: Read>(
    reader: &mut Reader<Lines<R>>,
    row: &mut ByteRecord,
) -> csv::Result<bool> {
    if !reader.read_byte_record(row)? {
        return Ok(false);
    }
    if let Some(mut position) = row.position().cloned() {
        let before = reader.get_mut().line_feeds_at(position.byte());
        position.set_line(position.line() + before);
        row.set_position(Some(position));
    }
    Ok(true)
}

/// The line on which a row begins, from 1.
pub(crate) fn line_of(row: &ByteRecord) -> u64 {
    row.position().map_or(0, csv::Position::line)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(file: &[u8]) -> Vec<u64> {
        let mut reader = reader(file, b',');
        let mut row = ByteRecord::new();
        let mut lines = Vec::new();
        while next(&mut reader, &mut row).unwrap() {
            lines.push(line_of(&row));
        }
        lines
    }

    #[test]
    fn rows_have_the_line_on_which_they_begin_whatever_ends_lines() {
        assert_eq!(lines(b"a\nb\nc\n"), [1, 2, 3]);
        assert_eq!(lines(b"a\r\nb\r\nc"), [1, 2, 3]);
        assert_eq!(lines(b"\xEF\xBB\xBFa\r\n\"x\r\ny\"\r\nc\r\n"), [1, 2, 4]);
        assert_eq!(lines(b"\n\na\n\n\r\nb\n"), [3, 6]);
        assert_eq!(lines(b""), [] as [u64; 0]);
    }

    proptest! {
        #[test]
        fn numbers_that_rows_have_are_their_lines(ends in proptest::collection::vec(0_usize..4, 1..60)) {
            let mut file = String::new();
            let mut line = 1;
            let mut expected = Vec::new();
            for end in ends {
                expected.push(line);
                file += &"x".repeat(line % 7 + 1);
                let end = ["\n", "\r\n", "\n\n", "\r\n\r\n"][end];
                line += end.matches('\n').count();
                file += end;
            }
            let expected: Vec<_> = expected.into_iter().map(|line| line as u64).collect();
            prop_assert_eq!(lines(file.as_bytes()), expected);
        }
    }
}
