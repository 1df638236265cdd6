//! The published definitions: extensions, and where profiles use them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::Value;

use super::Release;
use super::family;
use super::shape::{self, Shape, list, text};

/// What a release's projects define.
pub(crate) struct Sources {
    pub(crate) release: Release,
    /// Each url once, in the order of families and versions.
    pub(crate) definitions: Vec<Definition>,
    /// Where profiles use an extension.
    pub(crate) uses: Vec<Use>,
}

/// An extension as one project defines it.
pub(crate) struct Definition {
    pub(crate) url: String,
    /// The place of its family in the order.
    pub(crate) family: usize,
    /// The name proper: `NHSCommunication`.
    pub(crate) stem: String,
    pub(crate) version: u32,
    /// FHIR paths.
    pub(crate) contexts: Vec<String>,
    /// Whether it may repeat, by the definition itself.
    pub(crate) many: bool,
    pub(crate) shape: Shape,
    /// Whether a structure definition says so, and not published examples only.
    pub(crate) defined: bool,
    pub(crate) retired: bool,
}

/// A profile's use of an extension.
pub(crate) struct Use {
    pub(crate) url: String,
    pub(crate) path: String,
    /// None if the profile does not say.
    pub(crate) many: Option<bool>,
}

/// What no structure definition describes: urls, places, types and repeats as the published examples of APIs have them.
const UNDEFINED: &str = include_str!("undefined.json");

impl Sources {
    /// Reads the projects of a release.
    pub(crate) fn load(data: &Path, release: Release) -> anyhow::Result<Self> {
        let folders: &[&str] = match release {
            Release::R4 => &["ukcore/snapshots", "nhsengland"],
            Release::Stu3 => &[
                "gpconnect-stu3/StructureDefinition",
                "careconnect-stu3/StructureDefinition",
            ],
        };
        let mut sources = Self {
            release,
            definitions: Vec::new(),
            uses: Vec::new(),
        };
        let mut files = Vec::new();
        for folder in folders {
            collect(&data.join(folder), &mut files)?;
        }
        for file in &files {
            let name = file.display();
            let bytes = std::fs::read(file).with_context(|| format!("cannot read {name}"))?;
            // a folder of a project has other things beside definitions
            let Ok(json) = serde_json::from_slice::<Value>(&bytes) else {
                continue;
            };
            if text(&json, "resourceType") == "StructureDefinition" {
                sources
                    .add(&json)
                    .with_context(|| format!("cannot use {name}"))?;
            }
        }
        sources
            .add_undefined()
            .context("cannot use undefined.json")?;
        sources.add_of_hl7(data)?;
        sources.definitions.sort_by(|one, other| {
            (
                one.family,
                &one.stem,
                std::cmp::Reverse(one.version),
                &one.url,
            )
                .cmp(&(
                    other.family,
                    &other.stem,
                    std::cmp::Reverse(other.version),
                    &other.url,
                ))
        });
        Ok(sources)
    }

    fn add(&mut self, definition: &Value) -> anyhow::Result<()> {
        let is_extension = ["type", "baseType"]
            .iter()
            .any(|member| text(definition, member) == "Extension");
        let elements = elements(definition);
        if !is_extension {
            self.add_uses(elements);
            return Ok(());
        }
        let url = text(definition, "url");
        if !is_official(url) || self.definitions.iter().any(|known| known.url == url) {
            return Ok(());
        }
        let mut contexts = Vec::new();
        for context in list(definition, "context") {
            match context.as_str() {
                Some(path) => contexts.push(path.to_owned()),
                None if text(context, "type") == "element" => {
                    contexts.push(text(context, "expression").to_owned());
                }
                None => {}
            }
        }
        let root = elements
            .iter()
            .find(|element| text(element, "path") == "Extension");
        let many = root.is_none_or(|root| text(root, "max") != "1");
        let family = family::of_url(self.release, url);
        let shape = shape::of_elements(elements)?;
        let retired = text(definition, "status") == "retired";
        self.push(url, family, contexts, many, shape)?;
        if let Some(added) = self.definitions.last_mut() {
            (added.defined, added.retired) = (true, retired);
        }
        Ok(())
    }

