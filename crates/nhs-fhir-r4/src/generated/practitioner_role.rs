// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `PractitionerRole` resource and its parts.

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

/// The `PractitionerRole` resource. Source: <http://hl7.org/fhir/R4/practitionerrole.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PractitionerRole {
    /// `PractitionerRole.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `PractitionerRole.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `PractitionerRole.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `PractitionerRole.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `PractitionerRole.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `PractitionerRole.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `PractitionerRole.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `PractitionerRole.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `PractitionerRole.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `PractitionerRole.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `PractitionerRole.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `PractitionerRole.practitioner`, 0..1: `Reference` to Practitioner.
    pub practitioner: Option<Boxed<Reference>>,
    /// `PractitionerRole.organization`, 0..1: `Reference` to Organization.
    pub organization: Option<Boxed<Reference>>,
    /// `PractitionerRole.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `PractitionerRole.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `PractitionerRole.location`, 0..*: `Reference` to Location.
    pub location: Many<Reference>,
    /// `PractitionerRole.healthcareService`, 0..*: `Reference` to HealthcareService.
    pub healthcare_service: Many<Reference>,
    /// `PractitionerRole.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `PractitionerRole.availableTime`, 0..*: a group of elements.
    pub available_time: Many<PractitionerRoleAvailableTime>,
    /// `PractitionerRole.notAvailable`, 0..*: a group of elements.
    pub not_available: Many<PractitionerRoleNotAvailable>,
    /// `PractitionerRole.availabilityExceptions`, 0..1: `string`.
    pub availability_exceptions: Option<Text>,
    /// `PractitionerRole.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER_ROLE: TypeInfo = TypeInfo {
    name: "PractitionerRole",
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
    One "period" 0x3a22646f69726570 0xffffffffffffffff "Period" Element 10,
    One "practitioner" 0x6974697463617270 0xffffffffffffffff "Reference" Element 11,
    One "organization" 0x617a696e6167726f 0xffffffffffffffff "Reference" Element 12,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 13,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 14,
    Many "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 15,
    Many "healthcareService" 0x616368746c616568 0xffffffffffffffff "Reference" Element 16,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 17,
    Many "availableTime" 0x6c62616c69617661 0xffffffffffffffff "PractitionerRole.availableTime" Element 18,
    Many "notAvailable" 0x6c69617641746f6e 0xffffffffffffffff "PractitionerRole.notAvailable" Element 19,
    One "availabilityExceptions" 0x6962616c69617661 0xffffffffffffffff "string" Primitive 20,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 21 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    ],
    required: &[],
};

node! { PractitionerRole, PRACTITIONER_ROLE,
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
10 node period,
11 node practitioner,
12 node organization,
13 nodes code,
14 nodes specialty,
15 nodes location,
16 nodes healthcare_service,
17 nodes telecom,
18 nodes available_time,
19 nodes not_available,
20 primitive availability_exceptions,
21 nodes endpoint,
}

resource! { PractitionerRole }

/// `PractitionerRole.availableTime`, a part of [`PractitionerRole`].
#[derive(Clone, Default, PartialEq)]
pub struct PractitionerRoleAvailableTime {
    /// `PractitionerRole.availableTime.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `PractitionerRole.availableTime.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `PractitionerRole.availableTime.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `PractitionerRole.availableTime.daysOfWeek`, 0..*: `code`, from the value set <http://hl7.org/fhir/ValueSet/days-of-week> (required).
    pub days_of_week: Many<Coded<codes::DaysOfWeek>>,
    /// `PractitionerRole.availableTime.allDay`, 0..1: `boolean`.
    pub all_day: Option<bool>,
    /// `PractitionerRole.availableTime.availableStartTime`, 0..1: `time`.
    pub available_start_time: Option<Time>,
    /// `PractitionerRole.availableTime.availableEndTime`, 0..1: `time`.
    pub available_end_time: Option<Time>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER_ROLE_AVAILABLE_TIME: TypeInfo = TypeInfo {
    name: "PractitionerRole.availableTime",
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

node! { PractitionerRoleAvailableTime, PRACTITIONER_ROLE_AVAILABLE_TIME,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitives days_of_week,
4 primitive all_day,
5 primitive available_start_time,
6 primitive available_end_time,
}

/// `PractitionerRole.notAvailable`, a part of [`PractitionerRole`].
#[derive(Clone, Default, PartialEq)]
pub struct PractitionerRoleNotAvailable {
    /// `PractitionerRole.notAvailable.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `PractitionerRole.notAvailable.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `PractitionerRole.notAvailable.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `PractitionerRole.notAvailable.description`, 1..1: `string`.
    pub description: Option<Text>,
    /// `PractitionerRole.notAvailable.during`, 0..1: `Period`.
    pub during: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static PRACTITIONER_ROLE_NOT_AVAILABLE: TypeInfo = TypeInfo {
    name: "PractitionerRole.notAvailable",
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

node! { PractitionerRoleNotAvailable, PRACTITIONER_ROLE_NOT_AVAILABLE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 node during,
}
