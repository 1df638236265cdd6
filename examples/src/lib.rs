//! What the examples share.

pub mod account;
pub mod environment;
pub mod login;
pub mod mailbox;
pub mod terminal;

/// The README's example, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
pub struct Readme;

/// The examples of the page on identifiers, compiled.
#[cfg(doctest)]
#[doc = include_str!("../../docs/identifiers.md")]
pub struct Identifiers;
