//! The code that every generated type has alike.

/// A struct of the model: its fields by number, `Debug` and serde.
#[doc(hidden)]
#[macro_export]
macro_rules! model_node {
    ($name:ident, $table:ident, $($slot:literal $word:ident $field:ident),* $(,)?) => {
        impl $crate::engine::node::Node for $name {
            #[inline(never)]
            fn filled(&self) -> u64 {
                (!self.side.is_empty() as u64) << $crate::engine::node::SIDE
                    $(| (self.$field.is_some() as u64) << $slot)*
            }

            #[inline(never)]
            fn slot(&self, slot: u16) -> $crate::engine::node::Slot<'_> {
                use $crate::engine::fields::get;
                use $crate::engine::node::{INFO, SIDE, Slot};
                match slot {
                    $($slot => get::$word(&self.$field),)*
                    SIDE => Slot::Side(&self.side),
                    INFO => Slot::Info($table.info()),
                    _ => Slot::Empty,
                }
            }

            #[inline(never)]
            fn slot_mut(&mut self, slot: u16) -> $crate::engine::node::SlotMut<'_> {
                use $crate::engine::fields::set;
                use $crate::engine::node::{SIDE, SlotMut};
                match slot {
                    $($slot => set::$word(&mut self.$field),)*
                    SIDE => SlotMut::Side(&mut self.side),
                    _ => SlotMut::Nothing,
                }
            }
        }

        impl PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                use $crate::engine::node::Erased;
                $crate::engine::same(self.erased(), other.erased())
            }
        }

        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::engine::show($crate::engine::node::Erased::erased(self), f)
            }
        }

        $crate::engine::macros::serde_for!($name);
    };
}
#[doc(hidden)]
pub use model_node as node;

/// The enum of a choice element.
#[doc(hidden)]
#[macro_export]
macro_rules! model_choice {
    ($(#[$doc:meta])* $name:ident, $($number:literal $word:ident $variant:ident($type:ty)),* $(,)?) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("A `", stringify!($variant), "`.")] $variant($type),)*
        }

        impl $crate::engine::node::Chosen for $name {
            #[inline(never)]
            fn shown(&self) -> $crate::engine::node::Slot<'_> {
                match self {
                    $(Self::$variant(value) => $crate::engine::macros::choice!(@get $word $number value),)*
                }
            }
        }

        impl $crate::engine::node::Choice for $name {
            #[allow(unused_variables, unreachable_code)] // a choice of elements only takes no primitive
            #[inline(never)]
            fn take(field: &mut Option<Self>, variant: u16, lexeme: $crate::engine::node::Lexeme<'_>) -> $crate::engine::node::Taken {
                // one assignment for all, because each has the code that drops what was there
                let (chosen, taken): (Self, _) = match variant {
                    $($number => $crate::engine::macros::choice!(@take $word $variant, lexeme),)*
                    _ => return $crate::engine::node::Taken::Misfit,
                };
                *field = Some(chosen);
                taken
            }

            #[allow(unreachable_code)] // a choice of primitives only makes no element
            #[inline(never)]
            fn make(field: &mut Option<Self>, variant: u16) -> Option<&mut dyn $crate::engine::node::Node> {
                let chosen = match variant {
                    $($number => $crate::engine::macros::choice!(@make $word $variant),)*
                    _ => return None,
                };
                match field.insert(chosen) {
                    $(Self::$variant(value) => $crate::engine::macros::choice!(@made $word value),)*
                }
            }
        }

        /// Shows the type that was chosen, not its value.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant(_) => concat!(stringify!($variant), "(..)"),)*
                })
            }
        }
    };
    (@take primitive $variant:ident, $lexeme:ident) => {
        match $crate::engine::take($lexeme) {
            Some((value, taken)) => (Self::$variant(value), taken),
            None => return $crate::engine::node::Taken::Misfit,
        }
    };
    (@take node $variant:ident, $lexeme:ident) => { return $crate::engine::node::Taken::Misfit };
    (@make primitive $variant:ident) => { return None };
    (@make node $variant:ident) => { Self::$variant(Default::default()) };
    (@made primitive $value:ident) => {{ let _ = $value; None }};
    (@made node $value:ident) => { Some($crate::engine::node::Erased::erased_mut(&mut **$value)) };
    (@get primitive $number:literal $value:ident) => { $crate::engine::node::Slot::ChosenPrimitive($number, $crate::engine::node::Primitive::written($value)) };
    (@get node $number:literal $value:ident) => { $crate::engine::node::Slot::ChosenNode($number, $crate::engine::node::Erased::erased(&**$value)) };
}
#[doc(hidden)]
pub use model_choice as choice;

/// Reading and writing of a resource type.
#[doc(hidden)]
#[macro_export]
macro_rules! model_resource {
    ($name:ident) => {
        impl $name {
            /// Reads it from JSON, strictly.
            ///
            /// # Errors
            /// When the bytes are not JSON, are another resource, or break any rule of the FHIR release; the error has every
            /// issue with its path.
            #[inline]
            pub fn from_slice(json: &[u8]) -> Result<Self, $crate::ReadError> {
                $crate::json::read_strictly(json)
            }

            /// Reads it from JSON, leniently: what is wrong with the input is reported beside the value.
            ///
            /// # Errors
            /// When the bytes are not JSON or are another resource.
            #[inline]
            pub fn from_slice_lenient(
                json: &[u8],
            ) -> Result<$crate::json::Reading<Self>, $crate::ReadError> {
                $crate::json::Reader::lenient().read(json)
            }

            /// Writes it as compact JSON.
            #[inline]
            pub fn to_vec(&self) -> Vec<u8> {
                $crate::json::to_vec(self)
            }
        }
    };
}
#[doc(hidden)]
pub use model_resource as resource;

