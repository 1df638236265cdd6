// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The generated accessors and their table.

mod datatypes;
mod groups;
pub mod known;
mod resources;

pub use groups::*;
