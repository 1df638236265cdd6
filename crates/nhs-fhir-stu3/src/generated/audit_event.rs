// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `AuditEvent` resource and its parts.

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

/// The `AuditEvent` resource. Source: <http://hl7.org/fhir/STU3/auditevent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AuditEvent {
    /// `AuditEvent.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `AuditEvent.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `AuditEvent.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `AuditEvent.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `AuditEvent.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `AuditEvent.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `AuditEvent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.type`, 1..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/audit-event-type> (extensible).
    pub r#type: Option<Boxed<Coding>>,
    /// `AuditEvent.subtype`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/audit-event-sub-type> (extensible).
    pub subtype: Many<Coding>,
    /// `AuditEvent.action`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/audit-event-action> (required).
    pub action: Option<Coded<codes::AuditEventAction>>,
    /// `AuditEvent.recorded`, 1..1: `instant`.
    pub recorded: Option<Instant>,
    /// `AuditEvent.outcome`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/audit-event-outcome> (required).
    pub outcome: Option<Coded<codes::AuditEventOutcome>>,
    /// `AuditEvent.outcomeDesc`, 0..1: `string`.
    pub outcome_desc: Option<Text>,
    /// `AuditEvent.purposeOfEvent`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose_of_event: Many<CodeableConcept>,
    /// `AuditEvent.agent`, 1..*: a group of elements.
    pub agent: Many<AuditEventAgent>,
    /// `AuditEvent.source`, 1..1: a group of elements.
    pub source: Option<Boxed<AuditEventSource>>,
    /// `AuditEvent.entity`, 0..*: a group of elements.
    pub entity: Many<AuditEventEntity>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT: TypeInfo = TypeInfo {
    name: "AuditEvent",
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
    One "type" 0x3a2265707974 0xffffffffffff "Coding" Element 8,
    Many "subtype" 0x2265707974627573 0xffffffffffffffff "Coding" Element 9,
    One "action" 0x3a226e6f69746361 0xffffffffffffffff "code" Primitive 10,
    One "recorded" 0x646564726f636572 0xffffffffffffffff "instant" Primitive 11,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "code" Primitive 12,
    One "outcomeDesc" 0x44656d6f6374756f 0xffffffffffffffff "string" Primitive 13,
    Many "purposeOfEvent" 0x4f65736f70727570 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "agent" 0x3a22746e656761 0xffffffffffffff "AuditEvent.agent" Element 15,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "AuditEvent.source" Element 16,
    Many "entity" 0x3a22797469746e65 0xffffffffffffffff "AuditEvent.entity" Element 17 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
    required: &[8, 11, 15, 16],
};

node! { AuditEvent, AUDIT_EVENT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node r#type,
9 nodes subtype,
10 code action,
11 primitive recorded,
12 code outcome,
13 primitive outcome_desc,
14 nodes purpose_of_event,
15 nodes agent,
16 node source,
17 nodes entity,
}

resource! { AuditEvent }

/// `AuditEvent.agent`, a part of [`AuditEvent`].
#[derive(Clone, Default, PartialEq)]
pub struct AuditEventAgent {
    /// `AuditEvent.agent.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AuditEvent.agent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.agent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.agent.role`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-role-type> (extensible).
    pub role: Many<CodeableConcept>,
    /// `AuditEvent.agent.reference`, 0..1: `Reference` to Practitioner, Organization, Device, Patient, RelatedPerson.
    pub reference: Option<Boxed<Reference>>,
    /// `AuditEvent.agent.userId`, 0..1: `Identifier`.
    pub user_id: Option<Boxed<Identifier>>,
    /// `AuditEvent.agent.altId`, 0..1: `string`.
    pub alt_id: Option<Text>,
    /// `AuditEvent.agent.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `AuditEvent.agent.requestor`, 1..1: `boolean`.
    pub requestor: Option<bool>,
    /// `AuditEvent.agent.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `AuditEvent.agent.policy`, 0..*: `uri`.
    pub policy: Many<Uri>,
    /// `AuditEvent.agent.media`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/dicm-405-mediatype> (extensible).
    pub media: Option<Boxed<Coding>>,
    /// `AuditEvent.agent.network`, 0..1: a group of elements.
    pub network: Option<Boxed<AuditEventAgentNetwork>>,
    /// `AuditEvent.agent.purposeOfUse`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose_of_use: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_AGENT: TypeInfo = TypeInfo {
    name: "AuditEvent.agent",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4,
    One "userId" 0x3a22644972657375 0xffffffffffffffff "Identifier" Element 5,
    One "altId" 0x3a226449746c61 0xffffffffffffff "string" Primitive 6,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 7,
    One "requestor" 0x6f74736575716572 0xffffffffffffffff "boolean" Primitive 8,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 9,
    Many "policy" 0x3a227963696c6f70 0xffffffffffffffff "uri" Primitive 10,
    One "media" 0x3a22616964656d 0xffffffffffffff "Coding" Element 11,
    One "network" 0x226b726f7774656e 0xffffffffffffffff "AuditEvent.agent.network" Element 12,
    Many "purposeOfUse" 0x4f65736f70727570 0xffffffffffffffff "CodeableConcept" Element 13 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    required: &[8],
};

