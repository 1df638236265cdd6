//! A relationship between two organisations, and its FHIR resource.

use serde_json::{Value, json};

use super::load::Load;
use super::organisation::{Day, ODS_CODES, period, typed_period};

pub(crate) const RELATIONSHIP_CODES: &str =
    "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship";
pub(crate) const RELATIONSHIP_IDS: &str = "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/organization-relationship-instance";
pub(crate) const PROFILES: [&str; 2] = [
    "https://fhir.hl7.org.uk/StructureDefinition/UKCore-OrganizationAffiliation",
    "https://fhir.nhs.uk/England/StructureDefinition/England-OrganizationAffiliation-ODS",
];

/// The relationship "`from` stands to `to` as `code` says".
#[derive(Debug, Clone)]
pub(crate) struct Affiliation {
    pub(crate) id: String,
    pub(crate) from: String,
    pub(crate) to: String,
    pub(crate) code: &'static str,
    pub(crate) display: &'static str,
    pub(crate) start: Day,
    pub(crate) end: Option<Day>,
}

impl Affiliation {
    pub(crate) fn active(&self) -> bool {
        self.end.is_none()
    }

    /// The resource, as the load of a night put it into its row.
    pub(crate) fn resource(&self, load: &Load) -> Value {
        let organisation = |code: &str| {
            json!({
                "reference": format!("Organization/{code}"),
                "identifier": { "system": ODS_CODES, "value": code },
            })
        };
        json!({
            "resourceType": "OrganizationAffiliation",
            "id": self.id,
            "meta": {
                "versionId": load.row_version(),
                "lastUpdated": load.affiliations_loaded(),
                "source": "#0c41d7f3b25e8a96",
                "profile": PROFILES,
            },
            "extension": [
                typed_period("Legal", &self.start, self.end.as_deref()),
                typed_period("Operational", &self.start, self.end.as_deref()),
            ],
            "identifier": [{ "system": RELATIONSHIP_IDS, "value": self.id }],
            "active": self.active(),
            "period": period(&self.start, self.end.as_deref()),
            "organization": organisation(&self.from),
            "participatingOrganization": organisation(&self.to),
            "code": [{ "coding": [{
                "system": RELATIONSHIP_CODES,
                "code": self.code,
                "display": self.display,
            }]}],
        })
    }
}
