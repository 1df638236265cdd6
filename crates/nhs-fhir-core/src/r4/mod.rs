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

mod generated;

pub use generated::*;

crate::release::working_with! {
    r4,
    domain: [
        AllergyIntolerance, Appointment, AuditEvent, BodyStructure, CapabilityStatement, CarePlan, CareTeam, Claim,
        ClaimResponse, ClinicalImpression, CodeSystem, Communication, CommunicationRequest, Composition, ConceptMap,
        Condition, Consent, Coverage, Device, DiagnosticReport, DocumentReference, Encounter, Endpoint, EpisodeOfCare,
        FamilyMemberHistory, Flag, Goal, Group, HealthcareService, ImagingStudy, Immunization,
        ImmunizationRecommendation, List, Location, Media, Medication, MedicationAdministration, MedicationDispense,
        MedicationRequest, MedicationStatement, MessageHeader, Observation, OperationOutcome, Organization,
        OrganizationAffiliation, Patient, Practitioner, PractitionerRole, Procedure, Provenance, Questionnaire,
        QuestionnaireResponse, RelatedPerson, RequestGroup, RiskAssessment, Schedule, ServiceRequest, Slot, Specimen,
        Subscription, Substance, Task, ValueSet,
    ],
    plain: [Binary, Bundle, Parameters],
}

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
            r#type: Some(crate::primitive::Uri::listed(T::NAME)),
            ..self
        }
    }
}
