//! Work under a lease: renewed while the work lasts, given back when it is done. A holder that dies
//! or stalls stops renewing, and is replaced.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use nhs_http::Runtime;

use super::{Lease, Leases, StoreWatch};

/// How long a holder that has died keeps others waiting.
pub(crate) const LEASE: Duration = Duration::from_secs(10);

/// How long to wait before looking again for what another holder brings: quick at first, since a
/// token mostly takes less than half a second.
pub(crate) fn pause(round: u32) -> Duration {
    Duration::from_millis(20_u64.saturating_mul(1 << round.min(4)))
}

/// Does `work` and keeps `lease` meanwhile. Whether the lease was lost on the way is for the fence to
/// tell when the result is saved.
pub(crate) async fn while_held<T>(
    work: impl Future<Output = T>,
    leases: &dyn Leases,
    key: &str,
    lease: &Lease,
    watch: &StoreWatch,
    runtime: &dyn Runtime,
) -> T {
    let mut work = pin!(work);
    loop {
        match select(work.as_mut(), runtime.elapsed(LEASE / 3)).await {
            Either::Left((done, _)) => return done,
            Either::Right(_) => {
                if watch.ask(leases.renew(key, lease, LEASE)).await != Some(true) {
                    return work.await;
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use nhs_http::testing::ManualRuntime;
    use tokio::sync::oneshot;

    use super::*;
    use crate::MemoryStore;

    #[tokio::test]
    async fn lease_is_renewed_while_the_work_lasts() {
        let runtime = Arc::new(ManualRuntime::new());
        let store = MemoryStore::with_runtime(runtime.clone());
        let watch = StoreWatch::new("test", runtime.clone());
        let lease = store.acquire("k", LEASE).await.unwrap().unwrap();
        let (done, work) = oneshot::channel::<()>();
        let holding = while_held(work, &store, "k", &lease, &watch, runtime.as_ref());
        let others = async {
            for _ in 0..10 {
                runtime.advance(LEASE / 2);
                for _ in 0..5 {
                    tokio::task::yield_now().await;
                }
                assert!(store.acquire("k", LEASE).await.unwrap().is_none());
            }
            done.send(()).unwrap();
        };
        let (result, ()) = tokio::join!(holding, others);
        result.unwrap();
        runtime.advance(LEASE);
        assert!(store.acquire("k", LEASE).await.unwrap().is_some());
    }
}
