//! FHIR STU3 (3.0.2): the resources that e-RS, GP Connect and the messages that MESH carries use, with all their datatypes.
//!
//! The types are generated from HL7's definitions and share no struct with R4's: a clinical status is a code here and a
//! concept there. Every struct has public fields, `Default`, and a `side` for what its fields cannot hold; a resource type that
//! has no struct here is kept whole as [`Resource::Other`].
//! Source: [FHIR STU3](http://hl7.org/fhir/STU3/resourcelist.html).
//!
//! A record as GP Connect gives it, with an allergy and a medication:
//!
//! ```
//! use nhs_fhir_core::stu3::codes::{AllergyIntoleranceClinicalStatus, MedicationStatementTaken};
//! use nhs_fhir_core::stu3::{Bundle, DosageDose, Resource};
//! use nhs_fhir_core::primitive::Decimal;
//!
//! let json = br#"{"resourceType":"Bundle","type":"collection","entry":[
//!     {"resource":{"resourceType":"AllergyIntolerance","clinicalStatus":"active","verificationStatus":"unconfirmed",
//!         "category":["medication"],"code":{"text":"an invented medicine"},"patient":{"reference":"Patient/2"},
//!         "assertedDate":"2018-03"}},
//!     {"resource":{"resourceType":"MedicationStatement","status":"active","taken":"unk","subject":{"reference":"Patient/2"},
//!         "medicationReference":{"reference":"Medication/5"},"dosage":[{"text":"two a day","doseQuantity":{"value":2.0}}]}}]}"#;
//!
//! for entry in &Bundle::from_slice(json)?.entry {
//!     match &entry.resource {
//!         Some(Resource::AllergyIntolerance(allergy)) => {
//!             let active = allergy.clinical_status.as_ref().is_some_and(|status| *status == AllergyIntoleranceClinicalStatus::Active);
//!             assert!(active);
//!             assert_eq!(allergy.asserted_date.as_ref().and_then(|date| date.date().day()), None);
//!         }
//!         Some(Resource::MedicationStatement(statement)) => {
//!             let taken = statement.taken.as_ref().and_then(|taken| taken.known());
//!             assert_eq!(taken, Some(MedicationStatementTaken::Unk));
//!             let Some(DosageDose::Quantity(dose)) = &statement.dosage[0].dose else { panic!("not a quantity") };
//!             assert_eq!(dose.value.as_ref().map(Decimal::as_str), Some("2.0"));
//!         }
//!         other => panic!("{other:?} was not expected"),
//!     }
//! }
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```
//!
//! What is in a bundle is found by type, and what its references lead to by `resolve`, or by id where a service leaves out
//! every `fullUrl`:
//!
//! ```
//! use nhs_fhir_core::identifier::{NhsNumber, system};
//! use nhs_fhir_core::stu3::{Bundle, BundleEntry, CodeableConcept, Condition, Patient, Reference};
//!
//! let number = NhsNumber::parse("999 000 0018")?;
//! let patient = Patient { id: Some("2".parse()?), identifier: [number.into()].into(), ..Patient::default() };
//! let asthma = Condition {
//!     subject: Some(Reference::to("Patient", "2")?.into()),
//!     code: Some(CodeableConcept::new(system::SNOMED_CT, "195967001")?.into()),
//!     ..Condition::default()
//! };
//! let entries = [patient.into(), asthma.into()].map(|resource| BundleEntry { resource: Some(resource), ..BundleEntry::default() });
//! let record = Bundle::collection(entries);
//!
//! let index = record.index();
//! for (entry, condition) in record.entries_of::<Condition>() {
//!     assert!(condition.code.as_deref().is_some_and(|code| code.has(system::SNOMED_CT, "195967001")));
//!     let subject = condition.subject.as_deref().and_then(|subject| index.resolve_by_id(entry, subject).found());
//!     let patient = subject.and_then(|resource| resource.get::<Patient>()).ok_or("no patient")?;
//!     assert_eq!(patient.nhs_number()?, Some(number));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#[cfg(feature = "uk-core")]
pub mod careconnect;
mod generated;

pub use generated::*;
use nhs_fhir_base::{Boxed, engine, primitive, release};

nhs_fhir_base::many::many! { stu3 }
