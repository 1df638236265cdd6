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

/// The `Task` resource. Source: <http://hl7.org/fhir/R4/task.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Task {
    /// `Task.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Task.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Task.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Task.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Task.instantiatesCanonical`, 0..1: `canonical`.
    pub instantiates_canonical: Option<Canonical>,
    /// `Task.instantiatesUri`, 0..1: `uri`.
    pub instantiates_uri: Option<Uri>,
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
    /// `Task.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/task-intent> (required).
    pub intent: Option<Coded<codes::TaskIntent>>,
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
    /// `Task.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Task.executionPeriod`, 0..1: `Period`.
    pub execution_period: Option<Boxed<Period>>,
    /// `Task.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `Task.lastModified`, 0..1: `dateTime`.
    pub last_modified: Option<DateTime>,
    /// `Task.requester`, 0..1: `Reference` to Device, Organization, Patient, Practitioner, PractitionerRole, RelatedPerson.
    pub requester: Option<Boxed<Reference>>,
    /// `Task.performerType`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/performer-role> (preferred).
    pub performer_type: Many<CodeableConcept>,
    /// `Task.owner`, 0..1: `Reference` to Practitioner, PractitionerRole, Organization, CareTeam, HealthcareService, Patient, Device, RelatedPerson.
    pub owner: Option<Boxed<Reference>>,
    /// `Task.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Task.reasonCode`, 0..1: `CodeableConcept`.
    pub reason_code: Option<Boxed<CodeableConcept>>,
    /// `Task.reasonReference`, 0..1: `Reference` to Resource.
    pub reason_reference: Option<Boxed<Reference>>,
    /// `Task.insurance`, 0..*: `Reference` to Coverage, ClaimResponse.
    pub insurance: Many<Reference>,
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
    One "instantiatesCanonical" 0x69746e6174736e69 0xffffffffffffffff "canonical" Primitive 9,
    One "instantiatesUri" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 10,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 11,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 12,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 15,
    One "businessStatus" 0x7373656e69737562 0xffffffffffffffff "CodeableConcept" Element 16,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 17,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 18,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 19,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 20,
    One "focus" 0x3a227375636f66 0xffffffffffffff "Reference" Element 21,
    One "for" 0x3a22726f66 0xffffffffff "Reference" Element 22,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 23,
    One "executionPeriod" 0x6f69747563657865 0xffffffffffffffff "Period" Element 24,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 25,
    One "lastModified" 0x69646f4d7473616c 0xffffffffffffffff "dateTime" Primitive 26,
    One "requester" 0x6574736575716572 0xffffffffffffffff "Reference" Element 27,
    Many "performerType" 0x656d726f66726570 0xffffffffffffffff "CodeableConcept" Element 28,
    One "owner" 0x3a2272656e776f 0xffffffffffffff "Reference" Element 29,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 30,
    One "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 31,
    One "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 32,
    Many "insurance" 0x636e617275736e69 0xffffffffffffffff "Reference" Element 33,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 34,
    Many "relevantHistory" 0x746e6176656c6572 0xffffffffffffffff "Reference" Element 35,
    One "restriction" 0x7463697274736572 0xffffffffffffffff "Task.restriction" Element 36,
    Many "input" 0x3a227475706e69 0xffffffffffffff "Task.input" Element 37,
    Many "output" 0x3a2274757074756f 0xffffffffffffffff "Task.output" Element 38 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38,
    ],
    required: &[14, 17],
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
9 primitive instantiates_canonical,
10 primitive instantiates_uri,
11 nodes based_on,
12 node group_identifier,
13 nodes part_of,
14 code status,
15 node status_reason,
16 node business_status,
17 code intent,
18 code priority,
19 node code,
20 primitive description,
21 node focus,
22 node r#for,
23 node encounter,
24 node execution_period,
25 primitive authored_on,
26 primitive last_modified,
27 node requester,
28 nodes performer_type,
29 node owner,
30 node location,
31 node reason_code,
32 node reason_reference,
33 nodes insurance,
34 nodes note,
35 nodes relevant_history,
36 node restriction,
37 nodes input,
38 nodes output,
}

