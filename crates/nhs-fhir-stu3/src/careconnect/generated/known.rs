// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The extensions that have accessors, as a table: urls, places, types.

use nhs_fhir_base::uk::{KnownExtension, KnownHost, KnownPart};

/// All of them, by name.
pub static ALL: &[&KnownExtension] = &[
    &ACTIVE_PERIOD,
    &ACTUAL_PROBLEM,
    &ADJUSTMENT_CATEGORY,
    &ADMISSION_METHOD,
    &ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM,
    &ALLERGY_CERTAINTY,
    &ALLERGY_INTOLERANCE_END,
    &ALLERGY_INTOLERANCE_END_DATE,
    &ALLERGY_SEVERITY,
    &ANAESTHETIC_ISSUES,
    &APPOINTMENT,
    &APPOINTMENT_CANCELLATION_REASON,
    &APPOINTMENT_REFERENCE,
    &APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM,
    &ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM,
    &ASSOCIATED_ENCOUNTER,
    &ATTACHED_BY,
    &ATTACHED_BY_ORGANISATION,
    &ATTACHED_ON_BEHALF_OF,
    &AVAILABILITY_STATUS,
    &AWAITING_BOOKING_WORK_LIST_ITEM,
    &BIRTH_PLACE,
    &BOOKING_ORGANISATION,
    &BUNDLED_ASSETS,
    &CARE_CONNECT_DEATH_NOTIFICATION_STATUS,
    &CARE_SETTING_TYPE,
    &CLINICAL_INFO_FIRST_SUBMITTED,
    &CLINICAL_INFO_LAST_UPDATED,
    &CLINICAL_SETTING,
    &CODING_SCTDESCID,
    &COMMISSIONING_RULE_ORG,
    &COMMUNICATION_REQUESTER,
    &CONDITION_EPISODE,
    &CONDITION_RELATIONSHIP,
    &CONTENT_STABILITY,
    &DATE_RECORDED,
    &DATE_TYPE,
    &DEATH_NOTIFICATION_STATUS,
    &DELIVERY_CHANNEL,
    &DISCHARGE_METHOD,
    &EFFECTIVEFROM_DATE,
    &EFFECTIVETO_DATE,
    &EMERGENCY_CARE_DISCHARGE_STATUS,
    &ENCOUNTER_ASSOCIATED_ENCOUNTER,
    &ENCOUNTER_TRANSPORT,
    &ETHNIC_CATEGORY,
    &EVIDENCE,
    &E_REFERRAL_PATHWAY_START,
    &GPC_DELIVERY_CHANNEL,
    &HEALTHCARE_SERVICE_REFERENCE,
    &INFORMATION_RECIPIENT,
    &LETTERS_OUTSTANDING_WORK_LIST_ITEM,
    &LIST_WARNING_CODE,
    &MAIN_LOCATION,
    &MEDICATION_CHANGE_SUMMARY,
    &MEDICATION_FLAG_ASSOCIATION,
    &MEDICATION_ORDER_STATEMENT,
    &MEDICATION_QUANTITY_TEXT,
    &MEDICATION_REPEAT_INFORMATION,
    &MEDICATION_STATEMENT_DOSAGE_LAST_CHANGED,
    &MEDICATION_STATEMENT_LAST_ISSUE_DATE,
    &MEDICATION_STATEMENT_QUANTITY,
    &MEDICATION_STATUS_REASON,
    &MEDICATION_SUPPLY_TYPE,
    &MEDICATION_TRADE_FAMILY,
    &MESSAGE_HANDLING,
    &NHS_COMMUNICATION,
    &NHS_NUMBER_VERIFICATION_STATUS,
    &NOMINATED_PHARMACY,
    &ORGANIZATION_PERIOD,
    &ORGANIZATION_ROLE,
    &OUTCOME_OF_ATTENDANCE,
    &PARENT_PRESENT,
    &PATHWAY_SERVICE_FOR_SHORTLIST,
    &PATIENT_ADDITIONAL_REQUIREMENT,
    &PATIENT_BIRTH_TIME,
    &PATIENT_CADAVERIC_DONOR,
    &PRACTITIONER_ROLE,
    &PRACTITIONER_ROLE_REFERENCE,
    &PRESCRIBED_ELSEWHERE,
    &PRESCRIBING_AGENCY,
    &PRESCRIPTION_TYPE,
    &PROBABILITY_OF_RECURRENCE,
    &PROBLEM_SIGNIFICANCE,
    &PROVENANCE,
    &PROVIDER_CONVERSION_AUTHORISATION,
    &PROXY_ROLE,
    &REASON_CONDITION,
    &RECORDER,
    &REFERRALSFOR_REVIEW_WORK_LIST_ITEM,
    &REFERRAL_PRIORITY,
    &REFERRAL_REQUEST_METHOD,
    &REFERRAL_SHORTLIST,
    &REFERRAL_STATE,
    &REGISTRATION_DETAILS,
    &REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM,
    &RELATED_CLINICAL_CONTENT,
    &RELATED_PROBLEM_HEADER,
    &RELIGIOUS_AFFILIATION,
    &RESIDENTIAL_STATUS,
    &SERVICE_SEARCH_LIST_ITEM,
    &SERVICE_SUMMARY_VIEW,
    &SHORTLIST_SEARCH_CRITERIA,
    &SPECIALTY,
    &TREATMENT_CATEGORY,
    &VACCINATION_PROCEDURE,
    &VALUE_APPROXIMATION,
];

