//! HL7's definition files, as JSON trees by id and url.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, bail};
use serde_json::Value;

/// The definitions of one FHIR release.
#[derive(Default)]
pub(crate) struct Definitions {
    /// Structure definitions of datatypes and resources by id.
    structures: BTreeMap<String, Value>,
    /// Value sets by canonical url.
    value_sets: BTreeMap<String, Value>,
    /// Code systems by canonical url.
    code_systems: BTreeMap<String, Value>,
    /// The FHIR versions that the structures say they are of.
    versions: BTreeSet<String>,
}

impl Definitions {
    /// Reads the files of a release.
    pub(crate) fn load(folder: &Path) -> anyhow::Result<Self> {
        let mut definitions = Self::default();
        for name in ["profiles-types", "profiles-resources"] {
            definitions.add(&folder.join(name).with_extension("json"))?;
        }
        for name in ["valuesets", "v2-tables", "v3-codesystems"] {
            let file = folder.join(name).with_extension("json");
            if file.exists() {
                definitions.add(&file)?;
            }
        }
        Ok(definitions)
    }

    fn add(&mut self, file: &Path) -> anyhow::Result<()> {
        let name = file.display();
        let bytes = std::fs::read(file).with_context(|| format!("cannot read {name}"))?;
        let bundle =
            serde_json::from_slice(&bytes).with_context(|| format!("{name} is not JSON"))?;
        self.add_entries(bundle)
            .with_context(|| format!("cannot use {name}"))
    }

    /// Adds what the entries of a Bundle define.
    pub(super) fn add_entries(&mut self, mut bundle: Value) -> anyhow::Result<()> {
        let Some(entries) = bundle.get_mut("entry").and_then(Value::as_array_mut) else {
            bail!("it is not a FHIR Bundle with entries");
        };
        for entry in entries {
            let Some(resource) = entry.get_mut("resource").map(Value::take) else {
                continue;
            };
            let (map, key) = match text(&resource, "resourceType") {
                "StructureDefinition" => (&mut self.structures, "id"),
                "ValueSet" => (&mut self.value_sets, "url"),
                "CodeSystem" => (&mut self.code_systems, "url"),
                _ => continue,
            };
            if key == "id" {
                self.versions
                    .insert(text(&resource, "fhirVersion").to_owned());
            }
            map.insert(text(&resource, key).to_owned(), resource);
        }
        Ok(())
    }

    /// The FHIR version that all structure definitions are of.
    pub(crate) fn version(&self) -> anyhow::Result<&str> {
        let mut versions = self.versions.iter();
        match (versions.next(), versions.next()) {
            (Some(only), None) => Ok(only),
            (None, _) => bail!("the definitions have no structure definition"),
            (Some(one), Some(other)) => {
                bail!("the definitions are of more than one FHIR version: {one:?}, {other:?}")
            }
        }
    }

    /// The structure definition of a type.
    pub(crate) fn structure(&self, id: &str) -> anyhow::Result<&Value> {
        self.structures
            .get(id)
            .with_context(|| format!("the definitions have no type {id}"))
    }

    /// The value set of a canonical url.
    pub(crate) fn value_set(&self, url: &str) -> Option<&Value> {
        self.value_sets.get(url)
    }

    /// The code system of a canonical url.
    pub(crate) fn code_system(&self, url: &str) -> Option<&Value> {
        self.code_systems.get(url)
    }

    /// The names of all concrete resource types of the release, in order.
    pub(crate) fn resource_types(&self) -> Vec<&str> {
        let concrete = |structure: &&Value| {
            text(structure, "kind") == "resource"
                && structure.get("abstract") == Some(&Value::Bool(false))
        };
        self.structures
            .values()
            .filter(concrete)
            .map(|structure| text(structure, "type"))
            .collect()
    }
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
