//! Fails fast while a service is down: a circuit for each host that opens when most requests fail,
//! and lets a single probe find out if it may close again.

mod circuit;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use crate::meter;
use circuit::{Circuit, Entry};

/// When a circuit opens, and for how long.
///
/// Only failures that say that the service is down count: no connection, no answer in time, a broken
/// connection, 5xx (but not 501 and 505). A 4xx, a 429 among them, is an answer of a service that works.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakerPolicy {
    /// How far back requests are looked at.
    pub window: Duration,
    /// A circuit stays closed until so many requests have ended within the window.
    pub least_requests: u32,
    /// It opens when this share of them failed, from 0 to 1.
    pub failed_share: f64,
    /// How long it is open before a probe goes out; doubled each time that a probe fails.
    pub open_for: Duration,
    /// The longest that it is open before a probe goes out.
    pub longest_open: Duration,
}

impl Default for BreakerPolicy {
    /// Half of the requests of 30 s, if there were ten; open for 5 s, 60 s at most.
    fn default() -> Self {
        Self {
            window: Duration::from_secs(30),
            least_requests: 10,
            failed_share: 0.5,
            open_for: Duration::from_secs(5),
            longest_open: Duration::from_secs(60),
        }
    }
}

/// Circuits by host (and port), shared by all clones of a client, and by all clients it is given to.
/// A call to a host whose circuit is open fails with
/// [`ErrorKind::CircuitOpen`](crate::ErrorKind::CircuitOpen) before anything is sent, and
/// [`Error::retry_after`](crate::Error::retry_after) tells when the next probe may go out.
///
/// ```
/// use nhs_http::{BreakerPolicy, BreakerState, CircuitBreaker};
///
/// let breaker = CircuitBreaker::new(BreakerPolicy { least_requests: 20, ..BreakerPolicy::default() });
/// assert_eq!(breaker.state("api.service.nhs.uk"), BreakerState::Closed);
/// ```
#[derive(Clone)]
pub struct CircuitBreaker(Arc<Inner>);

struct Inner {
    policy: BreakerPolicy,
    circuits: Mutex<HashMap<Box<str>, Circuit>>,
}

/// How a circuit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BreakerState {
    /// Requests go out.
    Closed,
    /// None goes out until the time of a probe.
    Open,
    /// One goes out to see if the service is back; the others are refused until it is known.
    HalfOpen,
}

impl CircuitBreaker {
    /// A breaker with all circuits closed.
    #[must_use]
    pub fn new(policy: BreakerPolicy) -> Self {
        Self(Arc::new(Inner {
            policy,
            circuits: Mutex::default(),
        }))
    }

    /// How the circuit of a host stands. A port other than the scheme's own belongs to the host's
    /// name: `127.0.0.1:4000`.
    #[must_use]
    pub fn state(&self, host: &str) -> BreakerState {
        let circuits = self.circuits();
        let circuit = circuits.get(host);
        circuit.map_or(BreakerState::Closed, Circuit::state)
    }

    /// How long until a request to `host` may go out, if none may now.
    pub(crate) fn closed_to(&self, host: &str, now: Duration) -> Option<Duration> {
        self.circuits().get(host)?.closed_to(now)
    }

    /// Leave to send one request to `host`, or how long there will be none.
    pub(crate) fn admit(&self, host: &str, now: Duration) -> Result<Admission, Duration> {
        let mut circuits = self.circuits();
        let entry = match circuits.get_mut(host) {
            Some(circuit) => {
                let before = circuit.state();
                let entry = circuit.admit(now)?;
                if circuit.state() != before {
                    meter::breaker(host, circuit.state());
                }
                entry
            }
            None => {
                let mut circuit = Circuit::default();
                let entry = circuit.admit(now)?;
                circuits.insert(host.into(), circuit);
                entry
            }
        };
        Ok(Admission {
            breaker: self.clone(),
            host: host.into(),
            entry: Some(entry),
        })
    }

    fn circuits(&self) -> MutexGuard<'_, HashMap<Box<str>, Circuit>> {
        let circuits = self.0.circuits.lock();
        circuits.unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for CircuitBreaker {
    fn default() -> Self {
        Self::new(BreakerPolicy::default())
    }
}

impl fmt::Debug for CircuitBreaker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CircuitBreaker")
            .field("policy", &self.0.policy)
            .finish_non_exhaustive()
    }
}

/// Leave to send one request. Dropped without a verdict, it says nothing about the service, and a
/// probe makes place for the next.
pub(crate) struct Admission {
    breaker: CircuitBreaker,
    host: Box<str>,
    entry: Option<Entry>,
}

