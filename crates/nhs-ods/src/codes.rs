//! The codes and URIs of ODS: roles, relationships, record classes, record uses, extensions.
//! Every set is open, so a code that is not listed here is kept and can be searched for.
//!
//! ```
//! use nhs_ods::{RelationshipCode, RoleCode};
//!
//! assert_eq!(RoleCode::new("RO197"), RoleCode::NhsTrust);
//! assert_eq!(RoleCode::new("RO999").as_str(), "RO999");
//! assert_eq!(RelationshipCode::CommissionedBy.to_string(), "RE4");
//! ```

use std::fmt;
use std::hash::{Hash, Hasher};

/// An enum over the codes of an open set.
macro_rules! open_code {
    ($(#[$doc:meta])* $name:ident, $system:literal, {
        $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_doc])* #[doc = concat!(" (`", $code, "`)")] $variant,)+
            /// A code that has no name here.
            Other(Box<str>),
        }

        impl $name {
            /// The code system of these codes.
            pub const SYSTEM: &'static str = $system;

            /// The code of this text, letter for letter.
            #[must_use]
            pub fn new(code: &str) -> Self {
                match code {
                    $($code => Self::$variant,)+
                    other => Self::Other(other.into()),
                }
            }

            /// The code as it is written.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $code,)+
                    Self::Other(code) => code,
                }
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> Self {
                Self::new(code)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }

        impl Eq for $name {}

        impl Hash for $name {
            fn hash<H: Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

open_code! {
    /// What an organisation does: the code system `ODSOrganisationRole`.
    ///
    /// Named are the codes that the API's own documentation and examples name. ODS adds, ends and
    /// renames roles; the name to show is the one that comes with the record
    /// ([`Role::name`](crate::Role::name)). Whether a role is an organisation's primary one is not in
    /// the record. Source: <https://digital.nhs.uk/services/organisation-data-service/codesystems>.
    RoleCode, "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSOrganisationRole", {
        /// Hospice.
        Hospice = "RO7",
        /// GP practice: the non-primary role of a [`RoleCode::PrescribingCostCentre`].
        GpPractice = "RO76",
        /// Appliance contractor.
        ApplianceContractor = "RO94",
        /// Clinical commissioning group, since July 2022 a sub-ICB location.
        ClinicalCommissioningGroup = "RO98",
        /// Optical site.
        OpticalSite = "RO167",
        /// Primary care group.
        PrimaryCareGroup = "RO171",
        /// Independent sector healthcare provider.
        IndependentProvider = "RO172",
        /// Prescribing cost centre: the primary role of GP practices, and of much else.
        PrescribingCostCentre = "RO177",
        /// Pharmacy headquarter.
        PharmacyHeadquarter = "RO181",
        /// Pharmacy.
        Pharmacy = "RO182",
        /// NHS trust.
        NhsTrust = "RO197",
        /// Site of an NHS trust.
        NhsTrustSite = "RO198",
        /// Region or local office of NHS England.
        NhsEnglandRegion = "RO210",
        /// Integrated care board, a non-primary role.
        IntegratedCareBoard = "RO318",
    }
}

open_code! {
    /// How one organisation stands to another: the code system `ODSRelationship`.
    ///
    /// Read "primary organisation … participating organisation": the practice (primary) is
    /// commissioned by the board (participating).
    /// Source: <https://digital.nhs.uk/services/organisation-data-service/codesystems>.
    RelationshipCode, "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRelationship", {
        /// Is commissioned by.
        CommissionedBy = "RE4",
        /// Is located in the geography of.
        InGeographyOf = "RE5",
        /// Is operated by.
        OperatedBy = "RE6",
        /// Is partner to.
        PartnerTo = "RE8",
        /// Is nominated payee for.
        NominatedPayeeFor = "RE10",
    }
}

open_code! {
    /// Whether a record is of an organisation or of a site: the code system `ODSRecordClass`.
    RecordClass, "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass", {
        /// A health and social care organisation.
        Organisation = "RC1",
        /// A site of one.
        Site = "RC2",
    }
}

open_code! {
    /// Whether a record is complete: the code system `England-ODSRecordUseType`.
    RecordUse, "https://fhir.nhs.uk/England/CodeSystem/England-ODSRecordUseType", {
        /// A complete record.
        Full = "Full",
        /// A skeleton, kept only so that others can refer to it.
        ReferenceOnly = "RefOnly",
    }
}

pub(crate) const ROLE: &str =
    "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole";
pub(crate) const TYPED_PERIOD: &str =
    "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedPeriod";
pub(crate) const TYPED_DATE_TIME: &str =
    "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-TypedDateTime";
pub(crate) const ADDRESS_KEY: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-AddressKey";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_code_is_kept_and_equals_only_itself() {
        let unknown = RoleCode::new("RO999");
        assert_eq!(unknown.as_str(), "RO999");
        assert_ne!(unknown, RoleCode::NhsTrust);
    }

    #[test]
    fn known_code_spelt_out_is_the_same_code() {
        assert_eq!(RoleCode::Other("RO197".into()), RoleCode::NhsTrust);
        assert_eq!(RecordUse::new("RefOnly"), RecordUse::ReferenceOnly);
        assert_eq!(RecordClass::from("RC2"), RecordClass::Site);
    }
}
