//! The sandbox over HTTP, as its callers meet it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod faults;
mod odd_requests;
mod ods_pages;
mod ods_read;
mod ods_relationships;
mod ods_search;
mod pds_gateway;
mod pds_retrieve;
mod pds_search;
mod pds_search_limits;
mod program;
mod support;
mod token;
