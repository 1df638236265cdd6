//! The traits that every identifier over text has, written once.

/// The traits that every identifier over text shares. The type has `parse` and `as_str` of its own.
macro_rules! text_identifier {
    ($name:ident, $called:expr, $system:expr) => {
        impl $name {
            /// The system that FHIR identifiers holding one carry.
            pub const SYSTEM: &'static str = $system;
        }

        impl $crate::identifier::NhsIdentifier for $name {
            const NAME: &'static str = $called;
            const SYSTEM: &'static str = $system;

            fn parse(text: &str) -> Result<Self, $crate::identifier::InvalidIdentifier> {
                Self::parse(text)
            }

            fn as_str(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($name), "(**********)"))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::identifier::InvalidIdentifier;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::identifier::InvalidIdentifier;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::parse(text)
            }
        }

        #[cfg(feature = "serde")]
        $crate::identifier::serde_text::serde_as_text!($name, $called);
    };
}
pub(crate) use text_identifier;
