// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Substance` resource and its parts.

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

static SUBSTANCE: Table = Table::new(
    "R4 Substance resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 0..1 code
category 0..* CodeableConcept
code 1..1 CodeableConcept
description 0..1 string
instance 0..* Substance.instance
ingredient 0..* Substance.ingredient",
);

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

static SUBSTANCE_INGREDIENT: Table = Table::new(
    "R4 Substance.ingredient element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
quantity 0..1 Ratio
substance[x] 1..1 CodeableConcept Reference",
);

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

static SUBSTANCE_INSTANCE: Table = Table::new(
    "R4 Substance.instance element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..1 Identifier
expiry 0..1 dateTime
quantity 0..1 Quantity",
);

node! { SubstanceInstance, SUBSTANCE_INSTANCE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node identifier,
4 primitive expiry,
5 node quantity,
}
