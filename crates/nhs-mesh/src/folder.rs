//! The folders of NHS's Java client: pairs of a control file (`.ctl`) and a data file (`.dat`), put into
//! OUT to be sent and into IN when they have come. For those who move from that client, or have programs
//! that speak to it.
//!
//! A pair is put with its control file last, each file at once and whole; it is taken by one process
//! only; what is no proper pair is put aside with the reason, and nothing is lost when a process ends.
//!
//! ```
//! use std::io::{Read, Write};
//! use std::sync::Arc;
//! use std::time::Duration;
//! use nhs_http::SystemRuntime;
//! use nhs_mesh::folder::{ControlFile, Found, MailboxFolder, PairName, Side};
//! use nhs_mesh::{MailboxId, WorkflowId};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let place = tempfile::tempdir()?;
//! # let root = place.path().join("X26ABC1");
//! let folder = MailboxFolder::create(&root, Arc::new(SystemRuntime))?.settle(Duration::ZERO);
//!
//! // as a program that wants something sent
//! let control = ControlFile::data(
//!     &MailboxId::parse("X26ABC1")?,
//!     "X26ABC2",
//!     &WorkflowId::parse("TEST_WORKFLOW")?,
//! );
//! let mut draft = folder.draft(Side::Out, &PairName::parse("letter-0001")?)?;
//! draft.write_all(b"the content")?;
//! draft.commit(&control)?;
//!
//! // as the client that sends it
//! for found in folder.pairs(Side::Out)? {
//!     let Found::Pair(pair) = found? else { continue };
//!     let mut content = String::new();
//!     pair.open()?.ok_or("no data")?.read_to_string(&mut content)?;
//!     assert_eq!(content, "the content");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! What is known of the Java client's folders and control files, and from where, is in
//! `docs/mesh-folders.md`.

mod bad;
mod claim;
mod control;
mod control_xml;
mod fault;
mod files;
mod lock;
mod mailbox;
mod marker;
mod message;
mod name;
mod put;
mod receiver;
mod sender;
mod status;
#[cfg(test)]
mod tests;

pub use bad::{BadPair, Reason};
pub use claim::Claim;
pub use control::{AddressType, ControlFile, MessageType};
pub use fault::{ControlFault, FolderFault};
pub use mailbox::{Found, MailboxFolder, Pairs, Side};
pub use name::PairName;
pub use put::{Draft, Put};
pub use receiver::FolderReceiver;
pub use sender::{FolderSender, Walk};
pub use status::{Event, Status, StatusRecord};
