//! Whether two JSON texts say the same: members in any order, numbers as they are written.
//!
//! It reads with serde_json, so that the model's own tokenizer is not its own judge.

use std::fmt;

use serde_json::value::RawValue;

/// Where the second text says something else than the first; none if nowhere. The answer holds no content.
pub(super) fn difference(one: &[u8], other: &[u8]) -> Option<String> {
    let one = one.strip_prefix(b"\xef\xbb\xbf").unwrap_or(one);
    let parsed = (
        serde_json::from_slice::<&RawValue>(one),
        serde_json::from_slice::<&RawValue>(other),
    );
    match parsed {
        (Ok(one), Ok(other)) => compare(one, other, "$"),
        (Err(_), _) => Some("the input is not JSON for serde_json".to_owned()),
        (_, Err(_)) => Some("what was written is not JSON".to_owned()),
    }
}

fn compare(one: &RawValue, other: &RawValue, path: &str) -> Option<String> {
    if one.get() == other.get() {
        return None;
    }
    let different = || Some(path.to_owned());
    match (parse(one), parse(other)) {
        (Tree::Object(mut one), Tree::Object(mut other)) => {
            // a stable sort keeps members that came twice in their order
            one.sort_by(|(name, _), (other, _)| name.cmp(other));
            other.sort_by(|(name, _), (other, _)| name.cmp(other));
            let names = |members: &[(String, &RawValue)]| {
                members
                    .iter()
                    .map(|(name, _)| name.clone())
                    .collect::<Vec<_>>()
            };
            if names(&one) != names(&other) {
                return Some(format!("{path}: other members"));
            }
            one.iter()
                .zip(&other)
                .find_map(|((name, one), (_, other))| {
                    compare(one, other, &format!("{path}.{name}"))
                })
        }
        (Tree::List(one), Tree::List(other)) => {
            if one.len() != other.len() {
                return Some(format!(
                    "{path}: {} items became {}",
                    one.len(),
                    other.len()
                ));
            }
            let pairs = one.iter().zip(&other).enumerate();
            pairs
                .into_iter()
                .find_map(|(at, (one, other))| compare(one, other, &format!("{path}[{at}]")))
        }
        (Tree::Text(one), Tree::Text(other)) if one == other => None,
        _ => different(),
    }
}

enum Tree<'a> {
    Object(Vec<(String, &'a RawValue)>),
    List(Vec<&'a RawValue>),
    Text(String),
    /// A number or word, which is equal only if written alike.
    Other,
}

fn parse(raw: &RawValue) -> Tree<'_> {
    let text = raw.get();
    match text.bytes().next() {
        Some(b'{') => serde_json::from_str::<Members<'_>>(text)
            .map_or(Tree::Other, |members| Tree::Object(members.0)),
        Some(b'[') => serde_json::from_str(text).map_or(Tree::Other, Tree::List),
        Some(b'"') => serde_json::from_str(text).map_or(Tree::Other, Tree::Text),
        _ => Tree::Other,
    }
}

/// The members of an object, with those that come twice.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for Members<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Members<'de>, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_of_members_and_escapes_do_not_matter() {
        assert_eq!(
            difference(br#"{"a":1,"b":"\u0041"}"#, br#"{ "b": "A", "a": 1 }"#),
            None
        );
    }

    #[test]
    fn anything_else_does() {
        for (one, other) in [
            (&br#"{"a":1.0}"#[..], &br#"{"a":1.00}"#[..]),
            (br#"{"a":1}"#, br#"{"a":"1"}"#),
            (br#"{"a":[1,2]}"#, br#"{"a":[2,1]}"#),
            (br#"{"a":null}"#, br#"{}"#),
            (br#"{"a":1,"a":2}"#, br#"{"a":2}"#),
            (br#"{"a":[{"b":"x"}]}"#, br#"{"a":[{"b":"y"}]}"#),
        ] {
            assert!(difference(one, other).is_some());
        }
        assert_eq!(
            difference(br#"{"a":[{"b":1}]}"#, br#"{"a":[{"b":2}]}"#).as_deref(),
            Some("$.a[0].b")
        );
    }
}
