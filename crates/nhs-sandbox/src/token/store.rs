//! The tokens that were issued and the `jti` values that were used up.

use std::collections::HashMap;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::random::Random;

/// How long an access token lives when no shorter life is asked for.
pub(crate) const TOKEN_LIFETIME: Duration = Duration::from_secs(599);
/// How long a `jti` is remembered.
const JTI_MEMORY: TimeDelta = TimeDelta::days(30);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TokenState {
    Valid,
    Expired,
    Unknown,
}

#[derive(Default)]
pub(crate) struct Tokens {
    /// Token to the moment it expires. Expired ones stay, so that they can be told from ones never issued.
    issued: HashMap<String, DateTime<Utc>>,
    used: HashMap<String, DateTime<Utc>>,
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
    ) -> (String, Duration) {
        let lifetime = wanted.map_or(TOKEN_LIFETIME, |wanted| {
            TOKEN_LIFETIME.min(Duration::from_millis(wanted))
        });
        let token = random.word(28);
        let expires = TimeDelta::from_std(lifetime)
            .ok()
            .and_then(|life| now.checked_add_signed(life))
            .unwrap_or(now);
        self.issued.insert(token.clone(), expires);
        (token, lifetime)
    }

    pub(crate) fn state(&self, token: &str, now: DateTime<Utc>) -> TokenState {
        match self.issued.get(token) {
            None => TokenState::Unknown,
            Some(expires) if *expires <= now => TokenState::Expired,
            Some(_) => TokenState::Valid,
        }
    }

    /// Every token issued so far has expired as of `now`.
    pub(crate) fn expire_all(&mut self, now: DateTime<Utc>) {
        for expires in self.issued.values_mut() {
            *expires = (*expires).min(now);
        }
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
        let (token, life) = tokens.issue(&random, at(0), None);
        assert_eq!(life, TOKEN_LIFETIME);
        assert_eq!(tokens.state(&token, at(598)), TokenState::Valid);
        assert_eq!(tokens.state(&token, at(599)), TokenState::Expired);
        assert_eq!(
            tokens.issue(&random, at(0), Some(2_000)).1,
            Duration::from_secs(2)
        );
        assert_eq!(
            tokens.issue(&random, at(0), Some(9_000_000)).1,
            TOKEN_LIFETIME
        );
        assert_eq!(tokens.state("never issued", at(0)), TokenState::Unknown);
    }

    #[test]
    fn all_tokens_can_be_made_to_expire() {
        let (mut tokens, random) = (Tokens::default(), Random::seeded(1));
        let (token, _) = tokens.issue(&random, at(0), None);
        tokens.expire_all(at(5));
        assert_eq!(tokens.state(&token, at(5)), TokenState::Expired);
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
