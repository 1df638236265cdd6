//! Refresh with rotation. Each refresh token holds once, so it is sent by one process at a time, and
//! what was about to happen is written down first: after a crash it is known that the token may have
//! been spent. It is then tried once more, and if that fails too, the user logs in again.

use std::fmt;
use std::sync::{Arc, Weak};

use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use nhs_http::{Error, ErrorKind};

use super::SessionEnd;
use super::keeper::{Edited, Keeper, over};
use super::record::{Pending, Record, millis};
use crate::cache::TokenSource;
use crate::store::{LEASE, pause, while_held};
use crate::token::{Granted, Token};
use crate::user_tokens::{UserTokens, token_error};
use crate::{Lease, TokenError, TokenErrorKind};

/// Where a session's cache has its access tokens from. A flight holds the session until it has landed.
pub(super) struct Renewal(pub(super) Weak<Keeper>);

/// What is known of the refresh token after it was sent.
enum Outcome {
    /// It was exchanged.
    Rotated(UserTokens),
    /// It was exchanged, but the audit did not take that, so what came is not to be used.
    Withheld(UserTokens, TokenError),
    /// It was not looked at, and holds as before.
    NotSpent(TokenError),
    /// The platform does not take it.
    Refused(TokenError),
    /// It may have been exchanged.
    Doubt(TokenError),
}

/// What to do next in a flight.
enum Step {
    Done(Result<Token, TokenError>),
    /// The record has changed: look again.
    Again,
}

#[async_trait]
impl TokenSource for Renewal {
    async fn fetch(&self, rejected: Option<&SecretString>) -> Result<Token, TokenError> {
        let keeper = self.0.upgrade();
        let keeper = keeper.ok_or_else(|| TokenError::new(TokenErrorKind::Interrupted))?;
        for _ in 0..MOST_ROUNDS {
            let lease = match keeper.turn(rejected).await? {
                Turn::Take(token) => return Ok(token),
                Turn::Refresh(lease) => lease,
            };
            let step = match lease {
                None => keeper.refresh(rejected, false).await,
                Some(lease) => {
                    let common = &keeper.common;
                    let step = while_held(
                        keeper.refresh(rejected, true),
                        common.store.as_ref(),
                        &keeper.name,
                        &lease,
                        &common.watch,
                        common.runtime.as_ref(),
                    )
                    .await;
                    let released = common.store.release(&keeper.name, &lease);
                    common.watch.ask(released).await;
                    step
                }
            };
            if let Step::Done(result) = step {
                return result;
            }
        }
        Err(TokenError::new(TokenErrorKind::Interrupted))
    }
}

/// Whose turn it is.
enum Turn {
    Take(Token),
    /// With a lease, or alone if the store does not answer.
    Refresh(Option<Lease>),
}

impl Keeper {
    /// Waits until there is a token or a lease. While the store answers nobody refreshes without one.
    async fn turn(self: &Arc<Self>, rejected: Option<&SecretString>) -> Result<Turn, TokenError> {
        let (runtime, watch) = (&self.common.runtime, &self.common.watch);
        let began = runtime.monotonic();
        let mut round = 0;
        loop {
            let answered = self.look().await?;
            if let Some(token) = self.at_hand(rejected)? {
                return Ok(Turn::Take(token));
            }
            if !answered {
                return Ok(Turn::Refresh(None));
            }
            match watch
                .ask(self.common.store.acquire(&self.name, LEASE))
                .await
            {
                Some(Some(lease)) => return Ok(Turn::Refresh(Some(lease))),
                None => return Ok(Turn::Refresh(None)),
                Some(None) => {}
            }
            let waited = runtime.monotonic().saturating_sub(began);
            if waited >= self.common.longest_wait {
                return Err(TokenError::new(TokenErrorKind::Interrupted));
            }
            runtime.sleep(pause(round)).await;
            round = round.saturating_add(1);
        }
    }

    /// The record's access token, if it will do.
    fn at_hand(&self, rejected: Option<&SecretString>) -> Result<Option<Token>, TokenError> {
        self.check()?;
        let record = self.record();
        let usable = record.usable(self.common.runtime.now(), rejected);
        if usable.is_some() {
            self.handed(record.generation);
        }
        Ok(usable)
    }

    async fn refresh(self: &Arc<Self>, rejected: Option<&SecretString>, leased: bool) -> Step {
        if leased {
            // Who held the lease before may have changed the record between our look and our lease.
            if let Err(error) = self.look().await {
                return Step::Done(Err(error));
            }
            match self.at_hand(rejected) {
                Ok(None) => {}
                Ok(Some(token)) => return Step::Done(Ok(token)),
                Err(error) => return Step::Done(Err(error)),
            }
        }
        let now = self.common.runtime.now();
        let record = self.record();
        let generation = record.generation;
        let Some(token) = record.refresh_token().cloned() else {
            return Step::Done(Err(over(SessionEnd::NotRenewable)));
        };
        if record.window_is_over(now) {
            return Step::Done(Err(over(SessionEnd::RefreshPeriodOver)));
        }
        let before = record.pending;
        let tries = before.map_or(0, |pending| pending.tries);
        if tries >= MOST_TRIES {
            return Step::Done(Err(over(self.end(SessionEnd::RefreshLost).await)));
        }
        if let Some(doubt) = before
            && millis(now).saturating_sub(doubt.since) < DOUBT_PAUSE_MS
            && millis(now) >= doubt.since
        {
            return Step::Done(Err(TokenError::new(TokenErrorKind::RefreshInDoubt)));
        }
        if !leased && self.was_refused(generation) {
            return Step::Done(Err(TokenError::new(TokenErrorKind::StoreUnavailable)));
        }
        let pending = Pending {
            since: millis(now),
            tries: tries + 1,
        };
        let ahead = self
            .edit(|record| {
                let current = record.generation == generation && record.ended.is_none();
                record.pending = Some(pending);
                current
            })
            .await;
        match ahead {
            Edited::Declined => return Step::Again,
            // A store that has gone since is no reason to let the session end.
            Edited::Kept | Edited::Unsaved => {}
        }
        let outcome = self.send(&token).await;
        self.after(outcome, generation, before, pending, ahead == Edited::Kept)
            .await
    }

