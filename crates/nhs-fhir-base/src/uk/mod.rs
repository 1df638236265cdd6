//! What the accessors of UK extensions share: how an extension is described, known by its url, and checked.
//!
//! The tables are generated; `access` has the code under the accessors, written once for the types of each release.

pub mod access;
pub mod accessors;
mod check;
pub mod codes;
mod fault;
pub mod groups;

pub use check::check;
pub use fault::{ExtensionFault, FaultKind};

/// An extension that has accessors, as its definitions describe it.
#[derive(Debug)]
pub struct KnownExtension {
    /// Its name: `EthnicCategory`.
    pub name: &'static str,
    /// The urls of its definitions. The first is the one that is written.
    pub urls: &'static [&'static str],
    /// The urls that the FHIR release before had for the same.
    pub older: &'static [&'static str],
    /// The FHIR types that its value may have, the first of which is written; of a choice, any. None if it has parts instead,
    /// or if its value may be of any type.
    pub types: &'static [&'static str],
    /// The extensions within it.
    pub parts: &'static [KnownPart],
    /// Where it may stand; none if anywhere.
    pub hosts: &'static [KnownHost],
}

/// An extension within another.
#[derive(Debug)]
pub struct KnownPart {
    /// Its url, mostly no more than a word. Letter case is passed over in reading.
    pub url: &'static str,
    /// How often it must be there at least.
    pub min: u32,
    /// Whether it may repeat.
    pub many: bool,
    /// The FHIR types that its value may have. None if it has parts instead, or if its value may be of any type.
    pub types: &'static [&'static str],
    /// The extensions within it.
    pub parts: &'static [KnownPart],
}

/// Where an extension may stand.
#[derive(Debug)]
pub struct KnownHost {
    /// The type of the element: `Patient`, `Patient.contact`, `Address`.
    pub type_name: &'static str,
    /// The primitive of that element that has the extension, by its name in JSON; none if the element itself has it.
    pub member: Option<&'static str>,
    /// Whether it may repeat there.
    pub many: bool,
}

/// The hosts of the urls that projects of the NHS have moved between.
static HOSTS: &[&str] = &["fhir.hl7.org.uk/", "fhir.nhs.uk/", "fhir.nhs.net/"];

impl KnownExtension {
    /// The url that is written.
    pub fn url(&self) -> &'static str {
        self.urls.first().copied().unwrap_or_default()
    }

    /// Whether a url is one of this extension: one of its own; or one that ends as they do, at any place of HL7 UK or the
    /// NHS, because definitions have moved between these (`https://fhir.nhs.uk/R4/StructureDefinition/..` became
    /// `https://fhir.hl7.org.uk/StructureDefinition/..`).
    ///
    /// ```
    /// use nhs_fhir_core::uk_core::known::CONTACT_RANK;
    ///
    /// assert!(CONTACT_RANK.is("https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank"));
    /// assert!(CONTACT_RANK.is("https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank"));
    /// assert!(!CONTACT_RANK.is("https://example.org/StructureDefinition/Extension-UKCore-ContactRank"));
    /// ```
    pub fn is(&self, url: &str) -> bool {
        let mut known = self.urls.iter().chain(self.older);
        known.any(|known| *known == url || is_moved(known, url))
    }
}

/// Whether two urls end alike and both are of HL7 UK or the NHS.
fn is_moved(one: &str, other: &str) -> bool {
    match (definition(one), definition(other)) {
        (Some(one), Some(other)) => one == other,
        _ => false,
    }
}

/// The last part of a url of HL7 UK or the NHS.
fn definition(url: &str) -> Option<&str> {
    at_home(url)?
        .rsplit_once("StructureDefinition/")
        .map(|(_, name)| name)
}

/// What stands behind the host in a url of HL7 UK or the NHS.
fn at_home(url: &str) -> Option<&str> {
    let place = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"))?;
    HOSTS.iter().find_map(|host| place.strip_prefix(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn definitions_that_moved_are_known_and_no_others() {
        let old = "https://fhir.nhs.uk/R4/StructureDefinition/Extension-UKCore-ContactRank";
        let new = "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-ContactRank";
        assert!(is_moved(old, new));
        assert!(is_moved(
            "http://fhir.nhs.net/StructureDefinition/extension-x-1",
            "https://fhir.nhs.uk/STU3/StructureDefinition/extension-x-1"
        ));
        for other in [
            "",
            "https://fhir.nhs.uk/",
            "https://fhir.nhs.uk/R4/StructureDefinition/",
            "https://fhir.hl7.org.uk.example.org/StructureDefinition/Extension-UKCore-ContactRank",
        ] {
            assert!(!is_moved(other, new), "{other}");
        }
    }
}
