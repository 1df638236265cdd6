//! The code systems as they are published: which there are, and which of them may be in the project.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::names;

/// Where definitions are, of which release they are, and the licence of the whole folder if it has one.
struct Folder {
    path: &'static str,
    release: &'static str,
    licence: Option<&'static str>,
}

/// Of UK Core, each definition says its licence; the CareConnect repository has one for all of it.
const FOLDERS: &[Folder] = &[
    Folder {
        path: "ukcore/codesystems",
        release: "r4",
        licence: None,
    },
    Folder {
        path: "nhsengland/NHSEnglandImplementationGuide",
        release: "r4",
        licence: None,
    },
    Folder {
        path: "careconnect-stu3/CodeSystem",
        release: "stu3",
        licence: Some(APACHE),
    },
    Folder {
        path: "gpconnect-stu3/CodeSystem",
        release: "stu3",
        licence: None,
    },
];

const VALUE_SETS: &[&str] = &[
    "ukcore/valuesets",
    "nhsengland/NHSEnglandImplementationGuide",
    "careconnect-stu3/ValueSet",
];

const APACHE: &str = "Apache-2.0";

/// Names that a system had in messages before it had its own: the first versions of the number's verification status had the
/// codes that are England's today, and PDS still sends them so.
const FORMER: &[(&str, &str)] = &[(
    "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatusEngland",
    "https://fhir.hl7.org.uk/CodeSystem/UKCore-NHSNumberVerificationStatus",
)];

/// All systems that were found.
pub(super) struct Found {
    /// Those that may be in the project, by release and name.
    pub(super) open: Vec<System>,
    /// The others: url, release and the reason.
    pub(super) left_out: Vec<(String, &'static str, &'static str)>,
}

/// A code system.
pub(super) struct System {
    pub(super) release: &'static str,
    pub(super) name: String,
    pub(super) url: String,
    pub(super) version: String,
    pub(super) is_retired: bool,
    /// Whose it is.
    pub(super) copyright: String,
    pub(super) licence: &'static str,
    /// The value set of all its codes; empty if none is published.
    pub(super) value_set: String,
    /// Systems of another name with the same codes and displays.
    pub(super) others: Vec<String>,
    /// Codes and displays, in their order.
    pub(super) concepts: Vec<(String, String)>,
}

/// Reads all definitions.
pub(super) fn load(data: &Path) -> anyhow::Result<Found> {
    let mut value_sets = BTreeMap::new();
    for folder in VALUE_SETS {
        for definition in definitions(&data.join(folder), "ValueSet")? {
            if let Some(system) = whole_system(&definition) {
                // more than one may hold all of a system: the first by url is taken, so that a second run takes the same
                let url = text(&definition, "url").to_owned();
                let held = value_sets
                    .entry(system.to_owned())
                    .or_insert_with(|| url.clone());
                if url < *held {
                    *held = url;
                }
            }
        }
    }
    let mut open: Vec<System> = Vec::new();
    let mut left_out = Vec::new();
    for folder in FOLDERS {
        for definition in definitions(&data.join(folder.path), "CodeSystem")? {
            let url = text(&definition, "url");
            if open.iter().any(|system| system.url == url) {
                continue;
            }
            match admit(&definition, folder) {
                Err(reason) => left_out.push((url.to_owned(), folder.release, reason)),
                Ok(licence) => open.push(system(&definition, folder.release, licence)?),
            }
        }
    }
    let programmes = Folder {
        path: "nhsengland",
        release: "r4",
        licence: None,
    };
    for folder in folders(&data.join(programmes.path))? {
        for definition in definitions(&folder, "CodeSystem")? {
            let reason = admit(&definition, &programmes).err();
            let reason = reason.unwrap_or("it is of one programme and not national");
            left_out.push((
                text(&definition, "url").to_owned(),
                programmes.release,
                reason,
            ));
        }
    }
    left_out.retain(|(url, ..)| open.iter().all(|system| system.url != *url));
    left_out.sort();
    left_out.dedup_by(|one, other| one.0 == other.0);
    open.sort_by(|one, other| (one.release, &one.name).cmp(&(other.release, &other.name)));
    for pair in open.windows(2) {
        if let [one, other] = pair
            && (one.release, &one.name) == (other.release, &other.name)
        {
            bail!("{} and {} would both be {}", one.url, other.url, one.name);
        }
    }
    let others: Vec<Vec<String>> = open.iter().map(|system| others_of(system, &open)).collect();
    for (system, others) in open.iter_mut().zip(others) {
        system.others = others;
        system.value_set = value_sets.get(&system.url).cloned().unwrap_or_default();
    }
    Ok(Found { open, left_out })
}

