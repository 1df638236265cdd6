//! This process's copy of a session, and what becomes of it when it meets the store's.

use super::record::Record;

pub(super) struct LocalCopy {
    pub(super) record: Record,
    /// The version under which the store has it, 0 if it has none.
    pub(super) version: u64,
    /// Whether the copy has what the store may not have.
    pub(super) unsaved: bool,
    /// The generation whose access token the cache was last given.
    pub(super) handed: Option<u64>,
}

impl LocalCopy {
    pub(super) fn new(record: Record, version: u64) -> Self {
        Self {
            record,
            version,
            unsaved: version == 0,
            handed: None,
        }
    }

    /// Meets what the store has. An end is final; otherwise the later generation wins, for its refresh
    /// token is the one that holds. A store that was set back to an older state is so put right.
    pub(super) fn meet(&mut self, stored: Record, version: u64) {
        self.version = version;
        let ours = &mut self.record;
        if stored.ended.is_none() && ours.ended.is_some() {
            self.unsaved = true;
        } else if stored.ended.is_none() && ours.generation > stored.generation {
            ours.user = stored.user;
            self.unsaved = true;
        } else {
            let pending = ours
                .pending
                .filter(|_| ours.generation == stored.generation);
            self.record = stored;
            self.unsaved = false;
            // A try that one of the two knows of was made.
            if pending.map_or(0, |p| p.tries) > self.record.pending.map_or(0, |p| p.tries) {
                self.record.pending = pending;
            }
        }
    }

    /// The store has nothing: it has lost it, for it is kept longer than it is of use.
    pub(super) fn meet_nothing(&mut self) {
        self.version = 0;
        self.unsaved = true;
    }
}
