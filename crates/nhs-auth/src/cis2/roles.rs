//! The roles of a healthcare worker: which there are, which one is acted in, and whether a call must
//! say so with the header `NHSD-Session-URID`.

use std::fmt;

use nhs_fhir_core::identifier::{OdsCode, SdsRoleProfileId};
use nhs_http::Call;
use nhs_http::http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::oidc::{Claims, Login};

/// A role of a user at one organisation (an entry of `nhsid_nrbac_roles`). Debug shows only its codes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cis2Role {
    /// The role profile id (`person_roleid`), as sent. Personal data.
    pub id: String,
    /// The user's id at the organisation (`person_orgid`).
    pub person_org_id: Option<String>,
    /// The ODS code of the organisation, as sent.
    pub ods_code: Option<String>,
    /// The role's name, such as `"Clinical":"Clinical Provision":"Health Professional Access Role"`.
    pub name: Option<String>,
    /// The role's code, such as `S8000:G8000:R8001`.
    pub code: Option<String>,
    /// What the role allows, by code, such as `B0016`.
    pub activity_codes: Vec<String>,
    /// The workgroups, by code.
    pub workgroup_codes: Vec<String>,
    /// The areas of work, by code.
    pub area_of_work_codes: Vec<String>,
}

impl Cis2Role {
    fn read(entry: &Value) -> Option<Self> {
        let entry = Claims::of(entry)?;
        let text = |name: &str| entry.text(name).map(str::to_owned);
        let list = |name: &str| {
            let texts = entry.list(name).filter_map(Value::as_str);
            texts.map(str::to_owned).collect()
        };
        Some(Self {
            id: text("person_roleid")?,
            person_org_id: text("person_orgid"),
            ods_code: text("org_code"),
            name: text("role_name"),
            code: text("role_code"),
            activity_codes: list("activity_codes"),
            workgroup_codes: list("workgroups_codes"),
            area_of_work_codes: list("aow_codes"),
        })
    }

    /// The role profile id, if it reads as one.
    #[must_use]
    pub fn checked_id(&self) -> Option<SdsRoleProfileId> {
        SdsRoleProfileId::parse(&self.id).ok()
    }

    /// The ODS code, if it reads as one.
    #[must_use]
    pub fn checked_ods_code(&self) -> Option<OdsCode> {
        OdsCode::parse(self.ods_code.as_deref()?).ok()
    }

    /// The last part of the code, the job role, such as `R8001`.
    #[must_use]
    pub fn job_role_code(&self) -> Option<&str> {
        self.code.as_deref()?.rsplit(':').next()
    }
}

impl fmt::Debug for Cis2Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cis2Role")
            .field("ods_code", &self.ods_code)
            .field("code", &self.code)
            .finish_non_exhaustive()
    }
}

/// The roles of a user who has logged in.
///
/// ```
/// use nhs_auth::cis2::{Cis2Roles, RoleChoice};
///
/// fn page(roles: &Cis2Roles) -> &'static str {
///     match roles.choice() {
///         RoleChoice::None => "you have no role, ask your registration authority",
///         RoleChoice::One(_) => "go on",
///         RoleChoice::Several(_) => "pick a role",
///     }
/// }
/// # let _ = page;
/// ```
#[derive(Clone, Default)]
pub struct Cis2Roles {
    roles: Vec<Cis2Role>,
    selected: Option<String>,
}

/// Whether there is a role to act in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RoleChoice<'a> {
    /// The user has no role.
    None,
    /// The user has this one, or picked it at CIS2.
    One(SelectedRole),
    /// The user must pick one of these.
    Several(&'a [Cis2Role]),
}

impl Cis2Roles {
    /// The roles of a login: those of its userinfo (the scope `nationalrbacaccess`), and the one that
    /// the user picked at CIS2 (`selected_roleid`, the scope `selectedrole`).
    #[must_use]
    pub fn of(login: &Login) -> Self {
        let claims = login.worker().map(super::Worker::claims);
        Self::read(claims, login.claims())
    }

    /// The roles of a worker whose userinfo the platform passed on, as it does in combined
    /// authentication.
    #[must_use]
    pub fn of_worker(worker: &super::Worker) -> Self {
        Self::read(Some(worker.claims()), worker.claims())
    }

    fn read(user_info: Option<&Claims>, id_token: &Claims) -> Self {
        let mut roles: Vec<Cis2Role> = Vec::new();
        let entries = user_info
            .into_iter()
            .flat_map(|claims| claims.list("nhsid_nrbac_roles"));
        for role in entries.filter_map(Cis2Role::read) {
            if roles.iter().all(|known| known.id != role.id) {
                roles.push(role);
            }
        }
        Self {
            roles,
            selected: id_token.text("selected_roleid").map(str::to_owned),
        }
    }

    /// All roles, as CIS2 lists them.
    #[must_use]
    pub fn list(&self) -> &[Cis2Role] {
        &self.roles
    }

    /// The role that the user picked at CIS2.
    #[must_use]
    pub fn selected(&self) -> Option<SelectedRole> {
        let id = self.selected.as_deref()?;
        Some(SelectedRole {
            id: id.to_owned(),
            role: self.find(id).map(Box::new),
            in_header: false,
        })
    }

