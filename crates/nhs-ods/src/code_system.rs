//! What the service says of a code system: its version, properties and filters, and rarely its codes.

use std::fmt;
use std::ops::{Deref, DerefMut};

use nhs_fhir_core::primitive::{Code, Uri};
use nhs_fhir_core::r4::{BundleEntry, CodeSystem, Resource};

use crate::page::{Arranged, Searchable, sealed};
use crate::search::Ends;

/// One version of a code system. It dereferences to the FHIR resource, whose fields say the rest.
///
/// ```
/// use nhs_ods::CodeSystemSummary;
///
/// fn can_filter(summary: &CodeSystemSummary, property: &str) -> bool {
///     summary.filters().any(|filter| filter == property)
/// }
/// ```
#[derive(Clone, PartialEq)]
pub struct CodeSystemSummary(CodeSystem);

impl CodeSystemSummary {
    /// The URI that codes name it by.
    #[must_use]
    pub fn url(&self) -> Option<&str> {
        self.0.url.as_ref().map(Uri::as_str)
    }

    /// The version: of code systems that are loaded each night, the date of it.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.0.version.as_deref()
    }

    /// What may be asked for beside each code.
    pub fn properties(&self) -> impl Iterator<Item = &str> {
        let properties = self.0.property.iter();
        properties.filter_map(|property| property.code.as_ref().map(Code::as_str))
    }

    /// What codes may be filtered by.
    pub fn filters(&self) -> impl Iterator<Item = &str> {
        let filters = self.0.filter.iter();
        filters.filter_map(|filter| filter.code.as_ref().map(Code::as_str))
    }

    /// The FHIR resource, by value.
    #[must_use]
    pub fn into_resource(self) -> CodeSystem {
        self.0
    }
}

impl Deref for CodeSystemSummary {
    type Target = CodeSystem;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for CodeSystemSummary {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl From<CodeSystem> for CodeSystemSummary {
    fn from(resource: CodeSystem) -> Self {
        Self(resource)
    }
}

impl fmt::Debug for CodeSystemSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("CodeSystemSummary").field(&self.0).finish()
    }
}

impl Searchable for CodeSystemSummary {}

#[allow(private_interfaces)]
impl sealed::Arrange for CodeSystemSummary {
    fn arrange(entries: Vec<BundleEntry>, _: Ends) -> Arranged<Self> {
        let (mut matches, mut unexpected) = (Vec::new(), Vec::new());
        for mut entry in entries {
            match entry.resource.take() {
                Some(Resource::CodeSystem(found)) => matches.push(Self(found.into_inner())),
                resource => {
                    entry.resource = resource;
                    unexpected.push(entry);
                }
            }
        }
        Arranged {
            matches,
            unexpected,
        }
    }
}
