//! What the UK's additions to either release share.

pub mod codes;
