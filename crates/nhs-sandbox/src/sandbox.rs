//! Starting and stopping a sandbox, and the hold a caller has on a running one.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;

use crate::clock::{Clock, SystemClock};
use crate::credentials::Credentials;
use crate::fault::{Fault, NextLinks};
use crate::journal::ReceivedRequest;
use crate::ods::Directory;
use crate::operation::{ODS_PATH, PDS_PATH, TOKEN_PATH};
use crate::pds::Register;
use crate::random::Random;
use crate::rate::RateLimit;
use crate::server::{self, Stop};
use crate::state::State;
use crate::token::Registration;

/// The gateway passes at most ten megabytes of an ODS answer on.
const ODS_RESPONSE_LIMIT: usize = 10 * 1024 * 1024;

/// A running stand-in for the national services, on a port of its own on 127.0.0.1.
///
/// It runs on a thread of its own, so it serves callers on any runtime, and blocking ones. Dropping it stops it at once;
/// [`Sandbox::stop`] lets requests in hand finish. Sandboxes share nothing, so tests may run side by side.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use nhs_sandbox::{Sandbox, organisations};
///
/// let sandbox = Sandbox::start().await?;
/// let answer = reqwest::Client::new()
///     .get(format!("{}/Organization/{}", sandbox.ods_base_url(), organisations::TRUST))
///     .header("apikey", sandbox.credentials().api_key())
///     .send()
///     .await?;
/// assert_eq!(answer.status(), 200);
/// assert_eq!(sandbox.requests().len(), 1);
/// # Ok(())
/// # }
/// ```
pub struct Sandbox {
    state: Arc<State>,
    credentials: Credentials,
    address: SocketAddr,
    stop: Option<oneshot::Sender<Stop>>,
    stopped: Option<oneshot::Receiver<()>>,
}

impl Sandbox {
    /// Starts a sandbox with everything as it comes: any free port, the system's clock, no rate limit, credentials asked for.
    ///
    /// # Errors
    /// When no port can be opened, or the machine has no randomness for a key pair.
    pub async fn start() -> Result<Self, StartError> {
        Self::builder().start().await
    }

    /// Options to start with.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// The platform root, such as `http://127.0.0.1:49152`, below which all services lie.
    pub fn platform_url(&self) -> &str {
        &self.state.root
    }

    /// The base URL of PDS.
    pub fn pds_base_url(&self) -> String {
        format!("{}{PDS_PATH}", self.state.root)
    }

    /// The base URL of ODS FHIR.
    pub fn ods_base_url(&self) -> String {
        format!("{}{ODS_PATH}", self.state.root)
    }

    /// The token endpoint, which is also the `aud` of client assertions.
    pub fn token_url(&self) -> &str {
        &self.state.token_url
    }

    /// The socket it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The throw-away credentials that this sandbox accepts.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// A fresh access token, as if the token endpoint had issued it: for tests that are about something else.
    pub fn issue_access_token(&self) -> String {
        let now = self.state.clock.now();
        self.state.tokens().issue(&self.state.random, now, None).0
    }

    /// Makes every access token issued so far expire, as time would.
    pub fn expire_tokens(&self) {
        let now = self.state.clock.now();
        self.state.tokens().expire_all(now);
    }

    /// Lets something go wrong; see [`Fault`].
    pub fn inject(&self, fault: Fault) {
        self.state.faults().add(fault);
    }

    /// Takes back every fault that is still to come.
    pub fn clear_faults(&self) {
        self.state.faults().clear();
    }

    /// How many injected faults have not run out.
    pub fn pending_faults(&self) -> usize {
        self.state.faults().len()
    }

    /// What was received so far, oldest first: the latest 10,000 requests. Requests to `/_sandbox` are not among them.
    pub fn requests(&self) -> Vec<ReceivedRequest> {
        self.state.journal().all()
    }

    /// Forgets what was received.
    pub fn clear_requests(&self) {
        self.state.journal().clear();
    }

    /// Stops taking connections, lets requests in hand finish (for a second at most), and frees the port.
    pub async fn stop(mut self) {
        if let Some(stop) = self.stop.take() {
            // a server that has ended by itself needs no telling
            let _ = stop.send(Stop::Gracefully);
        }
        if let Some(stopped) = self.stopped.take() {
            let _ = stopped.await;
        }
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

/// How the platform sees whoever holds an access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Access {
    /// An application acting for itself: PDS searches give one match or none.
    #[default]
    ApplicationRestricted,
    /// A healthcare worker: PDS searches give up to 50 matches. The token still comes by client credentials, to keep tests short.
    HealthcareWorker,
}

impl Access {
    /// The mode's name in the gateway's texts.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::ApplicationRestricted => "application-restricted",
            Self::HealthcareWorker => "user-restricted",
        }
    }
}

/// Options of a sandbox.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), nhs_sandbox::StartError> {
/// use std::{sync::Arc, time::Duration};
/// use nhs_sandbox::{ManualClock, RateLimit, Sandbox};
///
/// let clock = Arc::new(ManualClock::default());
/// let sandbox = Sandbox::builder()
///     .clock(clock.clone())
///     .seed(7)
///     .rate_limit(RateLimit::new(5, Duration::from_secs(1)))
///     .start()
///     .await?;
/// clock.advance(Duration::from_secs(600)); // every token issued before is stale now
/// # drop(sandbox);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Builder {
    port: u16,
    clock: Arc<dyn Clock>,
    seed: Option<u64>,
    rate_limit: Option<RateLimit>,
    open_access: bool,
    access: Access,
    next_links: NextLinks,
    ods_response_limit: usize,
    more_organisations: u32,
    jwks: Option<Value>,
}

