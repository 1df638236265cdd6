//! An old answer in place of none: a read may be answered with the last good answer while the
//! service is down, if the user allows it. Off by default, never for writes, and never silent.

mod memory;

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use bytes::Bytes;
use http::header::{CACHE_CONTROL, SET_COOKIE};
use http::{HeaderMap, StatusCode};
use url::Url;

use crate::call::Body;
use crate::client::Shared;
use crate::hedge::Read;
use crate::ids::{X_CORRELATION_ID, X_REQUEST_ID};
use crate::response::{Answer, Trace};
use crate::transport::within;
use crate::{AccessMode, Call, Error, ErrorKind, Response, Subject};

pub use memory::MemoryStale;

/// Keeps the last good answer to each read. An implementation holds patient data: where, and for how
/// long, is for its user to answer for. It has a second for each request; what it cannot do in that
/// time is not done.
#[async_trait]
pub trait StaleStore: fmt::Debug + Send + Sync {
    /// Keeps an answer, in place of an earlier one.
    async fn keep(&self, key: &StaleKey, answer: Kept);

    /// The answer kept last.
    async fn last(&self, key: &StaleKey) -> Option<Kept>;

    /// Forgets an answer: the service has since said that there is none, or not for this caller.
    async fn forget(&self, key: &StaleKey);

    /// Something at this URL was changed by this client: forgets what was read there, above and
    /// below.
    async fn changed(&self, url: &Url);
}

/// When a kept answer may stand in for a read.
///
/// It does only if the service is down: no connection, no answer in time, a broken connection, 5xx,
/// or an open circuit. Answers are kept apart by URL, headers, body, and by who called; for a
/// credential that does not say who calls ([`Credential::subject`](crate::Credential::subject))
/// nothing is kept. [`Response::stale`] tells the age, and the audit has an outcome of its own.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use nhs_http::{Client, MemoryStale, StalePolicy};
///
/// // organisations do not change by the hour; patients' records are not among them
/// let store = Arc::new(MemoryStale::new(500, Duration::from_secs(3600)));
/// let client = Client::builder("https://directory.spineservices.nhs.uk/STU3")
///     .stale(StalePolicy::new(store, Duration::from_secs(3600)))
///     .build()?;
/// # drop(client);
/// # Ok::<(), nhs_http::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct StalePolicy {
    store: Arc<dyn StaleStore>,
    max_age: Duration,
    keeps_no_store: bool,
}

impl StalePolicy {
    /// Answers of up to `max_age` stand in for any read. With zero, only for the calls that
    /// [`Call::max_stale`] names.
    #[must_use]
    pub fn new(store: Arc<dyn StaleStore>, max_age: Duration) -> Self {
        Self {
            store,
            max_age,
            keeps_no_store: false,
        }
    }

    /// Keeps answers too that say `Cache-Control: no-store`. Without it they are left alone, as
    /// RFC 9111 section 5.2.2.5 asks.
    #[must_use]
    pub fn despite_no_store(mut self) -> Self {
        self.keeps_no_store = true;
        self
    }

    fn may_keep(&self, answer: &Answer) -> bool {
        let no_store = answer
            .headers
            .get_all(CACHE_CONTROL)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|directive| directive.trim().eq_ignore_ascii_case("no-store"));
        answer.status == StatusCode::OK && (self.keeps_no_store || !no_store)
    }
}

/// Which read an answer belongs to. Holds patient data and the caller's ids; Debug shows none.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct StaleKey {
    url: Url,
    bytes: Box<[u8]>,
}

