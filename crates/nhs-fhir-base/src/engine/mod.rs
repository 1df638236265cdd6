//! The engine: reading, writing and showing any type of the model, each written once over tables.
//!
//! A generated type gives a [`TypeInfo`](table::TypeInfo) and hands out its fields by number; the rest is here. Most users want
//! [`crate::json`] and the types of a release instead.

pub mod fields;
pub mod issue;
pub(crate) mod label;
pub mod lists;
pub mod macros;
mod nesting;
pub mod node;
mod out;
mod path;
pub(crate) mod position;
pub mod raw;
pub(crate) mod read;
mod same;
pub(crate) mod scan;
mod show;
pub mod side;
mod slots;
pub mod table;
pub(crate) mod token;
pub(crate) mod write;

pub use same::same;
pub use show::show;
pub use slots::take;

// for generated code, so that the crates of the releases need no dependency of their own
pub use chrono;
#[cfg(feature = "serde")]
pub use serde_core;
