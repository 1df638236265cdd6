//! Logging in with OpenID Connect as its users see it, against an issuer on loopback.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod callbacks;
mod cis2;
mod id_tokens;
mod issuer;
mod key_sets;
mod keys;
mod logout;
mod nhs_login;
mod refresh;
mod setup;
mod user_info;
