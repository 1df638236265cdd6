//! Who was cleared, kept for as long as the user's own rules allow and no longer.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Runtime;

use super::cleared::is_current;
use super::{CheckList, Clearance, Cleared, ClearedFile, Standing};

/// People who were cleared, for a time that you set. The policy allows a temporary cache; how long is
/// for your own agreement with NHS England, so there is no default.
///
/// A newer answer always wins: whoever was asked about again and is not on it is no longer cleared.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use nhs_fhir_core::identifier::NhsNumber;
/// use nhs_http::SystemRuntime;
/// use nhs_mesh::opt_out::{CheckList, ClearedCache};
///
/// let cache = ClearedCache::new(Duration::from_secs(7 * 24 * 3600), Arc::new(SystemRuntime));
/// let number = NhsNumber::parse("9990000018")?;
/// assert!(!cache.is_cleared(&number));
/// assert_eq!(cache.to_check(&CheckList::from_numbers([number])).len(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct ClearedCache {
    max_age: Duration,
    runtime: Arc<dyn Runtime>,
    cleared: Cleared,
}

impl ClearedCache {
    /// An empty cache whose people are cleared for `max_age` after their list was sent.
    #[must_use]
    pub fn new(max_age: Duration, runtime: Arc<dyn Runtime>) -> Self {
        Self::restore(Cleared::default(), max_age, runtime)
    }

    /// A cache with what was kept of another by [`snapshot`](Self::snapshot).
    #[must_use]
    pub fn restore(cleared: Cleared, max_age: Duration, runtime: Arc<dyn Runtime>) -> Self {
        let mut cache = Self {
            max_age,
            runtime,
            cleared,
        };
        cache.prune();
        cache
    }

    /// Takes in an answer: drops everybody who was asked about, then adds who is cleared. An answer
    /// that is older than what is known of a person does not clear them for longer.
    pub fn record(&mut self, answer: &ClearedFile) {
        let newer_known =
            |known: &Cleared, number: &NhsNumber| known.as_of(number) > Some(answer.as_of);
        let kept: Vec<_> = answer
            .cleared
            .iter()
            .filter(|number| newer_known(&self.cleared, number))
            .filter_map(|number| Some((*number, self.cleared.as_of(number)?)))
            .collect();
        for number in &answer.asked {
            self.cleared.remove(number);
        }
        for number in &answer.cleared {
            self.cleared.insert(*number, answer.as_of);
        }
        for (number, as_of) in kept {
            self.cleared.insert(number, as_of);
        }
    }

    /// Whether this person is cleared now.
    #[must_use]
    pub fn is_cleared(&self, number: &NhsNumber) -> bool {
        self.standing(number) == Standing::Cleared
    }

    /// Those of a list who are not cleared now and must be asked about.
    #[must_use]
    pub fn to_check(&self, list: &CheckList) -> CheckList {
        CheckList::from_numbers(
            list.iter()
                .filter(|number| !self.is_cleared(number))
                .copied(),
        )
    }

    /// Forgets one person.
    pub fn forget(&mut self, number: &NhsNumber) {
        self.cleared.remove(number);
    }

    /// Drops whoever is no longer cleared. They count as expired until then, and are gone after.
    pub fn prune(&mut self) {
        let now = self.runtime.now();
        let max_age = self.max_age;
        self.cleared.retain(|as_of| is_current(as_of, max_age, now));
    }

    /// What there is to store: whoever is cleared now, each with the time of the check.
    #[must_use]
    pub fn snapshot(&self) -> Cleared {
        let mut copy = self.clone();
        copy.prune();
        copy.cleared
    }
}

impl Clearance for ClearedCache {
    fn standing(&self, number: &NhsNumber) -> Standing {
        self.cleared
            .standing(number, self.max_age, self.runtime.now())
    }
}