impl StaleKey {
    fn of(call: &Call, url: &Url, subject: &Subject) -> Self {
        let mut bytes = Vec::new();
        let mut part = |text: &[u8]| {
            bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
            bytes.extend_from_slice(text);
        };
        part(call.method().as_str().as_bytes());
        part(url.as_str().as_bytes());
        part(call.accepted().as_bytes());
        for (name, value) in call.headers() {
            // The ids of a call are its own.
            if name != X_REQUEST_ID && name != X_CORRELATION_ID {
                part(name.as_str().as_bytes());
                part(value.as_bytes());
            }
        }
        match call.content() {
            // The answer to a source, which may yield anything, is never kept.
            Body::None | Body::Source { .. } => part(b"none"),
            Body::Bytes { bytes, .. } => part(bytes),
            Body::Form(fields) => fields.iter().for_each(|(name, value)| {
                part(name.as_bytes());
                part(value.as_bytes());
            }),
        }
        part(subject.mode().as_str().as_bytes());
        for field in [
            subject.application_name(),
            subject.asid(),
            subject.user_id(),
            subject.role_id(),
            subject.role_profile_id(),
            subject.organisation_code(),
            subject.on_behalf_of_id(),
            subject.business_function_name(),
            subject.assurance_level(),
        ] {
            part(field.unwrap_or_default().as_bytes());
        }
        Self {
            url: url.clone(),
            bytes: bytes.into(),
        }
    }

    /// The URL that was read. May hold patient data.
    #[must_use]
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// All that tells reads apart, the same in every process. Holds patient data in clear text: use
    /// a keyed hash of it where it is written anywhere.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl fmt::Debug for StaleKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StaleKey").finish_non_exhaustive()
    }
}

/// A good answer, and when it was had. Debug shows neither headers nor body.
#[derive(Clone)]
pub struct Kept {
    at: SystemTime,
    headers: HeaderMap,
    body: Bytes,
}

impl Kept {
    /// An answer with status 200 that was had at `at`, as a store of one's own gives it back.
    #[must_use]
    pub fn new(at: SystemTime, headers: HeaderMap, body: impl Into<Bytes>) -> Self {
        Self {
            at,
            headers,
            body: body.into(),
        }
    }

    /// When it was had.
    #[must_use]
    pub fn at(&self) -> SystemTime {
        self.at
    }

    /// Its headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Its body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    fn of(answer: &Answer, at: SystemTime) -> Self {
        let mut headers = answer.headers.clone();
        for name in [SET_COOKIE, X_REQUEST_ID, X_CORRELATION_ID] {
            headers.remove(name);
        }
        Self::new(at, headers, answer.body.clone())
    }

    /// The age, if the clock has not gone back behind it.
    fn age(&self, now: SystemTime) -> Option<Duration> {
        now.duration_since(self.at).ok()
    }
}

impl fmt::Debug for Kept {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Kept")
            .field("at", &self.at)
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// What becomes of a call's result: a good answer is kept, a failure perhaps replaced.
pub(crate) async fn settle(
    shared: &Shared,
    policy: &StalePolicy,
    call: &Call,
    url: &Url,
    result: Result<Response, Error>,
) -> Result<Response, Error> {
    let bounded = |work| within(shared.runtime.as_ref(), STORE_TIME, work);
    if Read::of(call).is_none() {
        let untouched =
            matches!(&result, Err(error) if error.can_replay() && !error.after_replay());
        if !untouched {
            bounded(policy.store.changed(url)).await;
        }
        return result;
    }
    let max_age = call.own_max_stale().unwrap_or(policy.max_age);
    let Some(subject) = subject(shared).filter(|_| !max_age.is_zero()) else {
        return result;
    };
    let key = StaleKey::of(call, url, &subject);
    let now = shared.runtime.now();
    let error = match result {
        Ok(response) => {
            if policy.may_keep(response.answer()) {
                let kept = Kept::of(response.answer(), now);
                bounded(policy.store.keep(&key, kept)).await;
            } else {
                bounded(policy.store.forget(&key)).await;
            }
            return Ok(response);
        }
        Err(error) => error,
    };
    if !is_down(error.kind()) {
        if error.status().is_some_and(revokes) {
            bounded(policy.store.forget(&key)).await;
        }
        return Err(error);
    }
    let last = within(shared.runtime.as_ref(), STORE_TIME, policy.store.last(&key)).await;
    let Some(kept) = last.flatten() else {
        return Err(error);
    };
    match kept.age(now).filter(|age| *age <= max_age) {
        Some(age) => {
            tracing::warn!(
                operation = call.operation(),
                kind = ?error.kind(),
                age_s = age.as_secs(),
                "the service is down, an answer kept earlier stands in"
            );
            Ok(stand_in(kept, age, &error, call))
        }
        None => Err(error),
    }
}

/// Whether a failure says that the service is down.
pub(crate) fn is_down(kind: ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::Connect
            | ErrorKind::Timeout
            | ErrorKind::Transport
            | ErrorKind::Server
            | ErrorKind::CircuitOpen
    )
}

