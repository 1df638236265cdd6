//! The `NHSMESH` token: its signature, its window of time, and that each is good for one request.

use std::collections::{HashSet, VecDeque};

use aws_lc_rs::hmac;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use super::refusal::{
    INVALID_TOKEN, NO_AUTHORIZATION, NO_MAILBOX, OTHER_MAILBOX, REPLAYED_TOKEN, Refusal,
};

const SCHEME: &str = "NHSMESH";
/// How far a token's time may lie from the server's.
const WINDOW: TimeDelta = TimeDelta::hours(2);
const TIMESTAMP: &str = "%Y%m%d%H%M";

/// The parts of an `Authorization` header, whatever they hold.
pub(super) struct Token<'a> {
    mailbox: &'a str,
    nonce: &'a str,
    nonce_count: &'a str,
    timestamp: &'a str,
    hash: &'a str,
    well_formed: bool,
}

impl<'a> Token<'a> {
    /// Takes a header apart, and sees that it is of the mailbox that is called.
    pub(super) fn read(header: Option<&'a str>, mailbox: &str) -> Result<Self, Refusal> {
        let header = header.map(str::trim).filter(|header| !header.is_empty());
        let header = header.ok_or_else(|| Refusal::forbidden(NO_AUTHORIZATION))?;
        let has_scheme = header
            .get(..SCHEME.len())
            .is_some_and(|scheme| scheme.eq_ignore_ascii_case(SCHEME));
        let rest = if has_scheme {
            // the space after the scheme
            header.get(SCHEME.len() + 1..).unwrap_or_default()
        } else {
            header
        };
        let mut parts = rest.split(':');
        let mut part = || parts.next();
        let found = [part(), part(), part(), part(), part()];
        let complete = found.iter().all(Option::is_some) && part().is_none();
        let [mailbox_id, nonce, nonce_count, timestamp, hash] =
            found.map(Option::unwrap_or_default);
        if mailbox_id != mailbox {
            return Err(Refusal::forbidden(OTHER_MAILBOX));
        }
        let counted = !nonce_count.is_empty() && nonce_count.bytes().all(|b| b.is_ascii_digit());
        Ok(Self {
            mailbox: mailbox_id,
            nonce,
            nonce_count,
            timestamp,
            hash,
            well_formed: has_scheme && complete && counted && !nonce.is_empty(),
        })
    }
}

