//! The files of PDS over MESH, which traces patients in bulk: requests and responses of the present
//! format, and of its deprecated predecessor, Master Patient Trace (MPT). Names and dates stay as
//! written; what cannot be read is told with its line and column.
//!
//! NHS England offers the service to users of the MESH browser, and has no environment to test
//! software against; these are codecs for its files and nothing more.
//!
//! ```
//! use nhs_fhir_core::identifier::NhsNumber;
//! use nhs_mesh::pds_file::{
//!     FileDate, Matched, RequestColumn, RequestWriter, ResponseReader, ResultCode, TraceRequest,
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // the best trace is by number and date of birth
//! let request = TraceRequest::new("ward-7-0001")?
//!     .nhs_number(NhsNumber::parse("9990000018")?)
//!     .date_of_birth(FileDate::parse("19850704")?);
//! let mut writer = RequestWriter::new(Vec::new())?;
//! writer.write(&request)?;
//! let file = writer.finish()?;
//! assert!(file.starts_with(b"UNIQUE REFERENCE,NHS_NO,FAMILY_NAME,"));
//!
//! let answer = "UNIQUE REFERENCE,REQ_NHS_NUMBER,FAMILY_NAME,ERROR/SUCCESS_CODE,MATCHED_NHS_NO\n\
//!               ward-7-0001,9990000018,O'Neill-Smythe,00,9990000018\n";
//! for response in ResponseReader::new(answer.as_bytes())? {
//!     let response = response?;
//!     assert_eq!(response.code()?, ResultCode::Success);
//!     assert_eq!(response.matched()?, Matched::Number(NhsNumber::parse("9990000018")?));
//!     assert_eq!(response.get("FAMILY_NAME"), Some("O'Neill-Smythe"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Source: NHS England, PDS MESH data dictionary,
//! <https://digital.nhs.uk/developer/api-catalogue/personal-demographic-service-mesh/pds-mesh-data-dictionary>,
//! and the MPT data dictionary beside it.

mod codes;
mod columns;
mod fault;
mod mpt;
mod request;
mod request_reader;
mod response;
mod response_reader;
#[cfg(test)]
mod tests;
mod value;

/// The workflow of the present format.
pub const WORKFLOW: &str = "SPINE_PDS_MESH_V1";
/// The workflow of a request of the deprecated format.
pub const MPT_WORKFLOW: &str = "SPINE_MPTPHASE4_TRACE";

pub use codes::{Algorithm, Matched, ResultCode, Sensitivity};
pub use columns::{RequestColumn, ResponseColumn};
pub use fault::{FieldFault, FileFault, RowFault, ValueFault};
pub use mpt::{MptRequestHeader, MptResponseHeader, MptTimestamp};
pub use request::{RequestWriter, TraceRequest};
pub use request_reader::RequestReader;
pub use response::TraceResponse;
pub use response_reader::{ResponseReader, ResponseWriter};
pub use value::{FileDate, Gender};
