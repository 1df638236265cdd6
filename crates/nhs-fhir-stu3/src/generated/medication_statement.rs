// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationStatement` resource and its parts.

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

static MEDICATION_STATEMENT: Table = Table::new(
    "STU3 MedicationStatement resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
basedOn 0..* Reference
partOf 0..* Reference
context 0..1 Reference
status 1..1 code
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference
effective[x] 0..1 dateTime Period
dateAsserted 0..1 dateTime
informationSource 0..1 Reference
subject 1..1 Reference
derivedFrom 0..* Reference
taken 1..1 code
reasonNotTaken 0..* CodeableConcept
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
note 0..* Annotation
dosage 0..* Dosage",
);

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
