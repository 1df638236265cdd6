// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `OperationOutcome` resource and its parts.

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

/// The `OperationOutcome` resource. Source: <http://hl7.org/fhir/STU3/operationoutcome.html>.
#[derive(Clone, Default, PartialEq)]
pub struct OperationOutcome {
    /// `OperationOutcome.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `OperationOutcome.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `OperationOutcome.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `OperationOutcome.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `OperationOutcome.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `OperationOutcome.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `OperationOutcome.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `OperationOutcome.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `OperationOutcome.issue`, 1..*: a group of elements.
    pub issue: Many<OperationOutcomeIssue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OPERATION_OUTCOME: TypeInfo = TypeInfo {
    name: "OperationOutcome",
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
    Many "issue" 0x3a226575737369 0xffffffffffffff "OperationOutcome.issue" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[8],
};

node! { OperationOutcome, OPERATION_OUTCOME,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes issue,
}

resource! { OperationOutcome }

/// `OperationOutcome.issue`, a part of [`OperationOutcome`].
#[derive(Clone, Default, PartialEq)]
pub struct OperationOutcomeIssue {
    /// `OperationOutcome.issue.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `OperationOutcome.issue.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `OperationOutcome.issue.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `OperationOutcome.issue.severity`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/issue-severity> (required).
    pub severity: Option<Coded<codes::IssueSeverity>>,
    /// `OperationOutcome.issue.code`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/issue-type> (required).
    pub code: Option<Coded<codes::IssueType>>,
    /// `OperationOutcome.issue.details`, 0..1: `CodeableConcept`.
    pub details: Option<Boxed<CodeableConcept>>,
    /// `OperationOutcome.issue.diagnostics`, 0..1: `string`.
    pub diagnostics: Option<Text>,
    /// `OperationOutcome.issue.location`, 0..*: `string`.
    pub location: Many<Text>,
    /// `OperationOutcome.issue.expression`, 0..*: `string`.
    pub expression: Many<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static OPERATION_OUTCOME_ISSUE: TypeInfo = TypeInfo {
    name: "OperationOutcome.issue",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "severity" 0x7974697265766573 0xffffffffffffffff "code" Primitive 3,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 4,
    One "details" 0x22736c6961746564 0xffffffffffffffff "CodeableConcept" Element 5,
    One "diagnostics" 0x74736f6e67616964 0xffffffffffffffff "string" Primitive 6,
    Many "location" 0x6e6f697461636f6c 0xffffffffffffffff "string" Primitive 7,
    Many "expression" 0x6973736572707865 0xffffffffffffffff "string" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3, 4],
};

node! { OperationOutcomeIssue, OPERATION_OUTCOME_ISSUE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code severity,
4 code code,
5 node details,
6 primitive diagnostics,
7 primitives location,
8 primitives expression,
}
