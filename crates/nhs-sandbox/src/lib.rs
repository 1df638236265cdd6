//! An embedded stand-in for the NHS national services, for tests and examples with no network.
//!
//! [`Sandbox::start`] gives base URLs and throw-away credentials of an HTTP server on loopback that behaves as the live services
//! do, not like their happy path: signed JWTs are verified with the platform's own error texts, merged and sensitive patients
//! exist, a search that finds too many says so with status 200, pages have no total, limits bite. Whatever a live service does
//! to its callers now and then, it does on request: see [`Fault`].
//!
//! - **Platform**: `POST /oauth2/token`, client credentials with a signed JWT.
//! - **Personal Demographics Service**: retrieve, search, related people.
//! - **Organisation Data Service**, the FHIR R4 API: organisations and relationships, read and search.
//!
//! All data is synthetic: [`people`] and [`organisations`] list what there is, and what each record shows.
//!
//! # A first example
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Fault, Operation, Sandbox, people};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.inject(Fault::service_unavailable().on(Operation::PdsPatientGet));
//!
//! let retrieve = || {
//!     reqwest::Client::new()
//!         .get(format!("{}/Patient/{}", sandbox.pds_base_url(), people::FULL_RECORD))
//!         .header("X-Request-ID", "60E0B220-8136-4CA5-AE46-1D97EF59D068")
//!         .bearer_auth(sandbox.issue_access_token())
//!         .send()
//! };
//! let first = retrieve().await?;
//! assert_eq!((first.status().as_u16(), &first.headers()["retry-after"]), (503, &"5".parse()?));
//! let second = retrieve().await?;
//! assert_eq!((second.status().as_u16(), &second.headers()["etag"]), (200, &"W/\"4\"".parse()?));
//! # Ok(())
//! # }
//! ```
//!
//! # Without Rust
//!
//! `cargo run -p nhs-sandbox -- --port 8181` prints base URLs and credentials as one JSON object and serves until it is stopped.
//! Faults and the journal have endpoints of their own:
//!
//! | request | does |
//! |---|---|
//! | `POST /_sandbox/faults` | injects one fault or a list: `{"kind": "status", "status": 503, "body": "html", "on": "pds.patient.get", "times": 2}` |
//! | `GET /_sandbox/faults` | says how many are pending |
//! | `DELETE /_sandbox/faults` | takes all back |
//! | `GET /_sandbox/requests` | lists what was received, without credentials or bodies |
//! | `DELETE /_sandbox/requests` | forgets it |
//!
//! A fault has a `kind` (`status`, `too-many-requests`, `service-unavailable`, `expired-token`, `invalid-token`, `delay`,
//! `garbage-body`, `cut-before-headers`, `cut-mid-body`, `truncated-body`, `next-links`), and may have `status`, `body`
//! (`operation-outcome`, `apigee`, `html`, `text`, `empty`), `retry_after`, `millis` (of `delay`), `to` (of `next-links`:
//! `internal`, `own`, or an origin), `on` (`platform`, `pds`, `ods`, or an [`Operation`]), `path`, `after`, `times`, `always`.
//!
//! # Answers that are no JSON
//!
//! The live gateway of ODS pastes a fault into its OperationOutcome without escaping the quotes, so its 401 and 429 are broken
//! JSON with the content type of JSON. The sandbox does the same: a client must go by the status there, not by the body.
//!
//! # What is left out
//!
//! Of the platform: other grants than client credentials. Of PDS: changing patients, and Coverage. Of ODS: XML, code systems,
//! lists of deletions. Each says so when it is asked for. Where the live behaviour is not published (the score of a match, how a
//! wildcard in the first two characters is refused, whether a very restricted patient is found) the sandbox takes a plain choice.

mod access;
mod answer;
mod builder;
mod clock;
mod connection;
mod control;
mod credentials;
mod dates;
mod fault;
mod identity;
mod issuer;
mod journal;
mod jwt;
mod keys;
mod ods;
mod operation;
pub mod organisations;
mod pds;
pub mod people;
mod phonetic;
mod providers;
mod random;
mod rate;
mod request;
mod roles;
mod sandbox;
mod server;
mod state;
mod token;
pub mod users;

pub use access::Access;
pub use builder::Builder;
pub use clock::{Clock, ManualClock, SystemClock};
pub use credentials::Credentials;
pub use fault::{Fault, FaultBody, NextLinks, Scope};
pub use issuer::{ClientAuth, Issuer, Login, LogoutDelivery, Rotation, TokenChange};
pub use journal::{CredentialSeen, ReceivedRequest};
pub use operation::{Api, Operation};
pub use rate::RateLimit;
pub use roles::RoleCheck;
pub use sandbox::{Sandbox, StartError};
pub use token::Application;
