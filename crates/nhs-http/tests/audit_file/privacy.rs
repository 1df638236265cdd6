//! What a file holds that was not asked to hold patients.

use nhs_http::testing::audit_event;
use nhs_http::{AccessMode, AuditSink, JsonLinesAudit, Subject};

use crate::{Directory, call};

const HIDDEN: [&str; 4] = ["9990000018", "9990000026", "Testerly", "000049732750"];

#[tokio::test]
async fn file_without_patients_has_none_wherever_they_were_put() {
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
    let call = call()
        .request_id("9990000018")
        .correlation_id("patient-9990000018")
        .message_id("9990000018");
    let patient = Subject::new(AccessMode::Patient)
        .user("9990000018")
        .on_behalf_of("9990000026");
    let event = audit_event(&call, patient, &audit);
    audit.begin(&event).await.unwrap();
    audit.record(&event).await.unwrap();
    let text = std::fs::read_to_string(directory.file()).unwrap();
    assert!(text.contains("gpconnect.patient.get") && text.contains("directcare"));
    let shown = format!("{text} {audit:?} {event:?} {:?}", audit.head());
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
}

#[tokio::test]
async fn file_with_patients_has_them_and_debug_does_not() {
    let directory = Directory::new();
    let builder = JsonLinesAudit::builder(directory.file()).with_patient();
    let audit = builder.clone().open().unwrap();
    let event = audit_event(&call(), Subject::application(), &audit);
    audit.record(&event).await.unwrap();
    let text = std::fs::read_to_string(directory.file()).unwrap();
    assert!(text.contains("9990000018") && text.contains("000049732750"));
    let shown = format!(
        "{builder:?} {audit:?} {event:#?} {:?} {:?}",
        event.access(),
        event.records()
    );
    for hidden in HIDDEN {
        assert!(!shown.contains(hidden), "{hidden} in {shown}");
    }
}

#[cfg(unix)]
#[tokio::test]
async fn file_is_for_its_owners_eyes_only() {
    use std::os::unix::fs::PermissionsExt;
    let directory = Directory::new();
    let audit = JsonLinesAudit::builder(directory.file()).open().unwrap();
    audit.rotate().await.unwrap();
    for file in directory.files() {
        let mode = std::fs::metadata(&file).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file:?}");
    }
}
