//! What of a healthcare worker's data a login asks for.

/// A scope of CIS2; `openid` is always asked for.
///
/// ```
/// use nhs_auth::cis2::Cis2Scope;
///
/// assert_eq!(Cis2Scope::NationalRbacAccess.as_str(), "nationalrbacaccess");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Cis2Scope {
    /// `profile`: names.
    Profile,
    /// `email`.
    Email,
    /// `nhsperson`: names and professional numbers.
    NhsPerson,
    /// `associatedorgs`: the organisations that the user may act for.
    AssociatedOrgs,
    /// `nationalrbacaccess`: the user's roles.
    NationalRbacAccess,
    /// `professionalmemberships`: professional numbers.
    ProfessionalMemberships,
    /// `organisationalmemberships`: the organisations that the user belongs to.
    OrganisationalMemberships,
    /// `selectedrole`: CIS2 asks the user to pick a role. Sent with `prompt=login`.
    SelectedRole,
    /// `changedrole`: CIS2 asks the user to pick another role.
    ChangedRole,
    /// Any other.
    Other(String),
}

impl Cis2Scope {
    /// As it is sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Profile => "profile",
            Self::Email => "email",
            Self::NhsPerson => "nhsperson",
            Self::AssociatedOrgs => "associatedorgs",
            Self::NationalRbacAccess => "nationalrbacaccess",
            Self::ProfessionalMemberships => "professionalmemberships",
            Self::OrganisationalMemberships => "organisationalmemberships",
            Self::SelectedRole => "selectedrole",
            Self::ChangedRole => "changedrole",
            Self::Other(text) => text,
        }
    }
}
