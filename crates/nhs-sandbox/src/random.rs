//! Seeded randomness for ids and tokens: the same seed gives the same ids in the same order.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use uuid::Uuid;

/// SplitMix64: small, well spread, and good enough for ids that guard nothing.
pub(crate) struct Random(Mutex<u64>);

impl Random {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }

    /// Seeded from the operating system.
    pub(crate) fn fresh() -> Self {
        let (high, low) = Uuid::new_v4().as_u64_pair();
        Self::seeded(high ^ low)
    }

    pub(crate) fn next(&self) -> u64 {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub(crate) fn uuid(&self) -> Uuid {
        let bits = u128::from(self.next()) << 64 | u128::from(self.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }

    /// An id of an item in a record: eight hexadecimal digits.
    pub(crate) fn object_id(&self) -> String {
        format!("{:08X}", self.next() & 0xFFFF_FFFF)
    }

    /// Letters and digits, as opaque tokens and keys have them.
    pub(crate) fn word(&self, length: usize) -> String {
        const ALPHABET: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        (0..length)
            .filter_map(|_| ALPHABET.get((self.next() % 62) as usize))
            .map(|byte| char::from(*byte))
            .collect()
    }
}

impl fmt::Debug for Random {
    // the state would give away every token to come
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Random")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids() {
        let (one, other) = (Random::seeded(7), Random::seeded(7));
        assert_eq!(one.uuid(), other.uuid());
        assert_eq!(one.word(28), other.word(28));
        assert_ne!(one.word(28), one.word(28));
        assert_eq!(one.word(28).len(), 28);
    }
}
