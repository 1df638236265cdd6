//! All organisations, relationships and successions the sandbox knows, as of one load.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::affiliation::Affiliation;
use super::data;
use super::deletions::Deletions;
use super::load::Load;
use super::organisation::Organisation;
use super::succession::Succession;

#[derive(Debug, Clone)]
pub(crate) struct Directory {
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) affiliations: Vec<Affiliation>,
    pub(super) successions: Vec<Succession>,
    pub(super) deletions: Deletions,
    pub(crate) load: Load,
    /// How many nights with changes of their own have passed.
    pub(super) changed_nights: usize,
    /// What it was before the load; the terminology server keeps versions.
    pub(super) before: Option<Arc<Directory>>,
}

/// A role or a kind of relationship, as the reference data has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kind {
    pub(crate) code: &'static str,
    pub(crate) display: &'static str,
    /// Whether a role is some organisation's primary one. False for relationships.
    pub(crate) primary: bool,
}

impl Directory {
    pub(crate) fn new() -> Self {
        Self {
            organisations: data::organisations(),
            affiliations: data::affiliations(),
            successions: data::successions(),
            deletions: Deletions::default(),
            load: Load::default(),
            changed_nights: 0,
            before: None,
        }
    }

    /// As many more pharmacies, for whoever needs a directory of many pages.
    pub(crate) fn with_more(mut self, count: u32) -> Self {
        self.organisations.extend(data::more(count));
        self
    }

    pub(crate) fn organisation(&self, code: &str) -> Option<&Organisation> {
        self.organisations
            .iter()
            .find(|organisation| organisation.code == code)
    }

    pub(crate) fn affiliation(&self, id: &str) -> Option<&Affiliation> {
        self.affiliations
            .iter()
            .find(|affiliation| affiliation.id == id)
    }

    /// The successions in which an organisation gave way to another.
    pub(crate) fn succeeded(&self, code: &str) -> impl Iterator<Item = &Succession> {
        self.successions
            .iter()
            .filter(move |succession| succession.predecessor == code)
    }

    /// The successions in which an organisation took over from another.
    pub(crate) fn took_over(&self, code: &str) -> impl Iterator<Item = &Succession> {
        self.successions
            .iter()
            .filter(move |succession| succession.successor == code)
    }

    /// Every role that some organisation has or had, by code.
    pub(crate) fn role_kinds(&self) -> Vec<Kind> {
        let mut kinds = BTreeMap::new();
        for organisation in &self.organisations {
            for (index, role) in organisation.roles.iter().enumerate() {
                let kind = kinds.entry(number(role.code)).or_insert(Kind {
                    code: role.code,
                    display: role.display,
                    primary: false,
                });
                kind.primary |= index == 0;
            }
        }
        kinds.into_values().collect()
    }

    /// Every kind of relationship between organisations, by code.
    pub(crate) fn relationship_kinds(&self) -> Vec<Kind> {
        let kind = |held: &Affiliation| Kind {
            code: held.code,
            display: held.display,
            primary: false,
        };
        let kinds: BTreeMap<_, _> = self
            .affiliations
            .iter()
            .map(|held| (number(held.code), kind(held)))
            .collect();
        kinds.into_values().collect()
    }
}

/// The number in `RO197`, so that codes sort as people count.
fn number(code: &str) -> u32 {
    let digits = code.trim_start_matches(|character: char| !character.is_ascii_digit());
    digits.parse().unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use nhs_fhir_core::identifier::OdsCode;

    use super::*;
    use crate::organisations as org;

    #[test]
    fn codes_are_well_formed_and_held_once() {
        let directory = Directory::new().with_more(3);
        assert!(directory.organisations.len() >= 60);
        assert!(directory.affiliations.len() >= 80);
        let mut seen = HashSet::new();
        for organisation in &directory.organisations {
            assert!(
                OdsCode::parse(&organisation.code).is_ok(),
                "{}",
                organisation.code
            );
            assert!(
                seen.insert(organisation.code.as_str()),
                "{}",
                organisation.code
            );
            assert!(!organisation.roles.is_empty());
        }
        let instances: Vec<u32> = directory
            .organisations
            .iter()
            .flat_map(|org| &org.roles)
            .map(|role| role.instance)
            .collect();
        assert_eq!(
            instances.iter().collect::<HashSet<_>>().len(),
            instances.len()
        );
        assert!(directory.organisation(org::UNKNOWN).is_none());
    }

    #[test]
    fn both_ends_of_every_relationship_exist() {
        let directory = Directory::new();
        for affiliation in &directory.affiliations {
            for code in [&affiliation.from, &affiliation.to] {
                assert!(
                    directory.organisation(code).is_some(),
                    "{} of {}",
                    code,
                    affiliation.id
                );
            }
        }
        for code in ["RE3", "RE4", "RE5", "RE6", "RE8"] {
            assert!(
                directory
                    .affiliations
                    .iter()
                    .any(|affiliation| affiliation.code == code)
            );
        }
    }

    #[test]
    fn both_ends_of_every_succession_exist_and_one_circle_has_no_way_out() {
        let directory = Directory::new();
        for succession in &directory.successions {
            for code in [succession.predecessor, succession.successor] {
                assert!(directory.organisation(code).is_some(), "{code}");
            }
        }
        let after = |code: &str| -> Vec<&str> {
            directory
                .succeeded(code)
                .map(|succession| succession.successor)
                .collect()
        };
        let [east, west] = org::SUCCESSION_CIRCLE;
        assert_eq!((after(east), after(west)), (vec![west], vec![east]));
        assert_eq!(after(org::TWICE_SUCCEEDED), [org::SPLIT]);
        assert_eq!(after(org::SPLIT), [org::SUB_ICB, "Z7B"]);
        assert_eq!(directory.took_over(org::SPLIT).count(), 2);
    }

    #[test]
    fn reference_data_is_what_organisations_have() {
        let directory = Directory::new();
        let roles = directory.role_kinds();
        let primary = |code: &str| {
            let found = roles.iter().find(|role| role.code == code);
            found.map(|role| role.primary)
        };
        assert_eq!(
            ["RO197", "RO177", "RO76", "RO80", "RO1"].map(primary),
            [Some(true), Some(true), Some(false), Some(false), None]
        );
        assert!(roles.is_sorted_by_key(|role| number(role.code)));
        let relationships = directory.relationship_kinds();
        let codes: Vec<&str> = relationships.iter().map(|kind| kind.code).collect();
        assert_eq!(codes, ["RE3", "RE4", "RE5", "RE6", "RE8", "RE10"]);
    }

    #[test]
    fn the_named_relationships_are_what_they_are_named_for() {
        let directory = Directory::new();
        let commissioned = directory
            .affiliation(org::PRACTICE_COMMISSIONED_BY_SUB_ICB)
            .unwrap();
        assert_eq!(
            (
                commissioned.from.as_str(),
                commissioned.code,
                commissioned.to.as_str()
            ),
            (org::PRACTICE, "RE4", org::SUB_ICB)
        );
        let ended = directory.affiliation(org::ENDED_RELATIONSHIP).unwrap();
        assert_eq!(
            (ended.from.as_str(), ended.code, ended.active()),
            (org::CLOSED_PRACTICE, "RE4", false)
        );
    }
}
