// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The datatypes.

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

static ADDRESS: TypeInfo = TypeInfo {
    name: "Address",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 2,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 4,
    Many "line" 0x3a22656e696c 0xffffffffffff "string" Primitive 5,
    One "city" 0x3a2279746963 0xffffffffffff "string" Primitive 6,
    One "district" 0x7463697274736964 0xffffffffffffffff "string" Primitive 7,
    One "state" 0x3a226574617473 0xffffffffffffff "string" Primitive 8,
    One "postalCode" 0x6f436c6174736f70 0xffffffffffffffff "string" Primitive 9,
    One "country" 0x227972746e756f63 0xffffffffffffffff "string" Primitive 10,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 11 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
    required: &[],
};

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

static AGE: TypeInfo = TypeInfo {
    name: "Age",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static ANNOTATION: TypeInfo = TypeInfo {
    name: "Annotation",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Choice "authorReference" 0x6552726f68747561 0xffffffffffffffff "Reference" Element 2 0,
    Choice "authorString" 0x7453726f68747561 0xffffffffffffffff "string" Primitive 2 1,
    One "time" 0x3a22656d6974 0xffffffffffff "dateTime" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 4, 5],
    required: &[4],
};

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

static ATTACHMENT: TypeInfo = TypeInfo {
    name: "Attachment",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "contentType" 0x54746e65746e6f63 0xffffffffffffffff "code" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "data" 0x3a2261746164 0xffffffffffff "base64Binary" Primitive 4,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 5,
    One "size" 0x3a22657a6973 0xffffffffffff "unsignedInt" Primitive 6,
    One "hash" 0x3a2268736168 0xffffffffffff "base64Binary" Primitive 7,
    One "title" 0x3a22656c746974 0xffffffffffffff "string" Primitive 8,
    One "creation" 0x6e6f697461657263 0xffffffffffffffff "dateTime" Primitive 9 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    required: &[],
};

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

