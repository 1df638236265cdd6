//! Time, waiting and chance, behind one trait, so that a test takes no time and is never lucky.

use std::fmt;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use async_trait::async_trait;

/// What the pipeline knows of time and chance. [`SystemRuntime`] unless told;
/// `nhs_http::testing::ManualRuntime` in tests.
#[async_trait]
pub trait Runtime: fmt::Debug + Send + Sync + 'static {
    /// The time of day, for what the outside world reads: `exp` claims, audit, HTTP dates.
    fn now(&self) -> SystemTime;

    /// The time since a fixed but arbitrary moment, never going back. For every duration.
    fn monotonic(&self) -> Duration;

    /// Waits on purpose, as between two attempts.
    async fn sleep(&self, duration: Duration);

    /// Comes back once `duration` has passed; what it bounds is dropped then.
    async fn elapsed(&self, duration: Duration);

    /// A uniformly distributed number. Unique ids come from it as well.
    fn random(&self) -> u64;

    /// A number in `[0, 1)`.
    fn fraction(&self) -> f64 {
        // 53 bits fill the mantissa, so every value is exact and below one.
        (self.random() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A fresh version 4 UUID (RFC 9562), lower case.
    fn unique_id(&self) -> String {
        let bytes = (u128::from(self.random()) << 64 | u128::from(self.random())).to_be_bytes();
        uuid_text(bytes)
    }

    /// Two of them, which most calls need.
    fn unique_ids(&self) -> [String; 2] {
        [self.unique_id(), self.unique_id()]
    }
}

/// The system's clocks, tokio's timer and the operating system's randomness.
///
/// ```
/// use nhs_http::{Runtime, SystemRuntime};
///
/// let runtime = SystemRuntime;
/// assert!(runtime.fraction() < 1.0);
/// assert_ne!(runtime.unique_id(), runtime.unique_id());
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRuntime;

#[async_trait]
impl Runtime for SystemRuntime {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn monotonic(&self) -> Duration {
        static START: LazyLock<Instant> = LazyLock::new(Instant::now);
        START.elapsed()
    }

    async fn sleep(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    async fn elapsed(&self, duration: Duration) {
        tokio::time::sleep(duration).await;
    }

    fn random(&self) -> u64 {
        getrandom::u64().unwrap_or_else(|_| unique_not_secret())
    }

    /// As the trait's own, with one question to the operating system in place of two.
    fn unique_id(&self) -> String {
        let [id] = fresh_ids();
        id
    }

    /// As the trait's own, with one question to the operating system in place of four.
    fn unique_ids(&self) -> [String; 2] {
        fresh_ids()
    }
}

/// So many ids, for which the operating system is asked once.
fn fresh_ids<const N: usize>() -> [String; N] {
    let mut bytes = [[0; 16]; N];
    if getrandom::fill(bytes.as_flattened_mut()).is_err() {
        bytes = bytes.map(|_| {
            let number = u128::from(unique_not_secret()) << 64 | u128::from(unique_not_secret());
            number.to_be_bytes()
        });
    }
    bytes.map(uuid_text)
}

fn uuid_text(bytes: [u8; 16]) -> String {
    uuid::Builder::from_random_bytes(bytes)
        .into_uuid()
        .to_string()
}

/// Stands in when the operating system gives no randomness: ids and jitter must differ, nothing
/// here must be secret.
fn unique_not_secret() -> u64 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let nanos = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_nanos();
    let process = u64::from(std::process::id());
    scramble((nanos as u64).rotate_left(17) ^ process.rotate_left(48) ^ count)
}

/// The output step of SplitMix64.
pub(crate) fn scramble(seed: u64) -> u64 {
    let z = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_4_uuids() {
        let id = uuid::Uuid::parse_str(&SystemRuntime.unique_id()).unwrap();
        assert_eq!(id.get_version_num(), 4);
        let [one, other] = SystemRuntime.unique_ids();
        assert_ne!(one, other);
        for id in [one, other] {
            assert_eq!(uuid::Uuid::parse_str(&id).unwrap().get_version_num(), 4);
        }
    }

    #[test]
    fn ids_differ_even_without_the_systems_randomness() {
        let ids: std::collections::HashSet<u64> = (0..1000).map(|_| unique_not_secret()).collect();
        assert_eq!(ids.len(), 1000);
    }

    #[test]
    fn monotonic_time_does_not_go_back() {
        let earlier = SystemRuntime.monotonic();
        assert!(SystemRuntime.monotonic() >= earlier);
    }
}
