//! Each call of ORD as data: what goes on the wire, made without a network.
//!
//! ```
//! #![allow(deprecated)]
//! use nhs_ods::{OdsCode, ord::endpoint};
//!
//! let base = endpoint::BASE_URL.parse()?;
//! let url = endpoint::organisation(&OdsCode::parse("RWR")?).url(&base)?;
//! assert_eq!(url.path(), "/ORD/2-0-0/organisations/RWR");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use chrono::NaiveDate;
use nhs_fhir_core::identifier::OdsCode;
use nhs_http::Call;

use super::search::{Search, SearchFault, recent};
use crate::codes::{RecordClass, RelationshipCode, RoleCode};

/// Where ORD is. There is no other environment.
pub const BASE_URL: &str = "https://directory.spineservices.nhs.uk/ORD/2-0-0";

pub(super) const SEARCH: &str = "ord.organisation.search";
pub(super) const SYNC: &str = "ord.sync";

fn get(operation: &'static str, template: &'static str) -> Call {
    Call::get(operation, template).accept("application/json")
}

/// Reads an organisation: `GET /organisations/{code}`.
#[must_use]
pub fn organisation(code: &OdsCode) -> Call {
    get("ord.organisation.get", "/organisations/{code}").param("code", code.as_str())
}

/// Searches for organisations, the first page: `GET /organisations`.
///
/// # Errors
///
/// The first rule that the search breaks; `today` decides how far back a day may lie.
pub fn search(search: &Search, today: NaiveDate) -> Result<Call, SearchFault> {
    let pairs = search.pairs(today)?;
    let call = get(SEARCH, "/organisations");
    Ok(pairs
        .iter()
        .fold(call, |call, (name, value)| call.query(name, value)))
}

/// Lists what changed: `GET /sync`.
///
/// # Errors
///
/// [`SearchFault::TooFarBack`] if the day is more than 185 days before `today`.
pub fn sync(since: NaiveDate, today: NaiveDate) -> Result<Call, SearchFault> {
    let since = recent(since, today)?;
    Ok(get(SYNC, "/sync").query("LastChangeDate", &since))
}

/// All roles: `GET /roles`.
#[must_use]
pub fn roles() -> Call {
    get("ord.role.list", "/roles")
}

/// One role: `GET /roles/{code}`.
#[must_use]
pub fn role(code: &RoleCode) -> Call {
    get("ord.role.get", "/roles/{code}").param("code", code.as_str())
}

/// All kinds of relationships: `GET /rels`.
#[must_use]
pub fn relationships() -> Call {
    get("ord.relationship.list", "/rels")
}

/// One kind of relationship: `GET /rels/{code}`.
#[must_use]
pub fn relationship(code: &RelationshipCode) -> Call {
    get("ord.relationship.get", "/rels/{code}").param("code", code.as_str())
}

/// All record classes: `GET /recordclasses`.
#[must_use]
pub fn record_classes() -> Call {
    get("ord.recordclass.list", "/recordclasses")
}

/// One record class: `GET /recordclasses/{code}`.
#[must_use]
pub fn record_class(code: &RecordClass) -> Call {
    get("ord.recordclass.get", "/recordclasses/{code}").param("code", code.as_str())
}
