// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The accessors on resources and their parts.

use super::super::access::accessors;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time, Uri, Url,
    Uuid,
};
#[allow(unused_imports)]
use crate::*;

accessors! { AllergyIntolerance,
/// `AllergyIntoleranceEnd` of UK Core, 0..1 on `AllergyIntolerance`: `endDate`, `reasonEnded`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AllergyIntoleranceEnd>.
owned_one [] allergy_intolerance_end set_allergy_intolerance_end super::AllergyIntoleranceEnd, ALLERGY_INTOLERANCE_END;
/// `Evidence` of UK Core, 0..* on `AllergyIntolerance`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Evidence>.
many [] evidence set_evidence Reference, EVIDENCE;
/// `encounter-associatedEncounter` of HL7, 0..1 on `AllergyIntolerance`: `Reference`.
/// Source: <http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter>.
one [] associated_encounter set_associated_encounter Reference, ENCOUNTER_ASSOCIATED_ENCOUNTER;
}

accessors! { Appointment,
/// `BookingOrganization` of UK Core, 0..1 on `Appointment`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BookingOrganization>.
one [] booking_organization set_booking_organization Reference, BOOKING_ORGANIZATION;
/// `DeliveryChannel` of UK Core, 0..1 on `Appointment`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel>.
one [] delivery_channel set_delivery_channel CodeableConcept, DELIVERY_CHANNEL;
}

accessors! { AuditEvent,
/// `NotificationMessage` of SCR, 0..1 on `AuditEvent`: `string`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-SCR-NotificationMessage>.
one [] notification_message set_notification_message Text, NOTIFICATION_MESSAGE;
}

accessors! { CapabilityStatement,
/// `CapabilityStatement-Package` of NHS England, 0..1 on `CapabilityStatement`: `FHIRPackage`, `openApi`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Package> (no structure definition is published; this is what published examples have).
owned_one [] package set_package super::CapabilityStatementPackage, CAPABILITY_STATEMENT_PACKAGE;
}

accessors! { CapabilityStatementMessagingSupportedMessage,
/// `CapabilityStatement-Examples` of NHS England, 0..1 on `CapabilityStatement.messaging.supportedMessage`: `example`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Examples> (no structure definition is published; this is what published examples have).
owned_one [] examples set_examples super::CapabilityStatementExamples, CAPABILITY_STATEMENT_EXAMPLES;
}

accessors! { CapabilityStatementRestResourceInteraction,
/// `CapabilityStatement-Examples` of NHS England, 0..1 on `CapabilityStatement.rest.resource.interaction`: `example`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Examples> (no structure definition is published; this is what published examples have).
owned_one [] examples set_examples super::CapabilityStatementExamples, CAPABILITY_STATEMENT_EXAMPLES;
}

accessors! { CapabilityStatementRestResourceOperation,
/// `CapabilityStatement-Examples` of NHS England, 0..1 on `CapabilityStatement.rest.resource.operation`: `example`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Examples> (no structure definition is published; this is what published examples have).
owned_one [] examples set_examples super::CapabilityStatementExamples, CAPABILITY_STATEMENT_EXAMPLES;
}

accessors! { CapabilityStatementRestResourceSearchParam,
/// `CapabilityStatement-QueryParameters` of NHS England, 0..1 on `CapabilityStatement.rest.resource.searchParam`: `allowedValues`, `exampleParameter`, `maximum`, `minimum`, `showCodeAndSystem`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-QueryParameters> (no structure definition is published; this is what published examples have).
owned_one [] query_parameters set_query_parameters super::CapabilityStatementQueryParameters, CAPABILITY_STATEMENT_QUERY_PARAMETERS;
}

accessors! { Claim,
/// `Provenance-agent` of EPS, 0..1 on `Claim`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-Provenance-agent> (no structure definition is published; this is what published examples have).
one [] provenance_agent set_provenance_agent Reference, PROVENANCE_AGENT;
/// `replacementOf` of EPS, 0..1 on `Claim`: `Identifier`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-replacementOf> (no structure definition is published; this is what published examples have).
one [] replacement_of set_replacement_of Identifier, REPLACEMENT_OF;
}

accessors! { ClaimItem,
/// `SuppliedItemIdentifier` of Medicines, 0..* on `Claim.item`: `Identifier`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-SuppliedItemIdentifier>.
many [] supplied_item_identifier set_supplied_item_identifier Identifier, SUPPLIED_ITEM_IDENTIFIER;
/// `RepeatInformation` of EPS, 0..1 on `Claim.item`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
/// `TaskBusinessStatus` of EPS, 0..1 on `Claim.item`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-TaskBusinessStatus> (no structure definition is published; this is what published examples have).
one [] task_business_status set_task_business_status Coding, TASK_BUSINESS_STATUS;
}

accessors! { ClaimItemDetail,
/// `SuppliedItemIdentifier` of Medicines, 0..* on `Claim.item.detail`: `Identifier`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-SuppliedItemIdentifier>.
many [] supplied_item_identifier set_supplied_item_identifier Identifier, SUPPLIED_ITEM_IDENTIFIER;
/// `ClaimMedicationRequestReference` of EPS, 0..1 on `Claim.item.detail`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-ClaimMedicationRequestReference> (no structure definition is published; this is what published examples have).
one [] claim_medication_request_reference set_claim_medication_request_reference Reference, CLAIM_MEDICATION_REQUEST_REFERENCE;
/// `ClaimSequenceIdentifier` of EPS, 0..1 on `Claim.item.detail`: `Identifier`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-ClaimSequenceIdentifier> (no structure definition is published; this is what published examples have).
one [] claim_sequence_identifier set_claim_sequence_identifier Identifier, CLAIM_SEQUENCE_IDENTIFIER;
/// `RepeatInformation` of EPS, 0..1 on `Claim.item.detail`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
}

