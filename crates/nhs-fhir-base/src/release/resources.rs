//! Any resource of a release: what all have alike, and the step from `Resource` to a type.

/// The trait of the resource types, and the methods of `Resource` over all of them.
#[doc(hidden)]
#[macro_export]
macro_rules! release_resources {
    ($release:ident $hl7:literal, [$($domain:ident),*], [$($plain:ident),*]) => {
        /// A resource type of this release, as `Patient` is.
        ///
        #[doc = "```"]
        #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Patient, Resource, ResourceType};")]
        #[doc = "
let resource = Resource::from(Patient::default());
assert!(Patient::of(&resource).is_some());
assert_eq!(Patient::NAME, \"Patient\");
```"]
        pub trait ResourceType: Sized + 'static + $crate::release::sealed::Sealed {
            /// Its name, as in `resourceType`.
            const NAME: &'static str;
            /// The resource as this type, if it is one.
            fn of(resource: &Resource) -> Option<&Self>;
            /// The resource as this type, if it is one, to be changed.
            fn of_mut(resource: &mut Resource) -> Option<&mut Self>;
        }

        $($crate::release::resources::resources! { @type $domain })*
        $($crate::release::resources::resources! { @type $plain })*

        impl Resource {
            /// The resource as a type, if it is one.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::{Observation, Patient, Resource};")]
            #[doc = "
let resource = Resource::from(Patient::default());
assert!(resource.get::<Patient>().is_some());
assert!(resource.get::<Observation>().is_none());
```"]
            pub fn get<T: ResourceType>(&self) -> Option<&T> {
                T::of(self)
            }

            /// The resource as a type, if it is one, to be changed.
            pub fn get_mut<T: ResourceType>(&mut self) -> Option<&mut T> {
                T::of_mut(self)
            }

            /// Its logical id. None for a type that the model has no struct for: that is kept as it came.
            pub fn id(&self) -> Option<&$crate::primitive::Id> {
                match self {
                    $(Self::$domain(resource) => resource.id.as_ref(),)*
                    $(Self::$plain(resource) => resource.id.as_ref(),)*
                    Self::Other(_) => None,
                }
            }

            /// Its metadata. None for a type that the model has no struct for: that is kept as it came.
            pub fn meta(&self) -> Option<&Meta> {
                match self {
                    $(Self::$domain(resource) => resource.meta.as_deref(),)*
                    $(Self::$plain(resource) => resource.meta.as_deref(),)*
                    Self::Other(_) => None,
                }
            }

            /// The resources contained in it. None in those that can contain none, and in those of a type that the model has
            /// no struct for.
            pub fn contained(&self) -> &[Resource] {
                match self {
                    $(Self::$domain(resource) => &resource.contained,)*
                    _ => &[],
                }
            }

            /// The text of its id, from the JSON if the model has no struct for its type.
            fn id_text(&self) -> Option<std::borrow::Cow<'_, str>> {
                match self {
                    Self::Other(other) => $crate::release::references::text_at(other.raw().as_str(), &["id"]),
                    known => known.id().map(|id| id.as_str().into()),
                }
            }

            /// The text of its version, likewise.
            fn version_text(&self) -> Option<std::borrow::Cow<'_, str>> {
                match self {
                    Self::Other(other) => {
                        $crate::release::references::text_at(other.raw().as_str(), &["meta", "versionId"])
                    }
                    known => known.meta()?.version_id.as_ref().map(|id| id.as_str().into()),
                }
            }
        }

        impl Many<Resource> {
            /// The resources of one type, as in `patient.contained.of_type::<Organization>()`.
            pub fn of_type<T: ResourceType>(&self) -> impl Iterator<Item = &T> {
                self.iter().filter_map(T::of)
            }

            /// The contained resource that a reference such as `#gp` means, in the resource that has this list.
            ///
            /// The reference must stand in that resource or in one contained in it. `#`, which means that resource itself, is
            /// not found: the list does not know what has it.
            #[doc = concat!(" Source: [contained resources](http://hl7.org/fhir/", $hl7, "/references.html#contained).")]
            pub fn resolve(&self, reference: &Reference) -> $crate::Resolved<&Resource> {
                let text = reference.reference.as_deref();
                match $crate::release::references::Target::of(text, None) {
                    $crate::release::references::Target::Contained(id) => contained_with_id(self, id),
                    $crate::release::references::Target::Nothing(outcome) => outcome.without(),
                    _ => $crate::Resolved::NotFound,
                }
            }
        }

        fn contained_with_id<'r>(contained: &'r [Resource], id: &str) -> $crate::Resolved<&'r Resource> {
            let mut found = contained.iter().filter(|resource| resource.id_text().as_deref() == Some(id));
            $crate::Resolved::only(&mut found)
        }

        #[cfg(test)]
        mod resource_types {
            use super::*;
            use $crate::engine::node::AnyResource;

            #[test]
            fn what_can_contain_others_is_what_has_the_member_for_it() {
                let containing = [$(stringify!($domain)),*];
                for name in Resource::TYPES {
                    let resource = Resource::make(name).expect("a type of the model");
                    let can_contain = match AnyResource::get(&resource) {
                        $crate::engine::node::ResourceRef::Node(node) => node.info().field("contained").is_some(),
                        $crate::engine::node::ResourceRef::Other(_) => false,
                    };
                    assert_eq!(containing.contains(name), can_contain, "{name}");
                }
            }
        }
    };
    (@type $name:ident) => {
        impl $crate::release::sealed::Sealed for $name {}

        impl ResourceType for $name {
            const NAME: &'static str = stringify!($name);

            #[inline]
            fn of(resource: &Resource) -> Option<&Self> {
                match resource {
                    Resource::$name(resource) => Some(resource),
                    _ => None,
                }
            }

            #[inline]
            fn of_mut(resource: &mut Resource) -> Option<&mut Self> {
                match resource {
                    Resource::$name(resource) => Some(resource),
                    _ => None,
                }
            }
        }
    };
}
#[doc(hidden)]
pub use release_resources as resources;
