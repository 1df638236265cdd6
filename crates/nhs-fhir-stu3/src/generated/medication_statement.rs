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

/// The `MedicationStatement` resource. Source: <http://hl7.org/fhir/STU3/medicationstatement.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationStatement {
    /// `MedicationStatement.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MedicationStatement.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationStatement.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationStatement.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `MedicationStatement.basedOn`, 0..*: `Reference` to MedicationRequest, CarePlan, ProcedureRequest, ReferralRequest.
    pub based_on: Many<Reference>,
    /// `MedicationStatement.partOf`, 0..*: `Reference` to MedicationAdministration, MedicationDispense, MedicationStatement, Procedure, Observation.
    pub part_of: Many<Reference>,
    /// `MedicationStatement.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `MedicationStatement.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-statement-status> (required).
    pub status: Option<Coded<codes::MedicationStatementStatus>>,
    /// `MedicationStatement.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medication-statement-category> (preferred).
    pub category: Option<Boxed<CodeableConcept>>,
    /// `MedicationStatement.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationStatementMedication>,
    /// `MedicationStatement.effective[x]`, 0..1: `dateTime` or `Period`.
    pub effective: Option<MedicationStatementEffective>,
    /// `MedicationStatement.dateAsserted`, 0..1: `dateTime`.
    pub date_asserted: Option<DateTime>,
    /// `MedicationStatement.informationSource`, 0..1: `Reference` to Patient, Practitioner, RelatedPerson, Organization.
    pub information_source: Option<Boxed<Reference>>,
    /// `MedicationStatement.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationStatement.derivedFrom`, 0..*: `Reference` to Resource.
    pub derived_from: Many<Reference>,
    /// `MedicationStatement.taken`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-statement-taken> (required).
    pub taken: Option<Coded<codes::MedicationStatementTaken>>,
    /// `MedicationStatement.reasonNotTaken`, 0..*: `CodeableConcept`.
    pub reason_not_taken: Many<CodeableConcept>,
    /// `MedicationStatement.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `MedicationStatement.reasonReference`, 0..*: `Reference` to Condition, Observation.
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
    Many "basedOn" 0x226e4f6465736162 0xffffffffffffffff "Reference" Element 9,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 10,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 11,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 12,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 13,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 14 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 14 1,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 15 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 15 1,
    One "dateAsserted" 0x6573734165746164 0xffffffffffffffff "dateTime" Primitive 16,
    One "informationSource" 0x74616d726f666e69 0xffffffffffffffff "Reference" Element 17,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 18,
    Many "derivedFrom" 0x4664657669726564 0xffffffffffffffff "Reference" Element 19,
    One "taken" 0x3a226e656b6174 0xffffffffffffff "code" Primitive 20,
    Many "reasonNotTaken" 0x6f4e6e6f73616572 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 22,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 23,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 24,
    Many "dosage" 0x3a22656761736f64 0xffffffffffffffff "Dosage" Element 25 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26,
        27,
    ],
    required: &[12, 14, 18, 20],
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
11 node context,
12 code status,
13 node category,
14 choice medication,
15 choice effective,
16 primitive date_asserted,
17 node information_source,
18 node subject,
19 nodes derived_from,
20 code taken,
21 nodes reason_not_taken,
22 nodes reason_code,
23 nodes reason_reference,
24 nodes note,
25 nodes dosage,
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
