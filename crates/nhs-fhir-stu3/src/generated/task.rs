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
    fields: fields! { One "id" 0x3a226469 0xffffffff "id" Primitive 0,
    One "meta" 0x3a226174656d 0xffffffffffff "Meta" Element 1,
    One "implicitRules" 0x746963696c706d69 0xffffffffffffffff "uri" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "Narrative" Element 4,
    Many "contained" 0x656e6961746e6f63 0xffffffffffffffff "Resource" Resource 5,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 6,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 7,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    Choice "definitionUri" 0x6974696e69666564 0xffffffffffffffff "uri" Primitive 9 0,
    Choice "definitionReference" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 9 1,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 10,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 11,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 12,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 13,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 14,
    One "businessStatus" 0x7373656e69737562 0xffffffffffffffff "CodeableConcept" Element 15,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 16,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 17,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 18,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 19,
    One "focus" 0x3a227375636f66 0xffffffffffffff "Reference" Element 20,
    One "for" 0x3a22726f66 0xffffffffff "Reference" Element 21,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 22,
    One "executionPeriod" 0x6f69747563657865 0xffffffffffffffff "Period" Element 23,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 24,
    One "lastModified" 0x69646f4d7473616c 0xffffffffffffffff "dateTime" Primitive 25,
    One "requester" 0x6574736575716572 0xffffffffffffffff "Task.requester" Element 26,
    Many "performerType" 0x656d726f66726570 0xffffffffffffffff "CodeableConcept" Element 27,
    One "owner" 0x3a2272656e776f 0xffffffffffffff "Reference" Element 28,
    One "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 29,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 30,
    Many "relevantHistory" 0x746e6176656c6572 0xffffffffffffffff "Reference" Element 31,
    One "restriction" 0x7463697274736572 0xffffffffffffffff "Task.restriction" Element 32,
    Many "input" 0x3a227475706e69 0xffffffffffffff "Task.input" Element 33,
    Many "output" 0x3a2274757074756f 0xffffffffffffffff "Task.output" Element 34 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 2,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 4 3,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 4,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 5,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 4 6,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 4 7,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 8,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 4 9,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 4 10,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 4 11,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 12,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 13,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 4 14,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 15,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 4 16,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 4 17,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 4 18,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 19,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 20,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 21,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 4 22,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 4 23,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 4 24,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 25,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 4 26,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 4 27,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 28,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 29,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 30,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 31,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 32,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 4 33,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 34,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 4 35,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 4 36,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 4 37 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 2,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 4 3,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 4,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 5,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 4 6,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 4 7,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 8,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 4 9,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 4 10,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 4 11,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 12,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 13,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 4 14,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 15,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 4 16,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 4 17,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 4 18,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 19,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 20,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 21,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 4 22,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 4 23,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 4 24,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 25,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 4 26,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 4 27,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 28,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 29,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 30,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 31,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 32,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 4 33,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 34,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 4 35,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 4 36,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 4 37 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "agent" 0x3a22746e656761 0xffffffffffffff "Reference" Element 3,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 4 },
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
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "repetitions" 0x6974697465706572 0xffffffffffffffff "positiveInt" Primitive 3,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 4,
    Many "recipient" 0x6e65697069636572 0xffffffffffffffff "Reference" Element 5 },
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
