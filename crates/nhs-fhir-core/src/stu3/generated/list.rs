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
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    One "status" "code" Primitive 9,
    One "mode" "code" Primitive 10,
    One "title" "string" Primitive 11,
    One "code" "CodeableConcept" Element 12,
    One "subject" "Reference" Element 13,
    One "encounter" "Reference" Element 14,
    One "date" "dateTime" Primitive 15,
    One "source" "Reference" Element 16,
    One "orderedBy" "CodeableConcept" Element 17,
    Many "note" "Annotation" Element 18,
    Many "entry" "List.entry" Element 19,
    One "emptyReason" "CodeableConcept" Element 20 },
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
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "flag" "CodeableConcept" Element 3,
    One "deleted" "boolean" Primitive 4,
    One "date" "dateTime" Primitive 5,
    One "item" "Reference" Element 6 },
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
