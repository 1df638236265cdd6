//! What is to go wrong with one call, drawn before it is sent.

use std::time::Duration;

use nhs_sandbox::{Fault, FaultBody};

use crate::chance::Chance;

/// Longer than any deadline of the suite.
const FOR_EVER: Duration = Duration::from_secs(3600);

/// One thing that goes wrong with one attempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mishap {
    QuotaWithoutRetryAfter,
    QuotaWithRetryAfter,
    Unavailable,
    /// 503 or 504 of a gateway that gave up waiting: the work is done.
    UnavailableButDone,
    ServerError,
    ResetBeforeAnswer,
    ResetInBody,
    TruncatedBody,
    SlowBody,
    StalledBody,
    LateAnswer,
    Garbage,
    ExpiredToken,
    InvalidToken,
}

use Mishap::*;

const ALL: [Mishap; 14] = [
    QuotaWithoutRetryAfter,
    QuotaWithRetryAfter,
    Unavailable,
    UnavailableButDone,
    ServerError,
    ResetBeforeAnswer,
    ResetInBody,
    TruncatedBody,
    SlowBody,
    StalledBody,
    LateAnswer,
    Garbage,
    ExpiredToken,
    InvalidToken,
];

impl Mishap {
    /// Whether an attempt that meets this may have done the work, as far as its caller can see.
    pub(crate) fn leaves_doubt(self) -> bool {
        !matches!(
            self,
            QuotaWithoutRetryAfter | QuotaWithRetryAfter | ExpiredToken | InvalidToken | SlowBody
        )
    }

    fn fault(self, chance: &mut Chance) -> Fault {
        let body = [
            FaultBody::OperationOutcome,
            FaultBody::Apigee,
            FaultBody::Html,
            FaultBody::Text,
            FaultBody::Empty,
        ];
        let body = chance.one_of(&body);
        match self {
            QuotaWithoutRetryAfter => Fault::too_many_requests(),
            QuotaWithRetryAfter => {
                let value = chance.one_of(&["0", "1", "7", "30", "600", "soon", "-3"]);
                Fault::too_many_requests().retry_after(value)
            }
            Unavailable => match chance.below(3) {
                0 => Fault::service_unavailable(),
                1 => Fault::status(503, body),
                _ => Fault::status(503, body).retry_after("2"),
            },
            UnavailableButDone => match chance.below(2) {
                0 => Fault::service_unavailable().carried_out(),
                _ => Fault::status(chance.one_of(&[408, 500, 502, 503, 504]), body).carried_out(),
            },
            ServerError => Fault::status(chance.one_of(&[500, 502, 504]), body),
            ResetBeforeAnswer => Fault::cut_before_headers(),
            ResetInBody => Fault::cut_after(usize::try_from(chance.below(3000)).unwrap()),
            TruncatedBody => Fault::truncated_body(),
            SlowBody => Fault::stalled_body(Duration::from_millis(1 + chance.below(5))),
            StalledBody => Fault::stalled_body(FOR_EVER),
            LateAnswer => Fault::delay(FOR_EVER),
            Garbage => Fault::garbage_body(),
            ExpiredToken => Fault::expired_token(),
            InvalidToken => Fault::invalid_token(),
        }
    }
}

/// What goes wrong with a call, attempt after attempt.
#[derive(Debug, Clone, Default)]
pub(crate) struct Plan {
    pub(crate) mishaps: Vec<Mishap>,
}

impl Plan {
    /// Seven calls in ten meet something, some of them more than once, a few on every attempt.
    pub(crate) fn draw(chance: &mut Chance, writes: bool) -> Self {
        let length = match chance.below(100) {
            0..30 => 0,
            30..65 => 1,
            65..80 => 2,
            80..90 => 3,
            90..96 => 4,
            _ => 6,
        };
        let mut mishaps = Vec::new();
        while mishaps.len() < length {
            let mishap = chance.one_of(&ALL);
            // a 200 that answers something else is the reader's to refuse, and is no answer to a write
            let unfit = writes && mishap == Garbage;
            // each costs a deadline in real time
            let dear = matches!(mishap, StalledBody | LateAnswer) && !chance.in_hundred(25);
            if !unfit && !dear {
                mishaps.push(mishap);
            }
        }
        Self { mishaps }
    }

    /// The faults that bring this about for the call with that request id.
    pub(crate) fn faults(&self, id: &str, chance: &mut Chance) -> Vec<Fault> {
        self.mishaps
            .iter()
            .map(|mishap| mishap.fault(chance).for_request(id))
            .collect()
    }

    pub(crate) fn leaves_doubt(&self) -> bool {
        self.mishaps.iter().any(|mishap| mishap.leaves_doubt())
    }

    pub(crate) fn has(&self, mishap: Mishap) -> bool {
        self.mishaps.contains(&mishap)
    }
}
