// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Specimen` resource and its parts.

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

/// The `Specimen` resource. Source: <http://hl7.org/fhir/STU3/specimen.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Specimen {
    /// `Specimen.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `Specimen.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `Specimen.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `Specimen.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Specimen.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `Specimen.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `Specimen.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Specimen.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Specimen.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Specimen.accessionIdentifier`, 0..1: `Identifier`.
    pub accession_identifier: Option<Boxed<Identifier>>,
    /// `Specimen.status`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/specimen-status> (required).
    pub status: Option<Coded<codes::SpecimenStatus>>,
    /// `Specimen.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Specimen.subject`, 1..1: `Reference` to Patient, Group, Device, Substance.
    pub subject: Option<Boxed<Reference>>,
    /// `Specimen.receivedTime`, 0..1: `dateTime`.
    pub received_time: Option<DateTime>,
    /// `Specimen.parent`, 0..*: `Reference` to Specimen.
    pub parent: Many<Reference>,
    /// `Specimen.request`, 0..*: `Reference` to ProcedureRequest.
    pub request: Many<Reference>,
    /// `Specimen.collection`, 0..1: a group of elements.
    pub collection: Option<Boxed<SpecimenCollection>>,
    /// `Specimen.processing`, 0..*: a group of elements.
    pub processing: Many<SpecimenProcessing>,
    /// `Specimen.container`, 0..*: a group of elements.
    pub container: Many<SpecimenContainer>,
    /// `Specimen.note`, 0..*: `Annotation`.
    pub note: Many<Annotation>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SPECIMEN: TypeInfo = TypeInfo {
    name: "Specimen",
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
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 8,
    One "accessionIdentifier" 0x6f69737365636361 0xffffffffffffffff "Identifier" Element 9,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 10,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 11,
    One "subject" 0x227463656a627573 0xffffffffffffffff "Reference" Element 12,
    One "receivedTime" 0x6465766965636572 0xffffffffffffffff "dateTime" Primitive 13,
    Many "parent" 0x3a22746e65726170 0xffffffffffffffff "Reference" Element 14,
    Many "request" 0x2274736575716572 0xffffffffffffffff "Reference" Element 15,
    One "collection" 0x697463656c6c6f63 0xffffffffffffffff "Specimen.collection" Element 16,
    Many "processing" 0x69737365636f7270 0xffffffffffffffff "Specimen.processing" Element 17,
    Many "container" 0x656e6961746e6f63 0xffffffffffffffff "Specimen.container" Element 18,
    Many "note" 0x3a2265746f6e 0xffffffffffff "Annotation" Element 19 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[12],
};

node! { Specimen, SPECIMEN,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 node accession_identifier,
10 code status,
11 node r#type,
12 node subject,
13 primitive received_time,
14 nodes parent,
15 nodes request,
16 node collection,
17 nodes processing,
18 nodes container,
19 nodes note,
}

resource! { Specimen }

/// `Specimen.collection`, a part of [`Specimen`].
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenCollection {
    /// `Specimen.collection.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Specimen.collection.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Specimen.collection.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Specimen.collection.collector`, 0..1: `Reference` to Practitioner.
    pub collector: Option<Boxed<Reference>>,
    /// `Specimen.collection.collected[x]`, 0..1: `dateTime` or `Period`.
    pub collected: Option<SpecimenCollectionCollected>,
    /// `Specimen.collection.quantity`, 0..1: `Quantity`.
    pub quantity: Option<Boxed<Quantity>>,
    /// `Specimen.collection.method`, 0..1: `CodeableConcept`.
    pub method: Option<Boxed<CodeableConcept>>,
    /// `Specimen.collection.bodySite`, 0..1: `CodeableConcept`.
    pub body_site: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SPECIMEN_COLLECTION: TypeInfo = TypeInfo {
    name: "Specimen.collection",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "collector" 0x6f7463656c6c6f63 0xffffffffffffffff "Reference" Element 3,
    Choice "collectedDateTime" 0x657463656c6c6f63 0xffffffffffffffff "dateTime" Primitive 4 0,
    Choice "collectedPeriod" 0x657463656c6c6f63 0xffffffffffffffff "Period" Element 4 1,
    One "quantity" 0x797469746e617571 0xffffffffffffffff "Quantity" Element 5,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 6,
    One "bodySite" 0x6574695379646f62 0xffffffffffffffff "CodeableConcept" Element 7 },
    slots: &[0, 1, 2, 3, 4, 6, 7, 8],
    required: &[],
};

