//! What an operation needs of the login of whoever calls it, stated with the call, so that a
//! credential can refuse before anything is sent.

use std::fmt;

/// How well NHS login must have checked who a patient is, with two factors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PatientLevel {
    /// Not at all.
    P0,
    /// Details found in PDS.
    P5,
    /// Proven.
    P9,
}

/// How strongly CIS2 must have authenticated a healthcare worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum WorkerLevel {
    /// A password.
    Aal1,
    /// Two factors.
    Aal2,
    /// Two factors, one of them hardware.
    Aal3,
}

/// What an operation needs of a user's login. Checked by credentials that act for a user; one that
/// acts for an application has no login, and leaves the decision to the service.
///
/// Source: NHS England, "User-restricted RESTful APIs",
/// <https://digital.nhs.uk/developer/guides-and-documentation/security-and-authorisation>.
///
/// ```
/// use nhs_http::{Call, NeededLogin, PatientLevel, WorkerLevel};
///
/// let needed = NeededLogin::worker(WorkerLevel::Aal3).or_patient(PatientLevel::P9);
/// let call = Call::get("pds.patient.get", "/Patient/{id}").requires(needed);
/// assert_eq!(call.needed_login(), Some(needed));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NeededLogin {
    patient: Option<PatientLevel>,
    worker: Option<(WorkerLevel, u8)>,
}

impl NeededLogin {
    /// A patient at this level, and nobody else.
    #[must_use]
    pub const fn patient(level: PatientLevel) -> Self {
        Self {
            patient: Some(level),
            worker: None,
        }
    }

    /// A healthcare worker at this level, and nobody else.
    #[must_use]
    pub const fn worker(level: WorkerLevel) -> Self {
        Self {
            patient: None,
            worker: Some((level, 0)),
        }
    }

    /// Or a patient at this level.
    #[must_use]
    pub const fn or_patient(mut self, level: PatientLevel) -> Self {
        self.patient = Some(level);
        self
    }

    /// Or a healthcare worker at this level.
    #[must_use]
    pub const fn or_worker(mut self, level: WorkerLevel) -> Self {
        self.worker = Some((level, 0));
        self
    }

    /// A healthcare worker's identity must have been checked to this level when they were
    /// registered (`id_assurance_level`, 3 for most purposes). Says nothing of patients.
    #[must_use]
    pub const fn worker_identity(mut self, level: u8) -> Self {
        if let Some((authentication, _)) = self.worker {
            self.worker = Some((authentication, level));
        }
        self
    }

    /// What is needed of a patient; `None` if the operation is not for patients.
    #[must_use]
    pub fn patient_level(&self) -> Option<PatientLevel> {
        self.patient
    }

    /// What is needed of a healthcare worker; `None` if the operation is not for them.
    #[must_use]
    pub fn worker_level(&self) -> Option<WorkerLevel> {
        self.worker.map(|(level, _)| level)
    }

    /// The identity assurance level needed of a healthcare worker, 0 if none is.
    #[must_use]
    pub fn worker_identity_level(&self) -> u8 {
        self.worker.map_or(0, |(_, identity)| identity)
    }
}

impl fmt::Display for PatientLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::P0 => "P0",
            Self::P5 => "P5",
            Self::P9 => "P9",
        })
    }
}

impl fmt::Display for WorkerLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Aal1 => "AAL1",
            Self::Aal2 => "AAL2",
            Self::Aal3 => "AAL3",
        })
    }
}
