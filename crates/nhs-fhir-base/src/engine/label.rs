//! The names of members as words, so that one is told from others in a few steps, and found among them without a search.

use super::scan::{plain_end, special};

/// A name: its first and last eight bytes and its length, which tell it from every other of up to sixteen bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    first: u64,
    last: u64,
    length: usize,
}

impl Label {
    pub(crate) fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let (first, last) = match (bytes.first_chunk(), bytes.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => {
                let short = bytes.iter().rev();
                (short.fold(0, |word, byte| word << 8 | u64::from(*byte)), 0)
            }
        };
        Self {
            first,
            last,
            length: bytes.len(),
        }
    }

    /// A text of at least sixteen bytes, by the last of them: what tells one URI from another.
    #[inline]
    pub(crate) fn of_end(text: &str) -> Option<Self> {
        let (before, last) = text.as_bytes().split_last_chunk()?;
        let first = before.last_chunk()?;
        Some(Self {
            first: u64::from_le_bytes(*first),
            last: u64::from_le_bytes(*last),
            length: text.len(),
        })
    }

    /// That of the name at the beginning of this JSON, behind its first quote. None for one that is written otherwise than nearly
    /// all are, with escapes or with a space behind it, and at the very end of the input.
    #[inline]
    pub(crate) fn ahead(behind_quote: &[u8]) -> Option<Self> {
        let word = u64::from_le_bytes(*behind_quote.first_chunk()?);
        let end = special(word);
        let label = if end == 0 {
            let length = plain_end(behind_quote, 8);
            let last = behind_quote.get(..length)?.last_chunk()?;
            Self {
                first: word,
                last: u64::from_le_bytes(*last),
                length,
            }
        } else {
            let bits = end.trailing_zeros() / 8 * 8;
            Self {
                first: word & !(u64::MAX << bits),
                last: 0,
                length: (bits / 8) as usize,
            }
        };
        let behind = behind_quote.get(label.length..)?;
        behind.starts_with(b"\":").then_some(label)
    }

    #[inline]
    pub(crate) fn length(self) -> usize {
        self.length
    }

    /// Whether it is all there is to the name.
    #[inline]
    pub(crate) fn is_whole(self) -> bool {
        self.length <= 16
    }

    #[inline]
    fn hash(self) -> u64 {
        // an odd number with its bits well spread: the golden ratio's
        (self.first ^ self.last.rotate_left(20)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }
}

/// The first eight bytes that a member has in JSON behind its first quote, of `name":`, and which of their bits count.
#[derive(Clone, Copy, Debug)]
pub struct Head {
    word: u64,
    mask: u64,
    whole: bool,
}

impl Head {
    /// Of a name as it stands in JSON, behind the first quote.
    pub(crate) fn of(behind_quote: &str) -> Self {
        let (mut word, mut mask) = ([0; 8], [0; 8]);
        for ((word, mask), byte) in word.iter_mut().zip(&mut mask).zip(behind_quote.bytes()) {
            (*word, *mask) = (byte, u8::MAX);
        }
        Self {
            whole: behind_quote.len() <= 8,
            word: u64::from_le_bytes(word),
            mask: u64::from_le_bytes(mask),
        }
    }

    /// Whether JSON that opens so may have the name.
    #[inline]
    pub(crate) fn opens(self, behind_quote: [u8; 8]) -> bool {
        u64::from_le_bytes(behind_quote) & self.mask == self.word
    }

    /// Whether that settles it: the colon is among the eight bytes.
    #[inline]
    pub(crate) fn is_whole(self) -> bool {
        self.whole
    }
}

/// The places of names, to be found by their labels.
#[derive(Debug)]
pub struct Index {
    /// Places in the list of names, or [`FREE`]: at least every other.
    places: Vec<u16>,
    shift: u32,
}

const FREE: u16 = u16::MAX;

impl Index {
    /// Of fewer names than [`FREE`]: any further ones are not found.
    pub(crate) fn of(labels: impl ExactSizeIterator<Item = Label>) -> Self {
        let bits = (labels.len() * 2).next_power_of_two().ilog2().max(1);
        let mut index = Self {
            places: vec![FREE; 1 << bits],
            shift: 64 - bits,
        };
        for (at, label) in (0..FREE).zip(labels) {
            let slot = index.slot(label);
            let (before, behind) = index.places.split_at_mut(slot);
            let mut slots = behind.iter_mut().chain(before);
            if let Some(place) = slots.find(|place| **place == FREE) {
                *place = at;
            }
        }
        index
    }

    /// The slot where a name is looked for first. If another name is there it may be in one of those that follow.
    #[inline]
    fn slot(&self, label: Label) -> usize {
        (label.hash() >> self.shift) as usize
    }

    /// The first of the places at which a name of this label may be, few and mostly one or none, that is it.
    #[inline(always)]
    pub(crate) fn find<T>(&self, label: Label, is_it: impl Fn(usize) -> Option<T>) -> Option<T> {
        let mut slot = self.slot(label);
        loop {
            match self.places.get(slot) {
                Some(&FREE) => return None,
                Some(at) => {
                    if let Some(found) = is_it(usize::from(*at)) {
                        return Some(found);
                    }
                    slot += 1;
                }
                // there is at least one that is free
                None => slot = 0,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_label_wherever_it_stands() {
        for length in 0..50 {
            let name: &str = &('a'..='z').cycle().take(length).collect::<String>();
            let json = format!("{name}\":{{\"x\":1}}");
            assert_eq!(
                Label::ahead(json.as_bytes()),
                Some(Label::of(name)),
                "{name}"
            );
            assert_eq!(
                Label::ahead(format!("{name}\" : 12345678").as_bytes()),
                None
            );
            assert_eq!(
                Label::ahead(format!("{name}\\n\":12345678").as_bytes()),
                None
            );
            assert_eq!(Label::ahead(name.as_bytes()), None);
        }
        assert_eq!(Label::ahead(b"id\":1"), None);
    }

    #[test]
    fn every_name_is_found_at_its_place_and_no_other() {
        for count in [0, 1, 2, 3, 60, 128, 1000] {
            let names: Vec<_> = (0..count).map(|at| format!("value{at}Name")).collect();
            let index = Index::of(names.iter().map(|name| Label::of(name)));
            for (at, name) in names.iter().enumerate() {
                let found = index.find(Label::of(name), |place| (place == at).then_some(place));
                assert_eq!(found, Some(at));
            }
            assert_eq!(index.find(Label::of("another"), |_| None::<()>), None);
        }
    }
}
