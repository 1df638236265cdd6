//! Client of the Message Exchange for Social Care and Health (MESH): files from mailbox to mailbox.
//!
//! # Highlights
//!
//! - **Nothing is lost.** A message is acknowledged by a [`Receipt`], and only a message that was read to its
//!   end, checked and handed over yields one.
//! - **Nothing is sent twice.** The first chunk of a message is never blindly repeated: if its answer was lost,
//!   the message is looked for by its local id. An upload goes on behind its last accepted chunk, also
//!   after a crash ([`UploadJournal`]).
//! - **Constant memory.** Content is streamed both ways; a chunk that failed is read from its
//!   [`source`] again and not kept.
//! - **Checked before the network**: lengths and characters of every header, sizes of chunks, mailbox ids.
//! - **Tokens that are used once.** Each attempt is signed by itself; a clock that is hours off is corrected by
//!   the service's ([`MeshToken`]).
//! - **Workers** that keep mailboxes empty by MESH's rules, one of many replicas at a time ([`worker`]).
//! - **The folders of the Java client**, for those who come from there ([`folder`]).
//! - **Messages and reports are two types** ([`Incoming`]), and a [`Report`] is tied to what was sent.
//!
//! Source: NHS England,
//! <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
//!
//! # First example
//!
//! ```no_run
//! use nhs_mesh::source::FileSource;
//! use nhs_mesh::{Client, Environment, MailboxId, OutgoingMessage, WorkflowId};
//!
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder(Environment::Integration, MailboxId::parse("X26ABC1")?)
//!     .password(std::env::var("MESH_PASSWORD")?)
//!     .shared_key(std::env::var("MESH_SHARED_KEY")?)
//!     .tls_identity_pem(std::fs::read("client.pem")?)
//!     .root_certificate_pem(std::fs::read("nhs-root.pem")?)
//!     .build()?;
//!
//! let message = OutgoingMessage::new(MailboxId::parse("X26ABC2")?, WorkflowId::parse("TEST_WORKFLOW")?);
//! let letters = FileSource::open("letters.zip").await?;
//! let sent = client.upload(&message, letters).send().await?;
//! println!("sent as {}", sent.message_id);
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `redis`: `worker::RedisLease`, by which of many replicas one reads a mailbox.

mod builder;
mod checksum;
mod chunk;
mod client;
mod compression;
mod csv_lines;
mod download;
mod durable;
pub mod endpoint;
mod environment;
mod error;
pub mod folder;
mod handshake;
mod headers;
mod ids;
mod inbox;
mod journal;
mod lookup;
pub mod opt_out;
mod outgoing;
mod part;
pub mod pds_file;
mod receipt;
mod recipient;
mod report;
mod search;
pub mod source;
mod stop;
mod time;
mod token;
mod tracking;
mod upload;
mod values;
pub mod worker;

pub use builder::ClientBuilder;
pub use checksum::{Checksum, ChecksumVerdict};
pub use chunk::{ChunkRange, ChunkSize, Progress};
pub use client::Client;
pub use compression::Compression;
pub use download::{Download, DownloadFault, Incoming};
pub use endpoint::ApiVersion;
pub use environment::Environment;
pub use error::{ErrorCode, FieldFault, KnownCode, Refusal};
pub use handshake::{ClientInfo, HANDSHAKE_EVERY, HandshakeTimer};
pub use headers::{HeaderFault, MessageHeaders, MessageKind};
pub use ids::{InvalidValue, LocalId, MailboxId, MessageId, ValueProblem, WorkflowId};
pub use inbox::Inbox;
pub use journal::UploadJournal;
pub use lookup::{FoundMailbox, InboxCount, InboxPage, Ping, RichMessage, RichPage};
pub use outgoing::{OutgoingMessage, SentMessage};
pub use receipt::{Receipt, Received, Unacknowledged};
pub use recipient::Recipient;
pub use report::Report;
pub use search::{InboxSearch, RichSearch, WorkflowFilter};
pub use token::MeshToken;
pub use tracking::{Tracked, Tracking, TrackingStatus};
pub use upload::{Upload, UploadFault};
pub use values::{FileName, MediaType, PartnerId, Subject};

/// The guide's examples, to see that they compile.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/mesh.md")]
struct Guide;

/// The example of the page on the opt-out check, likewise.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/opt-out.md")]
struct OptOutPage;

pub use nhs_http::{Call, Credential, Error, ErrorKind, Response};
