// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Immunization` resource and its parts.

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

static IMMUNIZATION: Table = Table::new(
    "STU3 Immunization resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
notGiven 1..1 boolean
vaccineCode 1..1 CodeableConcept
patient 1..1 Reference
encounter 0..1 Reference
date 0..1 dateTime
primarySource 1..1 boolean
reportOrigin 0..1 CodeableConcept
location 0..1 Reference
manufacturer 0..1 Reference
lotNumber 0..1 string
expirationDate 0..1 date
site 0..1 CodeableConcept
route 0..1 CodeableConcept
doseQuantity 0..1 Quantity
practitioner 0..* Immunization.practitioner
note 0..* Annotation
explanation 0..1 Immunization.explanation
reaction 0..* Immunization.reaction
vaccinationProtocol 0..* Immunization.vaccinationProtocol",
);

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

static IMMUNIZATION_EXPLANATION: Table = Table::new(
    "STU3 Immunization.explanation element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
reason 0..* CodeableConcept
reasonNotGiven 0..* CodeableConcept",
);

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

static IMMUNIZATION_PRACTITIONER: Table = Table::new(
    "STU3 Immunization.practitioner element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
role 0..1 CodeableConcept
actor 1..1 Reference",
);

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

static IMMUNIZATION_REACTION: Table = Table::new(
    "STU3 Immunization.reaction element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
date 0..1 dateTime
detail 0..1 Reference
reported 0..1 boolean",
);

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

static IMMUNIZATION_VACCINATION_PROTOCOL: Table = Table::new(
    "STU3 Immunization.vaccinationProtocol element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
doseSequence 0..1 positiveInt
description 0..1 string
authority 0..1 Reference
series 0..1 string
seriesDoses 0..1 positiveInt
targetDisease 1..* CodeableConcept
doseStatus 1..1 CodeableConcept
doseStatusReason 0..1 CodeableConcept",
);

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
