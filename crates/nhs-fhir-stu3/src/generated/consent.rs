// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Consent` resource and its parts.

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

/// The `Consent` resource. Source: <http://hl7.org/fhir/STU3/consent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Consent {
    /// `Consent.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Consent.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Consent.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Consent.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Consent.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Consent.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Consent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Consent.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-state-codes> (required).
    pub status: Option<Coded<codes::ConsentState>>,
    /// `Consent.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Consent.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Consent.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Consent.dateTime`, 0..1: `dateTime`.
    pub date_time: Option<DateTime>,
    /// `Consent.consentingParty`, 0..*: `Reference` to Organization, Patient, Practitioner, RelatedPerson.
    pub consenting_party: Many<Reference>,
    /// `Consent.actor`, 0..*: a group of elements.
    pub actor: Many<ConsentActor>,
    /// `Consent.action`, 0..*: `CodeableConcept`.
    pub action: Many<CodeableConcept>,
    /// `Consent.organization`, 0..*: `Reference` to Organization.
    pub organization: Many<Reference>,
    /// `Consent.source[x]`, 0..1: `Attachment` or `Identifier` or `Reference` to Consent, DocumentReference, Contract, QuestionnaireResponse.
    pub source: Option<ConsentSource>,
    /// `Consent.policy`, 0..*: a group of elements.
    pub policy: Many<ConsentPolicy>,
    /// `Consent.policyRule`, 0..1: `uri`.
    pub policy_rule: Option<Uri>,
    /// `Consent.securityLabel`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security_label: Many<Coding>,
    /// `Consent.purpose`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose: Many<Coding>,
    /// `Consent.dataPeriod`, 0..1: `Period`.
    pub data_period: Option<Boxed<Period>>,
    /// `Consent.data`, 0..*: a group of elements.
    pub data: Many<ConsentData>,
    /// `Consent.except`, 0..*: a group of elements.
    pub except: Many<ConsentExcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT: TypeInfo = TypeInfo {
    name: "Consent",
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
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 10,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 11,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 12,
    One "dateTime" 0x656d695465746164 0xffffffffffffffff "dateTime" Primitive 13,
    Many "consentingParty" 0x69746e65736e6f63 0xffffffffffffffff "Reference" Element 14,
    Many "actor" 0x3a22726f746361 0xffffffffffffff "Consent.actor" Element 15,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "CodeableConcept" Element 16,
    Many "organization" 0x617a696e6167726f 0xffffffffffffffff "Reference" Element 17,
    Choice "sourceAttachment" 0x7441656372756f73 0xffffffffffffffff "Attachment" Element 18 0,
    Choice "sourceIdentifier" 0x6449656372756f73 0xffffffffffffffff "Identifier" Element 18 1,
    Choice "sourceReference" 0x6552656372756f73 0xffffffffffffffff "Reference" Element 18 2,
    Many "policy" 0x3a227963696c6f70 0xffffffffffffffff "Consent.policy" Element 19,
    One "policyRule" 0x75527963696c6f70 0xffffffffffffffff "uri" Primitive 20,
    Many "securityLabel" 0x7974697275636573 0xffffffffffffffff "Coding" Element 21,
    Many "purpose" 0x2265736f70727570 0xffffffffffffffff "Coding" Element 22,
    One "dataPeriod" 0x6972655061746164 0xffffffffffffffff "Period" Element 23,
    Many "data" 0x3a2261746164 0xffffffffffff "Consent.data" Element 24,
    Many "except" 0x3a22747065637865 0xffffffffffffffff "Consent.except" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 21, 22, 23, 24, 25, 26,
        27,
    ],
    required: &[9, 11],
};

node! { Consent, CONSENT,
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
10 nodes category,
11 node patient,
12 node period,
13 primitive date_time,
14 nodes consenting_party,
15 nodes actor,
16 nodes action,
17 nodes organization,
18 choice source,
19 nodes policy,
20 primitive policy_rule,
21 nodes security_label,
22 nodes purpose,
23 node data_period,
24 nodes data,
25 nodes except,
}

resource! { Consent }

choice! { /// The types of `Consent.source[x]`.
ConsentSource,
0 node Attachment(Boxed<Attachment>),
1 node Identifier(Boxed<Identifier>),
2 node Reference(Boxed<Reference>),
}