node! { AuditEventAgent, AUDIT_EVENT_AGENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes role,
4 node reference,
5 node user_id,
6 primitive alt_id,
7 primitive name,
8 primitive requestor,
9 node location,
10 primitives policy,
11 node media,
12 node network,
13 nodes purpose_of_use,
}

/// `AuditEvent.agent.network`, a part of [`AuditEvent`].
#[derive(Clone, Default, PartialEq)]
pub struct AuditEventAgentNetwork {
    /// `AuditEvent.agent.network.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AuditEvent.agent.network.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.agent.network.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.agent.network.address`, 0..1: `string`.
    pub address: Option<Text>,
    /// `AuditEvent.agent.network.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/network-type> (required).
    pub r#type: Option<Coded<codes::AuditEventAgentNetworkType>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_AGENT_NETWORK: TypeInfo = TypeInfo {
    name: "AuditEvent.agent.network",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "address" 0x2273736572646461 0xffffffffffffffff "string" Primitive 3,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { AuditEventAgentNetwork, AUDIT_EVENT_AGENT_NETWORK,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive address,
4 code r#type,
}

/// `AuditEvent.entity`, a part of [`AuditEvent`].
#[derive(Clone, Default, PartialEq)]
pub struct AuditEventEntity {
    /// `AuditEvent.entity.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AuditEvent.entity.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.entity.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.entity.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `AuditEvent.entity.reference`, 0..1: `Reference` to Resource.
    pub reference: Option<Boxed<Reference>>,
    /// `AuditEvent.entity.type`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/audit-entity-type> (extensible).
    pub r#type: Option<Boxed<Coding>>,
    /// `AuditEvent.entity.role`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/object-role> (extensible).
    pub role: Option<Boxed<Coding>>,
    /// `AuditEvent.entity.lifecycle`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/object-lifecycle-events> (extensible).
    pub lifecycle: Option<Boxed<Coding>>,
    /// `AuditEvent.entity.securityLabel`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security_label: Many<Coding>,
    /// `AuditEvent.entity.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `AuditEvent.entity.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `AuditEvent.entity.query`, 0..1: `base64Binary`.
    pub query: Option<Base64Binary>,
    /// `AuditEvent.entity.detail`, 0..*: a group of elements.
    pub detail: Many<AuditEventEntityDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_ENTITY: TypeInfo = TypeInfo {
    name: "AuditEvent.entity",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4,
    One "type" 0x3a2265707974 0xffffffffffff "Coding" Element 5,
    One "role" 0x3a22656c6f72 0xffffffffffff "Coding" Element 6,
    One "lifecycle" 0x6c6379636566696c 0xffffffffffffffff "Coding" Element 7,
    Many "securityLabel" 0x7974697275636573 0xffffffffffffffff "Coding" Element 8,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 9,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 10,
    One "query" 0x3a227972657571 0xffffffffffffff "base64Binary" Primitive 11,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "AuditEvent.entity.detail" Element 12 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    required: &[],
};

node! { AuditEventEntity, AUDIT_EVENT_ENTITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node identifier,
4 node reference,
5 node r#type,
6 node role,
7 node lifecycle,
8 nodes security_label,
9 primitive name,
10 primitive description,
11 primitive query,
12 nodes detail,
}

/// `AuditEvent.entity.detail`, a part of [`AuditEvent`].
#[derive(Clone, Default, PartialEq)]
pub struct AuditEventEntityDetail {
    /// `AuditEvent.entity.detail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AuditEvent.entity.detail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.entity.detail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.entity.detail.type`, 1..1: `string`.
    pub r#type: Option<Text>,
    /// `AuditEvent.entity.detail.value`, 1..1: `base64Binary`.
    pub value: Option<Base64Binary>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_ENTITY_DETAIL: TypeInfo = TypeInfo {
    name: "AuditEvent.entity.detail",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "string" Primitive 3,
    One "value" 0x3a2265756c6176 0xffffffffffffff "base64Binary" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive r#type,
4 primitive value,
}

/// `AuditEvent.source`, a part of [`AuditEvent`].
#[derive(Clone, Default, PartialEq)]
pub struct AuditEventSource {
    /// `AuditEvent.source.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `AuditEvent.source.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `AuditEvent.source.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `AuditEvent.source.site`, 0..1: `string`.
    pub site: Option<Text>,
    /// `AuditEvent.source.identifier`, 1..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `AuditEvent.source.type`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/audit-source-type> (extensible).
    pub r#type: Many<Coding>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_SOURCE: TypeInfo = TypeInfo {
    name: "AuditEvent.source",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "site" 0x3a2265746973 0xffffffffffff "string" Primitive 3,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 4,
    Many "type" 0x3a2265707974 0xffffffffffff "Coding" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[4],
};

node! { AuditEventSource, AUDIT_EVENT_SOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive site,
4 node identifier,
5 nodes r#type,
}
