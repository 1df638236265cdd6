// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Consent` resource and its parts.

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

static CONSENT: Table = Table::new(
    "STU3 Consent resource
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
category 0..* CodeableConcept
patient 1..1 Reference
period 0..1 Period
dateTime 0..1 dateTime
consentingParty 0..* Reference
actor 0..* Consent.actor
action 0..* CodeableConcept
organization 0..* Reference
source[x] 0..1 Attachment Identifier Reference
policy 0..* Consent.policy
policyRule 0..1 uri
securityLabel 0..* Coding
purpose 0..* Coding
dataPeriod 0..1 Period
data 0..* Consent.data
except 0..* Consent.except",
);

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

static CONSENT_ACTOR: Table = Table::new(
    "STU3 Consent.actor element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 1..1 CodeableConcept
reference 1..1 Reference",
);

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

static CONSENT_DATA: Table = Table::new(
    "STU3 Consent.data element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
meaning 1..1 code
reference 1..1 Reference",
);

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

static CONSENT_EXCEPT: Table = Table::new(
    "STU3 Consent.except element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 code
period 0..1 Period
actor 0..* Consent.except.actor
action 0..* CodeableConcept
securityLabel 0..* Coding
purpose 0..* Coding
class 0..* Coding
code 0..* Coding
dataPeriod 0..1 Period
data 0..* Consent.except.data",
);

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

static CONSENT_EXCEPT_ACTOR: Table = Table::new(
    "STU3 Consent.except.actor element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 1..1 CodeableConcept
reference 1..1 Reference",
);

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

static CONSENT_EXCEPT_DATA: Table = Table::new(
    "STU3 Consent.except.data element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
meaning 1..1 code
reference 1..1 Reference",
);

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

static CONSENT_POLICY: Table = Table::new(
    "STU3 Consent.policy element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
authority 0..1 uri
uri 0..1 uri",
);

node! { ConsentPolicy, CONSENT_POLICY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive authority,
4 primitive uri,
}
