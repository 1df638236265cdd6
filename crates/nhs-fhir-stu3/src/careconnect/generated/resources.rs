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
/// `AllergyIntoleranceEnd` of GP Connect, 0..1 on `AllergyIntolerance`: `endDate`, `reasonEnded`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AllergyIntoleranceEnd-1>.
owned_one [] allergy_intolerance_end set_allergy_intolerance_end super::AllergyIntoleranceEnd, ALLERGY_INTOLERANCE_END;
/// `AllergyIntoleranceEndDate` of GP Connect, 0..* on `AllergyIntolerance`: `dateTime`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1>.
many [] allergy_intolerance_end_date set_allergy_intolerance_end_date DateTime, ALLERGY_INTOLERANCE_END_DATE;
/// `Evidence` of GP Connect, 0..1 on `AllergyIntolerance`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Evidence-1>.
one [] evidence set_evidence Reference, EVIDENCE;
/// `ProbabilityOfRecurrence` of GP Connect, 0..* on `AllergyIntolerance`: `string`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ProbabilityOfRecurrence-1>.
many [] probability_of_recurrence set_probability_of_recurrence Text, PROBABILITY_OF_RECURRENCE;
/// `AssociatedEncounter` of ITK, 0..1 on `AllergyIntolerance`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-AssociatedEncounter-1>.
one [] associated_encounter set_associated_encounter Reference, ASSOCIATED_ENCOUNTER;
/// `encounter-associatedEncounter` of HL7, 0..1 on `AllergyIntolerance`: `Reference`.
/// Source: <http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter>.
one [] encounter_associated_encounter set_encounter_associated_encounter Reference, ENCOUNTER_ASSOCIATED_ENCOUNTER;
}

accessors! { AllergyIntoleranceReaction,
/// `AllergyCertainty` of GP Connect, 0..* on `AllergyIntolerance.reaction`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1>.
many [] allergy_certainty set_allergy_certainty CodeableConcept, ALLERGY_CERTAINTY;
/// `AllergySeverity` of GP Connect, 0..* on `AllergyIntolerance.reaction`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1>.
many [] allergy_severity set_allergy_severity CodeableConcept, ALLERGY_SEVERITY;
}

accessors! { Appointment,
/// `AppointmentCancellationReason` of GP Connect, 0..1 on `Appointment`: `string`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1>.
one [] appointment_cancellation_reason set_appointment_cancellation_reason Text, APPOINTMENT_CANCELLATION_REASON;
/// `BookingOrganisation` of GP Connect, 0..1 on `Appointment`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1>.
one [] booking_organisation set_booking_organisation Reference, BOOKING_ORGANISATION;
/// `DeliveryChannel` of GP Connect, 0..1 on `Appointment`: `code`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2>.
one [] delivery_channel set_delivery_channel Code, DELIVERY_CHANNEL;
/// `GPC-DeliveryChannel` of GP Connect, 0..1 on `Appointment`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1>.
one [] gpc_delivery_channel set_gpc_delivery_channel CodeableConcept, GPC_DELIVERY_CHANNEL;
/// `PractitionerRole` of GP Connect, 0..* on `Appointment`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1>.
many [] practitioner_role set_practitioner_role CodeableConcept, PRACTITIONER_ROLE;
}

accessors! { CodeSystemConcept,
/// `EffectivefromDate` of e-RS, 0..1 on `CodeSystem.concept`: `date`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-EffectivefromDate-1> (no structure definition is published; this is what published examples have).
one [] effectivefrom_date set_effectivefrom_date Date, EFFECTIVEFROM_DATE;
/// `EffectivetoDate` of e-RS, 0..1 on `CodeSystem.concept`: `date`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-EffectivetoDate-1> (no structure definition is published; this is what published examples have).
one [] effectiveto_date set_effectiveto_date Date, EFFECTIVETO_DATE;
}

accessors! { Communication,
/// `Communication-Requester` of e-RS, 0..1 on `Communication`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-Communication-Requester-1> (no structure definition is published; this is what published examples have).
one [] requester set_requester Reference, COMMUNICATION_REQUESTER;
}

