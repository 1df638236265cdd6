//! The token of MESH: each attempt is signed by itself, for the service takes no token twice.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;
use aws_lc_rs::hmac;
use chrono::{DateTime, Utc};
use nhs_http::http::header::AUTHORIZATION;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{
    Attempt, Authorization, Credential, Error, ErrorKind, Runtime, Subject, SystemRuntime,
};

use crate::checksum::hex;
use crate::{ErrorCode, MailboxId, endpoint};

/// Signs requests for one mailbox: `NHSMESH` with an HMAC-SHA256 over mailbox, nonce, count, password
/// and the minute. Clones of a client share it, and with it the count.
///
/// A token whose time is more than two hours off is refused with 403. The service's clock stands in
/// that answer; if ours is as far off, the difference is kept and the call is signed once more by the
/// service's time.
///
/// Source: NHS England, MESH API, "Authorization header",
/// <https://digital.nhs.uk/developer/api-catalogue/message-exchange-for-social-care-and-health-api>.
///
/// ```
/// use nhs_mesh::{MailboxId, MeshToken};
///
/// let token = MeshToken::new(MailboxId::parse("X26ABC1")?, "password", "shared-key")?;
/// assert!(!format!("{token:?}").contains("shared-key"));
/// # Ok::<(), nhs_mesh::Error>(())
/// ```
pub struct MeshToken {
    mailbox: MailboxId,
    password: SecretString,
    key: hmac::Key,
    nonce: String,
    count: AtomicU64,
    /// How far the service's clock is ahead of ours, in seconds.
    skew: AtomicI64,
    runtime: Arc<dyn Runtime>,
    subject: Subject,
}

impl MeshToken {
    /// A credential of this mailbox. The shared key is the one that NHS England gives to suppliers.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the password or the shared key is empty, or ends with a line end, which
    /// is that of the file it was read from.
    pub fn new(
        mailbox: MailboxId,
        password: impl Into<SecretString>,
        shared_key: impl Into<SecretString>,
    ) -> Result<Self, Error> {
        let (password, shared_key) = (password.into(), shared_key.into());
        check("password", &password)?;
        check("shared key", &shared_key)?;
        let key = shared_key.expose_secret().as_bytes();
        Ok(Self {
            subject: Subject::application().named(mailbox.as_str()),
            mailbox,
            password,
            key: hmac::Key::new(hmac::HMAC_SHA256, key),
            nonce: SystemRuntime.unique_id(),
            count: AtomicU64::new(0),
            skew: AtomicI64::new(0),
            runtime: Arc::new(SystemRuntime),
        })
    }

    /// Time and chance, for tests.
    #[must_use]
    pub fn runtime(mut self, runtime: Arc<dyn Runtime>) -> Self {
        self.nonce = runtime.unique_id();
        self.runtime = runtime;
        self
    }

    /// The mailbox that is signed for.
    #[must_use]
    pub fn mailbox(&self) -> &MailboxId {
        &self.mailbox
    }

    /// How far the service's clock was found ahead of ours (negative: behind), in seconds; 0 until a 403
    /// has shown otherwise.
    #[must_use]
    pub fn clock_skew_seconds(&self) -> i64 {
        self.skew.load(Ordering::Relaxed)
    }

    /// The value of the header, for a nonce, a count and a minute.
    fn header(&self, nonce: &str, count: u64, time: SystemTime) -> SecretString {
        let mailbox = self.mailbox.as_str();
        let minute = DateTime::<Utc>::from(time).format("%Y%m%d%H%M");
        let mut signing = hmac::Context::with_key(&self.key);
        signing.update(format!("{mailbox}:{nonce}:{count}:").as_bytes());
        signing.update(self.password.expose_secret().as_bytes());
        signing.update(format!(":{minute}").as_bytes());
        let hash = hex(signing.sign().as_ref());
        format!("NHSMESH {mailbox}:{nonce}:{count}:{minute}:{hash}").into()
    }

    fn corrected(&self, now: SystemTime) -> SystemTime {
        let skew = self.skew.load(Ordering::Relaxed);
        let by = Duration::from_secs(skew.unsigned_abs());
        let moved = match skew < 0 {
            true => now.checked_sub(by),
            false => now.checked_add(by),
        };
        moved.unwrap_or(now)
    }
}

/// A token is refused when its time is more than two hours off. It is cut to the minute.
const REFUSED_BEYOND: i64 = 2 * 60 * 60 - 60;

#[async_trait]
impl Credential for MeshToken {
    async fn authorize(&self, attempt: &Attempt<'_>) -> Result<Authorization, Error> {
        if endpoint::WITHOUT_TOKEN.contains(&attempt.operation()) {
            return Ok(Authorization::none());
        }
        let count = self.count.fetch_add(1, Ordering::Relaxed);
        let time = self.corrected(attempt.now());
        Authorization::none().header(AUTHORIZATION, &self.header(&self.nonce, count, time))
    }

    async fn forbidden(&self, _used: &Authorization, error: &Error) -> bool {
        // A token that had been used already says nothing about time, and what it was used for may
        // have been done.
        if ErrorCode::of(error) == Some(ErrorCode::DuplicateToken) {
            return false;
        }
        let date = error.header("date").and_then(http_date);
        let (Some(server), Some(ours)) = (date, seconds(self.runtime.now())) else {
            return false;
        };
        let Some(skew) = server.checked_sub(ours) else {
            return false;
        };
        let off = skew.saturating_sub(self.skew.load(Ordering::Relaxed));
        if off.abs() < REFUSED_BEYOND {
            return false;
        }
        self.skew.store(skew, Ordering::Relaxed);
        tracing::warn!(
            skew_seconds = skew,
            "the clock differs from that of MESH, tokens are signed by MESH's from now on"
        );
        true
    }

