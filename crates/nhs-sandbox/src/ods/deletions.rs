//! What was deleted rather than closed: four lists, which are always given whole.

use std::borrow::Cow;

use serde_json::{Value, json};

use super::affiliation::RELATIONSHIP_IDS;
use super::load::Load;
use super::organisation::{Day, ODS_CODES, ROLE_IDS};
use super::succession::Succession;
use crate::answer::Put;

/// One of the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deleted {
    Organisations,
    Affiliations,
    Roles,
    Successions,
}

impl Deleted {
    pub(super) const ALL: [Self; 4] = [
        Self::Organisations,
        Self::Affiliations,
        Self::Roles,
        Self::Successions,
    ];

    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Organisations => "Organization-deletion",
            Self::Affiliations => "OrganizationAffiliation-deletion",
            Self::Roles => "Organization-role-deletion",
            Self::Successions => "Organization-succession-deletion",
        }
    }

    fn title(self) -> &'static str {
        match self {
            Self::Organisations => "Deleted organisations",
            Self::Affiliations => "Deleted relationships",
            Self::Roles => "Deleted roles of organisations",
            Self::Successions => "Deleted successions of organisations",
        }
    }
}

/// Everything that was ever deleted, each with the day of it.
#[derive(Debug, Clone)]
pub(super) struct Deletions {
    organisations: Vec<(Day, String)>,
    affiliations: Vec<(Day, String)>,
    roles: Vec<(Day, u32)>,
    successions: Vec<(Day, Succession)>,
}

impl Default for Deletions {
    /// What was deleted before the sandbox started.
    fn default() -> Self {
        let before = || Cow::Borrowed("2024-01-17");
        let gone = Succession {
            id: 10_400,
            predecessor: "5ZB",
            successor: "Z7C",
            on: Cow::Borrowed("2006-10-01"),
        };
        Self {
            organisations: vec![
                (before(), crate::organisations::DELETED.to_owned()),
                (before(), "FZ902".to_owned()),
            ],
            affiliations: vec![(before(), "899001".to_owned())],
            roles: vec![(before(), 799_001)],
            successions: vec![(before(), gone)],
        }
    }
}

impl Deletions {
    pub(super) fn organisation(&mut self, on: &Day, code: &str) {
        self.organisations.push((on.clone(), code.to_owned()));
    }

    pub(super) fn affiliation(&mut self, on: &Day, id: &str) {
        self.affiliations.push((on.clone(), id.to_owned()));
    }

    pub(super) fn role(&mut self, on: &Day, instance: u32) {
        self.roles.push((on.clone(), instance));
    }

    pub(super) fn succession(&mut self, on: &Day, gone: Succession) {
        self.successions.push((on.clone(), gone));
    }

    /// One list as a resource. How the lists of roles and of successions look is not published: a role's entry has its instance,
    /// a succession's the predecessor, with the successor as display.
    pub(super) fn resource(&self, which: Deleted, load: Load) -> Value {
        let entry = |on: &str, kind: &str, system: &str, value: &str| {
            json!({
                "date": midnight(on),
                "item": { "type": kind, "identifier": { "system": system, "value": value } },
            })
        };
        let entries: Vec<(&str, Value)> = match which {
            Deleted::Organisations => dated(&self.organisations, |on, code| {
                entry(on, "Organization", ODS_CODES, code)
            }),
            Deleted::Affiliations => dated(&self.affiliations, |on, id| {
                entry(on, "OrganizationAffiliation", RELATIONSHIP_IDS, id)
            }),
            Deleted::Roles => dated(&self.roles, |on, instance| {
                entry(on, "Organization", ROLE_IDS, &instance.to_string())
            }),
            Deleted::Successions => dated(&self.successions, |on, gone| {
                let mut entry = entry(on, "Organization", ODS_CODES, gone.predecessor);
                if let Some(item) = entry.get_mut("item") {
                    item.put("display", json!(gone.successor));
                }
                entry
            }),
        };
        let latest = entries.iter().map(|(on, _)| *on).max().unwrap_or_default();
        let entries: Vec<Value> = entries.into_iter().map(|(_, entry)| entry).collect();
        json!({
            "resourceType": "List",
            "id": which.id(),
            "meta": {
                "versionId": load.row_version(),
                "lastUpdated": load.lists_loaded(),
                "source": "#9be0f2417c63d5a8",
            },
            "status": "current",
            "mode": "working",
            "title": which.title(),
            "date": midnight(latest),
            "entry": entries,
        })
    }
}

fn dated<T>(held: &[(Day, T)], entry: impl Fn(&str, &T) -> Value) -> Vec<(&str, Value)> {
    held.iter()
        .map(|(on, item)| (on.as_ref(), entry(on, item)))
        .collect()
}

fn midnight(day: &str) -> String {
    format!("{day}T00:00:00+00:00")
}
