// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CareTeam` resource and its parts.

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

/// The `CareTeam` resource. Source: <http://hl7.org/fhir/R4/careteam.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CareTeam {
    /// `CareTeam.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CareTeam.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CareTeam.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CareTeam.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `CareTeam.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CareTeam.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CareTeam.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CareTeam.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CareTeam.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `CareTeam.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/care-team-status> (required).
    pub status: Option<Coded<codes::CareTeamStatus>>,
    /// `CareTeam.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `CareTeam.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `CareTeam.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `CareTeam.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `CareTeam.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `CareTeam.participant`, 0..*: a group of elements.
    pub participant: Many<CareTeamParticipant>,
    /// `CareTeam.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `CareTeam.reasonReference`, 0..*: `Reference` to Condition.
    pub reason_reference: Many<Reference>,
    /// `CareTeam.managingOrganization`, 0..*: `Reference` to Organization.
    pub managing_organization: Many<Reference>,
    /// `CareTeam.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `CareTeam.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_TEAM: TypeInfo = TypeInfo {
    name: "CareTeam",
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
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 10,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 11,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 12,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 13,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 14,
    Many "participant" 0x7069636974726170 0xffffffffffffffff "CareTeam.participant" Element 15,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 16,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 17,
    Many "managingOrganization" 0x676e6967616e616d 0xffffffffffffffff "Reference" Element 18,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 19,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 20 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ],
    required: &[],
};

node! { CareTeam, CARE_TEAM,
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
10 nodes category,
11 primitive name,
12 node subject,
13 node encounter,
14 node period,
15 nodes participant,
16 nodes reason_code,
17 nodes reason_reference,
18 nodes managing_organization,
19 nodes telecom,
20 nodes note,
}

resource! { CareTeam }

/// `CareTeam.participant`, a part of [`CareTeam`].
#[derive(Clone, Default, PartialEq)]
pub struct CareTeamParticipant {
    /// `CareTeam.participant.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CareTeam.participant.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CareTeam.participant.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CareTeam.participant.role`, 0..*: `CodeableConcept`.
    pub role: Many<CodeableConcept>,
    /// `CareTeam.participant.member`, 0..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson, Patient, Organization, CareTeam.
    pub member: Option<Boxed<Reference>>,
    /// `CareTeam.participant.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// `CareTeam.participant.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_TEAM_PARTICIPANT: TypeInfo = TypeInfo {
    name: "CareTeam.participant",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "member" 0x3a227265626d656d 0xffffffffffffffff "Reference" Element 4,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 5,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { CareTeamParticipant, CARE_TEAM_PARTICIPANT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes role,
4 node member,
5 node on_behalf_of,
6 node period,
}