accessors! { ClaimItemDetailSubDetail,
/// `ClaimMedicationDispenseReference` of EPS, 0..1 on `Claim.item.detail.subDetail`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-ClaimMedicationDispenseReference> (no structure definition is published; this is what published examples have).
one [] claim_medication_dispense_reference set_claim_medication_dispense_reference Reference, CLAIM_MEDICATION_DISPENSE_REFERENCE;
/// `RepeatInformation` of EPS, 0..1 on `Claim.item.detail.subDetail`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
}

accessors! { Communication,
/// `TypedDateTime` of UK Core, 0..* on `Communication`: `dateTimeType`, `dateTime`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime>.
owned_many [] typed_date_time set_typed_date_time super::TypedDateTime, TYPED_DATE_TIME;
}

accessors! { Composition,
/// `CareSettingType` of UK Core, 0..1 on `Composition`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CareSettingType>.
one [] care_setting_type set_care_setting_type CodeableConcept, CARE_SETTING_TYPE;
}

accessors! { Condition,
/// `ActualProblem` of UK Core, 0..* on `Condition`: `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ActualProblem>.
many [] actual_problem set_actual_problem Reference, ACTUAL_PROBLEM;
/// `ConditionEpisode` of UK Core, 0..* on `Condition`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ConditionEpisode>.
many [] condition_episode set_condition_episode CodeableConcept, CONDITION_EPISODE;
/// `ProblemSignificance` of UK Core, 0..* on `Condition`: `code`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ProblemSignificance>.
many [] problem_significance set_problem_significance Code, PROBLEM_SIGNIFICANCE;
/// `RelatedClinicalContent` of UK Core, 0..* on `Condition`: `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedClinicalContent>.
many [] related_clinical_content set_related_clinical_content Reference, RELATED_CLINICAL_CONTENT;
/// `RelatedProblemHeader` of UK Core, 0..* on `Condition`: `type`, `target`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedProblemHeader>.
owned_many [] related_problem_header set_related_problem_header super::RelatedProblemHeader, RELATED_PROBLEM_HEADER;
/// `Condition.bodyStructure` of HL7, 0..1 on `Condition`: `Reference`.
/// Source: <http://hl7.org/fhir/6.0/StructureDefinition/extension-Condition.bodyStructure>.
one [] body_structure set_body_structure Reference, CONDITION_BODY_STRUCTURE;
}

accessors! { Device,
/// `CuffSize` of UK Core, 0..* on `Device`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CuffSize>.
many [] cuff_size set_cuff_size CodeableConcept, CUFF_SIZE;
/// `ManufacturingOrganisation` of SDS, 0..1 on `Device`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SDS-ManufacturingOrganisation> (no structure definition is published; this is what published examples have).
one [] manufacturing_organisation set_manufacturing_organisation Reference, MANUFACTURING_ORGANISATION;
/// `NhsServiceInteractionId` of SDS, 0..* on `Device`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SDS-NhsServiceInteractionId> (no structure definition is published; this is what published examples have).
many [] nhs_service_interaction_id set_nhs_service_interaction_id Reference, NHS_SERVICE_INTERACTION_ID;
}

accessors! { DiagnosticReport,
/// `DiagnosticReport.composition` of HL7, 0..1 on `DiagnosticReport`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.composition>.
one [] composition set_composition Reference, DIAGNOSTIC_REPORT_COMPOSITION;
/// `DiagnosticReport.note` of HL7, 0..* on `DiagnosticReport`: `Annotation`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note>.
many [] note set_note Annotation, DIAGNOSTIC_REPORT_NOTE;
/// `DiagnosticReport.supportingInfo` of HL7, 0..* on `DiagnosticReport`: `type`, `reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.supportingInfo>.
owned_many [] supporting_info set_supporting_info super::DiagnosticReportSupportingInfo, DIAGNOSTIC_REPORT_SUPPORTING_INFO;
}

accessors! { DiagnosticReportMedia,
/// `DiagnosticReport.media.link` of HL7, 0..* on `DiagnosticReport.media`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.media.link>.
many [] media_link set_media_link Reference, DIAGNOSTIC_REPORT_MEDIA_LINK;
}

accessors! { DocumentReferenceContent,
/// `ContentStability` of NRL, 0..1 on `DocumentReference.content`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-ContentStability> (no structure definition is published; this is what published examples have).
one [] content_stability set_content_stability CodeableConcept, CONTENT_STABILITY;
}

