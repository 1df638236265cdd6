// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Composition` resource and its parts.

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

static COMPOSITION: TypeInfo = TypeInfo {
    name: "Composition",
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
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 10,
    One "class" 0x3a227373616c63 0xffffffffffffff "CodeableConcept" Element 11,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 12,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 13,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 14,
    Many "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 15,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 16,
    One "confidentiality" 0x6e656469666e6f63 0xffffffffffffffff "code" Primitive 17,
    Many "attester" 0x7265747365747461 0xffffffffffffffff "Composition.attester" Element 18,
    One "custodian" 0x6169646f74737563 0xffffffffffffffff "Reference" Element 19,
    Many "relatesTo" 0x54736574616c6572 0xffffffffffffffff "Composition.relatesTo" Element 20,
    Many "event" 0x3a22746e657665 0xffffffffffffff "Composition.event" Element 21,
    Many "section" 0x226e6f6974636573 0xffffffffffffffff "Composition.section" Element 22 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
    ],
    required: &[9, 10, 12, 14, 15, 16],
};

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

static COMPOSITION_ATTESTER: TypeInfo = TypeInfo {
    name: "Composition.attester",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 3,
    One "time" 0x3a22656d6974 0xffffffffffff "dateTime" Primitive 4,
    One "party" 0x3a227974726170 0xffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

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

static COMPOSITION_EVENT: TypeInfo = TypeInfo {
    name: "Composition.event",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

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

static COMPOSITION_RELATES_TO: TypeInfo = TypeInfo {
    name: "Composition.relatesTo",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    Choice "targetIdentifier" 0x6449746567726174 0xffffffffffffffff "Identifier" Element 4 0,
    Choice "targetReference" 0x6552746567726174 0xffffffffffffffff "Reference" Element 4 1 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

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

static COMPOSITION_SECTION: TypeInfo = TypeInfo {
    name: "Composition.section",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 3,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 4,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 5,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 6,
    One "orderedBy" 0x426465726564726f 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "entry" 0x3a227972746e65 0xffffffffffffff "Reference" Element 8,
    One "emptyReason" 0x6165527974706d65 0xffffffffffffffff "CodeableConcept" Element 9,
    Many "section" 0x226e6f6974636573 0xffffffffffffffff "CompositionSection" Element 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[],
};

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
