// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `DocumentReference` resource and its parts.

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

static DOCUMENT_REFERENCE: TypeInfo = TypeInfo {
    name: "DocumentReference",
    resource: true,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    One "masterIdentifier" 0x644972657473616d 0xffffffffffffffff "Identifier" Element 8,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    One "docStatus" 0x7574617453636f64 0xffffffffffffffff "code" Primitive 11,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 12,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 13,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 14,
    One "date" 0x3a2265746164 0xffffffffffff "instant" Primitive 15,
    Many "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 16,
    One "authenticator" 0x69746e6568747561 0xffffffffffffffff "Reference" Element 17,
    One "custodian" 0x6169646f74737563 0xffffffffffffffff "Reference" Element 18,
    Many "relatesTo" 0x54736574616c6572 0xffffffffffffffff "DocumentReference.relatesTo" Element 19,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 20,
    Many "securityLabel" 0x7974697275636573 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "content" 0x22746e65746e6f63 0xffffffffffffffff "DocumentReference.content" Element 22,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "DocumentReference.context" Element 23 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ],
    required: &[10, 22],
};

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

static DOCUMENT_REFERENCE_CONTENT: TypeInfo = TypeInfo {
    name: "DocumentReference.content",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "attachment" 0x656d686361747461 0xffffffffffffffff "Attachment" Element 3,
    One "format" 0x3a2274616d726f66 0xffffffffffffffff "Coding" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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

static DOCUMENT_REFERENCE_CONTEXT: TypeInfo = TypeInfo {
    name: "DocumentReference.context",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 3,
    Many "event" 0x3a22746e657665 0xffffffffffffff "CodeableConcept" Element 4,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 5,
    One "facilityType" 0x7974696c69636166 0xffffffffffffffff "CodeableConcept" Element 6,
    One "practiceSetting" 0x6563697463617270 0xffffffffffffffff "CodeableConcept" Element 7,
    One "sourcePatientInfo" 0x6150656372756f73 0xffffffffffffffff "Reference" Element 8,
    Many "related" 0x22646574616c6572 0xffffffffffffffff "Reference" Element 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[],
};

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

static DOCUMENT_REFERENCE_RELATES_TO: TypeInfo = TypeInfo {
    name: "DocumentReference.relatesTo",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 3,
    One "target" 0x3a22746567726174 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { DocumentReferenceRelatesTo, DOCUMENT_REFERENCE_RELATES_TO,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code code,
4 node target,
}
