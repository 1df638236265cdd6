// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Claim` resource and its parts.

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

/// The `Claim` resource. Source: <http://hl7.org/fhir/R4/claim.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Claim {
    /// `Claim.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Claim.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Claim.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Claim.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Claim.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Claim.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Claim.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Claim.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/fm-status> (required).
    pub status: Option<Coded<codes::FinancialResourceStatusCodes>>,
    /// `Claim.type`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/claim-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Claim.subType`, 0..1: `CodeableConcept`.
    pub sub_type: Option<Boxed<CodeableConcept>>,
    /// `Claim.use`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/claim-use> (required).
    pub r#use: Option<Coded<codes::Use>>,
    /// `Claim.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Claim.billablePeriod`, 0..1: `Period`.
    pub billable_period: Option<Boxed<Period>>,
    /// `Claim.created`, 1..1: `dateTime`.
    pub created: Option<DateTime>,
    /// `Claim.enterer`, 0..1: `Reference` to Practitioner, PractitionerRole.
    pub enterer: Option<Boxed<Reference>>,
    /// `Claim.insurer`, 0..1: `Reference` to Organization.
    pub insurer: Option<Boxed<Reference>>,
    /// `Claim.provider`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub provider: Option<Boxed<Reference>>,
    /// `Claim.priority`, 1..1: `CodeableConcept`.
    pub priority: Option<Boxed<CodeableConcept>>,
    /// `Claim.fundsReserve`, 0..1: `CodeableConcept`.
    pub funds_reserve: Option<Boxed<CodeableConcept>>,
    /// `Claim.related`, 0..*: a group of elements.
    pub related: Many<ClaimRelated>,
    /// `Claim.prescription`, 0..1: `Reference` to DeviceRequest, MedicationRequest, VisionPrescription.
    pub prescription: Option<Boxed<Reference>>,
    /// `Claim.originalPrescription`, 0..1: `Reference` to DeviceRequest, MedicationRequest, VisionPrescription.
    pub original_prescription: Option<Boxed<Reference>>,
    /// `Claim.payee`, 0..1: a group of elements.
    pub payee: Option<Boxed<ClaimPayee>>,
    /// `Claim.referral`, 0..1: `Reference` to ServiceRequest.
    pub referral: Option<Boxed<Reference>>,
    /// `Claim.facility`, 0..1: `Reference` to Location.
    pub facility: Option<Boxed<Reference>>,
    /// `Claim.careTeam`, 0..*: a group of elements.
    pub care_team: Many<ClaimCareTeam>,
    /// `Claim.supportingInfo`, 0..*: a group of elements.
    pub supporting_info: Many<ClaimSupportingInfo>,
    /// `Claim.diagnosis`, 0..*: a group of elements.
    pub diagnosis: Many<ClaimDiagnosis>,
    /// `Claim.procedure`, 0..*: a group of elements.
    pub procedure: Many<ClaimProcedure>,
    /// `Claim.insurance`, 1..*: a group of elements.
    pub insurance: Many<ClaimInsurance>,
    /// `Claim.accident`, 0..1: a group of elements.
    pub accident: Option<Boxed<ClaimAccident>>,
    /// `Claim.item`, 0..*: a group of elements.
    pub item: Many<ClaimItem>,
    /// `Claim.total`, 0..1: `Money`.
    pub total: Option<Boxed<Money>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM: TypeInfo = TypeInfo {
    name: "Claim",
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
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 10,
    One "subType" 0x2265707954627573 0xffffffffffffffff "CodeableConcept" Element 11,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 12,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 13,
    One "billablePeriod" 0x656c62616c6c6962 0xffffffffffffffff "Period" Element 14,
    One "created" 0x2264657461657263 0xffffffffffffffff "dateTime" Primitive 15,
    One "enterer" 0x2272657265746e65 0xffffffffffffffff "Reference" Element 16,
    One "insurer" 0x2272657275736e69 0xffffffffffffffff "Reference" Element 17,
    One "provider" 0x72656469766f7270 0xffffffffffffffff "Reference" Element 18,
    One "priority" 0x797469726f697270 0xffffffffffffffff "CodeableConcept" Element 19,
    One "fundsReserve" 0x73655273646e7566 0xffffffffffffffff "CodeableConcept" Element 20,
    Many "related" 0x22646574616c6572 0xffffffffffffffff "Claim.related" Element 21,
    One "prescription" 0x7069726373657270 0xffffffffffffffff "Reference" Element 22,
    One "originalPrescription" 0x6c616e696769726f 0xffffffffffffffff "Reference" Element 23,
    One "payee" 0x3a226565796170 0xffffffffffffff "Claim.payee" Element 24,
    One "referral" 0x6c61727265666572 0xffffffffffffffff "Reference" Element 25,
    One "facility" 0x7974696c69636166 0xffffffffffffffff "Reference" Element 26,
    Many "careTeam" 0x6d61655465726163 0xffffffffffffffff "Claim.careTeam" Element 27,
    Many "supportingInfo" 0x6974726f70707573 0xffffffffffffffff "Claim.supportingInfo" Element 28,
    Many "diagnosis" 0x69736f6e67616964 0xffffffffffffffff "Claim.diagnosis" Element 29,
    Many "procedure" 0x72756465636f7270 0xffffffffffffffff "Claim.procedure" Element 30,
    Many "insurance" 0x636e617275736e69 0xffffffffffffffff "Claim.insurance" Element 31,
    One "accident" 0x746e656469636361 0xffffffffffffffff "Claim.accident" Element 32,
    Many "item" 0x3a226d657469 0xffffffffffff "Claim.item" Element 33,
    One "total" 0x3a226c61746f74 0xffffffffffffff "Money" Element 34 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
    ],
    required: &[9, 10, 12, 13, 15, 18, 19, 31],
};