accessors! { Encounter,
/// `DischargeMethod` of UK Core, 0..1 on `Encounter`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod>.
one [] discharge_method set_discharge_method CodeableConcept, DISCHARGE_METHOD;
/// `EmergencyCareDischargeStatus` of UK Core, 0..1 on `Encounter`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EmergencyCareDischargeStatus>.
one [] emergency_care_discharge_status set_emergency_care_discharge_status CodeableConcept, EMERGENCY_CARE_DISCHARGE_STATUS;
/// `EncounterTransport` of UK Core, 0..1 on `Encounter`: `transportType`, `transportPeriod`, `reasonForTransport`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EncounterTransport>.
owned_one [] encounter_transport set_encounter_transport super::EncounterTransport, ENCOUNTER_TRANSPORT;
/// `LegalStatus` of UK Core, 0..* on `Encounter`: `legalStatusContext`, `legalStatusClassification`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-LegalStatus>.
owned_many [] legal_status set_legal_status super::LegalStatus, LEGAL_STATUS;
/// `OutcomeOfAttendance` of UK Core, 0..1 on `Encounter`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OutcomeOfAttendance>.
one [] outcome_of_attendance set_outcome_of_attendance CodeableConcept, OUTCOME_OF_ATTENDANCE;
/// `TypedDateTime` of UK Core, 0..* on `Encounter`: `dateTimeType`, `dateTime`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime>.
owned_many [] typed_date_time set_typed_date_time super::TypedDateTime, TYPED_DATE_TIME;
/// `encounter-associatedEncounter` of HL7, 0..1 on `Encounter`: `Reference`.
/// Source: <http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter>.
one [] associated_encounter set_associated_encounter Reference, ENCOUNTER_ASSOCIATED_ENCOUNTER;
}

accessors! { EncounterHospitalization,
/// `AdmissionMethod` of UK Core, 0..1 on `Encounter.hospitalization`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdmissionMethod>.
one [] admission_method set_admission_method CodeableConcept, ADMISSION_METHOD;
}

accessors! { EncounterParticipant,
/// `ModeCode` of SCR, 0..1 on `Encounter.participant`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SCR-ModeCode> (no structure definition is published; this is what published examples have).
one [] mode_code set_mode_code CodeableConcept, MODE_CODE;
}

accessors! { Endpoint,
/// `NhsServiceInteractionId` of SDS, 0..* on `Endpoint`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SDS-NhsServiceInteractionId> (no structure definition is published; this is what published examples have).
many [] nhs_service_interaction_id set_nhs_service_interaction_id Reference, NHS_SERVICE_INTERACTION_ID;
/// `ReliabilityConfiguration` of SDS, 0..1 on `Endpoint`: `nhsMHSAckRequested`, `nhsMHSActor`, `nhsMHSDuplicateElimination`, `nhsMHSPersistDuration`, `nhsMHSRetries`, `nhsMHSRetryInterval`, `nhsMHSSyncReplyMode`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-SDS-ReliabilityConfiguration> (no structure definition is published; this is what published examples have).
owned_one [] reliability_configuration set_reliability_configuration super::ReliabilityConfiguration, RELIABILITY_CONFIGURATION;
}

accessors! { FamilyMemberHistory,
/// `AssociatedEncounter` of UK Core, 0..1 on `FamilyMemberHistory`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AssociatedEncounter>.
one [] associated_encounter set_associated_encounter Reference, ASSOCIATED_ENCOUNTER;
/// `Recorder` of UK Core, 0..* on `FamilyMemberHistory`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Recorder>.
many [] recorder set_recorder Reference, RECORDER;
/// `FamilyMemberHistory.participant` of HL7, 0..* on `FamilyMemberHistory`: `function`, `actor`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-FamilyMemberHistory.participant>.
owned_many [] participant set_participant super::FamilyMemberHistoryParticipant, FAMILY_MEMBER_HISTORY_PARTICIPANT;
}

accessors! { Flag,
/// `FGMRemovalReason` of NHS England, 0..1 on `Flag`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-England-FGMRemovalReason> (no structure definition is published; this is what published examples have).
one [] fgm_removal_reason set_fgm_removal_reason CodeableConcept, FGM_REMOVAL_REASON;
/// `FlagNotes` of NHS England, 0..* on `Flag`: `Annotation`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-FlagNotes>, and read under <https://fhir.nhs.uk/England/StructureDefinition/Extension-FlagNotes>.
many [] flag_notes set_flag_notes Annotation, FLAG_NOTES;
/// `FlagRemovalReason` of NHS England, 0..* on `Flag`: `Coding`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-FlagRemovalReason>.
many [] flag_removal_reason set_flag_removal_reason Coding, FLAG_REMOVAL_REASON;
}

accessors! { HealthcareService,
/// `HealthcareService-Contact` of e-RS, 0..* on `HealthcareService`: `purpose`, `telecom`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-eRS-HealthcareService-Contact>.
owned_many [] contact set_contact super::HealthcareServiceContact, HEALTHCARE_SERVICE_CONTACT;
/// `HoursOfOperation` of e-RS, 0..1 on `HealthcareService`: `string`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-eRS-HoursOfOperation>.
one [] hours_of_operation set_hours_of_operation Text, HOURS_OF_OPERATION;
/// `ServiceInstructions` of e-RS, 0..1 on `HealthcareService`: `string`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-eRS-ServiceInstructions>.
one [] service_instructions set_service_instructions Text, SERVICE_INSTRUCTIONS;
}

accessors! { Immunization,
/// `ParentPresent` of UK Core, 0..1 on `Immunization`: `boolean`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ParentPresent>.
copy_one [] parent_present set_parent_present bool, PARENT_PRESENT;
/// `VaccinationProcedure` of UK Core, 0..1 on `Immunization`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-VaccinationProcedure>.
one [] vaccination_procedure set_vaccination_procedure CodeableConcept, VACCINATION_PROCEDURE;
}

accessors! { List,
/// `CareSettingType` of UK Core, 0..1 on `List`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CareSettingType>.
one [] care_setting_type set_care_setting_type CodeableConcept, CARE_SETTING_TYPE;
/// `ClinicalSetting` of UK Core, 0..1 on `List`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ClinicalSetting>.
one [] clinical_setting set_clinical_setting CodeableConcept, CLINICAL_SETTING;
/// `ListWarningCode` of UK Core, 0..* on `List`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ListWarningCode>.
many [] list_warning_code set_list_warning_code CodeableConcept, LIST_WARNING_CODE;
/// `RelatedProblemHeader` of UK Core, 0..* on `List`: `type`, `target`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedProblemHeader>.
owned_many [] related_problem_header set_related_problem_header super::RelatedProblemHeader, RELATED_PROBLEM_HEADER;
}

