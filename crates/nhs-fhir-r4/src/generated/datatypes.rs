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

static ADDRESS: Table = Table::new(
    "R4 Address element
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

static AGE: Table = Table::new(
    "R4 Age element
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

static ANNOTATION: Table = Table::new(
    "R4 Annotation element
id 0..1 string
extension 0..* Extension
author[x] 0..1 Reference string
time 0..1 dateTime
text 1..1 markdown",
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

static ATTACHMENT: Table = Table::new(
    "R4 Attachment element
id 0..1 string
extension 0..* Extension
contentType 0..1 code
language 0..1 code
data 0..1 base64Binary
url 0..1 url
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

static CODEABLE_CONCEPT: Table = Table::new(
    "R4 CodeableConcept element
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

static CODING: Table = Table::new(
    "R4 Coding element
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

static CONTACT_DETAIL: Table = Table::new(
    "R4 ContactDetail element
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

static CONTACT_POINT: Table = Table::new(
    "R4 ContactPoint element
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

static CONTRIBUTOR: Table = Table::new(
    "R4 Contributor element
id 0..1 string
extension 0..* Extension
type 1..1 code
name 1..1 string
contact 0..* ContactDetail",
);

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

static COUNT: Table = Table::new(
    "R4 Count element
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

static DATA_REQUIREMENT: Table = Table::new(
    "R4 DataRequirement element
id 0..1 string
extension 0..* Extension
type 1..1 code
profile 0..* canonical
subject[x] 0..1 CodeableConcept Reference
mustSupport 0..* string
codeFilter 0..* DataRequirement.codeFilter
dateFilter 0..* DataRequirement.dateFilter
limit 0..1 positiveInt
sort 0..* DataRequirement.sort",
);

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

static DATA_REQUIREMENT_CODE_FILTER: Table = Table::new(
    "R4 DataRequirement.codeFilter element
id 0..1 string
extension 0..* Extension
path 0..1 string
searchParam 0..1 string
valueSet 0..1 canonical
code 0..* Coding",
);

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

static DATA_REQUIREMENT_DATE_FILTER: Table = Table::new(
    "R4 DataRequirement.dateFilter element
id 0..1 string
extension 0..* Extension
path 0..1 string
searchParam 0..1 string
value[x] 0..1 dateTime Period Duration",
);

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

static DATA_REQUIREMENT_SORT: Table = Table::new(
    "R4 DataRequirement.sort element
id 0..1 string
extension 0..* Extension
path 1..1 string
direction 1..1 code",
);

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

static DISTANCE: Table = Table::new(
    "R4 Distance element
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

static DOSAGE: Table = Table::new(
    "R4 Dosage element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
sequence 0..1 integer
text 0..1 string
additionalInstruction 0..* CodeableConcept
patientInstruction 0..1 string
timing 0..1 Timing
asNeeded[x] 0..1 boolean CodeableConcept
site 0..1 CodeableConcept
route 0..1 CodeableConcept
method 0..1 CodeableConcept
doseAndRate 0..* Dosage.doseAndRate
maxDosePerPeriod 0..1 Ratio
maxDosePerAdministration 0..1 Quantity
maxDosePerLifetime 0..1 Quantity",
);

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

static DOSAGE_DOSE_AND_RATE: Table = Table::new(
    "R4 Dosage.doseAndRate element
id 0..1 string
extension 0..* Extension
type 0..1 CodeableConcept
dose[x] 0..1 Range Quantity
rate[x] 0..1 Ratio Range Quantity",
);

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

static DURATION: Table = Table::new(
    "R4 Duration element
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

static ELEMENT: Table = Table::new(
    "R4 Element element
id 0..1 string
extension 0..* Extension",
);

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

static EXPRESSION: Table = Table::new(
    "R4 Expression element
id 0..1 string
extension 0..* Extension
description 0..1 string
name 0..1 id
language 1..1 code
expression 0..1 string
reference 0..1 uri",
);

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

static EXTENSION: Table = Table::new(
"R4 Extension element
id 0..1 string
extension 0..* Extension
url 1..1 uri
value[x] 0..1 base64Binary boolean canonical code date dateTime decimal id instant integer markdown oid positiveInt string time unsignedInt uri url uuid Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period Quantity Range Ratio Reference SampledData Signature Timing ContactDetail Contributor DataRequirement Expression ParameterDefinition RelatedArtifact TriggerDefinition UsageContext Dosage Meta",
);

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

static HUMAN_NAME: Table = Table::new(
    "R4 HumanName element
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

static IDENTIFIER: Table = Table::new(
    "R4 Identifier element
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

static META: Table = Table::new(
    "R4 Meta element
id 0..1 string
extension 0..* Extension
versionId 0..1 id
lastUpdated 0..1 instant
source 0..1 uri
profile 0..* canonical
security 0..* Coding
tag 0..* Coding",
);

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

static MONEY: Table = Table::new(
    "R4 Money element
id 0..1 string
extension 0..* Extension
value 0..1 decimal
currency 0..1 code",
);

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

static NARRATIVE: Table = Table::new(
    "R4 Narrative element
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

static PARAMETER_DEFINITION: Table = Table::new(
    "R4 ParameterDefinition element
id 0..1 string
extension 0..* Extension
name 0..1 code
use 1..1 code
min 0..1 integer
max 0..1 string
documentation 0..1 string
type 1..1 code
profile 0..1 canonical",
);

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

static PERIOD: Table = Table::new(
    "R4 Period element
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

static QUANTITY: Table = Table::new(
    "R4 Quantity element
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

static RANGE: Table = Table::new(
    "R4 Range element
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

static RATIO: Table = Table::new(
    "R4 Ratio element
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

static REFERENCE: Table = Table::new(
    "R4 Reference element
id 0..1 string
extension 0..* Extension
reference 0..1 string
type 0..1 uri
identifier 0..1 Identifier
display 0..1 string",
);

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

static RELATED_ARTIFACT: Table = Table::new(
    "R4 RelatedArtifact element
id 0..1 string
extension 0..* Extension
type 1..1 code
label 0..1 string
display 0..1 string
citation 0..1 markdown
url 0..1 url
document 0..1 Attachment
resource 0..1 canonical",
);

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

static SAMPLED_DATA: Table = Table::new(
    "R4 SampledData element
id 0..1 string
extension 0..* Extension
origin 1..1 Quantity
period 1..1 decimal
factor 0..1 decimal
lowerLimit 0..1 decimal
upperLimit 0..1 decimal
dimensions 1..1 positiveInt
data 0..1 string",
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

static SIGNATURE: Table = Table::new(
    "R4 Signature element
id 0..1 string
extension 0..* Extension
type 1..* Coding
when 1..1 instant
who 1..1 Reference
onBehalfOf 0..1 Reference
targetFormat 0..1 code
sigFormat 0..1 code
data 0..1 base64Binary",
);

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

static TIMING: Table = Table::new(
    "R4 Timing element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
event 0..* dateTime
repeat 0..1 Timing.repeat
code 0..1 CodeableConcept",
);

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

static TIMING_REPEAT: Table = Table::new(
    "R4 Timing.repeat element
id 0..1 string
extension 0..* Extension
bounds[x] 0..1 Duration Range Period
count 0..1 positiveInt
countMax 0..1 positiveInt
duration 0..1 decimal
durationMax 0..1 decimal
durationUnit 0..1 code
frequency 0..1 positiveInt
frequencyMax 0..1 positiveInt
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

static TRIGGER_DEFINITION: Table = Table::new(
    "R4 TriggerDefinition element
id 0..1 string
extension 0..* Extension
type 1..1 code
name 0..1 string
timing[x] 0..1 Timing Reference date dateTime
data 0..* DataRequirement
condition 0..1 Expression",
);

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

static USAGE_CONTEXT: Table = Table::new(
    "R4 UsageContext element
id 0..1 string
extension 0..* Extension
code 1..1 Coding
value[x] 1..1 CodeableConcept Quantity Range Reference",
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
