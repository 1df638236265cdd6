//! Time for the suite: waits take none, deadlines come sooner, and both are seen on the clock.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use chrono::{DateTime, Utc};
use nhs_http::Runtime;
use nhs_http::testing::ManualRuntime;

/// A deadline comes after this part of its time, since whoever stalls does so in real time.
const HASTE: u32 = 80;

/// The time of one lane: its sandbox and its token requests go by it.
#[derive(Debug)]
pub(crate) struct LaneTime(pub(crate) ManualRuntime);

impl LaneTime {
    pub(crate) fn new(seed: u64) -> Arc<Self> {
        Arc::new(Self(ManualRuntime::new().with_seed(seed)))
    }
}

#[async_trait]
impl Runtime for LaneTime {
    fn now(&self) -> SystemTime {
        self.0.now()
    }

    fn monotonic(&self) -> Duration {
        self.0.monotonic()
    }

    async fn sleep(&self, duration: Duration) {
        self.0.sleep(duration).await;
    }

    async fn elapsed(&self, duration: Duration) {
        tokio::time::sleep(duration / HASTE).await;
    }

    fn random(&self) -> u64 {
        self.0.random()
    }
}

impl nhs_sandbox::Clock for LaneTime {
    fn now(&self) -> DateTime<Utc> {
        Runtime::now(self).into()
    }
}

tokio::task_local! {
    static OWN: Arc<OwnTime>;
}

/// The time of one call.
struct OwnTime {
    /// When the call began, on its lane's clock.
    began: Duration,
    /// Nanoseconds that it has waited since.
    waited: AtomicU64,
}

/// The time of each call for itself, so that the waits of one are not the timeouts of another.
#[derive(Debug)]
pub(crate) struct CallTime(pub(crate) Arc<LaneTime>);

impl CallTime {
    /// Runs a call with time of its own.
    pub(crate) async fn run<T>(lane: &LaneTime, call: impl Future<Output = T>) -> T {
        let own = OwnTime {
            began: lane.monotonic(),
            waited: AtomicU64::new(0),
        };
        OWN.scope(Arc::new(own), call).await
    }

    fn pass(duration: Duration) {
        let nanos = u64::try_from(duration.as_nanos()).unwrap();
        let _ = OWN.try_with(|own| own.waited.fetch_add(nanos, Ordering::Relaxed));
    }
}

#[async_trait]
impl Runtime for CallTime {
    fn now(&self) -> SystemTime {
        Runtime::now(self.0.as_ref())
    }

    fn monotonic(&self) -> Duration {
        // what is spawned by a call goes by the lane
        OWN.try_with(|own| own.began + Duration::from_nanos(own.waited.load(Ordering::Relaxed)))
            .unwrap_or_else(|_| self.0.monotonic())
    }

    async fn sleep(&self, duration: Duration) {
        Self::pass(duration);
        tokio::task::yield_now().await;
    }

    async fn elapsed(&self, duration: Duration) {
        tokio::time::sleep(duration / HASTE).await;
        Self::pass(duration);
    }

    fn random(&self) -> u64 {
        self.0.random()
    }
}
