// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Substance` resource and its parts.

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

/// The `Substance` resource. Source: <http://hl7.org/fhir/R4/substance.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Substance {
    /// `Substance.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `Substance.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Substance.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Substance.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Substance.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Substance.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Substance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Substance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Substance.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Substance.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/substance-status> (required).
    pub status: Option<Coded<codes::FHIRSubstanceStatus>>,
    /// `Substance.category`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/substance-category> (extensible).
    pub category: Many<CodeableConcept>,
    /// `Substance.code`, 1..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `Substance.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Substance.instance`, 0..*: a group of elements.
    pub instance: Many<SubstanceInstance>,
    /// `Substance.ingredient`, 0..*: a group of elements.
    pub ingredient: Many<SubstanceIngredient>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SUBSTANCE: TypeInfo = TypeInfo {
    name: "Substance",
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
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 10,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 11,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 12,
    Many "instance" 0x65636e6174736e69 0xffffffffffffffff "Substance.instance" Element 13,
    Many "ingredient" 0x6569646572676e69 0xffffffffffffffff "Substance.ingredient" Element 14 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
    required: &[11],
};

node! { Substance, SUBSTANCE,
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
10 nodes category,
11 node code,
12 primitive description,
13 nodes instance,
14 nodes ingredient,
}

resource! { Substance }

/// `Substance.ingredient`, a part of [`Substance`].
#[derive(Clone, Default, PartialEq)]
pub struct SubstanceIngredient {
    /// `Substance.ingredient.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Substance.ingredient.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Substance.ingredient.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Substance.ingredient.quantity`, 0..1: `Ratio`.
    pub quantity: Option<Boxed<Ratio>>,
    /// `Substance.ingredient.substance[x]`, 1..1: `CodeableConcept` or `Reference` to Substance.
    pub substance: Option<SubstanceIngredientSubstance>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SUBSTANCE_INGREDIENT: TypeInfo = TypeInfo {
    name: "Substance.ingredient",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Ratio" Element 3,
    Choice "substanceCodeableConcept" 0x636e617473627573 0xffffffffffffffff "CodeableConcept" Element 4 0,
    Choice "substanceReference" 0x636e617473627573 0xffffffffffffffff "Reference" Element 4 1 },
    slots: &[0, 1, 2, 3, 4],
    required: &[4],
};

node! { SubstanceIngredient, SUBSTANCE_INGREDIENT,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node quantity,
4 choice substance,
}

choice! { /// The types of `Substance.ingredient.substance[x]`.
SubstanceIngredientSubstance,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `Substance.instance`, a part of [`Substance`].
#[derive(Clone, Default, PartialEq)]
pub struct SubstanceInstance {
    /// `Substance.instance.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Substance.instance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Substance.instance.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Substance.instance.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Substance.instance.expiry`, 0..1: `dateTime`.
    pub expiry: Option<DateTime>,
    /// `Substance.instance.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SUBSTANCE_INSTANCE: TypeInfo = TypeInfo {
    name: "Substance.instance",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 3,
    One "expiry" 0x3a22797269707865 0xffffffffffffffff "dateTime" Primitive 4,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { SubstanceInstance, SUBSTANCE_INSTANCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node identifier,
4 primitive expiry,
5 node quantity,
}
