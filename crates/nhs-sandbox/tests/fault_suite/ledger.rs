//! What every caller was told, and the audit's own account of it.

use std::collections::HashMap;
use std::path::PathBuf;

use nhs_http::{AuditHead, AuditKey, Error, Response, Verifier};
use serde_json::Value;

/// How one sending ended, in the words of the audit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    pub(crate) operation: &'static str,
    pub(crate) outcome: String,
    pub(crate) attempts: u64,
}

impl Told {
    pub(crate) fn of(operation: &'static str, result: &Result<Response, Error>) -> Self {
        let (outcome, attempts) = match result {
            Ok(response) => ("success".to_owned(), response.attempts()),
            Err(error) => (error.kind().as_str().to_owned(), error.attempts()),
        };
        Self {
            operation,
            outcome,
            attempts: attempts.into(),
        }
    }
}

/// By request id: every sending under it, in order.
pub(crate) type Ledger = HashMap<String, Vec<Told>>;

/// A directory for the audit's files, gone when the suite is.
pub(crate) struct Directory(PathBuf);

impl Directory {
    pub(crate) fn new() -> Self {
        let name = format!("nhs-fault-suite-{}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("audit.jsonl")
    }

    /// The files of the chain, the oldest first.
    fn files(&self) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| !path.file_name().unwrap().to_str().unwrap().starts_with('.'));
        files.sort_by_key(|path| (*path == self.file(), path.clone()));
        files
    }

    /// The text of the whole chain, once the verifier has found nothing wrong with it.
    pub(crate) fn verified(&self, key: AuditKey, head: AuditHead) -> String {
        let mut verifier = Verifier::new().with_key(key).expecting(head);
        let mut text = String::new();
        let files = self.files();
        for file in &files {
            verifier.read(std::fs::File::open(file).unwrap()).unwrap();
            text += &std::fs::read_to_string(file).unwrap();
        }
        let verdict = verifier.finish();
        assert!(files.len() > 1, "the file was never put aside");
        assert!(verdict.is_intact() && verdict.keyed, "{:?}", verdict.faults);
        assert_eq!(verdict.unfinished, Vec::<u64>::new());
        assert!(verdict.torn.is_empty());
        text
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// Every sending has its intent and its end in the audit and nothing else has, but for token requests.
pub(crate) fn assert_audited(text: &str, ledger: &Ledger) -> usize {
    let mut ends: Ledger = HashMap::new();
    let mut open: HashMap<String, String> = HashMap::new();
    let mut token_requests = 0;
    for line in text.lines() {
        let line: Value = serde_json::from_str(line).unwrap();
        let Some(event) = line.get("event") else {
            continue;
        };
        let member = |name: &str| event[name].as_str().unwrap_or_default();
        let (event_id, request_id) = (member("id").to_owned(), member("request_id").to_owned());
        if member("outcome") == "begun" {
            assert_eq!(open.insert(event_id, request_id), None);
            continue;
        }
        assert_eq!(open.remove(&event_id).as_deref(), Some(request_id.as_str()));
        if member("operation") == "auth.token.client_credentials" {
            token_requests += 1;
            continue;
        }
        let said = ledger.get(&request_id).and_then(|told| told.first());
        let operation = said.map(|told| told.operation).unwrap_or_default();
        assert_eq!(
            member("operation"),
            operation,
            "an event of no call: {line}"
        );
        let outcome = match member("outcome") {
            "success" => "success",
            _ => member("error"),
        };
        ends.entry(request_id).or_default().push(Told {
            operation,
            outcome: outcome.to_owned(),
            attempts: event["attempts"].as_u64().unwrap_or_default(),
        });
    }
    assert!(open.is_empty(), "intents without an end");
    assert_eq!(ends.len(), ledger.len(), "calls that are not in the audit");
    for (id, told) in ledger {
        assert_eq!(ends.get(id), Some(told), "the audit says otherwise of {id}");
    }
    token_requests
}
