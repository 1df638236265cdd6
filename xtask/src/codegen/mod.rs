//! The generator of the FHIR model: definitions in, Rust out.
//!
//! It takes names, types, cardinalities, urls and codes from the definitions, never their prose.

mod codes;
mod definitions;
mod element;
mod emit;
mod model;
mod names;
mod release;
mod scope;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::ensure;

use crate::made::{empty, format, say, workspace_root, write};

use self::codes::ValueSets;
use self::definitions::Definitions;
use self::release::Release;

/// What `codegen` is told.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The folder of a release's definitions: profiles-types.json, profiles-resources.json, valuesets.json, ...
    /// Which release they are of, R4 or STU3, they say themselves
    #[arg(long)]
    definitions: PathBuf,
    /// The folder to write, by default that of the release's module; what was in it before is replaced
    #[arg(long)]
    output: Option<PathBuf>,
}

/// Writes the model of a release.
pub(crate) fn run(arguments: &Arguments) -> anyhow::Result<ExitCode> {
    let definitions = Definitions::load(&arguments.definitions)?;
    let release = Release::of(definitions.version()?)?;
    let output = arguments.output.clone().unwrap_or_else(|| {
        workspace_root().join(format!(
            "crates/nhs-fhir-{}/src/generated",
            release.module()
        ))
    });
    let mut value_sets = ValueSets::new(&definitions);
    let model = model::build(&definitions, &mut value_sets, release.scope())?;
    for found in &model.structs {
        let members: usize = found.fields.iter().map(model::Field::members).sum();
        ensure!(
            found.fields.len() <= 63 && members <= 128,
            "{} has more fields or members than the reader keeps count of",
            found.name
        );
    }
    let files = emit::files(release, &model, value_sets.used())?;

    empty(&output)?;
    let mut written = Vec::new();
    for (name, text) in files {
        let path = output.join(name);
        write(&path, &text)?;
        written.push(path);
    }
    format(&written)?;
    let (resources, structs) = (model.resources.len(), model.structs.len());
    say(&format!(
        "{}: {resources} resource types, {structs} structs, {} files",
        release.name(),
        written.len()
    ));
    Ok(ExitCode::SUCCESS)
}
