// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CareTeam` resource and its parts.

#[allow(unused_imports)]
use super::*;
#[allow(unused_imports)]
use crate::engine::macros::{choice, node, resource};
#[allow(unused_imports)]
use crate::engine::table::Table;
#[allow(unused_imports)]
use crate::primitive::{
    Base64Binary, Canonical, Code, Coded, Date, DateTime, Decimal, Id, Instant, Oid, Text, Time,
    Uri, Url, Uuid,
};
#[allow(unused_imports)]
use crate::{Boxed, Many};

/// The `CareTeam` resource. Source: <http://hl7.org/fhir/STU3/careteam.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CareTeam {
    /// `CareTeam.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `CareTeam.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CareTeam.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CareTeam.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `CareTeam.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
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
    /// `CareTeam.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_TEAM: Table = Table::new(
    "STU3 CareTeam resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 0..1 code
category 0..* CodeableConcept
name 0..1 string
subject 0..1 Reference
context 0..1 Reference
period 0..1 Period
participant 0..* CareTeam.participant
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
managingOrganization 0..* Reference
note 0..* Annotation",
);

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
13 node context,
14 node period,
15 nodes participant,
16 nodes reason_code,
17 nodes reason_reference,
18 nodes managing_organization,
19 nodes note,
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
    /// `CareTeam.participant.role`, 0..1: `CodeableConcept`.
    pub role: Option<Boxed<CodeableConcept>>,
    /// `CareTeam.participant.member`, 0..1: `Reference` to Practitioner, RelatedPerson, Patient, Organization, CareTeam.
    pub member: Option<Boxed<Reference>>,
    /// `CareTeam.participant.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// `CareTeam.participant.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CARE_TEAM_PARTICIPANT: Table = Table::new(
    "STU3 CareTeam.participant element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 0..1 CodeableConcept
member 0..1 Reference
onBehalfOf 0..1 Reference
period 0..1 Period",
);

node! { CareTeamParticipant, CARE_TEAM_PARTICIPANT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node member,
5 node on_behalf_of,
6 node period,
}
