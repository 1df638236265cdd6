// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `ClaimResponse` resource and its parts.

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

static CLAIM_RESPONSE: TypeInfo = TypeInfo {
    name: "ClaimResponse",
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
    One "created" 0x2264657461657263 0xffffffffffffffff "dateTime" Primitive 14,
    One "insurer" 0x2272657275736e69 0xffffffffffffffff "Reference" Element 15,
    One "requestor" 0x6f74736575716572 0xffffffffffffffff "Reference" Element 16,
    One "request" 0x2274736575716572 0xffffffffffffffff "Reference" Element 17,
    One "outcome" 0x22656d6f6374756f 0xffffffffffffffff "code" Primitive 18,
    One "disposition" 0x7469736f70736964 0xffffffffffffffff "string" Primitive 19,
    One "preAuthRef" 0x5268747541657270 0xffffffffffffffff "string" Primitive 20,
    One "preAuthPeriod" 0x5068747541657270 0xffffffffffffffff "Period" Element 21,
    One "payeeType" 0x7079546565796170 0xffffffffffffffff "CodeableConcept" Element 22,
    Many "item" 0x3a226d657469 0xffffffffffff "ClaimResponse.item" Element 23,
    Many "addItem" 0x226d657449646461 0xffffffffffffffff "ClaimResponse.addItem" Element 24,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 25,
    Many "total" 0x3a226c61746f74 0xffffffffffffff "ClaimResponse.total" Element 26,
    One "payment" 0x22746e656d796170 0xffffffffffffffff "ClaimResponse.payment" Element 27,
    One "fundsReserve" 0x73655273646e7566 0xffffffffffffffff "CodeableConcept" Element 28,
    One "formCode" 0x65646f436d726f66 0xffffffffffffffff "CodeableConcept" Element 29,
    One "form" 0x3a226d726f66 0xffffffffffff "Attachment" Element 30,
    Many "processNote" 0x4e737365636f7270 0xffffffffffffffff "ClaimResponse.processNote" Element 31,
    Many "communicationRequest" 0x63696e756d6d6f63 0xffffffffffffffff "Reference" Element 32,
    Many "insurance" 0x636e617275736e69 0xffffffffffffffff "ClaimResponse.insurance" Element 33,
    Many "error" 0x3a22726f727265 0xffffffffffffff "ClaimResponse.error" Element 34 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34,
    ],
    required: &[9, 10, 12, 13, 14, 15, 18],
};

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

static CLAIM_RESPONSE_ADD_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "itemSequence" 0x757165536d657469 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "detailSequence" 0x65536c6961746564 0xffffffffffffffff "positiveInt" Primitive 4,
    Many "subdetailSequence" 0x6961746564627573 0xffffffffffffffff "positiveInt" Primitive 5,
    Many "provider" 0x72656469766f7270 0xffffffffffffffff "Reference" Element 6,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 7,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 8,
    Many "programCode" 0x436d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 9,
    Choice "servicedDate" 0x6465636976726573 0xffffffffffffffff "date" Primitive 10 0,
    Choice "servicedPeriod" 0x6465636976726573 0xffffffffffffffff "Period" Element 10 1,
    Choice "locationCodeableConcept" 0x6e6f697461636f6c 0xffffffffffffffff "CodeableConcept" Element 11 0,
    Choice "locationAddress" 0x6e6f697461636f6c 0xffffffffffffffff "Address" Element 11 1,
    Choice "locationReference" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 11 2,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 12,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 13,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 14,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 15,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 16,
    Many "subSite" 0x2265746953627573 0xffffffffffffffff "CodeableConcept" Element 17,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 18,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 19,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "ClaimResponse.addItem.detail" Element 20 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23,
    ],
    required: &[7, 19],
};

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

static CLAIM_RESPONSE_ADD_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 4,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 5,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 6,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 7,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 8,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 9,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 10,
    Many "subDetail" 0x6961746544627573 0xffffffffffffffff "ClaimResponse.addItem.detail.subDetail" Element 11 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    required: &[3, 10],
};

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

