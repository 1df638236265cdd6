//! How an error reads: what it may show of the service's answer, and what never.

use std::fmt;

use crate::privacy::{shown_code, shown_id};
use crate::{Error, OutcomeIssue};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{operation}: ")?;
        }
        f.write_str(&self.0.message)?;
        let mut facts = Vec::new();
        if let Some(status) = self.status() {
            facts.push(format!("HTTP {}", status.as_u16()));
            match self.0.findings.code.as_deref().and_then(shown_code) {
                Some(code) => facts.push(code.to_owned()),
                None => facts.push(format!("{} body", self.body_shape())),
            }
        }
        if self.attempts() > 0 {
            let plural = if self.attempts() == 1 { "" } else { "s" };
            facts.push(format!("{} attempt{plural}", self.attempts()));
        }
        if self.retry_withheld() {
            facts.push("no retry, their budget is spent".to_owned());
        }
        if let Some(wait) = self.retry_after() {
            facts.push(format!("retry after {} s", wait.as_secs()));
        }
        if let Some(id) = self.request_id().and_then(shown_id) {
            facts.push(format!("request id {id}"));
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field(
                "code",
                &self.0.findings.code.as_deref().and_then(shown_code),
            )
            .field("body", &self.body_shape())
            .field("issues", &FirstOf(self.issues()))
            .field("attempts", &self.attempts())
            .field("retry_after", &self.retry_after())
            .field("request_id", &self.request_id().and_then(shown_id))
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

/// Debug of the first issues, and the number of the rest.
struct FirstOf<'a>(&'a [OutcomeIssue]);

impl fmt::Debug for FirstOf<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        list.entries(self.0.iter().take(SHOWN_ISSUES));
        if let Some(more) = self.0.len().checked_sub(SHOWN_ISSUES).filter(|n| *n > 0) {
            list.entry(&format_args!("{more} more"));
        }
        list.finish()
    }
}

/// As many issues as Debug shows.
const SHOWN_ISSUES: usize = 10;