    async fn send(&self, token: &SecretString) -> Outcome {
        let fields = [
            ("grant_type", "refresh_token"),
            ("refresh_token", token.expose_secret()),
        ];
        let asked = self.common.runtime.now();
        match self.common.grant.send(&fields).await {
            Ok(tokens) => Outcome::Rotated(tokens),
            Err(error) => Outcome::of(error, asked),
        }
    }

    /// Writes down what a refresh came to.
    async fn after(
        self: &Arc<Self>,
        outcome: Outcome,
        generation: u64,
        before: Option<Pending>,
        pending: Pending,
        shared: bool,
    ) -> Step {
        match outcome {
            Outcome::Rotated(tokens) => {
                self.rotate(&tokens, generation, false).await;
                // The token itself, and not `usable`, which a short-lived one is never.
                let record = self.record();
                self.handed(record.generation);
                Step::Done(self.check().map(|()| tokens.granted.access))
            }
            Outcome::Withheld(tokens, error) => {
                self.rotate(&tokens, generation, true).await;
                Step::Done(Err(error))
            }
            Outcome::NotSpent(error) => {
                self.take_back(pending, before).await;
                Step::Done(Err(error))
            }
            Outcome::Doubt(error) if pending.tries >= MOST_TRIES => {
                let end = self.end(SessionEnd::RefreshLost).await;
                Step::Done(Err(error.of_kind(TokenErrorKind::SessionOver(end))))
            }
            Outcome::Doubt(error) => {
                tracing::warn!(
                    "the answer to a refresh was lost, it is tried once more in a while"
                );
                Step::Done(Err(error.of_kind(TokenErrorKind::RefreshInDoubt)))
            }
            Outcome::Refused(error) => {
                let answered = self.look().await.unwrap_or(false);
                if self.with(|record| record.generation != generation) {
                    return Step::Again;
                }
                if !answered || !shared {
                    // Another replica may have exchanged it, and only the store can tell.
                    self.take_back(pending, before).await;
                    self.refused(generation);
                    return Step::Done(Err(error.of_kind(TokenErrorKind::StoreUnavailable)));
                }
                let end = match error.kind() {
                    _ if before.is_some() => SessionEnd::RefreshLost,
                    TokenErrorKind::RefreshPeriodOver => SessionEnd::RefreshPeriodOver,
                    _ => SessionEnd::RefreshTokenInvalid,
                };
                let end = self.end(end).await;
                Step::Done(Err(error.of_kind(TokenErrorKind::SessionOver(end))))
            }
        }
    }

    /// Takes back the write-ahead of a refresh whose answer has been seen, and changed nothing.
    async fn take_back(self: &Arc<Self>, pending: Pending, before: Option<Pending>) {
        self.edit(|record| {
            let ours = record.pending == Some(pending);
            record.pending = before;
            ours
        })
        .await;
    }

    async fn rotate(self: &Arc<Self>, tokens: &UserTokens, generation: u64, spoiled: bool) {
        self.edit(|record: &mut Record| {
            if record.generation != generation || record.ended.is_some() {
                return false;
            }
            record.take(tokens);
            record.generation = generation.saturating_add(1);
            if spoiled {
                record.spoil();
            }
            true
        })
        .await;
    }
}

impl Outcome {
    /// What an error leaves of the refresh token. Only what is known to have changed nothing may be
    /// repeated as if nothing had happened.
    fn of(error: Error, asked: std::time::SystemTime) -> Self {
        let succeeded = error.status().is_some_and(|status| status.is_success());
        if error.kind() == ErrorKind::Audit && succeeded {
            let granted = error.body().map(|body| Granted::read(body));
            return match granted {
                Some(Ok(granted)) => {
                    Self::Withheld(UserTokens { granted, asked }, token_error(error))
                }
                _ => Self::Doubt(token_error(error)),
            };
        }
        let doubt = error.outcome_unknown()
            || succeeded
            || matches!(
                error.kind(),
                ErrorKind::OutcomeUnknown | ErrorKind::InvalidResponse | ErrorKind::TooLarge
            );
        let error = token_error(error);
        match error.kind() {
            _ if doubt => Self::Doubt(error),
            TokenErrorKind::RefreshTokenInvalid | TokenErrorKind::RefreshPeriodOver => {
                Self::Refused(error)
            }
            _ if error.error() == Some("invalid_grant") => Self::Refused(error),
            _ => Self::NotSpent(error),
        }
    }
}

impl fmt::Debug for Renewal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Renewal").finish_non_exhaustive()
    }
}

/// A refresh token is sent this often without an answer: the first time, and once to find out.
const MOST_TRIES: u8 = 2;

/// After a doubt the platform is given this long before it is asked again, since what cut the answer
/// off may last a while.
const DOUBT_PAUSE_MS: u64 = 5_000;

/// More changes than this do not come between a look and a refresh.
const MOST_ROUNDS: usize = 8;
