// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Composition` resource and its parts.

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

/// The `Composition` resource. Source: <http://hl7.org/fhir/STU3/composition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Composition {
    /// `Composition.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Composition.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Composition.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Composition.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Composition.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Composition.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Composition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Composition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Composition.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Composition.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/composition-status> (required).
    pub status: Option<Coded<codes::CompositionStatus>>,
    /// `Composition.type`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/doc-typecodes> (preferred).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Composition.class`, 0..1: `CodeableConcept`.
    pub class: Option<Boxed<CodeableConcept>>,
    /// `Composition.subject`, 1..1: `Reference` to Resource.
    pub subject: Option<Boxed<Reference>>,
    /// `Composition.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Composition.date`, 1..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Composition.author`, 1..*: `Reference` to Practitioner, Device, Patient, RelatedPerson.
    pub author: Many<Reference>,
    /// `Composition.title`, 1..1: `string`.
    pub title: Option<Text>,
    /// `Composition.confidentiality`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/v3-ConfidentialityClassification> (required).
    pub confidentiality: Option<Coded<codes::ConfidentialityClassification>>,
    /// `Composition.attester`, 0..*: a group of elements.
    pub attester: Many<CompositionAttester>,
    /// `Composition.custodian`, 0..1: `Reference` to Organization.
    pub custodian: Option<Boxed<Reference>>,
    /// `Composition.relatesTo`, 0..*: a group of elements.
    pub relates_to: Many<CompositionRelatesTo>,
    /// `Composition.event`, 0..*: a group of elements.
    pub event: Many<CompositionEvent>,
    /// `Composition.section`, 0..*: a group of elements.
    pub section: Many<CompositionSection>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMPOSITION: Table = Table::new(
    "STU3 Composition resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..1 Identifier
status 1..1 code
type 1..1 CodeableConcept
class 0..1 CodeableConcept
subject 1..1 Reference
encounter 0..1 Reference
date 1..1 dateTime
author 1..* Reference
title 1..1 string
confidentiality 0..1 code
attester 0..* Composition.attester
custodian 0..1 Reference
relatesTo 0..* Composition.relatesTo
event 0..* Composition.event
section 0..* Composition.section",
);

node! { Composition, COMPOSITION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node identifier,
9 code status,
10 node r#type,
11 node class,
12 node subject,
13 node encounter,
14 primitive date,
15 nodes author,
16 primitive title,
17 code confidentiality,
18 nodes attester,
19 node custodian,
20 nodes relates_to,
21 nodes event,
22 nodes section,
}

resource! { Composition }

/// `Composition.attester`, a part of [`Composition`].
#[derive(Clone, Default, PartialEq)]
pub struct CompositionAttester {
    /// `Composition.attester.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Composition.attester.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Composition.attester.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Composition.attester.mode`, 1..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/composition-attestation-mode> (required).
    pub mode: Many<Coded<codes::CompositionAttestationMode>>,
    /// `Composition.attester.time`, 0..1: `dateTime`.
    pub time: Option<DateTime>,
    /// `Composition.attester.party`, 0..1: `Reference` to Patient, Practitioner, Organization.
    pub party: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMPOSITION_ATTESTER: Table = Table::new(
    "STU3 Composition.attester element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
mode 1..* code
time 0..1 dateTime
party 0..1 Reference",
);

node! { CompositionAttester, COMPOSITION_ATTESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives mode,
4 primitive time,
5 node party,
}

/// `Composition.event`, a part of [`Composition`].
#[derive(Clone, Default, PartialEq)]
pub struct CompositionEvent {
    /// `Composition.event.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Composition.event.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Composition.event.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Composition.event.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `Composition.event.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Composition.event.detail`, 0..*: `Reference` to Resource.
    pub detail: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMPOSITION_EVENT: Table = Table::new(
    "STU3 Composition.event element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 0..* CodeableConcept
period 0..1 Period
detail 0..* Reference",
);

node! { CompositionEvent, COMPOSITION_EVENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes code,
4 node period,
5 nodes detail,
}

/// `Composition.relatesTo`, a part of [`Composition`].
#[derive(Clone, Default, PartialEq)]
pub struct CompositionRelatesTo {
    /// `Composition.relatesTo.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Composition.relatesTo.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Composition.relatesTo.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Composition.relatesTo.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/document-relationship-type> (required).
    pub code: Option<Coded<codes::DocumentRelationshipType>>,
    /// `Composition.relatesTo.target[x]`, 1..1: `Identifier` or `Reference` to Composition.
    pub target: Option<CompositionRelatesToTarget>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMPOSITION_RELATES_TO: Table = Table::new(
    "STU3 Composition.relatesTo element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
target[x] 1..1 Identifier Reference",
);

node! { CompositionRelatesTo, COMPOSITION_RELATES_TO,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 choice target,
}

choice! { /// The types of `Composition.relatesTo.target[x]`.
CompositionRelatesToTarget,
0 node Identifier(Boxed<Identifier>),
1 node Reference(Boxed<Reference>),
}

/// `Composition.section`, a part of [`Composition`].
#[derive(Clone, Default, PartialEq)]
pub struct CompositionSection {
    /// `Composition.section.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Composition.section.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Composition.section.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Composition.section.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `Composition.section.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Composition.section.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Composition.section.mode`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/list-mode> (required).
    pub mode: Option<Coded<codes::ListMode>>,
    /// `Composition.section.orderedBy`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/list-order> (preferred).
    pub ordered_by: Option<Boxed<CodeableConcept>>,
    /// `Composition.section.entry`, 0..*: `Reference` to Resource.
    pub entry: Many<Reference>,
    /// `Composition.section.emptyReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/list-empty-reason> (preferred).
    pub empty_reason: Option<Boxed<CodeableConcept>>,
    /// `Composition.section.section`, 0..*: Composition.section.
    pub section: Many<CompositionSection>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMPOSITION_SECTION: Table = Table::new(
    "STU3 Composition.section element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
title 0..1 string
code 0..1 CodeableConcept
text 0..1 Narrative
mode 0..1 code
orderedBy 0..1 CodeableConcept
entry 0..* Reference
emptyReason 0..1 CodeableConcept
section 0..* CompositionSection",
);

node! { CompositionSection, COMPOSITION_SECTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive title,
4 node code,
5 node text,
6 code mode,
7 node ordered_by,
8 nodes entry,
9 node empty_reason,
10 nodes section,
}
