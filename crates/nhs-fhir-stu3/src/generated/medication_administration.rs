// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationAdministration` resource and its parts.

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

static MEDICATION_ADMINISTRATION: Table = Table::new(
    "STU3 MedicationAdministration resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
definition 0..* Reference
partOf 0..* Reference
status 1..1 code
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference
subject 1..1 Reference
context 0..1 Reference
supportingInformation 0..* Reference
effective[x] 1..1 dateTime Period
performer 0..* MedicationAdministration.performer
notGiven 0..1 boolean
reasonNotGiven 0..* CodeableConcept
reasonCode 0..* CodeableConcept
reasonReference 0..* Reference
prescription 0..1 Reference
device 0..* Reference
note 0..* Annotation
dosage 0..1 MedicationAdministration.dosage
eventHistory 0..* Reference",
);

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

static MEDICATION_ADMINISTRATION_DOSAGE: Table = Table::new(
    "STU3 MedicationAdministration.dosage element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
text 0..1 string
site 0..1 CodeableConcept
route 0..1 CodeableConcept
method 0..1 CodeableConcept
dose 0..1 Quantity
rate[x] 0..1 Ratio Quantity",
);

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

static MEDICATION_ADMINISTRATION_PERFORMER: Table = Table::new(
    "STU3 MedicationAdministration.performer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
actor 1..1 Reference
onBehalfOf 0..1 Reference",
);

node! { MedicationAdministrationPerformer, MEDICATION_ADMINISTRATION_PERFORMER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node actor,
4 node on_behalf_of,
}
