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

/// The `Consent` resource. Source: <http://hl7.org/fhir/R4/consent.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Consent {
    /// `Consent.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Consent.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Consent.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Consent.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Consent.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Consent.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Consent.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Consent.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-state-codes> (required).
    pub status: Option<Coded<codes::ConsentState>>,
    /// `Consent.scope`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/consent-scope> (extensible).
    pub scope: Option<Boxed<CodeableConcept>>,
    /// `Consent.category`, 1..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/consent-category> (extensible).
    pub category: Many<CodeableConcept>,
    /// `Consent.patient`, 0..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Consent.dateTime`, 0..1: `dateTime`.
    pub date_time: Option<DateTime>,
    /// `Consent.performer`, 0..*: `Reference` to Organization, Patient, Practitioner, RelatedPerson, PractitionerRole.
    pub performer: Many<Reference>,
    /// `Consent.organization`, 0..*: `Reference` to Organization.
    pub organization: Many<Reference>,
    /// `Consent.source[x]`, 0..1: `Attachment` or `Reference` to Consent, DocumentReference, Contract, QuestionnaireResponse.
    pub source: Option<ConsentSource>,
    /// `Consent.policy`, 0..*: a group of elements.
    pub policy: Many<ConsentPolicy>,
    /// `Consent.policyRule`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/consent-policy> (extensible).
    pub policy_rule: Option<Boxed<CodeableConcept>>,
    /// `Consent.verification`, 0..*: a group of elements.
    pub verification: Many<ConsentVerification>,
    /// `Consent.provision`, 0..1: a group of elements.
    pub provision: Option<Boxed<ConsentProvision>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT: TypeInfo = TypeInfo {
    name: "Consent",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "scope" 0x3a2265706f6373 0xffffffffffffff "CodeableConcept" Element 10,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 12,
    One "dateTime" 0x656d695465746164 0xffffffffffffffff "dateTime" Primitive 13,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Reference" Element 14,
    Many "organization" 0x617a696e6167726f 0xffffffffffffffff "Reference" Element 15,
    Choice "sourceAttachment" 0x7441656372756f73 0xffffffffffffffff "Attachment" Element 16 0,
    Choice "sourceReference" 0x6552656372756f73 0xffffffffffffffff "Reference" Element 16 1,
    Many "policy" 0x3a227963696c6f70 0xffffffffffffffff "Consent.policy" Element 17,
    One "policyRule" 0x75527963696c6f70 0xffffffffffffffff "CodeableConcept" Element 18,
    Many "verification" 0x6163696669726576 0xffffffffffffffff "Consent.verification" Element 19,
    One "provision" 0x6f697369766f7270 0xffffffffffffffff "Consent.provision" Element 20 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21,
    ],
    required: &[9, 10, 11],
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
8 nodes identifier,
9 code status,
10 node scope,
11 nodes category,
12 node patient,
13 primitive date_time,
14 nodes performer,
15 nodes organization,
16 choice source,
17 nodes policy,
18 node policy_rule,
19 nodes verification,
20 node provision,
}

resource! { Consent }

