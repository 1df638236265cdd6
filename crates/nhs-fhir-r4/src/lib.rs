//! FHIR R4 (4.0.1): the resources that NHS APIs use, with all their datatypes.
//!
//! The types are generated from HL7's definitions. Every struct has public fields, `Default`, and a `side` for what its fields
//! cannot hold; a resource type that has no struct here is kept whole as [`Resource::Other`].
//! Source: [FHIR R4](http://hl7.org/fhir/R4/resourcelist.html).
//!
//! ```
//! use nhs_fhir_core::r4::{Observation, ObservationValue, Quantity, Resource};
//! use nhs_fhir_core::primitive::Decimal;
//!
//! let json = br#"{"resourceType":"Observation","status":"final","code":{"text":"weight"},
//!                "valueQuantity":{"value":71.50,"unit":"kg"}}"#;
//! let Resource::Observation(observation) = Resource::from_slice(json)? else { panic!("not an Observation") };
//! if let Some(ObservationValue::Quantity(weight)) = &observation.value {
//!     assert_eq!(weight.value.as_ref().map(Decimal::as_str), Some("71.50"));
//! }
//! # Ok::<(), nhs_fhir_core::ReadError>(())
//! ```
//!
//! Common datatypes have short constructors that check what they are given; all else is set as a field, with struct update:
//!
//! ```
//! use nhs_fhir_core::identifier::{NhsNumber, system};
//! use nhs_fhir_core::primitive::Date;
//! use nhs_fhir_core::r4::codes::AdministrativeGender;
//! use nhs_fhir_core::r4::{CodeableConcept, Condition, HumanName, Patient, Reference};
//!
//! let number = NhsNumber::parse("999 000 0018")?;
//! let patient = Patient {
//!     identifier: [number.into()].into(),
//!     name: [HumanName::official("Sample", ["Amina", "Jane"])].into(),
//!     gender: Some(AdministrativeGender::Female.into()),
//!     birth_date: Some(Date::parse("1985-07-21")?),
//!     ..Patient::default()
//! };
//! let asthma = Condition {
//!     subject: Some(Reference::to("Patient", number.as_str())?.into()),
//!     code: Some(CodeableConcept::new(system::SNOMED_CT, "195967001")?.with_text("Asthma").into()),
//!     ..Condition::default()
//! };
//! assert_eq!(patient.nhs_number()?, Some(number));
//! assert_eq!(asthma.code.as_deref().and_then(|code| code.code_of(system::SNOMED_CT)), Some("195967001"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod generated;
#[cfg(feature = "uk-core")]
pub mod uk_core;

pub use generated::*;
use nhs_fhir_base::{Boxed, engine, primitive, release};

nhs_fhir_base::many::many! { r4 }

impl Reference {
    /// The same with the type of its target: what NHS services want beside an identifier.
    ///
    /// ```
    /// use nhs_fhir_core::identifier::OdsCode;
    /// use nhs_fhir_core::r4::{Organization, Reference};
    ///
    /// let practice = Reference::by_identifier(OdsCode::parse("G81086")?).of_type::<Organization>();
    /// assert_eq!(practice.r#type.as_ref().map(AsRef::as_ref), Some("Organization"));
    /// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
    /// ```
    #[must_use]
    pub fn of_type<T: ResourceType>(self) -> Self {
        Self {
            r#type: Some(primitive::Uri::listed(T::NAME)),
            ..self
        }
    }
}
