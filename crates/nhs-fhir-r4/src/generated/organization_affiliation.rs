// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `OrganizationAffiliation` resource and its parts.

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

static ORGANIZATION_AFFILIATION: Table = Table::new(
    "R4 OrganizationAffiliation resource
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
organization 0..1 Reference
participatingOrganization 0..1 Reference
network 0..* Reference
code 0..* CodeableConcept
specialty 0..* CodeableConcept
location 0..* Reference
healthcareService 0..* Reference
telecom 0..* ContactPoint
endpoint 0..* Reference",
);

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
