//! What an attempt that brought no success may have done at the service, and whose fault a 401 is.
//! Whether a call may be repeated hangs on it.

use http::StatusCode;

use crate::Error;

/// What an attempt that brought no success may have done at the service.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Nothing: it was not sent, or refused before it was looked at.
    Nothing,
    /// The service has decided on it.
    Decided,
    /// Perhaps something.
    Doubt,
}

impl Fate {
    /// What a status that says no leaves of the call.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            401 | 429 => Self::Nothing,
            501 | 505 => Self::Decided,
            408 | 500..=599 => Self::Doubt,
            _ => Self::Decided,
        }
    }
}

/// A 401 about the user's role is no fault of the token; a new one would meet the same answer.
pub(crate) fn blames_the_role(error: &Error) -> bool {
    error
        .issues()
        .iter()
        .filter_map(|issue| issue.diagnostics())
        .any(|text| {
            ["NHSD-Session-URID", "selected_roleid", "nhsid_nrbac_roles"]
                .iter()
                .any(|word| text.contains(word))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn refusals_do_nothing_decisions_stand_and_failures_leave_doubt() {
        for (status, fate) in [
            (401, Fate::Nothing),
            (429, Fate::Nothing),
            (404, Fate::Decided),
            (501, Fate::Decided),
            (408, Fate::Doubt),
            (503, Fate::Doubt),
        ] {
            assert!(Fate::of_status(StatusCode::from_u16(status).unwrap()) == fate);
        }
    }
}
