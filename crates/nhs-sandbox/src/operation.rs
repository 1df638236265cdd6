//! Which operation of which API a request is, by the names that faults and the journal use.

mod routes;

use std::fmt;

use crate::issuer::Issuer;

/// The authorisation server, and where the integration environment has it with mock identity providers.
pub(crate) const TOKEN_PATHS: [&str; 2] = ["/oauth2", "/oauth2-mock"];
pub(crate) const TOKEN_PATH: &str = "/oauth2";
const CIS2_PATH: &str = "/openam/oauth2/realms/root/realms/NHSIdentity/realms/Healthcare";
const NHS_LOGIN_PATH: &str = "/nhs-login";
pub(crate) const PDS_PATH: &str = "/personal-demographics/FHIR/R4";
/// Below it lie the mailboxes of MESH.
pub(crate) const MESH_PATH: &str = "/messageexchange";
pub(crate) const ODS_ROOT: &str = "/organisation-data-terminology-api";
pub(crate) const ODS_PATH: &str = "/organisation-data-terminology-api/fhir";
pub(crate) const ORD_PATH: &str = "/ORD/2-0-0";

/// One of the services the sandbox stands in for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Api {
    /// The platform's authorisation server.
    Platform,
    /// CIS2 Authentication, the identity provider of health workers.
    Cis2,
    /// NHS login, the identity provider of citizens.
    NhsLogin,
    /// Personal Demographics Service.
    Pds,
    /// Organisation Data Terminology (ODS FHIR R4).
    Ods,
    /// Organisation Reference Data (ORD 2-0-0), the older API of ODS.
    Ord,
    /// Message Exchange for Social Care and Health.
    Mesh,
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
    /// The platform's token endpoint, and whatever of its authorisation server has no name of its own: `platform.token`.
    Token,
    /// The beginning of a combined authorisation: `platform.authorize`.
    PlatformAuthorize,
    /// The browser's way back from the identity provider to the platform: `platform.callback`.
    PlatformCallback,
    /// The platform's userinfo: `platform.userinfo`.
    PlatformUserinfo,
    /// Word of a logout to the platform: `platform.backchannel-logout`.
    PlatformLogout,
    /// CIS2's discovery document: `cis2.discovery`.
    Cis2Discovery,
    /// CIS2's authorisation endpoint: `cis2.authorize`.
    Cis2Authorize,
    /// CIS2's token endpoint: `cis2.token`.
    Cis2Token,
    /// CIS2's userinfo: `cis2.userinfo`.
    Cis2Userinfo,
    /// CIS2's public keys: `cis2.keys`.
    Cis2Keys,
    /// The end of a session at CIS2: `cis2.end-session`.
    Cis2EndSession,
    /// Any other request below CIS2's path: `cis2.other`.
    Cis2Other,
    /// NHS login's discovery document: `nhs-login.discovery`.
    NhsLoginDiscovery,
    /// NHS login's authorisation endpoint: `nhs-login.authorize`.
    NhsLoginAuthorize,
    /// NHS login's token endpoint: `nhs-login.token`.
    NhsLoginToken,
    /// NHS login's userinfo: `nhs-login.userinfo`.
    NhsLoginUserinfo,
    /// NHS login's public keys: `nhs-login.keys`.
    NhsLoginKeys,
    /// Any other request below NHS login's path: `nhs-login.other`.
    NhsLoginOther,
    /// A patient by NHS number: `pds.patient.get`.
    PdsPatientGet,
    /// A search for patients: `pds.patient.search`.
    PdsPatientSearch,
    /// A change to a patient: `pds.patient.update`.
    PdsPatientUpdate,
    /// A new patient: `pds.patient.create`.
    PdsPatientCreate,
    /// A patient's health insurance: `pds.coverage.get`.
    PdsCoverageGet,
    /// A new health insurance of a patient: `pds.coverage.replace`.
    PdsCoverageReplace,
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
    /// A list of what was deleted: `ods.list.get`.
    OdsListGet,
    /// A search for code systems: `ods.code-system.search`.
    OdsCodeSystemSearch,
    /// A concept by system and code: `ods.code-system.lookup`.
    OdsLookup,
    /// Whether a code is in a system: `ods.code-system.validate-code`.
    OdsValidateCode,
    /// The codes of a value set: `ods.value-set.expand`.
    OdsExpand,
    /// The capability statement: `ods.metadata`.
    OdsMetadata,
    /// Any other request below the ODS base path: `ods.other`.
    OdsOther,
    /// An organisation of ORD by ODS code: `ord.organisation.get`.
    OrdOrganisationGet,
    /// A search for organisations of ORD: `ord.organisation.search`.
    OrdOrganisationSearch,
    /// What has changed since a day, of ORD: `ord.sync`.
    OrdSync,
    /// Any other request below the ORD base path: `ord.other`.
    OrdOther,
    /// Whether MESH is there: `mesh.ping`.
    MeshPing,
    /// The daily validation of a mailbox: `mesh.handshake`.
    MeshHandshake,
    /// The messages that wait in an inbox: `mesh.inbox.list`.
    MeshInboxList,
    /// How many messages wait: `mesh.inbox.count`.
    MeshInboxCount,
    /// The rich view of an inbox: `mesh.inbox.rich`.
    MeshInboxRich,
    /// The rich view of an outbox: `mesh.outbox.rich`.
    MeshOutboxRich,
    /// What is known of a message, without its content: `mesh.message.head`.
    MeshMessageHead,
    /// A message, or its first chunk: `mesh.message.get`.
    MeshMessageGet,
    /// A chunk by its number: `mesh.chunk.get`.
    MeshChunkGet,
    /// The acknowledgement of a message: `mesh.message.acknowledge`.
    MeshMessageAcknowledge,
    /// A new message, or its first chunk: `mesh.message.send`.
    MeshMessageSend,
    /// A further chunk of a message: `mesh.chunk.send`.
    MeshChunkSend,
    /// What has become of a message, by either id: `mesh.message.track`.
    MeshMessageTrack,
    /// The mailboxes of an organisation for a workflow: `mesh.lookup`.
    MeshLookup,
    /// The mailboxes for a workflow: `mesh.workflow.search`.
    MeshWorkflowSearch,
    /// Any other request below MESH's path: `mesh.other`.
    MeshOther,
    /// A path that belongs to none of the services: `other`.
    Other,
}

