//! Starts sessions, finds them again, and ends them.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use nhs_http::{Error, ErrorKind, Replay};

use super::keeper::{Common, Found, Keeper, over};
use super::provider_index;
use super::record::Record;
use super::user::ProviderSession;
use super::{SessionEnd, SessionId, SessionUser, UserSession};
use crate::oidc::SessionRules;
use crate::store::{StoreWatch, name_of};
use crate::user_tokens::Grant;
use crate::{
    Application, MemoryStore, SealingKeys, SessionStore, StoreStatus, TokenError, TokenErrorKind,
    UserTokens,
};

/// The sessions of an application's users. Clones share them; so do replicas with the same store.
///
/// ```no_run
/// use std::sync::Arc;
/// use nhs_auth::oidc::SessionRules;
/// use nhs_auth::session::{SessionId, SessionUser, Sessions};
/// use nhs_auth::{Application, SealingKeys, SessionStore, UserTokens};
/// use nhs_http::{Client, Environment};
///
/// # async fn run(application: Application, store: Arc<dyn SessionStore>, keys: SealingKeys,
/// #     user: SessionUser, tokens: UserTokens, cookie: String) -> Result<(), nhs_http::Error> {
/// let sessions = Sessions::builder(&application)
///     .store(store, keys)
///     .rules(SessionRules::CIS2)
///     .build()?;
///
/// // after the login
/// let session = sessions.start(user, tokens).await?;
/// let cookie_to_set = session.id().expose();
///
/// // in each later request, in any replica
/// let session = sessions.open(&SessionId::new(cookie)).await?;
/// let pds = Client::builder(Environment::Integration.api("/personal-demographics/FHIR/R4"))
///     .credential(Arc::new(session))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Sessions {
    common: Arc<Common>,
    /// The sessions that this process is using.
    live: Arc<Mutex<Live>>,
    shared: bool,
}

#[derive(Default)]
struct Live {
    keepers: HashMap<String, Weak<Keeper>>,
    /// At this many those that are not used any more are cleared away.
    clear_at: usize,
}

impl Sessions {
    /// A builder. The application needs its client secret: the platform asks for it on each refresh.
    pub fn builder(application: &Application) -> SessionsBuilder {
        SessionsBuilder {
            application: application.clone(),
            store: None,
            rules: None,
            name: None,
        }
    }

    /// Starts a session with the tokens that a login brought.
    ///
    /// A store that does not answer is told later; until then no other replica knows the session.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::InvalidRequest`] if the login has no user, or a role or organisation that no header
    /// can carry; [`ErrorKind::Config`] if the system gives no random bytes.
    pub async fn start(&self, user: SessionUser, tokens: UserTokens) -> Result<UserSession, Error> {
        user.check()?;
        let id = SessionId::fresh()?;
        let name = name_of("session", &[id.expose()]);
        let provider = user.provider_session.clone();
        let record = Record::new(user, &tokens, self.common.runtime.now());
        let ttl = self.common.ttl(&record);
        let keeper = Keeper::new(Arc::clone(&self.common), name.clone(), record, 0);
        if keeper.edit(|_| true).await != super::keeper::Edited::Kept {
            tracing::warn!("a session was started that the store does not know yet");
        }
        if let Some(provider) = provider {
            provider_index::add(&self.common, &provider, &name, ttl).await;
        }
        self.keep(&name, &keeper);
        keeper.sync();
        Ok(UserSession::new(id, keeper))
    }

    /// The session of that id, as the store has it now.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`], with a [`TokenError`] as its source: of kind
    /// [`SessionOver`](TokenErrorKind::SessionOver) if there is none or it is over;
    /// [`StoreUnavailable`](TokenErrorKind::StoreUnavailable) if the store does not answer and this
    /// process is not using the session.
    pub async fn open(&self, id: &SessionId) -> Result<UserSession, Error> {
        let name = name_of("session", &[id.expose()]);
        let keeper = self.find(&name).await.map_err(TokenError::into_error)?;
        keeper.used().await.map_err(TokenError::into_error)?;
        keeper.sync();
        Ok(UserSession::new(id.clone(), keeper))
    }

    /// Ends all sessions that belong to a session at the identity provider, when its back-channel logout
    /// says so. The logout token must have been validated. Gives their number.
    ///
    /// Source: OpenID Connect Back-Channel Logout 1.0,
    /// <https://openid.net/specs/openid-connect-backchannel-1_0.html>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Credential`] of kind [`StoreUnavailable`](TokenErrorKind::StoreUnavailable) if the
    /// store does not answer: answer 400, and the provider may try again.
    pub async fn end_at_provider(
        &self,
        issuer: impl Into<String>,
        sid: impl Into<String>,
    ) -> Result<usize, Error> {
        let provider = ProviderSession {
            issuer: issuer.into(),
            sid: sid.into(),
        };
        let unavailable = || TokenError::new(TokenErrorKind::StoreUnavailable).into_error();
        let names = provider_index::sessions(&self.common, &provider).await;
        let mut ended = 0;
        for name in names.ok_or_else(unavailable)? {
            let keeper = match self.find(&name).await {
                Ok(keeper) => keeper,
                Err(error) if error.kind() == TokenErrorKind::StoreUnavailable => {
                    return Err(error.into_error());
                }
                Err(_) => continue,
            };
            if keeper.check().is_ok() {
                keeper.end(SessionEnd::LoggedOutElsewhere).await;
                ended += 1;
            }
        }
        Ok(ended)
    }

