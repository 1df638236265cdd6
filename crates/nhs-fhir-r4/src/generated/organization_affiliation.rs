// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `OrganizationAffiliation` resource and its parts.

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

/// The `OrganizationAffiliation` resource. Source: <http://hl7.org/fhir/R4/organizationaffiliation.html>.
#[derive(Clone, Default, PartialEq)]
pub struct OrganizationAffiliation {
    /// `OrganizationAffiliation.id`, 0..1: `string`.
    pub id: Option<Id>,
    /// `OrganizationAffiliation.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `OrganizationAffiliation.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `OrganizationAffiliation.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (preferred).
    pub language: Option<Code>,
    /// `OrganizationAffiliation.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `OrganizationAffiliation.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `OrganizationAffiliation.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `OrganizationAffiliation.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `OrganizationAffiliation.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `OrganizationAffiliation.active`, 0..1: `boolean`.
    pub active: Option<bool>,
    /// `OrganizationAffiliation.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `OrganizationAffiliation.organization`, 0..1: `Reference` to Organization.
    pub organization: Option<Boxed<Reference>>,
    /// `OrganizationAffiliation.participatingOrganization`, 0..1: `Reference` to Organization.
    pub participating_organization: Option<Boxed<Reference>>,
    /// `OrganizationAffiliation.network`, 0..*: `Reference` to Organization.
    pub network: Many<Reference>,
    /// `OrganizationAffiliation.code`, 0..*: `CodeableConcept`.
    pub code: Many<CodeableConcept>,
    /// `OrganizationAffiliation.specialty`, 0..*: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/c80-practice-codes> (preferred).
    pub specialty: Many<CodeableConcept>,
    /// `OrganizationAffiliation.location`, 0..*: `Reference` to Location.
    pub location: Many<Reference>,
    /// `OrganizationAffiliation.healthcareService`, 0..*: `Reference` to HealthcareService.
    pub healthcare_service: Many<Reference>,
    /// `OrganizationAffiliation.telecom`, 0..*: `ContactPoint`.
    pub telecom: Many<ContactPoint>,
    /// `OrganizationAffiliation.endpoint`, 0..*: `Reference` to Endpoint.
    pub endpoint: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static ORGANIZATION_AFFILIATION: TypeInfo = TypeInfo {
    name: "OrganizationAffiliation",
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
    One "organization" 0x617a696e6167726f 0xffffffffffffffff "Reference" Element 11,
    One "participatingOrganization" 0x7069636974726170 0xffffffffffffffff "Reference" Element 12,
    Many "network" 0x226b726f7774656e 0xffffffffffffffff "Reference" Element 13,
    Many "code" 0x3a2265646f63 0xffffffffffff "CodeableConcept" Element 14,
    Many "specialty" 0x746c616963657073 0xffffffffffffffff "CodeableConcept" Element 15,
    Many "location" 0x6e6f697461636f6c 0xffffffffffffffff "Reference" Element 16,
    Many "healthcareService" 0x616368746c616568 0xffffffffffffffff "Reference" Element 17,
    Many "telecom" 0x226d6f63656c6574 0xffffffffffffffff "ContactPoint" Element 18,
    Many "endpoint" 0x746e696f70646e65 0xffffffffffffffff "Reference" Element 19 },
    slots: &[
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
    ],
    required: &[],
};

node! { OrganizationAffiliation, ORGANIZATION_AFFILIATION,
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
11 node organization,
12 node participating_organization,
13 nodes network,
14 nodes code,
15 nodes specialty,
16 nodes location,
17 nodes healthcare_service,
18 nodes telecom,
19 nodes endpoint,
}

resource! { OrganizationAffiliation }
