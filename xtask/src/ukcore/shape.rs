//! What an extension holds: a value of certain types, or parts; read from the elements of its definition.

use anyhow::{Context, bail};
use serde_json::Value;

/// From this many types on, a value may be of any type.
const OPEN: usize = 30;

/// What an extension or a part of one holds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    /// A value of one of these FHIR types; of any if there are none.
    Value(Vec<String>),
    /// Extensions within it.
    Parts(Vec<Part>),
    /// What another extension holds, by its url.
    Extension(String),
}

/// An extension within another.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) url: String,
    /// What it is called: mostly its url.
    pub(crate) name: String,
    pub(crate) min: u64,
    pub(crate) many: bool,
    pub(crate) shape: Shape,
}

/// The shape that a structure definition's elements give an extension, from its snapshot or its differential.
pub(crate) fn of_elements(elements: &[Value]) -> anyhow::Result<Shape> {
    let mut elements: Vec<(Vec<&str>, &Value)> = elements
        .iter()
        .map(|element| (text(element, "id").split('.').collect(), element))
        .collect();
    elements.retain(|(id, _)| id.len() > 1);
    shape(&elements, 1)
}

/// The shape of the element whose children start at a depth; the elements are all below it.
fn shape(elements: &[(Vec<&str>, &Value)], depth: usize) -> anyhow::Result<Shape> {
    let mut parts = Vec::new();
    for (id, element) in elements {
        let (Some(last), true) = (id.get(depth), id.len() == depth + 1) else {
            continue;
        };
        let Some(slice) = last.strip_prefix("extension:") else {
            continue;
        };
        if text(element, "max") == "0" {
            continue;
        }
        let below: Vec<_> = elements
            .iter()
            .filter(|(other, _)| other.len() > depth + 1 && other.get(depth) == Some(last))
            .cloned()
            .collect();
        parts.push(part(slice, element, &below, depth + 1)?);
    }
    if !parts.is_empty() {
        return Ok(Shape::Parts(parts));
    }
    Ok(Shape::Value(value_types(elements, depth)))
}

fn part(
    slice: &str,
    element: &Value,
    below: &[(Vec<&str>, &Value)],
    depth: usize,
) -> anyhow::Result<Part> {
    let fixed = below
        .iter()
        .find(|(id, _)| id.len() == depth + 1 && id.get(depth) == Some(&"url"))
        .map(|(_, url)| text(url, "fixedUri"))
        .filter(|url| !url.is_empty());
    let profile = profiles(element).into_iter().next();
    let many = match text(element, "max") {
        "" => true,
        max => max != "1",
    };
    let url = fixed.or(profile).unwrap_or(slice);
    Ok(Part {
        url: url.to_owned(),
        // a url proper is no name for a field
        name: if url.contains("://") { slice } else { url }.to_owned(),
        min: element.get("min").and_then(Value::as_u64).unwrap_or(0),
        many,
        shape: match profile {
            Some(profile) => Shape::Extension(profile.to_owned()),
            None => shape(below, depth).with_context(|| format!("in the part {slice}"))?,
        },
    })
}

/// The types of the value: those that a slice for one type names, else those of the element itself.
fn value_types(elements: &[(Vec<&str>, &Value)], depth: usize) -> Vec<String> {
    let (mut open, mut sliced) = (Vec::new(), Vec::new());
    for (id, element) in elements {
        let (Some(last), true) = (id.get(depth), id.len() == depth + 1) else {
            continue;
        };
        if !last.starts_with("value") || text(element, "max") == "0" {
            continue;
        }
        let is_slice = *last != "value[x]";
        let types = if is_slice { &mut sliced } else { &mut open };
        for found in list(element, "type") {
            let code = text(found, "code").to_owned();
            if !types.contains(&code) {
                types.push(code);
            }
        }
    }
    let types = if sliced.is_empty() { open } else { sliced };
    if types.len() >= OPEN {
        Vec::new()
    } else {
        types
    }
}

/// The shape in our own list of extensions that have no definition.
pub(crate) fn of_list(entry: &Value) -> anyhow::Result<Shape> {
    if let Some(url) = entry.get("extension").and_then(Value::as_str) {
        return Ok(Shape::Extension(url.to_owned()));
    }
    if let Some(parts) = entry.get("parts").and_then(Value::as_object) {
        let part = |(url, entry): (&String, &Value)| {
            Ok(Part {
                url: url.clone(),
                name: url.clone(),
                min: 0,
                many: text(entry, "max") != "1",
                shape: of_list(entry).with_context(|| format!("in the part {url}"))?,
            })
        };
        return Ok(Shape::Parts(
            parts.iter().map(part).collect::<anyhow::Result<_>>()?,
        ));
    }
    let types: Vec<String> = list(entry, "types")
        .iter()
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if types.is_empty() {
        bail!("an entry of undefined.json has neither types nor parts");
    }
    Ok(Shape::Value(types))
}

/// The profiles of an element that is an extension.
pub(crate) fn profiles(element: &Value) -> Vec<&str> {
    let mut urls = Vec::new();
    for found in list(element, "type") {
        if text(found, "code") != "Extension" {
            continue;
        }
        urls.extend(found.get("profile").and_then(Value::as_str));
        urls.extend(list(found, "profile").iter().filter_map(Value::as_str));
    }
    urls
}

/// The text of a member; empty if it has none.
pub(crate) fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

/// The items of a member; none if it has none.
pub(crate) fn list<'v>(value: &'v Value, member: &str) -> &'v [Value] {
    value
        .get(member)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn elements(json: &str) -> Vec<Value> {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn slices_of_the_value_say_more_than_the_open_choice() {
        let found = of_elements(&elements(
            r#"[{"id":"Extension"},{"id":"Extension.value[x]","type":[{"code":"string"},{"code":"code"}]},
                {"id":"Extension.valueCode:valueCode","max":"1","type":[{"code":"code"}]}]"#,
        ));
        assert_eq!(found.unwrap(), Shape::Value(vec!["code".to_owned()]));
    }

    #[test]
    fn parts_within_parts_are_read() {
        let found = of_elements(&elements(
            r#"[{"id":"Extension.extension:outer","min":1,"max":"*"},
                {"id":"Extension.extension:outer.extension:inner","max":"1"},
                {"id":"Extension.extension:outer.extension:inner.url","fixedUri":"inner-url"},
                {"id":"Extension.extension:outer.extension:inner.value[x]","type":[{"code":"code"}]},
                {"id":"Extension.extension:gone","max":"0"}]"#,
        ));
        let inner = Part {
            url: "inner-url".to_owned(),
            name: "inner-url".to_owned(),
            min: 0,
            many: false,
            shape: Shape::Value(vec!["code".to_owned()]),
        };
        let outer = Part {
            url: "outer".to_owned(),
            name: "outer".to_owned(),
            min: 1,
            many: true,
            shape: Shape::Parts(vec![inner]),
        };
        assert_eq!(found.unwrap(), Shape::Parts(vec![outer]));
    }
}
