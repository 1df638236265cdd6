//! The tokens that were issued, those that can be refreshed, and the `jti` values that were used up.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use super::holder::Holder;
use crate::random::Random;

/// How long an access token lives when no shorter life is asked for.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_secs(599);
/// How long a `jti` is remembered.
const JTI_MEMORY: TimeDelta = TimeDelta::days(30);

#[derive(Debug, Clone)]
pub(crate) enum TokenState {
    Valid(Holder),
    Expired,
    Unknown,
}

#[derive(Default)]
pub(crate) struct Tokens {
    /// Expired ones stay, so that they can be told from ones never issued; revoked ones go.
    issued: HashMap<String, Issued>,
    refresh: HashMap<String, Refresh>,
    used: HashMap<String, DateTime<Utc>>,
    /// What an access token may live at most, when a test shortens it.
    longest: Option<Duration>,
}

struct Issued {
    holder: Holder,
    expires: DateTime<Utc>,
}

struct Refresh {
    holder: Holder,
    count: u32,
    expires: DateTime<Utc>,
}

/// A refresh token as it was just given out.
pub(super) struct Refreshable {
    pub(super) token: String,
    pub(super) lifetime: TimeDelta,
    pub(super) count: u32,
}

/// Why a refresh token is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NotRefreshed {
    /// Never issued, rotated away, or revoked.
    Unknown,
    /// The time since the login is over.
    PeriodOver,
}

impl std::fmt::Debug for Tokens {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tokens")
            .field("issued", &self.issued.len())
            .finish_non_exhaustive()
    }
}

impl Tokens {
    /// A new opaque token and its lifetime; `wanted` milliseconds may only shorten it.
    pub(crate) fn issue(
        &mut self,
        random: &Random,
        now: DateTime<Utc>,
        wanted: Option<u64>,
        holder: Holder,
    ) -> (String, Duration) {
        let mut lifetime = TOKEN_LIFETIME.min(self.longest.unwrap_or(TOKEN_LIFETIME));
        if let Some(wanted) = wanted {
            lifetime = lifetime.min(Duration::from_millis(wanted));
        }
        let token = random.word(28);
        let expires = TimeDelta::from_std(lifetime)
            .ok()
            .and_then(|life| now.checked_add_signed(life))
            .unwrap_or(now);
        self.issued
            .insert(token.clone(), Issued { holder, expires });
        (token, lifetime)
    }

    /// A first refresh token; `wanted` milliseconds may only shorten its life.
    pub(super) fn make_refreshable(
        &mut self,
        random: &Random,
        now: DateTime<Utc>,
        wanted: Option<u64>,
        holder: Holder,
    ) -> Option<Refreshable> {
        self.add_refresh(random, now, wanted, holder, 0)
    }

    /// Takes a refresh token away and gives the next one, with who it belongs to. The time from the login on is never exceeded;
    /// `validity` milliseconds shorten it for this request.
    pub(super) fn rotate(
        &mut self,
        token: &str,
        random: &Random,
        now: DateTime<Utc>,
        wanted: Option<u64>,
        validity: Option<u64>,
    ) -> Result<(Refreshable, Holder), NotRefreshed> {
        let refresh = self.refresh.get(token).ok_or(NotRefreshed::Unknown)?;
        let started = match &refresh.holder {
            Holder::User(session) => session.started,
            Holder::Application => return Err(NotRefreshed::Unknown),
        };
        let age = now.signed_duration_since(started).num_milliseconds();
        let too_old = validity
            .and_then(|limit| i64::try_from(limit).ok())
            .is_some_and(|limit| age > limit);
        if refresh.expires <= now || too_old {
            return Err(NotRefreshed::PeriodOver);
        }
        let (holder, count) = (refresh.holder.clone(), refresh.count + 1);
        let next = self
            .add_refresh(random, now, wanted, holder.clone(), count)
            .ok_or(NotRefreshed::PeriodOver)?;
        self.refresh.remove(token);
        Ok((next, holder))
    }

