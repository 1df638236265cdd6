//! Journeys of a message from mailbox to mailbox, each against our own strict stand-in and against NHS's
//! own over mutual TLS. Where the two differ the assertion says what each does.
//!
//! NHS's runs if `.ci/mesh-sandbox` starts the tests; without it its half says that it is skipped.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

#[path = "../servers/mod.rs"]
mod servers;

mod chunks;
mod inbox;
mod messages;
mod ours_alone;
mod refusals;
mod relay;
mod reports;
mod resume;
mod tls;
mod tracking;
mod workers;
