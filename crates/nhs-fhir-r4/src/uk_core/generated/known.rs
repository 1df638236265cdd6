// Generated from the published definitions by `cargo xtask uk-core`. Do not edit.
//! The extensions that have accessors, as a table: urls, places, types.

use nhs_fhir_base::uk::{KnownExtension, KnownHost, KnownPart};

/// All of them, by name.
pub static ALL: &[&KnownExtension] = &[
    &ACCOUNT_CODE,
    &ACTUAL_PROBLEM,
    &ADDITIONAL_CONTACT,
    &ADDRESS_KEY,
    &ADMISSION_METHOD,
    &ALLERGY_INTOLERANCE_END,
    &ANAESTHETIC_ISSUES,
    &ASSOCIATED_ENCOUNTER,
    &BIRTH_SEX,
    &BODY_SITE_REFERENCE,
    &BOOKING_ORGANIZATION,
    &CAPABILITY_STATEMENT_EXAMPLES,
    &CAPABILITY_STATEMENT_PACKAGE,
    &CAPABILITY_STATEMENT_QUERY_PARAMETERS,
    &CARE_SETTING_TYPE,
    &CDSS_EXTENSION,
    &CLAIM_MEDICATION_DISPENSE_REFERENCE,
    &CLAIM_MEDICATION_REQUEST_REFERENCE,
    &CLAIM_SEQUENCE_IDENTIFIER,
    &CLINICAL_SETTING,
    &CODING_SCT_DESC_DISPLAY,
    &CODING_SCT_DESC_ID,
    &CONDITION_BODY_STRUCTURE,
    &CONDITION_EPISODE,
    &CONTACT_PREFERENCE,
    &CONTACT_RANK,
    &CONTENT_STABILITY,
    &CONTROLLED_DRUG,
    &COPY_CORRESPONDENCE_INDICATOR,
    &COVERAGE,
    &CUFF_SIZE,
    &DEATH_NOTIFICATION_STATUS,
    &DELIVERY_CHANNEL,
    &DEVICE_REFERENCE,
    &DIAGNOSTIC_REPORT_COMPOSITION,
    &DIAGNOSTIC_REPORT_MEDIA_LINK,
    &DIAGNOSTIC_REPORT_NOTE,
    &DIAGNOSTIC_REPORT_SUPPORTING_INFO,
    &DISCHARGE_METHOD,
    &DISPENSING_INFORMATION,
    &DISPENSING_PERFORMER,
    &DISPENSING_RELEASE_INFORMATION,
    &DM_PRESCRIPTION_TYPE,
    &EFFECTIVE_PERIOD,
    &EMERGENCY_CARE_DISCHARGE_STATUS,
    &ENCOUNTER_ASSOCIATED_ENCOUNTER,
    &ENCOUNTER_TRANSPORT,
    &ENGLAND_TYPED_DATE_TIME,
    &ENGLAND_TYPED_PERIOD,
    &ETHNIC_CATEGORY,
    &EVIDENCE,
    &EXTENSION_REPEAT_DISPENSING_INFORMATION,
    &EXT_CODEABLE_REFERENCE,
    &FAMILY_MEMBER_HISTORY_PARTICIPANT,
    &FGM_REMOVAL_REASON,
    &FLAG_NOTES,
    &FLAG_REMOVAL_REASON,
    &GENOMICS_COVERAGE,
    &GROUP_IDENTIFIER,
    &HEALTHCARE_SERVICE_CONTACT,
    &HOURS_OF_OPERATION,
    &LEGAL_AUTHENTICATOR,
    &LEGAL_STATUS,
    &LIST_WARNING_CODE,
    &LOCATION_EXTENSION,
    &MAIN_LOCATION,
    &MANUFACTURING_ORGANISATION,
    &MEDICAL_APPLIANCE_SUPPLIER,
    &MEDICATION_CHANGE_SUMMARY,
    &MEDICATION_DOSAGE_LAST_CHANGED,
    &MEDICATION_PRESCRIBING_AGENCY,
    &MEDICATION_PRESCRIBING_ORGANIZATION,
    &MEDICATION_PRESCRIBING_ORGANIZATION_TYPE,
    &MEDICATION_QUANTITY_TEXT,
    &MEDICATION_REPEAT_INFORMATION,
    &MEDICATION_STATEMENT_LAST_ISSUE_DATE,
    &MEDICATION_TRADE_FAMILY,
    &MESSAGE_HEADER_INSTRUCTION,
    &MESSAGE_HEADER_MESSAGE_ID,
    &MODE_CODE,
    &NHS_COMMUNICATION,
    &NHS_NUMBER_UNAVAILABLE_REASON,
    &NHS_NUMBER_VERIFICATION_STATUS,
    &NHS_RECORD_SHARING_CONSENT,
    &NHS_SERVICE_INTERACTION_ID,
    &NOMINATED_PHARMACY,
    &NOTIFICATION_MESSAGE,
    &OBSERVATION_BODY_POSITION,
    &OBSERVATION_BODY_STRUCTURE,
    &OBSERVATION_TRIGGERED_BY,
    &ORGANISATION_RELATIONSHIPS,
    &ORGANISATION_ROLE,
    &ORGANIZATION_PERIOD,
    &OTHER_CONTACT_SYSTEM,
    &OUTCOME_OF_ATTENDANCE,
    &OVERSEAS_VISITOR_CHARGING_CATEGORY,
    &PARENT_PRESENT,
    &PATIENT_BIRTH_PLACE,
    &PATIENT_BIRTH_TIME,
    &PATIENT_CADAVERIC_DONOR,
    &PATIENT_FETAL_STATUS,
    &PATIENT_INTERPRETER_REQUIRED,
    &PATIENT_PROFICIENCY,
    &PERFORMER_SITE_TYPE,
    &PERSONAL_RELATIONSHIP,
    &PHARMACIST_VERIFIED_INDICATOR,
    &PREFERRED_DISPENSER_ORGANIZATION,
    &PRESCRIPTION,
    &PRESCRIPTION_ENDORSEMENT,
    &PRESCRIPTION_ID,
    &PRESCRIPTION_NON_DISPENSING_REASON,
    &PRESCRIPTION_STATUS_HISTORY,
    &PRESCRIPTION_TYPE,
    &PRIORITY_REASON,
    &PROBLEM_SIGNIFICANCE,
    &PROVENANCE_AGENT,
    &RECORDER,
    &RECORDING_SETTING,
    &REGISTERING_AUTHORITY,
    &RELATED_CLINICAL_CONTENT,
    &RELATED_PROBLEM_HEADER,
    &RELIABILITY_CONFIGURATION,
    &RELIGIOUS_AFFILIATION,
    &REMOVAL_FROM_REGISTRATION,
    &REPEAT_INFORMATION,
    &REPLACEMENT_OF,
    &RESIDENTIAL_STATUS,
    &RESPONSIBLE_PRACTITIONER,
    &ROUTING_DEMOGRAPHICS,
    &RUNNING_TOTAL,
    &SAMPLE_CATEGORY,
    &SERVICE_INSTRUCTIONS,
    &SERVICE_REQUEST_METHOD,
    &SOURCE_OF_SERVICE_REQUEST,
    &SPECIMEN_COLLECTION_COLLECTOR,
    &SPECIMEN_CONTAINER_DEVICE,
    &SPECIMEN_CONTAINER_LOCATION,
    &SPECIMEN_SPECIAL_HANDLING,
    &SPINE_ENDPOINT,
    &SUBSCRIPTION_CONTENT,
    &SUBSCRIPTION_PARAMETER,
    &SUPPLIED_ITEM_IDENTIFIER,
    &SUPPORTING_INFO,
    &SUPPORTING_INFO_PRESCRIPTION,
    &TASK_BUSINESS_STATUS,
    &TREATMENT_CATEGORY,
    &TYPED_DATE_TIME,
    &TYPED_PERIOD,
    &VACCINATION_PROCEDURE,
    &VALUESET_REFERENCE,
];

