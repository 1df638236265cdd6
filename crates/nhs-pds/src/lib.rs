//! Client of the Personal Demographics Service (PDS) FHIR API: retrieve a patient by NHS number,
//! search and trace by demographics, update, create, related people, overseas cover.
//!
//! - **What HTTP hides is in the types.** PDS answers 200 when a search finds too many
//!   ([`SearchOutcome::TooMany`]), and 200 with another patient's number when a record was merged
//!   ([`Retrieved::Superseded`]). A `match` cannot pass either by.
//! - **Sensitive records fail safe.** [`PatientRecord::sensitivity`] takes whatever it does not know
//!   for restricted; name, date of birth and address are all optional.
//! - **Searches are checked before the network**, each rule with an error of its own
//!   ([`SearchFault`]) that names the parameter and the remedy. Text is never taken for a wildcard
//!   by accident ([`Pattern`]).
//! - **Access modes are types** ([`Mode`]): `Client<Patient>` has no search, and only
//!   `Client<HealthcareWorker>` creates. [`Client::granted`] is for applications that were granted more.
//! - **Updates are said by intent** ([`PatientPatch`]); the patches are made from the difference, and each
//!   rule is checked first, with an error of its own ([`WriteFault`]).
//! - **Errors are typed**: [`ErrorCode::of`] gives the Spine's code of any [`Error`].
//! - **Private by default**: Debug, Display, logs and spans hold no patient data.
//!
//! Source: NHS England, "Personal Demographics Service - FHIR API",
//! <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir>.
//!
//! # Limits
//!
//! PDS counts an application's requests over 1 minute and answers 429 ([`ErrorKind::RateLimited`]) when
//! they are too many. The 429 is retried as [`RetryPolicy`](nhs_http::RetryPolicy) says, but a used-up
//! quota can last for the rest of the minute, and the default retries alone do not outlast it. Work in
//! bulk should pace itself, and raise `max_delay` and the number of attempts of the policy, and
//! [`Timeouts::total`](nhs_http::Timeouts) beyond the minute.
//!
//! # Features
//!
//! - `unstable`: registering births, which NHS England has not published.
//!
//! Credentials come from `nhs-auth`, a stand-in for the service from
//! `nhs-sandbox`.
//!
//! # First steps
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use std::sync::Arc;
//! use nhs_auth::SignedJwt;
//! use nhs_pds::{Client, Environment, NhsNumber, Retrieved};
//! use nhs_sandbox::{Sandbox, people};
//!
//! // in place of `Environment::Integration` and the keys of a registered application
//! let sandbox = Sandbox::start().await?;
//! let environment = Environment::custom(sandbox.platform_url())?;
//! let keys = sandbox.credentials();
//!
//! let credential = SignedJwt::builder()
//!     .environment(&environment)
//!     .api_key(keys.api_key())
//!     .private_key_pem(keys.kid(), keys.private_key_pem())
//!     .build()?;
//! let client = Client::builder(environment)
//!     .credential(Arc::new(credential))
//!     .build()?;
//!
//! let number = NhsNumber::parse(people::FULL_RECORD)?;
//! match client.retrieve(number).await?.value {
//!     Retrieved::Current(record) => {
//!         let name = record.usual_name().and_then(|name| name.family.as_deref());
//!         assert_eq!(name, Some("Thackwray"));
//!     }
//!     Retrieved::Superseded(merged) => {
//!         println!("replace the number on file by that of {:?}", merged.record());
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Searching
//!
//! ```no_run
//! use nhs_pds::{Client, Error, Search, SearchOutcome};
//! use chrono::NaiveDate;
//!
//! # async fn run(client: Client, born: NaiveDate) -> Result<(), Error> {
//! let search = Search::new().family("Quillfeather").birth_date(born).history(true);
//! match client.search(&search).await?.value {
//!     SearchOutcome::One(found) => println!("found: {}", found.record.nhs_number()),
//!     SearchOutcome::NoMatch => println!("nobody matches"),
//!     SearchOutcome::Many(found) => println!("{} match, best first", found.len()),
//!     SearchOutcome::TooMany => println!("too many match: say more about the patient"),
//! }
//! # Ok(())
//! # }
//! ```

mod access;
mod address;
mod batch;
#[cfg(feature = "unstable")]
mod birth;
mod builder;
mod client;
mod cover;
mod create;
mod date_range;
mod death;
mod diff;
mod doubt;
pub mod endpoint;
mod error;
mod fault;
mod found;
mod health;
mod intent;
mod mode;
mod outcome;
mod patch;
mod patch_contacts;
mod patch_items;
mod patch_rules;
mod pattern;
mod reading;
mod record;
mod related;
mod rules;
mod search;
mod searchset;
mod sensitivity;
mod trace;
mod update;
mod version;
mod wanted;
mod write_fault;

pub use access::Access;
pub use address::{AddressLines, AddressPlaces};
pub use batch::{Lookup, TraceLookup};
#[cfg(feature = "unstable")]
pub use birth::Birth;
pub use builder::ClientBuilder;
pub use client::Client;
pub use cover::{Cover, HeldCover};
pub use create::Created;
pub use date_range::DateRange;
pub use death::{Death, DeathStatus};
pub use error::ErrorCode;
pub use fault::SearchFault;
pub use found::{Match, SearchOutcome};
pub use health::Running;
pub use mode::{
    Application, HealthcareWorker, MayCover, MayCreate, MaySearch, MayUpdate, Mode, Patient,
    PrivilegedApplication,
};
pub use outcome::{Retrieved, Superseded};
pub use patch::PatientPatch;
pub use pattern::Pattern;
pub use reading::{Communication, Preference};
pub use record::PatientRecord;
pub use related::Related;
pub use search::Search;
pub use sensitivity::Sensitivity;
pub use trace::{Step, Trace, TraceOutcome, Traced, Tried};
pub use update::Updated;
pub use version::{Version, Versioned};
pub use write_fault::WriteFault;

pub use nhs_fhir_core::Issue;
pub use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
pub use nhs_fhir_core::r4::codes::AdministrativeGender as Gender;
pub use nhs_http::{Answer, Environment, Error, ErrorKind};
