//! Extensions by url: of elements, nested in one another, and of primitives.

/// The lookups on lists of extensions, on extensions and on what is kept beside the fields.
#[doc(hidden)]
#[macro_export]
macro_rules! release_extensions {
    ($release:ident) => {
        impl Many<Extension> {
            /// The first extension with this url.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Extension, Patient, Value};")]
            #[doc = "
let url = \"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-BirthSex\";
let patient = Patient { extension: [Extension::new(url, true)?].into(), ..Patient::default() };
let found = patient.extension.by_url(url);
assert_eq!(found.and_then(|extension| extension.value.as_ref()), Some(&Value::Boolean(true)));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn by_url(&self, url: &str) -> Option<&Extension> {
                self.iter().find(|extension| extension.has_url(url))
            }

            /// All extensions with this url, in their order.
            pub fn all_by_url(&self, url: &str) -> impl Iterator<Item = &Extension> {
                self.iter().filter(move |extension| extension.has_url(url))
            }

            /// The first extension at the end of a path of urls: each is that of an extension within the one before.
            /// None if the path is empty.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Extension, Patient, Value};")]
            #[doc = "
let outer = \"https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-NHSCommunication\";
let inner = Extension::new(\"interpreterRequired\", true)?;
let patient = Patient { extension: [Extension::group(outer, [inner])?].into(), ..Patient::default() };
let found = patient.extension.nested(&[outer, \"interpreterRequired\"]);
assert_eq!(found.and_then(|extension| extension.value.as_ref()), Some(&Value::Boolean(true)));
# Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
```"]
            pub fn nested(&self, urls: &[&str]) -> Option<&Extension> {
                self.all_nested(urls).into_iter().next()
            }

            /// All extensions at the end of a path of urls, in their order.
            pub fn all_nested(&self, urls: &[&str]) -> Vec<&Extension> {
                let Some((first, rest)) = urls.split_first() else { return Vec::new() };
                let mut found: Vec<_> = self.all_by_url(first).collect();
                for url in rest {
                    found = found.into_iter().flat_map(|outer| outer.extension.all_by_url(url)).collect();
                }
                found
            }
        }

        impl Extension {
            /// Whether it has this url, letter by letter.
            pub fn has_url(&self, url: &str) -> bool {
                self.url.as_ref().is_some_and(|held| held.as_str() == url)
            }
        }

        impl $crate::engine::side::Extended for Element {
            type Extension = Extension;

            fn extension(&self, url: &str) -> Option<&Extension> {
                self.extension.by_url(url)
            }
        }
    };
}
#[doc(hidden)]
pub use release_extensions as extensions;
