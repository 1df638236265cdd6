//! Being told to stop, by a future that may be asked without waiting for it.

use futures_util::future::{FutureExt, Shared};

/// What tells a worker to stop.
pub(crate) trait Stop: Future<Output = ()> {}

impl<F: Future<Output = ()>> Stop for F {}

/// Whether it has been told.
pub(crate) fn is_done(stop: &Shared<impl Stop>) -> bool {
    stop.clone().now_or_never().is_some()
}
