// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `RequestGroup` resource and its parts.

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

static REQUEST_GROUP: Table = Table::new(
    "R4 RequestGroup resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
instantiatesCanonical 0..* canonical
instantiatesUri 0..* uri
basedOn 0..* Reference
replaces 0..* Reference
groupIdentifier 0..1 Identifier
status 1..1 code
intent 1..1 code
priority 0..1 code
code 0..1 CodeableConcept
subject 0..1 Reference
encounter 0..1 Reference
authoredOn 0..1 dateTime
author 0..1 Reference
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
note 0..* Annotation
action 0..* RequestGroup.action",
);

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

static REQUEST_GROUP_ACTION: Table = Table::new(
    "R4 RequestGroup.action element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
prefix 0..1 string
title 0..1 string
description 0..1 string
textEquivalent 0..1 string
priority 0..1 code
code 0..* CodeableConcept
documentation 0..* RelatedArtifact
condition 0..* RequestGroup.action.condition
relatedAction 0..* RequestGroup.action.relatedAction
timing[x] 0..1 dateTime Age Period Duration Range Timing
participant 0..* Reference
type 0..1 CodeableConcept
groupingBehavior 0..1 code
selectionBehavior 0..1 code
requiredBehavior 0..1 code
precheckBehavior 0..1 code
cardinalityBehavior 0..1 code
resource 0..1 Reference
action 0..* RequestGroupAction",
);

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

static REQUEST_GROUP_ACTION_CONDITION: Table = Table::new(
    "R4 RequestGroup.action.condition element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
kind 1..1 code
expression 0..1 Expression",
);

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

static REQUEST_GROUP_ACTION_RELATED_ACTION: Table = Table::new(
    "R4 RequestGroup.action.relatedAction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
actionId 1..1 id
relationship 1..1 code
offset[x] 0..1 Duration Range",
);

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
