// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ClaimResponse` resource and its parts.

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

/// The `ClaimResponse` resource. Source: <http://hl7.org/fhir/R4/claimresponse.html>.
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponse {
    /// `ClaimResponse.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `ClaimResponse.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `ClaimResponse.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `ClaimResponse.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `ClaimResponse.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `ClaimResponse.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `ClaimResponse.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `ClaimResponse.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/fm-status> (required).
    pub status: Option<Coded<codes::FinancialResourceStatusCodes>>,
    /// `ClaimResponse.type`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/claim-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.subType`, 0..1: `CodeableConcept`.
    pub sub_type: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.use`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/claim-use> (required).
    pub r#use: Option<Coded<codes::Use>>,
    /// `ClaimResponse.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `ClaimResponse.created`, 1..1: `dateTime`.
    pub created: Option<DateTime>,
    /// `ClaimResponse.insurer`, 1..1: `Reference` to Organization.
    pub insurer: Option<Boxed<Reference>>,
    /// `ClaimResponse.requestor`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub requestor: Option<Boxed<Reference>>,
    /// `ClaimResponse.request`, 0..1: `Reference` to Claim.
    pub request: Option<Boxed<Reference>>,
    /// `ClaimResponse.outcome`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/remittance-outcome> (required).
    pub outcome: Option<Coded<codes::ClaimProcessingCodes>>,
    /// `ClaimResponse.disposition`, 0..1: `string`.
    pub disposition: Option<Text>,
    /// `ClaimResponse.preAuthRef`, 0..1: `string`.
    pub pre_auth_ref: Option<Text>,
    /// `ClaimResponse.preAuthPeriod`, 0..1: `Period`.
    pub pre_auth_period: Option<Boxed<Period>>,
    /// `ClaimResponse.payeeType`, 0..1: `CodeableConcept`.
    pub payee_type: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.item`, 0..*: a group of elements.
    pub item: Many<ClaimResponseItem>,
    /// `ClaimResponse.addItem`, 0..*: a group of elements.
    pub add_item: Many<ClaimResponseAddItem>,
    /// `ClaimResponse.adjudication`, 0..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.total`, 0..*: a group of elements.
    pub total: Many<ClaimResponseTotal>,
    /// `ClaimResponse.payment`, 0..1: a group of elements.
    pub payment: Option<Boxed<ClaimResponsePayment>>,
    /// `ClaimResponse.fundsReserve`, 0..1: `CodeableConcept`.
    pub funds_reserve: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.formCode`, 0..1: `CodeableConcept`.
    pub form_code: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.form`, 0..1: `Attachment`.
    pub form: Option<Boxed<Attachment>>,
    /// `ClaimResponse.processNote`, 0..*: a group of elements.
    pub process_note: Many<ClaimResponseProcessNote>,
    /// `ClaimResponse.communicationRequest`, 0..*: `Reference` to CommunicationRequest.
    pub communication_request: Many<Reference>,
    /// `ClaimResponse.insurance`, 0..*: a group of elements.
    pub insurance: Many<ClaimResponseInsurance>,
    /// `ClaimResponse.error`, 0..*: a group of elements.
    pub error: Many<ClaimResponseError>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE: Table = Table::new(
    "R4 ClaimResponse resource
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
created 1..1 dateTime
insurer 1..1 Reference
requestor 0..1 Reference
request 0..1 Reference
outcome 1..1 code
disposition 0..1 string
preAuthRef 0..1 string
preAuthPeriod 0..1 Period
payeeType 0..1 CodeableConcept
item 0..* ClaimResponse.item
addItem 0..* ClaimResponse.addItem
adjudication 0..* ClaimResponseItemAdjudication
total 0..* ClaimResponse.total
payment 0..1 ClaimResponse.payment
fundsReserve 0..1 CodeableConcept
formCode 0..1 CodeableConcept
form 0..1 Attachment
processNote 0..* ClaimResponse.processNote
communicationRequest 0..* Reference
insurance 0..* ClaimResponse.insurance
error 0..* ClaimResponse.error",
);

node! { ClaimResponse, CLAIM_RESPONSE,
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
14 primitive created,
15 node insurer,
16 node requestor,
17 node request,
18 code outcome,
19 primitive disposition,
20 primitive pre_auth_ref,
21 node pre_auth_period,
22 node payee_type,
23 nodes item,
24 nodes add_item,
25 nodes adjudication,
26 nodes total,
27 node payment,
28 node funds_reserve,
29 node form_code,
30 node form,
31 nodes process_note,
32 nodes communication_request,
33 nodes insurance,
34 nodes error,
}

resource! { ClaimResponse }

/// `ClaimResponse.addItem`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseAddItem {
    /// `ClaimResponse.addItem.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.addItem.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.addItem.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.addItem.itemSequence`, 0..*: `positiveInt`.
    pub item_sequence: Many<u32>,
    /// `ClaimResponse.addItem.detailSequence`, 0..*: `positiveInt`.
    pub detail_sequence: Many<u32>,
    /// `ClaimResponse.addItem.subdetailSequence`, 0..*: `positiveInt`.
    pub subdetail_sequence: Many<u32>,
    /// `ClaimResponse.addItem.provider`, 0..*: `Reference` to Practitioner, PractitionerRole, Organization.
    pub provider: Many<Reference>,
    /// `ClaimResponse.addItem.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.addItem.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `ClaimResponse.addItem.programCode`, 0..*: `CodeableConcept`.
    pub program_code: Many<CodeableConcept>,
    /// `ClaimResponse.addItem.serviced[x]`, 0..1: `date` or `Period`.
    pub serviced: Option<ClaimResponseAddItemServiced>,
    /// `ClaimResponse.addItem.location[x]`, 0..1: `CodeableConcept` or `Address` or `Reference` to Location.
    pub location: Option<ClaimResponseAddItemLocation>,
    /// `ClaimResponse.addItem.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `ClaimResponse.addItem.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `ClaimResponse.addItem.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.addItem.subSite`, 0..*: `CodeableConcept`.
    pub sub_site: Many<CodeableConcept>,
    /// `ClaimResponse.addItem.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.addItem.adjudication`, 1..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail`, 0..*: a group of elements.
    pub detail: Many<ClaimResponseAddItemDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ADD_ITEM: Table = Table::new(
    "R4 ClaimResponse.addItem element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
itemSequence 0..* positiveInt
detailSequence 0..* positiveInt
subdetailSequence 0..* positiveInt
provider 0..* Reference
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
programCode 0..* CodeableConcept
serviced[x] 0..1 date Period
location[x] 0..1 CodeableConcept Address Reference
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
bodySite 0..1 CodeableConcept
subSite 0..* CodeableConcept
noteNumber 0..* positiveInt
adjudication 1..* ClaimResponseItemAdjudication
detail 0..* ClaimResponse.addItem.detail",
);

node! { ClaimResponseAddItem, CLAIM_RESPONSE_ADD_ITEM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives item_sequence,
4 primitives detail_sequence,
5 primitives subdetail_sequence,
6 nodes provider,
7 node product_or_service,
8 nodes modifier,
9 nodes program_code,
10 choice serviced,
11 choice location,
12 node quantity,
13 node unit_price,
14 primitive factor,
15 node net,
16 node body_site,
17 nodes sub_site,
18 primitives note_number,
19 nodes adjudication,
20 nodes detail,
}

choice! { /// The types of `ClaimResponse.addItem.serviced[x]`.
ClaimResponseAddItemServiced,
0 primitive Date(Date),
1 node Period(Boxed<Period>),
}

choice! { /// The types of `ClaimResponse.addItem.location[x]`.
ClaimResponseAddItemLocation,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Address(Boxed<Address>),
2 node Reference(Boxed<Reference>),
}

/// `ClaimResponse.addItem.detail`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseAddItemDetail {
    /// `ClaimResponse.addItem.detail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.addItem.detail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.addItem.detail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.addItem.detail.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `ClaimResponse.addItem.detail.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.detail.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `ClaimResponse.addItem.detail.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.detail.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.addItem.detail.adjudication`, 1..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.addItem.detail.subDetail`, 0..*: a group of elements.
    pub sub_detail: Many<ClaimResponseAddItemDetailSubDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ADD_ITEM_DETAIL: Table = Table::new(
    "R4 ClaimResponse.addItem.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
noteNumber 0..* positiveInt
adjudication 1..* ClaimResponseItemAdjudication
subDetail 0..* ClaimResponse.addItem.detail.subDetail",
);

node! { ClaimResponseAddItemDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node product_or_service,
4 nodes modifier,
5 node quantity,
6 node unit_price,
7 primitive factor,
8 node net,
9 primitives note_number,
10 nodes adjudication,
11 nodes sub_detail,
}

/// `ClaimResponse.addItem.detail.subDetail`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseAddItemDetailSubDetail {
    /// `ClaimResponse.addItem.detail.subDetail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.addItem.detail.subDetail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.addItem.detail.subDetail.productOrService`, 1..1: `CodeableConcept`.
    pub product_or_service: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.addItem.detail.subDetail.modifier`, 0..*: `CodeableConcept`.
    pub modifier: Many<CodeableConcept>,
    /// `ClaimResponse.addItem.detail.subDetail.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `ClaimResponse.addItem.detail.subDetail.unitPrice`, 0..1: `Money`.
    pub unit_price: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `ClaimResponse.addItem.detail.subDetail.net`, 0..1: `Money`.
    pub net: Option<Boxed<Money>>,
    /// `ClaimResponse.addItem.detail.subDetail.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.addItem.detail.subDetail.adjudication`, 1..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: Table = Table::new(
    "R4 ClaimResponse.addItem.detail.subDetail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
productOrService 1..1 CodeableConcept
modifier 0..* CodeableConcept
quantity 0..1 Quantity
unitPrice 0..1 Money
factor 0..1 decimal
net 0..1 Money
noteNumber 0..* positiveInt
adjudication 1..* ClaimResponseItemAdjudication",
);

