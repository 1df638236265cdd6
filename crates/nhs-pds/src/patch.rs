//! An update of a patient: the record as it was read, and as it shall be. The patches follow from both.

use std::fmt;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::NhsNumber;
use nhs_fhir_core::r4;
use serde_json::{Value, json};

use crate::diff::Diff;
use crate::{Access, PatientRecord, Version, Versioned, WriteFault, patch_rules};

/// An update of a patient, built from the record that was read: it knows the record's version, and the
/// place and id of every item in it.
///
/// Change what is meant by the methods of intent, and the rest by [`PatientPatch::edit`]; the patches
/// are the difference. All of them go in one request, and PDS takes all or none.
///
/// Source: NHS England, "Update patient details",
/// <https://digital.nhs.uk/developer/api-catalogue/personal-demographics-service-fhir#patch-/Patient/-id->.
///
/// ```
/// use chrono::NaiveDate;
/// use nhs_pds::{Gender, WriteFault, PatientPatch, PatientRecord, Versioned};
///
/// fn correct(record: &Versioned<PatientRecord>, today: NaiveDate) -> Result<PatientPatch, WriteFault> {
///     Ok(PatientPatch::of(record, today)?.set_gender(Gender::Female))
/// }
/// ```
#[derive(Clone)]
#[must_use]
pub struct PatientPatch {
    number: NhsNumber,
    version: Version,
    today: NaiveDate,
    request_id: Option<String>,
    before: Value,
    pub(crate) after: r4::Patient,
}

impl PatientPatch {
    /// An update of this record that changes nothing yet. `today` is the day on which it is sent:
    /// nothing in it may start later.
    ///
    /// # Errors
    ///
    /// [`WriteFault::NoVersion`] if the record has none; [`WriteFault::NotWritable`] if it cannot be
    /// written as JSON.
    pub fn of(record: &Versioned<PatientRecord>, today: NaiveDate) -> Result<Self, WriteFault> {
        let patient = record.patient();
        Ok(Self {
            number: record.nhs_number(),
            version: record.version().cloned().ok_or(WriteFault::NoVersion)?,
            today,
            request_id: None,
            before: as_json(patient)?,
            after: patient.clone(),
        })
    }

    /// The update that makes of this record that patient, whatever has been changed in it. An item that
    /// shall be added has no id.
    ///
    /// # Errors
    ///
    /// As [`PatientPatch::of`].
    pub fn between(
        before: &Versioned<PatientRecord>,
        after: r4::Patient,
        today: NaiveDate,
    ) -> Result<Self, WriteFault> {
        Ok(Self {
            after,
            ..Self::of(before, today)?
        })
    }

    /// Changes anything else in the patient.
    pub fn edit(mut self, change: impl FnOnce(&mut r4::Patient)) -> Self {
        change(&mut self.after);
        self
    }

    /// Sends the update under the `X-Request-ID` of an earlier try whose fate is unknown
    /// ([`Error::sent_request_id`](crate::Error::sent_request_id)): PDS carries it out once at most.
    pub fn replaying(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    pub(crate) fn given_request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The record as it was read, as JSON.
    pub(crate) fn before(&self) -> &Value {
        &self.before
    }

    /// The number of the record that is updated.
    #[must_use]
    pub fn nhs_number(&self) -> NhsNumber {
        self.number
    }

    /// The version that is updated, sent as `If-Match`.
    #[must_use]
    pub fn version(&self) -> &Version {
        &self.version
    }

    /// The day that was given for today.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// Whether PDS can take this update from a caller with that access.
    ///
    /// # Errors
    ///
    /// The first rule that it breaks.
    pub fn check(&self, access: Access) -> Result<(), WriteFault> {
        self.body(access).map(drop)
    }

    /// The body of the request, `{"patches": [..]}`. It holds patient data.
    ///
    /// # Errors
    ///
    /// The first rule that the update breaks.
    pub fn body(&self, access: Access) -> Result<Vec<u8>, WriteFault> {
        let after = as_json(&self.after)?;
        let diff = Diff {
            before: &self.before,
            after: &after,
        };
        let patches = diff.patches()?;
        patch_rules::check(&diff, self.today, access)?;
        if patches.is_empty() {
            return Err(WriteFault::NoChange);
        }
        Ok(json!({ "patches": patches }).to_string().into_bytes())
    }
}

/// Names the version only.
impl fmt::Debug for PatientPatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PatientPatch")
            .field("version", &self.version)
            .finish_non_exhaustive()
    }
}

pub(crate) fn as_json(patient: &r4::Patient) -> Result<Value, WriteFault> {
    serde_json::from_slice(&patient.to_vec()).map_err(|_| WriteFault::NotWritable)
}
