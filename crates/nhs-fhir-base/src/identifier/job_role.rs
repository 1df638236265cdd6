//! The job role of a user, as CIS2 and the Spine Directory Service give it: a code, and a name in words.

use std::fmt;

use super::InvalidIdentifier;
use super::shape::shaped_identifier;
use super::system;

shaped_identifier! {
    /// The code of a job role: `R8001`, or with the staff group and sub group before it, `S8000:G8000:R8001`.
    ///
    /// A role begins with R, or with E where services added their own. That the code is in a list of roles is not checked.
    /// Source: [CIS2 Authentication](https://digital.nhs.uk/services/care-identity-service/applications-and-services/cis2-authentication).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::SdsJobRoleCode;
    ///
    /// let code = SdsJobRoleCode::parse("S8000:G8000:R8001")?;
    /// assert_eq!((code.role(), code.staff_group(), code.sub_group()), ("R8001", Some("S8000"), Some("G8000")));
    /// assert_eq!(SdsJobRoleCode::parse("R8001")?.staff_group(), None);
    /// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
    /// ```
    SdsJobRoleCode, "SDS job role code", system::SDS_JOB_ROLE,
    ["R9999", "E9999", "S9999:G9999:R9999", "S9999:G9999:E9999"]
}

impl SdsJobRoleCode {
    /// The role alone: what `PractitionerRole.code` carries.
    pub fn role(&self) -> &str {
        self.0.rsplit(':').next().unwrap_or_default()
    }

    /// The staff group, if the code has it.
    pub fn staff_group(&self) -> Option<&str> {
        self.group(0)
    }

    /// The sub group, if the code has it.
    pub fn sub_group(&self) -> Option<&str> {
        self.group(1)
    }

    fn group(&self, place: usize) -> Option<&str> {
        let (groups, _) = self.0.rsplit_once(':')?;
        groups.split(':').nth(place)
    }
}

/// A job role as CIS2 gives it among a user's roles: its code, and its name, which is in words for people.
///
/// Through serde it is read from an item of `nhsid_nrbac_roles` as it stands; members beside `role_code` and `role_name` are
/// passed over.
///
/// ```
/// use nhs_fhir_core::identifier::SdsJobRole;
///
/// let item = r#"{"person_roleid": "999999999998", "org_code": "RR8", "role_code": "S8000:G8000:R8001",
///                "role_name": "\"Clinical\":\"Clinical Provision\":\"Nurse Access Role\""}"#;
/// let role: SdsJobRole = serde_json::from_str(item)?;
/// assert_eq!(role.code().role(), "R8001");
/// assert_eq!(role.name(), Some("Nurse Access Role"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SdsJobRole {
    pub(super) code: SdsJobRoleCode,
    pub(super) name: Option<Box<str>>,
}

impl SdsJobRole {
    /// A role from the claims `role_code` and `role_name`. An empty name is none.
    ///
    /// # Errors
    /// When the code is not that of a job role.
    pub fn parse(role_code: &str, role_name: Option<&str>) -> Result<Self, InvalidIdentifier> {
        Ok(Self {
            code: SdsJobRoleCode::parse(role_code)?,
            name: role_name.filter(|name| !name.is_empty()).map(Box::from),
        })
    }

    /// The code.
    pub fn code(&self) -> &SdsJobRoleCode {
        &self.code
    }

    /// The name of the role alone, without quotation marks and without those of its groups.
    pub fn name(&self) -> Option<&str> {
        let name = self.full_name()?;
        let quoted = name
            .strip_suffix('"')
            .and_then(|name| name.rsplit_once('"'));
        Some(quoted.map_or(name, |(_, last)| last))
    }

    /// The name as it came: those of the groups and of the role, each in quotation marks, with colons between.
    pub fn full_name(&self) -> Option<&str> {
        self.name.as_deref()
    }
}

impl fmt::Debug for SdsJobRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SdsJobRole(**********)")
    }
}