pub(super) const ACCOUNT_CODE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "costCentre",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "spuriousCode",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `Account-code` of NHS England.
pub static ACCOUNT_CODE: KnownExtension = KnownExtension {
    name: "Account-code",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-Account-code"],
    older: &[],
    types: &[],
    parts: ACCOUNT_CODE_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `ActualProblem` of UK Core.
pub static ACTUAL_PROBLEM: KnownExtension = KnownExtension {
    name: "ActualProblem",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ActualProblem"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ActualProblem-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ActualProblem-1",
    ],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

/// `AdditionalContact` of UK Core.
pub static ADDITIONAL_CONTACT: KnownExtension = KnownExtension {
    name: "AdditionalContact",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdditionalContact"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ServiceRequest",
        member: None,
        many: true,
    }],
};

pub(super) const ADDRESS_KEY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 0,
        many: false,
        types: &["CodeableConcept", "Coding"],
        parts: &[],
    },
    KnownPart {
        url: "value",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `AddressKey` of UK Core.
pub static ADDRESS_KEY: KnownExtension = KnownExtension {
    name: "AddressKey",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey",
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey",
    ],
    older: &[],
    types: &[],
    parts: ADDRESS_KEY_PARTS,
    hosts: &[KnownHost {
        type_name: "Address",
        member: None,
        many: true,
    }],
};

/// `AdmissionMethod` of UK Core.
pub static ADMISSION_METHOD: KnownExtension = KnownExtension {
    name: "AdmissionMethod",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AdmissionMethod"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AdmissionMethod-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter.hospitalization",
        member: None,
        many: false,
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

/// `AllergyIntoleranceEnd` of UK Core.
pub static ALLERGY_INTOLERANCE_END: KnownExtension = KnownExtension {
    name: "AllergyIntoleranceEnd",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AllergyIntoleranceEnd"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-AllergyIntoleranceEnd-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AllergyIntoleranceEnd-1",
    ],
    types: &[],
    parts: ALLERGY_INTOLERANCE_END_PARTS,
    hosts: &[
        KnownHost {
            type_name: "AllergyIntolerance",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "CodeableConcept",
            member: None,
            many: false,
        },
    ],
};

/// `AnaestheticIssues` of UK Core.
pub static ANAESTHETIC_ISSUES: KnownExtension = KnownExtension {
    name: "AnaestheticIssues",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AnaestheticIssues"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-AnaestheticIssues-1",
    ],
    types: &["CodeableConcept", "Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Procedure",
        member: None,
        many: true,
    }],
};

/// `AssociatedEncounter` of UK Core.
pub static ASSOCIATED_ENCOUNTER: KnownExtension = KnownExtension {
    name: "AssociatedEncounter",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AssociatedEncounter"],
    older: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-AssociatedEncounter-1"],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "FamilyMemberHistory",
        member: None,
        many: false,
    }],
};

/// `BirthSex` of UK Core.
pub static BIRTH_SEX: KnownExtension = KnownExtension {
    name: "BirthSex",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `BodySiteReference` of UK Core.
pub static BODY_SITE_REFERENCE: KnownExtension = KnownExtension {
    name: "BodySiteReference",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BodySiteReference"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "CodeableConcept",
        member: None,
        many: false,
    }],
};

/// `BookingOrganization` of UK Core.
pub static BOOKING_ORGANIZATION: KnownExtension = KnownExtension {
    name: "BookingOrganization",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BookingOrganization"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Appointment",
        member: None,
        many: false,
    }],
};

pub(super) const CAPABILITY_STATEMENT_EXAMPLES_EXAMPLE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "description",
        min: 0,
        many: false,
        types: &["markdown"],
        parts: &[],
    },
    KnownPart {
        url: "request",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
    KnownPart {
        url: "summary",
        min: 0,
        many: false,
        types: &["markdown"],
        parts: &[],
    },
    KnownPart {
        url: "value",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

pub(super) const CAPABILITY_STATEMENT_EXAMPLES_PARTS: &[KnownPart] = &[KnownPart {
    url: "example",
    min: 0,
    many: true,
    types: &[],
    parts: CAPABILITY_STATEMENT_EXAMPLES_EXAMPLE_PARTS,
}];

/// `CapabilityStatement-Examples` of NHS England.
pub static CAPABILITY_STATEMENT_EXAMPLES: KnownExtension = KnownExtension {
    name: "CapabilityStatement-Examples",
    urls: &[
        "https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Examples",
    ],
    older: &[],
    types: &[],
    parts: CAPABILITY_STATEMENT_EXAMPLES_PARTS,
    hosts: &[
        KnownHost {
            type_name: "CapabilityStatement.messaging.supportedMessage",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "CapabilityStatement.rest.resource.interaction",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "CapabilityStatement.rest.resource.operation",
            member: None,
            many: false,
        },
    ],
};

pub(super) const CAPABILITY_STATEMENT_PACKAGE_FHIR_PACKAGE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "name",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "version",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

pub(super) const CAPABILITY_STATEMENT_PACKAGE_OPEN_API_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "description",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "documentation",
        min: 0,
        many: false,
        types: &["url"],
        parts: &[],
    },
];

pub(super) const CAPABILITY_STATEMENT_PACKAGE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "FHIRPackage",
        min: 0,
        many: true,
        types: &[],
        parts: CAPABILITY_STATEMENT_PACKAGE_FHIR_PACKAGE_PARTS,
    },
    KnownPart {
        url: "openApi",
        min: 0,
        many: false,
        types: &[],
        parts: CAPABILITY_STATEMENT_PACKAGE_OPEN_API_PARTS,
    },
];

/// `CapabilityStatement-Package` of NHS England.
pub static CAPABILITY_STATEMENT_PACKAGE: KnownExtension = KnownExtension {
    name: "CapabilityStatement-Package",
    urls: &[
        "https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-Package",
    ],
    older: &[],
    types: &[],
    parts: CAPABILITY_STATEMENT_PACKAGE_PARTS,
    hosts: &[KnownHost {
        type_name: "CapabilityStatement",
        member: None,
        many: false,
    }],
};

pub(super) const CAPABILITY_STATEMENT_QUERY_PARAMETERS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "allowedValues",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "exampleParameter",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "maximum",
        min: 0,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "minimum",
        min: 0,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "showCodeAndSystem",
        min: 0,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
];

/// `CapabilityStatement-QueryParameters` of NHS England.
pub static CAPABILITY_STATEMENT_QUERY_PARAMETERS: KnownExtension = KnownExtension {
    name: "CapabilityStatement-QueryParameters",
    urls: &[
        "https://fhir.nhs.uk/StructureDefinition/Extension-NHSDigital-CapabilityStatement-QueryParameters",
    ],
    older: &[],
    types: &[],
    parts: CAPABILITY_STATEMENT_QUERY_PARAMETERS_PARTS,
    hosts: &[KnownHost {
        type_name: "CapabilityStatement.rest.resource.searchParam",
        member: None,
        many: false,
    }],
};

/// `CareSettingType` of UK Core.
pub static CARE_SETTING_TYPE: KnownExtension = KnownExtension {
    name: "CareSettingType",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CareSettingType"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-CareSettingType-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-CareSettingType-1",
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareSettingType-1",
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-ITK-CareSettingType-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Composition",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "List",
            member: None,
            many: false,
        },
    ],
};

pub(super) const CDSS_EXTENSION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "RequesterCDSSsoftware",
        min: 0,
        many: true,
        types: &[],
        parts: &[],
    },
    KnownPart {
        url: "RequesterCDSSversion",
        min: 0,
        many: true,
        types: &["string"],
        parts: &[],
    },
];

/// `CDSSExtension` of NHS England.
pub static CDSS_EXTENSION: KnownExtension = KnownExtension {
    name: "CDSSExtension",
    urls: &["https://fhir.nhs.uk/StructureDefinition/CDSSExtension"],
    older: &[],
    types: &[],
    parts: CDSS_EXTENSION_PARTS,
    hosts: &[
        KnownHost {
            type_name: "MessageHeader",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "MessageHeader.source",
            member: None,
            many: true,
        },
    ],
};

