//! What all requests to one sandbox share.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use http::StatusCode;
use serde_json::json;

use crate::access::Access;
use crate::answer::{Answer, JSON};
use crate::clock::Clock;
use crate::fault::{Faults, NextLinks};
use crate::issuer::{Issuer, Provider};
use crate::journal::Journal;
use crate::mesh::Exchange;
use crate::ods::{Directory, Reload, Reloaded};
use crate::operation::Api;
use crate::pds::Register;
use crate::random::Random;
use crate::rate::{RateLimit, Usage};
use crate::roles::RoleCheck;
use crate::token::{Application, Logins, Registration, Tokens};

pub(crate) struct State {
    pub(crate) clock: Arc<dyn Clock>,
    /// Milliseconds by which the sandbox's time runs ahead of its clock.
    pub(crate) skew: AtomicI64,
    pub(crate) random: Random,
    pub(crate) root: String,
    pub(crate) token_url: String,
    pub(crate) registration: Registration,
    pub(crate) cis2: Provider,
    pub(crate) nhs_login: Provider,
    pub(crate) access: Access,
    pub(crate) role_check: RoleCheck,
    pub(crate) open_access: bool,
    pub(crate) rate_limit: Option<RateLimit>,
    pub(crate) next_links: NextLinks,
    pub(crate) ods_response_limit: usize,
    pub(crate) ods_expansion_limit: usize,
    pub(crate) register: Register,
    pub(crate) directory: Mutex<Arc<Directory>>,
    pub(crate) application: Mutex<Application>,
    pub(crate) registered: Mutex<Registered>,
    pub(crate) logins: Mutex<Logins>,
    pub(crate) tokens: Mutex<Tokens>,
    pub(crate) usage: Mutex<Usage>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) journal: Mutex<Journal>,
    pub(crate) mesh: Mutex<Exchange>,
}

/// The addresses that the application has registered, everywhere the same.
#[derive(Debug, Default)]
pub(crate) struct Registered {
    pub(crate) redirect_uris: Vec<String>,
    pub(crate) logout_uris: Vec<String>,
}

impl State {
    /// The time as the sandbox has it, which may differ from what its clock says.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        let skew = TimeDelta::milliseconds(self.skew.load(Ordering::Relaxed));
        let now = self.clock.now();
        now.checked_add_signed(skew).unwrap_or(now)
    }

    pub(crate) fn provider(&self, issuer: Issuer) -> &Provider {
        match issuer {
            Issuer::Cis2 => &self.cis2,
            Issuer::NhsLogin => &self.nhs_login,
        }
    }

    /// The directory as it is now. A reload in the meantime leaves whoever holds it in peace.
    pub(crate) fn directory(&self) -> Arc<Directory> {
        Arc::clone(&lock(&self.directory))
    }

    pub(crate) fn reload_directory(&self, reload: Reload) -> Reloaded {
        let mut directory = lock(&self.directory);
        let (after, report) = Directory::reloaded(&directory, reload);
        *directory = Arc::new(after);
        report
    }

    pub(crate) fn application(&self) -> Application {
        *lock(&self.application)
    }

    pub(crate) fn registered(&self) -> MutexGuard<'_, Registered> {
        lock(&self.registered)
    }

    pub(crate) fn logins(&self) -> MutexGuard<'_, Logins> {
        lock(&self.logins)
    }

    pub(crate) fn tokens(&self) -> MutexGuard<'_, Tokens> {
        lock(&self.tokens)
    }

    pub(crate) fn faults(&self) -> MutexGuard<'_, Faults> {
        lock(&self.faults)
    }

    pub(crate) fn journal(&self) -> MutexGuard<'_, Journal> {
        lock(&self.journal)
    }

    pub(crate) fn mesh(&self) -> MutexGuard<'_, Exchange> {
        lock(&self.mesh)
    }

    /// Counts a request against the rate limit; the limit, when it is exceeded.
    pub(crate) fn over_limit(&self, api: Api) -> Option<RateLimit> {
        let limit = self.rate_limit?;
        let admitted = lock(&self.usage).admit(limit, api, self.now());
        (!admitted).then_some(limit)
    }

    /// The liveness answer that every proxy of the platform gives.
    pub(crate) fn ping(&self) -> Answer {
        let body = json!({ "version": env!("CARGO_PKG_VERSION"), "revision": "1", "releaseId": "sandbox", "commitId": "sandbox" });
        Answer::json(StatusCode::OK, JSON, &body)
    }
}

/// The data behind every lock stays whole even if a thread dies with it, so a poisoned lock is still good.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