impl Operation {
    const ALL: [Self; 58] = [
        Self::Token,
        Self::PlatformAuthorize,
        Self::PlatformCallback,
        Self::PlatformUserinfo,
        Self::PlatformLogout,
        Self::Cis2Discovery,
        Self::Cis2Authorize,
        Self::Cis2Token,
        Self::Cis2Userinfo,
        Self::Cis2Keys,
        Self::Cis2EndSession,
        Self::Cis2Other,
        Self::NhsLoginDiscovery,
        Self::NhsLoginAuthorize,
        Self::NhsLoginToken,
        Self::NhsLoginUserinfo,
        Self::NhsLoginKeys,
        Self::NhsLoginOther,
        Self::PdsPatientGet,
        Self::PdsPatientSearch,
        Self::PdsPatientUpdate,
        Self::PdsPatientCreate,
        Self::PdsCoverageGet,
        Self::PdsCoverageReplace,
        Self::PdsRelatedPersonList,
        Self::PdsOther,
        Self::OdsOrganizationGet,
        Self::OdsOrganizationSearch,
        Self::OdsAffiliationGet,
        Self::OdsAffiliationSearch,
        Self::OdsListGet,
        Self::OdsCodeSystemSearch,
        Self::OdsLookup,
        Self::OdsValidateCode,
        Self::OdsExpand,
        Self::OdsMetadata,
        Self::OdsOther,
        Self::OrdOrganisationGet,
        Self::OrdOrganisationSearch,
        Self::OrdSync,
        Self::OrdOther,
        Self::MeshPing,
        Self::MeshHandshake,
        Self::MeshInboxList,
        Self::MeshInboxCount,
        Self::MeshInboxRich,
        Self::MeshOutboxRich,
        Self::MeshMessageHead,
        Self::MeshMessageGet,
        Self::MeshChunkGet,
        Self::MeshMessageAcknowledge,
        Self::MeshMessageSend,
        Self::MeshChunkSend,
        Self::MeshMessageTrack,
        Self::MeshLookup,
        Self::MeshWorkflowSearch,
        Self::MeshOther,
        Self::Other,
    ];

