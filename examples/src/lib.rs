//! What the examples share.

pub mod account;
pub mod environment;
pub mod terminal;

/// The README's example, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;
