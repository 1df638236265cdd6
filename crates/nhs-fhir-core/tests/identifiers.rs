//! The identifiers of the NHS as texts: what is read, what is written, what is never shown.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice
)]

#[path = "identifiers/check_digits.rs"]
mod check_digits;
#[path = "identifiers/texts.rs"]
mod texts;
