//! The Check for National Data Opt-outs service: who of a list of patients may be disclosed. Lists go
//! out over MESH and come back without those who may not be; only who is cleared is ever known here.
//!
//! ```
//! use std::num::NonZeroUsize;
//! use nhs_fhir_core::identifier::NhsNumber;
//! use nhs_http::SystemRuntime;
//! use nhs_mesh::MailboxId;
//! use nhs_mesh::opt_out::{CheckList, Incoming, OptOutCheck, Reception, Service, Uploads};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let list = CheckList::read(&b"9990000018\n9990001014\n"[..])?.complete()?;
//!
//! // what was uploaded before is remembered, because nothing may be uploaded twice
//! let mut uploads = Uploads::new(MailboxId::parse("X26ABC1")?, &SystemRuntime);
//! let at_most = NonZeroUsize::new(500_000).ok_or("a file needs room for a number")?;
//! let mut check =
//!     OptOutCheck::plan(Service::integration()?, &list, at_most, &mut uploads, &SystemRuntime)?;
//!
//! let upload = check.next_upload().ok_or("nothing to send")?;
//! # let local_id = upload.reference.as_str().to_owned();
//! // send upload.content, and tell `sending` and `sent`; later comes the answer:
//! let answer = Incoming::data(&local_id, "SPINE_NTT_UPHOLDING", "X26OT154", "", b"9990000018,\n");
//! check.receive(&answer, std::time::SystemTime::now())?;
//!
//! let outcome = check.outcome().ok_or("an answer is missing")?;
//! assert!(outcome.cleared.contains(&NhsNumber::parse("9990000018")?));
//! assert!(!outcome.cleared.contains(&NhsNumber::parse("9990001014")?));
//! # Ok(())
//! # }
//! ```
//!
//! What the policy asks of those who use this is in `docs/opt-out.md`.
//!
//! Source: <https://digital.nhs.uk/services/national-data-opt-out/compliance-with-the-national-data-opt-out/check-for-national-data-opt-outs-service>.

mod answer;
mod cache;
mod check;
mod cleared;
mod export;
mod guard;
mod job;
mod list;
mod reference;
mod request;
mod run;
mod service;
mod stored;
mod uploads;

pub use answer::{AnswerFault, LineFault};
pub use cache::ClearedCache;
pub use check::{
    FileFault, InDoubt, Incoming, Kind, NotInThisState, OptOutCheck, Outcome, Overdue, PlanFault,
    Progress, Reception, Upload,
};
pub use cleared::{Cleared, ClearedFile, Current};
pub use export::{Column, CsvTally, ExportFault};
pub use guard::{Clearance, Guard, RecordStream, Records, Standing, Tally};
pub use job::{JobRecord, JobStatus, Stage, StageName};
pub use list::{CheckList, InvalidNumber, InvalidNumbers, NumberFault, Reading};
pub use reference::Reference;
pub use request::{DateStyle, FileName};
pub use run::{RunFault, Runner};
pub use service::Service;
pub use uploads::{UploadFault, Uploads};
