// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Medication` resource and its parts.

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

static MEDICATION: TypeInfo = TypeInfo {
    name: "Medication",
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
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 8,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 9,
    One "isBrand" 0x22646e6172427369 0xffffffffffffffff "boolean" Primitive 10,
    One "isOverTheCounter" 0x68547265764f7369 0xffffffffffffffff "boolean" Primitive 11,
    One "manufacturer" 0x74636166756e616d 0xffffffffffffffff "Reference" Element 12,
    One "form" 0x3a226d726f66 0xffffffffffff "CodeableConcept" Element 13,
    Many "ingredient" 0x6569646572676e69 0xffffffffffffffff "Medication.ingredient" Element 14,
    One "package" 0x226567616b636170 0xffffffffffffffff "Medication.package" Element 15,
    Many "image" 0x3a226567616d69 0xffffffffffffff "Attachment" Element 16 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
    required: &[],
};

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

static MEDICATION_INGREDIENT: TypeInfo = TypeInfo {
    name: "Medication.ingredient",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "itemCodeableConcept" 0x65646f436d657469 0xffffffffffffffff "CodeableConcept" Element 3 0,
    Choice "itemReference" 0x656665526d657469 0xffffffffffffffff "Reference" Element 3 1,
    One "isActive" 0x6576697463417369 0xffffffffffffffff "boolean" Primitive 4,
    One "amount" 0x3a22746e756f6d61 0xffffffffffffffff "Ratio" Element 5 },
    slots: &[0, 1, 2, 3, 5, 6],
    required: &[3],
};

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

static MEDICATION_PACKAGE: TypeInfo = TypeInfo {
    name: "Medication.package",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "container" 0x656e6961746e6f63 0xffffffffffffffff "CodeableConcept" Element 3,
    Many "content" 0x22746e65746e6f63 0xffffffffffffffff "Medication.package.content" Element 4,
    Many "batch" 0x3a226863746162 0xffffffffffffff "Medication.package.batch" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

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

static MEDICATION_PACKAGE_BATCH: TypeInfo = TypeInfo {
    name: "Medication.package.batch",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "lotNumber" 0x65626d754e746f6c 0xffffffffffffffff "string" Primitive 3,
    One "expirationDate" 0x6974617269707865 0xffffffffffffffff "dateTime" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

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

static MEDICATION_PACKAGE_CONTENT: TypeInfo = TypeInfo {
    name: "Medication.package.content",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Choice "itemCodeableConcept" 0x65646f436d657469 0xffffffffffffffff "CodeableConcept" Element 3 0,
    Choice "itemReference" 0x656665526d657469 0xffffffffffffffff "Reference" Element 3 1,
    One "amount" 0x3a22746e756f6d61 0xffffffffffffffff "Quantity" Element 4 },
    slots: &[0, 1, 2, 3, 5],
    required: &[3],
};

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
