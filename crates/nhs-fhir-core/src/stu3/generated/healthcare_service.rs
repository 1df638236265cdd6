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

/// The `HealthcareService` resource. Source: <http://hl7.org/fhir/STU3/healthcareservice.html>.
#[derive(Clone, Default, PartialEq)]
pub struct HealthcareService {
    /// `HealthcareService.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `HealthcareService.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `HealthcareService.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `HealthcareService.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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
    /// `HealthcareService.category`, 0..1: `CodeableConcept`.
    pub category: Option<Boxed<CodeableConcept>>,
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
    /// `HealthcareService.extraDetails`, 0..1: `string`.
    pub extra_details: Option<Text>,
    /// `HealthcareService.photo`, 0..1: `Attachment`.
    pub photo: Option<Boxed<Attachment>>,
    /// `HealthcareService.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `HealthcareService.coverageArea`, 0..*: `Reference` to Location.
    pub coverage_area: Many<Reference>,
    /// `HealthcareService.serviceProvisionCode`, 0..*: `CodeableConcept`.
    pub service_provision_code: Many<CodeableConcept>,
    /// `HealthcareService.eligibility`, 0..1: `CodeableConcept`.
    pub eligibility: Option<Boxed<CodeableConcept>>,
    /// `HealthcareService.eligibilityNote`, 0..1: `string`.
    pub eligibility_note: Option<Text>,
    /// `HealthcareService.programName`, 0..*: `string`.
    pub program_name: Many<Text>,
    /// `HealthcareService.characteristic`, 0..*: `CodeableConcept`.
    pub characteristic: Many<CodeableConcept>,
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
    release: Release::Stu3,
    fields: fields! { One "id" "id" Primitive 0,
    One "meta" "Meta" Element 1,
    One "implicitRules" "uri" Primitive 2,
    One "language" "code" Primitive 3,
    One "text" "Narrative" Element 4,
    Many "contained" "Resource" Resource 5,
    Many "extension" "Extension" Element 6,
    Many "modifierExtension" "Extension" Element 7,
    Many "identifier" "Identifier" Element 8,
    One "active" "boolean" Primitive 9,
    One "providedBy" "Reference" Element 10,
    One "category" "CodeableConcept" Element 11,
    Many "type" "CodeableConcept" Element 12,
    Many "specialty" "CodeableConcept" Element 13,
    Many "location" "Reference" Element 14,
    One "name" "string" Primitive 15,
    One "comment" "string" Primitive 16,
    One "extraDetails" "string" Primitive 17,
    One "photo" "Attachment" Element 18,
    Many "telecom" "ContactPoint" Element 19,
    Many "coverageArea" "Reference" Element 20,
    Many "serviceProvisionCode" "CodeableConcept" Element 21,
    One "eligibility" "CodeableConcept" Element 22,
    One "eligibilityNote" "string" Primitive 23,
    Many "programName" "string" Primitive 24,
    Many "characteristic" "CodeableConcept" Element 25,
    Many "referralMethod" "CodeableConcept" Element 26,
    One "appointmentRequired" "boolean" Primitive 27,
    Many "availableTime" "HealthcareService.availableTime" Element 28,
    Many "notAvailable" "HealthcareService.notAvailable" Element 29,
    One "availabilityExceptions" "string" Primitive 30,
    Many "endpoint" "Reference" Element 31 },
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
11 node category,
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
22 node eligibility,
23 primitive eligibility_note,
24 primitives program_name,
25 nodes characteristic,
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
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    Many "daysOfWeek" "code" Primitive 3,
    One "allDay" "boolean" Primitive 4,
    One "availableStartTime" "time" Primitive 5,
    One "availableEndTime" "time" Primitive 6 },
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
    release: Release::Stu3,
    fields: fields! { One "id" "string" Primitive 0,
    Many "extension" "Extension" Element 1,
    Many "modifierExtension" "Extension" Element 2,
    One "description" "string" Primitive 3,
    One "during" "Period" Element 4 },
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
