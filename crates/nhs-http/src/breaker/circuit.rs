//! The circuit of one host: what has become of its recent requests, and whether the next may go.
//! Pure state; the time comes in with each question.

use std::time::Duration;

use super::{BreakerPolicy, BreakerState};

/// The state of one host's circuit.
#[derive(Default)]
pub(super) struct Circuit {
    state: State,
    /// Counts the changes of state: a verdict on a request of an earlier one is too late.
    era: u64,
}

enum State {
    Closed(Window),
    Open { until: Duration, failed_probes: u32 },
    HalfOpen { probing: bool, failed_probes: u32 },
}

impl Default for State {
    fn default() -> Self {
        Self::Closed(Window::default())
    }
}

/// A request that was let out: in which era, and so in which role.
pub(super) struct Entry {
    era: u64,
}

impl Circuit {
    pub(super) fn state(&self) -> BreakerState {
        match self.state {
            State::Closed(_) => BreakerState::Closed,
            State::Open { .. } => BreakerState::Open,
            State::HalfOpen { .. } => BreakerState::HalfOpen,
        }
    }

    /// How long no request may go out.
    pub(super) fn closed_to(&self, now: Duration) -> Option<Duration> {
        match self.state {
            State::Open { until, .. } => until.checked_sub(now).filter(|left| !left.is_zero()),
            State::HalfOpen { probing: true, .. } => Some(PROBE_TIME),
            State::HalfOpen { probing: false, .. } | State::Closed(_) => None,
        }
    }

    pub(super) fn admit(&mut self, now: Duration) -> Result<Entry, Duration> {
        if let Some(wait) = self.closed_to(now) {
            return Err(wait);
        }
        match &mut self.state {
            State::Closed(_) => {}
            State::Open { failed_probes, .. } => {
                let failed_probes = *failed_probes;
                self.turn(State::HalfOpen {
                    probing: true,
                    failed_probes,
                });
            }
            State::HalfOpen { probing, .. } => *probing = true,
        }
        Ok(Entry { era: self.era })
    }

    pub(super) fn report(
        &mut self,
        entry: Entry,
        down: bool,
        now: Duration,
        policy: &BreakerPolicy,
    ) {
        if entry.era != self.era {
            return;
        }
        match &mut self.state {
            State::Closed(window) => {
                window.add(down, now, policy.window);
                if window.is_bad(policy) {
                    self.turn(open(0, now, policy));
                }
            }
            State::HalfOpen { failed_probes, .. } => {
                let failed_probes = failed_probes.saturating_add(1);
                self.turn(match down {
                    true => open(failed_probes, now, policy),
                    false => State::default(),
                });
            }
            State::Open { .. } => {}
        }
    }

    /// The request was dropped: nobody will know how it went.
    pub(super) fn withdraw(&mut self, entry: Entry) {
        if entry.era == self.era
            && let State::HalfOpen { probing, .. } = &mut self.state
        {
            *probing = false;
        }
    }

    fn turn(&mut self, state: State) {
        self.state = state;
        self.era = self.era.wrapping_add(1);
    }
}

fn open(failed_probes: u32, now: Duration, policy: &BreakerPolicy) -> State {
    let times = 1_u32.checked_shl(failed_probes).unwrap_or(u32::MAX);
    let time = policy.open_for.saturating_mul(times);
    let time = time.min(policy.longest_open.max(policy.open_for));
    State::Open {
        until: now.saturating_add(time),
        failed_probes,
    }
}

/// Those whom a probe keeps waiting are told to come back after this.
const PROBE_TIME: Duration = Duration::from_secs(1);

/// The requests of the recent past, counted in slices of time.
#[derive(Default)]
struct Window {
    slices: [Slice; SLICES],
}

#[derive(Clone, Copy, Default)]
struct Slice {
    /// Which slice of all time this is.
    number: u64,
    ended: u32,
    failed: u32,
}

const SLICES: usize = 10;

impl Window {
    fn add(&mut self, down: bool, now: Duration, window: Duration) {
        let length = (window.as_nanos() / SLICES as u128).max(1);
        let number = u64::try_from(now.as_nanos() / length).unwrap_or(u64::MAX);
        let oldest = number.saturating_sub(SLICES as u64 - 1);
        for slice in &mut self.slices {
            if slice.number < oldest {
                *slice = Slice::default();
            }
        }
        let place = usize::try_from(number % SLICES as u64).unwrap_or(0);
        let Some(slice) = self.slices.get_mut(place) else {
            return;
        };
        slice.number = number;
        slice.ended = slice.ended.saturating_add(1);
        slice.failed = slice.failed.saturating_add(u32::from(down));
    }

    fn is_bad(&self, policy: &BreakerPolicy) -> bool {
        let ended: u64 = self.slices.iter().map(|slice| u64::from(slice.ended)).sum();
        let failed: u64 = self
            .slices
            .iter()
            .map(|slice| u64::from(slice.failed))
            .sum();
        let enough = ended >= u64::from(policy.least_requests.max(1));
        enough && failed > 0 && failed as f64 >= policy.failed_share * ended as f64
    }
}
