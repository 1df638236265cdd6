//! What the login examples share: a small web application, its visitors, and a browser for tests.
//!
//! What matters of a login stands in the examples themselves, `nhs_login` and `cis2_login`; here is
//! what any web framework brings in one form or another.

pub mod cookies;
pub mod failure;
pub mod page;
pub mod site;
pub mod visitor;
pub mod visits;
