//! How sure a login makes us of who the user is: the levels of NHS login and of CIS2, what an
//! operation needs, and which step-up leads from one to the other.
//!
//! ```
//! use nhs_auth::assurance::{Assurance, IdentityProofing, Requirement, StepUp, VectorsOfTrust};
//!
//! let achieved = Assurance::NhsLogin {
//!     vot: "P5.Cp.Cd".parse()?,
//!     identity_proofing: IdentityProofing::P9,
//! };
//! let needed = Requirement::nhs_login(VectorsOfTrust::high());
//! match achieved.satisfies(&needed) {
//!     Err(StepUp::NhsLogin { vtr, .. }) => {
//!         assert_eq!(vtr.to_string(), r#"["P9.Cp.Cd","P9.Cp.Ck","P9.Cm"]"#);
//!     }
//!     other => panic!("{other:?}"),
//! }
//! # Ok::<(), nhs_auth::assurance::LevelError>(())
//! ```

mod cis2_levels;
mod identity_proofing;
mod requirement;
mod vector_of_trust;
mod vectors_of_trust;

use std::fmt;

use serde::{Deserialize, Serialize};

pub use cis2_levels::{Acr, AuthenticatorAssurance, IdentityAssurance};
pub use identity_proofing::IdentityProofing;
pub use requirement::{Requirement, StepUp};
pub use vector_of_trust::{Authenticator, VectorOfTrust};
pub use vectors_of_trust::VectorsOfTrust;

/// What a login achieved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "provider", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Assurance {
    /// A patient's, by NHS login.
    NhsLogin {
        /// What this session achieved.
        vot: VectorOfTrust,
        /// The highest level that the account has ever been proven to. Data needs both this and
        /// [`Assurance::NhsLogin::vot`] to be high enough.
        identity_proofing: IdentityProofing,
    },
    /// A healthcare worker's, by CIS2.
    Cis2 {
        /// How strong the authenticator was.
        authentication: AuthenticatorAssurance,
        /// How well the user's identity was checked when they were registered.
        identity: IdentityAssurance,
        /// The authentication context, if the provider names it.
        acr: Option<Acr>,
        /// The methods used, such as `N3_SMARTCARD`, as sent.
        amr: Vec<String>,
    },
}

impl Assurance {
    /// Whether this is enough for an operation that needs `requirement`.
    ///
    /// # Errors
    ///
    /// The [`StepUp`] that the user is to be sent through first.
    pub fn satisfies(&self, requirement: &Requirement) -> Result<(), StepUp> {
        requirement.check(self)
    }
}

impl fmt::Display for Assurance {
    /// The level of this login, as the audit has it: `AAL3`, `P9.Cp.Cd`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NhsLogin { vot, .. } => vot.fmt(f),
            Self::Cis2 { authentication, .. } => authentication.fmt(f),
        }
    }
}

/// A level of assurance that cannot be read. Says which, and what it may be; not what was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct LevelError(pub(crate) &'static str);
