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
    /// An earlier attempt had carried it out already, though its answer was lost: PDS says so, or the
    /// record has another version and is as the update wants it. With the record as it is now, if it
    /// could be read.
    AlreadyApplied(Option<Versioned<PatientRecord>>),
    /// Someone else changed the record first, and this is what it is now: build the update again from
    /// it. Given by [`Client::update_or_reread`] only.
    Conflict(Versioned<PatientRecord>),
}

impl<M: MayUpdate> Client<M> {
    /// Updates a patient: all of it or nothing.
    ///
    /// An attempt whose answer is lost is repeated under the same `X-Request-ID`, which PDS knows again.
    /// If that answers that the update makes no changes, it is told as [`Updated::AlreadyApplied`]; so it is
    /// if that meets a conflict and the record, read again, is
    /// [as the update wants it](PatientPatch::is_fulfilled_by).
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](ErrorKind::InvalidRequest) if the update breaks a rule, in which case nothing
    /// is sent and [`WriteFault::of`](crate::WriteFault::of) tells the rule;
    /// [`Conflict`](ErrorKind::Conflict) if the record has another version by now, and is not as the
    /// update wants it; [`Forbidden`](ErrorKind::Forbidden) with [`ErrorCode::ForbiddenUpdate`] if PDS does
    /// not allow the change, also because the number was superseded; and whatever
    /// [`nhs_http::Client::send`] gives.
    ///
    /// Source: <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#patch-/Patient/-id->.
    pub async fn update(&self, patch: &PatientPatch) -> Result<Answer<Updated>, Error> {
        self.update_and_settle(patch, false).await
    }

    /// As [`Client::update`], but reads the record again if it has another version by now, and gives
    /// it as [`Updated::Conflict`].
    ///
    /// # Errors
    ///
    /// As [`Client::update`], and as [`Client::retrieve`] for the second reading. If the number was
    /// superseded meanwhile the conflict stays an error.
    pub async fn update_or_reread(&self, patch: &PatientPatch) -> Result<Answer<Updated>, Error> {
        self.update_and_settle(patch, true).await
    }

    async fn update_and_settle(
        &self,
        patch: &PatientPatch,
        reread: bool,
    ) -> Result<Answer<Updated>, Error> {
        let number = patch.nhs_number();
        let error = match self.send(endpoint::update(patch, self.access())?).await {
            Ok(response) => {
                let answer = Retrieved::read(number, &response)?;
                let done = Updated::Done(answer.value.even_if_superseded());
                return Ok(Answer::new(done, answer.issues, &response));
            }
            Err(error) => error,
        };
        // only then may this be the echo of an earlier attempt that was carried out
        let replayed = error.after_replay() || patch.given_request_id().is_some();
        let conflict = error.kind() == ErrorKind::Conflict;
        let unchanged = replayed && made_no_changes(&error);
        if !unchanged && !(conflict && (replayed || reread)) {
            return Err(error);
        }
        let now = match self.retrieve(number).await {
            Ok(answer) => answer.value.current().ok(),
            Err(failed) if conflict && reread => return Err(failed),
            Err(_) => None,
        };
        let updated = match now {
            now if unchanged => Updated::AlreadyApplied(now),
            Some(record) if replayed && patch.is_fulfilled_by(&record) => {
                Updated::AlreadyApplied(Some(record))
            }
            Some(record) if reread => Updated::Conflict(record),
            _ => return Err(error),
        };
        Ok(Answer::of_refusal(updated, &error))
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
