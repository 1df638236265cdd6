//! Remembers which tokens have been seen, so that each is acted upon once.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;

/// Why a guard could not tell. Kept as the source of an error, so it must hold no secret.
pub type ReplayGuardError = Box<dyn std::error::Error + Send + Sync>;

/// Tells the first use of a token from a second one. Servers that share logins must share their
/// guard: `RedisStore` (feature `redis`) is one, and anything else that they share can be.
#[async_trait]
pub trait ReplayGuard: fmt::Debug + Send + Sync {
    /// Remembers `id` for `keep` and says whether it was new. One step: of two callers at the same
    /// time, one is told so.
    ///
    /// # Errors
    ///
    /// Any; the token is then not accepted.
    async fn first_use(
        &self,
        id: &str,
        now: SystemTime,
        keep: Duration,
    ) -> Result<bool, ReplayGuardError>;
}

/// A guard for one process. Holds 100,000 ids at most; more than that within minutes are an attack,
/// and refused.
#[derive(Default)]
pub struct MemoryReplayGuard {
    seen: Mutex<HashMap<String, SystemTime>>,
}

impl MemoryReplayGuard {
    /// A guard that has seen nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

#[async_trait]
impl ReplayGuard for MemoryReplayGuard {
    async fn first_use(
        &self,
        id: &str,
        now: SystemTime,
        keep: Duration,
    ) -> Result<bool, ReplayGuardError> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if seen.get(id).is_some_and(|until| *until > now) {
            return Ok(false);
        }
        if seen.len() >= MOST {
            seen.retain(|_, until| *until > now);
            if seen.len() >= MOST {
                return Err("too many tokens within a few minutes".into());
            }
        }
        let until = now.checked_add(keep).ok_or("the time cannot be reckoned")?;
        seen.insert(id.to_owned(), until);
        Ok(true)
    }
}

impl fmt::Debug for MemoryReplayGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryReplayGuard").finish_non_exhaustive()
    }
}

const MOST: usize = 100_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn second_use_is_told_until_it_is_forgotten() {
        let guard = MemoryReplayGuard::new();
        let keep = Duration::from_secs(10);
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        for (id, now, first) in [
            ("a", 0, true),
            ("a", 9, false),
            ("b", 9, true),
            ("a", 10, true),
        ] {
            assert_eq!(guard.first_use(id, at(now), keep).await.unwrap(), first);
        }
    }
}
