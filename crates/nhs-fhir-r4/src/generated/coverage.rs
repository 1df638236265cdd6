// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Coverage` resource and its parts.

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

static COVERAGE: Table = Table::new(
    "R4 Coverage resource
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
type 0..1 CodeableConcept
policyHolder 0..1 Reference
subscriber 0..1 Reference
subscriberId 0..1 string
beneficiary 1..1 Reference
dependent 0..1 string
relationship 0..1 CodeableConcept
period 0..1 Period
payor 1..* Reference
class 0..* Coverage.class
order 0..1 positiveInt
network 0..1 string
costToBeneficiary 0..* Coverage.costToBeneficiary
subrogation 0..1 boolean
contract 0..* Reference",
);

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

static COVERAGE_CLASS: Table = Table::new(
    "R4 Coverage.class element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
value 1..1 string
name 0..1 string",
);

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

static COVERAGE_COST_TO_BENEFICIARY: Table = Table::new(
    "R4 Coverage.costToBeneficiary element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 0..1 CodeableConcept
value[x] 1..1 Quantity Money
exception 0..* Coverage.costToBeneficiary.exception",
);

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

static COVERAGE_COST_TO_BENEFICIARY_EXCEPTION: Table = Table::new(
    "R4 Coverage.costToBeneficiary.exception element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
period 0..1 Period",
);

node! { CoverageCostToBeneficiaryException, COVERAGE_COST_TO_BENEFICIARY_EXCEPTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 node period,
}