    /// The role with that id, picked in our own application. `None` if it is not one of the user's.
    ///
    /// Calls name it in `NHSD-Session-URID`, unless it is the only one, or the one that the user
    /// picked at CIS2.
    #[must_use]
    pub fn pick(&self, id: &str) -> Option<SelectedRole> {
        let role = self.find(id)?;
        let known = match self.selected.as_deref() {
            Some(selected) => selected == id,
            None => self.roles.len() == 1,
        };
        Some(SelectedRole {
            id: role.id.clone(),
            role: Some(Box::new(role)),
            in_header: !known,
        })
    }

    fn find(&self, id: &str) -> Option<Cis2Role> {
        self.roles.iter().find(|role| role.id == id).cloned()
    }

    /// The role to act in, or those to pick from.
    #[must_use]
    pub fn choice(&self) -> RoleChoice<'_> {
        if let Some(selected) = self.selected() {
            return RoleChoice::One(selected);
        }
        match self.roles.as_slice() {
            [] => RoleChoice::None,
            [only] => self
                .pick(&only.id)
                .map_or(RoleChoice::None, RoleChoice::One),
            several => RoleChoice::Several(several),
        }
    }
}

impl fmt::Debug for Cis2Roles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cis2Roles")
            .field("roles", &self.roles)
            .field("has_selected", &self.selected.is_some())
            .finish()
    }
}

/// The role that a user acts in. Debug shows only its codes.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SelectedRole {
    id: String,
    role: Option<Box<Cis2Role>>,
    in_header: bool,
}

impl SelectedRole {
    /// The role profile id. Personal data.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The role itself, if userinfo was asked for.
    #[must_use]
    pub fn role(&self) -> Option<&Cis2Role> {
        self.role.as_deref()
    }

    /// The header `NHSD-Session-URID`, if calls need it: a user with one role, or with one that was
    /// picked at CIS2, is known without.
    #[must_use]
    pub fn header(&self) -> Option<(HeaderName, HeaderValue)> {
        self.in_header.then(|| self.always_header()).flatten()
    }

    /// The header, needed or not. `None` if the id is no header value.
    #[must_use]
    pub fn always_header(&self) -> Option<(HeaderName, HeaderValue)> {
        let mut value = HeaderValue::from_str(&self.id).ok()?;
        value.set_sensitive(true);
        Some((HeaderName::from_static("nhsd-session-urid"), value))
    }

    /// The call with the header, if it needs one.
    #[must_use]
    pub fn apply(&self, call: Call) -> Call {
        match self.header() {
            Some((name, value)) => call.header(name, value),
            None => call,
        }
    }
}

impl fmt::Debug for SelectedRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SelectedRole")
            .field("role", &self.role)
            .field("in_header", &self.in_header)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn role(id: &str) -> Value {
        json!({
            "person_roleid": id, "org_code": "A83011", "role_code": "S8000:G8000:R8001",
            "activity_codes": "B0016",
        })
    }

    fn roles(list: Value, selected: Value) -> Cis2Roles {
        let user_info = Claims::of(&json!({ "nhsid_nrbac_roles": list })).unwrap();
        let id_token = Claims::of(&json!({ "selected_roleid": selected })).unwrap();
        Cis2Roles::read(Some(&user_info), &id_token)
    }

    #[test]
    fn one_of_several_is_named_in_the_header() {
        let roles = roles(json!([role("1"), role("2"), role("2"), 7, {}]), json!(null));
        assert_eq!(roles.list().len(), 2);
        assert!(matches!(roles.choice(), RoleChoice::Several(list) if list.len() == 2));
        assert!(roles.pick("3").is_none());
        let picked = roles.pick("2").unwrap();
        let call = picked.apply(Call::get("x", "/x"));
        assert_eq!(call.headers()["nhsd-session-urid"], "2");
        assert!(call.headers()["nhsd-session-urid"].is_sensitive());
    }

    #[test]
    fn only_role_needs_no_header_and_may_come_without_a_list() {
        for list in [json!(role("1")), json!([role("1")])] {
            let roles = roles(list, json!(null));
            let RoleChoice::One(only) = roles.choice() else {
                panic!("one role");
            };
            assert_eq!(only.id(), "1");
            assert!(only.header().is_none() && only.always_header().is_some());
            let role = only.role().unwrap();
            assert_eq!(role.job_role_code(), Some("R8001"));
            assert_eq!(role.activity_codes, ["B0016"]);
        }
    }

    #[test]
    fn role_picked_at_cis2_is_known_and_another_is_named() {
        let roles = roles(json!([role("1"), role("2")]), json!("2"));
        assert!(matches!(roles.choice(), RoleChoice::One(one) if one.id() == "2"));
        assert!(roles.pick("2").unwrap().header().is_none());
        assert!(roles.pick("1").unwrap().header().is_some());
    }

    #[test]
    fn user_may_have_no_role() {
        assert_eq!(roles(json!([]), json!(null)).choice(), RoleChoice::None);
        let none = Cis2Roles::read(None, &Claims::default());
        assert_eq!(none.choice(), RoleChoice::None);
        let shown = format!(
            "{:?}",
            roles(json!([role("555254242105")]), json!("555254242105"))
        );
        assert!(!shown.contains("555254242105"), "{shown}");
    }
}