/// `ActivePeriod` of ODS.
pub static ACTIVE_PERIOD: KnownExtension = KnownExtension {
    name: "ActivePeriod",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-ActivePeriod-1"],
    older: &[],
    types: &["Period"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

/// `ActualProblem` of GP Connect.
pub static ACTUAL_PROBLEM: KnownExtension = KnownExtension {
    name: "ActualProblem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ActualProblem-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: false,
    }],
};

/// `AdjustmentCategory` of Reasonable adjustments.
pub static ADJUSTMENT_CATEGORY: KnownExtension = KnownExtension {
    name: "AdjustmentCategory",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-AdjustmentCategory-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Flag",
        member: None,
        many: false,
    }],
};

/// `AdmissionMethod` of CareConnect.
pub static ADMISSION_METHOD: KnownExtension = KnownExtension {
    name: "AdmissionMethod",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter.hospitalization",
        member: None,
        many: false,
    }],
};

pub(super) const ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "adviceFirstRequested",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "adviceLastUpdated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "category",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "clinicType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "communicationRequestVersion",
        min: 0,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "namedClinician",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referrer",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "service",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "specialty",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `AdviceAndGuidanceRequests-WorkListItem` of e-RS.
pub static ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "AdviceAndGuidanceRequests-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AdviceAndGuidanceRequests-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: ADVICE_AND_GUIDANCE_REQUESTS_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `AllergyCertainty` of GP Connect.
pub static ALLERGY_CERTAINTY: KnownExtension = KnownExtension {
    name: "AllergyCertainty",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyCertainty-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance.reaction",
        member: None,
        many: true,
    }],
};

pub(super) const ALLERGY_INTOLERANCE_END_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "endDate",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "reasonEnded",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `AllergyIntoleranceEnd` of GP Connect.
pub static ALLERGY_INTOLERANCE_END: KnownExtension = KnownExtension {
    name: "AllergyIntoleranceEnd",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AllergyIntoleranceEnd-1",
    ],
    older: &[],
    types: &[],
    parts: ALLERGY_INTOLERANCE_END_PARTS,
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: false,
    }],
};

/// `AllergyIntoleranceEndDate` of GP Connect.
pub static ALLERGY_INTOLERANCE_END_DATE: KnownExtension = KnownExtension {
    name: "AllergyIntoleranceEndDate",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEndDate-1",
    ],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: true,
    }],
};

/// `AllergySeverity` of GP Connect.
pub static ALLERGY_SEVERITY: KnownExtension = KnownExtension {
    name: "AllergySeverity",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergySeverity-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance.reaction",
        member: None,
        many: true,
    }],
};

/// `AnaestheticIssues` of CareConnect.
pub static ANAESTHETIC_ISSUES: KnownExtension = KnownExtension {
    name: "AnaestheticIssues",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AnaestheticIssues-1",
    ],
    older: &[],
    types: &["CodeableConcept", "Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Procedure",
        member: None,
        many: false,
    }],
};

/// `Appointment` of e-RS.
pub static APPOINTMENT: KnownExtension = KnownExtension {
    name: "Appointment",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Appointment-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `AppointmentCancellationReason` of GP Connect.
pub static APPOINTMENT_CANCELLATION_REASON: KnownExtension = KnownExtension {
    name: "AppointmentCancellationReason",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-AppointmentCancellationReason-1",
    ],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Appointment",
        member: None,
        many: false,
    }],
};

/// `Appointment-Reference` of e-RS.
pub static APPOINTMENT_REFERENCE: KnownExtension = KnownExtension {
    name: "Appointment-Reference",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Appointment-Reference-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

pub(super) const APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "clinicalInfoPrinted",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "clinicalInformationStatus",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "eReferralPathwayStart",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "patientContactExpected",
        min: 0,
        many: false,
        types: &["date"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "service",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "specialty",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "ubrnReceived",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `AppointmentSlotIssues-WorkListItem` of e-RS.
pub static APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "AppointmentSlotIssues-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AppointmentSlotIssues-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: APPOINTMENT_SLOT_ISSUES_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

pub(super) const ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "clinicalContext",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referralCreated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referralLastUpdated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referrer",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `AssessmentReturnedCancelledDna-WorkListItem` of e-RS.
pub static ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "AssessmentReturnedCancelledDna-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AssessmentReturnedCancelledDna-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: ASSESSMENT_RETURNED_CANCELLED_DNA_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `AssociatedEncounter` of ITK.
pub static ASSOCIATED_ENCOUNTER: KnownExtension = KnownExtension {
    name: "AssociatedEncounter",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-AssociatedEncounter-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: false,
    }],
};

