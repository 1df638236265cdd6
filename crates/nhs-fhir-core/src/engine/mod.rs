//! The engine: reading, writing and showing any type of the model, each written once over tables.
//!
//! A generated type gives a [`TypeInfo`](table::TypeInfo) and hands out its fields by number; the rest is here. Most users want
//! [`crate::json`] and the types of a release instead.

#[cfg(any(feature = "r4", feature = "stu3"))]
pub(crate) mod fields;
pub mod issue;
#[cfg(any(feature = "r4", feature = "stu3"))]
pub(crate) mod macros;
mod nesting;
pub mod node;
mod path;
pub(crate) mod position;
pub mod raw;
pub(crate) mod read;
pub(crate) mod scan;
mod show;
pub mod side;
mod slots;
pub mod table;
pub(crate) mod token;
pub(crate) mod write;

pub use show::show;
#[cfg(any(feature = "r4", feature = "stu3"))]
pub(crate) use slots::take;
