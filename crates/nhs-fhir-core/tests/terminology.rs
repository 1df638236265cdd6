//! Identifiers, expressions and URIs of SNOMED CT, through the public API only. They need no FHIR release.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

#[path = "terminology"]
mod terminology {
    mod expressions;
    mod sctids;
    mod uris;
}
