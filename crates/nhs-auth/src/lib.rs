//! Credentials for the NHS API platform, and logins of patients and healthcare workers.
//!
//! Credentials implement [`nhs_http::Credential`] and are given to the client of any API; a login is
//! what user-restricted access begins with:
//!
//! | access mode | way in |
//! |---|---|
//! | open access, sandboxes | [`OpenAccess`] |
//! | application-restricted, API key | [`ApiKey`] |
//! | application-restricted, signed JWT | [`SignedJwt`] |
//! | user-restricted, healthcare worker | [`Cis2`], see [`cis2`] |
//! | user-restricted, patient | [`NhsLogin`], see [`nhs_login`] |
//! | user-restricted, by way of the platform | [`combined::CombinedAuth`] |
//!
//! The id_token of a login becomes a token of the platform by [`TokenExchange`]; the credential of a
//! user is then a [`session::UserSession`].
//!
//! How sure a login is, and what an operation needs, are types: [`assurance`]. What the two logins
//! share stands in [`oidc`].
//!
//! Source: NHS England, "Security and authorisation",
//! <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation>.
//!
//! # Open access
//!
//! ```
//! use std::sync::Arc;
//! use nhs_auth::OpenAccess;
//! use nhs_http::{Client, Environment};
//!
//! let client = Client::builder(Environment::Sandbox.api("/personal-demographics/FHIR/R4"))
//!     .credential(Arc::new(OpenAccess))
//!     .build()?;
//! # Ok::<(), nhs_http::Error>(())
//! ```
//!
//! # API key
//!
//! ```
//! use std::sync::Arc;
//! use nhs_auth::ApiKey;
//! use nhs_http::{Client, Environment};
//!
//! # let api_key = "key";
//! let base = Environment::Production.api("/organisation-data-terminology-api/fhir");
//! let client = Client::builder(base)
//!     .credential(Arc::new(ApiKey::new(api_key)?))
//!     .build()?;
//! # Ok::<(), nhs_http::Error>(())
//! ```
//!
//! # Signed JWT
//!
//! ```no_run
//! use std::sync::Arc;
//! use nhs_auth::SignedJwt;
//! use nhs_http::{Call, Client, Environment};
//!
//! # async fn run(api_key: String, pem: String) -> Result<(), nhs_http::Error> {
//! let environment = Environment::Integration;
//! let credential = SignedJwt::builder()
//!     .environment(&environment)
//!     .api_key(api_key)
//!     .private_key_pem("test-1", pem)
//!     .build()?;
//! let client = Client::builder(environment.api("/personal-demographics/FHIR/R4"))
//!     .credential(Arc::new(credential))
//!     .build()?;
//! client.send(Call::get("pds.patient.get", "/Patient/{id}").param("id", "9990000018")).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Healthcare worker
//!
//! ```no_run
//! use nhs_auth::Cis2;
//! use nhs_auth::cis2::{Cis2Environment, Cis2Roles, Cis2Scope};
//! use nhs_auth::oidc::Callback;
//!
//! # async fn run(pem: String, query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let cis2 = Cis2::builder()
//!     .environment(Cis2Environment::Integration)
//!     .client_id("999999999999.apps.national")
//!     .redirect_uri("https://app.example.nhs.uk/callback")
//!     .private_key_pem("key-1", pem)
//!     .build()?;
//! let scope = Cis2Scope::NationalRbacAccess;
//! let started = cis2.login().scope(scope).user_info().start().await?;
//! // send the browser to started.url, keep started.pending; when it comes back:
//! let login = cis2.complete(started.pending, Callback::from_query(query)?).await?;
//! println!("{} roles", Cis2Roles::of(&login).list().len());
//! # Ok(())
//! # }
//! ```
//!
//! # Patient
//!
//! ```no_run
//! use nhs_auth::NhsLogin;
//! use nhs_auth::assurance::{Requirement, VectorsOfTrust};
//! use nhs_auth::nhs_login::NhsLoginEnvironment;
//! use nhs_auth::oidc::Callback;
//!
//! # async fn run(pem: String, query: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let nhs_login = NhsLogin::builder()
//!     .environment(NhsLoginEnvironment::Sandpit)
//!     .client_id("my-app")
//!     .redirect_uri("https://app.example.nhs.uk/callback")
//!     .private_key_pem("key-1", pem)
//!     .build()?;
//! let started = nhs_login.login().vtr(VectorsOfTrust::medium()).start().await?;
//! // send the browser to started.url, keep started.pending; when it comes back:
//! let login = nhs_login.complete(started.pending, Callback::from_query(query)?).await?;
//! if let Err(step_up) = login.satisfies(&Requirement::nhs_login(VectorsOfTrust::high())) {
//!     println!("{step_up}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # When there is no token
//!
//! A token that cannot be had is an [`nhs_http::Error`] of kind
//! [`Credential`](nhs_http::ErrorKind::Credential); [`TokenError::of`] tells why.
//! The public key to register with the platform comes from [`Jwks`].

mod answers;
mod api_key;
mod application;
mod assertion;
pub mod assurance;
mod cache;
pub mod cis2;
pub mod combined;
mod error;
mod exchange;
mod jwks;
pub mod nhs_login;
pub mod oidc;
mod open_access;
mod private_key;
mod random;
mod refusal;
pub mod session;
mod shared_tokens;
mod signed_jwt;
mod signer;
mod step_up;
mod store;
mod token;
mod token_endpoint;
mod user_tokens;

pub use api_key::ApiKey;
pub use application::{Application, ApplicationBuilder};
pub use cis2::Cis2;
pub use error::TokenError;
pub use exchange::TokenExchange;
pub use jwks::{Jwk, Jwks};
pub use nhs_login::NhsLogin;
pub use open_access::OpenAccess;
pub use refusal::{JwtFault, TokenErrorKind};
pub use signed_jwt::{SignedJwt, SignedJwtBuilder};
pub use signer::{RsaPemSigner, SignError, Signer, SigningAlgorithm};
pub use store::{
    Lease, Leases, MemoryStore, SealingKey, SealingKeys, SessionStore, StoreError, StoreStatus,
    StoredSession, StoredToken, TokenStore,
};
#[cfg(feature = "redis")]
pub use store::{RedisStore, RedisStoreBuilder};
pub use user_tokens::UserTokens;