accessors! { Location,
/// `LocationExtension` of NHS England, 0..* on `Location`: `UPRN`, `PAF`, `eastings`, `northings`, `what3words`, `accuracy`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-LocationExtension>, and read under <https://fhir.nhs.uk/StructureDefinition/LocationExtension>.
owned_many [] location_extension set_location_extension super::LocationExtension, LOCATION_EXTENSION;
}

accessors! { Medication,
/// `MedicationTradeFamily` of UK Core, 0..1 on `Medication`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationTradeFamily>.
one [] medication_trade_family set_medication_trade_family CodeableConcept, MEDICATION_TRADE_FAMILY;
}

accessors! { MedicationDispense,
/// `PrescriptionNonDispensingReason` of Medicines, 0..1 on `MedicationDispense`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionNonDispensingReason> (no structure definition is published; this is what published examples have).
one [] prescription_non_dispensing_reason set_prescription_non_dispensing_reason Coding, PRESCRIPTION_NON_DISPENSING_REASON;
/// `RepeatInformation` of EPS, 0..1 on `MedicationDispense`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
/// `TaskBusinessStatus` of EPS, 0..1 on `MedicationDispense`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-TaskBusinessStatus> (no structure definition is published; this is what published examples have).
one [] task_business_status set_task_business_status Coding, TASK_BUSINESS_STATUS;
}

accessors! { MedicationRequest,
/// `MedicationRepeatInformation` of UK Core, 0..1 on `MedicationRequest`: `numberOfPrescriptionsIssued`, `authorisationExpiryDate`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationRepeatInformation>.
owned_one [] medication_repeat_information set_medication_repeat_information super::MedicationRepeatInformation, MEDICATION_REPEAT_INFORMATION;
/// `PrescriptionType` of UK Core, 0..1 on `MedicationRequest`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PrescriptionType>.
one [] prescription_type set_prescription_type CodeableConcept, PRESCRIPTION_TYPE;
/// `Account-code` of NHS England, 0..1 on `MedicationRequest`: `costCentre`, `spuriousCode`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-Account-code> (no structure definition is published; this is what published examples have).
owned_one [] account_code set_account_code super::AccountCode, ACCOUNT_CODE;
/// `ControlledDrug` of Medicines, 0..1 on `MedicationRequest`: `quantityWords`, `schedule`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-ControlledDrug> (no structure definition is published; this is what published examples have).
owned_one [] controlled_drug set_controlled_drug super::ControlledDrug, CONTROLLED_DRUG;
/// `LegalAuthenticator` of Medicines, 0..1 on `MedicationRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-LegalAuthenticator> (no structure definition is published; this is what published examples have).
one [] legal_authenticator set_legal_authenticator Reference, LEGAL_AUTHENTICATOR;
/// `PrescriptionEndorsement` of Medicines, 0..* on `MedicationRequest`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionEndorsement> (no structure definition is published; this is what published examples have).
many [] prescription_endorsement set_prescription_endorsement CodeableConcept, PRESCRIPTION_ENDORSEMENT;
/// `PrescriptionStatusHistory` of Medicines, 0..1 on `MedicationRequest`: `status`, `statusDate`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionStatusHistory> (no structure definition is published; this is what published examples have).
owned_one [] prescription_status_history set_prescription_status_history super::PrescriptionStatusHistory, PRESCRIPTION_STATUS_HISTORY;
/// `DM-PrescriptionType` of Medicines, 0..1 on `MedicationRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionType> (no structure definition is published; this is what published examples have).
one [] dm_prescription_type set_dm_prescription_type Coding, DM_PRESCRIPTION_TYPE;
/// `ResponsiblePractitioner` of Medicines, 0..1 on `MedicationRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-ResponsiblePractitioner> (no structure definition is published; this is what published examples have).
one [] responsible_practitioner set_responsible_practitioner Reference, RESPONSIBLE_PRACTITIONER;
/// `DispensingInformation` of EPS, 0..1 on `MedicationRequest`: `dateLastDispensed`, `dispenseStatus`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingInformation> (no structure definition is published; this is what published examples have).
owned_one [] dispensing_information set_dispensing_information super::DispensingInformation, DISPENSING_INFORMATION;
}

accessors! { MedicationRequestDispenseRequest,
/// `PerformerSiteType` of Medicines, 0..1 on `MedicationRequest.dispenseRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-DM-PerformerSiteType> (no structure definition is published; this is what published examples have).
one [] performer_site_type set_performer_site_type Coding, PERFORMER_SITE_TYPE;
}

