//! JSON text kept as it came, for what the model has no place for.

use std::fmt;

/// A piece of JSON, kept letter for letter.
///
/// It is well-formed by construction. `Debug` shows its length, not its content.
///
/// ```
/// use nhs_fhir_core::Raw;
///
/// let raw = Raw::parse(r#"{"dose":1.00}"#)?;
/// assert_eq!(raw.as_str(), r#"{"dose":1.00}"#);
/// assert_eq!(format!("{raw:?}"), "Raw(13 bytes)");
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Raw(Box<str>);

impl Raw {
    /// Keeps a piece of JSON, with the white space around it dropped.
    ///
    /// # Errors
    /// When the text is not one well-formed JSON value.
    pub fn parse(json: &str) -> Result<Self, super::issue::ReadError> {
        super::read::check_json(json).map(Self::trusted)
    }

    /// Text that the tokenizer has been over.
    pub(crate) fn trusted(json: &str) -> Self {
        Self(json.into())
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The JSON as a tree, in which numbers lose what `f64` cannot hold. None if it is nested deeper than serde_json reads,
    /// or has a text that no Rust string can hold.
    #[cfg(feature = "serde")]
    pub fn to_value(&self) -> Option<serde_json::Value> {
        serde_json::from_str(&self.0).ok()
    }

    /// Whether it is the JSON `null`.
    pub fn is_null(&self) -> bool {
        &*self.0 == "null"
    }

    /// Whether it is a JSON array of nothing: `[]`, which FHIR does not allow and some services send.
    pub fn is_empty_array(&self) -> bool {
        let inner = self
            .0
            .strip_prefix('[')
            .and_then(|rest| rest.strip_suffix(']'));
        inner.is_some_and(|inner| inner.bytes().all(|byte| byte.is_ascii_whitespace()))
    }
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Raw({} bytes)", self.0.len())
    }
}

/// A resource of a type that the model has no struct for, kept whole.
#[derive(Clone, PartialEq, Eq)]
pub struct OtherResource {
    type_name: Box<str>,
    raw: Raw,
}

impl OtherResource {
    pub(crate) fn new(type_name: &str, raw: Raw) -> Self {
        Self {
            type_name: type_name.into(),
            raw,
        }
    }

    /// Its `resourceType`; empty if it has none.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// Its JSON, as it came.
    pub fn raw(&self) -> &Raw {
        &self.raw
    }
}

impl fmt::Debug for OtherResource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "OtherResource({} bytes)", self.raw.as_str().len())
    }
}

#[cfg(test)]
mod tests {
    use super::Raw;

    #[test]
    fn an_array_of_nothing_is_told_from_all_else() {
        let is_empty = |json| Raw::parse(json).unwrap().is_empty_array();
        assert!(is_empty("[]") && is_empty(" [ \n\t] "));
        for json in ["null", "{}", "[null]", "[[]]", "\"[]\"", "0"] {
            assert!(!is_empty(json), "{json}");
        }
    }
}
