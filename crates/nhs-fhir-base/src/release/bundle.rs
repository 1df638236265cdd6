//! Bundles: their resources by type, and what the references in them lead to.

/// The methods of `Bundle`, and its index.
#[doc(hidden)]
#[macro_export]
macro_rules! release_bundle {
    ($release:ident $hl7:literal) => {
        impl Bundle {
            /// The resources of one type, in the order of the entries; also those that a search result only includes.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Bundle, Patient};")]
            #[doc = "
fn families(bundle: &Bundle) -> Vec<&str> {
    let names = bundle.resources::<Patient>().flat_map(|patient| &patient.name);
    names.filter_map(|name| name.family.as_deref()).collect()
}
let json = br#\"{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":
    {\"resourceType\":\"Patient\",\"name\":[{\"family\":\"Sample\"}]}}]}\"#;
assert_eq!(families(&Bundle::from_slice(json)?), [\"Sample\"]);
# Ok::<(), nhs_fhir_core::ReadError>(())
```"]
            pub fn resources<T: ResourceType>(&self) -> impl Iterator<Item = &T> {
                self.entries_of::<T>().map(|(_, resource)| resource)
            }

            /// The resources of one type, to be changed.
            pub fn resources_mut<T: ResourceType>(&mut self) -> impl Iterator<Item = &mut T> {
                self.entry.iter_mut().filter_map(|entry| T::of_mut(entry.resource.as_mut()?))
            }

            /// The entries whose resource is of one type, with the resource.
            pub fn entries_of<T: ResourceType>(&self) -> impl Iterator<Item = (&BundleEntry, &T)> {
                self.entry.iter().filter_map(|entry| Some((entry, T::of(entry.resource.as_ref()?)?)))
            }

            /// The URL of a link of the bundle, such as `next`.
            pub fn link_url(&self, relation: &str) -> Option<&str> {
                let mut links = self.link.iter();
                let link = links.find(|link| link.relation.as_ref().is_some_and(|held| held.as_ref() == relation))?;
                link.url.as_ref().map(AsRef::as_ref)
            }

            /// An index to resolve many references with. It is made in one pass over the entries.
            pub fn index(&self) -> BundleIndex<'_> {
                let mut index = BundleIndex {
                    by_url: Default::default(),
                    by_id: Default::default(),
                };
                for entry in &self.entry {
                    let Some(resource) = &entry.resource else { continue };
                    if let Some(url) = &entry.full_url {
                        let key = $crate::release::references::key(url.as_str());
                        index.by_url.entry(key).or_default().push(resource);
                    }
                    if let Some(id) = resource.id_text() {
                        let key = format!("{}/{id}", resource.type_name());
                        index.by_id.entry(key.into()).or_default().push(resource);
                    }
                }
                index
            }

            /// What a reference leads to, where `from` is the entry of this bundle that holds it.
            ///
            /// It goes over all entries; for many references make an [`index`](Self::index) once.
            pub fn resolve<'b>(&'b self, from: &'b BundleEntry, reference: &Reference) -> $crate::Resolved<&'b Resource> {
                self.index().resolve(from, reference)
            }
        }

        /// The resources of a bundle by URL and by id, to resolve references with.
        pub struct BundleIndex<'b> {
            by_url: std::collections::HashMap<std::borrow::Cow<'b, str>, Vec<&'b Resource>>,
            by_id: std::collections::HashMap<std::borrow::Cow<'b, str>, Vec<&'b Resource>>,
        }

        impl<'b> BundleIndex<'b> {
            /// What a reference leads to, where `from` is the entry that holds it, by the rules for bundles.
            ///
            /// An absolute reference is looked up among the `fullUrl`s, one with a version by `meta.versionId` as well. A
            /// relative one is completed from the `fullUrl` of `from` first. `#id` is a resource contained in that of
            /// `from`, and `#` that resource itself. Nothing outside the bundle is looked at.
            #[doc = concat!(" Source: [resolving references in Bundles](http://hl7.org/fhir/", $hl7, "/bundle.html#references).")]
            pub fn resolve(&self, from: &'b BundleEntry, reference: &Reference) -> $crate::Resolved<&'b Resource> {
                use $crate::release::references::Target;
                let full_url = from.full_url.as_ref().map(AsRef::as_ref);
                match (Target::of(reference.reference.as_deref(), full_url), &from.resource) {
                    (Target::Url(url, version), _) => only(self.by_url.get(&*url), version),
                    (Target::Contained(id), Some(holder)) => contained_with_id(holder.contained(), id),
                    (Target::Container, Some(holder)) => $crate::Resolved::Found(holder),
                    (Target::Contained(_) | Target::Container, None) => $crate::Resolved::NotFound,
                    (Target::Nothing(outcome), _) => outcome.without(),
                }
            }

            /// As [`resolve`](Self::resolve), and if the rules find nothing, a relative reference leads to the resource of
            /// that type and id, wherever its `fullUrl` says that it is.
            ///
            /// For bundles without `fullUrl`s, as GP Connect sends them.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Bundle, Observation, Patient};")]
            #[doc = "use nhs_fhir_core::Resolved;
let json = br#\"{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[
    {\"resource\":{\"resourceType\":\"Patient\",\"id\":\"1\"}},
    {\"resource\":{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"weight\"},
     \"subject\":{\"reference\":\"Patient/1\"}}}]}\"#;
let bundle = Bundle::from_slice(json)?;
let (entry, observation) = bundle.entries_of::<Observation>().next().unwrap();
let subject = observation.subject.as_deref().unwrap();
assert_eq!(bundle.resolve(entry, subject), Resolved::NoBase);
assert!(bundle.index().resolve_by_id(entry, subject).found().is_some());
# Ok::<(), nhs_fhir_core::ReadError>(())
```"]
            pub fn resolve_by_id(&self, from: &'b BundleEntry, reference: &Reference) -> $crate::Resolved<&'b Resource> {
                let by_rules = self.resolve(from, reference);
                if !matches!(by_rules, $crate::Resolved::NoBase | $crate::Resolved::NotFound) {
                    return by_rules;
                }
                let relative = reference.reference.as_deref().and_then($crate::release::references::relative);
                let Some((type_name, id, version)) = relative else { return by_rules };
                only(self.by_id.get(&*format!("{type_name}/{id}")), version)
            }
        }

        /// Shows how many it holds, not what.
        impl std::fmt::Debug for BundleIndex<'_> {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, "BundleIndex({} urls)", self.by_url.len())
            }
        }

        fn only<'b>(found: Option<&Vec<&'b Resource>>, version: Option<&str>) -> $crate::Resolved<&'b Resource> {
            let of_version = |resource: &&'b Resource| version.is_none() || resource.version_text().as_deref() == version;
            let mut matches = found.into_iter().flatten().copied().filter(of_version);
            $crate::Resolved::only(&mut matches)
        }
    };
}
#[doc(hidden)]
pub use release_bundle as bundle;
