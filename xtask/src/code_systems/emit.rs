//! The code systems as Rust: a file for each, and the list for readers.

use std::fmt::Write as _;

use anyhow::ensure;

use super::names;
use super::source::{Found, System};

const HEAD: &str =
    "// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.\n";

/// The folders of each release's code systems, from the root of the workspace.
pub(super) const FOLDERS: &[(&str, &str)] = &[
    ("r4", "crates/nhs-fhir-r4/src/uk_core/codes/generated"),
    (
        "stu3",
        "crates/nhs-fhir-stu3/src/careconnect/codes/generated",
    ),
];

/// Every file, by its path from the root of the workspace.
pub(super) fn files(found: &Found) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for (release, folder) in FOLDERS {
        let mut index = format!(
            "{HEAD}//! The code systems of this release, a module for each.\n\n\
             use nhs_fhir_base::uk::codes::{{CodeSystem, CodeTable}};\n\n"
        );
        let systems = || {
            found
                .open
                .iter()
                .filter(|system| system.release == *release)
        };
        for system in systems() {
            let module = names::module(&system.name);
            writeln!(index, "mod {module};")?;
            files.push((format!("{folder}/{module}.rs"), file(system)?));
        }
        index.push('\n');
        for system in systems() {
            writeln!(
                index,
                "pub use {}::{};",
                names::module(&system.name),
                system.name
            )?;
        }
        writeln!(
            index,
            "\n/// The tables of these systems, by the names of their types.\npub static SYSTEMS: &[&CodeTable] = &["
        )?;
        for system in systems() {
            writeln!(index, "{}::TABLE,", system.name)?;
        }
        index.push_str("];\n");
        files.push((format!("{folder}/mod.rs"), index));
    }
    Ok(files)
}

fn file(system: &System) -> anyhow::Result<String> {
    let System {
        name,
        url,
        version,
        copyright,
        licence,
        ..
    } = system;
    let variants = names::variants(&system.concepts);
    for (at, variant) in variants.iter().enumerate() {
        let is_first = variants.iter().position(|other| other == variant) == Some(at);
        ensure!(is_first, "{url}: two codes would be {variant}");
    }
    let state = if system.is_retired {
        ", retired: for reading what was written with it"
    } else {
        ""
    };
    let mut text = format!(
        "{HEAD}//! Codes and displays of <{url}>: {copyright}, {licence}.\n\n\
         use nhs_fhir_base::uk::codes::code_system;\n\nuse crate::Coding;\n\n\
         code_system! {{\n/// The codes of <{url}>, version {version}{state}.\n\
         {name}, {url:?}, also {others:?}, value_set {value_set:?}, {{\n",
        others = system.others,
        value_set = system.value_set,
    );
    for (variant, (code, display)) in variants.iter().zip(&system.concepts) {
        writeln!(text, "{variant} = {code:?} {display:?},")?;
    }
    text.push_str("} }\n");
    Ok(text)
}

/// What is in and what is not, for readers.
pub(super) fn list(found: &Found) -> String {
    let mut text = String::from(
        "# Code systems\n\nMade by `cargo xtask code-systems`. The module `uk_core::codes` has the codes of these, and \
         `careconnect::codes` those of STU3.\n\n| type | release | system | version | codes | licence |\n|---|---|---|---|---|---|\n",
    );
    for system in &found.open {
        let retired = if system.is_retired { " (retired)" } else { "" };
        let _ = writeln!(
            text,
            "| {} | {} | `{}` | {}{retired} | {} | {}, {} |",
            system.name,
            system.release,
            system.url,
            system.version,
            system.concepts.len(),
            system.copyright,
            system.licence
        );
    }
    text.push_str(
        "\n## Left out\n\nTheir codes stay text in a `Coding`. GP Connect's copies of CareConnect systems are read by the type of \
         the same name.\n\n| release | system | why |\n|---|---|---|\n",
    );
    for (url, release, reason) in &found.left_out {
        let _ = writeln!(text, "| {release} | `{url}` | {reason} |");
    }
    text
}
