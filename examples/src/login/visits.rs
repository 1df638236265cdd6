//! What the server keeps of its visitors, each under a random id that stands in a cookie.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use nhs_auth::cis2::SelectedRole;
use nhs_auth::oidc::{Login, PendingLogin, SessionRules, SessionState};

/// Logins that were begun and sessions of those who have logged in, in memory. An application with
/// several servers keeps them in `nhs_auth::session::Sessions`, or a store of its own.
///
/// An id is a way in, so each is drawn anew, lasts no longer than it must, and Debug shows none.
pub struct Visits {
    rules: SessionRules,
    begun: Mutex<HashMap<String, Begun>>,
    sessions: Mutex<HashMap<String, Session>>,
}

struct Begun {
    pending: PendingLogin,
    at: SystemTime,
}

/// Someone who has logged in.
#[derive(Clone, Debug)]
pub struct Session {
    /// Their login.
    pub login: Login,
    /// The role they picked, if they are a healthcare worker with several.
    pub role: Option<SelectedRole>,
    used: SystemTime,
}

/// There is no id to be had, or no more room.
#[derive(Clone, Copy, Debug)]
pub struct NoRoom;

impl Visits {
    /// No visitors yet. Sessions last as long as `rules` allow.
    #[must_use]
    pub fn new(rules: SessionRules) -> Self {
        Self {
            rules,
            begun: Mutex::default(),
            sessions: Mutex::default(),
        }
    }

    /// Keeps a login that has been begun, and gives the id for the browser's cookie.
    ///
    /// # Errors
    ///
    /// If too many are kept already: anyone can begin one.
    pub fn begin(&self, pending: PendingLogin, now: SystemTime) -> Result<String, NoRoom> {
        let id = random_id()?;
        let mut begun = lock(&self.begun);
        if begun.len() >= MOST {
            begun.retain(|_, begun| age(begun.at, now) < LOGIN_TIME);
        }
        if begun.len() >= MOST {
            return Err(NoRoom);
        }
        begun.insert(id.clone(), Begun { pending, at: now });
        Ok(id)
    }

    /// The login that this browser has begun. It is given away once.
    #[must_use]
    pub fn take_begun(&self, id: &str, now: SystemTime) -> Option<PendingLogin> {
        let begun = lock(&self.begun).remove(id)?;
        (age(begun.at, now) < LOGIN_TIME).then_some(begun.pending)
    }

    /// Starts a session, under an id that nobody has seen before the login.
    ///
    /// # Errors
    ///
    /// If too many are kept already.
    pub fn start(&self, login: Login, now: SystemTime) -> Result<String, NoRoom> {
        let id = random_id()?;
        let mut sessions = lock(&self.sessions);
        if sessions.len() >= MOST {
            sessions.retain(|_, session| self.is_active(session, now));
        }
        if sessions.len() >= MOST {
            return Err(NoRoom);
        }
        let session = Session {
            login,
            role: None,
            used: now,
        };
        sessions.insert(id.clone(), session);
        Ok(id)
    }

    /// The session of that id, which is used by this. One that has been idle, or has lasted, too long
    /// is gone.
    #[must_use]
    pub fn session(&self, id: &str, now: SystemTime) -> Option<Session> {
        let mut sessions = lock(&self.sessions);
        let session = sessions.get_mut(id)?;
        if !self.is_active(session, now) {
            sessions.remove(id);
            return None;
        }
        session.used = now;
        Some(session.clone())
    }

    /// Notes the role that the user of a session picked.
    pub fn pick(&self, id: &str, role: SelectedRole) {
        if let Some(session) = lock(&self.sessions).get_mut(id) {
            session.role = Some(role);
        }
    }

    /// Ends a session, and gives what it was.
    pub fn end(&self, id: &str) -> Option<Session> {
        lock(&self.sessions).remove(id)
    }

    /// Ends every session whose login is meant, and gives their number.
    pub fn end_where(&self, meant: impl Fn(&Login) -> bool) -> usize {
        let mut sessions = lock(&self.sessions);
        let before = sessions.len();
        sessions.retain(|_, session| !meant(&session.login));
        before - sessions.len()
    }

    fn is_active(&self, session: &Session, now: SystemTime) -> bool {
        self.rules.state(session.login.at(), session.used, now) == SessionState::Active
    }
}

impl fmt::Debug for Visits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visits")
            .field("begun", &lock(&self.begun).len())
            .field("sessions", &lock(&self.sessions).len())
            .finish_non_exhaustive()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn age(since: SystemTime, now: SystemTime) -> Duration {
    now.duration_since(since).unwrap_or_default()
}

/// 256 random bits, in characters that a cookie may hold.
fn random_id() -> Result<String, NoRoom> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| NoRoom)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// As long as a user may take to log in, registration included.
const LOGIN_TIME: Duration = Duration::from_secs(1800);

/// More than a demonstration has, and no more than memory bears.
const MOST: usize = 10_000;
