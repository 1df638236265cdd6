//! What is asked of one code: everything about it (`$lookup`), or whether it is one (`$validate-code`).

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::primitive::Code;
use nhs_http::Call;
use url::Url;

use super::SearchFault;
use crate::endpoint;

/// A lookup of one code of a code system, with the properties that it shall come with.
///
/// Source: <https://hl7.org/fhir/R4/codesystem-operation-lookup.html> and
/// <https://digital.nhs.uk/developer/api-catalogue/organisation-data-terminology>.
///
/// ```
/// use nhs_ods::search::Lookup;
/// use nhs_ods::{OdsCode, endpoint};
///
/// let lookup = Lookup::organization(&OdsCode::parse("G81086")?).property("RE4").property("status");
/// let call = endpoint::lookup(&lookup)?;
/// assert_eq!(call.query_pairs()[1], ("code".into(), "G81086".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use]
pub struct Lookup {
    pub(crate) system: String,
    pub(crate) code: String,
    properties: Vec<String>,
}

impl Lookup {
    /// A lookup of a code in the code system of that URI; [`system`](crate::system) names those of ODS.
    /// Without properties the service gives the display and little more.
    pub fn new(system: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            system: system.into(),
            code: code.into(),
            properties: Vec::new(),
        }
    }

    /// A lookup of an organisation or site by its ODS code.
    pub fn organization(code: &OdsCode) -> Self {
        Self::new(OdsCode::SYSTEM, code.as_str())
    }

    /// With this property too, such as `RE4`, `successor` or `primaryRole`.
    pub fn property(mut self, code: impl Into<String>) -> Self {
        self.properties.push(code.into());
        self
    }

    /// With every property that there is (`property=*`).
    pub fn all_properties(self) -> Self {
        self.property("*")
    }

    /// Checks the lookup, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.call().map(drop)
    }

    pub(crate) fn call(&self) -> Result<Call, SearchFault> {
        let call = Call::get(endpoint::LOOKUP, "/CodeSystem/$lookup")
            .query("system", system("system", &self.system)?)
            .query("code", concept("code", "RR8", &self.code)?);
        self.properties.iter().try_fold(call, |call, property| {
            Ok(call.query("property", concept("property", "RE4", property)?))
        })
    }
}

impl fmt::Debug for Lookup {
    /// Hides the code: a practitioner's is a person's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lookup")
            .field("properties", &self.properties.len())
            .finish_non_exhaustive()
    }
}

/// A check of whether a code is one of a code system, and has these values of properties.
///
/// Source: <https://hl7.org/fhir/R4/codesystem-operation-validate-code.html>; the properties are the API's
/// own addition.
///
/// ```
/// use nhs_ods::search::CodeCheck;
/// use nhs_ods::{OdsCode, endpoint};
///
/// let check = CodeCheck::organization(&OdsCode::parse("RH8")?).having("status", "active");
/// assert_eq!(endpoint::validate_code(&check)?.query_pairs()[2], ("status".into(), "active".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[must_use]
pub struct CodeCheck {
    url: String,
    code: String,
    values: Vec<(String, String)>,
}

impl CodeCheck {
    /// A check of a code in the code system of that URI.
    pub fn new(url: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            code: code.into(),
            values: Vec::new(),
        }
    }

    /// A check of an ODS code.
    pub fn organization(code: &OdsCode) -> Self {
        Self::new(OdsCode::SYSTEM, code.as_str())
    }

    /// Only if this property has this value.
    pub fn having(mut self, property: impl Into<String>, value: impl Into<String>) -> Self {
        self.values.push((property.into(), value.into()));
        self
    }

    /// Checks the check itself, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.call().map(drop)
    }

    pub(crate) fn call(&self) -> Result<Call, SearchFault> {
        let call = Call::get(endpoint::VALIDATE, "/CodeSystem/$validate-code")
            .query("url", system("url", &self.url)?)
            .query("code", concept("code", "RR8", &self.code)?);
        self.values.iter().try_fold(call, |call, (name, value)| {
            let fault = SearchFault::Concept {
                parameter: "property",
                example: "status",
            };
            concept("property", "status", name)?;
            // it would change what is asked about, or the form of the answer
            if matches!(name.as_str(), "url" | "code") || name.starts_with('_') {
                return Err(fault);
            }
            if value.is_empty() {
                return Err(SearchFault::NoValue {
                    parameter: "property",
                });
            }
            Ok(call.query(name, value))
        })
    }
}

impl fmt::Debug for CodeCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeCheck")
            .field("values", &self.values.len())
            .finish_non_exhaustive()
    }
}

/// The URI of a code system, if it is one.
pub(super) fn system<'a>(parameter: &'static str, uri: &'a str) -> Result<&'a str, SearchFault> {
    let whole = uri.trim() == uri && !uri.contains('|') && Url::parse(uri).is_ok();
    whole
        .then_some(uri)
        .ok_or(SearchFault::System { parameter })
}

/// A code as FHIR has them, if it is one: postcodes are codes too, so blanks within are allowed.
pub(super) fn concept<'a>(
    parameter: &'static str,
    example: &'static str,
    code: &'a str,
) -> Result<&'a str, SearchFault> {
    match Code::parse(code) {
        Ok(_) => Ok(code),
        Err(_) => Err(SearchFault::Concept { parameter, example }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_come_one_by_one_and_in_order() {
        let call = Lookup::new("urn:x", "TN22 5AW")
            .property("ICB")
            .property("SMHPC CT4")
            .all_properties()
            .call()
            .unwrap();
        let pairs: Vec<_> = call
            .query_pairs()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(
            pairs,
            [
                "system=urn:x",
                "code=TN22 5AW",
                "property=ICB",
                "property=SMHPC CT4",
                "property=*"
            ]
        );
    }

    #[test]
    fn what_is_no_code_or_system_is_refused_before_it_is_sent() {
        let system = SearchFault::System {
            parameter: "system",
        };
        for uri in ["", "ods-organization-code", " urn:x", "urn:x|2024"] {
            assert_eq!(Lookup::new(uri, "RR8").check(), Err(system), "{uri}");
        }
        for code in ["", " ", "RR8 ", " RR8"] {
            let fault = Lookup::new("urn:x", code).check().unwrap_err();
            assert_eq!(fault.parameter(), "code", "{code:?}");
        }
        let fault = Lookup::new("urn:x", "RR8").property("").check();
        assert_eq!(fault.unwrap_err().parameter(), "property");
    }

    #[test]
    fn checked_property_cannot_take_another_parameters_place() {
        for name in ["url", "code", "_format", ""] {
            let check = CodeCheck::new("urn:x", "RR8").having(name, "x");
            assert_eq!(check.check().unwrap_err().parameter(), "property", "{name}");
        }
        let empty = CodeCheck::new("urn:x", "RR8").having("status", "");
        assert!(empty.check().is_err());
    }
}