node! { Claim, CLAIM,
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
10 node r#type,
11 node sub_type,
12 code r#use,
13 node patient,
14 node billable_period,
15 primitive created,
16 node enterer,
17 node insurer,
18 node provider,
19 node priority,
20 node funds_reserve,
21 nodes related,
22 node prescription,
23 node original_prescription,
24 node payee,
25 node referral,
26 node facility,
27 nodes care_team,
28 nodes supporting_info,
29 nodes diagnosis,
30 nodes procedure,
31 nodes insurance,
32 node accident,
33 nodes item,
34 node total,
}

resource! { Claim }

/// `Claim.accident`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimAccident {
    /// `Claim.accident.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.accident.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.accident.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.accident.date`, 1..1: `date`.
    pub date: Option<Date>,
    /// `Claim.accident.type`, 0..1: `CodeableConcept`, from the value set <http://terminology.hl7.org/ValueSet/v3-ActIncidentCode> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Claim.accident.location[x]`, 0..1: `Address` or `Reference` to Location.
    pub location: Option<ClaimAccidentLocation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_ACCIDENT: TypeInfo = TypeInfo {
    name: "Claim.accident",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "date" 0x3a2265746164 0xffffffffffff "date" Primitive 3,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 4,
    Choice "locationAddress" 0x6e6f697461636f6c 0xffffffffffffffff "Address" Element 5 0,
    Choice "locationReference" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 5 1 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

node! { ClaimAccident, CLAIM_ACCIDENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive date,
4 node r#type,
5 choice location,
}

choice! { /// The types of `Claim.accident.location[x]`.
ClaimAccidentLocation,
0 node Address(Boxed<Address>),
1 node Reference(Boxed<Reference>),
}

/// `Claim.careTeam`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimCareTeam {
    /// `Claim.careTeam.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.careTeam.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.careTeam.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.careTeam.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.careTeam.provider`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub provider: Option<Boxed<Reference>>,
    /// `Claim.careTeam.responsible`, 0..1: `boolean`.
    pub responsible: Option<bool>,
    /// `Claim.careTeam.role`, 0..1: `CodeableConcept`.
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Claim.careTeam.qualification`, 0..1: `CodeableConcept`.
    pub qualification: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_CARE_TEAM: TypeInfo = TypeInfo {
    name: "Claim.careTeam",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "provider" 0x72656469766f7270 0xffffffffffffffff "Reference" Element 4,
    One "responsible" 0x69736e6f70736572 0xffffffffffffffff "boolean" Primitive 5,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 6,
    One "qualification" 0x636966696c617571 0xffffffffffffffff "CodeableConcept" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[3, 4],
};

node! { ClaimCareTeam, CLAIM_CARE_TEAM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 node provider,
5 primitive responsible,
6 node role,
7 node qualification,
}

/// `Claim.diagnosis`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimDiagnosis {
    /// `Claim.diagnosis.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.diagnosis.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.diagnosis.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.diagnosis.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.diagnosis.diagnosis[x]`, 1..1: `CodeableConcept` or `Reference` to Condition.
    pub diagnosis: Option<ClaimDiagnosisDiagnosis>,
    /// `Claim.diagnosis.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `Claim.diagnosis.onAdmission`, 0..1: `CodeableConcept`.
    pub on_admission: Option<Boxed<CodeableConcept>>,
    /// `Claim.diagnosis.packageCode`, 0..1: `CodeableConcept`.
    pub package_code: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_DIAGNOSIS: TypeInfo = TypeInfo {
    name: "Claim.diagnosis",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    Choice "diagnosisCodeableConcept" 0x69736f6e67616964 0xffffffffffffffff "CodeableConcept" Element 4 0,
    Choice "diagnosisReference" 0x69736f6e67616964 0xffffffffffffffff "Reference" Element 4 1,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 5,
    One "onAdmission" 0x7373696d64416e6f 0xffffffffffffffff "CodeableConcept" Element 6,
    One "packageCode" 0x436567616b636170 0xffffffffffffffff "CodeableConcept" Element 7 },
    slots: &[0, 1, 2, 3, 4, 6, 7, 8],
    required: &[3, 4],
};

