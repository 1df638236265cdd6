//! The older interface, Organisation Reference Data (ORD) 2-0-0, for products that still use it.
//!
//! **Deprecated.** NHS England plans to switch it off, and has named September 2026. What it has,
//! [`nhs_ods::Client`](crate::Client) has. There is one environment, the live one, and no credential.
//!
//! ```
//! #![allow(deprecated)]
//! use nhs_ods::OdsCode;
//! use nhs_ods::ord::{Client, Search};
//!
//! async fn run() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::builder().build()?;
//!     let trust = client.organisation(&OdsCode::parse("RWR")?).await?;
//!     for role in trust.roles() {
//!         println!("{:?} since {:?}", role.code(), role.operational());
//!     }
//!
//!     let mut trusts = client.search(&Search::new().primary_role("RO197"))?.stream();
//!     while let Some(found) = trusts.next().await {
//!         println!("{:?}", found?.code());
//!     }
//!     Ok(())
//! }
//! ```
//!
//! # What it takes care of
//!
//! - Pages are linked by headers: `Next-Page` is followed, and only its query is used. The page of 20 cuts
//!   nothing short.
//! - `Offset` counts from 1, and 0 is a 406: [`Search::offset`] counts as ORD does, and refuses 0.
//! - Days more than 185 back are refused before they are sent.
//! - Ids that are numbers here and texts there, truths that are texts, two spellings of `OrgRecordClass`,
//!   containers that are left out when empty: [`Organisation`] gives the same for all.
//! - Fewer than 5 requests in a second, unless another limiter is given.
//!
//! Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-service-ord>.

mod builder;
mod client;
mod code_list;
pub mod endpoint;
mod error;
mod json;
mod listing;
mod outcome;
mod record;
mod search;
mod sync;

pub use builder::ClientBuilder;
pub use client::Client;
pub use code_list::Entry;
pub use error::ErrorCode;
pub use listing::{Listed, Listing, Page, Stream};
pub use record::{Organisation, Relationship, Role, Succession, SuccessionKind};
pub use search::{MAX_DAYS_BACK, MAX_LIMIT, Search, SearchFault};
pub use sync::{Changed, SyncList};