impl Admission {
    /// Says whether the request found the service down.
    pub(crate) fn report(mut self, down: bool, now: Duration) {
        let Some(entry) = self.entry.take() else {
            return;
        };
        let policy = &self.breaker.0.policy;
        let turned = {
            let mut circuits = self.breaker.circuits();
            let Some(circuit) = circuits.get_mut(&self.host) else {
                return;
            };
            let before = circuit.state();
            circuit.report(entry, down, now, policy);
            Some(circuit.state()).filter(|after| *after != before)
        };
        if let Some(state) = turned {
            meter::breaker(&self.host, state);
        }
        match turned {
            Some(BreakerState::Open) => tracing::warn!(
                host = &*self.host,
                "the service fails, its circuit breaker is open"
            ),
            Some(BreakerState::Closed) => tracing::info!(
                host = &*self.host,
                "the service is back, its circuit breaker is closed"
            ),
            Some(BreakerState::HalfOpen) | None => {}
        }
    }
}

impl Drop for Admission {
    fn drop(&mut self) {
        let Some(entry) = self.entry.take() else {
            return;
        };
        if let Some(circuit) = self.breaker.circuits().get_mut(&self.host) {
            circuit.withdraw(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOST: &str = "api.service.nhs.uk";

    fn secs(n: u64) -> Duration {
        Duration::from_secs(n)
    }

    fn breaker() -> CircuitBreaker {
        CircuitBreaker::new(BreakerPolicy {
            least_requests: 4,
            ..BreakerPolicy::default()
        })
    }

    fn request(breaker: &CircuitBreaker, down: bool, now: Duration) {
        breaker.admit(HOST, now).ok().unwrap().report(down, now);
    }

    fn opened() -> CircuitBreaker {
        let breaker = breaker();
        (0..4).for_each(|_| request(&breaker, true, secs(0)));
        assert_eq!(breaker.state(HOST), BreakerState::Open);
        breaker
    }

    #[test]
    fn opens_when_enough_requests_failed_and_says_for_how_long() {
        let breaker = breaker();
        for down in [true, false, true] {
            request(&breaker, down, secs(1));
        }
        assert_eq!(breaker.state(HOST), BreakerState::Closed, "too few to tell");
        request(&breaker, true, secs(2));
        assert_eq!(breaker.state(HOST), BreakerState::Open);
        assert_eq!(breaker.admit(HOST, secs(3)).err(), Some(secs(4)));
        assert_eq!(breaker.closed_to(HOST, secs(3)), Some(secs(4)));
    }

    #[test]
    fn hosts_have_circuits_of_their_own() {
        let breaker = opened();
        assert!(breaker.admit("int.api.service.nhs.uk", secs(0)).is_ok());
    }

    #[test]
    fn old_failures_are_forgotten() {
        let breaker = breaker();
        (0..3).for_each(|_| request(&breaker, true, secs(0)));
        request(&breaker, true, secs(40));
        assert_eq!(breaker.state(HOST), BreakerState::Closed);
    }

    #[test]
    fn one_probe_goes_out_and_closes_the_circuit() {
        let breaker = opened();
        let probe = breaker.admit(HOST, secs(5)).ok().unwrap();
        assert_eq!(breaker.state(HOST), BreakerState::HalfOpen);
        assert!(breaker.admit(HOST, secs(5)).is_err(), "a second probe");
        probe.report(false, secs(6));
        assert_eq!(breaker.state(HOST), BreakerState::Closed);
        request(&breaker, true, secs(6));
        assert_eq!(breaker.state(HOST), BreakerState::Closed, "a new beginning");
    }

    #[test]
    fn failed_probes_double_the_time_up_to_the_longest() {
        let breaker = opened();
        let mut now = secs(0);
        for open in [5, 10, 20, 40, 60, 60] {
            let refused = breaker.admit(HOST, now).err();
            assert_eq!(refused, Some(secs(open)));
            now += secs(open);
            request(&breaker, true, now);
        }
    }

    #[test]
    fn dropped_probe_makes_place_for_the_next() {
        let breaker = opened();
        drop(breaker.admit(HOST, secs(5)).ok().unwrap());
        let probe = breaker.admit(HOST, secs(5)).ok().unwrap();
        probe.report(false, secs(5));
        assert_eq!(breaker.state(HOST), BreakerState::Closed);
    }

    #[test]
    fn dropped_request_says_nothing() {
        let breaker = breaker();
        for _ in 0..20 {
            drop(breaker.admit(HOST, secs(0)).ok().unwrap());
        }
        assert_eq!(breaker.state(HOST), BreakerState::Closed);
    }

    #[test]
    fn verdict_from_before_the_circuit_opened_is_too_late() {
        let breaker = breaker();
        let slow = breaker.admit(HOST, secs(0)).ok().unwrap();
        let slower = breaker.admit(HOST, secs(0)).ok().unwrap();
        (0..4).for_each(|_| request(&breaker, true, secs(0)));
        slow.report(false, secs(1));
        assert_eq!(breaker.state(HOST), BreakerState::Open);
        let probe = breaker.admit(HOST, secs(5)).ok().unwrap();
        drop(slower);
        assert!(
            breaker.admit(HOST, secs(5)).is_err(),
            "the probe is still out"
        );
        drop(probe);
    }
}
