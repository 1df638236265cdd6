// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Immunization` resource and its parts.

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

/// The `Immunization` resource. Source: <http://hl7.org/fhir/STU3/immunization.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Immunization {
    /// `Immunization.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Immunization.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Immunization.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Immunization.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Immunization.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Immunization.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Immunization.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Immunization.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/immunization-status> (required).
    pub status: Option<Coded<codes::ImmunizationStatusCodes>>,
    /// `Immunization.notGiven`, 1..1: `boolean`.
    pub not_given: Option<bool>,
    /// `Immunization.vaccineCode`, 1..1: `CodeableConcept`.
    pub vaccine_code: Option<Boxed<CodeableConcept>>,
    /// `Immunization.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Immunization.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Immunization.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Immunization.primarySource`, 1..1: `boolean`.
    pub primary_source: Option<bool>,
    /// `Immunization.reportOrigin`, 0..1: `CodeableConcept`.
    pub report_origin: Option<Boxed<CodeableConcept>>,
    /// `Immunization.location`, 0..1: `Reference` to Location.
    pub location: Option<Boxed<Reference>>,
    /// `Immunization.manufacturer`, 0..1: `Reference` to Organization.
    pub manufacturer: Option<Boxed<Reference>>,
    /// `Immunization.lotNumber`, 0..1: `string`.
    pub lot_number: Option<Text>,
    /// `Immunization.expirationDate`, 0..1: `date`.
    pub expiration_date: Option<Date>,
    /// `Immunization.site`, 0..1: `CodeableConcept`.
    pub site: Option<Boxed<CodeableConcept>>,
    /// `Immunization.route`, 0..1: `CodeableConcept`.
    pub route: Option<Boxed<CodeableConcept>>,
    /// `Immunization.doseQuantity`, 0..1: `Quantity`.
    pub dose_quantity: Option<Boxed<Quantity>>,
    /// `Immunization.practitioner`, 0..*: a group of elements.
    pub practitioner: Many<ImmunizationPractitioner>,
    /// `Immunization.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Immunization.explanation`, 0..1: a group of elements.
    pub explanation: Option<Boxed<ImmunizationExplanation>>,
    /// `Immunization.reaction`, 0..*: a group of elements.
    pub reaction: Many<ImmunizationReaction>,
    /// `Immunization.vaccinationProtocol`, 0..*: a group of elements.
    pub vaccination_protocol: Many<ImmunizationVaccinationProtocol>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION: TypeInfo = TypeInfo {
    name: "Immunization",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "notGiven" 0x6e65766947746f6e 0xffffffffffffffff "boolean" Primitive 10,
    One "vaccineCode" 0x43656e6963636176 0xffffffffffffffff "CodeableConcept" Element 11,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 12,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 13,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 14,
    One "primarySource" 0x537972616d697270 0xffffffffffffffff "boolean" Primitive 15,
    One "reportOrigin" 0x724f74726f706572 0xffffffffffffffff "CodeableConcept" Element 16,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 17,
    One "manufacturer" 0x74636166756e616d 0xffffffffffffffff "Reference" Element 18,
    One "lotNumber" 0x65626d754e746f6c 0xffffffffffffffff "string" Primitive 19,
    One "expirationDate" 0x6974617269707865 0xffffffffffffffff "date" Primitive 20,
    One "site" 0x3a2265746973 0xffffffffffff "CodeableConcept" Element 21,
    One "route" 0x3a226574756f72 0xffffffffffffff "CodeableConcept" Element 22,
    One "doseQuantity" 0x6e61755165736f64 0xffffffffffffffff "Quantity" Element 23,
    Many "practitioner" 0x6974697463617270 0xffffffffffffffff "Immunization.practitioner" Element 24,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 25,
    One "explanation" 0x74616e616c707865 0xffffffffffffffff "Immunization.explanation" Element 26,
    Many "reaction" 0x6e6f697463616572 0xffffffffffffffff "Immunization.reaction" Element 27,
    Many "vaccinationProtocol" 0x74616e6963636176 0xffffffffffffffff "Immunization.vaccinationProtocol" Element 28 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28,
    ],
    required: &[9, 10, 11, 12, 15],
};

node! { Immunization, IMMUNIZATION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 primitive not_given,
11 node vaccine_code,
12 node patient,
13 node encounter,
14 primitive date,
15 primitive primary_source,
16 node report_origin,
17 node location,
18 node manufacturer,
19 primitive lot_number,
20 primitive expiration_date,
21 node site,
22 node route,
23 node dose_quantity,
24 nodes practitioner,
25 nodes note,
26 node explanation,
27 nodes reaction,
28 nodes vaccination_protocol,
}

resource! { Immunization }

