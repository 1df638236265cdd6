// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `AuditEvent` resource and its parts.

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

/// The `AuditEvent` resource. Source: <http://hl7.org/fhir/R4/auditevent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct AuditEvent {
    /// `AuditEvent.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `AuditEvent.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `AuditEvent.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `AuditEvent.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `AuditEvent.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `AuditEvent.recorded`, 1..1: `instant`.
    pub recorded: Option<Instant>,
    /// `AuditEvent.outcome`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/audit-event-outcome> (required).
    pub outcome: Option<Coded<codes::AuditEventOutcome>>,
    /// `AuditEvent.outcomeDesc`, 0..1: `string`.
    pub outcome_desc: Option<Text>,
    /// `AuditEvent.purposeOfEvent`, 0..*: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse> (extensible).
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

static AUDIT_EVENT: Table = Table::new(
    "R4 AuditEvent resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 Coding
subtype 0..* Coding
action 0..1 code
period 0..1 Period
recorded 1..1 instant
outcome 0..1 code
outcomeDesc 0..1 string
purposeOfEvent 0..* CodeableConcept
agent 1..* AuditEvent.agent
source 1..1 AuditEvent.source
entity 0..* AuditEvent.entity",
);

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
11 node period,
12 primitive recorded,
13 code outcome,
14 primitive outcome_desc,
15 nodes purpose_of_event,
16 nodes agent,
17 node source,
18 nodes entity,
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
    /// `AuditEvent.agent.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/participation-role-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `AuditEvent.agent.role`, 0..*: `CodeableConcept`.
    pub role: Many<CodeableConcept>,
    /// `AuditEvent.agent.who`, 0..1: `Reference` to PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson.
    pub who: Option<Boxed<Reference>>,
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
    /// `AuditEvent.agent.purposeOfUse`, 0..*: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose_of_use: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_AGENT: Table = Table::new(
    "R4 AuditEvent.agent element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 CodeableConcept
role 0..* CodeableConcept
who 0..1 Reference
altId 0..1 string
name 0..1 string
requestor 1..1 boolean
location 0..1 Reference
policy 0..* uri
media 0..1 Coding
network 0..1 AuditEvent.agent.network
purposeOfUse 0..* CodeableConcept",
);

node! { AuditEventAgent, AUDIT_EVENT_AGENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 nodes role,
5 node who,
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

static AUDIT_EVENT_AGENT_NETWORK: Table = Table::new(
    "R4 AuditEvent.agent.network element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
address 0..1 string
type 0..1 code",
);

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
    /// `AuditEvent.entity.what`, 0..1: `Reference` to Resource.
    pub what: Option<Boxed<Reference>>,
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

static AUDIT_EVENT_ENTITY: Table = Table::new(
    "R4 AuditEvent.entity element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
what 0..1 Reference
type 0..1 Coding
role 0..1 Coding
lifecycle 0..1 Coding
securityLabel 0..* Coding
name 0..1 string
description 0..1 string
query 0..1 base64Binary
detail 0..* AuditEvent.entity.detail",
);

node! { AuditEventEntity, AUDIT_EVENT_ENTITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node what,
4 node r#type,
5 node role,
6 node lifecycle,
7 nodes security_label,
8 primitive name,
9 primitive description,
10 primitive query,
11 nodes detail,
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
    /// `AuditEvent.entity.detail.value[x]`, 1..1: `string` or `base64Binary`.
    pub value: Option<AuditEventEntityDetailValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_ENTITY_DETAIL: Table = Table::new(
    "R4 AuditEvent.entity.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 string
value[x] 1..1 string base64Binary",
);

node! { AuditEventEntityDetail, AUDIT_EVENT_ENTITY_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive r#type,
4 choice value,
}

choice! { /// The types of `AuditEvent.entity.detail.value[x]`.
AuditEventEntityDetailValue,
0 primitive String(Text),
1 primitive Base64Binary(Base64Binary),
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
    /// `AuditEvent.source.observer`, 1..1: `Reference` to PractitionerRole, Practitioner, Organization, Device, Patient, RelatedPerson.
    pub observer: Option<Boxed<Reference>>,
    /// `AuditEvent.source.type`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/audit-source-type> (extensible).
    pub r#type: Many<Coding>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AUDIT_EVENT_SOURCE: Table = Table::new(
    "R4 AuditEvent.source element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
site 0..1 string
observer 1..1 Reference
type 0..* Coding",
);

node! { AuditEventSource, AUDIT_EVENT_SOURCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive site,
4 node observer,
5 nodes r#type,
}
