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

accessors! { list,
/// `EffectivePeriod` of UK Core, 0..* on any element: `Period`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EffectivePeriod>.
many [] effective_period set_effective_period Period, EFFECTIVE_PERIOD;
}

accessors! { Address,
/// `AddressKey` of UK Core, 0..* on `Address`: `type`, `value`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey>, and read under <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey>.
owned_many [] address_key set_address_key super::AddressKey, ADDRESS_KEY;
}

accessors! { CodeableConcept,
/// `AllergyIntoleranceEnd` of UK Core, 0..1 on `CodeableConcept`: `endDate`, `reasonEnded`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AllergyIntoleranceEnd>.
owned_one [] allergy_intolerance_end set_allergy_intolerance_end super::AllergyIntoleranceEnd, ALLERGY_INTOLERANCE_END;
/// `BodySiteReference` of UK Core, 0..1 on `CodeableConcept`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BodySiteReference>.
one [] body_site_reference set_body_site_reference Reference, BODY_SITE_REFERENCE;
}

accessors! { Coding,
/// `CodingSCTDescDisplay` of UK Core, 0..1 on `Coding`: `string`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescDisplay>.
one [] coding_sct_desc_display set_coding_sct_desc_display Text, CODING_SCT_DESC_DISPLAY;
/// `CodingSCTDescId` of UK Core, 0..* on `Coding`: `descriptionId`, `descriptionDisplay`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescId>.
owned_many [] coding_sct_desc_id set_coding_sct_desc_id super::CodingSctDescId, CODING_SCT_DESC_ID;
/// `valueset-reference` of HL7, 0..1 on `Coding`: `uri`.
/// Source: <http://hl7.org/fhir/StructureDefinition/valueset-reference>.
one [] valueset_reference set_valueset_reference Uri, VALUESET_REFERENCE;
}

accessors! { ContactPoint,
/// `OtherContactSystem` of UK Core, 0..1 on `ContactPoint.system`: `CodeableConcept` or `Coding`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem>, and read under <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem>.
owned_one ["system"] other_contact_system set_other_contact_system super::OtherContactSystemValue, OTHER_CONTACT_SYSTEM;
}

accessors! { Identifier,
/// `NHSNumberVerificationStatus` of UK Core, 0..1 on `Identifier`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus>.
one [] nhs_number_verification_status set_nhs_number_verification_status CodeableConcept, NHS_NUMBER_VERIFICATION_STATUS;
/// `PrescriptionId` of Medicines, 0..1 on `Identifier`: `Identifier`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionId> (no structure definition is published; this is what published examples have).
one [] prescription_id set_prescription_id Identifier, PRESCRIPTION_ID;
}

accessors! { Quantity,
/// `MedicationQuantityText` of UK Core, 0..1 on `Quantity`: `string`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationQuantityText>.
one [] medication_quantity_text set_medication_quantity_text Text, MEDICATION_QUANTITY_TEXT;
/// `RunningTotal` of Medicines, 0..1 on `Quantity`: `Quantity`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-RunningTotal> (no structure definition is published; this is what published examples have).
one [] running_total set_running_total Quantity, RUNNING_TOTAL;
}

accessors! { Reference,
/// `DeviceReference` of UK Core, 0..* on `Reference`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeviceReference>.
many [] device_reference set_device_reference Reference, DEVICE_REFERENCE;
/// `ExtCodeableReference` of NHS England, 0..* on `Reference`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/England-Extension-ExtCodeableReference>.
many [] ext_codeable_reference set_ext_codeable_reference CodeableConcept, EXT_CODEABLE_REFERENCE;
/// `DispensingPerformer` of Medicines, 0..1 on `Reference`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-DispensingPerformer> (no structure definition is published; this is what published examples have).
one [] dispensing_performer set_dispensing_performer Reference, DISPENSING_PERFORMER;
/// `GroupIdentifier` of Medicines, 0..1 on `Reference`: `UUID`, `shortForm`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-GroupIdentifier> (no structure definition is published; this is what published examples have).
owned_one [] group_identifier set_group_identifier super::GroupIdentifier, GROUP_IDENTIFIER;
/// `RepeatInformation` of EPS, 0..1 on `Reference`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
}
