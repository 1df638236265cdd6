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

static CONSENT: Table = Table::new(
    "R4 Consent resource
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
scope 1..1 CodeableConcept
category 1..* CodeableConcept
patient 0..1 Reference
dateTime 0..1 dateTime
performer 0..* Reference
organization 0..* Reference
source[x] 0..1 Attachment Reference
policy 0..* Consent.policy
policyRule 0..1 CodeableConcept
verification 0..* Consent.verification
provision 0..1 Consent.provision",
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

static CONSENT_POLICY: Table = Table::new(
    "R4 Consent.policy element
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

static CONSENT_PROVISION: Table = Table::new(
    "R4 Consent.provision element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 code
period 0..1 Period
actor 0..* Consent.provision.actor
action 0..* CodeableConcept
securityLabel 0..* Coding
purpose 0..* Coding
class 0..* Coding
code 0..* CodeableConcept
dataPeriod 0..1 Period
data 0..* Consent.provision.data
provision 0..* ConsentProvision",
);

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

static CONSENT_PROVISION_ACTOR: Table = Table::new(
    "R4 Consent.provision.actor element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 1..1 CodeableConcept
reference 1..1 Reference",
);

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

static CONSENT_PROVISION_DATA: Table = Table::new(
    "R4 Consent.provision.data element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
meaning 1..1 code
reference 1..1 Reference",
);

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

static CONSENT_VERIFICATION: Table = Table::new(
    "R4 Consent.verification element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
verified 1..1 boolean
verifiedWith 0..1 Reference
verificationDate 0..1 dateTime",
);

node! { ConsentVerification, CONSENT_VERIFICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive verified,
4 node verified_with,
5 primitive verification_date,
}
