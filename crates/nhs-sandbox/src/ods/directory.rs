//! All organisations and relationships the sandbox knows.

use super::affiliation::Affiliation;
use super::data;
use super::organisation::Organisation;

#[derive(Debug)]
pub(crate) struct Directory {
    pub(super) organisations: Vec<Organisation>,
    pub(super) affiliations: Vec<Affiliation>,
}

impl Directory {
    pub(crate) fn new() -> Self {
        Self {
            organisations: data::organisations(),
            affiliations: data::affiliations(),
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
