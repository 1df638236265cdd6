//! An organisation as ORD has it, with its roles, relationships and successions.

use std::fmt;

use chrono::NaiveDate;
use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Date;
use serde_json::Value;

use super::json::{day, flag, items, str_of, text};
use crate::codes::{RecordClass, RelationshipCode, RoleCode};
use crate::roles::Period;

/// An organisation or site. Whatever the record lacks is `None`, or an empty list.
///
/// ```
/// #![allow(deprecated)]
/// use nhs_ods::ord::Organisation;
///
/// fn successors(organisation: &Organisation) -> Vec<String> {
///     let successions = organisation.successions().filter(|held| held.is_successor());
///     successions.filter_map(|held| Some(held.other()?.to_string())).collect()
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct Organisation(Value);

impl Organisation {
    /// The organisation in an answer.
    pub(super) fn new(value: Value) -> Self {
        Self(value)
    }

    /// The ODS code.
    #[must_use]
    pub fn code(&self) -> Option<OdsCode> {
        ods_code(&self.0)
    }

    /// The name, in upper case.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        str_of(&self.0, "Name")
    }

    /// Whether the record is in use.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        active(&self.0)
    }

    /// The day of its last change.
    #[must_use]
    pub fn last_changed(&self) -> Option<NaiveDate> {
        day(&self.0, "LastChangeDate")
    }

    /// Whether it is an organisation or a site.
    #[must_use]
    pub fn record_class(&self) -> Option<RecordClass> {
        record_class(&self.0)
    }

    /// Whether it is kept only so that others can refer to it.
    #[must_use]
    pub fn is_reference_only(&self) -> bool {
        flag(&self.0, "refOnly").unwrap_or(false)
    }

    /// A part of its address, by ORD's name: `AddrLn1` to `AddrLn3`, `Town`, `County`, `PostCode`, `Country`.
    #[must_use]
    pub fn address(&self, part: &str) -> Option<&str> {
        str_of(self.0.pointer("/GeoLoc/Location")?, part)
    }

    /// The Unique Property Reference Number of its address.
    #[must_use]
    pub fn uprn(&self) -> Option<String> {
        text(self.0.pointer("/GeoLoc/Location")?, "UPRN")
    }

    /// Its contacts: the kind (`tel`, `http`, `mail`, `fax`) and the value.
    pub fn contacts(&self) -> impl Iterator<Item = (&str, &str)> {
        let contacts = items(&self.0, &["Contacts", "Contact"]).iter();
        contacts.filter_map(|held| Some((str_of(held, "type")?, str_of(held, "value")?)))
    }

    /// From when to when it exists in law.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        period(&self.0, "Legal")
    }

    /// From when to when it is at work.
    #[must_use]
    pub fn operational(&self) -> Option<Period> {
        period(&self.0, "Operational")
    }

    /// The roles that it has or had.
    pub fn roles(&self) -> impl Iterator<Item = Role<'_>> {
        items(&self.0, &["Roles", "Role"]).iter().map(Role)
    }

    /// Its primary role.
    #[must_use]
    pub fn primary_role(&self) -> Option<RoleCode> {
        self.roles().find(Role::is_primary)?.code()
    }

    /// The relationships in which it is the source, today's and ended ones.
    pub fn relationships(&self) -> impl Iterator<Item = Relationship<'_>> {
        items(&self.0, &["Rels", "Rel"]).iter().map(Relationship)
    }

    /// Who took over from it, and from whom it took over.
    pub fn successions(&self) -> impl Iterator<Item = Succession<'_>> {
        items(&self.0, &["Succs", "Succ"]).iter().map(Succession)
    }

    /// The JSON as it came.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.0
    }
}

/// Shows the code, which is public.
impl fmt::Debug for Organisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Organisation")
            .field("code", &self.code().as_ref().map(OdsCode::as_str))
            .finish_non_exhaustive()
    }
}

