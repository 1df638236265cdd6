// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Condition` resource and its parts.

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

/// The `Condition` resource. Source: <http://hl7.org/fhir/STU3/condition.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Condition {
    /// `Condition.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Condition.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Condition.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Condition.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Condition.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Condition.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Condition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Condition.clinicalStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/condition-clinical> (required).
    pub clinical_status: Option<Coded<codes::ConditionClinicalStatusCodes>>,
    /// `Condition.verificationStatus`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/condition-ver-status> (required).
    pub verification_status: Option<Coded<codes::ConditionVerificationStatus>>,
    /// `Condition.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `Condition.severity`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/condition-severity> (preferred).
    pub severity: Option<Boxed<CodeableConcept>>,
    /// `Condition.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Condition.bodySite`, 0..*: `CodeableConcept`.
    pub body_site: Many<CodeableConcept>,
    /// `Condition.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `Condition.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Condition.onset[x]`, 0..1: `dateTime` or `Age` or `Period` or `Range` or `string`.
    pub onset: Option<ConditionOnset>,
    /// `Condition.abatement[x]`, 0..1: `dateTime` or `Age` or `boolean` or `Period` or `Range` or `string`.
    pub abatement: Option<ConditionAbatement>,
    /// `Condition.assertedDate`, 0..1: `dateTime`.
    pub asserted_date: Option<DateTime>,
    /// `Condition.asserter`, 0..1: `Reference` to Practitioner, Patient, RelatedPerson.
    pub asserter: Option<Boxed<Reference>>,
    /// `Condition.stage`, 0..1: a group of elements.
    pub stage: Option<Boxed<ConditionStage>>,
    /// `Condition.evidence`, 0..*: a group of elements.
    pub evidence: Many<ConditionEvidence>,
    /// `Condition.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION: TypeInfo = TypeInfo {
    name: "Condition",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "clinicalStatus" 0x6c6163696e696c63 0xffffffffffffffff "code" Primitive 9,
    One "verificationStatus" 0x6163696669726576 0xffffffffffffffff "code" Primitive 10,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    One "severity" 0x7974697265766573 0xffffffffffffffff "CodeableConcept" Element 12,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 13,
    Many "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 14,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 15,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 16,
    Choice "onsetDateTime" 0x7461447465736e6f 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "onsetAge" 0x6567417465736e6f 0xffffffffffffffff "Age" Element 17 1,
    Choice "onsetPeriod" 0x7265507465736e6f 0xffffffffffffffff "Period" Element 17 2,
    Choice "onsetRange" 0x6e61527465736e6f 0xffffffffffffffff "Range" Element 17 3,
    Choice "onsetString" 0x7274537465736e6f 0xffffffffffffffff "string" Primitive 17 4,
    Choice "abatementDateTime" 0x6e656d6574616261 0xffffffffffffffff "dateTime" Primitive 18 0,
    Choice "abatementAge" 0x6e656d6574616261 0xffffffffffffffff "Age" Element 18 1,
    Choice "abatementBoolean" 0x6e656d6574616261 0xffffffffffffffff "boolean" Primitive 18 2,
    Choice "abatementPeriod" 0x6e656d6574616261 0xffffffffffffffff "Period" Element 18 3,
    Choice "abatementRange" 0x6e656d6574616261 0xffffffffffffffff "Range" Element 18 4,
    Choice "abatementString" 0x6e656d6574616261 0xffffffffffffffff "string" Primitive 18 5,
    One "assertedDate" 0x6465747265737361 0xffffffffffffffff "dateTime" Primitive 19,
    One "asserter" 0x7265747265737361 0xffffffffffffffff "Reference" Element 20,
    One "stage" 0x3a226567617473 0xffffffffffffff "Condition.stage" Element 21,
    Many "evidence" 0x65636e6564697665 0xffffffffffffffff "Condition.evidence" Element 22,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 23 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 22, 28, 29, 30, 31, 32,
    ],
    required: &[15],
};

node! { Condition, CONDITION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code clinical_status,
10 code verification_status,
11 nodes category,
12 node severity,
13 node code,
14 nodes body_site,
15 node subject,
16 node context,
17 choice onset,
18 choice abatement,
19 primitive asserted_date,
20 node asserter,
21 node stage,
22 nodes evidence,
23 nodes note,
}

resource! { Condition }

choice! { /// The types of `Condition.onset[x]`.
ConditionOnset,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 node Period(Boxed<Period>),
3 node Range(Boxed<Range>),
4 primitive String(Text),
}

choice! { /// The types of `Condition.abatement[x]`.
ConditionAbatement,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 primitive Boolean(bool),
3 node Period(Boxed<Period>),
4 node Range(Boxed<Range>),
5 primitive String(Text),
}

/// `Condition.evidence`, a part of [`Condition`].
#[derive(Clone, Default, PartialEq)]
pub struct ConditionEvidence {
    /// `Condition.evidence.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Condition.evidence.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.evidence.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.evidence.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `Condition.evidence.detail`, 0..*: `Reference` to Resource.
    pub detail: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION_EVIDENCE: TypeInfo = TypeInfo {
    name: "Condition.evidence",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    Many "detail" 0x3a226c6961746564 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { ConditionEvidence, CONDITION_EVIDENCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes code,
4 nodes detail,
}

/// `Condition.stage`, a part of [`Condition`].
#[derive(Clone, Default, PartialEq)]
pub struct ConditionStage {
    /// `Condition.stage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Condition.stage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Condition.stage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Condition.stage.summary`, 0..1: `CodeableConcept`.
    pub summary: Option<Boxed<CodeableConcept>>,
    /// `Condition.stage.assessment`, 0..*: `Reference` to ClinicalImpression, DiagnosticReport, Observation.
    pub assessment: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONDITION_STAGE: TypeInfo = TypeInfo {
    name: "Condition.stage",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "summary" 0x227972616d6d7573 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "assessment" 0x656d737365737361 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { ConditionStage, CONDITION_STAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node summary,
4 nodes assessment,
}
