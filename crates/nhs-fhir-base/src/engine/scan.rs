//! Looking for the end of plain text in a string, eight bytes at a time.

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// A byte's high bit is set in the outcome where the byte is a quote, a backslash or a control character, or stands behind
/// such a one.
#[inline]
pub(crate) const fn special(word: u64) -> u64 {
    // exchanging two bits puts the quote, 0x22, right behind the control characters
    let quote = word ^ (ONES * 0x02);
    let slash = word ^ (ONES * b'\\' as u64);
    // below 0x21, or zero, in a byte that has no high bit of its own
    (quote.wrapping_sub(ONES * 0x21) | slash.wrapping_sub(ONES)) & !word & HIGH
}

pub(crate) const fn is_special(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20)
}

/// The first place from `from` that holds a quote, a backslash or a control character, or the end.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let (words, tail) = rest.as_chunks::<8>();
    let mut at = from;
    for word in words {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + tail
        .iter()
        .position(|byte| is_special(*byte))
        .unwrap_or(tail.len())
}

/// Whether there is a byte that is a space or a control character. Eight bytes are looked at together.
#[inline]
pub(crate) fn has_blank(bytes: &[u8]) -> bool {
    let (words, tail) = bytes.as_chunks::<8>();
    let below = |word: u64| word.wrapping_sub(ONES * 0x21) & !word & HIGH != 0;
    words.iter().any(|word| below(u64::from_le_bytes(*word)))
        || tail.iter().any(|byte| *byte <= b' ')
}

/// How many spaces it begins with: the indentation of a line.
#[inline]
pub(crate) fn spaces(bytes: &[u8]) -> usize {
    let (words, tail) = bytes.as_chunks::<8>();
    let mut count = 0;
    for word in words {
        let other = u64::from_le_bytes(*word) ^ (ONES * b' ' as u64);
        if other != 0 {
            return count + (other.trailing_zeros() / 8) as usize;
        }
        count += 8;
    }
    count + tail.iter().take_while(|byte| **byte == b' ').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_spaces_at_the_beginning_are_counted() {
        for count in 0..40 {
            for behind in ["", "x", "\t  ", "\"name\": \"  \"", "\n               "] {
                assert_eq!(spaces((" ".repeat(count) + behind).as_bytes()), count);
            }
        }
    }

    #[test]
    fn the_end_of_plain_text_is_found_at_every_distance() {
        for special in [b'"', b'\\', 0x1f, 0, b'\n'] {
            for distance in 0..40 {
                let mut bytes = "é€abcdefg\u{7f}\u{80}\u{ff}".repeat(4).into_bytes();
                bytes[distance] = special;
                let first = bytes
                    .iter()
                    .position(|b| matches!(b, b'"' | b'\\' | 0..0x20));
                assert_eq!(Some(plain_end(&bytes, 0)), first);
            }
        }
        for length in 0..80 {
            let mut bytes = "é€abcdefg\u{7f}\u{80}\u{ff}".repeat(8).into_bytes();
            bytes.truncate(length);
            assert_eq!(plain_end(&bytes, 0), length);
            for at in 0..length {
                bytes[at] ^= 0xff;
                for special in [b'"', b'\\', 0x1f, 0, b'\n'] {
                    let kept = std::mem::replace(&mut bytes[at], special);
                    assert_eq!(plain_end(&bytes, 0), at);
                    assert_eq!(plain_end(&bytes, at + 1), length);
                    bytes[at] = kept;
                }
                bytes[at] ^= 0xff;
            }
        }
        assert_eq!(plain_end(b"abc", 0), 3);
        assert_eq!(plain_end(b"abc", 9), 9);
    }

    #[test]
    fn a_blank_is_found_wherever_it_stands() {
        for length in 1..30 {
            let clean = "é!~\u{7f}z".repeat(8).into_bytes();
            let clean = &clean[..length];
            assert!(!has_blank(clean));
            for at in 0..length {
                for blank in [b' ', b'\t', 0, 0x1f] {
                    let mut bytes = clean.to_vec();
                    bytes[at] = blank;
                    assert!(has_blank(&bytes));
                }
            }
        }
    }
}
