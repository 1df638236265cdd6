//! The audit file as its users see it: written, verified, torn, cut, changed, rotated.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    missing_docs
)]

mod chain;
mod crash;
mod files;
mod privacy;

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use nhs_http::testing::audit_event;
use nhs_http::{
    Access, AccessMode, AuditKey, AuditSink, Call, JsonLinesAudit, PermissionToView, Provider,
    Purpose, Relationship, Subject, Verdict, Verifier,
};

/// A directory that is gone when the test is.
struct Directory(PathBuf);

impl Directory {
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("nhs-audit-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn file(&self) -> PathBuf {
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
}

impl Drop for Directory {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn key() -> AuditKey {
    AuditKey::from_hex(&"5a".repeat(32)).unwrap()
}

fn call() -> Call {
    Call::get("gpconnect.patient.get", "/Patient/{id}")
        .param("id", "9990000018")
        .patient("9990000018")
        .record("ubrn", "000049732750")
        .message_id("629ea9ba-a077-4d99-b289-7a9b19fd4e03")
        .provider(Provider::new("A83011").accredited_system("200000001234"))
        .access(
            Access::new(Purpose::DirectCare)
                .relationship(Relationship::Established)
                .permission(PermissionToView::Given)
                .note("Mrs Testerly agreed by telephone"),
        )
}

fn worker() -> Subject {
    Subject::new(AccessMode::HealthcareWorker)
        .user("555021935107")
        .role("S8000:G8000:R8001")
        .role_profile("555254242105")
        .organisation("RQM")
        .accredited_system("200000000117")
        .named("ward-board")
}

async fn write(audit: &JsonLinesAudit, count: usize) {
    for _ in 0..count {
        audit
            .record(&audit_event(&call(), worker(), audit))
            .await
            .unwrap();
    }
}

fn verdict(verifier: Verifier, files: &[impl AsRef<Path>]) -> Verdict {
    let mut verifier = verifier;
    for file in files {
        verifier.read(std::fs::File::open(file).unwrap()).unwrap();
    }
    verifier.finish()
}
