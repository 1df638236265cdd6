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

    /// The store has nothing: it has lost it, unless the session's time is over, and then what it is told
    /// is gone at once.
    pub(super) fn meet_nothing(&mut self) {
        self.version = 0;
        self.unsaved = true;
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, UNIX_EPOCH};

    use super::super::record::Pending;
    use super::super::{SessionEnd, SessionUser};
    use super::*;
    use crate::UserTokens;
    use crate::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
    use crate::token::Granted;

    fn record(generation: u64) -> Record {
        let granted = Granted::read(br#"{"access_token":"a","refresh_token":"r"}"#).unwrap();
        let asked = UNIX_EPOCH + Duration::from_secs(1);
        let achieved = Assurance::Cis2 {
            authentication: AuthenticatorAssurance::Aal3,
            identity: IdentityAssurance::HIGH,
            acr: None,
            amr: Vec::new(),
        };
        let user = SessionUser::new("1", achieved);
        let mut record = Record::new(user, &UserTokens { granted, asked }, asked);
        record.generation = generation;
        record
    }

    fn tried(mut record: Record, tries: u8) -> Record {
        record.pending = Some(Pending { since: 0, tries });
        record
    }

    fn met(ours: Record, stored: Record) -> LocalCopy {
        let mut copy = LocalCopy::new(ours, 1);
        copy.meet(stored, 2);
        assert_eq!(copy.version, 2);
        copy
    }

    #[test]
    fn later_generation_wins() {
        let copy = met(record(2), record(3));
        assert_eq!((copy.record.generation, copy.unsaved), (3, false));
        let copy = met(record(4), record(3));
        assert_eq!((copy.record.generation, copy.unsaved), (4, true));
        let copy = met(record(4), tried(record(3), 1));
        assert_eq!(copy.record.pending, None);
    }

    #[test]
    fn end_is_final_whoever_knows_of_it() {
        let mut ended = record(1);
        ended.ended = Some(SessionEnd::LoggedOut);
        let copy = met(record(5), ended.clone());
        assert_eq!((copy.record.ended, copy.unsaved), (ended.ended, false));
        let copy = met(ended.clone(), record(5));
        assert_eq!((copy.record.ended, copy.unsaved), (ended.ended, true));
    }

    #[test]
    fn try_that_either_knows_of_counts() {
        let tries = |copy: LocalCopy| copy.record.pending.map_or(0, |pending| pending.tries);
        assert_eq!(tries(met(tried(record(1), 2), tried(record(1), 1))), 2);
        assert_eq!(tries(met(tried(record(1), 1), tried(record(1), 2))), 2);
        assert_eq!(tries(met(tried(record(1), 1), record(1))), 1);
        assert_eq!(tries(met(tried(record(1), 2), record(2))), 0);
    }

    #[test]
    fn store_that_has_lost_the_session_is_told_again() {
        let mut copy = LocalCopy::new(record(1), 7);
        assert!(!copy.unsaved);
        copy.meet_nothing();
        assert!(copy.unsaved && copy.version == 0);
    }
}
