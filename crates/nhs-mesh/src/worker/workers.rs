//! Several mailboxes in one process.

use std::collections::HashSet;
use std::fmt;
use std::pin::pin;

use futures_util::future::{BoxFuture, Either, FutureExt, select};
use nhs_http::{Error, ErrorKind};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::{Handler, Worker};
use crate::MailboxId;

/// Workers of several mailboxes, each with a handler of its own. They share nothing: a mailbox whose
/// service is down or whose handler fails does not hold up the others.
///
/// ```no_run
/// use nhs_mesh::Client;
/// use nhs_mesh::worker::{Handler, Worker, Workers};
///
/// async fn serve(
///     letters: Client,
///     results: Client,
///     to_records: impl Handler + 'static,
///     to_laboratory: impl Handler + 'static,
///     stop: impl Future<Output = ()>,
/// ) -> Result<(), nhs_mesh::Error> {
///     let workers = Workers::new()
///         .with(Worker::new(letters, to_records))?
///         .with(Worker::new(results, to_laboratory).attempts(3))?;
///     workers.run(stop).await;
///     Ok(())
/// }
/// ```
#[derive(Default)]
#[must_use = "nothing is read until `run` is called"]
pub struct Workers {
    mailboxes: HashSet<(String, MailboxId)>,
    starts: Vec<Start>,
}

type Start = Box<dyn FnOnce(watch::Receiver<()>) -> BoxFuture<'static, ()> + Send>;

impl Workers {
    /// None so far.
    pub fn new() -> Self {
        Self::default()
    }

    /// One more.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Config`] if its mailbox has a worker already: MESH wants one reader for each.
    pub fn with<H: Handler + 'static>(mut self, worker: Worker<H>) -> Result<Self, Error> {
        let client = worker.client();
        let place = (client.base_url().to_string(), client.mailbox().clone());
        if !self.mailboxes.insert(place) {
            let mailbox = client.mailbox();
            let message =
                format!("mailbox {mailbox} has a worker already, one worker reads a mailbox");
            return Err(Error::new(ErrorKind::Config, message));
        }
        let start = |mut stop: watch::Receiver<()>| {
            // whether it is told to stop or whoever would tell it is gone
            worker
                .run(async move { drop(stop.changed().await) })
                .boxed()
        };
        self.starts.push(Box::new(start));
        Ok(self)
    }

    /// Works until `stop` is done. Then each worker finishes the message that it has under way, and begins
    /// no other. It must be called within a tokio runtime.
    pub async fn run(self, stop: impl Future<Output = ()>) {
        let (tell, told) = watch::channel(());
        let mut running = JoinSet::new();
        for start in self.starts {
            running.spawn(start(told.clone()));
        }
        let all = async {
            while let Some(ended) = running.join_next().await {
                if ended.is_err() {
                    tracing::error!("the worker of a mailbox panicked, the others go on");
                }
            }
        };
        if let Either::Right(((), all)) = select(pin!(all), pin!(stop)).await {
            drop(tell);
            all.await;
        }
    }
}

impl fmt::Debug for Workers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mailboxes: Vec<_> = self.mailboxes.iter().map(|(_, mailbox)| mailbox).collect();
        f.debug_struct("Workers")
            .field("mailboxes", &mailboxes)
            .finish_non_exhaustive()
    }
}
