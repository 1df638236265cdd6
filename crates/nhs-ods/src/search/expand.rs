//! A selection among the codes of a code system: which, with which properties (`ValueSet/$expand`).

use std::fmt;

use nhs_http::{Call, Replay};
use serde_json::{Value, json};

use super::lookup::{concept, system};
use super::{Paging, SearchFault};
use crate::endpoint;

/// An expansion: the codes of a code system that pass every filter, with the properties that they shall
/// come with.
///
/// Inactive codes are among them unless told. The service refuses what comes to more than 50,000 codes
/// ([`ErrorCode::ExpansionTooLarge`](crate::ErrorCode::ExpansionTooLarge)) and filters that the code system does not have
/// ([`ErrorCode::UndeclaredFilter`](crate::ErrorCode::UndeclaredFilter)); which it has, its summary says
/// ([`CodeSystemSummary::filters`](crate::CodeSystemSummary::filters)).
/// Source: <https://hl7.org/fhir/R4/valueset-operation-expand.html>.
///
/// ```
/// use nhs_ods::search::{Expand, Filter};
/// use nhs_ods::{endpoint, system};
///
/// let changed = Expand::new(system::ORGANISATION)
///     .filter(Filter::equal("lastChangeDate", "gt2024-02-01"))
///     .property("primaryRole");
/// assert_eq!(endpoint::expand(&changed)?.template(), "/ValueSet/$expand");
/// # Ok::<(), nhs_ods::SearchFault>(())
/// ```
#[derive(Clone, PartialEq)]
#[must_use]
pub struct Expand {
    system: String,
    filters: Vec<Filter>,
    active_only: bool,
    properties: Vec<String>,
    pub(crate) paging: Paging,
}

/// A condition on a property of the code system.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Filter {
    property: String,
    operator: FilterOperator,
    value: String,
}

/// How a filter compares (<https://hl7.org/fhir/R4/valueset-filter-operator.html>).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `=`
    Equal,
    /// `regex`: the whole value.
    Regex,
    /// `in`: one of several, with commas between.
    In,
    /// `not-in`
    NotIn,
    /// `exists`, with `true` or `false`.
    Exists,
    /// `is-a`
    IsA,
    /// `descendent-of`
    DescendentOf,
}

impl FilterOperator {
    /// The operator as FHIR writes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::Regex => "regex",
            Self::In => "in",
            Self::NotIn => "not-in",
            Self::Exists => "exists",
            Self::IsA => "is-a",
            Self::DescendentOf => "descendent-of",
        }
    }
}

impl Filter {
    /// A condition of any kind.
    pub fn new(
        property: impl Into<String>,
        operator: FilterOperator,
        value: impl Into<String>,
    ) -> Self {
        Self {
            property: property.into(),
            operator,
            value: value.into(),
        }
    }

    /// The property has this value. Of dates the API also takes `gt2024-02-01` and the like here.
    pub fn equal(property: impl Into<String>, value: impl Into<String>) -> Self {
        Self::new(property, FilterOperator::Equal, value)
    }

    fn json(&self) -> Result<Value, SearchFault> {
        if self.value.trim().is_empty() {
            return Err(SearchFault::NoValue {
                parameter: "filter",
            });
        }
        let property = concept("filter", "lastChangeDate", &self.property)?;
        Ok(json!({ "property": property, "op": self.operator.as_str(), "value": self.value }))
    }
}

impl fmt::Debug for Filter {
    /// Hides the value, which may be someone's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Filter")
            .field("operator", &self.operator)
            .finish_non_exhaustive()
    }
}

impl Expand {
    /// All codes of the code system of that URI.
    pub fn new(system: impl Into<String>) -> Self {
        Self {
            system: system.into(),
            filters: Vec::new(),
            active_only: false,
            properties: Vec::new(),
            paging: Paging::default(),
        }
    }

    /// Only those that pass this too.
    pub fn filter(mut self, filter: Filter) -> Self {
        self.filters.push(filter);
        self
    }

