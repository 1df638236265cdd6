// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Provenance` resource and its parts.

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

static PROVENANCE: Table = Table::new(
    "STU3 Provenance resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
target 1..* Reference
period 0..1 Period
recorded 1..1 instant
policy 0..* uri
location 0..1 Reference
reason 0..* Coding
activity 0..1 Coding
agent 1..* Provenance.agent
entity 0..* Provenance.entity
signature 0..* Signature",
);

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

static PROVENANCE_AGENT: Table = Table::new(
    "STU3 Provenance.agent element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 0..* CodeableConcept
who[x] 1..1 uri Reference
onBehalfOf[x] 0..1 uri Reference
relatedAgentType 0..1 CodeableConcept",
);

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

static PROVENANCE_ENTITY: Table = Table::new(
    "STU3 Provenance.entity element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 1..1 code
what[x] 1..1 uri Reference Identifier
agent 0..* ProvenanceAgent",
);

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
