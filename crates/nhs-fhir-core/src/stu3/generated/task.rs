// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Task` resource and its parts.

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

static TASK: TypeInfo = TypeInfo {
    name: "Task",
    resource: true,
    release: Release::Stu3,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    Choice "definitionUri" "uri" Primitive 9 0,
    Choice "definitionReference" "Reference" Element 9 1,
    Many "basedOn" "Reference" Element 10,
    One "groupIdentifier" "Identifier" Element 11,
    Many "partOf" "Reference" Element 12,
    One "status" "code" Primitive 13,
    One "statusReason" "CodeableConcept" Element 14,
    One "businessStatus" "CodeableConcept" Element 15,
    One "intent" "code" Primitive 16,
    One "priority" "code" Primitive 17,
    One "code" "CodeableConcept" Element 18,
    One "description" "string" Primitive 19,
    One "focus" "Reference" Element 20,
    One "for" "Reference" Element 21,
    One "context" "Reference" Element 22,
    One "executionPeriod" "Period" Element 23,
    One "authoredOn" "dateTime" Primitive 24,
    One "lastModified" "dateTime" Primitive 25,
    One "requester" "Task.requester" Element 26,
    Many "performerType" "CodeableConcept" Element 27,
    One "owner" "Reference" Element 28,
    One "reason" "CodeableConcept" Element 29,
    Many "note" "Annotation" Element 30,
    Many "relevantHistory" "Reference" Element 31,
    One "restriction" "Task.restriction" Element 32,
    Many "input" "Task.input" Element 33,
    Many "output" "Task.output" Element 34 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35,
    ],
    required: &[13, 16],
};

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

static TASK_INPUT: TypeInfo = TypeInfo {
    name: "Task.input",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "type" "CodeableConcept" Element 3,
    Choice "valueBase64Binary" "base64Binary" Primitive 4 0,
    Choice "valueBoolean" "boolean" Primitive 4 1,
    Choice "valueCode" "code" Primitive 4 2,
    Choice "valueDate" "date" Primitive 4 3,
    Choice "valueDateTime" "dateTime" Primitive 4 4,
    Choice "valueDecimal" "decimal" Primitive 4 5,
    Choice "valueId" "id" Primitive 4 6,
    Choice "valueInstant" "instant" Primitive 4 7,
    Choice "valueInteger" "integer" Primitive 4 8,
    Choice "valueMarkdown" "markdown" Primitive 4 9,
    Choice "valueOid" "oid" Primitive 4 10,
    Choice "valuePositiveInt" "positiveInt" Primitive 4 11,
    Choice "valueString" "string" Primitive 4 12,
    Choice "valueTime" "time" Primitive 4 13,
    Choice "valueUnsignedInt" "unsignedInt" Primitive 4 14,
    Choice "valueUri" "uri" Primitive 4 15,
    Choice "valueAddress" "Address" Element 4 16,
    Choice "valueAge" "Age" Element 4 17,
    Choice "valueAnnotation" "Annotation" Element 4 18,
    Choice "valueAttachment" "Attachment" Element 4 19,
    Choice "valueCodeableConcept" "CodeableConcept" Element 4 20,
    Choice "valueCoding" "Coding" Element 4 21,
    Choice "valueContactPoint" "ContactPoint" Element 4 22,
    Choice "valueCount" "Count" Element 4 23,
    Choice "valueDistance" "Distance" Element 4 24,
    Choice "valueDuration" "Duration" Element 4 25,
    Choice "valueHumanName" "HumanName" Element 4 26,
    Choice "valueIdentifier" "Identifier" Element 4 27,
    Choice "valueMoney" "Money" Element 4 28,
    Choice "valuePeriod" "Period" Element 4 29,
    Choice "valueQuantity" "Quantity" Element 4 30,
    Choice "valueRange" "Range" Element 4 31,
    Choice "valueRatio" "Ratio" Element 4 32,
    Choice "valueReference" "Reference" Element 4 33,
    Choice "valueSampledData" "SampledData" Element 4 34,
    Choice "valueSignature" "Signature" Element 4 35,
    Choice "valueTiming" "Timing" Element 4 36,
    Choice "valueMeta" "Meta" Element 4 37 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

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

static TASK_OUTPUT: TypeInfo = TypeInfo {
    name: "Task.output",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "type" "CodeableConcept" Element 3,
    Choice "valueBase64Binary" "base64Binary" Primitive 4 0,
    Choice "valueBoolean" "boolean" Primitive 4 1,
    Choice "valueCode" "code" Primitive 4 2,
    Choice "valueDate" "date" Primitive 4 3,
    Choice "valueDateTime" "dateTime" Primitive 4 4,
    Choice "valueDecimal" "decimal" Primitive 4 5,
    Choice "valueId" "id" Primitive 4 6,
    Choice "valueInstant" "instant" Primitive 4 7,
    Choice "valueInteger" "integer" Primitive 4 8,
    Choice "valueMarkdown" "markdown" Primitive 4 9,
    Choice "valueOid" "oid" Primitive 4 10,
    Choice "valuePositiveInt" "positiveInt" Primitive 4 11,
    Choice "valueString" "string" Primitive 4 12,
    Choice "valueTime" "time" Primitive 4 13,
    Choice "valueUnsignedInt" "unsignedInt" Primitive 4 14,
    Choice "valueUri" "uri" Primitive 4 15,
    Choice "valueAddress" "Address" Element 4 16,
    Choice "valueAge" "Age" Element 4 17,
    Choice "valueAnnotation" "Annotation" Element 4 18,
    Choice "valueAttachment" "Attachment" Element 4 19,
    Choice "valueCodeableConcept" "CodeableConcept" Element 4 20,
    Choice "valueCoding" "Coding" Element 4 21,
    Choice "valueContactPoint" "ContactPoint" Element 4 22,
    Choice "valueCount" "Count" Element 4 23,
    Choice "valueDistance" "Distance" Element 4 24,
    Choice "valueDuration" "Duration" Element 4 25,
    Choice "valueHumanName" "HumanName" Element 4 26,
    Choice "valueIdentifier" "Identifier" Element 4 27,
    Choice "valueMoney" "Money" Element 4 28,
    Choice "valuePeriod" "Period" Element 4 29,
    Choice "valueQuantity" "Quantity" Element 4 30,
    Choice "valueRange" "Range" Element 4 31,
    Choice "valueRatio" "Ratio" Element 4 32,
    Choice "valueReference" "Reference" Element 4 33,
    Choice "valueSampledData" "SampledData" Element 4 34,
    Choice "valueSignature" "Signature" Element 4 35,
    Choice "valueTiming" "Timing" Element 4 36,
    Choice "valueMeta" "Meta" Element 4 37 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3, 4],
};

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

static TASK_REQUESTER: TypeInfo = TypeInfo {
    name: "Task.requester",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "agent" "Reference" Element 3,
    One "onBehalfOf" "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

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

static TASK_RESTRICTION: TypeInfo = TypeInfo {
    name: "Task.restriction",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "repetitions" "positiveInt" Primitive 3,
    One "period" "Period" Element 4,
    Many "recipient" "Reference" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { TaskRestriction, TASK_RESTRICTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive repetitions,
4 node period,
5 nodes recipient,
}