/// `AttachedBy` of e-RS.
pub static ATTACHED_BY: KnownExtension = KnownExtension {
    name: "AttachedBy",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedBy-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Attachment",
        member: None,
        many: false,
    }],
};

/// `AttachedByOrganisation` of e-RS.
pub static ATTACHED_BY_ORGANISATION: KnownExtension = KnownExtension {
    name: "AttachedByOrganisation",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedByOrganisation-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Attachment",
        member: None,
        many: false,
    }],
};

/// `AttachedOnBehalfOf` of e-RS.
pub static ATTACHED_ON_BEHALF_OF: KnownExtension = KnownExtension {
    name: "AttachedOnBehalfOf",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AttachedOnBehalfOf-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Attachment",
        member: None,
        many: false,
    }],
};

/// `AvailabilityStatus` of e-RS.
pub static AVAILABILITY_STATUS: KnownExtension = KnownExtension {
    name: "AvailabilityStatus",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AvailabilityStatus-1"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Attachment",
        member: None,
        many: false,
    }],
};

pub(super) const AWAITING_BOOKING_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "clinicalContext",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referralCreated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referralLastUpdated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referrer",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `AwaitingBooking-WorkListItem` of e-RS.
pub static AWAITING_BOOKING_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "AwaitingBooking-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-AwaitingBooking-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: AWAITING_BOOKING_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `birthPlace` of HL7.
pub static BIRTH_PLACE: KnownExtension = KnownExtension {
    name: "birthPlace",
    urls: &["http://hl7.org/fhir/StructureDefinition/birthPlace"],
    older: &[],
    types: &["Address"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `BookingOrganisation` of GP Connect.
pub static BOOKING_ORGANISATION: KnownExtension = KnownExtension {
    name: "BookingOrganisation",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-BookingOrganisation-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Appointment",
        member: None,
        many: false,
    }],
};

pub(super) const BUNDLED_ASSETS_UTILISED_ASSET_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 1,
        many: false,
        types: &["code"],
        parts: &[],
    },
    KnownPart {
        url: "reference",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "version",
        min: 1,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

pub(super) const BUNDLED_ASSETS_PARTS: &[KnownPart] = &[KnownPart {
    url: "utilisedAsset",
    min: 1,
    many: true,
    types: &[],
    parts: BUNDLED_ASSETS_UTILISED_ASSET_PARTS,
}];

/// `BundledAssets` of ITK.
pub static BUNDLED_ASSETS: KnownExtension = KnownExtension {
    name: "BundledAssets",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-BundledAssets-1"],
    older: &[],
    types: &[],
    parts: BUNDLED_ASSETS_PARTS,
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

pub(super) const CARE_CONNECT_DEATH_NOTIFICATION_STATUS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "deathNotificationStatus",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "systemEffectiveDate",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `CareConnect-DeathNotificationStatus` of CareConnect.
pub static CARE_CONNECT_DEATH_NOTIFICATION_STATUS: KnownExtension = KnownExtension {
    name: "CareConnect-DeathNotificationStatus",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeathNotificationStatus-1",
    ],
    older: &[],
    types: &[],
    parts: CARE_CONNECT_DEATH_NOTIFICATION_STATUS_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `CareSettingType` of GP Connect.
pub static CARE_SETTING_TYPE: KnownExtension = KnownExtension {
    name: "CareSettingType",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-CareSettingType-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-CareSettingType-1",
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareSettingType-1",
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-CareSettingType-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Composition",
        member: None,
        many: false,
    }],
};

/// `ClinicalInfoFirstSubmitted` of e-RS.
pub static CLINICAL_INFO_FIRST_SUBMITTED: KnownExtension = KnownExtension {
    name: "ClinicalInfoFirstSubmitted",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ClinicalInfoFirstSubmitted-1",
    ],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `ClinicalInfoLastUpdated` of e-RS.
pub static CLINICAL_INFO_LAST_UPDATED: KnownExtension = KnownExtension {
    name: "ClinicalInfoLastUpdated",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ClinicalInfoLastUpdated-1"],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `ClinicalSetting` of GP Connect.
pub static CLINICAL_SETTING: KnownExtension = KnownExtension {
    name: "ClinicalSetting",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ClinicalSetting-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "List",
        member: None,
        many: false,
    }],
};

pub(super) const CODING_SCTDESCID_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "descriptionId",
        min: 1,
        many: false,
        types: &["id"],
        parts: &[],
    },
    KnownPart {
        url: "descriptionDisplay",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `coding-sctdescid` of GP Connect.
pub static CODING_SCTDESCID: KnownExtension = KnownExtension {
    name: "coding-sctdescid",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
    ],
    older: &[],
    types: &[],
    parts: CODING_SCTDESCID_PARTS,
    hosts: &[
        KnownHost {
            type_name: "CodeableConcept",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Coding",
            member: None,
            many: false,
        },
    ],
};

