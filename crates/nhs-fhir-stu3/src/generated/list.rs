// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `List` resource and its parts.

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

static LIST: Table = Table::new(
    "STU3 List resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
mode 1..1 code
title 0..1 string
code 0..1 CodeableConcept
subject 0..1 Reference
encounter 0..1 Reference
date 0..1 dateTime
source 0..1 Reference
orderedBy 0..1 CodeableConcept
note 0..* Annotation
entry 0..* List.entry
emptyReason 0..1 CodeableConcept",
);

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

static LIST_ENTRY: Table = Table::new(
    "STU3 List.entry element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
flag 0..1 CodeableConcept
deleted 0..1 boolean
date 0..1 dateTime
item 1..1 Reference",
);

node! { ListEntry, LIST_ENTRY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node flag,
4 primitive deleted,
5 primitive date,
6 node item,
}