accessors! { CommunicationRequest,
/// `ProviderConversionAuthorisation` of e-RS, 0..1 on `CommunicationRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ProviderConversionAuthorisation-1> (no structure definition is published; this is what published examples have).
one [] provider_conversion_authorisation set_provider_conversion_authorisation Coding, PROVIDER_CONVERSION_AUTHORISATION;
/// `ReferralPriority` of e-RS, 0..1 on `CommunicationRequest`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralPriority-1> (no structure definition is published; this is what published examples have).
one [] referral_priority set_referral_priority CodeableConcept, REFERRAL_PRIORITY;
/// `ReferralShortlist` of e-RS, 0..1 on `CommunicationRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralShortlist-1> (no structure definition is published; this is what published examples have).
one [] referral_shortlist set_referral_shortlist Reference, REFERRAL_SHORTLIST;
/// `Specialty` of e-RS, 0..1 on `CommunicationRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Specialty-1> (no structure definition is published; this is what published examples have).
one [] specialty set_specialty Coding, SPECIALTY;
}

accessors! { Composition,
/// `CareSettingType` of GP Connect, 0..1 on `Composition`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-CareSettingType-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-CareSettingType-1>, <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareSettingType-1>, <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-CareSettingType-1>.
one [] care_setting_type set_care_setting_type CodeableConcept, CARE_SETTING_TYPE;
/// `InformationRecipient` of ITK, 0..* on `Composition`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-InformationRecipient-1> (no structure definition is published; this is what published examples have).
many [] information_recipient set_information_recipient Reference, INFORMATION_RECIPIENT;
}

accessors! { Condition,
/// `ActualProblem` of GP Connect, 0..1 on `Condition`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ActualProblem-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1>.
one [] actual_problem set_actual_problem Reference, ACTUAL_PROBLEM;
/// `ConditionEpisode` of GP Connect, 0..* on `Condition`: `code`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ConditionEpisode-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ConditionEpisode-1>.
many [] condition_episode set_condition_episode Code, CONDITION_EPISODE;
/// `ConditionRelationship` of GP Connect, 0..* on `Condition`: `type`, `target`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ConditionRelationship-1>.
owned_many [] condition_relationship set_condition_relationship super::ConditionRelationship, CONDITION_RELATIONSHIP;
/// `ProblemSignificance` of CareConnect, 0..1 on `Condition`: `code`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1>.
one [] problem_significance set_problem_significance Code, PROBLEM_SIGNIFICANCE;
/// `RelatedClinicalContent` of CareConnect, 0..* on `Condition`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1>.
many [] related_clinical_content set_related_clinical_content Reference, RELATED_CLINICAL_CONTENT;
/// `RelatedProblemHeader` of CareConnect, 0..* on `Condition`: `type`, `target`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1>.
owned_many [] related_problem_header set_related_problem_header super::RelatedProblemHeader, RELATED_PROBLEM_HEADER;
/// `Provenance` of Reasonable adjustments, 0..1 on `Condition`: `created`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-Provenance-1> (no structure definition is published; this is what published examples have).
owned_one [] provenance set_provenance super::Provenance, PROVENANCE;
}

accessors! { Consent,
/// `Provenance` of Reasonable adjustments, 0..1 on `Consent`: `created`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-Provenance-1> (no structure definition is published; this is what published examples have).
owned_one [] provenance set_provenance super::Provenance, PROVENANCE;
/// `ProxyRole` of Reasonable adjustments, 0..1 on `Consent`: `CodeableConcept`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-ProxyRole-1> (no structure definition is published; this is what published examples have).
one [] proxy_role set_proxy_role CodeableConcept, PROXY_ROLE;
}

accessors! { DocumentReferenceContent,
/// `ContentStability` of NRL, 0..1 on `DocumentReference.content`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-NRL-ContentStability-1> (no structure definition is published; this is what published examples have).
one [] content_stability set_content_stability CodeableConcept, CONTENT_STABILITY;
}

accessors! { Encounter,
/// `EmergencyCareDischargeStatus` of CareConnect, 0..1 on `Encounter`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1>.
one [] emergency_care_discharge_status set_emergency_care_discharge_status CodeableConcept, EMERGENCY_CARE_DISCHARGE_STATUS;
/// `EncounterTransport` of CareConnect, 0..1 on `Encounter`: `transportType`, `transportPeriod`, `reasonForTransport`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1>.
owned_one [] encounter_transport set_encounter_transport super::EncounterTransport, ENCOUNTER_TRANSPORT;
/// `OutcomeOfAttendance` of CareConnect, 0..1 on `Encounter`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1>.
one [] outcome_of_attendance set_outcome_of_attendance CodeableConcept, OUTCOME_OF_ATTENDANCE;
}

