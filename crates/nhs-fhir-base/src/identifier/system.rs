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
    /// The code of a job role in the Spine Directory Service, as an identifier. As a code it is under a code system.
    SDS_JOB_ROLE = "https://fhir.nhs.uk/Id/sds-job-role-id", [];
    /// The id of an accredited system on the Spine.
    ASID = "https://fhir.nhs.uk/Id/nhsSpineASID",
        ["https://fhir.nhs.uk/Id/spine-ASID", "https://fhir.nhs.uk/Id/accredited-system"];
    /// The Spine's message handling system party key.
    MHS_PARTY_KEY = "https://fhir.nhs.uk/Id/nhsMhsPartyKey", [];
    /// The domain name of a message handling system on the Spine.
    MHS_FQDN = "https://fhir.nhs.uk/Id/nhsMhsFQDN", [];
    /// A collaboration protocol agreement between message handling systems of the Spine.
    MHS_CPA_ID = "https://fhir.nhs.uk/Id/nhsMhsCPAId", [];
    /// The id of a message handling system on the Spine.
    MHS_ID = "https://fhir.nhs.uk/Id/nhsMHSId", [];
    /// A device in the Spine Directory Service, as the Summary Care Record names it.
    SDS_DEVICE = "https://fhir.nhs.uk/Id/SDSDevice", [];
    /// A Summary Care Record.
    SCR_UUID = "https://fhir.nhs.uk/Id/nhsSCRUUID", [];
    /// An interaction of a Spine service.
    SERVICE_INTERACTION_ID = "https://fhir.nhs.uk/Id/nhsServiceInteractionId", [];
    /// The unique booking reference number of an e-Referral.
    UBRN = "https://fhir.nhs.uk/Id/UBRN", ["https://fhir.nhs.uk/Id/ubr-number"];
    /// A request in the e-Referral Service: `r.` for a referral or `a.` for advice, and a UUID.
    ERS_REQUEST_ID = "https://fhir.nhs.uk/Id/ers-request-id", [];
    /// A service in the e-Referral Service.
    ERS_SERVICE = "https://fhir.nhs.uk/Id/ers-service", [];
    /// A schedule of a service in the e-Referral Service.
    ERS_SCHEDULE = "https://fhir.nhs.uk/Id/ers-schedule", [];
    /// A slot by the number that its provider gave it, in the e-Referral Service.
    ERS_ALTERNATIVE_SLOT = "https://fhir.nhs.uk/Id/alternative-slot", [];
    /// An organisation or a site as worklists and searches of the e-Referral Service name either.
    ERS_ORGANISATION = "https://directory.spineservices.nhs.uk/STU3/Organization", [];
    /// A service in the Directory of Services.
    DOS_SERVICE_ID = "https://fhir.nhs.uk/Id/dos-service-id", [];
    /// A service in the Directory of Services for urgent and emergency care, as GP Connect names it.
    UEC_DOS_SERVICE_ID = "https://fhir.nhs.uk/Id/uec-dos-service-id", [];
    /// A prescription of the Electronic Prescription Service, by its short form id.
    PRESCRIPTION_ORDER = "https://fhir.nhs.uk/Id/prescription-order-number", [];
    /// A prescription of the Electronic Prescription Service, by its long form id, a UUID.
    PRESCRIPTION_UUID = "https://fhir.nhs.uk/Id/prescription", [];
    /// An item on such a prescription.
    PRESCRIPTION_ORDER_ITEM = "https://fhir.nhs.uk/Id/prescription-order-item-number", [];
    /// An item that was dispensed from such a prescription.
    PRESCRIPTION_DISPENSE_ITEM = "https://fhir.nhs.uk/Id/prescription-dispense-item-number", [];
    /// A patient, as one organisation numbers them.
    LOCAL_PATIENT = "https://fhir.nhs.uk/Id/local-patient-identifier", [];
    /// An organisation, as another numbers it.
    LOCAL_ORGANISATION = "https://fhir.nhs.uk/Id/local-organization-code", [];
    /// A location, as one organisation numbers it.
    LOCAL_LOCATION = "https://fhir.nhs.uk/Id/local-location-identifier", [];
    /// A practitioner, as one organisation numbers them.
    LOCAL_PRACTITIONER = "https://fhir.nhs.uk/Id/local-practitioner-identifier", [];
    /// An appointment of GP Connect.
    GP_CONNECT_APPOINTMENT = "https://fhir.nhs.uk/Id/gpconnect-appointment-identifier", [];
    /// A schedule of GP Connect.
    GP_CONNECT_SCHEDULE = "https://fhir.nhs.uk/Id/gpconnect-schedule-identifier", [];
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
    /// A code that the NHS Business Services Authority gives to prescribers who have none of their own.
    NHSBSA_SPURIOUS_CODE = "https://fhir.hl7.org.uk/Id/nhsbsa-spurious-code", [];
    /// A general national code, by which prescribing is counted.
    GNC_CODE = "https://fhir.hl7.org.uk/Id/gnc-codes", [];
    /// A school, as the Department for Education numbers it.
    SCHOOL_NUMBER = "https://fhir.hl7.org.uk/Id/urn-school-number", [];
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
    match listed(&uri) {
        Some(listed) => Cow::Borrowed(listed),
        None => uri,
    }
}

/// Whether a URI is a name of one of the systems of this module. A system can be right and not be here: one of a hospital, say.
///
/// ```
/// use nhs_fhir_core::identifier::system;
///
/// assert!(system::is_listed("http://fhir.nhs.net/Id/nhs-number"));
/// assert!(!system::is_listed("https://fhir.nhs.uk/Id/nhs_number"));
/// ```
pub fn is_listed(uri: &str) -> bool {
    listed(&placed(uri)).is_some()
}

fn listed(uri: &str) -> Option<&'static str> {
    let known = TABLE
        .iter()
        .find(|(listed, aliases)| *listed == uri || aliases.contains(&uri));
    known.map(|(listed, _)| *listed)
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
        // an alias that the place alone explains would stand in the table to no purpose
        for (uri, aliases) in TABLE {
            assert_eq!(placed(uri), *uri);
            for alias in *aliases {
                assert_ne!(placed(alias), *uri, "{alias}");
                assert_eq!(placed(alias), *alias);
            }
        }
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
