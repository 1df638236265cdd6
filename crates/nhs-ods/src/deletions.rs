//! What was deleted from the directory rather than closed: four lists, which are always given whole.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::{Date, DateTime};
use nhs_fhir_core::r4::{List, ListEntry, Reference};

use crate::system::{RELATIONSHIP_INSTANCE, ROLE_INSTANCE, SUCCESSION};

/// One of the lists of deletions.
///
/// Organisations that close stay in the directory with an end date. Deleted are those that were created in
/// error, and they are only simply not there any more, so a copy of the directory needs these lists.
/// Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>, "Get deletion
/// notices".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeletionList {
    /// `Organization-deletion`: whole records.
    Organizations,
    /// `OrganizationAffiliation-deletion`: relationships.
    Affiliations,
    /// `Organization-role-deletion`: assignments of roles.
    Roles,
    /// `Organization-succession-deletion`: who took over from whom.
    Successions,
}

impl DeletionList {
    /// All four.
    pub const ALL: [Self; 4] = [
        Self::Organizations,
        Self::Affiliations,
        Self::Roles,
        Self::Successions,
    ];

    /// The id of the list.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Organizations => "Organization-deletion",
            Self::Affiliations => "OrganizationAffiliation-deletion",
            Self::Roles => "Organization-role-deletion",
            Self::Successions => "Organization-succession-deletion",
        }
    }
}

/// A list of deletions, as it stands.
///
/// ```no_run
/// use nhs_ods::{Client, Deleted, DeletionList, Error};
///
/// async fn remove(client: &Client, mut forget: impl FnMut(&str)) -> Result<(), Error> {
///     let deletions = client.deletions(DeletionList::Organizations).await?.value;
///     for deletion in &deletions.entries {
///         if let Deleted::Organization(code) = &deletion.what {
///             forget(code.as_str());
///         }
///     }
///     Ok(())
/// }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Deletions {
    /// Which list.
    pub list: DeletionList,
    /// The day that the list is as of.
    pub as_of: Option<Date>,
    /// What was deleted, in the order of the list.
    pub entries: Vec<Deletion>,
    /// Entries that do not say what was deleted, in a form that is known. How entries of roles and of
    /// successions look is not published.
    pub unread: Vec<ListEntry>,
}

/// One deletion.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Deletion {
    /// The day of it.
    pub on: Option<Date>,
    /// What was deleted.
    pub what: Deleted,
}

impl fmt::Debug for Deletion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Deletion")
            .field("on", &self.on.as_ref().map(Date::as_str))
            .field("what", &self.what)
            .finish()
    }
}

/// What was deleted. All of it is public.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Deleted {
    /// The whole record of an organisation or site.
    Organization(OdsCode),
    /// The relationship with this instance id.
    Affiliation(String),
    /// The assignment of a role with this instance id ([`Role::instance_id`](crate::Role::instance_id)).
    Role(String),
    /// A succession. At least one of the members is there.
    Succession {
        /// The organisation that was said to be taken over.
        organization: Option<OdsCode>,
        /// The one that was said to take over.
        successor: Option<OdsCode>,
        /// The instance id of the succession.
        instance: Option<String>,
    },
}

impl Deletions {
    /// The list in a resource; None if it is another one than was asked for.
    pub(crate) fn read(list: DeletionList, resource: List) -> Option<Self> {
        if resource.id.as_ref().is_some_and(|id| id != list.id()) {
            return None;
        }
        let as_of = resource.date.as_ref().map(DateTime::date);
        let (mut entries, mut unread) = (Vec::new(), Vec::new());
        for entry in resource.entry {
            let what = entry.item.as_deref().and_then(|item| list.deleted(item));
            match what {
                Some(what) => entries.push(Deletion {
                    on: entry.date.as_ref().map(DateTime::date),
                    what,
                }),
                None => unread.push(entry),
            }
        }
        Some(Self {
            list,
            as_of,
            entries,
            unread,
        })
    }
}

impl DeletionList {
    fn deleted(self, item: &Reference) -> Option<Deleted> {
        match self {
            Self::Organizations => code(item).map(Deleted::Organization),
            Self::Affiliations => instance(item, RELATIONSHIP_INSTANCE, "OrganizationAffiliation")
                .map(Deleted::Affiliation),
            Self::Roles => instance(item, ROLE_INSTANCE, "").map(Deleted::Role),
            Self::Successions => {
                let organization = code(item);
                let display = item.display.as_deref();
                let successor = display.and_then(|text| OdsCode::parse(text).ok());
                let instance = match organization {
                    Some(_) => None,
                    None => instance(item, SUCCESSION, ""),
                };
                let known = organization.is_some() || successor.is_some() || instance.is_some();
                known.then_some(Deleted::Succession {
                    organization,
                    successor,
                    instance,
                })
            }
        }
    }
}