accessors! { MedicationStatement,
/// `MedicationChangeSummary` of UK Core, 0..1 on `MedicationStatement`: `status`, `indicationForChange`, `dateChanged`, `detailsOfAmendment`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationChangeSummary>.
owned_one [] medication_change_summary set_medication_change_summary super::MedicationChangeSummary, MEDICATION_CHANGE_SUMMARY;
/// `MedicationDosageLastChanged` of UK Core, 0..1 on `MedicationStatement`: `dateTime`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationDosageLastChanged>.
one [] medication_dosage_last_changed set_medication_dosage_last_changed DateTime, MEDICATION_DOSAGE_LAST_CHANGED;
/// `MedicationPrescribingAgency` of UK Core, 0..1 on `MedicationStatement`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingAgency>.
one [] medication_prescribing_agency set_medication_prescribing_agency CodeableConcept, MEDICATION_PRESCRIBING_AGENCY;
/// `MedicationPrescribingOrganization` of UK Core, 0..1 on `MedicationStatement`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingOrganization>.
one [] medication_prescribing_organization set_medication_prescribing_organization CodeableConcept, MEDICATION_PRESCRIBING_ORGANIZATION;
/// `MedicationPrescribingOrganizationType` of UK Core, 0..1 on `MedicationStatement`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingOrganizationType>.
one [] medication_prescribing_organization_type set_medication_prescribing_organization_type CodeableConcept, MEDICATION_PRESCRIBING_ORGANIZATION_TYPE;
/// `MedicationStatementLastIssueDate` of UK Core, 0..1 on `MedicationStatement`: `dateTime`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationStatementLastIssueDate>.
one [] medication_statement_last_issue_date set_medication_statement_last_issue_date DateTime, MEDICATION_STATEMENT_LAST_ISSUE_DATE;
/// `PharmacistVerifiedIndicator` of UK Core, 0..1 on `MedicationStatement`: `boolean`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PharmacistVerifiedIndicator>.
copy_one [] pharmacist_verified_indicator set_pharmacist_verified_indicator bool, PHARMACIST_VERIFIED_INDICATOR;
}

accessors! { MessageHeader,
/// `MessageHeaderInstruction` of UK Core, 0..* on `MessageHeader`: `Coding`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MessageHeaderInstruction>.
many [] message_header_instruction set_message_header_instruction Coding, MESSAGE_HEADER_INSTRUCTION;
/// `CDSSExtension` of NHS England, 0..* on `MessageHeader`: `RequesterCDSSsoftware`, `RequesterCDSSversion`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/CDSSExtension>.
owned_many [] cdss_extension set_cdss_extension super::CdssExtension, CDSS_EXTENSION;
/// `RoutingDemographics` of NHS England, 0..1 on `MessageHeader`: `nhsNumber`, `name`, `birthDate`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-RoutingDemographics>.
owned_one [] routing_demographics set_routing_demographics super::RoutingDemographics, ROUTING_DEMOGRAPHICS;
/// `replacementOf` of EPS, 0..1 on `MessageHeader`: `Identifier`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-replacementOf> (no structure definition is published; this is what published examples have).
one [] replacement_of set_replacement_of Identifier, REPLACEMENT_OF;
/// `MessageHeader-messageId` of Spine, 0..1 on `MessageHeader`: `Identifier`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-MessageHeader-messageId> (no structure definition is published; this is what published examples have), and read under <https://fhir.nhs.uk/StructureDefinition/Extension-Spine-MessageHeader-messageId>.
one [] message_id set_message_id Identifier, MESSAGE_HEADER_MESSAGE_ID;
}

accessors! { MessageHeaderSource,
/// `CDSSExtension` of NHS England, 0..* on `MessageHeader.source`: `RequesterCDSSsoftware`, `RequesterCDSSversion`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/CDSSExtension>.
owned_many [] cdss_extension set_cdss_extension super::CdssExtension, CDSS_EXTENSION;
/// `spineEndpoint` of Spine, 0..1 on `MessageHeader.source`: `Identifier`.
/// Url: <https://fhir.nhs.uk/R4/StructureDefinition/Extension-spineEndpoint> (no structure definition is published; this is what published examples have).
one [] spine_endpoint set_spine_endpoint Identifier, SPINE_ENDPOINT;
}

accessors! { Observation,
/// `RecordingSetting` of UK Core, 0..* on `Observation`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RecordingSetting>.
many [] recording_setting set_recording_setting CodeableConcept, RECORDING_SETTING;
/// `Observation.bodyStructure` of HL7, 0..1 on `Observation`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.bodyStructure>.
one [] body_structure set_body_structure Reference, OBSERVATION_BODY_STRUCTURE;
/// `Observation.triggeredBy` of HL7, 0..* on `Observation`: `observation`, `type`, `reason`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.triggeredBy>.
owned_many [] triggered_by set_triggered_by super::ObservationTriggeredBy, OBSERVATION_TRIGGERED_BY;
/// `observation-bodyPosition` of HL7, 0..1 on `Observation`: `CodeableConcept`.
/// Source: <http://hl7.org/fhir/StructureDefinition/observation-bodyPosition>.
one [] body_position set_body_position CodeableConcept, OBSERVATION_BODY_POSITION;
}

accessors! { OperationOutcome,
/// `supportingInfo` of Spine, 0..1 on `OperationOutcome`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-Spine-supportingInfo> (no structure definition is published; this is what published examples have).
one [] supporting_info set_supporting_info Reference, SUPPORTING_INFO;
/// `supportingInfo-prescription` of Spine, 0..1 on `OperationOutcome`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-Spine-supportingInfo-prescription> (no structure definition is published; this is what published examples have).
one [] supporting_info_prescription set_supporting_info_prescription Reference, SUPPORTING_INFO_PRESCRIPTION;
}

