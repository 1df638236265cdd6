//! What a caller is told when a required sink did not take an event: how far the call had come, and
//! never the data that may not be seen without a record.

use std::error::Error as StdError;
use std::fmt;

use crate::response::Trace;
use crate::{AuditError, Error, ErrorKind};

/// What a required sink said, and where the call stood: the source of every
/// [`ErrorKind::Audit`](crate::ErrorKind::Audit) error.
///
/// ```
/// use nhs_http::{AuditStage, Error};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.audit_failure().map(|failure| failure.stage()) {
///         Some(AuditStage::Refused) => "nothing was sent: mend the audit, then try again",
///         Some(AuditStage::Withheld) => "read again once the audit is mended",
///         Some(AuditStage::CarriedOut) => "the change is made: do not send it again",
///         Some(_) => "the call had failed anyway",
///         None => "not about the audit",
///     }
/// }
/// # let error = Error::new(nhs_http::ErrorKind::NotFound, "no such record");
/// # assert_eq!(advice(&error), "not about the audit");
/// ```
#[derive(Debug)]
pub struct AuditFailure {
    pub(crate) stage: AuditStage,
    pub(crate) audit: AuditError,
    pub(crate) call: Option<Error>,
}

/// How far a call had come when it could not be audited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuditStage {
    /// Nothing was sent: the sink did not take the intent.
    Refused,
    /// The service had answered a read; its answer is withheld.
    Withheld,
    /// The service had carried out a write, with the status that the error has. Its body is
    /// withheld, headers such as `Location` and `ETag` are not.
    CarriedOut,
    /// The call had failed; [`AuditFailure::call`] tells how.
    Failed,
}

impl AuditFailure {
    /// How far the call had come.
    #[must_use]
    pub fn stage(&self) -> AuditStage {
        self.stage
    }

    /// Why the sink did not take the event.
    #[must_use]
    pub fn audit(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.audit.as_ref()
    }

    /// What the call itself had met, if it had failed.
    #[must_use]
    pub fn call(&self) -> Option<&Error> {
        self.call.as_ref()
    }
}

impl fmt::Display for AuditFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let stage = match self.stage {
            AuditStage::Refused => "nothing was sent",
            AuditStage::Withheld => "the answer is withheld",
            AuditStage::CarriedOut => "the call was carried out",
            AuditStage::Failed => "the call had failed",
        };
        write!(f, "{}, and {stage}", self.audit)
    }
}

impl StdError for AuditFailure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.call {
            Some(call) => Some(call),
            None => self.audit.source(),
        }
    }
}

impl Error {
    /// What became of the call, if this is an [`ErrorKind::Audit`](crate::ErrorKind::Audit) error.
    #[must_use]
    pub fn audit_failure(&self) -> Option<&AuditFailure> {
        self.source()?.downcast_ref()
    }

    /// What a required sink makes of a call whose intent it did not take.
    pub(crate) fn refused_unaudited(audit: AuditError, trace: Trace) -> Self {
        let message = "the access could not be audited, so nothing was sent";
        let mut error = Self::new(ErrorKind::Audit, message);
        error.set_trace(trace);
        error.with_source(AuditFailure {
            stage: AuditStage::Refused,
            audit,
            call: None,
        })
    }
}
