//! An organisation or site as ODS holds it: the FHIR resource, and typed views of what ODS adds to it.

use std::fmt;
use std::ops::{Deref, DerefMut};

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::{Code, Date, Id};
use nhs_fhir_core::r4::{self, Address, Value};

use crate::codes::{ADDRESS_KEY, RecordClass, RecordUse, TYPED_DATE_TIME};
use crate::extension;
use crate::roles::{self, Role};

/// An organisation or site. It dereferences to the FHIR resource, whose fields say the rest.
///
/// Whatever the record lacks is `None`: skeletons ([`RecordUse::ReferenceOnly`]) lack most. Parents,
/// successors and geography are not on an organisation; relationships are
/// [`OrganizationAffiliation`](crate::OrganizationAffiliation)s.
/// Source: <https://simplifier.net/guide/organisation-data-services>.
///
/// ```
/// use nhs_fhir_core::r4;
/// use nhs_ods::{Organization, RecordClass, RoleCode};
///
/// let json = br#"{
///     "resourceType": "Organization", "id": "ZT1", "active": true, "name": "NORTHMOOR NHS TRUST",
///     "extension": [{
///         "url": "https://fhir.nhs.uk/England/StructureDefinition/Extension-England-OrganisationRole",
///         "extension": [{"url": "roleCode", "valueCodeableConcept": {"coding": [{"code": "RO197"}]}}]
///     }],
///     "type": [{"coding": [{
///         "system": "https://digital.nhs.uk/services/organisation-data-service/CodeSystem/ODSRecordClass",
///         "code": "RC1"
///     }]}]
/// }"#;
/// let trust = Organization::from(r4::Organization::from_slice(json)?);
/// assert_eq!(trust.name.as_deref(), Some("NORTHMOOR NHS TRUST"));
/// assert_eq!(trust.ods_code().map(|code| code.to_string()).as_deref(), Some("ZT1"));
/// assert_eq!(trust.record_class(), Some(RecordClass::Organisation));
/// assert!(trust.roles().any(|role| role.code() == Some(RoleCode::NhsTrust)));
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Organization(r4::Organization);

impl Organization {
    /// The ODS code: the identifier of that system, else the resource's id.
    #[must_use]
    pub fn ods_code(&self) -> Option<OdsCode> {
        self.code_text().and_then(|code| OdsCode::parse(code).ok())
    }

    /// The roles that the organisation has or had, in the order of the record.
    pub fn roles(&self) -> impl Iterator<Item = Role<'_>> {
        roles::roles(&self.0.extension)
    }

    /// The day on which ODS last changed the record. Not `meta.lastUpdated`, which is when the row was
    /// loaded into the FHIR server.
    #[must_use]
    pub fn last_changed(&self) -> Option<Date> {
        self.0
            .extension
            .all_by_url(TYPED_DATE_TIME)
            .filter(|typed| {
                let kind = extension::value(&typed.extension, "type");
                kind.and_then(Value::code) == Some("LastChangeDate")
            })
            .find_map(
                |typed| match extension::value(&typed.extension, "dateTime")? {
                    Value::DateTime(date) => Some(date.date()),
                    Value::Date(date) => Some(date.clone()),
                    _ => None,
                },
            )
    }

    /// Whether the record is of an organisation or of a site.
    #[must_use]
    pub fn record_class(&self) -> Option<RecordClass> {
        self.type_code(RecordClass::SYSTEM).map(RecordClass::new)
    }

    /// Whether the record is complete or a skeleton.
    #[must_use]
    pub fn record_use(&self) -> Option<RecordUse> {
        self.type_code(RecordUse::SYSTEM).map(RecordUse::new)
    }

    /// The Unique Property Reference Number of the first address that has one.
    #[must_use]
    pub fn uprn(&self) -> Option<&str> {
        self.0.address.iter().find_map(uprn)
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_resource(self) -> r4::Organization {
        self.0
    }

    /// The text of the ODS code, as it came.
    pub(crate) fn code_text(&self) -> Option<&str> {
        let identified = self.0.identifier.iter().find(|identifier| {
            identifier
                .system
                .as_ref()
                .is_some_and(|system| system == OdsCode::SYSTEM)
        });
        identified
            .and_then(|identifier| identifier.value.as_deref())
            .or_else(|| self.0.id.as_ref().map(Id::as_str))
    }

    fn type_code(&self, system: &str) -> Option<&str> {
        let mut codings = self
            .0
            .r#type
            .iter()
            .flat_map(|concept| concept.coding.iter());
        let coding =
            codings.find(|coding| coding.system.as_ref().is_some_and(|held| held == system))?;
        coding.code.as_ref().map(Code::as_str)
    }
}

/// The UPRN in the address key extension of an address.
fn uprn(address: &Address) -> Option<&str> {
    address
        .extension
        .all_by_url(ADDRESS_KEY)
        .filter(|key| {
            extension::value(&key.extension, "type").and_then(Value::code) == Some("UPRN")
        })
        .find_map(|key| match extension::value(&key.extension, "value")? {
            Value::String(uprn) => Some(&**uprn),
            _ => None,
        })
}

impl Deref for Organization {
    type Target = r4::Organization;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Organization {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<r4::Organization> for Organization {
    fn from(resource: r4::Organization) -> Self {
        Self(resource)
    }
}

impl From<Organization> for r4::Organization {
    fn from(organization: Organization) -> Self {
        organization.0
    }
}

impl fmt::Debug for Organization {
    /// Shows the code, which is public, and the shape of the resource.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Organization")
            .field("ods_code", &self.ods_code().as_ref().map(OdsCode::as_str))
            .field("resource", &self.0)
            .finish()
    }
}