    /// Whether the sessions are shared with other replicas, as far as is known.
    #[must_use]
    pub fn store_status(&self) -> StoreStatus {
        if self.shared {
            self.common.watch.status()
        } else {
            StoreStatus::Unshared
        }
    }

    /// The session of that name, in step with the store.
    async fn find(&self, name: &str) -> Result<Arc<Keeper>, TokenError> {
        if let Some(keeper) = self.live(name) {
            keeper.look().await?;
            keeper.check()?;
            return Ok(keeper);
        }
        let (record, version) = match self.common.load(name).await {
            Found::Record(record, version) => (*record, version),
            Found::Nothing => return Err(over(SessionEnd::Unknown)),
            Found::Unreadable => return Err(TokenError::new(TokenErrorKind::SessionUnreadable)),
            Found::Lost => return Err(TokenError::new(TokenErrorKind::StoreUnavailable)),
        };
        let keeper = Keeper::new(Arc::clone(&self.common), name.to_owned(), record, version);
        let keeper = self.keep(name, &keeper);
        keeper.check()?;
        Ok(keeper)
    }

    fn live(&self, name: &str) -> Option<Arc<Keeper>> {
        let live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        live.keepers.get(name)?.upgrade()
    }

    /// Notes that the session is in use, unless somebody was quicker, whose it is then.
    fn keep(&self, name: &str, keeper: &Arc<Keeper>) -> Arc<Keeper> {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(first) = live.keepers.get(name).and_then(Weak::upgrade) {
            return first;
        }
        if live.keepers.len() >= live.clear_at {
            live.keepers.retain(|_, keeper| keeper.strong_count() > 0);
            live.clear_at = (live.keepers.len() * 2).max(LEAST_CLEARED);
        }
        let name = name.to_owned();
        live.keepers.insert(name, Arc::downgrade(keeper));
        Arc::clone(keeper)
    }
}

impl fmt::Debug for Sessions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sessions")
            .field("store", &self.common.store)
            .field("status", &self.store_status())
            .finish_non_exhaustive()
    }
}

/// Sets up [`Sessions`].
#[must_use]
pub struct SessionsBuilder {
    application: Application,
    store: Option<(Arc<dyn SessionStore>, SealingKeys)>,
    rules: Option<SessionRules>,
    name: Option<String>,
}

impl SessionsBuilder {
    /// Where sessions are kept, sealed. Without a store they last as long as this process.
    pub fn store(mut self, store: Arc<dyn SessionStore>, keys: SealingKeys) -> Self {
        self.store = Some((store, keys));
        self
    }

    /// Ends a session that is not opened for so long, and one that was begun so long ago. Without rules a
    /// session lasts for as long as the platform renews its tokens.
    pub fn rules(mut self, rules: SessionRules) -> Self {
        self.rules = Some(rules);
        self
    }

    /// The application's name, as the audit of calls is to record it beside the user, in place of that
    /// of the application's own subject. Version, ASID and organisation come from there too.
    pub fn named(mut self, application: impl Into<String>) -> Self {
        self.name = Some(application.into());
        self
    }

    /// The sessions. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if the application has no client secret, a certificate cannot be used, or
    /// a limit of the rules is under a minute.
    pub fn build(self) -> Result<Sessions, Error> {
        if self
            .rules
            .is_some_and(|rules| rules.idle.min(rules.total) < Duration::from_secs(60))
        {
            return Err(Error::new(
                ErrorKind::Config,
                "each limit of the session rules must be a minute or more",
            ));
        }
        let settings = self.application.settings();
        let platform = self.application.platform();
        let runtime = platform.runtime();
        let shared = self.store.is_some();
        let (store, keys) = match self.store {
            Some(given) => given,
            None => {
                let store = MemoryStore::with_runtime(Arc::clone(&runtime));
                (
                    Arc::new(store) as Arc<dyn SessionStore>,
                    SealingKeys::of_this_process()?,
                )
            }
        };
        let longest_wait = platform.timeouts().total.saturating_add(SLACK);
        Ok(Sessions {
            common: Arc::new(Common {
                store,
                keys,
                watch: StoreWatch::new("user sessions", Arc::clone(&runtime)),
                grant: Grant {
                    client: self.application.secret_client()?,
                    path: settings.paths.token,
                    operation: "auth.token.refresh",
                    // A refresh token holds once.
                    replay: Replay::Once,
                    runtime: Arc::clone(&runtime),
                },
                runtime,
                longest_refresh: longest_wait.saturating_mul(2).saturating_add(SLACK),
                longest_wait,
                rules: self.rules,
                application: match self.name {
                    Some(name) => platform.subject.clone().named(name),
                    None => platform.subject.clone(),
                },
            }),
            live: Arc::default(),
            shared,
        })
    }
}

impl fmt::Debug for SessionsBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SessionsBuilder")
            .field("application", &self.application)
            .field("rules", &self.rules)
            .finish_non_exhaustive()
    }
}

/// What store and audit may take beyond a token request.
const SLACK: Duration = Duration::from_secs(15);

/// Fewer sessions than this are not worth looking through.
const LEAST_CLEARED: usize = 256;
