//! The projects that define extensions, and in which order they get a name that two of them want.

use super::Release;

/// A project that defines extensions.
pub(crate) struct Family {
    /// Its name for people.
    pub(crate) name: &'static str,
    /// What stands before a name that an earlier family has: `England`.
    pub(crate) prefix: &'static str,
    /// What its urls put before the name proper.
    url_prefixes: &'static [&'static str],
}

const fn family(
    name: &'static str,
    prefix: &'static str,
    url_prefixes: &'static [&'static str],
) -> Family {
    Family {
        name,
        prefix,
        url_prefixes,
    }
}

/// First come those whose profiles services ask for today. Of two in one family, the later version comes first.
const R4: &[Family] = &[
    family("UK Core", "UKCore", &["Extension-UKCore-"]),
    family("PDS", "PDS", &["Extension-PDS-", "Extension-UKCore-"]),
    family("SCR", "SCR", &["Extension-SCR-"]),
    family("NRL", "NRL", &["Extension-England-"]),
    family("ODS", "ODS", &["Extension-ODS-"]),
    family("e-RS", "eRS", &["Extension-eRS-"]),
    family("SDS", "SDS", &["Extension-SDS-"]),
    family(
        "NHS England",
        "England",
        &[
            "Extension-England-",
            "England-Extension-",
            "Extension-NHSDigital-",
            "Extension-",
        ],
    ),
    family("Medicines", "DM", &["Extension-DM-"]),
    family("EPS", "EPS", &["Extension-EPS-", "Extension-"]),
    family("Spine", "Spine", &["Extension-Spine-", "Extension-"]),
    family("Genomics", "Genomics", &["Extension-Genomics-"]),
    family("HL7", "HL7", &["extension-"]),
];

const STU3: &[Family] = &[
    family(
        "GP Connect",
        "GPC",
        &[
            "Extension-CareConnect-GPC-",
            "Extension-GPConnect-",
            "Extension-CareConnect-",
            "Extension-",
        ],
    ),
    family(
        "CareConnect",
        "CareConnect",
        &["Extension-CareConnect-", "Extension-"],
    ),
    family("ITK", "ITK", &["Extension-ITK-", "Extension-"]),
    family("e-RS", "eRS", &["Extension-eRS-", "Extension-"]),
    family("ODS", "ODS", &["Extension-ODSAPI-"]),
    family("NRL", "NRL", &["Extension-NRL-"]),
    family(
        "Reasonable adjustments",
        "RARecord",
        &["Extension-RARecord-"],
    ),
    family("HL7", "HL7", &["extension-"]),
];

/// The families of a release, in the order in which they get names.
pub(crate) fn families(release: Release) -> &'static [Family] {
    match release {
        Release::R4 => R4,
        Release::Stu3 => STU3,
    }
}

/// The family that a definition belongs to, by its url.
pub(crate) fn of_url(release: Release, url: &str) -> &'static str {
    let last = last_segment(url);
    let is_hl7 = url.starts_with("http://hl7.org/fhir/");
    match release {
        _ if is_hl7 => "HL7",
        Release::R4 if last.starts_with("Extension-UKCore-") => "UK Core",
        Release::R4 if last.starts_with("Extension-PDS-") => "PDS",
        Release::R4 if last.starts_with("Extension-SCR-") => "SCR",
        Release::R4 if last.starts_with("Extension-eRS-") => "e-RS",
        Release::R4 if last.starts_with("Extension-DM-") => "Medicines",
        Release::R4 => "NHS England",
        Release::Stu3 if last.starts_with("Extension-ITK-") => "ITK",
        Release::Stu3 if url.starts_with("https://fhir.nhs.uk/") => "GP Connect",
        Release::Stu3 => "CareConnect",
    }
}

impl Family {
    /// The name proper in a url, and the version behind it: `NHSCommunication` and 1 of
    /// `https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-NHSCommunication-1`.
    pub(crate) fn stem(&self, url: &str) -> (String, u32) {
        let last = last_segment(url);
        let stem = self
            .url_prefixes
            .iter()
            .find_map(|prefix| last.strip_prefix(prefix))
            .unwrap_or(last);
        match stem.rsplit_once('-') {
            Some((stem, version)) if version.parse::<u32>().is_ok() => {
                (stem.to_owned(), version.parse().unwrap_or(0))
            }
            _ => (stem.to_owned(), 0),
        }
    }
}

/// What stands behind the last slash.
pub(crate) fn last_segment(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}
