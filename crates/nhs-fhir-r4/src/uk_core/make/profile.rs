//! The profiles that the constructors claim in `meta.profile`.
//!
//! ```
//! use nhs_fhir_core::uk_core::make::profile;
//!
//! assert_eq!(profile::PATIENT, "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient");
//! ```

/// The urls of profiles, by the names of their constants.
macro_rules! profiles {
    ($($name:ident = $url:literal;)*) => {$(
        #[doc = concat!("<", $url, ">")]
        pub const $name: &str = $url;
    )*};
}

profiles! {
    ALLERGY_INTOLERANCE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-AllergyIntolerance";
    CONDITION = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Condition";
    DOCUMENT_REFERENCE = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-DocumentReference";
    IMMUNIZATION = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Immunization";
    MEDICATION_REQUEST = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-MedicationRequest";
    OBSERVATION = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Observation";
    PATIENT = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient";
    SERVICE_REQUEST = "https://fhir.hl7.org.uk/StructureDefinition/UKCore-ServiceRequest";
}
