//! What CIS2 says about a healthcare worker.

use std::fmt;

use nhs_fhir_core::identifier::{
    GdcNumber, GmcNumber, GmpNumber, GphcNumber, NmcPin, OdsCode, SdsUserId,
};
use serde_json::Value;

use super::IDENTITY;
use crate::assurance::IdentityAssurance;
use crate::oidc::Claims;

/// The userinfo of a healthcare worker. Claims that the scopes do not allow are not there. Debug
/// shows nothing of it.
#[derive(Clone)]
pub struct Worker {
    claims: Claims,
}

impl Worker {
    pub(crate) fn new(claims: Claims) -> Self {
        Self { claims }
    }

    /// Every claim, as it came: those of numbers that could not be read among them.
    #[must_use]
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// The user's SDS id.
    #[must_use]
    pub fn sds_user_id(&self) -> Option<SdsUserId> {
        let names = ["nhsid_useruid", "uid", "sub"];
        names
            .iter()
            .filter_map(|name| self.claims.text(name))
            .find_map(|id| SdsUserId::parse(id).ok())
    }

    /// The whole name.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        let name = self.claims.text("display_name");
        name.or_else(|| self.claims.text("name"))
    }

    /// The given name.
    #[must_use]
    pub fn given_name(&self) -> Option<&str> {
        self.claims.text("given_name")
    }

    /// The family name.
    #[must_use]
    pub fn family_name(&self) -> Option<&str> {
        self.claims.text("family_name")
    }

    /// The email address.
    #[must_use]
    pub fn email(&self) -> Option<&str> {
        self.claims.text("email")
    }

    /// How well the user's identity was checked.
    #[must_use]
    pub fn identity_assurance(&self) -> Option<IdentityAssurance> {
        let level = self.claims.first(&IDENTITY)?;
        serde_json::from_value(level.clone()).ok()
    }

    /// The number of the General Medical Council, if it reads as one.
    #[must_use]
    pub fn gmc_number(&self) -> Option<GmcNumber> {
        GmcNumber::parse(self.claims.text("gmc_id")?).ok()
    }

    /// The code as a prescribing general practitioner, if it reads as one.
    #[must_use]
    pub fn gmp_number(&self) -> Option<GmpNumber> {
        GmpNumber::parse(self.claims.text("gmp_id")?).ok()
    }

    /// The number of the General Dental Council, if it reads as one.
    #[must_use]
    pub fn gdc_number(&self) -> Option<GdcNumber> {
        GdcNumber::parse(self.claims.text("gdc_id")?).ok()
    }

    /// The number of the General Pharmaceutical Council, if it reads as one.
    #[must_use]
    pub fn gphc_number(&self) -> Option<GphcNumber> {
        GphcNumber::parse(self.claims.text("gphc_id")?).ok()
    }

    /// The PIN of the Nursing and Midwifery Council, if it reads as one.
    #[must_use]
    pub fn nmc_pin(&self) -> Option<NmcPin> {
        NmcPin::parse(self.claims.text("nmc_id")?).ok()
    }

    /// The organisations that the user belongs to (`nhsid_org_memberships`).
    pub fn memberships(&self) -> impl Iterator<Item = OrganisationMembership> {
        organisations(&self.claims, "nhsid_org_memberships")
    }

    /// The organisations that the user may act for (`nhsid_user_orgs`).
    pub fn organisations(&self) -> impl Iterator<Item = OrganisationMembership> {
        organisations(&self.claims, "nhsid_user_orgs")
    }
}

impl fmt::Debug for Worker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Worker")
            .field("claims", &self.claims)
            .finish()
    }
}

/// An organisation of a user.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct OrganisationMembership {
    /// Its ODS code, as sent.
    pub ods_code: String,
    /// Its name.
    pub name: Option<String>,
}

impl OrganisationMembership {
    /// The ODS code, if it reads as one.
    #[must_use]
    pub fn checked_ods_code(&self) -> Option<OdsCode> {
        OdsCode::parse(&self.ods_code).ok()
    }
}

fn organisations(claims: &Claims, name: &str) -> impl Iterator<Item = OrganisationMembership> {
    claims.list(name).filter_map(|entry| {
        let text = |name: &str| entry.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(OrganisationMembership {
            ods_code: text("org_code")?,
            name: text("org_name"),
        })
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn worker(claims: Value) -> Worker {
        Worker::new(Claims::of(&claims).unwrap())
    }

    #[test]
    fn numbers_are_typed_where_they_read() {
        let worker = worker(json!({
            "sub": "999999999999", "gmc_id": "C1234567", "gdc_id": "no number", "nmc_id": "",
            "idassurancelevel": "3",
        }));
        assert_eq!(worker.sds_user_id().unwrap().as_str(), "999999999999");
        assert_eq!(worker.gmc_number().unwrap().as_str(), "C1234567");
        assert!(worker.gdc_number().is_none() && worker.nmc_pin().is_none());
        assert_eq!(worker.claims().text("gdc_id"), Some("no number"));
        assert_eq!(worker.identity_assurance(), Some(IdentityAssurance::HIGH));
    }

    #[test]
    fn one_organisation_is_a_list_of_one() {
        let one = json!({"org_code": "A83011", "org_name": "A practice"});
        for claim in [
            json!(one),
            json!([one]),
            json!([one, {"org_name": "no code"}, 7]),
        ] {
            let worker = worker(json!({"nhsid_user_orgs": claim}));
            let found: Vec<_> = worker.organisations().collect();
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].checked_ods_code().unwrap().as_str(), "A83011");
        }
        assert_eq!(worker(json!({})).memberships().count(), 0);
    }
}