/// Whether an answer says that the record is gone, or no longer for this caller.
fn revokes(status: StatusCode) -> bool {
    matches!(status.as_u16(), 401 | 403 | 404 | 410)
}

/// Who calls, unless nobody knows.
fn subject(shared: &Shared) -> Option<Subject> {
    match &shared.credential {
        None => Some(Subject::open()),
        Some(credential) => Some(credential.subject()).filter(|subject| match subject.mode() {
            AccessMode::Open => false,
            AccessMode::Application => true,
            AccessMode::HealthcareWorker | AccessMode::Patient => subject.user_id().is_some(),
        }),
    }
}

fn stand_in(kept: Kept, age: Duration, error: &Error, call: &Call) -> Response {
    let answer = Answer {
        status: StatusCode::OK,
        headers: kept.headers,
        body: kept.body,
        complete: true,
    };
    let trace = Trace {
        operation: Some(call.operation()),
        request_id: error.sent_request_id().map(str::to_owned),
        correlation_id: error.sent_correlation_id().map(str::to_owned),
        attempts: error.attempts(),
        replay: Some(call.replay_class()),
    };
    Response::new(answer, trace).aged(age)
}

/// As long a store has for one request.
const STORE_TIME: Duration = Duration::from_secs(1);

#[cfg(test)]
mod tests {
    use super::*;

    fn key(call: &Call, subject: &Subject) -> StaleKey {
        let url = Url::parse("https://api.service.nhs.uk/x").unwrap();
        StaleKey::of(call, &call.url(&url).unwrap(), subject)
    }

    #[test]
    fn answers_are_kept_apart_by_what_was_asked_and_by_whom() {
        let call = || Call::get("o", "/Patient/{id}").param("id", "9990000018");
        let user = |id: &str| Subject::new(AccessMode::HealthcareWorker).user(id);
        let header = http::HeaderName::from_static("nhsd-session-urid");
        let value = http::HeaderValue::from_static("1");
        let keys = [
            key(&call(), &user("1")),
            key(&call(), &user("2")),
            key(&call(), &user("1").role("1")),
            key(&call(), &user("1").organisation("1")),
            key(&call(), &user("1").role_profile("1")),
            key(&call(), &user("1").assurance("AAL3")),
            key(&call(), &Subject::application()),
            key(&call().query("a", "b"), &user("1")),
            key(&call().header(header, value), &user("1")),
            key(&call().accept("application/json"), &user("1")),
            key(&call().body("text/plain", "x"), &user("1")),
        ];
        for (i, one) in keys.iter().enumerate() {
            for other in keys.iter().skip(i + 1) {
                assert!(one != other && one.as_bytes() != other.as_bytes());
            }
        }
        let again = call().request_id("a").correlation_id("b");
        assert!(keys[0] == key(&again, &user("1")));
    }

    #[test]
    fn debug_shows_nothing_of_the_patient() {
        let call = Call::get("o", "/Patient/{id}").param("id", "9990000018");
        let key = key(&call, &Subject::open());
        let kept = Kept::new(SystemTime::UNIX_EPOCH, HeaderMap::new(), "Testerly");
        let shown = format!("{key:?} {kept:?}");
        assert!(!shown.contains("9990000018") && !shown.contains("Testerly"));
    }
}
