//! On whose behalf the client calls, as far as PDS makes a difference between them.

/// The access mode of the credential. The gateway tells it from the token; the client has to be
/// told, so that it can refuse what that mode may not ask before anything is sent.
///
/// Source: NHS England, "Personal Demographics Service - FHIR API", "Access modes",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#overview--access-modes>.
///
/// ```
/// use nhs_pds::Access;
///
/// assert_eq!(Access::default(), Access::ApplicationRestricted);
/// assert_eq!(Access::HealthcareWorker.most_matches(), 50);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// The application itself: retrieves anyone, searches for one unique match.
    #[default]
    ApplicationRestricted,
    /// The application itself, allowed to see where restricted patients are.
    PrivilegedApplicationRestricted,
    /// A healthcare worker, signed in with CIS2: retrieves anyone, searches for up to 50 matches.
    HealthcareWorker,
    /// A patient, signed in with NHS login: retrieves their own record and cannot search.
    Patient,
}

impl Access {
    /// How many matches a search may ask for at most; 0 if this mode cannot search.
    #[must_use]
    pub fn most_matches(self) -> u8 {
        match self {
            Self::ApplicationRestricted | Self::PrivilegedApplicationRestricted => 1,
            Self::HealthcareWorker => 50,
            Self::Patient => 0,
        }
    }
}
