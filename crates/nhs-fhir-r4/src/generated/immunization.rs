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

/// The `Immunization` resource. Source: <http://hl7.org/fhir/R4/immunization.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Immunization {
    /// `Immunization.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Immunization.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Immunization.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Immunization.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
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
    /// `Immunization.statusReason`, 0..1: `CodeableConcept`.
    pub status_reason: Option<Boxed<CodeableConcept>>,
    /// `Immunization.vaccineCode`, 1..1: `CodeableConcept`.
    pub vaccine_code: Option<Boxed<CodeableConcept>>,
    /// `Immunization.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `Immunization.encounter`, 0..1: `Reference` to Encounter.
    pub encounter: Option<Boxed<Reference>>,
    /// `Immunization.occurrence[x]`, 1..1: `dateTime` or `string`.
    pub occurrence: Option<ImmunizationOccurrence>,
    /// `Immunization.recorded`, 0..1: `dateTime`.
    pub recorded: Option<DateTime>,
    /// `Immunization.primarySource`, 0..1: `boolean`.
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
    /// `Immunization.performer`, 0..*: a group of elements.
    pub performer: Many<ImmunizationPerformer>,
    /// `Immunization.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// `Immunization.reasonCode`, 0..*: `CodeableConcept`.
    pub reason_code: Many<CodeableConcept>,
    /// `Immunization.reasonReference`, 0..*: `Reference` to Condition, Observation, DiagnosticReport.
    pub reason_reference: Many<Reference>,
    /// `Immunization.isSubpotent`, 0..1: `boolean`.
    pub is_subpotent: Option<bool>,
    /// `Immunization.subpotentReason`, 0..*: `CodeableConcept`.
    pub subpotent_reason: Many<CodeableConcept>,
    /// `Immunization.education`, 0..*: a group of elements.
    pub education: Many<ImmunizationEducation>,
    /// `Immunization.programEligibility`, 0..*: `CodeableConcept`.
    pub program_eligibility: Many<CodeableConcept>,
    /// `Immunization.fundingSource`, 0..1: `CodeableConcept`.
    pub funding_source: Option<Boxed<CodeableConcept>>,
    /// `Immunization.reaction`, 0..*: a group of elements.
    pub reaction: Many<ImmunizationReaction>,
    /// `Immunization.protocolApplied`, 0..*: a group of elements.
    pub protocol_applied: Many<ImmunizationProtocolApplied>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION: TypeInfo = TypeInfo {
    name: "Immunization",
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
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "statusReason" 0x6552737574617473 0xffffffffffffffff "CodeableConcept" Element 10,
    One "vaccineCode" 0x43656e6963636176 0xffffffffffffffff "CodeableConcept" Element 11,
    One "patient" 0x22746e6569746170 0xffffffffffffffff "Reference" Element 12,
    One "encounter" 0x65746e756f636e65 0xffffffffffffffff "Reference" Element 13,
    Choice "occurrenceDateTime" 0x6e6572727563636f 0xffffffffffffffff "dateTime" Primitive 14 0,
    Choice "occurrenceString" 0x6e6572727563636f 0xffffffffffffffff "string" Primitive 14 1,
    One "recorded" 0x646564726f636572 0xffffffffffffffff "dateTime" Primitive 15,
    One "primarySource" 0x537972616d697270 0xffffffffffffffff "boolean" Primitive 16,
    One "reportOrigin" 0x724f74726f706572 0xffffffffffffffff "CodeableConcept" Element 17,
    One "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 18,
    One "manufacturer" 0x74636166756e616d 0xffffffffffffffff "Reference" Element 19,
    One "lotNumber" 0x65626d754e746f6c 0xffffffffffffffff "string" Primitive 20,
    One "expirationDate" 0x6974617269707865 0xffffffffffffffff "date" Primitive 21,
    One "site" 0x3a2265746973 0xffffffffffff "CodeableConcept" Element 22,
    One "route" 0x3a226574756f72 0xffffffffffffff "CodeableConcept" Element 23,
    One "doseQuantity" 0x6e61755165736f64 0xffffffffffffffff "Quantity" Element 24,
    Many "performer" 0x656d726f66726570 0xffffffffffffffff "Immunization.performer" Element 25,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 26,
    Many "reasonCode" 0x6f436e6f73616572 0xffffffffffffffff "CodeableConcept" Element 27,
    Many "reasonReference" 0x65526e6f73616572 0xffffffffffffffff "Reference" Element 28,
    One "isSubpotent" 0x746f706275537369 0xffffffffffffffff "boolean" Primitive 29,
    Many "subpotentReason" 0x6e65746f70627573 0xffffffffffffffff "CodeableConcept" Element 30,
    Many "education" 0x6f69746163756465 0xffffffffffffffff "Immunization.education" Element 31,
    Many "programEligibility" 0x456d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 32,
    One "fundingSource" 0x53676e69646e7566 0xffffffffffffffff "CodeableConcept" Element 33,
    Many "reaction" 0x6e6f697463616572 0xffffffffffffffff "Immunization.reaction" Element 34,
    Many "protocolApplied" 0x6c6f636f746f7270 0xffffffffffffffff "Immunization.protocolApplied" Element 35 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
        26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
    ],
    required: &[9, 11, 12, 14],
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
10 node status_reason,
11 node vaccine_code,
12 node patient,
13 node encounter,
14 choice occurrence,
15 primitive recorded,
16 primitive primary_source,
17 node report_origin,
18 node location,
19 node manufacturer,
20 primitive lot_number,
21 primitive expiration_date,
22 node site,
23 node route,
24 node dose_quantity,
25 nodes performer,
26 nodes note,
27 nodes reason_code,
28 nodes reason_reference,
29 primitive is_subpotent,
30 nodes subpotent_reason,
31 nodes education,
32 nodes program_eligibility,
33 node funding_source,
34 nodes reaction,
35 nodes protocol_applied,
}

