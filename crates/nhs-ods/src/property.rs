//! A property of a concept: a code and a value of any type, from a lookup or from an expansion.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::r4::{Coding, Extension, Many, ParametersParameter, Value};

use crate::extension;

/// One property of a concept, such as `RE4` with the code of who commissions it.
///
/// ```
/// use nhs_ods::Concept;
///
/// fn towns(concept: &Concept) -> Vec<&str> {
///     let properties = concept.properties().filter(|property| property.code() == "town");
///     properties.filter_map(|property| property.text()).collect()
/// }
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct Property<'a> {
    code: &'a str,
    value: &'a Value,
}

impl<'a> Property<'a> {
    /// Which property.
    #[must_use]
    pub fn code(&self) -> &'a str {
        self.code
    }

    /// The value, of whatever type the service gave it.
    #[must_use]
    pub fn value(&self) -> &'a Value {
        self.value
    }

    /// The code that the value holds, as a code or as a coding, else its text.
    #[must_use]
    pub fn text(&self) -> Option<&'a str> {
        self.value.code().or_else(|| self.value.text())
    }

    /// The value, if it is a coding.
    #[must_use]
    pub fn coding(&self) -> Option<&'a Coding> {
        match self.value {
            Value::Coding(coding) => Some(coding),
            _ => None,
        }
    }

    /// The value, if it is a truth; the texts `true` and `false` are as good.
    #[must_use]
    pub fn flag(&self) -> Option<bool> {
        match self.value {
            Value::Boolean(flag) => Some(*flag),
            _ => self.text()?.parse().ok(),
        }
    }

    /// The value, if it is an ODS code.
    #[must_use]
    pub fn ods_code(&self) -> Option<OdsCode> {
        OdsCode::parse(self.text()?).ok()
    }

    /// The property in a parameter of a lookup. The service says each value twice, in a part `value` and in
    /// one named by its type; either will do, and a part `value` may have a value of any type.
    pub(crate) fn of_lookup(parameter: &'a ParametersParameter) -> Option<Self> {
        let parts = || parameter.part.iter();
        let named = |name: &str| {
            let mut named = parts().filter(|part| part.name.as_deref() == Some(name));
            named.find_map(|part| part.value.as_ref())
        };
        let typed = || {
            let mut typed = parts().filter(|part| {
                let name = part.name.as_deref().unwrap_or_default();
                name.starts_with("value")
            });
            typed.find_map(|part| part.value.as_ref())
        };
        let code = named("code")?;
        Some(Self {
            code: code.code().or_else(|| code.text())?,
            value: named("value").or_else(typed)?,
        })
    }

    /// The property in an extension of an expansion, which FHIR R5 has as an element.
    pub(crate) fn of_expansion(parts: &'a Many<Extension>) -> Option<Self> {
        let code = extension::value(parts, "code")?;
        Some(Self {
            code: code.code().or_else(|| code.text())?,
            value: extension::value(parts, "value")?,
        })
    }
}

impl fmt::Debug for Property<'_> {
    /// Hides the value: a practitioner's is a person's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Property").finish_non_exhaustive()
    }
}
