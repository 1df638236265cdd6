//! Logging in with an OpenID provider that is not ours: oidc-provider, which is certified, set up like
//! NHS login and like CIS2.
//!
//! It needs Node 20 and `npm ci` of `provider/` in the folder that `NHS_OIDC_PROVIDER` names, by default
//! `target/tools/oidc-provider`; `.ci/run` does that. Without it the tests say so and pass, but fail
//! where `CI` is `true`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

mod browser;
mod forgeries;
mod keys;
mod patients;
mod providers;
mod server;
mod workers;
