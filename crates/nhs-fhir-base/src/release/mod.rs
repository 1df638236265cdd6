//! What the types of every release can do beyond holding data: finding, referring, making.
//!
//! Written once as macros that the generated code of each release invokes, and as plain functions beneath them.

pub mod bundle;
pub mod coded;
pub mod coding;
pub mod extensions;
pub mod identifiers;
pub mod make;
pub mod make_bundle;
pub mod make_people;
pub mod narrative;
pub mod people;
pub mod references;
pub mod resources;

/// Keeps the traits over a release's types to those types.
pub mod sealed {
    #[allow(unreachable_pub)]
    pub trait Sealed {}
}

/// All that a release shares with the others: `r4 "R4"` are its module and HL7's name of it, `domain` the resource types that
/// can contain others, `plain` the rest.
#[doc(hidden)]
#[macro_export]
macro_rules! release_working_with {
    ($release:ident $hl7:literal, domain: [$($domain:ident),* $(,)?], plain: [$($plain:ident),* $(,)?] $(,)?) => {
        $crate::release::resources::resources! { $release $hl7, [$($domain),*], [$($plain),*] }
        $crate::release::extensions::extensions! { $release }
        $crate::release::identifiers::identifiers! { $release }
        $crate::release::coded::coded! { $release $hl7 }
        $crate::release::coding::coding! { $release }
        $crate::release::people::people! { $release $hl7 }
        $crate::release::bundle::bundle! { $release $hl7 }
        $crate::release::make::make! { $release }
        $crate::release::make_people::make_people! { $release }
        $crate::release::narrative::narrative! { $release }
        $crate::release::make_bundle::make_bundle! { $release }
    };
}
#[doc(hidden)]
pub use release_working_with as working_with;
