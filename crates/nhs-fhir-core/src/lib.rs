//! FHIR types for software that speaks to the NHS: read and written without loss, strict or lenient, fast to compile.
//!
//! # Highlights
//! - **Nothing is lost.** Decimals keep their digits, dates their precision, primitives their extensions; members and
//!   resource types that the model does not know are kept as they came and written back.
//! - **Reads simply all the same:** `patient.birth_date`, `name.given`.
//! - **Every issue has its place:** `Patient.name[1].given`, in strict and in lenient reading, and never the content.
//! - **Finds and makes what users need:** extensions by url, identifiers and codings under any name of their
//!   [system](identifier::system), resources of a bundle and what references in it lead to, parts by [path](content), short
//!   constructors.
//! - **Private by default:** `Debug` shows a resource's shape, not what it says of a patient.
//!
//! # Features
//! - `r4` (on by default): FHIR R4 4.0.1, the resources and datatypes that NHS APIs use.
//! - `stu3`: FHIR STU3 3.0.2, likewise: what e-RS, GP Connect and the messages that MESH carries use.
//! - `uk-core`: getters and setters of UK extensions: of UK Core and NHS England beside `r4`, of CareConnect, GP Connect and
//!   e-RS beside `stu3`.
//!
//! The two share no structs, because the same name has other shapes in them; everything in [`json`] serves both.
//!
//! Without any feature the [primitives](primitive) and [identifiers](identifier) remain.
//!
//! # First steps
//! ```
//! # #[cfg(feature = "r4")] {
//! use nhs_fhir_core::r4::{HumanName, Patient};
//!
//! let json = br#"{"resourceType":"Patient","birthDate":"1985-07","name":[{"family":"Sample","given":["Amina"]}]}"#;
//! let mut patient = Patient::from_slice(json)?;
//! assert_eq!(patient.name[0].family.as_deref(), Some("Sample"));
//! assert_eq!(patient.birth_date.as_ref().and_then(|date| date.day()), None);
//!
//! patient.name.push(HumanName { family: Some("Example".into()), ..HumanName::default() });
//! assert_eq!(Patient::from_slice(&patient.to_vec())?, patient);
//! assert_eq!(format!("{patient:?}"), "Patient { name: 2, birthDate }");
//! # }
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```

mod boxed;
#[cfg(all(feature = "uk-core", feature = "stu3"))]
pub mod careconnect;
pub mod content;
#[doc(hidden)] // for generated code; it may change in any release
pub mod engine;
pub mod identifier;
pub mod json;
mod many;
pub mod primitive;
#[cfg(feature = "r4")]
pub mod r4;
#[cfg(any(feature = "r4", feature = "stu3"))]
mod release;
#[cfg(any(feature = "r4", feature = "stu3"))]
mod serde_impl;
#[cfg(feature = "stu3")]
pub mod stu3;
#[cfg(all(feature = "uk-core", any(feature = "r4", feature = "stu3")))]
mod uk;
#[cfg(all(feature = "uk-core", feature = "r4"))]
pub mod uk_core;

pub use boxed::Boxed;
pub use engine::issue::{Issue, IssueCode, ReadError, Severity};
pub use engine::position::Position;
pub use engine::raw::{OtherResource, Raw};
pub use engine::side::Side;
pub use many::{IntoIter, Many};
#[cfg(any(feature = "r4", feature = "stu3"))]
pub use release::references::Resolved;
