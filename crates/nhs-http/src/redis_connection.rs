//! A connection to Redis on which scripts are run, made when it is first needed and again when it is lost.

use std::fmt;
use std::time::Duration;

use ::redis::aio::{ConnectionManager, ConnectionManagerConfig};
use ::redis::{Client, FromRedisValue, RedisError, Script};
use tokio::sync::OnceCell;

use crate::{Error, ErrorKind, RedisAddress};

/// A connection to Redis. For the crates of this family that keep something in one.
pub struct RedisConnection {
    client: Client,
    limit: Duration,
    manager: OnceCell<ConnectionManager>,
}

impl RedisConnection {
    /// One that may take so long to connect and to answer. Nothing is connected yet.
    ///
    /// # Errors
    ///
    /// Those of [`RedisAddress::client`], and [`ErrorKind::Config`] if the limit is zero.
    pub fn new(address: &RedisAddress, limit: Duration) -> Result<Self, Error> {
        if limit.is_zero() {
            let message = "the limit must leave Redis time to answer";
            return Err(Error::new(ErrorKind::Config, message));
        }
        Ok(Self {
            client: address.client()?,
            limit,
            manager: OnceCell::new(),
        })
    }

    /// Runs a script, which Redis does in one piece.
    ///
    /// # Errors
    ///
    /// [`RedisFault`] if Redis does not answer within the limit, or with something else than `T`. The
    /// script may have run.
    pub async fn run<T: FromRedisValue>(
        &self,
        script: &Script,
        keys: &[String],
        args: &[&[u8]],
    ) -> Result<T, RedisFault> {
        let manager = self.manager.get_or_try_init(|| self.connect()).await;
        let mut manager = manager.map_err(|error| RedisFault::of(&error))?.clone();
        let mut call = script.prepare_invoke();
        for key in keys {
            call.key(key);
        }
        for arg in args {
            call.arg(*arg);
        }
        let answer = call.invoke_async(&mut manager).await;
        answer.map_err(|error| RedisFault::of(&error))
    }

    /// A time as an argument in milliseconds: at least one, for Redis takes no zero.
    #[must_use]
    pub fn millis(time: Duration) -> Vec<u8> {
        let millis = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let millis = millis.clamp(1, LONGEST_MILLIS);
        millis.to_string().into_bytes()
    }

    async fn connect(&self) -> Result<ConnectionManager, RedisError> {
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(self.limit))
            .set_response_timeout(Some(self.limit))
            .set_number_of_retries(1)
            .set_max_delay(Duration::from_secs(1));
        ConnectionManager::new_with_config(self.client.clone(), config).await
    }
}

/// Ten years: more than Redis can add to its clock is an error there.
const LONGEST_MILLIS: u64 = 10 * 365 * 86_400_000;

impl fmt::Debug for RedisConnection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisConnection")
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// Redis did not do as asked. Its own words may repeat an address or an argument, so only the kind of
/// failure is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedisFault {
    /// It took too long.
    Timeout,
    /// There is no connection to it, or none any more.
    NoConnection,
    /// It answered with an error, or with something that was not to be expected.
    Refused,
}

impl RedisFault {
    fn of(error: &RedisError) -> Self {
        if error.is_timeout() {
            Self::Timeout
        } else if error.is_io_error() || error.is_connection_dropped() {
            Self::NoConnection
        } else {
            Self::Refused
        }
    }
}

impl fmt::Display for RedisFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self {
            Self::Timeout => "timeout",
            Self::NoConnection => "no connection",
            Self::Refused => "error",
        };
        write!(f, "Redis did not answer as it should ({kind})")
    }
}

impl std::error::Error for RedisFault {}
