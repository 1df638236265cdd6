// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `HealthcareService` resource and its parts.

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

/// The `HealthcareService` resource. Source: <http://hl7.org/fhir/R4/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareService {
    /// `HealthcareService.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `HealthcareService.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `HealthcareService.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `HealthcareService.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `HealthcareService.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `HealthcareService.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `HealthcareService.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `HealthcareService.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `HealthcareService.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `HealthcareService.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `HealthcareService.providedBy`, 0..1: `Reference` to Organization.
    pub provided_by: Option<Boxed<Reference>>,
    /// `HealthcareService.category`, 0..*: `CodeableConcept`.
    pub category: Many<CodeableConcept>,
    /// `HealthcareService.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `HealthcareService.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `HealthcareService.location`, 0..*: `Reference` to Location.
    pub location: Many<Reference>,
    /// `HealthcareService.name`, 0..1: `string`.
    pub name: Option<Text>,
    /// `HealthcareService.comment`, 0..1: `string`.
    pub comment: Option<Text>,
    /// `HealthcareService.extraDetails`, 0..1: `markdown`.
    pub extra_details: Option<Text>,
    /// `HealthcareService.photo`, 0..1: `Attachment`.
    pub photo: Option<Boxed<Attachment>>,
    /// `HealthcareService.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `HealthcareService.coverageArea`, 0..*: `Reference` to Location.
    pub coverage_area: Many<Reference>,
    /// `HealthcareService.serviceProvisionCode`, 0..*: `CodeableConcept`.
    pub service_provision_code: Many<CodeableConcept>,
    /// `HealthcareService.eligibility`, 0..*: a group of elements.
    pub eligibility: Many<HealthcareServiceEligibility>,
    /// `HealthcareService.program`, 0..*: `CodeableConcept`.
    pub program: Many<CodeableConcept>,
    /// `HealthcareService.characteristic`, 0..*: `CodeableConcept`.
    pub characteristic: Many<CodeableConcept>,
    /// `HealthcareService.communication`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub communication: Many<CodeableConcept>,
    /// `HealthcareService.referralMethod`, 0..*: `CodeableConcept`.
    pub referral_method: Many<CodeableConcept>,
    /// `HealthcareService.appointmentRequired`, 0..1: `boolean`.
    pub appointment_required: Option<bool>,
    /// `HealthcareService.availableTime`, 0..*: a group of elements.
    pub available_time: Many<HealthcareServiceAvailableTime>,
    /// `HealthcareService.notAvailable`, 0..*: a group of elements.
    pub not_available: Many<HealthcareServiceNotAvailable>,
    /// `HealthcareService.availabilityExceptions`, 0..1: `string`.
    pub availability_exceptions: Option<Text>,
    /// `HealthcareService.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static HEALTHCARE_SERVICE: TypeInfo = TypeInfo {
    name: "HealthcareService",
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
    One "active" 0x3a22657669746361 0xffffffffffffffff "boolean" Primitive 9,
    One "providedBy" 0x64656469766f7270 0xffffffffffffffff "Reference" Element 10,
    Many "category" 0x79726f6765746163 0xffffffffffffffff "CodeableConcept" Element 11,
    Many "type" 0x3a2265707974 0xffffffffffff "CodeableConcept" Element 12,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 13,
    Many "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 14,
    One "name" 0x3a22656d616e 0xffffffffffff "string" Primitive 15,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "string" Primitive 16,
    One "extraDetails" 0x7465446172747865 0xffffffffffffffff "markdown" Primitive 17,
    One "photo" 0x3a226f746f6870 0xffffffffffffff "Attachment" Element 18,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 19,
    Many "coverageArea" 0x6567617265766f63 0xffffffffffffffff "Reference" Element 20,
    Many "serviceProvisionCode" 0x5065636976726573 0xffffffffffffffff "CodeableConcept" Element 21,
    Many "eligibility" 0x6c69626967696c65 0xffffffffffffffff "HealthcareService.eligibility" Element 22,
    Many "program" 0x226d6172676f7270 0xffffffffffffffff "CodeableConcept" Element 23,
    Many "characteristic" 0x6574636172616863 0xffffffffffffffff "CodeableConcept" Element 24,
    Many "communication" 0x63696e756d6d6f63 0xffffffffffffffff "CodeableConcept" Element 25,
    Many "referralMethod" 0x6c61727265666572 0xffffffffffffffff "CodeableConcept" Element 26,
    One "appointmentRequired" 0x6d746e696f707061 0xffffffffffffffff "boolean" Primitive 27,
    Many "availableTime" 0x6c62616c69617661 0xffffffffffffffff "HealthcareService.availableTime" Element 28,
    Many "notAvailable" 0x6c69617641746f6e 0xffffffffffffffff "HealthcareService.notAvailable" Element 29,
    One "availabilityExceptions" 0x6962616c69617661 0xffffffffffffffff "string" Primitive 30,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 31 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
        25, 26, 27, 28, 29, 30, 31,
    ],
    required: &[],
};

