//! What codings and concepts say in SNOMED CT and dm+d, and how they came to be recorded.

/// The views of codings and concepts, and codings made of codes.
#[doc(hidden)]
#[macro_export]
macro_rules! release_coding {
    ($release:ident) => {
        impl Coding {
            /// What it says in SNOMED CT.
            pub fn snomed(&self) -> $crate::terminology::Snomed {
                use $crate::terminology::Snomed;
                match self.code_in(|system| $crate::identifier::system::same(system, $crate::identifier::system::SNOMED_CT)) {
                    Ok(None) => Snomed::Absent,
                    Ok(Some(code)) => Snomed::parse(code),
                    Err(error) => Snomed::Invalid(error.into()),
                }
            }

            /// The code of dm+d that it holds, under the dictionary's own system or that of SNOMED CT. None if it is of neither
            /// or has no code. Under SNOMED CT it may be another concept: only the place of the coding tells.
            ///
            /// # Errors
            /// When what stands there is not the identifier of a concept.
            pub fn dmd(&self) -> Result<Option<$crate::terminology::DmdCode>, $crate::terminology::InvalidSctid> {
                use $crate::terminology::DmdCode;
                self.code_in(DmdCode::is_system)?.map(DmdCode::parse).transpose()
            }

            /// Which of the concept's terms was picked, by its id, from any of the extensions that NHS systems have written it
            /// in. None if none says.
            ///
            /// # Errors
            /// When what stands there is not the identifier of a description.
            pub fn description_id(
                &self,
            ) -> Result<Option<$crate::terminology::SnomedDescriptionId>, $crate::terminology::InvalidSctid> {
                use $crate::terminology::{InvalidSctid, SnomedDescriptionId, description};
                let mut found = self.described(description::Part::Id);
                let read = |extension: &Extension| match &extension.value {
                    Some(Value::Identifier(identifier)) => identifier.value.as_deref().map(SnomedDescriptionId::parse),
                    Some(value) => value.text().map(SnomedDescriptionId::parse),
                    None => extension.side.misfit("valueId").map(|_| Err(InvalidSctid::UNREADABLE)),
                };
                found.find_map(read).transpose()
            }

            /// The term that was picked, where it differs from the display, from any of those extensions.
            pub fn description_display(&self) -> Option<&str> {
                use $crate::terminology::description;
                let mut found = self.described(description::Part::Display);
                found.find_map(|extension| extension.value.as_ref()?.text().filter(|text| !text.is_empty()))
            }

            /// The same with the term that was picked, in the extensions that this release uses for it.
            #[must_use]
            pub fn with_description(
                mut self,
                id: $crate::terminology::SnomedDescriptionId,
                display: impl Into<$crate::primitive::Text>,
            ) -> Self {
                use $crate::terminology::description;
                let display = $crate::release::make::filled(display.into());
                self.extension.retain(|held| {
                    held.url.as_ref().is_none_or(|url| description::what(url.as_str()).is_none())
                });
                let id = $crate::primitive::Id::parse(&id.to_string()).ok().map(Value::Id);
                let display = display.map(Value::String);
                $crate::release::coding::coding! { @described $release self id display }
                self
            }

            /// Its code, if it is of a system of this kind.
            fn code_in(
                &self,
                is_due: impl Fn(&str) -> bool,
            ) -> Result<Option<&str>, $crate::terminology::InvalidSctid> {
                let is_unread = |member| self.side.misfit(member).is_some() || self.side.is_repeated(member);
                if is_unread("system") {
                    return Err($crate::terminology::InvalidSctid::UNREADABLE);
                }
                if !self.system.as_ref().is_some_and(|system| is_due(system.as_str())) {
                    return Ok(None);
                }
                if is_unread("code") {
                    return Err($crate::terminology::InvalidSctid::UNREADABLE);
                }
                Ok(self.code.as_ref().map(|code| code.as_str()))
            }

            /// The extensions that have a part of a description as their value.
            fn described(&self, due: $crate::terminology::description::Part) -> impl Iterator<Item = &Extension> {
                use $crate::terminology::description;
                self.extension.iter().flat_map(move |outer| {
                    let what = outer.url.as_ref().and_then(|url| description::what(url.as_str()));
                    let itself = (what == Some(due)).then_some(outer);
                    let parts = if what == Some(description::Part::Id) { &*outer.extension } else { &[] };
                    let within = parts.iter().filter(move |inner| {
                        inner.url.as_ref().is_some_and(|url| url.as_str().eq_ignore_ascii_case(due.url()))
                    });
                    itself.into_iter().chain(within)
                })
            }
        }

        impl CodeableConcept {
            /// The coding to go by: of the first of these systems in which there is a code. Among several of one system, that
            /// which a person picked, else the first. None if it has no code in any of them.
            ///
            #[doc = "```"]
            #[doc = "use nhs_fhir_core::identifier::system;"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{CodeableConcept, Coding};")]
            #[doc = "
let concept = CodeableConcept::new(system::READ_V2, \"G30..00\")?.with_coding(Coding::new(system::SNOMED_CT, \"22298006\")?);
let best = concept.best(&[system::SNOMED_CT, system::READ_V2]);
assert_eq!(best.and_then(|coding| coding.code.as_ref()).map(AsRef::as_ref), Some(\"22298006\"));
assert_eq!(concept.best(&[system::DMD]), None);
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn best(&self, systems: &[&str]) -> Option<&Coding> {
                systems.iter().find_map(|system| {
                    let coded = |coding: &&Coding| coding.code.is_some() && coding.has_system(system);
                    let first = || self.coding.iter().find(coded);
                    self.coding.iter().filter(coded).find(|coding| coding.user_selected == Some(true)).or_else(first)
                })
            }

            /// What it says in SNOMED CT. Among several codings of it, a code goes before an expression and that before what is
            /// neither; then what a person picked, then the first.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::CodeableConcept;")]
            #[doc = "use nhs_fhir_core::identifier::system;
use nhs_fhir_core::terminology::Snomed;

let said = |code| CodeableConcept::new(system::SNOMED_CT, code).map(|concept| concept.snomed());
assert!(matches!(said(\"22298006\")?, Snomed::Code(_)));
assert!(matches!(said(\"71341001:272741003=7771000\")?, Snomed::Expression(_)));
assert!(matches!(said(\"TBD\")?, Snomed::Invalid(_)));
assert_eq!(CodeableConcept::of_text(\"chest pain\")?.snomed(), Snomed::Absent);
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn snomed(&self) -> $crate::terminology::Snomed {
                use $crate::terminology::{InvalidSctid, Snomed};
                let is_picked = |coding: &&Coding| coding.user_selected == Some(true);
                let picked = self.coding.iter().filter(is_picked);
                let others = self.coding.iter().filter(|coding| !is_picked(coding));
                match picked.chain(others).map(Coding::snomed).min_by_key(Snomed::rank) {
                    None | Some(Snomed::Absent) if self.has_unread_coding() => {
                        Snomed::Invalid(InvalidSctid::UNREADABLE.into())
                    }
                    None => Snomed::Absent,
                    Some(found) => found,
                }
            }

            /// The code of dm+d that it holds: under the dictionary's own system, else under that of SNOMED CT. None if it has
            /// no code in either. See the `dmd` of [`Coding`].
            ///
            /// # Errors
            /// When no such coding holds the identifier of a concept.
            pub fn dmd(&self) -> Result<Option<$crate::terminology::DmdCode>, $crate::terminology::InvalidSctid> {
                use $crate::terminology::{DmdCode, InvalidSctid};
                let is_own = |coding: &&Coding| coding.has_system(DmdCode::SYSTEM);
                let own = self.coding.iter().filter(is_own);
                let others = self.coding.iter().filter(|coding| !is_own(coding));
                let mut fault = self.has_unread_coding().then_some(InvalidSctid::UNREADABLE);
                for coding in own.chain(others) {
                    match coding.dmd() {
                        Ok(None) => {}
                        Ok(found) => return Ok(found),
                        Err(error) => fault = fault.or(Some(error)),
                    }
                }
                fault.map_or(Ok(None), Err)
            }

            /// The original words, the entered code and its translations, told apart. See
            /// [`Recorded`](crate::terminology::Recorded).
            pub fn recorded(&self) -> $crate::terminology::Recorded<'_, Coding> {
                use $crate::terminology::{Mark, Recorded, TransferDegraded};
                let marked = self.coding.iter().map(|coding| {
                    let degraded = coding.snomed().code().and_then(TransferDegraded::of);
                    let mark = match (degraded, coding.user_selected) {
                        (Some(kind), _) => Mark::Degraded(kind),
                        (None, Some(true)) => Mark::Entered,
                        (None, selected) => Mark::Other { is_translation: selected == Some(false) },
                    };
                    (coding, mark)
                });
                Recorded::new(self.text.as_deref(), marked)
            }

            fn has_unread_coding(&self) -> bool {
                let (side, count) = (&self.side, self.coding.len());
                side.misfit("coding").is_some_and(|json| !json.is_null() && !json.is_empty_array())
                    || side.is_repeated("coding")
                    || side.filled_places("coding", count).len() != count
            }
        }

        impl From<$crate::terminology::SnomedCode> for Coding {
            fn from(code: $crate::terminology::SnomedCode) -> Self {
                Self::of_listed($crate::identifier::system::SNOMED_CT, &code.to_string())
            }
        }

        impl From<$crate::terminology::DmdCode> for Coding {
            /// Under the system that this release of the profiles binds.
            fn from(code: $crate::terminology::DmdCode) -> Self {
                Self::of_listed($crate::release::coding::coding! { @dmd $release }, &code.to_string())
            }
        }

        impl TryFrom<&$crate::terminology::SnomedExpression> for Coding {
            type Error = $crate::primitive::InvalidPrimitive;

            /// With the expression in its compact form. It fails when a text within it has white space that no `code` may have.
            fn try_from(expression: &$crate::terminology::SnomedExpression) -> Result<Self, Self::Error> {
                Self::new($crate::identifier::system::SNOMED_CT, expression.compact())
            }
        }

        impl Coding {
            /// A code that has been checked, in a system of our own table.
            fn of_listed(system: &'static str, code: &str) -> Self {
                Self {
                    system: Some($crate::primitive::Uri::listed(system)),
                    code: $crate::primitive::Code::parse(code).ok(),
                    ..Self::default()
                }
            }
        }

        impl Extension {
            /// One of our own table.
            fn of_listed(url: &'static str, value: Value) -> Self {
                Self { url: Some($crate::primitive::Uri::listed(url)), value: Some(value), ..Self::default() }
            }
        }
    };
    (@dmd r4) => { $crate::terminology::DmdCode::SYSTEM };
    (@dmd stu3) => { $crate::terminology::DmdCode::SYSTEM_STU3 };
    (@described r4 $coding:ident $id:ident $display:ident) => {
        $coding.extension.extend($id.map(|id| Extension::of_listed(description::CORE, id)));
        $coding.extension.extend($display.map(|term| Extension::of_listed(description::UK_CORE_DISPLAY, term)));
    };
    (@described stu3 $coding:ident $id:ident $display:ident) => {
        let parts = [(description::Part::Id, $id), (description::Part::Display, $display)];
        let filled = parts.into_iter().filter_map(|(part, value)| Some(Extension::of_listed(part.url(), value?)));
        $coding.extension.push(Extension {
            url: Some($crate::primitive::Uri::listed(description::CARE_CONNECT)),
            extension: filled.collect(),
            ..Extension::default()
        });
    };
}
#[doc(hidden)]
pub use release_coding as coding;
