// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `HealthcareService` resource and its parts.

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

static HEALTHCARE_SERVICE: Table = Table::new(
    "STU3 HealthcareService resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
active 0..1 boolean
providedBy 0..1 Reference
category 0..1 CodeableConcept
type 0..* CodeableConcept
specialty 0..* CodeableConcept
location 0..* Reference
name 0..1 string
comment 0..1 string
extraDetails 0..1 string
photo 0..1 Attachment
telecom 0..* ContactPoint
coverageArea 0..* Reference
serviceProvisionCode 0..* CodeableConcept
eligibility 0..1 CodeableConcept
eligibilityNote 0..1 string
programName 0..* string
characteristic 0..* CodeableConcept
referralMethod 0..* CodeableConcept
appointmentRequired 0..1 boolean
availableTime 0..* HealthcareService.availableTime
notAvailable 0..* HealthcareService.notAvailable
availabilityExceptions 0..1 string
endpoint 0..* Reference",
);

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

static HEALTHCARE_SERVICE_AVAILABLE_TIME: Table = Table::new(
    "STU3 HealthcareService.availableTime element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
daysOfWeek 0..* code
allDay 0..1 boolean
availableStartTime 0..1 time
availableEndTime 0..1 time",
);

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

static HEALTHCARE_SERVICE_NOT_AVAILABLE: Table = Table::new(
    "STU3 HealthcareService.notAvailable element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
description 1..1 string
during 0..1 Period",
);

node! { HealthcareServiceNotAvailable, HEALTHCARE_SERVICE_NOT_AVAILABLE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 node during,
}
