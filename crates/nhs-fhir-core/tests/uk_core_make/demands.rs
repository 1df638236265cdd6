//! What a profile's snapshot makes mandatory or fixes, sought in some JSON.

use serde_json::Value;

/// The ids of the elements that the profile demands of the JSON and that it lacks, or has with another value than the fixed
/// one. An element is due wherever its parent is.
pub(crate) fn unmet(definition: &Value, json: &Value) -> Vec<String> {
    let elements = definition["snapshot"]["element"].as_array().unwrap();
    let mut unmet = Vec::new();
    for element in elements {
        let id = element["id"].as_str().unwrap();
        let Some((parent, name)) = id.rsplit_once('.') else {
            continue;
        };
        let fixed = element
            .as_object()
            .unwrap()
            .iter()
            .find(|(key, _)| key.starts_with("fixed"));
        let least = element["min"].as_u64().unwrap_or(0);
        let slice = name.contains(':');
        for owner in owners(elements, parent, json) {
            let held = if slice {
                owners_in(elements, id, owner)
            } else {
                children(owner, name)
            };
            let few = (held.len() as u64) < least;
            let other = fixed.is_some_and(|(_, value)| held.iter().any(|held| *held != value));
            if few || other {
                unmet.push(id.to_owned());
            }
        }
    }
    unmet
}

/// The parts of the JSON that an element id leads to: `Patient.identifier:nhsNumber`.
fn owners<'j>(elements: &[Value], id: &str, json: &'j Value) -> Vec<&'j Value> {
    let Some((parent, _)) = id.rsplit_once('.') else {
        return vec![json];
    };
    let parents = owners(elements, parent, json);
    parents
        .into_iter()
        .flat_map(|parent| owners_in(elements, id, parent))
        .collect()
}

/// The same within one part that its parent leads to. An item is of a slice if it has what the slice fixes of its `url` or
/// `system`; of other slices nothing is known, and no item is taken to be of them.
fn owners_in<'j>(elements: &[Value], id: &str, parent: &'j Value) -> Vec<&'j Value> {
    let name = id.rsplit('.').next().unwrap();
    let Some((name, _)) = name.split_once(':') else {
        return children(parent, name);
    };
    let key = |member: &str| {
        let child = format!("{id}.{member}");
        let element = elements.iter().find(|element| element["id"] == *child)?;
        Some((member.to_owned(), element.get("fixedUri")?.clone()))
    };
    let Some((member, value)) = key("url").or_else(|| key("system")) else {
        return Vec::new();
    };
    let items = children(parent, name);
    items
        .into_iter()
        .filter(|item| item[&member] == value)
        .collect()
}

/// The values of a member, one or many; of any type for a choice.
fn children<'j>(part: &'j Value, name: &str) -> Vec<&'j Value> {
    let members = part.as_object().into_iter().flatten();
    let held = members.filter(|(key, _)| match name.strip_suffix("[x]") {
        Some(stem) => key
            .strip_prefix(stem)
            .is_some_and(|rest| rest.starts_with(char::is_uppercase)),
        None => *key == name,
    });
    held.flat_map(|(_, value)| match value {
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    })
    .collect()
}
