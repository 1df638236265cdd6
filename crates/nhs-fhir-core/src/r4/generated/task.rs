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
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    One "instantiatesCanonical" "canonical" Primitive 9,
    One "instantiatesUri" "uri" Primitive 10,
    Many "basedOn" "Reference" Element 11,
    One "groupIdentifier" "Identifier" Element 12,
    Many "partOf" "Reference" Element 13,
    One "status" "code" Primitive 14,
    One "statusReason" "CodeableConcept" Element 15,
    One "businessStatus" "CodeableConcept" Element 16,
    One "intent" "code" Primitive 17,
    One "priority" "code" Primitive 18,
    One "code" "CodeableConcept" Element 19,
    One "description" "string" Primitive 20,
    One "focus" "Reference" Element 21,
    One "for" "Reference" Element 22,
    One "encounter" "Reference" Element 23,
    One "executionPeriod" "Period" Element 24,
    One "authoredOn" "dateTime" Primitive 25,
    One "lastModified" "dateTime" Primitive 26,
    One "requester" "Reference" Element 27,
    Many "performerType" "CodeableConcept" Element 28,
    One "owner" "Reference" Element 29,
    One "location" "Reference" Element 30,
    One "reasonCode" "CodeableConcept" Element 31,
    One "reasonReference" "Reference" Element 32,
    Many "insurance" "Reference" Element 33,
    Many "note" "Annotation" Element 34,
    Many "relevantHistory" "Reference" Element 35,
    One "restriction" "Task.restriction" Element 36,
    Many "input" "Task.input" Element 37,
    Many "output" "Task.output" Element 38 },
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
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "type" "CodeableConcept" Element 3,
    Choice "valueBase64Binary" "base64Binary" Primitive 4 0,
    Choice "valueBoolean" "boolean" Primitive 4 1,
    Choice "valueCanonical" "canonical" Primitive 4 2,
    Choice "valueCode" "code" Primitive 4 3,
    Choice "valueDate" "date" Primitive 4 4,
    Choice "valueDateTime" "dateTime" Primitive 4 5,
    Choice "valueDecimal" "decimal" Primitive 4 6,
    Choice "valueId" "id" Primitive 4 7,
    Choice "valueInstant" "instant" Primitive 4 8,
    Choice "valueInteger" "integer" Primitive 4 9,
    Choice "valueMarkdown" "markdown" Primitive 4 10,
    Choice "valueOid" "oid" Primitive 4 11,
    Choice "valuePositiveInt" "positiveInt" Primitive 4 12,
    Choice "valueString" "string" Primitive 4 13,
    Choice "valueTime" "time" Primitive 4 14,
    Choice "valueUnsignedInt" "unsignedInt" Primitive 4 15,
    Choice "valueUri" "uri" Primitive 4 16,
    Choice "valueUrl" "url" Primitive 4 17,
    Choice "valueUuid" "uuid" Primitive 4 18,
    Choice "valueAddress" "Address" Element 4 19,
    Choice "valueAge" "Age" Element 4 20,
    Choice "valueAnnotation" "Annotation" Element 4 21,
    Choice "valueAttachment" "Attachment" Element 4 22,
    Choice "valueCodeableConcept" "CodeableConcept" Element 4 23,
    Choice "valueCoding" "Coding" Element 4 24,
    Choice "valueContactPoint" "ContactPoint" Element 4 25,
    Choice "valueCount" "Count" Element 4 26,
    Choice "valueDistance" "Distance" Element 4 27,
    Choice "valueDuration" "Duration" Element 4 28,
    Choice "valueHumanName" "HumanName" Element 4 29,
    Choice "valueIdentifier" "Identifier" Element 4 30,
    Choice "valueMoney" "Money" Element 4 31,
    Choice "valuePeriod" "Period" Element 4 32,
    Choice "valueQuantity" "Quantity" Element 4 33,
    Choice "valueRange" "Range" Element 4 34,
    Choice "valueRatio" "Ratio" Element 4 35,
    Choice "valueReference" "Reference" Element 4 36,
    Choice "valueSampledData" "SampledData" Element 4 37,
    Choice "valueSignature" "Signature" Element 4 38,
    Choice "valueTiming" "Timing" Element 4 39,
    Choice "valueContactDetail" "ContactDetail" Element 4 40,
    Choice "valueContributor" "Contributor" Element 4 41,
    Choice "valueDataRequirement" "DataRequirement" Element 4 42,
    Choice "valueExpression" "Expression" Element 4 43,
    Choice "valueParameterDefinition" "ParameterDefinition" Element 4 44,
    Choice "valueRelatedArtifact" "RelatedArtifact" Element 4 45,
    Choice "valueTriggerDefinition" "TriggerDefinition" Element 4 46,
    Choice "valueUsageContext" "UsageContext" Element 4 47,
    Choice "valueDosage" "Dosage" Element 4 48,
    Choice "valueMeta" "Meta" Element 4 49 },
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
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "type" "CodeableConcept" Element 3,
    Choice "valueBase64Binary" "base64Binary" Primitive 4 0,
    Choice "valueBoolean" "boolean" Primitive 4 1,
    Choice "valueCanonical" "canonical" Primitive 4 2,
    Choice "valueCode" "code" Primitive 4 3,
    Choice "valueDate" "date" Primitive 4 4,
    Choice "valueDateTime" "dateTime" Primitive 4 5,
    Choice "valueDecimal" "decimal" Primitive 4 6,
    Choice "valueId" "id" Primitive 4 7,
    Choice "valueInstant" "instant" Primitive 4 8,
    Choice "valueInteger" "integer" Primitive 4 9,
    Choice "valueMarkdown" "markdown" Primitive 4 10,
    Choice "valueOid" "oid" Primitive 4 11,
    Choice "valuePositiveInt" "positiveInt" Primitive 4 12,
    Choice "valueString" "string" Primitive 4 13,
    Choice "valueTime" "time" Primitive 4 14,
    Choice "valueUnsignedInt" "unsignedInt" Primitive 4 15,
    Choice "valueUri" "uri" Primitive 4 16,
    Choice "valueUrl" "url" Primitive 4 17,
    Choice "valueUuid" "uuid" Primitive 4 18,
    Choice "valueAddress" "Address" Element 4 19,
    Choice "valueAge" "Age" Element 4 20,
    Choice "valueAnnotation" "Annotation" Element 4 21,
    Choice "valueAttachment" "Attachment" Element 4 22,
    Choice "valueCodeableConcept" "CodeableConcept" Element 4 23,
    Choice "valueCoding" "Coding" Element 4 24,
    Choice "valueContactPoint" "ContactPoint" Element 4 25,
    Choice "valueCount" "Count" Element 4 26,
    Choice "valueDistance" "Distance" Element 4 27,
    Choice "valueDuration" "Duration" Element 4 28,
    Choice "valueHumanName" "HumanName" Element 4 29,
    Choice "valueIdentifier" "Identifier" Element 4 30,
    Choice "valueMoney" "Money" Element 4 31,
    Choice "valuePeriod" "Period" Element 4 32,
    Choice "valueQuantity" "Quantity" Element 4 33,
    Choice "valueRange" "Range" Element 4 34,
    Choice "valueRatio" "Ratio" Element 4 35,
    Choice "valueReference" "Reference" Element 4 36,
    Choice "valueSampledData" "SampledData" Element 4 37,
    Choice "valueSignature" "Signature" Element 4 38,
    Choice "valueTiming" "Timing" Element 4 39,
    Choice "valueContactDetail" "ContactDetail" Element 4 40,
    Choice "valueContributor" "Contributor" Element 4 41,
    Choice "valueDataRequirement" "DataRequirement" Element 4 42,
    Choice "valueExpression" "Expression" Element 4 43,
    Choice "valueParameterDefinition" "ParameterDefinition" Element 4 44,
    Choice "valueRelatedArtifact" "RelatedArtifact" Element 4 45,
    Choice "valueTriggerDefinition" "TriggerDefinition" Element 4 46,
    Choice "valueUsageContext" "UsageContext" Element 4 47,
    Choice "valueDosage" "Dosage" Element 4 48,
    Choice "valueMeta" "Meta" Element 4 49 },
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
