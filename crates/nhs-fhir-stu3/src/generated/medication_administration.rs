// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationAdministration` resource and its parts.

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

/// The `MedicationAdministration` resource. Source: <http://hl7.org/fhir/STU3/medicationadministration.html>.
#[derive(Clone, Default, PartialEq)]
pub struct MedicationAdministration {
    /// `MedicationAdministration.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `MedicationAdministration.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `MedicationAdministration.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `MedicationAdministration.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `MedicationAdministration.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `MedicationAdministration.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `MedicationAdministration.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationAdministration.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationAdministration.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `MedicationAdministration.definition`, 0..*: `Reference` to PlanDefinition, ActivityDefinition.
    pub definition: Many<Reference>,
    /// `MedicationAdministration.partOf`, 0..*: `Reference` to MedicationAdministration, Procedure.
    pub part_of: Many<Reference>,
    /// `MedicationAdministration.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-admin-status> (required).
    pub status: Option<Coded<codes::MedicationAdministrationStatus>>,
    /// `MedicationAdministration.category`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/medication-admin-category> (preferred).
    pub category: Option<Boxed<CodeableConcept>>,
    /// `MedicationAdministration.medication[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub medication: Option<MedicationAdministrationMedication>,
    /// `MedicationAdministration.subject`, 1..1: `Reference` to Patient, Group.
    pub subject: Option<Boxed<Reference>>,
    /// `MedicationAdministration.context`, 0..1: `Reference` to Encounter, EpisodeOfCare.
    pub context: Option<Boxed<Reference>>,
    /// `MedicationAdministration.supportingInformation`, 0..*: `Reference` to Resource.
    pub supporting_information: Many<Reference>,
    /// `MedicationAdministration.effective[x]`, 1..1: `dateTime` or `Period`.
    pub effective: Option<MedicationAdministrationEffective>,
    /// `MedicationAdministration.performer`, 0..*: a group of elements.
    pub performer: Many<MedicationAdministrationPerformer>,
    /// `MedicationAdministration.notGiven`, 0..1: `boolean`.
    pub not_given: Option<bool>,
    /// `MedicationAdministration.reasonNotGiven`, 0..*: `CodeableConcept`.
    pub reason_not_given: Many<CodeableConcept>,
    /// `MedicationAdministration.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `MedicationAdministration.reasonReference`, 0..*: `Reference` to Condition, Observation.
    pub reason_reference: Many<Reference>,
    /// `MedicationAdministration.prescription`, 0..1: `Reference` to MedicationRequest.
    pub prescription: Option<Boxed<Reference>>,
    /// `MedicationAdministration.device`, 0..*: `Reference` to Device.
    pub device: Many<Reference>,
    /// `MedicationAdministration.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `MedicationAdministration.dosage`, 0..1: a group of elements.
    pub dosage: Option<Boxed<MedicationAdministrationDosage>>,
    /// `MedicationAdministration.eventHistory`, 0..*: `Reference` to Provenance.
    pub event_history: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_ADMINISTRATION: TypeInfo = TypeInfo {
    name: "MedicationAdministration",
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
    Many "definition" 0x6974696e69666564 0xffffffffffffffff "Reference" Element 9,
    Many "partOf" 0x3a22664f74726170 0xffffffffffffffff "Reference" Element 10,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 11,
    One "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 12,
    Choice "medicationCodeableConcept" 0x697461636964656d 0xffffffffffffffff "CodeableConcept" Element 13 0,
    Choice "medicationReference" 0x697461636964656d 0xffffffffffffffff "Reference" Element 13 1,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 14,
    One "context" 0x22747865746e6f63 0xffffffffffffffff "Reference" Element 15,
    Many "supportingInformation" 0x6974726f70707573 0xffffffffffffffff "Reference" Element 16,
    Choice "effectiveDateTime" 0x7669746365666665 0xffffffffffffffff "dateTime" Primitive 17 0,
    Choice "effectivePeriod" 0x7669746365666665 0xffffffffffffffff "Period" Element 17 1,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "MedicationAdministration.performer" Element 18,
    One "notGiven" 0x6e65766947746f6e 0xffffffffffffffff "boolean" Primitive 19,
    Many "reasonNotGiven" 0x6f4e6e6f73616572 0xffffffffffffffff "CodeableConcept" Element 20,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 22,
    One "prescription" 0x7069726373657270 0xffffffffffffffff "Reference" Element 23,
    Many "device" 0x3a22656369766564 0xffffffffffffffff "Reference" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25,
    One "dosage" 0x3a22656761736f64 0xffffffffffffffff "MedicationAdministration.dosage" Element 26,
    Many "eventHistory" 0x736948746e657665 0xffffffffffffffff "Reference" Element 27 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26,
        27, 28, 29,
    ],
    required: &[11, 13, 14, 17],
};

