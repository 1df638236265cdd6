//! What of a patient's data a login asks for.

/// A scope of NHS login; `openid` is always asked for.
///
/// Source: NHS login, "Scopes and claims", <https://nhsconnect.github.io/nhslogin/scopes-and-claims/>.
///
/// ```
/// use nhs_auth::nhs_login::NhsLoginScope;
///
/// assert_eq!(NhsLoginScope::GpRegistrationDetails.as_str(), "gp_registration_details");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NhsLoginScope {
    /// `profile`: NHS number, family name, birth date and level of identity proofing.
    Profile,
    /// `basic_demographics`: the same without the NHS number. Not together with `profile`.
    BasicDemographics,
    /// `profile_extended`: given name, from PDS.
    ProfileExtended,
    /// `email`.
    Email,
    /// `phone`.
    Phone,
    /// `landline`.
    Landline,
    /// `gp_registration_details`: the ODS code of the patient's practice.
    GpRegistrationDetails,
    /// `gp_integration_credentials`: what IM1 needs.
    GpIntegrationCredentials,
    /// `client_metadata`: what this client has left with NHS login about the user.
    ClientMetadata,
    /// Any other.
    Other(String),
}

impl NhsLoginScope {
    /// As it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Profile => "profile",
            Self::BasicDemographics => "basic_demographics",
            Self::ProfileExtended => "profile_extended",
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Landline => "landline",
            Self::GpRegistrationDetails => "gp_registration_details",
            Self::GpIntegrationCredentials => "gp_integration_credentials",
            Self::ClientMetadata => "client_metadata",
            Self::Other(text) => text,
        }
    }
}