node! { ClaimResponseAddItemDetailSubDetail, CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node product_or_service,
4 nodes modifier,
5 node quantity,
6 node unit_price,
7 primitive factor,
8 node net,
9 primitives note_number,
10 nodes adjudication,
}

/// `ClaimResponse.error`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseError {
    /// `ClaimResponse.error.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.error.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.error.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.error.itemSequence`, 0..1: `positiveInt`.
    pub item_sequence: Option<u32>,
    /// `ClaimResponse.error.detailSequence`, 0..1: `positiveInt`.
    pub detail_sequence: Option<u32>,
    /// `ClaimResponse.error.subDetailSequence`, 0..1: `positiveInt`.
    pub sub_detail_sequence: Option<u32>,
    /// `ClaimResponse.error.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ERROR: Table = Table::new(
    "R4 ClaimResponse.error element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
itemSequence 0..1 positiveInt
detailSequence 0..1 positiveInt
subDetailSequence 0..1 positiveInt
code 1..1 CodeableConcept",
);

node! { ClaimResponseError, CLAIM_RESPONSE_ERROR,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive item_sequence,
4 primitive detail_sequence,
5 primitive sub_detail_sequence,
6 node code,
}

/// `ClaimResponse.insurance`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseInsurance {
    /// `ClaimResponse.insurance.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.insurance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.insurance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.insurance.sequence`, 1..1: `positiveInt`.
    pub sequence: Option<u32>,
    /// `ClaimResponse.insurance.focal`, 1..1: `boolean`.
    pub focal: Option<bool>,
    /// `ClaimResponse.insurance.coverage`, 1..1: `Reference` to Coverage.
    pub coverage: Option<Boxed<Reference>>,
    /// `ClaimResponse.insurance.businessArrangement`, 0..1: `string`.
    pub business_arrangement: Option<Text>,
    /// `ClaimResponse.insurance.claimResponse`, 0..1: `Reference` to ClaimResponse.
    pub claim_response: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_INSURANCE: Table = Table::new(
    "R4 ClaimResponse.insurance element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 1..1 positiveInt
focal 1..1 boolean
coverage 1..1 Reference
businessArrangement 0..1 string
claimResponse 0..1 Reference",
);

