//! Keeps one session: the copy of this process in step with the store, and its token cache.
//!
//! While the store does not answer the copy goes on alone, and what it has to tell is told when the
//! store is back, by a task that keeps the session alive until then.

use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nhs_http::secrecy::ExposeSecret;
use nhs_http::{Runtime, Subject};

use super::SessionEnd;
use super::copy::LocalCopy;
use super::record::Record;
use super::refresh::Renewal;
use crate::cache::TokenCache;
use crate::oidc::{SessionRules, SessionState};
use crate::store::StoreWatch;
use crate::user_tokens::Grant;
use crate::{SealingKeys, SessionStore, TokenError, TokenErrorKind};

/// What all sessions of a process share.
#[derive(Debug)]
pub(super) struct Common {
    pub(super) store: Arc<dyn SessionStore>,
    pub(super) keys: SealingKeys,
    pub(super) watch: StoreWatch,
    pub(super) runtime: Arc<dyn Runtime>,
    pub(super) grant: Grant,
    /// A refresh that takes longer than this is given up.
    pub(super) longest_refresh: Duration,
    /// How long to wait for another replica that refreshes.
    pub(super) longest_wait: Duration,
    pub(super) rules: Option<SessionRules>,
    /// The application as the audit records it.
    pub(super) application: Subject,
}

pub(super) struct Keeper {
    pub(super) name: String,
    pub(super) common: Arc<Common>,
    pub(super) cache: TokenCache,
    copy: Mutex<LocalCopy>,
    /// Held over each reading or changing of the store's record.
    turn: tokio::sync::Mutex<()>,
    flushing: AtomicBool,
    /// One more than the generation whose refresh token the platform did not take while the store was
    /// lost; 0 if there is none.
    refused: AtomicU64,
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Edited {
    /// It is in the store.
    Kept,
    /// It is in the copy; the store did not answer.
    Unsaved,
    /// It was not to be made after all.
    Declined,
}

/// What the store has.
pub(super) enum Found {
    Record(Box<Record>, u64),
    Nothing,
    /// It cannot be opened.
    Unreadable,
    /// It does not answer.
    Lost,
}

impl Common {
    pub(super) async fn load(&self, name: &str) -> Found {
        let stored = match self.watch.ask(self.store.load_session(name)).await {
            None => return Found::Lost,
            Some(None) => return Found::Nothing,
            Some(Some(stored)) => stored,
        };
        let opened = self.keys.open(name, &stored.bytes).ok();
        let record = opened.and_then(|plain| serde_json::from_slice(plain.expose_secret()).ok());
        match record {
            Some(record) => Found::Record(Box::new(record), stored.version),
            None => Found::Unreadable,
        }
    }

    /// The new version; `None` inside if another stood there, outside if the store does not answer.
    pub(super) async fn save(
        &self,
        name: &str,
        version: u64,
        record: &Record,
    ) -> Option<Option<u64>> {
        let plain = serde_json::to_vec(record).ok()?;
        let sealed = self.keys.seal(name, &plain).ok()?;
        let ttl = self.ttl(record);
        let saved = self.store.save_session(name, version, &sealed, ttl);
        self.watch.ask(saved).await
    }

    /// How long the store is to keep a session.
    pub(super) fn ttl(&self, record: &Record) -> Duration {
        let total = self.rules.map(|rules| rules.total);
        record.ttl(self.runtime.now(), total)
    }
}

impl Keeper {
    pub(super) fn new(
        common: Arc<Common>,
        name: String,
        record: Record,
        version: u64,
    ) -> Arc<Self> {
        Arc::new_cyclic(|keeper| Self {
            name,
            cache: TokenCache::new(
                Renewal(keeper.clone()),
                Arc::clone(&common.runtime),
                common.longest_refresh,
            ),
            common,
            copy: Mutex::new(LocalCopy::new(record, version)),
            turn: tokio::sync::Mutex::default(),
            flushing: AtomicBool::new(false),
            refused: AtomicU64::new(0),
        })
    }

    /// The copy's record.
    pub(super) fn record(&self) -> Record {
        self.copy().record.clone()
    }

    /// Whether the session is over, as far as this process knows.
    pub(super) fn check(&self) -> Result<(), TokenError> {
        self.ended().map_or(Ok(()), |end| Err(over(end)))
    }

    /// Why the session is over, as far as this process knows.
    pub(super) fn ended(&self) -> Option<SessionEnd> {
        let (ended, began, used) =
            self.with(|record| (record.ended, record.began(), record.used()));
        let state = |rules: SessionRules| rules.state(began, used, self.common.runtime.now());
        // Between two requests of the browser a session may not be used at all, which is for `used`.
        let over = self.common.rules.map(state) == Some(SessionState::Over);
        ended.or(over.then_some(SessionEnd::TotalTimeOver))
    }

    /// Whether the copy has what the store may not have.
    pub(super) fn is_unsaved(&self) -> bool {
        self.copy().unsaved
    }

    pub(super) fn with<T>(&self, read: impl FnOnce(&Record) -> T) -> T {
        read(&self.copy().record)
    }

    /// Brings copy and store in step. Says whether the store answered.
    pub(super) async fn look(self: &Arc<Self>) -> Result<bool, TokenError> {
        let _turn = self.turn.lock().await;
        if !self.meet().await? {
            return Ok(false);
        }
        let (record, version, unsaved) = self.state();
        if unsaved {
            match self.common.save(&self.name, version, &record).await {
                None => return Ok(false),
                // Another was quicker; the next look meets it.
                Some(None) => {}
                Some(Some(version)) => self.saved(version),
            }
        }
        Ok(true)
    }

