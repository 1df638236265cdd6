//! What the code systems of either release share: the enum of a system, its table, and what can hold its codes.

mod system;
mod table;

pub use system::{CodeSystem, CodingOf, Codings};
#[doc(hidden)]
pub use system::{code_system, codings, sealed};
pub use table::CodeTable;