    fn add_uses(&mut self, elements: &[Value]) {
        for element in elements {
            let Some(path) = text(element, "path").strip_suffix(".extension") else {
                continue;
            };
            let max = text(element, "max");
            if max == "0" {
                continue;
            }
            for url in shape::profiles(element) {
                self.uses.push(Use {
                    url: url.to_owned(),
                    path: path.to_owned(),
                    many: (!max.is_empty()).then_some(max != "1"),
                });
            }
        }
    }

    fn add_undefined(&mut self) -> anyhow::Result<()> {
        let all: Value = serde_json::from_str(UNDEFINED)?;
        for entry in list(&all, self.release.model()) {
            let url = text(entry, "url");
            let contexts = list(entry, "contexts").iter().filter_map(Value::as_str);
            let contexts = contexts.map(str::to_owned).collect();
            let shape = shape::of_list(entry).with_context(|| format!("in {url}"))?;
            self.push(
                url,
                text(entry, "family"),
                contexts,
                text(entry, "max") != "1",
                shape,
            )?;
            if let (Some(added), name) = (self.definitions.last_mut(), text(entry, "name"))
                && !name.is_empty()
            {
                added.stem = name.to_owned();
            }
        }
        for entry in list(&all, "uses") {
            self.uses.push(Use {
                url: text(entry, "url").to_owned(),
                path: text(entry, "context").to_owned(),
                many: Some(text(entry, "max") != "1"),
            });
        }
        Ok(())
    }

    /// Adds HL7's own extensions that the profiles use.
    fn add_of_hl7(&mut self, data: &Path) -> anyhow::Result<()> {
        let file = data
            .join(self.release.model())
            .join("extension-definitions.json");
        let name = file.display();
        let bytes = std::fs::read(&file).with_context(|| format!("cannot read {name}"))?;
        let bundle: Value =
            serde_json::from_slice(&bytes).with_context(|| format!("{name} is not JSON"))?;
        for entry in list(&bundle, "entry") {
            let Some(definition) = entry.get("resource") else {
                continue;
            };
            let url = text(definition, "url").to_owned();
            if self.uses.iter().any(|used| used.url == url) {
                self.add(definition).with_context(|| format!("in {url}"))?;
            }
        }
        Ok(())
    }

    fn push(
        &mut self,
        url: &str,
        family_name: &str,
        contexts: Vec<String>,
        many: bool,
        shape: Shape,
    ) -> anyhow::Result<()> {
        let families = family::families(self.release);
        let family = families
            .iter()
            .position(|family| family.name == family_name)
            .with_context(|| {
                format!("{url} is of the family {family_name:?}, which family.rs does not list")
            })?;
        let (stem, version) = families
            .get(family)
            .map(|family| family.stem(url))
            .unwrap_or_default();
        self.definitions.push(Definition {
            url: url.to_owned(),
            family,
            stem,
            version,
            contexts,
            many,
            shape,
            defined: false,
            retired: false,
        });
        Ok(())
    }

    /// The definitions by url.
    pub(crate) fn by_url(&self) -> BTreeMap<&str, &Definition> {
        self.definitions
            .iter()
            .map(|definition| (definition.url.as_str(), definition))
            .collect()
    }
}

fn elements(definition: &Value) -> &[Value] {
    ["snapshot", "differential"]
        .iter()
        .filter_map(|form| definition.get(form))
        .map(|form| list(form, "element"))
        .find(|elements| !elements.is_empty())
        .unwrap_or_default()
}

/// Definitions that a project has for trying things out stand under other hosts.
fn is_official(url: &str) -> bool {
    let hosts = [
        "https://fhir.hl7.org.uk/",
        "https://fhir.nhs.uk/",
        "http://hl7.org/fhir/",
    ];
    hosts.iter().any(|host| url.starts_with(host))
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let entries =
        std::fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|end| end == "json") {
            files.push(path);
        }
    }
    Ok(())
}