/// The ODS code that an item names: by identifier, else by reference.
fn code(item: &Reference) -> Option<OdsCode> {
    OdsCode::parse(&instance(item, OdsCode::SYSTEM, "Organization")?).ok()
}

/// The id that an item names in that system, else at the end of a reference to that type.
fn instance(item: &Reference, system: &str, kind: &str) -> Option<String> {
    let identifier = item.identifier.as_ref();
    let fits = identifier.filter(|identifier| {
        let held = identifier.system.as_ref();
        held.is_none_or(|held| held == system)
    });
    let value = fits.and_then(|identifier| identifier.value.as_deref());
    let referenced = || {
        let (of, id) = item.reference.as_deref()?.rsplit_once('/')?;
        let fits = !kind.is_empty() && of.rsplit('/').next() == Some(kind);
        fits.then_some(id)
    };
    let text = value.or_else(referenced)?.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn read(list: DeletionList, entries: &Value) -> Deletions {
        let json = json!({
            "resourceType": "List", "id": list.id(), "status": "current", "mode": "working",
            "date": "2024-01-25T00:00:00+00:00", "entry": entries
        });
        let list_ = List::from_slice_lenient(json.to_string().as_bytes()).unwrap();
        Deletions::read(list, list_.value).unwrap()
    }

    fn item(system: &str, value: &str) -> Value {
        json!({ "date": "2024-01-17T00:00:00+00:00",
                "item": { "identifier": { "system": system, "value": value } } })
    }

    #[test]
    fn each_list_has_its_own_kind_of_entry() {
        let list = read(
            DeletionList::Organizations,
            &json!([item(OdsCode::SYSTEM, "zx9"), { "item": { "reference": "Organization/ZX8" } }]),
        );
        let code = |code| Deleted::Organization(OdsCode::parse(code).unwrap());
        assert_eq!(list.entries[0].what, code("ZX9"));
        assert_eq!(list.entries[0].on.as_ref().unwrap().as_str(), "2024-01-17");
        assert_eq!(list.entries[1].what, code("ZX8"));
        assert_eq!(list.as_of.unwrap().as_str(), "2024-01-25");
        let list = read(
            DeletionList::Affiliations,
            &json!([item(RELATIONSHIP_INSTANCE, "900001")]),
        );
        assert_eq!(list.entries[0].what, Deleted::Affiliation("900001".into()));
        let list = read(DeletionList::Roles, &json!([item(ROLE_INSTANCE, "37525")]));
        assert_eq!(list.entries[0].what, Deleted::Role("37525".into()));
    }

    #[test]
    fn succession_is_read_as_far_as_it_is_said() {
        let mut both = item(OdsCode::SYSTEM, "ZX1");
        both["item"]["display"] = "ZX2".into();
        let list = read(
            DeletionList::Successions,
            &json!([both, item(SUCCESSION, "10400"), { "item": { "display": "a merger, it seems" } }]),
        );
        let code = |code| OdsCode::parse(code).ok();
        assert_eq!(
            list.entries[0].what,
            Deleted::Succession {
                organization: code("ZX1"),
                successor: code("ZX2"),
                instance: None
            }
        );
        assert_eq!(list.entries.len(), 2);
        assert_eq!(list.unread.len(), 1);
    }

    #[test]
    fn entry_that_names_nothing_is_kept_apart() {
        let other = item("urn:x", "ZX9");
        let entries =
            json!([other, {}, { "item": {} }, { "item": { "reference": "Patient/ZX9" } }]);
        let list = read(DeletionList::Organizations, &entries);
        assert!(list.entries.is_empty());
        assert_eq!(list.unread.len(), 4);
    }

    #[test]
    fn other_list_is_not_taken_for_this_one() {
        let json = json!({ "resourceType": "List", "id": "Organization-role-deletion" });
        let list = List::from_slice_lenient(json.to_string().as_bytes()).unwrap();
        assert!(Deletions::read(DeletionList::Organizations, list.value).is_none());
    }
}
