//! The code systems as Rust: a file for each, and the list for readers.

use std::fmt::Write as _;

use anyhow::ensure;

use super::names;
use super::source::{Found, System};

const HEAD: &str =
    "// Generated from the UK's FHIR definitions by `cargo xtask code-systems`. Do not edit.\n";

/// Every file, by its path in the folder of generated code.
pub(super) fn files(found: &Found) -> anyhow::Result<Vec<(String, String)>> {
    let mut files = vec![("mod.rs".to_owned(), root())];
    for release in ["r4", "stu3"] {
        let mut index = format!(
            "{HEAD}//! The code systems of this release, a module for each.\n\n\
             use crate::uk_core::codes::{{CodeSystem, CodeTable}};\n\n"
        );
        let systems = || found.open.iter().filter(|system| system.release == release);
        for system in systems() {
            let module = names::module(&system.name);
            writeln!(index, "mod {module};")?;
            files.push((format!("{release}/{module}.rs"), file(system)?));
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
        files.push((format!("{release}/mod.rs"), index));
    }
    Ok(files)
}

fn root() -> String {
    let mut text = format!(
        "{HEAD}//! The code systems of UK Core and NHS England (R4) and of CareConnect (STU3).\n"
    );
    for release in ["r4", "stu3"] {
        let _ = write!(
            text,
            "\n#[cfg(feature = \"{release}\")]\npub(crate) mod {release};"
        );
    }
    text.push('\n');
    text
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
         use crate::uk_core::codes::system::code_system;\n\n\
         code_system! {{\n/// The codes of <{url}>, version {version}{state}.\n\
         {name}, {release}, {url:?}, also {others:?}, value_set {value_set:?}, {{\n",
        release = system.release,
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
         `uk_core::codes::care_connect` those of STU3.\n\n| type | release | system | version | codes | licence |\n|---|---|---|---|---|---|\n",
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
