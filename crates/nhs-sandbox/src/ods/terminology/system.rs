//! The code systems, what each declares, and the concepts that each has in one version of the directory.

use super::concept::{Concept, Held};
use super::geography::{self, areas_of};
use super::organisations;
use crate::ods::affiliation::{Affiliation, RELATIONSHIP_CODES, RELATIONSHIP_IDS};
use crate::ods::directory::{Directory, Kind};
use crate::ods::organisation::{ODS_CODES, RECORD_CLASSES, RECORD_USES, ROLE_CODES, ROLE_IDS};
use crate::ods::succession::{SUCCESSIONS, Succession};

pub(super) const GEOGRAPHY_NAMES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/geography-name";
const POSTCODES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/postcode";

/// One of the code systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum System {
    Organisations,
    Relationships,
    Roles,
    Successions,
    Postcodes,
    GeographyNames,
    RoleCodes,
    RelationshipCodes,
    RecordClasses,
    RecordUses,
}

impl System {
    pub(super) const ALL: [Self; 10] = [
        Self::Organisations,
        Self::Relationships,
        Self::Roles,
        Self::Successions,
        Self::Postcodes,
        Self::GeographyNames,
        Self::RoleCodes,
        Self::RelationshipCodes,
        Self::RecordClasses,
        Self::RecordUses,
    ];

    pub(super) fn at(url: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|system| system.url() == url)
    }

    pub(super) fn url(self) -> &'static str {
        match self {
            Self::Organisations => ODS_CODES,
            Self::Relationships => RELATIONSHIP_IDS,
            Self::Roles => ROLE_IDS,
            Self::Successions => SUCCESSIONS,
            Self::Postcodes => POSTCODES,
            Self::GeographyNames => GEOGRAPHY_NAMES,
            Self::RoleCodes => ROLE_CODES,
            Self::RelationshipCodes => RELATIONSHIP_CODES,
            Self::RecordClasses => RECORD_CLASSES,
            Self::RecordUses => RECORD_USES,
        }
    }

    /// What ids of its versions start with: the end of its URL.
    pub(super) fn id(self) -> &'static str {
        self.url().rsplit('/').next().unwrap_or_default()
    }

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::Organisations => "ODS Organisation",
            Self::Relationships => "ODS Organisation Relationship Instance",
            Self::Roles => "ODS Organisation Role Instance",
            Self::Successions => "ODS Succession",
            Self::Postcodes => "ODS Postcode",
            Self::GeographyNames => "ODS Geography Name",
            Self::RoleCodes => "ODS Organisation Role",
            Self::RelationshipCodes => "ODS Relationship",
            Self::RecordClasses => "ODS Record Class",
            Self::RecordUses => "ODS Record Use Type",
        }
    }

    /// Whether the live one is too large to be given whole.
    pub(super) fn is_large(self) -> bool {
        matches!(
            self,
            Self::Organisations
                | Self::Relationships
                | Self::Roles
                | Self::Postcodes
                | Self::GeographyNames
        )
    }

    /// Names and types of the properties that its concepts may have.
    pub(super) fn declared(self) -> Vec<(&'static str, &'static str)> {
        let own: &[(&str, &str)] = match self {
            Self::Organisations => {
                return [organisations::DECLARED.as_slice(), &geography::BOUNDARIES].concat();
            }
            Self::Relationships => &[
                ("source", "Coding"),
                ("target", "Coding"),
                ("relationship", "Coding"),
                ("opStartDate", "dateTime"),
                ("opEndDate", "dateTime"),
                ("legStartDate", "dateTime"),
                ("legEndDate", "dateTime"),
            ],
            Self::Roles => &[
                ("organisation", "Coding"),
                ("role", "Coding"),
                ("primaryRole", "boolean"),
                ("opStartDate", "dateTime"),
                ("opEndDate", "dateTime"),
                ("legStartDate", "dateTime"),
                ("legEndDate", "dateTime"),
            ],
            Self::Successions => &[
                ("predecessor", "Coding"),
                ("successor", "Coding"),
                ("legStartDate", "dateTime"),
            ],
            Self::Postcodes => &geography::BOUNDARIES,
            Self::GeographyNames => &[("boundary", "string")],
            Self::RoleCodes => &[("primaryRole", "boolean")],
            Self::RelationshipCodes | Self::RecordClasses | Self::RecordUses => &[],
        };
        [("status", "code"), ("inactive", "boolean")]
            .iter()
            .chain(own)
            .copied()
            .collect()
    }

    pub(super) fn concept<'a>(self, directory: &'a Directory, code: &str) -> Option<Concept<'a>> {
        match self {
            Self::Organisations => {
                let held = directory.organisation(code)?;
                Some(organisations::concept(directory, held))
            }
            _ => self
                .concepts(directory)
                .into_iter()
                .find(|concept| concept.code == code),
        }
    }

    pub(super) fn concepts(self, directory: &Directory) -> Vec<Concept<'_>> {
        match self {
            Self::Organisations => directory
                .organisations
                .iter()
                .map(|held| organisations::concept(directory, held))
                .collect(),
            Self::Relationships => directory.affiliations.iter().map(relationship).collect(),
            Self::Roles => roles(directory),
            Self::Successions => successions(directory),
            Self::Postcodes => postcodes(directory),
            Self::GeographyNames => geography::all()
                .into_iter()
                .map(|(boundary, code, name)| {
                    Concept::new(code, name, true).with("boundary", Held::Text(boundary.into()))
                })
                .collect(),
            Self::RoleCodes => directory
                .role_kinds()
                .into_iter()
                .map(|kind| named(kind).with("primaryRole", Held::Flag(kind.primary)))
                .collect(),
            Self::RelationshipCodes => {
                let kinds = directory.relationship_kinds();
                kinds.into_iter().map(named).collect()
            }
            Self::RecordClasses => vec![
                Concept::new("RC1", "HSCOrg", true),
                Concept::new("RC2", "HSCSite", true),
            ],
            Self::RecordUses => vec![
                Concept::new("Full", "Full", true),
                Concept::new("RefOnly", "RefOnly", true),
            ],
        }
    }
}

