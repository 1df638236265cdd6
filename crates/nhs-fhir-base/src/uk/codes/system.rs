//! What the enum of a code system can do, and the macro that makes one.

use super::CodeTable;
use crate::primitive::{CodeSet, Coded};

/// A code system whose codes are an enum.
///
/// [`CodeSet`] gives the codes as text and back. [`CodeSet::VALUE_SET`] is the value set of all codes of the system, or empty
/// where none is published.
pub trait CodeSystem: CodeSet {
    /// The `Coding` of the FHIR release that the system is published for.
    type Coding: CodingOf;
    /// The canonical url of the system: what `Coding.system` holds.
    const SYSTEM: &'static str = Self::TABLE.url;
    /// The system as data.
    const TABLE: &'static CodeTable;

    /// The words that the system has for the code. Empty for the few that have none.
    fn display(self) -> &'static str {
        Self::TABLE
            .displays
            .get(self.index())
            .copied()
            .unwrap_or_default()
    }

    /// The code of this system in a `Coding`, a `CodeableConcept` or a list of codings, of either release.
    ///
    /// None if there is no coding of the system, or none of them has a code. A code that the system does not list is
    /// [`Coded::Other`]. Of several codings the first with the system's own url counts, then the first under a
    /// [name it also goes by](CodeTable::is_known_as).
    fn of<C: Codings>(coded: &C) -> Option<Coded<Self>> {
        coded.code_in(Self::TABLE).map(Coded::new)
    }

    /// The code as a `Coding`, with system and display.
    fn to_coding(self) -> Self::Coding {
        Self::Coding::listed(Self::TABLE, self.index())
    }

    /// The code as a `CodeableConcept` of that one coding.
    fn to_codeable_concept(self) -> <Self::Coding as CodingOf>::Concept {
        self.to_coding().into_concept()
    }
}

/// What can hold codes of a system: a `Coding`, a `CodeableConcept` or a list of codings, of either release.
pub trait Codings: sealed::Sealed {
    /// The code that it has in a system, listed there or not.
    fn code_in(&self, table: &CodeTable) -> Option<&str>;
}

/// The `Coding` of a release.
pub trait CodingOf: Codings + Sized {
    /// The `CodeableConcept` of the same release.
    type Concept;
    /// The concept of this coding alone.
    fn into_concept(self) -> Self::Concept;
    #[doc(hidden)]
    fn listed(table: &'static CodeTable, index: usize) -> Self;
}

#[doc(hidden)]
pub mod sealed {
    pub trait Sealed {}
}

/// The reading and making of codings, for each release.
#[doc(hidden)]
#[macro_export]
macro_rules! uk_codings {
    () => {
        impl $crate::uk::codes::sealed::Sealed for Many<Coding> {}
        impl $crate::uk::codes::sealed::Sealed for CodeableConcept {}
        impl $crate::uk::codes::sealed::Sealed for Coding {}

        impl $crate::uk::codes::Codings for Many<Coding> {
            fn code_in(&self, table: &$crate::uk::codes::CodeTable) -> Option<&str> {
                code_in(self, table)
            }
        }

        impl $crate::uk::codes::Codings for CodeableConcept {
            fn code_in(&self, table: &$crate::uk::codes::CodeTable) -> Option<&str> {
                code_in(&self.coding, table)
            }
        }

        impl $crate::uk::codes::Codings for Coding {
            fn code_in(&self, table: &$crate::uk::codes::CodeTable) -> Option<&str> {
                code_in(std::slice::from_ref(self), table)
            }
        }

        impl $crate::uk::codes::CodingOf for Coding {
            type Concept = CodeableConcept;

            fn into_concept(self) -> CodeableConcept {
                self.into()
            }

            fn listed(table: &'static $crate::uk::codes::CodeTable, index: usize) -> Self {
                let (code, display) = table.concepts().nth(index).unwrap_or_default();
                Self {
                    system: Some($crate::primitive::Uri::listed(table.url())),
                    code: $crate::primitive::Code::parse(code).ok(),
                    display: $crate::release::make::filled(display.into()),
                    ..Self::default()
                }
            }
        }

        fn code_in<'c>(
            codings: &'c [Coding],
            table: &$crate::uk::codes::CodeTable,
        ) -> Option<&'c str> {
            let code_under = |is_meant: &dyn Fn(&str) -> bool| {
                codings.iter().find_map(|coding| {
                    let system = coding.system.as_ref()?;
                    let code = coding.code.as_ref()?;
                    is_meant(system.as_str()).then_some(code.as_str())
                })
            };
            code_under(&|uri| uri == table.url())
                .or_else(|| code_under(&|uri| table.is_known_as(uri)))
        }
    };
}
#[doc(hidden)]
pub use uk_codings as codings;

/// The enum of a code system: its url, other names, value set, and a line for each code.
#[doc(hidden)]
#[macro_export]
macro_rules! uk_code_system {
    ($(#[$doc:meta])* $name:ident, $url:literal, also [$($also:literal),*], value_set $value_set:literal, {
        $($variant:ident = $code:literal $display:literal),* $(,)?
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`: `", $display, "`")] $variant,)*
        }

        // not derived: that makes a function for each
        impl Eq for $name {}

        /// A code can tell about a patient, so `Debug` names the system only.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(..)"))
            }
        }

        impl $crate::primitive::CodeSet for $name {
            const VALUE_SET: &'static str = $value_set;
            const ALL: &'static [Self] = &[$(Self::$variant),*];
            const CODES: &'static [&'static str] = &[$($code),*];

            fn index(self) -> usize {
                self as usize
            }
        }

        impl $crate::uk::codes::CodeSystem for $name {
            type Coding = Coding;
            const TABLE: &'static $crate::uk::codes::CodeTable = &$crate::uk::codes::CodeTable::new(
                $url,
                &[$($also),*],
                $value_set,
                <Self as $crate::primitive::CodeSet>::CODES,
                &[$($display),*],
            );
        }
    };
}
#[doc(hidden)]
pub use uk_code_system as code_system;
