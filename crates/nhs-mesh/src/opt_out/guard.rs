//! The guard of an export: of the records that pass by, those of cleared people go on. Whoever was never
//! checked, or too long ago, or has no NHS number, is withheld.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use nhs_fhir_core::identifier::NhsNumber;

/// What is known of who may be disclosed. [`ClearedCache`](super::ClearedCache) has it, and
/// [`Cleared`](super::Cleared) with an age.
pub trait Clearance {
    /// How this person stands now.
    fn standing(&self, number: &NhsNumber) -> Standing;
}

/// How a person stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Standing {
    /// They may be disclosed.
    Cleared,
    /// They were cleared too long ago: check again.
    Expired,
    /// They are not cleared. It cannot be seen here whether they were ever asked about.
    NotCleared,
}

/// Lets the records of cleared people through, and nothing else.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use nhs_fhir_core::identifier::NhsNumber;
/// use nhs_http::SystemRuntime;
/// use nhs_mesh::opt_out::{Cleared, Guard};
///
/// struct Letter { about: Option<NhsNumber> }
///
/// let nobody = Cleared::default();
/// let current = nobody.current(Duration::from_secs(24 * 3600), Arc::new(SystemRuntime));
/// let letters = [Letter { about: Some(NhsNumber::parse("9990000018")?) }, Letter { about: None }];
///
/// let mut records = Guard::new(&current).records(letters, |letter| letter.about);
/// assert_eq!(records.by_ref().count(), 0);
/// assert_eq!(records.tally().withheld(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Guard<'a, C: ?Sized> {
    clearance: &'a C,
}

impl<C: ?Sized> Clone for Guard<'_, C> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<C: ?Sized> Copy for Guard<'_, C> {}

impl<'a, C: Clearance + ?Sized> Guard<'a, C> {
    /// A guard that goes by this clearance, asked anew for each record.
    #[must_use]
    pub fn new(clearance: &'a C) -> Self {
        Self { clearance }
    }

    /// Whether a record of this person may go on; none is a record without an NHS number.
    #[must_use]
    pub fn lets_through(&self, number: Option<&NhsNumber>) -> bool {
        number.is_some_and(|number| self.clearance.standing(number) == Standing::Cleared)
    }

    /// Those of some records that may go on. `number` says whom a record is about; a record about
    /// several people is for the caller to take apart first.
    pub fn records<I, F>(&self, records: I, number: F) -> Records<'a, C, I::IntoIter, F>
    where
        I: IntoIterator,
        F: FnMut(&I::Item) -> Option<NhsNumber>,
    {
        Records {
            guard: *self,
            records: records.into_iter(),
            number,
            tally: Tally::default(),
        }
    }

    /// The same for a stream.
    pub fn stream<S, F>(&self, records: S, number: F) -> RecordStream<'a, C, S, F>
    where
        S: Stream + Unpin,
        F: FnMut(&S::Item) -> Option<NhsNumber> + Unpin,
    {
        RecordStream {
            guard: *self,
            records,
            number,
            tally: Tally::default(),
        }
    }

    pub(super) fn count(&self, number: Option<&NhsNumber>, tally: &mut Tally) -> bool {
        let standing = number.map(|number| self.clearance.standing(number));
        match standing {
            Some(Standing::Cleared) => tally.passed += 1,
            Some(Standing::Expired) => tally.expired += 1,
            Some(Standing::NotCleared) => tally.not_cleared += 1,
            None => tally.without_number += 1,
        }
        standing == Some(Standing::Cleared)
    }
}

/// How many records went on, and how many did not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tally {
    /// Of people who are cleared.
    pub passed: u64,
    /// Withheld: of people who were cleared too long ago.
    pub expired: u64,
    /// Withheld: of people who are not cleared.
    pub not_cleared: u64,
    /// Withheld: without a valid NHS number.
    pub without_number: u64,
}

impl Tally {
    /// How many were withheld in all.
    #[must_use]
    pub fn withheld(&self) -> u64 {
        self.expired + self.not_cleared + self.without_number
    }
}

