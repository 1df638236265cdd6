// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `List` resource and its parts.

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

/// The `List` resource. Source: <http://hl7.org/fhir/STU3/list.html>.
#[derive(Clone, Default, PartialEq)]
pub struct List {
    /// `List.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `List.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `List.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `List.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `List.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `List.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `List.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `List.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `List.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `List.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/list-status> (required).
    pub status: Option<Coded<codes::ListStatus>>,
    /// `List.mode`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/list-mode> (required).
    pub mode: Option<Coded<codes::ListMode>>,
    /// `List.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `List.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `List.subject`, 0..1: `Reference` to Patient, Group, Device, Location.
    pub subject: Option<Boxed<Reference>>,
    /// `List.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `List.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `List.source`, 0..1: `Reference` to Practitioner, Patient, Device.
    pub source: Option<Boxed<Reference>>,
    /// `List.orderedBy`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/list-order> (preferred).
    pub ordered_by: Option<Boxed<CodeableConcept>>,
    /// `List.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `List.entry`, 0..*: a group of elements.
    pub entry: Many<ListEntry>,
    /// `List.emptyReason`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/list-empty-reason> (preferred).
    pub empty_reason: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LIST: TypeInfo = TypeInfo {
    name: "List",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "mode" 0x3a2265646f6d 0xffffffffffff "code" Primitive 10,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 11,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 12,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 14,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 15,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "Reference" Element 16,
    One "orderedBy" 0x426465726564726f 0xffffffffffffffff "CodeableConcept" Element 17,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 18,
    Many "entry" 0x3a227972746e65 0xffffffffffffff "List.entry" Element 19,
    One "emptyReason" 0x6165527974706d65 0xffffffffffffffff "CodeableConcept" Element 20 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
    ],
    required: &[9, 10],
};

node! { List, LIST,
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
10 code mode,
11 primitive title,
12 node code,
13 node subject,
14 node encounter,
15 primitive date,
16 node source,
17 node ordered_by,
18 nodes note,
19 nodes entry,
20 node empty_reason,
}

resource! { List }

/// `List.entry`, a part of [`List`].
#[derive(Clone, Default, PartialEq)]
pub struct ListEntry {
    /// `List.entry.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `List.entry.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `List.entry.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `List.entry.flag`, 0..1: `CodeableConcept`.
    pub flag: Option<Boxed<CodeableConcept>>,
    /// `List.entry.deleted`, 0..1: `boolean`.
    pub deleted: Option<bool>,
    /// `List.entry.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `List.entry.item`, 1..1: `Reference` to Resource.
    pub item: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static LIST_ENTRY: TypeInfo = TypeInfo {
    name: "List.entry",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "flag" 0x3a2267616c66 0xffffffffffff "CodeableConcept" Element 3,
    One "deleted" 0x22646574656c6564 0xffffffffffffffff "boolean" Primitive 4,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 5,
    One "item" 0x3a226d657469 0xffffffffffff "Reference" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[6],
};

node! { ListEntry, LIST_ENTRY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node flag,
4 primitive deleted,
5 primitive date,
6 node item,
}
