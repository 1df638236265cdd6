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

/// The `Address` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Address>.
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
    release: Release::R4,
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

/// The `Age` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Age>.
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
    release: Release::R4,
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

/// The `Annotation` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Annotation>.
#[derive(Clone, Default, PartialEq)]
pub struct Annotation {
    /// `Annotation.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Annotation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Annotation.author[x]`, 0..1: `Reference` or `string` to Practitioner, Patient, RelatedPerson, Organization.
    pub author: Option<AnnotationAuthor>,
    /// `Annotation.time`, 0..1: `dateTime`.
    pub time: Option<DateTime>,
    /// `Annotation.text`, 1..1: `markdown`.
    pub text: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ANNOTATION: TypeInfo = TypeInfo {
    name: "Annotation",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Choice "authorReference" 0x6552726f68747561 0xffffffffffffffff "Reference" Element 2 0,
    Choice "authorString" 0x7453726f68747561 0xffffffffffffffff "string" Primitive 2 1,
    One "time" 0x3a22656d6974 0xffffffffffff "dateTime" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "markdown" Primitive 4 },
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

/// The `Attachment` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Attachment>.
#[derive(Clone, Default, PartialEq)]
pub struct Attachment {
    /// `Attachment.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Attachment.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Attachment.contentType`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub content_type: Option<Code>,
    /// `Attachment.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `Attachment.data`, 0..1: `base64Binary`.
    pub data: Option<Base64Binary>,
    /// `Attachment.url`, 0..1: `url`.
    pub url: Option<Url>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "contentType" 0x54746e65746e6f63 0xffffffffffffffff "code" Primitive 2,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 3,
    One "data" 0x3a2261746164 0xffffffffffff "base64Binary" Primitive 4,
    One "url" 0x3a226c7275 0xffffffffff "url" Primitive 5,
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

/// The `CodeableConcept` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#CodeableConcept>.
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
    release: Release::R4,
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

/// The `Coding` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Coding>.
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
    release: Release::R4,
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

/// The `ContactDetail` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#ContactDetail>.
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
    release: Release::R4,
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

/// The `ContactPoint` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#ContactPoint>.
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
    release: Release::R4,
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

/// The `Contributor` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#Contributor>.
#[derive(Clone, Default, PartialEq)]
pub struct Contributor {
    /// `Contributor.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Contributor.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Contributor.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/contributor-type> (required).
    pub r#type: Option<Coded<codes::ContributorType>>,
    /// `Contributor.name`, 1..1: `string`.
    pub name: Option<Text>,
    /// `Contributor.contact`, 0..*: `ContactDetail`.
    pub contact: Many<ContactDetail>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static CONTRIBUTOR: TypeInfo = TypeInfo {
    name: "Contributor",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    Many "contact" 0x22746361746e6f63 0xffffffffffffffff "ContactDetail" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[2, 3],
};

node! { Contributor, CONTRIBUTOR,
0 primitive id,
1 nodes extension,
2 code r#type,
3 primitive name,
4 nodes contact,
}

/// The `Count` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Count>.
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
    release: Release::R4,
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

/// The `DataRequirement` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#DataRequirement>.
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirement {
    /// `DataRequirement.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DataRequirement.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DataRequirement.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/all-types> (required).
    pub r#type: Option<Coded<codes::FHIRAllTypes>>,
    /// `DataRequirement.profile`, 0..*: `canonical`.
    pub profile: Many<Canonical>,
    /// `DataRequirement.subject[x]`, 0..1: `CodeableConcept` or `Reference` to Group, from the value set <http://hl7.org/fhir/ValueSet/subject-type> (extensible).
    pub subject: Option<DataRequirementSubject>,
    /// `DataRequirement.mustSupport`, 0..*: `string`.
    pub must_support: Many<Text>,
    /// `DataRequirement.codeFilter`, 0..*: a group of elements.
    pub code_filter: Many<DataRequirementCodeFilter>,
    /// `DataRequirement.dateFilter`, 0..*: a group of elements.
    pub date_filter: Many<DataRequirementDateFilter>,
    /// `DataRequirement.limit`, 0..1: `positiveInt`.
    pub limit: Option<u32>,
    /// `DataRequirement.sort`, 0..*: a group of elements.
    pub sort: Many<DataRequirementSort>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DATA_REQUIREMENT: TypeInfo = TypeInfo {
    name: "DataRequirement",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 2,
    Many "profile" 0x22656c69666f7270 0xffffffffffffffff "canonical" Primitive 3,
    Choice "subjectCodeableConcept" 0x437463656a627573 0xffffffffffffffff "CodeableConcept" Element 4 0,
    Choice "subjectReference" 0x527463656a627573 0xffffffffffffffff "Reference" Element 4 1,
    Many "mustSupport" 0x707075537473756d 0xffffffffffffffff "string" Primitive 5,
    Many "codeFilter" 0x746c694665646f63 0xffffffffffffffff "DataRequirement.codeFilter" Element 6,
    Many "dateFilter" 0x746c694665746164 0xffffffffffffffff "DataRequirement.dateFilter" Element 7,
    One "limit" 0x3a2274696d696c 0xffffffffffffff "positiveInt" Primitive 8,
    Many "sort" 0x3a2274726f73 0xffffffffffff "DataRequirement.sort" Element 9 },
    slots: &[0, 1, 2, 3, 4, 6, 7, 8, 9, 10],
    required: &[2],
};

node! { DataRequirement, DATA_REQUIREMENT,
0 primitive id,
1 nodes extension,
2 code r#type,
3 primitives profile,
4 choice subject,
5 primitives must_support,
6 nodes code_filter,
7 nodes date_filter,
8 primitive limit,
9 nodes sort,
}

choice! { /// The types of `DataRequirement.subject[x]`.
DataRequirementSubject,
0 node CodeableConcept(Boxed<CodeableConcept>),
1 node Reference(Boxed<Reference>),
}

/// `DataRequirement.codeFilter`, a part of [`DataRequirement`].
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirementCodeFilter {
    /// `DataRequirement.codeFilter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DataRequirement.codeFilter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DataRequirement.codeFilter.path`, 0..1: `string`.
    pub path: Option<Text>,
    /// `DataRequirement.codeFilter.searchParam`, 0..1: `string`.
    pub search_param: Option<Text>,
    /// `DataRequirement.codeFilter.valueSet`, 0..1: `canonical`.
    pub value_set: Option<Canonical>,
    /// `DataRequirement.codeFilter.code`, 0..*: `Coding`.
    pub code: Many<Coding>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DATA_REQUIREMENT_CODE_FILTER: TypeInfo = TypeInfo {
    name: "DataRequirement.codeFilter",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "path" 0x3a2268746170 0xffffffffffff "string" Primitive 2,
    One "searchParam" 0x6150686372616573 0xffffffffffffffff "string" Primitive 3,
    One "valueSet" 0x74655365756c6176 0xffffffffffffffff "canonical" Primitive 4,
    Many "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { DataRequirementCodeFilter, DATA_REQUIREMENT_CODE_FILTER,
0 primitive id,
1 nodes extension,
2 primitive path,
3 primitive search_param,
4 primitive value_set,
5 nodes code,
}

/// `DataRequirement.dateFilter`, a part of [`DataRequirement`].
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirementDateFilter {
    /// `DataRequirement.dateFilter.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DataRequirement.dateFilter.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DataRequirement.dateFilter.path`, 0..1: `string`.
    pub path: Option<Text>,
    /// `DataRequirement.dateFilter.searchParam`, 0..1: `string`.
    pub search_param: Option<Text>,
    /// `DataRequirement.dateFilter.value[x]`, 0..1: `dateTime` or `Period` or `Duration`.
    pub value: Option<DataRequirementDateFilterValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DATA_REQUIREMENT_DATE_FILTER: TypeInfo = TypeInfo {
    name: "DataRequirement.dateFilter",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "path" 0x3a2268746170 0xffffffffffff "string" Primitive 2,
    One "searchParam" 0x6150686372616573 0xffffffffffffffff "string" Primitive 3,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 4 0,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 4 1,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 4 2 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { DataRequirementDateFilter, DATA_REQUIREMENT_DATE_FILTER,
0 primitive id,
1 nodes extension,
2 primitive path,
3 primitive search_param,
4 choice value,
}

choice! { /// The types of `DataRequirement.dateFilter.value[x]`.
DataRequirementDateFilterValue,
0 primitive DateTime(DateTime),
1 node Period(Boxed<Period>),
2 node Duration(Boxed<Duration>),
}

/// `DataRequirement.sort`, a part of [`DataRequirement`].
#[derive(Clone, Default, PartialEq)]
pub struct DataRequirementSort {
    /// `DataRequirement.sort.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `DataRequirement.sort.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `DataRequirement.sort.path`, 1..1: `string`.
    pub path: Option<Text>,
    /// `DataRequirement.sort.direction`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/sort-direction> (required).
    pub direction: Option<Coded<codes::SortDirection>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DATA_REQUIREMENT_SORT: TypeInfo = TypeInfo {
    name: "DataRequirement.sort",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "path" 0x3a2268746170 0xffffffffffff "string" Primitive 2,
    One "direction" 0x6f69746365726964 0xffffffffffffffff "code" Primitive 3 },
    slots: &[0, 1, 2, 3],
    required: &[2, 3],
};

node! { DataRequirementSort, DATA_REQUIREMENT_SORT,
0 primitive id,
1 nodes extension,
2 primitive path,
3 code direction,
}

/// The `Distance` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Distance>.
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
    release: Release::R4,
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

/// The `Dosage` datatype. Source: <http://hl7.org/fhir/R4/dosage.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Dosage {
    /// `Dosage.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Dosage.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Dosage.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
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
    /// `Dosage.doseAndRate`, 0..*: a group of elements.
    pub dose_and_rate: Many<DosageDoseAndRate>,
    /// `Dosage.maxDosePerPeriod`, 0..1: `Ratio`.
    pub max_dose_per_period: Option<Boxed<Ratio>>,
    /// `Dosage.maxDosePerAdministration`, 0..1: `Quantity`.
    pub max_dose_per_administration: Option<Boxed<Quantity>>,
    /// `Dosage.maxDosePerLifetime`, 0..1: `Quantity`.
    pub max_dose_per_lifetime: Option<Boxed<Quantity>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOSAGE: TypeInfo = TypeInfo {
    name: "Dosage",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "sequence" 0x65636e6575716573 0xffffffffffffffff "integer" Primitive 3,
    One "text" 0x3a2274786574 0xffffffffffff "string" Primitive 4,
    Many "additionalInstruction" 0x6e6f697469646461 0xffffffffffffffff "CodeableConcept" Element 5,
    One "patientInstruction" 0x49746e6569746170 0xffffffffffffffff "string" Primitive 6,
    One "timing" 0x3a22676e696d6974 0xffffffffffffffff "Timing" Element 7,
    Choice "asNeededBoolean" 0x64656465654e7361 0xffffffffffffffff "boolean" Primitive 8 0,
    Choice "asNeededCodeableConcept" 0x64656465654e7361 0xffffffffffffffff "CodeableConcept" Element 8 1,
    One "site" 0x3a2265746973 0xffffffffffff "CodeableConcept" Element 9,
    One "route" 0x3a226574756f72 0xffffffffffffff "CodeableConcept" Element 10,
    One "method" 0x3a22646f6874656d 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "doseAndRate" 0x52646e4165736f64 0xffffffffffffffff "Dosage.doseAndRate" Element 12,
    One "maxDosePerPeriod" 0x5065736f4478616d 0xffffffffffffffff "Ratio" Element 13,
    One "maxDosePerAdministration" 0x5065736f4478616d 0xffffffffffffffff "Quantity" Element 14,
    One "maxDosePerLifetime" 0x5065736f4478616d 0xffffffffffffffff "Quantity" Element 15 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 14, 15, 16],
    required: &[],
};

node! { Dosage, DOSAGE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive sequence,
4 primitive text,
5 nodes additional_instruction,
6 primitive patient_instruction,
7 node timing,
8 choice as_needed,
9 node site,
10 node route,
11 node method,
12 nodes dose_and_rate,
13 node max_dose_per_period,
14 node max_dose_per_administration,
15 node max_dose_per_lifetime,
}

choice! { /// The types of `Dosage.asNeeded[x]`.
DosageAsNeeded,
0 primitive Boolean(bool),
1 node CodeableConcept(Boxed<CodeableConcept>),
}

/// `Dosage.doseAndRate`, a part of [`Dosage`].
#[derive(Clone, Default, PartialEq)]
pub struct DosageDoseAndRate {
    /// `Dosage.doseAndRate.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Dosage.doseAndRate.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Dosage.doseAndRate.type`, 0..1: `CodeableConcept`.
    pub r#type: Option<Boxed<CodeableConcept>>,
    /// `Dosage.doseAndRate.dose[x]`, 0..1: `Range` or `Quantity`.
    pub dose: Option<DosageDoseAndRateDose>,
    /// `Dosage.doseAndRate.rate[x]`, 0..1: `Ratio` or `Range` or `Quantity`.
    pub rate: Option<DosageDoseAndRateRate>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static DOSAGE_DOSE_AND_RATE: TypeInfo = TypeInfo {
    name: "Dosage.doseAndRate",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 2,
    Choice "doseRange" 0x676e615265736f64 0xffffffffffffffff "Range" Element 3 0,
    Choice "doseQuantity" 0x6e61755165736f64 0xffffffffffffffff "Quantity" Element 3 1,
    Choice "rateRatio" 0x6974615265746172 0xffffffffffffffff "Ratio" Element 4 0,
    Choice "rateRange" 0x676e615265746172 0xffffffffffffffff "Range" Element 4 1,
    Choice "rateQuantity" 0x6e61755165746172 0xffffffffffffffff "Quantity" Element 4 2 },
    slots: &[0, 1, 2, 3, 5],
    required: &[],
};

node! { DosageDoseAndRate, DOSAGE_DOSE_AND_RATE,
0 primitive id,
1 nodes extension,
2 node r#type,
3 choice dose,
4 choice rate,
}

choice! { /// The types of `Dosage.doseAndRate.dose[x]`.
DosageDoseAndRateDose,
0 node Range(Boxed<Range>),
1 node Quantity(Boxed<Quantity>),
}

choice! { /// The types of `Dosage.doseAndRate.rate[x]`.
DosageDoseAndRateRate,
0 node Ratio(Boxed<Ratio>),
1 node Range(Boxed<Range>),
2 node Quantity(Boxed<Quantity>),
}

/// The `Duration` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Duration>.
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
    release: Release::R4,
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

/// The `Element` datatype. Source: <http://hl7.org/fhir/R4/element.html>.
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1 },
    slots: &[0, 1],
    required: &[],
};

node! { Element, ELEMENT,
0 primitive id,
1 nodes extension,
}

/// The `Expression` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#Expression>.
#[derive(Clone, Default, PartialEq)]
pub struct Expression {
    /// `Expression.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Expression.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Expression.description`, 0..1: `string`.
    pub description: Option<Text>,
    /// `Expression.name`, 0..1: `id`.
    pub name: Option<Id>,
    /// `Expression.language`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/expression-language> (extensible).
    pub language: Option<Code>,
    /// `Expression.expression`, 0..1: `string`.
    pub expression: Option<Text>,
    /// `Expression.reference`, 0..1: `uri`.
    pub reference: Option<Uri>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EXPRESSION: TypeInfo = TypeInfo {
    name: "Expression",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 2,
    One "name" 0x3a22656d616e 0xffffffffffff "id" Primitive 3,
    One "language" 0x65676175676e616c 0xffffffffffffffff "code" Primitive 4,
    One "expression" 0x6973736572707865 0xffffffffffffffff "string" Primitive 5,
    One "reference" 0x636e657265666572 0xffffffffffffffff "uri" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[4],
};

node! { Expression, EXPRESSION,
0 primitive id,
1 nodes extension,
2 primitive description,
3 primitive name,
4 primitive language,
5 primitive expression,
6 primitive reference,
}

/// The `Extension` datatype. Source: <http://hl7.org/fhir/R4/extensibility.html>.
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "url" 0x3a226c7275 0xffffffffff "uri" Primitive 2,
    Choice "valueBase64Binary" 0x73614265756c6176 0xffffffffffffffff "base64Binary" Primitive 3 0,
    Choice "valueBoolean" 0x6f6f4265756c6176 0xffffffffffffffff "boolean" Primitive 3 1,
    Choice "valueCanonical" 0x6e614365756c6176 0xffffffffffffffff "canonical" Primitive 3 2,
    Choice "valueCode" 0x646f4365756c6176 0xffffffffffffffff "code" Primitive 3 3,
    Choice "valueDate" 0x74614465756c6176 0xffffffffffffffff "date" Primitive 3 4,
    Choice "valueDateTime" 0x74614465756c6176 0xffffffffffffffff "dateTime" Primitive 3 5,
    Choice "valueDecimal" 0x63654465756c6176 0xffffffffffffffff "decimal" Primitive 3 6,
    Choice "valueId" 0x22644965756c6176 0xffffffffffffffff "id" Primitive 3 7,
    Choice "valueInstant" 0x736e4965756c6176 0xffffffffffffffff "instant" Primitive 3 8,
    Choice "valueInteger" 0x746e4965756c6176 0xffffffffffffffff "integer" Primitive 3 9,
    Choice "valueMarkdown" 0x72614d65756c6176 0xffffffffffffffff "markdown" Primitive 3 10,
    Choice "valueOid" 0x64694f65756c6176 0xffffffffffffffff "oid" Primitive 3 11,
    Choice "valuePositiveInt" 0x736f5065756c6176 0xffffffffffffffff "positiveInt" Primitive 3 12,
    Choice "valueString" 0x72745365756c6176 0xffffffffffffffff "string" Primitive 3 13,
    Choice "valueTime" 0x6d695465756c6176 0xffffffffffffffff "time" Primitive 3 14,
    Choice "valueUnsignedInt" 0x736e5565756c6176 0xffffffffffffffff "unsignedInt" Primitive 3 15,
    Choice "valueUri" 0x69725565756c6176 0xffffffffffffffff "uri" Primitive 3 16,
    Choice "valueUrl" 0x6c725565756c6176 0xffffffffffffffff "url" Primitive 3 17,
    Choice "valueUuid" 0x69755565756c6176 0xffffffffffffffff "uuid" Primitive 3 18,
    Choice "valueAddress" 0x64644165756c6176 0xffffffffffffffff "Address" Element 3 19,
    Choice "valueAge" 0x65674165756c6176 0xffffffffffffffff "Age" Element 3 20,
    Choice "valueAnnotation" 0x6e6e4165756c6176 0xffffffffffffffff "Annotation" Element 3 21,
    Choice "valueAttachment" 0x74744165756c6176 0xffffffffffffffff "Attachment" Element 3 22,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 3 23,
    Choice "valueCoding" 0x646f4365756c6176 0xffffffffffffffff "Coding" Element 3 24,
    Choice "valueContactPoint" 0x6e6f4365756c6176 0xffffffffffffffff "ContactPoint" Element 3 25,
    Choice "valueCount" 0x756f4365756c6176 0xffffffffffffffff "Count" Element 3 26,
    Choice "valueDistance" 0x73694465756c6176 0xffffffffffffffff "Distance" Element 3 27,
    Choice "valueDuration" 0x72754465756c6176 0xffffffffffffffff "Duration" Element 3 28,
    Choice "valueHumanName" 0x6d754865756c6176 0xffffffffffffffff "HumanName" Element 3 29,
    Choice "valueIdentifier" 0x65644965756c6176 0xffffffffffffffff "Identifier" Element 3 30,
    Choice "valueMoney" 0x6e6f4d65756c6176 0xffffffffffffffff "Money" Element 3 31,
    Choice "valuePeriod" 0x72655065756c6176 0xffffffffffffffff "Period" Element 3 32,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 3 33,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 3 34,
    Choice "valueRatio" 0x74615265756c6176 0xffffffffffffffff "Ratio" Element 3 35,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 36,
    Choice "valueSampledData" 0x6d615365756c6176 0xffffffffffffffff "SampledData" Element 3 37,
    Choice "valueSignature" 0x67695365756c6176 0xffffffffffffffff "Signature" Element 3 38,
    Choice "valueTiming" 0x6d695465756c6176 0xffffffffffffffff "Timing" Element 3 39,
    Choice "valueContactDetail" 0x6e6f4365756c6176 0xffffffffffffffff "ContactDetail" Element 3 40,
    Choice "valueContributor" 0x6e6f4365756c6176 0xffffffffffffffff "Contributor" Element 3 41,
    Choice "valueDataRequirement" 0x74614465756c6176 0xffffffffffffffff "DataRequirement" Element 3 42,
    Choice "valueExpression" 0x70784565756c6176 0xffffffffffffffff "Expression" Element 3 43,
    Choice "valueParameterDefinition" 0x72615065756c6176 0xffffffffffffffff "ParameterDefinition" Element 3 44,
    Choice "valueRelatedArtifact" 0x6c655265756c6176 0xffffffffffffffff "RelatedArtifact" Element 3 45,
    Choice "valueTriggerDefinition" 0x69725465756c6176 0xffffffffffffffff "TriggerDefinition" Element 3 46,
    Choice "valueUsageContext" 0x61735565756c6176 0xffffffffffffffff "UsageContext" Element 3 47,
    Choice "valueDosage" 0x736f4465756c6176 0xffffffffffffffff "Dosage" Element 3 48,
    Choice "valueMeta" 0x74654d65756c6176 0xffffffffffffffff "Meta" Element 3 49 },
    slots: &[0, 1, 2, 3],
    required: &[2],
};

node! { Extension, EXTENSION,
0 primitive id,
1 nodes extension,
2 primitive url,
3 choice value,
}

/// The `HumanName` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#HumanName>.
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
    release: Release::R4,
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

/// The `Identifier` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Identifier>.
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
    release: Release::R4,
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

/// The `Meta` datatype. Source: <http://hl7.org/fhir/R4/resource.html#Meta>.
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
    /// `Meta.source`, 0..1: `uri`.
    pub source: Option<Uri>,
    /// `Meta.profile`, 0..*: `canonical`.
    pub profile: Many<Canonical>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "versionId" 0x496e6f6973726576 0xffffffffffffffff "id" Primitive 2,
    One "lastUpdated" 0x616470557473616c 0xffffffffffffffff "instant" Primitive 3,
    One "source" 0x3a22656372756f73 0xffffffffffffffff "uri" Primitive 4,
    Many "profile" 0x22656c69666f7270 0xffffffffffffffff "canonical" Primitive 5,
    Many "security" 0x7974697275636573 0xffffffffffffffff "Coding" Element 6,
    Many "tag" 0x3a22676174 0xffffffffff "Coding" Element 7 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7],
    required: &[],
};