/// The licence under which a system may be in the project, or why it may not.
fn admit(definition: &Value, folder: &Folder) -> Result<&'static str, &'static str> {
    if text(definition, "content") != "complete" {
        return Err("its codes are not in the definition");
    }
    let copyright = text(definition, "copyright");
    let licence = if copyright.contains("Apache License, Version 2.0") {
        APACHE
    } else if copyright.contains("Open Government Licence") {
        "OGL-UK-3.0"
    } else {
        folder.licence.ok_or("it states no open licence")?
    };
    let mut concepts = Vec::new();
    flatten(list(definition, "concept"), &mut concepts);
    if concepts.iter().any(|(code, _)| is_snomed(code)) {
        return Err("it has codes of SNOMED CT or dm+d");
    }
    Ok(licence)
}

fn system(
    definition: &Value,
    release: &'static str,
    licence: &'static str,
) -> anyhow::Result<System> {
    let url = text(definition, "url");
    let mut concepts = Vec::new();
    flatten(list(definition, "concept"), &mut concepts);
    ensure!(!concepts.is_empty(), "{url} has no codes");
    for (at, (code, display)) in concepts.iter().enumerate() {
        let is_first = concepts.iter().position(|(other, _)| other == code) == Some(at);
        ensure!(is_first, "{url} has the code {code} twice");
        ensure!(
            !code.is_empty() && !display.contains('`'),
            "{url}: the code {code} cannot be documented"
        );
    }
    Ok(System {
        release,
        name: names::type_name(url),
        url: url.to_owned(),
        version: text(definition, "version").to_owned(),
        is_retired: text(definition, "status") == "retired",
        copyright: owner(text(definition, "copyright")),
        licence,
        value_set: String::new(),
        others: Vec::new(),
        concepts,
    })
}

/// `Copyright &#169; 2021+ HL7 UK Licensed under ..` to `Copyright © 2021+ HL7 UK`.
fn owner(copyright: &str) -> String {
    let owner = copyright.split("Licensed").next().unwrap_or_default();
    let owner = owner.replace("&#169;", "©");
    let words: Vec<_> = owner.split_whitespace().collect();
    if words.is_empty() {
        return "Copyright © HL7 UK".to_owned();
    }
    words.join(" ")
}

/// The systems that have all the codes of this one, with the same displays, under a name that differs by publisher only; and
/// its former names.
fn others_of(system: &System, all: &[System]) -> Vec<String> {
    let alike = all.iter().filter(|other| {
        other.url != system.url
            && stem(&other.name) == stem(&system.name)
            && meanings(&other.concepts) == meanings(&system.concepts)
    });
    let former = FORMER
        .iter()
        .filter(|(url, _)| *url == system.url)
        .map(|(_, former)| (*former).to_owned());
    let mut others: Vec<_> = alike
        .map(|other| other.url.clone())
        .chain(former)
        .filter(|url| last_segment(url) != last_segment(&system.url))
        .collect();
    others.sort();
    others.dedup();
    others
}

fn stem(name: &str) -> &str {
    let name = name.strip_prefix("DataDictionary").unwrap_or(name);
    let name = name.strip_suffix("Code").unwrap_or(name);
    name.strip_suffix("England").unwrap_or(name)
}

/// Codes with their displays, however these are written.
fn meanings(concepts: &[(String, String)]) -> BTreeMap<&str, String> {
    let plain = |display: &str| {
        let words: Vec<_> = display.split_whitespace().collect();
        words.join(" ").to_lowercase()
    };
    concepts
        .iter()
        .map(|(code, display)| (code.as_str(), plain(display)))
        .collect()
}

fn last_segment(url: &str) -> &str {
    url.rsplit('/').next().unwrap_or(url)
}

