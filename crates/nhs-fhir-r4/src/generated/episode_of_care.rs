// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `EpisodeOfCare` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, fields, node, resource};
#[allow(unused_imports)]
use crate::engine::table::{Release, TypeInfo};
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Coded, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time,
    Uri, Url, Uuid,
};
#[allow(unused_imports)]
use crate::{Boxed, Many};

/// The `EpisodeOfCare` resource. Source: <http://hl7.org/fhir/R4/episodeofcare.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCare {
    /// `EpisodeOfCare.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `EpisodeOfCare.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `EpisodeOfCare.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `EpisodeOfCare.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `EpisodeOfCare.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `EpisodeOfCare.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `EpisodeOfCare.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `EpisodeOfCare.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status> (required).
    pub status: Option<Coded<codes::EpisodeOfCareStatus>>,
    /// `EpisodeOfCare.statusHistory`, 0..*: a group of elements.
    pub status_history: Many<EpisodeOfCareStatusHistory>,
    /// `EpisodeOfCare.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `EpisodeOfCare.diagnosis`, 0..*: a group of elements.
    pub diagnosis: Many<EpisodeOfCareDiagnosis>,
    /// `EpisodeOfCare.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `EpisodeOfCare.referralRequest`, 0..*: `Reference` to ServiceRequest.
    pub referral_request: Many<Reference>,
    /// `EpisodeOfCare.careManager`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub care_manager: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.team`, 0..*: `Reference` to CareTeam.
    pub team: Many<Reference>,
    /// `EpisodeOfCare.account`, 0..*: `Reference` to Account.
    pub account: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE: TypeInfo = TypeInfo {
    name: "EpisodeOfCare",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    Many "statusHistory" 0x6948737574617473 0xffffffffffffffff "EpisodeOfCare.statusHistory" Element 10,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 11,
    Many "diagnosis" 0x69736f6e67616964 0xffffffffffffffff "EpisodeOfCare.diagnosis" Element 12,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 13,
    One "managingOrganization" 0x676e6967616e616d 0xffffffffffffffff "Reference" Element 14,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 15,
    Many "referralRequest" 0x6c61727265666572 0xffffffffffffffff "Reference" Element 16,
    One "careManager" 0x616e614d65726163 0xffffffffffffffff "Reference" Element 17,
    Many "team" 0x3a226d616574 0xffffffffffff "Reference" Element 18,
    Many "account" 0x22746e756f636361 0xffffffffffffffff "Reference" Element 19 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[9, 13],
};

node! { EpisodeOfCare, EPISODE_OF_CARE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 nodes status_history,
11 nodes r#type,
12 nodes diagnosis,
13 node patient,
14 node managing_organization,
15 node period,
16 nodes referral_request,
17 node care_manager,
18 nodes team,
19 nodes account,
}

resource! { EpisodeOfCare }

/// `EpisodeOfCare.diagnosis`, a part of [`EpisodeOfCare`].
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCareDiagnosis {
    /// `EpisodeOfCare.diagnosis.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `EpisodeOfCare.diagnosis.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.diagnosis.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.diagnosis.condition`, 1..1: `Reference` to Condition.
    pub condition: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.diagnosis.role`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/diagnosis-role> (preferred).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `EpisodeOfCare.diagnosis.rank`, 0..1: `positiveInt`.
    pub rank: Option<u32>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "EpisodeOfCare.diagnosis",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "condition" 0x6f697469646e6f63 0xffffffffffffffff "Reference" Element 3,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 4,
    One "rank" 0x3a226b6e6172 0xffffffffffff "positiveInt" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { EpisodeOfCareDiagnosis, EPISODE_OF_CARE_DIAGNOSIS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node condition,
4 node role,
5 primitive rank,
}

/// `EpisodeOfCare.statusHistory`, a part of [`EpisodeOfCare`].
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCareStatusHistory {
    /// `EpisodeOfCare.statusHistory.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `EpisodeOfCare.statusHistory.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.statusHistory.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.statusHistory.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status> (required).
    pub status: Option<Coded<codes::EpisodeOfCareStatus>>,
    /// `EpisodeOfCare.statusHistory.period`, 1..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE_STATUS_HISTORY: TypeInfo = TypeInfo {
    name: "EpisodeOfCare.statusHistory",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { EpisodeOfCareStatusHistory, EPISODE_OF_CARE_STATUS_HISTORY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code status,
4 node period,
}
