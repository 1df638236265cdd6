//! What all requests to one sandbox share.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use serde_json::json;

use crate::answer::{Answer, JSON};
use crate::clock::Clock;
use crate::fault::{Faults, NextLinks};
use crate::journal::Journal;
use crate::ods::Directory;
use crate::operation::Api;
use crate::pds::Register;
use crate::random::Random;
use crate::rate::{RateLimit, Usage};
use crate::sandbox::Access;
use crate::token::{Registration, Tokens};

pub(crate) struct State {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) random: Random,
    pub(crate) root: String,
    pub(crate) token_url: String,
    pub(crate) registration: Registration,
    pub(crate) access: Access,
    pub(crate) open_access: bool,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) next_links: NextLinks,
    pub(crate) ods_response_limit: usize,
    pub(crate) register: Register,
    pub(crate) directory: Directory,
    pub(crate) tokens: Mutex<Tokens>,
    pub(crate) usage: Mutex<Usage>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
}

impl State {
    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        lock(&self.journal)
    }

    /// Counts a request against the rate limit; the limit, when it is exceeded.
    pub(crate) fn over_limit(&self, api: Api) -> Option<RateLimit> {
        let limit = self.rate_limit?;
        let admitted = lock(&self.usage).admit(limit, api, self.clock.now());
        (!admitted).then_some(limit)
    }

    /// The liveness answer that every proxy of the platform gives.
    pub(crate) fn ping(&self) -> Answer {
        let body = json!({ "version": env!("CARGO_PKG_VERSION"), "revision": "1", "releaseId": "sandbox", "commitId": "sandbox" });
        Answer::json(StatusCode::OK, JSON, &body)
    }
}

/// The data behind every lock stays whole even if a thread dies with it, so a poisoned lock is still good.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
