//! Client of the Organisation Data Service (ODS): the NHS's directory of organisations and sites, by
//! its FHIR R4 API, "Organisation Data Terminology".
//!
//! # Highlights
//!
//! - **Whole results.** A search is a stream to the last record, or page by page; the service's page
//!   of 20 cuts nothing short, and a page that is too large is asked for again in halves.
//! - **Totals are asked for, never guessed**: [`Results::count`]. Pages mostly have none.
//! - **Typed views** of what ODS adds to FHIR: roles with their legal and operational periods, last
//!   change, record class and use, UPRN, relationships with both ends.
//! - **Checked before the network**: a name that is too short is an error that says so, not a 400.
//! - **Links are not trusted**: no page is fetched from anywhere but the configured base URL.
//! - **What a record lacks**: lookups, checks and selections of the terminology server behind the same API
//!   ([`Client::lookup`], [`Client::expand`]); parents, commissioners and successors by walks that end
//!   ([`Client::current_successors`]).
//! - **A copy of one's own** that survives the nightly reload, in any store: [`mirror`].
//! - **Errors with the API's own codes**: [`ErrorCode`].
//!
//! Source: NHS England, <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>.
//!
//! # First example
//!
//! ```
//! use std::sync::Arc;
//! use nhs_auth::ApiKey;
//! use nhs_ods::search::{OrganizationSearch, Text};
//! use nhs_ods::{Client, Environment, OdsCode, RoleCode};
//! use nhs_sandbox::{Sandbox, organisations};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?; // or Environment::Integration with your own API key
//! let client = Client::builder(Environment::custom(sandbox.platform_url())?)
//!     .credential(Arc::new(ApiKey::new(sandbox.credentials().api_key())?))
//!     .build()?;
//!
//! let trust = client.organization(&OdsCode::parse(organisations::TRUST)?).await?.value;
//! assert!(trust.roles().any(|role| role.code() == Some(RoleCode::NhsTrust)));
//!
//! let search = OrganizationSearch::new()
//!     .name(Text::contains("surgery"))
//!     .active_role(RoleCode::GpPractice);
//! let results = client.organizations(&search)?;
//! let total = results.count().await?;
//!
//! let mut seen = 0;
//! let mut practices = results.stream();
//! while let Some(found) = practices.next().await {
//!     let practice = found?.organization;
//!     assert!(practice.name.as_deref().is_some_and(|name| name.contains("SURGERY")));
//!     seen += 1;
//! }
//! assert_eq!(seen, total);
//! # Ok(())
//! # }
//! ```
//!
//! # Limits
//!
//! The service takes 5,000 requests in 5 minutes and answers 429 beyond that. The 429 is retried as
//! [`RetryPolicy`](nhs_http::RetryPolicy) says, but a used-up quota can last for the rest of the 5
//! minutes and the default retries end long before. So ask for large pages (1,000 is the default) rather
//! than many, and where a long walk must outlast the quota, raise `max_delay` and the number of attempts
//! of the policy, and [`Timeouts::total`](nhs_http::Timeouts) beyond 5 minutes.
//!
//! An answer has at most 10 MB. All environments hold the full directory and reload it at about 02:00
//! each day.
//!
//! [`ClientBuilder::service_rate_limit`] keeps a client below the quota.
//!
//! What this API has beyond the methods of [`Client`] goes through [`Client::send`]. The STU3 interface is
//! switched off and has no client.
//!
//! # Features
//!
//! - `ord`: the older interface, ORD 2-0-0, in the module `ord`. Deprecated: NHS England is to switch it off.

// the tests of the older interface use it
#![cfg_attr(test, allow(deprecated))]

mod affiliation;
mod builder;
mod client;
mod code_system;
mod codes;
mod concept;
mod deletions;
pub mod endpoint;
mod error;
mod expansion;
mod extension;
mod health;
mod link;
pub mod mirror;
#[cfg(feature = "ord")]
#[deprecated(note = "NHS England is to switch ORD off, use nhs_ods::Client")]
pub mod ord;
mod organization;
mod outcome;
mod page;
mod property;
mod relatives;
mod results;
mod roles;
pub mod search;
pub mod system;
mod terminology;
mod trail;

pub use affiliation::{AffiliationEnd, OrganizationAffiliation};
pub use builder::{ClientBuilder, SERVICE_RATE};
pub use client::Client;
pub use code_system::CodeSystemSummary;
pub use codes::{RecordClass, RecordUse, RelationshipCode, RoleCode};
pub use concept::{CodeCheckResult, Concept};
pub use deletions::{Deleted, Deletion, DeletionList, Deletions};
pub use error::ErrorCode;
pub use expansion::{ExpandedConcept, Expansion, ExpansionPage};
pub use health::Running;
pub use organization::Organization;
pub use page::{AffiliationMatch, OrganizationMatch, Page, Searchable};
pub use property::Property;
pub use relatives::CurrentSuccessors;
pub use results::{Pages, Records, Results};
pub use roles::{Period, Role};
pub use search::{AffiliationSearch, OrganizationSearch, SearchFault};
pub use trail::{Link, Trail, WalkLimits};

pub use nhs_fhir_core::Issue;
pub use nhs_fhir_core::identifier::OdsCode;
pub use nhs_http::{Answer, Call, Credential, Environment, Error, ErrorKind, Response};
