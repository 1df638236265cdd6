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
