// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `DocumentReference` resource and its parts.

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

/// The `DocumentReference` resource. Source: <http://hl7.org/fhir/R4/documentreference.html>.
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReference {
    /// `DocumentReference.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `DocumentReference.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `DocumentReference.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `DocumentReference.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `DocumentReference.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `DocumentReference.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `DocumentReference.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DocumentReference.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DocumentReference.masterIdentifier`, 0..1: `Identifier`.
    pub master_identifier: Option<Boxed<Identifier>>,
    /// `DocumentReference.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `DocumentReference.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/document-reference-status> (required).
    pub status: Option<Coded<codes::DocumentReferenceStatus>>,
    /// `DocumentReference.docStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/composition-status> (required).
    pub doc_status: Option<Coded<codes::CompositionStatus>>,
    /// `DocumentReference.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-doc-typecodes> (preferred).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `DocumentReference.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `DocumentReference.subject`, 0..1: `Reference` to Patient, Practitioner, Group, Device.
    pub subject: Option<Boxed<Reference>>,
    /// `DocumentReference.date`, 0..1: `instant`.
    pub date: Option<Instant>,
    /// `DocumentReference.author`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization, Device, Patient, RelatedPerson.
    pub author: Many<Reference>,
    /// `DocumentReference.authenticator`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub authenticator: Option<Boxed<Reference>>,
    /// `DocumentReference.custodian`, 0..1: `Reference` to Organization.
    pub custodian: Option<Boxed<Reference>>,
    /// `DocumentReference.relatesTo`, 0..*: a group of elements.
    pub relates_to: Many<DocumentReferenceRelatesTo>,
    /// `DocumentReference.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `DocumentReference.securityLabel`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security_label: Many<CodeableConcept>,
    /// `DocumentReference.content`, 1..*: a group of elements.
    pub content: Many<DocumentReferenceContent>,
    /// `DocumentReference.context`, 0..1: a group of elements.
    pub context: Option<Boxed<DocumentReferenceContext>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOCUMENT_REFERENCE: Table = Table::new(
    "R4 DocumentReference resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
masterIdentifier 0..1 Identifier
identifier 0..* Identifier
status 1..1 code
docStatus 0..1 code
type 0..1 CodeableConcept
category 0..* CodeableConcept
subject 0..1 Reference
date 0..1 instant
author 0..* Reference
authenticator 0..1 Reference
custodian 0..1 Reference
relatesTo 0..* DocumentReference.relatesTo
description 0..1 string
securityLabel 0..* CodeableConcept
content 1..* DocumentReference.content
context 0..1 DocumentReference.context",
);

node! { DocumentReference, DOCUMENT_REFERENCE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 node master_identifier,
9 nodes identifier,
10 code status,
11 code doc_status,
12 node r#type,
13 nodes category,
14 node subject,
15 primitive date,
16 nodes author,
17 node authenticator,
18 node custodian,
19 nodes relates_to,
20 primitive description,
21 nodes security_label,
22 nodes content,
23 node context,
}

resource! { DocumentReference }

/// `DocumentReference.content`, a part of [`DocumentReference`].
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceContent {
    /// `DocumentReference.content.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DocumentReference.content.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DocumentReference.content.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DocumentReference.content.attachment`, 1..1: `Attachment`.
    pub attachment: Option<Boxed<Attachment>>,
    /// `DocumentReference.content.format`, 0..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/formatcodes> (preferred).
    pub format: Option<Boxed<Coding>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOCUMENT_REFERENCE_CONTENT: Table = Table::new(
    "R4 DocumentReference.content element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
attachment 1..1 Attachment
format 0..1 Coding",
);

node! { DocumentReferenceContent, DOCUMENT_REFERENCE_CONTENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node attachment,
4 node format,
}

/// `DocumentReference.context`, a part of [`DocumentReference`].
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceContext {
    /// `DocumentReference.context.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DocumentReference.context.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DocumentReference.context.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DocumentReference.context.encounter`, 0..*: `Reference` to Encounter, EpisodeOfCare.
    pub encounter: Many<Reference>,
    /// `DocumentReference.context.event`, 0..*: `CodeableConcept`.
    pub event: Many<CodeableConcept>,
    /// `DocumentReference.context.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `DocumentReference.context.facilityType`, 0..1: `CodeableConcept`.
    pub facility_type: Option<Boxed<CodeableConcept>>,
    /// `DocumentReference.context.practiceSetting`, 0..1: `CodeableConcept`.
    pub practice_setting: Option<Boxed<CodeableConcept>>,
    /// `DocumentReference.context.sourcePatientInfo`, 0..1: `Reference` to Patient.
    pub source_patient_info: Option<Boxed<Reference>>,
    /// `DocumentReference.context.related`, 0..*: `Reference` to Resource.
    pub related: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOCUMENT_REFERENCE_CONTEXT: Table = Table::new(
    "R4 DocumentReference.context element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
encounter 0..* Reference
event 0..* CodeableConcept
period 0..1 Period
facilityType 0..1 CodeableConcept
practiceSetting 0..1 CodeableConcept
sourcePatientInfo 0..1 Reference
related 0..* Reference",
);

node! { DocumentReferenceContext, DOCUMENT_REFERENCE_CONTEXT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes encounter,
4 nodes event,
5 node period,
6 node facility_type,
7 node practice_setting,
8 node source_patient_info,
9 nodes related,
}

/// `DocumentReference.relatesTo`, a part of [`DocumentReference`].
#[derive(Clone, Default, PartialEq)]
pub struct DocumentReferenceRelatesTo {
    /// `DocumentReference.relatesTo.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DocumentReference.relatesTo.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DocumentReference.relatesTo.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `DocumentReference.relatesTo.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/document-relationship-type> (required).
    pub code: Option<Coded<codes::DocumentRelationshipType>>,
    /// `DocumentReference.relatesTo.target`, 1..1: `Reference` to DocumentReference.
    pub target: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOCUMENT_REFERENCE_RELATES_TO: Table = Table::new(
    "R4 DocumentReference.relatesTo element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
code 1..1 code
target 1..1 Reference",
);

node! { DocumentReferenceRelatesTo, DOCUMENT_REFERENCE_RELATES_TO,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 node target,
}
