//! Looking for the end of plain text in a string, eight bytes at a time.

/// The first place from `from` that holds a quote, a backslash or a control character, or the end.
/// Eight bytes are looked at together.
#[inline]
pub(crate) fn plain_end(bytes: &[u8], from: usize) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let rest = bytes.get(from..).unwrap_or_default();
    let (words, tail) = rest.as_chunks::<8>();
    let mut at = from;
    for word in words {
        let word = u64::from_le_bytes(*word);
        let quote = word ^ (ONES * u64::from(b'"'));
        let slash = word ^ (ONES * u64::from(b'\\'));
        // a byte's high bit is set where the byte is zero (quote, slash) or below 0x20 (word itself)
        let found = (quote.wrapping_sub(ONES) & !quote
            | slash.wrapping_sub(ONES) & !slash
            | word.wrapping_sub(ONES * 0x20) & !word)
            & HIGH;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + tail
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\\' | 0..0x20))
        .unwrap_or(tail.len())
}

/// Whether there is a byte that is a space or a control character. Eight bytes are looked at together.
#[inline]
pub(crate) fn has_blank(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    let (words, tail) = bytes.as_chunks::<8>();
    let below = |word: u64| word.wrapping_sub(ONES * 0x21) & !word & HIGH != 0;
    words.iter().any(|word| below(u64::from_le_bytes(*word)))
        || tail.iter().any(|byte| *byte <= b' ')
}

#[cfg(test)]
mod tests {
    use super::*;

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
