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

/// The `Medication` resource. Source: <http://hl7.org/fhir/STU3/medication.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Medication {
    /// `Medication.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Medication.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Medication.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Medication.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Medication.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Medication.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Medication.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Medication.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/medication-status> (required).
    pub status: Option<Coded<codes::MedicationStatus>>,
    /// `Medication.isBrand`, 0..1: `boolean`.
    pub is_brand: Option<bool>,
    /// `Medication.isOverTheCounter`, 0..1: `boolean`.
    pub is_over_the_counter: Option<bool>,
    /// `Medication.manufacturer`, 0..1: `Reference` to Organization.
    pub manufacturer: Option<Boxed<Reference>>,
    /// `Medication.form`, 0..1: `CodeableConcept`.
    pub form: Option<Boxed<CodeableConcept>>,
    /// `Medication.ingredient`, 0..*: a group of elements.
    pub ingredient: Many<MedicationIngredient>,
    /// `Medication.package`, 0..1: a group of elements.
    pub package: Option<Boxed<MedicationPackage>>,
    /// `Medication.image`, 0..*: `Attachment`.
    pub image: Many<Attachment>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION: Table = Table::new(
    "STU3 Medication resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
code 0..1 CodeableConcept
status 0..1 code
isBrand 0..1 boolean
isOverTheCounter 0..1 boolean
manufacturer 0..1 Reference
form 0..1 CodeableConcept
ingredient 0..* Medication.ingredient
package 0..1 Medication.package
image 0..* Attachment",
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
8 node code,
9 code status,
10 primitive is_brand,
11 primitive is_over_the_counter,
12 node manufacturer,
13 node form,
14 nodes ingredient,
15 node package,
16 nodes image,
}

resource! { Medication }

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
    /// `Medication.ingredient.amount`, 0..1: `Ratio`.
    pub amount: Option<Boxed<Ratio>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_INGREDIENT: Table = Table::new(
    "STU3 Medication.ingredient element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
item[x] 1..1 CodeableConcept Reference
isActive 0..1 boolean
amount 0..1 Ratio",
);

node! { MedicationIngredient, MEDICATION_INGREDIENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice item,
4 primitive is_active,
5 node amount,
}

choice! { /// The types of `Medication.ingredient.item[x]`.
MedicationIngredientItem,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `Medication.package`, a part of [`Medication`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationPackage {
    /// `Medication.package.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Medication.package.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.package.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.package.container`, 0..1: `CodeableConcept`.
    pub container: Option<Boxed<CodeableConcept>>,
    /// `Medication.package.content`, 0..*: a group of elements.
    pub content: Many<MedicationPackageContent>,
    /// `Medication.package.batch`, 0..*: a group of elements.
    pub batch: Many<MedicationPackageBatch>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_PACKAGE: Table = Table::new(
    "STU3 Medication.package element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
container 0..1 CodeableConcept
content 0..* Medication.package.content
batch 0..* Medication.package.batch",
);

node! { MedicationPackage, MEDICATION_PACKAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node container,
4 nodes content,
5 nodes batch,
}

/// `Medication.package.batch`, a part of [`Medication`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationPackageBatch {
    /// `Medication.package.batch.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Medication.package.batch.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.package.batch.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.package.batch.lotNumber`, 0..1: `string`.
    pub lot_number: Option<Text>,
    /// `Medication.package.batch.expirationDate`, 0..1: `dateTime`.
    pub expiration_date: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_PACKAGE_BATCH: Table = Table::new(
    "STU3 Medication.package.batch element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
lotNumber 0..1 string
expirationDate 0..1 dateTime",
);

node! { MedicationPackageBatch, MEDICATION_PACKAGE_BATCH,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive lot_number,
4 primitive expiration_date,
}

/// `Medication.package.content`, a part of [`Medication`].
#[derive(Clone, Default, PartialEq)]
pub struct MedicationPackageContent {
    /// `Medication.package.content.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Medication.package.content.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Medication.package.content.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Medication.package.content.item[x]`, 1..1: `CodeableConcept` or `Reference` to Medication.
    pub item: Option<MedicationPackageContentItem>,
    /// `Medication.package.content.amount`, 0..1: `Quantity`.
    pub amount: Option<Boxed<Quantity>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MEDICATION_PACKAGE_CONTENT: Table = Table::new(
    "STU3 Medication.package.content element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
item[x] 1..1 CodeableConcept Reference
amount 0..1 Quantity",
);

node! { MedicationPackageContent, MEDICATION_PACKAGE_CONTENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 choice item,
4 node amount,
}

choice! { /// The types of `Medication.package.content.item[x]`.
MedicationPackageContentItem,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}
