//! The roles of an organisation and the periods of roles and relationships, read from extensions.

use std::fmt;

use nhs_fhir_core::primitive::{Date, DateTime};
use nhs_fhir_core::r4::Many;
use nhs_fhir_core::r4::{self, Extension, Value};

use crate::codes::{ROLE, RoleCode, TYPED_PERIOD};
use crate::extension;

/// One role that an organisation has or had, as the extension `Extension-England-OrganisationRole`
/// says it.
///
/// The opening and closing of an organisation are the periods of its roles. Which role is the primary
/// one is not in the record; the property `primaryRole` of the code system tells.
/// Source: <https://simplifier.net/guide/organisation-data-services>.
///
/// ```
/// use nhs_ods::{Organization, RoleCode};
///
/// # fn show(organization: &Organization) {
/// for role in organization.roles() {
///     if role.code() == Some(RoleCode::GpPractice) && role.active() == Some(true) {
///         println!("a GP practice since {:?}", role.operational().and_then(|period| period.start));
///     }
/// }
/// # }
/// ```
#[derive(Clone, Copy)]
pub struct Role<'a>(&'a Extension);

impl<'a> Role<'a> {
    /// The id of this assignment. An organisation may have the same role again under another id.
    #[must_use]
    pub fn instance_id(&self) -> Option<i32> {
        match extension::value(&self.0.extension, "instanceID")? {
            Value::Integer(id) => Some(*id),
            _ => None,
        }
    }

    /// What the organisation does.
    #[must_use]
    pub fn code(&self) -> Option<RoleCode> {
        extension::value(&self.0.extension, "roleCode")
            .and_then(Value::code)
            .map(RoleCode::new)
    }

    /// The role's name as ODS gives it, in upper case.
    #[must_use]
    pub fn name(&self) -> Option<&'a str> {
        match extension::value(&self.0.extension, "roleCode")? {
            Value::CodeableConcept(concept) => concept
                .coding
                .iter()
                .find_map(|coding| coding.display.as_deref())
                .or(concept.text.as_deref()),
            _ => None,
        }
    }

    /// From when to when the role is in force in law.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        period(&self.0.extension, "Legal")
    }

    /// From when to when the role is carried out.
    #[must_use]
    pub fn operational(&self) -> Option<Period> {
        period(&self.0.extension, "Operational")
    }

    /// Whether the role is in force today, as ODS says.
    #[must_use]
    pub fn active(&self) -> Option<bool> {
        match extension::value(&self.0.extension, "active")? {
            Value::Boolean(active) => Some(*active),
            _ => None,
        }
    }

    /// The extension itself, for what has no accessor here.
    #[must_use]
    pub fn extension(&self) -> &'a Extension {
        self.0
    }
}

impl fmt::Debug for Role<'_> {
    // an organisation is public, so its roles may be shown
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Role")
            .field("code", &self.code())
            .field("active", &self.active())
            .finish_non_exhaustive()
    }
}

/// From when to when something holds, both days included. A side that is absent is open or not known.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Period {
    /// The first day, as precise as ODS gives it.
    pub start: Option<Date>,
    /// The last day; absent while it lasts.
    pub end: Option<Date>,
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Period")
            .field("start", &self.start.as_ref().map(Date::as_str))
            .field("end", &self.end.as_ref().map(Date::as_str))
            .finish()
    }
}

impl From<&r4::Period> for Period {
    fn from(period: &r4::Period) -> Self {
        Self {
            start: period.start.as_ref().map(DateTime::date),
            end: period.end.as_ref().map(DateTime::date),
        }
    }
}

/// The roles among an organisation's extensions.
pub(crate) fn roles(extensions: &Many<Extension>) -> impl Iterator<Item = Role<'_>> {
    extensions.all_by_url(ROLE).map(Role)
}

/// The period of this type among some extensions.
pub(crate) fn period(extensions: &Many<Extension>, kind: &str) -> Option<Period> {
    extensions
        .all_by_url(TYPED_PERIOD)
        .filter(|typed| {
            let held = extension::value(&typed.extension, "dateType");
            held.and_then(Value::code) == Some(kind)
        })
        .find_map(
            |typed| match extension::value(&typed.extension, "period")? {
                Value::Period(period) => Some(Period::from(&**period)),
                _ => None,
            },
        )
}
