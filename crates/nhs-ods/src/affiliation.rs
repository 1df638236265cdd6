//! A relationship between two organisations as ODS holds it, with typed views.

use std::fmt;
use std::ops::{Deref, DerefMut};

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Id;
use nhs_fhir_core::r4::{self, Reference};

use crate::codes::RelationshipCode;
use crate::extension;
use crate::roles::{self, Period};
use crate::system::RELATIONSHIP_INSTANCE;

/// How one organisation stands to another: the primary (source) organisation *is commissioned by*, *is
/// operated by*, … the participating (target) one. It dereferences to the FHIR resource.
///
/// Relationships that have ended are kept, with `active` false. Source:
/// <https://simplifier.net/guide/organisation-data-services>.
///
/// ```
/// use nhs_fhir_core::r4;
/// use nhs_ods::{OrganizationAffiliation, RelationshipCode};
///
/// let json = br#"{
///     "resourceType": "OrganizationAffiliation", "id": "900001", "active": true,
///     "organization": {"reference": "Organization/Z97001"},
///     "participatingOrganization": {"reference": "Organization/Z7A"},
///     "code": [{"coding": [{
///         "system": "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship",
///         "code": "RE4", "display": "IS COMMISSIONED BY"
///     }]}]
/// }"#;
/// let affiliation = OrganizationAffiliation::from(r4::OrganizationAffiliation::from_slice(json)?);
/// assert_eq!(affiliation.relationship(), Some(RelationshipCode::CommissionedBy));
/// assert_eq!(affiliation.primary_code().map(|code| code.to_string()).as_deref(), Some("Z97001"));
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct OrganizationAffiliation(r4::OrganizationAffiliation);

/// One end of a relationship.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AffiliationEnd {
    /// The primary (source) organisation: who is commissioned, operated, ….
    Primary,
    /// The participating (target) organisation: who commissions, operates, ….
    Participating,
}

impl AffiliationEnd {
    /// The value of `_include` and `_revinclude` for this end.
    pub(crate) fn search_value(self) -> &'static str {
        match self {
            Self::Primary => "OrganizationAffiliation:primary-organization",
            Self::Participating => "OrganizationAffiliation:participating-organization",
        }
    }
}

impl OrganizationAffiliation {
    /// What relates the two.
    #[must_use]
    pub fn relationship(&self) -> Option<RelationshipCode> {
        let code = self.coding()?.code.as_ref()?;
        Some(RelationshipCode::new(code.as_str()))
    }

    /// The relationship's name as ODS gives it, in upper case: `IS COMMISSIONED BY`.
    #[must_use]
    pub fn relationship_name(&self) -> Option<&str> {
        self.coding()?.display.as_deref()
    }

    /// The ODS code of the primary (source) organisation.
    #[must_use]
    pub fn primary_code(&self) -> Option<OdsCode> {
        self.code_at(AffiliationEnd::Primary)
    }

    /// The ODS code of the participating (target) organisation.
    #[must_use]
    pub fn participating_code(&self) -> Option<OdsCode> {
        self.code_at(AffiliationEnd::Participating)
    }

    /// The ODS code of the organisation at one end.
    #[must_use]
    pub fn code_at(&self, end: AffiliationEnd) -> Option<OdsCode> {
        self.code_text(end)
            .and_then(|code| OdsCode::parse(code).ok())
    }

    /// The id of this relationship: the identifier of that system, else the resource's id.
    #[must_use]
    pub fn instance_id(&self) -> Option<&str> {
        let identified = self.0.identifier.iter().find(|identifier| {
            identifier
                .system
                .as_ref()
                .is_some_and(|system| system == RELATIONSHIP_INSTANCE)
        });
        identified
            .and_then(|identifier| identifier.value.as_deref())
            .or_else(|| self.0.id.as_ref().map(Id::as_str))
    }

    /// From when to when the relationship is in force in law.
    #[must_use]
    pub fn legal(&self) -> Option<Period> {
        roles::period(&self.0.extension, "Legal")
    }

    /// From when to when the relationship is carried out.
    #[must_use]
    pub fn operational(&self) -> Option<Period> {
        roles::period(&self.0.extension, "Operational")
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_resource(self) -> r4::OrganizationAffiliation {
        self.0
    }

    /// The text of the ODS code at one end, as it came.
    pub(crate) fn code_text(&self, end: AffiliationEnd) -> Option<&str> {
        let reference = match end {
            AffiliationEnd::Primary => self.0.organization.as_deref(),
            AffiliationEnd::Participating => self.0.participating_organization.as_deref(),
        };
        reference.and_then(referenced)
    }

    fn coding(&self) -> Option<&r4::Coding> {
        self.0
            .code
            .iter()
            .find_map(|concept| extension::coding(concept, RelationshipCode::SYSTEM))
    }
}

/// The ODS code that a reference names: in its identifier, else at the end of its path.
fn referenced(reference: &Reference) -> Option<&str> {
    let identified = reference.identifier.as_ref().filter(|identifier| {
        identifier
            .system
            .as_ref()
            .is_none_or(|system| system == OdsCode::SYSTEM)
    });
    identified
        .and_then(|identifier| identifier.value.as_deref())
        .or_else(|| {
            let path = reference.reference.as_deref()?;
            let (kind, code) = path.rsplit_once('/')?;
            (kind == "Organization" || kind.ends_with("/Organization")).then_some(code)
        })
}

impl Deref for OrganizationAffiliation {
    type Target = r4::OrganizationAffiliation;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for OrganizationAffiliation {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<r4::OrganizationAffiliation> for OrganizationAffiliation {
    fn from(resource: r4::OrganizationAffiliation) -> Self {
        Self(resource)
    }
}

impl From<OrganizationAffiliation> for r4::OrganizationAffiliation {
    fn from(affiliation: OrganizationAffiliation) -> Self {
        affiliation.0
    }
}

impl fmt::Debug for OrganizationAffiliation {
    /// Shows the codes, which are public, and the shape of the resource.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OrganizationAffiliation")
            .field("relationship", &self.relationship())
            .field("primary", &self.primary_code())
            .field("participating", &self.participating_code())
            .field("resource", &self.0)
            .finish()
    }
}
