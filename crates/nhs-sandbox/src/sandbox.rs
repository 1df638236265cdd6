//! Starting and stopping a sandbox, and the hold a caller has on a running one.

use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::oneshot;

use crate::builder::Builder;
use crate::credentials::Credentials;
use crate::fault::Fault;
use crate::journal::ReceivedRequest;
use crate::mesh::Mesh;
use crate::ods::{Reload, Reloaded};
use crate::operation::{ODS_PATH, ORD_PATH, PDS_PATH};
use crate::server::Stop;
use crate::state::State;
use crate::token::Holder;

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
    pub(crate) state: Arc<State>,
    pub(crate) credentials: Credentials,
    pub(crate) address: SocketAddr,
    pub(crate) stop: Option<oneshot::Sender<Stop>>,
    pub(crate) stopped: Option<oneshot::Receiver<()>>,
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

    /// The base URL of ORD, the older API of the Organisation Data Service: `/ORD/2-0-0`.
    pub fn ord_base_url(&self) -> String {
        format!("{}{ORD_PATH}", self.state.root)
    }

    /// MESH: its URL, mailboxes with their passwords, the shared key, and what is to happen to messages.
    pub fn mesh(&self) -> Mesh<'_> {
        Mesh::new(&self.state)
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
        let now = self.state.now();
        let holder = Holder::Application;
        let mut tokens = self.state.tokens();
        tokens.issue(&self.state.random, now, None, holder).0
    }

    /// A fresh access token of a patient who logged in with NHS login and proved who they are, and whose NHS number this is. The
    /// number is taken as it is.
    pub fn issue_patient_token(&self, nhs_number: &str) -> String {
        let now = self.state.now();
        let holder = Holder::patient(nhs_number, now);
        let mut tokens = self.state.tokens();
        tokens.issue(&self.state.random, now, None, holder).0
    }

    /// Makes every access token issued so far expire, as time would.
    pub fn expire_tokens(&self) {
        let now = self.state.now();
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

    /// Reloads the Organisation Data Service, as the live one is each night: `_lastUpdated` and version of every row change, rows
    /// come in another order, so that offsets drift under whoever is in the middle of a walk, the terminology server has a new
    /// version beside the old ones, and what the night changed is there. Says what that was.
    ///
    /// Nothing reloads by itself: the days of loads follow these calls, not the clock.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), nhs_sandbox::StartError> {
    /// use nhs_sandbox::{Reload, Sandbox, organisations};
    ///
    /// let sandbox = Sandbox::start().await?;
    /// let night = sandbox.reload_organisations(Reload::Changes);
    /// assert_eq!(night.day, "2026-11-02");
    /// assert_eq!(night.deleted, [organisations::IS_DELETED]);
    /// # Ok(())
    /// # }
    /// ```
    pub fn reload_organisations(&self, reload: Reload) -> Reloaded {
        self.state.reload_directory(reload)
    }

    /// The version that the record of this NHS number has now, with every write made so far: of the record it was merged into,
    /// where it was. None when it is nobody's.
    pub fn patient_version(&self, nhs_number: &str) -> Option<u32> {
        self.state.register.version(nhs_number)
    }

    /// How many writes were made to the record of this NHS number, however often each was sent.
    pub fn applied_writes(&self, nhs_number: &str) -> u64 {
        self.state.register.applied_writes(nhs_number)
    }

    /// Takes writes that are sent again for new ones, as if their `X-Request-ID` had come long ago.
    pub fn forget_request_ids(&self) {
        self.state.register.forget_request_ids();
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