/// `Immunization.explanation`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationExplanation {
    /// `Immunization.explanation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.explanation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.explanation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.explanation.reason`, 0..*: `CodeableConcept`.
    pub reason: Many<CodeableConcept>,
    /// `Immunization.explanation.reasonNotGiven`, 0..*: `CodeableConcept`.
    pub reason_not_given: Many<CodeableConcept>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_EXPLANATION: TypeInfo = TypeInfo {
    name: "Immunization.explanation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "reason" 0x3a226e6f73616572 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "reasonNotGiven" 0x6f4e6e6f73616572 0xffffffffffffffff "CodeableConcept" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { ImmunizationExplanation, IMMUNIZATION_EXPLANATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes reason,
4 nodes reason_not_given,
}

/// `Immunization.practitioner`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationPractitioner {
    /// `Immunization.practitioner.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.practitioner.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.practitioner.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.practitioner.role`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/immunization-role> (extensible).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `Immunization.practitioner.actor`, 1..1: `Reference` to Practitioner.
    pub actor: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_PRACTITIONER: TypeInfo = TypeInfo {
    name: "Immunization.practitioner",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "role" 0x3a22656c6f72 0xffffffffffff "CodeableConcept" Element 3,
    One "actor" 0x3a22726f746361 0xffffffffffffff "Reference" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { ImmunizationPractitioner, IMMUNIZATION_PRACTITIONER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node role,
4 node actor,
}

/// `Immunization.reaction`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationReaction {
    /// `Immunization.reaction.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.reaction.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.reaction.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.reaction.date`, 0..1: `dateTime`.
    pub date: Option<DateTime>,
    /// `Immunization.reaction.detail`, 0..1: `Reference` to Observation.
    pub detail: Option<Boxed<Reference>>,
    /// `Immunization.reaction.reported`, 0..1: `boolean`.
    pub reported: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_REACTION: TypeInfo = TypeInfo {
    name: "Immunization.reaction",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "date" 0x3a2265746164 0xffffffffffff "dateTime" Primitive 3,
    One "detail" 0x3a226c6961746564 0xffffffffffffffff "Reference" Element 4,
    One "reported" 0x646574726f706572 0xffffffffffffffff "boolean" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { ImmunizationReaction, IMMUNIZATION_REACTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive date,
4 node detail,
5 primitive reported,
}

/// `Immunization.vaccinationProtocol`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationVaccinationProtocol {
    /// `Immunization.vaccinationProtocol.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.vaccinationProtocol.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.vaccinationProtocol.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.vaccinationProtocol.doseSequence`, 0..1: `positiveInt`.
    pub dose_sequence: Option<u32>,
    /// `Immunization.vaccinationProtocol.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Immunization.vaccinationProtocol.authority`, 0..1: `Reference` to Organization.
    pub authority: Option<Boxed<Reference>>,
    /// `Immunization.vaccinationProtocol.series`, 0..1: `string`.
    pub series: Option<Text>,
    /// `Immunization.vaccinationProtocol.seriesDoses`, 0..1: `positiveInt`.
    pub series_doses: Option<u32>,
    /// `Immunization.vaccinationProtocol.targetDisease`, 1..*: `CodeableConcept`.
    pub target_disease: Many<CodeableConcept>,
    /// `Immunization.vaccinationProtocol.doseStatus`, 1..1: `CodeableConcept`.
    pub dose_status: Option<Boxed<CodeableConcept>>,
    /// `Immunization.vaccinationProtocol.doseStatusReason`, 0..1: `CodeableConcept`.
    pub dose_status_reason: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_VACCINATION_PROTOCOL: TypeInfo = TypeInfo {
    name: "Immunization.vaccinationProtocol",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "doseSequence" 0x7571655365736f64 0xffffffffffffffff "positiveInt" Primitive 3,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 4,
    One "authority" 0x7469726f68747561 0xffffffffffffffff "Reference" Element 5,
    One "series" 0x3a22736569726573 0xffffffffffffffff "string" Primitive 6,
    One "seriesDoses" 0x6f44736569726573 0xffffffffffffffff "positiveInt" Primitive 7,
    Many "targetDisease" 0x6944746567726174 0xffffffffffffffff "CodeableConcept" Element 8,
    One "doseStatus" 0x7461745365736f64 0xffffffffffffffff "CodeableConcept" Element 9,
    One "doseStatusReason" 0x7461745365736f64 0xffffffffffffffff "CodeableConcept" Element 10 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    required: &[8, 9],
};

node! { ImmunizationVaccinationProtocol, IMMUNIZATION_VACCINATION_PROTOCOL,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive dose_sequence,
4 primitive description,
5 node authority,
6 primitive series,
7 primitive series_doses,
8 nodes target_disease,
9 node dose_status,
10 node dose_status_reason,
}