impl fmt::Debug for ClearedCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClearedCache")
            .field("max_age", &self.max_age)
            .field("people", &self.cleared.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::testing::ManualRuntime;

    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn number(text: &str) -> NhsNumber {
        NhsNumber::parse(text).unwrap()
    }

    fn answer(asked: &[&str], cleared: &[&str], runtime: &ManualRuntime) -> ClearedFile {
        ClearedFile {
            asked: asked.iter().map(|text| number(text)).collect(),
            cleared: cleared.iter().map(|text| number(text)).collect(),
            as_of: runtime.now(),
        }
    }

    #[test]
    fn a_person_is_cleared_until_the_age_set_and_not_a_moment_longer() {
        let runtime = Arc::new(ManualRuntime::new());
        let mut cache = ClearedCache::new(DAY * 7, runtime.clone());
        cache.record(&answer(&["9990000018"], &["9990000018"], &runtime));
        let person = number("9990000018");
        runtime.advance(DAY * 7 - Duration::from_nanos(1));
        assert!(cache.is_cleared(&person));
        runtime.advance(Duration::from_nanos(1));
        assert!(!cache.is_cleared(&person));
        assert_eq!(cache.standing(&person), Standing::Expired);
        assert_eq!(cache.to_check(&CheckList::from_numbers([person])).len(), 1);
        cache.prune();
        assert_eq!(cache.standing(&person), Standing::NotCleared);
    }

    #[test]
    fn whoever_is_asked_about_again_and_not_on_the_answer_is_no_longer_cleared() {
        let runtime = Arc::new(ManualRuntime::new());
        let mut cache = ClearedCache::new(DAY * 7, runtime.clone());
        let both = ["9990000018", "9990001014"];
        cache.record(&answer(&both, &both, &runtime));
        runtime.advance(DAY);
        cache.record(&answer(&both, &["9990001014"], &runtime));
        assert_eq!(cache.standing(&number(both[0])), Standing::NotCleared);
        assert!(cache.is_cleared(&number(both[1])));
    }

    #[test]
    fn an_answer_that_comes_late_neither_clears_for_longer_nor_shortens() {
        let runtime = Arc::new(ManualRuntime::new());
        let mut cache = ClearedCache::new(DAY * 7, runtime.clone());
        let late = answer(&["9990000018"], &["9990000018"], &runtime);
        runtime.advance(DAY);
        cache.record(&answer(&["9990000018"], &["9990000018"], &runtime));
        cache.record(&late);
        runtime.advance(DAY * 6 + DAY / 2);
        assert!(cache.is_cleared(&number("9990000018")));
    }

    #[test]
    fn a_clock_that_went_back_clears_nobody() {
        let runtime = Arc::new(ManualRuntime::new());
        let mut cache = ClearedCache::new(DAY * 7, runtime.clone());
        cache.record(&answer(&["9990000018"], &["9990000018"], &runtime));
        runtime.step_wall_clock_back(DAY);
        assert!(!cache.is_cleared(&number("9990000018")));
    }

    #[test]
    fn what_is_stored_is_who_is_cleared_and_reading_it_later_clears_no_longer() {
        let runtime = Arc::new(ManualRuntime::new());
        let mut cache = ClearedCache::new(DAY * 7, runtime.clone());
        cache.record(&answer(
            &["9990000018", "9990001014"],
            &["9990000018"],
            &runtime,
        ));
        let stored = serde_json::to_string(&cache.snapshot()).unwrap();
        assert!(!stored.contains("9990001014"));
        let restore = || {
            let cleared: Cleared = serde_json::from_str(&stored).unwrap();
            ClearedCache::restore(cleared, DAY * 7, runtime.clone())
        };
        assert!(restore().is_cleared(&number("9990000018")));
        runtime.advance(DAY * 7);
        assert!(!restore().is_cleared(&number("9990000018")));
        assert!(!format!("{cache:?} {:?}", cache.snapshot()).contains("999"));
    }
}