/// `ClaimMedicationDispenseReference` of EPS.
pub static CLAIM_MEDICATION_DISPENSE_REFERENCE: KnownExtension = KnownExtension {
    name: "ClaimMedicationDispenseReference",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-ClaimMedicationDispenseReference"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Claim.item.detail.subDetail",
        member: None,
        many: false,
    }],
};

/// `ClaimMedicationRequestReference` of EPS.
pub static CLAIM_MEDICATION_REQUEST_REFERENCE: KnownExtension = KnownExtension {
    name: "ClaimMedicationRequestReference",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-ClaimMedicationRequestReference"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Claim.item.detail",
        member: None,
        many: false,
    }],
};

/// `ClaimSequenceIdentifier` of EPS.
pub static CLAIM_SEQUENCE_IDENTIFIER: KnownExtension = KnownExtension {
    name: "ClaimSequenceIdentifier",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-ClaimSequenceIdentifier"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Claim.item.detail",
        member: None,
        many: false,
    }],
};

/// `ClinicalSetting` of UK Core.
pub static CLINICAL_SETTING: KnownExtension = KnownExtension {
    name: "ClinicalSetting",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ClinicalSetting"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ClinicalSetting-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ClinicalSetting-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "List",
        member: None,
        many: false,
    }],
};

/// `CodingSCTDescDisplay` of UK Core.
pub static CODING_SCT_DESC_DISPLAY: KnownExtension = KnownExtension {
    name: "CodingSCTDescDisplay",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescDisplay"],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Coding",
        member: None,
        many: false,
    }],
};

pub(super) const CODING_SCT_DESC_ID_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "descriptionId",
        min: 0,
        many: false,
        types: &["Identifier"],
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

/// `CodingSCTDescId` of UK Core.
pub static CODING_SCT_DESC_ID: KnownExtension = KnownExtension {
    name: "CodingSCTDescId",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescId"],
    older: &[],
    types: &[],
    parts: CODING_SCT_DESC_ID_PARTS,
    hosts: &[KnownHost {
        type_name: "Coding",
        member: None,
        many: true,
    }],
};

/// `Condition.bodyStructure` of HL7.
pub static CONDITION_BODY_STRUCTURE: KnownExtension = KnownExtension {
    name: "Condition.bodyStructure",
    urls: &["http://hl7.org/fhir/6.0/StructureDefinition/extension-Condition.bodyStructure"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: false,
    }],
};

/// `ConditionEpisode` of UK Core.
pub static CONDITION_EPISODE: KnownExtension = KnownExtension {
    name: "ConditionEpisode",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ConditionEpisode"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

pub(super) const CONTACT_PREFERENCE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "PreferredContactMethod",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "PreferredContactTimes",
        min: 0,
        many: false,
        types: &["string", "Timing"],
        parts: &[],
    },
    KnownPart {
        url: "PreferredWrittenCommunicationFormat",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `ContactPreference` of UK Core.
pub static CONTACT_PREFERENCE: KnownExtension = KnownExtension {
    name: "ContactPreference",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactPreference"],
    older: &[],
    types: &[],
    parts: CONTACT_PREFERENCE_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Patient",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "RelatedPerson",
            member: None,
            many: false,
        },
    ],
};

/// `ContactRank` of UK Core.
pub static CONTACT_RANK: KnownExtension = KnownExtension {
    name: "ContactRank",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank"],
    older: &[],
    types: &["positiveInt"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Patient.contact",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "RelatedPerson",
            member: None,
            many: false,
        },
    ],
};

/// `ContentStability` of NRL.
pub static CONTENT_STABILITY: KnownExtension = KnownExtension {
    name: "ContentStability",
    urls: &["https://fhir.nhs.uk/England/StructureDefinition/Extension-England-ContentStability"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "DocumentReference.content",
        member: None,
        many: false,
    }],
};

pub(super) const CONTROLLED_DRUG_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "quantityWords",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "schedule",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
];

/// `ControlledDrug` of Medicines.
pub static CONTROLLED_DRUG: KnownExtension = KnownExtension {
    name: "ControlledDrug",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-ControlledDrug"],
    older: &[],
    types: &[],
    parts: CONTROLLED_DRUG_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `CopyCorrespondenceIndicator` of UK Core.
pub static COPY_CORRESPONDENCE_INDICATOR: KnownExtension = KnownExtension {
    name: "CopyCorrespondenceIndicator",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CopyCorrespondenceIndicator",
    ],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Patient.contact",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "RelatedPerson",
            member: None,
            many: false,
        },
    ],
};

/// `Coverage` of UK Core.
pub static COVERAGE: KnownExtension = KnownExtension {
    name: "Coverage",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Coverage"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ServiceRequest",
        member: None,
        many: false,
    }],
};

/// `CuffSize` of UK Core.
pub static CUFF_SIZE: KnownExtension = KnownExtension {
    name: "CuffSize",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CuffSize"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Device",
        member: None,
        many: true,
    }],
};

pub(super) const DEATH_NOTIFICATION_STATUS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "deathNotificationStatus",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "systemEffectiveDate",
        min: 1,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `DeathNotificationStatus` of UK Core.
pub static DEATH_NOTIFICATION_STATUS: KnownExtension = KnownExtension {
    name: "DeathNotificationStatus",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeathNotificationStatus"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DeathNotificationStatus-1",
    ],
    types: &[],
    parts: DEATH_NOTIFICATION_STATUS_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `DeliveryChannel` of UK Core.
pub static DELIVERY_CHANNEL: KnownExtension = KnownExtension {
    name: "DeliveryChannel",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeliveryChannel"],
    older: &["https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-DeliveryChannel-1"],
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

/// `DeviceReference` of UK Core.
pub static DEVICE_REFERENCE: KnownExtension = KnownExtension {
    name: "DeviceReference",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DeviceReference"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: true,
    }],
};

/// `DiagnosticReport.composition` of HL7.
pub static DIAGNOSTIC_REPORT_COMPOSITION: KnownExtension = KnownExtension {
    name: "DiagnosticReport.composition",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.composition"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "DiagnosticReport",
        member: None,
        many: false,
    }],
};

/// `DiagnosticReport.media.link` of HL7.
pub static DIAGNOSTIC_REPORT_MEDIA_LINK: KnownExtension = KnownExtension {
    name: "DiagnosticReport.media.link",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.media.link"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "DiagnosticReport.media",
        member: None,
        many: true,
    }],
};

/// `DiagnosticReport.note` of HL7.
pub static DIAGNOSTIC_REPORT_NOTE: KnownExtension = KnownExtension {
    name: "DiagnosticReport.note",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note"],
    older: &[],
    types: &["Annotation"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "DiagnosticReport",
        member: None,
        many: true,
    }],
};

pub(super) const DIAGNOSTIC_REPORT_SUPPORTING_INFO_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "reference",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `DiagnosticReport.supportingInfo` of HL7.
pub static DIAGNOSTIC_REPORT_SUPPORTING_INFO: KnownExtension = KnownExtension {
    name: "DiagnosticReport.supportingInfo",
    urls: &[
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.supportingInfo",
    ],
    older: &[],
    types: &[],
    parts: DIAGNOSTIC_REPORT_SUPPORTING_INFO_PARTS,
    hosts: &[KnownHost {
        type_name: "DiagnosticReport",
        member: None,
        many: true,
    }],
};

/// `DischargeMethod` of UK Core.
pub static DISCHARGE_METHOD: KnownExtension = KnownExtension {
    name: "DischargeMethod",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-DischargeMethod"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-DischargeMethod-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

pub(super) const DISPENSING_INFORMATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dateLastDispensed",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "dispenseStatus",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
];

/// `DispensingInformation` of EPS.
pub static DISPENSING_INFORMATION: KnownExtension = KnownExtension {
    name: "DispensingInformation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingInformation"],
    older: &[],
    types: &[],
    parts: DISPENSING_INFORMATION_PARTS,
    hosts: &[
        KnownHost {
            type_name: "MedicationRequest",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Task.input",
            member: None,
            many: false,
        },
    ],
};

