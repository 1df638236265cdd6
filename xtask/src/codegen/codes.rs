//! The codes of required value sets, worked out from what the value sets include.

use std::collections::BTreeMap;

use serde_json::Value;

use super::definitions::{Definitions, list, text};
use super::names;

/// More codes than this make no enum that anyone would match on: such a code stays text.
const MOST_CODES: usize = 400;

/// A value set that becomes an enum.
pub(crate) struct CodeEnum {
    /// The enum's name.
    pub(crate) name: String,
    /// The value set's canonical url.
    pub(crate) url: String,
    /// Variant and code of each, in the order of the definitions.
    pub(crate) variants: Vec<(String, String)>,
}

/// The value sets that the model uses, by url.
pub(crate) struct ValueSets<'d> {
    definitions: &'d Definitions,
    enums: BTreeMap<String, Option<CodeEnum>>,
}

impl<'d> ValueSets<'d> {
    pub(crate) fn new(definitions: &'d Definitions) -> Self {
        Self {
            definitions,
            enums: BTreeMap::new(),
        }
    }

    /// The enum for a value set; none if its codes cannot be listed from the definitions.
    pub(crate) fn code_enum(&mut self, url: &str) -> Option<&CodeEnum> {
        if !self.enums.contains_key(url) {
            let built = self.build(url);
            self.enums.insert(url.to_owned(), built);
        }
        self.enums.get(url).and_then(Option::as_ref)
    }

    /// All enums that were asked for, in the order of their names.
    pub(crate) fn used(&self) -> Vec<&CodeEnum> {
        let mut used: Vec<_> = self.enums.values().flatten().collect();
        used.sort_by(|one, other| one.name.cmp(&other.name));
        used
    }

    fn build(&self, url: &str) -> Option<CodeEnum> {
        let mut codes = Vec::new();
        self.expand(url, &mut codes, 0)?;
        if codes.is_empty() || codes.len() > MOST_CODES {
            return None;
        }
        let mut variants: Vec<(String, String)> = Vec::new();
        for (code, display) in codes {
            if variants.iter().any(|(_, other)| *other == code) {
                continue;
            }
            let mut name = names::variant(&code, &display);
            while variants.iter().any(|(other, _)| *other == name) {
                name.push('X');
            }
            variants.push((name, code));
        }
        let definition = self.definitions.value_set(url)?;
        let wanted = names::type_name(text(definition, "name"));
        let taken = self
            .enums
            .values()
            .flatten()
            .any(|other| other.name == wanted);
        let name = if taken { wanted + "Codes" } else { wanted };
        Some(CodeEnum {
            name,
            url: url.to_owned(),
            variants,
        })
    }

    /// Adds the codes of a value set; none if they cannot be listed.
    fn expand(&self, url: &str, codes: &mut Vec<(String, String)>, depth: u8) -> Option<()> {
        let definition = self.definitions.value_set(url)?;
        let compose = definition.get("compose").filter(|_| depth < 8)?;
        for include in list(compose, "include") {
            self.include(include, codes, depth)?;
        }
        let mut excluded = Vec::new();
        for exclude in list(compose, "exclude") {
            self.include(exclude, &mut excluded, depth)?;
        }
        codes.retain(|(code, _)| !excluded.iter().any(|(other, _)| other == code));
        Some(())
    }

    fn include(&self, include: &Value, codes: &mut Vec<(String, String)>, depth: u8) -> Option<()> {
        for nested in list(include, "valueSet") {
            self.expand(unversioned(nested.as_str()?), codes, depth + 1)?;
        }
        if include.get("system").is_none() {
            return Some(());
        }
        let listed = list(include, "concept");
        if !listed.is_empty() {
            codes.extend(listed.iter().map(code_and_display));
            return Some(());
        }
        let system = self.definitions.code_system(text(include, "system"))?;
        if text(system, "content") != "complete" {
            return None;
        }
        match list(include, "filter") {
            [] => all_concepts(list(system, "concept"), codes),
            [filter] if text(filter, "op") == "is-a" && text(filter, "property") == "concept" => {
                let root = find(list(system, "concept"), text(filter, "value"))?;
                codes.push(code_and_display(root));
                all_concepts(list(root, "concept"), codes);
            }
            _ => return None,
        }
        Some(())
    }
}

/// A canonical url without `|version`.
pub(crate) fn unversioned(url: &str) -> &str {
    url.split('|').next().unwrap_or(url)
}

fn all_concepts(concepts: &[Value], codes: &mut Vec<(String, String)>) {
    for concept in concepts {
        // an abstract concept only groups others and is never a code in data
        let group = list(concept, "property").iter().any(|property| {
            matches!(text(property, "code"), "abstract" | "notSelectable")
                && property.get("valueBoolean") == Some(&Value::Bool(true))
        });
        if !group {
            codes.push(code_and_display(concept));
        }
        all_concepts(list(concept, "concept"), codes);
    }
}

fn find<'v>(concepts: &'v [Value], code: &str) -> Option<&'v Value> {
    concepts.iter().find_map(|concept| {
        if text(concept, "code") == code {
            Some(concept)
        } else {
            find(list(concept, "concept"), code)
        }
    })
}

fn code_and_display(concept: &Value) -> (String, String) {
    (
        text(concept, "code").to_owned(),
        text(concept, "display").to_owned(),
    )
}
