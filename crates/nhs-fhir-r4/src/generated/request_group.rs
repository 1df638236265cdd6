// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RequestGroup` resource and its parts.

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

/// The `RequestGroup` resource. Source: <http://hl7.org/fhir/R4/requestgroup.html>.
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroup {
    /// `RequestGroup.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `RequestGroup.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `RequestGroup.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `RequestGroup.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `RequestGroup.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `RequestGroup.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `RequestGroup.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RequestGroup.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RequestGroup.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `RequestGroup.instantiatesCanonical`, 0..*: `canonical`.
    pub instantiates_canonical: Many<Canonical>,
    /// `RequestGroup.instantiatesUri`, 0..*: `uri`.
    pub instantiates_uri: Many<Uri>,
    /// `RequestGroup.basedOn`, 0..*: `Reference` to Resource.
    pub based_on: Many<Reference>,
    /// `RequestGroup.replaces`, 0..*: `Reference` to Resource.
    pub replaces: Many<Reference>,
    /// `RequestGroup.groupIdentifier`, 0..1: `Identifier`.
    pub group_identifier: Option<Boxed<Identifier>>,
    /// `RequestGroup.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-status> (required).
    pub status: Option<Coded<codes::RequestStatus>>,
    /// `RequestGroup.intent`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-intent> (required).
    pub intent: Option<Coded<codes::RequestIntent>>,
    /// `RequestGroup.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `RequestGroup.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `RequestGroup.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `RequestGroup.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `RequestGroup.authoredOn`, 0..1: `dateTime`.
    pub authored_on: Option<DateTime>,
    /// `RequestGroup.author`, 0..1: `Reference` to Device, Practitioner, PractitionerRole.
    pub author: Option<Boxed<Reference>>,
    /// `RequestGroup.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `RequestGroup.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport, DocumentReference.
    pub reason_reference: Many<Reference>,
    /// `RequestGroup.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `RequestGroup.action`, 0..*: a group of elements.
    pub action: Many<RequestGroupAction>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REQUEST_GROUP: TypeInfo = TypeInfo {
    name: "RequestGroup",
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
    Many "instantiatesCanonical" 0x69746e6174736e69 0xffffffffffffffff "canonical" Primitive 9,
    Many "instantiatesUri" 0x69746e6174736e69 0xffffffffffffffff "uri" Primitive 10,
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 11,
    Many "replaces" 0x736563616c706572 0xffffffffffffffff "Reference" Element 12,
    One "groupIdentifier" 0x65644970756f7267 0xffffffffffffffff "Identifier" Element 13,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 14,
    One "intent" 0x3a22746e65746e69 0xffffffffffffffff "code" Primitive 15,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 16,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 17,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 18,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 19,
    One "authoredOn" 0x6465726f68747561 0xffffffffffffffff "dateTime" Primitive 20,
    One "author" 0x3a22726f68747561 0xffffffffffffffff "Reference" Element 21,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 22,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 23,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 24,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "RequestGroup.action" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25,
    ],
    required: &[14, 15],
};

node! { RequestGroup, REQUEST_GROUP,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitives instantiates_canonical,
10 primitives instantiates_uri,
11 nodes based_on,
12 nodes replaces,
13 node group_identifier,
14 code status,
15 code intent,
16 code priority,
17 node code,
18 node subject,
19 node encounter,
20 primitive authored_on,
21 node author,
22 nodes reason_code,
23 nodes reason_reference,
24 nodes note,
25 nodes action,
}

resource! { RequestGroup }

