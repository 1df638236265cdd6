//! What a resource holds, whatever its type: found by path, walked part by part, compared.
//!
//! All of it works over the tables of the types, so it knows every type of every release and is compiled once.
//!
//! ```
//! use nhs_fhir_core::content::{difference, get};
//! use nhs_fhir_core::r4::{HumanName, Patient};
//!
//! let patient = Patient { name: [HumanName::official("Sample", ["Amina", "Jane"])].into(), ..Patient::default() };
//! let given = get(&patient, "Patient.name.given")?;
//! assert_eq!(given[1].text().as_deref(), Some("Jane"));
//!
//! let mut other = patient.clone();
//! other.name[0].given[1] = "Rose".into();
//! assert_eq!(difference(&patient, &other).as_deref(), Some("Patient.name[0].given[1]"));
//! # Ok::<(), nhs_fhir_core::content::PathError>(())
//! ```

mod check;
mod compare;
mod part;
mod path;
mod walk;

pub use compare::{difference, same_content};
pub use part::Part;
pub use path::{PathError, get};
pub use walk::{Place, Step, Visitor, walk};
