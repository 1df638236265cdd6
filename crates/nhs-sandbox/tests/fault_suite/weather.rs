//! What goes wrong for a whole lane at once: clocks, tokens, the token endpoint.

use std::time::Duration;

use nhs_auth::SignedJwt;
use nhs_http::secrecy::ExposeSecret;
use nhs_sandbox::{Fault, FaultBody, Operation, Sandbox};

use crate::chance::Chance;
use crate::clock::LaneTime;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Weather {
    Fair,
    ClockTenMinutesAhead,
    ClockTenMinutesBehind,
    TokensExpire,
    TokenRevoked,
    TimePasses,
    TokensDieYoung,
    TokenEndpointBusy,
    TokenEndpointDown,
    TokenEndpointBreaksOff,
    TokenEndpointStalls,
    TokenRefused,
}

use Weather::*;

const ALL: [Weather; 12] = [
    Fair,
    ClockTenMinutesAhead,
    ClockTenMinutesBehind,
    TokensExpire,
    TokenRevoked,
    TimePasses,
    TokensDieYoung,
    TokenEndpointBusy,
    TokenEndpointDown,
    TokenEndpointBreaksOff,
    TokenEndpointStalls,
    TokenRefused,
];

const TEN_MINUTES: i64 = 600;

impl Weather {
    /// Every kind in turn, in another order for each lane, so that none is left to luck.
    pub(crate) fn of_round(round: u64, lane: u64) -> Self {
        let step = [1, 5, 7, 11][usize::try_from(lane % 4).unwrap()];
        ALL[usize::try_from((round * step + lane) % 12).unwrap()]
    }

    /// Whether calls that meet nothing else must succeed all the same.
    pub(crate) fn is_harmless(self) -> bool {
        matches!(self, Fair | TimePasses)
    }

    pub(crate) async fn begin(
        self,
        sandbox: &Sandbox,
        credential: &SignedJwt,
        time: &LaneTime,
        chance: &mut Chance,
    ) {
        let token_fault = |fault: Fault| sandbox.inject(fault.on(Operation::Token));
        // by now a failure of the round before is no longer told to everybody
        time.0.advance(Duration::from_secs(61 + chance.below(20)));
        match self {
            Fair => {}
            ClockTenMinutesAhead => sandbox.skew_clock(TEN_MINUTES),
            ClockTenMinutesBehind => sandbox.skew_clock(-TEN_MINUTES),
            TokensExpire => sandbox.expire_tokens(),
            TokenRevoked => {
                if let Ok(token) = credential.access_token().await {
                    assert!(sandbox.revoke_token(token.expose_secret()));
                }
            }
            TimePasses => time.0.advance(Duration::from_secs(3600)),
            TokensDieYoung => {
                sandbox.expire_tokens();
                token_fault(Fault::stillborn_token().times(2));
            }
            TokenEndpointBusy => {
                sandbox.expire_tokens();
                token_fault(Fault::too_many_requests().times(2));
                token_fault(Fault::too_many_requests().retry_after("3"));
            }
            TokenEndpointDown => {
                sandbox.expire_tokens();
                token_fault(Fault::status(503, FaultBody::Html).times(6));
            }
            TokenEndpointBreaksOff => {
                sandbox.expire_tokens();
                token_fault(Fault::cut_before_headers());
                token_fault(Fault::cut_mid_body());
                token_fault(Fault::truncated_body());
            }
            TokenEndpointStalls => {
                sandbox.expire_tokens();
                token_fault(Fault::stalled_body(Duration::from_secs(3600)));
            }
            TokenRefused => {
                sandbox.expire_tokens();
                let fault = Fault::token_error(401, "invalid_client", "client_id is invalid");
                sandbox.inject(fault);
            }
        }
    }

    pub(crate) fn end(self, sandbox: &Sandbox) {
        sandbox.skew_clock(0);
        sandbox.clear_faults();
    }
}
