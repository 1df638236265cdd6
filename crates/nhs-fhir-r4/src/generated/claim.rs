// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Claim` resource and its parts.

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

static CLAIM: Table = Table::new(
    "R4 Claim resource
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
type 1..1 CodeableConcept
subType 0..1 CodeableConcept
use 1..1 code
patient 1..1 Reference
billablePeriod 0..1 Period
created 1..1 dateTime
enterer 0..1 Reference
insurer 0..1 Reference
provider 1..1 Reference
priority 1..1 CodeableConcept
fundsReserve 0..1 CodeableConcept
related 0..* Claim.related
prescription 0..1 Reference
originalPrescription 0..1 Reference
payee 0..1 Claim.payee
referral 0..1 Reference
facility 0..1 Reference
careTeam 0..* Claim.careTeam
supportingInfo 0..* Claim.supportingInfo
diagnosis 0..* Claim.diagnosis
procedure 0..* Claim.procedure
insurance 1..* Claim.insurance
accident 0..1 Claim.accident
item 0..* Claim.item
total 0..1 Money",
);

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

static CLAIM_ACCIDENT: Table = Table::new(
    "R4 Claim.accident element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
date 1..1 date
type 0..1 CodeableConcept
location[x] 0..1 Address Reference",
);

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

static CLAIM_CARE_TEAM: Table = Table::new(
    "R4 Claim.careTeam element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
provider 1..1 Reference
responsible 0..1 boolean
role 0..1 CodeableConcept
qualification 0..1 CodeableConcept",
);

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

static CLAIM_DIAGNOSIS: Table = Table::new(
    "R4 Claim.diagnosis element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
diagnosis[x] 1..1 CodeableConcept Reference
type 0..* CodeableConcept
onAdmission 0..1 CodeableConcept
packageCode 0..1 CodeableConcept",
);

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

static CLAIM_INSURANCE: Table = Table::new(
    "R4 Claim.insurance element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
focal 1..1 boolean
identifier 0..1 Identifier
coverage 1..1 Reference
businessArrangement 0..1 string
preAuthRef 0..* string
claimResponse 0..1 Reference",
);

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

static CLAIM_ITEM: Table = Table::new(
    "R4 Claim.item element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
careTeamSequence 0..* positiveInt
diagnosisSequence 0..* positiveInt
procedureSequence 0..* positiveInt
informationSequence 0..* positiveInt
revenue 0..1 CodeableConcept
category 0..1 CodeableConcept
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
programCode 0..* CodeableConcept
serviced[x] 0..1 date Period
location[x] 0..1 CodeableConcept Address Reference
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
udi 0..* Reference
bodySite 0..1 CodeableConcept
subSite 0..* CodeableConcept
encounter 0..* Reference
detail 0..* Claim.item.detail",
);

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

static CLAIM_ITEM_DETAIL: Table = Table::new(
    "R4 Claim.item.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
revenue 0..1 CodeableConcept
category 0..1 CodeableConcept
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
programCode 0..* CodeableConcept
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
udi 0..* Reference
subDetail 0..* Claim.item.detail.subDetail",
);

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

static CLAIM_ITEM_DETAIL_SUB_DETAIL: Table = Table::new(
    "R4 Claim.item.detail.subDetail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
revenue 0..1 CodeableConcept
category 0..1 CodeableConcept
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
programCode 0..* CodeableConcept
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
udi 0..* Reference",
);

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

static CLAIM_PAYEE: Table = Table::new(
    "R4 Claim.payee element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
party 0..1 Reference",
);

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

static CLAIM_PROCEDURE: Table = Table::new(
    "R4 Claim.procedure element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
type 0..* CodeableConcept
date 0..1 dateTime
procedure[x] 1..1 CodeableConcept Reference
udi 0..* Reference",
);

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

static CLAIM_RELATED: Table = Table::new(
    "R4 Claim.related element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
claim 0..1 Reference
relationship 0..1 CodeableConcept
reference 0..1 Identifier",
);

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

static CLAIM_SUPPORTING_INFO: Table = Table::new(
    "R4 Claim.supportingInfo element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
category 1..1 CodeableConcept
code 0..1 CodeableConcept
timing[x] 0..1 date Period
value[x] 0..1 boolean string Quantity Attachment Reference
reason 0..1 CodeableConcept",
);

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
