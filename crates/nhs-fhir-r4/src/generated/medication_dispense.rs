// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `MedicationDispense` resource and its parts.

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

static MEDICATION_DISPENSE: Table = Table::new(
    "R4 MedicationDispense resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
partOf 0..* Reference
status 1..1 code
statusReason[x] 0..1 CodeableConcept Reference
category 0..1 CodeableConcept
medication[x] 1..1 CodeableConcept Reference
subject 0..1 Reference
context 0..1 Reference
supportingInformation 0..* Reference
performer 0..* MedicationDispense.performer
location 0..1 Reference
authorizingPrescription 0..* Reference
type 0..1 CodeableConcept
quantity 0..1 Quantity
daysSupply 0..1 Quantity
whenPrepared 0..1 dateTime
whenHandedOver 0..1 dateTime
destination 0..1 Reference
receiver 0..* Reference
note 0..* Annotation
dosageInstruction 0..* Dosage
substitution 0..1 MedicationDispense.substitution
detectedIssue 0..* Reference
eventHistory 0..* Reference",
);

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

static MEDICATION_DISPENSE_PERFORMER: Table = Table::new(
    "R4 MedicationDispense.performer element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
function 0..1 CodeableConcept
actor 1..1 Reference",
);

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

static MEDICATION_DISPENSE_SUBSTITUTION: Table = Table::new(
    "R4 MedicationDispense.substitution element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
wasSubstituted 1..1 boolean
type 0..1 CodeableConcept
reason 0..* CodeableConcept
responsibleParty 0..* Reference",
);

node! { MedicationDispenseSubstitution, MEDICATION_DISPENSE_SUBSTITUTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive was_substituted,
4 node r#type,
5 nodes reason,
6 nodes responsible_party,
}
