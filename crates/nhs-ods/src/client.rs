//! The client: organisations and relationships, read and searched for. Its other calls are in
//! `terminology`, `relatives` and `health`.

use std::sync::{Arc, OnceLock};

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;
use nhs_http::{Call, Environment, Error, ErrorKind, Response, Setup};
use url::Url;

use crate::affiliation::OrganizationAffiliation;
use crate::builder::ClientBuilder;
use crate::organization::Organization;
use crate::page::{AffiliationMatch, OrganizationMatch};
use crate::results::Results;
use crate::search::{AffiliationSearch, OrganizationSearch};
use crate::{endpoint, outcome};
use nhs_http::Answer;

/// A client of the Organisation Data Service. Clones share connections, credential and audit.
///
/// Every call is a read and may be repeated, so it is: see [`RetryPolicy`](nhs_http::RetryPolicy).
///
/// ```no_run
/// use nhs_ods::search::OrganizationSearch;
/// use nhs_ods::{Client, Environment, OdsCode, RoleCode};
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder(Environment::Sandbox).build()?;
///
/// let trust = client.organization(&OdsCode::parse("RR8")?).await?.value;
/// println!("{}", trust.name.as_deref().unwrap_or("without a name"));
///
/// let search = OrganizationSearch::new().name("LEEDS").active_role(RoleCode::GpPractice);
/// let results = client.organizations(&search)?;
/// println!("{} practices", results.count().await?);
/// let mut practices = results.stream();
/// while let Some(found) = practices.next().await {
///     println!("{:?}", found?.organization.ods_code());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Client {
    http: nhs_http::Client,
    /// How to reach what stands beside the API, at the gateway itself.
    setup: Setup,
    gateway: Arc<OnceLock<nhs_http::Client>>,
}

impl Client {
    /// A builder for a client of that environment.
    pub fn builder(environment: Environment) -> ClientBuilder {
        ClientBuilder::new(environment)
    }

    pub(crate) fn new(setup: Setup) -> Result<Self, Error> {
        Ok(Self {
            http: setup.clone().client()?,
            setup,
            gateway: Arc::default(),
        })
    }

    pub(crate) fn http(&self) -> &nhs_http::Client {
        &self.http
    }

    /// A pipeline to the gateway, whose own paths stand beside the API's `/fhir`.
    pub(crate) fn gateway(&self, operation: &'static str) -> Result<&nhs_http::Client, Error> {
        if let Some(gateway) = self.gateway.get() {
            return Ok(gateway);
        }
        let mut url = self.base_url().clone();
        let path = url.path().trim_end_matches('/');
        let Some(path) = path.strip_suffix("/fhir").map(str::to_owned) else {
            let message = "the base URL does not end in /fhir, so the gateway's own paths are not \
                           known: send the call with a client of their base URL";
            return Err(Error::new(ErrorKind::InvalidRequest, message).with_operation(operation));
        };
        url.set_path(&path);
        let mut setup = self.setup.clone();
        setup.set_base_url(url.into());
        let gateway = setup.client()?;
        Ok(self.gateway.get_or_init(|| gateway))
    }

    /// Reads the organisation or site with this code.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::NotFound`](nhs_http::ErrorKind::NotFound) with
    /// [`ErrorCode::NotKnown`](crate::ErrorCode::NotKnown) if there is none,
    /// [`ErrorKind::InvalidResponse`](nhs_http::ErrorKind::InvalidResponse) if the answer has another
    /// code or none, and those of [`Client::send`].
    pub async fn organization(&self, code: &OdsCode) -> Result<Answer<Organization>, Error> {
        let response = self.send(endpoint::organization(code)).await?;
        outcome::organization(&response, code)
    }

    /// Searches for organisations and sites. Nothing is sent until the result is walked through or
    /// counted.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`](nhs_http::ErrorKind::InvalidRequest) if the search breaks a rule of
    /// the API; see [`SearchFault`](crate::search::SearchFault).
    pub fn organizations(
        &self,
        search: &OrganizationSearch,
    ) -> Result<Results<OrganizationMatch>, Error> {
        let query = search
            .query()
            .map_err(|fault| Error::from(fault).with_operation(endpoint::ORGANIZATION_SEARCH))?;
        Ok(Results::new(self.http.clone(), query))
    }

    /// Reads the relationship with this instance id, such as `617400`.
    ///
    /// # Errors
    ///
    /// As for [`Client::organization`].
    pub async fn affiliation(&self, id: &Id) -> Result<Answer<OrganizationAffiliation>, Error> {
        let response = self.send(endpoint::affiliation(id)).await?;
        outcome::affiliation(&response, id)
    }

    /// Searches for relationships. Nothing is sent until the result is walked through or counted.
    ///
    /// # Errors
    ///
    /// As for [`Client::organizations`].
    pub fn affiliations(
        &self,
        search: &AffiliationSearch,
    ) -> Result<Results<AffiliationMatch>, Error> {
        let query = search
            .query()
            .map_err(|fault| Error::from(fault).with_operation(endpoint::AFFILIATION_SEARCH))?;
        Ok(Results::new(self.http.clone(), query))
    }

    /// Sends any call below the API's base, through the same retries, credential and audit: for what
    /// has no method here.
    ///
    /// # Errors
    ///
    /// Whatever [`ErrorKind`](nhs_http::ErrorKind) lists: everything but a whole 2xx answer is an error.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        self.http.send(call).await
    }

    /// The base URL of the API.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        self.http.base()
    }
}