/// `Commissioning-Rule-Org` of e-RS.
pub static COMMISSIONING_RULE_ORG: KnownExtension = KnownExtension {
    name: "Commissioning-Rule-Org",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Commissioning-Rule-Org-1"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `Communication-Requester` of e-RS.
pub static COMMUNICATION_REQUESTER: KnownExtension = KnownExtension {
    name: "Communication-Requester",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-Communication-Requester-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Communication",
        member: None,
        many: false,
    }],
};

/// `ConditionEpisode` of GP Connect.
pub static CONDITION_EPISODE: KnownExtension = KnownExtension {
    name: "ConditionEpisode",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ConditionEpisode-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ConditionEpisode-1",
    ],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

pub(super) const CONDITION_RELATIONSHIP_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 1,
        many: false,
        types: &["code"],
        parts: &[],
    },
    KnownPart {
        url: "target",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `ConditionRelationship` of GP Connect.
pub static CONDITION_RELATIONSHIP: KnownExtension = KnownExtension {
    name: "ConditionRelationship",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ConditionRelationship-1",
    ],
    older: &[],
    types: &[],
    parts: CONDITION_RELATIONSHIP_PARTS,
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

/// `ContentStability` of NRL.
pub static CONTENT_STABILITY: KnownExtension = KnownExtension {
    name: "ContentStability",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-NRL-ContentStability-1"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "DocumentReference.content",
        member: None,
        many: false,
    }],
};

/// `DateRecorded` of GP Connect.
pub static DATE_RECORDED: KnownExtension = KnownExtension {
    name: "DateRecorded",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DateRecorded-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DateRecorded-1",
    ],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Immunization",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Procedure",
            member: None,
            many: true,
        },
    ],
};

/// `DateType` of ODS.
pub static DATE_TYPE: KnownExtension = KnownExtension {
    name: "DateType",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-DateType-1"],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Period",
        member: None,
        many: false,
    }],
};

/// `DeathNotificationStatus` of GP Connect.
pub static DEATH_NOTIFICATION_STATUS: KnownExtension = KnownExtension {
    name: "DeathNotificationStatus",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-DeathNotificationStatus-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `DeliveryChannel` of GP Connect.
pub static DELIVERY_CHANNEL: KnownExtension = KnownExtension {
    name: "DeliveryChannel",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-2"],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Appointment",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Slot",
            member: None,
            many: false,
        },
    ],
};

/// `DischargeMethod` of CareConnect.
pub static DISCHARGE_METHOD: KnownExtension = KnownExtension {
    name: "DischargeMethod",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter.hospitalization",
        member: None,
        many: false,
    }],
};

/// `EffectivefromDate` of e-RS.
pub static EFFECTIVEFROM_DATE: KnownExtension = KnownExtension {
    name: "EffectivefromDate",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-EffectivefromDate-1"],
    older: &[],
    types: &["date"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "CodeSystem.concept",
        member: None,
        many: false,
    }],
};

/// `EffectivetoDate` of e-RS.
pub static EFFECTIVETO_DATE: KnownExtension = KnownExtension {
    name: "EffectivetoDate",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-EffectivetoDate-1"],
    older: &[],
    types: &["date"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "CodeSystem.concept",
        member: None,
        many: false,
    }],
};

/// `EmergencyCareDischargeStatus` of CareConnect.
pub static EMERGENCY_CARE_DISCHARGE_STATUS: KnownExtension = KnownExtension {
    name: "EmergencyCareDischargeStatus",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

/// `encounter-associatedEncounter` of HL7.
pub static ENCOUNTER_ASSOCIATED_ENCOUNTER: KnownExtension = KnownExtension {
    name: "encounter-associatedEncounter",
    urls: &["http://hl7.org/fhir/StructureDefinition/encounter-associatedEncounter"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "AllergyIntolerance",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "FamilyMemberHistory",
            member: None,
            many: false,
        },
    ],
};

pub(super) const ENCOUNTER_TRANSPORT_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "transportType",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "transportPeriod",
        min: 0,
        many: false,
        types: &["Period"],
        parts: &[],
    },
    KnownPart {
        url: "reasonForTransport",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `EncounterTransport` of CareConnect.
pub static ENCOUNTER_TRANSPORT: KnownExtension = KnownExtension {
    name: "EncounterTransport",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1",
    ],
    older: &[],
    types: &[],
    parts: ENCOUNTER_TRANSPORT_PARTS,
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

/// `EthnicCategory` of GP Connect.
pub static ETHNIC_CATEGORY: KnownExtension = KnownExtension {
    name: "EthnicCategory",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EthnicCategory-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `Evidence` of GP Connect.
pub static EVIDENCE: KnownExtension = KnownExtension {
    name: "Evidence",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Evidence-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: false,
    }],
};

/// `eReferralPathwayStart` of e-RS.
pub static E_REFERRAL_PATHWAY_START: KnownExtension = KnownExtension {
    name: "eReferralPathwayStart",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-eReferralPathwayStart-1"],
    older: &[],
    types: &["instant"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `GPC-DeliveryChannel` of GP Connect.
pub static GPC_DELIVERY_CHANNEL: KnownExtension = KnownExtension {
    name: "GPC-DeliveryChannel",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Appointment",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Slot",
            member: None,
            many: false,
        },
    ],
};

