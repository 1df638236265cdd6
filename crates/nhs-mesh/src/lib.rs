//! Client of the Message Exchange for Social Care and Health (MESH): files from mailbox to mailbox.

mod ids;

pub use ids::{InvalidValue, LocalId, MailboxId, MessageId, ValueProblem, WorkflowId};
