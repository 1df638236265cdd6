//! One token for many callers: asked for once, early, and by nobody twice.
//!
//! A request for a token (a flight) runs on a task of its own, so no caller who stops waiting
//! breaks it off, and everyone who waits shares its result, the error included.

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use async_trait::async_trait;
use futures_util::future::{Either, select};
use nhs_http::Runtime;
use nhs_http::secrecy::SecretString;
use tokio::sync::watch;

use crate::token::Token;
use crate::{TokenError, TokenErrorKind};

/// Where tokens come from.
#[async_trait]
pub(crate) trait TokenSource: fmt::Debug + Send + Sync + 'static {
    /// A token other than `rejected`, which a service did not accept.
    async fn fetch(&self, rejected: Option<&SecretString>) -> Result<Token, TokenError>;
}

/// The cache. Clones share it.
#[derive(Clone)]
pub(crate) struct TokenCache(Arc<Shared>);

struct Shared {
    source: Box<dyn TokenSource>,
    runtime: Arc<dyn Runtime>,
    /// A flight that takes longer than this is given up: what it runs on has stalled.
    longest_flight: Duration,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    held: Option<Held>,
    flight: Option<Flight>,
    /// The number of the latest flight.
    flights: u64,
    failure: Option<Failure>,
    /// The number of the latest token.
    generation: u64,
    /// A token that was rejected, until another has come.
    rejected: Option<SecretString>,
    /// When tokens were forgotten for a rejection, of late.
    rejections: Vec<Duration>,
}

/// A token, with its moments on the monotonic clock.
#[derive(Clone)]
pub(crate) struct Held {
    pub(crate) secret: SecretString,
    pub(crate) generation: u64,
    asked: Duration,
    /// From here on the token is replaced while it is still handed out.
    soft: Duration,
    /// From here on everybody waits for the next.
    hard: Duration,
    expires: Duration,
    /// Whether the token before it was rejected.
    after_rejection: bool,
    /// Whether a service has taken it since.
    accepted: bool,
}

#[derive(Clone)]
struct Flight {
    number: u64,
    /// The moment from which it counts as dead.
    deadline: Duration,
    result: watch::Receiver<Option<Landing>>,
}

type Landing = Result<Held, TokenError>;

/// A failed flight, after which none starts for a while.
struct Failure {
    error: TokenError,
    until: Duration,
}

enum Next {
    Use(Held),
    Wait(Flight),
    Fail(TokenError),
}

impl TokenCache {
    pub(crate) fn new(
        source: impl TokenSource,
        runtime: Arc<dyn Runtime>,
        longest_flight: Duration,
    ) -> Self {
        Self(Arc::new(Shared {
            source: Box::new(source),
            runtime,
            longest_flight,
            state: Mutex::default(),
        }))
    }

    /// A token that holds for a few seconds at least, unless the platform gives shorter ones.
    pub(crate) async fn get(&self) -> Result<Held, TokenError> {
        // A flight lost with its runtime, or stalled with it, is noticed by those who wait; the
        // second try starts anew.
        for _ in 0..2 {
            let flight = match self.next() {
                Next::Use(held) => return Ok(held),
                Next::Fail(error) => return Err(error),
                Next::Wait(flight) => flight,
            };
            match self.landing(flight).await {
                Some(Ok(held)) => return Ok(held),
                Some(Err(error)) => return self.unexpired().ok_or(error),
                None => {}
            }
        }
        let error = TokenError::new(TokenErrorKind::Interrupted);
        self.unexpired().ok_or(error)
    }

    /// What the flight brings, unless it dies.
    async fn landing(&self, mut flight: Flight) -> Option<Landing> {
        let runtime = &self.0.runtime;
        let left = flight.deadline.saturating_sub(runtime.monotonic());
        let landed = pin!(flight.result.wait_for(Option::is_some));
        match select(landed, runtime.elapsed(left)).await {
            Either::Left((landing, _)) => landing.ok()?.clone(),
            Either::Right(_) => None,
        }
    }

    /// Forgets the token of that generation, if it is still held. Says whether another attempt
    /// makes sense: not if that token was itself the replacement of a rejected one and nobody has
    /// taken it, for then the token is not what the service minds, and asking anew on each call
    /// would only add load.
    ///
    /// A token that some call got through with is replaced again, but not without end: where one
    /// service minds what another takes, the second attempt is made with the same token.
    pub(crate) fn reject(&self, generation: u64) -> bool {
        let now = self.0.runtime.monotonic();
        let mut state = self.0.state();
        let Some(held) = state
            .held
            .as_ref()
            .filter(|held| held.generation == generation)
        else {
            return true;
        };
        let recent = |at: Duration| now.saturating_sub(at) < REJECTION_PAUSE;
        let (again, accepted) = (held.after_rejection && recent(held.asked), held.accepted);
        if again && !accepted {
            return false;
        }
        state.rejections.retain(|at| recent(*at));
        if again && state.rejections.len() >= MOST_REJECTIONS {
            return true;
        }
        state.rejections.push(now);
        state.rejected = state.held.take().map(|held| held.secret);
        state.failure = None;
        true
    }

    /// Notes that a service took the token of that generation.
    pub(crate) fn accept(&self, generation: u64) {
        let mut state = self.0.state();
        let held = state.held.as_mut();
        if let Some(held) = held.filter(|held| held.generation == generation) {
            held.accepted = true;
        }
    }

