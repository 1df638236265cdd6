//! Everything that is traced in this process, kept, so that a test can show what is not in it.

use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt::format::FmtSpan;
use tracing_subscriber::util::SubscriberInitExt;

/// The spans and events of every crate, at every level, as text.
///
/// [`Traces::capture`] takes the process's subscriber, so a test that uses it wants a binary of its
/// own. What was traced before the first call is not in it.
///
/// ```
/// use nhs_http::testing::Traces;
///
/// let traces = Traces::capture();
/// tracing::info!("a step was taken");
/// assert!(traces.text().contains("a step was taken"));
/// ```
#[derive(Clone, Debug, Default)]
pub struct Traces(Arc<Mutex<Vec<u8>>>);

static CAPTURED: LazyLock<Traces> = LazyLock::new(|| {
    let traces = Traces::default();
    let writer = traces.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_span_events(FmtSpan::FULL)
        .with_ansi(false)
        .without_time()
        .with_writer(move || writer.clone())
        .finish();
    // another subscriber is there already: then nothing is captured, and what a test expects is missing
    let _ = subscriber.try_init();
    traces
});

impl Traces {
    /// Starts to keep what is traced, from the first call on.
    #[must_use]
    pub fn capture() -> &'static Self {
        &CAPTURED
    }

    /// All that has been traced so far.
    #[must_use]
    pub fn text(&self) -> String {
        let bytes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        String::from_utf8_lossy(&bytes).into_owned()
    }
}

impl Write for Traces {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
