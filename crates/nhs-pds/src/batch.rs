//! Many retrievals or traces, a few at a time, in order: streams that can be taken up where they stopped.

use futures_util::stream::{self, Stream, StreamExt};
use nhs_fhir_core::identifier::NhsNumber;
use nhs_http::Error;

use crate::{Answer, Client, MaySearch, Mode, Retrieved, Trace, Traced};

/// One of many retrievals.
#[derive(Debug)]
#[non_exhaustive]
pub struct Lookup {
    /// Its place in the list, 0 for the first. All before it are done: store it, and give the next one
    /// as `from` to go on after a stop.
    pub place: usize,
    /// How many there are.
    pub total: usize,
    /// The number that was looked up.
    pub number: NhsNumber,
    /// What came of it. A failure ends nothing but itself.
    pub outcome: Result<Answer<Retrieved>, Error>,
}

/// One of many traces.
#[derive(Debug)]
#[non_exhaustive]
pub struct TraceLookup {
    /// Its place in the list, as [`Lookup::place`].
    pub place: usize,
    /// How many there are.
    pub total: usize,
    /// What came of it, with the steps that were tried. A failure ends nothing but itself.
    pub outcome: Result<Traced, Error>,
}

impl<M: MaySearch> Client<M> {
    /// Traces many patients, as [`Client::retrieve_all`] retrieves them. Each takes one to five requests.
    ///
    /// ```
    /// use futures_util::StreamExt;
    /// use nhs_pds::{Client, Trace, TraceOutcome};
    ///
    /// async fn how_many_are_found(client: &Client, patients: &[Trace]) -> usize {
    ///     let traced = client.trace_all(patients, 4, 0);
    ///     let found = traced.filter(|lookup| {
    ///         let traced = lookup.outcome.as_ref();
    ///         let found = traced.is_ok_and(|t| matches!(t.outcome, TraceOutcome::Found(_)));
    ///         std::future::ready(found)
    ///     });
    ///     found.count().await
    /// }
    /// ```
    pub fn trace_all<'a>(
        &'a self,
        traces: &'a [Trace],
        at_once: usize,
        from: usize,
    ) -> impl Stream<Item = TraceLookup> + Unpin + Send + 'a {
        let total = traces.len();
        let left = traces.iter().enumerate().skip(from);
        let lookups = left.map(move |(place, trace)| async move {
            let outcome = self.trace(trace).await;
            TraceLookup {
                place,
                total,
                outcome,
            }
        });
        // on the heap, for whoever pulls it need not pin it
        Box::pin(stream::iter(lookups).buffered(at_once.max(1)))
    }
}

impl<M: Mode> Client<M> {
    /// Retrieves many records, at most `at_once` under way (1 if it is 0), beginning with the one at
    /// `from`. The outcomes come in the order of the list, one for each number. How fast it goes is for
    /// the client's [`rate_limiter`](crate::ClientBuilder::rate_limiter); no more than `at_once` answers
    /// are held.
    ///
    /// ```
    /// use futures_util::StreamExt;
    /// use nhs_pds::{Client, NhsNumber};
    ///
    /// async fn refresh(client: &Client, numbers: &[NhsNumber], done: usize) {
    ///     let mut lookups = client.retrieve_all(numbers, 4, done);
    ///     while let Some(lookup) = lookups.next().await {
    ///         println!("{} of {}", lookup.place + 1, lookup.total);
    ///     }
    /// }
    /// ```
    pub fn retrieve_all<'a>(
        &'a self,
        numbers: &'a [NhsNumber],
        at_once: usize,
        from: usize,
    ) -> impl Stream<Item = Lookup> + Unpin + Send + 'a {
        let total = numbers.len();
        let left = numbers.iter().copied().enumerate().skip(from);
        let lookups = left.map(move |(place, number)| async move {
            let outcome = self.retrieve(number).await;
            Lookup {
                place,
                total,
                number,
                outcome,
            }
        });
        // on the heap, for whoever pulls it need not pin it
        Box::pin(stream::iter(lookups).buffered(at_once.max(1)))
    }
}