fn named(kind: Kind) -> Concept<'static> {
    Concept::new(kind.code, kind.display, true)
}

fn relationship(held: &Affiliation) -> Concept<'_> {
    let (start, end) = (Some(held.start.as_ref()), held.end.as_deref());
    Concept::new(held.id.as_str(), held.display, held.active())
        .with("source", Held::Coding(ODS_CODES, held.from.as_str().into()))
        .with("target", Held::Coding(ODS_CODES, held.to.as_str().into()))
        .with(
            "relationship",
            Held::Coding(RELATIONSHIP_CODES, held.code.into()),
        )
        .with_date("opStartDate", start)
        .with_date("opEndDate", end)
        .with_date("legStartDate", start)
        .with_date("legEndDate", end)
}

fn roles(directory: &Directory) -> Vec<Concept<'_>> {
    let mut concepts = Vec::new();
    for held in &directory.organisations {
        for (index, role) in held.roles.iter().enumerate() {
            let (start, end) = (Some(role.start.as_ref()), role.end.as_deref());
            let concept = Concept::new(role.instance.to_string(), role.display, role.active())
                .with(
                    "organisation",
                    Held::Coding(ODS_CODES, held.code.as_str().into()),
                )
                .with("role", Held::Coding(ROLE_CODES, role.code.into()))
                .with("primaryRole", Held::Flag(index == 0))
                .with_date("opStartDate", start)
                .with_date("opEndDate", end)
                .with_date("legStartDate", start)
                .with_date("legEndDate", end);
            concepts.push(concept);
        }
    }
    concepts
}

fn successions(directory: &Directory) -> Vec<Concept<'_>> {
    let concept = |held: &Succession| {
        let display = format!("{} succeeded by {}", held.predecessor, held.successor);
        Concept::new(held.id.to_string(), display, true)
            .with(
                "predecessor",
                Held::Coding(ODS_CODES, held.predecessor.into()),
            )
            .with("successor", Held::Coding(ODS_CODES, held.successor.into()))
            .with("legStartDate", Held::Date(held.on.to_string().into()))
    };
    directory.successions.iter().map(concept).collect()
}

fn postcodes(directory: &Directory) -> Vec<Concept<'_>> {
    let places = directory
        .organisations
        .iter()
        .filter_map(|held| held.place.as_ref());
    let mut postcodes: Vec<&str> = places.map(|place| place.postcode.as_str()).collect();
    postcodes.sort_unstable();
    postcodes.dedup();
    let concept = |postcode| {
        let areas = areas_of(postcode).iter();
        areas.fold(
            Concept::new(postcode, postcode, true),
            |concept, (boundary, code, _)| {
                concept.with(boundary, Held::Coding(GEOGRAPHY_NAMES, (*code).into()))
            },
        )
    };
    postcodes.into_iter().map(concept).collect()
}