    /// The name used in JSON, such as `pds.patient.get`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Token => "platform.token",
            Self::PlatformAuthorize => "platform.authorize",
            Self::PlatformCallback => "platform.callback",
            Self::PlatformUserinfo => "platform.userinfo",
            Self::PlatformLogout => "platform.backchannel-logout",
            Self::Cis2Discovery => "cis2.discovery",
            Self::Cis2Authorize => "cis2.authorize",
            Self::Cis2Token => "cis2.token",
            Self::Cis2Userinfo => "cis2.userinfo",
            Self::Cis2Keys => "cis2.keys",
            Self::Cis2EndSession => "cis2.end-session",
            Self::Cis2Other => "cis2.other",
            Self::NhsLoginDiscovery => "nhs-login.discovery",
            Self::NhsLoginAuthorize => "nhs-login.authorize",
            Self::NhsLoginToken => "nhs-login.token",
            Self::NhsLoginUserinfo => "nhs-login.userinfo",
            Self::NhsLoginKeys => "nhs-login.keys",
            Self::NhsLoginOther => "nhs-login.other",
            Self::PdsPatientGet => "pds.patient.get",
            Self::PdsPatientSearch => "pds.patient.search",
            Self::PdsPatientUpdate => "pds.patient.update",
            Self::PdsPatientCreate => "pds.patient.create",
            Self::PdsCoverageGet => "pds.coverage.get",
            Self::PdsCoverageReplace => "pds.coverage.replace",
            Self::PdsRelatedPersonList => "pds.related-person.list",
            Self::PdsOther => "pds.other",
            Self::OdsOrganizationGet => "ods.organization.get",
            Self::OdsOrganizationSearch => "ods.organization.search",
            Self::OdsAffiliationGet => "ods.affiliation.get",
            Self::OdsAffiliationSearch => "ods.affiliation.search",
            Self::OdsListGet => "ods.list.get",
            Self::OdsCodeSystemSearch => "ods.code-system.search",
            Self::OdsLookup => "ods.code-system.lookup",
            Self::OdsValidateCode => "ods.code-system.validate-code",
            Self::OdsExpand => "ods.value-set.expand",
            Self::OdsMetadata => "ods.metadata",
            Self::OdsOther => "ods.other",
            Self::OrdOrganisationGet => "ord.organisation.get",
            Self::OrdOrganisationSearch => "ord.organisation.search",
            Self::OrdSync => "ord.sync",
            Self::OrdOther => "ord.other",
            Self::MeshPing => "mesh.ping",
            Self::MeshHandshake => "mesh.handshake",
            Self::MeshInboxList => "mesh.inbox.list",
            Self::MeshInboxCount => "mesh.inbox.count",
            Self::MeshInboxRich => "mesh.inbox.rich",
            Self::MeshOutboxRich => "mesh.outbox.rich",
            Self::MeshMessageHead => "mesh.message.head",
            Self::MeshMessageGet => "mesh.message.get",
            Self::MeshChunkGet => "mesh.chunk.get",
            Self::MeshMessageAcknowledge => "mesh.message.acknowledge",
            Self::MeshMessageSend => "mesh.message.send",
            Self::MeshChunkSend => "mesh.chunk.send",
            Self::MeshMessageTrack => "mesh.message.track",
            Self::MeshLookup => "mesh.lookup",
            Self::MeshWorkflowSearch => "mesh.workflow.search",
            Self::MeshOther => "mesh.other",
            Self::Other => "other",
        }
    }

    /// The service it belongs to; none for a path that no service owns.
    pub fn api(self) -> Option<Api> {
        match self {
            Self::Token
            | Self::PlatformAuthorize
            | Self::PlatformCallback
            | Self::PlatformUserinfo
            | Self::PlatformLogout => Some(Api::Platform),
            Self::Cis2Discovery
            | Self::Cis2Authorize
            | Self::Cis2Token
            | Self::Cis2Userinfo
            | Self::Cis2Keys
            | Self::Cis2EndSession
            | Self::Cis2Other => Some(Api::Cis2),
            Self::NhsLoginDiscovery
            | Self::NhsLoginAuthorize
            | Self::NhsLoginToken
            | Self::NhsLoginUserinfo
            | Self::NhsLoginKeys
            | Self::NhsLoginOther => Some(Api::NhsLogin),
            Self::PdsPatientGet
            | Self::PdsPatientSearch
            | Self::PdsPatientUpdate
            | Self::PdsPatientCreate
            | Self::PdsCoverageGet
            | Self::PdsCoverageReplace
            | Self::PdsRelatedPersonList
            | Self::PdsOther => Some(Api::Pds),
            Self::OdsOrganizationGet
            | Self::OdsOrganizationSearch
            | Self::OdsAffiliationGet
            | Self::OdsAffiliationSearch
            | Self::OdsListGet
            | Self::OdsCodeSystemSearch
            | Self::OdsLookup
            | Self::OdsValidateCode
            | Self::OdsExpand
            | Self::OdsMetadata
            | Self::OdsOther => Some(Api::Ods),
            Self::OrdOrganisationGet
            | Self::OrdOrganisationSearch
            | Self::OrdSync
            | Self::OrdOther => Some(Api::Ord),
            Self::MeshPing
            | Self::MeshHandshake
            | Self::MeshInboxList
            | Self::MeshInboxCount
            | Self::MeshInboxRich
            | Self::MeshOutboxRich
            | Self::MeshMessageHead
            | Self::MeshMessageGet
            | Self::MeshChunkGet
            | Self::MeshMessageAcknowledge
            | Self::MeshMessageSend
            | Self::MeshChunkSend
            | Self::MeshMessageTrack
            | Self::MeshLookup
            | Self::MeshWorkflowSearch
            | Self::MeshOther => Some(Api::Mesh),
            Self::Other => None,
        }
    }

    pub(crate) fn named(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|operation| operation.as_str() == name)
    }
}

/// The path below which an identity provider lies.
pub(crate) fn issuer_path(issuer: Issuer) -> &'static str {
    match issuer {
        Issuer::Cis2 => CIS2_PATH,
        Issuer::NhsLogin => NHS_LOGIN_PATH,
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
