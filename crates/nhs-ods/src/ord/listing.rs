//! Walking through a search in ORD, whose pages are linked by headers.

use std::collections::HashSet;
use std::fmt;

use chrono::NaiveDate;
use futures_core::stream::BoxStream;
use futures_util::stream::{StreamExt, TryStreamExt, iter, try_unfold};
use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Call, Client, Error, ErrorKind, Response};
use serde_json::Value;
use url::Url;

use super::json::{day, str_of};
use super::{endpoint, outcome, record};
use crate::codes::{RecordClass, RoleCode};

/// An organisation in the result of a search: less than its record has.
#[derive(Clone, PartialEq)]
pub struct Listed(Value);

impl Listed {
    pub(super) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The ODS code.
    #[must_use]
    pub fn code(&self) -> Option<OdsCode> {
        record::ods_code(&self.0)
    }

    /// The name, in upper case.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        str_of(&self.0, "Name")
    }

    /// Whether the record is in use.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        record::active(&self.0)
    }

    /// Whether it is an organisation or a site.
    #[must_use]
    pub fn record_class(&self) -> Option<RecordClass> {
        record::record_class(&self.0)
    }

    /// The postcode.
    #[must_use]
    pub fn postcode(&self) -> Option<&str> {
        str_of(&self.0, "PostCode")
    }

    /// The day of its last change.
    #[must_use]
    pub fn last_changed(&self) -> Option<NaiveDate> {
        day(&self.0, "LastChangeDate")
    }

    /// Its primary role.
    #[must_use]
    pub fn primary_role(&self) -> Option<RoleCode> {
        str_of(&self.0, "PrimaryRoleId").map(RoleCode::new)
    }

    /// The name of its primary role.
    #[must_use]
    pub fn primary_role_name(&self) -> Option<&str> {
        str_of(&self.0, "PrimaryRoleDescription")
    }

    /// The JSON as it came.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.0
    }
}

impl fmt::Debug for Listed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listed")
            .field("code", &self.code().as_ref().map(OdsCode::as_str))
            .finish_non_exhaustive()
    }
}

/// One page of a result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// What was found.
    pub organisations: Vec<Listed>,
    /// How many there are in all (`X-Total-Count`).
    pub total: Option<u32>,
    /// How many the service says that the page has (`Returned-Records`).
    pub returned: Option<u32>,
}

/// The result of a search, not fetched yet. Made by [`Client::search`](super::Client::search).
#[derive(Clone)]
#[must_use]
pub struct Listing {
    http: Client,
    call: Call,
}

impl Listing {
    pub(super) fn new(http: Client, call: Call) -> Self {
        Self { http, call }
    }

    /// The pages, each fetched when it is asked for. Ends with its first error.
    ///
    /// Of `Next-Page` only the query is used, behind the client's own base URL. Where the header is missing,
    /// but `X-Total-Count` says that there is more, the walk goes on by its own count.
    #[must_use]
    pub fn pages(&self) -> BoxStream<'static, Result<Page, Error>> {
        let walk = Walk {
            http: self.http.clone(),
            next: Some(Ok(self.call.clone())),
            seen: HashSet::new(),
            met: first(&self.call).saturating_sub(1),
        };
        try_unfold(walk, Walk::step).boxed()
    }

    /// The organisations, from the first to the last. Ends with its first error.
    pub fn stream(&self) -> Stream {
        let found = self.pages().map_ok(|page| iter(page.organisations).map(Ok));
        Stream(found.try_flatten().boxed())
    }
}

impl fmt::Debug for Listing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Listing")
    }
}

/// The organisations of a result; a stream, whose [`next`](Self::next) needs no further crate.
#[must_use = "a stream does nothing unless it is polled"]
pub struct Stream(BoxStream<'static, Result<Listed, Error>>);

impl Stream {
    /// The next one, fetching a page if it needs one. None after the last.
    pub async fn next(&mut self) -> Option<Result<Listed, Error>> {
        self.0.next().await
    }
}

impl futures_core::Stream for Stream {
    type Item = Result<Listed, Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl fmt::Debug for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Stream")
    }
}

struct Walk {
    http: Client,
    next: Option<Result<Call, Error>>,
    /// The queries of the pages so far.
    seen: HashSet<Vec<(String, String)>>,
    /// How many organisations lie before the next page.
    met: u32,
}

impl Walk {
    async fn step(mut self) -> Result<Option<(Page, Self)>, Error> {
        let Some(call) = self.next.take() else {
            return Ok(None);
        };
        let call = call?;
        let mut query = call.query_pairs().to_vec();
        query.sort();
        if !self.seen.insert(query) {
            let message = "the next page is one that was read before";
            let error = Error::new(ErrorKind::InvalidResponse, message);
            return Err(error.with_operation(endpoint::SEARCH));
        }
        let response = self.http.send(call.clone()).await?;
        let organisations = outcome::listed(&response)?;
        let count = u32::try_from(organisations.len()).unwrap_or(u32::MAX);
        self.met = self.met.saturating_add(count);
        let page = Page {
            total: number(&response, "x-total-count"),
            returned: number(&response, "returned-records"),
            organisations,
        };
        self.next = match response.header("next-page").map(str::trim) {
            // a page of nothing has nothing after it
            _ if count == 0 => None,
            Some(link) if !link.is_empty() => Some(linked(&self.http, &call, link, &response)),
            _ => page
                .total
                .filter(|total| *total > self.met)
                .map(|_| Ok(placed(&call, self.met.saturating_add(1)))),
        };
        Ok(Some((page, self)))
    }
}

/// The call for the page behind a link, below the client's own base URL whatever the link names.
fn linked(http: &Client, call: &Call, link: &str, response: &Response) -> Result<Call, Error> {
    let refused = |message| outcome::unusable(response, message);
    let url = Url::options().base_url(Some(http.base())).parse(link);
    let url = url.map_err(|_| refused("the next page is no URL, it is not followed"))?;
    if !matches!(url.scheme(), "https" | "http") || !url.path().ends_with("/organisations") {
        return Err(refused(
            "the next page is not of this search, it is not followed",
        ));
    }
    let pairs = url.query_pairs();
    // the link repeats the format, and this client reads JSON
    let pairs = pairs.filter(|(name, _)| name != "_format");
    Ok(pairs.fold(bare(call), |call, (name, value)| call.query(&name, &value)))
}

/// The same search from another place.
fn placed(call: &Call, offset: u32) -> Call {
    let pairs = call.query_pairs().iter();
    let kept = pairs.filter(|(name, _)| name != "Offset");
    kept.fold(bare(call), |call, (name, value)| call.query(name, value))
        .query("Offset", &offset.to_string())
}

fn bare(call: &Call) -> Call {
    Call::get(call.operation(), call.template()).accept(call.accepted())
}

/// With which organisation a search begins.
fn first(call: &Call) -> u32 {
    let mut pairs = call.query_pairs().iter();
    let offset = pairs.find(|(name, _)| name == "Offset");
    offset
        .and_then(|(_, value)| value.parse().ok())
        .unwrap_or(1)
}

fn number(response: &Response, name: &str) -> Option<u32> {
    response.header(name)?.trim().parse().ok()
}
