//! Codes of dm+d, the NHS dictionary of medicines and devices.

use std::fmt;

use super::sctid::masked;
use super::{InvalidSctid, SnomedCode, wire_text};
use crate::identifier::system;

const NAME: &str = "dm+d code";

/// A code of dm+d, checked: the identifier of a SNOMED CT concept that the dictionary uses.
///
/// UK Core R4 puts it under the dictionary's own system, CareConnect and GP Connect STU3 under SNOMED CT's; both are read.
/// Its digits do not tell its level (VTM, VMP, AMP, VMPP, AMPP), nor whether the dictionary has it: the dictionary does.
/// `Debug` hides it, because what a patient takes is in it.
/// Source: [dm+d](https://digital.nhs.uk/services/terminology-and-classifications/dictionary-of-medicines-and-devices-dmd).
///
/// ```
/// use nhs_fhir_core::terminology::DmdCode;
///
/// let medicine = DmdCode::parse("17369211000001102")?;
/// assert_eq!(medicine.to_string(), "17369211000001102");
/// assert!(DmdCode::parse("39114911000001104").is_err());
/// # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DmdCode(SnomedCode);

impl DmdCode {
    /// The dictionary's own system, as UK Core R4 writes it.
    pub const SYSTEM: &'static str = system::DMD;
    /// The system that CareConnect and GP Connect STU3 write.
    pub const SYSTEM_STU3: &'static str = system::SNOMED_CT;

    /// Takes a number.
    ///
    /// # Errors
    /// When it is no identifier of a SNOMED CT concept.
    pub fn new(number: u64) -> Result<Self, InvalidSctid> {
        SnomedCode::new(number).map_err(named).map(Self)
    }

    /// Reads the digits.
    ///
    /// # Errors
    /// When the text is no identifier of a SNOMED CT concept.
    pub fn parse(text: &str) -> Result<Self, InvalidSctid> {
        SnomedCode::parse(text).map_err(named).map(Self)
    }

    /// Whether a coding of this system can hold a code of dm+d.
    pub fn is_system(uri: &str) -> bool {
        let uri = system::canonical(uri);
        uri == Self::SYSTEM || uri == Self::SYSTEM_STU3
    }

    /// The number.
    pub const fn get(self) -> u64 {
        self.0.get()
    }
}

fn named(error: InvalidSctid) -> InvalidSctid {
    error.named(NAME)
}

impl fmt::Display for DmdCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for DmdCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        masked(f, "DmdCode", self.get())
    }
}

impl From<DmdCode> for SnomedCode {
    fn from(code: DmdCode) -> Self {
        code.0
    }
}

impl From<SnomedCode> for DmdCode {
    /// For a concept that is known to be one of the dictionary's.
    fn from(code: SnomedCode) -> Self {
        Self(code)
    }
}

wire_text!(DmdCode, InvalidSctid);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_systems_can_hold_one() {
        for uri in [
            "https://dmd.nhs.uk",
            "http://snomed.info/sct",
            "https://dmd.nhs.uk/",
        ] {
            assert!(DmdCode::is_system(uri), "{uri}");
        }
        assert!(!DmdCode::is_system(system::EMIS_DRUG) && !DmdCode::is_system(""));
    }

    #[test]
    fn errors_speak_of_dmd_and_hide_the_code() {
        let error = DmdCode::parse("39114911000001104").unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a dm+d code: its check digit is wrong, so a digit was mistyped"
        );
        let code = DmdCode::parse("17369211000001102").unwrap();
        assert_eq!(format!("{code:?}"), "DmdCode(*****************)");
    }
}
