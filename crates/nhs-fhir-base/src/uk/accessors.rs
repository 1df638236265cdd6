//! The macros that the generated code is written in: accessors, structs of parts, choices of values.
//!
//! What they make is one or two calls of the functions of `access`, which stands beside the folder that invokes them.

/// The accessors of a struct, or with `list` those of any list of extensions. For each: how it is given, the primitive that
/// has the extension, names, type, description.
#[doc(hidden)]
#[macro_export]
#[allow(clippy::crate_in_macro_def)] // the crate of the release, whose types these are
macro_rules! uk_accessors {
    ($host:ident, $($(#[$doc:meta])* $word:ident [$($member:literal)?] $get:ident $set:ident $type:ty, $known:ident;)*) => {
        $crate::uk::accessors::accessors! { @impl $host
            $($crate::uk::accessors::accessors! { @$word $host [$($member)?] [$(#[$doc])*] $get $set $type, $known })*
        }
    };
    (@impl list $($items:tt)*) => { impl Many<Extension> { $($items)* } };
    (@impl $host:ident $($items:tt)*) => { impl $host { $($items)* } };

    (@one $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> Option<&$type> {
            super::super::access::first($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known)
        }
        $crate::uk::accessors::accessors! { @set_one $host [$($member)?] $get $set $type, $known }
    };
    (@copy_one $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> Option<$type> {
            super::super::access::first($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known).copied()
        }
        $crate::uk::accessors::accessors! { @set_one $host [$($member)?] $get $set $type, $known }
    };
    (@owned_one $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> Option<$type> {
            super::super::access::first_read($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known)
        }
        $crate::uk::accessors::accessors! { @set_one $host [$($member)?] $get $set $type, $known }
    };
    (@many $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> impl Iterator<Item = &$type> {
            super::super::access::all($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known)
        }
        $crate::uk::accessors::accessors! { @set_many $host [$($member)?] $get $set $type, $known }
    };
    (@copy_many $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> impl Iterator<Item = $type> {
            super::super::access::all($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known).copied()
        }
        $crate::uk::accessors::accessors! { @set_many $host [$($member)?] $get $set $type, $known }
    };
    (@owned_many $host:ident [$($member:literal)?] [$(#[$doc:meta])*] $get:ident $set:ident $type:ty, $known:ident) => {
        $(#[$doc])*
        #[inline]
        pub fn $get(&self) -> impl Iterator<Item = $type> {
            super::super::access::all_read($crate::uk::accessors::accessors!(@read self $host [$($member)?] $known), &super::known::$known)
        }
        $crate::uk::accessors::accessors! { @set_many $host [$($member)?] $get $set $type, $known }
    };

    (@set_one $host:ident [$($member:literal)?] $get:ident $set:ident $type:ty, $known:ident) => {
        #[doc = concat!("Sets [`", stringify!($get), "`](Self::", stringify!($get), ") in place of what was there; `None` takes it away.")]
        #[inline]
        pub fn $set(&mut self, value: Option<$type>) {
            let made = super::super::access::made_one(value, &super::known::$known);
            $crate::uk::accessors::accessors!(@write self $host [$($member)?] $known made)
        }
    };
    (@set_many $host:ident [$($member:literal)?] $get:ident $set:ident $type:ty, $known:ident) => {
        #[doc = concat!("Sets [`", stringify!($get), "`](Self::", stringify!($get), ") in place of all that were there.")]
        #[inline]
        pub fn $set(&mut self, values: impl Into<Many<$type>>) {
            let made = super::super::access::made(values.into(), &super::known::$known);
            $crate::uk::accessors::accessors!(@write self $host [$($member)?] $known made)
        }
    };

    (@read $this:ident list [] $known:ident) => { $this };
    (@read $this:ident $host:ident [] $known:ident) => { &$this.extension };
    (@read $this:ident $host:ident [$member:literal] $known:ident) => {
        super::super::access::beside(&$this.side, $member, &$this.extension, &super::known::$known)
    };
    (@write $this:ident list [] $known:ident $made:ident) => {
        super::super::access::replace($this, &super::known::$known, $made)
    };
    (@write $this:ident $host:ident [] $known:ident $made:ident) => {
        super::super::access::replace(&mut $this.extension, &super::known::$known, $made)
    };
    (@write $this:ident $host:ident [$member:literal] $known:ident $made:ident) => {
        super::super::access::replace_beside(&mut $this.side, $member, &mut $this.extension, &super::known::$known, $made)
    };
}
#[doc(hidden)]
pub use uk_accessors as accessors;

/// What the struct of an extension with parts needs: its fields by number, and `Debug`, which shows its shape.
#[doc(hidden)]
#[macro_export]
macro_rules! uk_parts {
    ($name:ident, $known:expr, $($number:literal $field:ident,)*) => {
        impl super::super::access::Parts for $name {
            #[inline]
            fn known(&self) -> &'static [$crate::uk::KnownPart] {
                $known
            }

            #[inline]
            fn slot(&self, number: usize) -> Option<&dyn super::super::access::Slot> {
                match number {
                    $($number => Some(&self.$field),)*
                    _ => None,
                }
            }

            #[inline]
            fn slot_mut(&mut self, number: usize) -> Option<&mut dyn super::super::access::Slot> {
                match number {
                    $($number => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            #[inline]
            fn own(&mut self) -> (&mut Option<Text>, &mut Many<Extension>, &mut Side) {
                (&mut self.id, &mut self.other, &mut self.side)
            }
        }

        impl super::super::access::PartValue for $name {
            #[inline]
            fn read(extension: &Extension) -> Option<Self> {
                let mut read = Self::default();
                super::super::access::read_parts(&mut read, extension).then_some(read)
            }

            #[inline]
            fn write(mut self, _: &'static [&'static str]) -> Extension {
                super::super::access::write_parts(&mut self)
            }

            #[inline]
            fn is_group() -> bool {
                true
            }
        }

        /// Shows which parts it has, not what they say.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                super::super::access::show_parts(stringify!($name), self, self.other.len(), f)
            }
        }
    };
}
#[doc(hidden)]
pub use uk_parts as parts;

/// The enum of a value that may have one of several types.
#[doc(hidden)]
#[macro_export]
macro_rules! uk_choice {
    ($(#[$doc:meta])* $name:ident, $($variant:ident($type:ty) $fhir:literal,)*) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("A `", $fhir, "`.")] $variant($type),)*
        }

        impl super::super::access::PartValue for $name {
            #[inline]
            fn read(extension: &Extension) -> Option<Self> {
                match extension.value.as_ref()? {
                    $(Value::$variant(value) => Some(Self::$variant(<$type>::clone(value))),)*
                    _ => None,
                }
            }

            #[inline]
            fn write(self, _: &'static [&'static str]) -> Extension {
                let value = match self {
                    $(Self::$variant(value) => super::super::access::Held::into_value(value, $fhir),)*
                };
                Extension { value: Some(value), ..Extension::default() }
            }
        }

        /// Shows the type that was chosen, not its value.
        impl std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(match self {
                    $(Self::$variant(_) => concat!(stringify!($variant), "(..)"),)*
                })
            }
        }
    };
}
#[doc(hidden)]
pub use uk_choice as choice;
