//! The unique booking reference number of the e-Referral Service.

use super::{InvalidIdentifier, shape, system, text_identifier};

const NAME: &str = "UBRN";

/// The unique booking reference number of a referral, or of a request for advice: twelve digits.
///
/// People write it in groups of four (`0000 0007 0000`); spaces and hyphens are passed over. No check digit is published, so
/// none is checked. Messages of GP Connect have UUIDs under the same system: those are no UBRNs.
/// Source: [e-RS FHIR API](https://digital.nhs.uk/developer/api-catalogue/e-referral-service-fhir).
///
/// ```
/// use nhs_fhir_core::identifier::Ubrn;
///
/// assert_eq!(Ubrn::parse("0000 0007 0000")?.as_str(), "000000070000");
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ubrn([u8; 12]);

impl Ubrn {
    /// Reads a UBRN. Spaces and hyphens are passed over.
    ///
    /// # Errors
    /// When anything else than a digit is in it, or when there are not twelve digits.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        shape::digits(NAME, text).map(Self)
    }

    /// The twelve digits, without spaces.
    pub fn as_str(&self) -> &str {
        // the bytes are ASCII digits by construction
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

text_identifier!(Ubrn, NAME, system::UBRN);