accessors! { Organization,
/// `MainLocation` of UK Core, 0..1 on `Organization`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MainLocation>.
one [] main_location set_main_location Reference, MAIN_LOCATION;
/// `TypedDateTime` of UK Core, 0..* on `Organization`: `dateTimeType`, `dateTime`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime>.
owned_many [] typed_date_time set_typed_date_time super::TypedDateTime, TYPED_DATE_TIME;
/// `TypedPeriod` of UK Core, 0..* on `Organization`: `dataType`, `period`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedPeriod>.
owned_many [] typed_period set_typed_period super::TypedPeriod, TYPED_PERIOD;
/// `OrganisationRelationships` of ODS, 0..1 on `Organization`: `reimbursementAuthority`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-ODS-OrganisationRelationships> (no structure definition is published; this is what published examples have).
owned_one [] organisation_relationships set_organisation_relationships super::OrganisationRelationships, ORGANISATION_RELATIONSHIPS;
/// `OrganisationRole` of NHS England, 0..* on `Organization`: `instanceID`, `roleCode`, `https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod`, `active`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole>.
owned_many [] organisation_role set_organisation_role super::OrganisationRole, ORGANISATION_ROLE;
/// `England-TypedDateTime` of NHS England, 0..* on `Organization`: `type`, `dateTime`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime>.
owned_many [] england_typed_date_time set_england_typed_date_time super::EnglandTypedDateTime, ENGLAND_TYPED_DATE_TIME;
/// `England-TypedPeriod` of NHS England, 0..* on `Organization`: `dateType`, `period`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod>.
owned_many [] england_typed_period set_england_typed_period super::EnglandTypedPeriod, ENGLAND_TYPED_PERIOD;
/// `organization-period` of HL7, 0..1 on `Organization`: `Period`.
/// Source: <http://hl7.org/fhir/StructureDefinition/organization-period>.
one [] period set_period Period, ORGANIZATION_PERIOD;
}

accessors! { OrganizationAffiliation,
/// `TypedDateTime` of UK Core, 0..* on `OrganizationAffiliation`: `dateTimeType`, `dateTime`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime>.
owned_many [] typed_date_time set_typed_date_time super::TypedDateTime, TYPED_DATE_TIME;
/// `TypedPeriod` of UK Core, 0..* on `OrganizationAffiliation`: `dataType`, `period`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedPeriod>.
owned_many [] typed_period set_typed_period super::TypedPeriod, TYPED_PERIOD;
/// `England-TypedDateTime` of NHS England, 0..* on `OrganizationAffiliation`: `type`, `dateTime`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime>.
owned_many [] england_typed_date_time set_england_typed_date_time super::EnglandTypedDateTime, ENGLAND_TYPED_DATE_TIME;
/// `England-TypedPeriod` of NHS England, 0..* on `OrganizationAffiliation`: `dateType`, `period`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod>.
owned_many [] england_typed_period set_england_typed_period super::EnglandTypedPeriod, ENGLAND_TYPED_PERIOD;
}

accessors! { Patient,
/// `BirthSex` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex>.
one [] birth_sex set_birth_sex CodeableConcept, BIRTH_SEX;
/// `ContactPreference` of UK Core, 0..1 on `Patient`: `PreferredContactMethod`, `PreferredContactTimes`, `PreferredWrittenCommunicationFormat`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference>.
owned_one [] contact_preference set_contact_preference super::ContactPreference, CONTACT_PREFERENCE;
/// `DeathNotificationStatus` of UK Core, 0..1 on `Patient`: `deathNotificationStatus`, `systemEffectiveDate`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus>.
owned_one [] death_notification_status set_death_notification_status super::DeathNotificationStatus, DEATH_NOTIFICATION_STATUS;
/// `EthnicCategory` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory>.
one [] ethnic_category set_ethnic_category CodeableConcept, ETHNIC_CATEGORY;
/// `MedicalApplianceSupplier` of UK Core, 0..1 on `Patient`: `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicalApplianceSupplier>.
one [] medical_appliance_supplier set_medical_appliance_supplier Reference, MEDICAL_APPLIANCE_SUPPLIER;
/// `NHSCommunication` of UK Core, 0..* on `Patient`: `language`, `preferred`, `modeOfCommunication`, `communicationProficiency`, `interpreterRequired`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication>.
owned_many [] nhs_communication set_nhs_communication super::NhsCommunication, NHS_COMMUNICATION;
/// `NHSNumberUnavailableReason` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberUnavailableReason>.
one [] nhs_number_unavailable_reason set_nhs_number_unavailable_reason CodeableConcept, NHS_NUMBER_UNAVAILABLE_REASON;
/// `NominatedPharmacy` of UK Core, 0..1 on `Patient`: `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NominatedPharmacy>.
one [] nominated_pharmacy set_nominated_pharmacy Reference, NOMINATED_PHARMACY;
/// `OverseasVisitorChargingCategory` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OverseasVisitorChargingCategory>.
one [] overseas_visitor_charging_category set_overseas_visitor_charging_category CodeableConcept, OVERSEAS_VISITOR_CHARGING_CATEGORY;
/// `PreferredDispenserOrganization` of UK Core, 0..1 on `Patient`: `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PreferredDispenserOrganization>.
one [] preferred_dispenser_organization set_preferred_dispenser_organization Reference, PREFERRED_DISPENSER_ORGANIZATION;
/// `ReligiousAffiliation` of UK Core, 0..* on `Patient`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ReligiousAffiliation>.
many [] religious_affiliation set_religious_affiliation CodeableConcept, RELIGIOUS_AFFILIATION;
/// `ResidentialStatus` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ResidentialStatus>.
one [] residential_status set_residential_status CodeableConcept, RESIDENTIAL_STATUS;
/// `TreatmentCategory` of UK Core, 0..1 on `Patient`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TreatmentCategory>.
one [] treatment_category set_treatment_category CodeableConcept, TREATMENT_CATEGORY;
/// `NHSRecordSharingConsent` of PDS, 0..1 on `Patient`: `consentType`, `consentValue`.
/// Url: <https://hl7.org/fhir/R4/consent.html> (no structure definition is published; this is what published examples have).
owned_one [] nhs_record_sharing_consent set_nhs_record_sharing_consent super::NhsRecordSharingConsent, NHS_RECORD_SHARING_CONSENT;
/// `RegisteringAuthority` of PDS, 0..1 on `Patient`: `organisationIdentifier`, `registeringAuthorityType`.
/// Url: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority> (no structure definition is published; this is what published examples have).
owned_one [] registering_authority set_registering_authority super::RegisteringAuthority, REGISTERING_AUTHORITY;
/// `RemovalFromRegistration` of PDS, 0..1 on `Patient`: `removalFromRegistrationCode`, `effectiveTime`.
/// Source: <https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration>.
owned_one [] removal_from_registration set_removal_from_registration super::RemovalFromRegistration, REMOVAL_FROM_REGISTRATION;
/// `Patient.fetalStatus` of HL7, 0..1 on `Patient`: `code`.
/// Source: <http://hl7.org/fhir/6.0/StructureDefinition/extension-Patient.fetalStatus>.
one [] fetal_status set_fetal_status Code, PATIENT_FETAL_STATUS;
/// `patient-birthPlace` of HL7, 0..1 on `Patient`: `Address`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-birthPlace>.
one [] birth_place set_birth_place Address, PATIENT_BIRTH_PLACE;
/// `patient-birthTime` of HL7, 0..1 on `Patient.birthDate`: `dateTime`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-birthTime>.
one ["birthDate"] birth_time set_birth_time DateTime, PATIENT_BIRTH_TIME;
/// `patient-cadavericDonor` of HL7, 0..1 on `Patient`: `boolean`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor>.
copy_one [] cadaveric_donor set_cadaveric_donor bool, PATIENT_CADAVERIC_DONOR;
/// `patient-interpreterRequired` of HL7, 0..1 on `Patient`: `boolean`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired>.
copy_one [] interpreter_required set_interpreter_required bool, PATIENT_INTERPRETER_REQUIRED;
}