/// The system that a value set holds whole and alone.
fn whole_system(value_set: &Value) -> Option<&str> {
    let compose = value_set.get("compose")?;
    let [include] = list(compose, "include") else {
        return None;
    };
    let parts = ["concept", "filter", "valueSet"];
    let whole =
        compose.get("exclude").is_none() && parts.iter().all(|part| include.get(part).is_none());
    include.get("system")?.as_str().filter(|_| whole)
}

fn flatten(concepts: &[Value], all: &mut Vec<(String, String)>) {
    for concept in concepts {
        // an abstract concept only groups others and is never a code in data
        let is_abstract = list(concept, "property").iter().any(|property| {
            matches!(text(property, "code"), "abstract" | "notSelectable")
                && property.get("valueBoolean") == Some(&Value::Bool(true))
        });
        if !is_abstract {
            all.push((
                text(concept, "code").to_owned(),
                text(concept, "display").to_owned(),
            ));
        }
        flatten(list(concept, "concept"), all);
    }
}

/// Whether a code has the form of a SNOMED CT identifier: 6 to 18 digits with the partition of a concept.
fn is_snomed(code: &str) -> bool {
    let digits = code.len() >= 6
        && code.len() <= 18
        && !code.starts_with('0')
        && code.bytes().all(|byte| byte.is_ascii_digit());
    let partition = code
        .len()
        .checked_sub(3)
        .and_then(|at| code.get(at..at + 2));
    digits && matches!(partition, Some("00" | "10"))
}

/// The folders in a folder.
fn folders(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let listing = std::fs::read_dir(folder)
        .with_context(|| format!("cannot list {}: give --data", folder.display()))?;
    let mut found = Vec::new();
    for entry in listing {
        let path = entry?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// The definitions of a kind in a folder, by the names of their files.
fn definitions(folder: &Path, kind: &str) -> anyhow::Result<Vec<Value>> {
    let listing = std::fs::read_dir(folder)
        .with_context(|| format!("cannot list {}: give --data", folder.display()))?;
    let mut paths: Vec<_> = listing
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let bytes =
            std::fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let value: Value = serde_json::from_slice(&bytes)
            .with_context(|| format!("{} is not JSON", path.display()))?;
        if text(&value, "resourceType") == kind {
            found.push(value);
        }
    }
    Ok(found)
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value
        .get(member)
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn list<'v>(value: &'v Value, member: &str) -> &'v [Value] {
    value
        .get(member)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const UK_CORE: &Folder = &Folder {
        path: "",
        release: "r4",
        licence: None,
    };

    #[test]
    fn only_complete_systems_under_an_open_licence_come_in() {
        let open = "Copyright © HL7 UK Licensed under the Apache License, Version 2.0";
        let mut definition =
            json!({"content": "complete", "copyright": open, "concept": [{"code": "01"}]});
        assert_eq!(admit(&definition, UK_CORE), Ok("Apache-2.0"));
        definition["copyright"] = json!("Copyright © NHS Digital");
        assert_eq!(
            admit(&definition, UK_CORE),
            Err("it states no open licence")
        );
        definition["content"] = json!("not-present");
        assert!(admit(&definition, UK_CORE).is_err());
    }

    #[test]
    fn a_system_of_snomed_codes_stays_out() {
        let open = "Apache License, Version 2.0";
        let definition =
            json!({"content": "complete", "copyright": open, "concept": [{"code": "734163000"}]});
        assert!(admit(&definition, UK_CORE).is_err());
        assert!(is_snomed("22298006") && !is_snomed("100") && !is_snomed("012345"));
    }

    #[test]
    fn a_groups_codes_come_in_and_an_abstract_one_does_not() {
        let concepts = json!([{"code": "g", "property": [{"code": "abstract", "valueBoolean": true}],
            "concept": [{"code": "a", "display": "A"}]}]);
        let mut all = Vec::new();
        flatten(concepts.as_array().unwrap(), &mut all);
        assert_eq!(all, [("a".to_owned(), "A".to_owned())]);
    }

    #[test]
    fn the_owner_is_named_without_the_licence() {
        assert_eq!(
            owner("Copyright &#169; 2021+ HL7 UK\nLicensed under the Apache"),
            "Copyright © 2021+ HL7 UK"
        );
    }
}
