//! A store in Redis, for a fleet. Each step that must not be torn apart is one script, and time is the
//! server's own, so that the clocks of replicas do not matter. It guards against replays too.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use ::redis::Script;
use async_trait::async_trait;
use nhs_http::secrecy::{ExposeSecret, SecretSlice, SecretString};
use nhs_http::{Error, RedisAddress, RedisConnection};

use super::{
    Lease, Leases, SessionStore, StoreError, StoredSession, StoredToken, TokenStore, name_of,
};
use crate::oidc::{ReplayGuard, ReplayGuardError};
use crate::random::random_text;

/// Keeps tokens and sessions in Redis 6 or later, or what speaks its protocol. Clones share one
/// connection, which is made when it is first needed and again when it is lost.
///
/// It is a [`ReplayGuard`] as well, so that a fleet acts upon each logout token once.
///
/// Of each name there are up to three keys: the record, its lease, and the latest fence. They hash to
/// one slot of a cluster.
///
/// ```no_run
/// use nhs_auth::RedisStore;
///
/// # fn run(url: String) -> Result<(), nhs_http::Error> {
/// let store = RedisStore::builder(url).prefix("ward-board:").build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct RedisStore {
    shared: Arc<Shared>,
}

struct Shared {
    connection: RedisConnection,
    prefix: String,
    scripts: Scripts,
}

struct Scripts {
    acquire: Script,
    renew: Script,
    release: Script,
    load: Script,
    save_token: Script,
    save_session: Script,
    first_use: Script,
}

impl RedisStore {
    /// A builder, for `redis://`, `rediss://` (TLS) or `redis+unix://`. A user and password may stand
    /// in the URL, which is shown nowhere.
    pub fn builder(url: impl Into<SecretString>) -> RedisStoreBuilder {
        RedisStoreBuilder {
            address: RedisAddress::new(url.into()),
            prefix: "nhs:".to_owned(),
            limit: Duration::from_secs(1),
        }
    }

    fn key(&self, key: &str, kind: &str) -> String {
        format!("{}{{{key}}}{kind}", self.shared.prefix)
    }

    async fn run<T: ::redis::FromRedisValue>(
        &self,
        script: &Script,
        keys: &[String],
        args: &[&[u8]],
    ) -> Result<T, StoreError> {
        let connection = &self.shared.connection;
        Ok(connection.run(script, keys, args).await?)
    }
}

/// Sets up a [`RedisStore`].
#[must_use]
pub struct RedisStoreBuilder {
    address: RedisAddress,
    prefix: String,
    limit: Duration,
}

impl RedisStoreBuilder {
    /// What every key begins with; `nhs:` unless told. Applications that must not share anything need
    /// different ones.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = prefix.into();
        self
    }

    /// Trusts the root certificates in a PEM, in place of those of the system. For a `rediss://` URL.
    pub fn root_certificate_pem(mut self, pem: impl Into<Vec<u8>>) -> Self {
        self.address.set_root_certificate_pem(pem.into());
        self
    }

    /// The client certificate for mutual TLS: its chain and its private key, as one PEM. For a
    /// `rediss://` URL.
    pub fn tls_identity_pem(mut self, pem: impl Into<SecretSlice<u8>>) -> Self {
        self.address.set_tls_identity_pem(pem.into());
        self
    }

    /// How long Redis may take to connect and to answer; 1 s unless told.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// The store. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](nhs_http::ErrorKind::Config) if the URL is none of Redis or asks for TLS
    /// without its checks, a certificate cannot be used, or the limit is zero.
    pub fn build(self) -> Result<RedisStore, Error> {
        Ok(RedisStore {
            shared: Arc::new(Shared {
                connection: RedisConnection::new(&self.address, self.limit)?,
                prefix: self.prefix,
                scripts: Scripts::new(),
            }),
        })
    }
}

#[async_trait]
impl Leases for RedisStore {
    async fn acquire(&self, key: &str, ttl: Duration) -> Result<Option<Lease>, StoreError> {
        let keys = [self.key(key, ":lease"), self.key(key, ":fence")];
        let script = &self.shared.scripts.acquire;
        let fence: Option<u64> = self.run(script, &keys, &[&millis(ttl)]).await?;
        Ok(fence.map(Lease::new))
    }

    async fn renew(&self, key: &str, lease: &Lease, ttl: Duration) -> Result<bool, StoreError> {
        let keys = [self.key(key, ":lease")];
        let args: [&[u8]; 2] = [&digits(lease.fence()), &millis(ttl)];
        self.run(&self.shared.scripts.renew, &keys, &args).await
    }

    async fn release(&self, key: &str, lease: &Lease) -> Result<(), StoreError> {
        let keys = [self.key(key, ":lease")];
        let script = &self.shared.scripts.release;
        self.run(script, &keys, &[&digits(lease.fence())]).await
    }
}