/// `DispensingPerformer` of Medicines.
pub static DISPENSING_PERFORMER: KnownExtension = KnownExtension {
    name: "DispensingPerformer",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-DispensingPerformer"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

pub(super) const DISPENSING_RELEASE_INFORMATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dateDownloaded",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
    KnownPart {
        url: "dateLastIssuedDispensed",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `DispensingReleaseInformation` of EPS.
pub static DISPENSING_RELEASE_INFORMATION: KnownExtension = KnownExtension {
    name: "DispensingReleaseInformation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-EPS-DispensingReleaseInformation"],
    older: &[],
    types: &[],
    parts: DISPENSING_RELEASE_INFORMATION_PARTS,
    hosts: &[KnownHost {
        type_name: "Task.output",
        member: None,
        many: false,
    }],
};

/// `DM-PrescriptionType` of Medicines.
pub static DM_PRESCRIPTION_TYPE: KnownExtension = KnownExtension {
    name: "DM-PrescriptionType",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionType"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `EffectivePeriod` of UK Core.
pub static EFFECTIVE_PERIOD: KnownExtension = KnownExtension {
    name: "EffectivePeriod",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EffectivePeriod"],
    older: &[],
    types: &["Period"],
    parts: &[],
    hosts: &[],
};

/// `EmergencyCareDischargeStatus` of UK Core.
pub static EMERGENCY_CARE_DISCHARGE_STATUS: KnownExtension = KnownExtension {
    name: "EmergencyCareDischargeStatus",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EmergencyCareDischargeStatus",
    ],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EmergencyCareDischargeStatus-1",
    ],
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
            type_name: "Encounter",
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

/// `EncounterTransport` of UK Core.
pub static ENCOUNTER_TRANSPORT: KnownExtension = KnownExtension {
    name: "EncounterTransport",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EncounterTransport"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EncounterTransport-1",
    ],
    types: &[],
    parts: ENCOUNTER_TRANSPORT_PARTS,
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

pub(super) const ENGLAND_TYPED_DATE_TIME_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "type",
        min: 1,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "dateTime",
        min: 1,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `England-TypedDateTime` of NHS England.
pub static ENGLAND_TYPED_DATE_TIME: KnownExtension = KnownExtension {
    name: "England-TypedDateTime",
    urls: &["https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime"],
    older: &[],
    types: &[],
    parts: ENGLAND_TYPED_DATE_TIME_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Organization",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "OrganizationAffiliation",
            member: None,
            many: true,
        },
    ],
};

pub(super) const ENGLAND_TYPED_PERIOD_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dateType",
        min: 1,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "period",
        min: 1,
        many: false,
        types: &["Period"],
        parts: &[],
    },
];

/// `England-TypedPeriod` of NHS England.
pub static ENGLAND_TYPED_PERIOD: KnownExtension = KnownExtension {
    name: "England-TypedPeriod",
    urls: &["https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod"],
    older: &[],
    types: &[],
    parts: ENGLAND_TYPED_PERIOD_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Organization",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "OrganizationAffiliation",
            member: None,
            many: true,
        },
    ],
};

/// `EthnicCategory` of UK Core.
pub static ETHNIC_CATEGORY: KnownExtension = KnownExtension {
    name: "EthnicCategory",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-EthnicCategory-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-EthnicCategory-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `Evidence` of UK Core.
pub static EVIDENCE: KnownExtension = KnownExtension {
    name: "Evidence",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Evidence"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-Evidence-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Evidence-1",
    ],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AllergyIntolerance",
        member: None,
        many: true,
    }],
};

pub(super) const EXTENSION_REPEAT_DISPENSING_INFORMATION_PARTS: &[KnownPart] = &[KnownPart {
    url: "dateLastDispensed",
    min: 0,
    many: false,
    types: &["dateTime"],
    parts: &[],
}];

/// `ExtensionRepeatDispensingInformation` of EPS.
pub static EXTENSION_REPEAT_DISPENSING_INFORMATION: KnownExtension = KnownExtension {
    name: "ExtensionRepeatDispensingInformation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/ExtensionRepeatDispensingInformation"],
    older: &[],
    types: &[],
    parts: EXTENSION_REPEAT_DISPENSING_INFORMATION_PARTS,
    hosts: &[KnownHost {
        type_name: "Task.output",
        member: None,
        many: false,
    }],
};

/// `ExtCodeableReference` of NHS England.
pub static EXT_CODEABLE_REFERENCE: KnownExtension = KnownExtension {
    name: "ExtCodeableReference",
    urls: &[
        "https://fhir.nhs.uk/England/StructureDefinition/England-Extension-ExtCodeableReference",
    ],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: true,
    }],
};

pub(super) const FAMILY_MEMBER_HISTORY_PARTICIPANT_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "function",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "actor",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
];

/// `FamilyMemberHistory.participant` of HL7.
pub static FAMILY_MEMBER_HISTORY_PARTICIPANT: KnownExtension = KnownExtension {
    name: "FamilyMemberHistory.participant",
    urls: &[
        "http://hl7.org/fhir/5.0/StructureDefinition/extension-FamilyMemberHistory.participant",
    ],
    older: &[],
    types: &[],
    parts: FAMILY_MEMBER_HISTORY_PARTICIPANT_PARTS,
    hosts: &[KnownHost {
        type_name: "FamilyMemberHistory",
        member: None,
        many: true,
    }],
};

/// `FGMRemovalReason` of NHS England.
pub static FGM_REMOVAL_REASON: KnownExtension = KnownExtension {
    name: "FGMRemovalReason",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-England-FGMRemovalReason"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Flag",
        member: None,
        many: false,
    }],
};

/// `FlagNotes` of NHS England.
pub static FLAG_NOTES: KnownExtension = KnownExtension {
    name: "FlagNotes",
    urls: &[
        "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-FlagNotes",
        "https://fhir.nhs.uk/England/StructureDefinition/Extension-FlagNotes",
    ],
    older: &[],
    types: &["Annotation"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Flag",
        member: None,
        many: true,
    }],
};

/// `FlagRemovalReason` of NHS England.
pub static FLAG_REMOVAL_REASON: KnownExtension = KnownExtension {
    name: "FlagRemovalReason",
    urls: &["https://fhir.nhs.uk/England/StructureDefinition/Extension-England-FlagRemovalReason"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Flag",
        member: None,
        many: true,
    }],
};

/// `Genomics-Coverage` of Genomics.
pub static GENOMICS_COVERAGE: KnownExtension = KnownExtension {
    name: "Genomics-Coverage",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-Genomics-Coverage"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ServiceRequest",
        member: None,
        many: false,
    }],
};

pub(super) const GROUP_IDENTIFIER_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "UUID",
        min: 0,
        many: false,
        types: &["Identifier"],
        parts: &[],
    },
    KnownPart {
        url: "shortForm",
        min: 0,
        many: false,
        types: &["Identifier"],
        parts: &[],
    },
];

/// `GroupIdentifier` of Medicines.
pub static GROUP_IDENTIFIER: KnownExtension = KnownExtension {
    name: "GroupIdentifier",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-GroupIdentifier"],
    older: &[],
    types: &[],
    parts: GROUP_IDENTIFIER_PARTS,
    hosts: &[KnownHost {
        type_name: "Reference",
        member: None,
        many: false,
    }],
};

pub(super) const HEALTHCARE_SERVICE_CONTACT_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "purpose",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "telecom",
        min: 1,
        many: false,
        types: &["ContactPoint"],
        parts: &[],
    },
];

/// `HealthcareService-Contact` of e-RS.
pub static HEALTHCARE_SERVICE_CONTACT: KnownExtension = KnownExtension {
    name: "HealthcareService-Contact",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-eRS-HealthcareService-Contact"],
    older: &[],
    types: &[],
    parts: HEALTHCARE_SERVICE_CONTACT_PARTS,
    hosts: &[KnownHost {
        type_name: "HealthcareService",
        member: None,
        many: true,
    }],
};

