//! What MESH wants to know of the software once a day, and when that is due.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use nhs_http::Runtime;
use nhs_http::http::{HeaderName, HeaderValue};

use crate::InvalidValue;
use crate::ids::{Rule, printable};

/// The software and machine that a handshake tells of.
///
/// ```
/// use nhs_mesh::ClientInfo;
///
/// let info = ClientInfo::this_machine().software("ward-board==2.1")?;
/// # let _ = info;
/// # Ok::<(), nhs_mesh::InvalidValue>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClientInfo {
    software: String,
    os_name: String,
    os_version: String,
    architecture: Option<String>,
}

const INFO: Rule = Rule {
    name: "client information",
    most: 300,
    links: true,
    allows: printable,
};

impl ClientInfo {
    /// This crate on this kind of machine. What version of the operating system it is stands in `/proc`
    /// on Linux; elsewhere it is `unknown` until [`ClientInfo::os_version`] says it.
    #[must_use]
    pub fn this_machine() -> Self {
        let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").ok();
        let release = release
            .as_deref()
            .and_then(|text| INFO.check(text.trim()).ok());
        Self {
            software: concat!("nhs-mesh==", env!("CARGO_PKG_VERSION")).to_owned(),
            os_name: std::env::consts::OS.to_owned(),
            os_version: release.unwrap_or("unknown").to_owned(),
            architecture: Some(std::env::consts::ARCH.to_owned()),
        }
    }

    /// Name and version of the software (`Mex-ClientVersion`).
    ///
    /// # Errors
    ///
    /// If it is empty or has anything but printable ASCII.
    pub fn software(mut self, name_and_version: &str) -> Result<Self, InvalidValue> {
        self.software = INFO.check(name_and_version)?.to_owned();
        Ok(self)
    }

    /// The name of the operating system (`Mex-OSName`).
    ///
    /// # Errors
    ///
    /// As for [`ClientInfo::software`].
    pub fn os_name(mut self, name: &str) -> Result<Self, InvalidValue> {
        self.os_name = INFO.check(name)?.to_owned();
        Ok(self)
    }

    /// The version of the operating system (`Mex-OSVersion`).
    ///
    /// # Errors
    ///
    /// As for [`ClientInfo::software`].
    pub fn os_version(mut self, version: &str) -> Result<Self, InvalidValue> {
        self.os_version = INFO.check(version)?.to_owned();
        Ok(self)
    }

    pub(crate) fn headers(&self) -> Vec<(HeaderName, HeaderValue)> {
        let architecture = self.architecture.as_deref();
        let fields = [
            ("mex-clientversion", Some(self.software.as_str())),
            ("mex-osname", Some(&self.os_name)),
            ("mex-osversion", Some(&self.os_version)),
            ("mex-osarchitecture", architecture),
        ];
        let header = |(name, value): (&'static str, Option<&str>)| {
            let value = HeaderValue::from_str(value?).ok()?;
            Some((HeaderName::from_static(name), value))
        };
        fields.into_iter().filter_map(header).collect()
    }
}

impl Default for ClientInfo {
    fn default() -> Self {
        Self::this_machine()
    }
}

/// Says when a handshake is due: at first, and 24 hours after the last. Runs by the monotonic clock, so a
/// correction of the time of day moves nothing.
///
/// ```
/// use nhs_mesh::HandshakeTimer;
/// use nhs_http::{Runtime, SystemRuntime};
///
/// let timer = HandshakeTimer::new();
/// assert!(timer.is_due(&SystemRuntime));
/// timer.done(&SystemRuntime);
/// assert!(!timer.is_due(&SystemRuntime));
/// ```
#[derive(Default)]
pub struct HandshakeTimer {
    /// Milliseconds of the monotonic clock, plus one; 0 for never.
    last: AtomicU64,
}

/// How long a handshake holds.
pub const HANDSHAKE_EVERY: Duration = Duration::from_secs(24 * 60 * 60);

impl HandshakeTimer {
    /// A timer whose handshake is due.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the last handshake is 24 hours ago, or there was none.
    #[must_use]
    pub fn is_due(&self, runtime: &dyn Runtime) -> bool {
        match self.last.load(Ordering::Acquire).checked_sub(1) {
            None => true,
            Some(last) => {
                let last = Duration::from_millis(last);
                runtime.monotonic().saturating_sub(last) >= HANDSHAKE_EVERY
            }
        }
    }

    /// Notes that a handshake was made now.
    pub fn done(&self, runtime: &dyn Runtime) {
        let now = u64::try_from(runtime.monotonic().as_millis()).unwrap_or(u64::MAX - 1);
        self.last.store(now.saturating_add(1), Ordering::Release);
    }
}

impl fmt::Debug for HandshakeTimer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandshakeTimer").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use nhs_http::testing::ManualRuntime;

    use super::*;

    #[test]
    fn handshake_is_due_at_first_and_every_24_hours() {
        let (timer, runtime) = (HandshakeTimer::new(), ManualRuntime::new());
        assert!(timer.is_due(&runtime));
        timer.done(&runtime);
        assert!(!timer.is_due(&runtime));
        runtime.step_wall_clock_ahead(HANDSHAKE_EVERY * 2);
        runtime.advance(HANDSHAKE_EVERY - Duration::from_secs(1));
        assert!(!timer.is_due(&runtime));
        runtime.advance(Duration::from_secs(1));
        assert!(timer.is_due(&runtime));
    }

    #[test]
    fn headers_are_those_that_mesh_asks_for() {
        let info = ClientInfo::this_machine().software("x==1").unwrap();
        let names: Vec<_> = info.headers().into_iter().map(|(name, _)| name).collect();
        for name in ["mex-clientversion", "mex-osname", "mex-osversion"] {
            assert!(names.iter().any(|given| given == name));
        }
        assert!(ClientInfo::this_machine().software("x\n").is_err());
    }
}