/// A role that an organisation has or had.
#[derive(Clone, Copy)]
pub struct Role<'a>(&'a Value);

impl Role<'_> {
    /// Which role.
    #[must_use]
    pub fn code(&self) -> Option<RoleCode> {
        str_of(self.0, "id").map(RoleCode::new)
    }

    /// The id of this assignment.
    #[must_use]
    pub fn instance_id(&self) -> Option<String> {
        text(self.0, "uniqueRoleId")
    }

    /// Whether it is the primary one. ORD leaves it out where it is not.
    #[must_use]
    pub fn is_primary(&self) -> bool {
        flag(self.0, "primaryRole").unwrap_or(false)
    }

    /// Whether it is in force.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        active(self.0)
    }

    /// From when to when it is in force in law.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        period(self.0, "Legal")
    }

    /// From when to when it is carried out.
    #[must_use]
    pub fn operational(&self) -> Option<Period> {
        period(self.0, "Operational")
    }
}

impl fmt::Debug for Role<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Role")
            .field("code", &self.code())
            .field("primary", &self.is_primary())
            .finish_non_exhaustive()
    }
}

/// How an organisation stands to another.
#[derive(Clone, Copy)]
pub struct Relationship<'a>(&'a Value);

impl Relationship<'_> {
    /// What relates the two.
    #[must_use]
    pub fn code(&self) -> Option<RelationshipCode> {
        str_of(self.0, "id").map(RelationshipCode::new)
    }

    /// The id of this relationship.
    #[must_use]
    pub fn instance_id(&self) -> Option<String> {
        text(self.0, "uniqueRelId")
    }

    /// The other organisation.
    #[must_use]
    pub fn target(&self) -> Option<OdsCode> {
        ods_code(self.0.get("Target")?)
    }

    /// The primary role of the other organisation.
    #[must_use]
    pub fn target_role(&self) -> Option<RoleCode> {
        str_of(self.0.pointer("/Target/PrimaryRoleId")?, "id").map(RoleCode::new)
    }

    /// Whether it is in force.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        active(self.0)
    }

    /// From when to when it is in force in law.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        period(self.0, "Legal")
    }

    /// From when to when it is carried out.
    #[must_use]
    pub fn operational(&self) -> Option<Period> {
        period(self.0, "Operational")
    }
}

impl fmt::Debug for Relationship<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Relationship")
            .field("code", &self.code())
            .field("target", &self.target().as_ref().map(OdsCode::as_str))
            .finish_non_exhaustive()
    }
}

/// What another organisation is to the one that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SuccessionKind {
    /// It came before.
    Predecessor,
    /// It took over.
    Successor,
}

/// A succession, from the viewpoint of the organisation that was read.
#[derive(Clone, Copy)]
pub struct Succession<'a>(&'a Value);

impl Succession<'_> {
    /// What the other organisation is. None if ORD says something else.
    #[must_use]
    pub fn kind(&self) -> Option<SuccessionKind> {
        match str_of(self.0, "Type")? {
            "Predecessor" => Some(SuccessionKind::Predecessor),
            "Successor" => Some(SuccessionKind::Successor),
            _ => None,
        }
    }

    /// Whether the other organisation took over.
    #[must_use]
    pub fn is_successor(&self) -> bool {
        self.kind() == Some(SuccessionKind::Successor)
    }

    /// The other organisation.
    #[must_use]
    pub fn other(&self) -> Option<OdsCode> {
        ods_code(self.0.get("Target")?)
    }

    /// The id of this succession.
    #[must_use]
    pub fn instance_id(&self) -> Option<String> {
        text(self.0, "uniqueSuccId")
    }

    /// Whether somebody took over from the other organisation in its turn.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        flag(self.0, "forwardSuccession").unwrap_or(false)
    }

    /// The day of it.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        period(self.0, "Legal")
    }
}