static CODEABLE_CONCEPT: TypeInfo = TypeInfo {
    name: "CodeableConcept",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "coding" 0x3a22676e69646f63 0xffffffffffffffff "Coding" Element 2,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

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

static CODING: TypeInfo = TypeInfo {
    name: "Coding",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 2,
    One "version" 0x226e6f6973726576 0xffffffffffffffff "string" Primitive 3,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 4,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 5,
    One "userSelected" 0x656c655372657375 0xffffffffffffffff "boolean" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static CONTACT_DETAIL: TypeInfo = TypeInfo {
    name: "ContactDetail",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 2,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

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

static CONTACT_POINT: TypeInfo = TypeInfo {
    name: "ContactPoint",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "code" Primitive 2,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 3,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 4,
    One "rank" 0x3a226b6e6172 0xffffffffffff "positiveInt" Primitive 5,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static COUNT: TypeInfo = TypeInfo {
    name: "Count",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static DISTANCE: TypeInfo = TypeInfo {
    name: "Distance",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static DOSAGE: TypeInfo = TypeInfo {
    name: "Dosage",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "integer" Primitive 2,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 3,
    Many "additionalInstruction" 0x6e6f697469646461 0xffffffffffffffff "CodeableConcept" Element 4,
    One "patientInstruction" 0x49746e6569746170 0xffffffffffffffff "string" Primitive 5,
    One "timing" 0x3a22676e696d6974 0xffffffffffffffff "Timing" Element 6,
    Choice "asNeededBoolean" 0x64656465654e7361 0xffffffffffffffff "boolean" Primitive 7 0,
    Choice "asNeededCodeableConcept" 0x64656465654e7361 0xffffffffffffffff "CodeableConcept" Element 7 1,
    One "site" 0x3a2265746973 0xffffffffffff "CodeableConcept" Element 8,
    One "route" 0x3a226574756f72 0xffffffffffffff "CodeableConcept" Element 9,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 10,
    Choice "doseRange" 0x676e615265736f64 0xffffffffffffffff "Range" Element 11 0,
    Choice "doseQuantity" 0x6e61755165736f64 0xffffffffffffffff "Quantity" Element 11 1,
    One "maxDosePerPeriod" 0x5065736f4478616d 0xffffffffffffffff "Ratio" Element 12,
    One "maxDosePerAdministration" 0x5065736f4478616d 0xffffffffffffffff "Quantity" Element 13,
    One "maxDosePerLifetime" 0x5065736f4478616d 0xffffffffffffffff "Quantity" Element 14,
    Choice "rateRatio" 0x6974615265746172 0xffffffffffffffff "Ratio" Element 15 0,
    Choice "rateRange" 0x676e615265746172 0xffffffffffffffff "Range" Element 15 1,
    Choice "rateQuantity" 0x6e61755165746172 0xffffffffffffffff "Quantity" Element 15 2 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 15, 16, 17],
    required: &[],
};

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

static DURATION: TypeInfo = TypeInfo {
    name: "Duration",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static ELEMENT: TypeInfo = TypeInfo {
    name: "Element",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1 },
    slots: &[0, 1],
    required: &[],
};

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

static EXTENSION: TypeInfo = TypeInfo {
    name: "Extension",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 2,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 3 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 3 1,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 3 2,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 3 3,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 3 4,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 3 5,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 3 6,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 3 7,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 3 8,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 3 9,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 3 10,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 3 11,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 3 12,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 3 13,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 3 14,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 3 15,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 3 16,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 3 17,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 3 18,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 3 19,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 3 20,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 3 21,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 3 22,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 3 23,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 3 24,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 3 25,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 3 26,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 3 27,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 3 28,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 3 29,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 3 30,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 3 31,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 3 32,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 33,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 3 34,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 3 35,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 3 36,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 3 37 },
    slots: &[0, 1, 2, 3],
    required: &[2],
};

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

static HUMAN_NAME: TypeInfo = TypeInfo {
    name: "HumanName",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 2,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 3,
    One "family" 0x3a22796c696d6166 0xffffffffffffffff "string" Primitive 4,
    Many "given" 0x3a226e65766967 0xffffffffffffff "string" Primitive 5,
    Many "prefix" 0x3a22786966657270 0xffffffffffffffff "string" Primitive 6,
    Many "suffix" 0x3a22786966667573 0xffffffffffffffff "string" Primitive 7,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[],
};

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

static IDENTIFIER: TypeInfo = TypeInfo {
    name: "Identifier",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 2,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 3,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 4,
    One "value" 0x3a2265756c6176 0xffffffffffffff "string" Primitive 5,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 6,
    One "assigner" 0x72656e6769737361 0xffffffffffffffff "Reference" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

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

static META: TypeInfo = TypeInfo {
    name: "Meta",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "versionId" 0x496e6f6973726576 0xffffffffffffffff "id" Primitive 2,
    One "lastUpdated" 0x616470557473616c 0xffffffffffffffff "instant" Primitive 3,
    Many "profile" 0x22656c69666f7270 0xffffffffffffffff "uri" Primitive 4,
    Many "security" 0x7974697275636573 0xffffffffffffffff "Coding" Element 5,
    Many "tag" 0x3a22676174 0xffffffffff "Coding" Element 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static MONEY: TypeInfo = TypeInfo {
    name: "Money",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static NARRATIVE: TypeInfo = TypeInfo {
    name: "Narrative",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "status" 0x3a22737574617473 0xffffffffffffffff "code" Primitive 2,
    One "div" 0x3a22766964 0xffffffffff "xhtml" Primitive 3 },
    slots: &[0, 1, 2, 3],
    required: &[2, 3],
};

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

static PERIOD: TypeInfo = TypeInfo {
    name: "Period",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "start" 0x3a227472617473 0xffffffffffffff "dateTime" Primitive 2,
    One "end" 0x3a22646e65 0xffffffffff "dateTime" Primitive 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

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

static QUANTITY: TypeInfo = TypeInfo {
    name: "Quantity",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "comparator" 0x74617261706d6f63 0xffffffffffffffff "code" Primitive 3,
    One "unit" 0x3a2274696e75 0xffffffffffff "string" Primitive 4,
    One "system" 0x3a226d6574737973 0xffffffffffffffff "uri" Primitive 5,
    One "code" 0x3a2265646f63 0xffffffffffff "code" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

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

static RANGE: TypeInfo = TypeInfo {
    name: "Range",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "low" 0x3a22776f6c 0xffffffffff "Quantity" Element 2,
    One "high" 0x3a2268676968 0xffffffffffff "Quantity" Element 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

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

static RATIO: TypeInfo = TypeInfo {
    name: "Ratio",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "numerator" 0x6f746172656d756e 0xffffffffffffffff "Quantity" Element 2,
    One "denominator" 0x616e696d6f6e6564 0xffffffffffffffff "Quantity" Element 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

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

static REFERENCE: TypeInfo = TypeInfo {
    name: "Reference",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "reference" 0x636e657265666572 0xffffffffffffffff "string" Primitive 2,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

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

static SAMPLED_DATA: TypeInfo = TypeInfo {
    name: "SampledData",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "origin" 0x3a226e696769726f 0xffffffffffffffff "Quantity" Element 2,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "decimal" Primitive 3,
    One "factor" 0x3a22726f74636166 0xffffffffffffffff "decimal" Primitive 4,
    One "lowerLimit" 0x6d694c7265776f6c 0xffffffffffffffff "decimal" Primitive 5,
    One "upperLimit" 0x6d694c7265707075 0xffffffffffffffff "decimal" Primitive 6,
    One "dimensions" 0x6f69736e656d6964 0xffffffffffffffff "positiveInt" Primitive 7,
    One "data" 0x3a2261746164 0xffffffffffff "string" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[2, 3, 7, 8],
};

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

static SIGNATURE: TypeInfo = TypeInfo {
    name: "Signature",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "type" 0x3a2265707974 0xffffffffffff "Coding" Element 2,
    One "when" 0x3a226e656877 0xffffffffffff "instant" Primitive 3,
    Choice "whoUri" 0x3a226972556f6877 0xffffffffffffffff "uri" Primitive 4 0,
    Choice "whoReference" 0x72656665526f6877 0xffffffffffffffff "Reference" Element 4 1,
    Choice "onBehalfOfUri" 0x666c616865426e6f 0xffffffffffffffff "uri" Primitive 5 0,
    Choice "onBehalfOfReference" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 5 1,
    One "contentType" 0x54746e65746e6f63 0xffffffffffffffff "code" Primitive 6,
    One "blob" 0x3a22626f6c62 0xffffffffffff "base64Binary" Primitive 7 },
    slots: &[0, 1, 2, 3, 4, 6, 8, 9],
    required: &[2, 3, 4],
};

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

static TIMING: TypeInfo = TypeInfo {
    name: "Timing",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "event" 0x3a22746e657665 0xffffffffffffff "dateTime" Primitive 2,
    One "repeat" 0x3a22746165706572 0xffffffffffffffff "Timing.repeat" Element 3,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

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

static TIMING_REPEAT: TypeInfo = TypeInfo {
    name: "Timing.repeat",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Choice "boundsDuration" 0x754473646e756f62 0xffffffffffffffff "Duration" Element 2 0,
    Choice "boundsRange" 0x615273646e756f62 0xffffffffffffffff "Range" Element 2 1,
    Choice "boundsPeriod" 0x655073646e756f62 0xffffffffffffffff "Period" Element 2 2,
    One "count" 0x3a22746e756f63 0xffffffffffffff "integer" Primitive 3,
    One "countMax" 0x78614d746e756f63 0xffffffffffffffff "integer" Primitive 4,
    One "duration" 0x6e6f697461727564 0xffffffffffffffff "decimal" Primitive 5,
    One "durationMax" 0x6e6f697461727564 0xffffffffffffffff "decimal" Primitive 6,
    One "durationUnit" 0x6e6f697461727564 0xffffffffffffffff "code" Primitive 7,
    One "frequency" 0x636e657571657266 0xffffffffffffffff "integer" Primitive 8,
    One "frequencyMax" 0x636e657571657266 0xffffffffffffffff "integer" Primitive 9,
    One "period" 0x3a22646f69726570 0xffffffffffffffff "decimal" Primitive 10,
    One "periodMax" 0x614d646f69726570 0xffffffffffffffff "decimal" Primitive 11,
    One "periodUnit" 0x6e55646f69726570 0xffffffffffffffff "code" Primitive 12,
    Many "dayOfWeek" 0x656557664f796164 0xffffffffffffffff "code" Primitive 13,
    Many "timeOfDay" 0x6144664f656d6974 0xffffffffffffffff "time" Primitive 14,
    Many "when" 0x3a226e656877 0xffffffffffff "code" Primitive 15,
    One "offset" 0x3a2274657366666f 0xffffffffffffffff "unsignedInt" Primitive 16 },
    slots: &[0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
    required: &[],
};

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

static USAGE_CONTEXT: TypeInfo = TypeInfo {
    name: "UsageContext",
    resource: false,
    release: Release::Stu3,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 2,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 3 0,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 3 1,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 3 2 },
    slots: &[0, 1, 2, 3],
    required: &[2, 3],
};

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
