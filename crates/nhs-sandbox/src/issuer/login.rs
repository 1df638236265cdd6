//! Who logs in next, or what goes wrong instead.

use super::Issuer;
use crate::users;

/// What happens when the next browser comes to an identity provider.
///
/// ```
/// use nhs_sandbox::{Issuer, Login, users};
///
/// // a user, with one of their roles picked if the application asks for that
/// Login::user(users::SEVERAL_ROLES).with_role("656014452102");
/// // the user says no
/// Login::refused(Issuer::NhsLogin, "access_denied").described("ConsentNotGiven");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Login {
    pub(crate) issuer: Option<Issuer>,
    pub(crate) outcome: Outcome,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    User {
        name: String,
        role: Option<String>,
    },
    Refused {
        error: String,
        description: Option<String>,
    },
}

impl Login {
    /// This one of [`users`] logs in. With a name that nobody has, the chooser page is shown.
    pub fn user(name: impl Into<String>) -> Self {
        let name = name.into();
        Self {
            issuer: users::issuer_of(&name),
            outcome: Outcome::User { name, role: None },
        }
    }

    /// The user picks this role (a `person_roleid`) when the application asks for `selectedrole`; their first one otherwise.
    pub fn with_role(mut self, person_roleid: impl Into<String>) -> Self {
        if let Outcome::User { role, .. } = &mut self.outcome {
            *role = Some(person_roleid.into());
        }
        self
    }

    /// The identity provider sends the browser back with an error, such as `access_denied` or `temporarily_unavailable`.
    pub fn refused(issuer: Issuer, error: impl Into<String>) -> Self {
        Self {
            issuer: Some(issuer),
            outcome: Outcome::Refused {
                error: error.into(),
                description: None,
            },
        }
    }

    /// The `error_description` that goes with [`Login::refused`].
    pub fn described(mut self, text: impl Into<String>) -> Self {
        if let Outcome::Refused { description, .. } = &mut self.outcome {
            *description = Some(text.into());
        }
        self
    }

    /// The user who logs in; none for an error.
    pub(crate) fn name(&self) -> Option<&str> {
        match &self.outcome {
            Outcome::User { name, .. } => Some(name),
            Outcome::Refused { .. } => None,
        }
    }
}

impl From<&str> for Login {
    fn from(name: &str) -> Self {
        Self::user(name)
    }
}
