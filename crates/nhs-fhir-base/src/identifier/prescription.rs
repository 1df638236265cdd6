//! The ids of the Electronic Prescription Service: of a prescription, short and long, and of an item on it.

use super::uuid::UuidText;
use super::{InvalidIdentifier, Problem, shape, system, text_identifier};

const NAME: &str = "EPS prescription id";
const FORM: &[&str] = &["HHHHHH-NNNNNN-HHHHHN", "HHHHHH-NNNNNN-HHHHH+"];
/// The characters of the id by their value. ISO 7064 has `*` where the service has `+`.
const CHARACTERS: &[u8; 37] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ+";

/// The short form id of a prescription, by which patients and dispensers know it: three blocks of six characters.
///
/// Six hexadecimal digits at random, the prescriber's ODS code filled up with zeros from the left, five hexadecimal digits of a
/// running number, and a check character: ISO 7064 MOD 37-2 over all before it, with `+` for the standard's `*`.
/// Source: [NHS England, MedicationRequest.groupIdentifier](https://simplifier.net/guide/NHSDigital-Medicines).
///
/// ```
/// use nhs_fhir_core::identifier::{PrescriptionId, Problem};
///
/// let id = PrescriptionId::parse("83c40e-a23856-00123w")?;
/// assert_eq!((id.as_str(), id.prescriber_code()), ("83C40E-A23856-00123W", "A23856"));
///
/// let mistyped = PrescriptionId::parse("83C40E-A28356-00123W").unwrap_err();
/// assert_eq!(mistyped.problem(), Problem::CheckDigit);
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PrescriptionId(Box<str>);

impl PrescriptionId {
    /// Reads a short form id: blanks around it are dropped, letters become upper case. The hyphens are part of it.
    ///
    /// # Errors
    /// When it has not 20 characters, when one of them is of another kind, or when the check character is wrong.
    pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
        let id = shape::of_form(NAME, FORM, text)?;
        if !is_checked(&id) {
            return Err(InvalidIdentifier::new(NAME, Problem::CheckDigit));
        }
        Ok(Self(id))
    }

    /// The id, in upper case, with its hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The block in the middle: the ODS code of the prescriber's practice or clinic, filled up to six characters with zeros
    /// from the left. Whether the first of them is filling or code, the id does not tell.
    pub fn prescriber_code(&self) -> &str {
        self.0.split('-').nth(1).unwrap_or_default()
    }
}

/// ISO 7064, a pure system of modulus 37 and radix 2: the whole, check character last, leaves 1.
fn is_checked(id: &str) -> bool {
    let value = |byte| CHARACTERS.iter().position(|character| *character == byte);
    let values = id.bytes().filter_map(value);
    values.fold(0, |sum, value| (sum * 2 + value) % 37) == 1
}

text_identifier!(PrescriptionId, NAME, system::PRESCRIPTION_ORDER);

/// The long form id of a prescription: a UUID, by which its record is known on the Spine.
///
/// Its letters stay in the case they came in; two ids that differ in nothing else are equal.
/// Source: [EPS FHIR API](https://digital.nhs.uk/developer/api-catalogue/electronic-prescription-service-fhir).
///
/// ```
/// use nhs_fhir_core::identifier::PrescriptionUuid;
///
/// let long = PrescriptionUuid::parse("A5B9DC81-CCF4-4DAB-B887-3D88E557FEBB")?;
/// assert_eq!(long, PrescriptionUuid::parse("a5b9dc81-ccf4-4dab-b887-3d88e557febb")?);
/// assert_eq!(long.as_str(), "A5B9DC81-CCF4-4DAB-B887-3D88E557FEBB");
/// # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PrescriptionUuid(UuidText);

/// The id of one item on a prescription: a UUID.
///
/// Its letters stay in the case they came in; two ids that differ in nothing else are equal.
/// Source: [EPS FHIR API](https://digital.nhs.uk/developer/api-catalogue/electronic-prescription-service-fhir).
///
/// ```
/// use nhs_fhir_core::identifier::PrescriptionItemId;
///
/// assert!(PrescriptionItemId::parse("a54219b8-f741-4c47-b662-e4f8dfa49ab6").is_ok());
/// assert!(PrescriptionItemId::parse("a54219b8f7414c47b662e4f8dfa49ab6").is_err());
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PrescriptionItemId(UuidText);

macro_rules! uuid_identifier {
    ($name:ident, $called:literal, $system:expr) => {
        impl $name {
            /// Reads a UUID: five groups of 8, 4, 4, 4 and 12 hexadecimal digits with hyphens. Blanks around it are dropped.
            ///
            /// # Errors
            /// When it has not 36 characters, or one of them is of another kind.
            pub fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
                UuidText::parse($called, text).map(Self)
            }

            /// The UUID, in the case it came in.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }
        }

        text_identifier!($name, $called, $system);
    };
}

uuid_identifier!(
    PrescriptionUuid,
    "prescription UUID",
    system::PRESCRIPTION_UUID
);
uuid_identifier!(
    PrescriptionItemId,
    "prescription item id",
    system::PRESCRIPTION_ORDER_ITEM
);

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn published_ids_are_read() {
        for text in [
            "83C40E-A23856-00123W",
            "24F5DA-A83008-7EFE6Z",
            "4243A0-A99968-4E149+",
            "58E241-A83008-4E2F8R",
        ] {
            assert_eq!(PrescriptionId::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn what_is_no_id_is_refused_with_its_reason() {
        let problem = |text| PrescriptionId::parse(text).unwrap_err().problem();
        let length = Problem::Length { min: 20, max: 20 };
        assert_eq!(problem("83C40EA2385600123W"), length);
        assert_eq!(problem("83C40E-A23856-00123X"), Problem::CheckDigit);
        assert_eq!(
            problem("83C40G-A23856-00123W"),
            Problem::Character { position: 5 }
        );
        assert_eq!(
            problem("83C40E-A238+6-00123W"),
            Problem::Character { position: 11 }
        );
        assert_eq!(
            problem("83C40E-A23856-00123*"),
            Problem::Character { position: 19 }
        );
    }

    #[test]
    fn uuids_are_the_same_in_either_case() {
        let upper = PrescriptionUuid::parse(" A5B9DC81-CCF4-4DAB-B887-3D88E557FEBB ").unwrap();
        let lower = PrescriptionUuid::parse("a5b9dc81-ccf4-4dab-b887-3d88e557febb").unwrap();
        assert!(upper == lower && upper.cmp(&lower).is_eq());
        assert_eq!(HashSet::from([upper, lower]).len(), 1);
        assert_ne!(upper.to_string(), lower.to_string());
    }
}
