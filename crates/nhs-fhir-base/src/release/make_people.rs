//! Short constructors for names, contact points and periods.

use crate::primitive::InvalidPrimitive;

pub const PERIOD: InvalidPrimitive =
    InvalidPrimitive::new("Period", "a start that is not after the end");

/// The constructors of names, contact points and periods.
#[doc(hidden)]
#[macro_export]
macro_rules! release_make_people {
    ($release:ident) => {
        impl HumanName {
            /// A name of a use: family name and given names in their order.
            pub fn new<G>(
                r#use: codes::NameUse,
                family: impl Into<$crate::primitive::Text>,
                given: G,
            ) -> Self
            where
                G: IntoIterator,
                G::Item: Into<$crate::primitive::Text>,
            {
                Self {
                    r#use: Some(r#use.into()),
                    family: $crate::release::make::filled(family.into()),
                    given: given
                        .into_iter()
                        .filter_map(|name| $crate::release::make::filled(name.into()))
                        .collect(),
                    ..Self::default()
                }
            }

            /// A formal name, as it is registered.
            ///
            #[doc = "```"]
            #[doc = concat!("use nhs_fhir_core::", stringify!($release), "::HumanName;")]
            #[doc = "
let name = HumanName::official(\"Sample\", [\"Amina\", \"Jane\"]);
let titled = HumanName { prefix: [\"Dr\".into()].into(), ..name };
assert_eq!(titled.given.len(), 2);
```"]
            pub fn official<G>(family: impl Into<$crate::primitive::Text>, given: G) -> Self
            where
                G: IntoIterator,
                G::Item: Into<$crate::primitive::Text>,
            {
                Self::new(codes::NameUse::Official, family, given)
            }

            /// The name that a person goes by.
            pub fn usual<G>(family: impl Into<$crate::primitive::Text>, given: G) -> Self
            where
                G: IntoIterator,
                G::Item: Into<$crate::primitive::Text>,
            {
                Self::new(codes::NameUse::Usual, family, given)
            }
        }

        impl ContactPoint {
            /// A way to reach somebody.
            ///
            /// # Errors
            /// When the value is empty.
            pub fn new(
                system: codes::ContactPointSystem,
                value: &str,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Ok(Self {
                    system: Some(system.into()),
                    value: Some($crate::primitive::Text::parse(value)?),
                    ..Self::default()
                })
            }

            /// A telephone number.
            ///
            /// # Errors
            /// When it is empty.
            pub fn phone(number: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Self::new(codes::ContactPointSystem::Phone, number)
            }

            /// An email address.
            ///
            /// # Errors
            /// When it is empty.
            pub fn email(address: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                Self::new(codes::ContactPointSystem::Email, address)
            }

            /// The same with a use.
            #[must_use]
            pub fn with_use(self, r#use: codes::ContactPointUse) -> Self {
                Self {
                    r#use: Some(r#use.into()),
                    ..self
                }
            }
        }

        impl Period {
            /// From a date or time on.
            pub fn starting(start: impl Into<$crate::primitive::DateTime>) -> Self {
                Self {
                    start: Some(start.into()),
                    ..Self::default()
                }
            }

            /// From one date or time to another; both belong to it.
            ///
            /// # Errors
            /// When the start is certainly after the end.
            pub fn between(
                start: impl Into<$crate::primitive::DateTime>,
                end: impl Into<$crate::primitive::DateTime>,
            ) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                let (start, end) = (start.into(), end.into());
                if start.compare(&end) == Some(std::cmp::Ordering::Greater) {
                    return Err($crate::release::make_people::PERIOD);
                }
                Ok(Self {
                    start: Some(start),
                    end: Some(end),
                    ..Self::default()
                })
            }
        }
    };
}
#[doc(hidden)]
pub use release_make_people as make_people;
