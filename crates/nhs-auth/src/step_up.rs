//! Refusal before the network: what a call needs of a login, held against what the login achieved.

use std::error::Error as _;

use nhs_http::{Error, ErrorKind, NeededLogin, PatientLevel, WorkerLevel};

use crate::assurance::{
    Assurance, AuthenticatorAssurance, IdentityAssurance, Requirement, StepUp, VectorsOfTrust,
};

impl StepUp {
    /// The step-up that a call needs first, if that is why it was refused.
    ///
    /// ```
    /// use nhs_auth::assurance::StepUp;
    ///
    /// fn next(error: &nhs_http::Error) -> Option<String> {
    ///     match StepUp::of(error)? {
    ///         StepUp::NhsLogin { vtr, .. } => Some(format!("log in with vtr {vtr}")),
    ///         StepUp::Cis2 { acr_values } => Some(format!("log in with acr_values {acr_values}")),
    ///         _ => None,
    ///     }
    /// }
    /// # assert_eq!(next(&nhs_http::Error::new(nhs_http::ErrorKind::NotFound, "x")), None);
    /// ```
    #[must_use]
    pub fn of(error: &Error) -> Option<&Self> {
        let mut next = error.source();
        while let Some(source) = next {
            if let Some(found) = source.downcast_ref::<Self>() {
                return Some(found);
            }
            next = source.source();
        }
        None
    }
}

impl From<NeededLogin> for Requirement {
    fn from(needed: NeededLogin) -> Self {
        let patient = needed.patient_level().map(|level| match level {
            PatientLevel::P0 => VectorsOfTrust::low(),
            PatientLevel::P5 => VectorsOfTrust::medium(),
            PatientLevel::P9 => VectorsOfTrust::high(),
        });
        let worker = needed.worker_level().map(|level| match level {
            WorkerLevel::Aal1 => AuthenticatorAssurance::Aal1,
            WorkerLevel::Aal2 => AuthenticatorAssurance::Aal2,
            WorkerLevel::Aal3 => AuthenticatorAssurance::Aal3,
        });
        // A level that CIS2 does not have is one that nobody achieves.
        let identity = IdentityAssurance::new(needed.worker_identity_level().min(9))
            .unwrap_or(IdentityAssurance::HIGH);
        match (patient, worker) {
            (Some(vectors), Some(level)) => Self::nhs_login(vectors).or_cis2(level, identity),
            (Some(vectors), None) => Self::nhs_login(vectors),
            (None, worker) => Self::cis2(worker.unwrap_or(AuthenticatorAssurance::Aal1), identity),
        }
    }
}

/// Refuses a call that needs more than was achieved.
pub(crate) fn check(achieved: &Assurance, needed: Option<NeededLogin>) -> Result<(), Error> {
    let Some(needed) = needed else {
        return Ok(());
    };
    achieved.satisfies(&needed.into()).map_err(|step_up| {
        Error::new(
            ErrorKind::StepUp,
            "the user's login is not strong enough for this operation, step up first",
        )
        .with_source(step_up)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assurance::{Acr, IdentityProofing};

    fn patient(vot: &str, identity_proofing: IdentityProofing) -> Assurance {
        Assurance::NhsLogin {
            vot: vot.parse().unwrap(),
            identity_proofing,
        }
    }

    fn worker(authentication: AuthenticatorAssurance, identity: u8) -> Assurance {
        Assurance::Cis2 {
            authentication,
            identity: IdentityAssurance::new(identity).unwrap(),
            acr: None,
            amr: Vec::new(),
        }
    }

    #[test]
    fn enough_is_let_through() {
        let either = NeededLogin::worker(WorkerLevel::Aal3).or_patient(PatientLevel::P9);
        assert!(check(&patient("P0.Cp", IdentityProofing::P0), None).is_ok());
        for achieved in [
            patient("P9.Cp.Cd", IdentityProofing::P9),
            worker(AuthenticatorAssurance::Aal3, 1),
        ] {
            assert!(check(&achieved, Some(either)).is_ok());
        }
    }

    #[test]
    fn refusal_says_which_step_up_to_ask_for() {
        let either = NeededLogin::worker(WorkerLevel::Aal3)
            .worker_identity(3)
            .or_patient(PatientLevel::P9);
        let refused = |achieved: &Assurance| {
            let error = check(achieved, Some(either)).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::StepUp);
            assert!(!error.is_retryable());
            StepUp::of(&error).unwrap().clone()
        };
        assert_eq!(
            refused(&patient("P5.Cp.Cd", IdentityProofing::P9)),
            StepUp::NhsLogin {
                vtr: VectorsOfTrust::high(),
                proven: true
            }
        );
        assert_eq!(
            refused(&worker(AuthenticatorAssurance::Aal2, 3)),
            StepUp::Cis2 {
                acr_values: Acr::Aal3Any
            }
        );
        assert_eq!(
            refused(&worker(AuthenticatorAssurance::Aal3, 2)),
            StepUp::Cis2Identity {
                needed: IdentityAssurance::HIGH
            }
        );
    }

    #[test]
    fn operation_for_one_kind_of_user_sends_the_other_to_the_other_provider() {
        let workers = Some(NeededLogin::worker(WorkerLevel::Aal2));
        let error = check(&patient("P9.Cm", IdentityProofing::P9), workers).unwrap_err();
        assert!(matches!(StepUp::of(&error), Some(StepUp::Cis2 { .. })));
        let patients = Some(NeededLogin::patient(PatientLevel::P5));
        let error = check(&worker(AuthenticatorAssurance::Aal3, 3), patients).unwrap_err();
        assert!(matches!(StepUp::of(&error), Some(StepUp::NhsLogin { .. })));
    }
}