node! { MedicationAdministration, MEDICATION_ADMINISTRATION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 nodes definition,
10 nodes part_of,
11 code status,
12 node category,
13 choice medication,
14 node subject,
15 node context,
16 nodes supporting_information,
17 choice effective,
18 nodes performer,
19 primitive not_given,
20 nodes reason_not_given,
21 nodes reason_code,
22 nodes reason_reference,
23 node prescription,
24 nodes device,
25 nodes note,
26 node dosage,
27 nodes event_history,
}

resource! { MedicationAdministration }

choice! { /// The types of `MedicationAdministration.medication[x]`.
MedicationAdministrationMedication,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `MedicationAdministration.effective[x]`.
MedicationAdministrationEffective,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `MedicationAdministration.dosage`, a part of [`MedicationAdministration`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationAdministrationDosage {
    /// `MedicationAdministration.dosage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationAdministration.dosage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationAdministration.dosage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationAdministration.dosage.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `MedicationAdministration.dosage.site`, 0..1: `CodeableConcept`.
    pub site: Option<Boxed<CodeableConcept>>,
    /// `MedicationAdministration.dosage.route`, 0..1: `CodeableConcept`.
    pub route: Option<Boxed<CodeableConcept>>,
    /// `MedicationAdministration.dosage.method`, 0..1: `CodeableConcept`.
    pub method: Option<Boxed<CodeableConcept>>,
    /// `MedicationAdministration.dosage.dose`, 0..1: `Quantity`.
    pub dose: Option<Boxed<Quantity>>,
    /// `MedicationAdministration.dosage.rate[x]`, 0..1: `Ratio` or `Quantity`.
    pub rate: Option<MedicationAdministrationDosageRate>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_ADMINISTRATION_DOSAGE: TypeInfo = TypeInfo {
    name: "MedicationAdministration.dosage",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 3,
    One "site" 0x3a2265746973 0xffffffffffff "CodeableConcept" Element 4,
    One "route" 0x3a226574756f72 0xffffffffffffff "CodeableConcept" Element 5,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 6,
    One "dose" 0x3a2265736f64 0xffffffffffff "Quantity" Element 7,
    Choice "rateRatio" 0x6974615265746172 0xffffffffffffffff "Ratio" Element 8 0,
    Choice "rateQuantity" 0x6e61755165746172 0xffffffffffffffff "Quantity" Element 8 1 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

node! { MedicationAdministrationDosage, MEDICATION_ADMINISTRATION_DOSAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive text,
4 node site,
5 node route,
6 node method,
7 node dose,
8 choice rate,
}

choice! { /// The types of `MedicationAdministration.dosage.rate[x]`.
MedicationAdministrationDosageRate,
0 node Ratio(Boxed<Ratio>),
1 node Quantity(Boxed<Quantity>),
}

/// `MedicationAdministration.performer`, a part of [`MedicationAdministration`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationAdministrationPerformer {
    /// `MedicationAdministration.performer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `MedicationAdministration.performer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `MedicationAdministration.performer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `MedicationAdministration.performer.actor`, 1..1: `Reference` to Practitioner, Patient, RelatedPerson, Device.
    pub actor: Option<Boxed<Reference>>,
    /// `MedicationAdministration.performer.onBehalfOf`, 0..1: `Reference` to Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_ADMINISTRATION_PERFORMER: TypeInfo = TypeInfo {
    name: "MedicationAdministration.performer",
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

node! { MedicationAdministrationPerformer, MEDICATION_ADMINISTRATION_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node actor,
4 node on_behalf_of,
}
