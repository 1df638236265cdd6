// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Provenance` resource and its parts.

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

/// The `Provenance` resource. Source: <http://hl7.org/fhir/STU3/provenance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Provenance {
    /// `Provenance.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Provenance.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Provenance.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Provenance.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Provenance.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Provenance.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Provenance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Provenance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Provenance.target`, 1..*: `Reference` to Resource.
    pub target: Many<Reference>,
    /// `Provenance.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Provenance.recorded`, 1..1: `instant`.
    pub recorded: Option<Instant>,
    /// `Provenance.policy`, 0..*: `uri`.
    pub policy: Many<Uri>,
    /// `Provenance.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Provenance.reason`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/v3-PurposeOfUse> (extensible).
    pub reason: Many<Coding>,
    /// `Provenance.activity`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/provenance-activity-type> (extensible).
    pub activity: Option<Boxed<Coding>>,
    /// `Provenance.agent`, 1..*: a group of elements.
    pub agent: Many<ProvenanceAgent>,
    /// `Provenance.entity`, 0..*: a group of elements.
    pub entity: Many<ProvenanceEntity>,
    /// `Provenance.signature`, 0..*: `Signature`.
    pub signature: Many<Signature>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROVENANCE: TypeInfo = TypeInfo {
    name: "Provenance",
    resource: true,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 8,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 9,
    One "recorded" 0x646564726f636572 0xffffffffffffffff "instant" Primitive 10,
    Many "policy" 0x3a227963696c6f70 0xffffffffffffffff "uri" Primitive 11,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 12,
    Many "reason" 0x3a226e6f73616572 0xffffffffffffffff "Coding" Element 13,
    One "activity" 0x7974697669746361 0xffffffffffffffff "Coding" Element 14,
    Many "agent" 0x3a22746e656761 0xffffffffffffff "Provenance.agent" Element 15,
    Many "entity" 0x3a22797469746e65 0xffffffffffffffff "Provenance.entity" Element 16,
    Many "signature" 0x727574616e676973 0xffffffffffffffff "Signature" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    required: &[8, 10, 15],
};

node! { Provenance, PROVENANCE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes target,
9 node period,
10 primitive recorded,
11 primitives policy,
12 node location,
13 nodes reason,
14 node activity,
15 nodes agent,
16 nodes entity,
17 nodes signature,
}

resource! { Provenance }

/// `Provenance.agent`, a part of [`Provenance`].
#[derive(Clone, Default, PartialEq)]
pub struct ProvenanceAgent {
    /// `Provenance.agent.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Provenance.agent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Provenance.agent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Provenance.agent.role`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-role-type> (extensible).
    pub role: Many<CodeableConcept>,
    /// `Provenance.agent.who[x]`, 1..1: `uri` or `Reference` to Practitioner, RelatedPerson, Patient, Device, Organization.
    pub who: Option<ProvenanceAgentWho>,
    /// `Provenance.agent.onBehalfOf[x]`, 0..1: `uri` or `Reference` to Practitioner, RelatedPerson, Patient, Device, Organization.
    pub on_behalf_of: Option<ProvenanceAgentOnBehalfOf>,
    /// `Provenance.agent.relatedAgentType`, 0..1: `CodeableConcept`.
    pub related_agent_type: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROVENANCE_AGENT: TypeInfo = TypeInfo {
    name: "Provenance.agent",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    Choice "whoUri" 0x3a226972556f6877 0xffffffffffffffff "uri" Primitive 4 0,
    Choice "whoReference" 0x72656665526f6877 0xffffffffffffffff "Reference" Element 4 1,
    Choice "onBehalfOfUri" 0x666c616865426e6f 0xffffffffffffffff "uri" Primitive 5 0,
    Choice "onBehalfOfReference" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 5 1,
    One "relatedAgentType" 0x41646574616c6572 0xffffffffffffffff "CodeableConcept" Element 6 },
    slots: &[0, 1, 2, 3, 4, 6, 8],
    required: &[4],
};

node! { ProvenanceAgent, PROVENANCE_AGENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes role,
4 choice who,
5 choice on_behalf_of,
6 node related_agent_type,
}

choice! { /// The types of `Provenance.agent.who[x]`.
ProvenanceAgentWho,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `Provenance.agent.onBehalfOf[x]`.
ProvenanceAgentOnBehalfOf,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

/// `Provenance.entity`, a part of [`Provenance`].
#[derive(Clone, Default, PartialEq)]
pub struct ProvenanceEntity {
    /// `Provenance.entity.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Provenance.entity.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Provenance.entity.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Provenance.entity.role`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/provenance-entity-role> (required).
    pub role: Option<Coded<codes::ProvenanceEntityRole>>,
    /// `Provenance.entity.what[x]`, 1..1: `uri` or `Reference` or `Identifier` to Resource.
    pub what: Option<ProvenanceEntityWhat>,
    /// `Provenance.entity.agent`, 0..*: Provenance.agent.
    pub agent: Many<ProvenanceAgent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROVENANCE_ENTITY: TypeInfo = TypeInfo {
    name: "Provenance.entity",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "code" Primitive 3,
    Choice "whatUri" 0x2269725574616877 0xffffffffffffffff "uri" Primitive 4 0,
    Choice "whatReference" 0x6566655274616877 0xffffffffffffffff "Reference" Element 4 1,
    Choice "whatIdentifier" 0x6e65644974616877 0xffffffffffffffff "Identifier" Element 4 2,
    Many "agent" 0x3a22746e656761 0xffffffffffffff "ProvenanceAgent" Element 5 },
    slots: &[0, 1, 2, 3, 4, 7],
    required: &[3, 4],
};

node! { ProvenanceEntity, PROVENANCE_ENTITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code role,
4 choice what,
5 nodes agent,
}

choice! { /// The types of `Provenance.entity.what[x]`.
ProvenanceEntityWhat,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
2 node Identifier(Boxed<Identifier>),
}
