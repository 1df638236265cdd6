//! serde of identifiers: as a text, and refused without being shown.

use std::borrow::Cow;
use std::fmt;

use serde_core::de::{Deserialize, Deserializer, Error, Visitor};

/// serde of an identifier over text.
macro_rules! serde_as_text {
    ($name:ident, $called:expr) => {
        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = $crate::identifier::serde_text::text(deserializer, $called)?;
                Self::parse(&text).map_err(serde_core::de::Error::custom)
            }
        }
    };
}
pub(crate) use serde_as_text;

/// A text from serde. What is no text is refused without showing it: serde_json puts the value of a number in its error when
/// asked for a text, so it is asked for anything, as are all formats that people read.
pub(crate) fn text<'de, D: Deserializer<'de>>(
    deserializer: D,
    called: &'static str,
) -> Result<Cow<'de, str>, D::Error> {
    let visitor = TextOf(called);
    if deserializer.is_human_readable() {
        return deserializer.deserialize_any(visitor);
    }
    let refused = TextOf(called).refused();
    deserializer.deserialize_str(visitor).map_err(|_| refused)
}

/// Visits of values that a visitor does not take. serde's own would show the value in the error.
macro_rules! refuses {
    ($($visit:ident: $type:ty),*) => {$(
        fn $visit<E: serde_core::de::Error>(self, _: $type) -> Result<Self::Value, E> {
            Err(self.refused())
        }
    )*};
}
pub(crate) use refuses;

/// Takes a text and refuses all else.
struct TextOf(&'static str);

impl<'de> Visitor<'de> for TextOf {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a text: the {}", self.0)
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }

    refuses! {
        visit_bool: bool, visit_i64: i64, visit_i128: i128, visit_u64: u64, visit_u128: u128, visit_f64: f64, visit_bytes: &[u8]
    }
}

impl TextOf {
    fn refused<E: Error>(&self) -> E {
        E::custom(format_args!("the {} must be written as a text", self.0))
    }
}

/// A text of which no more is known, read through serde.
pub(crate) struct Text(pub(crate) Box<str>);

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = text(deserializer, "name of a role")?;
        Ok(Self(text.into_owned().into_boxed_str()))
    }
}