    /// Whether inactive codes are left out.
    pub fn active_only(mut self, active_only: bool) -> Self {
        self.active_only = active_only;
        self
    }

    /// With this property beside each code.
    pub fn property(mut self, code: impl Into<String>) -> Self {
        self.properties.push(code.into());
        self
    }

    /// How many codes one page has (`count`): 1 to [`MAX_PAGE_SIZE`](super::MAX_PAGE_SIZE),
    /// [`RECOMMENDED_PAGE_SIZE`](super::RECOMMENDED_PAGE_SIZE) unless told.
    pub fn page_size(mut self, codes: u32) -> Self {
        self.paging.size = codes;
        self
    }

    /// How many codes to pass over first (`offset`).
    pub fn offset(mut self, codes: u32) -> Self {
        self.paging.offset = codes;
        self
    }

    /// Checks the expansion, as every call with it does.
    ///
    /// # Errors
    ///
    /// The first rule that is broken.
    pub fn check(&self) -> Result<(), SearchFault> {
        self.call().map(drop)
    }

    pub(crate) fn call(&self) -> Result<Call, SearchFault> {
        self.paging.check()?;
        let mut include = json!({ "system": system("system", &self.system)? });
        if !self.filters.is_empty() {
            let filters: Result<Vec<_>, _> = self.filters.iter().map(Filter::json).collect();
            if let Some(include) = include.as_object_mut() {
                include.insert("filter".to_owned(), filters?.into());
            }
        }
        let mut parameters = vec![
            json!({
                "name": "valueSet",
                "resource": {
                    "resourceType": "ValueSet",
                    "compose": { "inactive": !self.active_only, "include": [include] },
                },
            }),
            json!({ "name": "activeOnly", "valueBoolean": self.active_only }),
        ];
        for property in &self.properties {
            let property = concept("property", "primaryRole", property)?;
            parameters.push(json!({ "name": "property", "valueString": property }));
        }
        parameters.push(json!({ "name": "count", "valueInteger": self.paging.size }));
        if self.paging.offset > 0 {
            parameters.push(json!({ "name": "offset", "valueInteger": self.paging.offset }));
        }
        let body = json!({ "resourceType": "Parameters", "parameter": parameters });
        // a read, though the verb does not say so
        Ok(Call::post(endpoint::EXPAND, "/ValueSet/$expand")
            .replay(Replay::Safe)
            .body("application/fhir+json", body.to_string()))
    }
}

impl fmt::Debug for Expand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Expand")
            .field("filters", &self.filters)
            .field("active_only", &self.active_only)
            .field("page_size", &self.paging.size)
            .field("offset", &self.paging.offset)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn body(expand: &Expand) -> Value {
        let call = expand.call().unwrap();
        serde_json::from_slice(call.body_bytes().unwrap()).unwrap()
    }

    #[test]
    fn active_codes_alone_are_asked_for_in_both_places() {
        let body = body(&Expand::new("urn:x").active_only(true).offset(20));
        let parameters = &body["parameter"];
        assert_eq!(parameters[0]["resource"]["compose"]["inactive"], false);
        assert_eq!(parameters[1]["valueBoolean"], true);
        assert_eq!(
            parameters[3],
            json!({ "name": "offset", "valueInteger": 20 })
        );
    }

    #[test]
    fn expansion_is_a_read_that_may_be_repeated() {
        let call = Expand::new("urn:x").call().unwrap();
        assert_eq!(call.replay_class(), Replay::Safe);
        assert_eq!(call.method().as_str(), "POST");
    }

    #[test]
    fn broken_rules_are_named() {
        let all = || Expand::new("urn:x");
        for (expand, parameter) in [
            (Expand::new("x y"), "system"),
            (all().filter(Filter::equal("status", " ")), "filter"),
            (all().filter(Filter::equal("", "active")), "filter"),
            (all().property(""), "property"),
            (all().page_size(0), "_count"),
        ] {
            assert_eq!(expand.check().unwrap_err().parameter(), parameter);
        }
    }
}
