//! What an operation needs of a login, and the step-up that is missing.

use super::{
    Acr, Assurance, AuthenticatorAssurance, IdentityAssurance, IdentityProofing, VectorOfTrust,
    VectorsOfTrust,
};

/// What an operation needs of whoever is logged in: a level of NHS login, of CIS2, or either.
///
/// ```
/// use nhs_auth::assurance::{
///     AuthenticatorAssurance, IdentityAssurance, Requirement, VectorsOfTrust,
/// };
///
/// let patients_only = Requirement::nhs_login(VectorsOfTrust::high());
/// let workers_only = Requirement::cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH);
/// let either = patients_only
///     .or_cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH);
/// # let _ = (workers_only, either);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement(Needed);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Needed {
    NhsLogin(VectorsOfTrust),
    Cis2(Cis2Levels),
    Either(VectorsOfTrust, Cis2Levels),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Cis2Levels {
    authentication: AuthenticatorAssurance,
    identity: IdentityAssurance,
}

impl Requirement {
    /// A patient whose session meets one of these vectors.
    #[must_use]
    pub fn nhs_login(vectors: VectorsOfTrust) -> Self {
        Self(Needed::NhsLogin(vectors))
    }

    /// A healthcare worker at these levels or higher ones.
    #[must_use]
    pub fn cis2(authentication: AuthenticatorAssurance, identity: IdentityAssurance) -> Self {
        Self(Needed::Cis2(Cis2Levels {
            authentication,
            identity,
        }))
    }

    /// Or a patient whose session meets one of these vectors.
    #[must_use]
    pub fn or_nhs_login(self, vectors: VectorsOfTrust) -> Self {
        Self(match self.0 {
            Needed::NhsLogin(_) => Needed::NhsLogin(vectors),
            Needed::Cis2(levels) | Needed::Either(_, levels) => Needed::Either(vectors, levels),
        })
    }

    /// Or a healthcare worker at these levels or higher ones.
    #[must_use]
    pub fn or_cis2(
        self,
        authentication: AuthenticatorAssurance,
        identity: IdentityAssurance,
    ) -> Self {
        let levels = Cis2Levels {
            authentication,
            identity,
        };
        Self(match self.0 {
            Needed::Cis2(_) => Needed::Cis2(levels),
            Needed::NhsLogin(vectors) | Needed::Either(vectors, _) => {
                Needed::Either(vectors, levels)
            }
        })
    }

    pub(super) fn check(&self, achieved: &Assurance) -> Result<(), StepUp> {
        match (achieved, &self.0) {
            (
                Assurance::NhsLogin {
                    vot,
                    identity_proofing,
                },
                Needed::NhsLogin(asked) | Needed::Either(asked, _),
            ) => check_patient(*vot, *identity_proofing, asked),
            (
                Assurance::Cis2 {
                    authentication,
                    identity,
                    ..
                },
                Needed::Cis2(asked) | Needed::Either(_, asked),
            ) => asked.check(*authentication, *identity),
            (Assurance::NhsLogin { .. }, Needed::Cis2(asked)) => Err(asked.step_up()),
            (Assurance::Cis2 { .. }, Needed::NhsLogin(asked)) => Err(StepUp::NhsLogin {
                vtr: asked.clone(),
                proven: false,
            }),
        }
    }
}

/// Both what the session achieved and what the account was proven to must be enough.
fn check_patient(
    vot: VectorOfTrust,
    proofing: IdentityProofing,
    asked: &VectorsOfTrust,
) -> Result<(), StepUp> {
    let proven = |one: &VectorOfTrust| Some(proofing) >= one.proofing();
    let vectors = asked.as_slice();
    if vectors.iter().any(|one| vot.meets(*one) && proven(one)) {
        return Ok(());
    }
    Err(StepUp::NhsLogin {
        vtr: asked.clone(),
        proven: vectors.iter().any(proven),
    })
}

impl Cis2Levels {
    fn check(
        self,
        authentication: AuthenticatorAssurance,
        identity: IdentityAssurance,
    ) -> Result<(), StepUp> {
        if identity < self.identity {
            return Err(StepUp::Cis2Identity {
                needed: self.identity,
            });
        }
        if authentication < self.authentication {
            return Err(self.step_up());
        }
        Ok(())
    }

    fn step_up(self) -> StepUp {
        StepUp::Cis2 {
            acr_values: self.authentication.acr(),
        }
    }
}

