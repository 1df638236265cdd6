//! What is kept of a session: sealed in the store, and as a copy in the process that uses it.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use nhs_http::secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::user::SessionUser;
use crate::cache::is_old;
use crate::session::SessionEnd;
use crate::token::Token;
use crate::user_tokens::UserTokens;

/// A session. Times are milliseconds since 1970.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Record {
    access: Secret,
    access_ends: u64,
    access_lifetime: u64,
    refresh: Option<Secret>,
    /// The end of the time in which the platform renews.
    window_ends: Option<u64>,
    /// How often the tokens have been renewed: of two records the higher is the later.
    pub(super) generation: u64,
    /// A refresh that was begun, and whose answer has not been seen.
    pub(super) pending: Option<Pending>,
    pub(super) ended: Option<SessionEnd>,
    pub(super) user: SessionUser,
    began: u64,
    /// When the session was last used, as far as it was written down.
    used: u64,
    /// After this the record is of no use to anybody.
    keep_until: u64,
}

/// The write-ahead of a refresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Pending {
    pub(super) since: u64,
    /// How often this refresh token has been sent without an answer, this time included.
    pub(super) tries: u8,
}

impl Record {
    pub(super) fn new(user: SessionUser, tokens: &UserTokens, now: SystemTime) -> Self {
        let mut record = Self {
            access: Secret(SecretString::default()),
            access_ends: 0,
            access_lifetime: 0,
            refresh: None,
            window_ends: None,
            generation: 0,
            pending: None,
            ended: None,
            user,
            began: millis(now),
            used: millis(now),
            keep_until: 0,
        };
        record.take(tokens);
        record
    }

    /// Takes in the tokens of a login or a refresh.
    pub(super) fn take(&mut self, tokens: &UserTokens) {
        let asked = millis(tokens.asked);
        let after = |time: Duration| asked.saturating_add(millis_of(time));
        let granted = &tokens.granted;
        self.access = Secret(granted.access.secret.clone());
        self.access_lifetime = millis_of(granted.access.lifetime);
        self.access_ends = after(granted.access.lifetime);
        // A platform that rotates answers with the next one; one that does not leaves the last.
        if let Some(refresh) = &granted.refresh {
            self.refresh = Some(Secret(refresh.clone()));
        }
        self.window_ends = granted.window.map(after).or(self.window_ends);
        self.pending = None;
        let unstated = self.began.saturating_add(millis_of(UNSTATED_WINDOW));
        self.keep_until = self.access_ends.max(self.window_ends.unwrap_or(unstated));
    }

    /// Ends the session. Its tokens are of no use to anybody from here on, so they are not kept.
    pub(super) fn end(&mut self, end: SessionEnd) {
        self.ended = self.ended.or(Some(end));
        self.access = Secret(SecretString::default());
        self.refresh = None;
        self.pending = None;
        self.spoil();
    }

    /// When the login was.
    pub(super) fn began(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.began)
    }

    /// When the session was last used, as far as it was written down.
    pub(super) fn used(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_millis(self.used)
    }

    pub(super) fn note_use(&mut self, now: SystemTime) {
        self.used = self.used.max(millis(now));
    }

    /// Counts the access token as over, whatever it is worth.
    pub(super) fn spoil(&mut self) {
        self.access_ends = 0;
    }

    /// The access token, unless it is about to be replaced, or is `rejected`.
    pub(super) fn usable(&self, now: SystemTime, rejected: Option<&SecretString>) -> Option<Token> {
        let token = self.token(now);
        let refused =
            rejected.is_some_and(|no| no.expose_secret() == self.access.0.expose_secret());
        (!refused && !is_old(&token)).then_some(token)
    }

    /// The access token with what is left of it. A clock that was set back does not lengthen its life.
    pub(super) fn token(&self, now: SystemTime) -> Token {
        let left = self.access_ends.saturating_sub(millis(now));
        Token {
            secret: self.access.0.clone(),
            lifetime: Duration::from_millis(left.min(self.access_lifetime)),
            whole: Duration::from_millis(self.access_lifetime),
        }
    }

    pub(super) fn refresh_token(&self) -> Option<&SecretString> {
        self.refresh.as_ref().map(|secret| &secret.0)
    }

    /// Whether the time in which the platform renews is over.
    pub(super) fn window_is_over(&self, now: SystemTime) -> bool {
        self.window_ends.is_some_and(|ends| millis(now) >= ends)
    }

    /// What is left of the time in which the platform renews; `None` if it does not say.
    pub(super) fn window_left(&self, now: SystemTime) -> Option<Duration> {
        let ends = self.window_ends?;
        Some(Duration::from_millis(ends.saturating_sub(millis(now))))
    }

    /// How long the store is to keep this: as long as the platform renews, or the session may last
    /// in all, and not a moment longer. An end is kept for as long, so that no copy of the session
    /// elsewhere comes back to life.
    pub(super) fn ttl(&self, now: SystemTime, total: Option<Duration>) -> Duration {
        let over = total.map(|total| self.began.saturating_add(millis_of(total)));
        let ends = self.keep_until.min(over.unwrap_or(u64::MAX));
        Duration::from_millis(ends.saturating_sub(millis(now)))
    }
}

pub(super) fn millis(time: SystemTime) -> u64 {
    millis_of(time.duration_since(UNIX_EPOCH).unwrap_or_default())
}

fn millis_of(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("generation", &self.generation)
            .field("pending", &self.pending)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

/// A text that is written for sealing, and nowhere else.
#[derive(Clone)]
struct Secret(SecretString);

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.expose_secret())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(SecretString::from(text)))
    }
}

/// The longest that the platform gives, for an answer that does not say.
const UNSTATED_WINDOW: Duration = Duration::from_secs(12 * 3600);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Assurance, AuthenticatorAssurance, IdentityAssurance};
    use crate::token::Granted;

    #[test]
    fn session_that_has_ended_holds_no_token() {
        let granted = br#"{"access_token":"sl0VqToken","refresh_token":"rQ7refresh"}"#;
        let granted = Granted::read(granted).unwrap();
        let asked = UNIX_EPOCH + Duration::from_secs(1);
        let achieved = Assurance::Cis2 {
            authentication: AuthenticatorAssurance::Aal3,
            identity: IdentityAssurance::HIGH,
            acr: None,
            amr: Vec::new(),
        };
        let user = SessionUser::new("1", achieved);
        let mut record = Record::new(user, &UserTokens { granted, asked }, asked);
        let holds = |record: &Record| {
            let sealed = serde_json::to_string(record).unwrap();
            [sealed.contains("sl0VqToken"), sealed.contains("rQ7refresh")]
        };
        assert_eq!(holds(&record), [true, true]);
        record.end(SessionEnd::LoggedOut);
        record.end(SessionEnd::Idle);
        assert_eq!(holds(&record), [false, false]);
        assert_eq!(record.ended, Some(SessionEnd::LoggedOut));
        assert!(record.usable(asked, None).is_none());
    }
}