    fn subject(&self) -> Subject {
        self.subject.clone()
    }
}

impl fmt::Debug for MeshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MeshToken")
            .field("mailbox", &self.mailbox)
            .field("clock_skew_seconds", &self.clock_skew_seconds())
            .finish_non_exhaustive()
    }
}

fn check(name: &str, secret: &SecretString) -> Result<(), Error> {
    let fault = |what: &str| Err(Error::new(ErrorKind::Config, format!("the {name} {what}")));
    let text = secret.expose_secret();
    if text.is_empty() {
        return fault("is empty");
    }
    if text.ends_with(['\n', '\r']) {
        return fault("ends with a line end, take it off");
    }
    Ok(())
}

fn http_date(text: &str) -> Option<i64> {
    let date = DateTime::parse_from_rfc2822(text).ok()?;
    Some(date.timestamp())
}

fn seconds(time: SystemTime) -> Option<i64> {
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    i64::try_from(since.as_secs()).ok()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use nhs_http::testing::{self, ManualRuntime};

    use super::*;

    fn token(mailbox: &str) -> MeshToken {
        MeshToken::new(MailboxId::parse(mailbox).unwrap(), "password", "TestKey").unwrap()
    }

    fn minute(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> SystemTime {
        let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        date.and_hms_opt(hour, minute, 59).unwrap().and_utc().into()
    }

    #[test]
    fn known_tokens_are_signed() {
        const FIRST: &str = "bd0e2bd5-218e-41d0-83a9-73fdec414803";
        const ZERO: &str = "00000000-0000-4000-8000-000000000000";
        for (mailbox, nonce, count, time, hash) in [
            (
                "X26ABC1",
                FIRST,
                0,
                minute(2020, 5, 4, 13, 5),
                "1d7da1305d2c4f169b097f4e7fddbc8dfba024de2ea0fdee858b64536f2a90bc",
            ),
            (
                "x26abc1",
                FIRST,
                1,
                minute(2020, 5, 4, 13, 5),
                "b35be3a6bdca886d8117b2f29cc9f3f90ad607efbc88c20aa41a0f3d5e65c863",
            ),
            (
                "X26ABC2",
                ZERO,
                42,
                minute(2026, 12, 31, 23, 59),
                "0017d196265c04e98a1c6b448e5b1bcfd20db5cbfc9750d65bcadb17d1514760",
            ),
        ] {
            let value = token(mailbox).header(nonce, count, time);
            let value = value.expose_secret();
            assert!(value.starts_with(&format!(
                "NHSMESH {}:{nonce}:{count}:2",
                mailbox.to_uppercase()
            )));
            assert!(value.ends_with(&format!(":{hash}")), "{value}");
        }
    }

    #[test]
    fn password_beyond_ascii_is_signed_as_utf_8() {
        let mailbox = MailboxId::parse("X26ABC1").unwrap();
        let token = MeshToken::new(mailbox, "pässwörd", "TestKey").unwrap();
        let value = token.header("n", 0, minute(2020, 5, 4, 13, 5));
        let hash = value.expose_secret().rsplit(':').next().unwrap();
        let key = hmac::Key::new(hmac::HMAC_SHA256, b"TestKey");
        let message = "X26ABC1:n:0:pässwörd:202005041305";
        let expected = hmac::sign(&key, message.as_bytes());
        assert_eq!(hash, hex(expected.as_ref()));
    }

    #[tokio::test]
    async fn clock_is_corrected_by_a_refusal_that_is_hours_off_and_by_no_other() {
        let runtime = Arc::new(ManualRuntime::at(minute(2026, 11, 22, 8, 0)));
        let token = token("X26ABC1").runtime(runtime);
        let refusal = |date: &str, body: &str| {
            testing::error(403, &[("date", date)], body.to_owned()).unwrap()
        };
        let none = Authorization::none();
        let invalid = r#"{"detail":[{"event":"","code":"","msg":"Invalid Authentication Token"}]}"#;
        let used =
            r#"{"detail":[{"event":"","code":"","msg":"Error Duplicated Authentication Token"}]}"#;
        let near = refusal("Sun, 22 Nov 2026 09:30:00 GMT", invalid);
        let far = "Sun, 22 Nov 2026 11:00:59 GMT";
        assert!(!token.forbidden(&none, &near).await);
        assert!(!token.forbidden(&none, &refusal(far, used)).await);
        assert!(!token.forbidden(&none, &refusal("soon", invalid)).await);
        assert_eq!(token.clock_skew_seconds(), 0);
        assert!(token.forbidden(&none, &refusal(far, invalid)).await);
        assert_eq!(token.clock_skew_seconds(), 3 * 60 * 60);
        // The same clock again teaches nothing.
        assert!(!token.forbidden(&none, &refusal(far, invalid)).await);
        let moved = token.corrected(token.runtime.now());
        assert_eq!(moved, minute(2026, 11, 22, 11, 0));
    }

    #[test]
    fn secrets_that_cannot_be_right_are_refused_unshown() {
        let mailbox = || MailboxId::parse("X26ABC1").unwrap();
        for (password, key) in [
            ("", "k"),
            ("p", ""),
            ("hunter2\n", "k"),
            ("p", "hunter2\r\n"),
        ] {
            let error = MeshToken::new(mailbox(), password, key).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Config);
            assert!(!format!("{error} {error:?}").contains("hunter2"));
        }
    }
}
