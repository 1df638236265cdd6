//! Which operation the method and the path of a request ask for.

use http::Method;

use super::{
    CIS2_PATH, MESH_PATH, NHS_LOGIN_PATH, ODS_PATH, ODS_ROOT, ORD_PATH, Operation, PDS_PATH,
    TOKEN_PATHS,
};
use crate::mesh;
use crate::request::Request;

impl Operation {
    pub(crate) fn of(request: &Request) -> Self {
        if let Some(segments) = request.segments_below(PDS_PATH) {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match (&request.method, segments.as_slice()) {
                (&Method::GET, ["Patient"]) => Self::PdsPatientSearch,
                (&Method::GET, ["Patient", _]) => Self::PdsPatientGet,
                (&Method::PATCH, ["Patient", _]) => Self::PdsPatientUpdate,
                (&Method::POST, ["Patient"]) => Self::PdsPatientCreate,
                (&Method::GET, ["Coverage"]) => Self::PdsCoverageGet,
                (&Method::POST, ["Coverage"]) => Self::PdsCoverageReplace,
                (&Method::GET, ["Patient", _, "RelatedPerson"]) => Self::PdsRelatedPersonList,
                _ => Self::PdsOther,
            };
        }
        if let Some(segments) = request.segments_below(MESH_PATH) {
            return mesh::operation(&request.method, &segments);
        }
        if let Some(segments) = request.segments_below(ODS_PATH) {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match (&request.method, segments.as_slice()) {
                (&Method::GET, ["Organization"]) => Self::OdsOrganizationSearch,
                (&Method::GET, ["Organization", _]) => Self::OdsOrganizationGet,
                (&Method::GET, ["OrganizationAffiliation"]) => Self::OdsAffiliationSearch,
                (&Method::GET, ["OrganizationAffiliation", _]) => Self::OdsAffiliationGet,
                (&Method::GET, ["List", _]) => Self::OdsListGet,
                (&Method::GET, ["CodeSystem"]) => Self::OdsCodeSystemSearch,
                (&Method::GET, ["CodeSystem", "$lookup"]) => Self::OdsLookup,
                (&Method::GET, ["CodeSystem", "$validate-code"]) => Self::OdsValidateCode,
                (&Method::POST, ["ValueSet", "$expand"]) => Self::OdsExpand,
                (&Method::GET, ["metadata"]) => Self::OdsMetadata,
                _ => Self::OdsOther,
            };
        }
        if let Some(segments) = request.segments_below(ORD_PATH) {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match (&request.method, segments.as_slice()) {
                (&Method::GET, ["organisations"]) => Self::OrdOrganisationSearch,
                (&Method::GET, ["organisations", _]) => Self::OrdOrganisationGet,
                (&Method::GET, ["sync"]) => Self::OrdSync,
                _ => Self::OrdOther,
            };
        }
        if request.segments_below(ODS_ROOT).is_some() {
            return Self::OdsOther;
        }
        if let Some(path) = request.path.strip_prefix(CIS2_PATH) {
            return match path {
                "/.well-known/openid-configuration" => Self::Cis2Discovery,
                "/authorize" => Self::Cis2Authorize,
                "/access_token" => Self::Cis2Token,
                "/userinfo" => Self::Cis2Userinfo,
                "/connect/jwk_uri" => Self::Cis2Keys,
                "/connect/endSession" => Self::Cis2EndSession,
                _ => Self::Cis2Other,
            };
        }
        if let Some(path) = request.path.strip_prefix(NHS_LOGIN_PATH) {
            return match path {
                "/.well-known/openid-configuration" => Self::NhsLoginDiscovery,
                "/authorize" => Self::NhsLoginAuthorize,
                "/token" => Self::NhsLoginToken,
                "/userinfo" => Self::NhsLoginUserinfo,
                "/.well-known/jwks.json" => Self::NhsLoginKeys,
                _ => Self::NhsLoginOther,
            };
        }
        let platform = TOKEN_PATHS
            .iter()
            .find_map(|path| request.segments_below(path));
        if let Some(segments) = platform {
            let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
            return match segments.as_slice() {
                ["authorize"] => Self::PlatformAuthorize,
                ["callback"] => Self::PlatformCallback,
                ["userinfo"] => Self::PlatformUserinfo,
                ["backchannel_logout"] => Self::PlatformLogout,
                _ => Self::Token,
            };
        }
        Self::Other
    }
}