node! { ClaimResponseInsurance, CLAIM_RESPONSE_INSURANCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 primitive focal,
5 node coverage,
6 primitive business_arrangement,
7 node claim_response,
}

/// `ClaimResponse.item`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseItem {
    /// `ClaimResponse.item.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.item.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.item.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.item.itemSequence`, 1..1: `positiveInt`.
    pub item_sequence: Option<u32>,
    /// `ClaimResponse.item.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.item.adjudication`, 1..*: a group of elements.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail`, 0..*: a group of elements.
    pub detail: Many<ClaimResponseItemDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ITEM: Table = Table::new(
    "R4 ClaimResponse.item element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
itemSequence 1..1 positiveInt
noteNumber 0..* positiveInt
adjudication 1..* ClaimResponse.item.adjudication
detail 0..* ClaimResponse.item.detail",
);

node! { ClaimResponseItem, CLAIM_RESPONSE_ITEM,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive item_sequence,
4 primitives note_number,
5 nodes adjudication,
6 nodes detail,
}

/// `ClaimResponse.item.adjudication`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseItemAdjudication {
    /// `ClaimResponse.item.adjudication.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.item.adjudication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.item.adjudication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.item.adjudication.category`, 1..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.item.adjudication.amount`, 0..1: `Money`.
    pub amount: Option<Boxed<Money>>,
    /// `ClaimResponse.item.adjudication.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ITEM_ADJUDICATION: Table = Table::new(
    "R4 ClaimResponse.item.adjudication element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
category 1..1 CodeableConcept
reason 0..1 CodeableConcept
amount 0..1 Money
value 0..1 decimal",
);

node! { ClaimResponseItemAdjudication, CLAIM_RESPONSE_ITEM_ADJUDICATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node category,
4 node reason,
5 node amount,
6 primitive value,
}

