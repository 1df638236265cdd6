//! A lease that is kept in Redis, for replicas on several machines.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ::redis::Script;
use async_trait::async_trait;
use nhs_http::secrecy::{SecretSlice, SecretString};
use nhs_http::{Error, RedisAddress, RedisConnection, Runtime, SystemRuntime};

use super::{HandlerError, Lease};
use crate::MailboxId;

/// A [`Lease`] in Redis 6 or later, or what speaks its protocol: one key for each mailbox, with a token
/// that is another each time that the mailbox is taken, and an end by the clock of Redis. It is renewed and
/// given back only where the token is still there.
///
/// While Redis cannot be reached nobody reads. One that forgets its keys, because it was restarted or
/// failed over to a replica that was behind, can give a mailbox to a second worker, which a message then
/// comes to again; [`Delivery::key`](super::Delivery::key) tells.
///
/// ```no_run
/// use std::sync::Arc;
/// use nhs_mesh::Client;
/// use nhs_mesh::worker::{Handler, RedisLease, Worker};
///
/// async fn serve(
///     client: Client,
///     handler: impl Handler,
///     url: String,
///     stop: impl Future<Output = ()>,
/// ) -> Result<(), nhs_mesh::Error> {
///     let lease = RedisLease::builder(url).prefix("live:mesh:").build()?;
///     Worker::new(client, handler).lease(Arc::new(lease)).run(stop).await;
///     Ok(())
/// }
/// ```
pub struct RedisLease {
    connection: RedisConnection,
    prefix: String,
    hold: Script,
    release: Script,
    /// The tokens of the mailboxes that are held, or may be.
    tokens: Mutex<HashMap<MailboxId, String>>,
}

impl RedisLease {
    /// A builder, for `redis://`, `rediss://` (TLS) or `redis+unix://`. A user and password may stand
    /// in the URL, which is shown nowhere.
    pub fn builder(url: impl Into<SecretString>) -> RedisLeaseBuilder {
        RedisLeaseBuilder {
            address: RedisAddress::new(url.into()),
            prefix: "nhs-mesh:reader:".to_owned(),
            limit: Duration::from_secs(1),
        }
    }

    fn key(&self, mailbox: &MailboxId) -> [String; 1] {
        [format!("{}{mailbox}", self.prefix)]
    }

    fn tokens(&self) -> MutexGuard<'_, HashMap<MailboxId, String>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl Lease for RedisLease {
    async fn hold(&self, mailbox: &MailboxId, time: Duration) -> Result<bool, HandlerError> {
        // kept before the question: if its answer is lost, the next one knows its own token again
        let token = self
            .tokens()
            .entry(mailbox.clone())
            .or_insert_with(|| SystemRuntime.unique_id())
            .clone();
        let time = RedisConnection::millis(time);
        let args: [&[u8]; 2] = [token.as_bytes(), &time];
        let key = self.key(mailbox);
        let held: bool = self.connection.run(&self.hold, &key, &args).await?;
        if !held {
            self.tokens().remove(mailbox);
        }
        Ok(held)
    }

    async fn release(&self, mailbox: &MailboxId) -> Result<(), HandlerError> {
        // a release that is late must not meet the next lease, so the token is not used again
        let Some(token) = self.tokens().remove(mailbox) else {
            return Ok(());
        };
        let args: [&[u8]; 1] = [token.as_bytes()];
        let key = self.key(mailbox);
        Ok(self.connection.run(&self.release, &key, &args).await?)
    }
}

const HOLD: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return 1 end
return 0
";

const RELEASE: &str = r"
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
return 1
";

/// Sets up a [`RedisLease`].
#[must_use]
pub struct RedisLeaseBuilder {
    address: RedisAddress,
    prefix: String,
    limit: Duration,
}

impl RedisLeaseBuilder {
    /// What every key begins with; `nhs-mesh:reader:` unless told. Integration and live need different
    /// ones in one Redis, for mailbox ids may be the same.
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

    /// The lease. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`](nhs_http::ErrorKind::Config) if the URL is none of Redis or asks for TLS
    /// without its checks, a certificate cannot be used, or the limit is zero.
    pub fn build(self) -> Result<RedisLease, Error> {
        Ok(RedisLease {
            connection: RedisConnection::new(&self.address, self.limit)?,
            prefix: self.prefix,
            hold: Script::new(HOLD),
            release: Script::new(RELEASE),
            tokens: Mutex::default(),
        })
    }
}

impl fmt::Debug for RedisLease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLease")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RedisLeaseBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLeaseBuilder")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}
