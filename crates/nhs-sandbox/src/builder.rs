//! Options of a sandbox, and starting it.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;
use tokio::sync::oneshot;

use crate::access::Access;
use crate::clock::{Clock, SystemClock};
use crate::credentials::Credentials;
use crate::fault::NextLinks;
use crate::issuer::{ClientAuth, Login};
use crate::mesh::{Exchange, MeshOptions};
use crate::ods::Directory;
use crate::operation::TOKEN_PATH;
use crate::pds::Register;
use crate::providers::ProviderOptions;
use crate::random::Random;
use crate::rate::RateLimit;
use crate::roles::RoleCheck;
use crate::sandbox::{Sandbox, StartError};
use crate::server;
use crate::state::{Registered, State};
use crate::token::Registration;

/// The gateway passes at most ten megabytes of an ODS answer on.
const ODS_RESPONSE_LIMIT: usize = 10 * 1024 * 1024;
/// The terminology server gives at most so many codes of a value set.
const ODS_EXPANSION_LIMIT: usize = 50_000;
/// What the application registers to be sent back to, when nothing else is said.
const REDIRECT_URI: &str = "https://app.example/callback";

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
    ods_expansion_limit: usize,
    more_organisations: u32,
    jwks: Option<Value>,
    role_check: RoleCheck,
    redirect_uris: Vec<String>,
    logout_uris: Vec<String>,
    providers: ProviderOptions,
    mesh: MeshOptions,
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
            ods_expansion_limit: ODS_EXPANSION_LIMIT,
            more_organisations: 0,
            jwks: None,
            role_check: RoleCheck::default(),
            redirect_uris: Vec::new(),
            logout_uris: Vec::new(),
            providers: ProviderOptions::default(),
            mesh: MeshOptions::default(),
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

    /// How many requests PDS, ODS and ORD each take; there is no limit unless this is called.
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Whether PDS and ODS answer without credentials, as the public sandboxes do. False by default.
    pub fn open_access(mut self, open: bool) -> Self {
        self.open_access = open;
        self
    }

    /// How tokens got by client credentials, and [`Sandbox::issue_access_token`], are taken: an application's by default. Tokens
    /// of users who logged in speak for themselves.
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

    /// How many codes an expansion of a value set may give at once, before it is 422; 50,000 by default.
    pub fn ods_expansion_limit(mut self, codes: usize) -> Self {
        self.ods_expansion_limit = codes;
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

    /// Whose check of `NHSD-Session-URID` PDS applies to health workers who logged in; its own by default.
    pub fn role_check(mut self, check: RoleCheck) -> Self {
        self.role_check = check;
        self
    }

    /// Registers an address that users may be sent back to, after a login or a logout, in place of the usual
    /// `https://app.example/callback`. Call it again for more.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uris.push(uri.into());
        self
    }

    /// Registers an address for CIS2's logout tokens: plain `http`, and called from here. Call it again for more.
    pub fn backchannel_logout_uri(mut self, uri: impl Into<String>) -> Self {
        self.logout_uris.push(uri.into());
        self
    }

    /// Who logs in at an identity provider when nobody was asked for in another way: one of [`users`](crate::users). Call it
    /// once for each provider. Without it a browser is shown a page to choose on.
    pub fn usual_login(mut self, user: impl Into<Login>) -> Self {
        self.providers.usual.push(user.into());
        self
    }

    /// How the application proves itself at CIS2's token endpoint; in any way by default.
    pub fn cis2_client_auth(mut self, auth: ClientAuth) -> Self {
        self.providers.cis2_auth = auth;
        self
    }

    /// CIS2's issuer, word for word, such as `https://am.example:443/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare`.
    /// Discovery and endpoints stay where they are: see [`Sandbox::discovery_url`].
    pub fn cis2_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.providers.cis2_issuer = Some(issuer.into());
        self
    }

    /// Whether CIS2's issuer and endpoints spell the port with a zero in front. Production has an explicit `:443`, which URL
    /// libraries drop; on loopback this is what they would change. Assertions and comparisons must use the text as it stands.
    pub fn cis2_padded_port(mut self, padded: bool) -> Self {
        self.providers.cis2_padded_port = padded;
        self
    }

    /// Whether CIS2 signs id_tokens with RS512 rather than RS256.
    pub fn cis2_rs512(mut self, rs512: bool) -> Self {
        self.providers.cis2_rs512 = rs512;
        self
    }

    /// Whether a list with one item in CIS2's userinfo comes as the item alone.
    pub fn cis2_single_items(mut self, single: bool) -> Self {
        self.providers.cis2_single_items = single;
        self
    }

    /// Whether CIS2's userinfo is a signed JWT.
    pub fn cis2_signed_userinfo(mut self, signed: bool) -> Self {
        self.providers.cis2_signed_userinfo = signed;
        self
    }

    /// How MESH is set up: mailboxes, workflows, limits, who has opted out.
    pub fn mesh(mut self, options: MeshOptions) -> Self {
        self.mesh = options;
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
        let jwks = self.jwks.unwrap_or_else(|| credentials.jwks().clone());
        let (cis2, nhs_login) = self.providers.build(&root, &credentials, &jwks);
        let mut redirect_uris = self.redirect_uris;
        if redirect_uris.is_empty() {
            redirect_uris.push(REDIRECT_URI.to_owned());
        }
        let mesh = Mutex::new(Exchange::new(&self.mesh, &random));
        let state = State {
            mesh,
            clock: self.clock,
            skew: Default::default(),
            random,
            token_url: format!("{root}{TOKEN_PATH}/token"),
            root,
            registration: Registration {
                api_key: credentials.api_key().to_owned(),
                client_secret: credentials.api_secret().to_owned(),
                jwks,
            },
            cis2,
            nhs_login,
            role_check: self.role_check,
            application: Default::default(),
            registered: Mutex::new(Registered {
                redirect_uris,
                logout_uris: self.logout_uris,
            }),
            logins: Default::default(),
            access: self.access,
            open_access: self.open_access,
            rate_limit: self.rate_limit,
            next_links: self.next_links,
            ods_response_limit: self.ods_response_limit,
            ods_expansion_limit: self.ods_expansion_limit,
            register: Register::new(),
            directory: Mutex::new(Arc::new(
                Directory::new().with_more(self.more_organisations),
            )),
            tokens: Default::default(),
            usage: Default::default(),
            faults: Default::default(),
            journal: Default::default(),
        };
        Ok((Arc::new(state), credentials))
    }
}