/// `HealthcareService-Reference` of e-RS.
pub static HEALTHCARE_SERVICE_REFERENCE: KnownExtension = KnownExtension {
    name: "HealthcareService-Reference",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-HealthcareService-Reference-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

/// `InformationRecipient` of ITK.
pub static INFORMATION_RECIPIENT: KnownExtension = KnownExtension {
    name: "InformationRecipient",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-InformationRecipient-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Composition",
        member: None,
        many: true,
    }],
};

pub(super) const LETTERS_OUTSTANDING_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "clinicalContext",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "letterDue",
        min: 0,
        many: false,
        types: &["date"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referralCreated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referrer",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `LettersOutstanding-WorkListItem` of e-RS.
pub static LETTERS_OUTSTANDING_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "LettersOutstanding-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-LettersOutstanding-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: LETTERS_OUTSTANDING_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `ListWarningCode` of GP Connect.
pub static LIST_WARNING_CODE: KnownExtension = KnownExtension {
    name: "ListWarningCode",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ListWarningCode-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ListWarningCode-1",
    ],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "List",
        member: None,
        many: true,
    }],
};

/// `MainLocation` of GP Connect.
pub static MAIN_LOCATION: KnownExtension = KnownExtension {
    name: "MainLocation",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MainLocation-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

pub(super) const MEDICATION_CHANGE_SUMMARY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["code"],
        parts: &[],
    },
    KnownPart {
        url: "indicationForChange",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "dateChanged",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "detailsOfAmendment",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `MedicationChangeSummary` of GP Connect.
pub static MEDICATION_CHANGE_SUMMARY: KnownExtension = KnownExtension {
    name: "MedicationChangeSummary",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationChangeSummary-1",
    ],
    older: &[],
    types: &[],
    parts: MEDICATION_CHANGE_SUMMARY_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `MedicationFlagAssociation` of CareConnect.
pub static MEDICATION_FLAG_ASSOCIATION: KnownExtension = KnownExtension {
    name: "MedicationFlagAssociation",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationFlagAssociation-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Flag",
        member: None,
        many: true,
    }],
};

/// `MedicationOrderStatement` of GP Connect.
pub static MEDICATION_ORDER_STATEMENT: KnownExtension = KnownExtension {
    name: "MedicationOrderStatement",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationOrderStatement-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: true,
    }],
};

/// `MedicationQuantityText` of GP Connect.
pub static MEDICATION_QUANTITY_TEXT: KnownExtension = KnownExtension {
    name: "MedicationQuantityText",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationQuantityText-1",
    ],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Quantity",
        member: None,
        many: false,
    }],
};

pub(super) const MEDICATION_REPEAT_INFORMATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "numberOfRepeatPrescriptionsAllowed",
        min: 0,
        many: false,
        types: &["unsignedInt", "positiveInt"],
        parts: &[],
    },
    KnownPart {
        url: "numberOfRepeatPrescriptionsIssued",
        min: 0,
        many: false,
        types: &["unsignedInt", "positiveInt"],
        parts: &[],
    },
    KnownPart {
        url: "authorisationExpiryDate",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `MedicationRepeatInformation` of GP Connect.
pub static MEDICATION_REPEAT_INFORMATION: KnownExtension = KnownExtension {
    name: "MedicationRepeatInformation",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationRepeatInformation-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationRepeatInformation-1",
    ],
    older: &[],
    types: &[],
    parts: MEDICATION_REPEAT_INFORMATION_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `MedicationStatementDosageLastChanged` of GP Connect.
pub static MEDICATION_STATEMENT_DOSAGE_LAST_CHANGED: KnownExtension = KnownExtension {
    name: "MedicationStatementDosageLastChanged",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatementDosageLastChanged-1",
    ],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `MedicationStatementLastIssueDate` of GP Connect.
pub static MEDICATION_STATEMENT_LAST_ISSUE_DATE: KnownExtension = KnownExtension {
    name: "MedicationStatementLastIssueDate",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatementLastIssueDate-1",
    ],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

pub(super) const MEDICATION_STATEMENT_QUANTITY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "quantity",
        min: 1,
        many: false,
        types: &["Quantity"],
        parts: &[],
    },
    KnownPart {
        url: "quantityText",
        min: 1,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `MedicationStatementQuantity` of GP Connect.
pub static MEDICATION_STATEMENT_QUANTITY: KnownExtension = KnownExtension {
    name: "MedicationStatementQuantity",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementQuantity-1",
    ],
    older: &[],
    types: &[],
    parts: MEDICATION_STATEMENT_QUANTITY_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: true,
    }],
};

