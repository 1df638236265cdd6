// Generated from the FHIR definitions by `cargo xtask codegen`. Do not edit.
//! The `EpisodeOfCare` resource and its parts.

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

/// The `EpisodeOfCare` resource. Source: <http://hl7.org/fhir/STU3/episodeofcare.html>.
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCare {
    /// `EpisodeOfCare.id`, 0..1: `id`.
    pub id: Option<Id>,
    /// `EpisodeOfCare.meta`, 0..1: `Meta`.
    pub meta: Option<Boxed<Meta>>,
    /// `EpisodeOfCare.implicitRules`, 0..1: `uri`.
    pub implicit_rules: Option<Uri>,
    /// `EpisodeOfCare.language`, 0..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/languages> (extensible).
    pub language: Option<Code>,
    /// `EpisodeOfCare.text`, 0..1: `Narrative`.
    pub text: Option<Boxed<Narrative>>,
    /// `EpisodeOfCare.contained`, 0..*: `Resource`.
    pub contained: Many<Resource>,
    /// `EpisodeOfCare.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.identifier`, 0..*: `Identifier`.
    pub identifier: Many<Identifier>,
    /// `EpisodeOfCare.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status> (required).
    pub status: Option<Coded<codes::EpisodeOfCareStatus>>,
    /// `EpisodeOfCare.statusHistory`, 0..*: a group of elements.
    pub status_history: Many<EpisodeOfCareStatusHistory>,
    /// `EpisodeOfCare.type`, 0..*: `CodeableConcept`.
    pub r#type: Many<CodeableConcept>,
    /// `EpisodeOfCare.diagnosis`, 0..*: a group of elements.
    pub diagnosis: Many<EpisodeOfCareDiagnosis>,
    /// `EpisodeOfCare.patient`, 1..1: `Reference` to Patient.
    pub patient: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.managingOrganization`, 0..1: `Reference` to Organization.
    pub managing_organization: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.period`, 0..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// `EpisodeOfCare.referralRequest`, 0..*: `Reference` to ReferralRequest.
    pub referral_request: Many<Reference>,
    /// `EpisodeOfCare.careManager`, 0..1: `Reference` to Practitioner.
    pub care_manager: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.team`, 0..*: `Reference` to CareTeam.
    pub team: Many<Reference>,
    /// `EpisodeOfCare.account`, 0..*: `Reference` to Account.
    pub account: Many<Reference>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE: Table = Table::new(
    "STU3 EpisodeOfCare resource
id 0..1 id
meta 0..1 Meta
implicitRules 0..1 uri
language 0..1 code
text 0..1 Narrative
contained 0..* Resource
extension 0..* Extension
modifierExtension 0..* Extension
identifier 0..* Identifier
status 1..1 code
statusHistory 0..* EpisodeOfCare.statusHistory
type 0..* CodeableConcept
diagnosis 0..* EpisodeOfCare.diagnosis
patient 1..1 Reference
managingOrganization 0..1 Reference
period 0..1 Period
referralRequest 0..* Reference
careManager 0..1 Reference
team 0..* Reference
account 0..* Reference",
);

node! { EpisodeOfCare, EPISODE_OF_CARE,
0 primitive id,
1 node meta,
2 primitive implicit_rules,
3 primitive language,
4 node text,
5 resources contained,
6 nodes extension,
7 nodes modifier_extension,
8 nodes identifier,
9 code status,
10 nodes status_history,
11 nodes r#type,
12 nodes diagnosis,
13 node patient,
14 node managing_organization,
15 node period,
16 nodes referral_request,
17 node care_manager,
18 nodes team,
19 nodes account,
}

resource! { EpisodeOfCare }

/// `EpisodeOfCare.diagnosis`, a part of [`EpisodeOfCare`].
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCareDiagnosis {
    /// `EpisodeOfCare.diagnosis.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `EpisodeOfCare.diagnosis.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.diagnosis.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.diagnosis.condition`, 1..1: `Reference` to Condition.
    pub condition: Option<Boxed<Reference>>,
    /// `EpisodeOfCare.diagnosis.role`, 0..1: `CodeableConcept`, from the value set <http://hl7.org/fhir/ValueSet/diagnosis-role> (preferred).
    pub role: Option<Boxed<CodeableConcept>>,
    /// `EpisodeOfCare.diagnosis.rank`, 0..1: `positiveInt`.
    pub rank: Option<u32>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE_DIAGNOSIS: Table = Table::new(
    "STU3 EpisodeOfCare.diagnosis element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
condition 1..1 Reference
role 0..1 CodeableConcept
rank 0..1 positiveInt",
);

node! { EpisodeOfCareDiagnosis, EPISODE_OF_CARE_DIAGNOSIS,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 node condition,
4 node role,
5 primitive rank,
}

/// `EpisodeOfCare.statusHistory`, a part of [`EpisodeOfCare`].
#[derive(Clone, Default, PartialEq)]
pub struct EpisodeOfCareStatusHistory {
    /// `EpisodeOfCare.statusHistory.id`, 0..1: `string`.
    pub id: Option<Text>,
    /// `EpisodeOfCare.statusHistory.extension`, 0..*: `Extension`.
    pub extension: Many<Extension>,
    /// `EpisodeOfCare.statusHistory.modifierExtension`, 0..*: `Extension`.
    pub modifier_extension: Many<Extension>,
    /// `EpisodeOfCare.statusHistory.status`, 1..1: `code`, from the value set <http://hl7.org/fhir/ValueSet/episode-of-care-status> (required).
    pub status: Option<Coded<codes::EpisodeOfCareStatus>>,
    /// `EpisodeOfCare.statusHistory.period`, 1..1: `Period`.
    pub period: Option<Boxed<Period>>,
    /// What the fields cannot hold: ids and extensions of primitives, unknown members.
    pub side: Side,
}

static EPISODE_OF_CARE_STATUS_HISTORY: Table = Table::new(
    "STU3 EpisodeOfCare.statusHistory element
id 0..1 string
extension 0..* Extension
modifierExtension 0..* Extension
status 1..1 code
period 1..1 Period",
);

node! { EpisodeOfCareStatusHistory, EPISODE_OF_CARE_STATUS_HISTORY,
0 primitive id,
1 nodes extension,
2 nodes modifier_extension,
3 code status,
4 node period,
}