/// The enum over the resource types of a release.
#[doc(hidden)]
#[macro_export]
macro_rules! model_resources {
    ($($name:ident),* $(,)?) => {
        /// A resource of any type. One that the model has no struct for is kept whole.
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum Resource {
            $(#[doc = concat!("[`", stringify!($name), "`]")] $name($crate::Boxed<$name>),)*
            /// A type that the model has no struct for.
            Other($crate::Boxed<$crate::OtherResource>),
        }

        $crate::engine::macros::resource!(Resource);

        impl Resource {
            /// The resource types that the model has a struct for.
            pub const TYPES: &'static [&'static str] = &[$(stringify!($name)),*];

            /// Its `resourceType`; empty if it came without one.
            pub fn type_name(&self) -> &str {
                match self {
                    $(Self::$name(_) => stringify!($name),)*
                    Self::Other(other) => other.type_name(),
                }
            }
        }

        impl $crate::engine::node::AnyResource for Resource {
            fn make(type_name: &str) -> Option<Self> {
                match type_name {
                    $(stringify!($name) => Some(Self::$name(Default::default())),)*
                    _ => None,
                }
            }

            fn other(other: $crate::OtherResource) -> Self {
                Self::Other(other.into())
            }

            fn get(&self) -> $crate::engine::node::ResourceRef<'_> {
                match self {
                    $(Self::$name(resource) => $crate::engine::node::ResourceRef::Node($crate::engine::node::Erased::erased(&**resource)),)*
                    Self::Other(other) => $crate::engine::node::ResourceRef::Other(other),
                }
            }

            #[inline(never)]
            fn node_mut(&mut self) -> Option<&mut dyn $crate::engine::node::Node> {
                match self {
                    $(Self::$name(resource) => Some($crate::engine::node::Erased::erased_mut(&mut **resource)),)*
                    Self::Other(_) => None,
                }
            }

            fn is_type(type_name: &str) -> bool {
                ALL_TYPES.contains(&type_name)
            }
        }

        $crate::engine::macros::resource_json!(Resource);
        $crate::engine::macros::serde_for!(Resource);

        /// Shows the type and its shape, not its content.
        impl std::fmt::Debug for Resource {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$name(resource) => std::fmt::Debug::fmt(resource, f),)*
                    Self::Other(other) => std::fmt::Debug::fmt(other, f),
                }
            }
        }

        $(
            impl From<$name> for Resource {
                #[inline]
                fn from(resource: $name) -> Self {
                    Self::$name($crate::Boxed::new(resource))
                }
            }

            impl TryFrom<Resource> for $name {
                type Error = Resource;

                /// The resource, if it is of this type; otherwise it comes back unchanged.
                #[inline]
                fn try_from(resource: Resource) -> Result<Self, Resource> {
                    match resource {
                        Resource::$name(resource) => Ok(resource.into_inner()),
                        other => Err(other),
                    }
                }
            }
        )*
    };
}
#[doc(hidden)]
pub use model_resources as resources;

/// Reading and writing of a release's resource enum.
#[doc(hidden)]
#[macro_export]
macro_rules! model_resource_json {
    ($name:ident) => {
        impl $crate::json::FhirJson for $name {}

        impl $crate::json::sealed::Codec for $name {
            fn read(
                reader: &$crate::json::Reader,
                json: &[u8],
            ) -> Result<$crate::json::Reading<Self>, $crate::ReadError> {
                $crate::json::read_resource(reader, json)
            }

            fn with_empty(look: &mut dyn FnMut($crate::engine::node::Target<'_>)) {
                look($crate::engine::node::Target::Resource(&mut None::<Self>));
            }

            fn shown(&self) -> $crate::engine::node::ResourceRef<'_> {
                $crate::engine::node::AnyResource::get(self)
            }
        }
    };
}
#[doc(hidden)]
pub use model_resource_json as resource_json;

/// An enum over the codes of a value set.
#[doc(hidden)]
#[macro_export]
macro_rules! model_code_set {
    ($(#[$doc:meta])* $name:ident, $url:literal, { $($variant:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $code, "`")] $variant,)*
        }

        // not derived: that makes a function for each
        impl Eq for $name {}

        impl $crate::primitive::CodeSet for $name {
            const VALUE_SET: &'static str = $url;
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            const CODES: &'static [&'static str] = &[$($code),*];

            fn index(self) -> usize {
                self as usize
            }
        }
    };
}
#[doc(hidden)]
pub use model_code_set as code_set;

/// serde for a type of the model; nothing without the feature.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! model_serde_for {
    ($($name:ident),* $(,)?) => {$(
        impl $crate::engine::serde_core::Serialize for $name {
            fn serialize<S: $crate::engine::serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serde_impl::serialize(self, serializer)
            }
        }

        impl<'de> $crate::engine::serde_core::Deserialize<'de> for $name {
            fn deserialize<D: $crate::engine::serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::serde_impl::deserialize(deserializer)
            }
        }
    )*};
}
#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! model_serde_for {
    ($($name:ident),* $(,)?) => {};
}
#[doc(hidden)]
pub use model_serde_for as serde_for;