pub(super) const MEDICATION_STATUS_REASON_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "statusReason",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "statusChangeDate",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `MedicationStatusReason` of GP Connect.
pub static MEDICATION_STATUS_REASON: KnownExtension = KnownExtension {
    name: "MedicationStatusReason",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatusReason-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatusReason-1",
    ],
    older: &[],
    types: &[],
    parts: MEDICATION_STATUS_REASON_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `MedicationSupplyType` of GP Connect.
pub static MEDICATION_SUPPLY_TYPE: KnownExtension = KnownExtension {
    name: "MedicationSupplyType",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationSupplyType-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: true,
    }],
};

/// `MedicationTradeFamily` of GP Connect.
pub static MEDICATION_TRADE_FAMILY: KnownExtension = KnownExtension {
    name: "MedicationTradeFamily",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-MedicationTradeFamily-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Medication",
        member: None,
        many: false,
    }],
};

pub(super) const MESSAGE_HANDLING_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "BusAckRequested",
        min: 1,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "InfAckRequested",
        min: 1,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "RecipientType",
        min: 1,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "MessageDefinition",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "SenderReference",
        min: 1,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "LocalExtension",
        min: 1,
        many: false,
        types: &[],
        parts: &[],
    },
];

/// `MessageHandling` of ITK.
pub static MESSAGE_HANDLING: KnownExtension = KnownExtension {
    name: "MessageHandling",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-MessageHandling-2"],
    older: &[],
    types: &[],
    parts: MESSAGE_HANDLING_PARTS,
    hosts: &[KnownHost {
        type_name: "MessageHeader",
        member: None,
        many: false,
    }],
};

pub(super) const NHS_COMMUNICATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "language",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "preferred",
        min: 0,
        many: true,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "modeOfCommunication",
        min: 0,
        many: true,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "communicationProficiency",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "interpreterRequired",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
];

/// `NHSCommunication` of GP Connect.
pub static NHS_COMMUNICATION: KnownExtension = KnownExtension {
    name: "NHSCommunication",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1",
    ],
    older: &[],
    types: &[],
    parts: NHS_COMMUNICATION_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Patient",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Practitioner",
            member: None,
            many: true,
        },
    ],
};

/// `NHSNumberVerificationStatus` of GP Connect.
pub static NHS_NUMBER_VERIFICATION_STATUS: KnownExtension = KnownExtension {
    name: "NHSNumberVerificationStatus",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Identifier",
        member: None,
        many: false,
    }],
};

/// `NominatedPharmacy` of GP Connect.
pub static NOMINATED_PHARMACY: KnownExtension = KnownExtension {
    name: "NominatedPharmacy",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NominatedPharmacy-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `organization-period` of HL7.
pub static ORGANIZATION_PERIOD: KnownExtension = KnownExtension {
    name: "organization-period",
    urls: &["http://hl7.org/fhir/StructureDefinition/organization-period"],
    older: &[],
    types: &["Period"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

pub(super) const ORGANIZATION_ROLE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "activePeriod",
        min: 0,
        many: false,
        types: &["Period"],
        parts: &[],
    },
    KnownPart {
        url: "primaryRole",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "role",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `OrganizationRole` of ODS.
pub static ORGANIZATION_ROLE: KnownExtension = KnownExtension {
    name: "OrganizationRole",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ODSAPI-OrganizationRole-1"],
    older: &[],
    types: &[],
    parts: ORGANIZATION_ROLE_PARTS,
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

/// `OutcomeOfAttendance` of CareConnect.
pub static OUTCOME_OF_ATTENDANCE: KnownExtension = KnownExtension {
    name: "OutcomeOfAttendance",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

/// `ParentPresent` of GP Connect.
pub static PARENT_PRESENT: KnownExtension = KnownExtension {
    name: "ParentPresent",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ParentPresent-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1",
    ],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Immunization",
        member: None,
        many: false,
    }],
};

/// `PathwayServiceFor-Shortlist` of e-RS.
pub static PATHWAY_SERVICE_FOR_SHORTLIST: KnownExtension = KnownExtension {
    name: "PathwayServiceFor-Shortlist",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-PathwayServiceFor-Shortlist-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

/// `PatientAdditionalRequirement` of e-RS.
pub static PATIENT_ADDITIONAL_REQUIREMENT: KnownExtension = KnownExtension {
    name: "PatientAdditionalRequirement",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-PatientAdditionalRequirement-1",
    ],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: true,
    }],
};

/// `patient-birthTime` of HL7.
pub static PATIENT_BIRTH_TIME: KnownExtension = KnownExtension {
    name: "patient-birthTime",
    urls: &["http://hl7.org/fhir/StructureDefinition/patient-birthTime"],
    older: &[],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: Some("birthDate"),
        many: false,
    }],
};

/// `patient-cadavericDonor` of HL7.
pub static PATIENT_CADAVERIC_DONOR: KnownExtension = KnownExtension {
    name: "patient-cadavericDonor",
    urls: &["http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor"],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `PractitionerRole` of GP Connect.
pub static PRACTITIONER_ROLE: KnownExtension = KnownExtension {
    name: "PractitionerRole",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-PractitionerRole-1"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Appointment",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Schedule",
            member: None,
            many: true,
        },
    ],
};