static CLAIM_RESPONSE_ADD_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.addItem.detail.subDetail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "productOrService" 0x4f746375646f7270 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "modifier" 0x7265696669646f6d 0xffffffffffffffff "CodeableConcept" Element 4,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 5,
    One "unitPrice" 0x6369725074696e75 0xffffffffffffffff "Money" Element 6,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 7,
    One "net" 0x3a2274656e 0xffffffffff "Money" Element 8,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 9,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[3, 10],
};

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

static CLAIM_RESPONSE_ERROR: TypeInfo = TypeInfo {
    name: "ClaimResponse.error",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "itemSequence" 0x757165536d657469 0xffffffffffffffff "positiveInt" Primitive 3,
    One "detailSequence" 0x65536c6961746564 0xffffffffffffffff "positiveInt" Primitive 4,
    One "subDetailSequence" 0x6961746544627573 0xffffffffffffffff "positiveInt" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[6],
};

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

static CLAIM_RESPONSE_INSURANCE: TypeInfo = TypeInfo {
    name: "ClaimResponse.insurance",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "positiveInt" Primitive 3,
    One "focal" 0x3a226c61636f66 0xffffffffffffff "boolean" Primitive 4,
    One "coverage" 0x6567617265766f63 0xffffffffffffffff "Reference" Element 5,
    One "businessArrangement" 0x7373656e69737562 0xffffffffffffffff "string" Primitive 6,
    One "claimResponse" 0x7365526d69616c63 0xffffffffffffffff "Reference" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[3, 4, 5],
};

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

static CLAIM_RESPONSE_ITEM: TypeInfo = TypeInfo {
    name: "ClaimResponse.item",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "itemSequence" 0x757165536d657469 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 4,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponse.item.adjudication" Element 5,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "ClaimResponse.item.detail" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5],
};

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

static CLAIM_RESPONSE_ITEM_ADJUDICATION: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.adjudication",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 3,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 4,
    One "amount" 0x3a22746e756f6d61 0xffffffffffffffff "Money" Element 5,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3],
};

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

static CLAIM_RESPONSE_ITEM_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "detailSequence" 0x65536c6961746564 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 4,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 5,
    Many "subDetail" 0x6961746544627573 0xffffffffffffffff "ClaimResponse.item.detail.subDetail" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3, 5],
};

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

static CLAIM_RESPONSE_ITEM_DETAIL_SUB_DETAIL: TypeInfo = TypeInfo {
    name: "ClaimResponse.item.detail.subDetail",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "subDetailSequence" 0x6961746544627573 0xffffffffffffffff "positiveInt" Primitive 3,
    Many "noteNumber" 0x626d754e65746f6e 0xffffffffffffffff "positiveInt" Primitive 4,
    Many "adjudication" 0x61636964756a6461 0xffffffffffffffff "ClaimResponseItemAdjudication" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3],
};

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

static CLAIM_RESPONSE_PAYMENT: TypeInfo = TypeInfo {
    name: "ClaimResponse.payment",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "adjustment" 0x656d7473756a6461 0xffffffffffffffff "Money" Element 4,
    One "adjustmentReason" 0x656d7473756a6461 0xffffffffffffffff "CodeableConcept" Element 5,
    One "date" 0x3a2265746164 0xffffffffffff "date" Primitive 6,
    One "amount" 0x3a22746e756f6d61 0xffffffffffffffff "Money" Element 7,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3, 7],
};

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

static CLAIM_RESPONSE_PROCESS_NOTE: TypeInfo = TypeInfo {
    name: "ClaimResponse.processNote",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "number" 0x3a227265626d756e 0xffffffffffffffff "positiveInt" Primitive 3,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 4,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 5,
    One "language" 0x65676175676e616c 0xffffffffffffffff "CodeableConcept" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[5],
};

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

static CLAIM_RESPONSE_TOTAL: TypeInfo = TypeInfo {
    name: "ClaimResponse.total",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 3,
    One "amount" 0x3a22746e756f6d61 0xffffffffffffffff "Money" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

node! { ClaimResponseTotal, CLAIM_RESPONSE_TOTAL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node category,
4 node amount,
}
