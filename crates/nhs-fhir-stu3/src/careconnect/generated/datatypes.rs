// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The accessors on datatypes, and on any list of extensions.

use super::super::access::accessors;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url,
    Uuid,
};
#[allow(unused_imports)]
use crate::*;

accessors! { Attachment,
/// `AttachedBy` of e-RS, 0..1 on `Attachment`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedBy-1> (no structure definition is published; this is what published examples have).
one [] attached_by set_attached_by Reference, ATTACHED_BY;
/// `AttachedByOrganisation` of e-RS, 0..1 on `Attachment`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedByOrganisation-1> (no structure definition is published; this is what published examples have).
one [] attached_by_organisation set_attached_by_organisation Reference, ATTACHED_BY_ORGANISATION;
/// `AttachedOnBehalfOf` of e-RS, 0..1 on `Attachment`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedOnBehalfOf-1> (no structure definition is published; this is what published examples have).
one [] attached_on_behalf_of set_attached_on_behalf_of Reference, ATTACHED_ON_BEHALF_OF;
/// `AvailabilityStatus` of e-RS, 0..1 on `Attachment`: `Coding`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AvailabilityStatus-1> (no structure definition is published; this is what published examples have).
one [] availability_status set_availability_status Coding, AVAILABILITY_STATUS;
}

accessors! { CodeableConcept,
/// `coding-sctdescid` of GP Connect, 0..1 on `CodeableConcept`: `descriptionId`, `descriptionDisplay`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid>.
owned_one [] coding_sctdescid set_coding_sctdescid super::CodingSctdescid, CODING_SCTDESCID;
}

accessors! { Coding,
/// `coding-sctdescid` of GP Connect, 0..1 on `Coding`: `descriptionId`, `descriptionDisplay`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid>.
owned_one [] coding_sctdescid set_coding_sctdescid super::CodingSctdescid, CODING_SCTDESCID;
}

accessors! { Identifier,
/// `NHSNumberVerificationStatus` of GP Connect, 0..1 on `Identifier`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1>.
one [] nhs_number_verification_status set_nhs_number_verification_status CodeableConcept, NHS_NUMBER_VERIFICATION_STATUS;
}

accessors! { Period,
/// `DateType` of ODS, 0..1 on `Period`: `string`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-DateType-1> (no structure definition is published; this is what published examples have).
one [] date_type set_date_type Text, DATE_TYPE;
}

accessors! { Quantity,
/// `MedicationQuantityText` of GP Connect, 0..1 on `Quantity`: `string`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationQuantityText-1>.
one [] medication_quantity_text set_medication_quantity_text Text, MEDICATION_QUANTITY_TEXT;
/// `ValueApproximation` of CareConnect, 0..1 on `Quantity`: `boolean`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ValueApproximation-1>.
copy_one [] value_approximation set_value_approximation bool, VALUE_APPROXIMATION;
}

accessors! { Reference,
/// `BundledAssets` of ITK, 0..1 on `Reference`: `utilisedAsset`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-BundledAssets-1>.
owned_one [] bundled_assets set_bundled_assets super::BundledAssets, BUNDLED_ASSETS;
/// `HealthcareService-Reference` of e-RS, 0..1 on `Reference`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-HealthcareService-Reference-1> (no structure definition is published; this is what published examples have).
one [] healthcare_service_reference set_healthcare_service_reference Reference, HEALTHCARE_SERVICE_REFERENCE;
/// `PathwayServiceFor-Shortlist` of e-RS, 0..1 on `Reference`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-PathwayServiceFor-Shortlist-1> (no structure definition is published; this is what published examples have).
one [] pathway_service_for_shortlist set_pathway_service_for_shortlist Reference, PATHWAY_SERVICE_FOR_SHORTLIST;
/// `PractitionerRole-Reference` of e-RS, 0..1 on `Reference`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-PractitionerRole-Reference-1> (no structure definition is published; this is what published examples have).
one [] practitioner_role_reference set_practitioner_role_reference Reference, PRACTITIONER_ROLE_REFERENCE;
/// `ServiceSummaryView` of e-RS, 0..1 on `Reference`: `bookableType`, `conditionsTreated`, `exclusions`, `genderTreated`, `linkToNHSWebsite`, `location`, `referralLetterRequired`, `referrerAlert`, `serviceName`, `specialty`, `suggestedInvestigations`, `supportedAppointmentType`, `supportedRequestFlowType`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSummaryView-1> (no structure definition is published; this is what published examples have).
owned_one [] service_summary_view set_service_summary_view super::ServiceSummaryView, SERVICE_SUMMARY_VIEW;
}
