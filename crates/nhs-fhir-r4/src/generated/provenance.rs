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

/// The `Provenance` resource. Source: <http://hl7.org/fhir/R4/provenance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Provenance {
    /// `Provenance.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Provenance.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Provenance.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Provenance.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Provenance.occurred[x]`, 0..1: `Period` or `dateTime`.
    pub occurred: Option<ProvenanceOccurred>,
    /// `Provenance.recorded`, 1..1: `instant`.
    pub recorded: Option<Instant>,
    /// `Provenance.policy`, 0..*: `uri`.
    pub policy: Many<Uri>,
    /// `Provenance.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Provenance.reason`, 0..*: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse> (extensible).
    pub reason: Many<CodeableConcept>,
    /// `Provenance.activity`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/provenance-activity-type> (extensible).
    pub activity: Option<Boxed<CodeableConcept>>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 8,
    Choice "occurredPeriod" 0x646572727563636f 0xffffffffffffffff "Period" Element 9 0,
    Choice "occurredDateTime" 0x646572727563636f 0xffffffffffffffff "dateTime" Primitive 9 1,
    One "recorded" 0x646564726f636572 0xffffffffffffffff "instant" Primitive 10,
    Many "policy" 0x3a227963696c6f70 0xffffffffffffffff "uri" Primitive 11,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 12,
    Many "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 13,
    One "activity" 0x7974697669746361 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "agent" 0x3a22746e656761 0xffffffffffffff "Provenance.agent" Element 15,
    Many "entity" 0x3a22797469746e65 0xffffffffffffffff "Provenance.entity" Element 16,
    Many "signature" 0x727574616e676973 0xffffffffffffffff "Signature" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18],
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
9 choice occurred,
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

choice! { /// The types of `Provenance.occurred[x]`.
ProvenanceOccurred,
0 node Period(Boxed<Period>),
1 primitive DateTime(DateTime),
}

/// `Provenance.agent`, a part of [`Provenance`].
#[derive(Clone, Default, PartialEq)]
pub struct ProvenanceAgent {
    /// `Provenance.agent.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Provenance.agent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Provenance.agent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Provenance.agent.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/provenance-agent-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Provenance.agent.role`, 0..*: `CodeableConcept`.
    pub role: Many<CodeableConcept>,
    /// `Provenance.agent.who`, 1..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.
    pub who: Option<Boxed<Reference>>,
    /// `Provenance.agent.onBehalfOf`, 0..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROVENANCE_AGENT: TypeInfo = TypeInfo {
    name: "Provenance.agent",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Many "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 4,
    One "who" 0x3a226f6877 0xffffffffff "Reference" Element 5,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[5],
};

node! { ProvenanceAgent, PROVENANCE_AGENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 nodes role,
5 node who,
6 node on_behalf_of,
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
    /// `Provenance.entity.what`, 1..1: `Reference` to Resource.
    pub what: Option<Boxed<Reference>>,
    /// `Provenance.entity.agent`, 0..*: Provenance.agent.
    pub agent: Many<ProvenanceAgent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PROVENANCE_ENTITY: TypeInfo = TypeInfo {
    name: "Provenance.entity",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "code" Primitive 3,
    One "what" 0x3a2274616877 0xffffffffffff "Reference" Element 4,
    Many "agent" 0x3a22746e656761 0xffffffffffffff "ProvenanceAgent" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4],
};

node! { ProvenanceEntity, PROVENANCE_ENTITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code role,
4 node what,
5 nodes agent,
}
