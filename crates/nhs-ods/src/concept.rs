//! A code with what a code system says of it: the answer to a lookup, and to a check.

use std::fmt;

use nhs_fhir_core::identifier::OdsCode;
use nhs_fhir_core::r4::{Parameters, ParametersParameter, Value};

use crate::codes::{RecordClass, RelationshipCode, RoleCode};
use crate::property::Property;

/// A code, its display and its properties, as `$lookup` gives them. The values of an organisation that its
/// record lacks are here: whom it belongs to, who took over from it, where it lies.
///
/// ```
/// use nhs_fhir_core::r4::Parameters;
/// use nhs_ods::{Concept, RelationshipCode};
///
/// let json = br#"{"resourceType": "Parameters", "parameter": [
///     {"name": "code", "valueCode": "Z97001"},
///     {"name": "property", "part": [
///         {"name": "code", "valueCode": "RE4"}, {"name": "value", "valueCode": "Z7A"}
///     ]}
/// ]}"#;
/// let practice = Concept::from(Parameters::from_slice(json)?);
/// assert_eq!(practice.related(&RelationshipCode::CommissionedBy)[0].as_str(), "Z7A");
/// # Ok::<(), nhs_fhir_core::ReadError>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Concept(Parameters);

impl Concept {
    /// The code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.text("code")
    }

    /// The name to show: of an organisation, its name in upper case.
    #[must_use]
    pub fn display(&self) -> Option<&str> {
        self.text("display")
    }

    /// The URI of the code system.
    #[must_use]
    pub fn system(&self) -> Option<&str> {
        self.text("system")
    }

    /// The version of the code system: of those that are loaded each night, the date of it.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.text("version")
    }

    /// The properties, each once, in the order of the answer. A property that has several values comes
    /// several times.
    pub fn properties(&self) -> impl Iterator<Item = Property<'_>> {
        let parameters = self.0.parameter.iter();
        parameters
            .filter(|parameter| parameter.name.as_deref() == Some("property"))
            .filter_map(Property::of_lookup)
    }

    /// The values of one property.
    pub fn values<'a>(&'a self, code: &'a str) -> impl Iterator<Item = Property<'a>> {
        self.properties()
            .filter(move |property| property.code() == code)
    }

    /// The first value of one property.
    #[must_use]
    pub fn value<'a>(&'a self, code: &'a str) -> Option<Property<'a>> {
        self.values(code).next()
    }

    /// Whether the code is in use: by `inactive`, else by `status`. None if neither was asked for.
    #[must_use]
    pub fn is_active(&self) -> Option<bool> {
        let inactive = self.value("inactive").and_then(|value| value.flag());
        inactive.map(|inactive| !inactive).or_else(|| {
            let status = self.value("status")?;
            Some(status.text()?.eq_ignore_ascii_case("active"))
        })
    }

    /// Of an organisation: to whom it stands in this relationship today.
    #[must_use]
    pub fn related(&self, relationship: &RelationshipCode) -> Vec<OdsCode> {
        self.ods_codes(relationship.as_str())
    }

    /// Of an organisation: who took over from it. Several, if it was split.
    #[must_use]
    pub fn successors(&self) -> Vec<OdsCode> {
        self.ods_codes("successor")
    }

    /// Of an organisation: from whom it took over. Several, if they merged.
    #[must_use]
    pub fn predecessors(&self) -> Vec<OdsCode> {
        self.ods_codes("predecessor")
    }

    /// Of an organisation: its primary role. Of a role, see [`Concept::is_primary_role`].
    #[must_use]
    pub fn primary_role(&self) -> Option<RoleCode> {
        let value = self.value("primaryRole")?;
        let code = value.text()?;
        // of a role the same property is a truth
        (value.flag().is_none()).then(|| RoleCode::new(code))
    }

    /// Of a role: whether organisations have it as their primary one.
    #[must_use]
    pub fn is_primary_role(&self) -> Option<bool> {
        self.value("primaryRole")?.flag()
    }

    /// Of an organisation: whether it is one or a site.
    #[must_use]
    pub fn record_class(&self) -> Option<RecordClass> {
        Some(RecordClass::new(self.value("orgRecordClass")?.text()?))
    }

    /// The parameters, by value, for what has no accessor here.
    #[must_use]
    pub fn into_parameters(self) -> Parameters {
        self.0
    }

    fn ods_codes(&self, property: &str) -> Vec<OdsCode> {
        let codes = self.values(property).filter_map(|value| value.ods_code());
        let mut distinct: Vec<OdsCode> = Vec::new();
        for code in codes {
            if !distinct.contains(&code) {
                distinct.push(code);
            }
        }
        distinct
    }

    fn text(&self, name: &str) -> Option<&str> {
        let value = parameter(&self.0, name)?;
        value.code().or_else(|| value.text())
    }
}

impl From<Parameters> for Concept {
    fn from(parameters: Parameters) -> Self {
        Self(parameters)
    }
}

impl fmt::Debug for Concept {
    /// Shows the shape. The code of an organisation is public and may be shown, another one may be a
    /// person's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let organisation = self.system() == Some(OdsCode::SYSTEM);
        let code = self.code().filter(|_| organisation);
        let code = code.and_then(|code| OdsCode::parse(code).ok());
        let code = code.as_ref().map(OdsCode::as_str);
        f.debug_struct("Concept")
            .field("code", &code)
            .field("properties", &self.properties().count())
            .finish_non_exhaustive()
    }
}