node! { HealthcareService, HEALTHCARE_SERVICE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 primitive active,
10 node provided_by,
11 nodes category,
12 nodes r#type,
13 nodes specialty,
14 nodes location,
15 primitive name,
16 primitive comment,
17 primitive extra_details,
18 node photo,
19 nodes telecom,
20 nodes coverage_area,
21 nodes service_provision_code,
22 nodes eligibility,
23 nodes program,
24 nodes characteristic,
25 nodes communication,
26 nodes referral_method,
27 primitive appointment_required,
28 nodes available_time,
29 nodes not_available,
30 primitive availability_exceptions,
31 nodes endpoint,
}

resource! { HealthcareService }

/// `HealthcareService.availableTime`, a part of [`HealthcareService`].
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceAvailableTime {
    /// `HealthcareService.availableTime.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `HealthcareService.availableTime.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `HealthcareService.availableTime.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `HealthcareService.availableTime.daysOfWeek`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/days-of-week> (required).
    pub days_of_week: Many<Coded<codes::DaysOfWeek>>,
    /// `HealthcareService.availableTime.allDay`, 0..1: `boolean`.
    pub all_day: Option<bool>,
    /// `HealthcareService.availableTime.availableStartTime`, 0..1: `time`.
    pub available_start_time: Option<Time>,
    /// `HealthcareService.availableTime.availableEndTime`, 0..1: `time`.
    pub available_end_time: Option<Time>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static HEALTHCARE_SERVICE_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "HealthcareService.availableTime",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    Many "daysOfWeek" 0x6557664f73796164 0xffffffffffffffff "code" Primitive 3,
    One "allDay" 0x3a227961446c6c61 0xffffffffffffffff "boolean" Primitive 4,
    One "availableStartTime" 0x6c62616c69617661 0xffffffffffffffff "time" Primitive 5,
    One "availableEndTime" 0x6c62616c69617661 0xffffffffffffffff "time" Primitive 6 },
    slots: &[0, 1, 2, 3, 4, 5, 6],
    required: &[],
};

node! { HealthcareServiceAvailableTime, HEALTHCARE_SERVICE_AVAILABLE_TIME,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives days_of_week,
4 primitive all_day,
5 primitive available_start_time,
6 primitive available_end_time,
}

/// `HealthcareService.eligibility`, a part of [`HealthcareService`].
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceEligibility {
    /// `HealthcareService.eligibility.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `HealthcareService.eligibility.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `HealthcareService.eligibility.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `HealthcareService.eligibility.code`, 0..1: `CodeableConcept`.
    pub code: Option<Boxed<CodeableConcept>>,
    /// `HealthcareService.eligibility.comment`, 0..1: `markdown`.
    pub comment: Option<Text>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static HEALTHCARE_SERVICE_ELIGIBILITY: TypeInfo = TypeInfo {
    name: "HealthcareService.eligibility",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 3,
    One "comment" 0x22746e656d6d6f63 0xffffffffffffffff "markdown" Primitive 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[],
};

node! { HealthcareServiceEligibility, HEALTHCARE_SERVICE_ELIGIBILITY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node code,
4 primitive comment,
}

/// `HealthcareService.notAvailable`, a part of [`HealthcareService`].
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareServiceNotAvailable {
    /// `HealthcareService.notAvailable.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `HealthcareService.notAvailable.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `HealthcareService.notAvailable.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `HealthcareService.notAvailable.description`, 1..1: `string`.
    pub description: Option<Text>,
    /// `HealthcareService.notAvailable.during`, 0..1: `Period`.
    pub during: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static HEALTHCARE_SERVICE_NOT_AVAILABLE: TypeInfo = TypeInfo {
    name: "HealthcareService.notAvailable",
    resource: false,
    release: Release::R4,
    fields: fields! { One "id" 0x3a226469 0xffffffff "string" Primitive 0,
    Many "extension" 0x6f69736e65747865 0xffffffffffffffff "Extension" Element 1,
    Many "modifierExtension" 0x7265696669646f6d 0xffffffffffffffff "Extension" Element 2,
    One "description" 0x7470697263736564 0xffffffffffffffff "string" Primitive 3,
    One "during" 0x3a22676e69727564 0xffffffffffffffff "Period" Element 4 },
    slots: &[0, 1, 2, 3, 4],
    required: &[3],
};

node! { HealthcareServiceNotAvailable, HEALTHCARE_SERVICE_NOT_AVAILABLE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 node during,
}