/// `HoursOfOperation` of e-RS.
pub static HOURS_OF_OPERATION: KnownExtension = KnownExtension {
    name: "HoursOfOperation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-eRS-HoursOfOperation"],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "HealthcareService",
        member: None,
        many: false,
    }],
};

/// `LegalAuthenticator` of Medicines.
pub static LEGAL_AUTHENTICATOR: KnownExtension = KnownExtension {
    name: "LegalAuthenticator",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-LegalAuthenticator"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

pub(super) const LEGAL_STATUS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "legalStatusContext",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "legalStatusClassification",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `LegalStatus` of UK Core.
pub static LEGAL_STATUS: KnownExtension = KnownExtension {
    name: "LegalStatus",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-LegalStatus"],
    older: &[],
    types: &[],
    parts: LEGAL_STATUS_PARTS,
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: true,
    }],
};

/// `ListWarningCode` of UK Core.
pub static LIST_WARNING_CODE: KnownExtension = KnownExtension {
    name: "ListWarningCode",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ListWarningCode"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "List",
        member: None,
        many: true,
    }],
};

pub(super) const LOCATION_EXTENSION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "UPRN",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "PAF",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "eastings",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "northings",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "what3words",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "accuracy",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `LocationExtension` of NHS England.
pub static LOCATION_EXTENSION: KnownExtension = KnownExtension {
    name: "LocationExtension",
    urls: &[
        "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-LocationExtension",
        "https://fhir.nhs.uk/StructureDefinition/LocationExtension",
    ],
    older: &[],
    types: &[],
    parts: LOCATION_EXTENSION_PARTS,
    hosts: &[KnownHost {
        type_name: "Location",
        member: None,
        many: true,
    }],
};

/// `MainLocation` of UK Core.
pub static MAIN_LOCATION: KnownExtension = KnownExtension {
    name: "MainLocation",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MainLocation"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MainLocation-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MainLocation-1",
    ],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

/// `ManufacturingOrganisation` of SDS.
pub static MANUFACTURING_ORGANISATION: KnownExtension = KnownExtension {
    name: "ManufacturingOrganisation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-SDS-ManufacturingOrganisation"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Device",
        member: None,
        many: false,
    }],
};

/// `MedicalApplianceSupplier` of UK Core.
pub static MEDICAL_APPLIANCE_SUPPLIER: KnownExtension = KnownExtension {
    name: "MedicalApplianceSupplier",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicalApplianceSupplier",
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

pub(super) const MEDICATION_CHANGE_SUMMARY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["Coding"],
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

/// `MedicationChangeSummary` of UK Core.
pub static MEDICATION_CHANGE_SUMMARY: KnownExtension = KnownExtension {
    name: "MedicationChangeSummary",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationChangeSummary"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationChangeSummary-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationChangeSummary-1",
    ],
    types: &[],
    parts: MEDICATION_CHANGE_SUMMARY_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `MedicationDosageLastChanged` of UK Core.
pub static MEDICATION_DOSAGE_LAST_CHANGED: KnownExtension = KnownExtension {
    name: "MedicationDosageLastChanged",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationDosageLastChanged",
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

/// `MedicationPrescribingAgency` of UK Core.
pub static MEDICATION_PRESCRIBING_AGENCY: KnownExtension = KnownExtension {
    name: "MedicationPrescribingAgency",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingAgency",
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

/// `MedicationPrescribingOrganization` of UK Core.
pub static MEDICATION_PRESCRIBING_ORGANIZATION: KnownExtension = KnownExtension {
    name: "MedicationPrescribingOrganization",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingOrganization",
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

/// `MedicationPrescribingOrganizationType` of UK Core.
pub static MEDICATION_PRESCRIBING_ORGANIZATION_TYPE: KnownExtension = KnownExtension {
    name: "MedicationPrescribingOrganizationType",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationPrescribingOrganizationType",
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

/// `MedicationQuantityText` of UK Core.
pub static MEDICATION_QUANTITY_TEXT: KnownExtension = KnownExtension {
    name: "MedicationQuantityText",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationQuantityText"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationQuantityText-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationQuantityText-1",
    ],
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
        url: "numberOfPrescriptionsIssued",
        min: 0,
        many: false,
        types: &["unsignedInt"],
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

/// `MedicationRepeatInformation` of UK Core.
pub static MEDICATION_REPEAT_INFORMATION: KnownExtension = KnownExtension {
    name: "MedicationRepeatInformation",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationRepeatInformation",
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

/// `MedicationStatementLastIssueDate` of UK Core.
pub static MEDICATION_STATEMENT_LAST_ISSUE_DATE: KnownExtension = KnownExtension {
    name: "MedicationStatementLastIssueDate",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationStatementLastIssueDate",
    ],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-MedicationStatementLastIssueDate-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-MedicationStatementLastIssueDate-1",
    ],
    types: &["dateTime"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `MedicationTradeFamily` of UK Core.
pub static MEDICATION_TRADE_FAMILY: KnownExtension = KnownExtension {
    name: "MedicationTradeFamily",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MedicationTradeFamily"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-GPConnect-MedicationTradeFamily-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Medication",
        member: None,
        many: false,
    }],
};

/// `MessageHeaderInstruction` of UK Core.
pub static MESSAGE_HEADER_INSTRUCTION: KnownExtension = KnownExtension {
    name: "MessageHeaderInstruction",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-MessageHeaderInstruction",
    ],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MessageHeader",
        member: None,
        many: true,
    }],
};

/// `MessageHeader-messageId` of Spine.
pub static MESSAGE_HEADER_MESSAGE_ID: KnownExtension = KnownExtension {
    name: "MessageHeader-messageId",
    urls: &[
        "https://fhir.nhs.uk/StructureDefinition/Extension-MessageHeader-messageId",
        "https://fhir.nhs.uk/StructureDefinition/Extension-Spine-MessageHeader-messageId",
    ],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MessageHeader",
        member: None,
        many: false,
    }],
};

/// `ModeCode` of SCR.
pub static MODE_CODE: KnownExtension = KnownExtension {
    name: "ModeCode",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-SCR-ModeCode"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter.participant",
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
        many: false,
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

/// `NHSCommunication` of UK Core.
pub static NHS_COMMUNICATION: KnownExtension = KnownExtension {
    name: "NHSCommunication",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSCommunication-1",
    ],
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
        KnownHost {
            type_name: "RelatedPerson",
            member: None,
            many: true,
        },
    ],
};

/// `NHSNumberUnavailableReason` of UK Core.
pub static NHS_NUMBER_UNAVAILABLE_REASON: KnownExtension = KnownExtension {
    name: "NHSNumberUnavailableReason",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberUnavailableReason",
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

/// `NHSNumberVerificationStatus` of UK Core.
pub static NHS_NUMBER_VERIFICATION_STATUS: KnownExtension = KnownExtension {
    name: "NHSNumberVerificationStatus",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSNumberVerificationStatus",
    ],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSNumberVerificationStatus-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NHSNumberVerificationStatus-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Identifier",
        member: None,
        many: false,
    }],
};

pub(super) const NHS_RECORD_SHARING_CONSENT_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "consentType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "consentValue",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `NHSRecordSharingConsent` of PDS.
pub static NHS_RECORD_SHARING_CONSENT: KnownExtension = KnownExtension {
    name: "NHSRecordSharingConsent",
    urls: &["https://hl7.org/fhir/R4/consent.html"],
    older: &[],
    types: &[],
    parts: NHS_RECORD_SHARING_CONSENT_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `NhsServiceInteractionId` of SDS.
pub static NHS_SERVICE_INTERACTION_ID: KnownExtension = KnownExtension {
    name: "NhsServiceInteractionId",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-SDS-NhsServiceInteractionId"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Device",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Endpoint",
            member: None,
            many: true,
        },
    ],
};

/// `NominatedPharmacy` of UK Core.
pub static NOMINATED_PHARMACY: KnownExtension = KnownExtension {
    name: "NominatedPharmacy",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NominatedPharmacy"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NominatedPharmacy-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-NominatedPharmacy-1",
    ],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `NotificationMessage` of SCR.
