//! How the platform sees whoever calls.

use crate::token::{Holder, Who};

/// How the platform sees whoever holds an access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Access {
    /// An application acting for itself: PDS searches give one match or none.
    #[default]
    ApplicationRestricted,
    /// A healthcare worker: PDS searches give up to 50 matches. The token still comes by client credentials, to keep tests short;
    /// tokens of health workers who logged in have this access anyway, and their roles are checked.
    HealthcareWorker,
}

/// The mode of access of one request.
#[derive(Debug, Clone)]
pub(crate) enum Mode {
    /// An application, or whoever the sandbox was told to take it for.
    Application(Access),
    /// A health worker who logged in.
    Worker,
    /// A citizen who logged in; whose record is theirs, and whether the login was strong enough for it.
    Patient {
        nhs_number: Option<String>,
        strong: bool,
    },
}

impl Mode {
    /// The mode of a token, or of a request that needs none.
    pub(crate) fn of(holder: &Holder, application: Access) -> Self {
        let Holder::User(session) = holder else {
            return Self::Application(application);
        };
        match &session.who {
            Who::Worker { .. } => Self::Worker,
            Who::Citizen {
                nhs_number,
                vot,
                level,
            } => Self::Patient {
                nhs_number: nhs_number.clone(),
                strong: level == "P9"
                    && matches!(vot.as_deref(), Some("P9.Cp.Cd" | "P9.Cp.Ck" | "P9.Cm")),
            },
        }
    }

    /// The mode's name in the gateway's texts.
    pub(crate) fn as_str(&self) -> &'static str {
        match self {
            Self::Application(Access::ApplicationRestricted) => "application-restricted",
            Self::Application(Access::HealthcareWorker) | Self::Worker => "user-restricted",
            Self::Patient { .. } => "patient-access",
        }
    }

    pub(crate) fn is_worker(&self) -> bool {
        matches!(
            self,
            Self::Application(Access::HealthcareWorker) | Self::Worker
        )
    }
}
