//! The ways in which a session ends.

use serde::{Deserialize, Serialize};

/// Why a session is over. In each case the user must log in again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SessionEnd {
    /// The time in which the platform renews tokens is over: 12 hours after a login with CIS2, 1 hour
    /// after one with NHS login, whatever happened in between.
    RefreshPeriodOver,
    /// The platform does not take the refresh token: it was exchanged elsewhere, or revoked.
    RefreshTokenInvalid,
    /// The answer to a refresh was lost, with the next refresh token in it, and the one before does not
    /// hold any more.
    RefreshLost,
    /// The platform gave no refresh token, and the access token is over.
    NotRenewable,
    /// The user logged out here.
    LoggedOut,
    /// The user logged out at the identity provider.
    LoggedOutElsewhere,
    /// The session was not used for as long as it may be.
    Idle,
    /// There is no such session, or no more.
    Unknown,
}

impl SessionEnd {
    pub(crate) fn message(self) -> &'static str {
        match self {
            Self::RefreshPeriodOver => "the refresh period is over, log in again",
            Self::RefreshTokenInvalid => {
                "the platform does not take the session's refresh token any more, log in again"
            }
            Self::RefreshLost => "the answer to a refresh was lost for good, log in again",
            Self::NotRenewable => "the session cannot be renewed, log in again",
            Self::LoggedOut => "the user has logged out, log in again",
            Self::LoggedOutElsewhere => {
                "the user has logged out at the identity provider, log in again"
            }
            Self::Idle => "the session was idle for too long, log in again",
            Self::Unknown => "there is no such session any more, log in again",
        }
    }
}
