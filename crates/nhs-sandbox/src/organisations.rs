//! The ODS codes of organisations and relationships in the sandbox's directory, each by what it shows.
//!
//! Names and codes are invented; the role codes (RO), relationship codes (RE) and record classes (RC) are those of ODS.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Sandbox, organisations};
//!
//! let sandbox = Sandbox::start().await?;
//! let url = format!("{}/Organization/{}", sandbox.ods_base_url(), organisations::TRUST);
//! let trust: serde_json::Value = reqwest::Client::new()
//!     .get(url)
//!     .header("apikey", sandbox.credentials().api_key())
//!     .send()
//!     .await?
//!     .json()
//!     .await?;
//! assert_eq!(trust["name"], "NORTHMOOR UNIVERSITY HOSPITALS NHS FOUNDATION TRUST");
//! # Ok(())
//! # }
//! ```

/// Northmoor University Hospitals NHS Foundation Trust: two roles (RO197, RO57), four sites, a telephone number, a web address, a
/// UPRN.
pub const TRUST: &str = "ZT1";
/// Northmoor General Hospital, a site (RC2, RO198) of [`TRUST`].
pub const SITE: &str = "ZT101";
/// Elderbrook Hospitals NHS Trust, closed on 2019-03-31: inactive, its role's periods have an end. Succeeded by [`TRUST`], `ZT3`
/// and, until the first reload takes it back, `ZT4`.
pub const CLOSED_TRUST: &str = "ZT6";
/// NHS Northmoor and Saltmarsh Integrated Care Board: RO261, and RO318 beside it.
pub const ICB: &str = "QZ1";
/// A sub-ICB location of [`ICB`]: RO98, and RO319 beside it.
pub const SUB_ICB: &str = "Z7A";
/// Northmoor Central Primary Care Network (RO272).
pub const PRIMARY_CARE_NETWORK: &str = "UZ0001";
/// Tannery Lane Surgery: RO177 and RO76, commissioned by [`SUB_ICB`], partner to [`PRIMARY_CARE_NETWORK`].
pub const PRACTICE: &str = "Z97001";
/// Harbour Medical Centre, another GP practice.
pub const OTHER_PRACTICE: &str = "Z97006";
/// Old Mill Surgery, a GP practice that closed on 2021-06-30.
pub const CLOSED_PRACTICE: &str = "Z97015";
/// Lowtown Out of Hours Base: a prescribing cost centre (RO177) that is no longer a GP practice: its role RO76 has ended, so
/// `roleCode=RO76` finds it and `activeRoleCode=RO76` does not.
pub const FORMER_PRACTICE: &str = "Z97016";
/// Northmoor Pharmacy (RO182), operated by [`PHARMACY_HEADQUARTERS`].
pub const PHARMACY: &str = "FZ001";
/// Estshire Chemists Limited (RO181).
pub const PHARMACY_HEADQUARTERS: &str = "PZ1";
/// Saltmarsh Hospice: a record that is there for reference only (`RefOnly`), without address or contacts.
pub const REFERENCE_ONLY: &str = "8ZH02";
/// Saltmarsh Primary Care Trust, closed on 2006-09-30: succeeded by [`SPLIT`], which was itself succeeded.
pub const TWICE_SUCCEEDED: &str = "5ZA";
/// Northmoor and Saltmarsh Primary Care Trust, closed on 2013-03-31: took over from two, and was split between [`SUB_ICB`] and
/// `Z7B`.
pub const SPLIT: &str = "5ZC";
/// Elderbrook East and Elderbrook West Primary Care Trust, both closed, each recorded as the other's successor.
pub const SUCCESSION_CIRCLE: [&str; 2] = ["5ZX", "5ZY"];
/// A code that no organisation has: 404 HAPI-2001.
pub const UNKNOWN: &str = "ZZ999";

/// The relationship "[`PRACTICE`] is commissioned by (RE4) [`SUB_ICB`]".
pub const PRACTICE_COMMISSIONED_BY_SUB_ICB: &str = "900001";
/// The relationship "[`CLOSED_PRACTICE`] is commissioned by (RE4) a sub-ICB location", which has ended.
pub const ENDED_RELATIONSHIP: &str = "900029";

/// A pharmacy that opens at the first reload; see [`Reload`](crate::Reload).
pub const OPENS: &str = "FZ013";
/// Canal Side Chemist, which the first reload calls Canal Street Chemist.
pub const CHANGES_NAME: &str = "FZ005";
/// Vale Chemist, which closes at the first reload, and whose relationships end.
pub const CLOSES: &str = "FZ008";
/// Quayside Chemist, which the first reload deletes with its relationships: only the lists of deletions still know of it.
pub const IS_DELETED: &str = "FZ006";
/// A pharmacy that was deleted before the sandbox started.
pub const DELETED: &str = "FZ901";
