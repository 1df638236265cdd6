//! Identifiers by system, and the NHS number of a patient.

/// The lookups on lists of identifiers, and what a patient's identifiers say.
#[doc(hidden)]
#[macro_export]
macro_rules! release_identifiers {
    ($release:ident) => {
        impl Many<Identifier> {
            /// The first identifier of a system, under any of the names that the system is known by.
            ///
            #[doc = "```"]
            #[doc = "use nhs_fhir_core::identifier::system;"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Identifier, Organization};")]
            #[doc = "
let old = Identifier::new(\"https://fhir.nhs.uk/id/ods-organization-code\", \"RR8\")?;
let trust = Organization { identifier: [old].into(), ..Organization::default() };
assert_eq!(trust.identifier.value_of(system::ODS_ORGANISATION), Some(\"RR8\"));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn by_system(&self, system: &str) -> Option<&Identifier> {
                self.iter().find(|identifier| identifier.has_system(system))
            }

            /// All identifiers of a system, under any of its names, in their order.
            pub fn all_by_system(&self, system: &str) -> impl Iterator<Item = &Identifier> {
                self.iter().filter(move |identifier| identifier.has_system(system))
            }

            /// The value of the first identifier of a system that has one.
            pub fn value_of(&self, system: &str) -> Option<&str> {
                self.all_by_system(system).find_map(|identifier| identifier.value.as_deref())
            }

            /// The NHS number among them, checked. None if there is none.
            ///
            /// Identifiers marked as old, and those with no value, say nothing of the number. Nothing is guessed from an
            /// id, a label or the form of a value.
            ///
            /// # Errors
            /// When the value is not an NHS number, when two that are not old differ, or when one could not be read.
            ///
            #[doc = "```"]
            #[doc = "use nhs_fhir_core::identifier::NhsNumber;"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Identifier, Patient};")]
            #[doc = "
let number = NhsNumber::parse(\"999 000 0018\")?;
let patient = Patient { identifier: [Identifier::from(number)].into(), ..Patient::default() };
assert_eq!(patient.nhs_number(), Ok(Some(number)));
assert_eq!(Patient::default().nhs_number(), Ok(None));
# Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
```"]
            pub fn nhs_number(
                &self,
            ) -> Result<Option<$crate::identifier::NhsNumber>, $crate::identifier::UnclearIdentifier> {
                use $crate::identifier::{NhsNumber, UnclearIdentifier};
                let mut number: Option<NhsNumber> = None;
                for identifier in self {
                    let side = &identifier.side;
                    let is_unread = |member| side.misfit(member).is_some() || side.is_repeated(member);
                    if is_unread("system") {
                        return Err(UnclearIdentifier::Unreadable);
                    }
                    if !identifier.has_system(NhsNumber::SYSTEM) {
                        continue;
                    }
                    if is_unread("use") || is_unread("value") {
                        return Err(UnclearIdentifier::Unreadable);
                    }
                    // not every release has this code in its value set
                    if identifier.r#use.as_ref().is_some_and(|held| held.as_str() == "old") {
                        continue;
                    }
                    let Some(value) = identifier.value.as_deref() else { continue };
                    let found = NhsNumber::parse(value)?;
                    if number.is_some_and(|other| other != found) {
                        return Err(UnclearIdentifier::Conflicting);
                    }
                    number = Some(found);
                }
                Ok(number)
            }
        }

        impl Identifier {
            /// Whether it is of a system, under any of the names that the system is known by.
            pub fn has_system(&self, system: &str) -> bool {
                self.system.as_ref().is_some_and(|held| $crate::identifier::system::same(held.as_str(), system))
            }
        }

        impl Patient {
            /// The patient's NHS number, from the identifiers. None if they have none.
            ///
            /// # Errors
            /// As for the `nhs_number` of the list, and when an identifier of the patient could not be read at all.
            pub fn nhs_number(
                &self,
            ) -> Result<Option<$crate::identifier::NhsNumber>, $crate::identifier::UnclearIdentifier> {
                let side = &self.side;
                let count = self.identifier.len();
                let unread = side.misfit("identifier").is_some()
                    || side.is_repeated("identifier")
                    || side.filled_places("identifier", count).len() != count;
                if unread {
                    return Err($crate::identifier::UnclearIdentifier::Unreadable);
                }
                self.identifier.nhs_number()
            }
        }
    };
}
#[doc(hidden)]
pub use release_identifiers as identifiers;
