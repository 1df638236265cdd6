//! Who calls, as the audit records it: access mode, person, role, organisation and software.
//! A credential knows most of it; a call can add the rest with [`Call::actor`](crate::Call::actor).

use std::fmt;

/// Who calls, as the audit records it.
///
/// ```
/// use nhs_http::{AccessMode, Subject};
///
/// let subject = Subject::new(AccessMode::HealthcareWorker)
///     .user("555021935107")
///     .role("S8000:G8000:R8001")
///     .role_profile("555254242105")
///     .organisation("A83011")
///     .named("ward-board")
///     .accredited_system("200000001234");
/// assert_eq!(subject.organisation_code(), Some("A83011"));
/// assert!(!format!("{subject:?}").contains("555021935107"));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Subject {
    mode: AccessMode,
    application: Option<String>,
    version: Option<String>,
    asid: Option<String>,
    user: Option<String>,
    role: Option<String>,
    role_profile: Option<String>,
    organisation: Option<String>,
    on_behalf_of: Option<String>,
    business_function: Option<String>,
    assurance: Option<String>,
}

/// The access modes of the platform
/// (<https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccessMode {
    /// Open access: nobody in particular.
    Open,
    /// Application-restricted: the software itself.
    Application,
    /// User-restricted, a healthcare worker.
    HealthcareWorker,
    /// User-restricted, a patient or their proxy.
    Patient,
}

impl AccessMode {
    /// The mode's name, for logs and audit files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open-access",
            Self::Application => "application-restricted",
            Self::HealthcareWorker => "user-restricted-healthcare-worker",
            Self::Patient => "user-restricted-patient",
        }
    }
}

impl Subject {
    /// A subject of that mode, with nothing else known.
    #[must_use]
    pub fn new(mode: AccessMode) -> Self {
        Self {
            mode,
            application: None,
            version: None,
            asid: None,
            user: None,
            role: None,
            role_profile: None,
            organisation: None,
            on_behalf_of: None,
            business_function: None,
            assurance: None,
        }
    }

    /// Nobody in particular.
    #[must_use]
    pub fn open() -> Self {
        Self::new(AccessMode::Open)
    }

    /// The software itself.
    #[must_use]
    pub fn application() -> Self {
        Self::new(AccessMode::Application)
    }

    /// Names the application. A name of one's own choice, not its key.
    #[must_use]
    pub fn named(mut self, application: impl Into<String>) -> Self {
        self.application = Some(application.into());
        self
    }

    /// The version of the application, which GP Connect's `requesting_device` carries.
    #[must_use]
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// The ASID of the accredited system that calls.
    #[must_use]
    pub fn accredited_system(mut self, asid: impl Into<String>) -> Self {
        self.asid = Some(asid.into());
        self
    }