/// Records of cleared people: see [`Guard::records`].
pub struct Records<'a, C: ?Sized, I, F> {
    guard: Guard<'a, C>,
    records: I,
    number: F,
    tally: Tally,
}

impl<C: ?Sized, I, F> Records<'_, C, I, F> {
    /// What passed by so far.
    pub fn tally(&self) -> Tally {
        self.tally
    }
}

impl<C, I, F> Iterator for Records<'_, C, I, F>
where
    C: Clearance + ?Sized,
    I: Iterator,
    F: FnMut(&I::Item) -> Option<NhsNumber>,
{
    type Item = I::Item;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let record = self.records.next()?;
            let number = (self.number)(&record);
            if self.guard.count(number.as_ref(), &mut self.tally) {
                return Some(record);
            }
        }
    }
}

impl<C: ?Sized, I, F> fmt::Debug for Records<'_, C, I, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("tally", &self.tally)
            .finish_non_exhaustive()
    }
}

/// Records of cleared people as a stream: see [`Guard::stream`].
pub struct RecordStream<'a, C: ?Sized, S, F> {
    guard: Guard<'a, C>,
    records: S,
    number: F,
    tally: Tally,
}

impl<C: ?Sized, S, F> RecordStream<'_, C, S, F> {
    /// What passed by so far.
    pub fn tally(&self) -> Tally {
        self.tally
    }
}

impl<C, S, F> Stream for RecordStream<'_, C, S, F>
where
    C: Clearance + ?Sized,
    S: Stream + Unpin,
    F: FnMut(&S::Item) -> Option<NhsNumber> + Unpin,
{
    type Item = S::Item;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            let Some(record) = std::task::ready!(Pin::new(&mut this.records).poll_next(context))
            else {
                return Poll::Ready(None);
            };
            let number = (this.number)(&record);
            if this.guard.count(number.as_ref(), &mut this.tally) {
                return Poll::Ready(Some(record));
            }
        }
    }
}

impl<C: ?Sized, S, F> fmt::Debug for RecordStream<'_, C, S, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordStream")
            .field("tally", &self.tally)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::{FutureExt, StreamExt, stream};

    use super::*;

    struct Standings;

    impl Clearance for Standings {
        fn standing(&self, number: &NhsNumber) -> Standing {
            match number.as_str() {
                "9990000018" => Standing::Cleared,
                "9990000026" => Standing::Expired,
                _ => Standing::NotCleared,
            }
        }
    }

    fn about(text: &&str) -> Option<NhsNumber> {
        NhsNumber::parse(text).ok()
    }

    const RECORDS: [&str; 6] = [
        "9990000018",
        "9990000026",
        "",
        "9990000034",
        "9990000018",
        "9990000019",
    ];

    #[test]
    fn stream_lets_the_same_records_through_as_an_iterator_and_waits_where_its_source_does() {
        let guard = Guard::new(&Standings);
        let mut records = guard.records(RECORDS, about);
        let passed: Vec<_> = records.by_ref().collect();
        assert_eq!(passed, ["9990000018", "9990000018"]);

        // a source that is not ready with each second record
        let mut ready = true;
        let mut waiting = RECORDS.into_iter();
        let source = stream::poll_fn(move |context| {
            ready = !ready;
            if ready {
                return Poll::Ready(waiting.next());
            }
            context.waker().wake_by_ref();
            Poll::Pending
        });
        let mut stream = guard.stream(source, about);
        assert_eq!(stream.next().now_or_never(), None);
        let streamed: Vec<_> = polled(stream.by_ref().collect());
        assert_eq!(streamed, passed);
        assert_eq!(stream.tally(), records.tally());
        let tally = stream.tally();
        assert_eq!((tally.passed, tally.expired), (2, 1));
        assert_eq!((tally.not_cleared, tally.without_number), (1, 2));
        assert!(!format!("{stream:?}").contains("999"));
    }

    /// Polls until it is done, for every source here wakes at once.
    fn polled<T>(mut work: impl Future<Output = T> + Unpin) -> T {
        loop {
            if let Some(done) = (&mut work).now_or_never() {
                return done;
            }
        }
    }
}
