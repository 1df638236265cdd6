// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationStatement` resource and its parts.

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

/// The `MedicationStatement` resource. Source: <http://hl7.org/fhir/R4/medicationstatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationStatement {
    /// `MedicationStatement.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `MedicationStatement.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationStatement.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationStatement.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `MedicationStatement.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MedicationStatement.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MedicationStatement.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationStatement.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationStatement.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `MedicationStatement.basedOn`, 0..*: `Reference` to MedicationRequest, CarePlan, ServiceRequest.
    pub based_on: Many<Reference>,
    /// `MedicationStatement.partOf`, 0..*: `Reference` to MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Observation.
    pub part_of: Many<Reference>,
    /// `MedicationStatement.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-statement-status> (required).
    pub status: Option<Coded<codes::MedicationStatusCodesCodes>>,
    /// `MedicationStatement.statusReason`, 0..*: `CodeableConcept`.
    pub status_reason: Many<CodeableConcept>,
    /// `MedicationStatement.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medication-statement-category> (preferred).
    pub category: Option<Boxed<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationStatement.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `MedicationStatement.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`, 0..1: `dateTime`.
    pub date_asserted: Option<DateTime>,
    /// `MedicationStatement.informationSource`, 0..1: `Reference` to Patient, Practitioner, PractitionerRole, RelatedPerson, Organization.
    pub information_source: Option<Boxed<Reference>>,
    /// `MedicationStatement.derivedFrom`, 0..*: `Reference` to Resource.
    pub derived_from: Many<Reference>,
    /// `MedicationStatement.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `MedicationStatement.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport.
    pub reason_reference: Many<Reference>,
    /// `MedicationStatement.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `MedicationStatement.dosage`, 0..*: `Dosage`.
    pub dosage: Many<Dosage>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_STATEMENT: TypeInfo = TypeInfo {
    name: "MedicationStatement",
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
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 10,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 11,
    Many "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 12,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 13,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 14 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 14 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 15,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 16,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 17 1,
    One "dateAsserted" 0x6573734165746164 0xffffffffffffffff "dateTime" Primitive 18,
    One "informationSource" 0x74616d726f666e69 0xffffffffffffffff "Reference" Element 19,
    Many "derivedFrom" 0x4664657669726564 0xffffffffffffffff "Reference" Element 20,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 22,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 23,
    Many "dosage" 0x3a22656761736f64 0xffffffffffffffff "Dosage" Element 24 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26,
    ],
    required: &[11, 14, 15],
};

node! { MedicationStatement, MEDICATION_STATEMENT,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes based_on,
10 nodes part_of,
11 code status,
12 nodes status_reason,
13 node category,
14 choice medication,
15 node subject,
16 node context,
17 choice effective,
18 primitive date_asserted,
19 node information_source,
20 nodes derived_from,
21 nodes reason_code,
22 nodes reason_reference,
23 nodes note,
24 nodes dosage,
}

resource! { MedicationStatement }

choice! { /// The types of `MedicationStatement.medication[x]`.
MedicationStatementMedication,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `MedicationStatement.effective[x]`.
MedicationStatementEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}
