//! The extensions that say which of a concept's terms was picked, in all spellings that NHS systems write.

/// FHIR's own, as UK Core R4 uses it: the id is its value.
pub const CORE: &str = "http://hl7.org/fhir/StructureDefinition/coding-sctdescid";
/// That of UK Core R4 for the term: the text is its value.
pub const UK_CORE_DISPLAY: &str =
    "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescDisplay";
/// That of CareConnect STU3: id and term are extensions within it.
pub const CARE_CONNECT: &str =
    "https://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid";

/// A part of what is said of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Its id.
    Id,
    /// Its term.
    Display,
}

impl Part {
    /// The url of the extension that holds the part within another. Some write it with a capital.
    pub const fn url(self) -> &'static str {
        match self {
            Self::Id => "descriptionId",
            Self::Display => "descriptionDisplay",
        }
    }
}

/// What an extension of this url on a coding has as its value. Where that is the id, both parts can stand within it instead.
pub fn what(url: &str) -> Option<Part> {
    // FHIR's, CareConnect's, two slips of the pen, and that of UK Core before it was retired
    const ID: &[&str] = &[
        "coding-sctdescid",
        "Extension-coding-sctdescid",
        "Extension-coding-sctdecsid",
        "Extension-codingsctdescid",
        "Extension-UKCore-CodingSCTDescId",
    ];
    if is_named(url, ID) {
        Some(Part::Id)
    } else {
        is_named(url, &["Extension-UKCore-CodingSCTDescDisplay"]).then_some(Part::Display)
    }
}

/// The name is that of a definition of FHIR, HL7 UK or the NHS, of whichever FHIR version and whichever scheme.
fn is_named(url: &str, names: &[&str]) -> bool {
    let address = url
        .strip_prefix("https://")
        .or_else(|| url.strip_prefix("http://"));
    let Some((place, name)) = address.and_then(|address| address.rsplit_once('/')) else {
        return false;
    };
    let is_place = matches!(
        place,
        "hl7.org/fhir/StructureDefinition"
            | "fhir.hl7.org.uk/StructureDefinition"
            | "fhir.hl7.org.uk/STU3/StructureDefinition"
            | "fhir.nhs.uk/StructureDefinition"
            | "fhir.nhs.uk/STU3/StructureDefinition"
    );
    is_place && names.iter().any(|listed| listed.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_is_known() {
        for url in [
            CORE,
            CARE_CONNECT,
            "https://fhir.nhs.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
            "http://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdescid",
            "http://fhir.hl7.org.uk/STU3/StructureDefinition/Extension-coding-sctdecsid",
            "https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-CodingSCTDescId",
        ] {
            assert_eq!(what(url), Some(Part::Id), "{url}");
        }
        assert_eq!(what(UK_CORE_DISPLAY), Some(Part::Display));
    }

    #[test]
    fn other_extensions_are_not_taken_for_it() {
        for url in [
            "",
            "coding-sctdescid",
            "http://example.org/StructureDefinition/coding-sctdescid",
            "http://hl7.org/fhir/StructureDefinition/coding-sctdescid/x",
            "http://hl7.org/fhir/StructureDefinition/",
        ] {
            assert_eq!(what(url), None, "{url}");
        }
    }
}
