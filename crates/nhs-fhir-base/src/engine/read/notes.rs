//! The issues found while reading: noted with their paths, up to as many as were allowed.

use super::{Pass, Step, Stop};
use crate::engine::issue::{Issue, IssueCode, Severity};

/// The issues found, and how many more may be listed.
pub(super) struct Issues {
    list: Vec<Issue>,
    most: usize,
    memory: usize,
    /// The place in the list of the one that stands for all that follow.
    more: Option<usize>,
}

impl Issues {
    /// None yet, of an input of so many bytes.
    pub(super) fn new(most: usize, length: usize) -> Self {
        Self {
            list: Vec::new(),
            most,
            memory: ISSUE_MEMORY.saturating_add(length.saturating_mul(ISSUE_EXPANSION)),
            more: None,
        }
    }

    pub(super) fn into_list(self) -> Vec<Issue> {
        self.list
    }
}

impl Pass<'_> {
    /// The input cannot be read on, because of this.
    #[cold]
    pub(super) fn stop<T>(&mut self, code: IssueCode, offset: usize) -> Step<T> {
        self.note(code, Severity::Fatal, offset);
        Err(Stop)
    }

    pub(super) fn issue(&mut self, code: IssueCode) {
        let offset = self.here();
        self.issue_at(code, offset);
    }

    #[cold]
    pub(super) fn issue_at(&mut self, code: IssueCode, offset: usize) {
        self.note(code, code.severity(), offset);
    }

    #[cold]
    pub(super) fn note(&mut self, code: IssueCode, severity: Severity, offset: usize) {
        let fatal = severity == Severity::Fatal;
        if !fatal && let Some(more) = self.issues.more {
            if let Some(more) = self.issues.list.get_mut(more) {
                more.severity = more.severity.max(severity);
            }
            return;
        }
        let mut issue = Issue {
            severity,
            code,
            path: self.path.to_text(),
            offset,
        };
        let size = size_of::<Issue>() + issue.path.len();
        let issues = &mut self.issues;
        if !fatal && (issues.list.len() >= issues.most || size > issues.memory) {
            issue.code = IssueCode::More;
            issue.path = "".into();
            issues.more = Some(issues.list.len());
        }
        issues.memory = issues.memory.saturating_sub(size);
        issues.list.push(issue);
    }
}

/// What the issues listed may take in memory: so much, and so many times the length of the input. What lies deep has long paths,
/// so their number alone is no bound.
const ISSUE_MEMORY: usize = 64 << 10;
const ISSUE_EXPANSION: usize = 4;
