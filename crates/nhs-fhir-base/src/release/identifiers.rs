//! Identifiers by system and by kind, and the NHS number of a patient.

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

            /// The one identifier of a kind among them, checked. None if there is none.
            ///
            /// Identifiers marked as old, and those with no value, say nothing. Nothing is guessed from an id, a label or the
            /// form of a value.
            ///
            /// # Errors
            /// When a value under the system of the kind is not one of it, when two that are not old differ, or when one could
            /// not be read.
            ///
            #[doc = "```"]
            #[doc = "use nhs_fhir_core::identifier::{GmcNumber, SdsUserId, UnclearIdentifier};"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Identifier, Practitioner};")]
            #[doc = "
let gmc = GmcNumber::parse(\"C1234567\")?;
let doctor = Practitioner { identifier: [Identifier::from(gmc.clone())].into(), ..Practitioner::default() };
assert_eq!(doctor.identifier.find(), Ok(Some(gmc)));
assert_eq!(doctor.identifier.find::<SdsUserId>(), Ok(None));
# Ok::<(), nhs_fhir_core::identifier::InvalidIdentifier>(())
```"]
            pub fn find<T: $crate::identifier::NhsIdentifier>(
                &self,
            ) -> Result<Option<T>, $crate::identifier::UnclearIdentifier> {
                $crate::identifier::held::find(&mut self.iter().map(Identifier::held))
            }

            /// All identifiers of a kind, in their order, old ones too: of a user who has several roles, say. Each stands as
            /// what it is, or why it is none.
            pub fn find_all<T: $crate::identifier::NhsIdentifier>(
                &self,
            ) -> impl Iterator<Item = Result<T, $crate::identifier::WrongIdentifier>> {
                self.all_by_system(T::SYSTEM).map(|identifier| $crate::identifier::held::one(identifier.held()))
            }
        }

        impl Identifier {
            /// Whether it is of a system, under any of the names that the system is known by.
            pub fn has_system(&self, system: &str) -> bool {
                self.system.as_ref().is_some_and(|held| $crate::identifier::system::same(held.as_str(), system))
            }

            /// What it holds, for the kinds of identifier to read.
            pub(crate) fn held(&self) -> $crate::identifier::held::Held<'_> {
                let side = &self.side;
                let is_unread = |member| side.misfit(member).is_some() || side.is_repeated(member);
                $crate::identifier::held::Held {
                    system: self.system.as_ref().map(|system| system.as_str()),
                    value: self.value.as_deref(),
                    // not every release has this code in its value set
                    is_old: self.r#use.as_ref().is_some_and(|held| held.as_str() == "old"),
                    system_is_unread: is_unread("system"),
                    value_is_unread: is_unread("value"),
                    use_is_unread: is_unread("use"),
                }
            }
        }

        impl Patient {
            /// The patient's NHS number, from the identifiers. None if they have none.
            ///
            /// # Errors
            /// As for `find` on the list, and when an identifier of the patient could not be read at all.
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
                let side = &self.side;
                let count = self.identifier.len();
                let unread = side.misfit("identifier").is_some()
                    || side.is_repeated("identifier")
                    || side.filled_places("identifier", count).len() != count;
                if unread {
                    return Err($crate::identifier::UnclearIdentifier::Unreadable);
                }
                self.identifier.find()
            }
        }

        $crate::release::identifiers::identifiers! { @from
            Asid, GdcNumber, GmcNumber, GmpNumber, GphcNumber, HcpcNumber, NhsNumber, NmcPin, OdsCode, OdsSiteCode, PartyKey,
            PrescriptionId, PrescriptionItemId, PrescriptionUuid, SdsJobRoleCode, SdsRoleProfileId, SdsUserId, Ubrn
        }
    };
    (@from $($kind:ident),*) => {$(
        impl TryFrom<&Identifier> for $crate::identifier::$kind {
            type Error = $crate::identifier::WrongIdentifier;

            fn try_from(identifier: &Identifier) -> Result<Self, Self::Error> {
                $crate::identifier::held::one(identifier.held())
            }
        }
    )*};
}
#[doc(hidden)]
pub use release_identifiers as identifiers;