/// `Consent.actor`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentActor {
    /// `Consent.actor.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.actor.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.actor.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.actor.role`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-role-type> (extensible).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Consent.actor.reference`, 1..1: `Reference` to Device, Group, CareTeam, Organization, Patient, Practitioner, RelatedPerson.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_ACTOR: TypeInfo = TypeInfo {
    name: "Consent.actor",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentActor, CONSENT_ACTOR,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node reference,
}

/// `Consent.data`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentData {
    /// `Consent.data.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.data.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.data.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.data.meaning`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-data-meaning> (required).
    pub meaning: Option<Coded<codes::ConsentDataMeaning>>,
    /// `Consent.data.reference`, 1..1: `Reference` to Resource.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_DATA: TypeInfo = TypeInfo {
    name: "Consent.data",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "meaning" 0x22676e696e61656d 0xffffffffffffffff "code" Primitive 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentData, CONSENT_DATA,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code meaning,
4 node reference,
}

/// `Consent.except`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentExcept {
    /// `Consent.except.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.except.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.except.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.except.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-except-type> (required).
    pub r#type: Option<Coded<codes::ConsentExceptType>>,
    /// `Consent.except.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Consent.except.actor`, 0..*: a group of elements.
    pub actor: Many<ConsentExceptActor>,
    /// `Consent.except.action`, 0..*: `CodeableConcept`.
    pub action: Many<CodeableConcept>,
    /// `Consent.except.securityLabel`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security_label: Many<Coding>,
    /// `Consent.except.purpose`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose: Many<Coding>,
    /// `Consent.except.class`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/consent-content-class> (extensible).
    pub class: Many<Coding>,
    /// `Consent.except.code`, 0..*: `Coding`.
    pub code: Many<Coding>,
    /// `Consent.except.dataPeriod`, 0..1: `Period`.
    pub data_period: Option<Boxed<Period>>,
    /// `Consent.except.data`, 0..*: a group of elements.
    pub data: Many<ConsentExceptData>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_EXCEPT: TypeInfo = TypeInfo {
    name: "Consent.except",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    Many "actor" 0x3a22726f746361 0xffffffffffffff "Consent.except.actor" Element 5,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "securityLabel" 0x7974697275636573 0xffffffffffffffff "Coding" Element 7,
    Many "purpose" 0x2265736f70727570 0xffffffffffffffff "Coding" Element 8,
    Many "class" 0x3a227373616c63 0xffffffffffffff "Coding" Element 9,
    Many "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 10,
    One "dataPeriod" 0x6972655061746164 0xffffffffffffffff "Period" Element 11,
    Many "data" 0x3a2261746164 0xffffffffffff "Consent.except.data" Element 12 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    required: &[3],
};

node! { ConsentExcept, CONSENT_EXCEPT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code r#type,
4 node period,
5 nodes actor,
6 nodes action,
7 nodes security_label,
8 nodes purpose,
9 nodes class,
10 nodes code,
11 node data_period,
12 nodes data,
}

/// `Consent.except.actor`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentExceptActor {
    /// `Consent.except.actor.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.except.actor.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.except.actor.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.except.actor.role`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-role-type> (extensible).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Consent.except.actor.reference`, 1..1: `Reference` to Device, Group, CareTeam, Organization, Patient, Practitioner, RelatedPerson.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_EXCEPT_ACTOR: TypeInfo = TypeInfo {
    name: "Consent.except.actor",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentExceptActor, CONSENT_EXCEPT_ACTOR,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node reference,
}

/// `Consent.except.data`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentExceptData {
    /// `Consent.except.data.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.except.data.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.except.data.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.except.data.meaning`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-data-meaning> (required).
    pub meaning: Option<Coded<codes::ConsentDataMeaning>>,
    /// `Consent.except.data.reference`, 1..1: `Reference` to Resource.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_EXCEPT_DATA: TypeInfo = TypeInfo {
    name: "Consent.except.data",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "meaning" 0x22676e696e61656d 0xffffffffffffffff "code" Primitive 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentExceptData, CONSENT_EXCEPT_DATA,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code meaning,
4 node reference,
}

/// `Consent.policy`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentPolicy {
    /// `Consent.policy.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.policy.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.policy.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.policy.authority`, 0..1: `uri`.
    pub authority: Option<Uri>,
    /// `Consent.policy.uri`, 0..1: `uri`.
    pub uri: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_POLICY: TypeInfo = TypeInfo {
    name: "Consent.policy",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "authority" 0x7469726f68747561 0xffffffffffffffff "uri" Primitive 3,
    One "uri" 0x3a22697275 0xffffffffff "uri" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { ConsentPolicy, CONSENT_POLICY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive authority,
4 primitive uri,
}
