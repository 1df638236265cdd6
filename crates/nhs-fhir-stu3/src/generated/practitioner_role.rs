// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `PractitionerRole` resource and its parts.

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

/// The `PractitionerRole` resource. Source: <http://hl7.org/fhir/STU3/practitionerrole.html>.
#[derive(Clone, Default, PartialEq)]
pub struct PractitionerRole {
    /// `PractitionerRole.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `PractitionerRole.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `PractitionerRole.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `PractitionerRole.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
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

static PRACTITIONER_ROLE: Table = Table::new(
    "STU3 PractitionerRole resource
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
period 0..1 Period
practitioner 0..1 Reference
organization 0..1 Reference
code 0..* CodeableConcept
specialty 0..* CodeableConcept
location 0..* Reference
healthcareService 0..* Reference
telecom 0..* ContactPoint
availableTime 0..* PractitionerRole.availableTime
notAvailable 0..* PractitionerRole.notAvailable
availabilityExceptions 0..1 string
endpoint 0..* Reference",
);

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

static PRACTITIONER_ROLE_AVAILABLE_TIME: Table = Table::new(
    "STU3 PractitionerRole.availableTime element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
daysOfWeek 0..* code
allDay 0..1 boolean
availableStartTime 0..1 time
availableEndTime 0..1 time",
);

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

static PRACTITIONER_ROLE_NOT_AVAILABLE: Table = Table::new(
    "STU3 PractitionerRole.notAvailable element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
description 1..1 string
during 0..1 Period",
);

node! { PractitionerRoleNotAvailable, PRACTITIONER_ROLE_NOT_AVAILABLE,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 primitive description,
4 node during,
}