choice! { /// The types of `Consent.source[x]`.
ConsentSource,
0 node Attachment(Boxed<Attachment>),
1 node Reference(Boxed<Reference>),
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
    release: Release::R4,
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

/// `Consent.provision`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentProvision {
    /// `Consent.provision.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.provision.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.provision.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.provision.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-provision-type> (required).
    pub r#type: Option<Coded<codes::ConsentProvisionType>>,
    /// `Consent.provision.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Consent.provision.actor`, 0..*: a group of elements.
    pub actor: Many<ConsentProvisionActor>,
    /// `Consent.provision.action`, 0..*: `CodeableConcept`.
    pub action: Many<CodeableConcept>,
    /// `Consent.provision.securityLabel`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security_label: Many<Coding>,
    /// `Consent.provision.purpose`, 0..*: `Coding`, from the value set <http://terminology.hl7.org/ValueSet/v3-PurposeOfUse> (extensible).
    pub purpose: Many<Coding>,
    /// `Consent.provision.class`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/consent-content-class> (extensible).
    pub class: Many<Coding>,
    /// `Consent.provision.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `Consent.provision.dataPeriod`, 0..1: `Period`.
    pub data_period: Option<Boxed<Period>>,
    /// `Consent.provision.data`, 0..*: a group of elements.
    pub data: Many<ConsentProvisionData>,
    /// `Consent.provision.provision`, 0..*: Consent.provision.
    pub provision: Many<ConsentProvision>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_PROVISION: TypeInfo = TypeInfo {
    name: "Consent.provision",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    Many "actor" 0x3a22726f746361 0xffffffffffffff "Consent.provision.actor" Element 5,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "securityLabel" 0x7974697275636573 0xffffffffffffffff "Coding" Element 7,
    Many "purpose" 0x2265736f70727570 0xffffffffffffffff "Coding" Element 8,
    Many "class" 0x3a227373616c63 0xffffffffffffff "Coding" Element 9,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 10,
    One "dataPeriod" 0x6972655061746164 0xffffffffffffffff "Period" Element 11,
    Many "data" 0x3a2261746164 0xffffffffffff "Consent.provision.data" Element 12,
    Many "provision" 0x6f697369766f7270 0xffffffffffffffff "ConsentProvision" Element 13 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    required: &[],
};

node! { ConsentProvision, CONSENT_PROVISION,
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
13 nodes provision,
}

/// `Consent.provision.actor`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentProvisionActor {
    /// `Consent.provision.actor.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.provision.actor.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.provision.actor.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.provision.actor.role`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/security-role-type> (extensible).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Consent.provision.actor.reference`, 1..1: `Reference` to Device, Group, CareTeam, Organization, Patient, Practitioner, RelatedPerson, PractitionerRole.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_PROVISION_ACTOR: TypeInfo = TypeInfo {
    name: "Consent.provision.actor",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentProvisionActor, CONSENT_PROVISION_ACTOR,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node reference,
}

/// `Consent.provision.data`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentProvisionData {
    /// `Consent.provision.data.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.provision.data.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.provision.data.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.provision.data.meaning`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/consent-data-meaning> (required).
    pub meaning: Option<Coded<codes::ConsentDataMeaning>>,
    /// `Consent.provision.data.reference`, 1..1: `Reference` to Resource.
    pub reference: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_PROVISION_DATA: TypeInfo = TypeInfo {
    name: "Consent.provision.data",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "meaning" 0x22676e696e61656d 0xffffffffffffffff "code" Primitive 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ConsentProvisionData, CONSENT_PROVISION_DATA,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code meaning,
4 node reference,
}

/// `Consent.verification`, a part of [`Consent`].
#[derive(Clone, Default, PartialEq)]
pub struct ConsentVerification {
    /// `Consent.verification.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Consent.verification.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Consent.verification.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Consent.verification.verified`, 1..1: `boolean`.
    pub verified: Option<bool>,
    /// `Consent.verification.verifiedWith`, 0..1: `Reference` to Patient, RelatedPerson.
    pub verified_with: Option<Boxed<Reference>>,
    /// `Consent.verification.verificationDate`, 0..1: `dateTime`.
    pub verification_date: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONSENT_VERIFICATION: TypeInfo = TypeInfo {
    name: "Consent.verification",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "verified" 0x6465696669726576 0xffffffffffffffff "boolean" Primitive 3,
    One "verifiedWith" 0x6465696669726576 0xffffffffffffffff "Reference" Element 4,
    One "verificationDate" 0x6163696669726576 0xffffffffffffffff "dateTime" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { ConsentVerification, CONSENT_VERIFICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive verified,
4 node verified_with,
5 primitive verification_date,
}
