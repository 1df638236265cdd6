// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `CommunicationRequest` resource and its parts.

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

/// The `CommunicationRequest` resource. Source: <http://hl7.org/fhir/R4/communicationrequest.html>.
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequest {
    /// `CommunicationRequest.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `CommunicationRequest.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `CommunicationRequest.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `CommunicationRequest.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `CommunicationRequest.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `CommunicationRequest.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `CommunicationRequest.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CommunicationRequest.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CommunicationRequest.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `CommunicationRequest.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `CommunicationRequest.replaces`, 0..*: `Reference` to CommunicationRequest.
    pub replaces: Many<Reference>,
    /// `CommunicationRequest.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `CommunicationRequest.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `CommunicationRequest.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `CommunicationRequest.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `CommunicationRequest.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `CommunicationRequest.doNotPerform`, 0..1: `boolean`.
    pub do_not_perform: Option<bool>,
    /// `CommunicationRequest.medium`, 0..*: `CodeableConcept`.
    pub medium: Many<CodeableConcept>,
    /// `CommunicationRequest.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `CommunicationRequest.about`, 0..*: `Reference` to Resource.
    pub about: Many<Reference>,
    /// `CommunicationRequest.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `CommunicationRequest.payload`, 0..*: a group of elements.
    pub payload: Many<CommunicationRequestPayload>,
    /// `CommunicationRequest.occurrence[x]`, 0..1: `dateTime` or `Period`.
    pub occurrence: Option<CommunicationRequestOccurrence>,
    /// `CommunicationRequest.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `CommunicationRequest.requester`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson, Device.
    pub requester: Option<Boxed<Reference>>,
    /// `CommunicationRequest.recipient`, 0..*: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, Group, CareTeam, HealthcareService.
    pub recipient: Many<Reference>,
    /// `CommunicationRequest.sender`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson, HealthcareService.
    pub sender: Option<Boxed<Reference>>,
    /// `CommunicationRequest.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `CommunicationRequest.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `CommunicationRequest.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION_REQUEST: TypeInfo = TypeInfo {
    name: "CommunicationRequest",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "Reference" Element 10,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 13,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 14,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 15,
    One "doNotPerform" 0x726550746f4e6f64 0xffffffffffffffff "boolean" Primitive 16,
    Many "medium" 0x3a226d756964656d 0xffffffffffffffff "CodeableConcept" Element 17,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 18,
    Many "about" 0x3a2274756f6261 0xffffffffffffff "Reference" Element 19,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 20,
    Many "payload" 0x2264616f6c796170 0xffffffffffffffff "CommunicationRequest.payload" Element 21,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 22 0,
    Choice "occurrencePeriod" 0x6e6572727563636f 0xffffffffffffffff "Period" Element 22 1,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 23,
    One "requester" 0x6574736575716572 0xffffffffffffffff "Reference" Element 24,
    Many "recipient" 0x6e65697069636572 0xffffffffffffffff "Reference" Element 25,
    One "sender" 0x3a227265646e6573 0xffffffffffffffff "Reference" Element 26,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 27,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 28,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 29 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 24, 25,
        26, 27, 28, 29, 30,
    ],
    required: &[12],
};

node! { CommunicationRequest, COMMUNICATION_REQUEST,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes based_on,
10 nodes replaces,
11 node group_identifier,
12 code status,
13 node status_reason,
14 nodes category,
15 code priority,
16 primitive do_not_perform,
17 nodes medium,
18 node subject,
19 nodes about,
20 node encounter,
21 nodes payload,
22 choice occurrence,
23 primitive authored_on,
24 node requester,
25 nodes recipient,
26 node sender,
27 nodes reason_code,
28 nodes reason_reference,
29 nodes note,
}

resource! { CommunicationRequest }

choice! { /// The types of `CommunicationRequest.occurrence[x]`.
CommunicationRequestOccurrence,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `CommunicationRequest.payload`, a part of [`CommunicationRequest`].
#[derive(Clone, Default, PartialEq)]
pub struct CommunicationRequestPayload {
    /// `CommunicationRequest.payload.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CommunicationRequest.payload.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CommunicationRequest.payload.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `CommunicationRequest.payload.content[x]`, 1..1: `string` or `Attachment` or `Reference` to Resource.
    pub content: Option<CommunicationRequestPayloadContent>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COMMUNICATION_REQUEST_PAYLOAD: TypeInfo = TypeInfo {
    name: "CommunicationRequest.payload",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "contentString" 0x53746e65746e6f63 0xffffffffffffffff "string" Primitive 3 0,
    Choice "contentAttachment" 0x41746e65746e6f63 0xffffffffffffffff "Attachment" Element 3 1,
    Choice "contentReference" 0x52746e65746e6f63 0xffffffffffffffff "Reference" Element 3 2 },
    slots: &[0, 1, 2, 3],
    required: &[3],
};

node! { CommunicationRequestPayload, COMMUNICATION_REQUEST_PAYLOAD,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice content,
}

choice! { /// The types of `CommunicationRequest.payload.content[x]`.
CommunicationRequestPayloadContent,
0 primitive String(Text),
1 node Attachment(Boxed<Attachment>),
2 node Reference(Boxed<Reference>),
}