/// Whether a code is one of a code system and has the values that were asked about.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeCheckResult {
    /// Whether it is, and has.
    pub valid: bool,
    /// What the service says of it, mostly why not. May repeat the code.
    pub message: Option<String>,
    /// The name to show for the code.
    pub display: Option<String>,
}

impl CodeCheckResult {
    /// The result in the answer, if it has one.
    pub(crate) fn read(parameters: &Parameters) -> Option<Self> {
        let text = |name: &str| parameter(parameters, name)?.text().map(str::to_owned);
        Some(Self {
            valid: match parameter(parameters, "result")? {
                Value::Boolean(valid) => *valid,
                other => other.text()?.parse().ok()?,
            },
            message: text("message"),
            display: text("display"),
        })
    }
}

impl fmt::Debug for CodeCheckResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CodeCheckResult")
            .field("valid", &self.valid)
            .finish_non_exhaustive()
    }
}

fn parameter<'a>(parameters: &'a Parameters, name: &str) -> Option<&'a Value> {
    let named = |parameter: &&ParametersParameter| parameter.name.as_deref() == Some(name);
    let mut parameters = parameters.parameter.iter().filter(named);
    parameters.find_map(|parameter| parameter.value.as_ref())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    fn read(parameters: &Json) -> Parameters {
        let json = json!({ "resourceType": "Parameters", "parameter": parameters }).to_string();
        Parameters::from_slice_lenient(json.as_bytes())
            .unwrap()
            .value
    }

    fn property(code: &str, parts: &[Json]) -> Json {
        let mut all = vec![json!({ "name": "code", "valueCode": code })];
        all.extend_from_slice(parts);
        json!({ "name": "property", "part": all })
    }

    #[test]
    fn value_said_twice_is_one_property_whichever_way_it_is_said() {
        let coding = json!({ "system": "urn:x", "code": "RO76" });
        let concept = Concept::from(read(&json!([
            { "name": "code", "valueCode": "ZX1" },
            { "name": "system", "valueUri": OdsCode::SYSTEM },
            property("primaryRole", &[
                json!({ "name": "valueCoding", "valueCoding": coding }),
                json!({ "name": "value", "valueCoding": coding }),
            ]),
            property("inactive", &[json!({ "name": "valueBoolean", "valueBoolean": false })]),
            property("status", &[json!({ "name": "value", "valueCode": "active" })]),
            property("town", &[json!({ "name": "value", "valueString": "NORTHMOOR" })]),
            property("empty", &[]),
            { "name": "property" },
        ])));
        assert_eq!(concept.properties().count(), 4);
        assert_eq!(concept.primary_role(), Some(RoleCode::GpPractice));
        let coding = concept.value("primaryRole").unwrap().coding().unwrap();
        assert_eq!(coding.code.as_ref().unwrap(), "RO76");
        assert_eq!(concept.is_active(), Some(true));
        assert_eq!(concept.value("town").unwrap().text(), Some("NORTHMOOR"));
        assert!(concept.value("empty").is_none());
        assert!(format!("{concept:?}").contains("ZX1"));
    }

    #[test]
    fn related_organisations_are_read_from_codes_codings_and_texts() {
        let concept = Concept::from(read(&json!([
            property(
                "successor",
                &[json!({ "name": "value", "valueCode": "zx2" })]
            ),
            property(
                "successor",
                &[json!({ "name": "value", "valueCoding": { "code": "ZX3" } })]
            ),
            property(
                "successor",
                &[json!({ "name": "value", "valueString": "ZX2" })]
            ),
            property(
                "successor",
                &[json!({ "name": "value", "valueString": "see below" })]
            ),
            property("RE4", &[json!({ "name": "value", "valueString": "Z7A" })]),
        ])));
        let codes: Vec<_> = concept
            .successors()
            .iter()
            .map(ToString::to_string)
            .collect();
        assert_eq!(codes, ["ZX2", "ZX3"]);
        assert!(concept.predecessors().is_empty());
        assert_eq!(concept.related(&RelationshipCode::CommissionedBy).len(), 1);
        assert_eq!(concept.is_active(), None);
    }

    #[test]
    fn primary_role_of_an_organisation_and_of_a_role_are_told_apart() {
        let role = Concept::from(read(&json!([property(
            "primaryRole",
            &[json!({ "name": "value", "valueString": "true" })]
        ),])));
        assert_eq!(role.is_primary_role(), Some(true));
        assert_eq!(role.primary_role(), None);
    }

    #[test]
    fn check_has_a_result_or_is_none() {
        let check = |parameters: Json| CodeCheckResult::read(&read(&parameters));
        let valid = check(json!([
            { "name": "result", "valueBoolean": true }, { "name": "display", "valueString": "TESTERLY" }
        ]));
        let valid = valid.unwrap();
        assert!(valid.valid && valid.message.is_none());
        assert!(!format!("{valid:?}").contains("TESTERLY"));
        assert!(check(json!([{ "name": "message", "valueString": "x" }])).is_none());
    }
}
