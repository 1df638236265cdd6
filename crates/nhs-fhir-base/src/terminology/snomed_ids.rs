//! The identifiers of SNOMED CT by what they identify, so that one cannot stand where another is due.

use std::fmt;

use super::sctid::masked;
use super::{Component, InvalidSctid, Sctid, SctidProblem, wire_text};

/// The identifier types over [`Sctid`], each of one component.
macro_rules! of_component {
    ($($(#[$doc:meta])* $name:ident, $said:literal, $component:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(Sctid);

        impl $name {
            /// Takes a number.
            ///
            /// # Errors
            /// When it is no SNOMED CT identifier, or that of another component.
            pub fn new(number: u64) -> Result<Self, InvalidSctid> {
                checked(Sctid::new(number), Component::$component, $said).map(Self)
            }

            /// Reads the digits.
            ///
            /// # Errors
            /// When the text is no SNOMED CT identifier, or that of another component.
            pub fn parse(text: &str) -> Result<Self, InvalidSctid> {
                checked(Sctid::parse(text), Component::$component, $said).map(Self)
            }

            /// The number.
            pub const fn get(self) -> u64 {
                self.0.get()
            }

            /// The seven digits that say who made it; none in the short form, which is SNOMED International's own.
            pub fn namespace(self) -> Option<u32> {
                self.0.namespace()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                masked(f, stringify!($name), self.0.get())
            }
        }

        impl From<$name> for Sctid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl TryFrom<Sctid> for $name {
            type Error = InvalidSctid;

            fn try_from(id: Sctid) -> Result<Self, InvalidSctid> {
                checked(Ok(id), Component::$component, $said).map(Self)
            }
        }

        impl TryFrom<u64> for $name {
            type Error = InvalidSctid;

            fn try_from(number: u64) -> Result<Self, InvalidSctid> {
                Self::new(number)
            }
        }

        wire_text!($name, InvalidSctid);
    )*};
}

of_component! {
    /// A SNOMED CT code: the identifier of a concept, checked. It is the only identifier of SNOMED CT that FHIR allows as a code.
    ///
    /// That it is well made does not say that the concept exists, or is active: only a terminology server can.
    /// `Display` gives the digits; `Debug` hides them, because what a patient has is in them.
    /// Source: [Using SNOMED CT with FHIR](http://hl7.org/fhir/R4/snomedct.html).
    ///
    /// ```
    /// use nhs_fhir_core::terminology::{Component, SctidProblem, SnomedCode};
    ///
    /// let code = SnomedCode::parse("22298006")?;
    /// assert_eq!(SnomedCode::new(22_298_006)?, code);
    /// assert_eq!(code.to_string(), "22298006");
    /// assert_eq!(format!("{code:?}"), "SnomedCode(********)");
    ///
    /// let problem = SnomedCode::parse("37436014").unwrap_err().problem();
    /// assert_eq!(problem, SctidProblem::Component { found: Component::Description });
    /// # Ok::<(), nhs_fhir_core::terminology::InvalidSctid>(())
    /// ```
    SnomedCode, "SNOMED CT code", Concept;

    /// The identifier of a description in SNOMED CT, checked: which of a concept's terms was picked.
    ///
    /// ```
    /// use nhs_fhir_core::terminology::SnomedDescriptionId;
    ///
    /// assert!(SnomedDescriptionId::parse("37436014").is_ok());
    /// assert!(SnomedDescriptionId::parse("22298006").is_err());
    /// ```
    SnomedDescriptionId, "SNOMED CT description id", Description;

    /// The identifier of a relationship in SNOMED CT, checked.
    ///
    /// ```
    /// use nhs_fhir_core::terminology::SnomedRelationshipId;
    ///
    /// assert!(SnomedRelationshipId::parse("100022").is_ok());
    /// assert!(SnomedRelationshipId::parse("22298006").is_err());
    /// ```
    SnomedRelationshipId, "SNOMED CT relationship id", Relationship;
}

impl SnomedCode {
    /// One of our own constants, which a test checks.
    pub(super) const fn listed(number: u64) -> Self {
        Self(Sctid::listed(number))
    }
}

fn checked(
    id: Result<Sctid, InvalidSctid>,
    due: Component,
    said: &'static str,
) -> Result<Sctid, InvalidSctid> {
    let id = id.map_err(|error| error.named(said))?;
    match id.component() {
        found if found == due => Ok(id),
        found => Err(InvalidSctid::new(said, SctidProblem::Component { found })),
    }
}
