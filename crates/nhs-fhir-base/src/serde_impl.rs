//! serde for every type of the model, in a few functions over JSON text.
//!
//! With serde_json's text the value passes through letter for letter. Other formats that people read (YAML, TOML) get the
//! JSON's structure; binary ones (CBOR, postcard) get the JSON as one string, so that decimals keep their digits there too.

use std::fmt;

use serde_core::de::value::MapAccessDeserializer;
use serde_core::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_core::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::json::{FhirJson, Reader, to_string};

/// The name under which serde_json's own deserializers hand out a value's text.
const RAW_VALUE: &str = "$serde_json::private::RawValue";

/// Serializes a value of the model.
pub fn serialize<T: FhirJson, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let json = to_string(value);
    if !serializer.is_human_readable() {
        return serializer.serialize_str(&json);
    }
    let raw = RawValue::from_string(json).map_err(S::Error::custom)?;
    // only serde_json's own serializers know what a RawValue is: elsewhere, also in what serde wraps around them for
    // `flatten`, it would come out as a struct with a private name
    let name = std::any::type_name::<S>().trim_start_matches("&mut ");
    if name.starts_with("serde_json::") {
        return raw.serialize(serializer);
    }
    let tree: serde_json::Value = serde_json::from_str(raw.get()).map_err(S::Error::custom)?;
    tree.serialize(serializer)
}

/// Deserializes a value of the model, leniently: within the reader's default limits, what was written can be read back.
pub fn deserialize<'de, T: FhirJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let Json(json) = if deserializer.is_human_readable() {
        deserializer.deserialize_newtype_struct(RAW_VALUE, JsonVisitor)?
    } else {
        Json(String::deserialize(deserializer)?)
    };
    let reading = Reader::lenient()
        .read(json.as_bytes())
        .map_err(D::Error::custom)?;
    Ok(reading.value)
}

struct Json(String);

struct JsonVisitor;

impl<'de> Visitor<'de> for JsonVisitor {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a FHIR resource or element")
    }

    /// What serde_json's deserializers call with the text, and others with the value's members.
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        match map.next_key::<String>()? {
            Some(key) if key == RAW_VALUE => map.next_value().map(Json),
            first => {
                let rest = Rest { first, map };
                tree(MapAccessDeserializer::new(rest))
            }
        }
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        tree(deserializer)
    }
}

fn tree<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Json, D::Error> {
    let tree = serde_json::Value::deserialize(deserializer)?;
    Ok(Json(tree.to_string()))
}

/// A map of which the first key has been taken already.
struct Rest<A> {
    first: Option<String>,
    map: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Rest<A> {
    type Error = A::Error;

    fn next_key_seed<K: serde_core::de::DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(key) => seed
                .deserialize(serde_core::de::value::StringDeserializer::new(key))
                .map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: serde_core::de::DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, A::Error> {
        self.map.next_value_seed(seed)
    }
}
