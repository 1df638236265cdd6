// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.
//! The code systems of UK Core and NHS England (R4) and of CareConnect (STU3).

#[cfg(feature = "r4")]
pub(crate) mod r4;
#[cfg(feature = "stu3")]
pub(crate) mod stu3;
