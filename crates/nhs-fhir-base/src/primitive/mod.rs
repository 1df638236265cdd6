//! The primitive types of FHIR, each keeping the text it was written as.
//!
//! Nothing is rewritten: `1.00` stays `1.00`, a birth date that is only a year stays a year. Numbers and chrono values are
//! given when asked for. A value that was read leniently may be malformed; `parse` checks, and so does each conversion.
//! Source: [FHIR datatypes](http://hl7.org/fhir/R4/datatypes.html#primitive).
//!
//! ```
//! use nhs_fhir_core::primitive::{Date, Decimal};
//!
//! let born = Date::parse("1985-07")?;
//! assert_eq!((born.year(), born.month(), born.day()), (Some(1985), Some(7), None));
//! let dose = Decimal::parse("1.00")?;
//! assert_eq!((dose.as_str(), dose.to_f64()), ("1.00", Some(1.0)));
//! # Ok::<(), nhs_fhir_core::primitive::InvalidPrimitive>(())
//! ```

mod base64_binary;
mod coded;
mod date;
mod date_time;
mod decimal;
mod frequent;
mod number;
mod order;
pub(crate) mod stu3;
mod text;

use std::fmt;

pub use base64_binary::Base64Binary;
pub(crate) use coded::take_code;
pub(crate) use coded::written;
pub use coded::{CodeSet, Coded};
pub use date::Date;
pub use date_time::{DateTime, Instant, Time};
pub use decimal::Decimal;
pub use order::Precision;
pub use text::{Canonical, Code, Id, Oid, Text, Uri, Url, Uuid};

/// The text does not have the form of the primitive it was taken for. It never repeats the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPrimitive {
    type_name: &'static str,
    form: &'static str,
}

impl InvalidPrimitive {
    #[doc(hidden)] // for generated code
    pub const fn new(type_name: &'static str, form: &'static str) -> Self {
        Self { type_name, form }
    }

    /// The FHIR type that was asked for: `date`.
    pub fn type_name(&self) -> &'static str {
        self.type_name
    }
}

impl fmt::Display for InvalidPrimitive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a FHIR {}: it must be {}", self.type_name, self.form)
    }
}

impl std::error::Error for InvalidPrimitive {}

/// A primitive over text: the struct, its checked and unchecked constructors, and the traits that all of them share.
macro_rules! text_primitive {
    ($(#[$doc:meta])* $name:ident, $type_name:literal, $form:literal, $valid:path, $lexeme:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub struct $name(pub(in crate::primitive) $crate::primitive::Text);

        impl $name {
            /// Takes a text, if it has the form of this type.
            ///
            /// # Errors
            /// When it has not; the error says what form is due.
            pub fn parse(text: &str) -> Result<Self, $crate::primitive::InvalidPrimitive> {
                if $valid(text) {
                    Ok(Self(text.into()))
                } else {
                    Err($crate::primitive::InvalidPrimitive { type_name: $type_name, form: $form })
                }
            }

            /// The text, as it was written.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// Whether the text has the form of this type. What was read leniently may not have it.
            pub fn is_valid(&self) -> bool {
                // those of our own lists have been looked at
                self.0.is_of_static() || $valid(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::primitive::InvalidPrimitive;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text)
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.0.len())
            }
        }

        impl $crate::engine::node::Primitive for $name {
            #[inline]
            fn take(lexeme: $crate::engine::node::Lexeme<'_>) -> Option<Self> {
                $crate::primitive::take::$lexeme(lexeme).map(Self)
            }

            #[inline]
            fn take_text(text: &str) -> Option<Self> {
                $crate::primitive::take_text::$lexeme(text).map(Self)
            }

            #[inline]
            fn written(&self) -> $crate::engine::node::Written<'_> {
                $crate::primitive::give::$lexeme(&self.0)
            }

            #[inline]
            fn fault(&self) -> Option<$crate::engine::issue::IssueCode> {
                $crate::primitive::fault(self.is_valid(), &self.0)
            }
        }
    };
}
use text_primitive;

#[inline]
pub(crate) fn fault(valid: bool, text: &str) -> Option<crate::IssueCode> {
    match (valid, text) {
        (true, _) => None,
        (false, "") => Some(crate::IssueCode::Empty),
        (false, _) => Some(crate::IssueCode::InvalidValue),
    }
}

/// Taking the text of a lexeme, by the JSON type that it must have.
pub(crate) mod take {
    use crate::engine::node::Lexeme;
    use crate::primitive::Text;

    #[inline]
    pub(crate) fn string(lexeme: Lexeme<'_>) -> Option<Text> {
        match lexeme {
            Lexeme::Text(text) => Some(text.into()),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn uri(lexeme: Lexeme<'_>) -> Option<Text> {
        match lexeme {
            Lexeme::Text(text) => super::take_text::uri(&text),
            _ => None,
        }
    }

    #[inline]
    pub(crate) fn number(lexeme: Lexeme<'_>) -> Option<Text> {
        match lexeme {
            Lexeme::Number(text) => Some(text.into()),
            _ => None,
        }
    }
}

/// Taking a JSON string, by the JSON type that is due.
pub(crate) mod take_text {
    use crate::primitive::Text;

    #[inline]
    pub(crate) fn string(text: &str) -> Option<Text> {
        Some(text.into())
    }

    #[inline]
    pub(crate) fn uri(text: &str) -> Option<Text> {
        Some(super::frequent::frequent(text).map_or_else(|| text.into(), Text::of_static))
    }

    #[inline]
    pub(crate) fn number(_: &str) -> Option<Text> {
        None
    }
}

/// Giving text back, by its JSON type.
pub(crate) mod give {
    pub(crate) use string as uri;

    use crate::engine::node::Written;

    #[inline]
    pub(crate) fn string(text: &str) -> Written<'_> {
        Written::Text(text)
    }

    #[inline]
    pub(crate) fn number(text: &str) -> Written<'_> {
        Written::Number(text)
    }
}
