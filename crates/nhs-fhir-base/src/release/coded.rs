//! Codings and concepts by code system.

/// The lookups on lists of codings, and on concepts.
#[doc(hidden)]
#[macro_export]
macro_rules! release_coded {
    ($release:ident $hl7:literal) => {
        impl Many<Coding> {
            /// The first coding of a system, under any of the names that the system is known by.
            pub fn by_system(&self, system: &str) -> Option<&Coding> {
                self.iter().find(|coding| coding.has_system(system))
            }

            /// All codings of a system, under any of its names, in their order.
            pub fn all_by_system(&self, system: &str) -> impl Iterator<Item = &Coding> {
                self.iter().filter(move |coding| coding.has_system(system))
            }

            /// The code of the first coding of a system that has one.
            pub fn code_of(&self, system: &str) -> Option<&str> {
                self.all_by_system(system).find_map(|coding| coding.code.as_ref()).map(|code| code.as_str())
            }

            /// Whether one of them is this code of this system.
            pub fn has(&self, system: &str, code: &str) -> bool {
                self.iter().any(|coding| coding.is(system, code))
            }
        }

        impl Coding {
            /// Whether it is of a system, under any of the names that the system is known by.
            pub fn has_system(&self, system: &str) -> bool {
                self.system.as_ref().is_some_and(|held| $crate::identifier::system::same(held.as_str(), system))
            }

            /// Whether it is this code of this system. Codes are compared letter by letter.
            pub fn is(&self, system: &str, code: &str) -> bool {
                self.code.as_ref().is_some_and(|held| held.as_str() == code) && self.has_system(system)
            }
        }

        impl CodeableConcept {
            /// The code that it has in a system, under any of the names that the system is known by.
            ///
            #[doc = "```"]
            #[doc = "use nhs_fhir_core::identifier::system;"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{CodeableConcept, Coding};")]
            #[doc = "
let asthma = Coding::new(system::SNOMED_CT, \"195967001\")?.with_display(\"Asthma\");
let concept = CodeableConcept::from(asthma).with_coding(Coding::new(\"http://read.info/readctv3\", \"H33..\")?);
assert_eq!(concept.code_of(system::READ_CTV3), Some(\"H33..\"));
assert!(concept.has(system::SNOMED_CT, \"195967001\"));
assert_eq!(concept.shown(), Some(\"Asthma\"));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn code_of(&self, system: &str) -> Option<&str> {
                self.coding.code_of(system)
            }

            /// Whether one of its codings is this code of this system.
            pub fn has(&self, system: &str, code: &str) -> bool {
                self.coding.has(system, code)
            }

            /// The words to show for it: its text; else the display of the coding that a user selected; else the first
            #[doc = concat!(" display. Source: [CodeableConcept](http://hl7.org/fhir/", $hl7, "/datatypes.html#CodeableConcept).")]
            pub fn shown(&self) -> Option<&str> {
                let selected = self.coding.iter().filter(|coding| coding.user_selected == Some(true));
                let display = || selected.chain(&self.coding).find_map(|coding| coding.display.as_deref());
                self.text.as_deref().or_else(display)
            }
        }

        impl Value {
            /// The code that it holds: a `code`, that of a `Coding`, or the first in a `CodeableConcept`. None for all else.
            pub fn code(&self) -> Option<&str> {
                let code = match self {
                    Self::Code(code) => Some(code),
                    Self::Coding(coding) => coding.code.as_ref(),
                    Self::CodeableConcept(concept) => concept.coding.iter().find_map(|coding| coding.code.as_ref()),
                    _ => None,
                };
                code.map(|code| code.as_str())
            }

            /// The text that it holds: that of any primitive which JSON writes as a string, as `string`, `uri` and `date`.
            /// None for all else.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Value;")]
            #[doc = "use nhs_fhir_core::primitive::Date;
assert_eq!(Value::from(Date::parse(\"1985-07\")?).text(), Some(\"1985-07\"));
assert_eq!(Value::from(true).text(), None);
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn text(&self) -> Option<&str> {
                use $crate::engine::node::{Slot, Written};
                match $crate::engine::node::Chosen::shown(self) {
                    Slot::ChosenPrimitive(_, Written::Text(text)) => Some(text),
                    _ => None,
                }
            }
        }
    };
}
#[doc(hidden)]
pub use release_coded as coded;
