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
//! - **Tells codes apart:** SNOMED CT and dm+d [checked](terminology), expressions known as such, entered codes and translations
//!   kept apart.
//! - **Private by default:** `Debug` shows a resource's shape, not what it says of a patient.
//!
//! # Features
//! - `r4` (on by default): FHIR R4 4.0.1, the resources and datatypes that NHS APIs use.
//! - `stu3`: FHIR STU3 3.0.2, likewise: what e-RS, GP Connect and the messages that MESH carries use.
//! - `serde` (on by default): `Serialize` and `Deserialize` of every type, with any format. `from_slice` and `to_vec` need none of it;
//!   without it a fifth of the compiling goes.
//! - `uk-core`: what the UK adds to the releases that are on: getters and setters of extensions, code systems as enums,
//!   constructors by profile. Those of UK Core and NHS England stand beside `r4`, those of CareConnect, GP Connect and e-RS beside
//!   `stu3`.
//!
//! R4 and STU3 share no structs, because the same name has other shapes in them; everything in [`json`] serves both.
//!
//! Without any feature the [primitives](primitive), [identifiers](identifier) and [terminology] remain.
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
//!
//! # Its parts
//! Each release is a crate of its own over one that both share, so that the two compile side by side. Add this crate alone; it
//! has all of theirs.

#[doc(hidden)]
pub use nhs_fhir_base::engine;
#[doc(hidden)]
pub use nhs_fhir_base::uk;
#[doc(inline)]
pub use nhs_fhir_base::{
    Boxed, Issue, IssueCode, OtherResource, Position, Raw, ReadError, Resolved, Severity, Side,
    content, identifier, json, primitive, terminology,
};
#[cfg(feature = "r4")]
#[doc(inline)]
pub use nhs_fhir_r4 as r4;
#[cfg(all(feature = "r4", feature = "uk-core"))]
#[doc(inline)]
pub use nhs_fhir_r4::uk_core;
#[cfg(feature = "stu3")]
#[doc(inline)]
pub use nhs_fhir_stu3 as stu3;
#[cfg(all(feature = "stu3", feature = "uk-core"))]
#[doc(inline)]
pub use nhs_fhir_stu3::careconnect;
