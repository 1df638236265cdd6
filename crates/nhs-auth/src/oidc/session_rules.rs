//! How long a session of our own may last, by the rules of the provider whose login began it.

use std::time::{Duration, SystemTime};

/// The times after which a user must authenticate again. Neither provider ends our sessions for us:
/// NHS login has no logout at all, CIS2 only tells of its own.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use nhs_auth::oidc::{SessionRules, SessionState};
///
/// let rules = SessionRules::NHS_LOGIN_WEB;
/// let login = SystemTime::UNIX_EPOCH;
/// let at = |minutes: u64| login + Duration::from_secs(60 * minutes);
/// assert_eq!(rules.state(login, at(10), at(39)), SessionState::Active);
/// assert_eq!(rules.state(login, at(10), at(40)), SessionState::Idle);
/// assert_eq!(rules.state(login, at(719), at(720)), SessionState::Over);
/// ```
///
/// Source: NHS login, "Session management",
/// <https://nhsconnect.github.io/nhslogin/session-management/>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionRules {
    /// After this long without a request.
    pub idle: Duration,
    /// After this long since the login, whatever happened.
    pub total: Duration,
}

/// Where a session stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SessionState {
    /// It may go on.
    Active,
    /// The user was away too long and must authenticate again.
    Idle,
    /// It has lasted too long and the user must authenticate again.
    Over,
}

impl SessionRules {
    /// NHS login, on the web: 30 minutes idle, 12 hours in all.
    pub const NHS_LOGIN_WEB: Self = Self::of(30 * 60, 12 * 3600);

    /// NHS login, in an app in which the user authenticates to the app itself: checked again after 5
    /// minutes idle, 30 days in all.
    pub const NHS_LOGIN_APP: Self = Self::of(5 * 60, 30 * 24 * 3600);

    /// NHS login, in such an app that has gone to the background: checked again after 1 minute.
    pub const NHS_LOGIN_APP_IN_BACKGROUND: Self = Self::of(60, 30 * 24 * 3600);

    /// CIS2: 15 minutes idle, as the national applications have it, and 12 hours in all, after which
    /// the platform's refresh token ends too.
    pub const CIS2: Self = Self::of(15 * 60, 12 * 3600);

    const fn of(idle: u64, total: u64) -> Self {
        Self {
            idle: Duration::from_secs(idle),
            total: Duration::from_secs(total),
        }
    }

    /// Where a session stands `now` that began at `login` and was last used at `used`. A clock that
    /// was set back makes no session older.
    #[must_use]
    pub fn state(&self, login: SystemTime, used: SystemTime, now: SystemTime) -> SessionState {
        let since = |then: SystemTime| now.duration_since(then).unwrap_or_default();
        if since(login) >= self.total {
            SessionState::Over
        } else if since(used) >= self.idle {
            SessionState::Idle
        } else {
            SessionState::Active
        }
    }
}
