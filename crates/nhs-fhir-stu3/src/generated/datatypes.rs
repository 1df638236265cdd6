// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The datatypes.

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

/// The `Address` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Address>.
#[derive(Clone, Default, PartialEq)]
pub struct Address {
    /// `Address.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Address.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Address.use`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/address-use> (required).
    pub r#use: Option<Coded<codes::AddressUse>>,
    /// `Address.type`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/address-type> (required).
    pub r#type: Option<Coded<codes::AddressType>>,
    /// `Address.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `Address.line`, 0..*: `string`.
    pub line: Many<Text>,
    /// `Address.city`, 0..1: `string`.
    pub city: Option<Text>,
    /// `Address.district`, 0..1: `string`.
    pub district: Option<Text>,
    /// `Address.state`, 0..1: `string`.
    pub state: Option<Text>,
    /// `Address.postalCode`, 0..1: `string`.
    pub postal_code: Option<Text>,
    /// `Address.country`, 0..1: `string`.
    pub country: Option<Text>,
    /// `Address.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ADDRESS: Table = Table::new(
    "STU3 Address element
id 0..1 string
extension 0..* Extension
use 0..1 code
type 0..1 code
text 0..1 string
line 0..* string
city 0..1 string
district 0..1 string
state 0..1 string
postalCode 0..1 string
country 0..1 string
period 0..1 Period",
);

node! { Address, ADDRESS,
0 primitive id,
1 nodes extension,
2 code r#use,
3 code r#type,
4 primitive text,
5 primitives line,
6 primitive city,
7 primitive district,
8 primitive state,
9 primitive postal_code,
10 primitive country,
11 node period,
}