    /// The user's identifier: the SDS user id of a healthcare worker.
    #[must_use]
    pub fn user(mut self, user: impl Into<String>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// The role in which the user acts: the code of the job role, or its name.
    #[must_use]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The SDS role profile id, as `NHSD-Session-URID` carries it.
    #[must_use]
    pub fn role_profile(mut self, id: impl Into<String>) -> Self {
        self.role_profile = Some(id.into());
        self
    }

    /// The ODS code of the organisation on whose behalf the call is made.
    #[must_use]
    pub fn organisation(mut self, ods_code: impl Into<String>) -> Self {
        self.organisation = Some(ods_code.into());
        self
    }

    /// The person for whom the user acts: e-RS's `NHSD-eRS-On-Behalf-Of-User-ID`, or the patient of
    /// a proxy.
    #[must_use]
    pub fn on_behalf_of(mut self, user: impl Into<String>) -> Self {
        self.on_behalf_of = Some(user.into());
        self
    }

    /// The business function in which the user acts (`NHSD-eRS-Business-Function`).
    #[must_use]
    pub fn business_function(mut self, function: impl Into<String>) -> Self {
        self.business_function = Some(function.into());
        self
    }

    /// How surely the user is who they say: `AAL3`, `P9.Cp.Cd`.
    #[must_use]
    pub fn assurance(mut self, level: impl Into<String>) -> Self {
        self.assurance = Some(level.into());
        self
    }

    /// The access mode.
    #[must_use]
    pub fn mode(&self) -> AccessMode {
        self.mode
    }

    /// The name given to [`Subject::named`].
    #[must_use]
    pub fn application_name(&self) -> Option<&str> {
        self.application.as_deref()
    }

    /// The version given to [`Subject::version`].
    #[must_use]
    pub fn application_version(&self) -> Option<&str> {
        self.version.as_deref()
    }

    /// The ASID given to [`Subject::accredited_system`].
    #[must_use]
    pub fn asid(&self) -> Option<&str> {
        self.asid.as_deref()
    }

    /// The identifier given to [`Subject::user`]. Personal data.
    #[must_use]
    pub fn user_id(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The role given to [`Subject::role`]. Personal data.
    #[must_use]
    pub fn role_id(&self) -> Option<&str> {
        self.role.as_deref()
    }

    /// The id given to [`Subject::role_profile`]. Personal data.
    #[must_use]
    pub fn role_profile_id(&self) -> Option<&str> {
        self.role_profile.as_deref()
    }

    /// The code given to [`Subject::organisation`].
    #[must_use]
    pub fn organisation_code(&self) -> Option<&str> {
        self.organisation.as_deref()
    }

    /// The identifier given to [`Subject::on_behalf_of`]. Personal data.
    #[must_use]
    pub fn on_behalf_of_id(&self) -> Option<&str> {
        self.on_behalf_of.as_deref()
    }

    /// The function given to [`Subject::business_function`].
    #[must_use]
    pub fn business_function_name(&self) -> Option<&str> {
        self.business_function.as_deref()
    }

    /// The level given to [`Subject::assurance`].
    #[must_use]
    pub fn assurance_level(&self) -> Option<&str> {
        self.assurance.as_deref()
    }

    /// This subject with what `actor` knows in place of its own; the mode is the credential's.
    pub(crate) fn with_actor(self, actor: &Self) -> Self {
        let of = |own: Option<String>, given: &Option<String>| given.clone().or(own);
        Self {
            mode: self.mode,
            application: of(self.application, &actor.application),
            version: of(self.version, &actor.version),
            asid: of(self.asid, &actor.asid),
            user: of(self.user, &actor.user),
            role: of(self.role, &actor.role),
            role_profile: of(self.role_profile, &actor.role_profile),
            organisation: of(self.organisation, &actor.organisation),
            on_behalf_of: of(self.on_behalf_of, &actor.on_behalf_of),
            business_function: of(self.business_function, &actor.business_function),
            assurance: of(self.assurance, &actor.assurance),
        }
    }

    /// Takes out who the patient is: where patients call for themselves, the user is one.
    pub(crate) fn hide_patient(&mut self) {
        if self.mode == AccessMode::Patient {
            self.user = None;
            self.on_behalf_of = None;
        }
    }
}

impl fmt::Debug for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Subject")
            .field("mode", &self.mode)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actor_adds_to_what_the_credential_knows_but_not_to_its_mode() {
        let credential = Subject::application()
            .named("ward-board")
            .organisation("A83011");
        let actor = Subject::new(AccessMode::HealthcareWorker)
            .user("555021935107")
            .organisation("RQM");
        let both = credential.with_actor(&actor);
        assert_eq!(both.mode(), AccessMode::Application);
        assert_eq!(both.application_name(), Some("ward-board"));
        assert_eq!(both.user_id(), Some("555021935107"));
        assert_eq!(both.organisation_code(), Some("RQM"));
    }

    #[test]
    fn only_a_user_who_is_a_patient_is_hidden() {
        let mut worker = Subject::new(AccessMode::HealthcareWorker).user("555021935107");
        worker.hide_patient();
        assert_eq!(worker.user_id(), Some("555021935107"));
        let mut patient = Subject::new(AccessMode::Patient)
            .user("9990000018")
            .on_behalf_of("9990000026");
        patient.hide_patient();
        assert_eq!((patient.user_id(), patient.on_behalf_of_id()), (None, None));
    }
}
