//! ORD's JSON as it is: numbers that are texts elsewhere, texts that are truths, one thing where a list is
//! due, and nothing where a list is empty.

use chrono::NaiveDate;
use serde_json::Value;

/// A text, or a number as a text.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    match value.get(name)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text as it stands.
pub(super) fn str_of<'a>(value: &'a Value, name: &str) -> Option<&'a str> {
    value.get(name)?.as_str()
}

/// A truth, or a text that says one.
pub(super) fn flag(value: &Value, name: &str) -> Option<bool> {
    match value.get(name)? {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        _ => None,
    }
}

/// A day.
pub(super) fn day(value: &Value, name: &str) -> Option<NaiveDate> {
    str_of(value, name)?.parse().ok()
}

/// The members of a list, or the one thing that stands for it; nothing if it is not there.
pub(super) fn items<'a>(value: &'a Value, path: &[&str]) -> &'a [Value] {
    let held = path.iter().try_fold(value, |value, name| value.get(name));
    match held {
        None | Some(Value::Null) => &[],
        Some(Value::Array(items)) => items,
        Some(Value::String(text)) if text.trim().is_empty() => &[],
        Some(single) => std::slice::from_ref(single),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_the_same_in_each_of_their_spellings() {
        let odd = json!({ "n": 102_782, "t": "102782", "yes": true, "said": "true", "no": "False", "x": [] });
        assert_eq!(text(&odd, "n"), text(&odd, "t"));
        assert_eq!(
            (flag(&odd, "yes"), flag(&odd, "said")),
            (Some(true), Some(true))
        );
        assert_eq!((flag(&odd, "no"), flag(&odd, "x")), (Some(false), None));
        assert_eq!((text(&odd, "x"), text(&odd, "gone")), (None, None));
    }

    #[test]
    fn list_is_one_whatever_stands_for_it() {
        let path = ["Roles", "Role"];
        for (json, count) in [
            (json!({ "Roles": { "Role": [{}, {}] } }), 2),
            (json!({ "Roles": { "Role": {} } }), 1),
            (json!({ "Roles": { "Role": "" } }), 0),
            (json!({ "Roles": "" }), 0),
            (json!({}), 0),
        ] {
            assert_eq!(items(&json, &path).len(), count, "{json}");
        }
    }
}
