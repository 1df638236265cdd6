//! How MESH is set up: mailboxes, who may send what to whom, limits, and what the responders answer.

use std::time::Duration;

use super::mailbox::MeshMailbox;

/// The mailbox of the check for National Data Opt-outs, as the integration environment has it.
pub(super) const OPT_OUT_MAILBOX: &str = "X26OT154";
/// The mailbox that traces patients. The live one is not published.
pub(super) const PDS_MAILBOX: &str = "X26PDS01";

/// How the sandbox's MESH is set up; given to [`Builder::mesh`](crate::Builder::mesh).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), nhs_sandbox::StartError> {
/// use std::time::Duration;
/// use nhs_sandbox::{MeshMailbox, MeshOptions, Sandbox};
///
/// let options = MeshOptions::default()
///     .mailbox(MeshMailbox::new("X26GP001", "Z97001", "a throw-away password"))
///     .workflow("LETTERS", ["X26ABC1"], ["X26GP001"])
///     // chunks of any size, for tests with little data
///     .smallest_chunk(0)
///     .responder_delay(Duration::from_secs(2400));
/// let sandbox = Sandbox::builder().mesh(options).start().await?;
/// assert!(sandbox.mesh().mailbox("X26GP001").is_some());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MeshOptions {
    pub(super) mailboxes: Vec<MeshMailbox>,
    pub(super) workflows: Vec<Workflow>,
    pub(super) shared_key: Option<Secret>,
    pub(super) largest_body: u64,
    pub(super) smallest_chunk: u64,
    pub(super) largest_message: u64,
    pub(super) responder_delay: Duration,
    pub(super) opted_out: Option<Vec<String>>,
}

/// A text that `Debug` does not show.
#[derive(Clone)]
pub(super) struct Secret(pub(super) String);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("..")
    }
}

/// Who may send messages of one workflow, and who receives them.
#[derive(Debug, Clone)]
pub(super) struct Workflow {
    pub(super) id: String,
    pub(super) senders: Vec<String>,
    pub(super) receivers: Vec<String>,
}

impl Default for MeshOptions {
    fn default() -> Self {
        Self {
            mailboxes: Vec::new(),
            workflows: Vec::new(),
            shared_key: None,
            largest_body: 100_000_000,
            smallest_chunk: 5_000_000,
            largest_message: 100_000_000_000,
            responder_delay: Duration::ZERO,
            opted_out: None,
        }
    }
}

impl MeshOptions {
    /// Adds a mailbox to those that there are anyway. One with the id of another takes its place.
    pub fn mailbox(mut self, mailbox: MeshMailbox) -> Self {
        self.mailboxes.push(mailbox);
        self
    }

    /// Registers a workflow: who may send its messages, and who may receive them. One with the id of another takes its place.
    pub fn workflow<S: Into<String>, R: Into<String>>(
        mut self,
        id: impl Into<String>,
        senders: impl IntoIterator<Item = S>,
        receivers: impl IntoIterator<Item = R>,
    ) -> Self {
        self.workflows.push(Workflow {
            id: id.into(),
            senders: senders
                .into_iter()
                .map(|id| id.into().to_uppercase())
                .collect(),
            receivers: receivers
                .into_iter()
                .map(|id| id.into().to_uppercase())
                .collect(),
        });
        self
    }

    /// The environment's shared key, in place of a random one.
    pub fn shared_key(mut self, key: impl Into<String>) -> Self {
        self.shared_key = Some(Secret(key.into()));
        self
    }

    /// The bytes that the body of one request may have; 100 MB by default.
    pub fn largest_body(mut self, bytes: u64) -> Self {
        self.largest_body = bytes;
        self
    }

    /// The bytes that every chunk but the last must have, before it is compressed; 5 MB by default.
    pub fn smallest_chunk(mut self, bytes: u64) -> Self {
        self.smallest_chunk = bytes;
        self
    }

    /// The bytes that all chunks of a message may have together, as they are sent; 100 GB by default.
    pub fn largest_message(mut self, bytes: u64) -> Self {
        self.largest_message = bytes;
        self
    }

    /// How long the opt-out check and the trace take on the sandbox's clock; no time at all by default.
    pub fn responder_delay(mut self, delay: Duration) -> Self {
        self.responder_delay = delay;
        self
    }

    /// The NHS numbers of those who have opted out, in place of [`people::OPTED_OUT`](crate::people::OPTED_OUT).
    pub fn opted_out<N: Into<String>>(mut self, numbers: impl IntoIterator<Item = N>) -> Self {
        self.opted_out = Some(numbers.into_iter().map(Into::into).collect());
        self
    }
}
