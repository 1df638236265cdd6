//! What an element's definition says of its types and codes, in the form of either release.
//!
//! R4 gives a type once with all its target profiles and names a value set by url. STU3 gives a type once for each target
//! profile, and names a value set by uri or by reference.

use serde_json::Value;

use super::codes::unversioned;
use super::definitions::{list, text};

/// The FHIR types of an element, each once. `resource_id` tells that it is the id of a resource.
pub(super) fn type_codes(element: &Value, resource_id: bool) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for found in list(element, "type") {
        let code = type_code(found, resource_id);
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

/// What an element may refer to: the names of the target profiles.
pub(super) fn targets(element: &Value) -> Vec<&str> {
    let mut urls = Vec::new();
    for found in list(element, "type") {
        urls.extend(found.get("targetProfile").and_then(Value::as_str));
        let listed = list(found, "targetProfile").iter();
        urls.extend(listed.filter_map(Value::as_str));
    }
    urls.into_iter()
        .filter_map(|url| url.rsplit('/').next())
        .collect()
}

/// The value set that an element is bound to and how strongly; none if it is bound to none.
pub(super) fn binding(element: &Value) -> Option<(&str, &str)> {
    let binding = element.get("binding")?;
    let reference = binding.get("valueSetReference").unwrap_or(&Value::Null);
    let urls = [
        text(binding, "valueSet"),
        text(binding, "valueSetUri"),
        text(reference, "reference"),
    ];
    let url = urls.into_iter().find(|url| !url.is_empty())?;
    Some((unversioned(url), text(binding, "strength")))
}

/// Whether an element is a group of elements defined in place.
pub(super) fn is_part(element: &Value) -> bool {
    let code = list(element, "type")
        .first()
        .map(|found| text(found, "code"))
        .unwrap_or_default();
    let nested = matches!(code, "BackboneElement" | "Element");
    nested && text(element, "path").contains('.')
}

/// The FHIR type that an element's type stands for. Ids and urls of elements are given as FHIRPath types.
fn type_code(found: &Value, resource_id: bool) -> String {
    let code = text(found, "code");
    if !code.starts_with("http://hl7.org/fhirpath/") {
        return code.to_owned();
    }
    if resource_id {
        return "id".to_owned();
    }
    let named = list(found, "extension")
        .iter()
        .find(|extension| text(extension, "url").ends_with("fhir-type"));
    named
        .map_or("string", |extension| text(extension, "valueUrl"))
        .to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn both_forms_of_references_say_the_same() {
        let patient = "http://hl7.org/fhir/StructureDefinition/Patient";
        let group = "http://hl7.org/fhir/StructureDefinition/Group";
        let r4 = json!({"type": [{"code": "Reference", "targetProfile": [patient, group]}]});
        let stu3 = json!({"type": [{"code": "Reference", "targetProfile": patient}, {"code": "Reference", "targetProfile": group}]});
        for element in [r4, stu3] {
            assert_eq!(type_codes(&element, false), ["Reference"]);
            assert_eq!(targets(&element), ["Patient", "Group"]);
        }
    }

    #[test]
    fn all_forms_of_bindings_say_the_same() {
        for (member, value) in [
            ("valueSet", json!("urn:x|4.0.1")),
            ("valueSetUri", json!("urn:x")),
            ("valueSetReference", json!({"reference": "urn:x"})),
        ] {
            let element = json!({"binding": {"strength": "required", member: value}});
            assert_eq!(binding(&element), Some(("urn:x", "required")));
        }
        assert_eq!(binding(&json!({"binding": {"strength": "example"}})), None);
        assert_eq!(binding(&json!({})), None);
    }

    #[test]
    fn a_resources_id_is_an_id_in_both_forms() {
        let r4 = json!({"type": [{"code": "http://hl7.org/fhirpath/System.String"}]});
        let stu3 = json!({"type": [{"code": "id"}]});
        assert_eq!(type_codes(&r4, true), type_codes(&stu3, true));
        assert_eq!(type_codes(&r4, false), ["string"]);
    }
}
