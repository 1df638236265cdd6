//! What a place in a JSON text is inside of, one bit for each level.

/// What the cursor is inside of: objects and lists, one bit for each.
#[derive(Default)]
pub(super) struct Nesting {
    bits: Vec<u64>,
    depth: usize,
}

impl Nesting {
    pub(super) fn push(&mut self, object: bool) {
        let bit = self.depth % 64;
        if bit == 0 && self.depth / 64 == self.bits.len() {
            self.bits.push(0);
        }
        if let Some(word) = self.bits.get_mut(self.depth / 64) {
            *word = *word & !(1 << bit) | (u64::from(object) << bit);
        }
        self.depth += 1;
    }

    pub(super) fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
    }

    pub(super) fn top(&self) -> Option<bool> {
        let last = self.depth.checked_sub(1)?;
        self.bits
            .get(last / 64)
            .map(|word| word >> (last % 64) & 1 == 1)
    }
}
