//! Why a record is opened, as the caller states it: purpose, legitimate relationship, permission to
//! view. Types allow only what the services allow.

use std::fmt;

/// Why a call opens a record. Given to a call with [`Call::access`](crate::Call::access).
///
/// ```
/// use nhs_http::{Access, Call, Override, PermissionToView, Purpose, Relationship};
///
/// let call = Call::get("scr.bundle.get", "/Bundle").access(
///     Access::new(Purpose::DirectCare)
///         .relationship(Relationship::Established)
///         .permission(PermissionToView::Overridden(Override::EmergencyAccess))
///         .note("patient unconscious, allergies needed"),
/// );
/// let access = call.stated_access().ok_or("none was stated")?;
/// assert_eq!(access.purpose().as_str(), "directcare");
/// assert!(!format!("{access:?}").contains("allergies"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Access {
    purpose: Purpose,
    relationship: Option<Relationship>,
    permission: Option<PermissionToView>,
    note: Option<String>,
}

/// What the record is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// The care of this patient: GP Connect's `directcare`.
    DirectCare,
    /// The move of a record to another practice: GP Connect's `migration`.
    Migration,
    /// The patient reads or changes their own record.
    PatientRequest,
    /// Another purpose, by a constant of the caller's own. It is shown in logs.
    Other(&'static str),
}

impl Purpose {
    /// The purpose's name; of the first two, as GP Connect's `reason_for_request` has it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::DirectCare => "directcare",
            Self::Migration => "migration",
            Self::PatientRequest => "patient-request",
            Self::Other(name) => name,
        }
    }
}

/// On what ground the user may open the record of this patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Relationship {
    /// The local system knows of a legitimate relationship.
    Established,
    /// The user claims one, of which the patient's privacy officer is told: SCR alert type 1.
    SelfClaimed(SelfClaim),
    /// The access needs none.
    NotNeeded,
}

/// Why a relationship is claimed: the reasons that SCR takes with alert type 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SelfClaim {
    /// In the public interest: reason 1.
    PublicInterest,
    /// Required by statute: reason 2.
    Statute,
    /// Ordered by a court: reason 3.
    CourtOrder,
    /// An emergency: reason 4.
    Emergency,
    /// Another reason, which the note should give: reason 6.
    Other,
}

impl SelfClaim {
    /// The code of `https://fhir.nhs.uk/CodeSystem/SCR-AlertReason`.
    #[must_use]
    pub fn scr_code(self) -> &'static str {
        match self {
            Self::PublicInterest => "1",
            Self::Statute => "2",
            Self::CourtOrder => "3",
            Self::Emergency => "4",
            Self::Other => "6",
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::PublicInterest => "public-interest",
            Self::Statute => "statute",
            Self::CourtOrder => "court-order",
            Self::Emergency => "emergency",
            Self::Other => "other",
        }
    }
}

/// Whether the patient lets their record be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionToView {
    /// The patient was asked and agreed.
    Given,
    /// The record is seen without it, of which the patient's privacy officer is told: SCR alert
    /// type 2.
    Overridden(Override),
    /// The access needs none.
    NotNeeded,
}

/// Why the record is seen without permission: the reasons that SCR takes with alert type 2.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Override {
    /// In the public interest: reason 1.
    PublicInterest,
    /// Required by statute: reason 2.
    Statute,
    /// Ordered by a court: reason 3.
    CourtOrder,
    /// Emergency access: reason 5.
    EmergencyAccess,
}

impl Override {
    /// The code of `https://fhir.nhs.uk/CodeSystem/SCR-AlertReason`.
    #[must_use]
    pub fn scr_code(self) -> &'static str {
        match self {
            Self::PublicInterest => "1",
            Self::Statute => "2",
            Self::CourtOrder => "3",
            Self::EmergencyAccess => "5",
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::PublicInterest => "public-interest",
            Self::Statute => "statute",
            Self::CourtOrder => "court-order",
            Self::EmergencyAccess => "emergency-access",
        }
    }
}

impl Access {
    /// An access for that purpose, with nothing else stated.
    #[must_use]
    pub fn new(purpose: Purpose) -> Self {
        Self {
            purpose,
            relationship: None,
            permission: None,
            note: None,
        }
    }

    /// On what ground the user may open the record.
    #[must_use]
    pub fn relationship(mut self, relationship: Relationship) -> Self {
        self.relationship = Some(relationship);
        self
    }

    /// Whether the patient agreed.
    #[must_use]
    pub fn permission(mut self, permission: PermissionToView) -> Self {
        self.permission = Some(permission);
        self
    }

    /// The reason in the user's own words. It may name the patient, so only sinks that ask for
    /// patients see it.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// What the record is opened for.
    #[must_use]
    pub fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The ground given to [`Access::relationship`].
    #[must_use]
    pub fn stated_relationship(&self) -> Option<Relationship> {
        self.relationship
    }

    /// What was given to [`Access::permission`].
    #[must_use]
    pub fn stated_permission(&self) -> Option<PermissionToView> {
        self.permission
    }

    /// The words given to [`Access::note`]. May hold patient data.
    #[must_use]
    pub fn note_text(&self) -> Option<&str> {
        self.note.as_deref()
    }

    pub(crate) fn hide_patient(&mut self) {
        self.note = None;
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Access")
            .field("purpose", &self.purpose)
            .field("relationship", &self.relationship)
            .field("permission", &self.permission)
            .finish_non_exhaustive()
    }
}
