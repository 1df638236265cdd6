//! The URIs of the code systems of ODS, for lookups and expansions.
//!
//! ```
//! use nhs_ods::search::Lookup;
//! use nhs_ods::system;
//!
//! let board = Lookup::new(system::POSTCODE, "TN22 5AW").property("ICB");
//! assert!(board.check().is_ok());
//! ```
//!
//! Source: <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>.

/// A URI below the page of the Organisation Data Service.
macro_rules! ods {
    ($name:literal) => {
        concat!(
            "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/",
            $name
        )
    };
}

/// Organisations and sites, by ODS code: parents, successors and geography, which their records lack.
pub const ORGANISATION: &str = "https://fhir.nhs.uk/Id/ods-organization-code";
/// Roles; the property `primaryRole` says which are primary ones.
pub const ROLE: &str = ods!("ODSOrganisationRole");
/// Kinds of relationships.
pub const RELATIONSHIP: &str = ods!("ODSRelationship");
/// Record classes: organisation or site.
pub const RECORD_CLASS: &str = ods!("ODSRecordClass");
/// Record uses: complete or for reference only.
pub const RECORD_USE: &str = "https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType";
/// Relationships by instance id, ended ones too.
pub const RELATIONSHIP_INSTANCE: &str = ods!("organization-relationship-instance");
/// Assignments of roles by instance id, ended ones too.
pub const ROLE_INSTANCE: &str = ods!("organization-role-instance");
/// Mergers and splits of statutory organisations.
pub const SUCCESSION: &str = ods!("succession");
/// Prescribers and consultants.
pub const PRACTITIONER: &str = ods!("practitioner");
/// Types and roles of practitioners.
pub const PRACTITIONER_ROLE: &str = ods!("practitioner-role");
/// Where practitioners work and worked.
pub const PRACTITIONER_RELATIONSHIP_INSTANCE: &str = ods!("practitioner-relationship-instance");
/// Further identifiers of practitioners, and who issued them.
pub const PRACTITIONER_ATTRIBUTE: &str = ods!("practitioner-additional-attribute");
/// Postcodes, and the areas that they lie in.
pub const POSTCODE: &str = ods!("postcode");
/// Areas of the Office for National Statistics.
pub const GEOGRAPHY: &str = ods!("geography-name");
