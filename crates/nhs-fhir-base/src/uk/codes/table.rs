//! A code system as data, for what does not know at compile time which system it will meet.

use std::fmt;

use crate::uk::at_home;

/// A code system: its names, its codes and what they mean.
///
/// ```
/// use nhs_fhir_core::uk_core::codes::SYSTEMS;
///
/// let url = "https://fhir.hl7.org.uk/CodeSystem/UKCore-HumanLanguage";
/// let languages = SYSTEMS.iter().find(|table| table.url() == url);
/// assert_eq!(languages.and_then(|table| table.display_of("q4")), Some("British Sign Language"));
/// ```
#[derive(PartialEq, Eq)]
pub struct CodeTable {
    pub(super) url: &'static str,
    pub(super) also: &'static [&'static str],
    pub(super) value_set: &'static str,
    pub(super) codes: &'static [&'static str],
    pub(super) displays: &'static [&'static str],
}

impl CodeTable {
    #[doc(hidden)] // for generated code
    pub const fn new(
        url: &'static str,
        also: &'static [&'static str],
        value_set: &'static str,
        codes: &'static [&'static str],
        displays: &'static [&'static str],
    ) -> Self {
        Self {
            url,
            also,
            value_set,
            codes,
            displays,
        }
    }

    /// The canonical url of the system: what `Coding.system` holds.
    pub fn url(&self) -> &'static str {
        self.url
    }

    /// Systems of another name that have the same codes with the same meaning.
    pub fn also_known_as(&self) -> &'static [&'static str] {
        self.also
    }

    /// The canonical url of the value set of all its codes, if one is published.
    pub fn value_set(&self) -> Option<&'static str> {
        (!self.value_set.is_empty()).then_some(self.value_set)
    }

    /// Its codes, each with its display, in the order of the definition. A few systems have codes without words: these
    /// displays are empty.
    pub fn concepts(&self) -> impl ExactSizeIterator<Item = (&'static str, &'static str)> {
        self.codes
            .iter()
            .copied()
            .zip(self.displays.iter().copied())
    }

    /// The display of a code. None if the system does not have the code, or no words for it.
    pub fn display_of(&self, code: &str) -> Option<&'static str> {
        let (_, display) = self.concepts().find(|(listed, _)| *listed == code)?;
        (!display.is_empty()).then_some(display)
    }

    /// Whether a uri names this system: its own, one that differs from it by place only, such as
    /// `https://fhir.nhs.uk/STU3/CodeSystem/` for `https://fhir.hl7.org.uk/CodeSystem/`, or another name of it.
    pub fn is_known_as(&self, uri: &str) -> bool {
        self.url == uri
            || std::iter::once(&self.url).chain(self.also).any(|listed| {
                name_at_home(uri).is_some_and(|name| name_at_home(listed) == Some(name))
            })
    }
}

impl fmt::Debug for CodeTable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CodeTable({}, {} codes)", self.url, self.codes.len())
    }
}

/// The folders that code systems have been in there.
static FOLDERS: &[&str] = &[
    "STU3",
    "R4",
    "England",
    "CodeSystem",
    "Codesystem",
    "ValueSet",
];

/// The last part of a uri of a UK publisher's code system: `UKCore-HumanLanguage`. Its names are unique, whatever the place.
fn name_at_home(uri: &str) -> Option<&str> {
    let path = at_home(uri)?;
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    let known = folders.is_empty() || folders.split('/').all(|folder| FOLDERS.contains(&folder));
    (known && !name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: CodeTable = CodeTable {
        url: "https://fhir.hl7.org.uk/CodeSystem/UKCore-Sample",
        also: &["https://fhir.hl7.org.uk/STU3/CodeSystem/CareConnect-Sample-1"],
        value_set: "",
        codes: &["1", "2"],
        displays: &["One", ""],
    };

    #[test]
    fn a_system_is_known_at_every_place_of_its_publishers() {
        for uri in [
            "https://fhir.hl7.org.uk/CodeSystem/UKCore-Sample",
            "http://fhir.hl7.org.uk/CodeSystem/UKCore-Sample",
            "https://fhir.nhs.uk/R4/CodeSystem/UKCore-Sample",
            "https://fhir.nhs.uk/Codesystem/UKCore-Sample",
            "https://fhir.hl7.org.uk/UKCore-Sample",
            "https://fhir.nhs.uk/STU3/CodeSystem/CareConnect-Sample-1",
        ] {
            assert!(TABLE.is_known_as(uri), "{uri}");
        }
    }

    #[test]
    fn other_systems_and_other_hosts_are_not_taken_for_it() {
        for uri in [
            "https://fhir.hl7.org.uk/CodeSystem/UKCore-SampleEngland",
            "https://fhir.hl7.org.uk/Id/UKCore-Sample",
            "https://example.org/CodeSystem/UKCore-Sample",
            "https://fhir.hl7.org.uk/CodeSystem/",
            "UKCore-Sample",
            "",
        ] {
            assert!(!TABLE.is_known_as(uri), "{uri}");
        }
    }

    #[test]
    fn a_code_without_words_has_no_display() {
        assert_eq!(TABLE.display_of("1"), Some("One"));
        assert_eq!((TABLE.display_of("2"), TABLE.display_of("3")), (None, None));
        assert_eq!(TABLE.value_set(), None);
    }
}