resource! { Immunization }

choice! { /// The types of `Immunization.occurrence[x]`.
ImmunizationOccurrence,
0 primitive DateTime(DateTime),
1 primitive String(Text),
}

/// `Immunization.education`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationEducation {
    /// `Immunization.education.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.education.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.education.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.education.documentType`, 0..1: `string`.
    pub document_type: Option<Text>,
    /// `Immunization.education.reference`, 0..1: `uri`.
    pub reference: Option<Uri>,
    /// `Immunization.education.publicationDate`, 0..1: `dateTime`.
    pub publication_date: Option<DateTime>,
    /// `Immunization.education.presentationDate`, 0..1: `dateTime`.
    pub presentation_date: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_EDUCATION: TypeInfo = TypeInfo {
    name: "Immunization.education",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "documentType" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 3,
    One "reference" 0x636e657265666572 0xffffffffffffffff "uri" Primitive 4,
    One "publicationDate" 0x746163696c627570 0xffffffffffffffff "dateTime" Primitive 5,
    One "presentationDate" 0x61746e6573657270 0xffffffffffffffff "dateTime" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { ImmunizationEducation, IMMUNIZATION_EDUCATION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive document_type,
4 primitive reference,
5 primitive publication_date,
6 primitive presentation_date,
}

/// `Immunization.performer`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationPerformer {
    /// `Immunization.performer.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.performer.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.performer.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.performer.function`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/immunization-function> (extensible).
    pub function: Option<Boxed<CodeableConcept>>,
    /// `Immunization.performer.actor`, 1..1: `Reference` to Practitioner, PractitionerRole, Organization.
    pub actor: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_PERFORMER: TypeInfo = TypeInfo {
    name: "Immunization.performer",
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

node! { ImmunizationPerformer, IMMUNIZATION_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node function,
4 node actor,
}

/// `Immunization.protocolApplied`, a part of [`Immunization`].
#[derive(Clone, Default, PartialEq)]
pub struct ImmunizationProtocolApplied {
    /// `Immunization.protocolApplied.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Immunization.protocolApplied.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Immunization.protocolApplied.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Immunization.protocolApplied.series`, 0..1: `string`.
    pub series: Option<Text>,
    /// `Immunization.protocolApplied.authority`, 0..1: `Reference` to Organization.
    pub authority: Option<Boxed<Reference>>,
    /// `Immunization.protocolApplied.targetDisease`, 0..*: `CodeableConcept`.
    pub target_disease: Many<CodeableConcept>,
    /// `Immunization.protocolApplied.doseNumber[x]`, 1..1: `positiveInt` or `string`.
    pub dose_number: Option<ImmunizationProtocolAppliedDoseNumber>,
    /// `Immunization.protocolApplied.seriesDoses[x]`, 0..1: `positiveInt` or `string`.
    pub series_doses: Option<ImmunizationProtocolAppliedSeriesDoses>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IMMUNIZATION_PROTOCOL_APPLIED: TypeInfo = TypeInfo {
    name: "Immunization.protocolApplied",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "series" 0x3a22736569726573 0xffffffffffffffff "string" Primitive 3,
    One "authority" 0x7469726f68747561 0xffffffffffffffff "Reference" Element 4,
    Many "targetDisease" 0x6944746567726174 0xffffffffffffffff "CodeableConcept" Element 5,
    Choice "doseNumberPositiveInt" 0x626d754e65736f64 0xffffffffffffffff "positiveInt" Primitive 6 0,
    Choice "doseNumberString" 0x626d754e65736f64 0xffffffffffffffff "string" Primitive 6 1,
    Choice "seriesDosesPositiveInt" 0x6f44736569726573 0xffffffffffffffff "positiveInt" Primitive 7 0,
    Choice "seriesDosesString" 0x6f44736569726573 0xffffffffffffffff "string" Primitive 7 1 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 8],
    required: &[6],
};

node! { ImmunizationProtocolApplied, IMMUNIZATION_PROTOCOL_APPLIED,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive series,
4 node authority,
5 nodes target_disease,
6 choice dose_number,
7 choice series_doses,
}

choice! { /// The types of `Immunization.protocolApplied.doseNumber[x]`.
ImmunizationProtocolAppliedDoseNumber,
0 primitive PositiveInt(u32),
1 primitive String(Text),
}

choice! { /// The types of `Immunization.protocolApplied.seriesDoses[x]`.
ImmunizationProtocolAppliedSeriesDoses,
0 primitive PositiveInt(u32),
1 primitive String(Text),
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
    release: Release::R4,
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