node! { ClaimDiagnosis, CLAIM_DIAGNOSIS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 choice diagnosis,
5 nodes r#type,
6 node on_admission,
7 node package_code,
}

choice! { /// The types of `Claim.diagnosis.diagnosis[x]`.
ClaimDiagnosisDiagnosis,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `Claim.insurance`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimInsurance {
    /// `Claim.insurance.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.insurance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.insurance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.insurance.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.insurance.focal`, 1..1: `boolean`.
    pub focal: Option<bool>,
    /// `Claim.insurance.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Claim.insurance.coverage`, 1..1: `Reference` to Coverage.
    pub coverage: Option<Boxed<Reference>>,
    /// `Claim.insurance.businessArrangement`, 0..1: `string`.
    pub business_arrangement: Option<Text>,
    /// `Claim.insurance.preAuthRef`, 0..*: `string`.
    pub pre_auth_ref: Many<Text>,
    /// `Claim.insurance.claimResponse`, 0..1: `Reference` to ClaimResponse.
    pub claim_response: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_INSURANCE: TypeInfo = TypeInfo {
    name: "Claim.insurance",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "focal" 0x3a226c61636f66 0xffffffffffffff "boolean" Primitive 4,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 5,
    One "coverage" 0x6567617265766f63 0xffffffffffffffff "Reference" Element 6,
    One "businessArrangement" 0x7373656e69737562 0xffffffffffffffff "string" Primitive 7,
    Many "preAuthRef" 0x5268747541657270 0xffffffffffffffff "string" Primitive 8,
    One "claimResponse" 0x7365526d69616c63 0xffffffffffffffff "Reference" Element 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[3, 4, 6],
};

node! { ClaimInsurance, CLAIM_INSURANCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 primitive focal,
5 node identifier,
6 node coverage,
7 primitive business_arrangement,
8 primitives pre_auth_ref,
9 node claim_response,
}

/// `Claim.item`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimItem {
    /// `Claim.item.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.item.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.item.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.item.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.item.careTeamSequence`, 0..*: `positiveInt`.
    pub care_team_sequence: Many<u32>,
    /// `Claim.item.diagnosisSequence`, 0..*: `positiveInt`.
    pub diagnosis_sequence: Many<u32>,
    /// `Claim.item.procedureSequence`, 0..*: `positiveInt`.
    pub procedure_sequence: Many<u32>,
    /// `Claim.item.informationSequence`, 0..*: `positiveInt`.
    pub information_sequence: Many<u32>,
    /// `Claim.item.revenue`, 0..1: `CodeableConcept`.
    pub revenue: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `Claim.item.programCode`, 0..*: `CodeableConcept`.
    pub program_code: Many<CodeableConcept>,
    /// `Claim.item.serviced[x]`, 0..1: `date` or `Period`.
    pub serviced: Option<ClaimItemServiced>,
    /// `Claim.item.location[x]`, 0..1: `CodeableConcept` or `Address` or `Reference` to Location.
    pub location: Option<ClaimItemLocation>,
    /// `Claim.item.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `Claim.item.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `Claim.item.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `Claim.item.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `Claim.item.udi`, 0..*: `Reference` to Device.
    pub udi: Many<Reference>,
    /// `Claim.item.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.subSite`, 0..*: `CodeableConcept`.
    pub sub_site: Many<CodeableConcept>,
    /// `Claim.item.encounter`, 0..*: `Reference` to Encounter.
    pub encounter: Many<Reference>,
    /// `Claim.item.detail`, 0..*: a group of elements.
    pub detail: Many<ClaimItemDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_ITEM: TypeInfo = TypeInfo {
    name: "Claim.item",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "careTeamSequence" 0x6d61655465726163 0xffffffffffffffff "positiveInt" Primitive 4,
    Many "diagnosisSequence" 0x69736f6e67616964 0xffffffffffffffff "positiveInt" Primitive 5,
    Many "procedureSequence" 0x72756465636f7270 0xffffffffffffffff "positiveInt" Primitive 6,
    Many "informationSequence" 0x74616d726f666e69 0xffffffffffffffff "positiveInt" Primitive 7,
    One "revenue" 0x2265756e65766572 0xffffffffffffffff "CodeableConcept" Element 8,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 9,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 10,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "programCode" 0x436d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 12,
    Choice "servicedDate" 0x6465636976726573 0xffffffffffffffff "date" Primitive 13 0,
    Choice "servicedPeriod" 0x6465636976726573 0xffffffffffffffff "Period" Element 13 1,
    Choice "locationCodeableConcept" 0x6e6f697461636f6c 0xffffffffffffffff "CodeableConcept" Element 14 0,
    Choice "locationAddress" 0x6e6f697461636f6c 0xffffffffffffffff "Address" Element 14 1,
    Choice "locationReference" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 14 2,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 15,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 16,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 17,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 18,
    Many "udi" 0x3a22696475 0xffffffffff "Reference" Element 19,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 20,
    Many "subSite" 0x2265746953627573 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 22,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "Claim.item.detail" Element 23 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ],
    required: &[3, 10],
};

node! { ClaimItem, CLAIM_ITEM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 primitives care_team_sequence,
5 primitives diagnosis_sequence,
6 primitives procedure_sequence,
7 primitives information_sequence,
8 node revenue,
9 node category,
10 node product_or_service,
11 nodes modifier,
12 nodes program_code,
13 choice serviced,
14 choice location,
15 node quantity,
16 node unit_price,
17 primitive factor,
18 node net,
19 nodes udi,
20 node body_site,
21 nodes sub_site,
22 nodes encounter,
23 nodes detail,
}

choice! { /// The types of `Claim.item.serviced[x]`.
ClaimItemServiced,
0 primitive Date(Date),
1 node Period(Boxed<Period>),
}

choice! { /// The types of `Claim.item.location[x]`.
ClaimItemLocation,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Address(Boxed<Address>),
2 node Reference(Boxed<Reference>),
}

/// `Claim.item.detail`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimItemDetail {
    /// `Claim.item.detail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.item.detail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.item.detail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.item.detail.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.item.detail.revenue`, 0..1: `CodeableConcept`.
    pub revenue: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `Claim.item.detail.programCode`, 0..*: `CodeableConcept`.
    pub program_code: Many<CodeableConcept>,
    /// `Claim.item.detail.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `Claim.item.detail.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `Claim.item.detail.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `Claim.item.detail.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `Claim.item.detail.udi`, 0..*: `Reference` to Device.
    pub udi: Many<Reference>,
    /// `Claim.item.detail.subDetail`, 0..*: a group of elements.
    pub sub_detail: Many<ClaimItemDetailSubDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "revenue" 0x2265756e65766572 0xffffffffffffffff "CodeableConcept" Element 4,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 5,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "programCode" 0x436d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 8,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 9,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 10,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 11,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 12,
    Many "udi" 0x3a22696475 0xffffffffff "Reference" Element 13,
    Many "subDetail" 0x6961746544627573 0xffffffffffffffff "Claim.item.detail.subDetail" Element 14 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    required: &[3, 6],
};