/// `ClaimResponse.item.detail`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseItemDetail {
    /// `ClaimResponse.item.detail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.item.detail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.item.detail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.item.detail.detailSequence`, 1..1: `positiveInt`.
    pub detail_sequence: Option<u32>,
    /// `ClaimResponse.item.detail.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.item.detail.adjudication`, 1..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// `ClaimResponse.item.detail.subDetail`, 0..*: a group of elements.
    pub sub_detail: Many<ClaimResponseItemDetailSubDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ITEM_DETAIL: Table = Table::new(
    "R4 ClaimResponse.item.detail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
detailSequence 1..1 positiveInt
noteNumber 0..* positiveInt
adjudication 1..* ClaimResponseItemAdjudication
subDetail 0..* ClaimResponse.item.detail.subDetail",
);

node! { ClaimResponseItemDetail, CLAIM_RESPONSE_ITEM_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive detail_sequence,
4 primitives note_number,
5 nodes adjudication,
6 nodes sub_detail,
}

/// `ClaimResponse.item.detail.subDetail`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseItemDetailSubDetail {
    /// `ClaimResponse.item.detail.subDetail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.item.detail.subDetail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.item.detail.subDetail.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.item.detail.subDetail.subDetailSequence`, 1..1: `positiveInt`.
    pub sub_detail_sequence: Option<u32>,
    /// `ClaimResponse.item.detail.subDetail.noteNumber`, 0..*: `positiveInt`.
    pub note_number: Many<u32>,
    /// `ClaimResponse.item.detail.subDetail.adjudication`, 0..*: ClaimResponse.item.adjudication.
    pub adjudication: Many<ClaimResponseItemAdjudication>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: Table = Table::new(
    "R4 ClaimResponse.item.detail.subDetail element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
subDetailSequence 1..1 positiveInt
noteNumber 0..* positiveInt
adjudication 0..* ClaimResponseItemAdjudication",
);

node! { ClaimResponseItemDetailSubDetail, CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sub_detail_sequence,
4 primitives note_number,
5 nodes adjudication,
}

/// `ClaimResponse.payment`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponsePayment {
    /// `ClaimResponse.payment.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.payment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.payment.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.payment.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.payment.adjustment`, 0..1: `Money`.
    pub adjustment: Option<Boxed<Money>>,
    /// `ClaimResponse.payment.adjustmentReason`, 0..1: `CodeableConcept`.
    pub adjustment_reason: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.payment.date`, 0..1: `date`.
    pub date: Option<Date>,
    /// `ClaimResponse.payment.amount`, 1..1: `Money`.
    pub amount: Option<Boxed<Money>>,
    /// `ClaimResponse.payment.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_PAYMENT: Table = Table::new(
    "R4 ClaimResponse.payment element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
adjustment 0..1 Money
adjustmentReason 0..1 CodeableConcept
date 0..1 date
amount 1..1 Money
identifier 0..1 Identifier",
);

node! { ClaimResponsePayment, CLAIM_RESPONSE_PAYMENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node adjustment,
5 node adjustment_reason,
6 primitive date,
7 node amount,
8 node identifier,
}

/// `ClaimResponse.processNote`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseProcessNote {
    /// `ClaimResponse.processNote.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.processNote.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.processNote.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.processNote.number`, 0..1: `positiveInt`.
    pub number: Option<u32>,
    /// `ClaimResponse.processNote.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/note-type> (required).
    pub r#type: Option<Coded<codes::NoteType>>,
    /// `ClaimResponse.processNote.text`, 1..1: `string`.
    pub text: Option<Text>,
    /// `ClaimResponse.processNote.language`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_PROCESS_NOTE: Table = Table::new(
    "R4 ClaimResponse.processNote element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
number 0..1 positiveInt
type 0..1 code
text 1..1 string
language 0..1 CodeableConcept",
);

node! { ClaimResponseProcessNote, CLAIM_RESPONSE_PROCESS_NOTE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive number,
4 code r#type,
5 primitive text,
6 node language,
}

/// `ClaimResponse.total`, a part of [`ClaimResponse`].
#[derive(Clone, Default, PartialEq)]
pub struct ClaimResponseTotal {
    /// `ClaimResponse.total.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ClaimResponse.total.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ClaimResponse.total.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `ClaimResponse.total.category`, 1..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
    /// `ClaimResponse.total.amount`, 1..1: `Money`.
    pub amount: Option<Boxed<Money>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CLAIM_RESPONSE_TOTAL: Table = Table::new(
    "R4 ClaimResponse.total element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
category 1..1 CodeableConcept
amount 1..1 Money",
);

node! { ClaimResponseTotal, CLAIM_RESPONSE_TOTAL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node category,
4 node amount,
}
