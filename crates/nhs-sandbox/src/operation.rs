//! Which operation of which API a request is, by the names that faults and the journal use.

use std::fmt;

use http::Method;

use crate::request::Request;

pub(crate) const TOKEN_PATH: &str = "/oauth2";
pub(crate) const PDS_PATH: &str = "/personal-demographics/FHIR/R4";
pub(crate) const ODS_ROOT: &str = "/organisation-data-terminology-api";
pub(crate) const ODS_PATH: &str = "/organisation-data-terminology-api/fhir";

/// One of the services the sandbox stands in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Api {
    /// The platform's authorisation server.
    Platform,
    /// Personal Demographics Service.
    Pds,
    /// Organisation Data Terminology (ODS FHIR R4).
    Ods,
}

/// What a request asks for.
///
/// ```
/// use nhs_sandbox::{Api, Operation};
///
/// assert_eq!(Operation::PdsPatientGet.to_string(), "pds.patient.get");
/// assert_eq!(Operation::PdsPatientGet.api(), Some(Api::Pds));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Operation {
    /// Anything at the token endpoint: `platform.token`.
    Token,
    /// A patient by NHS number: `pds.patient.get`.
    PdsPatientGet,
    /// A search for patients: `pds.patient.search`.
    PdsPatientSearch,
    /// The people related to a patient: `pds.related-person.list`.
    PdsRelatedPersonList,
    /// Any other request below the PDS base path: `pds.other`.
    PdsOther,
    /// An organisation by ODS code: `ods.organization.get`.
    OdsOrganizationGet,
    /// A search for organisations: `ods.organization.search`.
    OdsOrganizationSearch,
    /// A relationship by its instance id: `ods.affiliation.get`.
    OdsAffiliationGet,
    /// A search for relationships: `ods.affiliation.search`.
    OdsAffiliationSearch,
    /// The capability statement: `ods.metadata`.
    OdsMetadata,
    /// Any other request below the ODS base path: `ods.other`.
    OdsOther,
    /// A path that belongs to none of the services: `other`.
    Other,
}

impl Operation {
    const ALL: [Self; 12] = [
        Self::Token,
        Self::PdsPatientGet,
        Self::PdsPatientSearch,
        Self::PdsRelatedPersonList,
        Self::PdsOther,
        Self::OdsOrganizationGet,
        Self::OdsOrganizationSearch,
        Self::OdsAffiliationGet,
        Self::OdsAffiliationSearch,
        Self::OdsMetadata,
        Self::OdsOther,
        Self::Other,
    ];

    /// The name used in JSON, such as `pds.patient.get`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Token => "platform.token",
            Self::PdsPatientGet => "pds.patient.get",
            Self::PdsPatientSearch => "pds.patient.search",
            Self::PdsRelatedPersonList => "pds.related-person.list",
            Self::PdsOther => "pds.other",
            Self::OdsOrganizationGet => "ods.organization.get",
            Self::OdsOrganizationSearch => "ods.organization.search",
            Self::OdsAffiliationGet => "ods.affiliation.get",
            Self::OdsAffiliationSearch => "ods.affiliation.search",
            Self::OdsMetadata => "ods.metadata",
            Self::OdsOther => "ods.other",
            Self::Other => "other",
        }
    }

    /// The service it belongs to; none for a path that no service owns.
    pub fn api(self) -> Option<Api> {
        match self {
            Self::Token => Some(Api::Platform),
            Self::PdsPatientGet
            | Self::PdsPatientSearch
            | Self::PdsRelatedPersonList
            | Self::PdsOther => Some(Api::Pds),
            Self::OdsOrganizationGet
            | Self::OdsOrganizationSearch
            | Self::OdsAffiliationGet
            | Self::OdsAffiliationSearch
            | Self::OdsMetadata
            | Self::OdsOther => Some(Api::Ods),
            Self::Other => None,
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|operation| operation.as_str() == name)
    }

    pub(crate) fn of(request: &Request) -> Self {
        if let Some(segments) = request.segments_below(PDS_PATH) {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match (&request.method, segments.as_slice()) {
                (&Method::GET, ["Patient"]) => Self::PdsPatientSearch,
                (&Method::GET, ["Patient", _]) => Self::PdsPatientGet,
                (&Method::GET, ["Patient", _, "RelatedPerson"]) => Self::PdsRelatedPersonList,
                _ => Self::PdsOther,
            };
        }
        if let Some(segments) = request.segments_below(ODS_PATH) {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match (&request.method, segments.as_slice()) {
                (&Method::GET, ["Organization"]) => Self::OdsOrganizationSearch,
                (&Method::GET, ["Organization", _]) => Self::OdsOrganizationGet,
                (&Method::GET, ["OrganizationAffiliation"]) => Self::OdsAffiliationSearch,
                (&Method::GET, ["OrganizationAffiliation", _]) => Self::OdsAffiliationGet,
                (&Method::GET, ["metadata"]) => Self::OdsMetadata,
                _ => Self::OdsOther,
            };
        }
        if request.segments_below(ODS_ROOT).is_some() {
            return Self::OdsOther;
        }
        if request.segments_below(TOKEN_PATH).is_some() {
            return Self::Token;
        }
        Self::Other
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
