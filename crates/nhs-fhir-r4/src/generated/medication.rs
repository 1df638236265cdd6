// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Medication` resource and its parts.

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

/// The `Medication` resource. Source: <http://hl7.org/fhir/R4/medication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Medication {
    /// `Medication.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Medication.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Medication.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Medication.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Medication.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Medication.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Medication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Medication.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Medication.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-status> (required).
    pub status: Option<Coded<codes::MedicationStatusCodes>>,
    /// `Medication.manufacturer`, 0..1: `Reference` to Organization.
    pub manufacturer: Option<Boxed<Reference>>,
    /// `Medication.form`, 0..1: `CodeableConcept`.
    pub form: Option<Boxed<CodeableConcept>>,
    /// `Medication.amount`, 0..1: `Ratio`.
    pub amount: Option<Boxed<Ratio>>,
    /// `Medication.ingredient`, 0..*: a group of elements.
    pub ingredient: Many<MedicationIngredient>,
    /// `Medication.batch`, 0..1: a group of elements.
    pub batch: Option<Boxed<MedicationBatch>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION: Table = Table::new(
    "R4 Medication resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
code 0..1 CodeableConcept
status 0..1 code
manufacturer 0..1 Reference
form 0..1 CodeableConcept
amount 0..1 Ratio
ingredient 0..* Medication.ingredient
batch 0..1 Medication.batch",
);

node! { Medication, MEDICATION,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node code,
10 code status,
11 node manufacturer,
12 node form,
13 node amount,
14 nodes ingredient,
15 node batch,
}

resource! { Medication }

/// `Medication.batch`, a part of [`Medication`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationBatch {
    /// `Medication.batch.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Medication.batch.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.batch.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.batch.lotNumber`, 0..1: `string`.
    pub lot_number: Option<Text>,
    /// `Medication.batch.expirationDate`, 0..1: `dateTime`.
    pub expiration_date: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_BATCH: Table = Table::new(
    "R4 Medication.batch element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
lotNumber 0..1 string
expirationDate 0..1 dateTime",
);

node! { MedicationBatch, MEDICATION_BATCH,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive lot_number,
4 primitive expiration_date,
}

/// `Medication.ingredient`, a part of [`Medication`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationIngredient {
    /// `Medication.ingredient.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Medication.ingredient.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.ingredient.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.ingredient.item[x]`, 1..1: `CodeableConcept` or `Reference` to Substance, Medication.
    pub item: Option<MedicationIngredientItem>,
    /// `Medication.ingredient.isActive`, 0..1: `boolean`.
    pub is_active: Option<bool>,
    /// `Medication.ingredient.strength`, 0..1: `Ratio`.
    pub strength: Option<Boxed<Ratio>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_INGREDIENT: Table = Table::new(
    "R4 Medication.ingredient element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
item[x] 1..1 CodeableConcept Reference
isActive 0..1 boolean
strength 0..1 Ratio",
);

node! { MedicationIngredient, MEDICATION_INGREDIENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice item,
4 primitive is_active,
5 node strength,
}

choice! { /// The types of `Medication.ingredient.item[x]`.
MedicationIngredientItem,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}
