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
        let concepts = self.expand(url, 0)?;
        if concepts.is_empty() || concepts.len() > MOST_CODES {
            return None;
        }
        let mut variants: Vec<(String, String)> = Vec::new();
        for Concept { code, display, .. } in concepts {
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

    /// The concepts of a value set; none if they cannot be listed.
    fn expand(&self, url: &str, depth: u8) -> Option<Vec<Concept>> {
        let definition = self.definitions.value_set(url)?;
        let compose = definition.get("compose").filter(|_| depth < 8)?;
        let mut concepts = Vec::new();
        for include in list(compose, "include") {
            concepts.extend(self.include(include, depth)?);
        }
        let mut excluded = Vec::new();
        for exclude in list(compose, "exclude") {
            excluded.extend(self.include(exclude, depth)?);
        }
        concepts.retain(|concept| !excluded.iter().any(|other| concept.is(other)));
        Some(concepts)
    }

    /// The concepts of an include or exclude: those that its system and each of its value sets have.
    /// Source: [compose](http://hl7.org/fhir/R4/valueset.html#compositions).
    fn include(&self, include: &Value, depth: u8) -> Option<Vec<Concept>> {
        let mut concepts = match include.get("system") {
            Some(_) => Some(self.of_system(include)?),
            None => None,
        };
        for nested in list(include, "valueSet") {
            let nested = self.expand(unversioned(nested.as_str()?), depth + 1)?;
            match &mut concepts {
                None => concepts = Some(nested),
                Some(concepts) => {
                    concepts.retain(|concept| nested.iter().any(|other| concept.is(other)));
                }
            }
        }
        concepts
    }

    fn of_system(&self, include: &Value) -> Option<Vec<Concept>> {
        let url = text(include, "system");
        let mut concepts = Vec::new();
        let listed = list(include, "concept");
        if !listed.is_empty() {
            concepts.extend(listed.iter().map(|concept| Concept::of(url, concept)));
            return Some(concepts);
        }
        let system = self.definitions.code_system(url)?;
        if text(system, "content") != "complete" {
            return None;
        }
        match list(include, "filter") {
            [] => all_concepts(url, list(system, "concept"), &mut concepts),
            [filter] if text(filter, "op") == "is-a" && text(filter, "property") == "concept" => {
                let root = find(list(system, "concept"), text(filter, "value"))?;
                concepts.push(Concept::of(url, root));
                all_concepts(url, list(root, "concept"), &mut concepts);
            }
            _ => return None,
        }
        Some(concepts)
    }
}

/// A concept of a code system.
#[derive(Clone)]
struct Concept {
    system: String,
    code: String,
    display: String,
}

impl Concept {
    fn of(system: &str, concept: &Value) -> Self {
        Self {
            system: system.to_owned(),
            code: text(concept, "code").to_owned(),
            display: text(concept, "display").to_owned(),
        }
    }

    /// Whether it is the same concept; the same code of another system is not.
    fn is(&self, other: &Self) -> bool {
        self.code == other.code && self.system == other.system
    }
}

/// A canonical url without `|version`.
pub(crate) fn unversioned(url: &str) -> &str {
    url.split('|').next().unwrap_or(url)
}

fn all_concepts(system: &str, concepts: &[Value], all: &mut Vec<Concept>) {
    for concept in concepts {
        // an abstract concept only groups others and is never a code in data
        let group = list(concept, "property").iter().any(|property| {
            matches!(text(property, "code"), "abstract" | "notSelectable")
                && property.get("valueBoolean") == Some(&Value::Bool(true))
        });
        if !group {
            all.push(Concept::of(system, concept));
        }
        all_concepts(system, list(concept, "concept"), all);
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// The codes of a value set composed so, over the systems `urn:a` with 1, 2, 3 and `urn:b` with 2, 3, and the value set
    /// `urn:vs` of `urn:a`'s 2.
    fn codes(compose: &Value) -> Vec<String> {
        let system = |url: &str, codes: &[&str]| {
            let concepts: Vec<_> = codes.iter().map(|code| json!({"code": code})).collect();
            json!({"resource": {"resourceType": "CodeSystem", "url": url, "content": "complete", "concept": concepts}})
        };
        let set = |url: &str, compose: &Value| json!({"resource": {"resourceType": "ValueSet", "url": url, "name": "Set", "compose": compose}});
        let listed = json!({"include": [{"system": "urn:a", "concept": [{"code": "2"}]}]});
        let mut definitions = Definitions::default();
        let bundle = json!({"entry": [system("urn:a", &["1", "2", "3"]), system("urn:b", &["2", "3"]),
            set("urn:vs", &listed), set("urn:asked", compose)]});
        definitions.add_entries(bundle).unwrap();
        let mut sets = ValueSets::new(&definitions);
        let found = sets.code_enum("urn:asked");
        found.map_or_else(Vec::new, |set| {
            set.variants.iter().map(|(_, code)| code.clone()).collect()
        })
    }

    #[test]
    fn an_include_has_what_its_system_and_all_its_value_sets_have() {
        let both = json!({"include": [{"system": "urn:a", "valueSet": ["urn:vs"]}]});
        assert_eq!(codes(&both), ["2"]);
        let other = json!({"include": [{"system": "urn:b", "valueSet": ["urn:vs"]}]});
        assert!(codes(&other).is_empty());
        let apart = json!({"include": [{"system": "urn:b"}, {"valueSet": ["urn:vs"]}]});
        assert_eq!(codes(&apart), ["2", "3"]);
    }

    #[test]
    fn an_exclude_takes_away_what_its_own_value_set_includes_and_no_more() {
        let of_system = json!({"include": [{"system": "urn:a"}, {"system": "urn:b"}],
            "exclude": [{"system": "urn:b"}]});
        assert_eq!(codes(&of_system), ["1", "2", "3"]);
        let of_set =
            json!({"include": [{"system": "urn:a"}], "exclude": [{"valueSet": ["urn:vs"]}]});
        assert_eq!(codes(&of_set), ["1", "3"]);
    }

    #[test]
    fn a_set_that_cannot_be_listed_has_no_codes() {
        let elsewhere = json!({"include": [{"system": "urn:a"}, {"system": "urn:elsewhere"}]});
        assert!(codes(&elsewhere).is_empty());
    }
}
