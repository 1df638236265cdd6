//! A test for each of those of mesh-client 5.0.2, NHS's own client in Python, that run without the
//! internet, named after it; and one for each case of NHS England's compliance sheet. Each asserts what
//! theirs does in the terms of this API. `docs/mesh-parity.md` lists them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    missing_docs
)]

#[path = "../servers/mod.rs"]
#[allow(dead_code, reason = "the other target uses more of it")]
mod servers;

mod compliance;
mod io_helpers;
mod mesh_noretry;
mod mesh_retry;
mod mesh_sandbox_tests;
mod outbox;
mod slow;
mod ssl_context_adapter;