accessors! { PatientCommunication,
/// `patient-proficiency` of HL7, 0..1 on `Patient.communication`: `level`, `type`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-proficiency>.
owned_one [] proficiency set_proficiency super::PatientProficiency, PATIENT_PROFICIENCY;
}

accessors! { PatientContact,
/// `ContactRank` of UK Core, 0..1 on `Patient.contact`: `positiveInt`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank>.
copy_one [] contact_rank set_contact_rank u32, CONTACT_RANK;
/// `CopyCorrespondenceIndicator` of UK Core, 0..1 on `Patient.contact`: `boolean`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CopyCorrespondenceIndicator>.
copy_one [] copy_correspondence_indicator set_copy_correspondence_indicator bool, COPY_CORRESPONDENCE_INDICATOR;
}

accessors! { Practitioner,
/// `NHSCommunication` of UK Core, 0..* on `Practitioner`: `language`, `preferred`, `modeOfCommunication`, `communicationProficiency`, `interpreterRequired`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication>.
owned_many [] nhs_communication set_nhs_communication super::NhsCommunication, NHS_COMMUNICATION;
}

accessors! { Procedure,
/// `AnaestheticIssues` of UK Core, 0..* on `Procedure`: `CodeableConcept` or `Reference`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AnaestheticIssues>.
owned_many [] anaesthetic_issues set_anaesthetic_issues super::AnaestheticIssuesValue, ANAESTHETIC_ISSUES;
}

accessors! { RelatedPerson,
/// `ContactPreference` of UK Core, 0..1 on `RelatedPerson`: `PreferredContactMethod`, `PreferredContactTimes`, `PreferredWrittenCommunicationFormat`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference>.
owned_one [] contact_preference set_contact_preference super::ContactPreference, CONTACT_PREFERENCE;
/// `ContactRank` of UK Core, 0..1 on `RelatedPerson`: `positiveInt`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank>.
copy_one [] contact_rank set_contact_rank u32, CONTACT_RANK;
/// `CopyCorrespondenceIndicator` of UK Core, 0..1 on `RelatedPerson`: `boolean`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CopyCorrespondenceIndicator>.
copy_one [] copy_correspondence_indicator set_copy_correspondence_indicator bool, COPY_CORRESPONDENCE_INDICATOR;
/// `NHSCommunication` of UK Core, 0..* on `RelatedPerson`: `language`, `preferred`, `modeOfCommunication`, `communicationProficiency`, `interpreterRequired`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication>.
owned_many [] nhs_communication set_nhs_communication super::NhsCommunication, NHS_COMMUNICATION;
/// `PersonalRelationship` of NHS England, 0..* on `RelatedPerson`: `asserter`, `confidence`.
/// Source: <https://fhir.nhs.uk/England/StructureDefinition/England-Extension-PersonalRelationship>.
owned_many [] personal_relationship set_personal_relationship super::PersonalRelationship, PERSONAL_RELATIONSHIP;
/// `patient-interpreterRequired` of HL7, 0..1 on `RelatedPerson`: `boolean`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired>.
copy_one [] interpreter_required set_interpreter_required bool, PATIENT_INTERPRETER_REQUIRED;
}