#[async_trait]
impl TokenStore for RedisStore {
    async fn load_token(&self, key: &str) -> Result<Option<StoredToken>, StoreError> {
        let keys = [self.key(key, "")];
        let (_, bytes, left): Record = self.run(&self.shared.scripts.load, &keys, &[]).await?;
        let left = u64::try_from(left).unwrap_or(0);
        Ok(bytes.map(|bytes| StoredToken {
            bytes,
            left: Duration::from_millis(left),
        }))
    }

    async fn save_token(
        &self,
        key: &str,
        lease: &Lease,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<bool, StoreError> {
        let keys = [self.key(key, ""), self.key(key, ":fence")];
        let args: [&[u8]; 3] = [&digits(lease.fence()), bytes, &millis(ttl)];
        self.run(&self.shared.scripts.save_token, &keys, &args)
            .await
    }
}

#[async_trait]
impl SessionStore for RedisStore {
    async fn load_session(&self, key: &str) -> Result<Option<StoredSession>, StoreError> {
        let keys = [self.key(key, "")];
        let (version, bytes, _): Record = self.run(&self.shared.scripts.load, &keys, &[]).await?;
        Ok(version
            .zip(bytes)
            .map(|(version, bytes)| StoredSession { bytes, version }))
    }

    async fn save_session(
        &self,
        key: &str,
        expected: u64,
        bytes: &[u8],
        ttl: Duration,
    ) -> Result<Option<u64>, StoreError> {
        let keys = [self.key(key, "")];
        let args: [&[u8]; 3] = [&digits(expected), bytes, &millis(ttl)];
        self.run(&self.shared.scripts.save_session, &keys, &args)
            .await
    }
}

#[async_trait]
impl ReplayGuard for RedisStore {
    /// By the server's clock. A question whose answer is lost is asked once more, and knows its own mark
    /// again: the first use of a token is not taken for its second.
    async fn first_use(
        &self,
        id: &str,
        _now: SystemTime,
        keep: Duration,
    ) -> Result<bool, ReplayGuardError> {
        let keys = [self.key(&name_of("seen", &[id]), "")];
        let mark = random_text()?;
        let args: [&[u8]; 2] = [mark.expose_secret().as_bytes(), &millis(keep)];
        let script = &self.shared.scripts.first_use;
        match self.run(script, &keys, &args).await {
            Ok(first) => Ok(first),
            Err(_) => self.run(script, &keys, &args).await,
        }
    }
}

/// Version, bytes, and milliseconds left.
type Record = (Option<u64>, Option<Vec<u8>>, i64);

impl Scripts {
    fn new() -> Self {
        Self {
            acquire: Script::new(ACQUIRE),
            renew: Script::new(RENEW),
            release: Script::new(RELEASE),
            load: Script::new(LOAD),
            save_token: Script::new(SAVE_TOKEN),
            save_session: Script::new(SAVE_SESSION),
            first_use: Script::new(FIRST_USE),
        }
    }
}

/// Numbers that grow even if the key that holds the last one was evicted: the server's time in
/// microseconds, which Lua's doubles hold exactly.
const ACQUIRE: &str = r"
if redis.call('EXISTS', KEYS[1]) == 1 then return nil end
local t = redis.call('TIME')
local n = tonumber(t[1]) * 1000000 + tonumber(t[2])
local last = tonumber(redis.call('GET', KEYS[2]) or '0')
if n <= last then n = last + 1 end
local fence = string.format('%.0f', n)
redis.call('SET', KEYS[2], fence, 'PX', 86400000)
redis.call('SET', KEYS[1], fence, 'PX', ARGV[1])
return fence
";

const RENEW: &str = r"
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('PEXPIRE', KEYS[1], ARGV[2])
";

const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
";

const LOAD: &str = r"
local found = redis.call('HMGET', KEYS[1], 'v', 'b')
return {found[1], found[2], redis.call('PTTL', KEYS[1])}
";

const SAVE_TOKEN: &str = r"
if redis.call('GET', KEYS[2]) ~= ARGV[1] then return 0 end
redis.call('HSET', KEYS[1], 'v', ARGV[1], 'b', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return 1
";

const SAVE_SESSION: &str = r"
local found = redis.call('HGET', KEYS[1], 'v')
if (found or '0') ~= ARGV[1] then return nil end
local t = redis.call('TIME')
local n = tonumber(t[1]) * 1000000 + tonumber(t[2])
local last = tonumber(found or '0')
if n <= last then n = last + 1 end
local version = string.format('%.0f', n)
redis.call('HSET', KEYS[1], 'v', version, 'b', ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[3])
return version
";

const FIRST_USE: &str = r"
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
if redis.call('GET', KEYS[1]) == ARGV[1] then return 1 end
return 0
";

fn digits(number: u64) -> Vec<u8> {
    number.to_string().into_bytes()
}

fn millis(ttl: Duration) -> Vec<u8> {
    RedisConnection::millis(ttl)
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.shared.prefix)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RedisStoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStoreBuilder")
            .field("prefix", &self.prefix)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
