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

static IMMUNIZATION: Table = Table::new(
    "R4 Immunization resource
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
statusReason 0..1 CodeableConcept
vaccineCode 1..1 CodeableConcept
patient 1..1 Reference
encounter 0..1 Reference
occurrence[x] 1..1 dateTime string
recorded 0..1 dateTime
primarySource 0..1 boolean
reportOrigin 0..1 CodeableConcept
location 0..1 Reference
manufacturer 0..1 Reference
lotNumber 0..1 string
expirationDate 0..1 date
site 0..1 CodeableConcept
route 0..1 CodeableConcept
doseQuantity 0..1 Quantity
performer 0..* Immunization.performer
note 0..* Annotation
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
isSubpotent 0..1 boolean
subpotentReason 0..* CodeableConcept
education 0..* Immunization.education
programEligibility 0..* CodeableConcept
fundingSource 0..1 CodeableConcept
reaction 0..* Immunization.reaction
protocolApplied 0..* Immunization.protocolApplied",
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

static IMMUNIZATION_EDUCATION: Table = Table::new(
    "R4 Immunization.education element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
documentType 0..1 string
reference 0..1 uri
publicationDate 0..1 dateTime
presentationDate 0..1 dateTime",
);

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

static IMMUNIZATION_PERFORMER: Table = Table::new(
    "R4 Immunization.performer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
function 0..1 CodeableConcept
actor 1..1 Reference",
);

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

static IMMUNIZATION_PROTOCOL_APPLIED: Table = Table::new(
    "R4 Immunization.protocolApplied element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
series 0..1 string
authority 0..1 Reference
targetDisease 0..* CodeableConcept
doseNumber[x] 1..1 positiveInt string
seriesDoses[x] 0..1 positiveInt string",
);

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

static IMMUNIZATION_REACTION: Table = Table::new(
    "R4 Immunization.reaction element
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
