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

/// The `MedicationDispense` resource. Source: <http://hl7.org/fhir/R4/medicationdispense.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationDispense {
    /// `MedicationDispense.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MedicationDispense.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationDispense.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationDispense.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `MedicationDispense.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medicationdispense-status> (required).
    pub status: Option<Coded<codes::MedicationDispenseStatusCodes>>,
    /// `MedicationDispense.statusReason[x]`, 0..1: `CodeableConcept` or `Reference` to DetectedIssue.
    pub status_reason: Option<MedicationDispenseStatusReason>,
    /// `MedicationDispense.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medicationdispense-category> (preferred).
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
    /// `MedicationDispense.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
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
    /// `MedicationDispense.eventHistory`, 0..*: `Reference` to Provenance.
    pub event_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE: TypeInfo = TypeInfo {
    name: "MedicationDispense",
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
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    Choice "statusReasonCodeableConcept" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 11 0,
    Choice "statusReasonReference" 0x6552737574617473 0xffffffffffffffff "Reference" Element 11 1,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 12,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 13 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 13 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 14,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 15,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 16,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "MedicationDispense.performer" Element 17,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 18,
    Many "authorizingPrescription" 0x7a69726f68747561 0xffffffffffffffff "Reference" Element 19,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 20,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 21,
    One "daysSupply" 0x7070755373796164 0xffffffffffffffff "Quantity" Element 22,
    One "whenPrepared" 0x706572506e656877 0xffffffffffffffff "dateTime" Primitive 23,
    One "whenHandedOver" 0x646e61486e656877 0xffffffffffffffff "dateTime" Primitive 24,
    One "destination" 0x74616e6974736564 0xffffffffffffffff "Reference" Element 25,
    Many "receiver" 0x7265766965636572 0xffffffffffffffff "Reference" Element 26,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 27,
    Many "dosageInstruction" 0x6e49656761736f64 0xffffffffffffffff "Dosage" Element 28,
    One "substitution" 0x7574697473627573 0xffffffffffffffff "MedicationDispense.substitution" Element 29,
    Many "detectedIssue" 0x6465746365746564 0xffffffffffffffff "Reference" Element 30,
    Many "eventHistory" 0x736948746e657665 0xffffffffffffffff "Reference" Element 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29, 30, 31, 32, 33,
    ],
    required: &[10, 13],
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
11 choice status_reason,
12 node category,
13 choice medication,
14 node subject,
15 node context,
16 nodes supporting_information,
17 nodes performer,
18 node location,
19 nodes authorizing_prescription,
20 node r#type,
21 node quantity,
22 node days_supply,
23 primitive when_prepared,
24 primitive when_handed_over,
25 node destination,
26 nodes receiver,
27 nodes note,
28 nodes dosage_instruction,
29 node substitution,
30 nodes detected_issue,
31 nodes event_history,
}

resource! { MedicationDispense }

choice! { /// The types of `MedicationDispense.statusReason[x]`.
MedicationDispenseStatusReason,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `MedicationDispense.medication[x]`.
MedicationDispenseMedication,
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
    /// `MedicationDispense.performer.function`, 0..1: `CodeableConcept`.
    pub function: Option<Boxed<CodeableConcept>>,
    /// `MedicationDispense.performer.actor`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization, Patient, Device, RelatedPerson.
    pub actor: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationDispense.performer",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "function" 0x6e6f6974636e7566 0xffffffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { MedicationDispensePerformer, MEDICATION_DISPENSE_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node function,
4 node actor,
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
    /// `MedicationDispense.substitution.responsibleParty`, 0..*: `Reference` to Practitioner, PractitionerRole.
    pub responsible_party: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_DISPENSE_SUBSTITUTION: TypeInfo = TypeInfo {
    name: "MedicationDispense.substitution",
    resource: false,
    release: Release::R4,
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