node! { ClaimItemDetail, CLAIM_ITEM_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 node revenue,
5 node category,
6 node product_or_service,
7 nodes modifier,
8 nodes program_code,
9 node quantity,
10 node unit_price,
11 primitive factor,
12 node net,
13 nodes udi,
14 nodes sub_detail,
}

/// `Claim.item.detail.subDetail`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimItemDetailSubDetail {
    /// `Claim.item.detail.subDetail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.item.detail.subDetail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.item.detail.subDetail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.item.detail.subDetail.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.item.detail.subDetail.revenue`, 0..1: `CodeableConcept`.
    pub revenue: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `Claim.item.detail.subDetail.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `Claim.item.detail.subDetail.programCode`, 0..*: `CodeableConcept`.
    pub program_code: Many<CodeableConcept>,
    /// `Claim.item.detail.subDetail.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `Claim.item.detail.subDetail.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `Claim.item.detail.subDetail.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `Claim.item.detail.subDetail.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `Claim.item.detail.subDetail.udi`, 0..*: `Reference` to Device.
    pub udi: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "Claim.item.detail.subDetail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "revenue" 0x2265756e65766572 0xffffffffffffffff "CodeableConcept" Element 4,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 5,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 6,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "programCode" 0x436d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 8,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 9,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 10,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 11,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 12,
    Many "udi" 0x3a22696475 0xffffffffff "Reference" Element 13 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    required: &[3, 6],
};

node! { ClaimItemDetailSubDetail, CLAIM_ITEM_DETAIL_SUB_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 node revenue,
5 node category,
6 node product_or_service,
7 nodes modifier,
8 nodes program_code,
9 node quantity,
10 node unit_price,
11 primitive factor,
12 node net,
13 nodes udi,
}

/// `Claim.payee`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimPayee {
    /// `Claim.payee.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.payee.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.payee.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.payee.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Claim.payee.party`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, RelatedPerson.
    pub party: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_PAYEE: TypeInfo = TypeInfo {
    name: "Claim.payee",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "party" 0x3a227974726170 0xffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { ClaimPayee, CLAIM_PAYEE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node party,
}

/// `Claim.procedure`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimProcedure {
    /// `Claim.procedure.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.procedure.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.procedure.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.procedure.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.procedure.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `Claim.procedure.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Claim.procedure.procedure[x]`, 1..1: `CodeableConcept` or `Reference` to Procedure.
    pub procedure: Option<ClaimProcedureProcedure>,
    /// `Claim.procedure.udi`, 0..*: `Reference` to Device.
    pub udi: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_PROCEDURE: TypeInfo = TypeInfo {
    name: "Claim.procedure",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 4,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 5,
    Choice "procedureCodeableConcept" 0x72756465636f7270 0xffffffffffffffff "CodeableConcept" Element 6 0,
    Choice "procedureReference" 0x72756465636f7270 0xffffffffffffffff "Reference" Element 6 1,
    Many "udi" 0x3a22696475 0xffffffffff "Reference" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 8],
    required: &[3, 6],
};

