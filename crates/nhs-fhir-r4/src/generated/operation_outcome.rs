// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `OperationOutcome` resource and its parts.

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

/// The `OperationOutcome` resource. Source: <http://hl7.org/fhir/R4/operationoutcome.html>.
#[derive(Clone, Default, PartialEq)]
pub struct OperationOutcome {
    /// `OperationOutcome.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `OperationOutcome.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `OperationOutcome.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `OperationOutcome.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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

static OPERATION_OUTCOME: Table = Table::new(
    "R4 OperationOutcome resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
issue 1..* OperationOutcome.issue",
);

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

static OPERATION_OUTCOME_ISSUE: Table = Table::new(
    "R4 OperationOutcome.issue element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
severity 1..1 code
code 1..1 code
details 0..1 CodeableConcept
diagnostics 0..1 string
location 0..* string
expression 0..* string",
);

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