impl Default for Builder {
    fn default() -> Self {
        Self {
            port: 0,
            clock: Arc::new(SystemClock),
            seed: None,
            rate_limit: None,
            open_access: false,
            access: Access::default(),
            next_links: NextLinks::default(),
            ods_response_limit: ODS_RESPONSE_LIMIT,
            more_organisations: 0,
            jwks: None,
        }
    }
}

impl Builder {
    /// The port to listen on; 0, the default, is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The clock that tokens, rate limits and time stamps follow.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Makes ids, tokens and the API key the same from run to run. The key pair is new each time all the same.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// How many requests PDS and ODS each take; there is no limit unless this is called.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Whether PDS and ODS answer without credentials, as the public sandboxes do. False by default.
    pub fn open_access(mut self, open: bool) -> Self {
        self.open_access = open;
        self
    }

    /// Who holds the access tokens; an application by default.
    pub fn access(mut self, access: Access) -> Self {
        self.access = access;
        self
    }

    /// Where `next` links of ODS search results point; at the sandbox itself by default.
    pub fn next_links(mut self, to: NextLinks) -> Self {
        self.next_links = to;
        self
    }

    /// The bytes beyond which an ODS answer becomes 422 `too-costly`; 10 MB by default.
    pub fn ods_response_limit(mut self, bytes: usize) -> Self {
        self.ods_response_limit = bytes;
        self
    }

    /// Adds so many more pharmacies (`FY00001` and up) to the directory, for walks through many pages.
    pub fn more_organisations(mut self, count: u32) -> Self {
        self.more_organisations = count;
        self
    }

    /// Registers the caller's own public keys in place of the sandbox's, as a JWKS; `Value::Null` registers none.
    pub fn jwks(mut self, jwks: Value) -> Self {
        self.jwks = Some(jwks);
        self
    }

    /// Starts the sandbox. It listens when this returns.
    ///
    /// # Errors
    /// When the port cannot be opened ([`StartError::Listen`]), the machine has no randomness for a key pair, or no thread or
    /// runtime can be made.
    pub async fn start(self) -> Result<Sandbox, StartError> {
        let listen = |source| StartError::Listen {
            port: self.port,
            source,
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, self.port)).map_err(listen)?;
        listener.set_nonblocking(true).map_err(listen)?;
        let address = listener.local_addr().map_err(listen)?;

        let (ready, started) = oneshot::channel();
        let (stop, stopping) = oneshot::channel();
        let (done, stopped) = oneshot::channel();
        // key generation takes a moment, so it happens over there as well
        thread::Builder::new()
            .name(format!("nhs-sandbox-{}", address.port()))
            .spawn(move || {
                let prepared = self.prepare(address);
                let _ = match prepared {
                    Ok((state, credentials)) => {
                        server::run(listener, state, credentials, ready, stopping)
                    }
                    Err(error) => ready.send(Err(error)).map_err(drop),
                };
                let _ = done.send(());
            })
            .map_err(StartError::Runtime)?;
        let (state, credentials) = started.await.map_err(|_| StartError::Ended)??;
        Ok(Sandbox {
            state,
            credentials,
            address,
            stop: Some(stop),
            stopped: Some(stopped),
        })
    }

    fn prepare(self, address: SocketAddr) -> Result<(Arc<State>, Credentials), StartError> {
        let random = self.seed.map_or_else(Random::fresh, Random::seeded);
        let credentials = Credentials::generate(&random).ok_or(StartError::Keys)?;
        let root = format!("http://{address}");
        let state = State {
            clock: self.clock,
            random,
            token_url: format!("{root}{TOKEN_PATH}/token"),
            root,
            registration: Registration {
                api_key: credentials.api_key().to_owned(),
                jwks: self.jwks.unwrap_or_else(|| credentials.jwks().clone()),
            },
            access: self.access,
            open_access: self.open_access,
            rate_limit: self.rate_limit,
            next_links: self.next_links,
            ods_response_limit: self.ods_response_limit,
            register: Register::new(),
            directory: Directory::new().with_more(self.more_organisations),
            tokens: Default::default(),
            usage: Default::default(),
            faults: Default::default(),
            journal: Default::default(),
        };
        Ok((Arc::new(state), credentials))
    }
}

/// Why a sandbox did not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The port could not be opened.
    #[error("cannot listen on 127.0.0.1:{port}; choose another port, or 0 for any free one")]
    Listen {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// No key pair could be made.
    #[error("cannot make an RSA key pair; the system gives no randomness")]
    Keys,
    /// No thread or runtime could be made.
    #[error("cannot start a thread for the server")]
    Runtime(#[source] io::Error),
    /// The server ended before it had started.
    #[error("the server thread ended before it was ready")]
    Ended,
}

/// How long requests in hand may take when the sandbox is stopped.
pub(crate) const GRACE: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn debug_shows_neither_keys_nor_people() {
        let sandbox = Sandbox::start().await.unwrap();
        let token = sandbox.issue_access_token();
        let shown = format!(
            "{sandbox:?} {:?} {:?}",
            sandbox.credentials(),
            Sandbox::builder()
        );
        for secret in [
            sandbox.credentials().api_key(),
            &token,
            "PRIVATE KEY",
            "Thackwray",
        ] {
            assert!(!shown.contains(secret));
        }
    }
}