resource! { Task }

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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueCanonical" 0x6e614365756c6176 0xffffffffffffffff "canonical" Primitive 4 2,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 3,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 4 4,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 5,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 6,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 4 7,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 4 8,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 9,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 4 10,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 4 11,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 4 12,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 13,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 14,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 4 15,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 16,
    Choice "valueUrl" 0x6c725565756c6176 0xffffffffffffffff "url" Primitive 4 17,
    Choice "valueUuid" 0x69755565756c6176 0xffffffffffffffff "uuid" Primitive 4 18,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 4 19,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 4 20,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 4 21,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 22,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 23,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 24,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 4 25,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 4 26,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 4 27,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 28,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 4 29,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 4 30,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 31,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 32,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 33,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 34,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 35,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 4 36,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 37,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 4 38,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 4 39,
    Choice "valueContactDetail" 0x6e6f4365756c6176 0xffffffffffffffff "ContactDetail" Element 4 40,
    Choice "valueContributor" 0x6e6f4365756c6176 0xffffffffffffffff "Contributor" Element 4 41,
    Choice "valueDataRequirement" 0x74614465756c6176 0xffffffffffffffff "DataRequirement" Element 4 42,
    Choice "valueExpression" 0x70784565756c6176 0xffffffffffffffff "Expression" Element 4 43,
    Choice "valueParameterDefinition" 0x72615065756c6176 0xffffffffffffffff "ParameterDefinition" Element 4 44,
    Choice "valueRelatedArtifact" 0x6c655265756c6176 0xffffffffffffffff "RelatedArtifact" Element 4 45,
    Choice "valueTriggerDefinition" 0x69725465756c6176 0xffffffffffffffff "TriggerDefinition" Element 4 46,
    Choice "valueUsageContext" 0x61735565756c6176 0xffffffffffffffff "UsageContext" Element 4 47,
    Choice "valueDosage" 0x736f4465756c6176 0xffffffffffffffff "Dosage" Element 4 48,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 4 49 },
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 4 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 4 1,
    Choice "valueCanonical" 0x6e614365756c6176 0xffffffffffffffff "canonical" Primitive 4 2,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 4 3,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 4 4,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 5,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 4 6,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 4 7,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 4 8,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 4 9,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 4 10,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 4 11,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 4 12,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 4 13,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 4 14,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 4 15,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 4 16,
    Choice "valueUrl" 0x6c725565756c6176 0xffffffffffffffff "url" Primitive 4 17,
    Choice "valueUuid" 0x69755565756c6176 0xffffffffffffffff "uuid" Primitive 4 18,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 4 19,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 4 20,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 4 21,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 4 22,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 4 23,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 4 24,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 4 25,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 4 26,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 4 27,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 28,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 4 29,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 4 30,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 4 31,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 32,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 4 33,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 4 34,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 4 35,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 4 36,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 4 37,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 4 38,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 4 39,
    Choice "valueContactDetail" 0x6e6f4365756c6176 0xffffffffffffffff "ContactDetail" Element 4 40,
    Choice "valueContributor" 0x6e6f4365756c6176 0xffffffffffffffff "Contributor" Element 4 41,
    Choice "valueDataRequirement" 0x74614465756c6176 0xffffffffffffffff "DataRequirement" Element 4 42,
    Choice "valueExpression" 0x70784565756c6176 0xffffffffffffffff "Expression" Element 4 43,
    Choice "valueParameterDefinition" 0x72615065756c6176 0xffffffffffffffff "ParameterDefinition" Element 4 44,
    Choice "valueRelatedArtifact" 0x6c655265756c6176 0xffffffffffffffff "RelatedArtifact" Element 4 45,
    Choice "valueTriggerDefinition" 0x69725465756c6176 0xffffffffffffffff "TriggerDefinition" Element 4 46,
    Choice "valueUsageContext" 0x61735565756c6176 0xffffffffffffffff "UsageContext" Element 4 47,
    Choice "valueDosage" 0x736f4465756c6176 0xffffffffffffffff "Dosage" Element 4 48,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 4 49 },
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
    /// `Task.restriction.recipient`, 0..*: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Group, Organization.
    pub recipient: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TASK_RESTRICTION: TypeInfo = TypeInfo {
    name: "Task.restriction",
    resource: false,
    release: Release::R4,
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
