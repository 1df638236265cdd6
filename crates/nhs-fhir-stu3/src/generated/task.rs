// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Task` resource and its parts.

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

/// The `Task` resource. Source: <http://hl7.org/fhir/STU3/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Task {
    /// `Task.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Task.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Task.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Task.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Task.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Task.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Task.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Task.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Task.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Task.definition[x]`, 0..1: `uri` or `Reference` to ActivityDefinition.
    pub definition: Option<TaskDefinition>,
    /// `Task.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `Task.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `Task.partOf`, 0..*: `Reference` to Task.
    pub part_of: Many<Reference>,
    /// `Task.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/task-status> (required).
    pub status: Option<Coded<codes::TaskStatus>>,
    /// `Task.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `Task.businessStatus`, 0..1: `CodeableConcept`.
    pub business_status: Option<Boxed<CodeableConcept>>,
    /// `Task.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `Task.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `Task.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Task.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Task.focus`, 0..1: `Reference` to Resource.
    pub focus: Option<Boxed<Reference>>,
    /// `Task.for`, 0..1: `Reference` to Resource.
    pub r#for: Option<Boxed<Reference>>,
    /// `Task.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `Task.executionPeriod`, 0..1: `Period`.
    pub execution_period: Option<Boxed<Period>>,
    /// `Task.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `Task.lastModified`, 0..1: `dateTime`.
    pub last_modified: Option<DateTime>,
    /// `Task.requester`, 0..1: a group of elements.
    pub requester: Option<Boxed<TaskRequester>>,
    /// `Task.performerType`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/task-performer-type> (preferred).
    pub performer_type: Many<CodeableConcept>,
    /// `Task.owner`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, RelatedPerson.
    pub owner: Option<Boxed<Reference>>,
    /// `Task.reason`, 0..1: `CodeableConcept`.
    pub reason: Option<Boxed<CodeableConcept>>,
    /// `Task.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Task.relevantHistory`, 0..*: `Reference` to Provenance.
    pub relevant_history: Many<Reference>,
    /// `Task.restriction`, 0..1: a group of elements.
    pub restriction: Option<Boxed<TaskRestriction>>,
    /// `Task.input`, 0..*: a group of elements.
    pub input: Many<TaskInput>,
    /// `Task.output`, 0..*: a group of elements.
    pub output: Many<TaskOutput>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK: Table = Table::new(
    "STU3 Task resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
definition[x] 0..1 uri Reference
basedOn 0..* Reference
groupIdentifier 0..1 Identifier
partOf 0..* Reference
status 1..1 code
statusReason 0..1 CodeableConcept
businessStatus 0..1 CodeableConcept
intent 1..1 code
priority 0..1 code
code 0..1 CodeableConcept
description 0..1 string
focus 0..1 Reference
for 0..1 Reference
context 0..1 Reference
executionPeriod 0..1 Period
authoredOn 0..1 dateTime
lastModified 0..1 dateTime
requester 0..1 Task.requester
performerType 0..* CodeableConcept
owner 0..1 Reference
reason 0..1 CodeableConcept
note 0..* Annotation
relevantHistory 0..* Reference
restriction 0..1 Task.restriction
input 0..* Task.input
output 0..* Task.output",
);

node! { Task, TASK,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 choice definition,
10 nodes based_on,
11 node group_identifier,
12 nodes part_of,
13 code status,
14 node status_reason,
15 node business_status,
16 code intent,
17 code priority,
18 node code,
19 primitive description,
20 node focus,
21 node r#for,
22 node context,
23 node execution_period,
24 primitive authored_on,
25 primitive last_modified,
26 node requester,
27 nodes performer_type,
28 node owner,
29 node reason,
30 nodes note,
31 nodes relevant_history,
32 node restriction,
33 nodes input,
34 nodes output,
}

resource! { Task }

choice! { /// The types of `Task.definition[x]`.
TaskDefinition,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

/// `Task.input`, a part of [`Task`].
#[derive(Clone, Default, PartialEq)]
pub struct TaskInput {
    /// `Task.input.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Task.input.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Task.input.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Task.input.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Task.input.value[x]`, 1..1: a value of any datatype.
    pub value: Option<Value>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK_INPUT: Table = Table::new(
"STU3 Task.input element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
value[x] 1..1 base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing Meta",
);

node! { TaskInput, TASK_INPUT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 choice value,
}

/// `Task.output`, a part of [`Task`].
#[derive(Clone, Default, PartialEq)]
pub struct TaskOutput {
    /// `Task.output.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Task.output.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Task.output.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Task.output.type`, 1..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Task.output.value[x]`, 1..1: a value of any datatype.
    pub value: Option<Value>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK_OUTPUT: Table = Table::new(
"STU3 Task.output element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
type 1..1 CodeableConcept
value[x] 1..1 base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing Meta",
);

node! { TaskOutput, TASK_OUTPUT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node r#type,
4 choice value,
}

/// `Task.requester`, a part of [`Task`].
#[derive(Clone, Default, PartialEq)]
pub struct TaskRequester {
    /// `Task.requester.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Task.requester.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Task.requester.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Task.requester.agent`, 1..1: `Reference` to Device, Organization, Patient, Practitioner, RelatedPerson.
    pub agent: Option<Boxed<Reference>>,
    /// `Task.requester.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK_REQUESTER: Table = Table::new(
    "STU3 Task.requester element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
agent 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { TaskRequester, TASK_REQUESTER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node agent,
4 node on_behalf_of,
}

/// `Task.restriction`, a part of [`Task`].
#[derive(Clone, Default, PartialEq)]
pub struct TaskRestriction {
    /// `Task.restriction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Task.restriction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Task.restriction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Task.restriction.repetitions`, 0..1: `positiveInt`.
    pub repetitions: Option<u32>,
    /// `Task.restriction.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Task.restriction.recipient`, 0..*: `Reference` to Patient, Practitioner, RelatedPerson, Group, Organization.
    pub recipient: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK_RESTRICTION: Table = Table::new(
    "STU3 Task.restriction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
repetitions 0..1 positiveInt
period 0..1 Period
recipient 0..* Reference",
);

node! { TaskRestriction, TASK_RESTRICTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive repetitions,
4 node period,
5 nodes recipient,
}
