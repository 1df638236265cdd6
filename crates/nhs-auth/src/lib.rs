//! Credentials for the NHS API platform: API key and signed JWT, with a token cache.
//!
//! Each implements [`nhs_http::Credential`] and is given to the client of any API:
//!
//! | access mode | credential |
//! |---|---|
//! | open access, sandboxes | [`OpenAccess`] |
//! | application-restricted, API key | [`ApiKey`] |
//! | application-restricted, signed JWT | [`SignedJwt`] |
//! | user-restricted | [`session::UserSession`], from the tokens of [`TokenExchange`] or [`combined`] |
//!
//! Source: NHS England, "Security and authorisation",
//! <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation>.
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
