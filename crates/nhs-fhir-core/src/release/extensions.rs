//! Extensions by url: of elements, nested in one another, and of primitives.

/// The lookups on lists of extensions, on extensions and on what is kept beside the fields.
macro_rules! extensions {
    ($release:ident) => {
        impl $crate::Many<Extension> {
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

        impl $crate::Side<Element> {
            /// The first extension with this url of a primitive member, named as in JSON: `birthDate`, `valueString`.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::Patient;")]
            #[doc = "
let url = \"http://hl7.org/fhir/StructureDefinition/patient-birthTime\";
let json = format!(r#\"{{\"resourceType\":\"Patient\",\"birthDate\":\"1985-07-21\",
    \"_birthDate\":{{\"extension\":[{{\"url\":\"{url}\",\"valueDateTime\":\"1985-07-21T09:30:00+01:00\"}}]}}}}\"#);
let patient = Patient::from_slice(json.as_bytes())?;
assert!(patient.side.extension(\"birthDate\", url).is_some());
# Ok::<(), nhs_fhir_core::ReadError>(())
```"]
            pub fn extension(&self, member: &str, url: &str) -> Option<&Extension> {
                self.element(member)?.extension.by_url(url)
            }

            /// The first extension with this url of one item of a list of primitives. The place is that in the JSON array,
            /// counted from 0.
            pub fn extension_at(&self, member: &str, item: u32, url: &str) -> Option<&Extension> {
                self.element_at(member, item)?.extension.by_url(url)
            }
        }
    };
}
pub(crate) use extensions;