pub static NOTIFICATION_MESSAGE: KnownExtension = KnownExtension {
    name: "NotificationMessage",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-SCR-NotificationMessage"],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "AuditEvent",
        member: None,
        many: false,
    }],
};

/// `observation-bodyPosition` of HL7.
pub static OBSERVATION_BODY_POSITION: KnownExtension = KnownExtension {
    name: "observation-bodyPosition",
    urls: &["http://hl7.org/fhir/StructureDefinition/observation-bodyPosition"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Observation",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Specimen.collection",
            member: None,
            many: false,
        },
    ],
};

/// `Observation.bodyStructure` of HL7.
pub static OBSERVATION_BODY_STRUCTURE: KnownExtension = KnownExtension {
    name: "Observation.bodyStructure",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.bodyStructure"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Observation",
        member: None,
        many: false,
    }],
};

pub(super) const OBSERVATION_TRIGGERED_BY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "observation",
        min: 1,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "type",
        min: 1,
        many: false,
        types: &["code"],
        parts: &[],
    },
    KnownPart {
        url: "reason",
        min: 2,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `Observation.triggeredBy` of HL7.
pub static OBSERVATION_TRIGGERED_BY: KnownExtension = KnownExtension {
    name: "Observation.triggeredBy",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.triggeredBy"],
    older: &[],
    types: &[],
    parts: OBSERVATION_TRIGGERED_BY_PARTS,
    hosts: &[KnownHost {
        type_name: "Observation",
        member: None,
        many: true,
    }],
};

pub(super) const ORGANISATION_RELATIONSHIPS_PARTS: &[KnownPart] = &[KnownPart {
    url: "reimbursementAuthority",
    min: 0,
    many: false,
    types: &["Identifier"],
    parts: &[],
}];

/// `OrganisationRelationships` of ODS.
pub static ORGANISATION_RELATIONSHIPS: KnownExtension = KnownExtension {
    name: "OrganisationRelationships",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-ODS-OrganisationRelationships"],
    older: &[],
    types: &[],
    parts: ORGANISATION_RELATIONSHIPS_PARTS,
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: false,
    }],
};

pub(super) const ORGANISATION_ROLE_TYPED_PERIOD_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dateType",
        min: 1,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "period",
        min: 1,
        many: false,
        types: &["Period"],
        parts: &[],
    },
];

pub(super) const ORGANISATION_ROLE_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "instanceID",
        min: 1,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "roleCode",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod",
        min: 1,
        many: true,
        types: &[],
        parts: ORGANISATION_ROLE_TYPED_PERIOD_PARTS,
    },
    KnownPart {
        url: "active",
        min: 1,
        many: false,
        types: &["boolean"],
        parts: &[],
    },
];

/// `OrganisationRole` of NHS England.
pub static ORGANISATION_ROLE: KnownExtension = KnownExtension {
    name: "OrganisationRole",
    urls: &["https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole"],
    older: &[],
    types: &[],
    parts: ORGANISATION_ROLE_PARTS,
    hosts: &[KnownHost {
        type_name: "Organization",
        member: None,
        many: true,
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

/// `OtherContactSystem` of UK Core.
pub static OTHER_CONTACT_SYSTEM: KnownExtension = KnownExtension {
    name: "OtherContactSystem",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem",
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OtherContactSystem",
    ],
    older: &[],
    types: &["CodeableConcept", "Coding"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "ContactPoint",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "ContactPoint",
            member: Some("system"),
            many: false,
        },
    ],
};

/// `OutcomeOfAttendance` of UK Core.
pub static OUTCOME_OF_ATTENDANCE: KnownExtension = KnownExtension {
    name: "OutcomeOfAttendance",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OutcomeOfAttendance"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-OutcomeOfAttendance-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Encounter",
        member: None,
        many: false,
    }],
};

/// `OverseasVisitorChargingCategory` of UK Core.
pub static OVERSEAS_VISITOR_CHARGING_CATEGORY: KnownExtension = KnownExtension {
    name: "OverseasVisitorChargingCategory",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-OverseasVisitorChargingCategory",
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

/// `ParentPresent` of UK Core.
pub static PARENT_PRESENT: KnownExtension = KnownExtension {
    name: "ParentPresent",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ParentPresent"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ParentPresent-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ParentPresent-1",
    ],
    types: &["boolean"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Immunization",
        member: None,
        many: false,
    }],
};

/// `patient-birthPlace` of HL7.
pub static PATIENT_BIRTH_PLACE: KnownExtension = KnownExtension {
    name: "patient-birthPlace",
    urls: &["http://hl7.org/fhir/StructureDefinition/patient-birthPlace"],
    older: &[],
    types: &["Address"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
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

/// `Patient.fetalStatus` of HL7.
pub static PATIENT_FETAL_STATUS: KnownExtension = KnownExtension {
    name: "Patient.fetalStatus",
    urls: &["http://hl7.org/fhir/6.0/StructureDefinition/extension-Patient.fetalStatus"],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `patient-interpreterRequired` of HL7.
pub static PATIENT_INTERPRETER_REQUIRED: KnownExtension = KnownExtension {
    name: "patient-interpreterRequired",
    urls: &["http://hl7.org/fhir/StructureDefinition/patient-interpreterRequired"],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Patient",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "RelatedPerson",
            member: None,
            many: false,
        },
    ],
};

pub(super) const PATIENT_PROFICIENCY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "level",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "type",
        min: 0,
        many: true,
        types: &["Coding"],
        parts: &[],
    },
];

/// `patient-proficiency` of HL7.
pub static PATIENT_PROFICIENCY: KnownExtension = KnownExtension {
    name: "patient-proficiency",
    urls: &["http://hl7.org/fhir/StructureDefinition/patient-proficiency"],
    older: &[],
    types: &[],
    parts: PATIENT_PROFICIENCY_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient.communication",
        member: None,
        many: false,
    }],
};

/// `PerformerSiteType` of Medicines.
pub static PERFORMER_SITE_TYPE: KnownExtension = KnownExtension {
    name: "PerformerSiteType",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PerformerSiteType"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest.dispenseRequest",
        member: None,
        many: false,
    }],
};

pub(super) const PERSONAL_RELATIONSHIP_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "asserter",
        min: 0,
        many: false,
        types: &["Reference"],
        parts: &[],
    },
    KnownPart {
        url: "confidence",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `PersonalRelationship` of NHS England.
pub static PERSONAL_RELATIONSHIP: KnownExtension = KnownExtension {
    name: "PersonalRelationship",
    urls: &[
        "https://fhir.nhs.uk/England/StructureDefinition/England-Extension-PersonalRelationship",
    ],
    older: &[],
    types: &[],
    parts: PERSONAL_RELATIONSHIP_PARTS,
    hosts: &[KnownHost {
        type_name: "RelatedPerson",
        member: None,
        many: true,
    }],
};

/// `PharmacistVerifiedIndicator` of UK Core.
pub static PHARMACIST_VERIFIED_INDICATOR: KnownExtension = KnownExtension {
    name: "PharmacistVerifiedIndicator",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PharmacistVerifiedIndicator",
    ],
    older: &[],
    types: &["boolean"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationStatement",
        member: None,
        many: false,
    }],
};

/// `PreferredDispenserOrganization` of UK Core.
pub static PREFERRED_DISPENSER_ORGANIZATION: KnownExtension = KnownExtension {
    name: "PreferredDispenserOrganization",
    urls: &[
        "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PreferredDispenserOrganization",
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

pub(super) const PRESCRIPTION_PARTS: &[KnownPart] = &[KnownPart {
    url: "courseOfTherapyType",
    min: 0,
    many: false,
    types: &["Coding"],
    parts: &[],
}];

/// `Prescription` of EPS.
pub static PRESCRIPTION: KnownExtension = KnownExtension {
    name: "Prescription",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-EPS-Prescription"],
    older: &[],
    types: &[],
    parts: PRESCRIPTION_PARTS,
    hosts: &[KnownHost {
        type_name: "Task",
        member: None,
        many: false,
    }],
};

/// `PrescriptionEndorsement` of Medicines.
pub static PRESCRIPTION_ENDORSEMENT: KnownExtension = KnownExtension {
    name: "PrescriptionEndorsement",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionEndorsement"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: true,
    }],
};