node! { ClaimProcedure, CLAIM_PROCEDURE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 nodes r#type,
5 primitive date,
6 choice procedure,
7 nodes udi,
}

choice! { /// The types of `Claim.procedure.procedure[x]`.
ClaimProcedureProcedure,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `Claim.related`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimRelated {
    /// `Claim.related.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.related.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.related.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.related.claim`, 0..1: `Reference` to Claim.
    pub claim: Option<Boxed<Reference>>,
    /// `Claim.related.relationship`, 0..1: `CodeableConcept`.
    pub relationship: Option<Boxed<CodeableConcept>>,
    /// `Claim.related.reference`, 0..1: `Identifier`.
    pub reference: Option<Boxed<Identifier>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RELATED: TypeInfo = TypeInfo {
    name: "Claim.related",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "claim" 0x3a226d69616c63 0xffffffffffffff "Reference" Element 3,
    One "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "CodeableConcept" Element 4,
    One "reference" 0x636e657265666572 0xffffffffffffffff "Identifier" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { ClaimRelated, CLAIM_RELATED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node claim,
4 node relationship,
5 node reference,
}

/// `Claim.supportingInfo`, a part of [`Claim`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimSupportingInfo {
    /// `Claim.supportingInfo.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Claim.supportingInfo.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Claim.supportingInfo.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Claim.supportingInfo.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `Claim.supportingInfo.category`, 1..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `Claim.supportingInfo.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Claim.supportingInfo.timing[x]`, 0..1: `date` or `Period`.
    pub timing: Option<ClaimSupportingInfoTiming>,
    /// `Claim.supportingInfo.value[x]`, 0..1: `boolean` or `string` or `Quantity` or `Attachment` or `Reference` to Resource.
    pub value: Option<ClaimSupportingInfoValue>,
    /// `Claim.supportingInfo.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_SUPPORTING_INFO: TypeInfo = TypeInfo {
    name: "Claim.supportingInfo",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 4,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 5,
    Choice "timingDate" 0x6144676e696d6974 0xffffffffffffffff "date" Primitive 6 0,
    Choice "timingPeriod" 0x6550676e696d6974 0xffffffffffffffff "Period" Element 6 1,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 7 0,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 7 1,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 7 2,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 7 3,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 7 4,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 8, 13],
    required: &[3, 4],
};

node! { ClaimSupportingInfo, CLAIM_SUPPORTING_INFO,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 node category,
5 node code,
6 choice timing,
7 choice value,
8 node reason,
}

choice! { /// The types of `Claim.supportingInfo.timing[x]`.
ClaimSupportingInfoTiming,
0 primitive Date(Date),
1 node Period(Boxed<Period>),
}

choice! { /// The types of `Claim.supportingInfo.value[x]`.
ClaimSupportingInfoValue,
0 primitive Boolean(bool),
1 primitive String(Text),
2 node Quantity(Boxed<Quantity>),
3 node Attachment(Boxed<Attachment>),
4 node Reference(Boxed<Reference>),
}
