//! The faults that are still to come, and what those that strike one request amount to.

use std::time::Duration;

use super::{Fault, FaultKind, NextLinks};
use crate::operation::Operation;
use crate::request::Request;

/// The faults still to come, in the order they were injected.
#[derive(Debug, Default)]
pub(crate) struct Faults(Vec<Fault>);

/// What the faults that strike one request amount to.
#[derive(Debug, Default)]
pub(crate) struct Strike {
    pub(crate) delay: Duration,
    pub(crate) next_links: Option<NextLinks>,
    pub(crate) fault: Option<FaultKind>,
    pub(crate) carried_out: bool,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) {
        self.0.push(fault);
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Counts this request against every fault that matches it, and gathers what strikes.
    pub(crate) fn strike(&mut self, operation: Operation, request: &Request) -> Strike {
        let mut strike = Strike::default();
        for fault in self
            .0
            .iter_mut()
            .filter(|fault| fault.matches(operation, request))
        {
            let answers = !matches!(fault.kind, FaultKind::Delay(_) | FaultKind::NextLinks(_));
            if fault.left == Some(0) || (answers && strike.fault.is_some()) {
                continue;
            }
            if fault.skip > 0 {
                fault.skip -= 1;
                continue;
            }
            fault.left = fault.left.map(|left| left - 1);
            match &fault.kind {
                FaultKind::Delay(by) => strike.delay = strike.delay.saturating_add(*by),
                FaultKind::NextLinks(to) => strike.next_links = Some(to.clone()),
                kind => {
                    strike.fault = Some(kind.clone());
                    strike.carried_out = fault.carried_out;
                }
            }
        }
        self.0.retain(|fault| fault.left != Some(0));
        strike
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::Api;

    fn request(path: &str) -> (Operation, Request) {
        let request = Request {
            method: http::Method::GET,
            path: path.to_owned(),
            raw_query: String::new(),
            query: Vec::new(),
            headers: http::HeaderMap::new(),
            body: bytes::Bytes::new(),
        };
        (Operation::of(&request), request)
    }

    const PATIENT: &str = "/personal-demographics/FHIR/R4/Patient/9990001014";
    const ORGANISATION: &str = "/organisation-data-terminology-api/fhir/Organization/ZT1";

    fn strikes(faults: &mut Faults, path: &str) -> bool {
        let (operation, request) = request(path);
        faults.strike(operation, &request).fault.is_some()
    }

    #[test]
    fn a_fault_strikes_as_often_as_asked_after_letting_some_pass() {
        let mut faults = Faults::default();
        faults.add(
            Fault::garbage_body()
                .on(Operation::PdsPatientGet)
                .after(1)
                .times(2),
        );
        let struck: Vec<bool> = (0..4).map(|_| strikes(&mut faults, PATIENT)).collect();
        assert_eq!(struck, [false, true, true, false]);
        assert_eq!(faults.len(), 0);
    }

    #[test]
    fn a_fault_strikes_only_what_it_is_meant_for() {
        let mut faults = Faults::default();
        faults.add(Fault::garbage_body().on(Api::Ods));
        assert!(!strikes(&mut faults, PATIENT));
        assert!(strikes(&mut faults, ORGANISATION));
        faults.add(Fault::garbage_body().on_path(PATIENT));
        assert!(!strikes(&mut faults, ORGANISATION));
        assert!(strikes(&mut faults, PATIENT));
    }

    #[test]
    fn delays_add_up_and_the_second_answer_waits_its_turn() {
        let mut faults = Faults::default();
        faults.add(Fault::delay(Duration::from_secs(1)));
        faults.add(Fault::delay(Duration::from_secs(2)));
        faults.add(Fault::expired_token());
        faults.add(Fault::invalid_token());
        let (operation, request) = request(PATIENT);
        let strike = faults.strike(operation, &request);
        assert_eq!(strike.delay, Duration::from_secs(3));
        assert_eq!(strike.fault, Some(FaultKind::ExpiredToken));
        assert_eq!(
            faults.strike(operation, &request).fault,
            Some(FaultKind::InvalidToken)
        );
    }

    #[test]
    fn a_fault_without_end_stays() {
        let mut faults = Faults::default();
        faults.add(Fault::garbage_body().always());
        assert!((0..20).all(|_| strikes(&mut faults, PATIENT)));
    }
}
