//! A provider as a relying party meets it: its discovery document, its keys, and a client for each
//! of its endpoints, fetched when first needed.

use std::fmt;
use std::sync::Arc;

use nhs_http::url::Url;
use nhs_http::{BaseUrl, Call, Client, Credential, Error, Runtime, Setup};

use super::held::Held;
use super::jws::{Unverified, Verified};
use super::key_set::KeySet;
use super::metadata::{Metadata, endpoint};
use super::{JwsError, ProviderError};
use crate::SigningAlgorithm;

/// The names of a provider's calls, as spans and audit have them.
#[derive(Debug)]
pub(crate) struct Operations {
    pub(crate) discovery: &'static str,
    pub(crate) keys: &'static str,
    pub(crate) token: &'static str,
    pub(crate) user_info: &'static str,
}

/// Makes the credential of the token endpoint once its address is known, which is the audience of
/// assertions.
pub(crate) type Authenticate = dyn Fn(String) -> Option<Arc<dyn Credential>> + Send + Sync;

pub(crate) struct Provider {
    /// As configured; [`Metadata::issuer`] is how tokens write it.
    issuer: String,
    allowed: &'static [SigningAlgorithm],
    pub(crate) operations: &'static Operations,
    setup: Setup,
    /// For the issuer's origin, where most endpoints are; nobody in particular calls.
    plain: Client,
    discovery: Url,
    authenticate: Box<Authenticate>,
    runtime: Arc<dyn Runtime>,
    connected: Held<Connected>,
    keys: Held<KeySet>,
}

/// The provider's endpoints, each with its client.
pub(crate) struct Connected {
    pub(crate) metadata: Metadata,
    pub(crate) token: Endpoint,
    pub(crate) user_info: Option<Endpoint>,
    keys: Endpoint,
}

pub(crate) struct Endpoint {
    client: Client,
    url: Url,
}

/// Why a token of the provider gave no claims.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unproven {
    #[error(transparent)]
    Token(#[from] JwsError),
    #[error(transparent)]
    Provider(#[from] ProviderError),
}

impl Provider {
    pub(crate) fn new(
        issuer: String,
        allowed: &'static [SigningAlgorithm],
        operations: &'static Operations,
        mut setup: Setup,
        authenticate: Box<Authenticate>,
    ) -> Result<Self, Error> {
        setup.configure(|b| b.max_response_bytes(LARGEST_DOCUMENT));
        let place = BaseUrl::parse(&issuer)?.into_url();
        let discovery = format!("{}{DISCOVERY}", place.as_str().trim_end_matches('/'));
        let discovery = BaseUrl::parse(discovery)?.into_url();
        let plain = client(&setup, &discovery, None)?;
        Ok(Self {
            issuer,
            allowed,
            operations,
            setup,
            runtime: Arc::clone(plain.runtime()),
            plain,
            discovery,
            authenticate,
            connected: Held::new(),
            keys: Held::new(),
        })
    }

    pub(crate) fn runtime(&self) -> &dyn Runtime {
        self.runtime.as_ref()
    }

    pub(crate) async fn connected(&self) -> Result<Arc<Connected>, ProviderError> {
        self.connected.get(self.runtime(), || self.discover()).await
    }

    /// The claims of a token of this provider, its signature being right. A key id that is not known
    /// has the key set fetched again, at most once in five minutes.
    pub(crate) async fn verify(&self, token: &str, types: &[&str]) -> Result<Verified, Unproven> {
        let token = Unverified::read(token, self.allowed, types)?;
        let mut keys = self.keys.get(self.runtime(), || self.fetch_keys()).await?;
        if !keys.has(token.key_id()) {
            let again = self
                .keys
                .get_after_miss(&keys, self.runtime(), || self.fetch_keys());
            keys = again.await?.ok_or(JwsError::KeyIdUnknown)?;
        }
        Ok(token.verify(&keys)?)
    }

    async fn discover(&self) -> Result<Arc<Connected>, ProviderError> {
        let call = Call::get(self.operations.discovery, DISCOVERY)
            .at(self.discovery.clone())
            .accept("application/json");
        let response = self.plain.send(call).await;
        let response = response.map_err(ProviderError::Discovery)?;
        let metadata = Metadata::read(response.body(), &self.issuer)?;
        // Its connections are open already.
        let earlier = self.connected.last();
        if let Some(same) = earlier.filter(|earlier| earlier.metadata == metadata) {
            return Ok(same);
        }
        let user_info = metadata.user_info.as_deref();
        Ok(Arc::new(Connected {
            token: self.endpoint(
                &metadata.token,
                "token_endpoint",
                (self.authenticate)(metadata.token.clone()),
            )?,
            user_info: user_info
                .map(|raw| self.endpoint(raw, "userinfo_endpoint", None))
                .transpose()?,
            keys: self.endpoint(&metadata.keys, "jwks_uri", None)?,
            metadata,
        }))
    }

    async fn fetch_keys(&self) -> Result<Arc<KeySet>, ProviderError> {
        let connected = self.connected().await?;
        let call = Call::get(self.operations.keys, "/{jwks_uri}").accept("application/json");
        let response = connected.keys.send(call).await;
        let response = response.map_err(ProviderError::KeySet)?;
        let keys = KeySet::read(response.body()).ok_or(ProviderError::KeySetUnreadable)?;
        Ok(Arc::new(keys))
    }

    fn endpoint(
        &self,
        raw: &str,
        name: &'static str,
        credential: Option<Arc<dyn Credential>>,
    ) -> Result<Endpoint, ProviderError> {
        let url = endpoint(raw, name)?;
        let near = url.origin() == self.discovery.origin();
        let client = match credential {
            None if near => self.plain.clone(),
            credential => client(&self.setup, &url, credential).map_err(ProviderError::Setup)?,
        };
        Ok(Endpoint { client, url })
    }
}

/// A client for everything at the origin of `url`.
fn client(
    setup: &Setup,
    url: &Url,
    credential: Option<Arc<dyn Credential>>,
) -> Result<Client, Error> {
    let mut setup = setup.clone();
    setup.set_base_url(url.origin().ascii_serialization());
    if let Some(credential) = credential {
        setup.configure(|b| b.credential(credential));
    }
    setup.client()
}

impl Endpoint {
    /// Sends a call to this endpoint; its template only names it in spans.
    pub(crate) async fn send(&self, call: Call) -> Result<nhs_http::Response, Error> {
        self.client.send(call.at(self.url.clone())).await
    }
}

impl fmt::Debug for Provider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Provider")
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

const DISCOVERY: &str = "/.well-known/openid-configuration";

/// What CIS2 says about a user with many roles is the largest of a provider's answers.
const LARGEST_DOCUMENT: u64 = 256 * 1024;
