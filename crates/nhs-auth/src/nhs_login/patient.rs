//! What NHS login says about a patient, and whether the NHS number in it may be shown to them.

use std::fmt;

use nhs_fhir_core::identifier::{NhsNumber, OdsCode};
use serde_json::Value;

use crate::assurance::{Assurance, IdentityProofing};
use crate::oidc::Claims;

/// The userinfo of a patient. Claims that the scopes or the level do not allow are not there. Debug
/// shows nothing of it.
///
/// Source: NHS login, "Scopes and claims", <https://nhsconnect.github.io/nhslogin/scopes-and-claims/>.
#[derive(Clone)]
pub struct Patient {
    claims: Claims,
    assurance: Assurance,
}

impl Patient {
    pub(super) fn new(claims: Claims, assurance: &Assurance) -> Self {
        Self {
            claims,
            assurance: assurance.clone(),
        }
    }

    /// Every claim, as it came.
    #[must_use]
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// The NHS number, if the scope `profile` was asked for and the user has one.
    #[must_use]
    pub fn nhs_number(&self) -> Option<NhsNumberClaim> {
        NhsNumberClaim::of(&self.claims, &self.assurance)
    }

    /// The family name.
    #[must_use]
    pub fn family_name(&self) -> Option<&str> {
        self.claims.text("family_name")
    }

    /// The given name, of the scope `profile_extended`.
    #[must_use]
    pub fn given_name(&self) -> Option<&str> {
        self.claims.text("given_name")
    }

    /// The birth date, `YYYY-MM-DD`.
    #[must_use]
    pub fn birth_date(&self) -> Option<&str> {
        self.claims.text("birthdate")
    }

    /// The highest level that the account has ever been proven to.
    #[must_use]
    pub fn identity_proofing(&self) -> Option<IdentityProofing> {
        self.claims.text("identity_proofing_level")?.parse().ok()
    }

    /// The email address, and whether it has been verified.
    #[must_use]
    pub fn email(&self) -> Option<(&str, bool)> {
        self.with_flag("email", "email_verified")
    }

    /// The mobile number, and whether it has been verified.
    #[must_use]
    pub fn phone(&self) -> Option<(&str, bool)> {
        self.with_flag("phone_number", "phone_number_verified")
    }

    /// Whether the mobile number is the one in PDS.
    #[must_use]
    pub fn phone_matches_pds(&self) -> Option<bool> {
        self.claims.flag("phone_number_pds_matched")
    }

    /// The landline number, and whether it has been verified.
    #[must_use]
    pub fn landline(&self) -> Option<(&str, bool)> {
        self.with_flag("landline_number", "landline_number_verified")
    }

    /// The patient's practice, of the scope `gp_registration_details`.
    #[must_use]
    pub fn gp_ods_code(&self) -> Option<OdsCode> {
        let details = self.claims.get("gp_registration_details")?;
        OdsCode::parse(details.get("gp_ods_code")?.as_str()?).ok()
    }

    /// What IM1 needs, of the scope `gp_integration_credentials`.
    #[must_use]
    pub fn gp_integration_credentials(&self) -> Option<&Value> {
        self.claims.get("gp_integration_credentials")
    }

    /// What this client has left with NHS login about the user.
    #[must_use]
    pub fn client_metadata(&self) -> Option<&str> {
        self.claims.text("client_user_metadata")
    }

    fn with_flag(&self, name: &str, flag: &str) -> Option<(&str, bool)> {
        let verified = self.claims.flag(flag).unwrap_or(false);
        self.claims.text(name).map(|text| (text, verified))
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patient")
            .field("claims", &self.claims)
            .finish_non_exhaustive()
    }
}

/// An NHS number as NHS login gives it: known to be the user's, or only claimed by them.
///
/// ```
/// use nhs_auth::nhs_login::NhsNumberClaim;
///
/// fn greeting(claim: &NhsNumberClaim) -> String {
///     match claim {
///         NhsNumberClaim::Verified(number) => format!("your NHS number is {number}"),
///         // has no Display: the user may have guessed at another person's details
///         NhsNumberClaim::Claimed(_) => "prove who you are to see your NHS number".to_owned(),
///     }
/// }
/// # let _ = greeting;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NhsNumberClaim {
    /// At P9: it is the user's own.
    Verified(NhsNumber),
    /// Below: traced from details that the user gave.
    Claimed(ClaimedNhsNumber),
}

impl NhsNumberClaim {
    /// The number among the claims of a login. Verified only if session and account are both at P9.
    pub(crate) fn of(claims: &Claims, assurance: &Assurance) -> Option<Self> {
        let number = NhsNumber::parse(claims.text("nhs_number")?).ok()?;
        let verified = match assurance {
            Assurance::NhsLogin {
                vot,
                identity_proofing,
            } => {
                vot.proofing() == Some(IdentityProofing::P9)
                    && *identity_proofing == IdentityProofing::P9
            }
            Assurance::Cis2 { .. } => false,
        };
        Some(if verified {
            Self::Verified(number)
        } else {
            Self::Claimed(ClaimedNhsNumber(number))
        })
    }
}

/// An NHS number that must not be shown to the user, nor decide what they may see. It has no Display,
/// and no way out but by name.
#[derive(Clone, PartialEq, Eq)]
pub struct ClaimedNhsNumber(NhsNumber);

impl ClaimedNhsNumber {
    /// The number, for what does not show it to the user, such as finding their record to book into.
    #[must_use]
    pub fn not_to_be_shown(&self) -> &NhsNumber {
        &self.0
    }
}

impl fmt::Debug for ClaimedNhsNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClaimedNhsNumber(..)")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn patient(vot: &str, identity_proofing: IdentityProofing) -> Patient {
        let claims = json!({
            "sub": "s", "nhs_number": "9990000018", "family_name": "Testerly",
            "email": "a@example.org", "email_verified": "true", "phone_number": "1",
            "gp_registration_details": {"gp_ods_code": "A83011"},
        });
        let assurance = Assurance::NhsLogin {
            vot: vot.parse().unwrap(),
            identity_proofing,
        };
        Patient::new(Claims::of(&claims).unwrap(), &assurance)
    }

    #[test]
    fn number_is_verified_at_p9_only() {
        let number = |vot, level| patient(vot, level).nhs_number().unwrap();
        assert!(matches!(
            number("P9.Cm", IdentityProofing::P9),
            NhsNumberClaim::Verified(_)
        ));
        for (vot, level) in [
            ("P5.Cm", IdentityProofing::P9),
            ("P5.Cm", IdentityProofing::P5),
            ("Cm", IdentityProofing::P9),
            ("P9.Cm", IdentityProofing::P5),
        ] {
            let number = number(vot, level);
            assert!(matches!(number, NhsNumberClaim::Claimed(_)), "{vot}");
            assert!(!format!("{number:?}").contains("999"));
        }
    }

    #[test]
    fn claims_are_typed() {
        let patient = patient("P9.Cm", IdentityProofing::P9);
        assert_eq!(patient.email(), Some(("a@example.org", true)));
        assert_eq!(patient.phone(), Some(("1", false)));
        assert_eq!(patient.landline(), None);
        assert_eq!(patient.gp_ods_code().unwrap().as_str(), "A83011");
        assert!(!format!("{patient:?}").contains("Testerly"));
    }
}