accessors! { EncounterHospitalization,
/// `AdmissionMethod` of CareConnect, 0..1 on `Encounter.hospitalization`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1>.
one [] admission_method set_admission_method CodeableConcept, ADMISSION_METHOD;
/// `DischargeMethod` of CareConnect, 0..1 on `Encounter.hospitalization`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1>.
one [] discharge_method set_discharge_method CodeableConcept, DISCHARGE_METHOD;
}

accessors! { FamilyMemberHistory,
/// `Recorder` of CareConnect, 0..1 on `FamilyMemberHistory`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Recorder-1>.
one [] recorder set_recorder Reference, RECORDER;
/// `encounter-associatedEncounter` of HL7, 0..1 on `FamilyMemberHistory`: `Reference`.
/// Source: <http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter>.
one [] encounter_associated_encounter set_encounter_associated_encounter Reference, ENCOUNTER_ASSOCIATED_ENCOUNTER;
}

accessors! { Flag,
/// `MedicationFlagAssociation` of CareConnect, 0..* on `Flag`: `Reference`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationFlagAssociation-1>.
many [] medication_flag_association set_medication_flag_association Reference, MEDICATION_FLAG_ASSOCIATION;
/// `AdjustmentCategory` of Reasonable adjustments, 0..1 on `Flag`: `CodeableConcept`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-AdjustmentCategory-1> (no structure definition is published; this is what published examples have).
one [] adjustment_category set_adjustment_category CodeableConcept, ADJUSTMENT_CATEGORY;
/// `Provenance` of Reasonable adjustments, 0..1 on `Flag`: `created`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-Provenance-1> (no structure definition is published; this is what published examples have).
owned_one [] provenance set_provenance super::Provenance, PROVENANCE;
}

accessors! { Immunization,
/// `DateRecorded` of GP Connect, 0..1 on `Immunization`: `dateTime`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DateRecorded-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1>.
one [] date_recorded set_date_recorded DateTime, DATE_RECORDED;
/// `ParentPresent` of GP Connect, 0..1 on `Immunization`: `boolean`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ParentPresent-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1>.
copy_one [] parent_present set_parent_present bool, PARENT_PRESENT;
/// `VaccinationProcedure` of CareConnect, 0..1 on `Immunization`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1>.
one [] vaccination_procedure set_vaccination_procedure CodeableConcept, VACCINATION_PROCEDURE;
}

accessors! { List,
/// `ClinicalSetting` of GP Connect, 0..1 on `List`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ClinicalSetting-1>.
one [] clinical_setting set_clinical_setting CodeableConcept, CLINICAL_SETTING;
/// `ListWarningCode` of GP Connect, 0..* on `List`: `code`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ListWarningCode-1>.
many [] list_warning_code set_list_warning_code Code, LIST_WARNING_CODE;
/// `RelatedProblemHeader` of CareConnect, 0..* on `List`: `type`, `target`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1>.
owned_many [] related_problem_header set_related_problem_header super::RelatedProblemHeader, RELATED_PROBLEM_HEADER;
/// `Shortlist-SearchCriteria` of e-RS, 0..1 on `List`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Shortlist-SearchCriteria-1> (no structure definition is published; this is what published examples have).
one [] shortlist_search_criteria set_shortlist_search_criteria Reference, SHORTLIST_SEARCH_CRITERIA;
}