    /// Takes in a token that was had in some other way, asked for at `asked`, and forgets every
    /// failure. A flight under way is given up for it.
    pub(crate) fn put(&self, asked: Duration, token: Token) -> Held {
        let mut state = self.0.state();
        let held = self.0.held(&mut state, asked, token);
        state.flight = None;
        state.failure = None;
        state.rejected = None;
        state.held = Some(held.clone());
        held
    }

    fn next(&self) -> Next {
        let now = self.0.runtime.monotonic();
        let mut state = self.0.state();
        let held = state.held.clone();
        let usable = held.filter(|held| now < held.hard);
        if let Some(held) = usable {
            if now >= held.soft && state.may_fly(now) {
                let _ = self.start(&mut state, now);
            }
            return Next::Use(held);
        }
        if let Some(flight) = &state.flight
            && flight.is_alive(now)
        {
            return Next::Wait(flight.clone());
        }
        if let Some(failure) = state.failure.as_ref().filter(|failure| now < failure.until) {
            let error = failure.error.clone();
            return match state.held.clone().filter(|held| now < held.expires) {
                Some(held) => Next::Use(held),
                None => Next::Fail(error),
            };
        }
        Next::Wait(self.start(&mut state, now))
    }

    fn start(&self, state: &mut State, now: Duration) -> Flight {
        let (sender, result) = watch::channel(None);
        state.flights = state.flights.wrapping_add(1);
        let number = state.flights;
        let flight = Flight {
            number,
            deadline: now.saturating_add(self.0.longest_flight),
            result,
        };
        state.flight = Some(flight.clone());
        let rejected = state.rejected.clone();
        let shared = Arc::clone(&self.0);
        tokio::spawn(async move {
            let fetched = shared.source.fetch(rejected.as_ref()).await;
            let landing = shared.land(number, now, fetched);
            sender.send_replace(Some(landing));
        });
        flight
    }

    fn unexpired(&self) -> Option<Held> {
        let now = self.0.runtime.monotonic();
        self.0
            .state()
            .held
            .clone()
            .filter(|held| now < held.expires)
    }
}

impl Shared {
    /// Takes in what a flight brought. Its token counts from before the request was sent. What comes
    /// after the flight was given up for another is for those who still wait, and changes nothing.
    fn land(&self, number: u64, asked: Duration, fetched: Result<Token, TokenError>) -> Landing {
        let now = self.runtime.monotonic();
        let mut state = self.state();
        let current = state
            .flight
            .as_ref()
            .is_some_and(|flight| flight.number == number);
        let landing = match fetched {
            Ok(token) => {
                let held = self.held(&mut state, asked, token);
                if current {
                    state.rejected = None;
                    state.failure = None;
                    state.held = Some(held.clone());
                }
                Ok(held)
            }
            Err(error) => {
                let asked = error.retry_after().unwrap_or_default().min(LONGEST_PAUSE);
                let pause = if error.is_permanent() {
                    PERMANENT_PAUSE
                } else {
                    PAUSE
                };
                let until = now.saturating_add(asked.max(pause));
                if current {
                    state.failure = Some(Failure {
                        error: error.clone(),
                        until,
                    });
                }
                Err(error)
            }
        };
        if current {
            state.flight = None;
        }
        landing
    }

    /// The token as it is held, under a generation of its own.
    fn held(&self, state: &mut State, asked: Duration, token: Token) -> Held {
        let jitter = LONGEST_JITTER.as_secs_f64() * self.runtime.fraction();
        let jitter = Duration::try_from_secs_f64(jitter)
            .unwrap_or_default()
            .min(LONGEST_JITTER);
        state.generation = state.generation.wrapping_add(1);
        let early = (EARLY + jitter).min(token.whole / 3);
        let last = HARD.min(token.whole / 10);
        let expires = asked.saturating_add(token.lifetime);
        Held {
            secret: token.secret,
            generation: state.generation,
            asked,
            soft: expires.saturating_sub(early),
            hard: expires.saturating_sub(last),
            expires,
            after_rejection: state.rejected.is_some(),
            accepted: false,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn may_fly(&self, now: Duration) -> bool {
        let flying = self
            .flight
            .as_ref()
            .is_some_and(|flight| flight.is_alive(now));
        let pausing = self
            .failure
            .as_ref()
            .is_some_and(|failure| now < failure.until);
        !flying && !pausing
    }
}

impl Flight {
    /// A flight is dead once its task is gone, with the runtime it ran on, or has taken longer than
    /// any can.
    fn is_alive(&self, now: Duration) -> bool {
        now < self.deadline && self.result.has_changed().is_ok()
    }
}

impl fmt::Debug for TokenCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenCache")
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

/// A token is replaced this long before it expires, plus a random part of `LONGEST_JITTER`, so that
/// a fleet that started together does not ask together.
const EARLY: Duration = Duration::from_secs(60);
const LONGEST_JITTER: Duration = Duration::from_secs(30);

/// A token with less than this left is handed out only if there is no other.
const HARD: Duration = Duration::from_secs(10);

/// How long a failure is told to everybody before the endpoint is asked again.
const PAUSE: Duration = Duration::from_secs(1);
const PERMANENT_PAUSE: Duration = Duration::from_secs(30);
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// A replacement that is rejected this soon, and that nobody took, was not the cure.
const REJECTION_PAUSE: Duration = Duration::from_secs(30);

/// So many tokens are replaced for a rejection within that time.
const MOST_REJECTIONS: usize = 4;

/// Whether a token has so little of its life left that it is about to be replaced anyway, by whoever
/// holds it.
pub(crate) fn is_old(token: &Token) -> bool {
    token.lifetime <= (EARLY + LONGEST_JITTER).min(token.whole / 3)
}

#[cfg(test)]
mod tests;
