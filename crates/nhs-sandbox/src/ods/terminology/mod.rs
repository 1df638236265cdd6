//! The terminology server behind the API: what organisations are, do and became, as code systems.

mod concept;
mod expand;
mod filter;
mod geography;
mod lookup;
mod organisations;
mod search;
mod system;
mod value_set;

pub(super) use self::expand::expand;
pub(super) use self::lookup::{lookup, validate_code};
pub(super) use self::search::{read_one, search};
