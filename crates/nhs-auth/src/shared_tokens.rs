//! One platform token for a fleet: whoever needs one looks into the store first, and one replica at a
//! time asks the token endpoint. Without the store each replica asks for itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use nhs_http::Runtime;
use nhs_http::secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::cache::{TokenSource, is_old};
use crate::store::{LEASE, StoreWatch, pause, while_held};
use crate::token::Token;
use crate::{Lease, SealingKeys, StoreStatus, TokenError, TokenStore};

/// Where the fleet's token is kept.
#[derive(Clone)]
pub(crate) struct TokenShelf(Arc<Shelf>);

struct Shelf {
    store: Arc<dyn TokenStore>,
    keys: SealingKeys,
    name: String,
    watch: StoreWatch,
    runtime: Arc<dyn Runtime>,
}

/// A token source behind a shelf.
#[derive(Debug)]
pub(crate) struct SharedTokens {
    pub(crate) own: Box<dyn TokenSource>,
    pub(crate) shelf: TokenShelf,
}

/// What is sealed.
#[derive(Serialize, Deserialize)]
struct Kept {
    token: String,
    lifetime_ms: u64,
}

/// What there is to do for a token.
enum Turn {
    /// Nothing: somebody has brought it.
    Take(Token),
    /// Ask the endpoint, for everybody.
    Ask(Lease),
    /// Ask the endpoint, for oneself.
    AskAlone,
}

#[async_trait]
impl TokenSource for SharedTokens {
    async fn fetch(&self, rejected: Option<&SecretString>) -> Result<Token, TokenError> {
        let shelf = &self.shelf.0;
        let lease = match shelf.turn(rejected).await {
            Turn::Take(token) => return Ok(token),
            Turn::AskAlone => return self.own.fetch(rejected).await,
            Turn::Ask(lease) => lease,
        };
        // Who held the lease before may have brought one between our look and our lease.
        if let Some(Some(token)) = shelf.load(rejected).await {
            shelf.release(&lease).await;
            return Ok(token);
        }
        let asked = shelf.runtime.monotonic();
        let fetched = while_held(
            self.own.fetch(rejected),
            shelf.store.as_ref(),
            &shelf.name,
            &lease,
            &shelf.watch,
            shelf.runtime.as_ref(),
        )
        .await;
        if let Ok(token) = &fetched {
            shelf.save(&lease, token, asked).await;
        }
        shelf.release(&lease).await;
        fetched
    }
}

impl TokenShelf {
    /// A place for the token of that name, which must be the same in every replica.
    pub(crate) fn new(
        store: Arc<dyn TokenStore>,
        keys: SealingKeys,
        name: String,
        runtime: Arc<dyn Runtime>,
    ) -> Self {
        Self(Arc::new(Shelf {
            store,
            keys,
            name,
            watch: StoreWatch::new("platform token", Arc::clone(&runtime)),
            runtime,
        }))
    }

    pub(crate) fn status(&self) -> StoreStatus {
        self.0.watch.status()
    }
}

impl Shelf {
    /// Waits until there is a token or a lease, but not for long: another token does no harm.
    async fn turn(&self, rejected: Option<&SecretString>) -> Turn {
        let began = self.runtime.monotonic();
        let mut round = 0;
        loop {
            match self.load(rejected).await {
                Some(Some(token)) => return Turn::Take(token),
                Some(None) => {}
                None => return Turn::AskAlone,
            }
            let acquired = self.store.acquire(&self.name, LEASE);
            match self.watch.ask(acquired).await {
                Some(Some(lease)) => return Turn::Ask(lease),
                Some(None) => {}
                None => return Turn::AskAlone,
            }
            if self.runtime.monotonic().saturating_sub(began) >= LONGEST_WAIT {
                return Turn::AskAlone;
            }
            self.runtime.sleep(pause(round)).await;
            round = round.saturating_add(1);
        }
    }

    /// The token of the fleet, if it is there, young and not the rejected one. `None` outside if the
    /// store does not answer.
    async fn load(&self, rejected: Option<&SecretString>) -> Option<Option<Token>> {
        // Counted from before the question, so that its travel shortens the life and never adds to it.
        let began = self.runtime.monotonic();
        let Some(stored) = self.watch.ask(self.store.load_token(&self.name)).await? else {
            return Some(None);
        };
        let travel = self.runtime.monotonic().saturating_sub(began);
        let Ok(plain) = self.keys.open(&self.name, &stored.bytes) else {
            tracing::warn!("the shared platform token cannot be opened, check the sealing keys");
            return Some(None);
        };
        let Ok(kept) = serde_json::from_slice::<Kept>(plain.expose_secret()) else {
            return Some(None);
        };
        let whole = Duration::from_millis(kept.lifetime_ms);
        let token = Token {
            secret: SecretString::from(kept.token),
            lifetime: stored.left.saturating_sub(travel).min(whole),
            whole,
        };
        let secret = token.secret.expose_secret();
        let refused = rejected.is_some_and(|no| no.expose_secret() == secret);
        Some((!refused && !is_old(&token)).then_some(token))
    }

    async fn save(&self, lease: &Lease, token: &Token, asked: Duration) {
        let kept = Kept {
            token: token.secret.expose_secret().to_owned(),
            lifetime_ms: u64::try_from(token.whole.as_millis()).unwrap_or(u64::MAX),
        };
        let sealed = serde_json::to_vec(&kept)
            .ok()
            .and_then(|plain| self.keys.seal(&self.name, &plain).ok());
        let Some(sealed) = sealed else { return };
        // A token counts from before it was asked for.
        let spent = self.runtime.monotonic().saturating_sub(asked);
        let left = token.lifetime.saturating_sub(spent);
        let saved = self.store.save_token(&self.name, lease, &sealed, left);
        if self.watch.ask(saved).await == Some(false) {
            tracing::debug!("another replica has been asked for the token meanwhile");
        }
    }

    async fn release(&self, lease: &Lease) {
        self.watch.ask(self.store.release(&self.name, lease)).await;
    }
}

impl fmt::Debug for TokenShelf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenShelf")
            .field("store", &self.0.store)
            .field("watch", &self.0.watch)
            .finish_non_exhaustive()
    }
}

/// After this a replica asks for itself, whoever holds the lease.
const LONGEST_WAIT: Duration = Duration::from_secs(20);
