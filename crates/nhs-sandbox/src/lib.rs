//! An embedded stand-in for the NHS national services, for tests and examples with no network.
//!
//! [`Sandbox::start`] gives base URLs and throw-away credentials of an HTTP server on loopback that behaves as the live services
//! do, not like their happy path: signed JWTs are verified with the platform's own error texts, merged and sensitive patients
//! exist, a search that finds too many says so with status 200, pages have no total, limits bite. Whatever a live service does
//! to its callers now and then, it does on request: see [`Fault`].
//!
//! - **Platform**, below `/oauth2` and `/oauth2-mock`: tokens by client credentials, token exchange, authorisation code and refresh,
//!   with rotation and every refusal in the platform's own words; combined authorisation; userinfo; back-channel logout.
//! - **CIS2** and **NHS login**, as OpenID providers that log in one of [`users`]: see [below](#users-who-log-in).
//! - **Personal Demographics Service**: retrieve, search, related people, updates with their rules and versions, new patients and
//!   births, Coverage. Searches go by what records hold now, and with history by what they held.
//! - **Organisation Data Service**, the FHIR R4 API: organisations and relationships, read and search; lists of deletions; code
//!   systems with `$lookup` and `$validate-code`, `$expand` of a value set; the nightly reload, on request.
//! - **Organisation Reference Data** (ORD 2-0-0), its older API, below `/ORD/2-0-0`: [`Sandbox::ord_base_url`].
//! - **MESH**, below `/messageexchange`, in both versions of its API: mailboxes, messages whole and in chunks, tracking, lookups,
//!   reports; the check for National Data Opt-outs and the trace of patients answer by themselves. See [`Mesh`].
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
//! # Users who log in
//!
//! Both identity providers lie below the same port: [`Sandbox::discovery_url`] says where, [`Credentials`] has the client ids.
//! Who logs in is said beforehand with [`Sandbox::next_login`], in the request with a parameter `_user`, or once for all with
//! [`Builder::usual_login`]; a browser that comes without any of that gets a page to choose on. Users come back to
//! `https://app.example/callback` unless [`Builder::redirect_uri`] registers another address.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Sandbox, users};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.next_login(users::SEVERAL_ROLES);
//! let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
//! let query = [
//!     ("response_type", "code"),
//!     ("client_id", sandbox.credentials().api_key()),
//!     ("redirect_uri", "https://app.example/callback"),
//!     ("state", "a-state"),
//! ];
//! let mut at = format!("{}/oauth2/authorize", sandbox.platform_url());
//! let mut request = browser.get(&at).query(&query);
//! // the platform, CIS2, the platform again, the application
//! while !at.starts_with("https://app.example/callback?") {
//!     at = request.send().await?.headers()["location"].to_str()?.to_owned();
//!     request = browser.get(&at);
//! }
//! assert!(at.contains("state=a%2Dstate"));
//! # Ok(())
//! # }
//! ```
//!
//! What can go wrong does so on request: [`Login::refused`], [`TokenChange`] for id_tokens and logout tokens, [`Rotation`] of keys,
//! [`Sandbox::revoke_token`] and [`Sandbox::log_out`] in the middle of a session, [`Sandbox::skew_clock`],
//! [`Sandbox::limit_token_life`], [`Fault::stillborn_token`], [`Fault::token_error`], [`Sandbox::set_application`].
//!
//! PDS goes by who holds the token: an application, a health worker (several matches; the role is checked, see [`RoleCheck`]), a
//! patient (their own record, after a login of P9 with two factors).
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
//! | `POST /_sandbox/logins` | who logs in next: `{"user": "656005750104", "role": "656014452102"}`, or what goes wrong: `{"issuer": "nhs-login", "error": "access_denied"}` |
//! | `POST /_sandbox/logouts` | ends sessions at CIS2: `{"user": "656005750104"}` or `{"sid": ".."}` |
//! | `POST /_sandbox/revocations` | revokes tokens of the platform: `{"token": ".."}` or `{"sid": ".."}` |
//! | `POST /_sandbox/redirect-uris` | registers an address: `{"uri": "http://localhost:3000/callback"}`, with `"backchannel_logout": true` one for logout tokens |
//! | `POST /_sandbox/id-tokens` | changes the next id_token: `{"issuer": "cis2", "claims": {"nonce": null}}`, or `header`, or `change` |
//! | `POST /_sandbox/keys` | changes a signing key: `{"issuer": "cis2", "rotation": "overlap"}` |
//! | `POST /_sandbox/application` | changes how the application is registered: `{"state": "revoked"}` |
//! | `POST /_sandbox/reloads` | reloads the organisations, as each night: `{}`, or `{"changes": false}` for rows in another order only; says what changed |
//! | `GET /_sandbox/mesh/mailboxes` | lists the mailboxes of MESH; with `/X26ABC1` behind it, what one holds |
//! | `PUT /_sandbox/mesh/mailboxes/X26ABC1` | closes a mailbox or opens it: `{"active": false}` |
//! | `POST /_sandbox/mesh/messages/{id}/expire` | takes a message out of the inbox, as five days would |
//! | `POST /_sandbox/mesh/reports` | puts a report into an inbox: `{"mailbox_id": "X26ABC1", "code": "EPL-152", "description": "..", "workflow_id": ".."}` |
//! | `PUT /_sandbox/mesh/opted-out` | who has opted out: `{"nhs_numbers": ["9990017174"]}` |
//! | `PUT /_sandbox/mesh/responder-delay` | how long answers take: `{"seconds": 2400}` |
//! | `DELETE /_sandbox/mesh/messages` | forgets all messages |
//! | `POST /_sandbox/clock` | `{"skew_seconds": 400}` |
//! | `POST /_sandbox/token-life` | access tokens live at most so long from now on: `{"millis": 0}`, `{}` for the usual time |
//!
//! A fault has a `kind` (`status`, `too-many-requests`, `service-unavailable`, `expired-token`, `invalid-token`, `delay`,
//! `garbage-body`, `cut-before-headers`, `cut-mid-body`, `cut-after` with `bytes`, `truncated-body`, `stalled-body` with
//! `millis`, of MESH `cut-upload-after` with `bytes`, `truncated-gzip`, `wrong-chunk`, `replayed-token`; `next-links`,
//! `token-error` with `status`, `error` and `description`, `stillborn-token`), and may have `status`, `body`
//! (`operation-outcome`, `apigee`, `html`, `text`, `soap`, `null`, `empty`), `retry_after`, `millis` (of `delay`), `to` (of
//! `next-links`: `internal`, `own`, or an origin), `on` (`platform`, `cis2`, `nhs-login`, `pds`, `ods`, `ord`, `mesh`, or an
//! [`Operation`]), `path`, `request_id` (strikes the requests with that `X-Request-ID` only), `carried_out` (the work is done,
//! the answer is the fault's), `after`, `times`, `always`.
//!
//! # Answers that are no JSON
//!
//! The live gateway of ODS pastes a fault into its OperationOutcome without escaping the quotes, so its 401 and 429 are broken
//! JSON with the content type of JSON. The sandbox does the same: a client must go by the status there, not by the body.
//!
//! # MESH, stricter than NHS's own sandbox
//!
//! A token is good once and within two hours; workflows and the rights to send and receive them are checked; bodies have 100 MB at
//! most, chunks but the last 5 MB at least; chunks come in their order, and nobody but its sender sees a message before it is
//! complete; what was acknowledged is gone (410); what nobody collects leaves the inbox after five days of the sandbox's clock, and
//! its sender gets a report. Large bodies go to temporary files, so that their size costs no memory.
//!
//! Not published, and so a plain choice: 417 for the codes 07, 16 and 17 and for chunks that are too small, 413 for what is too
//! large, `Locked` and `Not Acceptable` as the text of 423 and 406; that the last chunk received may be sent again; that of what
//! was sent for a check twice the job fails with the subject `FAILURE`; the mailbox of the trace; that rows of the older trace
//! have the columns of the present one. It speaks plain HTTP on loopback, and so asks for no client certificate.
//!
//! # What is left out
//!
//! Of NHS login: FIDO, and `asserted_login_identity`, which is taken and passed over. Of ODS: XML, and practitioners. Of ORD: XML,
//! and record classes. Each says so when it is asked for. Where the live behaviour is not published (the score of a match, how a
//! wildcard in the first two characters is refused, whether a very restricted patient is found, how long an access token of CIS2
//! lives, what becomes of a health worker without a role, what the lists of deleted roles and successions hold, whether ORD takes
//! `Status` alone, what it says beside the status) the sandbox takes a plain choice.

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
mod mesh;
mod ods;
mod operation;
mod ord;
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
pub use mesh::{Mesh, MeshMailbox, MeshMessage, MeshOptions, MeshReport, MeshStatus};
pub use ods::{Reload, Reloaded};
pub use operation::{Api, Operation};
pub use rate::RateLimit;
pub use roles::RoleCheck;
pub use sandbox::{Sandbox, StartError};
pub use token::Application;