accessors! { ListEntry,
/// `AdviceAndGuidanceRequests-WorkListItem` of e-RS, 0..1 on `List.entry`: `adviceFirstRequested`, `adviceLastUpdated`, `category`, `clinicType`, `communicationRequestVersion`, `namedClinician`, `patient`, `priority`, `referrer`, `service`, `specialty`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AdviceAndGuidanceRequests-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] advice_and_guidance_requests_work_list_item set_advice_and_guidance_requests_work_list_item super::AdviceAndGuidanceRequestsWorkListItem, ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM;
/// `AppointmentSlotIssues-WorkListItem` of e-RS, 0..1 on `List.entry`: `clinicalInfoPrinted`, `clinicalInformationStatus`, `eReferralPathwayStart`, `patient`, `patientContactExpected`, `priority`, `reason`, `service`, `specialty`, `ubrnReceived`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AppointmentSlotIssues-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] appointment_slot_issues_work_list_item set_appointment_slot_issues_work_list_item super::AppointmentSlotIssuesWorkListItem, APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM;
/// `AssessmentReturnedCancelledDna-WorkListItem` of e-RS, 0..1 on `List.entry`: `clinicalContext`, `patient`, `priority`, `reason`, `referralCreated`, `referralLastUpdated`, `referrer`, `status`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AssessmentReturnedCancelledDna-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] assessment_returned_cancelled_dna_work_list_item set_assessment_returned_cancelled_dna_work_list_item super::AssessmentReturnedCancelledDnaWorkListItem, ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM;
/// `AwaitingBooking-WorkListItem` of e-RS, 0..1 on `List.entry`: `clinicalContext`, `patient`, `priority`, `reason`, `referralCreated`, `referralLastUpdated`, `referrer`, `status`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AwaitingBooking-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] awaiting_booking_work_list_item set_awaiting_booking_work_list_item super::AwaitingBookingWorkListItem, AWAITING_BOOKING_WORK_LIST_ITEM;
/// `LettersOutstanding-WorkListItem` of e-RS, 0..1 on `List.entry`: `clinicalContext`, `letterDue`, `patient`, `priority`, `referralCreated`, `referrer`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-LettersOutstanding-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] letters_outstanding_work_list_item set_letters_outstanding_work_list_item super::LettersOutstandingWorkListItem, LETTERS_OUTSTANDING_WORK_LIST_ITEM;
/// `ReferralsforReview-WorkListItem` of e-RS, 0..1 on `List.entry`: `allocatedClinician`, `appointmentStart`, `clinicalInfoFirstSubmitted`, `clinicalInfoLastUpdated`, `clinicalInfoPrinted`, `eReferralPathwayStart`, `patient`, `priority`, `referralRequestVersion`, `referralType`, `requestContextStatus`, `service`, `specialty`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralsforReview-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] referralsfor_review_work_list_item set_referralsfor_review_work_list_item super::ReferralsforReviewWorkListItem, REFERRALSFOR_REVIEW_WORK_LIST_ITEM;
/// `RejectedTriageResponse-WorkListItem` of e-RS, 0..1 on `List.entry`: `clinicalContext`, `patient`, `priority`, `reason`, `referralCreated`, `referralLastUpdated`, `referrer`, `status`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-RejectedTriageResponse-WorkListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] rejected_triage_response_work_list_item set_rejected_triage_response_work_list_item super::RejectedTriageResponseWorkListItem, REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM;
/// `ServiceSearch-ListItem` of e-RS, 0..1 on `List.entry`: `displayProminently`, `distance`, `indicativeAppointmentWaitTime`, `restricted`, `unaccredited`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSearch-ListItem-1> (no structure definition is published; this is what published examples have).
owned_one [] service_search_list_item set_service_search_list_item super::ServiceSearchListItem, SERVICE_SEARCH_LIST_ITEM;
}

accessors! { Medication,
/// `MedicationTradeFamily` of GP Connect, 0..1 on `Medication`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-MedicationTradeFamily-1>.
one [] medication_trade_family set_medication_trade_family CodeableConcept, MEDICATION_TRADE_FAMILY;
}

