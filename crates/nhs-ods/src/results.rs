//! Walking through a search result: record by record, page by page, or only counting.
//! A page is fetched when it is asked for and not before; whoever stops asking stops the walk.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use futures_core::stream::BoxStream;
use futures_util::stream::try_unfold;
use nhs_fhir_core::Issue;
use nhs_http::{Call, Client, Error, ErrorKind, Response};
use url::Url;

use crate::error::ErrorCode;
use crate::page::{self, Page, Searchable};
use crate::search::Query;
use crate::{link, outcome};

/// Pages without a match that are followed in a row before a walk is held to lead nowhere.
const MAX_EMPTY_PAGES: u32 = 20;

/// The result of a search, not fetched yet. Made by
/// [`Client::organizations`](crate::Client::organizations) and
/// [`Client::affiliations`](crate::Client::affiliations).
///
/// - [`stream`](Self::stream) gives every record to the last: it follows the service's links, so the
///   size of a page never cuts a result short.
/// - [`pages`](Self::pages) gives the same page by page, with what came beside the matches.
/// - [`count`](Self::count) asks only how many there are.
///
/// # Large answers
///
/// If a page exceeds the gateway's 10 MB (422, [`ErrorCode::TooCostly`]) or this client's own limit,
/// the walk asks for half as many records from the same place, and again, down to one. It stays with
/// the smaller size.
///
/// # Links
///
/// Of a link to the next page only the query is used, and only if its path is that of the search: a
/// request never leaves the configured base URL. A link that has been followed before is an error, and
/// so are 20 pages without a match in a row.
///
/// # Change
///
/// The directory is reloaded at about 02:00 each day. A walk over that time can meet a record twice or
/// miss one, for its place is counted from the start.
#[must_use]
pub struct Results<T> {
    http: Client,
    query: Query,
    kind: std::marker::PhantomData<fn() -> T>,
}

impl<T: Searchable> Results<T> {
    pub(crate) fn new(http: Client, query: Query) -> Self {
        Self {
            http,
            query,
            kind: std::marker::PhantomData,
        }
    }

    /// Every record, from the first to the last. A walk begins anew with each call.
    pub fn stream(&self) -> Records<T> {
        Records {
            pages: self.pages(),
            rest: Vec::new().into_iter(),
            issues: Vec::new(),
            ended: false,
        }
    }

    /// Every page, from the first to the last. A walk begins anew with each call.
    pub fn pages(&self) -> Pages<T> {
        let walk = Walk {
            http: self.http.clone(),
            operation: self.query.operation,
            template: self.query.template,
            ends: self.query.ends,
            size: self.query.paging.size,
            next: Next::First(Box::new(self.query.page_call())),
            seen: HashSet::new(),
            empty: 0,
        };
        Pages(Box::pin(try_unfold(walk, Walk::step)))
    }

    /// How many records match, from a request of its own (`_summary=count`). Does not regard the
    /// offset.
    ///
    /// # Errors
    ///
    /// Those of [`Client::send`](nhs_http::Client::send), and
    /// [`ErrorKind::InvalidResponse`] if the answer has no total.
    pub async fn count(&self) -> Result<u32, Error> {
        // A bare number cannot say how old it is.
        let call = self.query.count_call().max_stale(Duration::ZERO);
        let response = self.http.send(call).await?;
        outcome::total(&response)
    }
}

impl<T> Clone for Results<T> {
    fn clone(&self) -> Self {
        Self {
            http: self.http.clone(),
            query: self.query.clone(),
            kind: std::marker::PhantomData,
        }
    }
}

impl<T> fmt::Debug for Results<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Results")
            .field("operation", &self.query.operation)
            .field("paging", &self.query.paging)
            .finish_non_exhaustive()
    }
}

/// The records of a result, a [`Stream`]; [`next`](Self::next) needs no further crate.
///
/// It ends with its first error. A page that says more than records is an error here, in place of its
/// records, so that nothing is passed over: an OperationOutcome other than mere information, or entries
/// that were not asked for. [`Results::pages`] gives such pages.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Records<T> {
    pages: Pages<T>,
    rest: std::vec::IntoIter<T>,
    issues: Vec<Issue>,
    ended: bool,
}

impl<T> Records<T> {
    /// What the FHIR specification has against the page that the last record came from. None of it kept
    /// a record from being read.
    #[must_use]
    pub fn issues(&self) -> &[Issue] {
        &self.issues
    }
}