/// The hash of a token.
pub(super) fn hash(
    shared_key: &str,
    [mailbox, nonce, nonce_count, password, timestamp]: [&str; 5],
) -> String {
    let key = hmac::Key::new(hmac::HMAC_SHA256, shared_key.as_bytes());
    let text = [mailbox, nonce, nonce_count, password, timestamp].join(":");
    let tag = hmac::sign(&key, text.as_bytes());
    tag.as_ref()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// A header that is good for one request at this moment.
pub(super) fn header(
    shared_key: &str,
    mailbox: &str,
    password: &str,
    nonce: &str,
    now: DateTime<Utc>,
) -> String {
    let timestamp = now.format(TIMESTAMP).to_string();
    let hash = hash(shared_key, [mailbox, nonce, "0", password, &timestamp]);
    format!("{SCHEME} {mailbox}:{nonce}:0:{timestamp}:{hash}")
}

/// The tokens that were used, for as long as they could be used again.
#[derive(Default)]
pub(super) struct Used {
    tokens: HashSet<(String, String, String)>,
    by_time: VecDeque<(DateTime<Utc>, (String, String, String))>,
}

impl Used {
    /// Whether this is a token of the mailbox with this password, of about now, and not used before. Then it is used now. A
    /// mailbox without a password is one that there is not.
    pub(super) fn accept(
        &mut self,
        token: &Token<'_>,
        password: Option<&str>,
        shared_key: &str,
        now: DateTime<Utc>,
    ) -> Result<(), Refusal> {
        if !token.well_formed {
            return Err(Refusal::forbidden(NO_AUTHORIZATION));
        }
        let password = password.ok_or_else(|| Refusal::forbidden(NO_MAILBOX))?;
        let signed = [
            token.mailbox,
            token.nonce,
            token.nonce_count,
            password,
            token.timestamp,
        ];
        let made = read_time(token.timestamp);
        let fresh = made.is_some_and(|made| (now - made).abs() <= WINDOW);
        if !hash(shared_key, signed).eq_ignore_ascii_case(token.hash) || !fresh {
            return Err(Refusal::forbidden(INVALID_TOKEN));
        }
        self.forget(now);
        let key = (
            token.mailbox.to_owned(),
            token.nonce.to_owned(),
            token.nonce_count.to_owned(),
        );
        if !self.tokens.insert(key.clone()) {
            return Err(Refusal::forbidden(REPLAYED_TOKEN));
        }
        self.by_time.push_back((now, key));
        Ok(())
    }

    /// A token seen so long ago is refused for its age.
    fn forget(&mut self, now: DateTime<Utc>) {
        while let Some((seen, _)) = self.by_time.front()
            && now - *seen > WINDOW * 2
        {
            if let Some((_, key)) = self.by_time.pop_front() {
                self.tokens.remove(&key);
            }
        }
    }
}

fn read_time(text: &str) -> Option<DateTime<Utc>> {
    if text.len() != 12 {
        return None;
    }
    let time = NaiveDateTime::parse_from_str(text, TIMESTAMP).ok()?;
    Some(time.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed with another implementation.
    const HASH: &str = "1d7da1305d2c4f169b097f4e7fddbc8dfba024de2ea0fdee858b64536f2a90bc";
    const NONCE: &str = "bd0e2bd5-218e-41d0-83a9-73fdec414803";

    fn at(text: &str) -> DateTime<Utc> {
        read_time(text).unwrap()
    }

    fn accept(used: &mut Used, header: &str, now: &str) -> Result<(), Refusal> {
        let token = Token::read(Some(header), "X26ABC1")?;
        used.accept(&token, Some("password"), "TestKey", at(now))
    }

    #[test]
    fn hashes_are_those_that_others_compute() {
        let nil = "00000000-0000-4000-8000-000000000000";
        for (parts, expected) in [
            (["X26ABC1", NONCE, "0", "password", "202005041305"], HASH),
            (
                ["X26ABC1", NONCE, "1", "password", "202005041305"],
                "b35be3a6bdca886d8117b2f29cc9f3f90ad607efbc88c20aa41a0f3d5e65c863",
            ),
            (
                ["X26ABC2", nil, "42", "password", "202612312359"],
                "0017d196265c04e98a1c6b448e5b1bcfd20db5cbfc9750d65bcadb17d1514760",
            ),
        ] {
            assert_eq!(hash("TestKey", parts), expected);
        }
    }

    #[test]
    fn a_token_is_good_once_and_within_two_hours_either_way() {
        let token = format!("NHSMESH X26ABC1:{NONCE}:0:202005041305:{HASH}");
        let mut used = Used::default();
        assert_eq!(accept(&mut used, &token, "202005041505"), Ok(()));
        let replayed = Err(Refusal::forbidden(REPLAYED_TOKEN));
        assert_eq!(accept(&mut used, &token, "202005041505"), replayed);
        assert_eq!(accept(&mut Used::default(), &token, "202005041105"), Ok(()));
        for stale in ["202005041506", "202005041104"] {
            let invalid = Err(Refusal::forbidden(INVALID_TOKEN));
            assert_eq!(accept(&mut Used::default(), &token, stale), invalid);
        }
        let loud = token.replace(HASH, &HASH.to_uppercase());
        assert_eq!(accept(&mut Used::default(), &loud, "202005041305"), Ok(()));
    }

    #[test]
    fn a_token_that_is_none_says_which_part_is_wrong() {
        let mut used = Used::default();
        for (header, fault) in [
            ("".to_owned(), NO_AUTHORIZATION),
            ("NHSMESH garbage".to_owned(), OTHER_MAILBOX),
            ("NHSMESH".to_owned(), OTHER_MAILBOX),
            (
                format!("NHSMESH x26abc1:{NONCE}:0:202005041305:{HASH}"),
                OTHER_MAILBOX,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:0:202005041305"),
                NO_AUTHORIZATION,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:0:202005041305:{HASH}:1"),
                NO_AUTHORIZATION,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:one:202005041305:{HASH}"),
                NO_AUTHORIZATION,
            ),
            (
                format!("X26ABC1:{NONCE}:0:202005041305:{HASH}"),
                NO_AUTHORIZATION,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:1:202005041305:{HASH}"),
                INVALID_TOKEN,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:0:2020050413:{HASH}"),
                INVALID_TOKEN,
            ),
            (
                format!("NHSMESH X26ABC1:{NONCE}:0:202005041305:é"),
                INVALID_TOKEN,
            ),
        ] {
            let refused = Err(Refusal::forbidden(fault));
            assert_eq!(
                accept(&mut used, &header, "202005041305"),
                refused,
                "{header}"
            );
        }
    }
}