accessors! { MedicationRequest,
/// `MedicationOrderStatement` of GP Connect, 0..* on `MedicationRequest`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationOrderStatement-1>.
many [] medication_order_statement set_medication_order_statement Reference, MEDICATION_ORDER_STATEMENT;
/// `MedicationRepeatInformation` of GP Connect, 0..1 on `MedicationRequest`: `numberOfRepeatPrescriptionsAllowed`, `numberOfRepeatPrescriptionsIssued`, `authorisationExpiryDate`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationRepeatInformation-1>.
owned_one [] medication_repeat_information set_medication_repeat_information super::MedicationRepeatInformation, MEDICATION_REPEAT_INFORMATION;
/// `MedicationStatusReason` of GP Connect, 0..1 on `MedicationRequest`: `statusReason`, `statusChangeDate`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatusReason-1>.
owned_one [] medication_status_reason set_medication_status_reason super::MedicationStatusReason, MEDICATION_STATUS_REASON;
/// `MedicationSupplyType` of GP Connect, 0..* on `MedicationRequest`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationSupplyType-1>.
many [] medication_supply_type set_medication_supply_type CodeableConcept, MEDICATION_SUPPLY_TYPE;
/// `PrescriptionType` of GP Connect, 0..1 on `MedicationRequest`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-PrescriptionType-1>.
one [] prescription_type set_prescription_type CodeableConcept, PRESCRIPTION_TYPE;
/// `ReasonCondition` of GP Connect, 0..* on `MedicationRequest`: `CodeableConcept` or `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1>.
owned_many [] reason_condition set_reason_condition super::ReasonConditionValue, REASON_CONDITION;
}

accessors! { MedicationStatement,
/// `MedicationChangeSummary` of GP Connect, 0..1 on `MedicationStatement`: `status`, `indicationForChange`, `dateChanged`, `detailsOfAmendment`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationChangeSummary-1>.
owned_one [] medication_change_summary set_medication_change_summary super::MedicationChangeSummary, MEDICATION_CHANGE_SUMMARY;
/// `MedicationStatementDosageLastChanged` of GP Connect, 0..1 on `MedicationStatement`: `dateTime`.
/// Url: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatementDosageLastChanged-1> (no structure definition is published; this is what published examples have).
one [] medication_statement_dosage_last_changed set_medication_statement_dosage_last_changed DateTime, MEDICATION_STATEMENT_DOSAGE_LAST_CHANGED;
/// `MedicationStatementLastIssueDate` of GP Connect, 0..1 on `MedicationStatement`: `dateTime`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatementLastIssueDate-1>.
one [] medication_statement_last_issue_date set_medication_statement_last_issue_date DateTime, MEDICATION_STATEMENT_LAST_ISSUE_DATE;
/// `MedicationStatementQuantity` of GP Connect, 0..* on `MedicationStatement`: `quantity`, `quantityText`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementQuantity-1>.
owned_many [] medication_statement_quantity set_medication_statement_quantity super::MedicationStatementQuantity, MEDICATION_STATEMENT_QUANTITY;
/// `PrescribingAgency` of GP Connect, 0..1 on `MedicationStatement`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1>.
one [] prescribing_agency set_prescribing_agency CodeableConcept, PRESCRIBING_AGENCY;
/// `ReasonCondition` of GP Connect, 0..* on `MedicationStatement`: `CodeableConcept` or `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1>.
owned_many [] reason_condition set_reason_condition super::ReasonConditionValue, REASON_CONDITION;
/// `PrescribedElsewhere` of CareConnect, 0..1 on `MedicationStatement`: `CodeableConcept`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-PrescribedElsewhere-1>.
one [] prescribed_elsewhere set_prescribed_elsewhere CodeableConcept, PRESCRIBED_ELSEWHERE;
}

accessors! { MessageHeader,
/// `MessageHandling` of ITK, 0..1 on `MessageHeader`: `BusAckRequested`, `InfAckRequested`, `RecipientType`, `MessageDefinition`, `SenderReference`, `LocalExtension`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-MessageHandling-2>.
owned_one [] message_handling set_message_handling super::MessageHandling, MESSAGE_HANDLING;
}

accessors! { Observation,
/// `ReasonCondition` of GP Connect, 0..* on `Observation`: `CodeableConcept` or `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1>.
owned_many [] reason_condition set_reason_condition super::ReasonConditionValue, REASON_CONDITION;
}