accessors! { ServiceRequest,
/// `AdditionalContact` of UK Core, 0..* on `ServiceRequest`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdditionalContact>.
many [] additional_contact set_additional_contact Reference, ADDITIONAL_CONTACT;
/// `Coverage` of UK Core, 0..1 on `ServiceRequest`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Coverage>.
one [] coverage set_coverage CodeableConcept, COVERAGE;
/// `PriorityReason` of UK Core, 0..* on `ServiceRequest.priority`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PriorityReason>.
many ["priority"] priority_reason set_priority_reason CodeableConcept, PRIORITY_REASON;
/// `ServiceRequestMethod` of UK Core, 0..* on `ServiceRequest`: `CodeableConcept`.
/// UK Core has retired it.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ServiceRequestMethod>.
many [] service_request_method set_service_request_method CodeableConcept, SERVICE_REQUEST_METHOD;
/// `SourceOfServiceRequest` of UK Core, 0..1 on `ServiceRequest`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SourceOfServiceRequest>.
one [] source_of_service_request set_source_of_service_request CodeableConcept, SOURCE_OF_SERVICE_REQUEST;
/// `Genomics-Coverage` of Genomics, 0..1 on `ServiceRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-Genomics-Coverage> (no structure definition is published; this is what published examples have).
one [] genomics_coverage set_genomics_coverage Coding, GENOMICS_COVERAGE;
}

accessors! { Slot,
/// `DeliveryChannel` of UK Core, 0..1 on `Slot`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel>.
one [] delivery_channel set_delivery_channel CodeableConcept, DELIVERY_CHANNEL;
}

accessors! { Specimen,
/// `SampleCategory` of UK Core, 0..1 on `Specimen`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SampleCategory>.
one [] sample_category set_sample_category CodeableConcept, SAMPLE_CATEGORY;
}

accessors! { SpecimenCollection,
/// `Specimen.collection.collector` of HL7, 0..1 on `Specimen.collection`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.collection.collector>.
one [] collection_collector set_collection_collector Reference, SPECIMEN_COLLECTION_COLLECTOR;
/// `observation-bodyPosition` of HL7, 0..1 on `Specimen.collection`: `CodeableConcept`.
/// Source: <http://hl7.org/fhir/StructureDefinition/observation-bodyPosition>.
one [] body_position set_body_position CodeableConcept, OBSERVATION_BODY_POSITION;
/// `specimen-specialHandling` of HL7, 0..* on `Specimen.collection`: `CodeableConcept`.
/// Source: <http://hl7.org/fhir/StructureDefinition/specimen-specialHandling>.
many [] special_handling set_special_handling CodeableConcept, SPECIMEN_SPECIAL_HANDLING;
}

accessors! { SpecimenContainer,
/// `Specimen.container.device` of HL7, 0..1 on `Specimen.container`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.container.device>.
one [] container_device set_container_device Reference, SPECIMEN_CONTAINER_DEVICE;
/// `Specimen.container.location` of HL7, 0..1 on `Specimen.container`: `Reference`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.container.location>.
one [] container_location set_container_location Reference, SPECIMEN_CONTAINER_LOCATION;
}

accessors! { Subscription,
/// `Subscription.content` of HL7, 0..1 on `Subscription`: `code`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Subscription.content>.
one [] content set_content Code, SUBSCRIPTION_CONTENT;
/// `Subscription.parameter` of HL7, 0..* on `Subscription`: `name`, `value`.
/// Source: <http://hl7.org/fhir/5.0/StructureDefinition/extension-Subscription.parameter>.
owned_many [] parameter set_parameter super::SubscriptionParameter, SUBSCRIPTION_PARAMETER;
}

accessors! { Task,
/// `Prescription` of EPS, 0..1 on `Task`: `courseOfTherapyType`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-Prescription> (no structure definition is published; this is what published examples have).
owned_one [] prescription set_prescription super::Prescription, PRESCRIPTION;
/// `Provenance-agent` of EPS, 0..1 on `Task`: `Reference`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-Provenance-agent> (no structure definition is published; this is what published examples have).
one [] provenance_agent set_provenance_agent Reference, PROVENANCE_AGENT;
/// `RepeatInformation` of EPS, 0..1 on `Task`: `numberOfRepeatsAllowed`, `numberOfRepeatsIssued`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation> (no structure definition is published; this is what published examples have).
owned_one [] repeat_information set_repeat_information super::RepeatInformation, REPEAT_INFORMATION;
}

accessors! { TaskInput,
/// `DispensingInformation` of EPS, 0..1 on `Task.input`: `dateLastDispensed`, `dispenseStatus`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingInformation> (no structure definition is published; this is what published examples have).
owned_one [] dispensing_information set_dispensing_information super::DispensingInformation, DISPENSING_INFORMATION;
}

accessors! { TaskOutput,
/// `DispensingReleaseInformation` of EPS, 0..1 on `Task.output`: `dateDownloaded`, `dateLastIssuedDispensed`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingReleaseInformation> (no structure definition is published; this is what published examples have).
owned_one [] dispensing_release_information set_dispensing_release_information super::DispensingReleaseInformation, DISPENSING_RELEASE_INFORMATION;
/// `ExtensionRepeatDispensingInformation` of EPS, 0..1 on `Task.output`: `dateLastDispensed`.
/// Url: <https://fhir.nhs.uk/StructureDefinition/ExtensionRepeatDispensingInformation> (no structure definition is published; this is what published examples have).
owned_one [] extension_repeat_dispensing_information set_extension_repeat_dispensing_information super::ExtensionRepeatDispensingInformation, EXTENSION_REPEAT_DISPENSING_INFORMATION;
}
