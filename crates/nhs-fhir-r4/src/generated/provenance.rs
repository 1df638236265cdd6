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

static PROVENANCE: Table = Table::new(
    "R4 Provenance resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
target 1..* Reference
occurred[x] 0..1 Period dateTime
recorded 1..1 instant
policy 0..* uri
location 0..1 Reference
reason 0..* CodeableConcept
activity 0..1 CodeableConcept
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

static PROVENANCE_AGENT: Table = Table::new(
    "R4 Provenance.agent element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 CodeableConcept
role 0..* CodeableConcept
who 1..1 Reference
onBehalfOf 0..1 Reference",
);

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

static PROVENANCE_ENTITY: Table = Table::new(
    "R4 Provenance.entity element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 1..1 code
what 1..1 Reference
agent 0..* ProvenanceAgent",
);

node! { ProvenanceEntity, PROVENANCE_ENTITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code role,
4 node what,
5 nodes agent,
}
