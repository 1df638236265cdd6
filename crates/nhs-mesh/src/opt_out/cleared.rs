//! Who may be disclosed. There is no type for those who may not: who is not here was removed by the
//! service, or refused by it, or never asked about, and which of these it was cannot be seen.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Runtime;
use serde::{Deserialize, Serialize};

use super::{Clearance, Standing};

/// The people who may be disclosed, each with the time as of which that was so: the time their list was
/// sent. Debug shows how many.
///
/// It clears nobody for an export by itself, because it does not know how old is too old: see
/// [`current`](Self::current).
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cleared {
    as_of: HashMap<NhsNumber, SystemTime>,
}

impl Cleared {
    /// Whether the service left this person on the list.
    #[must_use]
    pub fn contains(&self, number: &NhsNumber) -> bool {
        self.as_of.contains_key(number)
    }

    /// The time as of which this person was cleared.
    #[must_use]
    pub fn as_of(&self, number: &NhsNumber) -> Option<SystemTime> {
        self.as_of.get(number).copied()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.as_of.len()
    }

    /// Whether there is nobody.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_of.is_empty()
    }

    /// The people who may be disclosed, in no order.
    pub fn iter(&self) -> impl Iterator<Item = &NhsNumber> {
        self.as_of.keys()
    }

    /// These people for as long as `max_age` after they were checked, by the runtime's clock.
    #[must_use]
    pub fn current(&self, max_age: Duration, runtime: Arc<dyn Runtime>) -> Current<'_> {
        Current {
            cleared: self,
            max_age,
            runtime,
        }
    }

    pub(super) fn insert(&mut self, number: NhsNumber, as_of: SystemTime) {
        self.as_of.insert(number, as_of);
    }

    pub(super) fn remove(&mut self, number: &NhsNumber) {
        self.as_of.remove(number);
    }

    pub(super) fn retain(&mut self, keep: impl Fn(SystemTime) -> bool) {
        self.as_of.retain(|_, as_of| keep(*as_of));
    }

    pub(super) fn standing(
        &self,
        number: &NhsNumber,
        max_age: Duration,
        now: SystemTime,
    ) -> Standing {
        match self.as_of(number) {
            Some(as_of) if is_current(as_of, max_age, now) => Standing::Cleared,
            Some(_) => Standing::Expired,
            None => Standing::NotCleared,
        }
    }
}

/// Whether a check of that time still holds. One from the future does not: the clock is wrong then.
pub(super) fn is_current(as_of: SystemTime, max_age: Duration, now: SystemTime) -> bool {
    now.duration_since(as_of).is_ok_and(|age| age < max_age)
}

impl fmt::Debug for Cleared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cleared")
            .field("people", &self.len())
            .finish_non_exhaustive()
    }
}

/// [`Cleared`] with the age up to which it holds.
#[derive(Clone, Debug)]
pub struct Current<'a> {
    cleared: &'a Cleared,
    max_age: Duration,
    runtime: Arc<dyn Runtime>,
}

impl Clearance for Current<'_> {
    fn standing(&self, number: &NhsNumber) -> Standing {
        let now = self.runtime.now();
        self.cleared.standing(number, self.max_age, now)
    }
}

/// The answer to one upload, for [`ClearedCache::record`](super::ClearedCache::record). It takes from
/// the cache whoever was asked about and puts back who is cleared; it shows the cleared only, and
/// cannot be stored.
pub struct ClearedFile {
    pub(super) asked: Vec<NhsNumber>,
    pub(super) cleared: Vec<NhsNumber>,
    pub(super) as_of: SystemTime,
}

impl ClearedFile {
    /// The people of this upload who may be disclosed.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &NhsNumber> {
        self.cleared.iter()
    }

    /// The time as of which they are.
    #[must_use]
    pub fn as_of(&self) -> SystemTime {
        self.as_of
    }
}

impl fmt::Debug for ClearedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClearedFile")
            .field("people", &self.cleared.len())
            .finish_non_exhaustive()
    }
}
