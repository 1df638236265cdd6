//! What an identity provider remembers: logins to come, sessions, codes, tokens.

use std::collections::{BTreeSet, HashMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use super::login::Login;
use super::{Issuer, TokenChange};
use crate::users::{self, Citizen, Worker};

/// How long a client assertion's `jti` is remembered; longer than any assertion may live.
const JTI_MEMORY: TimeDelta = TimeDelta::hours(2);

#[derive(Default)]
pub(crate) struct Book {
    /// Logins to come, the next one first.
    pub(crate) logins: VecDeque<Login>,
    /// Who logs in when nobody was queued.
    pub(crate) usual: Option<String>,
    /// By sid, which is also what the browser's cookie says.
    pub(crate) sessions: HashMap<String, Session>,
    pub(crate) codes: HashMap<String, Code>,
    pub(crate) access: HashMap<String, Given>,
    pub(crate) refresh: HashMap<String, Given>,
    pub(crate) used: HashMap<String, DateTime<Utc>>,
    pub(crate) id_token_changes: VecDeque<TokenChange>,
    pub(crate) logout_token_changes: VecDeque<TokenChange>,
    pub(crate) userinfo_changes: VecDeque<Value>,
    /// What applications keep about a user, by client id and sub.
    pub(crate) metadata: HashMap<(String, String), String>,
}

/// A user's session at the identity provider.
pub(crate) struct Session {
    pub(crate) user: User,
    pub(crate) since: DateTime<Utc>,
    /// The applications that the user has gone to in this session.
    pub(crate) clients: BTreeSet<String>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum User {
    Worker(&'static Worker),
    Citizen(&'static Citizen),
}

impl User {
    pub(crate) fn named(issuer: Issuer, name: &str) -> Option<Self> {
        match issuer {
            Issuer::Cis2 => users::worker(name).map(Self::Worker),
            Issuer::NhsLogin => users::citizen(name).map(Self::Citizen),
        }
    }

    pub(crate) fn sub(self) -> &'static str {
        match self {
            Self::Worker(worker) => worker.uid,
            Self::Citizen(citizen) => citizen.sub,
        }
    }
}

/// What a user has agreed to by logging in.
#[derive(Clone)]
pub(crate) struct Grant {
    pub(crate) client_id: String,
    pub(crate) user: User,
    pub(crate) sid: String,
    pub(crate) scope: Vec<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) auth_time: DateTime<Utc>,
    /// `acr` of CIS2, `vot` of NHS login.
    pub(crate) achieved: String,
    /// The authentication assurance level, of CIS2 only.
    pub(crate) aal: u8,
    pub(crate) selected_role: Option<String>,
}

impl Grant {
    pub(crate) fn has(&self, scope: &str) -> bool {
        self.scope.iter().any(|one| one == scope)
    }
}

pub(crate) struct Code {
    pub(crate) grant: Grant,
    pub(crate) redirect_uri: String,
    pub(crate) challenge: Option<String>,
    pub(crate) expires: DateTime<Utc>,
}

/// An access or refresh token that was given out.
pub(crate) struct Given {
    pub(crate) grant: Grant,
    pub(crate) expires: DateTime<Utc>,
}

impl Book {
    /// Uses up a `jti`; false when it was used before.
    pub(crate) fn first_use(&mut self, jti: &str, now: DateTime<Utc>) -> bool {
        self.used
            .retain(|_, used| now.signed_duration_since(*used) < JTI_MEMORY);
        self.used.insert(jti.to_owned(), now).is_none()
    }

    /// Takes everything back that hangs on a session; the session, if there was one.
    pub(crate) fn end(&mut self, sid: &str) -> Option<Session> {
        let session = self.sessions.remove(sid);
        self.codes.retain(|_, code| code.grant.sid != sid);
        self.access.retain(|_, given| given.grant.sid != sid);
        self.refresh.retain(|_, given| given.grant.sid != sid);
        session
    }

    /// The sessions of the user whose name or sub this is, or the session itself.
    pub(crate) fn sids(&self, issuer: Issuer, name: &str) -> Vec<String> {
        let user = User::named(issuer, name).map(User::sub);
        let mut sids: Vec<String> = self
            .sessions
            .iter()
            .filter(|(sid, session)| *sid == name || Some(session.user.sub()) == user)
            .map(|(sid, _)| sid.clone())
            .collect();
        sids.sort();
        sids
    }
}
