//! The numbers under which health professionals stand in the registers of their councils, and GPs in that of prescribers.
//!
//! Sources: [UK Core Practitioner](https://simplifier.net/hl7fhirukcorer4/ukcore-practitioner) and the NHS Data Dictionary. No
//! council publishes a check digit, so none is checked.

use super::shape::shaped_identifier;
use super::system;

shaped_identifier! {
    /// A number of the General Medical Council: seven digits; `C` and seven digits, as the NHS writes the number of a
    /// consultant; or `L` and six, of a limited registration.
    ///
    /// Source: [GENERAL MEDICAL COUNCIL REFERENCE
    /// NUMBER](https://www.datadictionary.nhs.uk/attributes/general_medical_council_reference_number.html).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::{GmcNumber, Problem};
    ///
    /// assert_eq!(GmcNumber::parse("c1234567")?.as_str(), "C1234567");
    /// // the code of a general practitioner is another number
    /// let other = GmcNumber::parse("G1234567").unwrap_err();
    /// assert_eq!(other.problem(), Problem::Character { position: 0 });
    /// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
    /// ```
    GmcNumber, "GMC number", system::GMC_NUMBER, ["9999999", "C9999999", "L999999"]
}

shaped_identifier! {
    /// The code of a general medical practitioner as a prescriber: `G` and seven digits.
    ///
    /// Source: [GENERAL MEDICAL PRACTITIONER PPD
    /// CODE](https://www.datadictionary.nhs.uk/attributes/general_medical_practitioner_ppd_code.html).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::GmpNumber;
    ///
    /// assert!(GmpNumber::parse("G1234567").is_ok() && GmpNumber::parse("1234567").is_err());
    /// ```
    GmpNumber, "GMP number", system::GMP_NUMBER, ["G9999999"]
}

shaped_identifier! {
    /// A number of the General Dental Council: three to six digits.
    ///
    /// Source: [ODS, Dental
    /// Consultant](https://www.odsdatasearchandexport.nhs.uk/referenceDataCatalogue/Dental-Consultant_587367123.html).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::GdcNumber;
    ///
    /// assert!(GdcNumber::parse("123456").is_ok() && GdcNumber::parse("1234567").is_err());
    /// ```
    GdcNumber, "GDC number", system::GDC_NUMBER, ["999", "9999", "99999", "999999"]
}

shaped_identifier! {
    /// A PIN of the Nursing and Midwifery Council: two digits, a letter, four digits, a letter.
    ///
    /// Source: [UK Core Practitioner](https://simplifier.net/hl7fhirukcorer4/ukcore-practitioner).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::NmcPin;
    ///
    /// assert_eq!(NmcPin::parse("12a3456b")?.as_str(), "12A3456B");
    /// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
    /// ```
    NmcPin, "NMC PIN", system::NMC_NUMBER, ["99A9999A"]
}

shaped_identifier! {
    /// A number of the General Pharmaceutical Council: seven digits. Pharmacists' begin with 2; those of technicians and of
    /// pharmacies do not, so the first digit is not checked.
    ///
    /// Source: [UK Core Practitioner](https://simplifier.net/hl7fhirukcorer4/ukcore-practitioner).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::GphcNumber;
    ///
    /// assert!(GphcNumber::parse("2083469").is_ok() && GphcNumber::parse("208346").is_err());
    /// ```
    GphcNumber, "GPhC number", system::GPHC_NUMBER, ["9999999"]
}

shaped_identifier! {
    /// A number of the Health and Care Professions Council: two letters for the profession, and up to six digits. Zeros are
    /// neither added nor taken away.
    ///
    /// Source: [UK Core Practitioner](https://simplifier.net/hl7fhirukcorer4/ukcore-practitioner).
    ///
    /// ```
    /// use nhs_fhir_core::identifier::HcpcNumber;
    ///
    /// assert!(HcpcNumber::parse("PH123456").is_ok() && HcpcNumber::parse("P123456").is_err());
    /// ```
    HcpcNumber, "HCPC number", system::HCPC_NUMBER,
    ["AA9", "AA99", "AA999", "AA9999", "AA99999", "AA999999"]
}