/// What a user must do before an operation that needs more than their login achieved.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StepUp {
    /// Log in with NHS login, asking for these vectors.
    #[error("a higher level of trust is needed, log in with NHS login with vtr {vtr}")]
    NhsLogin {
        /// The parameter `vtr` to send.
        vtr: VectorsOfTrust,
        /// Whether the account is known to have been proven to the level, so that the user need only
        /// authenticate again. If not, they may have to prove who they are, which takes time.
        proven: bool,
    },
    /// Log in with CIS2, asking for this authentication context.
    #[error(
        "a stronger authentication is needed, log in with CIS2 with acr_values {acr_values} and prompt login"
    )]
    Cis2 {
        /// The parameter `acr_values` to send.
        acr_values: Acr,
    },
    /// No login helps: the user's registration authority must check their identity to this level.
    #[error(
        "identity assurance {needed} is needed, which the user's registration authority can raise and a login cannot"
    )]
    Cis2Identity {
        /// The level.
        needed: IdentityAssurance,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patient(vot: &str, identity_proofing: IdentityProofing) -> Assurance {
        Assurance::NhsLogin {
            vot: vot.parse().unwrap(),
            identity_proofing,
        }
    }

    fn worker(authentication: u8, identity: u8) -> Assurance {
        Assurance::Cis2 {
            authentication: authentication.try_into().unwrap(),
            identity: IdentityAssurance::new(identity).unwrap(),
            acr: None,
            amr: vec!["N3_SMARTCARD".to_owned()],
        }
    }

    fn aal3() -> Requirement {
        Requirement::cis2(AuthenticatorAssurance::Aal3, IdentityAssurance::HIGH)
    }

    #[test]
    fn vector_and_proofing_must_both_be_high_enough() {
        let high = Requirement::nhs_login(VectorsOfTrust::high());
        assert_eq!(
            patient("P9.Cp.Cd", IdentityProofing::P9).satisfies(&high),
            Ok(())
        );
        let step_up = |proven| {
            Err(StepUp::NhsLogin {
                vtr: VectorsOfTrust::high(),
                proven,
            })
        };
        for (vot, proofing, proven) in [
            ("P5.Cp.Cd", IdentityProofing::P9, true),
            ("P9.Cp.Cd", IdentityProofing::P5, false),
            ("P5.Cp.Cd", IdentityProofing::P5, false),
            ("P9.Cp", IdentityProofing::P9, true),
            ("Cp.Cd", IdentityProofing::P9, true),
        ] {
            assert_eq!(
                patient(vot, proofing).satisfies(&high),
                step_up(proven),
                "{vot}"
            );
        }
    }

    #[test]
    fn step_up_of_cis2_says_what_to_ask_for() {
        assert_eq!(worker(3, 3).satisfies(&aal3()), Ok(()));
        let error = worker(2, 3).satisfies(&aal3()).unwrap_err();
        assert_eq!(
            error,
            StepUp::Cis2 {
                acr_values: Acr::Aal3Any
            }
        );
        assert!(error.to_string().contains("AAL3_ANY"));
        let error = worker(3, 2).satisfies(&aal3()).unwrap_err();
        assert_eq!(
            error,
            StepUp::Cis2Identity {
                needed: IdentityAssurance::HIGH
            }
        );
    }

    #[test]
    fn login_of_the_other_provider_does_not_count() {
        let patient = patient("P9.Cp.Cd", IdentityProofing::P9);
        assert!(matches!(
            patient.satisfies(&aal3()),
            Err(StepUp::Cis2 { .. })
        ));
        let high = Requirement::nhs_login(VectorsOfTrust::high());
        assert!(matches!(
            worker(3, 3).satisfies(&high),
            Err(StepUp::NhsLogin { .. })
        ));
        let either = aal3().or_nhs_login(VectorsOfTrust::high());
        assert_eq!(patient.satisfies(&either), Ok(()));
        assert_eq!(worker(3, 3).satisfies(&either), Ok(()));
    }

    #[test]
    fn achieved_levels_survive_a_session_store() {
        for achieved in [patient("P9.Cm", IdentityProofing::P9), worker(2, 3)] {
            let json = serde_json::to_string(&achieved).unwrap();
            assert_eq!(serde_json::from_str::<Assurance>(&json).unwrap(), achieved);
        }
    }
}
