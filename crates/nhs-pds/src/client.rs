//! The client: what PDS can be asked, in its own words.

use std::fmt;
use std::marker::PhantomData;

use chrono::{DateTime, NaiveDate, Utc};
use http::{HeaderName, HeaderValue};
use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
use nhs_http::url::Url;
use nhs_http::{Call, Environment, Error, ErrorKind, Response};

use crate::{
    Access, Answer, Application, ClientBuilder, ErrorCode, MaySearch, Mode, Retrieved, Search,
    SearchOutcome, endpoint,
};

/// A client of PDS. Clones are cheap and share connections, credential and audit.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use nhs_pds::{Client, Environment, ErrorCode, NhsNumber};
/// use nhs_sandbox::{Sandbox, people};
///
/// let sandbox = Sandbox::builder().open_access(true).start().await?;
/// let client = Client::builder(Environment::custom(sandbox.platform_url())?).build()?;
///
/// let error = client.retrieve(NhsNumber::parse(people::INVALIDATED)?).await.unwrap_err();
/// assert_eq!(ErrorCode::of(&error), Some(ErrorCode::InvalidatedResource));
/// # Ok(())
/// # }
/// ```
pub struct Client<M: Mode = Application> {
    http: nhs_http::Client,
    organisation: Option<OdsCode>,
    mode: PhantomData<fn() -> M>,
}

impl Client {
    /// A builder for a client of PDS in an environment: an application's, until
    /// [`ClientBuilder::mode`] says otherwise.
    pub fn builder(environment: Environment) -> ClientBuilder {
        ClientBuilder::new(environment)
    }
}

impl<M: Mode> Client<M> {
    pub(crate) fn new(http: nhs_http::Client) -> Self {
        Self {
            http,
            organisation: None,
            mode: PhantomData,
        }
    }

    /// The same client as that of another mode, for an application that was granted more than its
    /// mode has: PDS treats an application that may update as a healthcare worker, and so does
    /// `client.granted::<HealthcareWorker>()`. What was not granted is refused by the service.
    ///
    /// ```
    /// use nhs_pds::{Client, Environment, HealthcareWorker};
    ///
    /// let client = Client::builder(Environment::Sandbox).build()?;
    /// let granted: Client<HealthcareWorker> = client.granted();
    /// # Ok::<(), nhs_pds::Error>(())
    /// ```
    #[must_use]
    pub fn granted<G: Mode>(&self) -> Client<G> {
        Client {
            http: self.http.clone(),
            organisation: self.organisation.clone(),
            mode: PhantomData,
        }
    }

    /// The same client on behalf of an organisation, sent as `NHSD-End-User-Organisation-ODS`. An
    /// application that serves several organisations must name the one that asks.
    #[must_use]
    pub fn on_behalf_of(&self, organisation: OdsCode) -> Self {
        Self {
            organisation: Some(organisation),
            ..self.clone()
        }
    }

    /// Retrieves the record of a patient.
    ///
    /// If the number was merged into another, the outcome is [`Retrieved::Superseded`] with the
    /// record that was kept.
    ///
    /// # Errors
    ///
    /// [`NotFound`](ErrorKind::NotFound) with [`ErrorCode::ResourceNotFound`] if nobody has the
    /// number, with [`ErrorCode::InvalidatedResource`] if its record is invalid;
    /// [`Rejected`](ErrorKind::Rejected) with [`ErrorCode::InvalidResourceId`] if PDS does not take
    /// it for a number; [`InvalidResponse`](ErrorKind::InvalidResponse) if whose record the answer
    /// is cannot be told; and whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient/-id->.
    pub async fn retrieve(&self, number: NhsNumber) -> Result<Answer<Retrieved>, Error> {
        let response = self.send(endpoint::retrieve(number)).await?;
        Retrieved::read(number, &response)
    }

    /// Sends any call through the same pipeline: credential, retries, audit. The answer can be read
    /// with [`Retrieved::read`] or [`SearchOutcome::read`].
    ///
    /// # Errors
    ///
    /// Everything but a 2xx answer.
    pub async fn send(&self, call: Call) -> Result<Response, Error> {
        let call = match &self.organisation {
            Some(organisation) => call.header(END_USER_ORGANISATION, header(organisation)?),
            None => call,
        };
        self.http.send(call).await
    }

    /// The base URL of the API.
    #[must_use]
    pub fn base_url(&self) -> &Url {
        self.http.base()
    }

    /// The day by the client's clock.
    pub(crate) fn today(&self) -> NaiveDate {
        DateTime::<Utc>::from(self.http.runtime().now()).date_naive()
    }

    /// The access mode of this client.
    #[must_use]
    pub fn access(&self) -> Access {
        M::ACCESS
    }
}

impl<M: MaySearch> Client<M> {
    /// Searches for patients.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if the search breaks a rule, in which case
    /// nothing is sent and [`SearchFault::of`](crate::SearchFault::of) tells the rule;
    /// [`InvalidResponse`](ErrorKind::InvalidResponse) if a match cannot be read or seems to be
    /// missing; and whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#get-/Patient>.
    pub async fn search(&self, search: &Search) -> Result<Answer<SearchOutcome>, Error> {
        let call = endpoint::search(search, M::ACCESS)?;
        match self.send(call).await {
            Ok(response) => SearchOutcome::read(&response),
            // whatever the status it comes with, it is an outcome of the search
            Err(error) if ErrorCode::of(&error) == Some(ErrorCode::TooManyMatches) => {
                Ok(Answer::of_refusal(SearchOutcome::TooMany, &error))
            }
            Err(error) => Err(error),
        }
    }
}

impl<M: Mode> Clone for Client<M> {
    fn clone(&self) -> Self {
        self.granted()
    }
}

impl<M: Mode> fmt::Debug for Client<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("http", &self.http)
            .field("access", &M::ACCESS)
            .field("organisation", &self.organisation)
            .finish()
    }
}

fn header(organisation: &OdsCode) -> Result<HeaderValue, Error> {
    HeaderValue::from_str(organisation.as_str()).map_err(|source| {
        Error::new(ErrorKind::InvalidRequest, "the ODS code is no header value").with_source(source)
    })
}

const END_USER_ORGANISATION: HeaderName = HeaderName::from_static("nhsd-end-user-organisation-ods");