    /// Changes the record, in the store too, against what others change meanwhile. `change` may be
    /// asked again, and says whether there is anything to do.
    pub(super) async fn edit(
        self: &Arc<Self>,
        mut change: impl FnMut(&mut Record) -> bool,
    ) -> Edited {
        let _turn = self.turn.lock().await;
        for _ in 0..MOST_CONFLICTS {
            let (mut record, version, _) = self.state();
            if !change(&mut record) {
                return Edited::Declined;
            }
            match self.common.save(&self.name, version, &record).await {
                Some(Some(version)) => {
                    self.copy().record = record;
                    self.saved(version);
                    return Edited::Kept;
                }
                Some(None) if matches!(self.meet().await, Ok(true)) => {}
                Some(None) | None => break,
            }
        }
        {
            let mut copy = self.copy();
            let mut record = copy.record.clone();
            if !change(&mut record) {
                return Edited::Declined;
            }
            copy.record = record;
            copy.unsaved = true;
        }
        self.flush_later();
        Edited::Unsaved
    }

    /// Ends the session, unless it is over already.
    pub(super) async fn end(self: &Arc<Self>, end: SessionEnd) -> SessionEnd {
        self.edit(|record| {
            let over = record.ended.is_some();
            record.end(end);
            !over
        })
        .await;
        self.copy().record.ended.unwrap_or(end)
    }

    /// Notes that the session is used, or ends it if it was idle for too long. Others learn of it every
    /// now and then, which is exact enough.
    pub(super) async fn used(self: &Arc<Self>) -> Result<(), TokenError> {
        self.check()?;
        let Some(rules) = self.common.rules else {
            return Ok(());
        };
        let now = self.common.runtime.now();
        let (began, used) = self.with(|record| (record.began(), record.used()));
        if rules.state(began, used, now) == SessionState::Idle {
            return Err(over(self.end(SessionEnd::Idle).await));
        }
        if now.duration_since(used).unwrap_or_default() >= rules.idle / 10 {
            self.edit(|record| {
                record.note_use(now);
                true
            })
            .await;
        }
        Ok(())
    }

    /// Gives the cache the access token of the record, if it has not had that one.
    pub(super) fn sync(&self) {
        let runtime = &self.common.runtime;
        let (now, asked) = (runtime.now(), runtime.monotonic());
        let token = {
            let mut copy = self.copy();
            let generation = Some(copy.record.generation);
            if copy.handed == generation {
                return;
            }
            copy.handed = generation;
            copy.record.token(now)
        };
        self.cache.put(asked, token);
    }

    /// Notes which access token the cache has.
    pub(super) fn handed(&self, generation: u64) {
        self.copy().handed = Some(generation);
    }

    /// Notes that the platform did not take this generation's refresh token, and only the store can tell
    /// why.
    pub(super) fn refused(&self, generation: u64) {
        let mark = generation.saturating_add(1);
        self.refused.store(mark, Ordering::SeqCst);
    }

    pub(super) fn was_refused(&self, generation: u64) -> bool {
        self.refused.load(Ordering::SeqCst) == generation.saturating_add(1)
    }

    /// Takes in what the store has; `false` if it does not answer.
    async fn meet(&self) -> Result<bool, TokenError> {
        match self.common.load(&self.name).await {
            Found::Lost => return Ok(false),
            Found::Unreadable => return Err(TokenError::new(TokenErrorKind::SessionUnreadable)),
            Found::Nothing => self.copy().meet_nothing(),
            Found::Record(record, version) => self.copy().meet(*record, version),
        }
        Ok(true)
    }

    fn state(&self) -> (Record, u64, bool) {
        let copy = self.copy();
        (copy.record.clone(), copy.version, copy.unsaved)
    }

    fn saved(&self, version: u64) {
        let mut copy = self.copy();
        copy.version = version;
        copy.unsaved = false;
    }

    /// Tells the store what it missed, once it answers.
    pub(super) fn flush_later(self: &Arc<Self>) {
        if self.flushing.swap(true, Ordering::SeqCst) {
            return;
        }
        let keeper = Arc::clone(self);
        tokio::spawn(async move {
            let runtime = Arc::clone(&keeper.common.runtime);
            let began = runtime.monotonic();
            while keeper.is_unsaved() && runtime.monotonic().saturating_sub(began) < LONGEST_FLUSH {
                runtime.elapsed(FLUSH_PAUSE).await;
                let _ = keeper.look().await;
            }
            keeper.flushing.store(false, Ordering::SeqCst);
        });
    }

    fn copy(&self) -> MutexGuard<'_, LocalCopy> {
        self.copy.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Keeper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keeper")
            .field("record", &self.copy().record)
            .finish_non_exhaustive()
    }
}

pub(super) fn over(end: SessionEnd) -> TokenError {
    TokenError::new(TokenErrorKind::SessionOver(end))
}

/// More replicas than this do not change one session at one moment.
const MOST_CONFLICTS: usize = 16;

/// How often a store that was lost is told what it missed.
const FLUSH_PAUSE: Duration = Duration::from_secs(5);

/// No session lasts longer.
const LONGEST_FLUSH: Duration = Duration::from_secs(12 * 3600);