node! { Meta, META,
0 primitive id,
1 nodes extension,
2 primitive version_id,
3 primitive last_updated,
4 primitive source,
5 primitives profile,
6 nodes security,
7 nodes tag,
}

/// The `Money` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Money>.
#[derive(Clone, Default, PartialEq)]
pub struct Money {
    /// `Money.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Money.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Money.value`, 0..1: `decimal`.
    pub value: Option<Decimal>,
    /// `Money.currency`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/currencies> (required).
    pub currency: Option<Code>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static MONEY: TypeInfo = TypeInfo {
    name: "Money",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "value" 0x3a2265756c6176 0xffffffffffffff "decimal" Primitive 2,
    One "currency" 0x79636e6572727563 0xffffffffffffffff "code" Primitive 3 },
    slots: &[0, 1, 2, 3],
    required: &[],
};

node! { Money, MONEY,
0 primitive id,
1 nodes extension,
2 primitive value,
3 primitive currency,
}

/// The `Narrative` datatype. Source: <http://hl7.org/fhir/R4/narrative.html>.
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
    release: Release::R4,
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

/// The `ParameterDefinition` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#ParameterDefinition>.
#[derive(Clone, Default, PartialEq)]
pub struct ParameterDefinition {
    /// `ParameterDefinition.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `ParameterDefinition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `ParameterDefinition.name`, 0..1: `code`.
    pub name: Option<Code>,
    /// `ParameterDefinition.use`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/operation-parameter-use> (required).
    pub r#use: Option<Coded<codes::OperationParameterUse>>,
    /// `ParameterDefinition.min`, 0..1: `integer`.
    pub min: Option<i32>,
    /// `ParameterDefinition.max`, 0..1: `string`.
    pub max: Option<Text>,
    /// `ParameterDefinition.documentation`, 0..1: `string`.
    pub documentation: Option<Text>,
    /// `ParameterDefinition.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/all-types> (required).
    pub r#type: Option<Coded<codes::FHIRAllTypes>>,
    /// `ParameterDefinition.profile`, 0..1: `canonical`.
    pub profile: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PARAMETER_DEFINITION: TypeInfo = TypeInfo {
    name: "ParameterDefinition",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "name" 0x3a22656d616e 0xffffffffffff "code" Primitive 2,
    One "use" 0x3a22657375 0xffffffffff "code" Primitive 3,
    One "min" 0x3a226e696d 0xffffffffff "integer" Primitive 4,
    One "max" 0x3a2278616d 0xffffffffff "string" Primitive 5,
    One "documentation" 0x746e656d75636f64 0xffffffffffffffff "string" Primitive 6,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 7,
    One "profile" 0x22656c69666f7270 0xffffffffffffffff "canonical" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[3, 7],
};

node! { ParameterDefinition, PARAMETER_DEFINITION,
0 primitive id,
1 nodes extension,
2 primitive name,
3 code r#use,
4 primitive min,
5 primitive max,
6 primitive documentation,
7 code r#type,
8 primitive profile,
}

/// The `Period` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Period>.
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
    release: Release::R4,
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

/// The `Quantity` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Quantity>.
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
    release: Release::R4,
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

/// The `Range` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Range>.
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
    release: Release::R4,
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

/// The `Ratio` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Ratio>.
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
    release: Release::R4,
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

/// The `Reference` datatype. Source: <http://hl7.org/fhir/R4/references.html>.
#[derive(Clone, Default, PartialEq)]
pub struct Reference {
    /// `Reference.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Reference.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Reference.reference`, 0..1: `string`.
    pub reference: Option<Text>,
    /// `Reference.type`, 0..1: `uri`, from the value set <http://hl7.org/fhir/ValueSet/resource-types> (extensible).
    pub r#type: Option<Uri>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "reference" 0x636e657265666572 0xffffffffffffffff "string" Primitive 2,
    One "type" 0x3a2265707974 0xffffffffffff "uri" Primitive 3,
    One "identifier" 0x696669746e656469 0xffffffffffffffff "Identifier" Element 4,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { Reference, REFERENCE,
0 primitive id,
1 nodes extension,
2 primitive reference,
3 primitive r#type,
4 node identifier,
5 primitive display,
}

/// The `RelatedArtifact` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#RelatedArtifact>.
#[derive(Clone, Default, PartialEq)]
pub struct RelatedArtifact {
    /// `RelatedArtifact.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `RelatedArtifact.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `RelatedArtifact.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/related-artifact-type> (required).
    pub r#type: Option<Coded<codes::RelatedArtifactType>>,
    /// `RelatedArtifact.label`, 0..1: `string`.
    pub label: Option<Text>,
    /// `RelatedArtifact.display`, 0..1: `string`.
    pub display: Option<Text>,
    /// `RelatedArtifact.citation`, 0..1: `markdown`.
    pub citation: Option<Text>,
    /// `RelatedArtifact.url`, 0..1: `url`.
    pub url: Option<Url>,
    /// `RelatedArtifact.document`, 0..1: `Attachment`.
    pub document: Option<Boxed<Attachment>>,
    /// `RelatedArtifact.resource`, 0..1: `canonical`.
    pub resource: Option<Canonical>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static RELATED_ARTIFACT: TypeInfo = TypeInfo {
    name: "RelatedArtifact",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 2,
    One "label" 0x3a226c6562616c 0xffffffffffffff "string" Primitive 3,
    One "display" 0x2279616c70736964 0xffffffffffffffff "string" Primitive 4,
    One "citation" 0x6e6f697461746963 0xffffffffffffffff "markdown" Primitive 5,
    One "url" 0x3a226c7275 0xffffffffff "url" Primitive 6,
    One "document" 0x746e656d75636f64 0xffffffffffffffff "Attachment" Element 7,
    One "resource" 0x656372756f736572 0xffffffffffffffff "canonical" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[2],
};

node! { RelatedArtifact, RELATED_ARTIFACT,
0 primitive id,
1 nodes extension,
2 code r#type,
3 primitive label,
4 primitive display,
5 primitive citation,
6 primitive url,
7 node document,
8 primitive resource,
}

/// The `SampledData` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#SampledData>.
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
    /// `SampledData.data`, 0..1: `string`.
    pub data: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SAMPLED_DATA: TypeInfo = TypeInfo {
    name: "SampledData",
    resource: false,
    release: Release::R4,
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
    required: &[2, 3, 7],
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

/// The `Signature` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Signature>.
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
    /// `Signature.who`, 1..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.
    pub who: Option<Boxed<Reference>>,
    /// `Signature.onBehalfOf`, 0..1: `Reference` to Practitioner, PractitionerRole, RelatedPerson, Patient, Device, Organization.
    pub on_behalf_of: Option<Boxed<Reference>>,
    /// `Signature.targetFormat`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub target_format: Option<Code>,
    /// `Signature.sigFormat`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/mimetypes> (required).
    pub sig_format: Option<Code>,
    /// `Signature.data`, 0..1: `base64Binary`.
    pub data: Option<Base64Binary>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static SIGNATURE: TypeInfo = TypeInfo {
    name: "Signature",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "type" 0x3a2265707974 0xffffffffffff "Coding" Element 2,
    One "when" 0x3a226e656877 0xffffffffffff "instant" Primitive 3,
    One "who" 0x3a226f6877 0xffffffffff "Reference" Element 4,
    One "onBehalfOf" 0x666c616865426e6f 0xffffffffffffffff "Reference" Element 5,
    One "targetFormat" 0x6f46746567726174 0xffffffffffffffff "code" Primitive 6,
    One "sigFormat" 0x616d726f46676973 0xffffffffffffffff "code" Primitive 7,
    One "data" 0x3a2261746164 0xffffffffffff "base64Binary" Primitive 8 },
    slots: &[0, 1, 2, 3, 4, 5, 6, 7, 8],
    required: &[2, 3, 4],
};

node! { Signature, SIGNATURE,
0 primitive id,
1 nodes extension,
2 nodes r#type,
3 primitive when,
4 node who,
5 node on_behalf_of,
6 primitive target_format,
7 primitive sig_format,
8 primitive data,
}

/// The `Timing` datatype. Source: <http://hl7.org/fhir/R4/datatypes.html#Timing>.
#[derive(Clone, Default, PartialEq)]
pub struct Timing {
    /// `Timing.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `Timing.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `Timing.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "event" 0x3a22746e657665 0xffffffffffffff "dateTime" Primitive 3,
    One "repeat" 0x3a22746165706572 0xffffffffffffffff "Timing.repeat" Element 4,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 5 },
    slots: &[0, 1, 2, 3, 4, 5],
    required: &[],
};

node! { Timing, TIMING,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives event,
4 node repeat,
5 node code,
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
    /// `Timing.repeat.count`, 0..1: `positiveInt`.
    pub count: Option<u32>,
    /// `Timing.repeat.countMax`, 0..1: `positiveInt`.
    pub count_max: Option<u32>,
    /// `Timing.repeat.duration`, 0..1: `decimal`.
    pub duration: Option<Decimal>,
    /// `Timing.repeat.durationMax`, 0..1: `decimal`.
    pub duration_max: Option<Decimal>,
    /// `Timing.repeat.durationUnit`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/units-of-time> (required).
    pub duration_unit: Option<Coded<codes::UnitsOfTime>>,
    /// `Timing.repeat.frequency`, 0..1: `positiveInt`.
    pub frequency: Option<u32>,
    /// `Timing.repeat.frequencyMax`, 0..1: `positiveInt`.
    pub frequency_max: Option<u32>,
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
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Choice "boundsDuration" 0x754473646e756f62 0xffffffffffffffff "Duration" Element 2 0,
    Choice "boundsRange" 0x615273646e756f62 0xffffffffffffffff "Range" Element 2 1,
    Choice "boundsPeriod" 0x655073646e756f62 0xffffffffffffffff "Period" Element 2 2,
    One "count" 0x3a22746e756f63 0xffffffffffffff "positiveInt" Primitive 3,
    One "countMax" 0x78614d746e756f63 0xffffffffffffffff "positiveInt" Primitive 4,
    One "duration" 0x6e6f697461727564 0xffffffffffffffff "decimal" Primitive 5,
    One "durationMax" 0x6e6f697461727564 0xffffffffffffffff "decimal" Primitive 6,
    One "durationUnit" 0x6e6f697461727564 0xffffffffffffffff "code" Primitive 7,
    One "frequency" 0x636e657571657266 0xffffffffffffffff "positiveInt" Primitive 8,
    One "frequencyMax" 0x636e657571657266 0xffffffffffffffff "positiveInt" Primitive 9,
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

/// The `TriggerDefinition` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#TriggerDefinition>.
#[derive(Clone, Default, PartialEq)]
pub struct TriggerDefinition {
    /// `TriggerDefinition.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `TriggerDefinition.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `TriggerDefinition.type`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/trigger-type> (required).
    pub r#type: Option<Coded<codes::TriggerType>>,
    /// `TriggerDefinition.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `TriggerDefinition.timing[x]`, 0..1: `Timing` or `Reference` or `date` or `dateTime` to Schedule.
    pub timing: Option<TriggerDefinitionTiming>,
    /// `TriggerDefinition.data`, 0..*: `DataRequirement`.
    pub data: Many<DataRequirement>,
    /// `TriggerDefinition.condition`, 0..1: `Expression`.
    pub condition: Option<Boxed<Expression>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static TRIGGER_DEFINITION: TypeInfo = TypeInfo {
    name: "TriggerDefinition",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "type" 0x3a2265707974 0xffffffffffff "code" Primitive 2,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 3,
    Choice "timingTiming" 0x6954676e696d6974 0xffffffffffffffff "Timing" Element 4 0,
    Choice "timingReference" 0x6552676e696d6974 0xffffffffffffffff "Reference" Element 4 1,
    Choice "timingDate" 0x6144676e696d6974 0xffffffffffffffff "date" Primitive 4 2,
    Choice "timingDateTime" 0x6144676e696d6974 0xffffffffffffffff "dateTime" Primitive 4 3,
    Many "data" 0x3a2261746164 0xffffffffffff "DataRequirement" Element 5,
    One "condition" 0x6f697469646e6f63 0xffffffffffffffff "Expression" Element 6 },
    slots: &[0, 1, 2, 3, 4, 8, 9],
    required: &[2],
};

node! { TriggerDefinition, TRIGGER_DEFINITION,
0 primitive id,
1 nodes extension,
2 code r#type,
3 primitive name,
4 choice timing,
5 nodes data,
6 node condition,
}

choice! { /// The types of `TriggerDefinition.timing[x]`.
TriggerDefinitionTiming,
0 node Timing(Boxed<Timing>),
1 node Reference(Boxed<Reference>),
2 primitive Date(Date),
3 primitive DateTime(DateTime),
}

/// The `UsageContext` datatype. Source: <http://hl7.org/fhir/R4/metadatatypes.html#UsageContext>.
#[derive(Clone, Default, PartialEq)]
pub struct UsageContext {
    /// `UsageContext.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `UsageContext.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `UsageContext.code`, 1..1: `Coding`, from the value set <http://hl7.org/fhir/ValueSet/usage-context-type> (extensible).
    pub code: Option<Boxed<Coding>>,
    /// `UsageContext.value[x]`, 1..1: `CodeableConcept` or `Quantity` or `Range` or `Reference` to PlanDefinition, ResearchStudy, InsurancePlan, HealthcareService, Group, Location, Organization.
    pub value: Option<UsageContextValue>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static USAGE_CONTEXT: TypeInfo = TypeInfo {
    name: "UsageContext",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    One "code" 0x3a2265646f63 0xffffffffffff "Coding" Element 2,
    Choice "valueCodeableConcept" 0x646f4365756c6176 0xffffffffffffffff "CodeableConcept" Element 3 0,
    Choice "valueQuantity" 0x61755165756c6176 0xffffffffffffffff "Quantity" Element 3 1,
    Choice "valueRange" 0x6e615265756c6176 0xffffffffffffffff "Range" Element 3 2,
    Choice "valueReference" 0x66655265756c6176 0xffffffffffffffff "Reference" Element 3 3 },
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
3 node Reference(Boxed<Reference>),
}

choice! { /// A value of any datatype, as extensions and parameters have.
Value,
0 primitive Base64Binary(Base64Binary),
1 primitive Boolean(bool),
2 primitive Canonical(Canonical),
3 primitive Code(Code),
4 primitive Date(Date),
5 primitive DateTime(DateTime),
6 primitive Decimal(Decimal),
7 primitive Id(Id),
8 primitive Instant(Instant),
9 primitive Integer(i32),
10 primitive Markdown(Text),
11 primitive Oid(Oid),
12 primitive PositiveInt(u32),
13 primitive String(Text),
14 primitive Time(Time),
15 primitive UnsignedInt(u32),
16 primitive Uri(Uri),
17 primitive Url(Url),
18 primitive Uuid(Uuid),
19 node Address(Boxed<Address>),
20 node Age(Boxed<Age>),
21 node Annotation(Boxed<Annotation>),
22 node Attachment(Boxed<Attachment>),
23 node CodeableConcept(Boxed<CodeableConcept>),
24 node Coding(Boxed<Coding>),
25 node ContactPoint(Boxed<ContactPoint>),
26 node Count(Boxed<Count>),
27 node Distance(Boxed<Distance>),
28 node Duration(Boxed<Duration>),
29 node HumanName(Boxed<HumanName>),
30 node Identifier(Boxed<Identifier>),
31 node Money(Boxed<Money>),
32 node Period(Boxed<Period>),
33 node Quantity(Boxed<Quantity>),
34 node Range(Boxed<Range>),
35 node Ratio(Boxed<Ratio>),
36 node Reference(Boxed<Reference>),
37 node SampledData(Boxed<SampledData>),
38 node Signature(Boxed<Signature>),
39 node Timing(Boxed<Timing>),
40 node ContactDetail(Boxed<ContactDetail>),
41 node Contributor(Boxed<Contributor>),
42 node DataRequirement(Boxed<DataRequirement>),
43 node Expression(Boxed<Expression>),
44 node ParameterDefinition(Boxed<ParameterDefinition>),
45 node RelatedArtifact(Boxed<RelatedArtifact>),
46 node TriggerDefinition(Boxed<TriggerDefinition>),
47 node UsageContext(Boxed<UsageContext>),
48 node Dosage(Boxed<Dosage>),
49 node Meta(Boxed<Meta>),
}
