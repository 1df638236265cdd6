//! Rate limits: so many requests of one application to one API in each window of the sandbox's clock.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, Utc};

use crate::operation::Api;

/// How many requests each API takes from an application in one window.
///
/// PDS allows 5 a second, ODS 5,000 in five minutes; the sandbox has no limit unless given one.
///
/// ```
/// use std::time::Duration;
/// use nhs_sandbox::RateLimit;
///
/// let limit = RateLimit::new(300, Duration::from_secs(60));
/// # let _ = limit;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    pub(crate) requests: u32,
    pub(crate) window: Duration,
}

impl RateLimit {
    /// So many requests in each window. A window shorter than a second counts as one second.
    pub fn new(requests: u32, window: Duration) -> Self {
        Self {
            requests,
            window: window.max(Duration::from_secs(1)),
        }
    }

    /// The window in the gateway's words: `1 minute(s)`, `5 second(s)`.
    pub(crate) fn window_text(self) -> String {
        let seconds = self.window.as_secs();
        match seconds {
            _ if seconds.is_multiple_of(3600) => format!("{} hour(s)", seconds / 3600),
            _ if seconds.is_multiple_of(60) => format!("{} minute(s)", seconds / 60),
            _ => format!("{seconds} second(s)"),
        }
    }
}

/// What has been used up of each API's window.
#[derive(Debug, Default)]
pub(crate) struct Usage(HashMap<Api, (i64, u32)>);

impl Usage {
    /// Counts one request; false when the window is used up.
    pub(crate) fn admit(&mut self, limit: RateLimit, api: Api, now: DateTime<Utc>) -> bool {
        let length = i64::try_from(limit.window.as_secs())
            .unwrap_or(i64::MAX)
            .max(1);
        let window = now.timestamp().div_euclid(length);
        let (current, used) = self.0.entry(api).or_insert((window, 0));
        if *current != window {
            (*current, *used) = (window, 0);
        }
        *used = used.saturating_add(1);
        *used <= limit.requests
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_runs_out_and_the_next_is_fresh() {
        let limit = RateLimit::new(2, Duration::from_secs(60));
        let mut usage = Usage::default();
        let at = |second| DateTime::from_timestamp(second, 0).unwrap();
        let admitted: Vec<bool> = [0, 10, 20, 59, 60]
            .map(|second| usage.admit(limit, Api::Pds, at(second)))
            .into();
        assert_eq!(admitted, [true, true, false, false, true]);
        assert!(usage.admit(limit, Api::Ods, at(20)));
    }

    #[test]
    fn windows_are_worded_in_their_largest_unit() {
        let text = |seconds| RateLimit::new(1, Duration::from_secs(seconds)).window_text();
        assert_eq!(
            (text(60), text(5), text(3600)),
            (
                "1 minute(s)".into(),
                "5 second(s)".into(),
                "1 hour(s)".into()
            )
        );
    }
}
