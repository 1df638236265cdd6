//! An account of what was done, as an audit sink gets it.

use std::sync::{Mutex, PoisonError};

use nhs_http::{AuditError, AuditEvent, AuditOutcome, AuditSink};

/// An audit sink that remembers. A product would write to a file or a service.
#[derive(Debug, Default)]
pub struct Account(Mutex<Vec<Line>>);

/// One call.
#[derive(Clone, Debug)]
pub struct Line {
    /// The operation, such as `pds.patient.get`.
    pub operation: &'static str,
    /// How many requests it took.
    pub attempts: u32,
    /// How it ended.
    pub outcome: String,
}

impl Account {
    /// All calls so far.
    pub fn lines(&self) -> Vec<Line> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The last call.
    pub fn last(&self) -> Option<Line> {
        self.lines().pop()
    }
}

#[async_trait::async_trait]
impl AuditSink for Account {
    async fn record(&self, event: &AuditEvent) -> Result<(), AuditError> {
        let outcome = match event.outcome() {
            AuditOutcome::Success => "success".to_owned(),
            other => format!("{other:?}"),
        };
        let line = Line {
            operation: event.operation(),
            attempts: event.attempts(),
            outcome,
        };
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line);
        Ok(())
    }
}