impl fmt::Debug for Succession<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Succession")
            .field("kind", &self.kind())
            .field("other", &self.other().as_ref().map(OdsCode::as_str))
            .finish_non_exhaustive()
    }
}

/// The class under either of its spellings: that of records, or that of lists.
pub(super) fn record_class(value: &Value) -> Option<RecordClass> {
    let class = ["orgRecordClass", "OrgRecordClass"];
    let class = class.iter().find_map(|name| str_of(value, name))?;
    Some(RecordClass::new(class))
}

pub(super) fn active(value: &Value) -> Option<bool> {
    match str_of(value, "Status")? {
        status if status.eq_ignore_ascii_case("active") => Some(true),
        status if status.eq_ignore_ascii_case("inactive") => Some(false),
        _ => None,
    }
}

/// The ODS code: of a record in parts, of a list as a text.
pub(super) fn ods_code(value: &Value) -> Option<OdsCode> {
    let code = match value.get("OrgId")? {
        Value::String(code) => code.as_str(),
        parts => str_of(parts, "extension")?,
    };
    OdsCode::parse(code).ok()
}

fn period(value: &Value, kind: &str) -> Option<Period> {
    let mut dates = items(value, &["Date"]).iter();
    let held = dates.find(|held| str_of(held, "Type") == Some(kind))?;
    let day = |name| Date::parse(str_of(held, name)?).ok();
    Some(Period {
        start: day("Start"),
        end: day("End"),
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn record_is_the_same_in_each_of_its_spellings() {
        let record = |role_id: Value, primary: Value, class: &str| {
            Organisation::new(json!({
                "Name": "NORTHMOOR TRUST", "Status": "Active", "LastChangeDate": "2024-05-02",
                class: "RC1", "OrgId": { "extension": "ZT1" }, "refOnly": "true",
                "GeoLoc": { "Location": { "UPRN": 990_000_314_159_u64, "Town": "NORTHMOOR" } },
                "Roles": { "Role": { "id": "RO197", "uniqueRoleId": role_id, "primaryRole": primary,
                    "Status": "Inactive",
                    "Date": { "Type": "Operational", "Start": "2001-04-01", "End": "2020-03-31" } } },
                "Succs": { "Succ": [{ "uniqueSuccId": "10", "Type": "Successor", "forwardSuccession": "true",
                    "Target": { "OrgId": { "extension": "ZT2" } } }] }
            }))
        };
        for organisation in [
            record(json!(1), json!(true), "orgRecordClass"),
            record(json!("1"), json!("true"), "OrgRecordClass"),
        ] {
            let role = organisation.roles().next().unwrap();
            assert_eq!(role.instance_id().as_deref(), Some("1"));
            assert_eq!(organisation.primary_role(), Some(RoleCode::NhsTrust));
            assert_eq!(organisation.record_class(), Some(RecordClass::Organisation));
            assert_eq!(role.operational().unwrap().end.unwrap(), "2020-03-31");
            assert_eq!((role.legal(), role.is_active()), (None, Some(false)));
            assert_eq!(organisation.uprn().as_deref(), Some("990000314159"));
            assert!(organisation.is_reference_only());
            let succession = organisation.successions().next().unwrap();
            assert!(succession.is_successor() && succession.goes_on());
            assert_eq!(succession.other().unwrap().as_str(), "ZT2");
        }
    }

    #[test]
    fn record_without_anything_gives_nothing() {
        let bare = Organisation::new(json!({}));
        assert_eq!(
            (bare.code(), bare.name(), bare.is_active()),
            (None, None, None)
        );
        assert_eq!((bare.uprn(), bare.address("Town")), (None, None));
        assert!(!bare.is_reference_only() && bare.primary_role().is_none());
        let counts = (bare.roles().count(), bare.relationships().count());
        assert_eq!(counts, (0, 0));
        assert_eq!(
            (bare.successions().count(), bare.contacts().count()),
            (0, 0)
        );
    }
}