/// `PrescriptionId` of Medicines.
pub static PRESCRIPTION_ID: KnownExtension = KnownExtension {
    name: "PrescriptionId",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionId"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Identifier",
        member: None,
        many: false,
    }],
};

/// `PrescriptionNonDispensingReason` of Medicines.
pub static PRESCRIPTION_NON_DISPENSING_REASON: KnownExtension = KnownExtension {
    name: "PrescriptionNonDispensingReason",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionNonDispensingReason"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationDispense",
        member: None,
        many: false,
    }],
};

pub(super) const PRESCRIPTION_STATUS_HISTORY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "status",
        min: 0,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "statusDate",
        min: 0,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `PrescriptionStatusHistory` of Medicines.
pub static PRESCRIPTION_STATUS_HISTORY: KnownExtension = KnownExtension {
    name: "PrescriptionStatusHistory",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-PrescriptionStatusHistory"],
    older: &[],
    types: &[],
    parts: PRESCRIPTION_STATUS_HISTORY_PARTS,
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `PrescriptionType` of UK Core.
pub static PRESCRIPTION_TYPE: KnownExtension = KnownExtension {
    name: "PrescriptionType",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PrescriptionType"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-PrescriptionType-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-PrescriptionType-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

/// `PriorityReason` of UK Core.
pub static PRIORITY_REASON: KnownExtension = KnownExtension {
    name: "PriorityReason",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-PriorityReason"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "ServiceRequest",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "ServiceRequest",
            member: Some("priority"),
            many: true,
        },
    ],
};

/// `ProblemSignificance` of UK Core.
pub static PROBLEM_SIGNIFICANCE: KnownExtension = KnownExtension {
    name: "ProblemSignificance",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ProblemSignificance"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ProblemSignificance-1",
    ],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Condition",
        member: None,
        many: true,
    }],
};

/// `Provenance-agent` of EPS.
pub static PROVENANCE_AGENT: KnownExtension = KnownExtension {
    name: "Provenance-agent",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-Provenance-agent"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Claim",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Task",
            member: None,
            many: false,
        },
    ],
};

/// `Recorder` of UK Core.
pub static RECORDER: KnownExtension = KnownExtension {
    name: "Recorder",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-Recorder"],
    older: &["https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-Recorder-1"],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "FamilyMemberHistory",
        member: None,
        many: true,
    }],
};

/// `RecordingSetting` of UK Core.
pub static RECORDING_SETTING: KnownExtension = KnownExtension {
    name: "RecordingSetting",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RecordingSetting"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Observation",
        member: None,
        many: true,
    }],
};

pub(super) const REGISTERING_AUTHORITY_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "organisationIdentifier",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "registeringAuthorityType",
        min: 0,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
];

/// `RegisteringAuthority` of PDS.
pub static REGISTERING_AUTHORITY: KnownExtension = KnownExtension {
    name: "RegisteringAuthority",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RegisteringAuthority"],
    older: &[],
    types: &[],
    parts: REGISTERING_AUTHORITY_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `RelatedClinicalContent` of UK Core.
pub static RELATED_CLINICAL_CONTENT: KnownExtension = KnownExtension {
    name: "RelatedClinicalContent",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedClinicalContent"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedClinicalContent-1",
    ],
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
        min: 1,
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

/// `RelatedProblemHeader` of UK Core.
pub static RELATED_PROBLEM_HEADER: KnownExtension = KnownExtension {
    name: "RelatedProblemHeader",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-RelatedProblemHeader"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-RelatedProblemHeader-1",
    ],
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

pub(super) const RELIABILITY_CONFIGURATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "nhsMHSAckRequested",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSActor",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSDuplicateElimination",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSPersistDuration",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSRetries",
        min: 0,
        many: false,
        types: &["integer"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSRetryInterval",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "nhsMHSSyncReplyMode",
        min: 0,
        many: false,
        types: &["string"],
        parts: &[],
    },
];

/// `ReliabilityConfiguration` of SDS.
pub static RELIABILITY_CONFIGURATION: KnownExtension = KnownExtension {
    name: "ReliabilityConfiguration",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-SDS-ReliabilityConfiguration"],
    older: &[],
    types: &[],
    parts: RELIABILITY_CONFIGURATION_PARTS,
    hosts: &[KnownHost {
        type_name: "Endpoint",
        member: None,
        many: false,
    }],
};

/// `ReligiousAffiliation` of UK Core.
pub static RELIGIOUS_AFFILIATION: KnownExtension = KnownExtension {
    name: "ReligiousAffiliation",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ReligiousAffiliation"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ReligiousAffiliation-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ReligiousAffiliation-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: true,
    }],
};

pub(super) const REMOVAL_FROM_REGISTRATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "removalFromRegistrationCode",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "effectiveTime",
        min: 0,
        many: false,
        types: &["Period"],
        parts: &[],
    },
];

/// `RemovalFromRegistration` of PDS.
pub static REMOVAL_FROM_REGISTRATION: KnownExtension = KnownExtension {
    name: "RemovalFromRegistration",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-PDS-RemovalFromRegistration"],
    older: &[],
    types: &[],
    parts: REMOVAL_FROM_REGISTRATION_PARTS,
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

pub(super) const REPEAT_INFORMATION_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "numberOfRepeatsAllowed",
        min: 0,
        many: false,
        types: &["integer", "unsignedInt"],
        parts: &[],
    },
    KnownPart {
        url: "numberOfRepeatsIssued",
        min: 0,
        many: false,
        types: &["integer", "unsignedInt"],
        parts: &[],
    },
];

/// `RepeatInformation` of EPS.
pub static REPEAT_INFORMATION: KnownExtension = KnownExtension {
    name: "RepeatInformation",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-EPS-RepeatInformation"],
    older: &[],
    types: &[],
    parts: REPEAT_INFORMATION_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Claim.item",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Claim.item.detail",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Claim.item.detail.subDetail",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "MedicationDispense",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Reference",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "Task",
            member: None,
            many: false,
        },
    ],
};

/// `replacementOf` of EPS.
pub static REPLACEMENT_OF: KnownExtension = KnownExtension {
    name: "replacementOf",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-replacementOf"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Claim",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "MessageHeader",
            member: None,
            many: false,
        },
    ],
};

/// `ResidentialStatus` of UK Core.
pub static RESIDENTIAL_STATUS: KnownExtension = KnownExtension {
    name: "ResidentialStatus",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ResidentialStatus"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-ResidentialStatus-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-ResidentialStatus-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

/// `ResponsiblePractitioner` of Medicines.
pub static RESPONSIBLE_PRACTITIONER: KnownExtension = KnownExtension {
    name: "ResponsiblePractitioner",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-ResponsiblePractitioner"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MedicationRequest",
        member: None,
        many: false,
    }],
};

pub(super) const ROUTING_DEMOGRAPHICS_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "nhsNumber",
        min: 0,
        many: false,
        types: &["Identifier"],
        parts: &[],
    },
    KnownPart {
        url: "name",
        min: 0,
        many: false,
        types: &["HumanName"],
        parts: &[],
    },
    KnownPart {
        url: "birthDate",
        min: 0,
        many: false,
        types: &["date"],
        parts: &[],
    },
];

/// `RoutingDemographics` of NHS England.
pub static ROUTING_DEMOGRAPHICS: KnownExtension = KnownExtension {
    name: "RoutingDemographics",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-RoutingDemographics"],
    older: &[],
    types: &[],
    parts: ROUTING_DEMOGRAPHICS_PARTS,
    hosts: &[KnownHost {
        type_name: "MessageHeader",
        member: None,
        many: false,
    }],
};