/// The `Age` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Age>.
#[derive(Clone, Default, PartialEq)]
pub struct Age {
    /// `Age.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Age.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Age.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Age.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Age.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Age.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Age.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static AGE: Table = Table::new(
    "STU3 Age element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Age, AGE,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Annotation` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Annotation>.
#[derive(Clone, Default, PartialEq)]
pub struct Annotation {
    /// `Annotation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Annotation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Annotation.author[x]`, 0..1: `Reference` or `string` to Practitioner, Patient, RelatedPerson.
    pub author: Option<AnnotationAuthor>,
    /// `Annotation.time`, 0..1: `dateTime`.
    pub time: Option<DateTime>,
    /// `Annotation.text`, 1..1: `string`.
    pub text: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ANNOTATION: Table = Table::new(
    "STU3 Annotation element
id 0..1 string
extension 0..* Extension
author[x] 0..1 Reference string
time 0..1 dateTime
text 1..1 string",
);

node! { Annotation, ANNOTATION,
0 primitive id,
1 nodes extension,
2 choice author,
3 primitive time,
4 primitive text,
}

choice! { /// The types of `Annotation.author[x]`.
AnnotationAuthor,
0 node Reference(Boxed<Reference>),
1 primitive String(Text),
}

/// The `Attachment` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Attachment>.
#[derive(Clone, Default, PartialEq)]
pub struct Attachment {
    /// `Attachment.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Attachment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Attachment.contentType`, 0..1: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub content_type: Option<Code>,
    /// `Attachment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `Attachment.data`, 0..1: `base64Binary`.
    pub data: Option<Base64Binary>,
    /// `Attachment.url`, 0..1: `uri`.
    pub url: Option<Uri>,
    /// `Attachment.size`, 0..1: `unsignedInt`.
    pub size: Option<u32>,
    /// `Attachment.hash`, 0..1: `base64Binary`.
    pub hash: Option<Base64Binary>,
    /// `Attachment.title`, 0..1: `string`.
    pub title: Option<Text>,
    /// `Attachment.creation`, 0..1: `dateTime`.
    pub creation: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ATTACHMENT: Table = Table::new(
    "STU3 Attachment element
id 0..1 string
extension 0..* Extension
contentType 0..1 code
language 0..1 code
data 0..1 base64Binary
url 0..1 uri
size 0..1 unsignedInt
hash 0..1 base64Binary
title 0..1 string
creation 0..1 dateTime",
);

node! { Attachment, ATTACHMENT,
0 primitive id,
1 nodes extension,
2 primitive content_type,
3 primitive language,
4 primitive data,
5 primitive url,
6 primitive size,
7 primitive hash,
8 primitive title,
9 primitive creation,
}

/// The `CodeableConcept` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#CodeableConcept>.
#[derive(Clone, Default, PartialEq)]
pub struct CodeableConcept {
    /// `CodeableConcept.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `CodeableConcept.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `CodeableConcept.coding`, 0..*: `Coding`.
    pub coding: Many<Coding>,
    /// `CodeableConcept.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODEABLE_CONCEPT: Table = Table::new(
    "STU3 CodeableConcept element
id 0..1 string
extension 0..* Extension
coding 0..* Coding
text 0..1 string",
);

node! { CodeableConcept, CODEABLE_CONCEPT,
0 primitive id,
1 nodes extension,
2 nodes coding,
3 primitive text,
}

/// The `Coding` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Coding>.
#[derive(Clone, Default, PartialEq)]
pub struct Coding {
    /// `Coding.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Coding.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Coding.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Coding.version`, 0..1: `string`.
    pub version: Option<Text>,
    /// `Coding.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// `Coding.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `Coding.userSelected`, 0..1: `boolean`.
    pub user_selected: Option<bool>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CODING: Table = Table::new(
    "STU3 Coding element
id 0..1 string
extension 0..* Extension
system 0..1 uri
version 0..1 string
code 0..1 code
display 0..1 string
userSelected 0..1 boolean",
);

node! { Coding, CODING,
0 primitive id,
1 nodes extension,
2 primitive system,
3 primitive version,
4 primitive code,
5 primitive display,
6 primitive user_selected,
}

/// The `ContactDetail` datatype. Source: <http://hl7.org/fhir/STU3/metadatatypes.html#ContactDetail>.
#[derive(Clone, Default, PartialEq)]
pub struct ContactDetail {
    /// `ContactDetail.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ContactDetail.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ContactDetail.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `ContactDetail.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONTACT_DETAIL: Table = Table::new(
    "STU3 ContactDetail element
id 0..1 string
extension 0..* Extension
name 0..1 string
telecom 0..* ContactPoint",
);

node! { ContactDetail, CONTACT_DETAIL,
0 primitive id,
1 nodes extension,
2 primitive name,
3 nodes telecom,
}

/// The `ContactPoint` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#ContactPoint>.
#[derive(Clone, Default, PartialEq)]
pub struct ContactPoint {
    /// `ContactPoint.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ContactPoint.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ContactPoint.system`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/contact-point-system> (required).
    pub system: Option<Coded<codes::ContactPointSystem>>,
    /// `ContactPoint.value`, 0..1: `string`.
    pub value: Option<Text>,
    /// `ContactPoint.use`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/contact-point-use> (required).
    pub r#use: Option<Coded<codes::ContactPointUse>>,
    /// `ContactPoint.rank`, 0..1: `positiveInt`.
    pub rank: Option<u32>,
    /// `ContactPoint.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONTACT_POINT: Table = Table::new(
    "STU3 ContactPoint element
id 0..1 string
extension 0..* Extension
system 0..1 code
value 0..1 string
use 0..1 code
rank 0..1 positiveInt
period 0..1 Period",
);

node! { ContactPoint, CONTACT_POINT,
0 primitive id,
1 nodes extension,
2 code system,
3 primitive value,
4 code r#use,
5 primitive rank,
6 node period,
}

/// The `Count` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Count>.
#[derive(Clone, Default, PartialEq)]
pub struct Count {
    /// `Count.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Count.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Count.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Count.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Count.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Count.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Count.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static COUNT: Table = Table::new(
    "STU3 Count element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Count, COUNT,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Distance` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Distance>.
#[derive(Clone, Default, PartialEq)]
pub struct Distance {
    /// `Distance.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Distance.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Distance.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Distance.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Distance.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Distance.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Distance.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DISTANCE: Table = Table::new(
    "STU3 Distance element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Distance, DISTANCE,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Dosage` datatype. Source: <http://hl7.org/fhir/STU3/dosage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Dosage {
    /// `Dosage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Dosage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Dosage.sequence`, 0..1: `integer`.
    pub sequence: Option<i32>,
    /// `Dosage.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `Dosage.additionalInstruction`, 0..*: `CodeableConcept`.
    pub additional_instruction: Many<CodeableConcept>,
    /// `Dosage.patientInstruction`, 0..1: `string`.
    pub patient_instruction: Option<Text>,
    /// `Dosage.timing`, 0..1: `Timing`.
    pub timing: Option<Boxed<Timing>>,
    /// `Dosage.asNeeded[x]`, 0..1: `boolean` or `CodeableConcept`.
    pub as_needed: Option<DosageAsNeeded>,
    /// `Dosage.site`, 0..1: `CodeableConcept`.
    pub site: Option<Boxed<CodeableConcept>>,
    /// `Dosage.route`, 0..1: `CodeableConcept`.
    pub route: Option<Boxed<CodeableConcept>>,
    /// `Dosage.method`, 0..1: `CodeableConcept`.
    pub method: Option<Boxed<CodeableConcept>>,
    /// `Dosage.dose[x]`, 0..1: `Range` or `Quantity`.
    pub dose: Option<DosageDose>,
    /// `Dosage.maxDosePerPeriod`, 0..1: `Ratio`.
    pub max_dose_per_period: Option<Boxed<Ratio>>,
    /// `Dosage.maxDosePerAdministration`, 0..1: `Quantity`.
    pub max_dose_per_administration: Option<Boxed<Quantity>>,
    /// `Dosage.maxDosePerLifetime`, 0..1: `Quantity`.
    pub max_dose_per_lifetime: Option<Boxed<Quantity>>,
    /// `Dosage.rate[x]`, 0..1: `Ratio` or `Range` or `Quantity`.
    pub rate: Option<DosageRate>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOSAGE: Table = Table::new(
    "STU3 Dosage element
id 0..1 string
extension 0..* Extension
sequence 0..1 integer
text 0..1 string
additionalInstruction 0..* CodeableConcept
patientInstruction 0..1 string
timing 0..1 Timing
asNeeded[x] 0..1 boolean CodeableConcept
site 0..1 CodeableConcept
route 0..1 CodeableConcept
method 0..1 CodeableConcept
dose[x] 0..1 Range Quantity
maxDosePerPeriod 0..1 Ratio
maxDosePerAdministration 0..1 Quantity
maxDosePerLifetime 0..1 Quantity
rate[x] 0..1 Ratio Range Quantity",
);

node! { Dosage, DOSAGE,
0 primitive id,
1 nodes extension,
2 primitive sequence,
3 primitive text,
4 nodes additional_instruction,
5 primitive patient_instruction,
6 node timing,
7 choice as_needed,
8 node site,
9 node route,
10 node method,
11 choice dose,
12 node max_dose_per_period,
13 node max_dose_per_administration,
14 node max_dose_per_lifetime,
15 choice rate,
}

choice! { /// The types of `Dosage.asNeeded[x]`.
DosageAsNeeded,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}

choice! { /// The types of `Dosage.dose[x]`.
DosageDose,
0 node Range(Boxed<Range>),
1 node Quantity(Boxed<Quantity>),
}

choice! { /// The types of `Dosage.rate[x]`.
DosageRate,
0 node Ratio(Boxed<Ratio>),
1 node Range(Boxed<Range>),
2 node Quantity(Boxed<Quantity>),
}

/// The `Duration` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Duration>.
#[derive(Clone, Default, PartialEq)]
pub struct Duration {
    /// `Duration.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Duration.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Duration.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Duration.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Duration.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Duration.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Duration.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DURATION: Table = Table::new(
    "STU3 Duration element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Duration, DURATION,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Element` datatype. Source: <http://hl7.org/fhir/STU3/element.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Element {
    /// `Element.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Element.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ELEMENT: Table = Table::new(
    "STU3 Element element
id 0..1 string
extension 0..* Extension",
);

node! { Element, ELEMENT,
0 primitive id,
1 nodes extension,
}

/// The `Extension` datatype. Source: <http://hl7.org/fhir/STU3/extensibility.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Extension {
    /// `Extension.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Extension.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Extension.url`, 1..1: `uri`.
    pub url: Option<Uri>,
    /// `Extension.value[x]`, 0..1: a value of any datatype.
    pub value: Option<Value>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EXTENSION: Table = Table::new(
"STU3 Extension element
id 0..1 string
extension 0..* Extension
url 1..1 uri
value[x] 0..1 base64Binary boolean code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing Meta",
);

node! { Extension, EXTENSION,
0 primitive id,
1 nodes extension,
2 primitive url,
3 choice value,
}

/// The `HumanName` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#HumanName>.
#[derive(Clone, Default, PartialEq)]
pub struct HumanName {
    /// `HumanName.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `HumanName.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `HumanName.use`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/name-use> (required).
    pub r#use: Option<Coded<codes::NameUse>>,
    /// `HumanName.text`, 0..1: `string`.
    pub text: Option<Text>,
    /// `HumanName.family`, 0..1: `string`.
    pub family: Option<Text>,
    /// `HumanName.given`, 0..*: `string`.
    pub given: Many<Text>,
    /// `HumanName.prefix`, 0..*: `string`.
    pub prefix: Many<Text>,
    /// `HumanName.suffix`, 0..*: `string`.
    pub suffix: Many<Text>,
    /// `HumanName.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static HUMAN_NAME: Table = Table::new(
    "STU3 HumanName element
id 0..1 string
extension 0..* Extension
use 0..1 code
text 0..1 string
family 0..1 string
given 0..* string
prefix 0..* string
suffix 0..* string
period 0..1 Period",
);

node! { HumanName, HUMAN_NAME,
0 primitive id,
1 nodes extension,
2 code r#use,
3 primitive text,
4 primitive family,
5 primitives given,
6 primitives prefix,
7 primitives suffix,
8 node period,
}

/// The `Identifier` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Identifier>.
#[derive(Clone, Default, PartialEq)]
pub struct Identifier {
    /// `Identifier.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Identifier.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Identifier.use`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/identifier-use> (required).
    pub r#use: Option<Coded<codes::IdentifierUse>>,
    /// `Identifier.type`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/identifier-type> (extensible).
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Identifier.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Identifier.value`, 0..1: `string`.
    pub value: Option<Text>,
    /// `Identifier.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `Identifier.assigner`, 0..1: `Reference` to Organization.
    pub assigner: Option<Boxed<Reference>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static IDENTIFIER: Table = Table::new(
    "STU3 Identifier element
id 0..1 string
extension 0..* Extension
use 0..1 code
type 0..1 CodeableConcept
system 0..1 uri
value 0..1 string
period 0..1 Period
assigner 0..1 Reference",
);

node! { Identifier, IDENTIFIER,
0 primitive id,
1 nodes extension,
2 code r#use,
3 node r#type,
4 primitive system,
5 primitive value,
6 node period,
7 node assigner,
}

/// The `Meta` datatype. Source: <http://hl7.org/fhir/STU3/resource.html#Meta>.
#[derive(Clone, Default, PartialEq)]
pub struct Meta {
    /// `Meta.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Meta.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Meta.versionId`, 0..1: `id`.
    pub version_id: Option<Id>,
    /// `Meta.lastUpdated`, 0..1: `instant`.
    pub last_updated: Option<Instant>,
    /// `Meta.profile`, 0..*: `uri`.
    pub profile: Many<Uri>,
    /// `Meta.security`, 0..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/security-labels> (extensible).
    pub security: Many<Coding>,
    /// `Meta.tag`, 0..*: `Coding`.
    pub tag: Many<Coding>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static META: Table = Table::new(
    "STU3 Meta element
id 0..1 string
extension 0..* Extension
versionId 0..1 id
lastUpdated 0..1 instant
profile 0..* uri
security 0..* Coding
tag 0..* Coding",
);

node! { Meta, META,
0 primitive id,
1 nodes extension,
2 primitive version_id,
3 primitive last_updated,
4 primitives profile,
5 nodes security,
6 nodes tag,
}

/// The `Money` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Money>.
#[derive(Clone, Default, PartialEq)]
pub struct Money {
    /// `Money.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Money.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Money.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Money.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Money.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Money.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Money.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MONEY: Table = Table::new(
    "STU3 Money element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Money, MONEY,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Narrative` datatype. Source: <http://hl7.org/fhir/STU3/narrative.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Narrative {
    /// `Narrative.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Narrative.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Narrative.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/narrative-status> (required).
    pub status: Option<Coded<codes::NarrativeStatus>>,
    /// `Narrative.div`, 1..1: `xhtml`.
    pub div: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static NARRATIVE: Table = Table::new(
    "STU3 Narrative element
id 0..1 string
extension 0..* Extension
status 1..1 code
div 1..1 xhtml",
);

node! { Narrative, NARRATIVE,
0 primitive id,
1 nodes extension,
2 code status,
3 primitive div,
}

/// The `Period` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Period>.
#[derive(Clone, Default, PartialEq)]
pub struct Period {
    /// `Period.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Period.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Period.start`, 0..1: `dateTime`.
    pub start: Option<DateTime>,
    /// `Period.end`, 0..1: `dateTime`.
    pub end: Option<DateTime>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PERIOD: Table = Table::new(
    "STU3 Period element
id 0..1 string
extension 0..* Extension
start 0..1 dateTime
end 0..1 dateTime",
);

node! { Period, PERIOD,
0 primitive id,
1 nodes extension,
2 primitive start,
3 primitive end,
}

/// The `Quantity` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Quantity>.
#[derive(Clone, Default, PartialEq)]
pub struct Quantity {
    /// `Quantity.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Quantity.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Quantity.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Quantity.comparator`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/quantity-comparator> (required).
    pub comparator: Option<Coded<codes::QuantityComparator>>,
    /// `Quantity.unit`, 0..1: `string`.
    pub unit: Option<Text>,
    /// `Quantity.system`, 0..1: `uri`.
    pub system: Option<Uri>,
    /// `Quantity.code`, 0..1: `code`.
    pub code: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static QUANTITY: Table = Table::new(
    "STU3 Quantity element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
comparator 0..1 code
unit 0..1 string
system 0..1 uri
code 0..1 code",
);

node! { Quantity, QUANTITY,
0 primitive id,
1 nodes extension,
2 primitive value,
3 code comparator,
4 primitive unit,
5 primitive system,
6 primitive code,
}

/// The `Range` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Range>.
#[derive(Clone, Default, PartialEq)]
pub struct Range {
    /// `Range.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Range.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Range.low`, 0..1: `Quantity`.
    pub low: Option<Boxed<Quantity>>,
    /// `Range.high`, 0..1: `Quantity`.
    pub high: Option<Boxed<Quantity>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RANGE: Table = Table::new(
    "STU3 Range element
id 0..1 string
extension 0..* Extension
low 0..1 Quantity
high 0..1 Quantity",
);

node! { Range, RANGE,
0 primitive id,
1 nodes extension,
2 node low,
3 node high,
}

/// The `Ratio` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Ratio>.
#[derive(Clone, Default, PartialEq)]
pub struct Ratio {
    /// `Ratio.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Ratio.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Ratio.numerator`, 0..1: `Quantity`.
    pub numerator: Option<Boxed<Quantity>>,
    /// `Ratio.denominator`, 0..1: `Quantity`.
    pub denominator: Option<Boxed<Quantity>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RATIO: Table = Table::new(
    "STU3 Ratio element
id 0..1 string
extension 0..* Extension
numerator 0..1 Quantity
denominator 0..1 Quantity",
);

node! { Ratio, RATIO,
0 primitive id,
1 nodes extension,
2 node numerator,
3 node denominator,
}

/// The `Reference` datatype. Source: <http://hl7.org/fhir/STU3/references.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Reference {
    /// `Reference.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Reference.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Reference.reference`, 0..1: `string`.
    pub reference: Option<Text>,
    /// `Reference.identifier`, 0..1: `Identifier`.
    pub identifier: Option<Boxed<Identifier>>,
    /// `Reference.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static REFERENCE: Table = Table::new(
    "STU3 Reference element
id 0..1 string
extension 0..* Extension
reference 0..1 string
identifier 0..1 Identifier
display 0..1 string",
);

node! { Reference, REFERENCE,
0 primitive id,
1 nodes extension,
2 primitive reference,
3 node identifier,
4 primitive display,
}

/// The `SampledData` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#SampledData>.
#[derive(Clone, Default, PartialEq)]
pub struct SampledData {
    /// `SampledData.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `SampledData.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `SampledData.origin`, 1..1: `Quantity`.
    pub origin: Option<Boxed<Quantity>>,
    /// `SampledData.period`, 1..1: `decimal`.
    pub period: Option<Decimal>,
    /// `SampledData.factor`, 0..1: `decimal`.
    pub factor: Option<Decimal>,
    /// `SampledData.lowerLimit`, 0..1: `decimal`.
    pub lower_limit: Option<Decimal>,
    /// `SampledData.upperLimit`, 0..1: `decimal`.
    pub upper_limit: Option<Decimal>,
    /// `SampledData.dimensions`, 1..1: `positiveInt`.
    pub dimensions: Option<u32>,
    /// `SampledData.data`, 1..1: `string`.
    pub data: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SAMPLED_DATA: Table = Table::new(
    "STU3 SampledData element
id 0..1 string
extension 0..* Extension
origin 1..1 Quantity
period 1..1 decimal
factor 0..1 decimal
lowerLimit 0..1 decimal
upperLimit 0..1 decimal
dimensions 1..1 positiveInt
data 1..1 string",
);

node! { SampledData, SAMPLED_DATA,
0 primitive id,
1 nodes extension,
2 node origin,
3 primitive period,
4 primitive factor,
5 primitive lower_limit,
6 primitive upper_limit,
7 primitive dimensions,
8 primitive data,
}

/// The `Signature` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Signature>.
#[derive(Clone, Default, PartialEq)]
pub struct Signature {
    /// `Signature.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Signature.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Signature.type`, 1..*: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/signature-type> (preferred).
    pub r#type: Many<Coding>,
    /// `Signature.when`, 1..1: `instant`.
    pub when: Option<Instant>,
    /// `Signature.who[x]`, 1..1: `uri` or `Reference` to Practitioner, RelatedPerson, Patient, Device, Organization.
    pub who: Option<SignatureWho>,
    /// `Signature.onBehalfOf[x]`, 0..1: `uri` or `Reference` to Practitioner, RelatedPerson, Patient, Device, Organization.
    pub on_behalf_of: Option<SignatureOnBehalfOf>,
    /// `Signature.contentType`, 0..1: `code`, from the value set <http://www.rfc-editor.org/bcp/bcp13.txt> (required).
    pub content_type: Option<Code>,
    /// `Signature.blob`, 0..1: `base64Binary`.
    pub blob: Option<Base64Binary>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SIGNATURE: Table = Table::new(
    "STU3 Signature element
id 0..1 string
extension 0..* Extension
type 1..* Coding
when 1..1 instant
who[x] 1..1 uri Reference
onBehalfOf[x] 0..1 uri Reference
contentType 0..1 code
blob 0..1 base64Binary",
);

node! { Signature, SIGNATURE,
0 primitive id,
1 nodes extension,
2 nodes r#type,
3 primitive when,
4 choice who,
5 choice on_behalf_of,
6 primitive content_type,
7 primitive blob,
}

choice! { /// The types of `Signature.who[x]`.
SignatureWho,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

choice! { /// The types of `Signature.onBehalfOf[x]`.
SignatureOnBehalfOf,
0 primitive Uri(Uri),
1 node Reference(Boxed<Reference>),
}

/// The `Timing` datatype. Source: <http://hl7.org/fhir/STU3/datatypes.html#Timing>.
#[derive(Clone, Default, PartialEq)]
pub struct Timing {
    /// `Timing.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Timing.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Timing.event`, 0..*: `dateTime`.
    pub event: Many<DateTime>,
    /// `Timing.repeat`, 0..1: a group of elements.
    pub repeat: Option<Boxed<TimingRepeat>>,
    /// `Timing.code`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/timing-abbreviation> (preferred).
    pub code: Option<Boxed<CodeableConcept>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TIMING: Table = Table::new(
    "STU3 Timing element
id 0..1 string
extension 0..* Extension
event 0..* dateTime
repeat 0..1 Timing.repeat
code 0..1 CodeableConcept",
);

node! { Timing, TIMING,
0 primitive id,
1 nodes extension,
2 primitives event,
3 node repeat,
4 node code,
}

/// `Timing.repeat`, a part of [`Timing`].
#[derive(Clone, Default, PartialEq)]
pub struct TimingRepeat {
    /// `Timing.repeat.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Timing.repeat.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Timing.repeat.bounds[x]`, 0..1: `Duration` or `Range` or `Period`.
    pub bounds: Option<TimingRepeatBounds>,
    /// `Timing.repeat.count`, 0..1: `integer`.
    pub count: Option<i32>,
    /// `Timing.repeat.countMax`, 0..1: `integer`.
    pub count_max: Option<i32>,
    /// `Timing.repeat.duration`, 0..1: `decimal`.
    pub duration: Option<Decimal>,
    /// `Timing.repeat.durationMax`, 0..1: `decimal`.
    pub duration_max: Option<Decimal>,
    /// `Timing.repeat.durationUnit`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/units-of-time> (required).
    pub duration_unit: Option<Coded<codes::UnitsOfTime>>,
    /// `Timing.repeat.frequency`, 0..1: `integer`.
    pub frequency: Option<i32>,
    /// `Timing.repeat.frequencyMax`, 0..1: `integer`.
    pub frequency_max: Option<i32>,
    /// `Timing.repeat.period`, 0..1: `decimal`.
    pub period: Option<Decimal>,
    /// `Timing.repeat.periodMax`, 0..1: `decimal`.
    pub period_max: Option<Decimal>,
    /// `Timing.repeat.periodUnit`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/units-of-time> (required).
    pub period_unit: Option<Coded<codes::UnitsOfTime>>,
    /// `Timing.repeat.dayOfWeek`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/days-of-week> (required).
    pub day_of_week: Many<Coded<codes::DaysOfWeek>>,
    /// `Timing.repeat.timeOfDay`, 0..*: `time`.
    pub time_of_day: Many<Time>,
    /// `Timing.repeat.when`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/event-timing> (required).
    pub when: Many<Coded<codes::EventTiming>>,
    /// `Timing.repeat.offset`, 0..1: `unsignedInt`.
    pub offset: Option<u32>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TIMING_REPEAT: Table = Table::new(
    "STU3 Timing.repeat element
id 0..1 string
extension 0..* Extension
bounds[x] 0..1 Duration Range Period
count 0..1 integer
countMax 0..1 integer
duration 0..1 decimal
durationMax 0..1 decimal
durationUnit 0..1 code
frequency 0..1 integer
frequencyMax 0..1 integer
period 0..1 decimal
periodMax 0..1 decimal
periodUnit 0..1 code
dayOfWeek 0..* code
timeOfDay 0..* time
when 0..* code
offset 0..1 unsignedInt",
);

node! { TimingRepeat, TIMING_REPEAT,
0 primitive id,
1 nodes extension,
2 choice bounds,
3 primitive count,
4 primitive count_max,
5 primitive duration,
6 primitive duration_max,
7 code duration_unit,
8 primitive frequency,
9 primitive frequency_max,
10 primitive period,
11 primitive period_max,
12 code period_unit,
13 primitives day_of_week,
14 primitives time_of_day,
15 primitives when,
16 primitive offset,
}

choice! { /// The types of `Timing.repeat.bounds[x]`.
TimingRepeatBounds,
0 node Duration(Boxed<Duration>),
1 node Range(Boxed<Range>),
2 node Period(Boxed<Period>),
}

/// The `UsageContext` datatype. Source: <http://hl7.org/fhir/STU3/metadatatypes.html#UsageContext>.
#[derive(Clone, Default, PartialEq)]
pub struct UsageContext {
    /// `UsageContext.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `UsageContext.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `UsageContext.code`, 1..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/usage-context-type> (extensible).
    pub code: Option<Boxed<Coding>>,
    /// `UsageContext.value[x]`, 1..1: `CodeableConcept` or `Quantity` or `Range`.
    pub value: Option<UsageContextValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static USAGE_CONTEXT: Table = Table::new(
    "STU3 UsageContext element
id 0..1 string
extension 0..* Extension
code 1..1 Coding
value[x] 1..1 CodeableConcept Quantity Range",
);

node! { UsageContext, USAGE_CONTEXT,
0 primitive id,
1 nodes extension,
2 node code,
3 choice value,
}

choice! { /// The types of `UsageContext.value[x]`.
UsageContextValue,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Quantity(Boxed<Quantity>),
2 node Range(Boxed<Range>),
}

choice! { /// A value of any datatype, as extensions and parameters have.
Value,
0 primitive Base64Binary(Base64Binary),
1 primitive Boolean(bool),
2 primitive Code(Code),
3 primitive Date(Date),
4 primitive DateTime(DateTime),
5 primitive Decimal(Decimal),
6 primitive Id(Id),
7 primitive Instant(Instant),
8 primitive Integer(i32),
9 primitive Markdown(Text),
10 primitive Oid(Oid),
11 primitive PositiveInt(u32),
12 primitive String(Text),
13 primitive Time(Time),
14 primitive UnsignedInt(u32),
15 primitive Uri(Uri),
16 node Address(Boxed<Address>),
17 node Age(Boxed<Age>),
18 node Annotation(Boxed<Annotation>),
19 node Attachment(Boxed<Attachment>),
20 node CodeableConcept(Boxed<CodeableConcept>),
21 node Coding(Boxed<Coding>),
22 node ContactPoint(Boxed<ContactPoint>),
23 node Count(Boxed<Count>),
24 node Distance(Boxed<Distance>),
25 node Duration(Boxed<Duration>),
26 node HumanName(Boxed<HumanName>),
27 node Identifier(Boxed<Identifier>),
28 node Money(Boxed<Money>),
29 node Period(Boxed<Period>),
30 node Quantity(Boxed<Quantity>),
31 node Range(Boxed<Range>),
32 node Ratio(Boxed<Ratio>),
33 node Reference(Boxed<Reference>),
34 node SampledData(Boxed<SampledData>),
35 node Signature(Boxed<Signature>),
36 node Timing(Boxed<Timing>),
37 node Meta(Boxed<Meta>),
}