/// `RequestGroup.action`, a part of [`RequestGroup`].
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroupAction {
    /// `RequestGroup.action.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RequestGroup.action.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RequestGroup.action.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RequestGroup.action.prefix`, 0..1: `string`.
    pub prefix: Option<Text>,
    /// `RequestGroup.action.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `RequestGroup.action.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `RequestGroup.action.textEquivalent`, 0..1: `string`.
    pub text_equivalent: Option<Text>,
    /// `RequestGroup.action.priority`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/request-priority> (required).
    pub priority: Option<Coded<codes::RequestPriority>>,
    /// `RequestGroup.action.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `RequestGroup.action.documentation`, 0..*: `RelatedArtifact`.
    pub documentation: Many<RelatedArtifact>,
    /// `RequestGroup.action.condition`, 0..*: a group of elements.
    pub condition: Many<RequestGroupActionCondition>,
    /// `RequestGroup.action.relatedAction`, 0..*: a group of elements.
    pub related_action: Many<RequestGroupActionRelatedAction>,
    /// `RequestGroup.action.timing[x]`, 0..1: `dateTime` or `Age` or `Period` or `Duration` or `Range` or `Timing`.
    pub timing: Option<RequestGroupActionTiming>,
    /// `RequestGroup.action.participant`, 0..*: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Device.
    pub participant: Many<Reference>,
    /// `RequestGroup.action.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/action-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `RequestGroup.action.groupingBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-grouping-behavior> (required).
    pub grouping_behavior: Option<Coded<codes::ActionGroupingBehavior>>,
    /// `RequestGroup.action.selectionBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-selection-behavior> (required).
    pub selection_behavior: Option<Coded<codes::ActionSelectionBehavior>>,
    /// `RequestGroup.action.requiredBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-required-behavior> (required).
    pub required_behavior: Option<Coded<codes::ActionRequiredBehavior>>,
    /// `RequestGroup.action.precheckBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-precheck-behavior> (required).
    pub precheck_behavior: Option<Coded<codes::ActionPrecheckBehavior>>,
    /// `RequestGroup.action.cardinalityBehavior`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-cardinality-behavior> (required).
    pub cardinality_behavior: Option<Coded<codes::ActionCardinalityBehavior>>,
    /// `RequestGroup.action.resource`, 0..1: `Reference` to Resource.
    pub resource: Option<Boxed<Reference>>,
    /// `RequestGroup.action.action`, 0..*: RequestGroup.action.
    pub action: Many<RequestGroupAction>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REQUEST_GROUP_ACTION: TypeInfo = TypeInfo {
    name: "RequestGroup.action",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "prefix" 0x3a22786966657270 0xffffffffffffffff "string" Primitive 3,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 4,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 5,
    One "textEquivalent" 0x6975714574786574 0xffffffffffffffff "string" Primitive 6,
    One "priority" 0x797469726f697270 0xffffffffffffffff "code" Primitive 7,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 8,
    Many "documentation" 0x746e656d75636f64 0xffffffffffffffff "RelatedArtifact" Element 9,
    Many "condition" 0x6f697469646e6f63 0xffffffffffffffff "RequestGroup.action.condition" Element 10,
    Many "relatedAction" 0x41646574616c6572 0xffffffffffffffff "RequestGroup.action.relatedAction" Element 11,
    Choice "timingDateTime" 0x6144676e696d6974 0xffffffffffffffff "dateTime" Primitive 12 0,
    Choice "timingAge" 0x6741676e696d6974 0xffffffffffffffff "Age" Element 12 1,
    Choice "timingPeriod" 0x6550676e696d6974 0xffffffffffffffff "Period" Element 12 2,
    Choice "timingDuration" 0x7544676e696d6974 0xffffffffffffffff "Duration" Element 12 3,
    Choice "timingRange" 0x6152676e696d6974 0xffffffffffffffff "Range" Element 12 4,
    Choice "timingTiming" 0x6954676e696d6974 0xffffffffffffffff "Timing" Element 12 5,
    Many "participant" 0x7069636974726170 0xffffffffffffffff "Reference" Element 13,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 14,
    One "groupingBehavior" 0x676e6970756f7267 0xffffffffffffffff "code" Primitive 15,
    One "selectionBehavior" 0x6f697463656c6573 0xffffffffffffffff "code" Primitive 16,
    One "requiredBehavior" 0x6465726975716572 0xffffffffffffffff "code" Primitive 17,
    One "precheckBehavior" 0x6b63656863657270 0xffffffffffffffff "code" Primitive 18,
    One "cardinalityBehavior" 0x6c616e6964726163 0xffffffffffffffff "code" Primitive 19,
    One "resource" 0x656372756f736572 0xffffffffffffffff "Reference" Element 20,
    Many "action" 0x3a226e6f69746361 0xffffffffffffffff "RequestGroupAction" Element 21 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 18, 19, 20, 21, 22, 23, 24, 25, 26,
    ],
    required: &[],
};