impl<T: Searchable> Records<T> {
    /// The next record, fetching a page if it needs one. None after the last.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T: Searchable> Stream for Records<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(record) = self.rest.next() {
                return Poll::Ready(Some(Ok(record)));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            let page = ready!(Pin::new(&mut self.pages).poll_next(cx));
            let error = match page {
                Some(Ok(Page {
                    fault: None,
                    matches,
                    issues,
                    ..
                })) => {
                    self.issues = issues;
                    self.rest = matches.into_iter();
                    continue;
                }
                Some(Ok(Page { fault, .. })) => fault,
                Some(Err(error)) => Some(error),
                None => None,
            };
            self.ended = true;
            return Poll::Ready(error.map(Err));
        }
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Records")
            .field("ready", &self.rest.len())
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// The pages of a result, a [`Stream`]; [`next`](Self::next) needs no further crate. It ends with its
/// first error.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T>(BoxStream<'static, Result<Page<T>, Error>>);

impl<T: Searchable> Pages<T> {
    /// The next page, fetched now. None after the last.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }
}

impl<T: Searchable> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

/// A walk through a result, between two pages.
struct Walk {
    http: Client,
    operation: &'static str,
    template: &'static str,
    ends: crate::search::Ends,
    /// How many records a page may have at most; halved when that proves too many.
    size: u32,
    next: Next,
    /// The pages asked for so far.
    seen: HashSet<u64>,
    /// How many pages in a row had no match.
    empty: u32,
}

enum Next {
    First(Box<Call>),
    Link(Box<str>),
    End,
}

impl Walk {
    async fn step<T: Searchable>(mut self) -> Result<Option<(Page<T>, Self)>, Error> {
        let base = self.http.base();
        let url = match std::mem::replace(&mut self.next, Next::End) {
            Next::First(call) => call.url(base)?,
            Next::Link(link) => {
                let url = link::resolve(base, self.template, &link);
                self.follow(url.map_err(|error| error.with_operation(self.operation))?)?
            }
            Next::End => return Ok(None),
        };
        let response = self.fetch(url).await?;
        let page = page::read::<T>(&response, self.ends)?;
        self.empty = if page.matches.is_empty() {
            self.empty + 1
        } else {
            0
        };
        if let Some(link) = &page.next {
            self.next = Next::Link(link.clone());
        }
        Ok(Some((page, self)))
    }

    /// The URL of a next page, if going there leads on.
    fn follow(&self, mut url: Url) -> Result<Url, Error> {
        if self.empty >= MAX_EMPTY_PAGES {
            return Err(self.lost("20 pages in a row had no match, the walk leads nowhere"));
        }
        // what is asked for counts, not the link: a larger size would hide that the page is the same
        if link::count(&url).is_some_and(|count| count > self.size) {
            link::set_count(&mut url, self.size);
        }
        if self.seen.contains(&link::key(&url)) {
            return Err(self.lost("the next link leads to a page that was read before"));
        }
        Ok(url)
    }

    /// Fetches a page, with as many records as the answer can hold.
    async fn fetch(&mut self, mut url: Url) -> Result<Response, Error> {
        loop {
            self.seen.insert(link::key(&url));
            let call = Call::get(self.operation, self.template)
                .at(url.clone())
                // A record on a page cannot say how old it is, and pages of two times make no list.
                .max_stale(Duration::ZERO);
            let error = match self.http.send(call).await {
                Ok(response) => return Ok(response),
                Err(error) => error,
            };
            let size = link::count(&url).unwrap_or(self.size).min(self.size);
            if size <= 1 || !too_large(&error) {
                return Err(error);
            }
            self.size = size / 2;
            link::set_count(&mut url, self.size);
        }
    }

    fn lost(&self, message: &'static str) -> Error {
        Error::new(ErrorKind::InvalidResponse, message).with_operation(self.operation)
    }
}

/// Whether fewer records at a time would help.
pub(crate) fn too_large(error: &Error) -> bool {
    let costly = error.kind() == ErrorKind::Rejected
        && error.status().is_some_and(|status| status.as_u16() == 422)
        && ErrorCode::of(error) == Some(ErrorCode::TooCostly);
    costly || error.kind() == ErrorKind::TooLarge
}
