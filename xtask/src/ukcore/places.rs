//! Where in the model an extension stands: the struct that a FHIR path leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::Context;
use serde_json::Value;

use super::Release;
use super::shape::{list, text};

/// The structs of a release's model and the types that lead to them.
pub(crate) struct Places {
    /// The FHIR types of an element by its path; a choice under its name with `[x]`.
    elements: BTreeMap<String, Vec<String>>,
    /// The names of the structs that the model has.
    structs: BTreeSet<String>,
}

/// Where an extension stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    /// The struct; none for any that has extensions.
    pub(crate) of: Option<Struct>,
    /// The primitive of it that has the extension, by its name in JSON.
    pub(crate) member: Option<String>,
}

/// A struct of the model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Struct {
    /// `PatientContact`
    pub(crate) rust: String,
    /// `Patient.contact`
    pub(crate) path: String,
}

impl Places {
    /// Reads HL7's definitions and which structs were generated of them.
    pub(crate) fn load(data: &Path, release: Release, root: &Path) -> anyhow::Result<Self> {
        let mut places = Self {
            elements: BTreeMap::new(),
            structs: BTreeSet::new(),
        };
        for name in ["profiles-types.json", "profiles-resources.json"] {
            let file = data.join(release.model()).join(name);
            let bytes =
                std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            let bundle: Value = serde_json::from_slice(&bytes)
                .with_context(|| format!("{} is not JSON", file.display()))?;
            for entry in list(&bundle, "entry") {
                places.add(entry.get("resource").unwrap_or(&Value::Null));
            }
        }
        let folder = root.join(format!("crates/nhs-fhir-{}/src/generated", release.model()));
        let entries = std::fs::read_dir(&folder)
            .with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let code = std::fs::read_to_string(entry?.path())?;
            for line in code.lines() {
                if let Some(name) = line
                    .strip_prefix("pub struct ")
                    .and_then(|rest| rest.strip_suffix(" {"))
                {
                    places.structs.insert(name.to_owned());
                }
            }
        }
        Ok(places)
    }

    fn add(&mut self, definition: &Value) {
        let Some(snapshot) = definition.get("snapshot") else {
            return;
        };
        if text(definition, "resourceType") != "StructureDefinition" {
            return;
        }
        for element in list(snapshot, "element") {
            let mut types: Vec<String> = Vec::new();
            let reference = text(element, "contentReference");
            if let Some((_, path)) = reference.rsplit_once('#') {
                types.push(format!("#{path}"));
            }
            for found in list(element, "type") {
                let code = text(found, "code");
                if !types.iter().any(|known| known == code) {
                    types.push(code.to_owned());
                }
            }
            self.elements
                .insert(text(element, "path").to_owned(), types);
        }
    }

    /// The place that a FHIR path leads to; none if the model does not have it.
    pub(crate) fn find(&self, path: &str) -> Option<Place> {
        if matches!(path, "Resource" | "DomainResource" | "Element") {
            return Some(Place {
                of: None,
                member: None,
            });
        }
        let mut segments = path.split('.');
        let mut at = segments.next()?.to_owned();
        let mut member = None;
        for segment in segments {
            if member.is_some() {
                return None;
            }
            let (next, primitive) = self.step(&at, segment)?;
            if primitive {
                member = Some(segment.to_owned());
            } else {
                at = next;
            }
        }
        let rust: String = at.split('.').map(upper_first).collect();
        let of = Struct { rust, path: at };
        self.structs.contains(&of.rust).then_some(Place {
            of: Some(of),
            member,
        })
    }

    /// Where a member of a type or part leads: the path of a part, or the name of a type, and whether that is a primitive.
    fn step(&self, at: &str, segment: &str) -> Option<(String, bool)> {
        let path = format!("{at}.{segment}");
        if let Some(types) = self.elements.get(&path) {
            let [only] = types.as_slice() else {
                return None;
            };
            return Some(match only.as_str() {
                "BackboneElement" | "Element" => (path, false),
                reference if reference.starts_with('#') => {
                    (reference.trim_start_matches('#').to_owned(), false)
                }
                code => (code.to_owned(), is_primitive(code)),
            });
        }
        // `valueQuantity` of `value[x]`
        self.elements.iter().find_map(|(choice, types)| {
            let stem = choice.strip_suffix("[x]")?;
            let chosen = path.strip_prefix(stem)?;
            let code = types.iter().find(|code| upper_first(code) == chosen)?;
            Some((code.clone(), is_primitive(code)))
        })
    }
}

fn is_primitive(code: &str) -> bool {
    code.starts_with(|first: char| first.is_ascii_lowercase())
}

pub(crate) fn upper_first(name: &str) -> String {
    let mut characters = name.chars();
    characters.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + characters.as_str()
    })
}