node! { SpecimenCollection, SPECIMEN_COLLECTION,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node collector,
4 choice collected,
5 node quantity,
6 node method,
7 node body_site,
}

choice! { /// The types of `Specimen.collection.collected[x]`.
SpecimenCollectionCollected,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}

/// `Specimen.container`, a part of [`Specimen`].
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenContainer {
    /// `Specimen.container.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Specimen.container.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Specimen.container.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Specimen.container.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `Specimen.container.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Specimen.container.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Specimen.container.capacity`, 0..1: `Quantity`.
    pub capacity: Option<Boxed<Quantity>>,
    /// `Specimen.container.specimenQuantity`, 0..1: `Quantity`.
    pub specimen_quantity: Option<Boxed<Quantity>>,
    /// `Specimen.container.additive[x]`, 0..1: `CodeableConcept` or `Reference` to Substance.
    pub additive: Option<SpecimenContainerAdditive>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SPECIMEN_CONTAINER: TypeInfo = TypeInfo {
    name: "Specimen.container",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 3,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 4,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 5,
    One "capacity" 0x7974696361706163 0xffffffffffffffff "Quantity" Element 6,
    One "specimenQuantity" 0x6e656d6963657073 0xffffffffffffffff "Quantity" Element 7,
    Choice "additiveCodeableConcept" 0x6576697469646461 0xffffffffffffffff "CodeableConcept" Element 8 0,
    Choice "additiveReference" 0x6576697469646461 0xffffffffffffffff "Reference" Element 8 1 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

node! { SpecimenContainer, SPECIMEN_CONTAINER,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 nodes identifier,
4 primitive description,
5 node r#type,
6 node capacity,
7 node specimen_quantity,
8 choice additive,
}

choice! { /// The types of `Specimen.container.additive[x]`.
SpecimenContainerAdditive,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `Specimen.processing`, a part of [`Specimen`].
#[derive(Clone, Default, PartialEq)]
pub struct SpecimenProcessing {
    /// `Specimen.processing.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Specimen.processing.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Specimen.processing.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `Specimen.processing.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Specimen.processing.procedure`, 0..1: `CodeableConcept`.
    pub procedure: Option<Boxed<CodeableConcept>>,
    /// `Specimen.processing.additive`, 0..*: `Reference` to Substance.
    pub additive: Many<Reference>,
    /// `Specimen.processing.time[x]`, 0..1: `dateTime` or `Period`.
    pub time: Option<SpecimenProcessingTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SPECIMEN_PROCESSING: TypeInfo = TypeInfo {
    name: "Specimen.processing",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 3,
    One "procedure" 0x72756465636f7270 0xffffffffffffffff "CodeableConcept" Element 4,
    Many "additive" 0x6576697469646461 0xffffffffffffffff "Reference" Element 5,
    Choice "timeDateTime" 0x65746144656d6974 0xffffffffffffffff "dateTime" Primitive 6 0,
    Choice "timePeriod" 0x69726550656d6974 0xffffffffffffffff "Period" Element 6 1 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { SpecimenProcessing, SPECIMEN_PROCESSING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 node procedure,
5 nodes additive,
6 choice time,
}

choice! { /// The types of `Specimen.processing.time[x]`.
SpecimenProcessingTime,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
}
