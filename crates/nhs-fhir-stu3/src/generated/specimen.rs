// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `Specimen` resource and its parts.

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

static SPECIMEN: Table = Table::new(
    "STU3 Specimen resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
accessionIdentifier 0..1 Identifier
status 0..1 code
type 0..1 CodeableConcept
subject 1..1 Reference
receivedTime 0..1 dateTime
parent 0..* Reference
request 0..* Reference
collection 0..1 Specimen.collection
processing 0..* Specimen.processing
container 0..* Specimen.container
note 0..* Annotation",
);

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

static SPECIMEN_COLLECTION: Table = Table::new(
    "STU3 Specimen.collection element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
collector 0..1 Reference
collected[x] 0..1 dateTime Period
quantity 0..1 Quantity
method 0..1 CodeableConcept
bodySite 0..1 CodeableConcept",
);

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

static SPECIMEN_CONTAINER: Table = Table::new(
    "STU3 Specimen.container element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
description 0..1 string
type 0..1 CodeableConcept
capacity 0..1 Quantity
specimenQuantity 0..1 Quantity
additive[x] 0..1 CodeableConcept Reference",
);

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

static SPECIMEN_PROCESSING: Table = Table::new(
    "STU3 Specimen.processing element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
description 0..1 string
procedure 0..1 CodeableConcept
additive 0..* Reference
time[x] 0..1 dateTime Period",
);

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
