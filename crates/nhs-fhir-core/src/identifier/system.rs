//! The URIs by which identifier and code systems are known, and which of them mean the same system.
//!
//! NHS data name one system in several ways: by age, by letter case, as an OID. Looking up goes through this table.
//! Sources: [UK Naming Systems](https://simplifier.net/guide/UKNamingSystems) and the systems in published NHS messages.
//!
//! ```
//! use nhs_fhir_core::identifier::system;
//!
//! assert!(system::same("https://fhir.nhs.uk/id/ods-organization-code", system::ODS_ORGANISATION));
//! assert_eq!(system::canonical("http://fhir.nhs.net/Id/nhs-number"), system::NHS_NUMBER);
//! assert!(!system::same(system::ODS_ORGANISATION, system::ODS_SITE));
//! ```

use std::borrow::Cow;

/// The constants, and the table of the other names that each system has.
macro_rules! systems {
    ($($(#[$doc:meta])* $name:ident = $uri:literal, [$($alias:literal),*];)*) => {
        $($(#[$doc])* pub const $name: &str = $uri;)*

        static TABLE: &[(&str, &[&str])] = &[$(($uri, &[$($alias),*])),*];
    };
}

systems! {
    /// The NHS number of England, Wales and the Isle of Man.
    NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number", ["urn:oid:2.16.840.1.113883.2.1.4.1"];
    /// The Community Health Index number of Scotland.
    CHI_NUMBER = "https://fhir.nhs.uk/Id/chi-number", ["urn:oid:2.16.840.1.113883.2.1.3.2.4.16.53"];
    /// The ODS code of an organisation.
    ODS_ORGANISATION = "https://fhir.nhs.uk/Id/ods-organization-code",
        ["https://fhir.nhs.uk/Id/ods-organisation-code", "https://fhir.hl7.org.uk/Id/ODS-code",
         "urn:oid:2.16.840.1.113883.2.1.4.3", "urn:oid:1.2.826.0.1285.0.1.10"];
    /// The ODS code of a site. One organisation's site codes are not its organisation code.
    ODS_SITE = "https://fhir.nhs.uk/Id/ods-site-code", [];
    /// The id of a person in the Spine Directory Service.
    SDS_USER_ID = "https://fhir.nhs.uk/Id/sds-user-id", ["urn:oid:1.2.826.0.1285.0.2.0.65"];
    /// The id of a person's role in the Spine Directory Service.
    SDS_ROLE_PROFILE_ID = "https://fhir.nhs.uk/Id/sds-role-profile-id", ["urn:oid:1.2.826.0.1285.0.2.0.67"];
    /// The id of an accredited system on the Spine.
    ASID = "https://fhir.nhs.uk/Id/nhsSpineASID", ["https://fhir.nhs.uk/Id/spine-ASID"];
    /// The Spine's message handling system party key.
    MHS_PARTY_KEY = "https://fhir.nhs.uk/Id/nhsMhsPartyKey", [];
    /// An interaction of a Spine service.
    SERVICE_INTERACTION_ID = "https://fhir.nhs.uk/Id/nhsServiceInteractionId", [];
    /// The unique booking reference number of an e-Referral.
    UBRN = "https://fhir.nhs.uk/Id/UBRN", ["https://fhir.nhs.uk/Id/ubr-number"];
    /// A service in the Directory of Services.
    DOS_SERVICE_ID = "https://fhir.nhs.uk/Id/dos-service-id", [];
    /// A prescription of the Electronic Prescription Service.
    PRESCRIPTION_ORDER = "https://fhir.nhs.uk/Id/prescription-order-number", [];
    /// An item on such a prescription.
    PRESCRIPTION_ORDER_ITEM = "https://fhir.nhs.uk/Id/prescription-order-item-number", [];
    /// What ties together records of one episode across care settings.
    CROSS_CARE_SETTING = "https://fhir.nhs.uk/Id/cross-care-setting-identifier", [];
    /// A number of the General Medical Council.
    GMC_NUMBER = "https://fhir.hl7.org.uk/Id/gmc-number", ["urn:oid:2.16.840.1.113883.2.1.3.2.4.16.63"];
    /// A general medical practitioner's number.
    GMP_NUMBER = "https://fhir.hl7.org.uk/Id/gmp-number", [];
    /// A number of the General Dental Council.
    GDC_NUMBER = "https://fhir.hl7.org.uk/Id/gdc-number", [];
    /// A number of the General Optical Council.
    GOC_NUMBER = "https://fhir.hl7.org.uk/Id/goc-number", [];
    /// A number of the General Pharmaceutical Council.
    GPHC_NUMBER = "https://fhir.hl7.org.uk/Id/gphc-number", [];
    /// A number of the Health and Care Professions Council.
    HCPC_NUMBER = "https://fhir.hl7.org.uk/Id/hcpc-number", [];
    /// A PIN of the Nursing and Midwifery Council.
    NMC_NUMBER = "https://fhir.hl7.org.uk/Id/nmc-number", [];
    /// A doctor's index number.
    DIN_NUMBER = "https://fhir.hl7.org.uk/Id/din-number", [];
    /// A number of the Prescription Pricing Authority.
    PPA_NUMBER = "https://fhir.hl7.org.uk/Id/ppa-number", ["https://fhir.nhs.uk/Id/ppa-number"];
    /// SNOMED CT. CareConnect and GP Connect put codes of dm+d under it as well.
    SNOMED_CT = "http://snomed.info/sct",
        ["https://snomed.info/sct", "http://snomed.info/sct/", "urn:oid:2.16.840.1.113883.6.96",
         "urn:oid:2.16.840.1.113883.2.1.3.2.4.15"];
    /// The dictionary of medicines and devices, as UK Core names it.
    DMD = "https://dmd.nhs.uk", ["https://dmd.nhs.uk/", "http://dmd.nhs.uk", "http://dmd.nhs.uk/"];
    /// Read codes, version 2.
    READ_V2 = "http://read.info/readv2", ["https://read.info/readv2", "http://read.info/readv2/"];
    /// Read codes, clinical terms version 3.
    READ_CTV3 = "http://read.info/ctv3", ["http://read.info/readctv3", "https://read.info/ctv3", "https://read.info/readctv3"];
    /// Units of measure, UCUM.
    UCUM = "http://unitsofmeasure.org", ["urn:oid:2.16.840.1.113883.6.8"];
    /// LOINC.
    LOINC = "http://loinc.org", ["urn:oid:2.16.840.1.113883.6.1"];
    /// Drug codes of EMIS.
    EMIS_DRUG = "https://fhir.hl7.org.uk/Id/emis-drug-codes", ["urn:oid:2.16.840.1.113883.2.1.6.9"];
    /// Egton codes.
    EGTON = "https://fhir.hl7.org.uk/Id/egton-codes", [];
    /// Multilex drug codes.
    MULTILEX_DRUG = "https://fhir.hl7.org.uk/Id/multilex-drug-codes", [];
    /// Gemscript drug codes.
    GEMSCRIPT_DRUG = "https://fhir.hl7.org.uk/Id/resipuk-gemscript-drug-codes", [];
    /// BNF drug codes.
    BNF_DRUG = "https://fhir.hl7.org.uk/Id/bnf-drug-codes", [];
}

/// Where NHS England and HL7 UK keep their identifier systems, and how else these places have been written.
static PLACES: &[(&str, &[&str])] = &[
    (
        "https://fhir.nhs.uk/Id/",
        &[
            "https://fhir.nhs.uk/id/",
            "http://fhir.nhs.uk/Id/",
            "http://fhir.nhs.uk/id/",
            "http://fhir.nhs.net/Id/",
            "https://fhir.nhs.net/Id/",
        ],
    ),
    (
        "https://fhir.hl7.org.uk/Id/",
        &[
            "https://fhir.hl7.org.uk/id/",
            "http://fhir.hl7.org.uk/Id/",
            "http://fhir.hl7.org.uk/id/",
        ],
    ),
];

/// Whether two URIs name the same system.
///
/// SNOMED CT and dm+d are two systems, although a code of the latter is found under either.
pub fn same(one: &str, other: &str) -> bool {
    one == other || canonical(one) == canonical(other)
}

/// The URI under which a system is listed here; the given one for a system that is not.
pub fn canonical(uri: &str) -> Cow<'_, str> {
    let uri = placed(uri);
    let known = TABLE
        .iter()
        .find(|(listed, aliases)| *listed == uri || aliases.contains(&&*uri));
    match known {
        Some((listed, _)) => Cow::Borrowed(listed),
        None => uri,
    }
}

/// The URI with the place of its system written as it is today.
fn placed(uri: &str) -> Cow<'_, str> {
    let moved = PLACES.iter().find_map(|(place, formers)| {
        let name = formers
            .iter()
            .find_map(|former| uri.strip_prefix(former))
            .filter(|name| !name.is_empty())?;
        Some(format!("{place}{name}"))
    });
    moved.map_or(Cow::Borrowed(uri), Cow::Owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_leads_to_one_system_only() {
        let names = || {
            TABLE
                .iter()
                .flat_map(|(uri, aliases)| std::iter::once(uri).chain(*aliases))
        };
        for name in names() {
            assert_eq!(names().filter(|other| *other == name).count(), 1, "{name}");
        }
        for (uri, aliases) in TABLE {
            assert_eq!(canonical(uri), *uri);
            for alias in *aliases {
                assert_eq!(canonical(alias), *uri, "{alias}");
            }
        }
    }

    #[test]
    fn old_places_lead_to_todays() {
        for uri in [
            "https://fhir.nhs.uk/id/sds-user-id",
            "http://fhir.nhs.net/Id/sds-user-id",
            "http://fhir.nhs.uk/Id/sds-user-id",
        ] {
            assert_eq!(canonical(uri), SDS_USER_ID);
        }
        assert!(same(
            "https://fhir.hl7.org.uk/Id/ODS-code",
            ODS_ORGANISATION
        ));
        assert!(same(
            "http://fhir.nhs.net/Id/ers-service",
            "https://fhir.nhs.uk/Id/ers-service"
        ));
    }

    #[test]
    fn other_systems_are_compared_letter_by_letter() {
        assert!(same("urn:x", "urn:x") && !same("urn:x", "urn:X"));
        assert!(!same(SNOMED_CT, DMD));
        assert!(!same("https://fhir.nhs.uk/Id/", "https://fhir.nhs.uk/id/"));
        assert!(!same("", NHS_NUMBER));
    }
}
