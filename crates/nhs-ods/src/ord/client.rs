//! The client of ORD: organisations, read, searched for and followed; and its lists of codes.

use chrono::{DateTime, NaiveDate, Utc};
use nhs_fhir_core::identifier::OdsCode;
use nhs_http::{Call, Error, Response};
use url::Url;

use super::builder::ClientBuilder;
use super::code_list::Entry;
use super::listing::Listing;
use super::record::Organisation;
use super::search::{Search, SearchFault};
use super::sync::SyncList;
use super::{endpoint, outcome};
use crate::codes::{RecordClass, RelationshipCode, RoleCode};

/// A client of ORD. Clones share connections, limits and audit.
///
/// See the [module](super) for an example.
#[derive(Clone, Debug)]
pub struct Client {
    http: nhs_http::Client,
}

impl Client {
    /// A builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    pub(super) fn new(http: nhs_http::Client) -> Self {
        Self { http }
    }

    /// Reads the organisation or site with this code.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`](nhs_http::ErrorKind::NotFound) if there is none,
    /// [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the answer is of another code or
    /// no JSON, and those of [`Client::send`].
    pub async fn organisation(&self, code: &OdsCode) -> Result<Organisation, Error> {
        let response = self.send(endpoint::organisation(code)).await?;
        outcome::organisation(&response, code)
    }

    /// Searches for organisations. Nothing is sent until the result is walked through.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](nhs_http::ErrorKind::InvalidRequest) if the search breaks a rule
    /// ([`SearchFault`]).
    pub fn search(&self, search: &Search) -> Result<Listing, Error> {
        let call = endpoint::search(search, self.today());
        let call = call.map_err(|fault| named(fault, endpoint::SEARCH))?;
        Ok(Listing::new(self.http.clone(), call))
    }

    /// The codes of all organisations that changed on this day or later.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](nhs_http::ErrorKind::InvalidRequest) if the day is more than 185 days
    /// back, by the client's clock; [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the
    /// answer is no list; and those of [`Client::send`].
    pub async fn sync(&self, since: NaiveDate) -> Result<SyncList, Error> {
        let call = endpoint::sync(since, self.today());
        let call = call.map_err(|fault| named(fault, endpoint::SYNC))?;
        outcome::sync(&self.send(call).await?)
    }

    /// All roles.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the answer is no list, and those
    /// of [`Client::send`].
    pub async fn roles(&self) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::roles(), "Roles").await
    }

    /// One role; a list of one, as ORD has it.
    ///
    /// # Errors
    ///
    /// As for [`Client::roles`].
    pub async fn role(&self, code: &RoleCode) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::role(code), "Roles").await
    }

    /// All kinds of relationships.
    ///
    /// # Errors
    ///
    /// As for [`Client::roles`].
    pub async fn relationships(&self) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::relationships(), "Relationships").await
    }

    /// One kind of relationship; a list of one.
    ///
    /// # Errors
    ///
    /// As for [`Client::roles`].
    pub async fn relationship(&self, code: &RelationshipCode) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::relationship(code), "Relationships")
            .await
    }

    /// All record classes.
    ///
    /// # Errors
    ///
    /// As for [`Client::roles`].
    pub async fn record_classes(&self) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::record_classes(), "RecordClasses").await
    }

    /// One record class; a list of one.
    ///
    /// # Errors
    ///
    /// As for [`Client::roles`].
    pub async fn record_class(&self, code: &RecordClass) -> Result<Vec<Entry>, Error> {
        self.list(endpoint::record_class(code), "RecordClasses")
            .await
    }

    /// Sends any call below the base URL.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`](nhs_http::ErrorKind) lists: everything but a whole 2xx answer is an error.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        self.http.send(call).await
    }

    /// The base URL.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        self.http.base()
    }

    async fn list(&self, call: Call, name: &'static str) -> Result<Vec<Entry>, Error> {
        outcome::list(&self.send(call).await?, name)
    }

    fn today(&self) -> NaiveDate {
        let now: DateTime<Utc> = self.http.runtime().now().into();
        now.date_naive()
    }
}

fn named(fault: SearchFault, operation: &'static str) -> Error {
    Error::from(fault).with_operation(operation)
}