node! { RequestGroupAction, REQUEST_GROUP_ACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive prefix,
4 primitive title,
5 primitive description,
6 primitive text_equivalent,
7 code priority,
8 nodes code,
9 nodes documentation,
10 nodes condition,
11 nodes related_action,
12 choice timing,
13 nodes participant,
14 node r#type,
15 code grouping_behavior,
16 code selection_behavior,
17 code required_behavior,
18 code precheck_behavior,
19 code cardinality_behavior,
20 node resource,
21 nodes action,
}

choice! { /// The types of `RequestGroup.action.timing[x]`.
RequestGroupActionTiming,
0 primitive DateTime(DateTime),
1 node Age(Boxed<Age>),
2 node Period(Boxed<Period>),
3 node Duration(Boxed<Duration>),
4 node Range(Boxed<Range>),
5 node Timing(Boxed<Timing>),
}

/// `RequestGroup.action.condition`, a part of [`RequestGroup`].
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroupActionCondition {
    /// `RequestGroup.action.condition.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RequestGroup.action.condition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RequestGroup.action.condition.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RequestGroup.action.condition.kind`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-condition-kind> (required).
    pub kind: Option<Coded<codes::ActionConditionKind>>,
    /// `RequestGroup.action.condition.expression`, 0..1: `Expression`.
    pub expression: Option<Boxed<Expression>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REQUEST_GROUP_ACTION_CONDITION: TypeInfo = TypeInfo {
    name: "RequestGroup.action.condition",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "kind" 0x3a22646e696b 0xffffffffffff "code" Primitive 3,
    One "expression" 0x6973736572707865 0xffffffffffffffff "Expression" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { RequestGroupActionCondition, REQUEST_GROUP_ACTION_CONDITION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code kind,
4 node expression,
}

/// `RequestGroup.action.relatedAction`, a part of [`RequestGroup`].
#[derive(Clone, Default, PartialEq)]
pub struct RequestGroupActionRelatedAction {
    /// `RequestGroup.action.relatedAction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RequestGroup.action.relatedAction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RequestGroup.action.relatedAction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `RequestGroup.action.relatedAction.actionId`, 1..1: `id`.
    pub action_id: Option<Id>,
    /// `RequestGroup.action.relatedAction.relationship`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/action-relationship-type> (required).
    pub relationship: Option<Coded<codes::ActionRelationshipType>>,
    /// `RequestGroup.action.relatedAction.offset[x]`, 0..1: `Duration` or `Range`.
    pub offset: Option<RequestGroupActionRelatedActionOffset>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REQUEST_GROUP_ACTION_RELATED_ACTION: TypeInfo = TypeInfo {
    name: "RequestGroup.action.relatedAction",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "actionId" 0x64496e6f69746361 0xffffffffffffffff "id" Primitive 3,
    One "relationship" 0x6e6f6974616c6572 0xffffffffffffffff "code" Primitive 4,
    Choice "offsetDuration" 0x754474657366666f 0xffffffffffffffff "Duration" Element 5 0,
    Choice "offsetRange" 0x615274657366666f 0xffffffffffffffff "Range" Element 5 1 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[3, 4],
};

node! { RequestGroupActionRelatedAction, REQUEST_GROUP_ACTION_RELATED_ACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive action_id,
4 code relationship,
5 choice offset,
}

choice! { /// The types of `RequestGroup.action.relatedAction.offset[x]`.
RequestGroupActionRelatedActionOffset,
0 node Duration(Boxed<Duration>),
1 node Range(Boxed<Range>),
}
