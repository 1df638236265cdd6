//! The thread that has an audit file to itself: takes what waits, writes it at once, and tells all who
//! waited.

use std::path::PathBuf;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::Instant;

use tokio::sync::oneshot;

use super::book::Book;
use super::chain::AuditHead;
use super::file::{AuditFileError, Durability, SharedHead};

/// What is to be done, and who waits for it.
pub(crate) enum Job {
    Event(String, oneshot::Sender<Result<(), AuditFileError>>),
    Rotate(oneshot::Sender<Result<AuditHead, AuditFileError>>),
}

/// The thread's handle. Dropped, it waits until what was asked for is done.
pub(crate) struct Writer {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    head: SharedHead,
}

/// As many events go to the disk at once.
const MOST: usize = 512;

impl Writer {
    pub(crate) fn start(
        book: Book,
        path: PathBuf,
        durability: Durability,
        limit: u64,
    ) -> std::io::Result<Self> {
        let (jobs, queue) = mpsc::channel();
        let head = SharedHead::new(book.head());
        let shared = head.clone();
        let desk = Desk {
            book,
            path,
            durability,
            limit,
            head: shared,
            unsynced: None,
        };
        let thread = std::thread::Builder::new()
            .name("nhs-audit".to_owned())
            .spawn(move || desk.work(&queue))?;
        Ok(Self {
            jobs: Some(jobs),
            thread: Some(thread),
            head,
        })
    }

    pub(crate) fn send(&self, job: Job) -> Result<(), AuditFileError> {
        let jobs = self.jobs.as_ref().ok_or_else(AuditFileError::ended)?;
        jobs.send(job).map_err(|_| AuditFileError::ended())
    }

    pub(crate) fn head(&self) -> AuditHead {
        self.head.get()
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.jobs.take());
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been shown by then, and nobody waits for it any more.
            let _ = thread.join();
        }
    }
}

/// What the thread works with.
struct Desk {
    book: Book,
    path: PathBuf,
    durability: Durability,
    limit: u64,
    head: SharedHead,
    /// Since when lines are with the operating system only.
    unsynced: Option<Instant>,
}

impl Desk {
    fn work(mut self, queue: &mpsc::Receiver<Job>) {
        loop {
            let first = match (self.durability, self.unsynced) {
                (Durability::Within(longest), Some(since)) => {
                    match queue.recv_timeout(longest.saturating_sub(since.elapsed())) {
                        Ok(job) => Some(job),
                        Err(RecvTimeoutError::Timeout) => None,
                        Err(RecvTimeoutError::Disconnected) => break,
                    }
                }
                _ => match queue.recv() {
                    Ok(job) => Some(job),
                    Err(_) => break,
                },
            };
            let mut events = Vec::new();
            let mut rotations = Vec::new();
            let waiting = std::iter::from_fn(|| queue.try_recv().ok());
            for job in first.into_iter().chain(waiting.take(MOST)) {
                match job {
                    Job::Event(content, done) => events.push((content, done)),
                    Job::Rotate(done) => rotations.push(done),
                }
            }
            self.write(events);
            self.sync_in_time();
            if !rotations.is_empty() {
                let rotated = self.rotate();
                for done in rotations {
                    let _ = done.send(rotated.clone());
                }
            } else if self.book.length() >= self.limit.max(LEAST)
                && let Err(error) = self.rotate()
            {
                tracing::warn!(%error, "the audit file could not be put aside");
            }
        }
        if self.unsynced.is_some() {
            self.sync_now();
        }
    }

    fn write(&mut self, events: Vec<(String, oneshot::Sender<Result<(), AuditFileError>>)>) {
        if events.is_empty() {
            return;
        }
        let contents = events.iter().map(|(content, _)| content.as_str());
        let mut written = self.book.write(contents);
        if written.is_ok() {
            match self.durability {
                Durability::EveryEvent => written = self.book.sync(),
                Durability::Within(_) => {
                    self.unsynced.get_or_insert_with(Instant::now);
                }
                Durability::System => {}
            }
        }
        let written = written.map_err(|error| AuditFileError::at(&self.path, error));
        if written.is_ok() {
            self.head.set(self.book.head());
        }
        for (_, done) in events {
            // Whoever stopped waiting has stopped waiting.
            let _ = done.send(written.clone());
        }
    }

    fn rotate(&mut self) -> Result<AuditHead, AuditFileError> {
        let rotated = self.book.rotate();
        let closed = rotated.map_err(|error| AuditFileError::at(&self.path, error))?;
        self.unsynced = None;
        self.head.set(self.book.head());
        Ok(closed)
    }

    fn sync_in_time(&mut self) {
        let (Durability::Within(longest), Some(since)) = (self.durability, self.unsynced) else {
            return;
        };
        if since.elapsed() >= longest {
            self.sync_now();
        }
    }

    fn sync_now(&mut self) {
        self.unsynced = None;
        if let Err(error) = self.book.sync() {
            tracing::warn!(%error, "the audit file could not be written to the disk");
        }
    }
}

/// A file has this many bytes at least before it is put aside: room for its first and last line.
const LEAST: u64 = 4096;