/// `PractitionerRole-Reference` of e-RS.
pub static PRACTITIONER_ROLE_REFERENCE: KnownExtension = KnownExtension {
    name: "PractitionerRole-Reference",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-PractitionerRole-Reference-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

/// `PrescribedElsewhere` of CareConnect.
pub static PRESCRIBED_ELSEWHERE: KnownExtension = KnownExtension {
    name: "PrescribedElsewhere",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-PrescribedElsewhere-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `PrescribingAgency` of GP Connect.
pub static PRESCRIBING_AGENCY: KnownExtension = KnownExtension {
    name: "PrescribingAgency",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescribingAgency-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `PrescriptionType` of GP Connect.
pub static PRESCRIPTION_TYPE: KnownExtension = KnownExtension {
    name: "PrescriptionType",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-PrescriptionType-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `ProbabilityOfRecurrence` of GP Connect.
pub static PROBABILITY_OF_RECURRENCE: KnownExtension = KnownExtension {
    name: "ProbabilityOfRecurrence",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ProbabilityOfRecurrence-1",
    ],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: true,
    }],
};

/// `ProblemSignificance` of CareConnect.
pub static PROBLEM_SIGNIFICANCE: KnownExtension = KnownExtension {
    name: "ProblemSignificance",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1",
    ],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: false,
    }],
};

pub(super) const PROVENANCE_PARTS: &[KnownPart] = &[KnownPart {
    url: "created",
    min: 0,
    many: false,
    types: &["Reference"],
    parts: &[],
}];

/// `Provenance` of Reasonable adjustments.
pub static PROVENANCE: KnownExtension = KnownExtension {
    name: "Provenance",
    urls: &["https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-Provenance-1"],
    older: &[],
    types: &[],
    parts: PROVENANCE_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Condition",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Consent",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Flag",
            member: None,
            many: false,
        },
    ],
};

/// `ProviderConversionAuthorisation` of e-RS.
pub static PROVIDER_CONVERSION_AUTHORISATION: KnownExtension = KnownExtension {
    name: "ProviderConversionAuthorisation",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ProviderConversionAuthorisation-1",
    ],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "CommunicationRequest",
        member: None,
        many: false,
    }],
};

/// `ProxyRole` of Reasonable adjustments.
pub static PROXY_ROLE: KnownExtension = KnownExtension {
    name: "ProxyRole",
    urls: &["https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-RARecord-ProxyRole-1"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Consent",
        member: None,
        many: false,
    }],
};

/// `ReasonCondition` of GP Connect.
pub static REASON_CONDITION: KnownExtension = KnownExtension {
    name: "ReasonCondition",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReasonCondition-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReasonCondition-1",
    ],
    older: &[],
    types: &["CodeableConcept", "Reference"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "MedicationRequest",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "MedicationStatement",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Observation",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Procedure",
            member: None,
            many: true,
        },
    ],
};

/// `Recorder` of CareConnect.
pub static RECORDER: KnownExtension = KnownExtension {
    name: "Recorder",
    urls: &["https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Recorder-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "FamilyMemberHistory",
        member: None,
        many: false,
    }],
};

pub(super) const REFERRALSFOR_REVIEW_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "allocatedClinician",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "appointmentStart",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "clinicalInfoFirstSubmitted",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "clinicalInfoLastUpdated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "clinicalInfoPrinted",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "eReferralPathwayStart",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referralRequestVersion",
        min: 0,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "referralType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "requestContextStatus",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "service",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "specialty",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `ReferralsforReview-WorkListItem` of e-RS.
pub static REFERRALSFOR_REVIEW_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "ReferralsforReview-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralsforReview-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: REFERRALSFOR_REVIEW_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `ReferralPriority` of e-RS.
pub static REFERRAL_PRIORITY: KnownExtension = KnownExtension {
    name: "ReferralPriority",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralPriority-1"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "CommunicationRequest",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "ReferralRequest",
            member: None,
            many: false,
        },
    ],
};

/// `ReferralRequestMethod` of GP Connect.
pub static REFERRAL_REQUEST_METHOD: KnownExtension = KnownExtension {
    name: "ReferralRequestMethod",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-ReferralRequestMethod-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

/// `ReferralShortlist` of e-RS.
pub static REFERRAL_SHORTLIST: KnownExtension = KnownExtension {
    name: "ReferralShortlist",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralShortlist-1"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "CommunicationRequest",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "ReferralRequest",
            member: None,
            many: false,
        },
    ],
};

pub(super) const REFERRAL_STATE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "comments",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "state",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
];

/// `ReferralState` of e-RS.
pub static REFERRAL_STATE: KnownExtension = KnownExtension {
    name: "ReferralState",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ReferralState-1"],
    older: &[],
    types: &[],
    parts: REFERRAL_STATE_PARTS,
    hosts: &[KnownHost {
        type_name: "ReferralRequest",
        member: None,
        many: false,
    }],
};

