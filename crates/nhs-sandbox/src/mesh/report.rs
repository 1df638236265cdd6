//! Reports that a test puts into an inbox.

use super::refusal::NOT_COLLECTED;

/// A report to be put into an inbox: something went wrong with a message.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), nhs_sandbox::StartError> {
/// use nhs_sandbox::{MeshReport, Sandbox};
///
/// let sandbox = Sandbox::start().await?;
/// let report = MeshReport::new("EPL-152", "Invalid NHS Number", "GPFED_CONSULT_REPORT");
/// sandbox.mesh().report("X26ABC1", report.local_id("letter-1"));
/// assert!(sandbox.mesh().inbox("X26ABC1")[0].is_report());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct MeshReport {
    pub(super) event: String,
    pub(super) code: String,
    pub(super) description: String,
    pub(super) workflow_id: String,
    pub(super) local_id: String,
    pub(super) subject: String,
    pub(super) linked_message_id: Option<String>,
}

impl MeshReport {
    /// A report with this status code and description, of a message of this workflow.
    pub fn new(
        code: impl Into<String>,
        description: impl Into<String>,
        workflow_id: impl Into<String>,
    ) -> Self {
        Self {
            event: "SEND".to_owned(),
            code: code.into(),
            description: description.into(),
            workflow_id: workflow_id.into(),
            ..Self::default()
        }
    }

    /// The report that nobody collected a message for five days.
    pub fn not_collected(workflow_id: impl Into<String>) -> Self {
        Self::new(NOT_COLLECTED.code, NOT_COLLECTED.text, workflow_id)
    }

    /// The step at which it went wrong; `SEND` unless another is given.
    pub fn event(mut self, event: impl Into<String>) -> Self {
        self.event = event.into();
        self
    }

    /// The local id of the message that the report is about.
    pub fn local_id(mut self, local_id: impl Into<String>) -> Self {
        self.local_id = local_id.into();
        self
    }

    /// The report's subject.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// The id of the message that the report is about.
    pub fn linked_message_id(mut self, id: impl Into<String>) -> Self {
        self.linked_message_id = Some(id.into());
        self
    }
}
