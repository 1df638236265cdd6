//! What has become of the calling application at the developer hub.

use super::Refusal;

/// How the application is registered with the platform. Whatever it is, the API key stays the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Application {
    /// As it should be.
    #[default]
    Approved,
    /// Subscribed to no product that has what is asked for: 401 `access_denied`.
    Unsubscribed,
    /// Not approved, or revoked: 401 `access_denied`.
    Revoked,
    /// The developer who made it is inactive: 401 `access_denied`.
    DeveloperInactive,
    /// The developer's company is inactive: 401 `access_denied`.
    CompanyInactive,
    /// No product of it allows this kind of authorisation: 401 `unauthorized_client`.
    WithoutScopes,
    /// Its JWKS address does not answer: 403 `public_key error`.
    KeySetUnreachable,
}

impl Application {
    pub(crate) fn named(name: &str) -> Option<Self> {
        match name {
            "approved" => Some(Self::Approved),
            "unsubscribed" => Some(Self::Unsubscribed),
            "revoked" => Some(Self::Revoked),
            "developer-inactive" => Some(Self::DeveloperInactive),
            "company-inactive" => Some(Self::CompanyInactive),
            "without-scopes" => Some(Self::WithoutScopes),
            "key-set-unreachable" => Some(Self::KeySetUnreachable),
            _ => None,
        }
    }

    /// What the check of the API key says.
    pub(super) fn may_call(self) -> Result<(), Refusal> {
        match self {
            Self::Unsubscribed => Err(Refusal::NO_ACCESS),
            Self::Revoked => Err(Refusal::NOT_APPROVED),
            Self::DeveloperInactive => Err(Refusal::DEVELOPER_INACTIVE),
            Self::CompanyInactive => Err(Refusal::COMPANY_INACTIVE),
            Self::Approved | Self::WithoutScopes | Self::KeySetUnreachable => Ok(()),
        }
    }

    pub(super) fn key_set(self) -> Result<(), Refusal> {
        match self {
            Self::KeySetUnreachable => Err(Refusal::KEY_SET_UNREACHABLE),
            _ => Ok(()),
        }
    }

    pub(super) fn scopes(self) -> Result<(), Refusal> {
        match self {
            Self::WithoutScopes => Err(Refusal::GRANT_NOT_CONFIGURED),
            _ => Ok(()),
        }
    }
}
