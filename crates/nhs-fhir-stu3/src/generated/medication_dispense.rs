// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationDispense` resource and its parts.

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

/// The `MedicationDispense` resource. Source: <http://hl7.org/fhir/STU3/medicationdispense.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationDispense {
    /// `MedicationDispense.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MedicationDispense.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationDispense.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationDispense.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `MedicationDispense.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MedicationDispense.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MedicationDispense.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationDispense.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationDispense.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `MedicationDispense.partOf`, 0..*: `Reference` to Procedure.
    pub part_of: Many<Reference>,
    /// `MedicationDispense.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-dispense-status> (required).
    pub status: Option<Coded<codes::MedicationDispenseStatus>>,
    /// `MedicationDispense.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medication-dispense-category> (preferred).
    pub category: Option<Boxed<CodeableConcept>>,
    /// `MedicationDispense.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationDispenseMedication>,
    /// `MedicationDispense.subject`, 0..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationDispense.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `MedicationDispense.supportingInformation`, 0..*: `Reference` to Resource.
    pub supporting_information: Many<Reference>,
    /// `MedicationDispense.performer`, 0..*: a group of elements.
    pub performer: Many<MedicationDispensePerformer>,
    /// `MedicationDispense.authorizingPrescription`, 0..*: `Reference` to MedicationRequest.
    pub authorizing_prescription: Many<Reference>,
    /// `MedicationDispense.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `MedicationDispense.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `MedicationDispense.daysSupply`, 0..1: `Quantity`.
    pub days_supply: Option<Boxed<Quantity>>,
    /// `MedicationDispense.whenPrepared`, 0..1: `dateTime`.
    pub when_prepared: Option<DateTime>,
    /// `MedicationDispense.whenHandedOver`, 0..1: `dateTime`.
    pub when_handed_over: Option<DateTime>,
    /// `MedicationDispense.destination`, 0..1: `Reference` to Location.
    pub destination: Option<Boxed<Reference>>,
    /// `MedicationDispense.receiver`, 0..*: `Reference` to Patient, Practitioner.
    pub receiver: Many<Reference>,
    /// `MedicationDispense.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `MedicationDispense.dosageInstruction`, 0..*: `Dosage`.
    pub dosage_instruction: Many<Dosage>,
    /// `MedicationDispense.substitution`, 0..1: a group of elements.
    pub substitution: Option<Boxed<MedicationDispenseSubstitution>>,
    /// `MedicationDispense.detectedIssue`, 0..*: `Reference` to DetectedIssue.
    pub detected_issue: Many<Reference>,
    /// `MedicationDispense.notDone`, 0..1: `boolean`.
    pub not_done: Option<bool>,
    /// `MedicationDispense.notDoneReason[x]`, 0..1: `CodeableConcept` or `Reference` to DetectedIssue.
    pub not_done_reason: Option<MedicationDispenseNotDoneReason>,
    /// `MedicationDispense.eventHistory`, 0..*: `Reference` to Provenance.
    pub event_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE: TypeInfo = TypeInfo {
    name: "MedicationDispense",
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
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 12 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 12 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 13,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 14,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 15,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "MedicationDispense.performer" Element 16,
    Many "authorizingPrescription" 0x7a69726f68747561 0xffffffffffffffff "Reference" Element 17,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 18,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 19,
    One "daysSupply" 0x7070755373796164 0xffffffffffffffff "Quantity" Element 20,
    One "whenPrepared" 0x706572506e656877 0xffffffffffffffff "dateTime" Primitive 21,
    One "whenHandedOver" 0x646e61486e656877 0xffffffffffffffff "dateTime" Primitive 22,
    One "destination" 0x74616e6974736564 0xffffffffffffffff "Reference" Element 23,
    Many "receiver" 0x7265766965636572 0xffffffffffffffff "Reference" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25,
    Many "dosageInstruction" 0x6e49656761736f64 0xffffffffffffffff "Dosage" Element 26,
    One "substitution" 0x7574697473627573 0xffffffffffffffff "MedicationDispense.substitution" Element 27,
    Many "detectedIssue" 0x6465746365746564 0xffffffffffffffff "Reference" Element 28,
    One "notDone" 0x22656e6f44746f6e 0xffffffffffffffff "boolean" Primitive 29,
    Choice "notDoneReasonCodeableConcept" 0x52656e6f44746f6e 0xffffffffffffffff "CodeableConcept" Element 30 0,
    Choice "notDoneReasonReference" 0x52656e6f44746f6e 0xffffffffffffffff "Reference" Element 30 1,
    Many "eventHistory" 0x736948746e657665 0xffffffffffffffff "Reference" Element 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 33,
    ],
    required: &[12],
};

node! { MedicationDispense, MEDICATION_DISPENSE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes part_of,
10 code status,
11 node category,
12 choice medication,
13 node subject,
14 node context,
15 nodes supporting_information,
16 nodes performer,
17 nodes authorizing_prescription,
18 node r#type,
19 node quantity,
20 node days_supply,
21 primitive when_prepared,
22 primitive when_handed_over,
23 node destination,
24 nodes receiver,
25 nodes note,
26 nodes dosage_instruction,
27 node substitution,
28 nodes detected_issue,
29 primitive not_done,
30 choice not_done_reason,
31 nodes event_history,
}

resource! { MedicationDispense }

choice! { /// The types of `MedicationDispense.medication[x]`.
MedicationDispenseMedication,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `MedicationDispense.notDoneReason[x]`.
MedicationDispenseNotDoneReason,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `MedicationDispense.performer`, a part of [`MedicationDispense`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationDispensePerformer {
    /// `MedicationDispense.performer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationDispense.performer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationDispense.performer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationDispense.performer.actor`, 1..1: `Reference` to Practitioner, Organization, Patient, Device, RelatedPerson.
    pub actor: Option<Boxed<Reference>>,
    /// `MedicationDispense.performer.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationDispense.performer",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 3,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { MedicationDispensePerformer, MEDICATION_DISPENSE_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node actor,
4 node on_behalf_of,
}

/// `MedicationDispense.substitution`, a part of [`MedicationDispense`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationDispenseSubstitution {
    /// `MedicationDispense.substitution.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationDispense.substitution.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationDispense.substitution.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationDispense.substitution.wasSubstituted`, 1..1: `boolean`.
    pub was_substituted: Option<bool>,
    /// `MedicationDispense.substitution.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `MedicationDispense.substitution.reason`, 0..*: `CodeableConcept`.
    pub reason: Many<CodeableConcept>,
    /// `MedicationDispense.substitution.responsibleParty`, 0..*: `Reference` to Practitioner.
    pub responsible_party: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationDispense.substitution",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "wasSubstituted" 0x7473627553736177 0xffffffffffffffff "boolean" Primitive 3,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 4,
    Many "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 5,
    Many "responsibleParty" 0x69736e6f70736572 0xffffffffffffffff "Reference" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[3],
};

node! { MedicationDispenseSubstitution, MEDICATION_DISPENSE_SUBSTITUTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive was_substituted,
4 node r#type,
5 nodes reason,
6 nodes responsible_party,
}
