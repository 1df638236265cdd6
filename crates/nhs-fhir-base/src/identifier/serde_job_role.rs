//! serde of a job role, as CIS2 gives it among a user's roles.

use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_core::ser::{Serialize, SerializeStruct, Serializer};

use super::serde_text::{Text, refuses};
use super::{SdsJobRole, SdsJobRoleCode};

const CODE: &str = "role_code";
const NAME: &str = "role_name";

impl Serialize for SdsJobRole {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut role = serializer.serialize_struct("SdsJobRole", 2)?;
        role.serialize_field(CODE, &self.code)?;
        role.serialize_field(NAME, &self.full_name())?;
        role.end()
    }
}

impl<'de> Deserialize<'de> for SdsJobRole {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // as in `text`: what is no role is not to be shown
        if deserializer.is_human_readable() {
            return deserializer.deserialize_any(RoleVisitor);
        }
        let role = deserializer.deserialize_struct("SdsJobRole", &[CODE, NAME], RoleVisitor);
        role.map_err(|_| RoleVisitor.refused())
    }
}

struct RoleVisitor;

impl<'de> Visitor<'de> for RoleVisitor {
    type Value = SdsJobRole;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a role of CIS2 with role_code and role_name")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<SdsJobRole, A::Error> {
        let (mut code, mut name) = (None, None);
        while let Some(member) = map.next_key::<String>()? {
            match member.as_str() {
                CODE => code = Some(map.next_value::<SdsJobRoleCode>()?),
                NAME => name = map.next_value::<RoleName>()?.0,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        let code = code.ok_or_else(|| A::Error::missing_field(CODE))?;
        Ok(SdsJobRole { code, name })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<SdsJobRole, A::Error> {
        let code = items.next_element::<SdsJobRoleCode>()?;
        let name = items.next_element::<RoleName>()?;
        let code = code.ok_or_else(|| A::Error::missing_field(CODE))?;
        Ok(SdsJobRole {
            code,
            name: name.and_then(|name| name.0),
        })
    }

    refuses! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f64: f64,
        visit_str: &str, visit_bytes: &[u8]
    }
}

impl RoleVisitor {
    fn refused<E: Error>(&self) -> E {
        E::custom("a job role must be an object with role_code and role_name")
    }
}

/// The name of a role: a text that is not empty, or none.
struct RoleName(Option<Box<str>>);

impl<'de> Deserialize<'de> for RoleName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Option::<Text>::deserialize(deserializer)?;
        Ok(Self(
            text.map(|text| text.0).filter(|name| !name.is_empty()),
        ))
    }
}