accessors! { Organization,
/// `MainLocation` of GP Connect, 0..1 on `Organization`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MainLocation-1>.
one [] main_location set_main_location Reference, MAIN_LOCATION;
/// `ActivePeriod` of ODS, 0..1 on `Organization`: `Period`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-ActivePeriod-1> (no structure definition is published; this is what published examples have).
one [] active_period set_active_period Period, ACTIVE_PERIOD;
/// `OrganizationRole` of ODS, 0..1 on `Organization`: `activePeriod`, `primaryRole`, `role`, `status`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-OrganizationRole-1> (no structure definition is published; this is what published examples have).
owned_one [] organization_role set_organization_role super::OrganizationRole, ORGANIZATION_ROLE;
/// `organization-period` of HL7, 0..1 on `Organization`: `Period`.
/// Source: <http://hl7.org/fhir/StructureDefinition/organization-period>.
one [] period set_period Period, ORGANIZATION_PERIOD;
}

accessors! { Patient,
/// `DeathNotificationStatus` of GP Connect, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1>.
one [] death_notification_status set_death_notification_status CodeableConcept, DEATH_NOTIFICATION_STATUS;
/// `EthnicCategory` of GP Connect, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EthnicCategory-1>.
one [] ethnic_category set_ethnic_category CodeableConcept, ETHNIC_CATEGORY;
/// `NHSCommunication` of GP Connect, 0..* on `Patient`: `language`, `preferred`, `modeOfCommunication`, `communicationProficiency`, `interpreterRequired`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1>.
owned_many [] nhs_communication set_nhs_communication super::NhsCommunication, NHS_COMMUNICATION;
/// `NominatedPharmacy` of GP Connect, 0..1 on `Patient`: `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NominatedPharmacy-1>.
one [] nominated_pharmacy set_nominated_pharmacy Reference, NOMINATED_PHARMACY;
/// `RegistrationDetails` of GP Connect, 0..1 on `Patient`: `registrationPeriod`, `registrationType`, `preferredBranchSurgery`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RegistrationDetails-1>.
owned_one [] registration_details set_registration_details super::RegistrationDetails, REGISTRATION_DETAILS;
/// `ReligiousAffiliation` of GP Connect, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReligiousAffiliation-1>.
one [] religious_affiliation set_religious_affiliation CodeableConcept, RELIGIOUS_AFFILIATION;
/// `ResidentialStatus` of GP Connect, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ResidentialStatus-1>.
one [] residential_status set_residential_status CodeableConcept, RESIDENTIAL_STATUS;
/// `TreatmentCategory` of GP Connect, 0..1 on `Patient`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-TreatmentCategory-1>.
one [] treatment_category set_treatment_category CodeableConcept, TREATMENT_CATEGORY;
/// `CareConnect-DeathNotificationStatus` of CareConnect, 0..1 on `Patient`: `deathNotificationStatus`, `systemEffectiveDate`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeathNotificationStatus-1>.
owned_one [] care_connect_death_notification_status set_care_connect_death_notification_status super::CareConnectDeathNotificationStatus, CARE_CONNECT_DEATH_NOTIFICATION_STATUS;
/// `birthPlace` of HL7, 0..1 on `Patient`: `Address`.
/// Source: <http://hl7.org/fhir/StructureDefinition/birthPlace>.
one [] birth_place set_birth_place Address, BIRTH_PLACE;
/// `patient-birthTime` of HL7, 0..1 on `Patient.birthDate`: `dateTime`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-birthTime>.
one ["birthDate"] birth_time set_birth_time DateTime, PATIENT_BIRTH_TIME;
/// `patient-cadavericDonor` of HL7, 0..1 on `Patient`: `boolean`.
/// Source: <http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor>.
copy_one [] cadaveric_donor set_cadaveric_donor bool, PATIENT_CADAVERIC_DONOR;
}

accessors! { Practitioner,
/// `NHSCommunication` of GP Connect, 0..* on `Practitioner`: `language`, `preferred`, `modeOfCommunication`, `communicationProficiency`, `interpreterRequired`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1>.
owned_many [] nhs_communication set_nhs_communication super::NhsCommunication, NHS_COMMUNICATION;
}

accessors! { Procedure,
/// `DateRecorded` of GP Connect, 0..* on `Procedure`: `dateTime`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DateRecorded-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1>.
many [] date_recorded set_date_recorded DateTime, DATE_RECORDED;
/// `ReasonCondition` of GP Connect, 0..* on `Procedure`: `CodeableConcept` or `Reference`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1>, and read under <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1>.
owned_many [] reason_condition set_reason_condition super::ReasonConditionValue, REASON_CONDITION;
/// `AnaestheticIssues` of CareConnect, 0..1 on `Procedure`: `CodeableConcept` or `Reference`.
/// Source: <https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AnaestheticIssues-1>.
owned_one [] anaesthetic_issues set_anaesthetic_issues super::AnaestheticIssuesValue, ANAESTHETIC_ISSUES;
}