/// `RunningTotal` of Medicines.
pub static RUNNING_TOTAL: KnownExtension = KnownExtension {
    name: "RunningTotal",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-RunningTotal"],
    older: &[],
    types: &["Quantity"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Quantity",
        member: None,
        many: false,
    }],
};

/// `SampleCategory` of UK Core.
pub static SAMPLE_CATEGORY: KnownExtension = KnownExtension {
    name: "SampleCategory",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SampleCategory"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Specimen",
        member: None,
        many: false,
    }],
};

/// `ServiceInstructions` of e-RS.
pub static SERVICE_INSTRUCTIONS: KnownExtension = KnownExtension {
    name: "ServiceInstructions",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-eRS-ServiceInstructions"],
    older: &[],
    types: &["string"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "HealthcareService",
        member: None,
        many: false,
    }],
};

/// `ServiceRequestMethod` of UK Core.
pub static SERVICE_REQUEST_METHOD: KnownExtension = KnownExtension {
    name: "ServiceRequestMethod",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ServiceRequestMethod"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ServiceRequest",
        member: None,
        many: true,
    }],
};

/// `SourceOfServiceRequest` of UK Core.
pub static SOURCE_OF_SERVICE_REQUEST: KnownExtension = KnownExtension {
    name: "SourceOfServiceRequest",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-SourceOfServiceRequest"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "ServiceRequest",
        member: None,
        many: false,
    }],
};

/// `Specimen.collection.collector` of HL7.
pub static SPECIMEN_COLLECTION_COLLECTOR: KnownExtension = KnownExtension {
    name: "Specimen.collection.collector",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.collection.collector"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Specimen.collection",
        member: None,
        many: false,
    }],
};

/// `Specimen.container.device` of HL7.
pub static SPECIMEN_CONTAINER_DEVICE: KnownExtension = KnownExtension {
    name: "Specimen.container.device",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.container.device"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Specimen.container",
        member: None,
        many: false,
    }],
};

/// `Specimen.container.location` of HL7.
pub static SPECIMEN_CONTAINER_LOCATION: KnownExtension = KnownExtension {
    name: "Specimen.container.location",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Specimen.container.location"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Specimen.container",
        member: None,
        many: false,
    }],
};

/// `specimen-specialHandling` of HL7.
pub static SPECIMEN_SPECIAL_HANDLING: KnownExtension = KnownExtension {
    name: "specimen-specialHandling",
    urls: &["http://hl7.org/fhir/StructureDefinition/specimen-specialHandling"],
    older: &[],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Specimen.collection",
        member: None,
        many: true,
    }],
};

/// `spineEndpoint` of Spine.
pub static SPINE_ENDPOINT: KnownExtension = KnownExtension {
    name: "spineEndpoint",
    urls: &["https://fhir.nhs.uk/R4/StructureDefinition/Extension-spineEndpoint"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "MessageHeader.source",
        member: None,
        many: false,
    }],
};

/// `Subscription.content` of HL7.
pub static SUBSCRIPTION_CONTENT: KnownExtension = KnownExtension {
    name: "Subscription.content",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Subscription.content"],
    older: &[],
    types: &["code"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Subscription",
        member: None,
        many: false,
    }],
};

pub(super) const SUBSCRIPTION_PARAMETER_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "name",
        min: 0,
        many: true,
        types: &["string"],
        parts: &[],
    },
    KnownPart {
        url: "value",
        min: 0,
        many: true,
        types: &["string"],
        parts: &[],
    },
];

/// `Subscription.parameter` of HL7.
pub static SUBSCRIPTION_PARAMETER: KnownExtension = KnownExtension {
    name: "Subscription.parameter",
    urls: &["http://hl7.org/fhir/5.0/StructureDefinition/extension-Subscription.parameter"],
    older: &[],
    types: &[],
    parts: SUBSCRIPTION_PARAMETER_PARTS,
    hosts: &[KnownHost {
        type_name: "Subscription",
        member: None,
        many: true,
    }],
};

/// `SuppliedItemIdentifier` of Medicines.
pub static SUPPLIED_ITEM_IDENTIFIER: KnownExtension = KnownExtension {
    name: "SuppliedItemIdentifier",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-DM-SuppliedItemIdentifier"],
    older: &[],
    types: &["Identifier"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Claim.item",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Claim.item.detail",
            member: None,
            many: true,
        },
    ],
};

/// `supportingInfo` of Spine.
pub static SUPPORTING_INFO: KnownExtension = KnownExtension {
    name: "supportingInfo",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-Spine-supportingInfo"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "OperationOutcome",
        member: None,
        many: false,
    }],
};

/// `supportingInfo-prescription` of Spine.
pub static SUPPORTING_INFO_PRESCRIPTION: KnownExtension = KnownExtension {
    name: "supportingInfo-prescription",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-Spine-supportingInfo-prescription"],
    older: &[],
    types: &["Reference"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "OperationOutcome",
        member: None,
        many: false,
    }],
};

/// `TaskBusinessStatus` of EPS.
pub static TASK_BUSINESS_STATUS: KnownExtension = KnownExtension {
    name: "TaskBusinessStatus",
    urls: &["https://fhir.nhs.uk/StructureDefinition/Extension-EPS-TaskBusinessStatus"],
    older: &[],
    types: &["Coding"],
    parts: &[],
    hosts: &[
        KnownHost {
            type_name: "Claim.item",
            member: None,
            many: false,
        },
        KnownHost {
            type_name: "MedicationDispense",
            member: None,
            many: false,
        },
    ],
};

/// `TreatmentCategory` of UK Core.
pub static TREATMENT_CATEGORY: KnownExtension = KnownExtension {
    name: "TreatmentCategory",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TreatmentCategory"],
    older: &[
        "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-TreatmentCategory-1",
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-TreatmentCategory-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Patient",
        member: None,
        many: false,
    }],
};

pub(super) const TYPED_DATE_TIME_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dateTimeType",
        min: 1,
        many: false,
        types: &["CodeableConcept"],
        parts: &[],
    },
    KnownPart {
        url: "dateTime",
        min: 1,
        many: false,
        types: &["dateTime"],
        parts: &[],
    },
];

/// `TypedDateTime` of UK Core.
pub static TYPED_DATE_TIME: KnownExtension = KnownExtension {
    name: "TypedDateTime",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedDateTime"],
    older: &[],
    types: &[],
    parts: TYPED_DATE_TIME_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Communication",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Encounter",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "Organization",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "OrganizationAffiliation",
            member: None,
            many: true,
        },
    ],
};

pub(super) const TYPED_PERIOD_PARTS: &[KnownPart] = &[
    KnownPart {
        url: "dataType",
        min: 1,
        many: false,
        types: &["Coding"],
        parts: &[],
    },
    KnownPart {
        url: "period",
        min: 1,
        many: false,
        types: &["Period"],
        parts: &[],
    },
];

/// `TypedPeriod` of UK Core.
pub static TYPED_PERIOD: KnownExtension = KnownExtension {
    name: "TypedPeriod",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-TypedPeriod"],
    older: &[],
    types: &[],
    parts: TYPED_PERIOD_PARTS,
    hosts: &[
        KnownHost {
            type_name: "Organization",
            member: None,
            many: true,
        },
        KnownHost {
            type_name: "OrganizationAffiliation",
            member: None,
            many: true,
        },
    ],
};

/// `VaccinationProcedure` of UK Core.
pub static VACCINATION_PROCEDURE: KnownExtension = KnownExtension {
    name: "VaccinationProcedure",
    urls: &["https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-VaccinationProcedure"],
    older: &[
        "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-CareConnect-VaccinationProcedure-1",
    ],
    types: &["CodeableConcept"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Immunization",
        member: None,
        many: false,
    }],
};

/// `valueset-reference` of HL7.
pub static VALUESET_REFERENCE: KnownExtension = KnownExtension {
    name: "valueset-reference",
    urls: &["http://hl7.org/fhir/StructureDefinition/valueset-reference"],
    older: &[],
    types: &["uri"],
    parts: &[],
    hosts: &[KnownHost {
        type_name: "Coding",
        member: None,
        many: false,
    }],
};
