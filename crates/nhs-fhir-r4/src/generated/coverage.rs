// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Coverage` resource and its parts.

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

/// The `Coverage` resource. Source: <http://hl7.org/fhir/R4/coverage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Coverage {
    /// `Coverage.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Coverage.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Coverage.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Coverage.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Coverage.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Coverage.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Coverage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Coverage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Coverage.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Coverage.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/fm-status> (required).
    pub status: Option<Coded<codes::FinancialResourceStatusCodes>>,
    /// `Coverage.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/coverage-type> (preferred).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Coverage.policyHolder`, 0..1: `Reference` to Patient, RelatedPerson, Organization.
    pub policy_holder: Option<Boxed<Reference>>,
    /// `Coverage.subscriber`, 0..1: `Reference` to Patient, RelatedPerson.
    pub subscriber: Option<Boxed<Reference>>,
    /// `Coverage.subscriberId`, 0..1: `string`.
    pub subscriber_id: Option<Text>,
    /// `Coverage.beneficiary`, 1..1: `Reference` to Patient.
    pub beneficiary: Option<Boxed<Reference>>,
    /// `Coverage.dependent`, 0..1: `string`.
    pub dependent: Option<Text>,
    /// `Coverage.relationship`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/subscriber-relationship> (extensible).
    pub relationship: Option<Boxed<CodeableConcept>>,
    /// `Coverage.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Coverage.payor`, 1..*: `Reference` to Organization, Patient, RelatedPerson.
    pub payor: Many<Reference>,
    /// `Coverage.class`, 0..*: a group of elements.
    pub class: Many<CoverageClass>,
    /// `Coverage.order`, 0..1: `positiveInt`.
    pub order: Option<u32>,
    /// `Coverage.network`, 0..1: `string`.
    pub network: Option<Text>,
    /// `Coverage.costToBeneficiary`, 0..*: a group of elements.
    pub cost_to_beneficiary: Many<CoverageCostToBeneficiary>,
    /// `Coverage.subrogation`, 0..1: `boolean`.
    pub subrogation: Option<bool>,
    /// `Coverage.contract`, 0..*: `Reference` to Contract.
    pub contract: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COVERAGE: TypeInfo = TypeInfo {
    name: "Coverage",
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
    One "policyHolder" 0x6f487963696c6f70 0xffffffffffffffff "Reference" Element 11,
    One "subscriber" 0x6269726373627573 0xffffffffffffffff "Reference" Element 12,
    One "subscriberId" 0x6269726373627573 0xffffffffffffffff "string" Primitive 13,
    One "beneficiary" 0x69636966656e6562 0xffffffffffffffff "Reference" Element 14,
    One "dependent" 0x6e65646e65706564 0xffffffffffffffff "string" Primitive 15,
    One "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "CodeableConcept" Element 16,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 17,
    Many "payor" 0x3a22726f796170 0xffffffffffffff "Reference" Element 18,
    Many "class" 0x3a227373616c63 0xffffffffffffff "Coverage.class" Element 19,
    One "order" 0x3a22726564726f 0xffffffffffffff "positiveInt" Primitive 20,
    One "network" 0x226b726f7774656e 0xffffffffffffffff "string" Primitive 21,
    Many "costToBeneficiary" 0x65426f5474736f63 0xffffffffffffffff "Coverage.costToBeneficiary" Element 22,
    One "subrogation" 0x7461676f72627573 0xffffffffffffffff "boolean" Primitive 23,
    Many "contract" 0x74636172746e6f63 0xffffffffffffffff "Reference" Element 24 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
    ],
    required: &[9, 14, 18],
};

node! { Coverage, COVERAGE,
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
11 node policy_holder,
12 node subscriber,
13 primitive subscriber_id,
14 node beneficiary,
15 primitive dependent,
16 node relationship,
17 node period,
18 nodes payor,
19 nodes class,
20 primitive order,
21 primitive network,
22 nodes cost_to_beneficiary,
23 primitive subrogation,
24 nodes contract,
}

resource! { Coverage }

/// `Coverage.class`, a part of [`Coverage`].
#[derive(Clone, Default, PartialEq)]
pub struct CoverageClass {
    /// `Coverage.class.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Coverage.class.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Coverage.class.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Coverage.class.type`, 1..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/coverage-class> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Coverage.class.value`, 1..1: `string`.
    pub value: Option<Text>,
    /// `Coverage.class.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COVERAGE_CLASS: TypeInfo = TypeInfo {
    name: "Coverage.class",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 4,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4],
};

node! { CoverageClass, COVERAGE_CLASS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 primitive value,
5 primitive name,
}

/// `Coverage.costToBeneficiary`, a part of [`Coverage`].
#[derive(Clone, Default, PartialEq)]
pub struct CoverageCostToBeneficiary {
    /// `Coverage.costToBeneficiary.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Coverage.costToBeneficiary.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Coverage.costToBeneficiary.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Coverage.costToBeneficiary.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/coverage-copay-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.value[x]`, 1..1: `Quantity` or `Money`.
    pub value: Option<CoverageCostToBeneficiaryValue>,
    /// `Coverage.costToBeneficiary.exception`, 0..*: a group of elements.
    pub exception: Many<CoverageCostToBeneficiaryException>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COVERAGE_COST_TO_BENEFICIARY: TypeInfo = TypeInfo {
    name: "Coverage.costToBeneficiary",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 0,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 1,
    Many "exception" 0x6f69747065637865 0xffffffffffffffff "Coverage.costToBeneficiary.exception" Element 5 },
    slots: &[0, 1, 2, 3, 4, 6],
    required: &[4],
};

node! { CoverageCostToBeneficiary, COVERAGE_COST_TO_BENEFICIARY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 choice value,
5 nodes exception,
}

choice! { /// The types of `Coverage.costToBeneficiary.value[x]`.
CoverageCostToBeneficiaryValue,
0 node Quantity(Boxed<Quantity>),
1 node Money(Boxed<Money>),
}

/// `Coverage.costToBeneficiary.exception`, a part of [`Coverage`].
#[derive(Clone, Default, PartialEq)]
pub struct CoverageCostToBeneficiaryException {
    /// `Coverage.costToBeneficiary.exception.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Coverage.costToBeneficiary.exception.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Coverage.costToBeneficiary.exception.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Coverage.costToBeneficiary.exception.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Coverage.costToBeneficiary.exception.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: TypeInfo = TypeInfo {
    name: "Coverage.costToBeneficiary.exception",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { CoverageCostToBeneficiaryException, COVERAGE_COST_TO_BENEFICIARY_EXCEPTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node period,
}
