//! Identifiers of the NHS as types: a value of one of these has been checked, once, when it was made.
//!
//! Parsing is the only way in, so code that is handed an [`NhsNumber`] never has to ask whether it is one.
//! `Display` and serde write the form that goes on the wire; `Debug` hides the value.
//!
//! ```
//! use nhs_fhir_core::identifier::{NhsNumber, OdsCode, Problem};
//!
//! let patient: NhsNumber = "999 000 0018".parse()?;
//! assert_eq!(patient.as_str(), "9990000018");
//! assert_eq!(format!("{patient:?}"), "NhsNumber(**********)");
//!
//! let practice: OdsCode = " g81086 ".parse()?;
//! assert_eq!(practice.as_str(), "G81086");
//!
//! let mistyped = NhsNumber::parse("9990000081").unwrap_err();
//! assert_eq!(mistyped.problem(), Problem::CheckDigit);
//! # Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
//! ```
//!
//! # What is checked
//! Only what is publicly defined. Where no rule is published, length and characters are all that is looked at; that an
//! identifier was ever issued, or belongs to whom it is said to, nothing here can tell.
//!
//! | type | form | check digit |
//! |---|---|---|
//! | [`NhsNumber`] | ten digits | modulus 11 |
//! | [`OdsCode`], [`OdsSiteCode`] | 3 to 12 letters and digits | |
//! | [`Asid`], [`SdsUserId`], [`SdsRoleProfileId`] | twelve digits | |
//! | [`PartyKey`] | an ODS code, a hyphen, digits | |
//! | [`SdsJobRoleCode`] | `R8001` or `S8000:G8000:R8001` | |
//! | [`Ubrn`] | twelve digits | none is published |
//! | [`PrescriptionId`] | three blocks of six with hyphens | ISO 7064 MOD 37-2 |
//! | [`PrescriptionUuid`], [`PrescriptionItemId`] | a UUID | |
//! | [`GmcNumber`] | `9999999`, `C9999999` or `L999999` | none is published |
//! | [`GmpNumber`] | `G9999999` | none is published |
//! | [`GdcNumber`] | 3 to 6 digits | none is published |
//! | [`NmcPin`] | `99A9999A` | none is published |
//! | [`GphcNumber`] | seven digits | none is published |
//! | [`HcpcNumber`] | two letters, 1 to 6 digits | none is published |
//!
//! Blanks around a value are dropped and letters become upper case, save in a UUID, which keeps its letters as they came.
//!
//! # In FHIR
//! With the feature `r4` or `stu3` each of them becomes an `Identifier` of the right [system], and is read back from
//! one (`NhsNumber::try_from(&identifier)`) or found in a list (`patient.identifier.find::<NhsNumber>()`) under any name of
//! that system. A wrong system, a missing value and a malformed value are told apart. A [`Spelling`] says which name of the
//! system is written, for a service that wants another than today's. Your own kinds of identifier join by [`NhsIdentifier`].

#[doc(hidden)] // for the code of the releases; it may change in any release
pub mod held;
mod invalid;
mod job_role;
mod nhs_number;
mod ods_code;
mod prescription;
mod professional;
#[cfg(feature = "serde")]
mod serde_job_role;
#[cfg(feature = "serde")]
mod serde_text;
mod shape;
mod spelling;
mod spine;
pub mod system;
mod text;
mod ubrn;
mod unclear;
mod uuid;
mod wrong;

pub use invalid::{InvalidIdentifier, Problem};
pub use job_role::{SdsJobRole, SdsJobRoleCode};
pub use nhs_number::NhsNumber;
pub use ods_code::{OdsCode, OdsSiteCode};
pub use prescription::{PrescriptionId, PrescriptionItemId, PrescriptionUuid};
pub use professional::{GdcNumber, GmcNumber, GmpNumber, GphcNumber, HcpcNumber, NmcPin};
pub use spelling::Spelling;
pub use spine::{Asid, PartyKey, SdsRoleProfileId, SdsUserId};
pub use ubrn::Ubrn;
pub use unclear::UnclearIdentifier;
pub use wrong::WrongIdentifier;

use text::text_identifier;

/// What every kind of identifier here has in common: the system it is of, its form, its text.
///
/// A kind of your own, such as the patient number of a hospital, takes part in conversion and lookup once it has this:
///
/// ```
/// use nhs_fhir_core::identifier::{InvalidIdentifier, NhsIdentifier, Problem};
/// use nhs_fhir_core::r4::{Identifier, Patient};
///
/// #[derive(Debug, PartialEq)]
/// struct HospitalNumber(String);
///
/// impl NhsIdentifier for HospitalNumber {
///     const NAME: &'static str = "hospital number";
///     const SYSTEM: &'static str = "https://trust.example.org/Id/hospital-number";
///
///     fn parse(text: &str) -> Result<Self, InvalidIdentifier> {
///         match text.len() {
///             7 => Ok(Self(text.into())),
///             _ => Err(InvalidIdentifier::new(Self::NAME, Problem::Length { min: 7, max: 7 })),
///         }
///     }
///
///     fn as_str(&self) -> &str {
///         &self.0
///     }
/// }
///
/// let identifier = Identifier::from(HospitalNumber::parse("1234567")?);
/// let patient = Patient { identifier: [identifier].into(), ..Patient::default() };
/// assert_eq!(patient.identifier.find()?, Some(HospitalNumber("1234567".into())));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait NhsIdentifier: Sized + PartialEq {
    /// What it is called, as in `NHS number`.
    const NAME: &'static str;
    /// The system of FHIR identifiers that hold one, as it is written today.
    const SYSTEM: &'static str;

    /// Reads one.
    ///
    /// # Errors
    /// When the text is none. The error tells why, and does not repeat the text.
    fn parse(text: &str) -> Result<Self, InvalidIdentifier>;

    /// It as it goes on the wire.
    fn as_str(&self) -> &str;
}