pub(super) const REGISTRATION_DETAILS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "registrationPeriod",
        min: 0,
        many: false,
        types: &["Period"],
        parts: &[],
    },
    KnownPart {
        url: "registrationType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "preferredBranchSurgery",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `RegistrationDetails` of GP Connect.
pub static REGISTRATION_DETAILS: KnownExtension = KnownExtension {
    name: "RegistrationDetails",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-RegistrationDetails-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RegistrationDetails-1",
    ],
    older: &[],
    types: &[],
    parts: REGISTRATION_DETAILS_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

pub(super) const REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "clinicalContext",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "patient",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "priority",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "referralCreated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referralLastUpdated",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "referrer",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `RejectedTriageResponse-WorkListItem` of e-RS.
pub static REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM: KnownExtension = KnownExtension {
    name: "RejectedTriageResponse-WorkListItem",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-RejectedTriageResponse-WorkListItem-1",
    ],
    older: &[],
    types: &[],
    parts: REJECTED_TRIAGE_RESPONSE_WORK_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

/// `RelatedClinicalContent` of CareConnect.
pub static RELATED_CLINICAL_CONTENT: KnownExtension = KnownExtension {
    name: "RelatedClinicalContent",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

pub(super) const RELATED_PROBLEM_HEADER_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 0,
        many: true,
        types: &["code"],
        parts: &[],
    },
    KnownPart {
        url: "target",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `RelatedProblemHeader` of CareConnect.
pub static RELATED_PROBLEM_HEADER: KnownExtension = KnownExtension {
    name: "RelatedProblemHeader",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1",
    ],
    older: &[],
    types: &[],
    parts: RELATED_PROBLEM_HEADER_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Condition",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "List",
            member: None,
            many: true,
        },
    ],
};

/// `ReligiousAffiliation` of GP Connect.
pub static RELIGIOUS_AFFILIATION: KnownExtension = KnownExtension {
    name: "ReligiousAffiliation",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReligiousAffiliation-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `ResidentialStatus` of GP Connect.
pub static RESIDENTIAL_STATUS: KnownExtension = KnownExtension {
    name: "ResidentialStatus",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ResidentialStatus-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

pub(super) const SERVICE_SEARCH_LIST_ITEM_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "displayProminently",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "distance",
        min: 0,
        many: false,
        types: &["unsignedInt"],
        parts: &[],
    },
    KnownPart {
        url: "indicativeAppointmentWaitTime",
        min: 0,
        many: false,
        types: &["CodeableConcept", "unsignedInt"],
        parts: &[],
    },
    KnownPart {
        url: "restricted",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "unaccredited",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
];

/// `ServiceSearch-ListItem` of e-RS.
pub static SERVICE_SEARCH_LIST_ITEM: KnownExtension = KnownExtension {
    name: "ServiceSearch-ListItem",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSearch-ListItem-1"],
    older: &[],
    types: &[],
    parts: SERVICE_SEARCH_LIST_ITEM_PARTS,
    hosts: &[KnownHost {
        type_name: "List.entry",
        member: None,
        many: false,
    }],
};

pub(super) const SERVICE_SUMMARY_VIEW_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "bookableType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "conditionsTreated",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "exclusions",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "genderTreated",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "linkToNHSWebsite",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "location",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "referralLetterRequired",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "referrerAlert",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "serviceName",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "specialty",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "suggestedInvestigations",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "supportedAppointmentType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "supportedRequestFlowType",
        min: 0,
        many: true,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `ServiceSummaryView` of e-RS.
pub static SERVICE_SUMMARY_VIEW: KnownExtension = KnownExtension {
    name: "ServiceSummaryView",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-ServiceSummaryView-1"],
    older: &[],
    types: &[],
    parts: SERVICE_SUMMARY_VIEW_PARTS,
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

/// `Shortlist-SearchCriteria` of e-RS.
pub static SHORTLIST_SEARCH_CRITERIA: KnownExtension = KnownExtension {
    name: "Shortlist-SearchCriteria",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Shortlist-SearchCriteria-1",
    ],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "List",
        member: None,
        many: false,
    }],
};

/// `Specialty` of e-RS.
pub static SPECIALTY: KnownExtension = KnownExtension {
    name: "Specialty",
    urls: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-eRS-Specialty-1"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "CommunicationRequest",
        member: None,
        many: false,
    }],
};

/// `TreatmentCategory` of GP Connect.
pub static TREATMENT_CATEGORY: KnownExtension = KnownExtension {
    name: "TreatmentCategory",
    urls: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-TreatmentCategory-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `VaccinationProcedure` of CareConnect.
pub static VACCINATION_PROCEDURE: KnownExtension = KnownExtension {
    name: "VaccinationProcedure",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Immunization",
        member: None,
        many: false,
    }],
};

/// `ValueApproximation` of CareConnect.
pub static VALUE_APPROXIMATION: KnownExtension = KnownExtension {
    name: "ValueApproximation",
    urls: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ValueApproximation-1",
    ],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Quantity",
        member: None,
        many: false,
    }],
};
