//! Updating a patient: what a PATCH comes to.

use nhs_http::ErrorKind;

use crate::{
    Answer, Client, Error, ErrorCode, MayUpdate, PatientPatch, PatientRecord, Retrieved, Versioned,
    endpoint,
};

/// What an update came to.
///
/// ```
/// use nhs_pds::Updated;
///
/// fn is_done(updated: &Updated) -> bool {
///     !matches!(updated, Updated::Conflict(_))
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub enum Updated {
    /// The record as it is now, with its new version.
    Done(Versioned<PatientRecord>),
    /// An earlier attempt had carried it out already, though its answer was lost. With the record as it
    /// is now, if it could be read.
    AlreadyApplied(Option<Versioned<PatientRecord>>),
    /// Someone else changed the record first, and this is what it is now: build the update again from
    /// it. Given by [`Client::update_or_reread`] only.
    Conflict(Versioned<PatientRecord>),
}

impl<M: MayUpdate> Client<M> {
    /// Updates a patient: all of it or nothing.
    ///
    /// An attempt whose answer is lost is repeated under the same `X-Request-ID`, which PDS knows again.
    /// If that answers that the update makes no changes, it is told as [`Updated::AlreadyApplied`].
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if the update breaks a rule, in which case nothing
    /// is sent and [`WriteFault::of`](crate::WriteFault::of) tells the rule;
    /// [`Conflict`](ErrorKind::Conflict) if the record has another version by now;
    /// [`Forbidden`](ErrorKind::Forbidden) with [`ErrorCode::ForbiddenUpdate`] if PDS does not allow the
    /// change, also because the number was superseded; and whatever [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#patch-/Patient/-id->.
    pub async fn update(&self, patch: &PatientPatch) -> Result<Answer<Updated>, Error> {
        let number = patch.nhs_number();
        let error = match self.send(endpoint::update(patch, self.access())?).await {
            Ok(response) => {
                let answer = Retrieved::read(number, &response)?;
                let done = Updated::Done(answer.value.even_if_superseded());
                return Ok(Answer::new(done, answer.issues, &response));
            }
            Err(error) => error,
        };
        let replayed = error.after_replay() || patch.given_request_id().is_some();
        if replayed && made_no_changes(&error) {
            let now = self.retrieve(number).await.ok();
            let now = now.and_then(|answer| answer.value.current().ok());
            return Ok(Answer::of_refusal(Updated::AlreadyApplied(now), &error));
        }
        Err(error)
    }

    /// As [`Client::update`], but reads the record again if it has another version by now, and gives
    /// it as [`Updated::Conflict`].
    ///
    /// # Errors
    ///
    /// As [`Client::update`], and as [`Client::retrieve`] for the second reading. If the number was
    /// superseded meanwhile the conflict stays an error.
    pub async fn update_or_reread(&self, patch: &PatientPatch) -> Result<Answer<Updated>, Error> {
        match self.update(patch).await {
            Err(error) if error.kind() == ErrorKind::Conflict => {
                let answer = self.retrieve(patch.nhs_number()).await?;
                match answer.value {
                    Retrieved::Current(record) => {
                        Ok(Answer::of_refusal(Updated::Conflict(record), &error))
                    }
                    Retrieved::Superseded(_) => Err(error),
                }
            }
            other => other,
        }
    }
}

/// Whether PDS refused an update because the record is so already. It has no code for that.
fn made_no_changes(error: &Error) -> bool {
    ErrorCode::of(error) == Some(ErrorCode::InvalidUpdate)
        && error.issues().iter().any(|issue| {
            let text = issue.diagnostics().unwrap_or("");
            text.contains("made no changes")
        })
}
