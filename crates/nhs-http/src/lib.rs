//! The one request pipeline of the NHS SDK: retries, credentials, audit, typed errors.
//!
//! An API crate describes a request as data, a [`Call`]; a [`Client`] sends it. Everything that is
//! the same for every national API stands here once:
//!
//! - **Calls are data.** [`Call::url`], its headers and its body can be checked with no network.
//! - **Retries ask the call, not the verb.** [`Replay`] says whether a call may be sent twice;
//!   back-off has full jitter, honours `Retry-After` and ends with the time the caller gave.
//! - **Limits and breakers.** A budget of retries, a rate limit in the process or the fleet, a
//!   concurrency limit, a circuit breaker, hedged reads, answers kept for bad times: each a small type
//!   of its own, and `docs/resilience.md` says what each does when things break.
//! - **Credentials are asked on every attempt** ([`Credential`]), so what must be fresh each time is.
//! - **Errors are one type** ([`Error`]) that understands every body the platform answers with:
//!   OperationOutcome, Apigee fault, token endpoint, plain JSON, text, HTML, nothing.
//! - **Privacy by default.** Debug, Display, spans and logs hold no patient data and no secrets.
//!   Redirects are never followed, and plain http goes to loopback only.
//! - **Audit.** Each call yields one [`AuditEvent`] to every [`AuditSink`]; a required sink that fails
//!   refuses the call. [`JsonLinesAudit`] keeps them in a chained file.
//! - **Seen from outside.** Spans by OpenTelemetry's conventions, metrics behind a feature.
//!
//! # First call
//!
//! ```no_run
//! use nhs_http::{Call, Client, Environment};
//!
//! # async fn run() -> Result<(), nhs_http::Error> {
//! let base = Environment::Sandbox.api("/personal-demographics/FHIR/R4");
//! let client = Client::builder(base).build()?;
//! let call = Call::get("pds.patient.get", "/Patient/{id}").param("id", "9000000009");
//! let response = client.send(call).await?;
//! println!("{} after {} attempts", response.status(), response.attempts());
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! - `metrics`: durations, attempts, retries and states through the `metrics` facade.
//! - `testing`: the module `nhs_http::testing` with a manual clock, an audit sink that remembers, and
//!   responses made without a network.
//! - `redis`: `RedisRateLimiter`, one rate limit for a whole fleet.

mod address;
mod answer;
mod assurance;
mod audit;
mod body;
mod breaker;
mod budget;
mod builder;
mod call;
mod client;
mod concurrency;
mod credential;
mod encode;
mod environment;
mod error;
mod error_kind;
mod fate;
mod fhir;
mod hedge;
mod ids;
mod issue;
mod meter;
mod middleware;
mod network;
mod overrides;
mod pipeline;
mod privacy;
mod rate;
mod record;
#[cfg(feature = "redis")]
mod redis_address;
#[cfg(feature = "redis")]
mod redis_connection;
mod replay;
mod response;
mod retry;
mod retry_after;
mod runtime;
mod setup;
mod source;
mod stale;
mod streamed;
mod subject;
#[cfg(feature = "testing")]
pub mod testing;
mod transport;
mod watch;

pub use answer::Answer;
pub use assurance::{NeededLogin, PatientLevel, WorkerLevel};
pub use audit::{
    Access, AuditError, AuditEvent, AuditFailure, AuditFault, AuditFileError, AuditHead,
    AuditHeadError, AuditKey, AuditKeyError, AuditKind, AuditOutcome, AuditSink, AuditStage,
    Durability, FaultKind, JsonLinesAudit, JsonLinesBuilder, Override, PermissionToView, Provider,
    Purpose, RecordRef, Relationship, SelfClaim, TornLine, TracingAudit, Verdict, Verifier, verify,
};
pub use body::BodyShape;
pub use breaker::{BreakerPolicy, BreakerState, CircuitBreaker};
pub use budget::RetryBudget;
pub use builder::ClientBuilder;
pub use call::Call;
pub use client::{Client, Timeouts};
pub use concurrency::ConcurrencyLimit;
pub use credential::{Attempt, Authorization, Credential};
pub use environment::{BaseUrl, Environment};
pub use error::Error;
pub use error_kind::ErrorKind;
pub use hedge::Hedge;
pub use issue::{IssueCoding, OutcomeIssue};
pub use middleware::{Additions, Middleware, Sent};
pub use network::{Proxy, ResolveError, Resolver};
pub use rate::{LocalRateLimiter, PermitRequest, Rate, RateLimiter, RateLimits, RateRefusal};
#[cfg(feature = "redis")]
pub use rate::{RateLimitState, RedisRateLimiter, RedisRateLimiterBuilder};
#[cfg(feature = "redis")]
#[doc(hidden)]
pub use redis_address::RedisAddress;
#[cfg(feature = "redis")]
#[doc(hidden)]
pub use redis_connection::{RedisConnection, RedisFault};
pub use replay::Replay;
pub use response::Response;
pub use retry::RetryPolicy;
pub use runtime::{Runtime, SystemRuntime};
pub use setup::Setup;
pub use source::{BodySource, BodyStream};
pub use stale::{Kept, MemoryStale, StaleKey, StalePolicy, StaleStore};
pub use streamed::Streamed;
pub use subject::{AccessMode, Subject};

/// The guides' examples, to see that they compile.
#[cfg(doctest)]
#[doc = include_str!("../../../docs/resilience.md")]
#[doc = include_str!("../../../docs/audit.md")]
struct Guide;

pub use {bytes, http, secrecy, url};