accessors! { ReferralRequest,
/// `ReferralRequestMethod` of GP Connect, 0..1 on `ReferralRequest`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-ReferralRequestMethod-1>.
one [] referral_request_method set_referral_request_method CodeableConcept, REFERRAL_REQUEST_METHOD;
/// `Appointment` of e-RS, 0..1 on `ReferralRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Appointment-1> (no structure definition is published; this is what published examples have).
one [] appointment set_appointment Reference, APPOINTMENT;
/// `Appointment-Reference` of e-RS, 0..1 on `ReferralRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Appointment-Reference-1> (no structure definition is published; this is what published examples have).
one [] appointment_reference set_appointment_reference Reference, APPOINTMENT_REFERENCE;
/// `ClinicalInfoFirstSubmitted` of e-RS, 0..1 on `ReferralRequest`: `dateTime`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ClinicalInfoFirstSubmitted-1> (no structure definition is published; this is what published examples have).
one [] clinical_info_first_submitted set_clinical_info_first_submitted DateTime, CLINICAL_INFO_FIRST_SUBMITTED;
/// `ClinicalInfoLastUpdated` of e-RS, 0..1 on `ReferralRequest`: `dateTime`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ClinicalInfoLastUpdated-1> (no structure definition is published; this is what published examples have).
one [] clinical_info_last_updated set_clinical_info_last_updated DateTime, CLINICAL_INFO_LAST_UPDATED;
/// `Commissioning-Rule-Org` of e-RS, 0..1 on `ReferralRequest`: `Identifier`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Commissioning-Rule-Org-1> (no structure definition is published; this is what published examples have).
one [] commissioning_rule_org set_commissioning_rule_org Identifier, COMMISSIONING_RULE_ORG;
/// `PatientAdditionalRequirement` of e-RS, 0..* on `ReferralRequest`: `Coding`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-PatientAdditionalRequirement-1> (no structure definition is published; this is what published examples have).
many [] patient_additional_requirement set_patient_additional_requirement Coding, PATIENT_ADDITIONAL_REQUIREMENT;
/// `ReferralPriority` of e-RS, 0..1 on `ReferralRequest`: `CodeableConcept`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralPriority-1> (no structure definition is published; this is what published examples have).
one [] referral_priority set_referral_priority CodeableConcept, REFERRAL_PRIORITY;
/// `ReferralShortlist` of e-RS, 0..1 on `ReferralRequest`: `Reference`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralShortlist-1> (no structure definition is published; this is what published examples have).
one [] referral_shortlist set_referral_shortlist Reference, REFERRAL_SHORTLIST;
/// `ReferralState` of e-RS, 0..1 on `ReferralRequest`: `comments`, `reason`, `state`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralState-1> (no structure definition is published; this is what published examples have).
owned_one [] referral_state set_referral_state super::ReferralState, REFERRAL_STATE;
/// `eReferralPathwayStart` of e-RS, 0..1 on `ReferralRequest`: `instant`.
/// Url: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-eReferralPathwayStart-1> (no structure definition is published; this is what published examples have).
one [] e_referral_pathway_start set_e_referral_pathway_start Instant, E_REFERRAL_PATHWAY_START;
}

accessors! { Schedule,
/// `PractitionerRole` of GP Connect, 0..* on `Schedule`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1>.
many [] practitioner_role set_practitioner_role CodeableConcept, PRACTITIONER_ROLE;
}

accessors! { Slot,
/// `DeliveryChannel` of GP Connect, 0..1 on `Slot`: `code`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2>.
one [] delivery_channel set_delivery_channel Code, DELIVERY_CHANNEL;
/// `GPC-DeliveryChannel` of GP Connect, 0..1 on `Slot`: `CodeableConcept`.
/// Source: <https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1>.
one [] gpc_delivery_channel set_gpc_delivery_channel CodeableConcept, GPC_DELIVERY_CHANNEL;
}
