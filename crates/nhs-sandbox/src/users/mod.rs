//! The people who can log in, each by what they show: health workers at CIS2, citizens at NHS login.
//!
//! All are invented. Those of NHS login who have an NHS number have that of a patient in [`people`](crate::people).
//! The names are those of the platform's own mock identity providers where they have one.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use nhs_sandbox::{Issuer, Sandbox, users};
//!
//! let sandbox = Sandbox::start().await?;
//! sandbox.next_login(users::ONE_ROLE);
//! let discovery: serde_json::Value = reqwest::get(sandbox.discovery_url(Issuer::Cis2)).await?.json().await?;
//! assert_eq!(discovery["issuer"], sandbox.issuer(Issuer::Cis2));
//! # Ok(())
//! # }
//! ```

mod records;

pub(crate) use records::{Citizen, Role, Worker, citizen, worker};

use crate::issuer::Issuer;

/// CIS2: two roles at two organisations, none of them selected: an API asks for `NHSD-Session-URID`. AAL3.
pub const SEVERAL_ROLES: &str = "656005750104";
/// CIS2: as [`SEVERAL_ROLES`], with a smartcard-less AAL2 device.
pub const SEVERAL_ROLES_AAL2: &str = "656005750105";
/// CIS2: three roles, one of them without activities. AAL3.
pub const THREE_ROLES: &str = "656005750106";
/// CIS2: `selected_roleid` is in every id_token, whether it was asked for or not. AAL3.
pub const SELECTED_ROLE: &str = "656005750107";
/// CIS2: exactly one role, so no header is needed. AAL3.
pub const ONE_ROLE: &str = "787807429512";
/// CIS2: no role at all. AAL1.
pub const AAL1: &str = "aal1";
/// CIS2: no role at all. AAL2.
pub const AAL2: &str = "aal2";
/// CIS2: no role at all. AAL3.
pub const AAL3: &str = "aal3";
/// CIS2: `selected_roleid` is there and empty. AAL3.
pub const EMPTY_SELECTED_ROLE: &str = "aal4";
/// CIS2: the list of roles is no list of roles. AAL3.
pub const MALFORMED_ROLES: &str = "aal5";
/// CIS2: one role, AAL3, but an identity that was checked at level 2 only.
pub const LOW_IDENTITY: &str = "656005750108";

/// NHS login: proofed to P9; [`people::FULL_RECORD`](crate::people::FULL_RECORD).
pub const P9: &str = "9912003071";
/// NHS login: proofed to P5; [`people::UNIQUE_MATCH`](crate::people::UNIQUE_MATCH).
pub const P5: &str = "9912003072";
/// NHS login: not proofed: neither NHS number nor name.
pub const P0: &str = "9912003073";
/// NHS login: P9, and logs in with a passkey (`Cm`); [`people::REACHABLE`](crate::people::REACHABLE).
pub const P9_PASSKEY: &str = "p9-passkey";
/// NHS login: P9, with a password and nothing else (`P9.Cp`), which PDS does not let in; [`people::GENDER_OTHER`](crate::people::GENDER_OTHER).
pub const P9_PASSWORD: &str = "p9-password";
/// NHS login: P9, whose NHS number was merged into another; [`people::SUPERSEDED`](crate::people::SUPERSEDED).
pub const P9_SUPERSEDED: &str = "p9-superseded";
/// NHS login: P9, with an NHS number that PDS does not know; [`people::UNKNOWN`](crate::people::UNKNOWN).
pub const P9_UNKNOWN: &str = "p9-unknown";
/// NHS login: P9, whose record in PDS is restricted; [`people::RESTRICTED`](crate::people::RESTRICTED).
pub const P9_RESTRICTED: &str = "p9-restricted";
/// NHS login: P9, [`people::ASHGROVE_MOTHER`](crate::people::ASHGROVE_MOTHER) acting for [`people::ASHGROVE_SON`](crate::people::ASHGROVE_SON): the id_token is the son's, with her own in
/// `act.sub`.
pub const P9_DELEGATE: &str = "p9-delegate";
/// NHS login: P9, [`people::ASHGROVE_MOTHER`](crate::people::ASHGROVE_MOTHER) for herself.
pub const P9_MOTHER: &str = "p9-mother";
/// NHS login: P9, has one name, no date of birth and no email or telephone.
pub const P9_SPARSE: &str = "p9-sparse";

/// Everyone who can log in at an identity provider, by name.
pub fn all(issuer: Issuer) -> Vec<&'static str> {
    match issuer {
        Issuer::Cis2 => records::WORKERS.iter().map(|worker| worker.name).collect(),
        Issuer::NhsLogin => records::CITIZENS
            .iter()
            .map(|citizen| citizen.name)
            .collect(),
    }
}

/// The identity provider that knows this name.
pub(crate) fn issuer_of(name: &str) -> Option<Issuer> {
    if worker(name).is_some() {
        Some(Issuer::Cis2)
    } else {
        citizen(name).map(|_| Issuer::NhsLogin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_belongs_to_one_identity_provider() {
        for issuer in [Issuer::Cis2, Issuer::NhsLogin] {
            for name in all(issuer) {
                assert_eq!(issuer_of(name), Some(issuer), "{name}");
            }
        }
        assert_eq!(issuer_of("Aal3"), Some(Issuer::Cis2));
        assert_eq!(issuer_of("nobody"), None);
    }
}