    fn add_refresh(
        &mut self,
        random: &Random,
        now: DateTime<Utc>,
        wanted: Option<u64>,
        holder: Holder,
        count: u32,
    ) -> Option<Refreshable> {
        let Holder::User(session) = &holder else {
            return None;
        };
        let left = session
            .started
            .checked_add_signed(session.refresh_window())?
            .signed_duration_since(now);
        let wanted =
            wanted.and_then(|wanted| TimeDelta::try_milliseconds(i64::try_from(wanted).ok()?));
        let lifetime = wanted.map_or(left, |wanted| wanted.min(left));
        let token = random.word(32);
        let expires = now.checked_add_signed(lifetime)?;
        let refresh = Refresh {
            holder,
            count,
            expires,
        };
        self.refresh.insert(token.clone(), refresh);
        Some(Refreshable {
            token,
            lifetime,
            count,
        })
    }

    pub(crate) fn state(&self, token: &str, now: DateTime<Utc>) -> TokenState {
        match self.issued.get(token) {
            None => TokenState::Unknown,
            Some(issued) if issued.expires <= now => TokenState::Expired,
            Some(issued) => TokenState::Valid(issued.holder.clone()),
        }
    }

    /// Every token issued so far has expired as of `now`.
    pub(crate) fn expire_all(&mut self, now: DateTime<Utc>) {
        for issued in self.issued.values_mut() {
            issued.expires = issued.expires.min(now);
        }
    }

    /// This access token has expired as of `now`.
    pub(crate) fn expire(&mut self, token: &str, now: DateTime<Utc>) {
        if let Some(issued) = self.issued.get_mut(token) {
            issued.expires = issued.expires.min(now);
        }
    }

    /// What access tokens issued from now on live at most; none for the usual time.
    pub(crate) fn limit_life(&mut self, longest: Option<Duration>) {
        self.longest = longest;
    }

    /// Forgets an access or refresh token; false when there is none such.
    pub(crate) fn revoke(&mut self, token: &str) -> bool {
        let access = self.issued.remove(token).is_some();
        self.refresh.remove(token).is_some() || access
    }

    /// Forgets every token that hangs on a session at the identity provider, and says how many that were.
    pub(crate) fn revoke_session(&mut self, sid: &str) -> usize {
        let before = self.issued.len() + self.refresh.len();
        self.issued.retain(|_, issued| !issued.holder.hangs_on(sid));
        self.refresh
            .retain(|_, refresh| !refresh.holder.hangs_on(sid));
        before - self.issued.len() - self.refresh.len()
    }

    /// Uses up a `jti`; false when it was used before, less than 30 days ago.
    pub(crate) fn first_use(&mut self, jti: &str, now: DateTime<Utc>) -> bool {
        self.used
            .retain(|_, used| now.signed_duration_since(*used) < JTI_MEMORY);
        self.used.insert(jti.to_owned(), now).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(second, 0).unwrap()
    }

    #[test]
    fn a_token_lives_599_seconds_and_can_be_shortened_but_not_lengthened() {
        let (mut tokens, random) = (Tokens::default(), Random::seeded(1));
        let (token, life) = tokens.issue(&random, at(0), None, Holder::Application);
        assert_eq!(life, TOKEN_LIFETIME);
        assert!(matches!(
            tokens.state(&token, at(598)),
            TokenState::Valid(_)
        ));
        assert!(matches!(tokens.state(&token, at(599)), TokenState::Expired));
        assert_eq!(
            tokens
                .issue(&random, at(0), Some(2_000), Holder::Application)
                .1,
            Duration::from_secs(2)
        );
        assert_eq!(
            tokens
                .issue(&random, at(0), Some(9_000_000), Holder::Application)
                .1,
            TOKEN_LIFETIME
        );
        assert!(matches!(
            tokens.state("never issued", at(0)),
            TokenState::Unknown
        ));
    }

    #[test]
    fn all_tokens_can_be_made_to_expire() {
        let (mut tokens, random) = (Tokens::default(), Random::seeded(1));
        let (token, _) = tokens.issue(&random, at(0), None, Holder::Application);
        tokens.expire_all(at(5));
        assert!(matches!(tokens.state(&token, at(5)), TokenState::Expired));
    }

    #[test]
    fn a_jti_is_remembered_for_thirty_days() {
        let mut tokens = Tokens::default();
        let day = 24 * 60 * 60;
        assert!(tokens.first_use("one", at(0)));
        assert!(!tokens.first_use("one", at(1)));
        assert!(!tokens.first_use("one", at(29 * day)));
        assert!(tokens.first_use("two", at(30 * day)));
        // the failed attempt on day 29 counts as a use of its own
        assert!(tokens.first_use("one", at(59 * day)));
    }
}
